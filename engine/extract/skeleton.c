#include "skeleton.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/search.h"
#include "base/utf8.h"

enum { LONGEST_WORD = 64 };

uint64_t gs_word_hash(const char *word, size_t n) {
    return gs_hash(word, n);
}

static void reserve(gs_skeleton *s, uint32_t more) {
    if (s->n + more + 1 < s->cap) return;
    s->cap = (s->n + more + 64) * 2;
    s->text = gs_xrealloc(s->text, s->cap);
    s->lower = gs_xrealloc(s->lower, s->cap);
    s->origin = gs_xrealloc(s->origin, s->cap * sizeof *s->origin);
    s->mention = gs_xrealloc(s->mention, s->cap * sizeof *s->mention);
}

static void put_byte(gs_skeleton *s, char byte, uint32_t origin, uint32_t mention) {
    s->text[s->n] = byte;
    s->lower[s->n] = gs_lower(byte);
    s->origin[s->n] = origin;
    s->mention[s->n++] = mention;
}

static void put(gs_skeleton *s, const char *bytes, uint32_t n, uint32_t origin, uint32_t mention,
                bool spread) {
    reserve(s, n);
    for (uint32_t i = 0; i < n; i++)
        put_byte(s, bytes[i], spread ? origin + i : origin, i == 0 ? mention : 0);
}

/* The straight form of a curly mark; 0 where the code point stays as it is. */
static char straight(uint32_t code) {
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201B: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB: return '"';
    case 0xA0:
    case 0x2009:
    case 0x202F:
    case '\n':
    case '\t': return ' ';
    default: return 0;
    }
}

/* Most text is ASCII: one array after the other. Where that ends. */
static uint32_t put_plain(gs_skeleton *s, const char *text, uint32_t from, uint32_t to) {
    uint32_t end = from;
    for (; end < to && text[end] >= ' ' && (unsigned char)text[end] < 0x80; end++)
        s->lower[s->n + end - from] = gs_lower(text[end]);
    uint32_t n = end - from;
    memcpy(s->text + s->n, text + from, n);
    memset(s->mention + s->n, 0, n * sizeof *s->mention);
    for (uint32_t i = 0; i < n; i++) s->origin[s->n + i] = from + i;
    s->n += n;
    return end;
}

static void copy_text(gs_skeleton *s, const char *text, uint32_t from, uint32_t to) {
    reserve(s, to - from);
    for (uint32_t i = from; i < to;) {
        unsigned width;
        uint32_t plain_end = put_plain(s, text, i, to);
        if (plain_end > i) {
            i = plain_end;
            continue;
        }
        uint32_t code = gs_utf8_at(text, to, i, &width);
        char plain = straight(code);
        if (plain)
            put(s, &plain, 1, i, 0, false);
        else if (code < 0xE000 || code > 0xE0FF)
            put(s, text + i, width, i, 0, true);
        i += width; /* private-use characters of the text itself are left out: they would read as
                       mentions */
    }
}

static void add_token(gs_skeleton *s, gs_token token) {
    if (s->ntokens == s->captokens) {
        s->captokens = s->captokens ? s->captokens * 2 : 64;
        s->tokens = gs_xrealloc(s->tokens, s->captokens * sizeof *s->tokens);
    }
    s->tokens[s->ntokens++] = token;
}

static bool is_word_byte(unsigned char c) {
    return (c | 0x20) >= 'a' ? ((c | 0x20) <= 'z' || c >= 0x80) : (c >= '0' && c <= '9');
}

/* An apostrophe belongs to a word between letters ("didn't"), but "'s" is a token of its own. */
static uint32_t word_end(const gs_skeleton *s, uint32_t i) {
    while (i < s->n) {
        unsigned char c = (unsigned char)s->text[i];
        if (s->mention[i]) break;
        if (is_word_byte(c))
            i++;
        else if (c == '\'' && i + 1 < s->n && (s->text[i + 1] | 0x20) == 't')
            i++;
        else
            break;
    }
    return i;
}

static uint64_t hash_word(const char *word, uint32_t n) {
    return gs_word_hash(word, n < LONGEST_WORD ? n : LONGEST_WORD);
}

static uint64_t hash_lower(const char *word, uint32_t n) {
    char folded[LONGEST_WORD];
    if (n > LONGEST_WORD) n = LONGEST_WORD;
    for (uint32_t i = 0; i < n; i++) folded[i] = gs_lower(word[i]);
    return gs_word_hash(folded, n);
}

