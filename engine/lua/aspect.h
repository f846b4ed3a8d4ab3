/* aspect: what facts say, as ranges for a sieve (sieve.h), so that only pairs that come near are
 * compared. Private to the layer.
 *
 * What cannot be told in ranges is left to the comparison itself: a question is then not asked.
 */
#ifndef GS_LUA_ASPECT_H
#define GS_LUA_ASPECT_H

#include "bind.h"
#include "sieve.h"

typedef struct gs_aspects {
    gs_scene *scene;
    gs_sieve *sieve;
    const gs_fact **facts;
    uint32_t count;
} gs_aspects;

/* A sieve over these facts that asks nothing yet but what gs_pair_counts does. */
gs_aspects gs_aspects_of(gs_scene *scene, gs_arena *arena, const gs_fact **facts, uint32_t count);

/* Pairs whose values of the field, of one of the fields, may be apart. */
void gs_aspects_apart(gs_aspects *of, const char *const *fields, uint32_t n);
/* Pairs whose values of the field, or property, may surely be the same; both_unknown: or are known
 * of neither. */
void gs_aspects_same(gs_aspects *of, const char *field, bool both_unknown);
/* Pairs of which the two fields of names give the same two names in whatever order. */
void gs_aspects_same_two(gs_aspects *of, const char *one, const char *other);

/* The values of a field as ranges: what may be less than what; false where there is no room. */
bool gs_aspects_value(gs_aspects *of, const char *field, uint32_t *aspect);
/* Ranges that the caller works out of each fact. */
typedef gs_range gs_ranger(void *context, const gs_fact *fact);
bool gs_aspects_by(gs_aspects *of, gs_ranger *ranger, void *context, uint32_t *aspect);
/* Numbers that the caller gave each of them. */
bool gs_aspects_number(gs_aspects *of, const uint32_t *each, uint32_t *aspect);

gs_range gs_range_of_span(gs_span span);

#endif
