/* record: facts that articles are checked against, in the forms in which records come.
 *
 * A facts file (load.h), a series as CSV, or entities of Wikidata as JSON; what it is follows from
 * its content. All facts are references, whatever the file says. What is wrong is a problem with
 * its line, and the rest is kept.
 */
#ifndef GS_FACT_RECORD_H
#define GS_FACT_RECORD_H

#include "base/problem.h"
#include "store.h"

/* Adds what the file holds to the store; returns how many facts were added. */
uint32_t gs_record_load(gs_store *store, const char *name, const char *bytes, size_t n,
                        gs_problems *problems);

#endif
