/* A part of a day that was told before: that evening, the same night, the next morning, the night
 * before. Night belongs to the day on which it begins. */
#include "date_parse.h"

enum { NEAR = 1, FAR = 2 }; /* sentences between the day and its part */

/* "evening", "night"; "day" where it is told by "that". */
static bool part_at(const gs_dates *p, uint32_t i, bool day) {
    return gs_date_fn(p, i, GS_W_DAYTIME) || gs_date_is(p, i, GS_DC_UNIT, GS_U_NIGHT) ||
           (day && gs_date_is(p, i, GS_DC_UNIT, GS_U_DAY));
}

/* Not "that night shift", "that day's", "day and night". */
static bool stands_alone(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls == GS_DC_PUNCT) return t->gap || (t->val != '\'' && t->val != '-');
    return t->cls != GS_DC_WORD && t->cls != GS_DC_UNIT && !gs_date_fn(p, i, GS_W_AND);
}

/* "that evening", "that same night" */
static bool that(const gs_dates *p, uint32_t i, uint32_t *end) {
    if (!gs_date_text(p, i, "that")) return false;
    *end = i + 1 + gs_date_is(p, i + 1, GS_DC_REL, GS_R_SAME);
    return part_at(p, (*end)++, true);
}

/* "the same evening", "the next morning", "the previous night" */
static bool related(const gs_dates *p, uint32_t i, uint32_t *end, int *shift) {
    const gs_dtok *rel = gs_date_tok(p, i + 1);
    if (!gs_date_fn(p, i, GS_W_THE) || rel->cls != GS_DC_REL || !part_at(p, i + 2, false))
        return false;
    bool before = rel->val == GS_R_LAST && !gs_date_text(p, i + 1, "last");
    bool after = rel->val == GS_R_NEXT || rel->val == GS_R_FOLLOWING;
    *shift = after - before;
    *end = i + 3;
    return before || after || rel->val == GS_R_SAME;
}

/* "the night before", "the morning after" */
static bool beside(const gs_dates *p, uint32_t i, uint32_t *end, int *shift) {
    bool before = gs_date_fn(p, i + 2, GS_W_BEFORE), after = gs_date_fn(p, i + 2, GS_W_AFTER);
    const gs_dtok *next = gs_date_tok(p, i + 3);
    *shift = after - before;
    *end = i + 3;
    return gs_date_fn(p, i, GS_W_THE) && part_at(p, i + 1, false) && (before || after) &&
           (next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT);
}

/* "That" leans on a day of its sentence; on one of the sentence before where that is a day of the
 * calendar, or where the sentence begins with it. Else the talk may be of another time. */
static bool may_lean(const gs_dates *p, uint32_t i, const gs_when *base) {
    int since = gs_date_since(p, i);
    if (!gs_date_text(p, i, "that") || since == 0) return true;
    bool calendar = !(base->flags & (GS_MF_RELATIVE | GS_MF_WEEKDAY));
    return since == NEAR && (calendar || gs_date_tok(p, i)->cap);
}

bool gs_date_daypart(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t end = i;
    int shift = 0;
    if (!that(p, i, &end) && !related(p, i, &end, &shift) && !beside(p, i, &end, &shift))
        return false;
    int since = gs_date_since(p, i);
    const gs_when *base = since <= FAR ? gs_date_base(p, i) : NULL;
    if (!base || base->gran != GS_G_DAY || !gs_span_is_day(base->span) || !stands_alone(p, end) ||
        !may_lean(p, i, base))
        return false;
    *w = (gs_when){.type = GS_M_DATE, .first = i, .last = end, .gran = GS_G_DAY};
    w->flags = GS_MF_RELATIVE | (since > NEAR ? GS_MF_FUZZY : base->flags & GS_MF_FUZZY);
    w->span = gs_span_day(base->span.from + shift);
    return true;
}
