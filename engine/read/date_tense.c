/* Which way a sentence looks: cheap cues, no grammar. The nearest cue wins; a participle behind a
 * form of "be" that itself stands behind "will" or "to" ("will be held") is no past. */
#include "date_parse.h"

#include <stdlib.h>

enum { REACH = 16, HEADLINE = 18 };

static bool breaks(const gs_dates *p, uint32_t i, bool clause) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (!clause || t->cls != GS_DC_PUNCT) return gs_date_stop(p, i);
    return t->val == ',' || t->val == ';' || t->val == ':' || t->val == '(' || t->val == ')' ||
           t->val == '_' || t->val == '"' || gs_date_stop(p, i);
}

/* "Agreed on Friday to meet on Tuesday": what is willed has another day than the will. */
static bool is_dated_will(const gs_dates *p, uint32_t i) {
    const gs_dtok *verb = gs_date_tok(p, i + 1);
    bool verbal = verb->cls == GS_DC_WORD && !verb->cap;
    return gs_date_fn(p, i, GS_W_TO) && gs_date_tok(p, i - 1)->cls == GS_DC_WDAY && verbal;
}

/* "They meet next in October", "the bank next speaks on 3 July"; but "the next morning". */
static bool is_next(const gs_dates *p, uint32_t i) {
    static const char *const verbs[] = {"meet",  "meets",  "speak",   "speaks", "play",
                                        "plays", "sit",    "sits",    "vote",   "votes",
                                        "due",   "decide", "decides", NULL};
    const gs_dtok *behind = gs_date_tok(p, i + 1);
    if (!gs_date_text(p, i, "next")) return false;
    bool day = gs_date_fn(p, i + 1, GS_W_ON) || gs_date_fn(p, i + 1, GS_W_IN);
    for (const char *const *v = verbs; *v; v++)
        if (gs_date_text(p, i + 1, *v) || (day && gs_date_text(p, i - 1, *v))) return true;
    return behind->cls == GS_DC_FUTURE;
}

/* "Happy to return", "plans to meet", "have yet to meet": what is willed is to come. */
static bool is_willed(const gs_dates *p, uint32_t i) {
    static const char *const words[] = {"happy",   "glad",   "ready", "eager",  "keen",
                                        "willing", "poised", "hoped", "hoping", "plan",
                                        "plans",   "want",   "wants", "yet",    NULL};
    static const char *const done[] = {"forced", "had",     "able", "began",
                                       "failed", "managed", "used", NULL};
    if (!gs_date_fn(p, i, GS_W_TO)) return false;
    if (breaks(p, i - 2, true) && gs_date_tok(p, i - 1)->cls == GS_DC_WORD &&
        gs_date_plural(p, i - 1) && !gs_date_text(p, i - 1, "thanks"))
        return true;                                 /* "Ferries to sail again from Sunday" */
    if (gs_date_text(p, i - 2, "had")) return false; /* "had hoped to meet in May" */
    for (const char *const *w = words; *w; w++)
        if (gs_date_text(p, i - 1, *w)) return true;
    for (const char *const *w = done; *w; w++)
        if (gs_date_text(p, i - 1, *w)) return false;
    return gs_date_tok(p, i + 2)->cls == GS_DC_WDAY; /* "classes to resume Wednesday" */
}

/* "Osby bridge to reopen on Friday": a headline, short and without a stop, leaves the "is" out. */
static bool is_announced(const gs_dates *p, uint32_t i) {
    static const char *const nouns[] = {"reaction", "response", "answer", "guide",  "road",
                                        "way",      "threat",   "thanks", "letter", "link",
                                        "tribute",  "damage",   "access", "route",  NULL};
    const gs_dtok *verb = gs_date_tok(p, i + 1);
    if (!gs_date_fn(p, i, GS_W_TO) || i == 0 || p->n > HEADLINE) return false;
    bool before = gs_date_tok(p, i - 1)->cls == GS_DC_WORD;
    if (!before || verb->cap || verb->cls == GS_DC_NUM || verb->cls == GS_DC_FN) return false;
    for (const char *const *w = nouns; *w; w++)
        if (gs_date_text(p, i - 1, *w)) return false;
    for (uint32_t k = 0; k < p->n; k++) {
        const gs_dtok *t = gs_date_tok(p, k);
        bool other = t->cls == GS_DC_PAST || t->cls == GS_DC_FUTURE || gs_date_fn(p, k, GS_W_IS);
        if ((k < i && other) || gs_date_stop(p, k)) return false;
    }
    return true;
}

