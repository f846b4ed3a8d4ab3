#include "likeness.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/stem.h"
#include "base/utf8.h"

enum { SHORTEST_STEM = 3, MOST_STEMS = 256 };
/* A set of a few sentences tells nothing of how rare a word is; it is weighed as part of a text of
 * this many. */
enum { FEWEST_SENTENCES = 40 };

typedef struct sentence {
    gs_sym *stems; /* ascending, each once */
    uint32_t count;
    double weight;
} sentence;

struct gs_likeness {
    gs_arena *arena;
    gs_symtab *stems;
    sentence *sentences; /* by the store's symbol of the sentence */
    double *weights;     /* by stem */
};

static bool is_function_word(const char *w, size_t n) {
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

static void read_sentence(gs_likeness *l, sentence *s, const char *text) {
    gs_sym stems[MOST_STEMS];
    uint32_t n = 0;
    const char *folded = gs_fold(l->arena, text, strlen(text));
    for (const char *p = folded; *p && n < MOST_STEMS;) {
        size_t k = 0;
        while (is_letter(p[k])) k++;
        if (k >= SHORTEST_STEM && !is_function_word(p, k))
            stems[n++] = gs_sym_of(l->stems, p, gs_stem(p, k));
        p += k ? k : 1;
    }
    if (n > 1) qsort(stems, n, sizeof *stems, by_sym);
    s->stems = gs_alloc(l->arena, n * sizeof *stems);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || stems[i] != stems[i - 1]) s->stems[s->count++] = stems[i];
}

static void weigh(gs_likeness *l, uint32_t nsyms, uint32_t told) {
    if (told < FEWEST_SENTENCES) told = FEWEST_SENTENCES;
    uint32_t nstems = gs_symtab_count(l->stems) + 1;
    uint32_t *seen = gs_alloc(l->arena, nstems * sizeof *seen);
    l->weights = gs_alloc(l->arena, nstems * sizeof *l->weights);
    for (uint32_t i = 0; i < nsyms; i++)
        for (uint32_t k = 0; k < l->sentences[i].count; k++) seen[l->sentences[i].stems[k]]++;
    for (uint32_t i = 1; i < nstems; i++)
        l->weights[i] = log((told + 1.0) / (seen[i] ? seen[i] : 1));
    for (uint32_t i = 0; i < nsyms; i++)
        for (uint32_t k = 0; k < l->sentences[i].count; k++)
            l->sentences[i].weight += l->weights[l->sentences[i].stems[k]];
}

gs_likeness *gs_likeness_new(gs_arena *arena, const gs_store *store) {
    gs_likeness *l = gs_alloc(arena, sizeof *l);
    uint32_t nsyms = gs_symtab_count(gs_store_symbols(store)) + 1, told = 0;
    l->arena = arena;
    l->stems = gs_symtab_new(arena);
    l->sentences = gs_alloc(arena, nsyms * sizeof *l->sentences);
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        gs_sym sym = gs_store_at(store, i)->sentence;
        if (!sym || l->sentences[sym].stems) continue;
        read_sentence(l, &l->sentences[sym], gs_store_text(store, sym));
        told++;
    }
    weigh(l, nsyms, told);
    return l;
}

gs_shared_words gs_likeness_of(const gs_likeness *l, const gs_fact *a, const gs_fact *b) {
    const sentence *x = &l->sentences[a->sentence], *y = &l->sentences[b->sentence];
    double sum = 0;
    for (uint32_t i = 0, k = 0; i < x->count && k < y->count;) {
        if (x->stems[i] == y->stems[k]) {
            sum += l->weights[x->stems[i]];
            i++, k++;
        } else if (x->stems[i] < y->stems[k]) {
            i++;
        } else {
            k++;
        }
    }
    double least = fmin(x->weight, y->weight), most = fmax(x->weight, y->weight);
    return (gs_shared_words){sum, least > 0 ? sum / least : 0, most > 0 ? sum / most : 0};
}
