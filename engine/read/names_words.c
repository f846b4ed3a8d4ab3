#include "names_words.h"

#include "value/country.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"

/* How often the article writes a word small, and with a capital where nothing but a name asks for
 * one. */
typedef struct habit {
    uint32_t lower, capital, opens;
} habit;

typedef struct cutter {
    const gs_lexicon *lexicon;
    gs_arena *arena, *scratch;
    const char *text;
    uint32_t at, to; /* within a block */
    const gs_sentence *sentences;
    uint32_t nsentences, sentence;
    gs_words *words;
    gs_buf line;
    habit *habits; /* by sym - 1 */
    size_t nhabits, caphabits;
    uint32_t last_end; /* end of the last word with its possessive; UINT32_MAX at a block's start */
} cutter;

static uint32_t code_at(const cutter *c, uint32_t at, unsigned *width) {
    *width = 1;
    return at < c->to ? gs_utf8_at(c->text, c->to, at, width) : 0;
}

static bool is_digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

static bool in_word(uint32_t code) {
    if (code < 0x80) return gs_is_letter(code) || is_digit(code);
    return gs_is_letter(code) || (code >= 0x300 && code < 0x370);
}

static bool is_apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x02BC;
}

/* "U.S", "J.K": capitals with full stops only. */
static bool dotted(const cutter *c, uint32_t start, uint32_t end) {
    if (end == start) return false;
    for (uint32_t i = start; i < end; i += 2) {
        if (!gs_is_upper((unsigned char)c->text[i])) return false;
        if (i + 1 < end && c->text[i + 1] != '.') return false;
    }
    return true;
}

/* May the mark at c->at be inside the word that began at start? Then its width, else 0. */
static unsigned inner_mark(const cutter *c, uint32_t start) {
    unsigned width, after;
    uint32_t mark = code_at(c, c->at, &width);
    if (mark != '.' && mark != '&' && !is_apostrophe(mark)) return 0;
    uint32_t next = code_at(c, c->at + width, &after);
    if (!gs_is_letter(next)) return 0;
    if (mark == '.') return gs_is_upper(next) && dotted(c, start, c->at) ? width : 0;
    if (mark == '&') return gs_is_upper(next) ? width : 0;
    return width;
}

static uint32_t word_end(cutter *c, uint32_t start) {
    unsigned width;
    for (;;) {
        uint32_t code = code_at(c, c->at, &width);
        if (c->at < c->to && in_word(code)) {
            c->at += width;
            continue;
        }
        width = c->at < c->to ? inner_mark(c, start) : 0;
        if (!width) return c->at;
        c->at += width;
    }
}

/* The full stop of "U.S." and of an initial before a name belongs to the word. */
static void take_stop(cutter *c, uint32_t start) {
    if (c->at >= c->to || c->text[c->at] != '.' || !dotted(c, start, c->at)) return;
    bool several = c->at - start > 1;
    bool last = c->sentence < c->nsentences && c->sentences[c->sentence].end == c->at + 1;
    if (several || !last) c->at++;
}

/* The word without its possessive; the cutter stands behind the 's. */
static uint32_t cut_possessive(const cutter *c, uint32_t start, uint32_t end, bool *possessive) {
    unsigned width;
    *possessive = false;
    if (end - start < 3) return end;
    char last = c->text[end - 1];
    if (last == 's' || last == 'S') {
        uint32_t mark = gs_utf8_before(c->text, end - 1, &width);
        if (is_apostrophe(mark) && end - 1 - width > start) {
            *possessive = true;
            return end - 1 - width;
        }
        unsigned after;
        if (is_apostrophe(code_at(c, end, &width)) && code_at(c, end + width, &after) == ' ')
            *possessive = gs_is_upper(gs_utf8_at(c->text, end, start, &after));
    }
    return end;
}

static gs_shape shape_of(const char *text, uint32_t start, uint32_t end) {
    uint32_t letters = 0, upper = 0, stops = 0;
    unsigned width;
    bool first = false;
    for (uint32_t i = start; i < end; i += width) {
        uint32_t code = gs_utf8_at(text, end, i, &width);
        bool capital = gs_is_upper(code);
        if (i == start) first = capital;
        letters += gs_is_letter(code);
        upper += capital;
        stops += code == '.';
    }
    if (letters == 0) return GS_W_DIGIT;
    if (upper == 0) return GS_W_LOWER;
    if (stops || (letters == 1 && end - start == 1)) return GS_W_INITIAL;
    if (upper == letters && letters > 1) return GS_W_UPPER;
    return first || !is_digit((unsigned char)text[start]) ? GS_W_CAPITAL : GS_W_LOWER;
}

