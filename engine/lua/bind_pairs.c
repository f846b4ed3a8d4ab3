/* said:pairs{ ... }: every two facts of the group in hand, the earlier first.
 *
 *   for a, b in said:pairs { apart = "amount", same = "period", likeness = 5 } do ... end
 *   for a, b in said:pairs { key = function(f) return f.unit end } do ... end
 *   for a, b in said:pairs { unlike = function(f) return f.open and "open" or "shut" end } do ...
 * end
 *
 * Whatever a fact lacks by itself (the field that must be apart, a key) leaves it out once and not
 * in each pair; a key leads from fact to fact, wording of like weight through rare words
 * (nearby.h), and values that must be apart or the same through what lies where (sieve.h). So time
 * follows the pairs that come near and not all that there are. Pairs and their order are the same
 * either way.
 */
#include <string.h>

#include "aspect.h"
#include "limits.h"
#include "nearby.h"
#include "trace.h"
#include "walk.h"

enum { PLAN_FROM = 16, NEARBY_FROM = 48 }; /* facts from which it is worth while */

typedef struct gs_plan {
    const gs_fact **items;
    uint32_t *next;  /* of one key, or of all: the place behind, or the end */
    uint32_t *other; /* the first of them whose side is another; NULL: any will do */
    uint32_t *side;
    gs_nearby *nearby;    /* or NULL */
    gs_sieve *sieve;      /* or NULL */
    uint32_t *key;        /* the key's number */
    const uint32_t *near; /* of the fact in hand, at `at` */
    uint32_t nnear, at;
} gs_plan;

/* The words that two facts are compared by; 0 where it has none. */
static gs_sym wording_of(const gs_filter *filter, const gs_fact *fact) {
    return filter->wording ? gs_fact_words(fact, filter->wording) : fact->sentence;
}

static bool are_alike(lua_State *L, const gs_filter *filter, const gs_fact *a, const gs_fact *b) {
    gs_sandbox_charge(L, 4);
    if (!filter->wording && a->sentence == b->sentence) return false;
    gs_shared_words w = gs_likeness_of_texts(gs_run_likeness(gs_running_of(L)),
                                             wording_of(filter, a), wording_of(filter, b));
    return w.weight >= filter->likeness && w.of_lighter >= filter->lighter;
}

static bool asks_wording(const gs_walk *w) {
    bool known = w->plan && w->plan->nearby;
    return !known && (w->filter.likeness > 0 || w->filter.lighter > 0);
}

static bool fits(lua_State *L, const gs_walk *w, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &gs_running_of(L)->scene;
    if (gs_facts_replaced(a, b)) return false;
    bool wording = asks_wording(w);
    if (!w->filter.apart && !w->filter.same && !wording) return true;
    gs_sandbox_charge(L, 3);
    if (wording && !are_alike(L, &w->filter, a, b)) {
        gs_trace_pair(gs_tracing(L), a, b, w->filter.wording ? w->filter.wording : "sentence",
                      "not of like wording");
        return false;
    }
    if (w->filter.same && gs_facts_same(scene, a, b, w->filter.same) != GS_YES) {
        gs_trace_pair(gs_tracing(L), a, b, w->filter.same, "not surely the same");
        return false;
    }
    bool apart = !w->filter.apart || gs_facts_apart(scene, a, b, w->filter.apart);
    if (!apart) gs_trace_pair(gs_tracing(L), a, b, w->filter.apart, "not surely apart");
    return apart;
}

/* --- planning --- */

/* [-0, +1, m] Room that the state holds. */
static void *room(lua_State *L, uint32_t n, size_t size) {
    return lua_newuserdatauv(L, ((size_t)n + 1) * size, 0);
}

static bool can_be_apart(const gs_walk *w, const gs_fact *fact) {
    const gs_value *v = w->filter.apart ? gs_fact_value(fact, w->filter.apart) : NULL;
    return !w->filter.apart || (v && v->known);
}

enum { WALK = 3, KEY, SIDE }; /* places on the stack while a plan is made */

/* What the function at `asked` says of facts: each value that it gives has a number, from 1 on. */
typedef struct numbering {
    int asked, numbers; /* the table of numbers; 0 where nothing is asked */
    uint32_t count;
} numbering;

/* [-0, +1, m] */
static numbering number_by(lua_State *L, int asked) {
    lua_newtable(L);
    return (numbering){asked, lua_isnil(L, asked) ? 0 : lua_gettop(L), 0};
}

