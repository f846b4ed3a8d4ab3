/* When an age is told of: today, soon, or another time. */
#include "ages.h"

#include "nounphrase.h"
#include "role_phrase.h"

/* "The year she turned 22", "when he turned 40": at a time that is not the text's own. */
bool gs_age_at_a_time(const gs_skeleton *s, uint32_t verb) {
    static const char *const times[] = {"when",   "before", "after", "until",  "since", "once",
                                        "year",   "summer", "day",   "winter", "month", "spring",
                                        "autumn", "time",   "by",    NULL};
    return verb > 1 &&
           (gs_token_in(s, verb - 2, times) ||
            (verb > 2 && gs_token_is(s, verb - 2, "that") && gs_token_in(s, verb - 3, times)));
}

/* "In May, when she turns 65": within a year from now. */
bool gs_age_is_coming(const gs_work *w, uint32_t verb) {
    const gs_skeleton *s = &w->skeleton;
    if (verb < 3 || !w->date_origin || !gs_token_is(s, verb - 2, "when")) return false;
    const gs_mention *m = gs_token_mention(s, verb - (gs_token_mark(s, verb - 3, ",") ? 4u : 3u));
    bool when = m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD);
    return when && m->when.from >= w->date.from - 1 && m->when.to <= w->date.to + 366;
}

/* "Turned 46 in 1998": not within the last year. */
bool gs_age_is_long_ago(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t k = t; w->date_origin && k < s->ntokens && k < t + GS_AGE_REACH; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (s->tokens[k].type == GS_T_MARK) return false;
        if (m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD))
            return m->when.from < w->date.from - 366 || m->when.from > w->date.to;
    }
    return false;
}
