/* The group in hand, `said`: its facts in order of their as-of dates, in pairs, and by what they
 * say.
 *
 *   for fact in said:each{ stage = "holder" } do ... end      for a, b in said:pairs{ ... } do ...
 * end said:surely{ ... } -> fact or nil      said:perhaps{ ... } -> fact or nil      said:count{
 * ... }, said:first{ ... }, said:last{ ... }
 *
 * said:pairs { apart = "amount", same = "period" } gives only pairs whose amounts are surely apart
 * and whose periods are surely the same, likeness = 5 only pairs of like wording; in large groups
 * that is much faster than asking in Lua.
 * Filters name fields, or kind, modality, speaker, document, trust; and covers, before, after
 * (dates) with lasting (days).
 */
#include <string.h>

#include "trace.h"
#include "limits.h"

static gs_running *running_of_group(lua_State *L) {
    luaL_checkudata(L, 1, gs_group_api.name);
    return gs_running_of(L);
}

void gs_push_group(lua_State *L) {
    lua_newuserdatauv(L, 0, 0);
    luaL_setmetatable(L, gs_group_api.name);
}

static void read_filter(lua_State *L, gs_running *run, int index, gs_filter *out) {
    const gs_rule_info *info = &run->rule->info;
    gs_filter_read(L, index, gs_rulebook_kinds(run->rule->book), info->reads, info->nreads, out);
}

/* A test costs about as much as some ten instructions. */
static bool meets(lua_State *L, gs_running *run, const gs_filter *filter, const gs_fact *fact) {
    gs_sandbox_charge(L, 10);
    return gs_filter_test(&run->scene, filter, fact) == GS_YES;
}

static int push_or_nil(lua_State *L, const gs_fact *fact) {
    if (fact)
        gs_push_fact(L, fact);
    else
        lua_pushnil(L);
    return 1;
}

/* --- walking --- */

/* Where an iterator stands. It walks all facts of the group through the filter, or those that are
 * known to meet it. */
typedef struct walk {
    const gs_group *group;
    gs_facts facts;
    bool test; /* the filter is still to be asked */
    gs_filter filter;
    uint32_t i, j;
} walk;

static bool is_open(const gs_filter *f) {
    return !f->count && !f->has_covers && !f->has_before && !f->has_after;
}

static void start_walk(lua_State *L, int index, walk *w) {
    gs_running *run = gs_running_of(L);
    const gs_group *group = run->scene.group;
    *w = (walk){.group = group, .facts = {group->facts, group->count}, .j = 1};
    read_filter(L, run, index, &w->filter);
    w->test = !is_open(&w->filter);
    if (w->test && gs_select(L, &w->filter, &w->facts)) w->test = false;
}

/* [-0, +0, m] The walk on the top of the stack outlives its filter's table, so it holds the
 * strings. */
static void hold_strings(lua_State *L, walk *w) {
    lua_createtable(L, 2 * GS_FILTER_ITEMS + 3, 0);
    if (w->filter.apart) {
        w->filter.apart = lua_pushstring(L, w->filter.apart);
        lua_rawseti(L, -2, 2 * GS_FILTER_ITEMS + 1);
    }
    if (w->filter.same) {
        w->filter.same = lua_pushstring(L, w->filter.same);
        lua_rawseti(L, -2, 2 * GS_FILTER_ITEMS + 2);
    }
    if (w->filter.wording) {
        w->filter.wording = lua_pushstring(L, w->filter.wording);
        lua_rawseti(L, -2, 2 * GS_FILTER_ITEMS + 3);
    }
    for (uint32_t i = 0; i < w->filter.count; i++) {
        gs_condition *c = &w->filter.items[i];
        c->field = lua_pushstring(L, c->field);
        lua_rawseti(L, -2, 2 * i + 1);
        if (c->type != GS_W_STRING) continue;
        c->string = lua_pushstring(L, c->string);
        lua_rawseti(L, -2, 2 * i + 2);
    }
    lua_setiuservalue(L, -2, 1);
}

