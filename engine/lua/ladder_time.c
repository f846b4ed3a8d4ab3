/* What comes before what: before, contemporary, difference_within, monotone, unique_holder. */
#include <string.h>

#include "ladder.h"

/* --- before --- */

static bool surely_after(const gs_value *early, const gs_value *late) {
    return early && late && gs_span_before(late->span, early->span) == GS_YES;
}

static void tell_order(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *early = l->c->fields[0], *late = l->c->fields[1];
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], n[GS_LADDER_NAME], m[GS_LADDER_NAME];
    gs_ladder_emit(l, a, b, NULL, "%s (%s) comes after %s (%s)", gs_ladder_name(early, n),
                   gs_ladder_say(l, a, early, x), gs_ladder_name(late, m),
                   gs_ladder_say(l, b ? b : a, late, y));
}

static void order_within(gs_ladder *l, const gs_fact *a) {
    if (surely_after(gs_fact_value(a, l->c->fields[0]), gs_fact_value(a, l->c->fields[1])))
        tell_order(l, a, NULL);
}

static void compare_order(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *early = l->c->fields[0], *late = l->c->fields[1];
    if (surely_after(gs_fact_value(a, early), gs_fact_value(b, late)))
        tell_order(l, a, b);
    else if (surely_after(gs_fact_value(b, early), gs_fact_value(a, late)))
        tell_order(l, b, a);
    else
        GS_TELL_LEFT(l, a, b, "no %s is surely after a %s", early, late);
}

/* --- contemporary --- */

/* The value of the field that the side names, else of the field of that name. */
static const gs_value *end_of(const gs_fact *fact, const char *named, const char *usual) {
    const gs_value *v = gs_fact_value(fact, named ? named : usual);
    int i = gs_field_index(fact->kind, named ? named : usual);
    bool dated = i >= 0 && (fact->kind->fields[i].type == GS_F_DATE ||
                            fact->kind->fields[i].type == GS_F_PERIOD);
    return dated ? v : NULL;
}

/* When the second side happens: its stretch, its day, or its as-of date. */
static gs_span moment_of(const gs_side *side, const gs_fact *fact) {
    const gs_value *from = end_of(fact, side->from, "from"), *to = end_of(fact, side->to, "to");
    if (!from && side->from) return GS_SPAN_ALL;
    gs_span begin = from ? from->span : fact->as_of;
    return to ? (gs_span){begin.from, to->span.to} : begin;
}

gs_range gs_ladder_whole(void *ladder, const gs_fact *fact) {
    gs_ladder *l = ladder;
    const gs_side *side = &l->c->sides[0];
    gs_range r = GS_RANGE_ALL;
    if (!gs_filter_surely(&l->run->scene, &side->filter, fact)) return r;
    const gs_value *from = end_of(fact, side->from, "from"), *to = end_of(fact, side->to, "to");
    if (from) r.lo = from->span.from;
    if (to) r.hi = to->span.to;
    return r;
}

gs_range gs_ladder_moment(void *ladder, const gs_fact *fact) {
    gs_ladder *l = ladder;
    const gs_side *side = &l->c->sides[1];
    if (!gs_filter_surely(&l->run->scene, &side->filter, fact)) return GS_RANGE_ALL;
    return gs_range_of_span(moment_of(side, fact));
}

static void compare_lives(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const gs_side *whole = &l->c->sides[0], *part = &l->c->sides[1];
    const gs_value *from = end_of(a, whole->from, "from"), *to = end_of(a, whole->to, "to");
    gs_span when = moment_of(part, b);
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS];
    bool early = from && gs_span_before(when, from->span) == GS_YES;
    bool late = to && gs_span_before(to->span, when) == GS_YES;
    if (early || late)
        gs_ladder_emit(l, b, a, NULL, "%s is %s %s", gs_span_say(when, x, sizeof x),
                       early ? "before it begins, on" : "after it ends, on",
                       gs_span_say(early ? from->span : to->span, y, sizeof y));
    else
        GS_TELL_LEFT(l, a, b, "may be of one time");
}

static void compare_sides(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    const gs_fact *pairs[2][2] = {{a, b}, {b, a}};
    for (int i = 0; i < 2; i++)
        if (gs_filter_surely(scene, &l->c->sides[0].filter, pairs[i][0]) &&
            gs_filter_surely(scene, &l->c->sides[1].filter, pairs[i][1])) {
            compare_lives(l, pairs[i][0], pairs[i][1]);
            return;
        }
}

/* --- difference_within --- */

/* Days from a to b, as an amount; all days where an end is open. */
static gs_quantity days_between(gs_span a, gs_span b) {
    gs_quantity days = {gs_interval_all(), gs_unit_named("day", 3)};
    bool open =
        a.from == GS_DAY_MIN || a.to == GS_DAY_MAX || b.from == GS_DAY_MIN || b.to == GS_DAY_MAX;
    if (!open)
        days.amount = gs_interval_closed(gs_dec_int((int64_t)b.from - a.to),
                                         gs_dec_int((int64_t)b.to - a.from));
    return days;
}

static bool difference(const gs_fact *fact, const char *first, const char *second,
                       gs_quantity *out) {
    const gs_value *x = gs_fact_value(fact, first), *y = gs_fact_value(fact, second);
    if (!x || !y) return false;
    gs_ftype type = fact->kind->fields[gs_field_index(fact->kind, first)].type;
    if (type != fact->kind->fields[gs_field_index(fact->kind, second)].type &&
        (type == GS_F_AMOUNT ||
         fact->kind->fields[gs_field_index(fact->kind, second)].type == GS_F_AMOUNT))
        return false;
    if (type != GS_F_AMOUNT) {
        *out = days_between(x->span, y->span);
        return true;
    }
    gs_interval converted;
    if (!gs_quantity_in(*x->amount, y->amount->unit, &converted)) return false;
    *out = (gs_quantity){gs_interval_sub(y->amount->amount, converted), y->amount->unit};
    return true;
}

