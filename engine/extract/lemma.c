#include "lemma.h"

#include <stdbool.h>
#include <string.h>

#include "inflect.h"

static const char FORMS[] = "form of a word";
const char GS_IRREGULAR_PASTS[] = "irregular past", GS_IRREGULAR_VERBS[] = "irregular",
           GS_IRREGULAR_PARTICIPLES[] = "irregular participle",
           GS_SOLE_PARTICIPLES[] = "irregular participle alone";

static bool has_vowel(const char *w, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (strchr("aeiouy", w[i])) return true;
    return false;
}

static bool ends(const char *w, size_t n, const char *with) {
    size_t k = strlen(with);
    return n > k && memcmp(w + n - k, with, k) == 0;
}

static bool ends_in_one(const char *w, size_t n, const char *const *endings) {
    for (; *endings; endings++)
        if (ends(w, n, *endings)) return true;
    return false;
}

static bool is_word(const char *w, size_t n, const char *word) {
    return strlen(word) == n && memcmp(w, word, n) == 0;
}

/* "Boxes", "witnesses", "viruses", but not "axes", "headaches". */
static bool takes_es(const char *w, size_t n) {
    static const char *const es[] = {"xes",    "sses",   "shes",   "ches",   "zzes",   "ruses",
                                     "onuses", "mpuses", "nsuses", "pluses", "ibuses", NULL};
    static const char *const e[] = {"daches", "caches", "lanches", "taches", NULL};
    if (is_word(w, n, "buses")) return true;
    return ends_in_one(w, n, es) && !is_word(w, n, "axes") && !ends_in_one(w, n, e);
}

size_t gs_singular(char *w, size_t n) {
    if (n < 4 || w[n - 1] != 's' || strchr("sui", w[n - 2])) return n;
    if (is_word(w, n, "series") || is_word(w, n, "species")) return n;
    if (ends(w, n, "ies") && n > 4) {
        w[n - 3] = 'y';
        return n - 2;
    }
    return n - (takes_es(w, n) ? 2 : 1);
}

static size_t cut_verb_ending(char *w, size_t n) {
    if (ends(w, n, "ied") && n > 4) {
        w[n - 3] = 'y';
        return n - 2;
    }
    size_t k = ends(w, n, "ing") ? 3 : ends(w, n, "ed") && w[n - 3] != 'e' ? 2 : 0;
    return k && n - k >= 3 && has_vowel(w, n - k) ? n - k : n;
}

static size_t stem_of(const char *word, size_t n, char out[GS_LEMMA]) {
    if (n >= GS_LEMMA) n = GS_LEMMA - 1;
    memcpy(out, word, n);
    n = cut_verb_ending(out, gs_singular(out, n));
    if (n > 3 && (out[n - 1] == 'e' || out[n - 1] == 'y')) n--;
    if (n > 3 && out[n - 1] == out[n - 2]) n--;
    out[n] = '\0';
    return n;
}

static size_t like_word(const gs_lexicon *lexicon, const char *word, size_t n, char out[GS_LEMMA]) {
    const gs_entry *like = gs_lexicon_find(lexicon, "like_word", word, n);
    return like ? stem_of(like->value, strlen(like->value), out) : stem_of(word, n, out);
}

size_t gs_lemma(const gs_lexicon *lexicon, const char *word, size_t n, char out[GS_LEMMA]) {
    if (!lexicon) return stem_of(word, n, out);
    const char *known = gs_known_form(lexicon, word, n);
    return known ? like_word(lexicon, known, strlen(known), out) : like_word(lexicon, word, n, out);
}

const char *gs_known_form(const gs_lexicon *lexicon, const char *word, size_t n) {
    const gs_entry *form = gs_lexicon_find(lexicon, FORMS, word, n);
    return form ? form->value : NULL;
}

/* "left" is also a side and "found" is also a verb: the irregular past is by far the likelier in
 * news. Forms that are a lemma of their own stay what they are. */
static void enter_form(gs_lexicon *lexicon, const char *form, const char *lemma) {
    size_t n = strlen(form);
    if (!n || strcmp(form, lemma) == 0 || gs_lexicon_find(lexicon, FORMS, form, n)) return;
    if (gs_lexicon_find(lexicon, "irregular", form, n)) return;
    gs_lexicon_add(lexicon, FORMS, form, lemma, "");
}

/* All forms of a word of "like_word", so that "lorries" is found too. */
static void enter_like(gs_arena *arena, gs_lexicon *lexicon, const gs_entry *like) {
    const char *forms[GS_MAX_FORMS];
    uint32_t n = gs_inflect(arena, lexicon, like->form, forms);
    for (uint32_t i = 1; i < n; i++) enter_form(lexicon, forms[i], like->form);
}

/* "Took, taken": the second is no past; "dreamed, dreamt", "lit, lighted" are one in two
 * spellings. A participle that is the verb itself ("come") may be a present, too. */
static bool is_sole_participle(const gs_entry *e) {
    size_t n = strlen(e->more);
    return n && strcmp(e->value, e->more) != 0 && strcmp(e->form, e->more) != 0 &&
           e->more[n - 1] != 'd' && e->more[n - 1] != 't';
}

void gs_lemma_prepare(gs_arena *arena, gs_lexicon *lexicon) {
    const gs_entry *e;
    for (size_t i = 0; (e = gs_lexicon_at(lexicon, "irregular", i)) != NULL; i++) {
        enter_form(lexicon, e->value, e->form);
        enter_form(lexicon, e->more, e->form);
        gs_lexicon_add(lexicon, GS_IRREGULAR_PASTS, e->value, "", "");
        if (e->more[0]) gs_lexicon_add(lexicon, GS_IRREGULAR_PASTS, e->more, "", "");
        const char *participle = e->more[0] ? e->more : e->value;
        gs_lexicon_add(lexicon, GS_IRREGULAR_PARTICIPLES, participle, "", "");
        if (is_sole_participle(e)) gs_lexicon_add(lexicon, GS_SOLE_PARTICIPLES, e->more, "", "");
    }
    for (size_t i = 0; (e = gs_lexicon_at(lexicon, "like_word", i)) != NULL; i++)
        enter_like(arena, lexicon, e);
}