/* [-0, +1, em] An iterator over the facts of the filter at index 2. */
static int push_walk(lua_State *L, const char *asked, lua_CFunction next) {
    luaL_checkudata(L, 1, gs_group_api.name);
    lua_settop(L, 2);
    walk *w = lua_newuserdatauv(L, sizeof *w, 1);
    start_walk(L, 2, w);
    gs_trace_filter(gs_tracing(L), L, asked, &w->filter, NULL);
    hold_strings(L, w);
    lua_pushcclosure(L, next, 1);
    return 1;
}

/* An iterator that a script keeps past its group would walk another one's facts. */
static walk *walk_of(lua_State *L) {
    walk *w = lua_touserdata(L, lua_upvalueindex(1));
    if (w->group != gs_running_of(L)->scene.group)
        gs_lua_fault(L, NULL, "this iterator belongs to another group");
    return w;
}

/* The first place from i on whose fact meets the filter, or the end. */
static uint32_t advance(lua_State *L, const walk *w, uint32_t i) {
    gs_running *run = gs_running_of(L);
    while (w->test && i < w->facts.count && !meets(L, run, &w->filter, w->facts.items[i])) i++;
    return i;
}

static int each_next(lua_State *L) {
    walk *w = walk_of(L);
    w->i = advance(L, w, w->i);
    return push_or_nil(L, w->i < w->facts.count ? w->facts.items[w->i++] : NULL);
}

static int group_each(lua_State *L) {
    return push_walk(L, "each", each_next);
}

/* The words that two facts are compared by; 0 where it has none. */
static gs_sym wording_of(const gs_filter *filter, const gs_fact *fact) {
    if (!filter->wording) return fact->sentence;
    const gs_value *v = gs_fact_value(fact, filter->wording);
    return v ? v->sym : 0;
}

static bool are_alike(lua_State *L, const gs_filter *filter, const gs_fact *a, const gs_fact *b) {
    gs_sandbox_charge(L, 4);
    if (!filter->wording && a->sentence == b->sentence) return false;
    gs_shared_words w = gs_likeness_of_texts(
        gs_run_likeness(gs_running_of(L)), wording_of(filter, a), wording_of(filter, b));
    return w.weight >= filter->likeness && w.of_lighter >= filter->lighter;
}

