#include "value/interval.h"

enum { LO_FLAGS = GS_LO_OPEN | GS_LO_INF, HI_FLAGS = GS_HI_OPEN | GS_HI_INF };

/* One end of an interval, or one corner of a product. */
typedef struct end {
    gs_dec at;
    int inf;   /* -1, 0, +1 */
    bool open; /* not itself included */
} end;

static end low_end(gs_interval a) {
    return (end){a.lo, a.flags & GS_LO_INF ? -1 : 0, a.flags & GS_LO_OPEN};
}

static end high_end(gs_interval a) {
    return (end){a.hi, a.flags & GS_HI_INF ? 1 : 0, a.flags & GS_HI_OPEN};
}

static int compare_ends(end a, end b) {
    return a.inf || b.inf ? (a.inf > b.inf) - (a.inf < b.inf) : gs_dec_cmp(a.at, b.at);
}

static gs_interval between(end lo, end hi, uint32_t rough) {
    gs_interval out = {{0, 0}, {0, 0}, rough & GS_ROUGH};
    if (lo.inf)
        out.flags |= GS_LO_INF;
    else
        out.lo = lo.at;
    if (hi.inf)
        out.flags |= GS_HI_INF;
    else
        out.hi = hi.at;
    if (lo.open && !lo.inf) out.flags |= GS_LO_OPEN;
    if (hi.open && !hi.inf) out.flags |= GS_HI_OPEN;
    return out;
}

gs_interval gs_interval_point(gs_dec n) {
    return (gs_interval){n, n, 0};
}

gs_interval gs_interval_closed(gs_dec lo, gs_dec hi) {
    return (gs_interval){lo, hi, 0};
}

gs_interval gs_interval_all(void) {
    return (gs_interval){{0, 0}, {0, 0}, GS_LO_INF | GS_HI_INF};
}

static end add_ends(end a, end b, bool up) {
    end out = {{0, 0}, a.inf ? a.inf : b.inf, a.open || b.open};
    if (!out.inf && !gs_dec_add_to(a.at, b.at, up, &out.at)) out.inf = up ? 1 : -1;
    return out;
}

static end finite(gs_dec at) {
    return (end){at, 0, false};
}

/* House rules: how far from the written number the true one may lie, to either side. */
static const struct rough_rule {
    int percent_below, half_ulps_below, percent_above, half_ulps_above;
    uint32_t flags;
} rough_rules[] = {
    [GS_BOUND_NONE] = {0, 1, 0, 1, 0},
    [GS_BOUND_ABOUT] = {10, 2, 10, 2, GS_ROUGH},
    [GS_BOUND_NEARLY] = {10, 1, 0, 0, GS_ROUGH},
    [GS_BOUND_OVER] = {0, 0, 10, 1, GS_ROUGH},
};

static gs_dec wider(gs_dec n, int percent, gs_dec ulp, int half_ulps) {
    gs_dec share = {0, 0}, digit = {0, 0};
    gs_dec_mul_to(n, gs_dec_make(percent, -2), true, &share);
    gs_dec_mul_to(ulp, gs_dec_make(5 * half_ulps, -1), true, &digit);
    return gs_dec_cmp(share, digit) > 0 ? share : digit;
}

static gs_interval negated(gs_interval a) {
    end lo = high_end(a), hi = low_end(a);
    lo.at = gs_dec_neg(lo.at);
    hi.at = gs_dec_neg(hi.at);
    lo.inf = -lo.inf;
    hi.inf = -hi.inf;
    return between(lo, hi, a.flags);
}

static gs_interval near(gs_dec n, gs_dec ulp, struct rough_rule rule) {
    if (n.coef < 0) return negated(near(gs_dec_neg(n), ulp, rule));
    gs_dec below = wider(n, rule.percent_below, ulp, rule.half_ulps_below);
    gs_dec above = wider(n, rule.percent_above, ulp, rule.half_ulps_above);
    end lo = add_ends(finite(n), finite(gs_dec_neg(below)), false);
    end hi = add_ends(finite(n), finite(above), true);
    hi.open = rule.flags & GS_HI_OPEN && n.coef != 0;
    return between(lo, hi, rule.flags);
}

gs_interval gs_interval_rounded(gs_dec n, gs_dec ulp) {
    return near(n, ulp, rough_rules[GS_BOUND_NONE]);
}

gs_interval gs_interval_bounded(gs_dec n, gs_dec ulp, gs_bound bound) {
    switch (bound) {
    case GS_BOUND_MORE: return (gs_interval){n, {0, 0}, GS_LO_OPEN | GS_HI_INF};
    case GS_BOUND_AT_LEAST: return (gs_interval){n, {0, 0}, GS_HI_INF};
    case GS_BOUND_LESS: return (gs_interval){{0, 0}, n, GS_LO_INF | GS_HI_OPEN};
    case GS_BOUND_AT_MOST: return (gs_interval){{0, 0}, n, GS_LO_INF};
    default: return near(n, ulp, rough_rules[bound]);
    }
}

bool gs_interval_is_point(gs_interval a) {
    return !(a.flags & (LO_FLAGS | HI_FLAGS)) && gs_dec_cmp(a.lo, a.hi) == 0;
}

/* Is there nothing from lo up to hi? */
static bool is_gap(end lo, end hi) {
    if (lo.inf || hi.inf) return false;
    int order = gs_dec_cmp(lo.at, hi.at);
    return order > 0 || (order == 0 && (lo.open || hi.open));
}

