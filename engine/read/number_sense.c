#include "number_sense.h"

#include <string.h>

#include "base/utf8.h"
#include "number_hedge.h"
#include "number_name.h"
#include "number_word.h"

static bool any_before(const char *text, size_t from, size_t at, const char *const *words,
                       size_t count) {
    for (size_t i = 0; i < count; i++)
        if (gs_word_before(text, from, at, words[i])) return true;
    return false;
}

static bool any_behind(const char *text, size_t to, size_t at, const char *const *words,
                       size_t count) {
    size_t e = gs_skip_blank(text, to, at);
    if (e == at) return false;
    for (size_t i = 0; i < count; i++)
        if (gs_word_is(text, to, e, words[i])) return true;
    return false;
}

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* Ends the phrase here: punctuation, the end, a line's end. */
static bool closed(const char *text, size_t to, size_t at) {
    size_t e = gs_skip_blank(text, to, at);
    return e >= to || strchr(".,;:!?)\n\t\"'", text[e]) || (unsigned char)text[e] == 0xE2;
}

/* "One was 61": somebody's age, or how much of it there was. */
static bool was_so_many(const char *text, size_t to, size_t at) {
    size_t e = gs_skip_blank(text, to, at);
    if (e == at || !gs_word_is(text, to, e, "was")) return false;
    size_t next = gs_skip_blank(text, to, e + 3);
    return next < to && gs_digit(text[next]);
}

/* "one": a pronoun behind a determiner or adjective of choice, before "of the", "another", or at a
 * clause's end behind a word. */
static bool one_counts(const char *text, size_t from, size_t to, const gs_number *n) {
    static const char *const before[] = {
        "the",     "that",  "this",     "no",       "each",    "every", "any",
        "which",   "first", "last",     "next",     "another", "other", "right",
        "new",     "only",  "current",  "previous", "good",    "big",   "loved",
        "someone", "such",  "only the", "what",     "single",  "day",   "number"};
    static const char *const behind[] = {"of",     "another", "day",   "who",    "that",
                                         "by one", "can",     "could", "should", "must",
                                         "might",  "would",   "is",    "has",    "can"};
    if (n->end < to && text[n->end] == '\'') return false;
    if (n->end < to && text[n->end] == '-')
        return !gs_word_is(text, to, n->end + 1, "off") &&
               !gs_word_is(text, to, n->end + 1, "time") &&
               !gs_word_is(text, to, n->end + 1, "sided") &&
               !gs_word_is(text, to, n->end + 1, "way");
    return !any_before(text, from, n->start, before, COUNT(before)) &&
           !any_behind(text, to, n->end, behind, COUNT(behind)) && !was_so_many(text, to, n->end);
}

/* "half": a part of something, not of a match or an hour. */
static bool half_counts(const char *text, size_t from, size_t to, const gs_number *n) {
    static const char *const before[] = {"first",  "second",  "other", "latter", "the",
                                         "in",     "this",    "that",  "each",   "either",
                                         "better", "opening", "per",   "every",  "and a",
                                         "third",  "fourth",  "last",  "next",   "final"};
    static const char *const behind[] = {"time",    "an hour", "hour",     "hours",     "day",
                                         "days",    "year",    "years",    "an inning", "way",
                                         "brother", "sister",  "marathon", "century",   "term",
                                         "back",    "backs",   "life",     "past",      "mast",
                                         "an ear",  "asleep",  "expected", "hearted",   "volley"};
    if (n->end < to && (text[n->end] == '-' || text[n->end] == '\'')) return false;
    return !any_before(text, from, n->start, before, COUNT(before)) &&
           !any_behind(text, to, n->end, behind, COUNT(behind));
}

/* Behind "a third": a word that shows a part of something. A noun or adjective shows an ordinal. */
static bool is_part(const char *text, size_t to, size_t at) {
    static const char *const behind[] = {
        "of",    "more",  "less",     "fewer",  "to",      "from",    "in",     "since", "by",
        "and",   "or",    "on",       "higher", "lower",   "as",      "were",   "have",  "are",
        "at",    "over",  "compared", "this",   "last",    "between", "before", "after", "during",
        "with",  "for",   "than",     "larger", "smaller", "bigger",  "again",  "who",   "under",
        "above", "below", "do",       "off",    "percent", "per cent"};
    return closed(text, to, at) || any_behind(text, to, at, behind, COUNT(behind));
}

static gs_sense article_sense(const char *text, size_t from, size_t to, const gs_number *n) {
    static const char *const stretch[] = {"in",     "for",  "per",  "every",
                                          "within", "each", "once", "over"};
    static const char *const whole[] = {"of", "point", "percentage"};
    bool quarter = n->end - n->start >= 7 && gs_word_is(text, to, n->end - 7, "quarter");
    bool half = gs_word_is(text, to, n->end - 4, "half");
    if (quarter) {
        if (any_behind(text, to, n->end, whole, COUNT(whole))) return GS_SENSE_NUMBER;
        return is_part(text, to, n->end) &&
                       !any_before(text, from, n->start, stretch, COUNT(stretch))
                   ? GS_SENSE_NUMBER
                   : GS_SENSE_NONE;
    }
    if (half) return half_counts(text, from, to, n) ? GS_SENSE_NUMBER : GS_SENSE_NONE;
    return is_part(text, to, n->end) ? GS_SENSE_NUMBER : GS_SENSE_ORDINAL;
}

