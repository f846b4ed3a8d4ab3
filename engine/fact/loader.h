/* loader: what the parts of loading share; private to the fact layer. */
#ifndef GS_FACT_LOADER_H
#define GS_FACT_LOADER_H

#include <jansson.h>

#include "load.h"
#include "scan.h"

typedef struct gs_loader {
    gs_store *store;
    const char *name; /* of the file */
    gs_trust trust;
    bool record; /* trust goes before what the file says */
    gs_problems *problems;
    gs_arena *scratch; /* for one file */
    uint32_t complaints;
    uint32_t added;
    gs_fact **undated; /* facts without "as_of" */
    uint32_t nundated, capundated;
    gs_fact **untold; /* facts without "trust", while that of their file may still come */
    uint32_t nuntold, capuntold;
    bool seeks_trust;
    const char *raw; /* the fact or document at hand, as it stands in the file */
    size_t nraw;
    uint32_t line;             /* where it begins */
    bool plain;                /* Jansson reads every fact, even one that bulk.h could */
    gs_buf unescaped;          /* of bulk.c */
    const gs_kind *last_kind;  /* of bulk.c */
    gs_sym own;                /* the file's name, or 0 */
    const char *last_document; /* path of the last fact's document, as it was given */
    uint32_t last_index;       /* of that document */
} gs_loader;

/* A fact while it is read: it enters the store only when all of it is right. */
typedef struct gs_fact_draft {
    const gs_kind *kind;
    const char *document;
    bool as_of_told, trust_told;
    gs_fact fact;
    gs_value values[GS_MAX_FIELDS];
} gs_fact_draft;

/* Loads a file: reads all of its bytes (UTF-8, no mark before them) with `read`, then dates facts
 * and counts problems. Returns how many facts were added. */
typedef void gs_loader_reader(gs_loader *l, gs_scan *s);
uint32_t gs_loader_load(gs_loader *l, const char *bytes, size_t n, gs_loader_reader *read);
void gs_facts_take(gs_loader *l, gs_scan *s);

/* One problem. member: the one of the fact at hand that is wrong (its line is then told), or NULL.
 * After a bound on their number no more are kept. */
void gs_loader_wrong(gs_loader *l, const char *member, const char *hint, const char *fmt, ...)
    GS_PRINTF(4, 5);

/* A stranger's words for a message: short, whole characters, in quotes. In the scratch arena. */
const char *gs_loader_quote(gs_loader *l, const char *words);
/* "did you mean near?", or fallback where near is NULL. */
const char *gs_loader_suggest(gs_loader *l, const char *near, const char *fallback);

/* Reads the value of a field of this type. False (and a problem) where it is not one. null is "not
 * known". */
bool gs_loader_value(gs_loader *l, const gs_field *field, const json_t *json, gs_value *out);
bool gs_loader_span(gs_loader *l, const char *member, const json_t *json, gs_span *out);
/* One of n words, by index, or -1 (and a problem). */
int gs_loader_word(gs_loader *l, const char *member, const json_t *json, const char *const *words,
                   uint32_t n);
/* A string that is not blank, trimmed, as a symbol; false (and a problem) where it is not. */
bool gs_loader_text(gs_loader *l, const char *member, const json_t *json, gs_sym *out);

/* What "at" may tell. */
typedef enum gs_at {
    GS_AT_DOCUMENT = 0,
    GS_AT_LINE,
    GS_AT_COLUMN,
    GS_AT_END_LINE,
    GS_AT_END_COLUMN,
    GS_AT_BYTE,
    GS_AT_END_BYTE,
    GS_AT_TEXT,
    GS_AT_SENTENCE,
    GS_AT_PARAGRAPH,
    GS_AT_MEMBERS
} gs_at;
extern const char *const gs_at_names[GS_AT_MEMBERS];
/* Where the count belongs, and from what it counts; NULL for what is no count. */
uint32_t *gs_at_count(gs_fact *f, gs_at member, uint32_t *least);

/* Adds the fact, or the document, that the object describes, unless something in it is wrong. */
void gs_loader_fact(gs_loader *l, const json_t *object);
void gs_loader_document(gs_loader *l, const json_t *object);
/* Fills in what follows from what was given of the place; false where it ends before it begins. */
bool gs_loader_place(const gs_loader *l, gs_fact *f);
void gs_loader_add(gs_loader *l, const gs_fact_draft *d);
/* Gives the facts that do not say when they hold the dates of their documents. */
void gs_loader_date(gs_loader *l);

#endif
