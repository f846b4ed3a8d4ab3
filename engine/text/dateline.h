/* dateline: where and when a report was filed ("LISBON, March 14, 2025 (Agency) -"), lines that are
 * a date, and bylines. */
#ifndef GS_TEXT_DATELINE_H
#define GS_TEXT_DATELINE_H

#include "value/day.h"

typedef struct gs_dateline {
    size_t place; /* behind the words, where the dash or colon begins */
    size_t end;   /* behind the dash */
    size_t rest;  /* where the report begins */
    bool dated;   /* a day with its year is given */
    gs_span date;
} gs_dateline;

/* Does the paragraph begin with a dateline? */
bool gs_dateline_at(const char *text, size_t n, gs_dateline *out);

typedef struct gs_date_line {
    bool published, updated; /* which of the two dates are given */
    gs_span published_on, updated_on;
    unsigned names; /* capitalized words beside dates and labels: places, papers, people */
} gs_date_line;

/* Is the whole line a date, with labels, times, a place ("Published: 3 May 2024, 10:15 GMT",
 * "Varna, 23 October 2025")? */
bool gs_date_line_read(const char *text, size_t n, gs_date_line *out);

/* Is the whole line a byline ("By Ada Writer and Bo Scribe in Lisbon")? */
bool gs_is_byline(const char *text, size_t n);

/* "Deputy Political Editor": the line below a writer's name. */
bool gs_is_trade_line(const char *text, size_t n);

/* Two or three capitalized words and nothing else: a name where a byline stands. */
bool gs_is_bare_name(const char *text, size_t n);

#endif
