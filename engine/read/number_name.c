#include "number_name.h"

#include <string.h>

#include "base/utf8.h"
#include "number_hedge.h"
#include "number_word.h"

/* Words before a number that tells which one, "flight 214", "day two". */
static const char *const designators[] = {
    "act",        "annex",    "article", "bill",     "block",       "bus",      "camp",
    "case",       "category", "channel", "chapter",  "class",       "day",      "district",
    "episode",    "exhibit",  "exit",    "flight",   "floor",       "gate",     "grade",
    "group",      "hall",     "highway", "item",     "junction",    "lane",     "level",
    "line",       "lot",      "mark",    "model",    "no",          "number",   "page",
    "paragraph",  "phase",    "pier",    "platform", "proposition", "question", "reactor",
    "resolution", "room",     "round",   "route",    "runway",      "season",   "seat",
    "section",    "stage",    "step",    "tier",     "title",       "tower",    "track",
    "type",       "unit",     "version", "volume",   "ward",        "week",     "zone",
};

/* The same of digits alone: "part 3", but "in part two". */
static const char *const of_digits[] = {
    "airbus",      "annexe",     "apollo",     "appendix",   "area",    "art.",       "barn",
    "bay",         "beacon",     "boeing",     "boiler",     "booth",   "borehole",   "box",
    "building",    "bulletin",   "buoy",       "cabin",      "cabinet", "cantata",    "canto",
    "carriage",    "ch.",        "chart",      "checkpoint", "clause",  "column",     "communique",
    "concerto",    "corridor",   "courtroom",  "covid",      "decree",  "directive",  "dispatch",
    "division",    "drawer",     "edition",    "fig.",       "figure",  "footnote",   "formula",
    "furnace",     "gameweek",   "goal",       "graph",      "heat",    "hole",       "hymn",
    "installment", "instalment", "interstate", "iphone",     "issue",   "kiln",       "kilometer",
    "kilometre",   "kiosk",      "lap",        "law",        "leg",     "lesson",     "locker",
    "marker",      "matchday",   "milestone",  "newsletter", "no.",     "nos.",       "nr",
    "nr.",         "order",      "p.",         "para",       "part",    "patient",    "point",
    "pool",        "pp.",        "protocol",   "psalm",      "quartet", "regulation", "reservoir",
    "ring",        "rule",       "scene",      "schedule",   "sec.",    "sector",     "series",
    "shaft",       "sheet",      "shift",      "silo",       "site",    "slide",      "slot",
    "sonata",      "sonnet",     "stall",      "stanza",     "station", "studio",     "subsection",
    "table",       "tent",       "terminal",   "theater",    "theatre", "turbine",    "update",
    "verse",       "vol.",       "warehouse",  "windows",    "world",
};

/* Of what is counted as well, so that digits behind them are still read as a number. */
static const char *const of_counted[] = {
    "amendment", "apartment", "berth",    "cell",  "count",    "game",  "match",
    "opus",      "plot",      "precinct", "suite", "symphony", "train",
};

/* Words that open a sentence before a number, and so are capitalized there: no names. */
static const char *const openers[] = {
    "a",
    "about",
    "above",
    "across",
    "after",
    "all",
    "almost",
    "along",
    "also",
    "although",
    "altogether",
    "among",
    "an",
    "and",
    "another",
    "any",
    "approximately",
    "are",
    "around",
    "as",
    "at",
    "average",
    "because",
    "before",
    "below",
    "besides",
    "between",
    "both",
    "but",
    "by",
    "can",
    "circa",
    "could",
    "did",
    "do",
    "does",
    "during",
    "each",
    "even",
    "every",
    "exactly",
    "except",
    "few",
    "for",
    "from",
    "had",
    "has",
    "have",
    "he",
    "her",
    "his",
    "how",
    "if",
    "in",
    "including",
    "is",
    "it",
    "its",
    "just",
    "last",
    "least",
    "less",
    "like",
    "many",
    "meanwhile",
    "more",
    "most",
    "my",
    "nearly",
    "next",
    "not",
    "now",
    "of",
    "on",
    "only",
    "or",
    "other",
    "our",
    "out",
    "over",
    "past",
    "per",
    "perhaps",
    "plus",
    "roughly",
    "she",
    "since",
    "so",
    "some",
    "still",
    "than",
    "that",
    "the",
    "their",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "though",
    "through",
    "to",
    "today",
    "total",
    "toward",
    "under",
    "until",
    "up",
    "was",
    "we",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "within",
    "without",
    "would",
    "yet",
    "you",
    "your",
    "killed",
    "injured",
    "dead",
    "aged",
    "age",
    "ages",
    "add",
    "adds",
    "minus",
    "negative",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
};

static bool in_list(const char *const *list, size_t count, const char *word, size_t n) {
    for (size_t i = 0; i < count; i++) {
        const char *w = list[i];
        if (*w != gs_lower(word[0]) || strlen(w) != n) continue;
        size_t k = 1;
        while (k < n && gs_lower(word[k]) == w[k]) k++;
        if (k == n) return true;
    }
    return false;
}

#define LISTED(list, word, n) in_list((list), sizeof(list) / sizeof *(list), (word), (n))

bool gs_is_designator(const char *word, size_t n) {
    return LISTED(designators, word, n) || LISTED(of_counted, word, n);
}

bool gs_is_invisible(uint32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
}