static bool opening(uint32_t code) {
    return code == '"' || code == 0x201C || code == 0x201E || code == 0xAB || code == ':' ||
           code == '\t' || code == 0x2022 || code == '!' || code == '?' || code == '|';
}

/* What stands between the last word and this one. */
static gs_gap gap_of(const cutter *c, uint32_t start, bool *opens) {
    unsigned width;
    uint32_t marks = 0, mark = 0, blanks = 0;
    if (c->last_end == UINT32_MAX) return GS_GAP_START;
    for (uint32_t i = c->last_end; i < start; i += width) {
        uint32_t code = gs_utf8_at(c->text, start, i, &width);
        if (opening(code)) *opens = true;
        if (code == ' ' || code == '\n' || code == '\t' || code == 0xA0 || code == 0x202F)
            blanks++;
        else
            mark = code, marks++;
    }
    if (marks == 0) return blanks ? GS_GAP_SPACE : GS_GAP_OTHER;
    if (marks > 1) return mark == '(' ? GS_GAP_PAREN : GS_GAP_OTHER;
    if (!blanks)
        return mark == '-' || mark == 0x2010 || mark == 0x2011 ? GS_GAP_HYPHEN : GS_GAP_OTHER;
    switch (mark) {
    case ',': return GS_GAP_COMMA;
    case '.': return GS_GAP_DOT;
    case '&': return GS_GAP_AND;
    case '(': return GS_GAP_PAREN;
    default: return GS_GAP_OTHER;
    }
}

static void put_gap(gs_buf *line, gs_gap gap) {
    static const char *const shown[] = {" ", " ", ", ", ". ", " & ", " (", " / ", "\n"};
    gs_buf_puts(line, shown[gap]);
}

static void put_folded(cutter *c, gs_word *w) {
    w->at = (uint32_t)c->line.length;
    bool ascii = true;
    for (uint32_t i = w->start; i < w->end && ascii; i++) ascii = (unsigned char)c->text[i] < 0x80;
    if (ascii) {
        for (uint32_t i = w->start; i < w->end; i++) {
            char b = c->text[i];
            gs_buf_putc(&c->line, (char)(b >= 'A' && b <= 'Z' ? b | 0x20 : b));
        }
    } else {
        gs_buf_puts(&c->line, gs_fold(c->scratch, c->text + w->start, w->end - w->start));
    }
    w->stop = (uint32_t)c->line.length;
    w->sym = gs_sym_of(c->words->table, c->line.bytes + w->at, w->stop - w->at);
    w->key = gs_lexicon_key(c->lexicon, c->line.bytes + w->at, w->stop - w->at);
}

static void add_word(cutter *c, uint32_t start) {
    gs_words *words = c->words;
    gs_word w = {.start = start};
    bool opens = false, possessive;
    while (c->sentence < c->nsentences && c->sentences[c->sentence].end <= start) c->sentence++;
    word_end(c, start);
    take_stop(c, start);
    w.end = cut_possessive(c, start, c->at, &possessive);
    if (possessive && w.end == c->at) { /* the apostrophe of "workers'" */
        unsigned mark;
        (void)code_at(c, c->at, &mark);
        c->at += mark;
    }
    gs_gap gap = gap_of(c, start, &opens);
    uint32_t opened = c->sentence < c->nsentences ? c->sentences[c->sentence].start : UINT32_MAX;
    if (c->last_end == UINT32_MAX || (opened <= start && c->last_end <= opened)) opens = true;
    w.shape = (uint8_t)shape_of(c->text, w.start, w.end);
    w.gap = (uint8_t)gap;
    w.flags = (uint16_t)((opens ? GS_WF_OPENS : 0) | (possessive ? GS_WF_POSSESSIVE : 0));
    put_gap(&c->line, gap);
    put_folded(c, &w);
    if (possessive) gs_buf_puts(&c->line, "'s");
    c->last_end = c->at;
    GS_GROW(c->arena, words->items, words->count, words->cap);
    words->items[words->count++] = w;
}

static void cut_block(cutter *c, const gs_block *block) {
    c->at = block->start;
    c->to = block->end;
    c->last_end = UINT32_MAX;
    while (c->at < c->to) {
        unsigned width;
        uint32_t code = code_at(c, c->at, &width);
        if (in_word(code))
            add_word(c, c->at);
        else
            c->at += width;
    }
}

