/* What facts say of each other: conflicts_with, requires, inverse, symmetric, distinct_values,
 * name_variant, same_quote. */
#include <string.h>

#include "base/edits.h"
#include "base/utf8.h"
#include "edit.h"
#include "ladder.h"

static void compare_sides(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    const gs_filter *x = &l->c->sides[0].filter, *y = &l->c->sides[1].filter;
    const char *title = l->run->rule->info.title;
    if (gs_filter_surely(scene, x, a) && gs_filter_surely(scene, y, b))
        gs_ladder_emit(l, a, b, NULL, "%s", title);
    else if (gs_filter_surely(scene, x, b) && gs_filter_surely(scene, y, a))
        gs_ladder_emit(l, b, a, NULL, "%s", title);
    else
        GS_TELL_LEFT(l, a, b, "not surely one of each side");
}

/* Facts of the group that may be of the second side: all that a fact needs is one besides itself.
 */
typedef struct others {
    const gs_fact *some[2];
    uint32_t n;
} others;

static others find_others(gs_ladder *l) {
    const gs_group *group = l->run->scene.group;
    others found = {.n = 0};
    for (uint32_t i = 0; i < group->count && found.n < 2; i++) {
        gs_sandbox_charge(l->L, 10);
        if (gs_filter_perhaps(&l->run->scene, &l->c->sides[1].filter, group->facts[i]))
            found.some[found.n++] = group->facts[i];
    }
    return found;
}

static void check_required(gs_ladder *l) {
    others all = find_others(l);
    for (uint32_t i = 0; i < l->count; i++) {
        const gs_fact *fact = l->run->scene.group->facts[l->list[i]], *other = NULL;
        if (!gs_filter_surely(&l->run->scene, &l->c->sides[0].filter, fact)) continue;
        for (uint32_t k = all.n; k-- > 0;)
            if (all.some[k] != fact) other = all.some[k];
        if (other)
            GS_TELL_LEFT(l, fact, other, "the one has the other");
        else
            gs_ladder_emit(l, fact, NULL, NULL, "%s", l->run->rule->info.title);
    }
}

/* --- two names --- */

static gs_tri crossed(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    const char *x = l->c->fields[0], *y = l->c->fields[1];
    return gs_tri_and(gs_fields_same(scene, a, x, b, y), gs_fields_same(scene, a, y, b, x));
}

static gs_tri straight(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    return gs_tri_and(gs_facts_same(scene, a, b, l->c->fields[0]),
                      gs_facts_same(scene, a, b, l->c->fields[1]));
}

static void compare_direction(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], n[GS_LADDER_NAME], m[GS_LADDER_NAME];
    if (crossed(l, a, b) != GS_YES || straight(l, a, b) != GS_NO) {
        GS_TELL_LEFT(l, a, b, "not surely the same two the other way round");
        return;
    }
    gs_ladder_emit(l, a, b, NULL,
                   "%s is %s and %s is %s in one place, the other way round in another",
                   gs_ladder_say(l, a, l->c->fields[0], x), gs_ladder_name(l->c->fields[0], n),
                   gs_ladder_say(l, a, l->c->fields[1], y), gs_ladder_name(l->c->fields[1], m));
}

static void compare_mirror(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], n[GS_LADDER_NAME];
    if (straight(l, a, b) != GS_YES && crossed(l, a, b) != GS_YES) {
        GS_TELL_LEFT(l, a, b, "not surely the same two");
        return;
    }
    for (uint32_t i = 0; i < l->c->nvalues; i++)
        if (gs_facts_apart(&l->run->scene, a, b, l->c->values[i]))
            gs_ladder_emit(l, a, b, l->c->values[i], "%s is %s in one place and %s in another",
                           gs_ladder_name(l->c->values[i], n),
                           gs_ladder_say(l, a, l->c->values[i], x),
                           gs_ladder_say(l, b, l->c->values[i], y));
        else
            GS_TELL_PAIR(l, a, b, l->c->values[i], "not surely apart");
}

