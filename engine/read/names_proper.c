#include "names_proper.h"

#include <string.h>

#include "base/utf8.h"
#include "value/country.h"
#include "wordbook.h"

/* How often the article writes a word small, and with a capital where nothing but a name asks for
 * one. */
typedef struct habit {
    uint32_t lower, capital, opens;
} habit;

typedef struct judge {
    const gs_lexicon *lexicon;
    gs_arena *scratch;
    const char *text;
    gs_words *words;
    habit *habits; /* by sym - 1 */
    size_t nhabits, caphabits;
} judge;

static inline const gs_entry *known(const judge *c, const char *set, const gs_word *w) {
    return w->alone & gs_lexicon_bit(set) ? gs_words_find(c->words, c->lexicon, set, w) : NULL;
}

/* Does a phrase of the set begin with the word? Where the longest ends. */
static inline bool begins(const judge *c, const char *set, const gs_word *w, size_t *end) {
    return w->begins & gs_lexicon_bit(set) &&
           gs_lexicon_match_key(c->lexicon, w->key, set, c->words->line, c->words->nline, w->at,
                                end);
}

static habit *habit_of(judge *c, uint32_t sym) {
    while (c->nhabits < sym) {
        GS_GROW(c->scratch, c->habits, c->nhabits, c->caphabits);
        c->habits[c->nhabits++] = (habit){0};
    }
    return &c->habits[sym - 1];
}

/* A country of up to four words begins here. */
static bool starts_country(const judge *c, const gs_word *w) {
    const gs_word *end = c->words->items + c->words->count;
    for (const gs_word *last = w; last < end && last < w + 4; last++)
        if (gs_country_named(c->words->line + w->at, last->stop - w->at)) return true;
    return false;
}

static bool starts_name(const judge *c, const gs_word *w) {
    size_t end;
    return begins(c, "given_name", w, &end) || begins(c, "city", w, &end) ||
           begins(c, "country", w, &end) || begins(c, "region", w, &end) ||
           begins(c, "nationality", w, &end) || begins(c, "org", w, &end) ||
           begins(c, "honorific", w, &end) || starts_country(c, w);
}

typedef enum manner { PLAIN, TITLED, CAPITALS, SMALL } manner;

/* How a block is written: like prose, with every word capitalized, in capitals, or without any. */
static manner manner_of(const judge *c, uint32_t from, uint32_t to, const gs_block *block) {
    uint32_t longish = 0, big = 0, words = 0, upper = 0, any = 0;
    for (uint32_t i = from; i < to; i++) {
        const gs_word *w = &c->words->items[i];
        if (w->shape == GS_W_DIGIT) continue;
        any += w->shape != GS_W_LOWER;
        if (w->end - w->start < 2) continue;
        words++;
        upper += w->shape == GS_W_UPPER;
        if (w->end - w->start < 4 || (w->flags & GS_WF_OPENS)) continue;
        longish++;
        big += w->shape != GS_W_LOWER;
    }
    bool head = block->kind == GS_B_HEADLINE || block->kind == GS_B_SUBHEAD;
    char last = block->end > block->start ? c->text[block->end - 1] : '.';
    bool closed = last == '.' || last == '?' || last == '!' || last == '"' || last == ')';
    if (words >= (head ? 2u : 4u) && upper * 10 >= words * 7) return CAPITALS;
    if (any == 0 && words >= 4) return SMALL;
    if (head) return longish && big * 10 >= longish * 6 ? TITLED : PLAIN;
    bool line = !closed && words >= 4 && words <= 20; /* a heading in all but name */
    return line && longish >= 2 && big * 10 >= longish * 8 ? TITLED : PLAIN;
}

static void count_habits(judge *c, uint32_t from, uint32_t to, manner m) {
    for (uint32_t i = from; i < to; i++) {
        const gs_word *w = &c->words->items[i];
        habit *h = habit_of(c, w->sym);
        if (m == TITLED || m == CAPITALS) continue;
        if (w->shape == GS_W_LOWER)
            h->lower += w->gap != GS_GAP_OTHER; /* not of "me@valdoria.example" */
        else if (w->flags & GS_WF_OPENS)
            h->opens++;
        else
            h->capital++;
    }
}

/* "US" and "WHO" are written like small words in capitals; in a line of capitals nothing tells them
 * apart. */
static bool never_name(const judge *c, const gs_word *w) {
    if (!known(c, "not_name", w)) return false;
    if (w->shape != GS_W_UPPER || (w->flags & GS_WF_CAPITALS))
        return !known(c, "country", w) || w->shape != GS_W_UPPER;
    return !known(c, "country", w) && !known(c, "org", w);
}

static bool proper(const gs_word *w) {
    return w->shape == GS_W_CAPITAL || w->shape == GS_W_UPPER || w->shape == GS_W_INITIAL;
}

