#include "baseform.h"

#include <string.h>

static bool ends(const char *w, size_t n, const char *with) {
    size_t k = strlen(with);
    return n >= k && w[n - 1] == with[k - 1] && memcmp(w + n - k, with, k) == 0;
}

static bool ends_in_one(const char *w, size_t n, const char *const *endings) {
    for (; *endings; endings++)
        if (ends(w, n, *endings)) return true;
    return false;
}

/* "qu" and the "gu" of "guide" begin with consonants; that of "gut" does not. */
static bool is_vowel(const char *w, size_t n, size_t i) {
    bool gu = i == 1 && n > 2 && w[0] == 'g' && memchr("aeiy", w[2], 4);
    if (w[i] == 'u' && i > 0 && (w[i - 1] == 'q' || gu)) return false;
    return strchr("aeiou", w[i]) != NULL || (w[i] == 'y' && i > 0 && !strchr("aeo", w[i - 1]));
}

static bool has_one_syllable(const char *w, size_t n) {
    size_t groups = 0;
    for (size_t i = 0; i < n; i++)
        groups += is_vowel(w, n, i) && (i == 0 || !is_vowel(w, n, i - 1));
    return groups == 1;
}

static bool is_in(const gs_lexicon *lexicon, const char *set, const char *w, size_t n) {
    return lexicon && gs_lexicon_find(lexicon, set, w, n);
}

/* "Stopped", "admitted" are doubled for the ending's sake; "crossed", "called", "added" are not. */
static bool is_doubled(const gs_lexicon *lexicon, const char *w, size_t n) {
    if (n < 4 || w[n - 1] != w[n - 2] || strchr("aeiousfz", w[n - 1])) return false;
    if (w[n - 1] == 'l' && has_one_syllable(w, n)) return false;
    return !is_in(lexicon, "base_as_it_is", w, n);
}

/* Behind one vowel in a word of several syllables: "decide", "combine", "compare"; but "visit",
 * "open", "develop". */
static bool is_stressed(const char *w, size_t n) {
    static const char *const rests[] = {"at", "ut", "ot", "ad", "ed", "id", "od", "ud", "in", "un",
                                        "am", "im", "om", "um", "ar", "ir", "ur", "ul", "ap", "ib",
                                        "ub", "ob", "ab", "ak", "ik", "ok", "af", "if", NULL};
    return ends_in_one(w, n, rests);
}

/* Did an "e" stand behind these letters, before "-ed" or "-ing" came? By spelling alone. */
static bool looks_cut(const char *w, size_t n) {
    static const char *const whole[] = {"ong", "ing", NULL};
    static const char *const soft[] = {"c",  "v",  "u",  "rg", "dg", "lg",  "ng",  "ns",
                                       "ls", "rs", "ps", "ws", "bl", "dl",  "tl",  "gl",
                                       "kl", "pl", "fl", "zl", "cl", "iat", "uat", NULL};
    if (ends_in_one(w, n, whole)) return false;
    if (ends_in_one(w, n, soft)) return true;
    bool vowel = is_vowel(w, n, n - 2), pair = vowel && n > 2 && is_vowel(w, n, n - 3);
    if (strchr("sgz", w[n - 1])) return vowel;
    if (!vowel || pair || strchr("aeiowxyh", w[n - 1])) return false;
    return has_one_syllable(w, n) || is_stressed(w, n);
}

size_t gs_before_ending(const gs_lexicon *lexicon, char *w, size_t n) {
    if (is_doubled(lexicon, w, n)) return n - 1;
    w[n] = 'e';
    if (n <= 2 || is_in(lexicon, "base_in_e", w, n + 1)) return n + 1; /* "owed", "used" */
    return is_in(lexicon, "base_as_it_is", w, n) || !looks_cut(w, n) ? n : n + 1;
}

static size_t with_y(char *w, size_t n, size_t cut) {
    if (n <= 4) return n - (cut - 2); /* "tied", "lies" */
    w[n - cut] = 'y';
    return n - cut + 1;
}

/* "Agreed", "freed", but "need". */
static bool is_past_of_ee(const char *w, size_t n) {
    static const char *const pasts[] = {"greed", "freed", "creed", "teed", NULL};
    return ends_in_one(w, n, pasts);
}

static bool has_vowel(const char *w, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (is_vowel(w, n, i)) return true;
    return false;
}

static size_t from_spelling(const gs_lexicon *lexicon, char *w, size_t n) {
    static const char *const hissing[] = {"sses", "shes", "ches", "xes", "zzes", "oes", NULL};
    if (n > 3 && ends(w, n, "ied")) return with_y(w, n, 3);
    if (ends(w, n, "eed")) return n - is_past_of_ee(w, n);
    if (n > 3 && ends(w, n, "ed") && has_vowel(w, n - 2))
        return gs_before_ending(lexicon, w, n - 2);
    if (n > 5 && ends(w, n, "ing") && has_vowel(w, n - 3))
        return gs_before_ending(lexicon, w, n - 3);
    if (ends(w, n, "ll")) return n - is_doubled(lexicon, w, n); /* "fulfill", "fulfil" */
    if (n < 4 || !ends(w, n, "s") || strchr("sui", w[n - 2])) return n;
    if (ends(w, n, "ies")) return with_y(w, n, 3);
    return n - (ends_in_one(w, n, hissing) ? 2 : 1);
}

size_t gs_base_form(const gs_lexicon *lexicon, const char *word, size_t n, char out[GS_LEMMA]) {
    const char *known = lexicon ? gs_known_form(lexicon, word, n) : NULL;
    if (known) word = known, n = strlen(known);
    if (n >= GS_LEMMA - 1) n = GS_LEMMA - 2; /* an "e" may come */
    memcpy(out, word, n);
    if (!known && !(lexicon && gs_lexicon_find(lexicon, "irregular", word, n)))
        n = from_spelling(lexicon, out, n);
    const gs_entry *like = lexicon ? gs_lexicon_find(lexicon, "like_word", out, n) : NULL;
    if (like) {
        n = strlen(like->value);
        memcpy(out, like->value, n);
    }
    out[n] = '\0';
    return n;
}
