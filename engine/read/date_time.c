/* Times of day: "10:30", "9 p.m.", "8.30pm", "0000 GMT", "noon", "7 o'clock", "half past six",
 * "twenty past four", "2025-03-14T10:30:00Z". */
#include "date_parse.h"

/* am, pm, a.m., p.m.: 0 or 12 hours to add; -1 none. */
static int meridiem(const gs_dates *p, uint32_t i, uint32_t *end) {
    *end = i + 1;
    if (gs_date_fn(p, i, GS_W_AM)) return 0;
    if (gs_date_fn(p, i, GS_W_PM)) return 12;
    bool a = gs_date_text(p, i, "a"), pm = gs_date_fn(p, i, GS_W_P);
    if ((!a && !pm) || !gs_date_punct(p, i + 1, '.') || !gs_date_fn(p, i + 2, GS_W_M)) return -1;
    *end = gs_date_punct(p, i + 3, '.') && !gs_date_tok(p, i + 3)->gap ? i + 4 : i + 3;
    return a ? 0 : 12;
}

/* "In the morning", "that night", "on Sunday evening" behind an hour: 0 or 12 hours to add to it;
 * -1 where nothing tells. */
static int part_of_day(const gs_dates *p, uint32_t e, int hour) {
    uint32_t t = e;
    bool led = gs_date_fn(p, t, GS_W_IN) && gs_date_fn(p, t + 1, GS_W_THE);
    if (led)
        t += 2;
    else if (gs_date_fn(p, t, GS_W_AT) || gs_date_text(p, t, "this") || gs_date_text(p, t, "that"))
        t++;
    else if (gs_date_fn(p, t, GS_W_ON) && gs_date_tok(p, t + 1)->cls == GS_DC_WDAY)
        t += 2;
    else if (gs_date_tok(p, t)->cls == GS_DC_WDAY)
        t++;
    else
        return -1;
    if (gs_date_text(p, t, "early") || gs_date_text(p, t, "late")) t++;
    if (gs_date_text(p, t, "morning") || (led && gs_date_text(p, t, "small"))) return 0;
    if (gs_date_text(p, t, "afternoon") || gs_date_text(p, t, "evening")) return 12;
    bool night = gs_date_text(p, t, "night") && !led;
    return !night ? -1 : hour > 5 && hour < 12 ? 12 : 0;
}

static bool finish(const gs_dates *p, gs_when *w, uint32_t i, uint32_t e, int hour, int minute,
                   int add) {
    bool wrong =
        hour > 24 || minute > 59 || (hour == 24 && minute) || (add >= 0 && (hour < 1 || hour > 12));
    if (add >= 0 && !wrong) hour = hour % 12 + add;
    if (gs_date_fn(p, e, GS_W_ZONE))
        e++;
    else if (gs_date_text(p, e, "local") && gs_date_fn(p, e + 1, GS_W_TIME))
        e += 2;
    *w = (gs_when){.type = GS_M_TIME,
                   .first = i,
                   .last = e,
                   .minutes = wrong ? -1 : (hour * 60 + minute) % 1440,
                   .span = GS_SPAN_ALL};
    if (wrong) w->flags = GS_MF_DEFECT;
    return true;
}

/* Digits that can be nothing but a time: a meridiem, a zone, or "at" in front. */
static bool told(const gs_dates *p, uint32_t i, uint32_t e) {
    static const uint16_t lead[] = {GS_W_AT,     GS_W_BY,    GS_W_FROM,  GS_W_UNTIL,
                                    GS_W_BEFORE, GS_W_AFTER, GS_W_SINCE, GS_W_ABOUT};
    if (gs_date_fn(p, e, GS_W_ZONE) || gs_date_text(p, e, "local")) return true;
    for (size_t k = 0; k < sizeof lead / sizeof *lead; k++)
        if (gs_date_fn(p, i - 1, (gs_dword)lead[k])) return true;
    return false;
}

