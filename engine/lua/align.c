#include "align.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "extract/lemma.h"

enum { MOST_WORDS = GS_MOST_CHANGES - 1, SIDE = 4, AROUND = 5 };

typedef struct word {
    uint32_t from, to; /* bytes of the sentence */
    gs_sym stem;       /* 0 for numbers */
    const char *text;  /* of numbers and function words, folded */
    uint32_t length;
    double weight;
    bool number, function, capital;
} word;

typedef struct words {
    const word *items;
    uint32_t count;
} words;

typedef enum step { STEP_BOTH = 0, STEP_A, STEP_B } step;

/* A number goes on over inner points and commas, a word over inner apostrophes. */
static uint32_t end_of_word(const char *s, uint32_t i) {
    bool number = gs_digit(s[i]);
    while (gs_letter_of_any(s[i]) || gs_digit(s[i]) ||
           (number && strchr(".,", s[i]) && s[i] && gs_digit(s[i + 1])) ||
           (!number && s[i] == '\'' && (s[i + 1] | 0x20) == 't'))
        i++;
    return i;
}

static word read_word(gs_arena *arena, gs_likeness *l, uint32_t story, const char *s, uint32_t from,
                      uint32_t to) {
    word w = {.from = from, .to = to};
    w.number = gs_digit(s[from]);
    w.capital = s[from] >= 'A' && s[from] <= 'Z';
    w.text = gs_fold(arena, s + from, to - from);
    w.length = (uint32_t)strlen(w.text);
    w.function = !w.number && (w.length < 3 || gs_is_function_word(w.text, w.length));
    if (w.number) {
        w.weight = 2;
    } else if (w.function) {
        w.weight = 0.4;
    } else {
        w.stem = gs_likeness_stem(l, w.text, w.length);
        w.weight = gs_likeness_telling(l, story, w.stem);
        if (w.weight < 1) w.weight = 1;
    }
    return w;
}

static words read_words(gs_arena *arena, gs_likeness *l, uint32_t story, const char *s) {
    word items[MOST_WORDS] = {0};
    uint32_t n = 0;
    for (uint32_t i = 0; s[i] && n < MOST_WORDS;) {
        if (!gs_letter_of_any(s[i]) && !gs_digit(s[i])) {
            i++;
            continue;
        }
        uint32_t end = end_of_word(s, i);
        items[n++] = read_word(arena, l, story, s, i, end);
        i = end;
    }
    word *kept = gs_alloc(arena, (n + 1) * sizeof *kept);
    memcpy(kept, items, n * sizeof *kept);
    return (words){kept, n};
}

static const words *words_of(gs_likeness *l, gs_sym text) {
    const void **kept = gs_likeness_kept(l, text), *known = *kept;
    if (known) return known;
    gs_arena *arena = gs_likeness_arena(l);
    words *fresh = gs_alloc(arena, sizeof *fresh);
    *fresh =
        read_words(arena, l, gs_likeness_story(l, text), gs_sym_text(gs_likeness_words(l), text));
    *kept = fresh;
    return fresh;
}

