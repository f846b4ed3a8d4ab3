#include "aspect.h"

#include <string.h>

enum { UNITS = 16, DIGITS = 17 };

gs_range gs_range_of_span(gs_span span) {
    return (gs_range){span.from, span.to};
}

/* --- amounts --- */

/* Units of which a group's amounts are told; amounts of the first of each family are ranges of one
 * axis, those of others that convert into it are compared as they are. */
typedef struct units {
    gs_unit unit[UNITS];
    uint32_t family[UNITS], n;
    bool many;
} units;

static uint32_t place_of(units *u, gs_unit unit) {
    uint32_t i = 0;
    while (i < u->n && u->unit[i] != unit) i++;
    if (i < u->n) return i;
    if (u->n == UNITS) {
        u->many = true;
        return 0;
    }
    u->unit[u->n] = unit;
    u->family[u->n] = u->n;
    for (uint32_t k = 0; k < u->n; k++)
        if (gs_unit_converts(unit, u->unit[k])) {
            u->family[u->n] = u->family[k];
            break;
        }
    return u->n++;
}

/* The number in units of 10^least, twice, so that what lies just beside it has room; false where it
 * is too large. */
static bool scaled(gs_dec d, int32_t least, int64_t *out) {
    int64_t n = d.coef;
    for (int32_t e = d.coef ? d.exp : least; e > least; e--)
        if (__builtin_mul_overflow(n, 10, &n)) return false;
    return d.exp >= least && n < INT64_MAX / 4 && n > INT64_MIN / 4 && ((*out = 2 * n), true);
}

static gs_range range_of_amount(gs_interval a, int32_t least) {
    gs_range r = GS_RANGE_ALL;
    if (!(a.flags & GS_LO_INF)) {
        if (!scaled(a.lo, least, &r.lo)) return GS_RANGE_UNSURE;
        if (a.flags & GS_LO_OPEN) r.lo++;
    }
    if (!(a.flags & GS_HI_INF)) {
        if (!scaled(a.hi, least, &r.hi)) return GS_RANGE_UNSURE;
        if (a.flags & GS_HI_OPEN) r.hi--;
    }
    return r;
}

static int32_t exponent(gs_interval a, int32_t least) {
    if (!(a.flags & GS_LO_INF) && a.lo.coef && a.lo.exp < least) least = a.lo.exp;
    if (!(a.flags & GS_HI_INF) && a.hi.coef && a.hi.exp < least) least = a.hi.exp;
    return least;
}

static const gs_quantity *amount_of(const gs_fact *fact, const char *field) {
    const gs_value *v = gs_fact_value(fact, field);
    return v ? v->amount : NULL;
}

/* families: where not NULL, which amounts can be compared at all. */
static void take_amounts(const gs_aspects *of, const char *field, gs_range *out,
                         gs_range *families) {
    units u = {.n = 0};
    int32_t least = 0;
    for (uint32_t i = 0; i < of->count; i++) {
        const gs_quantity *q = amount_of(of->facts[i], field);
        if (q) place_of(&u, q->unit), least = exponent(q->amount, least);
    }
    if (least < -DIGITS) least = -DIGITS; /* finer ones are unsure */
    for (uint32_t i = 0; i < of->count; i++) {
        const gs_quantity *q = amount_of(of->facts[i], field);
        uint32_t unit = q ? place_of(&u, q->unit) : 0, family = u.family[unit];
        if (families) families[i] = u.many || !q ? GS_RANGE_ALL : (gs_range){family, family};
        if (!q)
            out[i] = GS_RANGE_ALL;
        else if (u.many || family != unit)
            out[i] = GS_RANGE_UNSURE;
        else
            out[i] = range_of_amount(q->amount, least);
    }
}

/* --- words --- */

/* One number for all texts that are the same when folded, and for all names of one. */
typedef struct numbers {
    gs_scene *scene;
    gs_symtab *texts;
    gs_ftype type;
} numbers;

static int64_t number_of(numbers *n, gs_sym sym) {
    const gs_group *group = n->scene->group;
    if (n->type == GS_F_TEXT) return gs_sym_cstr(n->texts, gs_folded(n->scene, sym));
    bool named = n->type == GS_F_ENTITY && group->entity_id;
    return named ? group->entity_id(group->resolver, sym) : sym;
}

