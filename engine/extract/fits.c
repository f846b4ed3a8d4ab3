#include "fits.h"

#include <string.h>

#define BIT(type) (1u << (type))

enum {
    AMOUNTS = BIT(GS_M_NUMBER) | BIT(GS_M_ORDINAL) | BIT(GS_M_PERCENT) | BIT(GS_M_MONEY) |
              BIT(GS_M_MEASURE) | BIT(GS_M_RATIO) | BIT(GS_M_DURATION) | BIT(GS_M_TIME),
    DATES = BIT(GS_M_DATE) | BIT(GS_M_PERIOD),
    NAMES = BIT(GS_M_PERSON) | BIT(GS_M_PLACE) | BIT(GS_M_ORG) | BIT(GS_M_NAME) | BIT(GS_M_OFFICE) |
            BIT(GS_M_NATIONALITY)
};

static const char *wanted_by(gs_ftype type) {
    switch (type) {
    case GS_F_AMOUNT:
        return "use {number}, {amount}, {money}, {percent}, {measure}, {ordinal}, {ratio}, "
               "{duration} or {time}";
    case GS_F_DATE:
    case GS_F_PERIOD: return "use {date}, {day} or {period}";
    case GS_F_ENTITY: return "use {entity}, {person}, {place}, {org}, {nationality} or a word set";
    default: return "";
    }
}

bool gs_slot_fits(const gs_slot *slot, const gs_field *field, gs_err *err) {
    bool set = slot->types == 0, fits = true;
    switch (field->type) {
    case GS_F_AMOUNT: fits = !set && (slot->types & AMOUNTS); break;
    case GS_F_DATE:
    case GS_F_PERIOD: fits = !set && (slot->types & DATES); break;
    case GS_F_ENTITY: fits = set || (slot->types & NAMES); break;
    default: break;
    }
    if (fits) return true;
    gs_err_set(err, GS_E_RULE, "", 0, 0, "{%s:%s} cannot fill \"%s\", which is of type %s",
               slot->name, slot->field, field->name, gs_ftype_name(field->type));
    gs_err_hint(err, "%s", wanted_by(field->type));
    return false;
}

static bool known_choice(const gs_field *field, const char *value, gs_err *err) {
    for (uint32_t i = 0; i < field->nchoices; i++)
        if (strcmp(field->choices[i], value) == 0) return true;
    gs_err_set(err, GS_E_RULE, "", 0, 0, "\"%s\" is no choice of field \"%s\"", value, field->name);
    const char *near = gs_nearest(value, field->choices, field->nchoices);
    if (near) gs_err_hint(err, "did you mean \"%s\"?", near);
    return false;
}

/* Member by member: what lies between them stays as it is, so that equal packs have equal bytes
 * (base/image.h). */
static void take_dec(gs_dec *to, const gs_dec *from) {
    to->coef = from->coef;
    to->exp = from->exp;
}

static bool take_amount(const char *text, size_t n, gs_quantity *to) {
    gs_quantity q;
    if (!gs_quantity_parse(text, n, &q)) return false;
    take_dec(&to->amount.lo, &q.amount.lo);
    take_dec(&to->amount.hi, &q.amount.hi);
    to->amount.flags = q.amount.flags;
    to->unit = q.unit;
    return true;
}

bool gs_constant_fits(const char *text, const gs_field *field, gs_given *out, gs_err *err) {
    gs_value *v = &out->constant;
    size_t n = strlen(text);
    *v = (gs_value){.known = true};
    out->value = text;
    switch (field->type) {
    case GS_F_CHOICE: return known_choice(field, text, err);
    case GS_F_AMOUNT:
        if (take_amount(text, n, &out->amount)) return true;
        break;
    case GS_F_DATE:
    case GS_F_PERIOD:
        if (gs_span_parse(text, n, &v->span)) return true;
        break;
    case GS_F_FLAG: v->flag = true; return true;
    default: return true;
    }
    gs_err_set(err, GS_E_RULE, "", 0, 0, "\"%s\" is no %s for field \"%s\"", text,
               gs_ftype_name(field->type), field->name);
    gs_err_hint(err, field->type == GS_F_AMOUNT
                         ? "write \"12\", \"5.93e9 USD\" or \"[3, 4] percent\""
                         : "write \"2024-05-01\", \"2024-05\" or \"2024\"");
    return false;
}

bool gs_pattern_tells_all(const gs_compiled_pattern *p, gs_err *err) {
    for (uint32_t f = 0; f < p->kind->nfields; f++) {
        bool told = !p->kind->fields[f].required;
        for (uint32_t i = 0; i < p->slots.nslots && !told; i++) told = p->fields[i] == (int)f;
        for (uint32_t i = 0; i < p->ngiven && !told; i++) told = p->given[i].field == (int)f;
        if (told) continue;
        const char *name = p->kind->fields[f].name;
        gs_err_set(err, GS_E_RULE, "", 0, 0,
                   "nothing tells \"%s\", which every fact of kind \"%s\" must know", name,
                   p->kind->name);
        gs_err_hint(err, "add a slot, {type:%s}, or a setting, %s = \"...\"", name, name);
        return false;
    }
    return true;
}
