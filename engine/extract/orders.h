/* orders: what a word tells by class, whatever it is: for those who read events without asking
 * grammar. Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_ORDERS_H
#define GS_EXTRACT_ORDERS_H

#include "work.h"

/* The class of the event's or happening's word that starts at the token, and where it ends; NULL
 * where none does. Of several the longest, and of two as long a happening. */
const char *gs_class_at(const gs_work *w, uint32_t token, uint32_t *end);

/* Does a clause end at the token: a mark other than a comma, a relative, "while", "but"? */
bool gs_is_clause_break(const gs_skeleton *s, uint32_t token);

#endif
