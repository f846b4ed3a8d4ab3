#include "choice.h"

#include <string.h>

static bool is_wanted(const gs_rule_info *about, const char *const *only, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(only[i], about->id) == 0) return true;
    return n == 0 && !about->off;
}

static bool has_rule(const gs_rulebook *book, const char *id) {
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++)
        if (strcmp(gs_rule_about(gs_rulebook_rule(book, i))->id, id) == 0) return true;
    return false;
}

static bool has_unloaded(gs_problems *problems) {
    size_t n;
    const gs_problem *all = gs_problems_sorted(problems, &n);
    for (size_t i = 0; i < n; i++)
        if (gs_err_is_of_rules(all[i].err.code) && !all[i].note) return true;
    return false;
}

static void refuse(gs_arena *arena, const gs_rulebook *book, const char *id,
                   gs_problems *problems) {
    uint32_t n = gs_rulebook_rules(book);
    const char **ids = gs_alloc(arena, (n + 1) * sizeof *ids);
    for (uint32_t i = 0; i < n; i++) ids[i] = gs_rule_about(gs_rulebook_rule(book, i))->id;
    const char *nearest = gs_nearest(id, ids, n);
    const char *listed = has_unloaded(problems) ? "its file may be one of those that did not load"
                                                : "\"gainsay rules\" lists them";
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no rule \"%s\"", id);
    gs_err_hint(&err, nearest ? "did you mean \"%s\"?" : "%s", nearest ? nearest : listed);
    gs_problems_add(problems, &err);
}

const gs_rule *const *gs_choose_rules(gs_arena *arena, const gs_rulebook *book,
                                      const char *const *only, uint32_t n, gs_problems *problems,
                                      uint32_t *count) {
    uint32_t all = gs_rulebook_rules(book);
    const gs_rule **rules = gs_alloc(arena, (all + 1) * sizeof *rules);
    for (uint32_t i = 0; i < n; i++)
        if (!has_rule(book, only[i])) refuse(arena, book, only[i], problems);
    *count = 0;
    for (uint32_t i = 0; i < all; i++) {
        const gs_rule *rule = gs_rulebook_rule(book, i);
        if (is_wanted(gs_rule_about(rule), only, n)) rules[(*count)++] = rule;
    }
    return rules;
}