static void check_difference(gs_ladder *l, const gs_fact *fact) {
    const gs_constraint *c = l->c;
    gs_quantity is, min = c->min, max = c->max;
    char x[GS_LADDER_WORDS], y[GS_LADDER_WORDS], n[GS_LADDER_NAME], m[GS_LADDER_NAME];
    if (!difference(fact, c->fields[0], c->fields[1], &is)) return;
    if (min.unit == GS_UNIT_NONE) min.unit = is.unit;
    if (max.unit == GS_UNIT_NONE) max.unit = is.unit;
    bool below = c->has_min && gs_quantity_less(is, min) == GS_YES;
    bool above = c->has_max && gs_quantity_less(max, is) == GS_YES;
    if (below || above)
        gs_ladder_emit(l, fact, NULL, c->fields[0], "%s less %s is %s, %s %s",
                       gs_ladder_name(c->fields[1], n), gs_ladder_name(c->fields[0], m),
                       gs_quantity_say(is, x, sizeof x), below ? "below" : "above",
                       gs_quantity_say(below ? min : max, y, sizeof y));
    else
        GS_TELL_LEFT(l, fact, NULL, "the difference, %s, is within",
                     gs_quantity_say(is, x, sizeof x));
}

/* --- monotone --- */

static gs_span time_of(const gs_ladder *l, const gs_fact *fact) {
    if (!l->c->by || strcmp(l->c->by, "as_of") == 0) return fact->as_of;
    const gs_value *v = gs_fact_value(fact, l->c->by);
    return v ? v->span : GS_SPAN_ALL;
}

gs_range gs_ladder_time(void *ladder, const gs_fact *fact) {
    return gs_range_of_span(time_of(ladder, fact));
}

/* Does the value surely rise from a to b? */
static bool rises(const gs_fact *a, const gs_fact *b, const char *field) {
    const gs_value *x = gs_fact_value(a, field), *y = gs_fact_value(b, field);
    int i = gs_field_index(a->kind, field), j = gs_field_index(b->kind, field);
    if (!x || !y || a->kind->fields[i].type != b->kind->fields[j].type) return false;
    if (a->kind->fields[i].type == GS_F_AMOUNT)
        return gs_quantity_less(*x->amount, *y->amount) == GS_YES;
    return gs_span_before(x->span, y->span) == GS_YES;
}

static void compare_course(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *field = l->c->fields[0];
    gs_span x = time_of(l, a), y = time_of(l, b);
    char m[GS_LADDER_WORDS], n[GS_LADDER_WORDS], s[GS_LADDER_WORDS], t[GS_LADDER_WORDS];
    char name[GS_LADDER_NAME];
    if (gs_span_before(y, x) == GS_YES) {
        const gs_fact *swap = a;
        gs_span when = x;
        a = b, b = swap, x = y, y = when;
    } else if (gs_span_before(x, y) != GS_YES) {
        GS_TELL_LEFT(l, a, b, "neither is surely earlier");
        return;
    }
    if (l->c->falling ? rises(a, b, field) : rises(b, a, field))
        gs_ladder_emit(l, b, a, field, "%s %s from %s (%s) to %s (%s)", gs_ladder_name(field, name),
                       l->c->falling ? "rises" : "falls", gs_ladder_say(l, a, field, m),
                       gs_span_say(x, s, sizeof s), gs_ladder_say(l, b, field, n),
                       gs_span_say(y, t, sizeof t));
    else
        GS_TELL_PAIR(l, a, b, field,
                     l->c->falling ? "does not surely rise" : "does not surely fall");
}

/* --- unique_holder --- */

gs_range gs_ladder_core(void *ladder, const gs_fact *fact) {
    gs_span core = gs_fact_core(fact, 0);
    (void)ladder;
    return core.from <= core.to ? gs_range_of_span(core) : GS_RANGE_UNSURE; /* which meets none */
}

static void compare_holders(gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *field = l->c->fields[0];
    gs_span x = gs_fact_core(a, 0), y = gs_fact_core(b, 0);
    if (x.from > x.to || y.from > y.to || !gs_span_meets(x, y)) {
        GS_TELL_LEFT(l, a, b, "not surely at one time");
        return;
    }
    if (!gs_facts_apart(&l->run->scene, a, b, field)) {
        GS_TELL_PAIR(l, a, b, field, "not surely apart");
        return;
    }
    char one[GS_LADDER_WORDS], other[GS_LADDER_WORDS], when[80], name[GS_LADDER_NAME];
    gs_span both = gs_span_meet(x, y);
    gs_ladder_emit(l, a, b, field, "two at once for one %s on %s: %s and %s",
                   gs_ladder_name(field, name),
                   gs_span_say(gs_span_day(both.from), when, sizeof when),
                   gs_ladder_say(l, a, field, one), gs_ladder_say(l, b, field, other));
}

void gs_ladder_times(gs_ladder *l) {
    switch (l->c->shape) {
    case GS_BEFORE:
        gs_ladder_each(l, order_within);
        gs_ladder_pairs(l, compare_order);
        return;
    case GS_CONTEMPORARY: gs_ladder_pairs(l, compare_sides); return;
    case GS_DIFFERENCE_WITHIN: gs_ladder_each(l, check_difference); return;
    case GS_MONOTONE: gs_ladder_pairs(l, compare_course); return;
    default: gs_ladder_pairs(l, compare_holders);
    }
}
