/* bind: what the binding files share: one run of a rule, and values as scripts hold them. Private
 * to the layer.
 *
 * Handles are userdata without finalizers. A fact handle borrows its gs_fact, a group handle the
 * run's scene; both outlive the state. Bind files do not malloc: scratch comes from the run's
 * arena.
 */
#ifndef GS_LUA_BIND_H
#define GS_LUA_BIND_H

#include "book.h"
#include "limits.h"
#include "text/heads.h"
#include "text/pattern.h"

/* An expression of the rule; one that runs often becomes machine code. */
typedef struct gs_expression {
    const char *text; /* a copy, or that of `ready` */
    size_t n;         /* its bytes */
    uint64_t hash;
    const gs_heads *heads;                   /* or NULL */
    const struct gs_ready_expression *ready; /* or NULL */
    gs_pattern *pattern;                     /* NULL: not needed yet */
    gs_pattern *hot;                         /* NULL before, and where it cannot */
    uint32_t heat;                           /* bytes that were searched with it, about */
    const struct gs_rule *rule;              /* that was last charged for it */
} gs_expression;

typedef struct gs_kit gs_kit; /* kit.h */

typedef struct gs_facts {
    const gs_fact *const *items;
    uint32_t count;
} gs_facts;

typedef struct gs_selection gs_selection;

/* What a name that a rule asks facts of a kind for stands for (bind_fact.c): that string of the
 * state, which it holds. */
typedef struct gs_asked {
    const gs_kind *kind;
    const char *name;
    int member;
} gs_asked;

enum { GS_ASKED = 256, GS_RECENT = 128 };

typedef struct gs_running {
    gs_session session;
    const gs_rule *rule;
    gs_scene scene;
    gs_arena *arena;
    const gs_group *groups;
    uint32_t ngroups;
    bool counted; /* instructions of Lua, too */
    gs_sink sink;
    void *context;
    uint64_t findings, most_findings;
    gs_shared *shared; /* with other rules, or NULL */
    gs_kit *kit;
    gs_arena *selected; /* select.c */
    gs_selection *selections;
    uint32_t nselections;
} gs_running;

static inline gs_running *gs_running_of(lua_State *L) {
    return gs_sandbox_user(L);
}

/* The group's facts that surely meet the filter, in order. False where that is not remembered: test
 * them one by one. */
bool gs_select(lua_State *L, const gs_filter *filter, gs_facts *out);
void gs_forget_selections(gs_running *run);

/* [-0, +0, em] Make the metatables of facts and groups; those of values are made with the first. */
void gs_bind_facts(lua_State *L);
void gs_bind_groups(lua_State *L);

/* Fact handles are the same object for the same fact within a group. */
void gs_push_fact(lua_State *L, const gs_fact *fact);
const gs_fact *gs_to_fact(lua_State *L, int index); /* NULL where it is none */
void gs_forget_facts(lua_State *L);                 /* between groups */
void gs_push_group(lua_State *L);
void gs_forget_modules(lua_State *L); /* between rules; require.c */

const gs_fact *gs_check_fact(lua_State *L, int index);
/* What a fact says of its place: f.line and f.column. */
uint32_t gs_fact_line(const gs_store *store, const gs_fact *fact);
uint32_t gs_fact_column(const gs_fact *fact);
gs_likeness *gs_run_likeness(gs_running *run);
/* bind_align.c: a:aligned(b), a:changes(b), said:alike(weight, share). */
int gs_fact_aligned(lua_State *L);
int gs_fact_changes(lua_State *L);
int gs_fact_around(lua_State *L);
int gs_group_alike(lua_State *L);
/* bind_pairs.c: said:pairs{ ... }. */
int gs_group_pairs(lua_State *L);
/* bind_sentences.c: said:sentences{ ... }. */
int gs_group_sentences(lua_State *L);
/* bind_texts.c: said:texts{ ... }. */
int gs_group_texts(lua_State *L);

void gs_push_amount(lua_State *L, gs_quantity amount);
const gs_quantity *gs_to_amount(lua_State *L, int index);
gs_quantity gs_number_amount(lua_State *L, int index); /* a Lua number, exactly as it is written */
void gs_push_span(lua_State *L, gs_span span);         /* a day within the span */
void gs_push_period(lua_State *L, gs_span span);       /* all of it */
const gs_span *gs_to_span(lua_State *L, int index);

/* For methods, each pushes one value: true, false or nil; true only if surely so; false only if
 * surely not. */
int gs_push_tri(lua_State *L, gs_tri tri);
int gs_push_sure(lua_State *L, gs_tri tri);
int gs_push_maybe(lua_State *L, gs_tri tri);
/* Raises that `what` has no such member, with the nearest name of the table. */
int gs_unknown_member(lua_State *L, const char *what, const char *name, const gs_api *api);
/* [-0, +0, em] A metatable of the type's name; its __index has the methods as its upvalue. meta may
 * be NULL. */
void gs_make_metatable(lua_State *L, const gs_api *api, const luaL_Reg *meta, lua_CFunction index);
/* [-0, +0, em] Gives the value on the top the metatable of that type, which `make` makes. */
void gs_set_metatable(lua_State *L, const gs_api *api, void (*make)(lua_State *L));
/* The userdata of that type at index, or NULL; check raises where it is none. By address: names
 * would be hashed in every call. */
void *gs_test_value(lua_State *L, int index, const gs_api *api);
void *gs_check_value(lua_State *L, int index, const gs_api *api);
int gs_make_amount(lua_State *L);
int gs_make_date(lua_State *L);
int gs_make_period(lua_State *L);

/* bind_rx.c: what was compiled of expressions. */
void gs_free_expressions(gs_kit *kit);

/* bind_index.c: rx.index { ... }. */
int gs_make_index(lua_State *L);

/* report, as a closure of the run. */
int gs_report(lua_State *L);

/* Do findings of the two count in this group? */
static inline bool gs_pair_counts(const gs_group *group, const gs_fact *a, const gs_fact *b) {
    return !group->focus || group->focus[a->document] || group->focus[b->document];
}

/* Hands a finding to the sink. Raises where there are too many. */
void gs_emit(lua_State *L, const gs_reported *finding);

/* The rule's one-line constraints over the group in hand. */
void gs_ladder_run(lua_State *L, gs_running *run);

/* compare.c */
gs_tri gs_periods_same(gs_span a, gs_span b);
const char *gs_folded(gs_scene *scene, gs_sym sym);
const char *gs_folded_wanted(gs_scene *scene, const char *text); /* good until the next call */
gs_tri gs_value_same(gs_scene *scene, gs_ftype type, const gs_value *a, const gs_value *b);

#endif
