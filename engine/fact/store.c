#include "store.h"

#include <stdlib.h>
#include <string.h>

#include "amounts.h"
#include "order.h"

/* A document as it is shown, and what its article and facts files said of it. */
typedef struct known {
    gs_document shown, own, told;
} known;

struct gs_store {
    const gs_kinds *kinds;
    gs_arena *arena;
    gs_symtab *symbols;
    gs_amounts *amounts;
    gs_fact **facts;
    uint32_t count, cap;
    known **documents;
    uint32_t ndocuments, capdocuments;
    uint32_t *by_path; /* symbol of the path -> 1 + index of the document, or 0 */
    size_t npaths;
};

gs_store *gs_store_new(const gs_kinds *kinds) {
    gs_arena *arena = gs_arena_new();
    gs_store *store = gs_alloc(arena, sizeof *store);
    store->kinds = kinds;
    store->arena = arena;
    store->symbols = gs_symtab_new(arena);
    store->amounts = gs_amounts_new(arena);
    return store;
}

void gs_store_free(gs_store *store) {
    if (store) gs_arena_free(store->arena);
}

const gs_kinds *gs_store_kinds(const gs_store *store) {
    return store->kinds;
}

gs_symtab *gs_store_symbols(const gs_store *store) {
    return store->symbols;
}

gs_arena *gs_store_arena(const gs_store *store) {
    return store->arena;
}

const char *gs_store_text(const gs_store *store, gs_sym sym) {
    return gs_sym_text(store->symbols, sym);
}

/* Documents. */

static uint32_t *slot_of_path(gs_store *store, const char *path) {
    gs_sym sym = gs_sym_cstr(store->symbols, path);
    if (sym >= store->npaths) {
        size_t size = store->npaths ? store->npaths * 2 : 64;
        while (size <= sym) size *= 2;
        store->by_path =
            gs_arena_grow(store->arena, store->by_path, store->npaths * sizeof *store->by_path,
                          size * sizeof *store->by_path);
        store->npaths = size;
    }
    return &store->by_path[sym];
}

/* Of two things said of one document, the same whichever came first. */
static const char *either(gs_store *store, const char *old, const char *more) {
    if (!more || !*more || strcmp(old, more) == 0) return old;
    if (!*old || strcmp(more, old) < 0) return gs_strdup(store->arena, more);
    return old;
}

static bool later_is_better(const gs_document *old, const gs_document *more) {
    if (more->date_origin != old->date_origin) return more->date_origin > old->date_origin;
    if (more->date.from != old->date.from) return more->date.from < old->date.from;
    return more->date.to < old->date.to;
}

/* Joins what two articles, or two facts files, say. */
static void join(gs_store *store, gs_document *old, const gs_document *more) {
    old->title = either(store, old->title, more->title);
    old->source = either(store, old->source, more->source);
    if (later_is_better(old, more)) old->date = more->date, old->date_origin = more->date_origin;
    if (!old->article) old->article = more->article;
    old->read |= more->read;
    if (more->sentences > old->sentences) old->sentences = more->sentences;
}

/* What an article says of itself goes before what facts files say of it. */
static void show(known *k) {
    const gs_document *own = &k->own, *told = &k->told;
    k->shown.title = *own->title ? own->title : told->title;
    k->shown.source = *own->source ? own->source : told->source;
    const gs_document *dated = own->date_origin ? own : told;
    k->shown.date = dated->date_origin ? dated->date : GS_SPAN_ALL;
    k->shown.date_origin = dated->date_origin;
    k->shown.article = own->article;
    k->shown.read = own->read;
    k->shown.sentences = own->article || own->read ? own->sentences : told->sentences;
}

static known *add_document(gs_store *store, const char *path) {
    known *k = gs_alloc(store->arena, sizeof *k);
    k->shown.path = gs_strdup(store->arena, path);
    k->own.title = k->own.source = k->told.title = k->told.source = "";
    GS_GROW(store->arena, store->documents, store->ndocuments, store->capdocuments);
    store->documents[store->ndocuments++] = k;
    return k;
}

