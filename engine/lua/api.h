/* api: what rules can use, in tables from which the bindings are built and the reference and the
 * editor's annotations are made, so that none of them can say anything else.
 *
 * Each binding file has a table for what it binds. Types are written as Lua editors want them
 * (LuaCATS): "amount|number", "string?".
 */
#ifndef GS_LUA_API_H
#define GS_LUA_API_H

#include <stdint.h>

struct lua_State;

typedef struct gs_member {
    const char *name;
    int (*call)(struct lua_State *L); /* NULL: a value */
    const char *takes;                /* "b: amount|number, from: integer?"; "" for nothing */
    const char *gives;                /* a type, or several; "" for nothing */
    const char *doc;                  /* a sentence without its full stop */
} gs_member;

typedef struct gs_api {
    const char *name;         /* the type, or the library; "" for globals */
    const char *var;          /* what stands before a member in examples: "a:", "rx.", "" */
    const char *doc;          /* Markdown */
    const gs_member *members; /* ends with a member without a name */
} gs_api;

/* The member of that name, or NULL. */
const gs_member *gs_api_member(const gs_api *api, const char *name);
/* The nearest name to a wrong one, or NULL. */
const char *gs_api_nearest(const gs_api *api, const char *name);

extern const gs_api gs_group_api, gs_fact_api, gs_amount_api, gs_date_api, gs_value_api, gs_rx_api,
    gs_edits_api, gs_index_api, gs_lexicon_api, gs_require_api, gs_builtin_api, gs_declare_api,
    gs_report_api, gs_rule_api;

/* All of them in the order of the reference; *n is how many. */
const gs_api *const *gs_api_all(uint32_t *n);

/* Names of Lua's own functions that rules may use, one after the other: "ipairs", "string.byte";
 * NULL past the end. */
const char *gs_api_native(uint32_t i, const char **library);

#endif
