#include "value/unit.h"

#include <string.h>

#include "base/search.h"

struct unit_row {
    const char *name, *plural;
    unsigned char kind, open;
    unsigned char base; /* units of one base convert; 0: into nothing */
    unsigned short first_member, members;
    gs_dec low, high, offset; /* what one is in the base; low and high differ for "ton" */
};

struct money_of {
    char country[3];
    gs_unit unit;
};

#define GS_UNITS_WANTED
#include "units.inc"

#define COUNT(a) (sizeof(a) / sizeof *(a))

enum { CONVERTED_DIGITS = 15 };

static const struct unit_row *row_of(gs_unit unit) {
    return &units[unit < COUNT(units) ? unit : GS_UNIT_NONE];
}

gs_unit gs_unit_named(const char *name, size_t n) {
    size_t low = 0, high = COUNT(units_by_name);
    while (low < high) {
        size_t middle = (low + high) / 2;
        const char *text = units[units_by_name[middle]].name;
        size_t length = strlen(text);
        int order = memcmp(text, name, length < n ? length : n);
        if (order == 0) order = (length > n) - (length < n);
        if (order == 0) return units_by_name[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return GS_UNIT_NONE;
}

const char *gs_unit_name(gs_unit unit) {
    return row_of(unit)->name;
}

const char *gs_unit_plural(gs_unit unit) {
    return row_of(unit)->plural;
}

gs_unit_kind gs_unit_kind_of(gs_unit unit) {
    return (gs_unit_kind)row_of(unit)->kind;
}

bool gs_unit_is_open(gs_unit unit) {
    return row_of(unit)->open;
}

static bool has_member(const struct unit_row *open, gs_unit unit) {
    for (size_t i = 0; i < open->members; i++)
        if (unit_members[open->first_member + i] == unit) return true;
    return false;
}

gs_unit gs_unit_close(gs_unit open, const char country[2]) {
    const struct unit_row *row = row_of(open);
    for (size_t i = 0; i < row->members; i++) {
        gs_unit member = unit_members[row->first_member + i];
        if (memcmp(units[member].name, country, 2) == 0) return member;
    }
    uint32_t at;
    GS_SEARCH(at, 0, COUNT(money_of), memcmp(money_of[at].country, country, 2) < 0);
    for (; at < COUNT(money_of) && memcmp(money_of[at].country, country, 2) == 0; at++)
        if (has_member(row, money_of[at].unit)) return money_of[at].unit;
    return GS_UNIT_NONE;
}

static bool share_member(const struct unit_row *a, const struct unit_row *b) {
    for (size_t i = 0; i < a->members; i++)
        if (has_member(b, unit_members[a->first_member + i])) return true;
    return false;
}

bool gs_unit_may_be(gs_unit open, gs_unit unit) {
    return has_member(row_of(open), unit);
}

gs_tri gs_unit_same(gs_unit a, gs_unit b) {
    const struct unit_row *x = row_of(a), *y = row_of(b);
    if (a == b) return x->open ? GS_PERHAPS : GS_YES;
    if (a == GS_UNIT_NONE || b == GS_UNIT_NONE) return GS_PERHAPS;
    if (has_member(x, b) || has_member(y, a) || share_member(x, y)) return GS_PERHAPS;
    return GS_NO;
}

bool gs_unit_converts(gs_unit from, gs_unit to) {
    const struct unit_row *a = row_of(from), *b = row_of(to);
    return a->base != 0 && a->base == b->base;
}

static gs_interval rounded_outward(gs_interval a) {
    gs_dec lo = a.lo, hi = a.hi;
    if (gs_dec_round(a.lo, CONVERTED_DIGITS, false, &lo)) a.lo = lo;
    if (gs_dec_round(a.hi, CONVERTED_DIGITS, true, &hi)) a.hi = hi;
    return a;
}

bool gs_unit_convert(gs_interval amount, gs_unit from, gs_unit to, gs_interval *out) {
    if (from == to) {
        *out = amount;
        return true;
    }
    if (!gs_unit_converts(from, to)) return false;
    const struct unit_row *a = row_of(from), *b = row_of(to);
    gs_interval base = gs_interval_mul(amount, gs_interval_closed(a->low, a->high));
    base = gs_interval_add(base, gs_interval_point(a->offset));
    base = gs_interval_sub(base, gs_interval_point(b->offset));
    *out = rounded_outward(gs_interval_div(base, gs_interval_closed(b->low, b->high)));
    return true;
}
