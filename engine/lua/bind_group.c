/* The group in hand, `said`: its facts in order of their as-of dates, in pairs, and by what they
 * say.
 *
 *   for fact in said:each{ stage = "holder" } do ... end      for a, b in said:pairs{ ... } do ...
 * end said:surely{ ... } -> fact or nil      said:perhaps{ ... } -> fact or nil      said:count{
 * ... }, said:first{ ... }, said:last{ ... }
 *
 * said:pairs { apart = "amount", same = "period" } gives only pairs whose amounts are surely apart
 * and whose periods are surely the same, likeness = 5 only pairs of like wording; in large groups
 * that is much faster than asking in Lua (bind_pairs.c).
 * Filters name fields, or kind, modality, speaker, document, trust; and covers, before, after
 * (dates) with lasting (days).
 */
#include <string.h>

#include "trace.h"
#include "walk.h"

static gs_running *running_of_group(lua_State *L) {
    gs_check_value(L, 1, &gs_group_api);
    return gs_running_of(L);
}

void gs_push_group(lua_State *L) {
    lua_newuserdatauv(L, 0, 0);
    gs_set_metatable(L, &gs_group_api, NULL);
}

static void read_filter(lua_State *L, gs_running *run, int index, gs_filter *out) {
    const gs_rule_info *info = &run->rule->info;
    gs_filter_read(L, index, gs_rulebook_kinds(run->rule->book), info->reads, info->nreads, out);
}

static int push_or_nil(lua_State *L, const gs_fact *fact) {
    if (fact)
        gs_push_fact(L, fact);
    else
        lua_pushnil(L);
    return 1;
}

/* --- walking --- */

static int each_next(lua_State *L) {
    gs_walk *w = gs_walk_of(L);
    w->i = gs_walk_advance(L, w, w->i);
    return push_or_nil(L, w->i < w->facts.count ? w->facts.items[w->i++] : NULL);
}

static int group_each(lua_State *L) {
    gs_walk_push(L, "each");
    lua_pushcclosure(L, each_next, 1);
    return 1;
}

static int group_count(lua_State *L) {
    gs_walk w;
    gs_check_value(L, 1, &gs_group_api);
    gs_walk_start(L, 2, &w);
    gs_trace_filter(gs_tracing(L), L, "count", &w.filter, NULL);
    lua_Integer n = 0;
    for (uint32_t i = 0; (i = gs_walk_advance(L, &w, i)) < w.facts.count; i++) n++;
    lua_pushinteger(L, n);
    return 1;
}

static int group_first(lua_State *L) {
    gs_walk w;
    gs_check_value(L, 1, &gs_group_api);
    gs_walk_start(L, 2, &w);
    gs_trace_filter(gs_tracing(L), L, "first", &w.filter, NULL);
    uint32_t i = gs_walk_advance(L, &w, 0);
    return push_or_nil(L, i < w.facts.count ? w.facts.items[i] : NULL);
}

static int group_last(lua_State *L) {
    gs_walk w;
    gs_check_value(L, 1, &gs_group_api);
    gs_walk_start(L, 2, &w);
    gs_trace_filter(gs_tracing(L), L, "last", &w.filter, NULL);
    uint32_t i = w.facts.count;
    while (i > 0 && w.test && !gs_walk_meets(L, &w, w.facts.items[i - 1])) i--;
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
    const char *hint =
        near
            ? lua_pushfstring(L, "did you mean said:%s?", near)
            : "it has each, pairs, alike, sentences, texts, surely, perhaps, count, first and last";
    return gs_lua_fault(L, hint, "a group has no '%s'", name);
}

static const gs_member MEMBERS[] = {
    {"each", group_each, "filter: table?", "fun(): fact?",
     "The facts, in order of their as-of dates"},
    {"pairs", gs_group_pairs, "filter: table?", "fun(): fact?, fact?",
     "Every two facts, the earlier first; `apart = \"field\"` or `same = \"field\"` in the filter "
     "leave only pairs whose values surely differ, or surely are the same; "
     "`key = function(f) ... end` only those of one key, a string, number or `true`, and leaves "
     "out facts without one; `unlike = function(f) ... end` "
     "only those of two different ones; `likeness = weight` and "
     "`lighter = share` only those of two different sentences that share rare words of that weight "
     "and that part of "
     "the lighter one (of the text field `wording`, where one is named). Of a live article, no "
     "entry is set against one that replaced it"},
    {"alike", gs_group_alike, "weight: number, share: number", "fun(): fact?, fact?",
     "Every two facts in different sentences that share words of this weight and this part of the "
     "lighter sentence; found through rare words, so it is quick without a group"},
    {"sentences", gs_group_sentences, "kinds: table, told: boolean?", "table",
     "What each sentence tells of these kinds, `{ amount = true }`, in the order of the text, "
     "outside tables and headlines: a list of `{ sentence, document, line, list }`, where `list` "
     "has `{ fact, at, upto, s }` for each fact from left to right, with the first and last byte "
     "of "
     "its words in the sentence and that sentence; amounts without a number are left out. With "
     "`told` so is what the text takes back or "
     "tells again in brackets, and sentences without any; the others have their `first` fact"},
    {"texts", gs_group_texts, "filter: table?", "table",
     "The facts in the order of the text: a list of the documents, each a list of its facts, with "
     "its path as `key`"},
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
