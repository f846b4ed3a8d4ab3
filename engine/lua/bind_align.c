/* Sentences of like wording, and what they say differently.
 *
 *   for a, b in said:alike(weight, share) do ... end   facts in two alike sentences
 *   a:aligned(b) -> left, right, x, y                  do both stand in one place of them?
 *   for x, y in a:changes(b) do ... end                what differs, word for word
 *   a:around(b, from, to, from_b, to_b) -> ...         what stands around two stretches alike
 */
#include <string.h>

#include "align.h"
#include "bind.h"
#include "limits.h"

enum { ALIGN_PRICE = 2000 }; /* instructions that laying two sentences side by side costs */

static const char *sentence_of(const gs_running *run, const gs_fact *fact) {
    return gs_store_text(run->scene.store, fact->sentence);
}

static uint32_t align(lua_State *L, gs_running *run, const gs_fact *a, const gs_fact *b,
                      gs_change changes[GS_MOST_CHANGES]) {
    gs_sandbox_charge(L, ALIGN_PRICE);
    return gs_align_texts(gs_run_likeness(run), a->sentence, b->sentence, changes);
}

/* Where the fact's words begin in its sentence; UINT32_MAX where they do not stand there as they
 * are. */
static uint32_t place_of(const gs_running *run, const gs_fact *fact) {
    const char *sentence = sentence_of(run, fact);
    const char *found = strstr(sentence, gs_store_text(run->scene.store, fact->text));
    return found ? (uint32_t)(found - sentence) : UINT32_MAX;
}

static bool touches(uint32_t from, uint32_t to, uint32_t place, uint32_t length) {
    return place < to && from < place + length;
}

static void push_part(lua_State *L, const char *text, uint32_t from, uint32_t to) {
    lua_pushlstring(L, text + from, to - from);
}

/* a:aligned(b): where both facts' words stand in one change of their sentences, how many of the
 * four words on either side are the same, and the words of the change; else nil. */
int gs_fact_aligned(lua_State *L) {
    gs_running *run = gs_running_of(L);
    const gs_fact *a = gs_check_fact(L, 1), *b = gs_check_fact(L, 2);
    uint32_t x = place_of(run, a), y = place_of(run, b);
    if (x == UINT32_MAX || y == UINT32_MAX) return 0;
    const gs_symtab *texts = gs_store_symbols(run->scene.store);
    uint32_t nx = (uint32_t)gs_sym_length(texts, a->text);
    uint32_t ny = (uint32_t)gs_sym_length(texts, b->text);
    gs_change changes[GS_MOST_CHANGES];
    uint32_t n = align(L, run, a, b, changes);
    for (uint32_t i = 0; i < n; i++) {
        const gs_change *c = &changes[i];
        if (!touches(c->a_from, c->a_to, x, nx) || !touches(c->b_from, c->b_to, y, ny)) continue;
        lua_pushinteger(L, c->left);
        lua_pushinteger(L, c->right);
        push_part(L, sentence_of(run, a), c->a_from, c->a_to);
        push_part(L, sentence_of(run, b), c->b_from, c->b_to);
        return 4;
    }
    return 0;
}

typedef struct changing {
    const char *a, *b;
    uint32_t i, count;
    gs_change changes[];
} changing;

static int changes_next(lua_State *L) {
    changing *c = lua_touserdata(L, lua_upvalueindex(1));
    if (c->i >= c->count) return 0;
    const gs_change *change = &c->changes[c->i++];
    push_part(L, c->a, change->a_from, change->a_to);
    push_part(L, c->b, change->b_from, change->b_to);
    lua_pushinteger(L, change->left);
    lua_pushinteger(L, change->right);
    return 4;
}

int gs_fact_changes(lua_State *L) {
    gs_running *run = gs_running_of(L);
    const gs_fact *a = gs_check_fact(L, 1), *b = gs_check_fact(L, 2);
    gs_change changes[GS_MOST_CHANGES];
    uint32_t n = align(L, run, a, b, changes);
    changing *c = lua_newuserdatauv(L, sizeof *c + n * sizeof *changes, 0);
    *c = (changing){.a = sentence_of(run, a), .b = sentence_of(run, b), .count = n};
    memcpy(c->changes, changes, n * sizeof *changes);
    lua_pushcclosure(L, changes_next, 1);
    return 1;
}

/* A place in a sentence as rules count: from 1, the end included; from > to between two words. */
static uint32_t place_at(lua_State *L, int arg, lua_Integer least) {
    lua_Integer place = luaL_checkinteger(L, arg);
    luaL_argcheck(L, place >= least && place <= UINT32_MAX, arg, "places are counted from 1");
    return (uint32_t)(place - least);
}

/* a:around(b, from, to, from_b, to_b): how much weight stands next to the two stretches on the same
 * side, on the other side, and among the five words on either side. */
int gs_fact_around(lua_State *L) {
    gs_running *run = gs_running_of(L);
    const gs_fact *a = gs_check_fact(L, 1), *b = gs_check_fact(L, 2);
    gs_stretches at = {place_at(L, 3, 1), place_at(L, 4, 0), place_at(L, 5, 1), place_at(L, 6, 0)};
    gs_sandbox_charge(L, ALIGN_PRICE / 10);
    gs_surroundings s = gs_align_around(gs_run_likeness(run), a->sentence, b->sentence, at);
    lua_pushnumber(L, s.beside);
    lua_pushnumber(L, s.across);
    lua_pushnumber(L, s.near);
    return 3;
}

typedef struct meeting {
    const gs_group *group;
    const gs_alike *pairs;
    uint32_t count, i;
} meeting;

static int alike_next(lua_State *L) {
    meeting *m = lua_touserdata(L, lua_upvalueindex(1));
    if (m->group != gs_running_of(L)->scene.group)
        gs_lua_fault(L, NULL, "this iterator belongs to another group");
    if (m->i >= m->count) return 0;
    const gs_alike *pair = &m->pairs[m->i++];
    gs_push_fact(L, m->group->facts[pair->first]);
    gs_push_fact(L, m->group->facts[pair->second]);
    return 2;
}

/* said:alike(weight, share): pairs of facts in two sentences that share words of this weight and
 * this part of the lighter sentence's. */
int gs_group_alike(lua_State *L) {
    gs_running *run = gs_running_of(L);
    double weight = luaL_checknumber(L, 2), share = luaL_checknumber(L, 3);
    meeting *m = lua_newuserdatauv(L, sizeof *m, 0);
    *m = (meeting){.group = run->scene.group};
    gs_sandbox_charge(L, 50 * (uint64_t)m->group->count);
    m->pairs = gs_likeness_pairs(gs_run_likeness(run), m->group->facts, m->group->count, weight,
                                 share, &m->count);
    lua_pushcclosure(L, alike_next, 1);
    return 1;
}
