#include "likeness.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/search.h"
#include "base/utf8.h"
#include "extract/lemma.h"

enum { SHORTEST_WORD = 3, MOST_STEMS = 256 };
/* A story of a few sentences tells nothing of how rare a word is; it is weighed as part of a text
 * of this many. */
enum { FEWEST_SENTENCES = 40 };
/* In a story of so few what a word weighs in news at large counts in full; one of so many shows by
 * itself which words it has everywhere. */
enum { FEW_SENTENCES = 15, MANY_SENTENCES = 45, NEWS_LETTERS = 5 };

typedef struct sentence {
    gs_weighed *stems; /* ascending, each once */
    uint32_t count;
    uint32_t story;
    bool placed, read;
    const void *kept;
    double sum; /* of their weights */
} sentence;

/* A word as written: looked up once, however often it stands. */
typedef struct form {
    gs_sym stem; /* 0: a function word */
    bool known;
} form;

typedef struct story {
    uint32_t told;     /* sentences */
    gs_weighed *stems; /* that they hold, ascending */
    uint32_t count;
} story;

/* What the packs know of how rare a word is: used by every text; what part of a rare word's weight
 * one of news has. */
typedef struct rarity {
    bool common;
    double in_news;
} rarity;

struct gs_likeness {
    gs_arena *arena;
    const gs_store *store;
    const uint32_t *leaders; /* of the stories, by document; NULL: all are one */
    const gs_lexicon *lexicon;
    gs_symtab *symbols;
    rarity *rare; /* by stem */
    uint32_t nrare, caprare;
    gs_symtab *spellings;
    form *forms; /* by symbol of the spelling */
    uint32_t nforms, capforms;
    sentence *sentences; /* by the store's symbol of the text */
    story *stories;      /* by leading document */
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

static int by_stem(const void *left, const void *right) {
    gs_sym a = ((const gs_weighed *)left)->stem, b = ((const gs_weighed *)right)->stem;
    return a < b ? -1 : a > b;
}

/* By story, and those of a story as the store has them. */
static int by_story(const void *left, const void *right) {
    const sentence *a = *(sentence *const *)left, *b = *(sentence *const *)right;
    if (a->story != b->story) return a->story < b->story ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* What a stem weighs that so many sentences of the story hold. */
static double weight_of(const gs_likeness *l, const story *s, gs_sym stem, uint32_t holders) {
    uint32_t of = s->told < FEWEST_SENTENCES ? FEWEST_SENTENCES : s->told;
    double weight = log((of + 1.0) / (holders ? holders : 1));
    return l->rare[stem].common ? weight / 2 : weight;
}

double gs_likeness_weight(const gs_likeness *l, uint32_t number, gs_sym stem) {
    const story *s = &l->stories[number];
    uint32_t at;
    GS_SEARCH(at, 0, s->count, s->stems[at].stem < stem);
    bool known = at < s->count && s->stems[at].stem == stem;
    return known ? s->stems[at].weight : weight_of(l, s, stem, 0);
}

double gs_likeness_telling(const gs_likeness *l, uint32_t number, gs_sym stem) {
    double told = l->stories[number].told;
    double few = fmin(1, (MANY_SENTENCES - told) / (MANY_SENTENCES - FEW_SENTENCES));
    double weight = gs_likeness_weight(l, number, stem), in_news = l->rare[stem].in_news;
    if (few <= 0 || l->rare[stem].common) return weight;
    return weight * (1 - few * (1 - in_news));
}

uint32_t gs_likeness_story(const gs_likeness *l, gs_sym text) {
    return l->sentences[text].story;
}

/* Words of the sets "common_word" and, by its beginning, "news_word": its tenths. */
static void rate(const gs_likeness *l, rarity *r, const char *word, size_t n) {
    if (gs_lexicon_find(l->lexicon, "common_word", word, n)) r->common = true;
    size_t beginning = n < NEWS_LETTERS ? n : NEWS_LETTERS;
    const gs_entry *known = gs_lexicon_find(l->lexicon, "news_word", word, beginning);
    if (known) r->in_news = fmin(r->in_news, atof(known->value) / 10);
}

gs_sym gs_likeness_stem(gs_likeness *l, const char *word, size_t n) {
    char text[GS_LEMMA];
    gs_sym sym = gs_sym_of(l->symbols, text, gs_lemma(l->lexicon, word, n, text));
    while (l->nrare <= sym) {
        GS_GROW(l->arena, l->rare, l->nrare, l->caprare);
        l->rare[l->nrare++] = (rarity){.in_news = 1};
    }
    if (l->lexicon) rate(l, &l->rare[sym], word, n);
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

static void weigh(const gs_likeness *l, sentence *s) {
    s->sum = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        s->stems[i].weight = gs_likeness_weight(l, s->story, s->stems[i].stem);
        s->sum += s->stems[i].weight;
    }
}

static void read_sentence(gs_likeness *l, sentence *s, const char *text) {
    gs_weighed stems[MOST_STEMS];
    uint32_t n = 0;
    const char *folded = gs_fold(l->arena, text, strlen(text));
    s->read = true;
    for (const char *p = folded; *p && n < MOST_STEMS;) {
        size_t k = 0;
        while (is_letter(p[k])) k++;
        gs_sym sym = k >= SHORTEST_WORD ? stem_of(l, p, k) : 0;
        if (sym) stems[n++] = (gs_weighed){.stem = sym};
        p += k ? k : 1;
    }
    if (n > 1) qsort(stems, n, sizeof *stems, by_stem);
    s->stems = gs_alloc(l->arena, n * sizeof *stems);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || stems[i].stem != stems[i - 1].stem) s->stems[s->count++] = stems[i];
    if (l->counted) weigh(l, s);
}

/* A text is of the story of the first fact that has it. */
static void place(gs_likeness *l, gs_sym text, uint32_t document) {
    sentence *s = &l->sentences[text];
    if (!text || s->placed) return;
    s->placed = true;
    s->story = l->leaders ? l->leaders[document] : 0;
}

static void place_texts(gs_likeness *l, const gs_fact *fact) {
    place(l, fact->sentence, fact->document);
    for (uint32_t f = 0; f < fact->kind->nfields; f++)
        if (gs_field_has_words(&fact->kind->fields[f]) && fact->values[f].known)
            place(l, fact->values[f].sym, fact->document);
}

/* Weighs what the sentences of a story hold: their stems one after the other, of which each is kept
 * once. `holders`, by stem, is all 0 before and after. */
static void count_story(const gs_likeness *l, story *s, gs_weighed *stems, uint32_t n,
                        uint32_t *holders) {
    for (uint32_t i = 0; i < n; i++)
        if (holders[stems[i].stem]++ == 0) stems[s->count++] = stems[i];
    if (s->count) qsort(stems, s->count, sizeof *stems, by_stem);
    s->stems = gs_alloc(l->arena, (s->count + 1) * sizeof *s->stems);
    for (uint32_t i = 0; i < s->count; i++) {
        gs_sym stem = stems[i].stem;
        s->stems[i] = (gs_weighed){stem, weight_of(l, s, stem, holders[stem])};
        holders[stem] = 0;
    }
}

/* The sentences of the store's facts, each once and read, those of a story together. */
static uint32_t read_told(gs_likeness *l, sentence **told) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < gs_store_count(l->store); i++) {
        const gs_fact *fact = gs_store_at(l->store, i);
        place_texts(l, fact);
        sentence *s = &l->sentences[fact->sentence];
        if (!fact->sentence || s->read) continue;
        read_sentence(l, s, gs_store_text(l->store, fact->sentence));
        told[n++] = s;
    }
    if (n > 1) qsort(told, n, sizeof *told, by_story);
    return n;
}

