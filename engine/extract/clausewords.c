#include "clausewords.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "nounphrase.h"

enum { LEAST_ABOUT = 3 };

bool gs_is_determiner(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"the", "a",   "an",    "its", "his",   "her",  "their",
                                        "of",  "our", "every", "my",  "this",  "that", "each",
                                        "s",   "and", "for",   "in",  "these", NULL};
    return gs_token_in(s, t, words);
}

/* A number as a word of letters, so that it counts when wordings are compared: 820 as "numbericaa".
 */
static void add_number(gs_buf *b, const gs_mention *m) {
    char digits[32];
    snprintf(digits, sizeof digits, "%lld", (long long)m->nominal.coef);
    if (strlen(digits) < 2) return;
    gs_buf_puts(b, " number");
    for (const char *d = digits; *d; d++)
        gs_buf_putc(b, (char)(*d == '-' ? 'z' : 'a' + (*d - '0')));
}

static void add_token(gs_work *w, gs_buf *b, uint32_t t) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    const gs_token *token = &w->skeleton.tokens[t];
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    uint32_t start = m ? m->start : w->skeleton.origin[token->start];
    uint32_t end = m ? m->end : w->skeleton.origin[token->end - 1] + 1;
    if (gs_is_amount(m)) add_number(b, m);
    gs_buf_putc(b, ' ');
    gs_buf_add(b, text + start, end - start);
}

/* The text of a buffer without its first blank; the buffer is given back. */
static gs_sym taken(gs_work *w, gs_buf *b) {
    size_t blank = b->length > 0;
    gs_sym sym = gs_sym_of(gs_store_symbols(w->store), gs_buf_text(b) + blank, b->length - blank);
    gs_buf_free(b);
    return sym;
}

static gs_sym about(gs_work *w, uint32_t from, uint32_t to, bool whole) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t words = 0;
    gs_buf b = GS_BUF_EMPTY;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_token *token = &s->tokens[t];
        if (token->type == GS_T_MARK || (t >= from && t < to)) continue;
        if (!whole && token->clause != s->tokens[from].clause) continue;
        words += token->type == GS_T_MENTION || token->end - token->start > 3;
        add_token(w, &b, t);
    }
    gs_sym sym = taken(w, &b);
    return words >= LEAST_ABOUT || whole ? sym : about(w, from, to, true);
}

gs_sym gs_words_about(gs_work *w, uint32_t from, uint32_t to) {
    return about(w, from, to, false);
}

gs_sym gs_words_behind(gs_work *w, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    gs_buf b = GS_BUF_EMPTY;
    for (uint32_t t = end; t < s->ntokens; t++) {
        if (s->tokens[t].clause != s->tokens[end - 1].clause) break;
        if (s->tokens[t].type != GS_T_MARK) add_token(w, &b, t);
    }
    gs_sym sym = taken(w, &b);
    return sym;
}

gs_sym gs_words_between(gs_work *w, uint32_t from, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    gs_buf b = GS_BUF_EMPTY;
    for (uint32_t t = from; t < to; t++)
        if (s->tokens[t].type != GS_T_MARK && !gs_is_determiner(s, t)) add_token(w, &b, t);
    return taken(w, &b);
}
