/* Peoples named after places that only this article knows: "Valdorian" beside "Valdoria". */
#include <string.h>

#include "entity.h"

/* The thing that is exactly this one word and may be a place; UINT32_MAX where none. */
static uint32_t place_named(const gs_resolver *r, const char *word, size_t n) {
    gs_sym sym = gs_sym_find(r->syms, word, n);
    if (!sym || sym >= r->nsyms) return UINT32_MAX;
    uint32_t left = GS_NAMESAKES;
    for (uint32_t at = r->by_first[sym]; at && left--; at = r->things[at - 1].next_first) {
        uint32_t t = gs_thing_root(r, at - 1);
        gs_mtype type = gs_name_type(r->things[t].evidence);
        if (r->things[t].nwords == 1 && (type == GS_M_PLACE || type == GS_M_NAME)) return t;
    }
    return UINT32_MAX;
}

/* Tries stem + each ending of "a|ia|..." */
static uint32_t with_endings(const gs_resolver *r, const char *stem, size_t n,
                             const char *const *endings) {
    char word[64];
    for (; *endings; endings++) {
        size_t e = strlen(*endings);
        if (n + e >= sizeof word) continue;
        memcpy(word, stem, n);
        memcpy(word + n, *endings, e);
        uint32_t t = place_named(r, word, n + e);
        if (t != UINT32_MAX) return t;
    }
    return UINT32_MAX;
}

static uint32_t place_of(const gs_resolver *r, const char *word) {
    enum { ENDINGS = 8 };
    static const struct {
        const char *tail;
        const char *endings[ENDINGS];
    } forms[] = {
        {"ian", {"ia", "", "y", "a", "e", "o", NULL}},
        {"an", {"a", "", "e", "o", "i", NULL}},
        {"ese", {"", "a", "ia", "o", NULL}},
        {"ish", {"", "ia", "land", NULL}},
        {"i", {"", "ia", NULL}},
    };
    size_t n = strlen(word);
    if (n > 5 && word[n - 1] == 's') n--;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t t = strlen(forms[i].tail);
        if (n < t + 3 || memcmp(word + n - t, forms[i].tail, t) != 0) continue;
        uint32_t found = with_endings(r, word, n - t, forms[i].endings);
        if (found != UINT32_MAX) return found;
    }
    return UINT32_MAX;
}

void gs_resolve_peoples(gs_resolver *r) {
    for (uint32_t i = 0; i < r->nthings; i++) {
        gs_thing *t = &r->things[i];
        if (t->merged || t->nwords != 1 || gs_name_type(t->evidence) != GS_M_NAME || t->people_of)
            continue;
        if (t->evidence & ~(uint32_t)(GS_NE_SAID | GS_NE_PLACEIN)) continue;
        uint32_t place = place_of(r, gs_sym_text(r->syms, t->words[0]));
        if (place == UINT32_MAX || place == i || r->things[place].people_of) continue;
        t->people_of = place + 1;
        r->things[place].evidence |= GS_NE_PLACECTX;
    }
}
