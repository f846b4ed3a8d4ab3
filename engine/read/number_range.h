/* number_range: two figures that are told together: "5 to 10 km", "between 40 and 50", "$3-5
 * million", "7-2", "one in five", "61 of the 180".
 */
#ifndef GS_READ_NUMBER_RANGE_H
#define GS_READ_NUMBER_RANGE_H

#include "number_figure.h"

typedef enum gs_pair_kind {
    GS_PAIR_NONE = 0,
    GS_PAIR_RANGE,
    GS_PAIR_SCORE, /* "7-2", "3:1", "5 to 4": a ratio, each number counts */
    GS_PAIR_SHARE, /* "one in five", "two out of three": a ratio that is a number, too */
    GS_PAIR_PART   /* "61 of the 180": a ratio, each number counts */
} gs_pair_kind;

typedef struct gs_pair {
    gs_pair_kind kind;
    gs_figure second;
    size_t end;
    size_t start; /* of the word that opens it ("between"), else the first figure's start */
    bool years;   /* "2014-18": two years, no pair, to be passed over; end is set */
} gs_pair;

/* What `first` makes with the figure behind it; first takes scale and unit from the second where it
 * has none. */
gs_pair gs_pair_read(const char *text, size_t from, size_t to, gs_figure *first);

#endif
