/* ready: the expressions of the shipped rules, finished when the program was built.
 *
 * To read an expression's heads and to compile it costs as much as many searches, and most rules
 * search a few hundred sentences. A rule's own examples tell which expressions it uses, however it
 * puts them together: the build runs them (cli/bake.c), hears what is asked for, and keeps heads
 * and compiled code of what came a few times in the program's image (baked.h). The rest, mostly
 * made for one text, is read when it comes, and compiled when a place is met where it may match.
 */
#ifndef GS_LUA_READY_H
#define GS_LUA_READY_H

#include "base/buf.h"
#include "rulebook.h"
#include "text/heads.h"
#include "text/pattern.h"

typedef struct gs_ready_expression {
    const char *text; /* NULL: an empty place of the table */
    const gs_heads *heads;
    gs_saved code;
} gs_ready_expression;

typedef struct gs_ready {
    gs_ready_expression *places;
    uint32_t size; /* a power of two */
} gs_ready;

/* hash: the text's. NULL where it is not there, or ready itself is NULL. */
const gs_ready_expression *gs_ready_find(const gs_ready *ready, const char *text, size_t n,
                                         uint64_t hash);

/* --- for the build --- */

/* Of a list of expressions, a NUL behind each; err where one of them cannot be compiled. */
gs_ready *gs_ready_new(gs_arena *arena, const char *list, size_t n, gs_err *err) GS_MUST_USE;

/* What rules ask for, on one thread. */
typedef struct gs_heard gs_heard;
gs_heard *gs_heard_new(gs_arena *arena);
void gs_heard_note(gs_heard *heard, const char *text, size_t n);
/* From now on what the rules of the book ask for is noted. */
void gs_rulebook_hear(gs_rulebook *book, gs_heard *heard);
/* What was noted a few times, as a list: the rest is made for one text. A run notes an expression
 * once, and once more where it has forgotten it. */
void gs_heard_list(const gs_heard *heard, gs_buf *out);

#endif