static bool is_dash(const gs_skeleton *s, uint32_t i) {
    return i + 2 < s->n && memcmp(s->text + i, "\xe2\x80", 2) == 0 &&
           (s->text[i + 2] == '\x93' || s->text[i + 2] == '\x94');
}

static uint32_t mark_token(gs_skeleton *s, uint32_t i) {
    char c = s->text[i];
    if (is_dash(s, i)) {
        add_token(s, (gs_token){.type = GS_T_MARK, .start = i, .end = i + 3, .mark = '-'});
        return i + 3;
    }
    bool apart = i > 0 && s->text[i - 1] == ' ' && i + 1 < s->n && s->text[i + 1] == ' ';
    if (c != ' ' && (c != '-' || apart))
        add_token(s, (gs_token){.type = GS_T_MARK, .start = i, .end = i + 1, .mark = c});
    return i + 1;
}

/* A number in one word ("two") still reads as that word in phrases: "the two countries". */
static uint64_t mention_hash(const gs_skeleton *s, const gs_mention *m) {
    uint32_t length;
    const char *text = gs_article_text(s->article, &length);
    if (m->type != GS_M_NUMBER && m->type != GS_M_ORDINAL) return 0;
    for (uint32_t i = m->start; i < m->end; i++)
        if ((text[i] | 0x20) < 'a' || (text[i] | 0x20) > 'z') return 0;
    return hash_lower(text + m->start, m->end - m->start);
}

/* One past the last may be looked at: a mark that is like no other, in no clause. */
static gs_token behind_all(const gs_skeleton *s) {
    return (gs_token){
        .type = GS_T_MARK, .start = s->n, .end = s->n, .mark = '\n', .clause = UINT32_MAX};
}

static void tokenize(gs_skeleton *s) {
    s->ntokens = 0;
    for (uint32_t i = 0; i < s->n;) {
        if (s->mention[i]) {
            uint32_t m = s->mention[i] - 1;
            uint64_t hash = mention_hash(s, &s->mentions->items[m]);
            add_token(
                s, (gs_token){
                       .type = GS_T_MENTION, .start = i, .end = i + 3, .hash = hash, .mention = m});
            i += 3;
        } else if (is_word_byte((unsigned char)s->text[i]) && !is_dash(s, i)) {
            uint32_t end = word_end(s, i);
            uint64_t hash = hash_word(s->lower + i, end - i);
            uint32_t word = gs_vocab_index(s->vocab, hash);
            add_token(
                s,
                (gs_token){.type = GS_T_WORD, .start = i, .end = end, .hash = hash, .word = word});
            i = end;
        } else {
            i = mark_token(s, i);
        }
    }
    add_token(s, behind_all(s));
    s->ntokens--;
}

bool gs_sentence_gather(const gs_skeleton *s, uint32_t list) {
    gs_vocab *v = s->vocab;
    if (list >= GS_VOCAB_LISTS) return true;
    memset(v->here, 0, sizeof v->here);
    for (uint32_t t = 0; t < s->ntokens; t++) {
        if (s->tokens[t].type != GS_T_WORD) continue;
        const uint64_t *lists = v->words[s->tokens[t].word].lists;
        for (uint32_t i = 0; i < GS_VOCAB_LISTS / 64; i++) v->here[i] |= lists[i];
    }
    v->nhere = v->nlists;
    return v->here[list / 64] >> (list % 64) & 1;
}

/* A comma before one of these opens a clause; so do the second group without a comma. */
static bool opens_clause(const gs_skeleton *s, uint32_t t, bool after_comma) {
    static const char *const always[] = {"but",    "while",   "whereas", "although",
                                         "though", "because", "unless",  NULL};
    static const char *const comma[] = {
        "and", "which", "who", "whose", "where",    "when",    "after",     "before",
        "as",  "with",  "so",  "or",    "compared", "against", "including", NULL};
    return gs_token_in(s, t, always) || (after_comma && gs_token_in(s, t, comma));
}

/* What stands in brackets is a clause of its own, within one that goes on behind it. */
static void number_clauses(gs_skeleton *s) {
    uint32_t clause = 0, last = 0, around = UINT32_MAX;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        gs_token *token = &s->tokens[t];
        bool mark = token->type == GS_T_MARK;
        if (mark && token->mark == ')' && around != UINT32_MAX) {
            clause = around;
            around = UINT32_MAX;
        } else if (mark && strchr(";:-()", token->mark)) {
            if (token->mark == '(') around = clause;
            clause = ++last;
        } else if (token->type == GS_T_WORD && t > 0 &&
                   opens_clause(
                       s, t, s->tokens[t - 1].type == GS_T_MARK && s->tokens[t - 1].mark == ',')) {
            clause = ++last;
        }
        token->clause = clause;
    }
}

