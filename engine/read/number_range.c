#include "number_range.h"

#include <string.h>

#include "number_hedge.h"
#include "number_name.h"
#include "number_word.h"

typedef enum joint {
    J_NONE,
    J_DASH,
    J_TO,
    J_AND,
    J_OR,
    J_IN,
    J_OUT_OF,
    J_OF,
    J_COLON,
    J_OVER
} joint;

typedef struct seam {
    joint kind;
    size_t end;
} seam;

static size_t dash_at(const char *text, size_t to, size_t at) {
    if (at < to && text[at] == '-') return 1;
    if (at + 2 < to && memcmp(text + at, "\xE2\x80", 2) == 0) {
        unsigned char c = (unsigned char)text[at + 2];
        if (c >= 0x90 && c <= 0x93)
            return 3; /* hyphens, figure and en dash; an em dash parts clauses */
    }
    return 0;
}

/* What stands between two figures, with its blanks. */
static seam seam_at(const char *text, size_t to, size_t at) {
    static const struct {
        const char *words;
        joint kind;
    } table[] = {{"to", J_TO},
                 {"and", J_AND},
                 {"or", J_OR},
                 {"in every", J_IN},
                 {"in each", J_IN},
                 {"in", J_IN},
                 {"out of every", J_OUT_OF},
                 {"out of the", J_OUT_OF},
                 {"out of", J_OUT_OF},
                 {"of the", J_OF},
                 {"of its", J_OF},
                 {"of their", J_OF},
                 {"of his", J_OF},
                 {"of all", J_OF},
                 {"of", J_OF},
                 {"over", J_OVER}};
    size_t e = gs_skip_blank(text, to, at), w = dash_at(text, to, e);
    if (e < to && text[e] == ':' && e == at) return (seam){J_COLON, e + 1};
    if (w) {
        bool to_word =
            text[e] == '-' && gs_word_is(text, to, e + 1, "to") && e + 3 < to && text[e + 3] == '-';
        if (to_word) return (seam){J_TO, e + 4};
        size_t hung = gs_skip_blank(text, to, e + 1),
               stop = hung > e + 1 ? gs_word_is(text, to, hung, "to") : 0;
        if (stop && e == at)
            return (seam){J_TO, gs_skip_blank(text, to, stop)}; /* "18- to 24-year-olds" */
        size_t next = gs_skip_blank(text, to, e + w);
        return (e > at) == (next > e + w) ? (seam){J_DASH, next} : (seam){J_NONE, at};
    }
    if (e == at) return (seam){J_NONE, at};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        size_t stop = gs_word_is(text, to, e, table[i].words),
               next = stop ? gs_skip_blank(text, to, stop) : 0;
        if (stop && next > stop) return (seam){table[i].kind, next};
    }
    return (seam){J_NONE, at};
}

/* The figure at text[at], over its currency sign if it has one. */
static bool second_at(const char *text, size_t to, size_t at, gs_figure *out) {
    size_t number = at;
    while (number < to && number - at < 8 && !gs_digit(text[number]) && text[number] != ' ')
        number++;
    bool sign = number > at && number < to && gs_digit(text[number]) && !gs_letter(text[at]);
    if (!sign && number + 1 < to && text[number] == ' ' && gs_digit(text[number + 1]))
        number++, sign = true; /* "USD 5" */
    if (gs_figure_read(text, at, to, at, out)) return out->type != GS_M_ORDINAL;
    if (!sign && !(number < to && gs_digit(text[number]) && number > at)) return false;
    return gs_figure_read(text, at, to, number, out) && out->start == at && out->type == GS_M_MONEY;
}

static bool bare(const gs_figure *f) {
    return f->type == GS_M_NUMBER && f->unit == GS_UNIT_NONE;
}

static bool integer(const gs_figure *f) {
    return bare(f) && gs_dec_is_integer(f->value) && !(f->number.flags & GS_N_FRACTION);
}

static bool whole(const gs_figure *f) {
    return integer(f) && gs_dec_cmp(f->value, gs_dec_int(0)) >= 0;
}

static int order(const gs_figure *a, const gs_figure *b) {
    return gs_dec_cmp(a->value, b->value);
}

/* The second's unit or scale holds for a first that has none: "3 to 5 million", "$3-5 million", "5
 * to 10 km". */
