/* said:texts { kind = "statement" }: the facts that meet a filter, as the articles tell them.
 *
 * The facts of a group come by their dates and kinds; rules that ask what the sentence before says
 * want them in the order of the text, and twenty rules want the same statements.
 */
#include <stdlib.h>

#include "trace.h"
#include "walk.h"

enum { WALK = 3, TEXTS, PLACED, TEXT }; /* places on the stack */

enum { COST = 20 }; /* of a fact, in instructions */

/* A fact beside what it is sorted by; `first` is the place of its document's first fact. */
typedef struct placed {
    const gs_fact *fact;
    uint32_t document, line, column, order, first;
} placed;

static int compare(uint32_t a, uint32_t b) {
    return (a > b) - (a < b);
}

static int by_document(const void *left, const void *right) {
    const placed *a = left, *b = right;
    int found = compare(a->document, b->document);
    return found ? found : compare(a->order, b->order);
}

static int by_place(const void *left, const void *right) {
    const placed *a = left, *b = right;
    int found = compare(a->first, b->first);
    if (!found) found = compare(a->line, b->line);
    if (!found) found = compare(a->column, b->column);
    return found ? found : compare(a->order, b->order);
}

/* Facts of one document have one `first`, which tells the documents' order. */
static void sort(placed *all, uint32_t n) {
    qsort(all, n, sizeof *all, by_document);
    for (uint32_t i = 0; i < n; i++)
        all[i].first =
            i && all[i - 1].document == all[i].document ? all[i - 1].first : all[i].order;
    qsort(all, n, sizeof *all, by_place);
}

/* [-0, +1, em] In the state's memory. */
static placed *facts_in_place(lua_State *L, const gs_walk *w, uint32_t *count) {
    const gs_store *store = gs_running_of(L)->scene.store;
    placed *all = lua_newuserdatauv(L, (w->facts.count + 1) * sizeof *all, 0);
    uint32_t n = 0;
    for (uint32_t i = 0; (i = gs_walk_advance(L, w, i)) < w->facts.count; i++) {
        const gs_fact *fact = w->facts.items[i];
        all[n++] =
            (placed){fact, fact->document, gs_fact_line(store, fact), gs_fact_column(fact), i, 0};
    }
    if (n > 1) sort(all, n);
    *count = n;
    return all;
}

/* [-0, +0, m] Leaves the list of the fact's document, the last of all, as TEXT. */
static void open_text(lua_State *L, const gs_fact *fact, lua_Integer place) {
    const gs_store *store = gs_running_of(L)->scene.store;
    lua_settop(L, TEXT - 1);
    lua_newtable(L);
    lua_pushstring(L, gs_store_document_at(store, fact->document)->path);
    lua_setfield(L, TEXT, "key");
    lua_pushvalue(L, TEXT);
    lua_rawseti(L, TEXTS, place);
}

int gs_group_texts(lua_State *L) {
    const gs_walk *w = gs_walk_push(L, "texts"); /* WALK */
    uint32_t n;
    lua_Integer texts = 0, facts = 0;
    lua_newtable(L); /* TEXTS */
    const placed *all = facts_in_place(L, w, &n);
    gs_sandbox_charge(L, COST * (uint64_t)n);
    for (uint32_t i = 0; i < n; i++, facts++) {
        if (!i || all[i].first != all[i - 1].first) {
            open_text(L, all[i].fact, ++texts);
            facts = 0;
        }
        gs_push_fact(L, all[i].fact);
        lua_rawseti(L, TEXT, facts + 1);
    }
    lua_settop(L, TEXTS);
    return 1;
}
