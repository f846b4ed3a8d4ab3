/* Whose day it is not: what stands around a day may give it to another than the nearest
 * happening. */
#include "happening_days.h"

#include <string.h>

#include "deeds.h"
#include "event_when.h"

bool gs_day_of_title(const gs_work *w, const gs_item *it) {
    static const char *const texts[] = {" Bill",  " Act",    " Law",        " Code",
                                        " Order", " Treaty", " Convention", NULL};
    const gs_mention *m = gs_token_mention(&w->skeleton, it->token);
    uint32_t n, end = m ? m->start : 0;
    const char *text = gs_article_text(w->article, &n);
    while (end > 0 && strchr(" ,", text[end - 1])) end--;
    for (const char *const *x = texts; it->type == GS_I_DAY && *x; x++)
        if (end > strlen(*x) && memcmp(text + end - strlen(*x), *x, strlen(*x)) == 0) return true;
    return false;
}

bool gs_day_of_noun(const gs_work *w, const gs_item *it) {
    static const char *const before[] = {"the", "its", "a", "an", "their", "his", "her", "s", NULL};
    static const char *const behind[] = {
        "and",  "but", "when", "where", "which", "that", "after", "until", "while",
        "it",   "he",  "she",  "they",  "the",   "with", "at",    "in",    "to",
        "from", "for", "by",   "as",    "on",    "of",   NULL};
    const gs_skeleton *s = &w->skeleton;
    bool led = it->type == GS_I_DAY && it->token > 0 && gs_token_in(s, it->token - 1, before);
    return led && it->end < s->ntokens && s->tokens[it->end].type == GS_T_WORD &&
           !gs_token_in(s, it->end, behind);
}

bool gs_day_of_next_verb(const gs_work *w, const gs_item *it, uint32_t end) {
    static const char *const joins[] = {"and", "but", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = end + 1; t < it->first; t++) {
        bool joined = gs_token_in(s, t - 1, joins) || gs_token_mark(s, t - 1, ",");
        if (joined && gs_is_past_word(w, t)) return true;
    }
    return false;
}

bool gs_day_of_next_clause(const gs_work *w, const gs_item *it, uint32_t end) {
    static const char *const joins[] = {"and", "but", "while", "so", NULL};
    static const char *const verbs[] = {"will", "would", "is",  "are",  "was",
                                        "were", "has",   "had", "have", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool joined = false, headline = gs_in_headline(w);
    if (end > 0 && gs_closes_relative(w, end - 1, end, it->first)) return true;
    for (uint32_t t = end; t + 1 < it->first; t++) {
        joined = joined || (gs_token_mark(s, t, ",") && (headline || gs_token_in(s, t + 1, joins)));
        if (joined && headline) return true;
        if (joined && (gs_token_in(s, t + 1, verbs) || gs_is_past_word(w, t + 1))) return true;
    }
    return false;
}