uint32_t gs_store_document(gs_store *store, const gs_document *document) {
    uint32_t *slot = slot_of_path(store, document->path);
    known *k = *slot ? store->documents[*slot - 1] : add_document(store, document->path);
    if (!*slot) *slot = store->ndocuments;
    join(store, document->article || document->read ? &k->own : &k->told, document);
    show(k);
    return *slot - 1;
}

void gs_store_set_article(gs_store *store, uint32_t document, const gs_article *article) {
    store->documents[document]->own.article = article;
    show(store->documents[document]);
}

const gs_document *gs_store_document_at(const gs_store *store, uint32_t i) {
    return i < store->ndocuments ? &store->documents[i]->shown : NULL;
}

uint32_t gs_store_documents(const gs_store *store) {
    return store->ndocuments;
}

/* Facts. */

const gs_quantity *gs_store_amount(gs_store *store, gs_quantity amount) {
    return gs_amounts_keep(store->amounts, &amount);
}

bool gs_store_has_open(const gs_store *store) {
    return gs_amounts_open(store->amounts);
}

gs_fact *gs_store_add(gs_store *store, const gs_kind *kind, uint32_t document) {
    _Static_assert(sizeof(gs_fact) % _Alignof(gs_value) == 0, "values stand behind the fact");
    _Static_assert(sizeof(gs_fact) <= 80, "millions of them are kept: docs/performance.md");
    size_t room = kind->nfields * sizeof(gs_value);
    gs_fact *fact = gs_alloc(store->arena, sizeof *fact + room);
    fact->kind = kind;
    fact->values = (gs_value *)(void *)(fact + 1);
    fact->document = document;
    fact->as_of = GS_SPAN_ALL;
    fact->id = store->count;
    GS_EXTEND(store->arena, store->facts, store->count, store->cap);
    store->facts[store->count++] = fact;
    return fact;
}

const gs_fact *gs_store_at(const gs_store *store, uint32_t i) {
    return i < store->count ? store->facts[i] : NULL;
}

gs_fact *gs_store_edit(gs_store *store, uint32_t i) {
    return i < store->count ? store->facts[i] : NULL;
}

uint32_t gs_store_count(const gs_store *store) {
    return store->count;
}

void gs_store_trust(gs_store *store) {
    for (uint32_t i = 0; i < store->count; i++) store->facts[i]->trust = GS_TRUST_REFERENCE;
}

const gs_value *gs_fact_value(const gs_fact *fact, const char *field) {
    int i = gs_field_index(fact->kind, field);
    return i >= 0 && fact->values[i].known ? &fact->values[i] : NULL;
}

bool gs_field_has_words(const gs_field *field) {
    return field->type == GS_F_TEXT || field->type == GS_F_ENTITY || field->type == GS_F_CHOICE;
}

gs_sym gs_fact_words(const gs_fact *fact, const char *field) {
    int i = gs_field_index(fact->kind, field);
    if (i < 0 || !fact->values[i].known || !gs_field_has_words(&fact->kind->fields[i])) return 0;
    return fact->values[i].sym;
}

const char *gs_modality_name(gs_modality m) {
    static const char *const names[GS_MODALITIES] = {"asserted", "planned", "possible", "denied"};
    return names[m];
}

/* Appending. */

typedef struct transfer {
    gs_store *into;
    const gs_store *from;
    gs_sym *syms;        /* symbol of from -> symbol of into, 0 until it is needed */
    uint32_t *documents; /* index in from -> index in into */
} transfer;

static gs_sym moved(transfer *t, gs_sym sym) {
    if (sym && !t->syms[sym]) t->syms[sym] = gs_sym_from(t->into->symbols, t->from->symbols, sym);
    return t->syms[sym];
}

static void move_fact(transfer *t, const gs_fact *old) {
    gs_fact *fact = gs_store_add(t->into, old->kind, t->documents[old->document]);
    gs_value *values = fact->values;
    uint32_t id = fact->id, document = fact->document;
    *fact = *old;
    fact->values = values, fact->id = id, fact->document = document;
    fact->text = moved(t, old->text);
    fact->sentence = moved(t, old->sentence);
    fact->speaker = moved(t, old->speaker);
    fact->pattern = moved(t, old->pattern);
    for (uint32_t i = 0; i < old->kind->nfields; i++) {
        values[i] = old->values[i];
        if (!values[i].known) continue;
        if (gs_field_has_words(&old->kind->fields[i]))
            values[i].sym = moved(t, values[i].sym);
        else if (old->kind->fields[i].type == GS_F_AMOUNT)
            values[i].amount = gs_amounts_keep(t->into->amounts, values[i].amount);
    }
}

