#include "clausewords.h"

#include <stdio.h>
#include <stdlib.h>
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

bool gs_is_in_compound(const gs_skeleton *s, uint32_t t) {
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return false;
    const gs_token *k = &s->tokens[t];
    bool before = k->start > 1 && s->text[k->start - 1] == '-' && s->text[k->start - 2] != ' ';
    return before || (s->text[k->end] == '-' && s->text[k->end + 1] > ' ');
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

/* What the words of the sentence read, one behind another, each with a blank before it. */
struct gs_worded {
    gs_buf text, joined;
    struct place {
        uint32_t at;     /* where the token's words begin in the text */
        uint32_t longer; /* how many tokens before it are names or longer words */
    } * places;          /* of each token, and the end */
    uint32_t cap;
    bool done; /* for the current sentence */
};

void gs_words_forget(gs_work *w) {
    if (w->worded) w->worded->done = false;
}

void gs_words_drop(gs_work *w) {
    if (!w->worded) return;
    gs_buf_free(&w->worded->text);
    gs_buf_free(&w->worded->joined);
    free(w->worded->places);
    free(w->worded);
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

/* Facts of a sentence quote the same words again and again: they are put together once. */
static struct gs_worded *worded(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    struct gs_worded *x = w->worded;
    if (x && x->done) return x;
    if (!x) {
        x = w->worded = gs_xmalloc(sizeof *x);
        *x = (struct gs_worded){.text = GS_BUF_EMPTY, .joined = GS_BUF_EMPTY};
    }
    if (s->ntokens >= x->cap) {
        x->cap = s->ntokens * 2 + 64;
        x->places = gs_xrealloc(x->places, x->cap * sizeof *x->places);
    }
    gs_buf_clear(&x->text);
    uint32_t longer = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_token *token = &s->tokens[t];
        x->places[t] = (struct place){(uint32_t)x->text.length, longer};
        if (token->type == GS_T_MARK) continue;
        longer += token->type == GS_T_MENTION || token->end - token->start > 3;
        add_token(w, &x->text, t);
    }
    x->places[s->ntokens] = (struct place){(uint32_t)x->text.length, longer};
    x->done = true;
    return x;
}

static void join(struct gs_worded *x, uint32_t from, uint32_t to) {
    gs_buf_add(&x->joined, gs_buf_text(&x->text) + x->places[from].at,
               x->places[to].at - x->places[from].at);
}

/* The words that were joined, without the first blank. */
static gs_sym taken(gs_work *w) {
    const gs_buf *b = &w->worded->joined;
    size_t blank = b->length > 0;
    return gs_sym_of(gs_store_symbols(w->store), gs_buf_text(b) + blank, b->length - blank);
}

/* The words of the tokens [first, last) but for those of [from, to). */
static gs_sym without(gs_work *w, uint32_t first, uint32_t from, uint32_t to, uint32_t last) {
    struct gs_worded *x = worded(w);
    gs_buf_clear(&x->joined);
    join(x, first, from);
    if (to < last) join(x, to, last);
    return taken(w);
}

gs_sym gs_words_about(gs_work *w, uint32_t from, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    const struct place *places = worded(w)->places;
    uint32_t clause = s->tokens[from].clause, first = from, last = from + 1;
    while (first > 0 && s->tokens[first - 1].clause == clause) first--;
    while (last < s->ntokens && s->tokens[last].clause == clause) last++;
    uint32_t inner = to < last ? to : last;
    uint32_t words =
        places[last].longer - places[first].longer - (places[inner].longer - places[from].longer);
    return words >= LEAST_ABOUT ? without(w, first, from, to, last)
                                : without(w, 0, from, to, s->ntokens);
}

gs_sym gs_words_behind(gs_work *w, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t last = end;
    while (last < s->ntokens && s->tokens[last].clause == s->tokens[end - 1].clause) last++;
    return without(w, end, end, end, last);
}

gs_sym gs_words_between(gs_work *w, uint32_t from, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    struct gs_worded *x = worded(w);
    gs_buf_clear(&x->joined);
    for (uint32_t t = from; t < to; t++)
        if (s->tokens[t].type != GS_T_MARK && !gs_is_determiner(s, t)) join(x, t, t + 1);
    return taken(w);
}