/* [-0, +0, em] The number for the fact; 0 where it has none, 1 where nothing is asked. */
static uint32_t number_of(lua_State *L, const gs_fact *fact, numbering *by) {
    if (!by->numbers) return 1;
    lua_pushvalue(L, by->asked);
    gs_push_fact(L, fact);
    lua_call(L, 1, 1);
    uint32_t number = 0;
    int type = lua_type(L, -1);
    if (type == LUA_TSTRING || type == LUA_TNUMBER ||
        (type == LUA_TBOOLEAN && lua_toboolean(L, -1))) {
        lua_pushvalue(L, -1);
        if (lua_rawget(L, by->numbers) == LUA_TNIL) {
            lua_pop(L, 1);
            lua_pushvalue(L, -1);
            lua_pushinteger(L, ++by->count);
            lua_rawset(L, by->numbers);
            lua_pushinteger(L, by->count);
        }
        number = (uint32_t)lua_tointeger(L, -1);
        lua_pop(L, 1);
    } else if (type != LUA_TNIL && type != LUA_TBOOLEAN) {
        gs_lua_fault(L, "return a string, a number or true; nil leaves the fact out",
                     "a key cannot be a %s", lua_typename(L, type));
    }
    lua_pop(L, 1);
    return number;
}

/* Facts that can stand in a pair, each with its key and its side. */
static void choose(lua_State *L, gs_walk *w) {
    gs_plan *p = w->plan;
    uint32_t n = 0;
    numbering keys = number_by(L, KEY), sides = number_by(L, SIDE);
    for (uint32_t i = 0; i < w->facts.count; i++) {
        const gs_fact *fact = w->facts.items[i];
        if (w->test && !gs_walk_meets(L, w, fact)) continue;
        if (!gs_tracing(L) && !can_be_apart(w, fact)) continue;
        uint32_t key = number_of(L, fact, &keys), side = key ? number_of(L, fact, &sides) : 0;
        if (!side) continue;
        p->items[n] = fact;
        p->side[n] = side;
        p->key[n++] = key;
    }
    lua_settop(L, SIDE);
    gs_sandbox_charge(L, 4 * (uint64_t)w->facts.count);
    w->facts = (gs_facts){p->items, n};
    w->test = false;
}

/* Leads from each fact to the next of its key. */
static void chain(lua_State *L, gs_plan *p, uint32_t n) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < n; i++) most = p->key[i] > most ? p->key[i] : most;
    uint32_t *last = room(L, most, sizeof *last);
    for (uint32_t k = 0; k <= most; k++) last[k] = n;
    for (uint32_t i = n; i-- > 0;) {
        p->next[i] = last[p->key[i]];
        last[p->key[i]] = i;
    }
    lua_pop(L, 1);
}

/* Values of a choice that must be apart are sides as well. */
static bool choices_are_sides(const gs_walk *w) {
    const gs_fact *first = w->facts.count ? w->facts.items[0] : NULL;
    if (!first || !w->filter.apart) return false;
    int f = gs_field_index(first->kind, w->filter.apart);
    for (uint32_t i = 0; i < w->facts.count; i++)
        if (w->facts.items[i]->kind != first->kind) return false;
    if (f < 0 || first->kind->fields[f].type != GS_F_CHOICE) return false;
    for (uint32_t i = 0; i < w->facts.count; i++)
        w->plan->side[i] = w->facts.items[i]->values[f].sym;
    return true;
}

/* Of two sides that must differ, whole runs of one can be passed over. */
static void part_sides(gs_walk *w, uint32_t *other) {
    gs_plan *p = w->plan;
    uint32_t n = w->facts.count;
    for (uint32_t i = n; i-- > 0;) {
        uint32_t next = p->next[i];
        other[i] = next < n && p->side[next] == p->side[i] ? other[next] : next;
    }
    p->other = other;
}

static void find_nearby(lua_State *L, gs_walk *w) {
    gs_running *run = gs_running_of(L);
    uint32_t n = w->facts.count;
    if (n < NEARBY_FROM || w->filter.likeness <= 0) return;
    gs_sym *texts = room(L, n, sizeof *texts);
    for (uint32_t i = 0; i < n; i++) texts[i] = wording_of(&w->filter, w->facts.items[i]);
    gs_sandbox_charge(L, 50 * (uint64_t)n);
    if (!run->selected) run->selected = gs_arena_new();
    w->plan->nearby = gs_nearby_new(run->selected, gs_run_likeness(run), texts, n,
                                    w->filter.likeness, w->filter.lighter, !w->filter.wording);
    lua_pop(L, 1);
}

/* What is surely the same, and what is not, in a large group. */
static void find_sieve(lua_State *L, gs_walk *w, bool keyed, bool sided) {
    gs_running *run = gs_running_of(L);
    gs_plan *p = w->plan;
    uint32_t n = w->facts.count, a;
    if (n < NEARBY_FROM || p->nearby || (!w->filter.apart && !w->filter.same)) return;
    gs_sandbox_charge(L, 20 * (uint64_t)n);
    if (!run->selected) run->selected = gs_arena_new();
    gs_aspects of = gs_aspects_of(&run->scene, run->selected, p->items, n);
    if (w->filter.apart) gs_aspects_apart(&of, &w->filter.apart, 1);
    if (w->filter.same) gs_aspects_same(&of, w->filter.same, false);
    if (keyed && gs_aspects_number(&of, p->key, &a))
        gs_sieve_ask(of.sieve, &(gs_comparison){GS_IS_EQUAL, a, a}, 1);
    gs_comparison either[] = {{GS_LIES_BEFORE, 0, 0}, {GS_LIES_BEHIND, 0, 0}};
    if (sided && gs_aspects_number(&of, p->side, &a)) {
        either[0].own = either[0].other = either[1].own = either[1].other = a;
        gs_sieve_ask(of.sieve, either, 2);
    }
    if (gs_sieve_asks(of.sieve)) p->sieve = of.sieve;
}