/* --- fields --- */

gs_aspects gs_aspects_of(gs_scene *scene, gs_arena *arena, const gs_fact **facts, uint32_t count) {
    gs_aspects of = {scene, gs_sieve_new(arena, count), facts, count};
    const bool *focus = scene->group->focus;
    uint32_t a;
    gs_range *touches = focus ? gs_sieve_aspect(of.sieve, &a) : NULL;
    if (!touches) return of;
    /* what is in focus meets all, what is not meets nothing else of that kind */
    for (uint32_t i = 0; i < count; i++)
        touches[i] = focus[facts[i]->document] ? GS_RANGE_ALL : (gs_range){1, 0};
    gs_sieve_ask(of.sieve, &(gs_comparison){GS_MEETS, a, a}, 1);
    return of;
}

/* The field's type, where all facts that have the field agree on it. */
static bool type_of(const gs_aspects *of, const char *field, gs_ftype *type) {
    const gs_kind *kind = NULL;
    bool any = false;
    for (uint32_t i = 0; i < of->count; i++) {
        if (of->facts[i]->kind == kind) continue;
        kind = of->facts[i]->kind;
        int f = gs_field_index(kind, field);
        if (f < 0) continue;
        if (any && kind->fields[f].type != *type) return false;
        any = true;
        *type = kind->fields[f].type;
    }
    return any;
}

static gs_range point(int64_t at) {
    return (gs_range){at, at};
}

/* What is not known: may be anything, or is the same for all, or for no two. */
typedef enum unknown { ANYTHING = 0, ONE_THING, NO_TWO } unknown;

static gs_range range_unknown(unknown what, uint32_t i) {
    if (what == ANYTHING) return GS_RANGE_ALL;
    return point(INT64_MIN + 1 + (what == NO_TWO ? (int64_t)i : 0));
}

/* Values of types that are no amounts. */
static void take_values(const gs_aspects *of, const char *field, numbers *n, unknown missing,
                        gs_range *out) {
    for (uint32_t i = 0; i < of->count; i++) {
        const gs_value *v = gs_fact_value(of->facts[i], field);
        if (!v)
            out[i] = range_unknown(missing, i);
        else if (n->type == GS_F_DATE || n->type == GS_F_PERIOD)
            out[i] = gs_range_of_span(v->span);
        else
            out[i] = point(n->type == GS_F_FLAG ? v->flag : number_of(n, v->sym));
    }
}

static numbers numbers_for(const gs_aspects *of, gs_ftype type, gs_arena *arena) {
    return (numbers){of->scene, type == GS_F_TEXT ? gs_symtab_new(arena) : NULL, type};
}

static bool take(gs_aspects *of, const char *field, gs_ftype type, unknown missing,
                 uint32_t *aspect) {
    gs_range *out = gs_sieve_aspect(of->sieve, aspect);
    if (!out) return false;
    gs_arena *arena = gs_arena_new();
    numbers n = numbers_for(of, type, arena);
    take_values(of, field, &n, missing, out);
    gs_arena_free(arena);
    return true;
}

bool gs_aspects_value(gs_aspects *of, const char *field, uint32_t *aspect) {
    gs_ftype type;
    if (!type_of(of, field, &type)) return false;
    if (type != GS_F_AMOUNT) return take(of, field, type, ANYTHING, aspect);
    gs_range *out = gs_sieve_aspect(of->sieve, aspect);
    if (out) take_amounts(of, field, out, NULL);
    return out;
}

bool gs_aspects_by(gs_aspects *of, gs_ranger *ranger, void *context, uint32_t *aspect) {
    gs_range *out = gs_sieve_aspect(of->sieve, aspect);
    for (uint32_t i = 0; out && i < of->count; i++) out[i] = ranger(context, of->facts[i]);
    return out;
}

bool gs_aspects_number(gs_aspects *of, const uint32_t *each, uint32_t *aspect) {
    gs_range *out = gs_sieve_aspect(of->sieve, aspect);
    for (uint32_t i = 0; out && i < of->count; i++) out[i] = point(each[i]);
    return out;
}

/* --- questions --- */

