/* baseform: the form of a verb that dictionaries have: "decided" is "decide", "crossed" is "cross".
 *
 * By spelling alone, where the packs tell nothing of the word: what an ending in -ed or -ing has
 * taken from the verb is told by the letters before it. Of which verbs these say otherwise, the
 * word sets "base_in_e" and "base_as_it_is" tell. All forms of one verb give one base form, also
 * where it is not the dictionary's, but for what is too short to be cut: "dying", "oking". The
 * tests hold all verbs of the shipped packs to it.
 */
#ifndef GS_EXTRACT_BASEFORM_H
#define GS_EXTRACT_BASEFORM_H

#include "lemma.h"

/* The base form of the folded word at word[0..n), or of the word of "like_word" that stands for it;
 * lexicon may be NULL. Returns its length; longer words are cut. */
size_t gs_base_form(const gs_lexicon *lexicon, const char *word, size_t n, char out[GS_LEMMA]);

/* What stood before "-ed", "-ing" or "-est": "stopp" was "stop", "saf" was "safe". w has room for
 * one letter more; returns the new length; lexicon may be NULL. */
size_t gs_before_ending(const gs_lexicon *lexicon, char *w, size_t n);

#endif
