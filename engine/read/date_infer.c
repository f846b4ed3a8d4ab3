/* When an article was published, from what it tells as past and as to come. Cues are words near a
 * date in its own sentence; what stands in quotation marks counts like the rest. */
#include <ctype.h>
#include <string.h>

#include "readers.h"

typedef struct clues {
    const char *text;
    gs_day past;         /* the latest begin told as past */
    gs_day coming, plan; /* the earliest end, and the earliest begin, told as to come */
    gs_day now;          /* a day said to be today's */
    uint32_t sentence;   /* that of `past` */
    bool has_past, has_coming, has_now;
    bool year_long; /* `coming` ends a year or more: too coarse to bound anything */
    bool day;       /* `past` is one day, not a year's or month's begin */
} clues;

enum { NEAR = 120 };

static bool word_at(const char *text, uint32_t at, uint32_t end, const char *word) {
    size_t n = strlen(word);
    if (at + n > end) return false;
    for (size_t k = 0; k < n; k++)
        if (tolower((unsigned char)text[at + k]) != word[k]) return false;
    return at + n == end || !isalpha((unsigned char)text[at + n]);
}

/* 1: looks ahead, -1: looks back, 0: neither. */
static int cue(const char *text, uint32_t at, uint32_t end, uint32_t n) {
    static const char *const ahead[] = {
        "will",        "plans to",     "plan to",      "planned",   "scheduled", "is to",
        "are to",      "is due",       "are due",      "expected",  "next",      "upcoming",
        "forthcoming", "set to",       "slated",       "would",     "hopes to",  "aims to",
        "intends to",  "going to",     "by the end",   "ahead of",  "plans for", "shall",
        "proposed",    "anticipated",  "projected",    "foreseen",  "maturing",  "forecast",
        "can",         "runs out",     "expires",      "falls due", "fall due",  "lapses",
        "take effect", "takes effect", "takes office", "opens on",  "begins on", "starts on",
        "ends on",     "closes on"};
    static const char *const back[] = {
        "was",  "were",   "had",   "did",   "won",  "lost",     "fell",     "rose",   "began",
        "took", "came",   "went",  "held",  "left", "met",      "sent",     "gave",   "shot",
        "hit",  "struck", "broke", "grew",  "ran",  "found",    "became",   "bought", "sold",
        "paid", "spoke",  "died",  "since", "ago",  "has been", "have been"};
    int first = tolower((unsigned char)text[at]);
    for (size_t k = 0; k < sizeof ahead / sizeof *ahead; k++)
        if (ahead[k][0] == first && word_at(text, at, end, ahead[k])) return 1;
    for (size_t k = 0; k < sizeof back / sizeof *back; k++)
        if (back[k][0] == first && word_at(text, at, end, back[k])) return -1;
    return n > 4 && text[at + n - 2] == 'e' && text[at + n - 1] == 'd' &&
                   islower((unsigned char)text[at])
               ? -1
               : 0;
}

/* "will be held", "is expected", "to be launched": the participle says nothing of the past. */
static bool behind_be(const char *text, uint32_t from, uint32_t at) {
    char before[24];
    uint32_t start = at > from + 20 ? at - 20 : from, n = at - start;
    memcpy(before, text + start, n);
    before[n] = '\0';
    return strstr(before, "be ") || strstr(before, "will ") || strstr(before, " is ") ||
           strstr(before, " are ") || strstr(before, "being ");
}

static uint32_t word_end(const char *text, uint32_t at, uint32_t end) {
    while (at < end && isalpha((unsigned char)text[at])) at++;
    return at;
}

static int cue_at(const char *text, uint32_t from, uint32_t at, uint32_t stop, uint32_t e) {
    int c = at == from || !isalpha((unsigned char)text[at - 1]) ? cue(text, at, stop, e - at) : 0;
    return c < 0 && behind_be(text, from, at) ? 0 : c;
}

/* The nearest cue in the mention's own clause: to the left, or to the right; and past the comma
 * where the mention opens the sentence ("On 3 March, the mine was shut"). */
static int direction(const char *text, uint32_t from, uint32_t to, const gs_mention *m) {
    int left = 0, right = 0;
    uint32_t start = m->start > from + NEAR ? m->start - NEAR : from,
             stop = to > m->end + NEAR ? m->end + NEAR : to;
    for (uint32_t at = start; at < m->start;) {
        uint32_t e = word_end(text, at, m->start);
        if (text[at] == ',' || text[at] == ';') left = 0;
        int c = e > at ? cue_at(text, start, at, m->start, e) : 0;
        if (c) left = c;
        at = e > at ? e : at + 1;
    }
    bool opens = m->start < from + 12;
    for (uint32_t at = m->end; at < stop && !right;) {
        uint32_t e = word_end(text, at, stop);
        bool comma = text[at] == ',' || text[at] == ';';
        if (comma && !(opens && at < m->end + 2)) break;
        right = e > at ? cue_at(text, m->end, at, stop, e) : 0;
        at = e > at ? e : at + 1;
    }
    return left ? left : right;
}

static bool lead(const char *text, uint32_t from, const gs_mention *m, const char *word) {
    size_t n = strlen(word);
    uint32_t at = m->start;
    while (at > from && (text[at - 1] == ' ' || text[at - 1] == ',')) at--;
    return at >= from + n && word_at(text, at - (uint32_t)n, at, word);
}