bool gs_number_is_glued(const char *text, size_t from, size_t start) {
    if (start == from) return false;
    unsigned width;
    uint32_t c = gs_utf8_before(text, start, &width);
    if (gs_is_letter(c) || c == '_' || c == '#' || c == '@' || c == '&' ||
        (c < 128 && gs_digit((char)c)))
        return true;
    if (gs_is_invisible(c)) return start > from + width && gs_digit(text[start - width - 1]);
    if (c == '.') return start >= from + 2 && gs_letter(text[start - 2]);
    if (c != '-' && c != 0x2011 && c != '/') return false;
    if (start - width == from) return false;
    uint32_t b = gs_utf8_before(text, start - width, &width);
    return gs_is_letter(b) || gs_digit((char)(b < 128 ? b : 0)) || b == '.';
}

bool gs_counted_noun_at(const char *text, size_t to, size_t at) {
    static const char *const plain[] = {"people",    "men",      "women",  "children", "police",
                                        "staff",     "troops",   "cattle", "fish",     "sheep",
                                        "personnel", "migrants", "dead",   "others",   "more"};
    size_t e = at;
    while (e < to && gs_letter(text[e])) e++;
    if (e == at || text[at] < 'a') return false;
    if (LISTED(plain, text + at, e - at)) return true;
    return e - at > 3 && text[e - 1] == 's' && text[e - 2] != 's' && text[e - 2] != 'u' &&
           text[e - 2] != 'i';
}

typedef struct word {
    size_t start, end;
} word;

/* The word before a blank before `at`: letters of any kind, hyphens, apostrophes, a closing point.
 */
static word word_behind(const char *text, size_t from, size_t at) {
    word w = {at, at};
    if (at == from || text[at - 1] != ' ') return w;
    size_t e = at - 1, s = e;
    while (s > from && e - s < 40) {
        char c = text[s - 1];
        if (!gs_letter(c) && (unsigned char)c < 0x80 && c != '\'' && !(c == '.' && s == e)) break;
        s--;
    }
    return (word){s, e};
}

/* Every longer word opens with a capital. */
bool gs_in_title_case(const char *text, size_t from, size_t to, size_t at) {
    size_t s = at, e = at, words = 0, low = 0;
    while (s > from && at - s < 120 && text[s - 1] != '\n') s--;
    while (e < to && e - at < 120 && text[e] != '\n') e++;
    for (size_t i = s; i < e; i++) {
        if (!gs_letter(text[i]) || (i > s && (gs_letter(text[i - 1]) || text[i - 1] == '\'')))
            continue;
        size_t k = i;
        while (k < e && gs_letter(text[k])) k++;
        if (k - i < 4) continue;
        words++;
        if (text[i] >= 'a') low++;
    }
    return words >= 3 && low * 5 <= words;
}

static bool opens_sentence(const char *text, size_t from, size_t start) {
    while (start > from && (text[start - 1] == ' ' || (unsigned char)text[start - 1] >= 0x80 ||
                            text[start - 1] == '"'))
        start--;
    if (start == from) return true;
    char c = text[start - 1];
    return c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || c == '(' || c == '\t' ||
           c == ';';
}

/* "1430 GMT": a time of day. */
static bool is_clock(const char *text, size_t to, const gs_number *n) {
    static const char *const zones[] = {"GMT",  "UTC", "CET", "EST", "BST",
                                        "CEST", "EDT", "PST", "IST", "JST"};
    size_t at = gs_skip_blank(text, to, n->end);
    if (n->end - n->start != 4 || at == n->end) return false;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        size_t k = strlen(zones[i]);
        if (at + k <= to && memcmp(text + at, zones[i], k) == 0) return true;
    }
    return false;
}

/* "Osby's 187": so many of Osby's. */
static bool is_possessive(const char *s, size_t n) {
    return (n > 2 && memcmp(s + n - 2, "'s", 2) == 0) ||
           (n > 4 && memcmp(s + n - 4, "\xE2\x80\x99s", 4) == 0);
}

/* "Last week 700 trout were put in": a stretch of time, and then a count. */
static bool is_one_of_many(const char *text, size_t from, size_t at) {
    static const char *const before[] = {"last", "this",  "next", "past",
                                         "each", "every", "per",  "a"};
    word w = word_behind(text, from, at);
    return w.start < w.end && LISTED(before, text + w.start, w.end - w.start);
}

bool gs_number_is_name(const char *text, size_t from, size_t to, const gs_number *n) {
    if (!(n->flags & GS_N_PLAIN)) return false;
    if (is_clock(text, to, n)) return true;
    word w = word_behind(text, from, n->start);
    if (w.start == w.end) return false;
    const char *s = text + w.start;
    size_t length = w.end - w.start;
    size_t next = gs_skip_blank(text, to, n->end);
    bool counts = next > n->end && gs_counted_noun_at(text, to, next);
    if (LISTED(designators, s, length) || LISTED(of_digits, s, length))
        return !is_one_of_many(text, from, w.start) &&
               (!counts || *s < 'a'); /* "they order 500 jets" counts */
    if (*s < 'A' || *s > 'Z' || LISTED(openers, s, length) || text[w.end - 1] == '.') return false;
    if (is_possessive(s, length)) return false;
    if (counts && opens_sentence(text, from, w.start)) return false;
    return !gs_in_title_case(text, from, to, n->start);
}

bool gs_number_is_year(const char *text, size_t from, size_t to, const gs_number *n) {
    (void)from;
    if (!(n->flags & GS_N_PLAIN) || n->end - n->start != 4) return false;
    if (gs_dec_cmp(n->value, gs_dec_int(1700)) < 0 || gs_dec_cmp(n->value, gs_dec_int(2100)) > 0)
        return false;
    bool round = n->value.exp > 0;
    size_t next = gs_skip_blank(text, to, n->end);
    return !(round && next > n->end && gs_counted_noun_at(text, to, next));
}
