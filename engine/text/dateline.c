#include "dateline.h"

#include <string.h>

#include "base/utf8.h"
#include "stamp.h"
#include "words.h"

enum {
    PREFIX = 140,   /* bytes within which a dateline's dash stands */
    LINE = 140,     /* of a line that is a date or a byline */
    NAME_LINE = 60, /* of one that is a name, or a trade */
    REST = 60       /* of the report behind a dateline that says least */
};

/* What stands before a dash. */
typedef struct filed {
    unsigned words, capitals; /* of the place; capitals: written in capitals throughout */
    bool agency, day, dated;
    gs_span date;
} filed;

static bool is_all_caps(const char *s, size_t n) {
    unsigned w, upper = 0;
    for (size_t i = 0; i < n; i += w) {
        uint32_t code = gs_utf8_at(s, n, i, &w);
        if (gs_is_lower(code)) return false;
        upper += gs_is_upper(code);
    }
    return upper >= 2;
}

/* "(Agency)" or "/Agency/": its bytes, or 0. */
static size_t agency_at(const char *s, size_t n) {
    char close = s[0] == '(' ? ')' : s[0] == '/' ? '/' : 0;
    for (size_t i = 1; close && i < n && i < 48; i++)
        if (s[i] == close) return i > 1 ? i + 1 : 0;
    return 0;
}

/* A day without its year: "March 14", "14 March", "Monday". Its bytes, or 0. */
static size_t loose_day_at(const char *s, size_t n) {
    size_t a = 0, a_end, b, b_end;
    if (!gs_next_word(s, n, &a, &a_end) || a) return 0;
    if (gs_stamp_is_weekday(s, a_end)) return a_end;
    b = a_end;
    if (!gs_next_word(s, n, &b, &b_end) || b > a_end + 2) return 0;
    bool month = gs_stamp_month(s, a_end) && s[b] >= '0' && s[b] <= '9' && b_end - b <= 4;
    bool number = s[0] >= '0' && s[0] <= '9' && a_end <= 4 && gs_stamp_month(s + b, b_end - b);
    return month || number ? b_end : 0;
}

static bool is_connector(const char *s, size_t n) {
    static const char *const words[] = {"of",   "de", "la",  "le",  "the", "al",  "el", "and",
                                        "near", "in", "du",  "sur", "des", "les", "am", "an",
                                        "der",  "on", "del", "da",  "do",  NULL};
    return gs_is_one_of(s, n, words);
}

/* Takes one token of s[0..n); its bytes, or 0 where it cannot stand in a dateline. */
static size_t take_filed(const char *s, size_t n, filed *f) {
    size_t used = 0;
    if (strchr(" ,.|:", s[0])) return 1;
    if ((used = agency_at(s, n))) {
        f->agency = true;
        return used;
    }
    if (gs_stamp_at(s, n, &used, &f->date)) {
        f->dated = true;
        return used;
    }
    if ((used = loose_day_at(s, n))) {
        f->day = true;
        return used;
    }
    size_t at = 0, end;
    if (!gs_next_word(s, n, &at, &end) || at) return 0;
    if (is_connector(s, end) && f->words) return end;
    if (!gs_is_capitalized(s, end) || f->agency || f->dated) return 0;
    f->words++;
    f->capitals += is_all_caps(s, end);
    return end;
}

static bool read_filed(const char *s, size_t n, filed *f) {
    *f = (filed){0};
    for (size_t i = 0; i < n;) {
        size_t used = take_filed(s + i, n - i, f);
        if (!used) return false;
        i += used;
    }
    return f->words >= 1 && f->words <= 7;
}

static bool begins_report(const char *s, size_t n, bool capital) {
    unsigned w;
    bool lower = false;
    for (size_t i = 0; i < n && i < 200 && !lower; i += w)
        lower = gs_is_lower(gs_utf8_at(s, n, i, &w));
    if (!lower || !capital) return lower;
    size_t at = 0, end;
    return n >= REST && gs_next_word(s, n, &at, &end) && !gs_is_lower(gs_utf8_at(s, n, at, &w));
}

/* What stands behind a dateline: "- ", ": ", a bracket of it, a full stop, or nothing, where it
 * ends with its day ("OSBY, May 3 Two ferries"). */
