/* For tests of dates: what a text tells of days. Include cmocka.h before. */
#ifndef DATE_READ_H
#define DATE_READ_H

#include <string.h>

#include "read/readers.h"

/* The dates of text, read as one block as of `date` ("" unknown). */
static inline gs_mentions dates_of(gs_arena *arena, const char *text, const char *date) {
    gs_mentions found = {0};
    gs_reading r = {.arena = arena,
                    .text = text,
                    .to = (uint32_t)strlen(text),
                    .date = GS_SPAN_ALL,
                    .out = &found};
    if (*date) assert_true(gs_span_parse(date, strlen(date), &r.date));
    gs_read_dates(&r);
    return found;
}

#endif
