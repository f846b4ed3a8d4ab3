#include "names_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/search.h"
#include "base/utf8.h"
#include "names_proper.h"
#include "wordbook.h"

enum { AT_ONCE = 16 };

typedef struct cutter {
    gs_wordbook *book;
    gs_arena *scratch;
    const char *text;
    uint32_t at, to; /* within a block */
    const gs_sentence *sentences;
    uint32_t nsentences, sentence;
    gs_words *words;
    gs_buf *line;
    uint32_t last_end; /* end of the last word with its possessive; UINT32_MAX at a block's start */
    uint64_t hashes[AT_ONCE]; /* of the words that are still to be looked up */
    uint32_t nhashes;
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

static bool is_plain_letter(char c) {
    return ((unsigned char)c | 0x20u) - 'a' < 26;
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
        while (c->at < c->to && is_plain_letter(c->text[c->at])) c->at++;
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
        while (i > start && i < end && text[i] >= 'a' && text[i] <= 'z') letters++, i++;
        if (i == end) break;
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
    static const char shown[][4] = {" ", " ", ", ", ". ", " & ", " (", " / ", "\n"};
    gs_buf_puts(line, shown[gap]);
}

static void put_folded(cutter *c, gs_word *w) {
    bool ascii = true;
    w->at = (uint32_t)c->line->length;
    for (uint32_t i = w->start; i < w->end && ascii; i++) ascii = (unsigned char)c->text[i] < 0x80;
    if (!ascii) {
        gs_buf_puts(c->line, gs_fold(c->scratch, c->text + w->start, w->end - w->start));
    } else {
        gs_buf_reserve(c->line, w->end - w->start);
        char *to = c->line->bytes + c->line->length;
        for (uint32_t i = w->start; i < w->end; i++) {
            char b = c->text[i];
            *to++ = (char)(b >= 'A' && b <= 'Z' ? b | 0x20 : b);
        }
        *to = '\0';
        c->line->length += w->end - w->start;
    }
    w->stop = (uint32_t)c->line->length;
}

/* Looks the words up that were added last, several at once. */
static void look_up(cutter *c) {
    if (!c->nhashes) return; /* a line without words has no room for any */
    gs_word *all = c->words->items + c->words->count - c->nhashes;
    for (uint32_t i = 0; i < c->nhashes; i++) gs_wordbook_fetch_word(c->book, c->hashes[i]);
    for (uint32_t i = 0; i < c->nhashes; i++) {
        gs_word *w = &all[i];
        w->book = gs_wordbook_index(c->book, c->hashes[i], c->line->bytes + w->at, w->stop - w->at);
        const gs_book_word *known = &c->book->words[w->book];
        w->sym = known->sym;
        w->key = known->key;
        w->begins = known->begins;
        w->alone = known->alone;
    }
    c->nhashes = 0;
}

/* Its folded form stands in the line: the book tells the rest. */
static void add(cutter *c, gs_word *w) {
    gs_words *words = c->words;
    uint64_t hash = gs_hash(c->line->bytes + w->at, w->stop - w->at);
    gs_wordbook_fetch_slot(c->book, hash);
    if (c->nhashes == AT_ONCE) look_up(c);
    c->hashes[c->nhashes++] = hash;
    if (words->count == words->cap) {
        words->cap = words->cap ? words->cap * 2 : 1024;
        words->items = gs_xrealloc(words->items, words->cap * sizeof *words->items);
    }
    words->items[words->count++] = *w;
}

/* Does the word at start open a sentence or a quotation, and what stands before it? Writes the
 * latter to the line. */
static void place(cutter *c, gs_word *w) {
    while (c->sentence < c->nsentences && c->sentences[c->sentence].end <= w->start) c->sentence++;
    uint32_t opened = c->sentence < c->nsentences ? c->sentences[c->sentence].start : UINT32_MAX;
    bool opens = c->last_end == UINT32_MAX || (opened <= w->start && c->last_end <= opened);
    bool blank = w->start && c->last_end == w->start - 1 && c->text[c->last_end] == ' ';
    w->gap = (uint8_t)(blank ? GS_GAP_SPACE : gap_of(c, w->start, &opens)); /* mostly a blank */
    if (opens) w->flags |= GS_WF_OPENS;
    put_gap(c->line, (gs_gap)w->gap);
}

/* Past a word of ASCII letters that nothing can go on: no digit, no apostrophe, no full stop of an
 * abbreviation. Its letters stand in lower case behind the line. 0 where the word is another. */
static uint32_t letters_end(cutter *c, uint32_t start, uint32_t *upper) {
    enum { LONGEST = 64 };
    gs_buf_reserve(c->line, LONGEST);
    char *to = c->line->bytes + c->line->length;
    uint32_t at = start, most = c->to - start < LONGEST ? c->to : start + LONGEST;
    for (; at < most && is_plain_letter(c->text[at]); at++) {
        *upper += !(c->text[at] & 0x20);
        *to++ = (char)(c->text[at] | 0x20);
    }
    if (at == most && at < c->to) return 0;
    unsigned char next = at < c->to ? (unsigned char)c->text[at] : ' ';
    if (next >= 0x80 || is_digit(next) || next == '\'' || next == '&') return 0;
    return next == '.' && at - start == 1 && *upper ? 0 : at;
}

static bool add_letters(cutter *c, uint32_t start) {
    gs_word w = {.start = start, .flags = GS_WF_LETTERS};
    uint32_t upper = 0;
    size_t had = c->line->length;
    place(c, &w);
    w.at = (uint32_t)c->line->length;
    w.end = letters_end(c, start, &upper);
    if (!w.end) {
        c->line->length = had;
        return false;
    }
    uint32_t n = w.end - start;
    c->line->length += n;
    c->line->bytes[c->line->length] = '\0';
    w.stop = (uint32_t)c->line->length;
    w.shape = (uint8_t)(!upper       ? GS_W_LOWER
                        : n == 1     ? GS_W_INITIAL
                        : upper == n ? GS_W_UPPER
                                     : GS_W_CAPITAL);
    c->at = c->last_end = w.end;
    add(c, &w);
    return true;
}

static void add_word(cutter *c, uint32_t start) {
    if (is_plain_letter(c->text[start]) && add_letters(c, start)) return;
    gs_word w = {.start = start};
    bool possessive;
    place(c, &w);
    word_end(c, start);
    take_stop(c, start);
    w.end = cut_possessive(c, start, c->at, &possessive);
    if (possessive && w.end == c->at) { /* the apostrophe of "workers'" */
        unsigned mark;
        (void)code_at(c, c->at, &mark);
        c->at += mark;
    }
    w.shape = (uint8_t)shape_of(c->text, w.start, w.end);
    put_folded(c, &w);
    if (possessive) {
        w.flags |= GS_WF_POSSESSIVE;
        gs_buf_puts(c->line, "'s");
    }
    c->last_end = c->at;
    add(c, &w);
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
    look_up(c);
}

const gs_words *gs_words_of(const gs_article *article, gs_wordbook *book) {
    uint32_t n, length;
    const gs_block *blocks = gs_article_blocks(article, &n);
    gs_words *words = &book->cut;
    cutter c = {.book = book, .scratch = gs_arena_new(), .words = words, .line = &words->buf};
    c.text = gs_article_text(article, &length);
    c.sentences = gs_article_sentences(article, &c.nsentences);
    gs_wordbook_begin(book);
    words->book = book;
    words->count = 0;
    gs_buf_clear(c.line);
    uint32_t *ends = gs_alloc(c.scratch, n * sizeof *ends);
    for (uint32_t i = 0; i < n; i++) {
        if (blocks[i].kind != GS_B_BOILERPLATE) cut_block(&c, &blocks[i]);
        ends[i] = words->count;
    }
    words->line = gs_buf_text(c.line);
    words->nline = (uint32_t)c.line->length;
    gs_words_mark_proper(words, ends, article, book->lexicon);
    gs_arena_free(c.scratch);
    return words;
}

void gs_words_free(gs_words *words) {
    free(words->items);
    gs_buf_free(&words->buf);
}

uint32_t gs_words_at(const gs_words *words, uint32_t offset) {
    uint32_t at;
    GS_SEARCH(at, 0, words->count, words->items[at].start < offset);
    return at;
}

const gs_entry *gs_words_look(const gs_words *words, const gs_lexicon *lexicon, const char *set,
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

const gs_entry *gs_words_find(const gs_words *words, const gs_lexicon *lexicon, const char *set,
                              const gs_word *w) {
    return gs_lexicon_find_key(lexicon, w->key, set, words->line + w->at, w->stop - w->at);
}
