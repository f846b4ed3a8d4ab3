/* The one-line constraints, in C over one group.
 *
 * Only asserted facts that are not taken back count. Two facts are not compared where a separator
 * of their kind or of the constraint may differ. Where speakers differ, or a value is rough, the
 * finding is a warning at most. */
#include <stdio.h>
#include <string.h>

#include "bind.h"
#include "limits.h"

typedef struct ladder {
    lua_State *L;
    gs_running *run;
    const gs_constraint *c;
    uint32_t *shown; /* findings that a fact stands in already; NULL in small groups */
} ladder;

static bool counts(const ladder *l, const gs_fact *fact) {
    if (fact->modality != GS_ASSERTED || (fact->flags & GS_FF_CORRECTED)) return false;
    return gs_filter_test(&l->run->scene, &l->c->where, fact) == GS_YES;
}

/* Does anything that separates the two differ, perhaps? */
static bool separated(const ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    for (uint32_t i = 0; i < l->c->nseparators; i++)
        if (gs_facts_separated(scene, a, b, l->c->separators[i])) return true;
    for (uint32_t i = 0; i < a->kind->nfields; i++)
        if (a->kind->fields[i].role == GS_R_SEPARATOR &&
            gs_facts_separated(scene, a, b, a->kind->fields[i].name))
            return true;
    for (uint32_t i = 0; b->kind != a->kind && i < b->kind->nfields; i++)
        if (b->kind->fields[i].role == GS_R_SEPARATOR &&
            gs_facts_separated(scene, a, b, b->kind->fields[i].name))
            return true;
    return false;
}

static bool is_rough(const gs_fact *fact, const char *field) {
    int i = field ? gs_field_index(fact->kind, field) : -1;
    if (i < 0 || fact->kind->fields[i].type != GS_F_AMOUNT || !fact->values[i].known) return false;
    return (fact->values[i].amount.amount.flags & GS_ROUGH) != 0;
}

static void emit(ladder *l, const gs_fact *a, const gs_fact *b, const char *field,
                 const char *message) {
    gs_level level = l->run->rule->info.level;
    bool voices = b && a->speaker != b->speaker;
    bool rough = is_rough(a, field) || (b && is_rough(b, field));
    if ((voices || rough) && level > GS_L_WARNING) level = GS_L_WARNING;
    gs_reported finding = {.a = a,
                           .b = b,
                           .level = level,
                           .message = l->c->message ? l->c->message : message,
                           .why = "",
                           .hint = ""};
    gs_emit(l->L, &finding);
}

/* In a large group one odd fact against a thousand others is shown a few times, not a thousand. */
static bool enough(ladder *l, uint32_t i, uint32_t j) {
    if (!l->shown) return false;
    if (l->shown[i] >= GS_LIMIT_PAIRS && l->shown[j] >= GS_LIMIT_PAIRS) return true;
    l->shown[i]++;
    l->shown[j]++;
    return false;
}

static char *say(const ladder *l, const gs_fact *fact, const char *field, char *out, size_t size) {
    int i = gs_field_index(fact->kind, field);
    if (i < 0)
        snprintf(out, size, "(not known)");
    else
        gs_value_say(l->run->scene.store, fact, (uint32_t)i, out, size);
    return out;
}

/* "death_toll" reads as "death toll". */
static const char *words(const char *name, char *out, size_t size) {
    snprintf(out, size, "%s", name);
    for (char *p = out; *p; p++)
        if (*p == '_') *p = ' ';
    return out;
}

typedef void pair_check(ladder *l, uint32_t i, uint32_t j);

/* Calls for every pair of facts that count and that nothing separates. */
static void each_pair(ladder *l, pair_check *check) {
    const gs_group *group = l->run->scene.group;
    for (uint32_t i = 0; i < group->count; i++) {
        if (!counts(l, group->facts[i])) continue;
        for (uint32_t j = i + 1; j < group->count; j++) {
            gs_sandbox_charge(l->L, 10);
            if (counts(l, group->facts[j]) && !gs_facts_replaced(group->facts[i], group->facts[j]) &&
                !separated(l, group->facts[i], group->facts[j]))
                check(l, i, j);
        }
    }
}

static void compare_values(ladder *l, uint32_t i, uint32_t j) {
    const gs_fact *a = l->run->scene.group->facts[i], *b = l->run->scene.group->facts[j];
    char message[GS_LIMIT_MESSAGE], x[200], y[200], name[80];
    for (uint32_t f = 0; f < l->c->nfields; f++) {
        const char *field = l->c->fields[f];
        if (!gs_facts_apart(&l->run->scene, a, b, field) || enough(l, i, j)) continue;
        snprintf(message, sizeof message, "%s is %s in one place and %s in another",
                 words(field, name, sizeof name), say(l, a, field, x, sizeof x),
                 say(l, b, field, y, sizeof y));
        emit(l, a, b, field, message);
    }
}

static void compare_sides(ladder *l, uint32_t i, uint32_t j) {
    const gs_fact *a = l->run->scene.group->facts[i], *b = l->run->scene.group->facts[j];
    gs_scene *scene = &l->run->scene;
    bool straight =
        gs_filter_surely(scene, &l->c->sides[0], a) && gs_filter_surely(scene, &l->c->sides[1], b);
    bool crossed = !straight && gs_filter_surely(scene, &l->c->sides[0], b) &&
                   gs_filter_surely(scene, &l->c->sides[1], a);
    if ((!straight && !crossed) || enough(l, i, j)) return;
    if (straight)
        emit(l, a, b, NULL, l->run->rule->info.title);
    else
        emit(l, b, a, NULL, l->run->rule->info.title);
}