void gs_skeleton_build(gs_skeleton *s, const gs_article *article, const gs_mentions *mentions,
                       uint32_t sentence, uint32_t first) {
    uint32_t count, length;
    const gs_sentence *sn = &gs_article_sentences(article, &count)[sentence];
    const char *text = gs_article_text(article, &length);
    s->article = article;
    s->mentions = mentions;
    s->sentence = sentence;
    s->n = 0;
    if (!s->vocab) s->vocab = gs_vocab_new();
    gs_vocab_trim(s->vocab);
    uint32_t at = sn->start;
    for (uint32_t i = first; i < mentions->count && mentions->items[i].start < sn->end; i++) {
        const gs_mention *m = &mentions->items[i];
        if (m->inside || m->start < at || m->end > sn->end) continue;
        copy_text(s, text, at, m->start);
        char symbol[4];
        put(s, symbol, (uint32_t)gs_utf8_put(symbol, 0xE000u + (uint32_t)m->type), m->start, i + 1,
            false);
        at = m->end;
    }
    copy_text(s, text, at, sn->end);
    reserve(s, 1);
    s->text[s->n] = s->lower[s->n] = '\0';
    s->origin[s->n] = sn->end;
    s->mention[s->n] = 0;
    tokenize(s);
    (void)gs_sentence_gather(s, 0);
    number_clauses(s);
}

void gs_skeleton_free(gs_skeleton *s) {
    free(s->text);
    free(s->lower);
    free(s->origin);
    free(s->mention);
    free(s->tokens);
    gs_vocab_free(s->vocab);
    *s = (gs_skeleton){0};
}

uint32_t gs_bracket_end(const gs_skeleton *s, uint32_t token) {
    if (!gs_token_mark(s, token, "(")) return token;
    for (uint32_t t = token + 1; t < s->ntokens; t++)
        if (gs_token_mark(s, t, ")")) return t;
    return token;
}

uint32_t gs_bracket_start(const gs_skeleton *s, uint32_t token) {
    if (!gs_token_mark(s, token, ")")) return token;
    for (uint32_t t = token; t-- > 0;)
        if (gs_token_mark(s, t, "(")) return t;
    return token;
}

size_t gs_lower_word(const gs_skeleton *s, uint32_t token, char *out, size_t size) {
    const gs_token *t = &s->tokens[token];
    size_t n = t->end - t->start, kept = n < size ? n : size - 1;
    memcpy(out, s->lower + t->start, kept);
    out[kept] = '\0';
    return n;
}

size_t gs_plain_word(const gs_skeleton *s, uint32_t token, char *out, size_t size) {
    if (token >= s->ntokens || s->tokens[token].type != GS_T_WORD) return 0;
    size_t n = gs_lower_word(s, token, out, size);
    if (n >= size) return 0;
    for (size_t i = 0; i < n; i++)
        if (out[i] < 'a' || out[i] > 'z') return 0;
    return n;
}

uint32_t gs_token_at(const gs_skeleton *s, uint32_t byte) {
    uint32_t at;
    GS_SEARCH(at, 0, s->ntokens, s->tokens[at].end <= byte);
    return at;
}

/* Behind the first office from the token on. */
static uint32_t office_end(const gs_skeleton *s, uint32_t from, uint32_t reach) {
    for (uint32_t t = from; t < s->ntokens && t < from + reach; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type == GS_M_OFFICE) return t + 1;
    }
    return 0;
}

uint32_t gs_tail_end(const gs_skeleton *s, uint32_t from, uint32_t reach, const char *words) {
    if (strcmp(words, "office") == 0) return office_end(s, from, reach);
    uint64_t first = gs_word_hash(words, strcspn(words, " "));
    for (uint32_t t = from; t < s->ntokens && t < from + reach; t++) {
        if (s->tokens[t].hash != first) continue;
        uint32_t at = t;
        const char *word = words;
        for (; *word; at++) {
            size_t n = strcspn(word, " ");
            if (at >= s->ntokens || s->tokens[at].hash != gs_word_hash(word, n)) break;
            word += word[n] ? n + 1 : n;
        }
        if (!*word) return at;
    }
    return 0;
}