static bool absolute(const gs_mention *m) {
    bool when = m->type == GS_M_DATE || m->type == GS_M_PERIOD;
    return when && !gs_span_is_all(m->when) &&
           !(m->flags & (GS_MF_RELATIVE | GS_MF_YEARLESS | GS_MF_RECURRING | GS_MF_DEFECT));
}

static void take_past(clues *c, const gs_mention *m) {
    if (c->has_past && m->when.from <= c->past) return;
    c->past = m->when.from;
    c->day = gs_span_is_day(m->when);
    c->sentence = m->sentence;
    c->has_past = true;
}

static void take_coming(clues *c, const gs_mention *m) {
    if (m->flags & GS_MF_FUZZY) return;
    if (!c->has_coming || m->when.to < c->coming)
        c->coming = m->when.to, c->year_long = gs_span_length(m->when) > 300;
    if (!c->has_coming || m->when.from < c->plan) c->plan = m->when.from;
    c->has_coming = true;
}

static bool said_now(const char *text, uint32_t from, const gs_mention *m) {
    static const char *const words[] = {"as of", "today", "published on", "published", "updated"};
    bool now = false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) now |= lead(text, from, m, words[k]);
    return now && gs_span_is_day(m->when);
}

/* Leads that say nothing of the past: "by 2035", "until July 2026", "before 2028". */
static bool bound_ahead(const char *text, uint32_t from, const gs_mention *m) {
    return lead(text, from, m, "by") || lead(text, from, m, "until") ||
           lead(text, from, m, "before") || lead(text, from, m, "from");
}

static int told(const char *text, uint32_t from, uint32_t to, const gs_mention *m) {
    int way = direction(text, from, to, m);
    if (way >= 0 && lead(text, from, m, "by")) return 1;
    if (bound_ahead(text, from, m)) return way > 0 ? 1 : 0;
    return way == 0 && gs_span_is_day(m->when)
               ? -1
               : way; /* a full date alone is told of what happened */
}

/* Plans first: a year that is planned for anywhere is not made past by a stray participle
 * elsewhere. */
static void take(clues *c, const gs_sentence *in, const gs_mention *m, bool plans) {
    if (said_now(c->text, in->start, m)) {
        if (!c->has_now || m->when.from > c->now) c->now = m->when.from;
        c->has_now = true;
        return;
    }
    int way = told(c->text, in->start, in->end, m);
    if (plans && way > 0) take_coming(c, m);
    bool planned = c->has_coming && m->when.from >= c->plan && !gs_span_is_day(m->when);
    if (!plans && way < 0 && !planned) take_past(c, m);
}

/* "this week", "on Tuesday", "yesterday" beside what is past: the text was written within days of
 * it. */
static bool recent(const clues *c, const gs_mentions *all) {
    static const char *const words[] = {"this week", "yesterday", "today", "tonight"};
    for (uint32_t i = 0; i < all->count; i++) {
        const gs_mention *m = &all->items[i];
        if (!(m->flags & GS_MF_RELATIVE) || m->sentence > c->sentence + 1 ||
            m->sentence + 1 < c->sentence)
            continue;
        bool near = (m->flags & GS_MF_WEEKDAY) && m->end - m->start < 10;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            near |= word_at(c->text, m->start, m->end, words[k]);
        if (near) return true;
    }
    return false;
}

/* Plans for one year tell when they were written; plans for many, or beside history, do not. */
static bool only_about(const gs_mentions *all, gs_span years) {
    for (uint32_t i = 0; i < all->count; i++)
        if (absolute(&all->items[i]) && !gs_span_covers(years, all->items[i].when)) return false;
    return true;
}

/* A day told as past is seldom more than a year old where it is the latest of all; a year or month
 * may be mere background. */
static gs_span bounds(const clues *c, const gs_mentions *all) {
    if (c->has_now) return gs_span_day(c->now);
    if (c->has_past) {
        gs_day late = !c->day ? GS_DAY_MAX : c->past + (recent(c, all) ? 14 : 366);
        bool near = c->has_coming && c->coming >= c->past && c->coming < late;
        if (near && !c->year_long) late = c->coming;
        return (gs_span){c->past, late};
    }
    if (!c->has_coming) return GS_SPAN_ALL;
    int year, m, d;
    gs_day_split(c->coming, &year, &m, &d);
    if (year < 1001 || year > 9998 ||
        !only_about(all, gs_span_hull(gs_span_year(year - 1), gs_span_year(year))))
        return GS_SPAN_ALL;
    return (gs_span){gs_span_year(year - 1).from, gs_span_year(year).to};
}

gs_span gs_date_infer(const gs_article *article, const gs_mentions *all) {
    uint32_t length, n;
    clues c = {.text = gs_article_text(article, &length)};
    const gs_sentence *sentences = gs_article_sentences(article, &n);
    for (int plans = 1; plans >= 0; plans--)
        for (uint32_t i = 0; i < all->count; i++) {
            const gs_mention *m = &all->items[i];
            if (absolute(m) && !m->inside && m->sentence < n)
                take(&c, &sentences[m->sentence], m, plans);
        }
    return bounds(&c, all);
}
