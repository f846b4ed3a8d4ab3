/* slots: the slot language, translated once at load into a regular expression over skeletons.
 *
 *   {person} {person:field}   one mention of the type, filling the field (default: the slot's own
 * name) {stage} {stage:field}     a phrase of the word set, filling the field with the set's value
 * for it {x?}                      the slot may be missing, and the blank behind it ~take any form
 * of the verb or noun
 *   @killed                   a phrase of the word set, nothing filled
 *   ..  ...                   a gap of at most 3 (8) words or mentions inside the clause
 *
 * All else is PCRE2; plain parentheses group without capturing. A blank stands for any white space.
 * Letters match in either case. Beside the expression the translation yields what a sentence must
 * hold for the pattern to be worth trying: mention types, and for each required word the hashes of
 * its possible forms ("anchors").
 */
#ifndef GS_EXTRACT_SLOTS_H
#define GS_EXTRACT_SLOTS_H

#include "base/err.h"
#include "read/lexicon.h"
#include "read/mention.h"
#include "starts.h"

enum { GS_MAX_SLOTS = 16, GS_MAX_ANCHORS = 5, GS_MAX_ROUTE = 6 };

typedef struct gs_slot {
    const char *name;  /* "person", "stage" */
    const char *field; /* field it fills */
    uint32_t types;    /* mask of gs_mtype, 0 for a word set */
    bool optional;
} gs_slot;

typedef struct gs_anchor {
    const uint64_t *hashes; /* a word of each phrase, any of which will do */
    uint32_t count;
} gs_anchor;

typedef struct gs_slots {
    const char *expression; /* group i + 1 is slot i */
    bool plain; /* the pattern is words, slots, gaps and groups: its expression has no mistake */
    gs_slot slots[GS_MAX_SLOTS];
    uint32_t nslots;
    uint32_t needs;               /* mask of one-type slots that must be there */
    uint32_t route[GS_MAX_ROUTE]; /* masks of the mentions that must be there, in this order */
    uint32_t nroute;
    gs_anchor anchors[GS_MAX_ANCHORS];
    uint32_t nanchors;
    gs_start start; /* where a match can begin */
} gs_slots;

/* The types a slot name stands for: "person" -> PERSON, NAME; "person!" -> PERSON alone; "entity",
 * "amount", "when", ... 0: no mention slot. */
uint32_t gs_slot_types(const char *name, size_t n);

/* Translates; memory is the arena's. err (without file and line) names the slot or set that is not
 * known. */
bool gs_slots_translate(gs_arena *arena, const gs_lexicon *lexicon, const char *pattern,
                        gs_slots *out, gs_err *err);

#endif