typedef enum gs_behind { BEHIND_DASH, BEHIND_BRACKET, BEHIND_STOP, BEHIND_DAY } gs_behind;

/* "In Varna on May 3, 2024." is no dateline. */
static bool begins_clause(const char *s, size_t n) {
    static const char *const words[] = {"In",   "On",    "At",    "From",  "By",
                                        "Near", "Since", "Until", "After", NULL};
    size_t at = 0, end;
    return gs_next_word(s, n, &at, &end) && gs_is_one_of(s + at, end - at, words);
}

static size_t first_word(const char *s, size_t n) {
    size_t at = 0, end;
    return gs_next_word(s, n, &at, &end) && !at ? end : 0;
}

/* Is text[0..end) a dateline, the report beginning at `rest`? */
static bool believe(const char *s, size_t n, size_t end, size_t rest, gs_behind behind,
                    gs_dateline *out) {
    filed f;
    if (!read_filed(s, end, &f)) return false;
    bool sure = f.dated || (f.capitals && (f.agency || f.day));
    bool likely = f.capitals == f.words || f.agency;
    if (behind == BEHIND_BRACKET && !(f.agency && (f.day || f.dated))) return false;
    if (behind == BEHIND_STOP && (!f.dated || begins_clause(s, end))) return false;
    unsigned w;
    bool place = f.day && !f.agency && is_all_caps(s, first_word(s, end));
    if (behind == BEHIND_DAY && !(place && gs_is_upper(gs_utf8_at(s, n, rest, &w)))) return false;
    if (behind == BEHIND_STOP && gs_is_lower(gs_utf8_at(s, n, rest, &w))) return false;
    if (!begins_report(s + rest, n - rest, !sure) || !(sure || likely)) return false;
    out->dated = f.dated;
    out->date = f.date;
    return true;
}

/* The bytes of a dash at s (blanks before and behind it included), or 0. A hyphen needs blanks. */
static size_t dash_at(const char *s, size_t n) {
    size_t i = 0, start;
    while (i < n && s[i] == ' ') i++;
    start = i;
    if (n - i >= 3 && (!memcmp(s + i, "—", 3) || !memcmp(s + i, "–", 3)))
        i += 3;
    else
        while (i < n && s[i] == '-') i++;
    if (i == start || (i == start + 1 && (start == 0 || i >= n || s[i] != ' '))) return 0;
    while (i < n && s[i] == ' ') i++;
    return i;
}

bool gs_dateline_at(const char *s, size_t n, gs_dateline *out) {
    size_t limit = n < PREFIX ? n : PREFIX, used;
    for (size_t i = 2; i < limit; i++) {
        bool colon = s[i] == ':' && s[i + 1] == ' ';
        bool bracket = s[i - 1] == ')' && s[i] == ' ' && !dash_at(s + i, n - i);
        bool stop = s[i] == '.' && s[i + 1] == ' ' && s[i - 1] >= '0' && s[i - 1] <= '9';
        used = colon || stop ? 2 : bracket ? 1 : dash_at(s + i, n - i);
        bool day = !used && s[i] == ' ' && s[i - 1] >= '0' && s[i - 1] <= '9';
        if (day) used = 1;
        gs_behind behind = bracket ? BEHIND_BRACKET
                           : stop  ? BEHIND_STOP
                           : day   ? BEHIND_DAY
                                   : BEHIND_DASH;
        if (!used || !believe(s, n, i, i + used, behind, out)) continue;
        out->place = i;
        out->rest = i + used;
        out->end = out->rest;
        while (out->end && s[out->end - 1] == ' ') out->end--;
        return true;
    }
    return false;
}

static bool is_label(const char *s, size_t n) {
    static const char *const labels[] = {
        "published", "posted", "last",   "first",   "date",    "dated",     "released",
        "release",   "issued", "print",  "online",  "edition", "filed",     "created",
        "as",        "at",     "on",     "by",      "the",     "of",        "am",
        "pm",        "a.m",    "p.m",    "in",      "and",     "issue",     "version",
        "from",      "min",    "read",   "minutes", "for",     "immediate", "kick-off",
        "kickoff",   "start",  "starts", "local",   "time",    NULL};
    char low[16];
    if (n >= sizeof low) return false;
    for (size_t i = 0; i < n; i++) low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] | 0x20 : s[i]);
    return gs_is_one_of(low, n, labels);
}

