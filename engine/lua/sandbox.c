#include "sandbox.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "advice.h"
#include "base/clock.h"
#include "cover.h"
#include "library.h"
#include "limits.h"
#include "pool.h"

struct gs_sandbox {
    gs_sandbox_front front;
    lua_State *L;
    gs_budget budget;
    const char *name;
    gs_libraries libraries;
    gs_pool pool;
    uint32_t printed;         /* bytes */
    double wall, cpu;         /* when it was made, in seconds */
    const char *limit;        /* the limit that was reached, or NULL */
    bool refused;             /* the allocator said no, */
    uint32_t refused_line;    /* and where: a line of the script, */
    char refused_source[512]; /* and its file */
    bool resting; /* garbage is not collected yet: most states end before it would pay */
    size_t begun; /* bytes that the pool held when the budget began */
    bool capped;  /* the allocator watches the budget: not while a state is being made */
    struct gs_coverage *coverage;
};

/* Wall time is cheap to read and never less than CPU time, so it is asked first. */
static bool out_of_time(const gs_sandbox *box) {
    double most = box->budget.milliseconds / 1e3;
    if (gs_seconds(CLOCK_MONOTONIC) - box->wall < most) return false;
    return gs_seconds(CLOCK_THREAD_CPUTIME_ID) - box->cpu >= most;
}

/* Bytes of the budget that are used: what lay there before it began does not count. */
static size_t held_since(const gs_sandbox *box) {
    return box->pool.held > box->begun ? box->pool.held - box->begun : 0;
}

static size_t least_held(const gs_sandbox *box) {
    size_t held = held_since(box);
    return held < box->budget.memory ? held : box->budget.memory;
}

/* Looks at the stack without touching it: the allocator is called from anywhere. */
static void note_refusal(gs_sandbox *box) {
    lua_Debug ar;
    box->refused = true;
    for (int level = 0; box->L && lua_getstack(box->L, level, &ar); level++) {
        lua_getinfo(box->L, "Sl", &ar);
        if (ar.currentline <= 0 || *ar.source != '@') continue;
        box->refused_line = (uint32_t)ar.currentline;
        snprintf(box->refused_source, sizeof box->refused_source, "%s", ar.source + 1);
        return;
    }
}

static void *allocate(void *ud, void *old, size_t old_size, size_t size) {
    gs_sandbox *box = ud;
    size_t had = old ? old_size : 0; /* for new objects Lua passes a type instead */
    if (size > had && box->capped &&
        gs_pool_growth(&box->pool, had, size) > box->budget.memory - least_held(box)) {
        note_refusal(box);
        return NULL;
    }
    box->front.spent += size / 64; /* copying costs too */
    return gs_pool_resize(&box->pool, old, had, size);
}

static void rest_or_collect(gs_sandbox *box) {
    if (!box->resting || held_since(box) <= GS_LIMIT_UNCOLLECTED) return;
    box->resting = false;
    lua_gc(box->L, LUA_GCRESTART);
}

static void hook(lua_State *L, lua_Debug *ar) {
    gs_sandbox *box = gs_sandbox_of(L);
    if (ar->event != LUA_HOOKCOUNT) {
        if (box->coverage && !box->limit) gs_cover_event(box->coverage, L, ar);
        return;
    }
    rest_or_collect(box);
    gs_sandbox_charge(L, box->limit ? 0 : GS_LIMIT_HOOK);
}

/* The clock is read now and then: reading it costs as much as many instructions. */
void gs_sandbox_look(lua_State *L) {
    gs_sandbox *box = gs_sandbox_of(L);
    uint64_t spent = box->front.spent, most = box->budget.instructions;
    if (box->limit) gs_sandbox_trip(L, box->limit);
    if (spent > most) gs_sandbox_trip(L, "instructions");
    rest_or_collect(box);
    box->front.look_at = most - spent < GS_LIMIT_CLOCK ? most + 1 : spent + GS_LIMIT_CLOCK;
    if (out_of_time(box)) gs_sandbox_trip(L, "time");
}

static void set_limit(gs_sandbox *box, const char *limit) {
    box->limit = limit;
    box->front.look_at = 0;
}

/* From now on every instruction raises again, so that nothing can catch it and go on. */
int gs_sandbox_trip(lua_State *L, const char *limit) {
    set_limit(gs_sandbox_of(L), limit);
    lua_sethook(L, hook, LUA_MASKCOUNT, 1);
    return luaL_error(L, "limit reached: %s", limit);
}

lua_State *gs_sandbox_state(gs_sandbox *box) {
    return box->L;
}

const char *gs_sandbox_name(const gs_sandbox *box) {
    return box->name;
}

uint64_t gs_sandbox_spent(const gs_sandbox *box) {
    return box->front.spent;
}

size_t gs_sandbox_held(const gs_sandbox *box, bool all) {
    return all ? box->pool.held : held_since(box);
}