static bool fits(lua_State *L, const walk *w, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &gs_running_of(L)->scene;
    if (gs_facts_replaced(a, b)) return false;
    bool wording = w->filter.likeness > 0 || w->filter.lighter > 0;
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

/* The first place from j on whose fact makes a pair with that at i, or the end. */
static uint32_t partner(lua_State *L, const walk *w, uint32_t i, uint32_t j) {
    const gs_fact *a = w->facts.items[i];
    for (; j < w->facts.count; j++) {
        if (!gs_pair_counts(w->group, a, w->facts.items[j])) continue;
        if (w->test && !meets(L, gs_running_of(L), &w->filter, w->facts.items[j])) continue;
        if (fits(L, w, a, w->facts.items[j])) break;
    }
    return j;
}

/* Pairs (a, b), a before b: i is a's place, j where b is looked for. */
static int pairs_next(lua_State *L) {
    walk *w = walk_of(L);
    for (; w->i < w->facts.count; w->i++, w->j = w->i + 1) {
        if (w->j == w->i + 1 && advance(L, w, w->i) != w->i) continue;
        w->j = partner(L, w, w->i, w->j);
        if (w->j >= w->facts.count) continue;
        gs_push_fact(L, w->facts.items[w->i]);
        gs_push_fact(L, w->facts.items[w->j++]);
        return 2;
    }
    return push_or_nil(L, NULL);
}

static int group_pairs(lua_State *L) {
    return push_walk(L, "pairs", pairs_next);
}

static int group_count(lua_State *L) {
    walk w;
    luaL_checkudata(L, 1, gs_group_api.name);
    start_walk(L, 2, &w);
    gs_trace_filter(gs_tracing(L), L, "count", &w.filter, NULL);
    lua_Integer n = 0;
    for (uint32_t i = 0; (i = advance(L, &w, i)) < w.facts.count; i++) n++;
    lua_pushinteger(L, n);
    return 1;
}

static int group_first(lua_State *L) {
    walk w;
    luaL_checkudata(L, 1, gs_group_api.name);
    start_walk(L, 2, &w);
    gs_trace_filter(gs_tracing(L), L, "first", &w.filter, NULL);
    uint32_t i = advance(L, &w, 0);
    return push_or_nil(L, i < w.facts.count ? w.facts.items[i] : NULL);
}

static int group_last(lua_State *L) {
    walk w;
    luaL_checkudata(L, 1, gs_group_api.name);
    start_walk(L, 2, &w);
    gs_trace_filter(gs_tracing(L), L, "last", &w.filter, NULL);
    uint32_t i = w.facts.count;
    while (i > 0 && w.test && !meets(L, gs_running_of(L), &w.filter, w.facts.items[i - 1])) i--;
    return push_or_nil(L, i ? w.facts.items[i - 1] : NULL);
}

/* --- questions --- */

/* The first fact that passes the test, or nil. */
static int first_that(lua_State *L, const char *asked, gs_filter_way *passes) {
    gs_running *run = running_of_group(L);
    const gs_group *group = run->scene.group;
    gs_filter filter;
    read_filter(L, run, 2, &filter);
    gs_trace_filter(gs_tracing(L), L, asked, &filter, passes);
    for (uint32_t i = 0; i < group->count; i++) {
        gs_sandbox_charge(L, 10);
        if (passes(&run->scene, &filter, group->facts[i])) return push_or_nil(L, group->facts[i]);
    }
    return push_or_nil(L, NULL);
}

static int group_surely(lua_State *L) {
    return first_that(L, "surely", gs_filter_surely);
}

static int group_perhaps(lua_State *L) {
    return first_that(L, "perhaps", gs_filter_perhaps);
}

static int group_index(lua_State *L) {
    const char *name = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    const char *near = gs_api_nearest(&gs_group_api, name);
    const char *hint = near ? lua_pushfstring(L, "did you mean said:%s?", near)
                            : "it has each, pairs, alike, surely, perhaps, count, first and last";
    return gs_lua_fault(L, hint, "a group has no '%s'", name);
}

static const gs_member MEMBERS[] = {
    {"each", group_each, "filter: table?", "fun(): fact?",
     "The facts, in order of their as-of dates"},
    {"pairs", group_pairs, "filter: table?", "fun(): fact?, fact?",
     "Every two facts, the earlier first; `apart = \"field\"` or `same = \"field\"` in the filter "
     "leave only pairs whose values surely differ, or surely are the same; `likeness = weight` and "
     "`lighter = share` only those of two different sentences that share rare words of that weight and that part of "
     "the lighter one (of the text field `wording`, where one is named). Of a live article, no "
     "entry is set against one that replaced it"},
    {"alike", gs_group_alike, "weight: number, share: number", "fun(): fact?, fact?",
     "Every two facts in different sentences that share words of this weight and this part of the "
     "lighter sentence; found through rare words, so it is quick without a group"},
    {"first", group_first, "filter: table?", "fact?", "The first of them"},
    {"last", group_last, "filter: table?", "fact?", "The last of them"},
    {"count", group_count, "filter: table?", "integer", "How many there are"},
    {"surely", group_surely, "filter: table?", "fact?",
     "A fact that is evidence: asserted, in the article's own voice, not taken back, surely "
     "meeting the filter"},
    {"perhaps", group_perhaps, "filter: table?", "fact?",
     "A fact that may meet the filter, for an excuse: not denied, nothing known against it"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_group_api = {
    "group", "said:",
    "The facts that `check` is given at a time: those that share the fields of the rule's `group`. "
    "A filter is a table of fields and values, `{ state = \"open\" }`; it may name `kind`, "
    "`modality`, `speaker` (a name, or `true` for any), `document` and `trust`, and with a date "
    "`covers`, `before`, `after`, which ask for the time of the fact. A value that is not known "
    "does not meet a filter.",
    MEMBERS};

void gs_bind_groups(lua_State *L) {
    gs_make_metatable(L, &gs_group_api, NULL, group_index);
}