/* Amounts whose units do not convert are never apart. */
static void ask_families(gs_aspects *of, const char *field) {
    uint32_t a, b;
    gs_range *out = gs_sieve_aspect(of->sieve, &a), *families = gs_sieve_aspect(of->sieve, &b);
    if (!out || !families) return;
    take_amounts(of, field, out, families);
    gs_comparison any[] = {{GS_LIES_BEFORE, a, a}, {GS_LIES_BEHIND, a, a}};
    gs_comparison family = {GS_MEETS, b, b};
    gs_sieve_ask(of->sieve, any, 2);
    gs_sieve_ask(of->sieve, &family, 1);
}

void gs_aspects_apart(gs_aspects *of, const char *const *fields, uint32_t n) {
    gs_comparison any[GS_SIEVE_COMPARISONS];
    gs_ftype type;
    if (n > GS_SIEVE_COMPARISONS / 2) return;
    if (n == 1 && type_of(of, fields[0], &type) && type == GS_F_AMOUNT) {
        ask_families(of, fields[0]);
        return;
    }
    for (uint32_t k = 0; k < n; k++) {
        uint32_t a;
        if (!gs_aspects_value(of, fields[k], &a)) return;
        any[2 * k] = (gs_comparison){GS_LIES_BEFORE, a, a};
        any[2 * k + 1] = (gs_comparison){GS_LIES_BEHIND, a, a};
    }
    gs_sieve_ask(of->sieve, any, 2 * n);
}

/* --- sameness --- */

static gs_range property(void *name, const gs_fact *fact) {
    if (strcmp(name, "as_of") == 0) return gs_range_of_span(fact->as_of);
    if (strcmp(name, "document") == 0) return point(fact->document);
    if (strcmp(name, "modality") == 0) return point(fact->modality);
    return point(fact->kind->id);
}

static bool is_property(const char *name) {
    return !strcmp(name, "as_of") || !strcmp(name, "document") || !strcmp(name, "modality") ||
           !strcmp(name, "kind");
}

static gs_range speaker(void *of, const gs_fact *fact) {
    const gs_group *group = ((gs_aspects *)of)->scene->group;
    bool known = fact->speaker && group->entity_id;
    return point(known ? group->entity_id(group->resolver, fact->speaker) : fact->speaker);
}

/* Are values that are surely the same ranges that are equal? */
static bool can_be_told(const gs_aspects *of, gs_ftype type) {
    return type == GS_F_ENTITY ? of->scene->group->entity_id != NULL : type != GS_F_AMOUNT;
}

void gs_aspects_same(gs_aspects *of, const char *field, bool both_unknown) {
    unknown missing = both_unknown ? ONE_THING : NO_TWO;
    gs_ftype type;
    uint32_t a;
    bool asked;
    char *name = (char *)(uintptr_t)field;
    if (type_of(of, field, &type))
        asked = can_be_told(of, type) && take(of, field, type, missing, &a);
    else if (strcmp(field, "speaker") == 0)
        asked = of->scene->group->entity_id && gs_aspects_by(of, speaker, of, &a);
    else
        asked = is_property(field) && gs_aspects_by(of, property, name, &a);
    if (asked) gs_sieve_ask(of->sieve, &(gs_comparison){GS_IS_EQUAL, a, a}, 1);
}

void gs_aspects_same_two(gs_aspects *of, const char *one, const char *other) {
    gs_ftype type, second;
    uint32_t a;
    if (!type_of(of, one, &type) || !type_of(of, other, &second) || type != second) return;
    bool words = type == GS_F_TEXT || type == GS_F_ENTITY || type == GS_F_CHOICE;
    if (!words || !can_be_told(of, type)) return;
    gs_range *out = gs_sieve_aspect(of->sieve, &a);
    if (!out) return;
    gs_arena *arena = gs_arena_new();
    numbers n = numbers_for(of, type, arena);
    for (uint32_t i = 0; i < of->count; i++) {
        gs_sym x = gs_fact_words(of->facts[i], one), y = gs_fact_words(of->facts[i], other);
        int64_t first = x && y ? number_of(&n, x) : 0, last = x && y ? number_of(&n, y) : 0;
        out[i] = first < last ? (gs_range){first, last} : (gs_range){last, first};
        if (!x || !y) out[i] = range_unknown(NO_TWO, i);
    }
    gs_arena_free(arena);
    gs_sieve_ask(of->sieve, &(gs_comparison){GS_IS_EQUAL, a, a}, 1);
}
