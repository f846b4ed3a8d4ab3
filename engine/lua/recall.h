/* recall: what the rules of one thread asked of the same texts before.
 *
 * Rules share modules, and modules ask of each sentence whether it tells of another day, of a plan,
 * of a part: one question, put by many rules and of many facts. So the longer texts of the store
 * are one string each for all who use the state, and what a search of such a text gave is
 * remembered by where text and expression lie; where the words of a text begin is kept, too. A
 * recall is of bounded size: later answers take the places of earlier ones, and where the texts
 * grow too many all are forgotten.
 *
 * It belongs to a kit, and is worth nothing without its state.
 */
#ifndef GS_LUA_RECALL_H
#define GS_LUA_RECALL_H

#include "bind.h"

enum {
    GS_RECALL_TEXTS = 1024,      /* places for texts, */
    GS_RECALL_ANSWERS = 2048,    /* for answers; both are powers of two */
    GS_RECALL_BYTES = 256 * 1024 /* of texts */
};

/* What a search gave: where the match is, or GS_NO_MATCH. */
typedef struct gs_answer {
    const gs_expression *expression; /* NULL: none yet */
    const char *text;
    uint32_t from, start, end;
} gs_answer;

enum { GS_NO_MATCH = UINT32_MAX };

typedef struct gs_recall {
    const char *texts[GS_RECALL_TEXTS];    /* where strings lie that the state holds, */
    gs_head_words *words[GS_RECALL_TEXTS]; /* and their words, once they were asked for */
    gs_arena *arena;                       /* of the words; NULL: there are none */
    size_t bytes;                          /* of all of them */
    gs_answer answers[GS_RECALL_ANSWERS];
} gs_recall;

/* [-0, +1, em] The store's text as a string. */
void gs_push_text(lua_State *L, gs_sym sym);
/* Is it one of these strings? */
bool gs_recall_holds(const gs_recall *recall, const char *text);
/* The words of a text of n bytes that lasts; else NULL. */
const gs_head_words *gs_recall_words(gs_recall *recall, const char *text, size_t n);
/* Where the answer stands or is to be put; NULL where the text is none that lasts. It is the answer
 * where gs_is_answer says so. */
gs_answer *gs_recall_place(gs_recall *recall, const gs_expression *e, const char *text,
                           size_t from);
static inline bool gs_is_answer(const gs_answer *a, const gs_expression *e, const char *text,
                                size_t from) {
    return a && a->expression == e && a->text == text && a->from == from;
}
/* Before expressions are freed. */
void gs_recall_forget(gs_recall *recall);
void gs_recall_free(gs_recall *recall);

#endif
