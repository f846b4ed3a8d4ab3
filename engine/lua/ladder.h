/* ladder: the one-line constraints at work, in C over one group. Private to the layer.
 *
 * Only asserted facts that are not taken back and meet `where` count. Two facts are not compared
 * where a separator of their kind or of the constraint may differ. Where speakers differ, or a
 * value is rough, a finding is a warning at most.
 */
#ifndef GS_LUA_LADDER_H
#define GS_LUA_LADDER_H

#include "aspect.h"
#include "trace.h"

enum { GS_LADDER_WORDS = 200, GS_LADDER_NAME = 80 };

typedef struct gs_ladder {
    lua_State *L;
    gs_running *run;
    const gs_constraint *c;
    const uint32_t *list; /* places in the group of the facts that count */
    uint32_t count;
    uint32_t *shown;           /* findings that a fact stands in already; NULL in small groups */
    uint32_t unshown;          /* facts that do not yet stand in enough of them */
    uint32_t place_a, place_b; /* where in the group the pair in hand stands */
} gs_ladder;

/* For a trace: why a fact, or two, gave no finding. The words are made only where somebody reads
 * them. */
#define GS_TELL_LEFT(l, ...)                                                                       \
    do {                                                                                           \
        if ((l)->run->session.tracer) gs_trace_left((l)->run->session.tracer, __VA_ARGS__);        \
    } while (0)
#define GS_TELL_PAIR(l, ...)                                                                       \
    do {                                                                                           \
        if ((l)->run->session.tracer) gs_trace_pair((l)->run->session.tracer, __VA_ARGS__);        \
    } while (0)

typedef void gs_pair_check(gs_ladder *l, const gs_fact *a, const gs_fact *b);
typedef void gs_fact_check(gs_ladder *l, const gs_fact *fact);

/* Calls for each fact that counts, and for every two that count and that nothing separates, the
 * earlier one first. */
void gs_ladder_each(gs_ladder *l, gs_fact_check *check);
void gs_ladder_pairs(gs_ladder *l, gs_pair_check *check);
/* ladder_sieve.c: what leaves pairs out that can give no finding, or NULL where all are compared.
 */
gs_sieve *gs_ladder_sieve(gs_ladder *l);
/* ladder_time.c: of the constraints on time, what a fact says of it. */
gs_range gs_ladder_time(void *ladder, const gs_fact *fact);   /* monotone */
gs_range gs_ladder_core(void *ladder, const gs_fact *fact);   /* unique_holder */
gs_range gs_ladder_whole(void *ladder, const gs_fact *fact);  /* contemporary: of the first side */
gs_range gs_ladder_moment(void *ladder, const gs_fact *fact); /* and of the second */
/* Does anything that separates the two differ, perhaps? */
bool gs_ladder_separated(const gs_ladder *l, const gs_fact *a, const gs_fact *b);

/* Reports a, or a against b; field: the one whose roughness lowers the level, or NULL. The message
 * is used unless the rule has one. In a large group one odd fact against a thousand others is shown
 * a few times, not a thousand. */
void gs_ladder_emit(gs_ladder *l, const gs_fact *a, const gs_fact *b, const char *field,
                    const char *fmt, ...) GS_PRINTF(5, 6);
/* The same with more facts of one disagreement. */
void gs_ladder_emit_all(gs_ladder *l, const gs_fact *a, const gs_fact *const *more, uint32_t n,
                        const char *field, const char *message);

/* A value for people, "(not known)" where it is not. out has GS_LADDER_WORDS bytes. */
char *gs_ladder_say(const gs_ladder *l, const gs_fact *fact, const char *field, char *out);
/* "death_toll" reads as "death toll". out has GS_LADDER_NAME bytes. */
const char *gs_ladder_name(const char *name, char *out);

/* The constraints; each over the group in hand. */
void gs_ladder_values(gs_ladder *l); /* ladder_value.c: what one fact or two say of one field */
void gs_ladder_times(gs_ladder *l);  /* ladder_time.c */
void gs_ladder_sums(gs_ladder *l);   /* ladder_sum.c */
void gs_ladder_links(gs_ladder *l);  /* ladder_link.c: what facts say of each other */

#endif