/* Does the word run on into a name, as in "Tarek Zubalin said"? */
static bool runs_on(const judge *c, uint32_t i, uint32_t to) {
    const gs_word *items = c->words->items;
    if (i + 1 >= to) return false;
    if ((items[i].flags & GS_WF_POSSESSIVE) && !known(c, "org_owner", &items[i])) return false;
    const gs_word *n = &items[i + 1];
    bool saint = n->gap == GS_GAP_DOT && known(c, "saint", &items[i]); /* "St. Orrin" */
    if (n->gap != GS_GAP_SPACE && n->gap != GS_GAP_HYPHEN && !saint) return false;
    return proper(n) && !never_name(c, n);
}

static bool ends_like_common_word(const judge *c, const gs_word *w) {
    static const char *const tails[] = {"ly",  "ing", "ed",   "tion", "sion", "ment", "ness",
                                        "ity", "ism", "ance", "ence", "ure",  "ers",  NULL};
    uint32_t n = w->stop - w->at;
    for (int i = 0; tails[i]; i++) {
        size_t t = strlen(tails[i]);
        if (n > t + 2 && memcmp(c->words->line + w->stop - t, tails[i], t) == 0) return true;
    }
    return false;
}

/* Does a phrase of the set begin with the word and go on behind it? */
static inline bool goes_on(const judge *c, const char *set, const gs_word *w) {
    size_t end;
    return begins(c, set, w, &end) && end > w->stop;
}

/* "Water Authority", "World Bank": a common word that begins a name with a head, or a name that the
 * vocabulary has. */
static bool heads_ahead(const judge *c, uint32_t i, uint32_t to, uint32_t most) {
    const gs_word *items = c->words->items, *w = &items[i];
    if (goes_on(c, "org", w) || goes_on(c, "region", w) || goes_on(c, "country", w) ||
        goes_on(c, "city", w))
        return true;
    if (known(c, "place_preposition", &items[i])) return false; /* "Near Lake Orrin" */
    for (uint32_t k = i + 1; k < to && k - i <= most && runs_on(c, k - 1, to); k++)
        if (known(c, "org_head", &items[k]) || known(c, "place_head", &items[k])) return true;
    return false;
}

/* "Zubalin said", "Zubalin, who", "Zubalin's": what follows a name rather than a common word. */
static bool followed_like_name(const judge *c, uint32_t i, uint32_t to) {
    const gs_word *w = &c->words->items[i];
    char last = c->words->line[w->stop - 1];
    if (last == 's' || ends_like_common_word(c, w)) return false;
    if (w->flags & GS_WF_POSSESSIVE) return true;
    if (i + 1 >= to || w[1].gap != GS_GAP_SPACE) return false;
    return known(c, "speech_verb", &w[1]) || known(c, "personal_verb", &w[1]) ||
           (w[1].stop - w[1].at == 3 && memcmp(c->words->line + w[1].at, "has", 3) == 0);
}

/* "Valdorian" where the article has "Valdoria". */
static bool peoples_name(const judge *c, const gs_word *w) {
    static const struct {
        const char *tail, *end;
    } forms[] = {{"n", ""},   {"an", ""},   {"ns", ""},   {"ans", ""}, {"ese", ""},
                 {"ian", ""}, {"ian", "e"}, {"ian", "y"}, {"an", "e"}, {"an", "o"}};
    char stem[64];
    size_t n = w->stop - w->at;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t t = strlen(forms[i].tail), e = strlen(forms[i].end);
        if (n < t + 4 || n >= sizeof stem) continue;
        if (memcmp(c->words->line + w->stop - t, forms[i].tail, t) != 0) continue;
        memcpy(stem, c->words->line + w->at, n - t);
        memcpy(stem + n - t, forms[i].end, e);
        uint32_t sym = gs_wordbook_sym(c->words->book, stem, n - t + e);
        if (sym && sym <= c->nhabits && c->habits[sym - 1].capital && !c->habits[sym - 1].lower)
            return true;
    }
    return false;
}

/* Opens sentences again and again and is never written small. */
static bool often_opens(const judge *c, const gs_word *w, const habit *h) {
    return h->opens > 1 && h->lower == 0 && c->words->line[w->stop - 1] != 's' &&
           !ends_like_common_word(c, w) && !known(c, "occupation", w) && !known(c, "office", w) &&
           !known(c, "org_noun", w);
}

/* "Lake Orrin", however often the article tells of the lake. */
static bool opens_place(const judge *c, uint32_t i, uint32_t to) {
    const gs_entry *e = known(c, "place_head", &c->words->items[i]);
    return e && (strcmp(e->value, "first") == 0 || strcmp(e->value, "both") == 0) &&
           runs_on(c, i, to);
}

