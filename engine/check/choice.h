/* choice: which rules of a book run. */
#ifndef GS_CHECK_CHOICE_H
#define GS_CHECK_CHOICE_H

#include "base/problem.h"
#include "lua/rulebook.h"

/* The rules with these ids, or where n is 0 all that no setting turns off, in order of id. *count
 * is how many. An id that is no rule's is an error: nothing may look checked that was not. Memory
 * is the arena's. */
const gs_rule *const *gs_choose_rules(gs_arena *arena, const gs_rulebook *book,
                                      const char *const *only, uint32_t n, gs_problems *problems,
                                      uint32_t *count);

#endif
