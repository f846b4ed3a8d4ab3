/* What one fact, or two, say of one field: single_value, range, one_of, none_of, whole_number,
 * allowed_units, requires_qualifier. */
#include <math.h>
#include <string.h>

#include "ladder.h"

static void compare_values(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], name[GS_LADDER_NAME];
    for (uint32_t f = 0; f < l->c->nfields; f++) {
        const char *field = l->c->fields[f];
        if (gs_facts_apart(&l->run->scene, a, b, field))
            gs_ladder_emit(l, a, b, field, "%s is %s in one place and %s in another",
                           gs_ladder_name(field, name), gs_ladder_say(l, a, field, x),
                           gs_ladder_say(l, b, field, y));
        else
            GS_TELL_PAIR(l, a, b, field, "not surely apart");
    }
}

/* Do all facts that tell the field tell the same, as the store keeps it? Then no two are apart, and
 * large groups that agree are done with. */
static bool agree(const gs_ladder *l) {
    const gs_value *first = NULL;
    const gs_kind *kind = NULL;
    for (uint32_t i = 0; i < l->count; i++) {
        const gs_fact *fact = l->run->scene.group->facts[l->list[i]];
        const gs_value *v = gs_fact_value(fact, l->c->fields[0]);
        if (kind && fact->kind != kind) return false;
        kind = fact->kind;
        if (!v) continue;
        if (!first) first = v;
        gs_ftype type = kind->fields[gs_field_index(kind, l->c->fields[0])].type;
        bool text = type == GS_F_TEXT || type == GS_F_ENTITY || type == GS_F_CHOICE;
        bool same = type == GS_F_AMOUNT ? v->amount == first->amount : text && v->sym == first->sym;
        if (!same) return false;
    }
    return true;
}

/* --- range --- */

/* A bound without a unit is meant in the value's own. */
static gs_quantity in_unit_of(gs_quantity bound, gs_quantity value) {
    if (bound.unit == GS_UNIT_NONE) bound.unit = value.unit;
    return bound;
}

/* -1 surely below, 1 surely above, 0 neither. */
static int outside(const gs_constraint *c, gs_ftype type, const gs_value *v) {
    if (type == GS_F_AMOUNT) {
        if (c->has_min && gs_quantity_less(*v->amount, in_unit_of(c->min, *v->amount)) == GS_YES)
            return -1;
        return c->has_max && gs_quantity_less(in_unit_of(c->max, *v->amount), *v->amount) == GS_YES;
    }
    if (c->has_min && gs_span_before(v->span, c->earliest) == GS_YES) return -1;
    return c->has_max && gs_span_before(c->latest, v->span) == GS_YES;
}

static const char *say_bound(const gs_constraint *c, gs_ftype type, int side, char *out) {
    if (type == GS_F_AMOUNT)
        return gs_quantity_say(side < 0 ? c->min : c->max, out, GS_LADDER_WORDS);
    return gs_span_say(side < 0 ? c->earliest : c->latest, out, GS_LADDER_WORDS);
}

static void check_range(gs_ladder *l, const gs_fact *fact) {
    const char *field = l->c->fields[0];
    const gs_value *v = gs_fact_value(fact, field);
    if (!v) return;
    gs_ftype type = fact->kind->fields[gs_field_index(fact->kind, field)].type;
    int side = outside(l->c, type, v);
    char x[GS_LADDER_WORDS], bound[GS_LADDER_WORDS], name[GS_LADDER_NAME];
    const char *low = type == GS_F_AMOUNT ? "below" : "before",
               *high = type == GS_F_AMOUNT ? "above" : "after";
    if (side)
        gs_ladder_emit(l, fact, NULL, field, "%s of %s is %s %s", gs_ladder_name(field, name),
                       gs_ladder_say(l, fact, field, x), side < 0 ? low : high,
                       say_bound(l->c, type, side, bound));
    else
        GS_TELL_LEFT(l, fact, NULL, "%s %s: not surely outside", field,
                     gs_ladder_say(l, fact, field, x));
}

/* --- words --- */

static bool is_among(gs_ladder *l, gs_sym value) {
    const char *folded = gs_folded(&l->run->scene, value);
    for (uint32_t i = 0; i < l->c->nwords; i++)
        if (strcmp(folded, gs_folded_wanted(&l->run->scene, l->c->words[i])) == 0) return true;
    return false;
}