static bool is_one_of(const judge *c, const gs_word *w, const char *const *list) {
    uint32_t n = w->stop - w->at;
    for (; *list; list++)
        if (strlen(*list) == n && memcmp(c->words->line + w->at, *list, n) == 0) return true;
    return false;
}

/* A word for a place, a body, a trade or a ship. */
static bool tells_sort(const judge *c, const gs_word *w) {
    return known(c, "place_noun", w) || known(c, "place_noun_after", w) ||
           known(c, "occupation", w) || known(c, "org_noun", w) || known(c, "thing_noun", w);
}

/* Does such a word end the phrase that begins at k with "a"? */
static bool sort_told(const judge *c, uint32_t k, uint32_t to, bool closed) {
    static const char *const a[] = {"a", "an", NULL};
    static const char *const the[] = {"the", "his", "her", "its", NULL};
    static const char *const on[] = {"with", "in", "on", "of",   "that", "which",
                                     "who",  "at", "by", "near", "from", NULL};
    if (k >= to) return false;
    bool one = is_one_of(c, &c->words->items[k], a);
    if (!one && !is_one_of(c, &c->words->items[k], the)) return false;
    closed = closed || !one; /* "Osby, her lawyer, said", but "Growth, the bank said" */
    for (uint32_t end = k + 6; ++k < to && k < end;) {
        const gs_word *x = &c->words->items[k];
        if (x->gap != GS_GAP_SPACE && x->gap != GS_GAP_HYPHEN) return false;
        if (!tells_sort(c, x)) continue;
        if (!closed || k + 1 >= to || x[1].gap != GS_GAP_SPACE || is_one_of(c, &x[1], on))
            return true;
    }
    return false;
}

/* "Osby, in Anvers Region": behind it, the region in which it lies. */
static bool lies_in(const judge *c, uint32_t k, uint32_t to) {
    static const char *const in[] = {"in", NULL};
    if (k + 2 >= to || !is_one_of(c, &c->words->items[k], in)) return false;
    for (uint32_t end = k + 4; ++k < to && k < end;) {
        const gs_word *x = &c->words->items[k];
        if (x->gap != GS_GAP_SPACE || x->shape != GS_W_CAPITAL) return false;
        if (x[1].gap == GS_GAP_SPACE && known(c, "place_noun_after", &x[1])) return true;
    }
    return false;
}

/* "Osby, a market town", "Osby is a small firm", "Osby, 38 km upstream": told by what follows. */
static bool apposed(const judge *c, uint32_t i, uint32_t to) {
    static const char *const is[] = {"is", "was", "remains", NULL};
    const gs_word *w = &c->words->items[i];
    if (i + 2 >= to || ends_like_common_word(c, w) || w->end - w->start < 4) return false;
    if (w->flags & GS_WF_POSSESSIVE) return false;
    if (w[1].gap == GS_GAP_SPACE) return is_one_of(c, &w[1], is) && sort_told(c, i + 2, to, true);
    if (w[1].gap != GS_GAP_COMMA) return false;
    if (w[1].shape == GS_W_DIGIT) return known(c, "distance_unit", &w[2]) != NULL;
    return sort_told(c, i + 1, to, false) || lies_in(c, i + 1, to);
}

/* "Osby-based Arrow Mills", "Osby-born skier Lena Moss": a town before whoever is of it, unless the
 * word is one of those that stand so themselves ("foreign-born"). */
static bool names_town_of(const judge *c, uint32_t i, uint32_t to) {
    static const char *const of[] = {"based", "born", "headquartered", NULL};
    const gs_word *w = &c->words->items[i];
    if (i + 2 >= to || w[1].gap != GS_GAP_HYPHEN || !is_one_of(c, &w[1], of)) return false;
    if (w->end - w->start < 4 || known(c, "based_word", w) || ends_like_common_word(c, w))
        return false;
    for (uint32_t k = i + 2; k < to && k < i + 5 && c->words->items[k].gap == GS_GAP_SPACE; k++)
        if (c->words->items[k].shape == GS_W_CAPITAL) return true;
    return false;
}

/* "Rovers" of "Arlen Rovers". */
static bool is_club(const judge *c, const gs_word *w) {
    const gs_entry *e = known(c, "org_head", w);
    return e && strcmp(e->value, "club") == 0;
}