/* "Voted to return on Wednesday": the day of the vote, or of the return. */
bool gs_date_torn(const gs_dates *p, uint32_t i) {
    static const char *const words[] = {"voted",      "agreed",  "decided",  "ordered", "promised",
                                        "vowed",      "pledged", "offered",  "chose",   "opted",
                                        "threatened", "asked",   "resolved", NULL};
    static const char *const going_on[] = {"stay", "remain", "keep", "continue", "be", NULL};
    for (uint32_t at = i; at > 1 && i - at < REACH && !breaks(p, at - 1, true); at--) {
        if (!gs_date_fn(p, at - 1, GS_W_TO)) continue;
        if (is_dated_will(p, at - 1)) return false;
        for (const char *const *w = going_on; *w; w++)
            if (gs_date_text(p, at, *w)) return false;
        for (const char *const *w = words; *w; w++)
            if (gs_date_text(p, at - 2, *w)) return true;
    }
    return false;
}

/* "The 900 registered voters", "a planned march": a participle before its noun tells no tense. */
static bool attributive(const gs_dates *p, uint32_t i) {
    const gs_dtok *b = gs_date_tok(p, i - 1), *next = gs_date_tok(p, i + 1);
    bool article = gs_date_fn(p, i - 1, GS_W_THE) || gs_date_fn(p, i - 1, GS_W_A);
    bool number = b->cls == GS_DC_NUM || b->cls == GS_DC_CARD;
    bool noun = next->cls == GS_DC_WORD && !next->cap;
    return noun && (article || (number && gs_date_plural(p, i + 1)));
}

/* "The album is out on Friday", "the show is on Saturday". */
static bool is_set(const gs_dates *p, uint32_t i) {
    static const char *const words[] = {"out", "back", "up", "live", "on", NULL};
    bool on = gs_date_fn(p, i + 1, GS_W_ON) || gs_date_fn(p, i + 2, GS_W_ON);
    uint32_t day = gs_date_fn(p, i + 1, GS_W_ON) ? i + 2 : on ? i + 3 : i + 2;
    if (!gs_date_fn(p, i, GS_W_IS) || gs_date_tok(p, day)->cls != GS_DC_WDAY) return false;
    for (const char *const *w = words; *w; w++)
        if (gs_date_text(p, i + 1, *w)) return true;
    return false;
}

/* "All its votes", "the plans", "a hope": the noun, no verb of what is to come. */
static bool is_noun(const gs_dates *p, uint32_t i) {
    static const char *const both[] = {"votes", "plan",     "plans", "hope",  "hopes",  "aims",
                                       "runs",  "forecast", "falls", "faces", "starts", "ends",
                                       "opens", "remains",  "hosts", NULL};
    static const char *const before[] = {"its",   "his",   "her",  "their", "our",   "my",
                                         "all",   "no",    "of",   "these", "those", "some",
                                         "many",  "for",   "with", "by",    "in",    "s",
                                         "three", "other", "any",  "new",   NULL};
    const gs_dtok *b = gs_date_tok(p, i - 1);
    bool may_be = false, led = gs_date_fn(p, i - 1, GS_W_THE) || gs_date_fn(p, i - 1, GS_W_A) ||
                               b->cls == GS_DC_NUM || b->cls == GS_DC_CARD; /* "by 56 votes" */
    for (const char *const *w = both; *w && !may_be; w++) may_be = gs_date_text(p, i, *w);
    for (const char *const *w = before; may_be && *w && !led; w++) led = gs_date_text(p, i - 1, *w);
    return may_be && led;
}

/* "Shareholders meet on 27 November", "polls open on Sunday". */
static bool is_present(const gs_dates *p, uint32_t i) {
    static const char *const verbs[] = {"meet",    "vote",   "open",   "begin",  "close",  "expire",
                                        "return",  "resume", "play",   "leave",  "decide", "gather",
                                        "convene", "lapse",  "reopen", "depart", NULL};
    if (!gs_date_fn(p, i + 1, GS_W_ON) || i == 0) return false;
    const gs_dtok *before = gs_date_tok(p, i - 1);
    if (before->cls != GS_DC_WORD || !gs_date_plural(p, i - 1)) return false;
    for (const char *const *v = verbs; *v; v++)
        if (gs_date_text(p, i, *v)) return true;
    return false;
}