static void count_stories(gs_likeness *l) {
    sentence **told = gs_alloc(l->arena, (gs_store_count(l->store) + 1) * sizeof *told);
    uint32_t n = read_told(l, told);
    uint32_t *holders = gs_alloc(l->arena, (l->nrare + 1) * sizeof *holders);
    gs_weighed *stems = NULL;
    for (uint32_t from = 0, to, cap = 0; from < n; from = to) {
        story *s = &l->stories[told[from]->story];
        uint32_t count = 0;
        for (to = from; to < n && told[to]->story == told[from]->story; to++) {
            for (uint32_t k = 0; k < told[to]->count; k++) {
                GS_GROW(l->arena, stems, count, cap);
                stems[count++] = told[to]->stems[k];
            }
        }
        s->told = to - from;
        count_story(l, s, stems, count, holders);
    }
    l->counted = true;
    for (uint32_t i = 0; i < n; i++) weigh(l, told[i]);
}

gs_likeness *gs_likeness_new(gs_arena *arena, const gs_store *store, const uint32_t *stories,
                             const gs_lexicon *lexicon) {
    gs_likeness *l = gs_alloc(arena, sizeof *l);
    uint32_t texts = gs_symtab_count(gs_store_symbols(store)) + 1;
    *l = (gs_likeness){.arena = arena, .store = store, .leaders = stories, .lexicon = lexicon};
    l->symbols = gs_symtab_new(arena);
    l->spellings = gs_symtab_new(arena);
    l->sentences = gs_alloc(arena, texts * sizeof *l->sentences);
    l->stories = gs_alloc(arena, (gs_store_documents(store) + 1) * sizeof *l->stories);
    count_stories(l);
    return l;
}

static const sentence *sentence_of(gs_likeness *l, gs_sym sym) {
    sentence *s = &l->sentences[sym];
    if (!s->read) read_sentence(l, s, gs_store_text(l->store, sym));
    return s;
}

const gs_weighed *gs_likeness_stems(gs_likeness *l, gs_sym text, uint32_t *n) {
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
        if (x->stems[i].stem == y->stems[k].stem) {
            sum += fmin(x->stems[i].weight, y->stems[k].weight);
            i++, k++;
        } else if (x->stems[i].stem < y->stems[k].stem) {
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
