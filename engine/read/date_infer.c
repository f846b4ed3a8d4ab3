/* When an article was published, from what it tells as past and as to come. Cues are words near a date in its own sentence; what
 * stands in quotation marks counts like the rest. */
#include <ctype.h>
#include <string.h>

#include "readers.h"

typedef struct clues {
    const char *text;
    gs_day past, coming, now; /* latest begin told as past, earliest end told as to come, a day said to be today's */
    int plan;                 /* the year of plans, 0 where none */
    bool has_past, has_coming, has_now;
} clues;

enum { NEAR = 90 };

static bool word_at(const char *text, uint32_t at, uint32_t end, const char *word) {
    size_t n = strlen(word);
    if (at + n > end) return false;
    for (size_t k = 0; k < n; k++)
        if (tolower((unsigned char)text[at + k]) != word[k]) return false;
    return at + n == end || !isalpha((unsigned char)text[at + n]);
}

/* 1: looks ahead, -1: looks back, 0: neither. */
static int cue(const char *text, uint32_t at, uint32_t end, uint32_t n) {
    static const char *const ahead[] = {"will", "plans to", "plan to", "planned", "scheduled", "is to", "are to", "is due", "are due", "expected", "next",
                                        "upcoming", "forthcoming", "set to", "slated", "would", "hopes to", "aims to", "intends to",
                                        "going to", "by the end", "ahead of", "plans for", "shall"};
    static const char *const back[] = {"was", "were", "had", "did", "won", "lost", "fell", "rose", "began", "took", "came", "went", "held",
                                       "left", "met", "sent", "gave", "shot", "hit", "struck", "broke", "grew", "ran", "found", "became",
                                       "bought", "sold", "paid", "spoke", "died", "since", "ago", "has been", "have been"};
    for (size_t k = 0; k < sizeof ahead / sizeof *ahead; k++)
        if (word_at(text, at, end, ahead[k])) return 1;
    for (size_t k = 0; k < sizeof back / sizeof *back; k++)
        if (word_at(text, at, end, back[k])) return -1;
    return n > 4 && text[at + n - 2] == 'e' && text[at + n - 1] == 'd' && islower((unsigned char)text[at]) ? -1 : 0;
}

/* "will be held", "is expected", "to be launched": the participle says nothing of the past. */
static bool behind_be(const char *text, uint32_t from, uint32_t at) {
    char before[24];
    uint32_t start = at > from + 20 ? at - 20 : from, n = at - start;
    memcpy(before, text + start, n);
    before[n] = '\0';
    return strstr(before, "be ") || strstr(before, "will ") || strstr(before, " is ") || strstr(before, " are ") || strstr(before, "being ");
}

static uint32_t word_end(const char *text, uint32_t at, uint32_t end) {
    while (at < end && isalpha((unsigned char)text[at])) at++;
    return at;
}

/* The nearest cue within reach of the mention, in its sentence. */
static int direction(const char *text, uint32_t from, uint32_t to, const gs_mention *m) {
    int found = 0;
    uint32_t best = NEAR;
    uint32_t start = m->start > from + NEAR ? m->start - NEAR : from, stop = to > m->end + NEAR ? m->end + NEAR : to;
    for (uint32_t at = start; at < stop;) {
        if (!isalpha((unsigned char)text[at])) {
            at++;
            continue;
        }
        uint32_t e = word_end(text, at, stop);
        bool fresh = at == from || !isalpha((unsigned char)text[at - 1]);
        int c = fresh && (e <= m->start || at >= m->end) ? cue(text, at, stop, e - at) : 0;
        if (c < 0 && behind_be(text, from, at)) c = 0;
        uint32_t away = e <= m->start ? m->start - e : at >= m->end ? at - m->end : 0;
        if (c && away < best) best = away, found = c;
        at = e;
    }
    return found;
}

static bool lead(const char *text, uint32_t from, const gs_mention *m, const char *word) {
    size_t n = strlen(word);
    uint32_t at = m->start;
    while (at > from && (text[at - 1] == ' ' || text[at - 1] == ',')) at--;
    return at >= from + n && word_at(text, at - (uint32_t)n, at, word);
}

static bool absolute(const gs_mention *m) {
    bool when = m->type == GS_M_DATE || m->type == GS_M_PERIOD;
    return when && !gs_span_is_all(m->when) && !(m->flags & (GS_MF_RELATIVE | GS_MF_YEARLESS | GS_MF_RECURRING | GS_MF_DEFECT));
}

static void take_past(clues *c, gs_day day) {
    if (!c->has_past || day > c->past) c->past = day;
    c->has_past = true;
}

static void take_coming(clues *c, gs_day day) {
    if (!c->has_coming || day < c->coming) c->coming = day;
    c->has_coming = true;
}

static void take(clues *c, uint32_t from, uint32_t to, const gs_mention *m) {
    bool day = gs_span_is_day(m->when);
    if (day && (lead(c->text, from, m, "as of") || lead(c->text, from, m, "today") || lead(c->text, from, m, "published on") ||
                lead(c->text, from, m, "published") || lead(c->text, from, m, "updated"))) {
        if (!c->has_now || m->when.from > c->now) c->now = m->when.from;
        c->has_now = true;
        return;
    }
    int way = direction(c->text, from, to, m);
    if (way < 0) take_past(c, m->when.from);
    if (way > 0) {
        int y, mo, d;
        gs_day_split(m->when.to, &y, &mo, &d);
        if (!c->plan || y < c->plan) c->plan = y;
        take_coming(c, m->when.to);
    }
}

/* "this week", "on Tuesday" near what is past: the text was written within days of it. */
static bool recent(const gs_article *article, const gs_mentions *all) {
    uint32_t n;
    const char *text = gs_article_text(article, &n);
    for (uint32_t i = 0; i < all->count; i++) {
        const gs_mention *m = &all->items[i];
        bool week = (m->flags & GS_MF_RELATIVE) && (word_at(text, m->start, m->end, "this week") || word_at(text, m->start, m->end, "yesterday") ||
                                                    word_at(text, m->start, m->end, "today"));
        bool weekday = (m->flags & GS_MF_RELATIVE) && (m->flags & GS_MF_WEEKDAY) && m->end - m->start < 10;
        if (week || weekday) return true;
    }
    return false;
}

static gs_span bounds(const clues *c, bool fresh) {
    if (c->has_now) return gs_span_day(c->now);
    if (c->has_past) {
        gs_day late = c->past + (fresh ? 14 : 366);
        if (c->has_coming && c->coming >= c->past && c->coming < late) late = c->coming;
        return (gs_span){c->past, late};
    }
    if (!c->plan || c->plan < 1001 || c->plan > 9998) return GS_SPAN_ALL;
    return (gs_span){gs_span_year(c->plan - 1).from, gs_span_year(c->plan).to};
}

gs_span gs_date_infer(const gs_article *article, const gs_mentions *all) {
    uint32_t length, n;
    clues c = {.text = gs_article_text(article, &length)};
    const gs_sentence *sentences = gs_article_sentences(article, &n);
    for (uint32_t i = 0; i < all->count; i++) {
        const gs_mention *m = &all->items[i];
        if (!absolute(m) || m->inside || m->sentence >= n) continue;
        take(&c, sentences[m->sentence].start, sentences[m->sentence].end, m);
    }
    return bounds(&c, recent(article, all));
}
