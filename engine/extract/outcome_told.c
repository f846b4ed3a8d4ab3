/* Of whom or what an outcome may be told: "released the hostages" tells of custody, "released the
 * photographs" does not.
 *
 * The word set "outcome_told" gives a matter ("custody"), one of its ends ("job stays") or one of
 * its phrases ("search ~catch") the classes of nouns that it is never told of, or, behind "only",
 * those of which alone it is told. "subject" asks for the noun of who does it. A class is the word
 * set of that name; "class_abstract" also holds nouns by their ending. Names and pronouns pass:
 * what they are is not sure. */
#include <string.h>

#include "outcome_told.h"

enum { LONGEST = 40 };
static const char ABSTRACT[] = "class_abstract";

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
        if (n > LONGEST) return false;
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

static bool may_be(const gs_work *w, const gs_draft *d, const char *told) {
    const gs_act_fields *f = &w->pack->outcome_fields;
    int field = skip(&told, "subject ") ? f->who : f->what;
    bool only = skip(&told, "only ");
    const gs_value *value = &d->values[field];
    if (!value->known) return true;
    const char *noun = gs_store_text(w->store, value->sym);
    if (*noun < 'a' || *noun > 'z') return true;
    return is_of_any(w->pack, noun, told) == only;
}

bool gs_outcome_may_be_told(const gs_work *w, const gs_act *act, const gs_draft *d) {
    for (size_t i = 0; i < sizeof act->told / sizeof *act->told; i++)
        if (act->told[i] && !may_be(w, d, act->told[i])) return false;
    return true;
}
