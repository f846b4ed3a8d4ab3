/* quantity: an interval with a unit. The amount of every figure. */
#ifndef GS_VALUE_QUANTITY_H
#define GS_VALUE_QUANTITY_H

#include "unit.h"

typedef struct gs_quantity {
    gs_interval amount;
    gs_unit unit;
} gs_quantity;

/* Comparison converts where the units convert; an open currency, or a missing unit on one side
 * only, makes the result at best GS_PERHAPS; units that cannot be compared (USD, EUR; km, kg) are
 * never surely apart (GS_PERHAPS): unknown excuses. apart: no reading of one meets any reading of
 * the other. */
gs_tri gs_quantity_apart(gs_quantity a, gs_quantity b);
gs_tri gs_quantity_less(gs_quantity a, gs_quantity b);
gs_tri gs_quantity_equal(gs_quantity a, gs_quantity b);

/* a's amount in b's unit; false where that cannot be said. */
bool gs_quantity_in(gs_quantity a, gs_unit unit, gs_interval *out);

/* "5.93e9 USD", "[26.75e9, 26.85e9] USD", "(40, inf)"; parses back. out has GS_QUANTITY_TEXT bytes.
 */
enum { GS_QUANTITY_TEXT = GS_INTERVAL_TEXT + 48 };
char *gs_quantity_format(gs_quantity a, char *out);
bool gs_quantity_parse(const char *text, size_t n, gs_quantity *out);

/* For people: "26.8 billion USD" (n as near the middle of the readings as a short number gets),
 * "more than 40", "about 12%". */
char *gs_quantity_say(gs_quantity a, char *out, size_t size);

#endif
