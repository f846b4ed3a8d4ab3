/* number_figure: one number with its unit: a sum of money, a percentage, a measure, an age, or a
 * bare number.
 *
 * The unit may stand before ("US$5m", "AUD 5") or behind ("5 km", "12-foot", "54 years old"). Two
 * parts of one figure are added: "5ft 11in", "3 dollars 50 cents". Hedges, ranges and ratios are
 * put around figures by the reader (numbers.c).
 */
#ifndef GS_READ_NUMBER_FIGURE_H
#define GS_READ_NUMBER_FIGURE_H

#include "mention.h"
#include "number_parse.h"

typedef struct gs_figure {
    gs_number number;  /* what was written, scaled; of a sum of two parts, the first */
    size_t start, end; /* with sign and unit */
    gs_mtype type;
    gs_unit unit;
    gs_dec value; /* in the unit, all parts together */
    gs_dec ulp;
    uint32_t flags; /* GS_MF_AGE, GS_MF_NEGATIVE */
    bool prefixed;  /* the currency stands before */
    bool glued;     /* "180ml": the number is no word of its own */
    bool parts;     /* two parts were added */
} gs_figure;

/* Reads the figure whose number starts at text[at]. `from` bounds the look back for a currency.
 * False: out->end is where to go on. */
bool gs_figure_read(const char *text, size_t from, size_t to, size_t at, gs_figure *out);

/* The readings of a figure: rounded where its form says so, a point where it counts. */
gs_interval gs_figure_readings(const gs_figure *figure, gs_bound bound);

#endif