bool gs_interval_is_empty(gs_interval a) {
    return is_gap(low_end(a), high_end(a));
}

bool gs_interval_contains(gs_interval a, gs_dec n) {
    return !is_gap(low_end(a), finite(n)) && !is_gap(finite(n), high_end(a));
}

bool gs_interval_meets(gs_interval a, gs_interval b) {
    return !gs_interval_is_empty(gs_interval_meet(a, b));
}

gs_interval gs_interval_meet(gs_interval a, gs_interval b) {
    end lo = low_end(a), hi = high_end(a), other_lo = low_end(b), other_hi = high_end(b);
    int low = compare_ends(lo, other_lo), high = compare_ends(hi, other_hi);
    if (low < 0 || (low == 0 && other_lo.open)) lo = other_lo;
    if (high > 0 || (high == 0 && other_hi.open)) hi = other_hi;
    return between(lo, hi, a.flags | b.flags);
}

gs_interval gs_interval_hull(gs_interval a, gs_interval b) {
    if (gs_interval_is_empty(a)) return b;
    if (gs_interval_is_empty(b)) return a;
    end lo = low_end(a), hi = high_end(a), other_lo = low_end(b), other_hi = high_end(b);
    int low = compare_ends(lo, other_lo), high = compare_ends(hi, other_hi);
    if (low > 0 || (low == 0 && lo.open)) lo = other_lo;
    if (high < 0 || (high == 0 && hi.open)) hi = other_hi;
    return between(lo, hi, a.flags | b.flags);
}

gs_tri gs_interval_less(gs_interval a, gs_interval b) {
    if (gs_interval_is_empty(a) || gs_interval_is_empty(b)) return GS_PERHAPS;
    if (is_gap(low_end(b), high_end(a))) return GS_YES;
    end lo = low_end(a), hi = high_end(b);
    bool never = !lo.inf && !hi.inf && gs_dec_cmp(lo.at, hi.at) >= 0;
    return never ? GS_NO : GS_PERHAPS;
}

gs_tri gs_interval_equal(gs_interval a, gs_interval b) {
    if (gs_interval_is_empty(a) || gs_interval_is_empty(b)) return GS_PERHAPS;
    if (!gs_interval_meets(a, b)) return GS_NO;
    bool exact = !((a.flags | b.flags) & GS_ROUGH);
    return exact && gs_interval_is_point(a) && gs_interval_is_point(b) ? GS_YES : GS_PERHAPS;
}

gs_interval gs_interval_add(gs_interval a, gs_interval b) {
    return between(add_ends(low_end(a), low_end(b), false),
                   add_ends(high_end(a), high_end(b), true), a.flags | b.flags);
}

gs_interval gs_interval_sub(gs_interval a, gs_interval b) {
    return gs_interval_add(a, negated(b));
}

static int sign_of(end a) {
    return a.inf ? a.inf : (a.at.coef > 0) - (a.at.coef < 0);
}

static end product(end a, end b, bool up) {
    int sign = sign_of(a) * sign_of(b);
    if (sign == 0) { /* a zero that is reached makes a product that is reached */
        bool open = (sign_of(a) || a.open) && (sign_of(b) || b.open);
        return (end){{0, 0}, 0, open};
    }
    end out = {{0, 0}, a.inf || b.inf ? sign : 0, a.open || b.open};
    if (!out.inf && !gs_dec_mul_to(a.at, b.at, up, &out.at)) out.inf = up ? 1 : -1;
    return out;
}

static end quotient(end a, end b, bool up) {
    if (b.inf) return (end){{0, 0}, 0, sign_of(a) != 0 || a.open};
    int sign = sign_of(a) * sign_of(b);
    end out = {{0, 0}, a.inf ? sign : 0, sign ? a.open || b.open : a.open};
    if (!out.inf && !gs_dec_div(a.at, b.at, up, &out.at)) out.inf = up ? 1 : -1;
    return out;
}

static end outer(end a, end b, bool up) {
    int order = compare_ends(a, b);
    if (order == 0) return a.open ? b : a;
    return (order > 0) == up ? a : b;
}

/* The hull of the four corners: both operations are monotone in each operand between them. */
static gs_interval corners(gs_interval a, gs_interval b, end (*op)(end, end, bool)) {
    end side[2];
    for (int up = 0; up < 2; up++) {
        end first = outer(op(low_end(a), low_end(b), up), op(low_end(a), high_end(b), up), up);
        end second = outer(op(high_end(a), low_end(b), up), op(high_end(a), high_end(b), up), up);
        side[up] = outer(first, second, up);
    }
    return between(side[0], side[1], a.flags | b.flags);
}

gs_interval gs_interval_mul(gs_interval a, gs_interval b) {
    return corners(a, b, product);
}

gs_interval gs_interval_div(gs_interval a, gs_interval b) {
    bool below = !(b.flags & GS_HI_INF) && b.hi.coef < 0;
    bool above = !(b.flags & GS_LO_INF) && b.lo.coef > 0;
    if (!below && !above) return gs_interval_all();
    return corners(a, b, quotient);
}

gs_interval gs_interval_scale(gs_interval a, gs_dec factor) {
    return gs_interval_mul(a, gs_interval_point(factor));
}
