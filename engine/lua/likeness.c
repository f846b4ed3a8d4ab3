#include "likeness.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "extract/lemma.h"

enum { SHORTEST_WORD = 3, MOST_STEMS = 256 };
/* A set of a few sentences tells nothing of how rare a word is; it is weighed as part of a text of
 * this many. */
enum { FEWEST_SENTENCES = 40 };

typedef struct sentence {
    gs_sym *stems; /* ascending, each once */
    uint32_t count;
    bool read;
} sentence;

typedef struct stem {
    uint32_t seen; /* in how many of the store's sentences */
    bool common;
} stem;

struct gs_likeness {
    gs_arena *arena;
    const gs_store *store;
    const gs_lexicon *lexicon;
    gs_symtab *symbols;
    stem *stems; /* by symbol; the first is none */
    uint32_t nstems, capstems;
    sentence *sentences; /* by the store's symbol of the text */
    uint32_t nsentences, told;
};

bool gs_is_function_word(const char *w, size_t n) {
    static const char *const words[] = {
        "the",     "and",    "for",     "that",    "this",  "with",  "from",  "was",     "were",
        "are",     "has",    "have",    "had",     "its",   "his",   "her",   "their",   "they",
        "she",     "him",    "who",     "which",   "whose", "when",  "will",  "would",   "could",
        "been",    "being",  "but",     "not",     "than",  "then",  "there", "into",    "about",
        "after",   "before", "over",    "under",   "more",  "most",  "some",  "also",    "other",
        "only",    "such",   "between", "while",   "where", "what",  "said",  "says",    "told",
        "per",     "one",    "two",     "three",   "four",  "five",  "six",   "seven",   "eight",
        "nine",    "ten",    "million", "billion", "year",  "years", "last",  "first",   "our",
        "out",     "all",    "any",     "can",     "may",   "now",   "new",   "because", "during",
        "against", "among",  NULL};
    for (const char *const *p = words; *p; p++)
        if (**p == *w && strncmp(*p, w, n) == 0 && (*p)[n] == '\0') return true;
    return false;
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

static int by_sym(const void *left, const void *right) {
    gs_sym a = *(const gs_sym *)left, b = *(const gs_sym *)right;
    return a < b ? -1 : a > b;
}

gs_sym gs_likeness_stem(gs_likeness *l, const char *word, size_t n) {
    char text[GS_LEMMA];
    gs_sym sym = gs_sym_of(l->symbols, text, gs_lemma(l->lexicon, word, n, text));
    while (l->nstems <= sym) {
        GS_GROW(l->arena, l->stems, l->nstems, l->capstems);
        l->stems[l->nstems++] = (stem){0};
    }
    if (l->lexicon && gs_lexicon_find(l->lexicon, "common_word", word, n))
        l->stems[sym].common = true;
    return sym;
}

static void read_sentence(gs_likeness *l, sentence *s, const char *text) {
    gs_sym stems[MOST_STEMS];
    uint32_t n = 0;
    const char *folded = gs_fold(l->arena, text, strlen(text));
    s->read = true;
    for (const char *p = folded; *p && n < MOST_STEMS;) {
        size_t k = 0;
        while (is_letter(p[k])) k++;
        if (k >= SHORTEST_WORD && !gs_is_function_word(p, k))
            stems[n++] = gs_likeness_stem(l, p, k);
        p += k ? k : 1;
    }
    if (n > 1) qsort(stems, n, sizeof *stems, by_sym);
    s->stems = gs_alloc(l->arena, n * sizeof *stems);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || stems[i] != stems[i - 1]) s->stems[s->count++] = stems[i];
}

double gs_likeness_weight(const gs_likeness *l, gs_sym sym) {
    const stem *s = &l->stems[sym];
    uint32_t of = l->told < FEWEST_SENTENCES ? FEWEST_SENTENCES : l->told;
    double weight = log((of + 1.0) / (s->seen ? s->seen : 1));
    return s->common ? weight / 2 : weight;
}

static double sum_of(const gs_likeness *l, const sentence *s) {
    double sum = 0;
    for (uint32_t i = 0; i < s->count; i++) sum += gs_likeness_weight(l, s->stems[i]);
    return sum;
}

gs_likeness *gs_likeness_new(gs_arena *arena, const gs_store *store, const gs_lexicon *lexicon) {
    gs_likeness *l = gs_alloc(arena, sizeof *l);
    l->arena = arena;
    l->store = store;
    l->lexicon = lexicon;
    l->symbols = gs_symtab_new(arena);
    l->nsentences = gs_symtab_count(gs_store_symbols(store)) + 1;
    l->sentences = gs_alloc(arena, l->nsentences * sizeof *l->sentences);
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        gs_sym sym = gs_store_at(store, i)->sentence;
        if (!sym || l->sentences[sym].read) continue;
        read_sentence(l, &l->sentences[sym], gs_store_text(store, sym));
        for (uint32_t k = 0; k < l->sentences[sym].count; k++)
            l->stems[l->sentences[sym].stems[k]].seen++;
        l->told++;
    }
    return l;
}

static const sentence *sentence_of(gs_likeness *l, gs_sym sym) {
    sentence *s = &l->sentences[sym];
    if (!s->read) read_sentence(l, s, gs_store_text(l->store, sym));
    return s;
}

const gs_sym *gs_likeness_stems(gs_likeness *l, gs_sym text, uint32_t *n) {
    const sentence *s = sentence_of(l, text);
    *n = s->count;
    return s->stems;
}

gs_arena *gs_likeness_arena(const gs_likeness *l) {
    return l->arena;
}

gs_shared_words gs_likeness_of_texts(gs_likeness *l, gs_sym a, gs_sym b) {
    const sentence *x = sentence_of(l, a), *y = sentence_of(l, b);
    double sum = 0;
    for (uint32_t i = 0, k = 0; i < x->count && k < y->count;) {
        if (x->stems[i] == y->stems[k]) {
            sum += gs_likeness_weight(l, x->stems[i]);
            i++, k++;
        } else if (x->stems[i] < y->stems[k]) {
            i++;
        } else {
            k++;
        }
    }
    double p = sum_of(l, x), q = sum_of(l, y), least = fmin(p, q), most = fmax(p, q);
    return (gs_shared_words){sum, least > 0 ? sum / least : 0, most > 0 ? sum / most : 0};
}

gs_shared_words gs_likeness_of(gs_likeness *l, const gs_fact *a, const gs_fact *b) {
    return gs_likeness_of_texts(l, a->sentence, b->sentence);
}
