/* listing: numbers of things against the list of them, for those who find the list. Private to the
 * extract layer. */
#ifndef GS_EXTRACT_LISTING_H
#define GS_EXTRACT_LISTING_H

#include "told.h"

/* A whole number of things that a list may name, told as it is. */
bool gs_listing_is_count(const gs_told *a);

/* A noun stands behind the number, and it is not one that is never listed. */
bool gs_listing_counts_things(const gs_work *w, const gs_told *a);

/* A list of at least `least` and at most `most` items between two text bytes. */
typedef struct gs_listing {
    uint32_t start, end, sentence;
    uint32_t least, most;
} gs_listing;

/* Drafts the list and the number that announces it. */
void gs_listing_draft(gs_work *w, const gs_listing *list, const gs_seen_amount *stated);

/* bullets.c: the items of a list below the sentence that announces so many. */
void gs_run_bullets(gs_work *w, const gs_told *all, uint32_t n);

#endif
