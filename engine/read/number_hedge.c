#include "number_hedge.h"

#include <string.h>

#include "number_word.h"

typedef struct phrase {
    const char *words;
    gs_bound bound;
} phrase;

/* By the last letter's reach: each is compared backward, so an ordinary word is refused at its last
 * letter. */
static const phrase before[] = {
    {"about", GS_BOUND_ABOUT},
    {"around", GS_BOUND_ABOUT},
    {"roughly", GS_BOUND_ABOUT},
    {"some", GS_BOUND_ABOUT},
    {"approximately", GS_BOUND_ABOUT},
    {"approx", GS_BOUND_ABOUT},
    {"approx.", GS_BOUND_ABOUT},
    {"circa", GS_BOUND_ABOUT},
    {"ca.", GS_BOUND_ABOUT},
    {"an estimated", GS_BOUND_ABOUT},
    {"estimated", GS_BOUND_ABOUT},
    {"estimated at", GS_BOUND_ABOUT},
    {"somewhere around", GS_BOUND_ABOUT},
    {"in the region of", GS_BOUND_ABOUT},
    {"of the order of", GS_BOUND_ABOUT},
    {"in the order of", GS_BOUND_ABOUT},
    {"on the order of", GS_BOUND_ABOUT},
    {"more or less", GS_BOUND_ABOUT},
    {"give or take", GS_BOUND_ABOUT},
    {"in the neighborhood of", GS_BOUND_ABOUT},
    {"in the neighbourhood of", GS_BOUND_ABOUT},
    {"an average of about", GS_BOUND_ABOUT},
    {"~", GS_BOUND_ABOUT},
    {"\xE2\x89\x88", GS_BOUND_ABOUT},
    {"c.", GS_BOUND_ABOUT},
    {"perhaps", GS_BOUND_ABOUT},
    {"maybe", GS_BOUND_ABOUT},
    {"nearly", GS_BOUND_NEARLY},
    {"almost", GS_BOUND_NEARLY},
    {"close to", GS_BOUND_NEARLY},
    {"just under", GS_BOUND_NEARLY},
    {"just below", GS_BOUND_NEARLY},
    {"a little under", GS_BOUND_NEARLY},
    {"slightly under", GS_BOUND_NEARLY},
    {"a little less than", GS_BOUND_NEARLY},
    {"just less than", GS_BOUND_NEARLY},
    {"slightly less than", GS_BOUND_NEARLY},
    {"nearing", GS_BOUND_NEARLY},
    {"just short of", GS_BOUND_NEARLY},
    {"not quite", GS_BOUND_NEARLY},
    {"virtually", GS_BOUND_NEARLY},
    {"approaching", GS_BOUND_NEARLY},
    {"nigh on", GS_BOUND_NEARLY},
    {"a shade under", GS_BOUND_NEARLY},
    {"slightly below", GS_BOUND_NEARLY},
    {"a bit under", GS_BOUND_NEARLY},
    {"just shy of", GS_BOUND_NEARLY},
    {"shy of", GS_BOUND_NEARLY},
    {"well-nigh", GS_BOUND_NEARLY},
    {"just over", GS_BOUND_OVER},
    {"just above", GS_BOUND_OVER},
    {"a little over", GS_BOUND_OVER},
    {"a little more than", GS_BOUND_OVER},
    {"slightly over", GS_BOUND_OVER},
    {"slightly above", GS_BOUND_OVER},
    {"slightly more than", GS_BOUND_OVER},
    {"just more than", GS_BOUND_OVER},
    {"a bit over", GS_BOUND_OVER},
    {"a shade over", GS_BOUND_OVER},
    {"a bit more than", GS_BOUND_OVER},
    {"barely over", GS_BOUND_OVER},
    {"more than", GS_BOUND_MORE},
    {"over", GS_BOUND_MORE},
    {"above", GS_BOUND_MORE},
    {"exceeding", GS_BOUND_MORE},
    {"in excess of", GS_BOUND_MORE},
    {"greater than", GS_BOUND_MORE},
    {"higher than", GS_BOUND_MORE},
    {"larger than", GS_BOUND_MORE},
    {"bigger than", GS_BOUND_MORE},
    {"longer than", GS_BOUND_MORE},
    {"upwards of", GS_BOUND_MORE},
    {"upward of", GS_BOUND_MORE},
    {"well over", GS_BOUND_MORE},
    {"far more than", GS_BOUND_MORE},
    {"well above", GS_BOUND_MORE},
    {"north of", GS_BOUND_MORE},
    {"older than", GS_BOUND_MORE},
    {"taller than", GS_BOUND_MORE},
    {"heavier than", GS_BOUND_MORE},
    {">", GS_BOUND_MORE},
    {"well more than", GS_BOUND_MORE},
    {"much more than", GS_BOUND_MORE},
    {"topping", GS_BOUND_MORE},
    {"surpassing", GS_BOUND_MORE},
    {"beyond", GS_BOUND_MORE},
    {"faster than", GS_BOUND_MORE},
    {"at least", GS_BOUND_AT_LEAST},
    {"no fewer than", GS_BOUND_AT_LEAST},
    {"no less than", GS_BOUND_AT_LEAST},
    {"not less than", GS_BOUND_AT_LEAST},
    {"a minimum of", GS_BOUND_AT_LEAST},
    {"minimum of", GS_BOUND_AT_LEAST},
    {"not fewer than", GS_BOUND_AT_LEAST},
    {"not under", GS_BOUND_AT_LEAST},
    {"no lower than", GS_BOUND_AT_LEAST},
    {"\xE2\x89\xA5", GS_BOUND_AT_LEAST},
    {"less than", GS_BOUND_LESS},
    {"under", GS_BOUND_LESS},
    {"below", GS_BOUND_LESS},
    {"fewer than", GS_BOUND_LESS},
    {"lower than", GS_BOUND_LESS},
    {"smaller than", GS_BOUND_LESS},
    {"shorter than", GS_BOUND_LESS},
    {"younger than", GS_BOUND_LESS},
    {"well under", GS_BOUND_LESS},
    {"well below", GS_BOUND_LESS},
    {"short of", GS_BOUND_LESS},
    {"south of", GS_BOUND_LESS},
    {"<", GS_BOUND_LESS},
    {"far fewer than", GS_BOUND_LESS},
    {"far less than", GS_BOUND_LESS},
    {"barely", GS_BOUND_ABOUT},
    {"lighter than", GS_BOUND_LESS},
    {"at most", GS_BOUND_AT_MOST},
    {"up to", GS_BOUND_AT_MOST},
    {"as many as", GS_BOUND_AT_MOST},
    {"as much as", GS_BOUND_AT_MOST},
    {"no more than", GS_BOUND_AT_MOST},
    {"not more than", GS_BOUND_AT_MOST},
    {"a maximum of", GS_BOUND_AT_MOST},
    {"maximum of", GS_BOUND_AT_MOST},
    {"not over", GS_BOUND_AT_MOST},
    {"no higher than", GS_BOUND_AT_MOST},
    {"not exceeding", GS_BOUND_AT_MOST},
    {"\xE2\x89\xA4", GS_BOUND_AT_MOST},
    {"as high as", GS_BOUND_AT_MOST},
    {"as long as", GS_BOUND_AT_MOST},
    {"no greater than", GS_BOUND_AT_MOST},
    {"no longer than", GS_BOUND_AT_MOST},
    {"a cap of", GS_BOUND_AT_MOST},
    {"not above", GS_BOUND_AT_MOST},
    {"as few as", GS_BOUND_AT_LEAST},
    {"as little as", GS_BOUND_AT_LEAST},
    {"as low as", GS_BOUND_AT_LEAST},
};