/* "Were hurt due to the fall", "closed due to its age": the cause, and nothing to come. */
static bool is_cause(const gs_dates *p, uint32_t i) {
    static const char *const its[] = {"its", "his", "her", "their", "this", "that", "an", NULL};
    if (!gs_date_text(p, i, "due") || !gs_date_fn(p, i + 1, GS_W_TO)) return false;
    if (gs_date_fn(p, i + 2, GS_W_THE) || gs_date_fn(p, i + 2, GS_W_A)) return true;
    for (const char *const *w = its; *w; w++)
        if (gs_date_text(p, i + 2, *w)) return true;
    return gs_date_tok(p, i - 1)->cls == GS_DC_PAST;
}

/* "They could go second on Wednesday"; but "could hear it on Friday", "could not come". */
static bool may_come(const gs_dates *p, uint32_t i) {
    static const char *const past[] = {"not", "have", "only",  "no",    "be", "hear",
                                       "see", "feel", "smell", "never", NULL};
    if (gs_date_text(p, i, "can") || gs_date_text(p, i, "might"))
        return !gs_date_text(p, i + 1, "not") && !gs_date_text(p, i + 1, "have");
    if (!gs_date_text(p, i, "could")) return false;
    for (const char *const *w = past; *w; w++)
        if (gs_date_text(p, i + 1, *w)) return false;
    return true;
}

/* "Has been set for 17 April", "a date of 17 April has been fixed": it is to come. */
static bool is_fixed(const gs_dates *p, uint32_t i) {
    uint32_t at = i + gs_date_text(p, i, "been");
    if (!gs_date_text(p, at, "set") && !gs_date_text(p, at, "fixed")) return false;
    bool past = gs_date_text(p, at - 1, "was") || gs_date_text(p, at - 1, "were");
    bool perfect = gs_date_text(p, at - 2, "has") || gs_date_text(p, at - 2, "have");
    return (gs_date_text(p, at + 1, "for") && !past) ||
           (gs_date_text(p, at - 1, "been") && perfect);
}

static int cue(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (gs_date_text(p, i, "won") && gs_date_punct(p, i + 1, '\'')) return 1; /* "won't" */
    if (is_willed(p, i) || is_set(p, i) || is_present(p, i)) return 1;
    if (is_dated_will(p, i) || is_next(p, i) || is_fixed(p, i) || is_announced(p, i)) return 1;
    if (t->cls == GS_DC_FUTURE) return is_noun(p, i) || is_cause(p, i) ? 0 : 1;
    if (may_come(p, i)) return 1;
    if (gs_date_fn(p, i, GS_W_ENDED)) return gs_date_text(p, i, "ended") ? -1 : 0;
    if (gs_date_text(p, i, "start") || gs_date_text(p, i, "end")) /* the verbs */
        return !gs_date_fn(p, i - 1, GS_W_THE) && !gs_date_text(p, i - 1, "an") &&
                       !gs_date_text(p, i - 1, "a") &&
                       (gs_date_fn(p, i + 1, GS_W_IN) || gs_date_fn(p, i + 1, GS_W_ON))
                   ? 1
                   : 0;
    bool now = gs_date_text(p, i + 1, "now"); /* "are now to return" */
    if (gs_date_fn(p, i, GS_W_IS) && gs_date_fn(p, i + 1 + now, GS_W_TO)) return 1;
    if (gs_date_fn(p, i, GS_W_AGO)) return -1;
    if (t->cls != GS_DC_PAST || attributive(p, i)) return 0;
    for (uint32_t back = 1; back <= 3 && !gs_date_text(p, i - back, "as"); back++) {
        const gs_dtok *b = gs_date_tok(p, i - back);
        bool be =
            b->cls == GS_DC_FN && (b->val == GS_W_BE || b->val == GS_W_IS || b->val == GS_W_TO);
        if (be || b->cls == GS_DC_FUTURE) return 0;
    }
    return -1;
}

