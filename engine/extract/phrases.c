#include "phrases.h"

#include <string.h>

#include "inflect.h"

void gs_sort_phrases(const char **phrases, uint32_t n) {
    for (uint32_t i = 1; i < n; i++) {
        const char *moved = phrases[i];
        size_t length = strlen(moved);
        uint32_t k = i;
        for (; k > 0 && strlen(phrases[k - 1]) < length; k--) phrases[k] = phrases[k - 1];
        phrases[k] = moved;
    }
}

/* The alternatives of one word of a measure's phrase. */
static uint32_t word_forms(gs_arena *arena, const gs_lexicon *lexicon, const char *w, size_t n,
                           const char *const **out, gs_err *err) {
    uint32_t count;
    if (n > 1 && *w == '@') {
        *out = gs_set_phrases(arena, lexicon, w + 1, n - 1, &count, err);
        return *out ? count : 0;
    }
    const char **forms = gs_alloc(arena, GS_MAX_FORMS * sizeof *forms);
    *out = forms;
    if (n > 1 && *w == '~')
        return gs_inflect(arena, lexicon, gs_strndup(arena, w + 1, n - 1), forms);
    forms[0] = gs_strndup(arena, w, n);
    return 1;
}

static uint32_t too_many_phrases(const char *text, gs_err *err) {
    gs_err_set(err, GS_E_LIMIT, "", 0, 0, "\"%.60s\" stands for more than %d phrases", text,
               GS_MAX_PHRASES);
    gs_err_hint(err, "every ~word multiplies them: spell most of its words as they are");
    return 0;
}

uint32_t gs_phrases(gs_arena *arena, const gs_lexicon *lexicon, const char *text,
                    const char *const **out, gs_err *err) {
    const char **have = gs_alloc(arena, sizeof *have);
    uint32_t nhave = 1;
    have[0] = gs_strdup(arena, "");
    for (const char *p = text; *p;) {
        if (*p == ' ' || *p == '-') {
            p++;
            continue;
        }
        size_t n = strcspn(p, " -");
        const char *const *forms;
        uint32_t nforms = word_forms(arena, lexicon, p, n, &forms, err);
        if (!nforms) return 0;
        if (nhave > GS_MAX_PHRASES / nforms) return too_many_phrases(text, err);
        const char **next = gs_alloc(arena, (size_t)nhave * nforms * sizeof *next);
        for (uint32_t i = 0; i < nhave; i++)
            for (uint32_t k = 0; k < nforms; k++)
                next[i * nforms + k] =
                    *have[i] ? gs_sprintf(arena, "%s %s", have[i], forms[k]) : forms[k];
        have = next;
        nhave *= nforms;
        p += n;
    }
    *out = have;
    return nhave;
}

/* What stands in a set for what the engine reads itself, "turn .. down" or "@sums", is no phrase.
 */
static bool is_plain(const char *form, const char *set, gs_err *err) {
    bool gap = strstr(form, "..") || strstr(form, " _ ");
    if (!gap && !strchr(form, '@')) return true;
    gs_err_set(err, GS_E_RULE, "", 0, 0,
               "\"%s\" of the word set \"%s\" is no phrase that a pattern can match", form, set);
    gs_err_hint(err, "a set for patterns holds words and ~verbs, no %s",
                gap ? "gaps" : "other sets");
    return false;
}

/* The forms of one entry: a ~lemma in all of them. */
static uint32_t entry_forms(gs_arena *arena, const gs_lexicon *lexicon, const gs_entry *entry,
                            const char *const **out, gs_err *err) {
    if (!is_plain(entry->form, entry->set, err)) return 0;
    if (strchr(entry->form, '~')) return gs_phrases(arena, lexicon, entry->form, out, err);
    const char **one = gs_alloc(arena, sizeof *one);
    one[0] = entry->form;
    *out = one;
    return 1;
}

const char *const *gs_set_phrases(gs_arena *arena, const gs_lexicon *lexicon, const char *name,
                                  size_t n, uint32_t *count, gs_err *err) {
    char *set = gs_strndup(arena, name, n);
    const char **phrases = NULL;
    const gs_entry *entry;
    uint32_t cap = 0;
    *count = 0;
    for (uint32_t i = 0; (entry = gs_lexicon_at(lexicon, set, i)) != NULL; i++) {
        const char *const *forms;
        uint32_t nforms = entry_forms(arena, lexicon, entry, &forms, err);
        if (!nforms) return NULL;
        for (uint32_t k = 0; k < nforms; k++) {
            GS_GROW(arena, phrases, *count, cap);
            phrases[(*count)++] = forms[k];
        }
    }
    if (*count == 0) {
        gs_err_set(err, GS_E_RULE, "", 0, 0, "there is no word set or slot named \"%s\"", set);
        gs_err_hint(err, "declare it with words \"%s\" { ... }, or use a slot such as {person}",
                    set);
        return NULL;
    }
    gs_sort_phrases(phrases, *count);
    return phrases;
}
