/* store: the documents of a run and the facts that they state.
 *
 * A store owns its facts, documents and strings in one arena. It is filled by one thread; several
 * stores (one an article) are appended into one in a fixed order, so that ids do not depend on
 * threads. A store that is no longer filled is read-only.
 */
#ifndef GS_FACT_STORE_H
#define GS_FACT_STORE_H

#include "base/sym.h"
#include "kind.h"
#include "text/article.h"
#include "value/quantity.h"

typedef struct gs_value {
    bool known;
    bool inherited; /* carried from the context (an earlier sentence, the headline), not said in
                       this sentence */
    union {
        gs_sym sym;                /* text, entity, choice */
        const gs_quantity *amount; /* kept by the store (gs_store_amount) */
        gs_span span;              /* date, period */
        bool flag;
    };
} gs_value;

typedef enum gs_modality {
    GS_ASSERTED = 0,
    GS_PLANNED,  /* will, is to, scheduled, forecast */
    GS_POSSIBLE, /* may, could, if, reportedly, claimed */
    GS_DENIED,   /* not, never, denied that */
    GS_MODALITIES
} gs_modality;

typedef enum gs_trust { GS_TRUST_ARTICLE = 0, GS_TRUST_REFERENCE } gs_trust;

enum { /* gs_fact.flags */
       GS_FF_HEADLINE = 1,
       GS_FF_CAPTION = 2,
       GS_FF_QUOTED = 4,
       GS_FF_TABLE = 8,
       GS_FF_AS_OF_STATED =
           16, /* the as-of date stands in the sentence, it is not just the article's */
       GS_FF_AS_OF_INFERRED = 32, /* it rests on an inferred publication date */
       GS_FF_CORRECTED = 64,  /* the text itself takes it back ("an earlier version said ...") */
       GS_FF_SUPERSEDED = 128 /* a live article tells it in an entry that later ones replace */
};

/* 80 bytes; its values stand right behind it. */
typedef struct gs_fact {
    const gs_kind *kind;
    gs_value *values;   /* one for each field of the kind */
    uint32_t id;        /* index in the store */
    uint32_t document;  /* index into the documents */
    gs_place from, to;  /* the words that carry it, in the file; to is exclusive */
    uint32_t paragraph; /* gs_article_flow_line of from; 0: its line */
    gs_sym text;        /* those words */
    gs_sym sentence; /* the sentence around them, blanks folded; the content that fingerprints rest
                        on */
    gs_sym speaker;  /* who says so; 0: the article's own voice */
    gs_span as_of;   /* when it is said to hold; GS_SPAN_ALL where unknown */
    gs_modality modality : 8;
    gs_trust trust : 8;
    uint32_t flags : 16;
    gs_sym pattern; /* what read it: "office.lua:12", or the facts file */
} gs_fact;

typedef struct gs_document {
    const char *path;
    const char *title;
    const char *source;
    gs_span date;
    gs_date_origin date_origin;
    const gs_article *article; /* NULL for documents that are known through a facts file alone */
    bool read;                 /* by its article, though that is not at hand */
    uint32_t sentences;
} gs_document;

typedef struct gs_store gs_store;

gs_store *gs_store_new(const gs_kinds *kinds);
void gs_store_free(gs_store *store);
const gs_kinds *gs_store_kinds(const gs_store *store);
gs_symtab *gs_store_symbols(const gs_store *store);
gs_arena *gs_store_arena(const gs_store *store);

/* Index of the document with this path, added if new; strings are copied. What several callers say
 * of one document is joined, the same for any order of calls: what its article says of itself goes
 * before what facts files say, stated dates before inferred ones. */
uint32_t gs_store_document(gs_store *store, const gs_document *document);
/* The article of a document that was known without it. */
void gs_store_set_article(gs_store *store, uint32_t document, const gs_article *article);
const gs_document *gs_store_document_at(const gs_store *store, uint32_t i);
uint32_t gs_store_documents(const gs_store *store);

/* The store's copy of the amount, for a value of one of its facts. */
const gs_quantity *gs_store_amount(gs_store *store, gs_quantity amount);

/* Was any amount in an open currency ("dollar?")? */
bool gs_store_has_open(const gs_store *store);

/* A new fact with nothing known, for the caller to fill. The pointer is good until the store is
 * freed. */
gs_fact *gs_store_add(gs_store *store, const gs_kind *kind, uint32_t document);
const gs_fact *gs_store_at(const gs_store *store, uint32_t i);
/* The same, for what is learnt of a fact's values after it was read. */
gs_fact *gs_store_edit(gs_store *store, uint32_t i);
uint32_t gs_store_count(const gs_store *store);
/* The firm or body that the document of the fact is mainly about, by the names that its facts of
 * the kind "naming" tell; NULL where none stands out. */
const char *gs_main_body(const gs_store *store, const gs_fact *fact);

/* Makes references of all its facts. */
void gs_store_trust(gs_store *store);

/* Copies all documents and facts of `from` behind those of `into`. Article pointers are taken over
 * as they are. */
void gs_store_append(gs_store *into, const gs_store *from);

/* Gives documents (by path) and facts (by document path, place, kind, values) an order that does
 * not depend on the order of adding, and renumbers them. Exact duplicates (same kind, place and
 * values) are dropped. */
void gs_store_sort(gs_store *store);

/* The text of a symbol of this store. */
const char *gs_store_text(const gs_store *store, gs_sym sym);

/* Value of the named field, or NULL where the kind has no such field or it is not known. */
const gs_value *gs_fact_value(const gs_fact *fact, const char *field);
/* Is its value a text, a name or a choice? Only then is value->sym what it has. */
bool gs_field_has_words(const gs_field *field);
/* The words of the named field; 0 where there is none, it is not known, or its values are no words.
 */
gs_sym gs_fact_words(const gs_fact *fact, const char *field);

/* A value for people: "$5.93 billion", "14 March 2025", "president". Returns out. */
char *gs_value_say(const gs_store *store, const gs_fact *fact, uint32_t field, char *out,
                   size_t size);
/* The fact beside its excerpt, by the kind's label: {field}, {as_of}, {speaker} and {document} are
 * filled in; a part in [brackets] is left out where something in it is not known. A kind without a
 * label tells its value fields and, where none is a date, the as-of date. */
char *gs_fact_label(const gs_store *store, const gs_fact *fact, char *out, size_t size);

const char *gs_modality_name(gs_modality m);

#endif
