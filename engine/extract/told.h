/* told: amounts in their places within a sentence, for those who read facts by structure (changes,
 * breakdowns, lists) and not by pattern. Private to the extract layer. */
#ifndef GS_EXTRACT_TOLD_H
#define GS_EXTRACT_TOLD_H

#include "work.h"

enum { GS_MAX_TOLD = 32 };

/* An amount of the sentence. */
typedef struct gs_told {
    uint32_t token; /* its own */
    uint32_t first; /* the first token of its hedge ("more than"), else token */
    const gs_mention *mention;
    gs_quantity amount;
} gs_told;

/* The numbers, percentages, sums of money and measures of the current sentence, in order, without
 * ages; the first GS_MAX_TOLD of them. Returns how many. */
uint32_t gs_told_amounts(const gs_work *w, gs_told out[GS_MAX_TOLD]);

/* What a number of a table says in the unit and scale that its heading or its row's label tells;
 * any other amount as it stands. */
gs_quantity gs_cell_amount(const gs_work *w, const gs_mention *m);

/* Do the two count in the same unit? A bare number takes the unit of the other. */
bool gs_told_alike(const gs_told *a, const gs_told *b);

/* Is there a cue of the class that starts in [from, to)? Its token, or UINT32_MAX. */
uint32_t gs_told_cue(const gs_work *w, gs_word_class class, uint32_t from, uint32_t to);

/* Does one of the words stand in [from, to)? words ends with NULL. */
bool gs_told_word(const gs_work *w, const char *const *words, uint32_t from, uint32_t to);
bool gs_told_mark(const gs_work *w, const char *marks, uint32_t from, uint32_t to);

/* Fills a field of the draft by name; the kind must have it. */
void gs_told_set(gs_work *w, gs_draft *d, const char *field, gs_quantity amount);
void gs_told_say(gs_work *w, gs_draft *d, const char *field, const char *word);

/* The draft stands where the mention does, perhaps in an earlier sentence. */
void gs_told_at(gs_draft *d, const gs_mention *m, uint32_t sentence);

/* What something is split into, told in the tokens [first, end): n parts that add up to `sum`.
 * mention: where the whole is told, in that sentence; NULL where it is not. */
typedef struct gs_split {
    uint32_t first, end, n;
    gs_quantity sum;
    const char *manner; /* "whole", "some" or "shares" */
    gs_quantity total;
    const gs_mention *mention;
    uint32_t sentence;
} gs_split;

/* sums.c: the two sides as facts of kind "sum". */
void gs_told_split(gs_work *w, const gs_split *split);

/* listing.c: numbers of things against the list of them; before sums.c remembers the sentence's. */
void gs_run_listings(gs_work *w, const gs_told *all, uint32_t n);
/* share.c: shares whose part or whole stands apart; before sums.c remembers the sentence's. */
void gs_run_shares(gs_work *w, const gs_told *all, uint32_t n);
/* rests.c: a part of so many, and the rest of them. */
void gs_run_rests(gs_work *w, const gs_told *all, uint32_t n);
/* change.c: changes told with what was before and after. */
void gs_run_changes(gs_work *w);

/* sums.c: totals and what they are made of. */
void gs_run_sums(gs_work *w);

/* tables.c: columns with a total below. */
void gs_run_tables(gs_work *w);

/* cells.c: the cells of a table that hold an amount. */
void gs_run_cells(gs_work *w);

/* All readings of sums, changes and lists in the current sentence. */
void gs_run_arithmetic(gs_work *w);

#endif
