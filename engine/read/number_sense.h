/* number_sense: is a number word used as a number here?
 *
 * "one" is mostly a pronoun, "half" a period of play, "second" a unit of time, "a third" either a
 * part or an ordinal; "Seven" may be part of a name. The judgment looks at the words next to it.
 */
#ifndef GS_READ_NUMBER_SENSE_H
#define GS_READ_NUMBER_SENSE_H

#include "number_parse.h"

typedef enum gs_sense {
    GS_SENSE_NONE = 0,
    GS_SENSE_NUMBER,
    GS_SENSE_ORDINAL, /* "a third attempt": the ordinal alone is meant */
    GS_SENSE_BOTH     /* "two and a third": a mixed number, or the next one of a row */
} gs_sense;

gs_sense gs_number_sense(const char *text, size_t from, size_t to, const gs_number *n);

#endif
