/* stamp: the dates that datelines, date lines and metadata are written with.
 *
 * Only what states a day and a year counts: "March 14, 2025", "14 March 2025", "Nov. 18, 2024",
 * "2025-03-14T10:00Z", "20250314", "14/03/2025" where only one reading is a date. The day is the
 * one written, whatever the time zone.
 */
#ifndef GS_TEXT_STAMP_H
#define GS_TEXT_STAMP_H

#include "value/day.h"

/* A date at the very start of text[0..n); *used is its bytes. */
bool gs_stamp_at(const char *text, size_t n, size_t *used, gs_span *date);

/* A whole value that is a date, as in metadata, with an optional weekday, time and zone. */
bool gs_stamp_read(const char *text, size_t n, gs_span *date);

/* 1 to 12 for a month's name or usual abbreviation (without its full stop), else 0. */
int gs_stamp_month(const char *word, size_t n);
/* Is it a weekday's name or usual abbreviation? */
bool gs_stamp_is_weekday(const char *word, size_t n);

#endif