static bool same(const word *a, const word *b) {
    if (a->stem || b->stem) return a->stem == b->stem;
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* Two words in one place: like with like. */
static double value_of(const word *a, const word *b) {
    if (same(a, b)) return a->weight;
    if (a->number && b->number) return 0.4;
    if (a->function != b->function) return -0.6;
    return a->capital && b->capital ? 0.2 : -0.1;
}

static const double gap = -0.15;

/* Fills the steps that lead from the end to the beginning. */
static void lay_out(const words *a, const words *b, unsigned char (*steps)[MOST_WORDS + 1]) {
    double row[MOST_WORDS + 1];
    for (uint32_t k = 0; k <= b->count; k++) row[k] = gap * k, steps[0][k] = STEP_B;
    for (uint32_t i = 1; i <= a->count; i++) {
        double diagonal = row[0];
        row[0] = gap * i;
        steps[i][0] = STEP_A;
        for (uint32_t k = 1; k <= b->count; k++) {
            double both = diagonal + value_of(&a->items[i - 1], &b->items[k - 1]);
            double from_a = row[k] + gap, from_b = row[k - 1] + gap;
            diagonal = row[k];
            bool is_both = both >= from_a && both >= from_b;
            steps[i][k] = is_both ? STEP_BOTH : from_a >= from_b ? STEP_A : STEP_B;
            row[k] = is_both ? both : from_a >= from_b ? from_a : from_b;
        }
    }
}

/* match[i]: 1 + the word of b that is the same as word i of a, in its place. */
static void trace(const words *a, const words *b, unsigned char (*steps)[MOST_WORDS + 1],
                  uint32_t match[MOST_WORDS]) {
    uint32_t i = a->count, k = b->count;
    memset(match, 0, MOST_WORDS * sizeof *match);
    while (i > 0 || k > 0) {
        unsigned char s = steps[i][k];
        if (s == STEP_BOTH && same(&a->items[i - 1], &b->items[k - 1])) match[i - 1] = k;
        i -= s != STEP_B;
        k -= s != STEP_A;
    }
}

static bool is_anchor(const words *a, const uint32_t match[MOST_WORDS], uint32_t i) {
    return match[i] && !a->items[i].function;
}

static void add_change(gs_change *change, const words *a, const words *b,
                       const uint32_t match[MOST_WORDS], const uint32_t at[4]) {
    const word *x = a->items, *y = b->items;
    *change = (gs_change){0};
    if (at[1] > at[0]) change->a_from = x[at[0]].from, change->a_to = x[at[1] - 1].to;
    if (at[3] > at[2]) change->b_from = y[at[2]].from, change->b_to = y[at[3] - 1].to;
    for (uint32_t k = 1; k <= SIDE; k++) {
        change->left += at[0] >= k && is_anchor(a, match, at[0] - k);
        change->right += at[1] + k <= a->count && is_anchor(a, match, at[1] + k - 1);
    }
}

/* Between two matches lies at most one change. */
static uint32_t align(const words *x, const words *y, gs_change changes[GS_MOST_CHANGES]) {
    unsigned char steps[MOST_WORDS + 1][MOST_WORDS + 1];
    uint32_t match[MOST_WORDS];
    lay_out(x, y, steps);
    trace(x, y, steps, match);
    uint32_t n = 0, i = 0, k = 0;
    while (i < x->count || k < y->count) {
        uint32_t i2 = i, k2;
        while (i2 < x->count && !match[i2]) i2++;
        k2 = i2 < x->count ? match[i2] - 1 : y->count;
        if (i2 > i || k2 > k) add_change(&changes[n++], x, y, match, (uint32_t[]){i, i2, k, k2});
        i = i2 + 1;
        k = k2 + 1;
    }
    return n;
}

uint32_t gs_align_texts(gs_likeness *likeness, gs_sym a, gs_sym b,
                        gs_change changes[GS_MOST_CHANGES]) {
    return align(words_of(likeness, a), words_of(likeness, b), changes);
}

/* The content words on one side, the nearest first. */
typedef struct side {
    const word *items[AROUND];
    uint32_t count;
} side;

static void read_side(side *found, const words *w, uint32_t from, uint32_t to, bool before) {
    *found = (side){0};
    for (uint32_t i = 0; i < w->count && found->count < AROUND; i++) {
        const word *one = &w->items[before ? w->count - 1 - i : i];
        bool lies = before ? one->to <= from : one->from >= to;
        if (lies && !one->function) found->items[found->count++] = one;
    }
}

static double next_to(const side *a, const side *b) {
    bool alike = a->count && b->count && same(a->items[0], b->items[0]);
    return alike ? a->items[0]->weight : 0;
}

static bool holds(const side *s, uint32_t count, const word *w) {
    for (uint32_t i = 0; i < count; i++)
        if (same(s->items[i], w)) return true;
    return false;
}

gs_surroundings gs_align_around(gs_likeness *likeness, gs_sym a, gs_sym b, gs_stretches at) {
    const words *x = words_of(likeness, a), *y = words_of(likeness, b);
    side left[2], right[2];
    read_side(&left[0], x, at.a_from, at.a_to, true);
    read_side(&left[1], x, at.a_from, at.a_to, false);
    read_side(&right[0], y, at.b_from, at.b_to, true);
    read_side(&right[1], y, at.b_from, at.b_to, false);
    gs_surroundings found = {.beside = next_to(&left[0], &right[0]) + next_to(&left[1], &right[1]),
                             .across = next_to(&left[0], &right[1]) + next_to(&left[1], &right[0])};
    for (uint32_t k = 0; k < 2; k++)
        for (uint32_t i = 0; i < left[k].count; i++) {
            const word *w = left[k].items[i];
            if (holds(&left[k], i, w) || (k == 1 && holds(&left[0], left[0].count, w))) continue;
            bool shared =
                holds(&right[0], right[0].count, w) || holds(&right[1], right[1].count, w);
            if (shared) found.near += w->weight;
        }
    return found;
}
