/* How facts compare, field by field, three-valued. */
#include <string.h>

#include "base/utf8.h"
#include "bind.h"
#include "filter.h"

void gs_scene_set(gs_scene *scene, const gs_group *group) {
    scene->group = group;
    if (scene->store == group->store) return;
    scene->store = group->store;
    scene->nfolded = gs_symtab_count(gs_store_symbols(group->store)) + 1;
    scene->folded = NULL;
    scene->likeness = NULL;
    scene->mains = NULL;
}

const char *gs_main_body_of(gs_scene *scene, const gs_fact *fact) {
    static const char none[] = "";
    if (!scene->mains)
        scene->mains =
            gs_alloc(scene->arena, gs_store_documents(scene->store) * sizeof *scene->mains);
    const char **kept = &scene->mains[fact->document];
    const char *found = *kept ? *kept : gs_main_body(scene->store, fact);
    *kept = found ? found : none;
    return **kept ? *kept : NULL;
}

const char *gs_folded(gs_scene *scene, gs_sym sym) {
    const char *text = gs_store_text(scene->store, sym);
    if (sym >= scene->nfolded) return gs_fold(scene->arena, text, strlen(text));
    if (!scene->folded)
        scene->folded = gs_alloc(scene->arena, scene->nfolded * sizeof *scene->folded);
    if (!scene->folded[sym]) scene->folded[sym] = gs_fold(scene->arena, text, strlen(text));
    return scene->folded[sym];
}

/* Rules choose these strings, so they are not kept: the run's arena would grow without a bound. */
const char *gs_folded_wanted(gs_scene *scene, const char *text) {
    if (scene->scratch && strcmp(scene->wanted, text) == 0) return scene->wanted_folded;
    gs_scene_free(scene);
    scene->scratch = gs_arena_new();
    scene->wanted = gs_strdup(scene->scratch, text);
    scene->wanted_folded = gs_fold(scene->scratch, text, strlen(text));
    return scene->wanted_folded;
}

void gs_scene_free(gs_scene *scene) {
    gs_arena_free(scene->scratch);
    scene->scratch = NULL;
}

gs_tri gs_periods_same(gs_span a, gs_span b) {
    if (!gs_span_meets(a, b)) return GS_NO;
    return a.from == b.from && a.to == b.to && !gs_span_is_all(a) ? GS_YES : GS_PERHAPS;
}

static gs_tri same_entity(const gs_scene *scene, gs_sym a, gs_sym b) {
    if (a == b) return GS_YES;
    return scene->group->same_entity ? scene->group->same_entity(scene->group->resolver, a, b)
                                     : GS_PERHAPS;
}

gs_tri gs_value_same(gs_scene *scene, gs_ftype type, const gs_value *a, const gs_value *b) {
    if (!a->known || !b->known) return GS_PERHAPS;
    switch (type) {
    case GS_F_ENTITY: return same_entity(scene, a->sym, b->sym);
    case GS_F_CHOICE: return gs_tri_of(a->sym == b->sym);
    case GS_F_TEXT:
        return gs_tri_of(a->sym == b->sym ||
                         strcmp(gs_folded(scene, a->sym), gs_folded(scene, b->sym)) == 0);
    case GS_F_AMOUNT: return gs_quantity_equal(*a->amount, *b->amount);
    case GS_F_DATE: return gs_span_same(a->span, b->span);
    case GS_F_PERIOD: return gs_periods_same(a->span, b->span);
    case GS_F_FLAG: return gs_tri_of(a->flag == b->flag);
    }
    return GS_PERHAPS;
}

/* Properties that are no fields. *known is false where the name is not one of them. */
static gs_tri property_same(const gs_scene *scene, const gs_fact *a, const gs_fact *b,
                            const char *name, bool *known) {
    *known = true;
    if (strcmp(name, "as_of") == 0) return gs_span_same(a->as_of, b->as_of);
    if (strcmp(name, "document") == 0) return gs_tri_of(a->document == b->document);
    if (strcmp(name, "modality") == 0) return gs_tri_of(a->modality == b->modality);
    if (strcmp(name, "kind") == 0) return gs_tri_of(a->kind == b->kind);
    if (strcmp(name, "speaker") == 0)
        return !a->speaker != !b->speaker ? GS_NO : same_entity(scene, a->speaker, b->speaker);
    *known = false;
    return GS_PERHAPS;
}

gs_tri gs_fields_same(gs_scene *scene, const gs_fact *a, const char *field_a, const gs_fact *b,
                      const char *field_b) {
    int i = gs_field_index(a->kind, field_a), j = gs_field_index(b->kind, field_b);
    if (i < 0 || j < 0 || a->kind->fields[i].type != b->kind->fields[j].type) return GS_PERHAPS;
    return gs_value_same(scene, a->kind->fields[i].type, &a->values[i], &b->values[j]);
}