/* A capitalized word at the start of a sentence. */
static bool opener_names(judge *c, uint32_t i, uint32_t to) {
    const gs_word *w = &c->words->items[i];
    const habit *h = habit_of(c, w->sym);
    if (never_name(c, w)) return false;
    if (opens_place(c, i, to)) return true;
    if (known(c, "surname_particle", w)) /* "Van der Meulen said" */
        return runs_on(c, i, to) ||
               (i + 2 < to && known(c, "surname_particle", &w[1]) && runs_on(c, i + 1, to));
    if (known(c, "common_word", w)) return heads_ahead(c, i, to, 3);
    if (h->capital > h->lower) return true;
    if (h->lower) return heads_ahead(c, i, to, 3);
    if (peoples_name(c, w)) return true;
    if (w->shape == GS_W_INITIAL) return runs_on(c, i, to) || w->end - w->start > 2;
    if (w->shape == GS_W_UPPER || starts_name(c, w)) return true;
    if (is_club(c, w)) return runs_on(c, i, to); /* "Athletic shoes", where no club is told */
    if (known(c, "org_head", w) || known(c, "place_head", w))
        return runs_on(c, i, to) || i + 1 < to;
    if (known(c, "occupation", w) || known(c, "office_weak", w)) return false;
    if (runs_on(c, i, to)) return !ends_like_common_word(c, w);
    return followed_like_name(c, i, to) || often_opens(c, w, h) || apposed(c, i, to) ||
           names_town_of(c, i, to);
}

/* A word where every word is capitalized: what the prose writes as a name, or the vocabulary knows.
 */
static bool titled_names(judge *c, uint32_t i, uint32_t from, uint32_t to, manner m) {
    const gs_word *w = &c->words->items[i];
    const habit *h = habit_of(c, w->sym);
    if (never_name(c, w)) return false;
    if (known(c, "headline_verb", w) && h->capital <= h->lower && i > from) return false;
    if (known(c, "common_word", w)) return heads_ahead(c, i, to, 1);
    if (h->capital > h->lower) return true;
    if (h->lower) return false;
    if (m == TITLED && w->shape == GS_W_UPPER) return true;
    if (m == TITLED && w->shape == GS_W_INITIAL) return true;
    if (starts_name(c, w) || known(c, "org_head", w) || known(c, "place_head", w)) return true;
    if (i == from) return often_opens(c, w, h);
    if (w->gap != GS_GAP_SPACE && w->gap != GS_GAP_HYPHEN) return false;
    bool after_given = (w[-1].flags & GS_WF_NAME) && known(c, "given_name", &w[-1]);
    /* "MARIA DANCES"; in other headings "Dana Reyes" is likelier */
    bool verb = w->shape == GS_W_UPPER && c->words->line[w->stop - 1] == 's' && !h->capital;
    return after_given && !verb && !ends_like_common_word(c, w) && !known(c, "personal_verb", w) &&
           !known(c, "speech_verb", w);
}

/* "THREE DEAD as the fire spreads": capitals for weight, no acronym. */
static bool shouted(const judge *c, const gs_word *w) {
    return w->shape == GS_W_UPPER && w->end - w->start >= 4 &&
           (known(c, "common_word", w) || known(c, "headline_verb", w));
}

static bool may_name(judge *c, uint32_t i, uint32_t from, uint32_t to, manner m) {
    const gs_word *w = &c->words->items[i];
    if (!proper(w)) return false;
    if (m == TITLED || m == CAPITALS) return titled_names(c, i, from, to, m);
    if (w->flags & GS_WF_OPENS) return opener_names(c, i, to);
    if (shouted(c, w)) return false;
    bool after_given = i > from && w->gap == GS_GAP_SPACE && (w[-1].flags & GS_WF_NAME) &&
                       known(c, "given_name", &w[-1]) && !(w[-1].flags & GS_WF_POSSESSIVE);
    return after_given || !never_name(c, w);
}

static void mark_names(judge *c, uint32_t from, uint32_t to, manner m) {
    for (uint32_t i = from; i < to; i++) {
        gs_word *w = &c->words->items[i];
        if (m == SMALL) w->flags |= GS_WF_PLAIN;
        if (m == CAPITALS) w->flags |= GS_WF_CAPITALS;
        if (may_name(c, i, from, to, m)) w->flags |= GS_WF_NAME;
    }
}

void gs_words_mark_proper(gs_words *words, const uint32_t *ends, const gs_article *article,
                          const gs_lexicon *lexicon) {
    uint32_t n, length;
    const gs_block *blocks = gs_article_blocks(article, &n);
    judge c = {.lexicon = lexicon, .scratch = gs_arena_new(), .words = words};
    c.text = gs_article_text(article, &length);
    manner *manners = gs_alloc(c.scratch, n * sizeof *manners);
    for (uint32_t i = 0, from = 0; i < n; from = ends[i++]) {
        manners[i] = manner_of(&c, from, ends[i], &blocks[i]);
        count_habits(&c, from, ends[i], manners[i]);
    }
    for (uint32_t i = 0, from = 0; i < n; from = ends[i++])
        mark_names(&c, from, ends[i], manners[i]);
    gs_arena_free(c.scratch);
}
