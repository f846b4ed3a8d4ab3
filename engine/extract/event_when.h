/* event_when: the day and the hour that the sentence gives an event. Private to the extract layer;
 * positions are tokens of the worker's skeleton, UINT32_MAX where there is none. */
#ifndef GS_EXTRACT_EVENT_WHEN_H
#define GS_EXTRACT_EVENT_WHEN_H

#include "work.h"

typedef struct gs_event_span {
    uint32_t start;      /* first token of the verb group: "had been opened" */
    uint32_t token, end; /* the event's word: [token, end) */
} gs_event_span;

typedef struct gs_event_when {
    uint32_t date, time;
    bool loose; /* the date stands in another clause: it is the only one of the sentence */
} gs_event_when;

gs_event_when gs_when_of_event(const gs_work *w, const gs_event_span *e);
/* Does the sentence tell any day, period or hour? */
bool gs_tells_times(const gs_work *w);

/* Notes a sentence that is only a day, at the head of its block: it dates what the block tells. */
void gs_note_heading_day(gs_work *w);

/* The day that heads the block of the current sentence; false where none does or the sentence has a
 * day of its own. */
bool gs_heading_day(const gs_work *w, gs_span *day);

/* A day or stretch that may date an event: not every Tuesday, not "recently". m may be NULL. */
bool gs_is_event_day(const gs_mention *m);

/* What a date mention allows: "in the autumn of 2016", "early March" may be meant more widely than
 * they are read. */
gs_span gs_span_of_event(const gs_mention *m);

/* "X, who was sacked by the board, spoke on 3 May": does the relative clause of the words
 * [start, end) end before the token `to`, so that what is told there is the main clause's? */
bool gs_closes_relative(const gs_work *w, uint32_t start, uint32_t end, uint32_t to);

#endif
