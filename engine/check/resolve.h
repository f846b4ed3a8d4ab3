/* resolve: who is who across the documents of a run.
 *
 * Names of entity fields and speakers are compared as names, not as strings: "the US" and "United
 * States", "Reyes" and the only Dana Reyes of the set, "IMF" and the body that a document
 * introduced so. What is surely the same shares an id and is grouped; what is only perhaps the same
 * (initials, a misspelling, a surname that two persons bear) excuses and is never merged. The store
 * and the entities belong to the caller and must outlive the resolver's filling.
 */
#ifndef GS_CHECK_RESOLVE_H
#define GS_CHECK_RESOLVE_H

#include "fact/store.h"
#include "read/mention.h"

typedef struct gs_resolver gs_resolver;

/* Knows all names in entity fields and all speakers of the store. */
gs_resolver *gs_resolver_new(const gs_store *store);
/* What a reader found in an article: the type of a name, a person's family name, an introduced
 * acronym. Returns the name's number, or UINT32_MAX where the entity has no name. */
uint32_t gs_resolver_tell(gs_resolver *resolver, const gs_entity *entity);
/* Two names of one, because somebody who knows says so. */
void gs_resolver_alias(gs_resolver *resolver, const char *name, const char *also);
/* Merges what is surely the same. Once, after the last tell; afterwards the resolver is read-only.
 */
void gs_resolver_finish(gs_resolver *resolver);
void gs_resolver_free(gs_resolver *resolver);

/* One id for all names that are surely the same: a symbol of the store. A symbol that is no known
 * name is its own id. */
gs_sym gs_resolver_id(const gs_resolver *resolver, gs_sym name);
/* Do the two name the same? 0 (nobody) is perhaps the same as any. */
gs_tri gs_resolver_same(const gs_resolver *resolver, gs_sym a, gs_sym b);

/* The number under which all that is surely the same is known, for a number of gs_resolver_tell or
 * a symbol; UINT32_MAX where there is none. Numbers are dense and start at 0. */
uint32_t gs_resolver_class(const gs_resolver *resolver, uint32_t number);
uint32_t gs_resolver_class_of(const gs_resolver *resolver, gs_sym name);
bool gs_resolver_is_country(const gs_resolver *resolver, uint32_t number);

#endif
