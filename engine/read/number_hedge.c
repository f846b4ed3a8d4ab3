#include "number_hedge.h"

#include <string.h>

#include "number_word.h"

typedef struct phrase {
    const char *words;
    gs_bound bound;
    uint8_t length;
    char last;
} phrase;

#define PHRASE(words, bound)                                                                       \
    { (words), GS_BOUND_##bound, sizeof(words) - 1, (words)[sizeof(words) - 2] }

/* By the last letter's reach: each is compared backward, so an ordinary word is refused at its last
 * letter. */
static const phrase before[] = {
    PHRASE("about", ABOUT),
    PHRASE("around", ABOUT),
    PHRASE("roughly", ABOUT),
    PHRASE("some", ABOUT),
    PHRASE("approximately", ABOUT),
    PHRASE("approx", ABOUT),
    PHRASE("approx.", ABOUT),
    PHRASE("circa", ABOUT),
    PHRASE("ca.", ABOUT),
    PHRASE("an estimated", ABOUT),
    PHRASE("estimated", ABOUT),
    PHRASE("estimated at", ABOUT),
    PHRASE("somewhere around", ABOUT),
    PHRASE("in the region of", ABOUT),
    PHRASE("of the order of", ABOUT),
    PHRASE("in the order of", ABOUT),
    PHRASE("on the order of", ABOUT),
    PHRASE("more or less", ABOUT),
    PHRASE("give or take", ABOUT),
    PHRASE("in the neighborhood of", ABOUT),
    PHRASE("in the neighbourhood of", ABOUT),
    PHRASE("an average of about", ABOUT),
    PHRASE("~", ABOUT),
    PHRASE("\xE2\x89\x88", ABOUT),
    PHRASE("c.", ABOUT),
    PHRASE("perhaps", ABOUT),
    PHRASE("maybe", ABOUT),
    PHRASE("nearly", NEARLY),
    PHRASE("almost", NEARLY),
    PHRASE("close to", NEARLY),
    PHRASE("just under", NEARLY),
    PHRASE("just below", NEARLY),
    PHRASE("a little under", NEARLY),
    PHRASE("slightly under", NEARLY),
    PHRASE("a little less than", NEARLY),
    PHRASE("just less than", NEARLY),
    PHRASE("slightly less than", NEARLY),
    PHRASE("nearing", NEARLY),
    PHRASE("just short of", NEARLY),
    PHRASE("not quite", NEARLY),
    PHRASE("virtually", NEARLY),
    PHRASE("approaching", NEARLY),
    PHRASE("nigh on", NEARLY),
    PHRASE("a shade under", NEARLY),
    PHRASE("slightly below", NEARLY),
    PHRASE("a bit under", NEARLY),
    PHRASE("just shy of", NEARLY),
    PHRASE("shy of", NEARLY),
    PHRASE("well-nigh", NEARLY),
    PHRASE("just over", OVER),
    PHRASE("just above", OVER),
    PHRASE("a little over", OVER),
    PHRASE("a little more than", OVER),
    PHRASE("slightly over", OVER),
    PHRASE("slightly above", OVER),
    PHRASE("slightly more than", OVER),
    PHRASE("just more than", OVER),
    PHRASE("a bit over", OVER),
    PHRASE("a shade over", OVER),
    PHRASE("a bit more than", OVER),
    PHRASE("barely over", OVER),
    PHRASE("more than", MORE),
    PHRASE("over", MORE),
    PHRASE("above", MORE),
    PHRASE("exceeding", MORE),
    PHRASE("in excess of", MORE),
    PHRASE("greater than", MORE),
    PHRASE("higher than", MORE),
    PHRASE("larger than", MORE),
    PHRASE("bigger than", MORE),
    PHRASE("longer than", MORE),
    PHRASE("upwards of", MORE),
    PHRASE("upward of", MORE),
    PHRASE("well over", MORE),
    PHRASE("far more than", MORE),
    PHRASE("well above", MORE),
    PHRASE("north of", MORE),
    PHRASE("older than", MORE),
    PHRASE("taller than", MORE),
    PHRASE("heavier than", MORE),
    PHRASE(">", MORE),
    PHRASE("well more than", MORE),
    PHRASE("much more than", MORE),
    PHRASE("topping", MORE),
    PHRASE("pass", MORE),
    PHRASE("passes", MORE),
    PHRASE("passed", MORE),
    PHRASE("passing", MORE),
    PHRASE("top", MORE),
    PHRASE("tops", MORE),
    PHRASE("topped", MORE),
    PHRASE("exceed", MORE),
    PHRASE("exceeds", MORE),
    PHRASE("exceeded", MORE),
    PHRASE("surpass", MORE),
    PHRASE("surpasses", MORE),
    PHRASE("surpassed", MORE),
    PHRASE("cross", MORE),
    PHRASE("crosses", MORE),
    PHRASE("crossed", MORE),
    PHRASE("surpassing", MORE),
    PHRASE("beyond", MORE),
    PHRASE("faster than", MORE),
    PHRASE("at least", AT_LEAST),
    PHRASE("no fewer than", AT_LEAST),
    PHRASE("no less than", AT_LEAST),
    PHRASE("not less than", AT_LEAST),
    PHRASE("a minimum of", AT_LEAST),
    PHRASE("minimum of", AT_LEAST),
    PHRASE("not fewer than", AT_LEAST),
    PHRASE("not under", AT_LEAST),
    PHRASE("no lower than", AT_LEAST),
    PHRASE("\xE2\x89\xA5", AT_LEAST),
    PHRASE("less than", LESS),
    PHRASE("under", LESS),
    PHRASE("below", LESS),
    PHRASE("fewer than", LESS),
    PHRASE("lower than", LESS),
    PHRASE("smaller than", LESS),
    PHRASE("shorter than", LESS),
    PHRASE("younger than", LESS),
    PHRASE("well under", LESS),
    PHRASE("well below", LESS),
    PHRASE("short of", LESS),
    PHRASE("south of", LESS),
    PHRASE("<", LESS),
    PHRASE("far fewer than", LESS),
    PHRASE("far less than", LESS),
    PHRASE("barely", ABOUT),
    PHRASE("lighter than", LESS),
    PHRASE("at most", AT_MOST),
    PHRASE("up to", AT_MOST),
    PHRASE("go up to", NONE), /* where it gets to, not the most that it may be */
    PHRASE("goes up to", NONE),
    PHRASE("went up to", NONE),
    PHRASE("gone up to", NONE),
    PHRASE("going up to", NONE),
    PHRASE("add up to", NONE),
    PHRASE("adds up to", NONE),
    PHRASE("added up to", NONE),
    PHRASE("as many as", AT_MOST),
    PHRASE("as much as", AT_MOST),
    PHRASE("no more than", AT_MOST),
    PHRASE("not more than", AT_MOST),
    PHRASE("a maximum of", AT_MOST),
    PHRASE("maximum of", AT_MOST),
    PHRASE("not over", AT_MOST),
    PHRASE("no higher than", AT_MOST),
    PHRASE("not exceeding", AT_MOST),
    PHRASE("\xE2\x89\xA4", AT_MOST),
    PHRASE("as high as", AT_MOST),
    PHRASE("as long as", AT_MOST),
    PHRASE("no greater than", AT_MOST),
    PHRASE("no longer than", AT_MOST),
    PHRASE("a cap of", AT_MOST),
    PHRASE("not above", AT_MOST),
    PHRASE("as few as", AT_LEAST),
    PHRASE("as little as", AT_LEAST),
    PHRASE("as low as", AT_LEAST),
};

static const phrase after[] = {
    PHRASE("or more", AT_LEAST),
    PHRASE("or higher", AT_LEAST),
    PHRASE("or above", AT_LEAST),
    PHRASE("or over", AT_LEAST),
    PHRASE("or older", AT_LEAST),
    PHRASE("or longer", AT_LEAST),
    PHRASE("and above", AT_LEAST),
    PHRASE("and over", AT_LEAST),
    PHRASE("and older", AT_LEAST),
    PHRASE("and up", AT_LEAST),
    PHRASE("or greater", AT_LEAST),
    PHRASE("at least", AT_LEAST),
    PHRASE("at a minimum", AT_LEAST),
    PHRASE("or less", AT_MOST),
    PHRASE("or fewer", AT_MOST),
    PHRASE("or lower", AT_MOST),
    PHRASE("or below", AT_MOST),
    PHRASE("or under", AT_MOST),
    PHRASE("or younger", AT_MOST),
    PHRASE("and under", AT_MOST),
    PHRASE("at most", AT_MOST),
    PHRASE("or so", ABOUT),
    PHRASE("or thereabouts", ABOUT),
    PHRASE("give or take", ABOUT),
    PHRASE("more or less", ABOUT),
    PHRASE("-odd", OVER),
    PHRASE("odd", OVER),
    PHRASE("-plus", AT_LEAST),
    PHRASE("+", AT_LEAST),
    PHRASE("and counting", AT_LEAST),
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
        size_t n = before[i].length;
        if (before[i].last != last || n <= longest_n) continue;
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
