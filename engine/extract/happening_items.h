/* happening_items: what a sentence tells that may belong to a happening: its days, hours, lengths
 * of time, places and spots, each with the word before it that says which end or side it is.
 * Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_HAPPENING_ITEMS_H
#define GS_EXTRACT_HAPPENING_ITEMS_H

#include "work.h"

enum { GS_MAX_ITEMS = 24 };

typedef enum gs_item_type { GS_I_DAY, GS_I_HOUR, GS_I_LENGTH, GS_I_PLACE, GS_I_SPOT } gs_item_type;

typedef struct gs_item {
    gs_item_type type;
    uint32_t first, end; /* with the words before it: "on 3 May", "in the village of X" */
    uint32_t token;      /* the mention, or the spot's first word */
    const char *how;     /* "on", "since", "for", "in" */
    const char *side;    /* "north" of a place, or NULL */
    const char *spot;    /* what the set "spot" calls it, or NULL */
    const gs_span *day;  /* the day that a length was counted back to, or NULL */
} gs_item;

/* The first GS_MAX_ITEMS of the sentence; how many. */
uint32_t gs_items_of(const gs_work *w, gs_item out[GS_MAX_ITEMS]);
/* The item whose mention is the token; false where it is none. */
bool gs_item_at(const gs_work *w, uint32_t token, gs_item *it);
/* The only day told in [from, to), if it is not one end of something; or NULL. */
const gs_mention *gs_day_between(const gs_work *w, uint32_t from, uint32_t to);

#endif
