#include "number_word.h"

enum { ORD = GS_NW_ORDINAL, PL = GS_NW_PLURAL, ABBR = GS_NW_SHORT };

static const gs_nword words_a[] = {
    {"a", GS_NW_ARTICLE, 0, 1},
    {"an", GS_NW_ARTICLE, 0, 1},
};
static const gs_nword words_b[] = {
    {"billion", GS_NW_SCALE, 0, 9},     {"billions", GS_NW_SCALE, PL, 9},
    {"billionth", GS_NW_SCALE, ORD, 9}, {"billionths", GS_NW_SCALE, ORD | PL, 9},
    {"bln", GS_NW_SCALE, ABBR, 9},      {"bn", GS_NW_SCALE, ABBR, 9},
};
static const gs_nword words_c[] = {
    {"couple", GS_NW_COUPLE, 0, 2},
    {"crore", GS_NW_SCALE, 0, 7},
    {"crores", GS_NW_SCALE, PL, 7},
};
static const gs_nword words_d[] = {
    {"doz", GS_NW_DOZEN, ABBR, 12}, {"dozen", GS_NW_DOZEN, 0, 12},  {"dozens", GS_NW_DOZEN, PL, 12},
    {"dz", GS_NW_DOZEN, ABBR, 12},  {"dzs", GS_NW_DOZEN, ABBR, 12},
};
static const gs_nword words_e[] = {
    {"eight", GS_NW_UNIT, 0, 8},         {"eighteen", GS_NW_TEEN, 0, 18},
    {"eighteenth", GS_NW_TEEN, ORD, 18}, {"eighteenths", GS_NW_TEEN, ORD | PL, 18},
    {"eighth", GS_NW_UNIT, ORD, 8},      {"eighths", GS_NW_UNIT, ORD | PL, 8},
    {"eightieth", GS_NW_TENS, ORD, 80},  {"eightieths", GS_NW_TENS, ORD | PL, 80},
    {"eighty", GS_NW_TENS, 0, 80},       {"eleven", GS_NW_TEEN, 0, 11},
    {"eleventh", GS_NW_TEEN, ORD, 11},   {"elevenths", GS_NW_TEEN, ORD | PL, 11},
};
static const gs_nword words_f[] = {
    {"fifteen", GS_NW_TEEN, 0, 15},
    {"fifteenth", GS_NW_TEEN, ORD, 15},
    {"fifteenths", GS_NW_TEEN, ORD | PL, 15},
    {"fifth", GS_NW_UNIT, ORD, 5},
    {"fifths", GS_NW_UNIT, ORD | PL, 5},
    {"fiftieth", GS_NW_TENS, ORD, 50},
    {"fiftieths", GS_NW_TENS, ORD | PL, 50},
    {"fifty", GS_NW_TENS, 0, 50},
    {"first", GS_NW_UNIT, ORD, 1},
    {"firsts", GS_NW_UNIT, ORD | PL, 1},
    {"five", GS_NW_UNIT, 0, 5},
    {"fortieth", GS_NW_TENS, ORD, 40},
    {"fortieths", GS_NW_TENS, ORD | PL, 40},
    {"forty", GS_NW_TENS, 0, 40},
    {"four", GS_NW_UNIT, 0, 4},
    {"fourteen", GS_NW_TEEN, 0, 14},
    {"fourteenth", GS_NW_TEEN, ORD, 14},
    {"fourteenths", GS_NW_TEEN, ORD | PL, 14},
    {"fourth", GS_NW_UNIT, ORD, 4},
    {"fourths", GS_NW_UNIT, ORD | PL, 4},
    {"fourty", GS_NW_TENS, 0, 40},
};
static const gs_nword words_h[] = {
    {"half", GS_NW_HALF, 0, 2},         {"halves", GS_NW_HALF, PL, 2},
    {"hundred", GS_NW_SCALE, 0, 2},     {"hundreds", GS_NW_SCALE, PL, 2},
    {"hundredth", GS_NW_SCALE, ORD, 2}, {"hundredths", GS_NW_SCALE, ORD | PL, 2},
};
static const gs_nword words_l[] = {
    {"lakh", GS_NW_SCALE, 0, 5},
    {"lakhs", GS_NW_SCALE, PL, 5},
};
static const gs_nword words_m[] = {
    {"million", GS_NW_SCALE, 0, 6},     {"millions", GS_NW_SCALE, PL, 6},
    {"millionth", GS_NW_SCALE, ORD, 6}, {"millionths", GS_NW_SCALE, ORD | PL, 6},
    {"mio", GS_NW_SCALE, ABBR, 6},      {"mln", GS_NW_SCALE, ABBR, 6},
    {"mn", GS_NW_SCALE, ABBR, 6},
};
static const gs_nword words_n[] = {
    {"naught", GS_NW_UNIT, 0, 0},
    {"nine", GS_NW_UNIT, 0, 9},
    {"nineteen", GS_NW_TEEN, 0, 19},
    {"nineteenth", GS_NW_TEEN, ORD, 19},
    {"nineteenths", GS_NW_TEEN, ORD | PL, 19},
    {"nineth", GS_NW_UNIT, ORD, 9},
    {"ninetieth", GS_NW_TENS, ORD, 90},
    {"ninetieths", GS_NW_TENS, ORD | PL, 90},
    {"ninety", GS_NW_TENS, 0, 90},
    {"ninth", GS_NW_UNIT, ORD, 9},
    {"ninths", GS_NW_UNIT, ORD | PL, 9},
    {"ninty", GS_NW_TENS, 0, 90},
    {"nought", GS_NW_UNIT, 0, 0},
};
static const gs_nword words_o[] = {
    {"one", GS_NW_UNIT, 0, 1},
};
static const gs_nword words_q[] = {
    {"quadrillion", GS_NW_SCALE, 0, 15},     {"quadrillions", GS_NW_SCALE, PL, 15},
    {"quadrillionth", GS_NW_SCALE, ORD, 15}, {"quadrillionths", GS_NW_SCALE, ORD | PL, 15},
    {"quarter", GS_NW_QUARTER, 0, 4},        {"quarters", GS_NW_QUARTER, PL, 4},
    {"quintillion", GS_NW_SCALE, 0, 18},     {"quintillions", GS_NW_SCALE, PL, 18},
    {"quintillionth", GS_NW_SCALE, ORD, 18}, {"quintillionths", GS_NW_SCALE, ORD | PL, 18},
};
static const gs_nword words_s[] = {
    {"second", GS_NW_UNIT, ORD, 2},
    {"seven", GS_NW_UNIT, 0, 7},
    {"seventeen", GS_NW_TEEN, 0, 17},
    {"seventeenth", GS_NW_TEEN, ORD, 17},
    {"seventeenths", GS_NW_TEEN, ORD | PL, 17},
    {"seventh", GS_NW_UNIT, ORD, 7},
    {"sevenths", GS_NW_UNIT, ORD | PL, 7},
    {"seventieth", GS_NW_TENS, ORD, 70},
    {"seventieths", GS_NW_TENS, ORD | PL, 70},
    {"seventy", GS_NW_TENS, 0, 70},
    {"six", GS_NW_UNIT, 0, 6},
    {"sixteen", GS_NW_TEEN, 0, 16},
    {"sixteenth", GS_NW_TEEN, ORD, 16},
    {"sixteenths", GS_NW_TEEN, ORD | PL, 16},
    {"sixth", GS_NW_UNIT, ORD, 6},
    {"sixths", GS_NW_UNIT, ORD | PL, 6},
    {"sixtieth", GS_NW_TENS, ORD, 60},
    {"sixtieths", GS_NW_TENS, ORD | PL, 60},
    {"sixty", GS_NW_TENS, 0, 60},
};
static const gs_nword words_t[] = {
    {"ten", GS_NW_TEEN, 0, 10},
    {"tenth", GS_NW_TEEN, ORD, 10},
    {"tenths", GS_NW_TEEN, ORD | PL, 10},
    {"third", GS_NW_UNIT, ORD, 3},
    {"thirds", GS_NW_UNIT, ORD | PL, 3},
    {"thirteen", GS_NW_TEEN, 0, 13},
    {"thirteenth", GS_NW_TEEN, ORD, 13},
    {"thirteenths", GS_NW_TEEN, ORD | PL, 13},
    {"thirtieth", GS_NW_TENS, ORD, 30},
    {"thirtieths", GS_NW_TENS, ORD | PL, 30},
    {"thirty", GS_NW_TENS, 0, 30},
    {"thousand", GS_NW_SCALE, 0, 3},
    {"thousands", GS_NW_SCALE, PL, 3},
    {"thousandth", GS_NW_SCALE, ORD, 3},
    {"thousandths", GS_NW_SCALE, ORD | PL, 3},
    {"three", GS_NW_UNIT, 0, 3},
    {"tln", GS_NW_SCALE, ABBR, 12},
    {"tn", GS_NW_SCALE, ABBR, 12},
    {"trillion", GS_NW_SCALE, 0, 12},
    {"trillions", GS_NW_SCALE, PL, 12},
    {"trillionth", GS_NW_SCALE, ORD, 12},
    {"trillionths", GS_NW_SCALE, ORD | PL, 12},
    {"trn", GS_NW_SCALE, ABBR, 12},
    {"twelfth", GS_NW_TEEN, ORD, 12},
    {"twelfths", GS_NW_TEEN, ORD | PL, 12},
    {"twelve", GS_NW_TEEN, 0, 12},
    {"twelveth", GS_NW_TEEN, ORD, 12},
    {"twentieth", GS_NW_TENS, ORD, 20},
    {"twentieths", GS_NW_TENS, ORD | PL, 20},
    {"twenty", GS_NW_TENS, 0, 20},
    {"two", GS_NW_UNIT, 0, 2},
};
static const gs_nword words_z[] = {
    {"zero", GS_NW_UNIT, 0, 0},
};

