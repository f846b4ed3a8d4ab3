/* interval: what a written number may stand for.
 *
 * "26.8 billion" is [26.75e9, 26.85e9]; "more than 40" is (40, inf); a plain
 * count is a point. Comparisons are three-valued: two intervals are surely
 * apart when no reading of one meets any reading of the other.
 */
#ifndef GS_VALUE_INTERVAL_H
#define GS_VALUE_INTERVAL_H

#include "dec.h"
#include "tri.h"

enum {                 /* gs_interval.flags */
       GS_LO_OPEN = 1, /* lo itself is not included */
       GS_HI_OPEN = 2,
       GS_LO_INF = 4, /* no lower end; lo is then 0 */
       GS_HI_INF = 8,
       GS_ROUGH =
           16 /* the words say it is approximate ("about", "nearly"): never exact evidence alone */
};

typedef struct gs_interval {
    gs_dec lo, hi;
    uint32_t flags;
} gs_interval;

gs_interval gs_interval_point(gs_dec n);
gs_interval gs_interval_closed(gs_dec lo, gs_dec hi);
gs_interval gs_interval_all(void);

/* The readings of a number whose last written digit stands for ulp: [n - ulp/2, n + ulp/2], both
 * ends held, since people round halves either way. ulp 0 gives the point. */
gs_interval gs_interval_rounded(gs_dec n, gs_dec ulp);

/* House rules for approximation words; n is the number as written, ulp its last written digit (as
 * for gs_interval_rounded). about: plus or minus 10 % or one ulp, whichever is wider; nearly: from
 * 10 % (or half an ulp) below up to n; just over: n to 10 % (or half an ulp) above.
 * These three are GS_ROUGH, and are mirrored for a negative n. The figures stand in one table in
 * interval.c. */
typedef enum gs_bound {
    GS_BOUND_NONE = 0, /* gs_interval_rounded */
    GS_BOUND_ABOUT,    /* about, around, roughly, some, an estimated */
    GS_BOUND_NEARLY,   /* nearly, almost, close to, just under */
    GS_BOUND_OVER,     /* just over, a little more than, N-odd */
    GS_BOUND_MORE,     /* more than, over, above, exceeding: (n, inf) */
    GS_BOUND_AT_LEAST, /* at least, no fewer than, or more: [n, inf) */
    GS_BOUND_LESS,     /* less than, under, below, fewer than: (-inf, n) */
    GS_BOUND_AT_MOST   /* at most, up to, as many as, no more than: (-inf, n] */
} gs_bound;
gs_interval gs_interval_bounded(gs_dec n, gs_dec ulp, gs_bound bound);

bool gs_interval_is_point(gs_interval a);
bool gs_interval_is_empty(gs_interval a);
bool gs_interval_contains(gs_interval a, gs_dec n);

/* Do the two share a number? gs_interval_meet is the shared part (empty where none). */
bool gs_interval_meets(gs_interval a, gs_interval b);
gs_interval gs_interval_meet(gs_interval a, gs_interval b);
gs_interval gs_interval_hull(gs_interval a, gs_interval b);

/* a < b, a == b as statements about the true values. */
gs_tri gs_interval_less(gs_interval a, gs_interval b);
gs_tri gs_interval_equal(gs_interval a, gs_interval b);

/* Interval arithmetic, rounded outward; an overflow gives gs_interval_all(). Division by an
 * interval that contains zero gives gs_interval_all(). */
gs_interval gs_interval_add(gs_interval a, gs_interval b);
gs_interval gs_interval_sub(gs_interval a, gs_interval b);
gs_interval gs_interval_mul(gs_interval a, gs_interval b);
gs_interval gs_interval_div(gs_interval a, gs_interval b);
gs_interval gs_interval_scale(gs_interval a, gs_dec factor);

/* A readable form that parses back: "12", "[26.75e9, 26.85e9]", "(40, inf)", each with "~" in front
 * where GS_ROUGH. An empty interval is written but not read. out has GS_INTERVAL_TEXT bytes. */
enum { GS_INTERVAL_TEXT = 208 };
char *gs_interval_format(gs_interval a, char *out);
bool gs_interval_parse(const char *text, size_t n, gs_interval *out);

#endif
