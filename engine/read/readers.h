/* readers: the parts that gs_read is made of, each over one block of text at a time.
 *
 * A reader appends the mentions of its types to `out` (offsets into the article's text) and looks
 * at nothing outside text[from..to). Readers run in the order below; a later one sees what the
 * earlier ones found.
 */
#ifndef GS_READ_READERS_H
#define GS_READ_READERS_H

#include "mention.h"

struct gs_words; /* names_words.h */

typedef struct gs_reading {
    gs_article *article;
    gs_arena *arena;
    const gs_lexicon *lexicon;
    const char *text;
    uint32_t from, to; /* the block */
    bool item;         /* the block is an item of a list */
    uint32_t first;    /* mentions of `out` from here on are the block's */
    gs_span date;      /* the article's date; GS_SPAN_ALL where unknown */
    bool listing;      /* the block before began with a day and a colon, */
    bool year_told;    /* or as an entry of a list whose year is told, */
    gs_day listed;     /* this one: a chronology goes on in its year */
    gs_mentions *out;
    const struct gs_words
        *words; /* of the whole article; NULL: dates and numbers are read without */
} gs_reading;

void gs_mention_add(gs_mentions *list, gs_arena *arena, gs_mention m);

/* Dates, periods, durations, times of day. */
void gs_read_dates(gs_reading *r);
/* Numbers, ordinals, percentages, money, measures, ratios, with bounds. */
void gs_read_numbers(gs_reading *r);
/* Names, offices, nationalities; entities are resolved once, over the whole article, by
 * gs_read_entities. */
void gs_read_names(gs_reading *r);
void gs_read_entities(gs_article *article, const gs_lexicon *lexicon, gs_mentions *all);

/* The publication date as the text lets it be inferred, GS_SPAN_ALL where it does not: at or after
 * the latest day that is told as past, at or before the earliest that is told as to come. */
gs_span gs_date_infer(const gs_article *article, const gs_mentions *all);

#endif