typedef struct bucket {
    const gs_nword *words;
    size_t count;
} bucket;

#define BUCKET(a)                                                                                  \
    { a, sizeof(a) / sizeof *(a) }

static const bucket by_letter[26] = {
    BUCKET(words_a),
    BUCKET(words_b),
    BUCKET(words_c),
    BUCKET(words_d),
    BUCKET(words_e),
    BUCKET(words_f),
    {0},
    BUCKET(words_h),
    {0},
    {0},
    {0},
    BUCKET(words_l),
    BUCKET(words_m),
    BUCKET(words_n),
    BUCKET(words_o),
    {0},
    BUCKET(words_q),
    {0},
    BUCKET(words_s),
    BUCKET(words_t),
    {0},
    {0},
    {0},
    {0},
    {0},
    BUCKET(words_z),
};

static bool same(const char *text, size_t n, const char *word) {
    for (size_t i = 0; i < n; i++)
        if (gs_lower(text[i]) != word[i]) return false; /* a shorter word ends in NUL and differs */
    return word[n] == 0;
}

const gs_nword *gs_nword_at(const char *text, size_t to, size_t at, size_t *end) {
    size_t e = at;
    while (e < to && gs_letter(text[e])) e++;
    *end = e;
    if (e == at || e - at > 14) return NULL;
    if (e < to && (unsigned char)text[e] >= 0xC3 && (unsigned char)text[e] < 0xE2)
        return NULL; /* a letter follows */
    const bucket *b = &by_letter[(text[at] | 32) - 'a'];
    char second = e - at > 1 ? gs_lower(text[at + 1]) : 0;
    for (size_t i = 0; i < b->count; i++)
        if (b->words[i].text[1] == second && same(text + at, e - at, b->words[i].text))
            return &b->words[i];
    return NULL;
}

