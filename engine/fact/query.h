/* query: which facts a person asks for: `kind=office person=Reyes from>=2025-03`.
 *
 * A query is a row of conditions, all of which must hold: NAME OP VALUE with OP one of = != ~ !~ <
 * <= > >= and a value that may stand in 'single' or "double" quotes. A name is a field of a kind
 * or a property that every fact has (PROPERTIES in query.c). A condition on a field is
 * false for a fact that does not know it, != and !~ too.
 *
 *   =   text without regard to case; a name also by part of it ("Reyes" is Dana Reyes); an amount
 *       or date where it may be the value ("from=2025-03": some day in March)
 *   ~   the words of the value, as people read it, contain the text
 *   < > amounts, dates, line numbers: surely so. <= and >= are not surely the other way round
 *
 * Memory is the arena's; the query refers to the kinds.
 */
#ifndef GS_FACT_QUERY_H
#define GS_FACT_QUERY_H

#include "store.h"

typedef struct gs_query gs_query;

/* err (GS_E_USAGE), with the nearest name where one is unknown. An empty text asks for all facts of
 * kinds that are not background. */
gs_query *gs_query_parse(gs_arena *arena, const gs_kinds *kinds, const char *text,
                         gs_err *err) GS_MUST_USE;

bool gs_query_test(const gs_query *query, const gs_store *store, const gs_fact *fact);

/* Does the text hold a condition, so that it is no path? */
bool gs_query_is_one(const char *text);

#endif
