/* sandbox: a bounded Lua state that reaches nothing but what it is given.
 *
 * Text chunks only. The library is an allow-list (library.c) without pcall, load, metatables, Lua
 * patterns and everything that touches files, processes, clocks or the environment. Memory,
 * instructions, CPU time and output are bounded; the first bound that is reached ends the call, and
 * the error says which one (GS_E_LIMIT): no script can catch it.
 *
 * A sandbox owns its state. Nothing that a script holds owns memory outside the state, so freeing
 * it is always safe. All calls that may raise belong into a function run by gs_sandbox_call.
 */
#ifndef GS_LUA_SANDBOX_H
#define GS_LUA_SANDBOX_H

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "base/arena.h"
#include "api.h"
#include "base/err.h"

typedef struct gs_sandbox gs_sandbox;
struct gs_coverage;

typedef struct gs_budget {
    size_t memory; /* bytes */
    uint64_t instructions;
    uint32_t milliseconds; /* CPU time of the calling thread */
    uint32_t output;       /* bytes of print */
} gs_budget;

/* A library of the host: a table of functions that scripts see as a global. */
typedef struct gs_library {
    const char *name;  /* NULL: the functions themselves are globals */
    const gs_api *api; /* its functions */
} gs_library;

/* Where Lua's own functions are. They are looked up once and serve all sandboxes, of any thread. */
typedef struct gs_natives gs_natives;
const gs_natives *gs_natives_new(gs_arena *arena);

/* name stands before what the script prints; user is for the bindings (gs_sandbox_user). These and
 * the natives must outlive the sandbox. */
gs_sandbox *gs_sandbox_new(const gs_natives *natives, gs_budget budget, const char *name,
                           void *user);
void gs_sandbox_free(gs_sandbox *box);

/* For another script, as if it were new but for what the state holds: a budget that begins now, and
 * another name and user. No limit may have been reached before. */
void gs_sandbox_renew(gs_sandbox *box, gs_budget budget, const char *name, void *user);

lua_State *gs_sandbox_state(gs_sandbox *box);

/* What a sandbox begins with: what bindings ask for in each call. */
typedef struct gs_sandbox_front {
    void *user;
    uint64_t spent;   /* instructions and charges */
    uint64_t look_at; /* where so much is spent, the limits are looked at */
} gs_sandbox_front;

static inline gs_sandbox_front *gs_sandbox_front_of(lua_State *L) {
    gs_sandbox_front *front;
    memcpy(&front, lua_getextraspace(L), sizeof front);
    return front;
}

/* The sandbox of a state, and its user pointer. */
static inline gs_sandbox *gs_sandbox_of(lua_State *L) {
    return (gs_sandbox *)gs_sandbox_front_of(L);
}

static inline void *gs_sandbox_user(lua_State *L) {
    return gs_sandbox_front_of(L)->user;
}

/* Adds up to eight libraries of the host; each function has `user` at hand through gs_sandbox_user.
 * Names and functions must outlive the sandbox. */
void gs_sandbox_open(gs_sandbox *box, const gs_library *libraries, size_t n);

/* Pushes text as a chunk called path. err (GS_E_RULE): a syntax error, or bytecode. */
bool gs_sandbox_load(gs_sandbox *box, const char *path, const char *text, size_t n,
                     gs_err *err) GS_MUST_USE;

/* Calls the function below nargs arguments. The budget is one for all calls of a sandbox. err:
 * GS_E_RULE with the place that raised and what the message says, or GS_E_LIMIT. */
bool gs_sandbox_call(gs_sandbox *box, int nargs, int nresults, gs_err *err) GS_MUST_USE;

/* all: Lua's own instructions count, as they do at first; else only what functions of the host
 * charge, for scripts that are known and have little before them: counting is a tenth of the time
 * of what Lua does. */
void gs_sandbox_count(gs_sandbox *box, bool all);

/* From now on each line and call is told to the coverage. */
void gs_sandbox_cover(gs_sandbox *box, struct gs_coverage *coverage);

/* Raises where a limit is reached. */
void gs_sandbox_look(lua_State *L);

/* For functions of the host. charge takes from the instructions of the budget and raises where they
 * are used up; trip raises because of a limit that has this name ("matches"). */
static inline void gs_sandbox_charge(lua_State *L, uint64_t work) {
    gs_sandbox_front *front = gs_sandbox_front_of(L);
    front->spent += work;
    if (front->spent >= front->look_at) gs_sandbox_look(L);
}
int gs_sandbox_trip(lua_State *L, const char *limit);
/* Takes n bytes from the output; false where they are used up. */
bool gs_sandbox_output(gs_sandbox *box, size_t n);
const char *gs_sandbox_name(const gs_sandbox *box);
/* Instructions and charges so far, and bytes taken from the system. */
uint64_t gs_sandbox_spent(const gs_sandbox *box);
/* all: since it was made, else since the budget began. */
size_t gs_sandbox_held(const gs_sandbox *box, bool all);

/* Raises "what" with the place of the caller; hint may be NULL. The two reach the gs_err as text
 * and hint. Written as `return gs_lua_fault(...)` where a value is wanted. */
_Noreturn int gs_lua_fault(lua_State *L, const char *hint, const char *fmt, ...) GS_PRINTF(3, 4);
/* Raises an error that C code has filled. */
_Noreturn int gs_lua_raise(lua_State *L, const gs_err *err);

/* Line of the script that called the running C function; 0 where not known. */
uint32_t gs_lua_line(lua_State *L);

/* Adds what line `err->line` of the source says, where err has no hint yet and names that source.
 */
void gs_err_quote(gs_err *err, const char *path, const char *text, size_t n);

/* [-0, +1, em] Pushes an array of the keys of the table at index, in an order that is always the
 * same: numbers, then strings by their bytes, then false and true. Raises where a key is anything
 * else. */
void gs_lua_keys(lua_State *L, int index);

/* [-0, +1, em] Pushes the value as a string that never shows an address. */
const char *gs_lua_tostring(lua_State *L, int index, size_t *n);

#endif