static bool clock(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *h = gs_date_tok(p, i), *sep = gs_date_tok(p, i + 1), *m = gs_date_tok(p, i + 2),
                  *b = gs_date_tok(p, i - 1);
    bool colon = sep->cls == GS_DC_PUNCT && sep->val == ':',
         point = sep->cls == GS_DC_PUNCT && sep->val == '.';
    if (h->digits > 2 || (!colon && !point) || sep->gap || m->gap || m->cls != GS_DC_NUM ||
        m->digits != 2)
        return false;
    if (!h->gap && b->cls == GS_DC_PUNCT &&
        (b->val == ':' || b->val == '.' || b->val == '$' || b->val == ','))
        return false;
    uint32_t e = i + 3, f;
    bool seconds = gs_date_punct(p, e, ':') && gs_date_tok(p, e + 1)->digits == 2 &&
                   !gs_date_tok(p, e + 1)->gap;
    if (seconds) e += 2;
    int add = meridiem(p, e, &f);
    if (add >= 0) e = f;
    bool sure = add >= 0 || told(p, i, e);
    bool impossible = h->val > 24 || m->val > 59;
    if (!sure &&
        (point || impossible || gs_date_fn(p, i - 1, GS_W_IN) || gs_date_fn(p, i - 1, GS_W_OF)))
        return false;
    bool of_twelve = add < 0 && h->val >= 1 && h->val <= 12; /* "5:12 in the afternoon" */
    int part = of_twelve ? part_of_day(p, e, h->val) : add;
    if (point && part < 0 && !gs_date_fn(p, e, GS_W_ZONE)) return false;
    if (impossible && add < 0 && !gs_date_fn(p, i - 1, GS_W_AT)) return false;
    if (gs_date_punct(p, e, ':') || gs_date_punct(p, e, '%')) return false;
    return finish(p, w, i, e, h->val, m->val, part);
}

static bool hour(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, f;
    int n, add;
    if (!gs_date_cardinal(p, i, &e, &n) || n > 24) return false;
    add = meridiem(p, e, &f);
    if (add >= 0) return finish(p, w, i, f, n, 0, add);
    bool clock_word = gs_date_fn(p, e, GS_W_O) && gs_date_punct(p, e + 1, '\'') &&
                      gs_date_fn(p, e + 2, GS_W_CLOCK);
    if (n < 1 || n > 12) return false;
    if (clock_word) return finish(p, w, i, e + 3, n, 0, part_of_day(p, e + 3, n));
    add = gs_date_tok(p, i)->cls == GS_DC_CARD || e == i + 1 ? part_of_day(p, e, n) : -1;
    return add >= 0 && told(p, i, e) && finish(p, w, i, e, n, 0, add); /* "at six that evening" */
}

/* "0930 GMT", "1800 local time" */
static bool military(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    bool zone = gs_date_fn(p, i + 1, GS_W_ZONE) ||
                (gs_date_text(p, i + 1, "local") && gs_date_fn(p, i + 2, GS_W_TIME));
    if (t->digits != 4 || !(zone || gs_date_text(p, i + 1, "hours")) || t->val / 100 > 24 ||
        t->val % 100 > 59)
        return false;
    if (!finish(p, w, i, i + 1, t->val / 100, t->val % 100, -1)) return false;
    if (!zone) w->last++;
    return true;
}

/* "half past six", "a quarter to four" */
static bool past_hour(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e;
    int n;
    bool half = gs_date_fn(p, i, GS_W_HALFWORD),
         quarter = gs_date_is(p, i, GS_DC_UNIT, GS_U_QUARTER);
    bool past = gs_date_is(p, i + 1, GS_DC_REL, GS_R_PAST), to = gs_date_fn(p, i + 1, GS_W_TO);
    if (!(half && past) && !(quarter && (past || to))) return false;
    if (!gs_date_cardinal(p, i + 2, &e, &n) || n < 1 || n > 12) return false;
    if (to) n = n == 1 ? 12 : n - 1;
    return finish(p, w, i, e, n, half ? 30 : past ? 15 : 45, part_of_day(p, e, n));
}

