/* cue: which words of a sentence matter to whom, found in one pass.
 *
 * Every word or phrase that a pattern requires or a measure lists is entered once, under the hash
 * of its first word or of its first two, with what it stands for. A scan looks each token up twice,
 * so its time follows the sentence, not the size of the packs.
 */
#ifndef GS_EXTRACT_CUE_H
#define GS_EXTRACT_CUE_H

#include "skeleton.h"

typedef enum gs_cue_class {
    GS_CUE_ANCHOR = 0, /* index: anchor */
    GS_CUE_NOUN,       /* index: measure, for these four */
    GS_CUE_VERB,
    GS_CUE_COUNT,
    GS_CUE_NEVER,
    GS_CUE_EVENT,     /* index: gs_event_word */
    GS_CUE_RANK,      /* index: entry of the word set "superlative" */
    GS_CUE_TOPIC,     /* index: entry of the word set "topic" */
    GS_CUE_ACT,       /* index: act */
    GS_CUE_OUTCOME,   /* index: outcome */
    GS_CUE_MOVE,      /* index: gs_pack.moves, entries of "move" */
    GS_CUE_MOVED,     /* the same, of "moved" */
    GS_CUE_MOVING,    /* the same, of "moving" */
    GS_CUE_ROLE,      /* index: gs_pack.roles, entries of "role_noun" */
    GS_CUE_ROLE_VERB, /* the same, of "role_verb" */
    GS_CUE_ROLE_GOAL, /* the same, of "role_goal" */
    GS_CUE_SCENE,     /* index: gs_pack.scenes, entries of "scene_verb" and "scene_noun" */
    GS_CUE_FRAME,     /* index: gs_pack.frames, entries of "frame_verb" */
    GS_CUE_HAPPENING, /* index: gs_pack.happenings, entries of "happening" */
    GS_CUE_SPOT,      /* index: gs_pack.spots, entries of "spot" */
    GS_CUE_WORD,      /* index: gs_word_class */
    GS_CUE_CLASSES
} gs_cue_class;

/* Word sets that the extractor itself looks for; the packs fill them. */
typedef enum gs_word_class {
    GS_W_PLANNED = 0,
    GS_W_POSSIBLE,
    GS_W_DENIED,
    GS_W_SPEECH,
    GS_W_CLAIM,
    GS_W_QUOTING,
    GS_W_RISE,
    GS_W_FALL,
    GS_W_BASE,
    GS_W_CORRECTION,
    GS_W_TWO,
    GS_W_CLASSES
} gs_word_class;
const char *gs_word_class_set(gs_word_class class); /* "planned", "possible", ... */

enum { GS_NO_CUE = UINT32_MAX };

typedef struct gs_cue {
    gs_cue_class class;
    uint32_t index;
    uint32_t token, tokens; /* first token, and how many words */
    uint32_t next;          /* cue of this class, or GS_NO_CUE */
    uint32_t end; /* one past the tail behind a gap, 0 without one; GS_NO_CUE: not looked for */
} gs_cue;

typedef struct gs_cues gs_cues;
typedef struct gs_cue_list {
    gs_cue *items;
    uint32_t count, cap;
    uint32_t first[GS_CUE_CLASSES]; /* cue of each class, or GS_NO_CUE */
} gs_cue_list;                      /* malloc'd; gs_cue_list_free */

/* Filled first, then settled: the arena may be dropped thereafter. */
gs_cues *gs_cues_new(gs_arena *arena);
/* phrase: lower-case words, blanks or hyphens between them. */
void gs_cues_add(gs_cues *cues, const char *phrase, gs_cue_class class, uint32_t index);
void gs_cues_add_hash(gs_cues *cues, uint64_t first_word, gs_cue_class class, uint32_t index);

/* The same as a table in the other arena, which can be scanned and not be added to. */
gs_cues *gs_cues_settle(const gs_cues *cues, gs_arena *arena);

/* "Bank-endorsed rises": what comes behind the hyphen tells a quality, and nothing that happened.
 * "Re-opened" and "co-signed" do. */
bool gs_is_quality(const gs_skeleton *s, uint32_t t);

/* All cues of the skeleton, by token, class and index; of two phrases of one class and index that
 * start together only the longer. Anchors become bits of `anchors` and stand in no list. */
void gs_cues_scan(const gs_cues *cues, const gs_skeleton *s, gs_cue_list *out, uint64_t *anchors);
void gs_cue_list_free(gs_cue_list *list);

/* The cues of one class, by token:
 *     for (const gs_cue *c = gs_cue_first(list, class); c; c = gs_cue_next(list, c)) */
static inline const gs_cue *gs_cue_first(const gs_cue_list *list, gs_cue_class class) {
    return list->first[class] == GS_NO_CUE ? NULL : &list->items[list->first[class]];
}

static inline const gs_cue *gs_cue_next(const gs_cue_list *list, const gs_cue *cue) {
    return cue->next == GS_NO_CUE ? NULL : &list->items[cue->next];
}

#endif
