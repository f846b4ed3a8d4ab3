/* main_body: the firm or body that a document is mainly about: whom its names tell most often. */
#include <string.h>

#include "store.h"

enum { BODIES = 24, IN_HEADLINE = 2, IN_TITLE = 2, LEAST = 2 };

typedef struct body {
    const char *name;
    uint32_t score;
} body;

/* "Arlen Air" and "Arlen Air Group". */
static bool is_one(const char *a, const char *b) {
    size_t n = strlen(a), m = strlen(b);
    size_t less = n < m ? n : m;
    return memcmp(a, b, less) == 0 && (n == m || (n < m ? b : a)[less] == ' ');
}

static uint32_t add(body *found, uint32_t n, const char *name, uint32_t score) {
    for (uint32_t i = 0; i < n; i++)
        if (is_one(found[i].name, name)) {
            found[i].score += score;
            if (strlen(name) < strlen(found[i].name)) found[i].name = name;
            return n;
        }
    if (n == BODIES) return n;
    found[n] = (body){name, score};
    return n + 1;
}

static uint32_t read_name(const gs_store *store, const gs_fact *f, const int at[2], body *found,
                          uint32_t n) {
    const gs_value *name = &f->values[at[0]], *sort = &f->values[at[1]];
    if (!name->known || !sort->known || f->flags & GS_FF_CAPTION) return n;
    const char *what = gs_store_text(store, sort->sym);
    if (strcmp(what, "body") != 0 && strcmp(what, "name") != 0) return n;
    uint32_t score = f->flags & GS_FF_HEADLINE ? IN_HEADLINE : 1;
    return add(found, n, gs_store_text(store, name->sym), score);
}

const char *gs_main_body(const gs_store *store, const gs_fact *fact) {
    const gs_kind *naming = gs_kinds_named(gs_store_kinds(store), "naming");
    int at[2] = {naming ? gs_field_index(naming, "name") : -1,
                 naming ? gs_field_index(naming, "sort") : -1};
    if (at[0] < 0 || at[1] < 0) return NULL;
    body found[BODIES];
    uint32_t n = 0, from = fact->id, count = gs_store_count(store);
    while (from > 0 && gs_store_at(store, from - 1)->document == fact->document) from--;
    for (uint32_t i = from; i < count; i++) {
        const gs_fact *f = gs_store_at(store, i);
        if (f->document != fact->document) break;
        if (f->kind == naming) n = read_name(store, f, at, found, n);
    }
    const char *title = gs_store_document_at(store, fact->document)->title;
    uint32_t best = UINT32_MAX, second = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (title && strstr(title, found[i].name)) found[i].score += IN_TITLE;
        if (best == UINT32_MAX || found[i].score > found[best].score) {
            if (best != UINT32_MAX) second = found[best].score;
            best = i;
        } else if (found[i].score > second) {
            second = found[i].score;
        }
    }
    return best != UINT32_MAX && found[best].score >= LEAST && found[best].score > second
               ? found[best].name
               : NULL;
}