/* --- before --- */

static bool surely_after(const gs_value *early, const gs_value *late) {
    return early && late && gs_span_before(late->span, early->span) == GS_YES;
}

static void tell_order(ladder *l, const gs_fact *a, const gs_fact *b) {
    const char *early = l->c->fields[0], *late = l->c->fields[1];
    char message[GS_LIMIT_MESSAGE], x[200], y[200], n[80], m[80];
    snprintf(message, sizeof message, "%s (%s) comes after %s (%s)", words(early, n, sizeof n),
             say(l, a, early, x, sizeof x), words(late, m, sizeof m),
             say(l, b ? b : a, late, y, sizeof y));
    emit(l, a, b, NULL, message);
}

static void compare_order(ladder *l, uint32_t i, uint32_t j) {
    const gs_fact *a = l->run->scene.group->facts[i], *b = l->run->scene.group->facts[j];
    const char *early = l->c->fields[0], *late = l->c->fields[1];
    bool straight = surely_after(gs_fact_value(a, early), gs_fact_value(b, late));
    bool crossed = !straight && surely_after(gs_fact_value(b, early), gs_fact_value(a, late));
    if ((!straight && !crossed) || enough(l, i, j)) return;
    if (straight)
        tell_order(l, a, b);
    else
        tell_order(l, b, a);
}

static void order_within(ladder *l) {
    const gs_group *group = l->run->scene.group;
    for (uint32_t i = 0; i < group->count; i++) {
        const gs_fact *a = group->facts[i];
        if (counts(l, a) &&
            surely_after(gs_fact_value(a, l->c->fields[0]), gs_fact_value(a, l->c->fields[1])))
            tell_order(l, a, NULL);
    }
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
        if (c->has_min && gs_quantity_less(v->amount, in_unit_of(c->min, v->amount)) == GS_YES)
            return -1;
        return c->has_max && gs_quantity_less(in_unit_of(c->max, v->amount), v->amount) == GS_YES;
    }
    if (c->has_min && gs_span_before(v->span, c->earliest) == GS_YES) return -1;
    return c->has_max && gs_span_before(c->latest, v->span) == GS_YES;
}

static void say_bound(const gs_constraint *c, gs_ftype type, int side, char *out, size_t size) {
    if (type == GS_F_AMOUNT)
        gs_quantity_say(side < 0 ? c->min : c->max, out, size);
    else
        gs_span_say(side < 0 ? c->earliest : c->latest, out, size);
}

static void check_range(ladder *l, const gs_fact *fact) {
    const char *field = l->c->fields[0];
    const gs_value *v = gs_fact_value(fact, field);
    if (!v || !counts(l, fact)) return;
    gs_ftype type = fact->kind->fields[gs_field_index(fact->kind, field)].type;
    int side = outside(l->c, type, v);
    if (!side) return;
    char message[GS_LIMIT_MESSAGE], x[200], bound[200], name[80];
    say_bound(l->c, type, side, bound, sizeof bound);
    snprintf(message, sizeof message, "%s of %s is %s %s", words(field, name, sizeof name),
             say(l, fact, field, x, sizeof x),
             type == GS_F_AMOUNT ? (side < 0 ? "below" : "above") : (side < 0 ? "before" : "after"),
             bound);
    emit(l, fact, NULL, field, message);
}

/* --- unique_holder --- */

static void compare_holders(ladder *l, uint32_t i, uint32_t j) {
    const gs_fact *a = l->run->scene.group->facts[i], *b = l->run->scene.group->facts[j];
    const char *field = l->c->fields[0];
    gs_span x = gs_fact_core(a, 0), y = gs_fact_core(b, 0);
    if (x.from > x.to || y.from > y.to || !gs_span_meets(x, y)) return;
    if (!gs_facts_apart(&l->run->scene, a, b, field) || enough(l, i, j)) return;
    char message[GS_LIMIT_MESSAGE], one[160], other[160], when[80], name[80];
    gs_span both = gs_span_meet(x, y);
    snprintf(message, sizeof message, "two at once for one %s on %s: %s and %s",
             words(field, name, sizeof name),
             gs_span_say(gs_span_day(both.from), when, sizeof when),
             say(l, a, field, one, sizeof one), say(l, b, field, other, sizeof other));
    emit(l, a, b, field, message);
}

static void run_one(ladder *l) {
    const gs_group *group = l->run->scene.group;
    switch (l->c->shape) {
    case GS_SINGLE_VALUE: each_pair(l, compare_values); return;
    case GS_CONFLICTS_WITH: each_pair(l, compare_sides); return;
    case GS_BEFORE:
        order_within(l);
        each_pair(l, compare_order);
        return;
    case GS_RANGE:
        for (uint32_t i = 0; i < group->count; i++) check_range(l, group->facts[i]);
        return;
    case GS_UNIQUE_HOLDER: each_pair(l, compare_holders); return;
    }
}

void gs_ladder_run(lua_State *L, gs_running *run) {
    uint32_t n = run->scene.group->count;
    for (uint32_t i = 0; i < run->rule->nconstraints; i++) {
        ladder l = {.L = L, .run = run, .c = &run->rule->constraints[i]};
        if (n > GS_LIMIT_PAIRS_FROM) l.shown = gs_alloc(run->arena, n * sizeof *l.shown);
        run_one(&l);
    }
}
