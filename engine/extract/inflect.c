#include "inflect.h"

#include <stdbool.h>
#include <string.h>

static bool is_vowel(char c) {
    return c && strchr("aeiou", c) != NULL;
}

static void add(const char *forms[GS_MAX_FORMS], uint32_t *n, const char *form) {
    for (uint32_t i = 0; i < *n; i++)
        if (strcmp(forms[i], form) == 0) return;
    if (*n < GS_MAX_FORMS) forms[(*n)++] = form;
}

/* "stop" -> "stopp", "plan" -> "plann"; not "visit", "open", "fix", "rain". */
static bool doubles_last(const char *lemma, size_t n) {
    if (n < 3 || n > 6) return false;
    char last = lemma[n - 1], middle = lemma[n - 2], before = lemma[n - 3];
    if (strchr("wxy", last) || is_vowel(last) || !is_vowel(middle) || is_vowel(before))
        return false;
    for (size_t i = 0; i + 2 < n; i++)
        if (is_vowel(lemma[i]))
            return false; /* "open", "enter": the last syllable is not stressed */
    return true; /* of one syllable: "scrapped"; the rest that double are listed as irregular */
}

static const char *plural(gs_arena *arena, const char *lemma, size_t n) {
    char last = lemma[n - 1];
    bool hissing =
        strchr("sxz", last) || (n > 1 && last == 'h' && strchr("cs", lemma[n - 2])) || last == 'o';
    if (hissing) return gs_sprintf(arena, "%ses", lemma);
    if (last == 'y' && n > 1 && !is_vowel(lemma[n - 2]))
        return gs_sprintf(arena, "%.*sies", (int)n - 1, lemma);
    return gs_sprintf(arena, "%ss", lemma);
}

static void regular_past(gs_arena *arena, const char *lemma, size_t n,
                         const char *forms[GS_MAX_FORMS], uint32_t *count) {
    char last = lemma[n - 1];
    if (last == 'e')
        add(forms, count, gs_sprintf(arena, "%sd", lemma));
    else if (last == 'y' && n > 1 && !is_vowel(lemma[n - 2]))
        add(forms, count, gs_sprintf(arena, "%.*sied", (int)n - 1, lemma));
    else if (doubles_last(lemma, n))
        add(forms, count, gs_sprintf(arena, "%s%ced", lemma, last));
    else
        add(forms, count, gs_sprintf(arena, "%sed", lemma));
}

static const char *participle(gs_arena *arena, const char *lemma, size_t n) {
    char last = lemma[n - 1];
    if (last == 'e' && n > 2 && lemma[n - 2] == 'i')
        return gs_sprintf(arena, "%.*sying", (int)n - 2, lemma);
    if (last == 'e' && n > 2 && lemma[n - 2] != 'e')
        return gs_sprintf(arena, "%.*sing", (int)n - 1, lemma);
    if (doubles_last(lemma, n)) return gs_sprintf(arena, "%s%cing", lemma, last);
    return gs_sprintf(arena, "%sing", lemma);
}

uint32_t gs_inflect(gs_arena *arena, const gs_lexicon *lexicon, const char *lemma,
                    const char *forms[GS_MAX_FORMS]) {
    size_t n = strlen(lemma);
    uint32_t count = 0;
    add(forms, &count, gs_strdup(arena, lemma));
    if (n < 2) return count;
    add(forms, &count, plural(arena, lemma, n));
    const gs_entry *irregular = lexicon ? gs_lexicon_find(lexicon, "irregular", lemma, n) : NULL;
    if (irregular) {
        add(forms, &count, irregular->value);
        if (irregular->more[0]) add(forms, &count, irregular->more);
        const char *past =
            irregular->value; /* a doubled past ("preferred") doubles its participle too */
        size_t p = strlen(past);
        bool doubled = p == n + 3 && past[n] == lemma[n - 1] && strcmp(past + p - 2, "ed") == 0;
        add(forms, &count,
            doubled ? gs_sprintf(arena, "%.*sing", (int)n + 1, past) : participle(arena, lemma, n));
        return count;
    }
    regular_past(arena, lemma, n, forms, &count);
    add(forms, &count, participle(arena, lemma, n));
    return count;
}