static bool is_update(const char *s, size_t n) {
    return gs_starts_with(s, n, "updated") || gs_starts_with(s, n, "modified") ||
           gs_starts_with(s, n, "revised");
}

static void keep_date(gs_date_line *out, gs_span date, bool updated) {
    if (updated && !out->updated) out->updated = true, out->updated_on = date;
    if (!updated && !out->published) out->published = true, out->published_on = date;
}

bool gs_date_line_read(const char *s, size_t n, gs_date_line *out) {
    *out = (gs_date_line){0};
    bool updated = false;
    size_t end;
    if (n > LINE || memchr(s, '?', n) || memchr(s, '!', n)) return false;
    for (size_t at = 0; gs_next_word(s, n, &at, &end); at = end) {
        size_t used;
        gs_span date;
        if (gs_stamp_at(s + at, n - at, &used, &date)) {
            keep_date(out, date, updated);
            updated = false;
            end = at + used;
            while (end < n && s[at + used] == 'T' && s[end] != ' ') end++; /* an ISO time */
        } else if (is_update(s + at, end - at))
            updated = true;
        else if (is_label(s + at, end - at) || gs_stamp_is_weekday(s + at, end - at))
            continue;
        else if (s[at] >= '0' && s[at] <= '9') { /* a time; other figures belong to no date line */
            if (end < n && (s[end] == ':' || s[end] == '.')) continue;
            if (at == 0 || !(s[at - 1] == ':' || s[at - 1] == '+' || s[at - 1] == ' '))
                return false;
        } else if (gs_is_capitalized(s + at, end - at) && out->names < 5)
            out->names++;
        else
            return false;
    }
    return out->published || out->updated;
}

static size_t last_word(const char *s, size_t n) {
    size_t at = n;
    while (at && s[at - 1] != ' ') at--;
    return at;
}

bool gs_is_trade_line(const char *s, size_t n) {
    static const char *const trades[] = {"editor", "correspondent", "reporter",
                                         "writer", "columnist",     NULL};
    size_t end, last = last_word(s, n);
    if (n > NAME_LINE || !last || !gs_starts_with_any(s + last, n - last, trades)) return false;
    for (size_t at = 0; at < last && gs_next_word(s, n, &at, &end); at = end)
        if (at < last && !gs_is_capitalized(s + at, end - at)) return false;
    return true;
}

bool gs_is_bare_name(const char *s, size_t n) {
    size_t end, words = 0;
    if (n > NAME_LINE) return false;
    for (size_t at = 0; gs_next_word(s, n, &at, &end); at = end) {
        if (!gs_is_capitalized(s + at, end - at) || memchr("0123456789", s[at], 10)) return false;
        words++;
    }
    return (words == 2 || words == 3) && !gs_is_ended(s, n);
}

bool gs_is_byline(const char *s, size_t n) {
    static const char *const starts[] = {"by ",      "written by ", "story by ", "words by ",
                                         "author: ", "words: ",     NULL};
    static const char *const roles[] = {
        "correspondent", "reporter",  "writer",    "staff",  "editor", "for", "at",
        "chief",         "political", "special",   "senior", "bin",    "van", "von",
        "den",           "with",      "columnist", "to",     NULL};
    size_t start = 0, end, names = 0;
    for (int i = 0; starts[i] && !start; i++)
        if (gs_starts_with(s, n, starts[i])) start = strlen(starts[i]);
    if (!start || n > LINE || gs_is_ended(s, n)) return false;
    for (size_t at = start; gs_next_word(s, n, &at, &end); at = end) {
        bool first = at == start;
        bool capital = gs_is_capitalized(s + at, end - at);
        if (first &&
            (!capital || gs_stamp_is_weekday(s + at, end - at) || gs_stamp_month(s + at, end - at)))
            return false;
        bool number = s[at] >= '0' && s[at] <= '9';
        if (number && names < 2) return false;
        if (!capital && !number && !is_connector(s + at, end - at) &&
            !gs_is_one_of(s + at, end - at, roles))
            return false;
        names += capital;
    }
    return names >= 2 && names <= 12;
}