/* [-0, +0, em] Who traces sees every pair that is not left out by a key or side. */
static void make_plan(lua_State *L, gs_walk *w) {
    bool sided = !lua_isnil(L, SIDE), keyed = !lua_isnil(L, KEY), asked = sided || keyed;
    uint32_t n = w->facts.count;
    if (!asked && (n < PLAN_FROM || gs_tracing(L))) return;
    lua_createtable(L, 3, 0);
    gs_plan *p = room(L, 0, sizeof *p);
    lua_rawseti(L, -2, 1);
    *p = (gs_plan){.items = room(L, n, sizeof *p->items)};
    lua_rawseti(L, -2, 2);
    uint32_t *all = room(L, 4 * n, sizeof *all);
    lua_rawseti(L, -2, 3);
    lua_setiuservalue(L, WALK, 2);
    p->next = all, p->key = all + n, p->side = all + 2 * n;
    w->plan = p;
    choose(L, w);
    chain(L, p, w->facts.count);
    if (!gs_tracing(L)) find_nearby(L, w);
    if (!gs_tracing(L)) find_sieve(L, w, keyed, sided);
    if (sided || (!gs_tracing(L) && choices_are_sides(w))) part_sides(w, all + 3 * n);
}

/* --- walking --- */

static void find_near(lua_State *L, gs_plan *p, uint32_t i) {
    uint64_t looks = 0;
    p->near = p->nearby ? gs_nearby_of(p->nearby, i, &p->nnear)
                        : gs_sieve_of(p->sieve, i, &p->nnear, &looks);
    p->at = 0;
    gs_sandbox_charge(L, 2 * looks);
}

/* Where to look for the first partner of the fact at i, and for the next one behind j. */
static uint32_t first_place(lua_State *L, gs_walk *w, uint32_t i) {
    gs_plan *p = w->plan;
    if (!p) return i + 1;
    if (p->nearby || p->sieve) {
        find_near(L, p, i);
        return p->nnear ? p->near[0] : w->facts.count;
    }
    return p->other ? p->other[i] : p->next[i];
}

static uint32_t next_place(gs_walk *w, uint32_t i, uint32_t j) {
    gs_plan *p = w->plan;
    if (!p) return j + 1;
    if (p->nearby || p->sieve) return ++p->at < p->nnear ? p->near[p->at] : w->facts.count;
    uint32_t next = p->next[j];
    bool passed = p->other && next < w->facts.count && p->side[next] == p->side[i];
    return passed ? p->other[next] : next;
}

/* Does the fact at j make a pair with that at i? */
static bool is_pair(lua_State *L, const gs_walk *w, uint32_t i, uint32_t j) {
    const gs_fact *a = w->facts.items[i], *b = w->facts.items[j];
    const gs_plan *p = w->plan;
    bool found = p && (p->nearby || p->sieve);
    if (found && (p->key[i] != p->key[j] || (p->other && p->side[i] == p->side[j]))) return false;
    if (!gs_pair_counts(w->group, a, b)) return false;
    if (w->test && !gs_walk_meets(L, w, b)) return false;
    return fits(L, w, a, b);
}

/* Pairs (a, b), a before b: i is a's place, j where b was found, or 0 before the first. */
static int pairs_next(lua_State *L) {
    gs_walk *w = gs_walk_of(L);
    for (; w->i < w->facts.count; w->i++, w->j = 0) {
        if (!w->j && gs_walk_advance(L, w, w->i) != w->i) continue;
        w->j = w->j ? next_place(w, w->i, w->j) : first_place(L, w, w->i);
        while (w->j < w->facts.count && !is_pair(L, w, w->i, w->j))
            w->j = next_place(w, w->i, w->j);
        if (w->j >= w->facts.count) continue;
        gs_push_fact(L, w->facts.items[w->i]);
        gs_push_fact(L, w->facts.items[w->j]);
        return 2;
    }
    lua_pushnil(L);
    return 1;
}

/* [-0, +1, e] A function of the filter at index 2, or nil. */
static void push_function(lua_State *L, const char *name) {
    int type = lua_isnil(L, 2) ? LUA_TNONE : lua_getfield(L, 2, name);
    if (type == LUA_TFUNCTION) return;
    if (type != LUA_TNONE) lua_pop(L, 1); /* a kind has a field of that name */
    lua_pushnil(L);
}

int gs_group_pairs(lua_State *L) {
    gs_walk *w = gs_walk_push(L, "pairs"); /* WALK */
    w->j = 0;
    push_function(L, "key");
    push_function(L, "unlike");
    make_plan(L, w);
    lua_settop(L, WALK);
    lua_pushcclosure(L, pairs_next, 1);
    return 1;
}
