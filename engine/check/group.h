/* group: facts that answer the same question, brought together for a rule.
 *
 * Facts of the rule's kinds share a group where all fields that the rule groups by are surely the
 * same: entities by the resolver, text folded, spans and amounts equal. A fact with such a field
 * unknown is in no group, unless the rule writes the field with a trailing "?": then unknown is a
 * value of its own. "kind", "speaker", "document", "modality" and "story" may be grouped by like
 * fields. A fact that its text takes back (GS_FF_CORRECTED) is left out. Two passes over the facts
 * of the rule's kinds and one hash table: no pairs.
 */
#ifndef GS_CHECK_GROUP_H
#define GS_CHECK_GROUP_H

#include "lua/rulebook.h"
#include "resolve.h"

/* The facts of a store, each kind's in the order of the store and in that of time: made once, for
 * all rules and threads. Memory is the arena's. */
typedef struct gs_ordered gs_ordered;
const gs_ordered *gs_facts_ordered(gs_arena *arena, const gs_store *store);

typedef struct gs_groups {
    gs_group *items; /* in order of their first fact; facts by as-of date, document, place */
    uint32_t count;
    const uint32_t *of_fact; /* fact id -> 1 + group, or 0 */
} gs_groups;

/* stories: for each document the number of its story (gs_stories), or NULL: each is its own. Memory
 * is the arena's; the groups refer to the store and the resolver. */
gs_groups gs_group_facts(gs_arena *arena, const gs_ordered *facts, const gs_resolver *resolver,
                         const uint32_t *stories, const gs_rule_info *rule);

/* Do two rules get the same groups? */
bool gs_groups_same(const gs_rule_info *a, const gs_rule_info *b);

#endif