bool gs_sandbox_output(gs_sandbox *box, size_t n) {
    if (n > box->budget.output - box->printed) return false;
    box->printed += (uint32_t)n;
    return true;
}

gs_sandbox *gs_sandbox_new(const gs_natives *natives, gs_budget budget, const char *name,
                           void *user) {
    gs_sandbox *box = gs_xmalloc(sizeof *box);
    *box = (gs_sandbox){
        .front = {.user = user}, .budget = budget, .name = name, .libraries = {.natives = natives}};
    box->wall = gs_seconds(CLOCK_MONOTONIC);
    box->cpu = gs_seconds(CLOCK_THREAD_CPUTIME_ID);
    box->L = lua_newstate(allocate, box);
    memcpy(lua_getextraspace(box->L), &box, sizeof box);
    lua_gc(box->L, LUA_GCSTOP);
    box->resting = true;
    lua_pushcfunction(box->L, gs_library_open);
    lua_pushlightuserdata(box->L, &box->libraries);
    if (lua_pcall(box->L, 1, 0, 0) != LUA_OK) gs_out_of_memory(); /* nothing else can fail in it */
    box->front.spent = 0;
    box->capped = true;
    lua_sethook(box->L, hook, LUA_MASKCOUNT, GS_LIMIT_HOOK);
    return box;
}

void gs_sandbox_renew(gs_sandbox *box, gs_budget budget, const char *name, void *user) {
    box->budget = budget;
    box->name = name;
    box->front = (gs_sandbox_front){.user = user};
    box->printed = 0;
    box->begun = box->pool.held;
    box->wall = gs_seconds(CLOCK_MONOTONIC);
    box->cpu = gs_seconds(CLOCK_THREAD_CPUTIME_ID);
    lua_settop(box->L, 0);
}

void gs_sandbox_count(gs_sandbox *box, bool all) {
    if (box->coverage) return;
    lua_sethook(box->L, all ? hook : NULL, all ? LUA_MASKCOUNT : 0, all ? GS_LIMIT_HOOK : 0);
}

void gs_sandbox_cover(gs_sandbox *box, gs_coverage *coverage) {
    int mask = LUA_MASKCOUNT | LUA_MASKLINE | LUA_MASKCALL;
    box->coverage = coverage;
    if (coverage) lua_sethook(box->L, hook, mask, GS_LIMIT_HOOK);
}

void gs_sandbox_free(gs_sandbox *box) {
    if (!box) return;
    gs_pool_drop(&box->pool); /* nothing in the state waits for lua_close */
    free(box);
}

void gs_sandbox_open(gs_sandbox *box, const gs_library *libraries, size_t n) {
    gs_libraries *all = &box->libraries;
    for (size_t i = 0; i < n && all->nhost < GS_MOST_LIBRARIES; i++)
        all->host[all->nhost++] = libraries[i];
}

/* --- from Lua's messages to a gs_err --- */

enum { PATH_MAX_CHUNK = 500 };

/* Lua shortens long names at the front; the whole path is known from the chunk. */
static void place_of_raise(lua_State *L, lua_Debug *ar) {
    for (int level = 0; lua_getstack(L, level, ar); level++) {
        lua_getinfo(L, "Sl", ar);
        if (ar->currentline > 0) return;
    }
    ar->currentline = 0;
}

static void split_hint(gs_err *err, const char *message) {
    const char *newline = strchr(message, '\n');
    size_t n = newline ? (size_t)(newline - message) : strlen(message);
    snprintf(err->text, sizeof err->text, "%.*s",
             (int)(n < sizeof err->text ? n : sizeof err->text - 1), message);
    if (newline) gs_err_hint(err, "%s", newline + 1);
}

/* Runs where the error was raised, while the stack still says where. */
static int on_error(lua_State *L) {
    gs_err *err = lua_touserdata(L, lua_upvalueindex(1));
    const char *message =
        lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "an error without a message";
    lua_Debug ar = {0};
    place_of_raise(L, &ar);
    char prefix[LUA_IDSIZE + 24] = "";
    if (ar.currentline > 0) {
        int n = snprintf(prefix, sizeof prefix, "%s:%d: ", ar.short_src, ar.currentline);
        if (strncmp(message, prefix, (size_t)n) == 0) message += n;
        gs_err_set(err, GS_E_RULE, *ar.source == '@' ? ar.source + 1 : ar.source,
                   (uint32_t)ar.currentline, 0, "%s", "");
    } else {
        gs_err_set(err, GS_E_RULE, "", 0, 0, "%s", "");
    }
    split_hint(err, message);
    gs_advise(err);
    return 1;
}

