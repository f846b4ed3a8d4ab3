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
    const void *kept;
    double sum; /* of their weights */
} sentence;

typedef struct stem {
    uint32_t seen; /* in how many of the store's sentences */
    bool common;
    double weight; /* once the store is counted */
} stem;

/* A word as written: looked up once, however often it stands. */
typedef struct form {
    gs_sym stem; /* 0: a function word */
    bool known;
} form;

struct gs_likeness {
    gs_arena *arena;
    const gs_store *store;
    const gs_lexicon *lexicon;
    gs_symtab *symbols;
    stem *stems; /* by symbol; the first is none */
    uint32_t nstems, capstems;
    gs_symtab *spellings;
    form *forms; /* by symbol of the spelling */
    uint32_t nforms, capforms;
    sentence *sentences; /* by the store's symbol of the text */
    uint32_t nsentences, told;
    bool counted;
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

static void weigh(const gs_likeness *l, stem *s) {
    uint32_t of = l->told < FEWEST_SENTENCES ? FEWEST_SENTENCES : l->told;
    s->weight = log((of + 1.0) / (s->seen ? s->seen : 1));
    if (s->common) s->weight /= 2;
}

static double sum_of(const gs_likeness *l, const sentence *s) {
    double sum = 0;
    for (uint32_t i = 0; i < s->count; i++) sum += l->stems[s->stems[i]].weight;
    return sum;
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
    if (l->counted) weigh(l, &l->stems[sym]);
    return sym;
}

/* The stem of a word of a sentence, or 0 for a function word. */
static gs_sym stem_of(gs_likeness *l, const char *word, size_t n) {
    gs_sym spelling = gs_sym_of(l->spellings, word, n);
    while (l->nforms <= spelling) {
        GS_GROW(l->arena, l->forms, l->nforms, l->capforms);
        l->forms[l->nforms++] = (form){0};
    }
    form *f = &l->forms[spelling];
    if (!f->known)
        *f = (form){gs_is_function_word(word, n) ? 0 : gs_likeness_stem(l, word, n), true};
    return f->stem;
}

static void read_sentence(gs_likeness *l, sentence *s, const char *text) {
    gs_sym stems[MOST_STEMS];
    uint32_t n = 0;
    const char *folded = gs_fold(l->arena, text, strlen(text));
    s->read = true;
    for (const char *p = folded; *p && n < MOST_STEMS;) {
        size_t k = 0;
        while (is_letter(p[k])) k++;
        gs_sym sym = k >= SHORTEST_WORD ? stem_of(l, p, k) : 0;
        if (sym) stems[n++] = sym;
        p += k ? k : 1;
    }
    if (n > 1) qsort(stems, n, sizeof *stems, by_sym);
    s->stems = gs_alloc(l->arena, n * sizeof *stems);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || stems[i] != stems[i - 1]) s->stems[s->count++] = stems[i];
    if (l->counted) s->sum = sum_of(l, s);
}

double gs_likeness_weight(const gs_likeness *l, gs_sym sym) {
    return l->stems[sym].weight;
}

/* All sentences of the store are counted: from now on a stem has its weight. */
static void settle(gs_likeness *l) {
    l->counted = true;
    for (uint32_t i = 0; i < l->nstems; i++) weigh(l, &l->stems[i]);
    for (uint32_t i = 0; i < l->nsentences; i++)
        if (l->sentences[i].read) l->sentences[i].sum = sum_of(l, &l->sentences[i]);
}

gs_likeness *gs_likeness_new(gs_arena *arena, const gs_store *store, const gs_lexicon *lexicon) {
    gs_likeness *l = gs_alloc(arena, sizeof *l);
    l->arena = arena;
    l->store = store;
    l->lexicon = lexicon;
    l->symbols = gs_symtab_new(arena);
    l->spellings = gs_symtab_new(arena);
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
    settle(l);
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

const gs_symtab *gs_likeness_words(const gs_likeness *l) {
    return gs_store_symbols(l->store);
}

const void **gs_likeness_kept(gs_likeness *l, gs_sym text) {
    return &l->sentences[text].kept;
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
    double p = x->sum, q = y->sum, least = fmin(p, q), most = fmax(p, q);
    return (gs_shared_words){sum, least > 0 ? sum / least : 0, most > 0 ? sum / most : 0};
}

gs_shared_words gs_likeness_of(gs_likeness *l, const gs_fact *a, const gs_fact *b) {
    return gs_likeness_of_texts(l, a->sentence, b->sentence);
}