static void check_words(gs_ladder *l, const gs_fact *fact) {
    const char *field = l->c->fields[0];
    const gs_value *v = gs_fact_value(fact, field);
    bool wanted = l->c->shape == GS_ONE_OF;
    char x[GS_LADDER_WORDS], name[GS_LADDER_NAME];
    if (!v || is_among(l, v->sym) == wanted) return;
    gs_ladder_emit(l, fact, NULL, field, wanted ? "%s is %s, which it cannot be" : "%s is %s",
                   gs_ladder_name(field, name), gs_ladder_say(l, fact, field, x));
}

/* --- amounts --- */

/* No reading is a whole number. Far out, doubles have no fractions to tell. */
static bool has_no_whole(gs_interval a) {
    if (a.flags & (GS_LO_INF | GS_HI_INF | GS_ROUGH)) return false;
    double lo = gs_dec_double(a.lo), hi = gs_dec_double(a.hi);
    if (fabs(lo) > 1e9 || fabs(hi) > 1e9) return false;
    return ceil(lo) > floor(hi);
}

static void check_whole(gs_ladder *l, const gs_fact *fact) {
    char x[GS_LADDER_WORDS], name[GS_LADDER_NAME];
    for (uint32_t f = 0; f < l->c->nfields; f++) {
        const gs_value *v = gs_fact_value(fact, l->c->fields[f]);
        if (v && has_no_whole(v->amount->amount))
            gs_ladder_emit(l, fact, NULL, l->c->fields[f], "%s of %s is no whole number",
                           gs_ladder_name(l->c->fields[f], name),
                           gs_ladder_say(l, fact, l->c->fields[f], x));
    }
}

static void check_units(gs_ladder *l, const gs_fact *fact) {
    const char *field = l->c->fields[0];
    const gs_value *v = gs_fact_value(fact, field);
    char x[GS_LADDER_WORDS], name[GS_LADDER_NAME];
    if (!v || v->amount->unit == GS_UNIT_NONE || gs_unit_is_open(v->amount->unit)) return;
    for (uint32_t i = 0; i < l->c->nwords; i++) {
        gs_unit unit = gs_unit_named(l->c->words[i], strlen(l->c->words[i]));
        if (unit == v->amount->unit || gs_unit_converts(v->amount->unit, unit)) return;
    }
    gs_ladder_emit(l, fact, NULL, field, "%s of %s is in a unit that it is not told in",
                   gs_ladder_name(field, name), gs_ladder_say(l, fact, field, x));
}

/* --- qualifiers --- */

static bool knows(const gs_fact *fact, const char *name) {
    if (gs_field_index(fact->kind, name) >= 0) return gs_fact_value(fact, name) != NULL;
    if (strcmp(name, "as_of") == 0) return !gs_span_is_all(fact->as_of);
    return strcmp(name, "speaker") != 0 || fact->speaker;
}

static void check_qualifiers(gs_ladder *l, const gs_fact *fact) {
    char x[GS_LADDER_WORDS], name[GS_LADDER_NAME], missing[GS_LADDER_NAME];
    if (!knows(fact, l->c->fields[0])) return;
    for (uint32_t f = 1; f < l->c->nfields; f++)
        if (!knows(fact, l->c->fields[f]))
            gs_ladder_emit(l, fact, NULL, l->c->fields[0], "%s %s without %s",
                           gs_ladder_name(l->c->fields[0], name),
                           gs_ladder_say(l, fact, l->c->fields[0], x),
                           gs_ladder_name(l->c->fields[f], missing));
}

void gs_ladder_values(gs_ladder *l) {
    switch (l->c->shape) {
    case GS_RANGE: gs_ladder_each(l, check_range); return;
    case GS_ONE_OF:
    case GS_NONE_OF: gs_ladder_each(l, check_words); return;
    case GS_WHOLE_NUMBER: gs_ladder_each(l, check_whole); return;
    case GS_ALLOWED_UNITS: gs_ladder_each(l, check_units); return;
    case GS_REQUIRES_QUALIFIER: gs_ladder_each(l, check_qualifiers); return;
    default:
        if (l->c->nfields != 1 || l->run->session.tracer || !agree(l))
            gs_ladder_pairs(l, compare_values);
    }
}