void gs_store_append(gs_store *into, const gs_store *from) {
    uint32_t nsyms = gs_symtab_count(from->symbols) + 1;
    transfer t = {.into = into, .from = from};
    t.syms = gs_xmalloc(nsyms * sizeof *t.syms);
    memset(t.syms, 0, nsyms * sizeof *t.syms);
    t.documents = gs_xmalloc((from->ndocuments + 1) * sizeof *t.documents);
    for (uint32_t i = 0; i < from->ndocuments; i++)
        t.documents[i] = gs_store_document(into, &from->documents[i]->shown);
    for (uint32_t i = 0; i < from->count; i++) move_fact(&t, from->facts[i]);
    free(t.syms);
    free(t.documents);
}

/* Sorting. */

typedef struct numbered {
    known *document;
    uint32_t old;
} numbered;

static int by_path(const void *context, const void *a, const void *b) {
    (void)context;
    const numbered *x = a, *y = b;
    return strcmp(x->document->shown.path, y->document->shown.path);
}

/* Sorts the documents; renumber[old index] is the new one. */
static void sort_documents(gs_store *store, uint32_t *renumber) {
    uint32_t n = store->ndocuments;
    numbered *list = gs_xmalloc((n + 1) * sizeof *list);
    void **order = gs_xmalloc((n + 1) * sizeof *order);
    for (uint32_t i = 0; i < n; i++) {
        list[i] = (numbered){store->documents[i], i};
        order[i] = &list[i];
    }
    gs_order(order, n, by_path, NULL);
    for (uint32_t i = 0; i < n; i++) {
        const numbered *item = order[i];
        store->documents[i] = item->document;
        renumber[item->old] = i;
        *slot_of_path(store, item->document->shown.path) = i + 1;
    }
    free(order);
    free(list);
}

static int by_fact(const void *context, const void *a, const void *b) {
    return gs_fact_compare(context, a, b);
}

/* What comes first in the order of facts of a document: by_fact agrees. */
static uint64_t key_of(const gs_fact *fact) {
    return (uint64_t)fact->from.line << 32 | fact->from.column;
}

/* By document first, with one look at each fact; then those of each document, which lie near each
 * other. */
static void sort_facts(gs_store *store) {
    gs_keyed *order = gs_xmalloc((store->count + 1) * sizeof *order);
    uint32_t *from = gs_xmalloc((store->ndocuments + 2) * sizeof *from);
    memset(from, 0, (store->ndocuments + 2) * sizeof *from);
    for (uint32_t i = 0; i < store->count; i++) from[store->facts[i]->document + 2]++;
    for (uint32_t d = 2; d < store->ndocuments + 2; d++) from[d] += from[d - 1];
    for (uint32_t i = 0; i < store->count; i++)
        order[from[store->facts[i]->document + 1]++] =
            (gs_keyed){key_of(store->facts[i]), store->facts[i]};
    for (uint32_t d = 0; d < store->ndocuments; d++)
        gs_order_keyed(order + from[d], from[d + 1] - from[d], by_fact, store->symbols);
    for (uint32_t i = 0; i < store->count; i++) store->facts[i] = order[i].item;
    free(from);
    free(order);
}

void gs_store_sort(gs_store *store) {
    uint32_t *renumber = gs_xmalloc((store->ndocuments + 1) * sizeof *renumber);
    sort_documents(store, renumber);
    for (uint32_t i = 0; i < store->count; i++)
        store->facts[i]->document = renumber[store->facts[i]->document];
    free(renumber);
    sort_facts(store);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < store->count; i++) {
        if (kept && gs_fact_same(store->symbols, store->facts[kept - 1], store->facts[i])) continue;
        store->facts[kept] = store->facts[i];
        store->facts[kept]->id = kept;
        kept++;
    }
    store->count = kept;
}