/* Bytes of the blank at text[at]: a space, U+00A0, U+2002 to U+200A, U+202F; 0 where none. */
static size_t blank(const char *text, size_t to, size_t at) {
    if (at >= to) return 0;
    const unsigned char *u = (const unsigned char *)text + at;
    if (*u == ' ') return 1;
    if (*u == 0xC2 && at + 1 < to && u[1] == 0xA0) return 2;
    if (*u != 0xE2 || at + 2 >= to || u[1] != 0x80) return 0;
    return (u[2] >= 0x82 && u[2] <= 0x8A) || u[2] == 0xAF ? 3 : 0;
}

size_t gs_skip_blank(const char *text, size_t to, size_t at) {
    for (int i = 0; i < 3; i++) {
        size_t w = blank(text, to, at);
        if (!w) break;
        at += w;
    }
    return at;
}

size_t gs_word_is(const char *text, size_t to, size_t at, const char *word) {
    for (; *word; word++) {
        if (*word == ' ') {
            size_t next = gs_skip_blank(text, to, at);
            if (next == at) return 0;
            at = next;
        } else if (at >= to || gs_lower(text[at++]) != *word) {
            return 0;
        }
    }
    return at < to && (gs_letter(text[at]) || gs_digit(text[at])) ? 0 : at;
}

static bool begins(const char *text, size_t to, size_t at, const char *cue) {
    while (*cue && at < to && gs_lower(text[at]) == *cue) cue++, at++;
    return !*cue;
}

bool gs_begins_word(const char *text, size_t from, size_t to, const char *const *cues, size_t n) {
    for (size_t i = from; i < to; i++) {
        if ((i > from && gs_letter(text[i - 1])) || !gs_letter(text[i])) continue;
        for (size_t k = 0; k < n; k++)
            if (begins(text, to, i, cues[k])) return true;
    }
    return false;
}