/* "second" that measures time: "per second", "a second later". */
static bool second_counts(const char *text, size_t from, size_t to, const gs_number *n) {
    static const char *const before[] = {"per", "split", "one", "half a", "every", "each"};
    static const char *const later[] = {"to",     "of",     "in",    "at",     "later",
                                        "and",    "or",     "for",   "before", "after",
                                        "faster", "slower", "ahead", "behind", "longer"};
    if (any_before(text, from, n->start, before, COUNT(before))) return false;
    if (!gs_word_before(text, from, n->start, "a")) return true;
    return !closed(text, to, n->end) && !any_behind(text, to, n->end, later, COUNT(later));
}

static bool capital_behind(const char *text, size_t to, size_t at) {
    size_t e = gs_skip_blank(text, to, at);
    return e > at && e + 1 < to && text[e] >= 'A' && text[e] <= 'Z' && text[e + 1] >= 'a';
}

static bool lower_ahead(const char *text, size_t from, size_t at) {
    size_t e = at;
    while (e > from && text[e - 1] == ' ') e--;
    size_t s = e;
    while (s > from && gs_letter(text[s - 1])) s--;
    return s < e && e < at && text[s] >= 'a';
}

static bool capital_ahead(const char *text, size_t from, size_t at) {
    size_t e = at;
    while (e > from && text[e - 1] == ' ') e--;
    size_t s = e;
    while (s > from && gs_letter(text[s - 1])) s--;
    return s < e && e < at && text[s] >= 'A' && text[s] <= 'Z';
}

/* A capitalized number word within a name ("Big Ten", "Seven Sisters", not at the start of a
 * sentence). */
static bool in_name(const char *text, size_t from, size_t to, const gs_number *n) {
    if (n->flags & GS_N_DIGITS || text[n->start] < 'A' || text[n->start] > 'Z') return false;
    size_t e = n->start;
    while (e > from && text[e - 1] == ' ') e--;
    if (e == from || e == n->start || (!gs_letter(text[e - 1]) && text[e - 1] != ',')) return false;
    if (gs_in_title_case(text, from, to, n->start)) return false;
    return lower_ahead(text, from, n->start) || capital_behind(text, to, n->end) ||
           capital_ahead(text, from, n->start);
}

/* "1." or "2)" at the start of a line, "One:" at that of a sentence: they count the items of a
 * list. */
static bool is_list_mark(const char *text, size_t from, size_t to, const gs_number *n) {
    size_t s = n->start;
    while (s > from && (text[s - 1] == ' ' || text[s - 1] == '*' || text[s - 1] == '(')) s--;
    bool line = s == from || text[s - 1] == '\n';
    if (n->end >= to) return false;
    if (!(n->flags & GS_N_DIGITS))
        return text[n->end] == ':' && (line || text[s - 1] == '.') && text[n->start] < 'a';
    bool mark =
        text[n->end] == ')' || (text[n->end] == '.' && n->end + 1 < to && text[n->end + 1] == ' ');
    return line && mark && n->flags & GS_N_PLAIN && n->end - n->start <= 2;
}

/* "two and a third" may be the next of a row as well. */
static bool ends_in_ordinal(const char *text, size_t from, size_t to, const gs_number *n) {
    size_t s = n->end, end;
    while (s > n->start && gs_letter(text[s - 1])) s--;
    const gs_nword *w = gs_nword_at(text, to, s, &end);
    return w && w->flags == GS_NW_ORDINAL && gs_word_before(text, from, s, "a");
}

gs_sense gs_number_sense(const char *text, size_t from, size_t to, const gs_number *n) {
    bool ordinal = n->flags & GS_N_ORDINAL;
    if (!ordinal && (in_name(text, from, to, n) || is_list_mark(text, from, to, n)))
        return GS_SENSE_NONE;
    if (ordinal) {
        bool second = n->end - n->start == 6 && gs_word_is(text, to, n->start, "second");
        return !second || second_counts(text, from, to, n) ? GS_SENSE_NUMBER : GS_SENSE_NONE;
    }
    if (n->flags & GS_N_ARTICLE && n->flags & GS_N_FRACTION)
        return article_sense(text, from, to, n);
    if (n->flags & GS_N_LONE && n->flags & GS_N_FRACTION)
        return half_counts(text, from, to, n) ? GS_SENSE_NUMBER : GS_SENSE_NONE;
    if (n->flags & GS_N_LONE)
        return one_counts(text, from, to, n) ? GS_SENSE_NUMBER : GS_SENSE_NONE;
    bool both =
        n->flags & GS_N_FRACTION && !(n->flags & GS_N_DIGITS) && ends_in_ordinal(text, from, to, n);
    return both ? GS_SENSE_BOTH : GS_SENSE_NUMBER;
}