/* What may stand behind an hour in words, so that no thing is counted: "at ten to three, ...". */
static bool ends_hour(const gs_dates *p, uint32_t e) {
    const gs_dtok *t = gs_date_tok(p, e);
    bool word = t->cls == GS_DC_WORD || t->cls == GS_DC_UNIT || t->cls == GS_DC_CARD;
    static const char *const after[] = {"when", "as", "while", "there", NULL};
    for (const char *const *w = after; *w; w++)
        if (gs_date_text(p, e, *w)) return true;
    return !word && !gs_date_punct(p, e, '%') && t->cls != GS_DC_NUM;
}

/* "At ten to three", "it was twenty to three": an hour is awaited there. */
static bool awaits_hour(const gs_dates *p, uint32_t i) {
    static const uint16_t leads[] = {GS_W_AT, GS_W_UNTIL, GS_W_SINCE};
    static const char *const rough[] = {"about", "around", "nearly", "almost",
                                        "just",  "only",   NULL};
    for (const char *const *w = rough; *w; w++)
        if (gs_date_text(p, i - 1, *w)) return awaits_hour(p, i - 1);
    for (size_t k = 0; k < sizeof leads / sizeof *leads; k++)
        if (gs_date_fn(p, i - 1, (gs_dword)leads[k])) return true;
    if (gs_date_fn(p, i - 1, GS_W_BY)) return gs_date_tok(p, i - 2)->cls == GS_DC_NONE;
    return gs_date_text(p, i - 1, "was") && gs_date_text(p, i - 2, "it");
}

/* "Twenty past four", "seven minutes past two", "twenty minutes to midnight", "at ten to three":
 * "to" tells an hour only where one is awaited, since "cut from twenty minutes to five" is none. */
static bool minutes_past(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, f;
    int n, h;
    if (!gs_date_cardinal(p, i, &e, &n) || n < 1 || n > 29) return false;
    bool minutes = gs_date_is(p, e, GS_DC_UNIT, GS_U_MINUTE);
    e += minutes;
    bool past = gs_date_is(p, e, GS_DC_REL, GS_R_PAST), to = gs_date_fn(p, e, GS_W_TO);
    if ((!past && !to) || (!minutes && n % 5)) return false;
    bool noon = gs_date_fn(p, e + 1, GS_W_NOON), night = gs_date_fn(p, e + 1, GS_W_MIDNIGHT);
    if (noon || night)
        h = noon ? 12 : 0, f = e + 2;
    else if (!gs_date_cardinal(p, e + 1, &f, &h) || h < 1 || h > 12)
        return false;
    bool awaited =
        awaits_hour(p, i) || (minutes && told(p, i, f) && !gs_date_fn(p, i - 1, GS_W_FROM));
    if (to && !noon && !night && (!awaited || !ends_hour(p, f))) return false;
    if (noon || night) return finish(p, w, i, f, to ? (h + 23) % 24 : h, to ? 60 - n : n, -1);
    if (to) h = h == 1 ? 12 : h - 1;
    return finish(p, w, i, f, h, to ? 60 - n : n, part_of_day(p, f, h));
}

bool gs_date_time(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (gs_date_fn(p, i, GS_W_NOON)) return finish(p, w, i, i + 1, 12, 0, -1);
    if (gs_date_fn(p, i, GS_W_MIDNIGHT)) return finish(p, w, i, i + 1, 0, 0, -1);
    if (t->cls == GS_DC_NUM && (clock(p, i, w) || military(p, i, w))) return true;
    if (gs_date_fn(p, i, GS_W_T) && !t->gap && gs_date_tok(p, i - 1)->cls == GS_DC_NUM &&
        gs_date_tok(p, i + 1)->cls == GS_DC_NUM && clock(p, i + 1, w))
        return true;
    return hour(p, i, w) || past_hour(p, i, w) || minutes_past(p, i, w);
}
