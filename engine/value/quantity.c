#include "value/quantity.h"

#include <stdio.h>
#include <string.h>

gs_tri gs_quantity_apart(gs_quantity a, gs_quantity b) {
    gs_interval other;
    gs_tri same = gs_unit_same(a.unit, b.unit);
    if (same != GS_NO) {
        if (gs_interval_is_empty(a.amount) || gs_interval_is_empty(b.amount)) return GS_PERHAPS;
        if (!gs_interval_meets(a.amount, b.amount)) return same;
        return same == GS_YES ? GS_NO : GS_PERHAPS;
    }
    if (!gs_quantity_in(b, a.unit, &other)) return GS_PERHAPS;
    return gs_interval_meets(a.amount, other) ? GS_NO : GS_YES;
}

static gs_tri compare(gs_quantity a, gs_quantity b, gs_tri (*op)(gs_interval, gs_interval)) {
    gs_interval other;
    if (gs_unit_same(a.unit, b.unit) == GS_YES) return op(a.amount, b.amount);
    return gs_quantity_in(b, a.unit, &other) ? op(a.amount, other) : GS_PERHAPS;
}

gs_tri gs_quantity_less(gs_quantity a, gs_quantity b) {
    return compare(a, b, gs_interval_less);
}

gs_tri gs_quantity_equal(gs_quantity a, gs_quantity b) {
    return compare(a, b, gs_interval_equal);
}

bool gs_quantity_in(gs_quantity a, gs_unit unit, gs_interval *out) {
    if (gs_unit_same(a.unit, unit) == GS_YES) {
        *out = a.amount;
        return true;
    }
    return gs_unit_convert(a.amount, a.unit, unit, out) && !gs_unit_is_open(unit);
}

char *gs_quantity_format(gs_quantity a, char *out) {
    gs_interval_format(a.amount, out);
    if (a.unit == GS_UNIT_NONE) return out;
    enum { LONGEST_NAME = GS_QUANTITY_TEXT - GS_INTERVAL_TEXT - 2 };
    const char *name = gs_unit_name(a.unit);
    size_t n = strlen(name), at = strlen(out);
    if (n > LONGEST_NAME) n = LONGEST_NAME;
    out[at++] = ' ';
    memcpy(out + at, name, n);
    out[at + n] = '\0';
    return out;
}

bool gs_quantity_parse(const char *text, size_t n, gs_quantity *out) {
    size_t end = 0;
    bool range = n > 0 && strchr("[(", text[text[0] == '~' && n > 1 ? 1 : 0]);
    if (range) {
        while (end < n && text[end] != ']' && text[end] != ')') end++;
        if (end < n) end++;
    } else {
        while (end < n && text[end] != ' ') end++;
    }
    gs_quantity read = {{{0, 0}, {0, 0}, 0}, GS_UNIT_NONE};
    if (!gs_interval_parse(text, end, &read.amount)) return false;
    if (end < n) {
        if (text[end] != ' ') return false;
        read.unit = gs_unit_named(text + end + 1, n - end - 1);
        if (read.unit == GS_UNIT_NONE) return false;
    }
    *out = read;
    return true;
}