static int look(const gs_dates *p, uint32_t i, int step, bool clause, int *distance) {
    int joined = 0; /* "in February and takes office in May": what is joined on is further off */
    for (int d = 1; d <= REACH; d++) {
        uint32_t at = step < 0 ? i - (uint32_t)d : i + (uint32_t)d;
        bool and = step > 0 && (gs_date_text(p, at, "and") || gs_date_text(p, at, "but"));
        joined = and? REACH : joined;
        if (breaks(p, at, clause) || (step > 0 && is_dated_will(p, at))) break;
        int found = cue(p, at);
        if (found) {
            *distance = d + joined;
            return found;
        }
    }
    *distance = REACH * 3;
    return 0;
}

/* "The deadline is 1 July", "the closing date for entries is 10 April". */
static bool is_last_day(const gs_dates *p, uint32_t i) {
    if (i < 2 || !gs_date_fn(p, i - 1, GS_W_IS) || gs_date_text(p, i - 1, "was")) return false;
    for (uint32_t at = i - 1; at > 0 && i - at < REACH && !breaks(p, at - 1, true); at--) {
        bool day = gs_date_text(p, at - 1, "day") || gs_date_text(p, at - 1, "date");
        bool last =
            at > 1 && (gs_date_text(p, at - 2, "last") || gs_date_text(p, at - 2, "final") ||
                       gs_date_text(p, at - 2, "closing"));
        if (gs_date_text(p, at - 1, "deadline") || (day && last)) return true;
    }
    return false;
}

/* "They have until midnight on 1 June to apply". */
static bool has_until(const gs_dates *p, uint32_t i) {
    for (uint32_t at = i; at > 1 && i - at < 4; at--)
        if (gs_date_fn(p, at - 1, GS_W_UNTIL))
            return gs_date_text(p, at - 2, "have") || gs_date_text(p, at - 2, "has");
    return false;
}

/* "From June the bridge is shut": what opens a sentence so begins, unless a verb tells of the past.
 */
static bool opens_with_from(const gs_dates *p, uint32_t i) {
    return i > 0 && gs_date_fn(p, i - 1, GS_W_FROM) && (i == 1 || gs_date_stop(p, i - 2));
}

int gs_date_tense(const gs_dates *p, uint32_t i) {
    if (is_last_day(p, i) || has_until(p, i)) return 1;
    for (uint32_t back = 2; back <= 4 && back <= i; back++)
        if (is_set(p, i - back)) return 1; /* "is out on Friday and has eleven songs" */
    for (int clause = 1; clause >= 0; clause--) {
        int dl, dr, left = look(p, i, -1, clause, &dl), right = look(p, i, 1, clause, &dr);
        if (left || right) return dl <= dr ? left : right;
    }
    return opens_with_from(p, i) ? 1 : 0;
}

/* Days from today to the day or the month's nearer end; 0 where today lies within. */
static int distance(const gs_dates *p, int year, int month, int day) {
    gs_span s = gs_span_month(year, month);
    if (day) s = gs_day_valid(year, month, day) ? gs_span_day(gs_day_make(year, month, day)) : s;
    if (s.from > p->today) return s.from - p->today;
    return s.to < p->today ? s.to - p->today : 0;
}

static bool fits(int year, int month, int day, int weekday) {
    if (day && !gs_day_valid(year, month, day))
        return day > 31 || !gs_day_valid(GS_YEAR_LEAP, month, day);
    return !weekday || !day || gs_day_weekday(gs_day_make(year, month, day)) == weekday;
}

static int leap(int year, int step) {
    while (!gs_day_valid(year, 2, 29)) year += step;
    return year;
}

/* "30 April, 31 July and 31 October": a list goes on in the year it began. */
static bool in_series(const gs_dates *p, uint32_t i, int month, int day, int *year) {
    const gs_when *b = &p->base;
    if (b->gran != GS_G_DAY || !b->month || !b->year || !day || i <= b->last || i - b->last > 10)
        return false;
    for (uint32_t k = b->last; k < i; k++)
        if (gs_date_stop(p, k)) return false;
    *year = b->year;
    return month > b->month || (month == b->month && day > b->day);
}

/* "13 January 2024: the clock stops", and in the next block "14 January: it goes again". */
static bool in_chronology(const gs_dates *p, uint32_t i, int month, int day, int *year) {
    int m, d;
    bool colon = gs_date_punct(p, 2, ':') || gs_date_punct(p, 3, ':');
    bool goes_on = (colon && p->r->listing) || (p->r->year_told && gs_date_opens_entry(p, 2));
    if (i != 0 || !day || !goes_on) return false;
    gs_day_split(p->r->listed, year, &m, &d);
    if (month < m || (month == m && day < d)) ++*year;
    return month >= m || month <= 2;
}