static const phrase after[] = {
    {"or more", GS_BOUND_AT_LEAST},
    {"or higher", GS_BOUND_AT_LEAST},
    {"or above", GS_BOUND_AT_LEAST},
    {"or over", GS_BOUND_AT_LEAST},
    {"or older", GS_BOUND_AT_LEAST},
    {"or longer", GS_BOUND_AT_LEAST},
    {"and above", GS_BOUND_AT_LEAST},
    {"and over", GS_BOUND_AT_LEAST},
    {"and older", GS_BOUND_AT_LEAST},
    {"and up", GS_BOUND_AT_LEAST},
    {"or greater", GS_BOUND_AT_LEAST},
    {"at least", GS_BOUND_AT_LEAST},
    {"at a minimum", GS_BOUND_AT_LEAST},
    {"or less", GS_BOUND_AT_MOST},
    {"or fewer", GS_BOUND_AT_MOST},
    {"or lower", GS_BOUND_AT_MOST},
    {"or below", GS_BOUND_AT_MOST},
    {"or under", GS_BOUND_AT_MOST},
    {"or younger", GS_BOUND_AT_MOST},
    {"and under", GS_BOUND_AT_MOST},
    {"at most", GS_BOUND_AT_MOST},
    {"or so", GS_BOUND_ABOUT},
    {"or thereabouts", GS_BOUND_ABOUT},
    {"give or take", GS_BOUND_ABOUT},
    {"more or less", GS_BOUND_ABOUT},
    {"-odd", GS_BOUND_OVER},
    {"odd", GS_BOUND_OVER},
    {"-plus", GS_BOUND_AT_LEAST},
    {"+", GS_BOUND_AT_LEAST},
    {"and counting", GS_BOUND_AT_LEAST},
};