static void describe_limit(const gs_sandbox *box, gs_err *err) {
    const gs_budget *b = &box->budget;
    char bound[96] = "";
    if (strcmp(box->limit, "memory") == 0)
        snprintf(bound, sizeof bound, " (%zu MB)", b->memory >> 20);
    if (strcmp(box->limit, "instructions") == 0)
        snprintf(bound, sizeof bound, " (%llu)", (unsigned long long)b->instructions);
    if (strcmp(box->limit, "time") == 0)
        snprintf(bound, sizeof bound, " (%u ms of CPU time)", b->milliseconds);
    if (strcmp(box->limit, "output") == 0) snprintf(bound, sizeof bound, " (%u bytes)", b->output);
    snprintf(err->text, sizeof err->text, "limit reached: %s%s", box->limit, bound);
    err->code = GS_E_LIMIT;
    gs_err_hint(err, "it was stopped, which says nothing about the articles; %s",
                gs_limit_advice(box->limit));
    if (box->refused_line && !err->line) { /* running out of memory calls no handler */
        snprintf(err->source, sizeof err->source, "%s", box->refused_source);
        err->line = box->refused_line;
    }
}

static void settle_error(gs_sandbox *box, int status, gs_err *err) {
    if (status == LUA_ERRMEM && !box->limit) {
        set_limit(box, "memory");
        lua_sethook(box->L, hook, LUA_MASKCOUNT, 1);
    }
    if (!box->limit && strstr(err->text, "stack overflow")) set_limit(box, "depth");
    if (status == LUA_ERRERR && !box->limit)
        gs_err_set(err, GS_E_RULE, "", 0, 0, "an error within an error");
    if (box->limit) describe_limit(box, err);
}

bool gs_sandbox_call(gs_sandbox *box, int nargs, int nresults, gs_err *err) {
    lua_State *L = box->L;
    gs_err local, *into = err ? err : &local;
    gs_err_set(into, GS_E_RULE, box->name, 0, 0, "%s", "");
    box->refused = false;
    int function = lua_gettop(L) - nargs;
    box->capped = false; /* making the handler stands outside any protection, so it must not be
                            refused memory */
    lua_checkstack(L, 2);
    lua_pushlightuserdata(L, into);
    lua_pushcclosure(L, on_error, 1);
    box->capped = true;
    lua_insert(L, function);
    int status = lua_pcall(L, nargs, nresults, function);
    lua_remove(L, function);
    if (status == LUA_OK) return true;
    settle_error(box, status, into);
    lua_pop(L, 1);
    return false;
}

/* "path:12: text near 'x'" of the compiler. */
static void syntax_error(gs_err *err, const char *path, const char *message) {
    uint32_t line = 0;
    for (const char *p = message; (p = strchr(p, ':')); p++) {
        char *end;
        unsigned long n = strtoul(p + 1, &end, 10);
        if (end == p + 1 || strncmp(end, ": ", 2) != 0) continue;
        line = (uint32_t)n;
        message = end + 2;
        break;
    }
    gs_err_set(err, GS_E_RULE, path, line, 0, "%s", message);
    gs_advise(err);
}

bool gs_sandbox_load(gs_sandbox *box, const char *path, const char *text, size_t n, gs_err *err) {
    char chunk[PATH_MAX_CHUNK];
    gs_err local, *into = err ? err : &local;
    snprintf(chunk, sizeof chunk, "@%s", path);
    if (n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3, n -= 3;
    int status = luaL_loadbufferx(box->L, text, n, chunk, "t");
    if (status == LUA_OK) return true;
    if (status == LUA_ERRMEM) {
        gs_err_set(into, GS_E_LIMIT, path, 0, 0, "%s", "");
        set_limit(box, "memory");
        describe_limit(box, into);
    } else {
        syntax_error(into, path, lua_tostring(box->L, -1));
    }
    lua_pop(box->L, 1);
    return false;
}

int gs_lua_fault(lua_State *L, const char *hint, const char *fmt, ...) {
    char what[512];
    va_list args;
    va_start(args, fmt);
    vsnprintf(what, sizeof what, fmt, args);
    va_end(args);
    for (char *p = what; *p; p++)
        if (*p == '\n') *p = ' ';
    if (hint && *hint) luaL_error(L, "%s\n%s", what, hint);
    luaL_error(L, "%s", what);
    abort(); /* never: luaL_error leaves by a long jump */
}

int gs_lua_raise(lua_State *L, const gs_err *err) {
    gs_lua_fault(L, err->hint, "%s", err->text);
}

uint32_t gs_lua_line(lua_State *L) {
    lua_Debug ar;
    if (!lua_getstack(L, 1, &ar)) return 0;
    lua_getinfo(L, "l", &ar);
    return ar.currentline > 0 ? (uint32_t)ar.currentline : 0;
}

void gs_err_quote(gs_err *err, const char *path, const char *text, size_t n) {
    if (!err->line || err->hint[0] || strcmp(err->source, path) != 0) return;
    const char *at = text, *end = text + n;
    for (uint32_t line = 1; line < err->line && at < end; line++) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        at = next ? next + 1 : end;
    }
    while (at < end && (*at == ' ' || *at == '\t')) at++;
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    size_t length = stop ? (size_t)(stop - at) : (size_t)(end - at);
    if (length > 160) length = 160;
    if (length) gs_err_hint(err, "the line reads: %.*s", (int)length, at);
}