/* "Feb. 8, 2024: arrested. Released on Feb. 10": an entry tells of days near its own. */
static bool in_entry(const gs_dates *p, int month, int *year) {
    int m, d;
    if (p->entry == GS_DAY_MIN) return false;
    gs_day_split(p->entry, year, &m, &d);
    if (month - m > 6) --*year;
    if (m - month > 6) ++*year;
    return true;
}

/* The word before the day or month, and before the part of it: "until" of "until the end of May".
 */
static uint32_t word_before(const gs_dates *p, uint32_t i) {
    uint32_t at = i - 1;
    if (gs_date_fn(p, at, GS_W_OF) && gs_date_tok(p, at - 1)->cls == GS_DC_PART) at--;
    if (gs_date_tok(p, at)->cls != GS_DC_PART) return i - 1;
    return at - 1 - gs_date_fn(p, at - 1, GS_W_THE);
}

/* "Until 31 July", "until sentencing, on 31 July", "until the hearing on 31 July". */
static bool is_end(const gs_dates *p, uint32_t i) {
    uint32_t at = i - 1, words = 0;
    if (word_before(p, i) != at) return gs_date_fn(p, word_before(p, i), GS_W_UNTIL);
    if (gs_date_fn(p, at, GS_W_ON)) at--;
    if (at != i - 1 && gs_date_punct(p, at, ',')) at--;
    while (at != i - 1 && words < 2 && gs_date_tok(p, at)->cls == GS_DC_WORD) at--, words++;
    if (words && gs_date_fn(p, at, GS_W_THE)) at--;
    return gs_date_fn(p, at, GS_W_UNTIL);
}

/* The last such day or month, and the next; both are one where today lies within. */
typedef struct two_years {
    int past, future;
    int back, ahead; /* days to them */
} two_years;

static two_years around_today(const gs_dates *p, int month, int day) {
    int year, m, d;
    gs_day_split(p->today, &year, &m, &d);
    two_years y = {.past = distance(p, year, month, day) <= 0 ? year : year - 1,
                   .future = distance(p, year, month, day) >= 0 ? year : year + 1};
    if (month == 2 && day == 29) y.past = leap(y.past, -1), y.future = leap(y.future, 1);
    y.back = -distance(p, y.past, month, day);
    y.ahead = distance(p, y.future, month, day);
    return y;
}

/* "By 31 July", "through July": what is still to run. */
static bool runs_until(const gs_dates *p, uint32_t i, int day, int tense) {
    uint32_t at = word_before(p, i);
    return is_end(p, i) || gs_date_fn(p, at, GS_W_BY) || gs_date_text(p, at, "through") ||
           (!tense && day && gs_date_text(p, i - 1, "from"));
}

/* Nobody leaves the year out where the day is nearly a year off: there the cue belonged to
 * something else. But terms and laws begin on the first of a month: "takes office on 1 January". */
static bool too_far(const two_years *y, bool future, int day, bool until) {
    if (!day) return false;
    return future ? y->ahead > (day == 1 ? 330 : 270) && !until : y->ahead <= 30 && y->back > 330;
}

/* Is the next one meant? Without a cue, it must be much nearer than the last one. */
static bool is_to_come(const two_years *y, int day, int tense, bool until) {
    if (until && y->ahead < y->back) return true;
    if (tense) return tense > 0;
    return (!day || y->ahead <= 150) && y->ahead * (day ? 2 : 6) < y->back;
}

int gs_date_guess_year(const gs_dates *p, uint32_t i, int month, int day, int weekday) {
    int year, tense = gs_date_tense(p, i);
    if (in_chronology(p, i, month, day, &year)) return year;
    if (tense <= 0 && in_entry(p, month, &year)) return year;
    if (!tense && in_series(p, i, month, day, &year)) return year;
    two_years y = around_today(p, month, day);
    if (y.past == y.future) return y.past;
    bool until = runs_until(p, i, day, tense), future = is_to_come(&y, day, tense, until);
    int near = future ? y.future : y.past, other = future ? y.past : y.future;
    if (too_far(&y, future, day, until)) return other;
    bool off = (future ? y.ahead : y.back) > 45;
    bool other_fits =
        weekday && !fits(near, month, day, weekday) && fits(other, month, day, weekday);
    return off && other_fits ? other : near;
}
