/* home_places: the place that a word for a home or a seat is told with: "headquarters in X",
 * "X-based", "X, where she lives", "Head office: X". Private to the extract layer; positions are
 * tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_HOME_PLACES_H
#define GS_EXTRACT_HOME_PLACES_H

#include "work.h"

/* A place, or a name that may be one; a place for certain. */
bool gs_home_is_town(const gs_skeleton *s, uint32_t token);
bool gs_home_is_place(const gs_skeleton *s, uint32_t token);

/* A capital at the head of a sentence, where it may be a name that is not known. */
bool gs_home_opens(const gs_skeleton *s, uint32_t token);

/* "Resident", "native": behind a town, of who lives there. */
bool gs_home_is_kin(const gs_skeleton *s, uint32_t token);

/* The place of the word [at, end); of a word without one, the only place of the sentence, or the
 * one shortly before it. UINT32_MAX where there is none. */
uint32_t gs_home_place(const gs_skeleton *s, uint32_t at, uint32_t end);
uint32_t gs_home_lone_place(const gs_skeleton *s);
uint32_t gs_home_place_before(const gs_skeleton *s, uint32_t token);

/* "Is", "lies", "stands"; "in", "at", "from"; "and", "who", "that". */
extern const char *const gs_home_is_words[];
extern const char *const gs_home_leads[];
extern const char *const gs_home_stops[];

#endif