/* ---- which words may be part of names */

static const gs_entry *known(const cutter *c, const char *set, const gs_word *w) {
    return gs_lexicon_find_key(c->lexicon, w->key, set, c->line.bytes + w->at, w->stop - w->at);
}

static habit *habit_of(cutter *c, gs_sym sym) {
    while (c->nhabits < sym) {
        GS_GROW(c->arena, c->habits, c->nhabits, c->caphabits);
        c->habits[c->nhabits++] = (habit){0};
    }
    return &c->habits[sym - 1];
}

/* A country of up to four words begins here. */
static bool starts_country(const cutter *c, const gs_word *w) {
    const gs_word *end = c->words->items + c->words->count;
    for (const gs_word *last = w; last < end && last < w + 4; last++)
        if (gs_country_named(c->line.bytes + w->at, last->stop - w->at)) return true;
    return false;
}

static bool starts_name(const cutter *c, const gs_word *w) {
    static const char *const sets[] = {"given_name",  "city", "country",   "region",
                                       "nationality", "org",  "honorific", NULL};
    for (int i = 0; sets[i]; i++) {
        size_t end;
        if (gs_lexicon_match_key(c->lexicon, w->key, sets[i], c->line.bytes, c->line.length, w->at,
                                 &end))
            return true;
    }
    return starts_country(c, w);
}

typedef enum manner { PLAIN, TITLED, CAPITALS, SMALL } manner;

