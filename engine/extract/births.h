/* births: when people were born, as facts of kind "event", and the years of their lives. Private to
 * the extract layer. */
#ifndef GS_EXTRACT_BIRTHS_H
#define GS_EXTRACT_BIRTHS_H

#include "work.h"

/* Where the word "born" stands at the token: "X (born 3 May 2007)"; "The new champion, born in May
 * 2007" tells it of whom that means. */
void gs_read_birth(gs_work *w, uint32_t t);

/* The fact: the day is told in the tokens from `from` to `to`. */
void gs_tell_birth(gs_work *w, uint32_t from, const gs_mention *day, uint32_t to, gs_sym of,
                   bool inherited);

/* Where a bracket opens behind a name: "X (3 May 1889 - 1 June 1961)", births and deaths. */
void gs_read_life_days(gs_work *w, uint32_t open);

/* Where two years stand at the token: "X (1933-2025)", "X, 1933-2025", a fact of kind "age". */
void gs_read_life(gs_work *w, uint32_t t);

#endif