/* Back over blanks, at most three bytes' worth of signs. */
static size_t back_blank(const char *text, size_t from, size_t at) {
    for (int i = 0; i < 3 && at > from; i++) {
        if (text[at - 1] == ' ')
            at--;
        else if (at >= from + 2 && memcmp(text + at - 2, "\xC2\xA0", 2) == 0)
            at -= 2;
        else if (at >= from + 3 && memcmp(text + at - 3, "\xE2\x80", 2) == 0 &&
                 ((unsigned char)text[at - 1] == 0x89 || (unsigned char)text[at - 1] == 0xAF))
            at -= 3;
        else
            break;
    }
    return at;
}

/* Does the text before `at` end with these words, at a word start? Returns the start + 1, or 0. */
static size_t ends_with(const char *text, size_t from, size_t at, const char *words, size_t n) {
    for (size_t i = n; i > 0; i--) {
        if (words[i - 1] == ' ') {
            size_t b = back_blank(text, from, at);
            if (b == at) return 0;
            at = b;
        } else if (at <= from || gs_lower(text[at - 1]) != words[i - 1]) {
            return 0;
        } else {
            at--;
        }
    }
    if (words[0] == '<' || words[0] == '>')
        return at == from || text[at - 1] == ' ' || text[at - 1] == '(' ? at + 1 : 0;
    if (!gs_letter(words[0])) return at + 1;
    return at > from && (gs_letter(text[at - 1]) || gs_digit(text[at - 1]) || text[at - 1] == '-')
               ? 0
               : at + 1;
}

size_t gs_word_before(const char *text, size_t from, size_t at, const char *word) {
    return ends_with(text, from, back_blank(text, from, at), word, strlen(word));
}

static gs_bound longest(const char *text, size_t from, size_t at, size_t *start) {
    gs_bound best = GS_BOUND_NONE;
    size_t longest_n = 0;
    at = back_blank(text, from, at);
    *start = at;
    if (at == from) return best;
    char last = gs_lower(text[at - 1]);
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        size_t n = strlen(before[i].words);
        if (before[i].words[n - 1] != last || n <= longest_n) continue;
        size_t s = ends_with(text, from, at, before[i].words, n);
        if (!s) continue;
        best = before[i].bound;
        longest_n = n;
        *start = s - 1;
    }
    return best;
}

gs_bound gs_hedge_before(const char *text, size_t from, size_t at, size_t *start) {
    gs_bound inner = longest(text, from, at, start);
    if (inner == GS_BOUND_NONE) {
        *start = at;
        return inner;
    }
    size_t s;
    gs_bound outer = longest(text, from, *start, &s);
    if (outer == GS_BOUND_NONE) return inner;
    *start = s;
    return outer > inner ? outer : inner;
}

gs_bound gs_hedge_after(const char *text, size_t to, size_t at, size_t *end) {
    size_t e = gs_skip_blank(text, to, at);
    if (e < to && text[e] == ',') e = gs_skip_blank(text, to, e + 1);
    for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
        bool glued = !gs_letter(after[i].words[0]);
        size_t stop = gs_word_is(text, to, glued ? at : e, after[i].words);
        if (!stop) continue;
        if (after[i].words[0] == '+' && stop < to && gs_digit(text[stop])) continue;
        *end = stop;
        return after[i].bound;
    }
    *end = at;
    return GS_BOUND_NONE;
}

size_t gs_determiner_before(const char *text, size_t from, size_t at) {
    static const char *const words[] = {"the", "a",   "an",    "another", "these", "those",
                                        "all", "its", "their", "his",     "her"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t s = gs_word_before(text, from, at, words[i]);
        if (s) return s - 1;
    }
    return at;
}
