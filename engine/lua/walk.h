/* walk: where an iterator over the group in hand stands. Private to the layer.
 *
 * It goes through all facts of the group and its filter, or through those that are known to meet
 * it. A walk is userdata of the state, so what it holds goes with it.
 */
#ifndef GS_LUA_WALK_H
#define GS_LUA_WALK_H

#include "bind.h"

typedef struct gs_walk {
    const gs_group *group;
    gs_facts facts;
    bool test; /* the filter is still to be asked */
    gs_filter filter;
    uint32_t i, j;
    struct gs_plan *plan; /* bind_pairs.c; or NULL */
} gs_walk;

/* Begins a walk through the filter at index. */
void gs_walk_start(lua_State *L, int index, gs_walk *w);
/* [-0, +1, em] The same as userdata, which holds the filter's strings; `asked` is for the trace. */
gs_walk *gs_walk_push(lua_State *L, const char *asked);
/* That of the running iterator, its first upvalue. */
gs_walk *gs_walk_of(lua_State *L);
bool gs_walk_meets(lua_State *L, const gs_walk *w, const gs_fact *fact);
/* The first place from i on whose fact meets the filter, or the end. */
uint32_t gs_walk_advance(lua_State *L, const gs_walk *w, uint32_t i);

#endif