/* How a block is written: like prose, with every word capitalized, in capitals, or without any. */
static manner manner_of(const cutter *c, uint32_t from, uint32_t to, const gs_block *block) {
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

static void count_habits(cutter *c, uint32_t from, uint32_t to, manner m) {
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
static bool never_name(const cutter *c, const gs_word *w) {
    if (!known(c, "not_name", w)) return false;
    if (w->shape != GS_W_UPPER || (w->flags & GS_WF_CAPITALS))
        return !known(c, "country", w) || w->shape != GS_W_UPPER;
    return !known(c, "country", w) && !known(c, "org", w);
}

static bool proper(const gs_word *w) {
    return w->shape == GS_W_CAPITAL || w->shape == GS_W_UPPER || w->shape == GS_W_INITIAL;
}

/* Does the word run on into a name, as in "Tarek Zubalin said"? */
static bool runs_on(const cutter *c, uint32_t i, uint32_t to) {
    const gs_word *items = c->words->items;
    if (i + 1 >= to) return false;
    if ((items[i].flags & GS_WF_POSSESSIVE) && !known(c, "org_owner", &items[i])) return false;
    const gs_word *n = &items[i + 1];
    if (n->gap == GS_GAP_DOT) return false;
    if (n->gap != GS_GAP_SPACE && n->gap != GS_GAP_HYPHEN) return false;
    return proper(n) && !never_name(c, n);
}

static bool ends_like_common_word(const cutter *c, const gs_word *w) {
    static const char *const tails[] = {"ly",  "ing", "ed",   "tion", "sion", "ment", "ness",
                                        "ity", "ism", "ance", "ence", "ure",  "ers",  NULL};
    uint32_t n = w->stop - w->at;
    for (int i = 0; tails[i]; i++) {
        size_t t = strlen(tails[i]);
        if (n > t + 2 && memcmp(c->line.bytes + w->stop - t, tails[i], t) == 0) return true;
    }
    return false;
}

/* "Water Authority", "World Bank": a common word that begins a name with a head, or a name that the
 * vocabulary has. */
static bool heads_ahead(const cutter *c, uint32_t i, uint32_t to, uint32_t most) {
    static const char *const sets[] = {"org", "region", "country", "city", NULL};
    const gs_word *items = c->words->items;
    for (int k = 0; sets[k]; k++) {
        size_t end;
        if (gs_lexicon_match_key(c->lexicon, items[i].key, sets[k], c->line.bytes, c->line.length,
                                 items[i].at, &end) &&
            end > items[i].stop)
            return true;
    }
    for (uint32_t k = i + 1; k < to && k - i <= most && runs_on(c, k - 1, to); k++)
        if (known(c, "org_head", &items[k]) || known(c, "place_head", &items[k])) return true;
    return false;
}

/* "Zubalin said", "Zubalin, who", "Zubalin's": what follows a name rather than a common word. */
static bool followed_like_name(const cutter *c, uint32_t i, uint32_t to) {
    const gs_word *w = &c->words->items[i];
    char last = c->line.bytes[w->stop - 1];
    if (last == 's' || ends_like_common_word(c, w)) return false;
    if (w->flags & GS_WF_POSSESSIVE) return true;
    if (i + 1 >= to || w[1].gap != GS_GAP_SPACE) return false;
    return known(c, "speech_verb", &w[1]) || known(c, "personal_verb", &w[1]) ||
           (w[1].stop - w[1].at == 3 && memcmp(c->line.bytes + w[1].at, "has", 3) == 0);
}

/* "Valdorian" where the article has "Valdoria". */
static bool peoples_name(const cutter *c, const gs_word *w) {
    static const struct {
        const char *tail, *end;
    } forms[] = {{"n", ""},   {"an", ""},   {"ns", ""},   {"ans", ""}, {"ese", ""},
                 {"ian", ""}, {"ian", "e"}, {"ian", "y"}, {"an", "e"}, {"an", "o"}};
    char stem[64];
    size_t n = w->stop - w->at;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t t = strlen(forms[i].tail), e = strlen(forms[i].end);
        if (n < t + 4 || n >= sizeof stem) continue;
        if (memcmp(c->line.bytes + w->stop - t, forms[i].tail, t) != 0) continue;
        memcpy(stem, c->line.bytes + w->at, n - t);
        memcpy(stem + n - t, forms[i].end, e);
        gs_sym sym = gs_sym_find(c->words->table, stem, n - t + e);
        if (sym && sym <= c->nhabits && c->habits[sym - 1].capital && !c->habits[sym - 1].lower)
            return true;
    }
    return false;
}

/* Opens sentences again and again and is never written small. */
static bool often_opens(const cutter *c, const gs_word *w, const habit *h) {
    return h->opens > 1 && h->lower == 0 && c->line.bytes[w->stop - 1] != 's' &&
           !ends_like_common_word(c, w) && !known(c, "occupation", w) && !known(c, "office", w) &&
           !known(c, "org_noun", w);
}

/* A capitalized word at the start of a sentence. */
static bool opener_names(cutter *c, uint32_t i, uint32_t to) {
    const gs_word *w = &c->words->items[i];
    const habit *h = habit_of(c, w->sym);
    if (never_name(c, w)) return false;
    if (known(c, "surname_particle", w)) /* "Van der Meulen said" */
        return runs_on(c, i, to) ||
               (i + 2 < to && known(c, "surname_particle", &w[1]) && runs_on(c, i + 1, to));
    if (known(c, "common_word", w)) return heads_ahead(c, i, to, 3);
    if (h->capital > h->lower) return true;
    if (h->lower) return heads_ahead(c, i, to, 3);
    if (peoples_name(c, w)) return true;
    if (w->shape == GS_W_INITIAL) return runs_on(c, i, to) || w->end - w->start > 2;
    if (w->shape == GS_W_UPPER || starts_name(c, w)) return true;
    if (known(c, "org_head", w) || known(c, "place_head", w))
        return runs_on(c, i, to) || i + 1 < to;
    if (known(c, "occupation", w) || known(c, "office_weak", w)) return false;
    if (runs_on(c, i, to)) return !ends_like_common_word(c, w);
    return followed_like_name(c, i, to) || often_opens(c, w, h);
}

/* A word where every word is capitalized: what the prose writes as a name, or the vocabulary knows.
 */
static bool titled_names(cutter *c, uint32_t i, uint32_t from, uint32_t to, manner m) {
    const gs_word *w = &c->words->items[i];
    const habit *h = habit_of(c, w->sym);
    if (never_name(c, w)) return false;
    if (known(c, "common_word", w)) return heads_ahead(c, i, to, 1);
    if (h->capital > h->lower) return true;
    if (h->lower) return false;
    if (m == TITLED && w->shape == GS_W_UPPER) return true;
    if (m == TITLED && w->shape == GS_W_INITIAL) return true;
    if (starts_name(c, w) || known(c, "org_head", w) || known(c, "place_head", w)) return true;
    if (i == from) return often_opens(c, w, h);
    if (w->gap != GS_GAP_SPACE && w->gap != GS_GAP_HYPHEN) return false;
    bool after_given = (w[-1].flags & GS_WF_NAME) && known(c, "given_name", &w[-1]);
    return after_given && !ends_like_common_word(c, w) && !known(c, "personal_verb", w) &&
           !known(c, "speech_verb", w);
}

/* "THREE DEAD as the fire spreads": capitals for weight, no acronym. */
static bool shouted(const cutter *c, const gs_word *w) {
    return w->shape == GS_W_UPPER && w->end - w->start >= 4 && known(c, "common_word", w);
}

static bool may_name(cutter *c, uint32_t i, uint32_t from, uint32_t to, manner m) {
    const gs_word *w = &c->words->items[i];
    if (!proper(w)) return false;
    if (m == TITLED || m == CAPITALS) return titled_names(c, i, from, to, m);
    if (w->flags & GS_WF_OPENS) return opener_names(c, i, to);
    if (shouted(c, w)) return false;
    bool after_given = i > from && w->gap == GS_GAP_SPACE && (w[-1].flags & GS_WF_NAME) &&
                       known(c, "given_name", &w[-1]) && !(w[-1].flags & GS_WF_POSSESSIVE);
    return after_given || !never_name(c, w);
}

static void mark_names(cutter *c, uint32_t from, uint32_t to, manner m) {
    for (uint32_t i = from; i < to; i++) {
        gs_word *w = &c->words->items[i];
        if (m == SMALL) w->flags |= GS_WF_PLAIN;
        if (m == CAPITALS) w->flags |= GS_WF_CAPITALS;
        if (may_name(c, i, from, to, m)) w->flags |= GS_WF_NAME;
    }
}

typedef struct stretch {
    uint32_t from, to;
    manner manner;
} stretch;

static void cut_all(cutter *c, const gs_block *blocks, uint32_t n, stretch *stretches) {
    for (uint32_t i = 0; i < n; i++) {
        stretch *s = &stretches[i];
        s->from = c->words->count;
        if (blocks[i].kind != GS_B_BOILERPLATE) cut_block(c, &blocks[i]);
        s->to = c->words->count;
        s->manner = manner_of(c, s->from, s->to, &blocks[i]);
        count_habits(c, s->from, s->to, s->manner);
    }
}

const gs_words *gs_words_of(const gs_article *article, const gs_lexicon *lexicon, gs_arena *arena) {
    uint32_t n, length;
    const gs_block *blocks = gs_article_blocks(article, &n);
    cutter c = {
        .lexicon = lexicon, .arena = arena, .scratch = gs_arena_new(), .last_end = UINT32_MAX};
    c.text = gs_article_text(article, &length);
    c.sentences = gs_article_sentences(article, &c.nsentences);
    c.words = gs_alloc(arena, sizeof *c.words);
    c.words->table = gs_symtab_new(arena);
    stretch *stretches = gs_alloc(c.scratch, n * sizeof *stretches);
    cut_all(&c, blocks, n, stretches);
    for (uint32_t i = 0; i < n; i++)
        mark_names(&c, stretches[i].from, stretches[i].to, stretches[i].manner);
    c.words->line = gs_buf_dup(&c.line, arena);
    c.words->nline = (uint32_t)c.line.length;
    gs_buf_free(&c.line);
    gs_arena_free(c.scratch);
    return c.words;
}

uint32_t gs_words_at(const gs_words *words, uint32_t offset) {
    uint32_t low = 0, high = words->count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (words->items[mid].start < offset)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

const gs_entry *gs_words_match(const gs_words *words, const gs_lexicon *lexicon, const char *set,
                               uint32_t i, uint32_t *next) {
    size_t end;
    const gs_entry *e = gs_lexicon_match_key(lexicon, words->items[i].key, set, words->line,
                                             words->nline, words->items[i].at, &end);
    if (!e) return NULL;
    uint32_t k = i;
    while (k < words->count && words->items[k].stop < end) k++;
    if (k >= words->count || words->items[k].stop != end) return NULL;
    *next = k + 1;
    return e;
}

const gs_entry *gs_words_in(const gs_words *words, const gs_lexicon *lexicon, const char *set,
                            uint32_t i) {
    const gs_word *w = &words->items[i];
    return gs_lexicon_find_key(lexicon, w->key, set, words->line + w->at, w->stop - w->at);
}

bool gs_words_is(const gs_words *words, uint32_t i, const char *text) {
    const gs_word *w = &words->items[i];
    size_t n = strlen(text);
    return w->stop - w->at == n && memcmp(words->line + w->at, text, n) == 0;
}
