#include "retold.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/order.h"
#include "base/utf8.h"
#include "extract/lemma.h"
#include "lua/likeness.h"
#include "text/words.h"

enum { SHARED = 2, SHORTEST = 3 /* letters of a word that tells anything */ };

typedef struct stems {
    gs_sym *items; /* ascending, each once */
    uint32_t count, cap;
} stems;

typedef struct teller {
    const gs_article *article;
    stems *sentences;
    uint32_t count;
} teller;

struct gs_retold {
    gs_arena *arena;
    const gs_lexicon *lexicon;
    gs_symtab *symbols;
    teller *articles;
    uint32_t count;
};

static stems stems_of(gs_retold *r, const char *text, size_t n) {
    stems found = {0};
    char lemma[GS_LEMMA];
    const char *folded = gs_fold(r->arena, text, n);
    size_t length = strlen(folded), at = 0, end;
    for (; gs_next_word(folded, length, &at, &end); at = end) {
        if (end - at < SHORTEST || isdigit((unsigned char)folded[at]) ||
            gs_is_function_word(folded + at, end - at))
            continue;
        GS_GROW(r->arena, found.items, found.count, found.cap);
        size_t size = gs_lemma(r->lexicon, folded + at, end - at, lemma);
        found.items[found.count++] = gs_sym_of(r->symbols, lemma, size);
    }
    if (found.count) qsort(found.items, found.count, sizeof *found.items, gs_by_number);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < found.count; i++)
        if (!kept || found.items[kept - 1] != found.items[i]) found.items[kept++] = found.items[i];
    found.count = kept;
    return found;
}

gs_retold *gs_retold_new(gs_arena *arena, const gs_run *run) {
    gs_retold *r = gs_alloc(arena, sizeof *r);
    *r = (gs_retold){.arena = arena,
                     .lexicon = gs_rulebook_lexicon(gs_run_rulebook(run)),
                     .symbols = gs_symtab_new(arena),
                     .count = gs_run_articles(run)};
    r->articles = gs_alloc(arena, (r->count + 1) * sizeof *r->articles);
    for (uint32_t a = 0; a < r->count; a++) {
        teller *t = &r->articles[a];
        uint32_t length;
        t->article = gs_run_article(run, a);
        const char *text = gs_article_text(t->article, &length);
        const gs_sentence *s = gs_article_sentences(t->article, &t->count);
        t->sentences = gs_alloc(arena, (t->count + 1) * sizeof *t->sentences);
        for (uint32_t i = 0; i < t->count; i++)
            t->sentences[i] = stems_of(r, text + s[i].start, s[i].end - s[i].start);
    }
    return r;
}

static bool has(const stems *all, gs_sym stem) {
    return all->count && bsearch(&stem, all->items, all->count, sizeof stem, gs_by_number);
}

static bool share_enough(const stems *a, const stems *b, const stems *without) {
    uint32_t shared = 0;
    for (uint32_t i = 0; i < a->count; i++)
        if (has(b, a->items[i]) && !has(without, a->items[i])) shared++;
    return shared >= SHARED;
}

static bool goes_on(char c) {
    return isalnum((unsigned char)c) || (c & 0x80);
}

/* The words stand whole in text[0..n): "48" neither in "1,482" nor in "48.5". */
static bool tells(const char *text, size_t n, const char *words) {
    size_t length = strlen(words);
    for (size_t i = 0; i + length <= n; i++) {
        if (memcmp(text + i, words, length) != 0) continue;
        bool figure = i > 1 && ispunct((unsigned char)text[i - 1]) &&
                      isdigit((unsigned char)*words) && isdigit((unsigned char)text[i - 2]);
        size_t end = i + length;
        bool longer = end + 1 < n && (text[end] == '.' || text[end] == ',') &&
                      isdigit((unsigned char)text[end - 1]) &&
                      isdigit((unsigned char)text[end + 1]);
        if (!figure && !longer && (i == 0 || !goes_on(text[i - 1])) &&
            (end == n || !goes_on(text[end])))
            return true;
    }
    return false;
}

static bool tells_again(const teller *t, const stems *like, const char *words,
                        const stems *without) {
    uint32_t length, n;
    const char *text = gs_article_text(t->article, &length);
    const gs_sentence *s = gs_article_sentences(t->article, &n);
    for (uint32_t i = 0; i < n; i++)
        if (tells(text + s[i].start, s[i].end - s[i].start, words) &&
            share_enough(like, &t->sentences[i], without))
            return true;
    return false;
}

bool gs_retold_elsewhere(gs_retold *r, uint32_t article, uint32_t at, const char *words) {
    const teller *own = &r->articles[article];
    uint32_t sentence = gs_article_sentence_at(own->article, at);
    if (sentence == UINT32_MAX) return false;
    stems without = stems_of(r, words, strlen(words));
    for (uint32_t a = 0; a < r->count; a++)
        if (a != article &&
            tells_again(&r->articles[a], &own->sentences[sentence], words, &without))
            return true;
    return false;
}
