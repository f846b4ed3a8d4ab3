/* names: what the parts of the name reader share.
 *
 * A name is a run of words that may be part of names. Its type is decided by evidence: the
 * vocabulary in it, the words around it, and what the rest of the article does with it. The reader
 * notes the evidence in the flags of each mention (bits from GS_NE_FIRST on); gs_read_entities adds
 * it up per entity, settles the type and clears these bits.
 */
#ifndef GS_READ_NAMES_H
#define GS_READ_NAMES_H

#include "names_words.h"
#include "readers.h"

enum { /* evidence, in gs_mention.flags */
       GS_NE_FIRST = 1 << 16,
       GS_NE_TITLE = 1 << 16,     /* behind an office, an honorific, an occupation, a word of kin */
       GS_NE_GIVEN = 1 << 17,     /* a given name or initial, and more */
       GS_NE_PERSONAL = 1 << 18,  /* an age, "who", what only people do, "a lawyer" in apposition */
       GS_NE_SAID = 1 << 19,      /* "X said" */
       GS_NE_SAIDBY = 1 << 20,    /* "said X" */
       GS_NE_FORENAME = 1 << 21,  /* a given name alone */
       GS_NE_GAZETTEER = 1 << 22, /* a known country, city or region */
       GS_NE_PLACEHEAD = 1 << 23, /* "River X", "X Valley" */
       GS_NE_PLACECTX = 1 << 24,  /* "the town of X", "X, Norway" */
       GS_NE_PLACEIN = 1 << 25,   /* "in X" */
       GS_NE_ORGHEAD = 1 << 26,   /* "X Ministry", "X Ltd" */
       GS_NE_ORGKNOWN = 1 << 27,  /* a known body; a name whose acronym is introduced */
       GS_NE_ORGCTX = 1 << 28,    /* "X shares", "the airline X" */
       GS_NE_MALE = 1 << 29,
       GS_NE_FEMALE = 1 << 30
};
#define GS_NE_REF ((uint32_t)1 << 31) /* told again by the last word alone */
#define GS_NE_ALL (~(uint32_t)0 << 16)

/* The type that evidence gives: the best where it is clearly ahead, else NAME. */
gs_mtype gs_name_type(uint32_t evidence);

/* One block being read. */
typedef struct gs_namer {
    gs_reading *r;
    const gs_words *words;
    const gs_lexicon *lexicon;
    gs_arena *arena;
    uint32_t from, to;    /* words of the block */
    const uint8_t *taken; /* taken[i - from]: the word belongs to a date or an amount */
    uint64_t office_sets; /* what an office may begin with, as bits (gs_lexicon_sets) */
    uint32_t lead; /* evidence for the run that starts at lead_at, from an office or honorific
                      before it */
    uint32_t lead_at;
} gs_namer;

/* A run of words [from, to) with what the vocabulary says of it. */
typedef struct gs_run {
    uint32_t from, to;
    uint32_t evidence;
    const char *code; /* country, or NULL */
} gs_run;

/* Asked of every word some dozens of times. Is it in the block, and may it be part of a name? */
static inline bool gs_name_word(const gs_namer *n, uint32_t i) {
    return i >= n->from && i < n->to && (n->words->items[i].flags & GS_WF_NAME) &&
           !n->taken[i - n->from];
}
/* Is word i alone in the set? */
static inline bool gs_name_set(const gs_namer *n, const char *set, uint32_t i) {
    return i >= n->from && i < n->to && gs_words_in(n->words, n->lexicon, set, i);
}
static inline bool gs_name_is(const gs_namer *n, uint32_t i, const char *text) {
    return i >= n->from && i < n->to && gs_words_is(n->words, i, text);
}
/* Before word i; GS_GAP_START outside the block. */
static inline uint8_t gs_name_gap(const gs_namer *n, uint32_t i) {
    return i > n->from && i < n->to ? n->words->items[i].gap : GS_GAP_START;
}

/* The office at word i, where one stands there: simple ("president"), with its field ("finance
 * minister", "minister of finance"), or with a rank ("deputy mayor"). *next is the word behind it.
 * The entry is the lexicon's or made in the arena. */
uint64_t gs_office_sets(void);
const gs_entry *gs_office_at(const gs_namer *n, uint32_t i, uint32_t *next);

/* The country, region or city that begins at word i: its end in *next, its country's code or NULL
 * in *code. */
bool gs_gazetteer_at(const gs_namer *n, uint32_t i, uint32_t *next, const char **code);

/* Is word i what somebody is, written large before the full name: "Attorney Dana Reyes"? */
bool gs_title_at(const gs_namer *n, uint32_t i);
/* The end of the run of name words that begins at word i. */
uint32_t gs_run_end(const gs_namer *n, uint32_t i);
/* Body or place? Adds evidence and may lengthen the run ("Bank" + "of England"). */
void gs_run_body(const gs_namer *n, gs_run *run);
/* What the words before and behind the run say of it. */
uint32_t gs_run_context(const gs_namer *n, const gs_run *run);

#endif