static void share_unit(gs_figure *a, const gs_figure *b) {
    if ((b->prefixed && !a->prefixed) || a->number.flags & GS_N_LOOSE) return;
    bool rescale = !a->number.scale && b->number.scale > 2 &&
                   !(a->number.flags & (GS_N_SCALED | GS_N_FRACTION)) &&
                   gs_dec_cmp(a->value, gs_dec_int(1000)) < 0 &&
                   (a->prefixed == b->prefixed || a->prefixed || bare(a));
    if (rescale && gs_number_scale(&a->number, b->number.scale))
        a->value = a->number.value, a->ulp = a->number.ulp;
    if (a->unit == GS_UNIT_NONE && b->unit != GS_UNIT_NONE)
        a->unit = b->unit, a->type = b->type, a->flags |= b->flags & GS_MF_AGE;
}

static bool verdict_near(const char *text, size_t from, size_t to, size_t start, size_t end) {
    static const char *const cues[] = {
        "win",   "won",       "beat",     "lost",   "loss",   "victor", "draw",
        "drew",  "defeat",    "vote",     "lead",   "led",    "score",  "rul",
        "tie",   "aggregate", "decision", "record", "thrash", "behind", "ahead",
        "split", "margin",    "edge",     "trail",  "level",  "goal",   "match",
        "game",  "set",       "hammer",   "chance", "odds",   "down"};
    size_t s = start > from + 40 ? start - 40 : from, e = end + 25 < to ? end + 25 : to;
    return gs_begins_word(text, s, e, cues, sizeof cues / sizeof *cues);
}

