/* Of whom or what an outcome may be told: "released the hostages" tells of custody, "released the
 * photographs" does not.
 *
 * The word set "outcome_told" gives a matter ("custody"), one of its ends ("job stays") or one of
 * its phrases ("search ~catch") the classes of nouns that it is never told of, or, behind "only",
 * those of which alone it is told ("surely": and no name). "subject" asks for the noun of who does
 * it, "which" for the words before the noun, "object" for what is not the subject itself. A class
 * is the word set of that name; "class_abstract" also holds nouns by their ending. Names pass, but
 * for those of persons: what they are is not sure. */
#include <string.h>

#include "outcome_told.h"
#include "nounphrase.h"

enum { LONGEST = 40 };
static const char ABSTRACT[] = "class_abstract", SOMEBODY[] = "class_somebody",
                  AMOUNTS[] = "class_amounts", ONLY_AMOUNTS[] = "only class_amounts";

static const char *told_for(gs_pack *pack, const char *matter, const char *beside) {
    const char *key = beside ? gs_sprintf(pack->scratch, "%s %s", matter, beside) : matter;
    const gs_entry *e = gs_lexicon_find(pack->lexicon, "outcome_told", key, strlen(key));
    return e ? e->value : NULL;
}

void gs_outcome_told_enter(gs_pack *pack, gs_act *act, const char *form) {
    act->told[0] = told_for(pack, act->name, NULL);
    act->told[1] = told_for(pack, act->name, act->state);
    act->told[2] = told_for(pack, act->name, form);
}

/* "Statement", "allegation"; but "government" is a body. */
static bool ends_abstractly(const gs_pack *pack, const char *noun, size_t n) {
    static const char *const endings[] = {"tion", "sion", "ness", "ity", "ism",
                                          "ance", "ence", "ment", NULL};
    if (gs_lexicon_find(pack->lexicon, "class_bodies", noun, n)) return false;
    for (size_t i = 0; endings[i]; i++) {
        size_t k = strlen(endings[i]);
        if (n > k + 2 && memcmp(noun + n - k, endings[i], k) == 0) return true;
    }
    return false;
}

static bool is_of_class(const gs_pack *pack, const char *noun, size_t n, const char *class) {
    if (gs_lexicon_find(pack->lexicon, class, noun, n)) return true;
    if (n > 3 && noun[n - 1] == 's' && gs_lexicon_find(pack->lexicon, class, noun, n - 1))
        return true;
    return strcmp(class, ABSTRACT) == 0 && ends_abstractly(pack, noun, n);
}

static bool is_of_any(const gs_pack *pack, const char *noun, const char *classes) {
    for (size_t n; *classes; classes += n + (classes[n] != '\0')) {
        char class[LONGEST + 1];
        n = strcspn(classes, " ");
        if (n > LONGEST) continue;
        memcpy(class, classes, n);
        class[n] = '\0';
        if (is_of_class(pack, noun, strlen(noun), class)) return true;
    }
    return false;
}

static bool skip(const char **text, const char *word) {
    size_t n = strlen(word);
    if (strncmp(*text, word, n) != 0) return false;
    *text += n;
    return true;
}

/* A name of the sentence that is surely a person's. */
static bool is_person(gs_work *w, gs_sym name) {
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (m && m->type == GS_M_PERSON && gs_phrase_name(w, m) == name) return true;
    }
    return false;
}

/* "The air strike": one of the words before the noun is of the classes. */
static bool has_of_any(const gs_pack *pack, const char *words, const char *classes) {
    for (size_t n; *words; words += n + (words[n] != '\0')) {
        char word[LONGEST + 1];
        n = strcspn(words, " ");
        if (n > LONGEST) continue;
        memcpy(word, words, n);
        word[n] = '\0';
        if (is_of_any(pack, word, classes)) return true;
    }
    return false;
}

/* "(Lost) about $4 billion": a sum, a share or a measure, and no number of seats or games. */
static bool is_sum_behind(const gs_work *w, uint32_t last) {
    static const char *const about[] = {"about", "some",    "nearly", "almost", "over", "more",
                                        "than",  "up",      "to",     "around", "only", "roughly",
                                        "an",    "another", "least",  "at",     NULL};
    const gs_skeleton *s = &w->skeleton;
    while (gs_token_in(s, last, about)) last++;
    const gs_mention *m = gs_token_mention(s, last);
    return m && (m->type == GS_M_MONEY || m->type == GS_M_PERCENT || m->type == GS_M_MEASURE);
}

/* The last word of a name: the palace of "the Elysian Palace". */
static const char *last_word(const char *name, char word[LONGEST + 1]) {
    const char *last = strrchr(name, ' ');
    size_t n = last ? strlen(last + 1) : 0;
    if (!n || n > LONGEST) return NULL;
    for (size_t i = 0; i <= n; i++) {
        char c = last[1 + i];
        word[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    return word;
}

static bool may_be_named(gs_work *w, gs_sym name, const char *told, bool only) {
    char word[LONGEST + 1];
    if (is_person(w, name)) return (strstr(told, SOMEBODY) != NULL) == only;
    if (only) return true;
    const char *last = last_word(gs_store_text(w->store, name), word);
    return !last || !is_of_any(w->pack, last, told);
}

/* "She lost": without an object the subject stands for it. */
static bool is_subject(const gs_draft *d, const gs_act_fields *f) {
    const gs_value *what = &d->values[f->what], *by = &d->values[f->by], *who = &d->values[f->who];
    if (!what->known) return false;
    return (by->known && what->sym == by->sym) || (who->known && what->sym == who->sym);
}

static bool may_be(gs_work *w, const gs_draft *d, const char *told, uint32_t last) {
    const gs_act_fields *f = &w->pack->outcome_fields;
    if (strcmp(told, ONLY_AMOUNTS) == 0) return is_sum_behind(w, last);
    if (strstr(told, AMOUNTS) && is_sum_behind(w, last)) return false;
    if (skip(&told, "object ") && is_subject(d, f)) return true;
    int field = skip(&told, "subject ") ? f->who : skip(&told, "which ") ? f->which : f->what;
    bool surely = skip(&told, "surely "), only = surely || skip(&told, "only ");
    const gs_value *value = &d->values[field];
    if (!value->known) return !surely;
    const char *noun = gs_store_text(w->store, value->sym);
    if (field == f->which) return has_of_any(w->pack, noun, told) == only;
    if (*noun < 'a' || *noun > 'z') return !surely && may_be_named(w, value->sym, told, only);
    return is_of_any(w->pack, noun, told) == only;
}

bool gs_outcome_may_be_told(gs_work *w, const gs_act *act, const gs_draft *d, uint32_t last) {
    for (size_t i = 0; i < sizeof act->told / sizeof *act->told; i++)
        if (act->told[i] && !may_be(w, d, act->told[i], last)) return false;
    return true;
}
