/* What stands nearest to an amount: the entity of its clause, the time that its clause is told of.
 */
#include "nounphrase.h"
#include "work.h"

static uint32_t distance(uint32_t a, uint32_t b) {
    return a > b ? a - b : b - a;
}

gs_sym gs_clause_entity(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t clause = s->tokens[token].clause;
    if (!gs_names_any(w)) return 0;
    for (uint32_t step = 1;; step++) { /* nearest first, before the number rather than behind it */
        bool before = step <= token && s->tokens[token - step].clause == clause;
        bool behind = token + step < s->ntokens && s->tokens[token + step].clause == clause;
        const gs_mention *m = before ? gs_token_mention(s, token - step) : NULL;
        if (gs_is_name(m)) return gs_mention_name(w, m);
        m = behind ? gs_token_mention(s, token + step) : NULL;
        if (gs_is_name(m)) return gs_mention_name(w, m);
        if (!before && !behind) return 0;
    }
}

/* "It was built in 2002 and has flown 38,400 hours", "they employ 90 and had been hiring until
 * May": does another verb begin between the two, so that the time tells of one of them? One that
 * opens the sentence tells of both. */
static bool parted_by_verb(const gs_skeleton *s, uint32_t when, uint32_t token) {
    static const char *const helpers[] = {"has", "had",  "have",  "is",    "was", "were",
                                          "are", "will", "would", "could", "can", NULL};
    enum { OPENING = 3 };
    uint32_t from = when < token ? when : token, to = when < token ? token : when;
    if (when < OPENING) return false;
    for (uint32_t t = from + 1; t + 1 < to; t++)
        if (gs_token_is(s, t, "and") && gs_token_in(s, t + 1, helpers)) return true;
    return false;
}

/* "The bank, founded in 1969 by a trader, has 214 branches": the time of words about a name, which
 * tells of nothing behind the next comma. */
static bool is_aside(const gs_skeleton *s, uint32_t when, uint32_t token) {
    static const char *const ties[] = {"in", "on", "since", "of", NULL};
    static const char *const odd[] = {"built", "born", "bought", "won",
                                      "sold",  "made", "set",    NULL};
    if (when < 3 || !gs_token_in(s, when - 1, ties)) return false;
    bool done = gs_token_ends(s, when - 2, 5, "ed") || gs_token_in(s, when - 2, odd);
    if (!done || !gs_token_mark(s, when - 3, ",(")) return false;
    for (uint32_t t = when + 1; t < token; t++)
        if (gs_token_mark(s, t, ",)")) return true;
    return false;
}

/* "Built in 1996 and carried 312 people", "carried 312 people and was built in 1996": the time of
 * what is done once to a thing, which tells of nothing that the thing is or does besides. */
static bool is_of_once(const gs_work *w, uint32_t when, uint32_t token) {
    static const char *const ties[] = {"in", "on", "during", NULL};
    static const char *const be[] = {"is", "was", "were", "are", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (when < 3 || !gs_token_in(s, when - 1, ties) || !gs_token_in_set(w, when - 2, "done_once"))
        return false;
    if (when < token) return gs_token_is(s, when + 1, "and") || gs_token_mark(s, when + 1, ",)");
    uint32_t start = when - 2 - gs_token_in(s, when - 3, be);
    return start > token && (gs_token_is(s, start - 1, "and") || gs_token_mark(s, start - 1, ",("));
}

bool gs_dates_another(const gs_work *w, uint32_t when, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    return parted_by_verb(s, when, token) || is_aside(s, when, token) || is_of_once(w, when, token);
}

const gs_mention *gs_period_near(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *found = NULL;
    uint32_t best = UINT32_MAX, others = 0;
    if (!(w->types & (1u << GS_M_PERIOD | 1u << GS_M_DATE))) return NULL;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || (m->type != GS_M_PERIOD && m->type != GS_M_DATE) || gs_span_is_all(m->when))
            continue;
        if (m->flags & (GS_MF_DEFECT | GS_MF_RECURRING | GS_MF_FUZZY)) continue;
        if (gs_dates_another(w, t, token)) continue;
        uint32_t price =
            distance(t, token) + (s->tokens[t].clause == s->tokens[token].clause ? 0 : 20);
        others++;
        if (price < best) {
            best = price;
            found = m;
        }
    }
    return best < 20 || others == 1
               ? found
               : NULL; /* another clause's period counts only where it is the only one */
}