static bool is_range_word(const char *text, size_t from, size_t at) {
    static const char *const words[] = {"ranging from",    "ranged from",   "ranges from",
                                        "range from",      "range of",      "varied from",
                                        "vary from",       "anywhere from", "anything from",
                                        "everything from", "estimates from"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (gs_word_before(text, from, at, words[i])) return true;
    return false;
}

/* "rose 5 to 120": a change to, no stretch. */
static bool changes(const char *text, size_t from, size_t at) {
    static const char *const words[] = {
        "rose",     "fell",  "up",   "down",   "gained", "lost",    "climbed", "dropped",
        "slipped",  "added", "shed", "jumped", "rising", "falling", "from",    "advanced",
        "declined", "sank",  "slid", "surged", "eased",  "moved"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (gs_word_before(text, from, at, words[i])) return true;
    return false;
}

static bool same_kind(const gs_figure *a, const gs_figure *b) {
    if (a->unit == GS_UNIT_NONE) return !b->prefixed;
    if (b->unit == GS_UNIT_NONE) return a->prefixed;
    return gs_unit_same(a->unit, b->unit) != GS_NO;
}

static gs_pair_kind dash_kind(const char *text, size_t from, size_t to, const gs_figure *a,
                              const gs_figure *b) {
    int cmp = order(a, b);
    if (!bare(a) || !bare(b)) return cmp < 0 && same_kind(a, b) ? GS_PAIR_RANGE : GS_PAIR_NONE;
    if (cmp >= 0) return whole(a) && whole(b) && !b->number.scale ? GS_PAIR_SCORE : GS_PAIR_NONE;
    if (!whole(a) || !whole(b) || b->number.scale) return GS_PAIR_RANGE;
    if (gs_word_before(text, from, a->start, "aged") ||
        gs_word_before(text, from, a->start, "ages"))
        return GS_PAIR_RANGE;
    if (verdict_near(text, from, to, a->start, b->end) && gs_dec_cmp(b->value, gs_dec_int(150)) < 0)
        return GS_PAIR_SCORE;
    size_t next = gs_skip_blank(text, to, b->end);
    bool counts = (next > b->end && gs_counted_noun_at(text, to, next)) ||
                  (b->end < to && text[b->end] == '-');
    bool large = gs_dec_cmp(b->value, gs_dec_int(30)) > 0;
    return counts || large ? GS_PAIR_RANGE : GS_PAIR_SCORE;
}

static gs_pair_kind to_kind(const char *text, size_t from, const gs_figure *a, const gs_figure *b) {
    if (is_range_word(text, from, a->start))
        return order(a, b) < 0 && same_kind(a, b) ? GS_PAIR_RANGE : GS_PAIR_NONE;
    if (gs_word_before(text, from, a->start, "from") ||
        gs_word_before(text, from, a->start, "between"))
        return GS_PAIR_NONE;
    if (gs_word_before(text, from, a->start, "at")) return GS_PAIR_NONE; /* "at twenty to twelve" */
    if (order(a, b) >= 0)
        return whole(a) && whole(b) && a->number.scale == b->number.scale ? GS_PAIR_SCORE
                                                                          : GS_PAIR_NONE;
    if (!same_kind(a, b)) return GS_PAIR_NONE;
    bool told = b->unit != GS_UNIT_NONE && a->unit == GS_UNIT_NONE &&
                gs_unit_kind_of(b->unit) == GS_UK_PERCENT;
    return changes(text, from, a->start) && !told ? GS_PAIR_NONE : GS_PAIR_RANGE;
}

static bool time_behind(const char *text, size_t to, size_t at) {
    size_t e = gs_skip_blank(text, to, at), end;
    gs_unit unit = e > at ? gs_unit_match(text, to, e, &end) : GS_UNIT_NONE;
    return gs_unit_kind_of(unit) == GS_UK_TIME;
}

/* "one in five", "seven in 10": the whole a round number or of one; a stretch of time is none. */
static bool is_share(const char *text, size_t to, const gs_figure *a, const gs_figure *b) {
    if (!whole(a) || !whole(b) || order(a, b) >= 0 || a->number.scale > 2) return false;
    if (time_behind(text, to, b->end) || gs_number_is_year(text, 0, to, &b->number)) return false;
    if (gs_dec_cmp(a->value, gs_dec_int(1)) == 0) return true;
    return gs_dec_cmp(b->value, gs_dec_int(10)) <= 0 || (b->value.coef == 1 && b->value.exp > 1);
}

static gs_pair_kind pair_kind(const char *text, size_t from, size_t to, joint j, const gs_figure *a,
                              const gs_figure *b) {
    switch (j) {
    case J_DASH: return dash_kind(text, from, to, a, b);
    case J_TO: return to_kind(text, from, a, b);
    case J_AND:
        return gs_word_before(text, from, a->start, "between") && same_kind(a, b) &&
                       order(a, b) <= 0
                   ? GS_PAIR_RANGE
                   : GS_PAIR_NONE;
    case J_OR: {
        gs_dec next;
        bool follows = whole(a) && gs_dec_add(a->value, gs_dec_int(1), &next) &&
                       gs_dec_cmp(next, b->value) == 0;
        return follows && !a->prefixed && a->number.scale == 0 ? GS_PAIR_RANGE : GS_PAIR_NONE;
    }
    case J_IN: return is_share(text, to, a, b) ? GS_PAIR_SHARE : GS_PAIR_NONE;
    case J_OUT_OF: return whole(a) && bare(b) && order(a, b) <= 0 ? GS_PAIR_SHARE : GS_PAIR_NONE;
    case J_OF:
        return whole(a) && whole(b) && order(a, b) <= 0 && !time_behind(text, to, b->end)
                   ? GS_PAIR_PART
                   : GS_PAIR_NONE;
    case J_OVER:
        return integer(a) && whole(b) && gs_dec_cmp(b->value, gs_dec_int(0)) > 0 ? GS_PAIR_SHARE
                                                                                 : GS_PAIR_NONE;
    case J_COLON: return whole(a) && whole(b) ? GS_PAIR_SCORE : GS_PAIR_NONE;
    default: return GS_PAIR_NONE;
    }
}

static bool plain_year(const char *text, size_t to, const gs_figure *f) {
    return bare(f) && f->end - f->start == 4 && gs_number_is_year(text, 0, to, &f->number);
}

static gs_figure scaled_like(const gs_figure *a, const gs_figure *b) {
    gs_figure t = *a;
    share_unit(&t, b);
    return t;
}

gs_pair gs_pair_read(const char *text, size_t from, size_t to, gs_figure *first) {
    gs_pair p = {.kind = GS_PAIR_NONE, .end = first->end, .start = first->start};
    if (first->type == GS_M_ORDINAL) return p;
    seam s = seam_at(text, to, first->end);
    if (s.kind == J_NONE || s.end >= to || !second_at(text, to, s.end, &p.second)) return p;
    bool years = plain_year(text, to, first) &&
                 (s.kind == J_DASH ? bare(&p.second) : plain_year(text, to, &p.second));
    if (years && (s.kind == J_DASH || s.kind == J_AND || s.kind == J_TO || s.kind == J_OR)) {
        p.years = true;
        p.end = p.second.end;
        return p;
    }
    if (p.second.end < to && p.second.end == p.second.number.end && gs_letter(text[p.second.end]))
        return p; /* "5-4th", "10-12F" */
    gs_figure a = *first;
    if (s.kind == J_DASH || s.kind == J_TO || s.kind == J_AND || s.kind == J_OR)
        a = scaled_like(first, &p.second);
    p.kind = pair_kind(text, from, to, s.kind, &a, &p.second);
    if (p.kind == GS_PAIR_NONE) return p;
    *first = a;
    p.end = p.second.end;
    size_t between = s.kind == J_AND ? gs_word_before(text, from, first->start, "between") : 0;
    if (between) p.start = between - 1;
    return p;
}
