/* likeness: how much rare wording two sentences share, for rules that compare statements without a
 * common subject.
 *
 * Words are folded, brought to one form (extract/lemma.h) and weighed by how few sentences of their
 * story hold them (inverse document frequency, Sparck Jones 1972): a story about a ferry says
 * "ferry" everywhere, so the word weighs little there, and what else lies in the folder changes
 * nothing. Words that every text uses (the packs' set "common_word") weigh half. Numbers and
 * function words do not count. Built for a store and grown as texts are asked for; one thread's,
 * memory is the arena's.
 */
#ifndef GS_LUA_LIKENESS_H
#define GS_LUA_LIKENESS_H

#include "fact/store.h"
#include "read/lexicon.h"

typedef struct gs_likeness gs_likeness;

/* stories: for each document of the store the first one of its story (check/story.h); NULL: all are
 * one. lexicon may be NULL: words are then brought to one form by spelling alone. */
gs_likeness *gs_likeness_new(gs_arena *arena, const gs_store *store, const uint32_t *stories,
                             const gs_lexicon *lexicon);

/* The summed weight (natural logarithms) of the stems that both facts' sentences hold, of two
 * stories the lesser one; what part that is of the lighter sentence's weight, and of the heavier
 * one's, 0 to 1. */
typedef struct gs_shared_words {
    double weight, of_lighter, of_heavier;
} gs_shared_words;

gs_shared_words gs_likeness_of(gs_likeness *likeness, const gs_fact *a, const gs_fact *b);

/* The same for two texts of the store. */
gs_shared_words gs_likeness_of_texts(gs_likeness *likeness, gs_sym a, gs_sym b);

/* The stem of a folded word, and its weight in a story. */
gs_sym gs_likeness_stem(gs_likeness *likeness, const char *word, size_t n);
double gs_likeness_weight(const gs_likeness *likeness, uint32_t story, gs_sym stem);
/* What of it is evidence that two sentences tell one thing: a story of a few sentences does not
 * show which words it has everywhere, so that common words of news (the packs' set "news_word", by
 * their first five letters) count less there. */
double gs_likeness_telling(const gs_likeness *likeness, uint32_t story, gs_sym stem);
/* The story of a text of the store: that of the first fact that has it. */
uint32_t gs_likeness_story(const gs_likeness *likeness, gs_sym text);

/* A stem that a text holds. */
typedef struct gs_weighed {
    gs_sym stem;
    double weight;
} gs_weighed;

/* The stems of a text of the store, ascending, each once; and the arena of all that is made. */
const gs_weighed *gs_likeness_stems(gs_likeness *likeness, gs_sym text, uint32_t *n);
gs_arena *gs_likeness_arena(const gs_likeness *likeness);
/* The symbols of the store. */
const gs_symtab *gs_likeness_words(const gs_likeness *likeness);
/* Where whoever reads a text of the store in another way may keep what was read: NULL at first. */
const void **gs_likeness_kept(gs_likeness *likeness, gs_sym text);

/* Two of the facts whose sentences are alike: at least this weight in common, and this part of the
 * lighter one. Found through the rare words that both hold, so that the time follows the number of
 * alike sentences. first < second: places in the list. */
typedef struct gs_alike {
    uint32_t first, second;
} gs_alike;

const gs_alike *gs_likeness_pairs(gs_likeness *likeness, const gs_fact *const *facts, uint32_t n,
                                  double weight, double share, uint32_t *count);

/* Is it a word that tells nothing of its own: "the", "which"? Folded. */
bool gs_is_function_word(const char *word, size_t n);

#endif