gs_tri gs_facts_same(gs_scene *scene, const gs_fact *a, const gs_fact *b, const char *field) {
    int i = gs_field_index(a->kind, field);
    int j = a->kind == b->kind ? i : gs_field_index(b->kind, field);
    bool property;
    if (i < 0) return property_same(scene, a, b, field, &property);
    if (j < 0 || a->kind->fields[i].type != b->kind->fields[j].type) return GS_PERHAPS;
    return gs_value_same(scene, a->kind->fields[i].type, &a->values[i], &b->values[j]);
}

bool gs_facts_separated(gs_scene *scene, const gs_fact *a, const gs_fact *b, const char *field) {
    const gs_value *x = gs_fact_value(a, field), *y = gs_fact_value(b, field);
    bool property;
    gs_tri same = property_same(scene, a, b, field, &property);
    if (property) return same != GS_YES;
    if (!x && !y) return false;
    if (!x || !y) return true;
    return gs_facts_same(scene, a, b, field) != GS_YES;
}

bool gs_facts_apart(gs_scene *scene, const gs_fact *a, const gs_fact *b, const char *field) {
    int i = gs_field_index(a->kind, field);
    int j = a->kind == b->kind ? i : gs_field_index(b->kind, field);
    if (i < 0 || j < 0 || a->kind->fields[i].type != b->kind->fields[j].type) return false;
    const gs_value *x = &a->values[i], *y = &b->values[j];
    if (!x->known || !y->known) return false;
    if (a->kind->fields[i].type == GS_F_AMOUNT && x->amount == y->amount)
        return false; /* a store keeps equal amounts once */
    if (a->kind->fields[i].type == GS_F_AMOUNT)
        return gs_quantity_apart(*x->amount, *y->amount) == GS_YES;
    return gs_value_same(scene, a->kind->fields[i].type, x, y) == GS_NO;
}

bool gs_facts_replaced(const gs_fact *a, const gs_fact *b) {
    return a->document == b->document && ((a->flags | b->flags) & GS_FF_SUPERSEDED);
}

/* --- time --- */

static const gs_value *span_named(const gs_fact *fact, const char *name, gs_ftype type) {
    int i = gs_field_index(fact->kind, name);
    return i >= 0 && fact->kind->fields[i].type == type && fact->values[i].known ? &fact->values[i]
                                                                                 : NULL;
}

static const gs_value *first_of(const gs_fact *fact, gs_ftype type) {
    for (uint32_t i = 0; i < fact->kind->nfields; i++)
        if (fact->kind->fields[i].type == type && fact->values[i].known) return &fact->values[i];
    return NULL;
}

static bool has_type(const gs_kind *kind, gs_ftype type) {
    for (uint32_t i = 0; i < kind->nfields; i++)
        if (kind->fields[i].type == type) return true;
    return false;
}

gs_span gs_fact_time(const gs_fact *fact) {
    const gs_value *v = first_of(fact, GS_F_DATE);
    if (!v) v = first_of(fact, GS_F_PERIOD);
    if (v) return v->span;
    bool dated = has_type(fact->kind, GS_F_DATE) || has_type(fact->kind, GS_F_PERIOD);
    return dated ? GS_SPAN_ALL : fact->as_of; /* a date that is not given is not the article's */
}

static gs_day later(gs_day day, int64_t days) {
    int64_t sum = (int64_t)day + days;
    return day == GS_DAY_MAX || sum >= GS_DAY_MAX ? GS_DAY_MAX : (gs_day)sum;
}

gs_span gs_fact_core(const gs_fact *fact, int64_t lasting) {
    const gs_value *from = span_named(fact, "from", GS_F_DATE),
                   *to = span_named(fact, "to", GS_F_DATE);
    const gs_value *period = first_of(fact, GS_F_PERIOD);
    if (!from && !to && period) return period->span;
    gs_span none = {1, 0};
    gs_day begin = from ? from->span.to : fact->as_of.to;
    if (begin == GS_DAY_MAX) return none;
    gs_day seen =
        fact->as_of.from != GS_DAY_MIN && fact->as_of.from > begin ? fact->as_of.from : begin;
    gs_day end = to ? to->span.from : later(seen, lasting);
    return begin <= end ? (gs_span){begin, end} : none;
}

/* The longest that it may hold. */
static gs_span may_hold(const gs_fact *fact) {
    const gs_value *from = span_named(fact, "from", GS_F_DATE),
                   *to = span_named(fact, "to", GS_F_DATE);
    const gs_value *period = first_of(fact, GS_F_PERIOD);
    if (!from && !to && period) return period->span;
    return (gs_span){from ? from->span.from : GS_DAY_MIN, to ? to->span.to : GS_DAY_MAX};
}

gs_tri gs_fact_covers(const gs_fact *fact, gs_span d, int64_t lasting) {
    gs_span core = gs_fact_core(fact, lasting);
    if (core.from <= core.to && gs_span_covers(core, d) && !gs_span_is_all(d)) return GS_YES;
    return gs_span_meets(may_hold(fact), d) ? GS_PERHAPS : GS_NO;
}