static void compare_owners(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    char v[GS_LADDER_WORDS], x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], n[GS_LADDER_NAME];
    const char *field = l->c->fields[0];
    bool known = gs_fact_value(a, field) && gs_fact_value(b, field);
    if (!known || gs_facts_same(scene, a, b, field) != GS_YES) {
        GS_TELL_PAIR(l, a, b, field, "not surely the same");
        return;
    }
    if (!gs_facts_apart(scene, a, b, l->c->by)) {
        GS_TELL_PAIR(l, a, b, l->c->by, "not surely apart");
        return;
    }
    gs_ladder_emit(l, a, b, field, "%s %s is given to %s and to %s", gs_ladder_name(field, n),
                   gs_ladder_say(l, a, field, v), gs_ladder_say(l, a, l->c->by, x),
                   gs_ladder_say(l, b, l->c->by, y));
}

/* --- spellings --- */

/* Does a document of the one also tell of the other? It knows two people. */
static bool told_together(const gs_ladder *l, const gs_fact *a, gs_sym other) {
    const gs_group *group = l->run->scene.group;
    for (uint32_t i = 0; i < group->count; i++) {
        const gs_value *v = gs_fact_value(group->facts[i], l->c->fields[0]);
        if (group->facts[i]->document == a->document && v && v->sym == other) return true;
    }
    return false;
}

static void compare_spelling(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *field = l->c->fields[0];
    const gs_value *x = gs_fact_value(a, field), *y = gs_fact_value(b, field);
    char m[GS_LADDER_WORDS], n[GS_LADDER_WORDS];
    if (!x || !y || gs_facts_same(&l->run->scene, a, b, field) == GS_YES) return;
    const char *s = gs_folded(&l->run->scene, x->sym), *t = gs_folded(&l->run->scene, y->sym);
    size_t ns = strlen(s), nt = strlen(t), shorter = ns < nt ? ns : nt;
    uint32_t most = shorter >= 10 ? 2 : 1, apart = gs_letters_apart(s, ns, t, nt);
    gs_sandbox_charge(l->L, 20 + shorter * shorter / 4);
    if (shorter < 5 || apart == 0 || apart > most) {
        GS_TELL_PAIR(l, a, b, field, "not a letter or two apart");
        return;
    }
    if (told_together(l, a, y->sym) || told_together(l, b, x->sym)) {
        GS_TELL_PAIR(l, a, b, field, "one document has both");
        return;
    }
    gs_ladder_emit(l, a, b, NULL, "%s and %s seem to be one name", gs_ladder_say(l, a, field, m),
                   gs_ladder_say(l, b, field, n));
}

/* --- quotations --- */

static void compare_quotes(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *field = l->c->fields[0];
    gs_scene *scene = &l->run->scene;
    const gs_value *x = gs_fact_value(a, field), *y = gs_fact_value(b, field);
    char m[GS_LADDER_WORDS], n[GS_LADDER_WORDS];
    if (!x || !y) return;
    uint32_t words,
        apart = gs_words_apart(gs_folded(scene, x->sym), gs_folded(scene, y->sym), &words);
    gs_sandbox_charge(l->L, 20 + (uint64_t)words * words / 4);
    uint32_t most = words / 5 ? words / 5 : 1;
    if (words < 6 || apart > most) {
        GS_TELL_LEFT(l, a, b, "other words, or fewer than six");
        return;
    }
    gs_tri who = l->c->by ? gs_facts_same(scene, a, b, l->c->by) : GS_PERHAPS;
    if (who == GS_NO && apart == 0)
        gs_ladder_emit(l, a, b, NULL, "the same words are given to %s and to %s",
                       gs_ladder_say(l, a, l->c->by, m), gs_ladder_say(l, b, l->c->by, n));
    else if (who != GS_NO && apart && a->document != b->document)
        gs_ladder_emit(l, a, b, NULL, "one sentence is quoted in two wordings");
    else
        GS_TELL_LEFT(l, a, b, "like words, and nothing against it");
}

void gs_ladder_links(gs_ladder *l) {
    switch (l->c->shape) {
    case GS_REQUIRES: check_required(l); return;
    case GS_DISTINCT_VALUES: gs_ladder_pairs(l, compare_owners); return;
    case GS_INVERSE: gs_ladder_pairs(l, compare_direction); return;
    case GS_SYMMETRIC: gs_ladder_pairs(l, compare_mirror); return;
    case GS_NAME_VARIANT: gs_ladder_pairs(l, compare_spelling); return;
    case GS_SAME_QUOTE: gs_ladder_pairs(l, compare_quotes); return;
    default: gs_ladder_pairs(l, compare_sides);
    }
}
