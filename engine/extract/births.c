#include "births.h"

#include "ages.h"
#include "nounphrase.h"
#include "role_phrase.h"

typedef struct telling {
    const char *what; /* "birth", "death" */
    gs_sym of;
    gs_span when;
    uint32_t from, to; /* tokens */
    bool inherited;
} telling;

static void tell_event(gs_work *w, const telling *t) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_draft *d = gs_draft_new(w, p->event, s->tokens[t->from].start, s->tokens[t->to].end, "ages");
    d->values[p->e_what] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, t->what)};
    d->values[p->e_status] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, "happened")};
    d->values[p->e_of] = (gs_value){.known = true, .sym = t->of, .inherited = t->inherited};
    d->values[p->e_date] = (gs_value){.known = true, .span = t->when};
    d->modality_given = true;
}

void gs_tell_birth(gs_work *w, uint32_t from, const gs_mention *day, uint32_t to, gs_sym of,
                   bool inherited) {
    telling t = {"birth", of, day->when, from, to, inherited};
    tell_event(w, &t);
}

/* The first day or stretch from the token on, before the bracket closes; UINT32_MAX. */
static uint32_t day_in_bracket(const gs_skeleton *s, uint32_t t) {
    for (; t < s->ntokens && !gs_token_mark(s, t, ")"); t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD)) return t;
    }
    return UINT32_MAX;
}

static bool is_day(const gs_mention *m) {
    return m->type == GS_M_DATE && m->when.from == m->when.to && !(m->flags & GS_MF_YEARLESS);
}

enum { YEAR = 365, OLDEST = 125 * YEAR };

/* Between two days of one life. */
static bool is_life(int32_t from, int32_t to) {
    return from != GS_DAY_MIN && to != GS_DAY_MAX && to - from > YEAR && to - from < OLDEST;
}

void gs_read_life_days(gs_work *w, uint32_t open) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->event || open == 0 || !gs_token_mark(s, open, "(") ||
        !gs_is_person_name(w, open - 1))
        return;
    uint32_t at = day_in_bracket(s, open + 1);
    if (at == UINT32_MAX) return;
    const gs_mention *m = gs_mention_at(s, at), *end = NULL;
    gs_span born = m->when, died = m->when;
    if (m->type == GS_M_PERIOD && is_life(m->when.from, m->when.to)) {
        bool days = m->end - m->start > 16; /* "12 October 1875 - 1 December 1947", not two years */
        if (!days) return;
        born.to = born.from;
        died.from = died.to;
    } else {
        uint32_t last = day_in_bracket(s, at + 1);
        end = last == UINT32_MAX ? NULL : gs_mention_at(s, last);
        if (!is_day(m) || !end || !is_day(end) || !is_life(m->when.from, end->when.to)) return;
        died = end->when;
        at = last;
    }
    gs_sym who = gs_name_at(w, open - 1);
    tell_event(w, &(telling){"birth", who, born, open - 1, at, false});
    tell_event(w, &(telling){"death", who, died, open - 1, at, false});
}

/* "X (FRA), born", "X, founder of Y, a retired baker who was born": the one person of the sentence
 * so far, if what follows the name up to the token is an apposition; UINT32_MAX. */
static uint32_t in_apposition_before(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    bool who = t > 2 && gs_token_is(s, t - 1, "was") && gs_token_is(s, t - 2, "who");
    if (!who && !gs_token_mark(s, t - 1, ",")) return UINT32_MAX;
    uint32_t found = UINT32_MAX, until = who ? t - 2 : t;
    for (uint32_t k = 0; k < until; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (gs_token_among(s, k, (const char *const[]){"who", "whose", "and", "with", NULL}))
            return UINT32_MAX;
        if (!m || m->type != GS_M_PERSON) continue;
        if (found != UINT32_MAX || !gs_is_person_name(w, k)) return UINT32_MAX;
        found = k;
    }
    return found != UINT32_MAX && gs_token_mark(s, found + 1, ",(") ? found : UINT32_MAX;
}

/* "Born in the spring of 1941 in a lighthouse, X never swam": the name behind the comma. */
static void read_lead(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *day = NULL;
    for (uint32_t k = 1; k + 1 < s->ntokens && k < 4 * GS_AGE_REACH; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (!day && m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD)) day = m;
        if (s->tokens[k].type != GS_T_MARK || gs_token_mark(s, k, "-'")) continue;
        if (!day || !gs_token_mark(s, k, ",")) return;
        uint32_t who = gs_is_person_name(w, k + 1) ? k + 1 : gs_over_description(s, k + 1);
        if (who != UINT32_MAX) {
            gs_tell_birth(w, 0, day, who, gs_name_at(w, who), false);
        } else if (gs_token_is(s, k + 1, "the")) { /* "the union president is" */
            uint32_t noun = k + 2;
            while (noun < k + GS_AGE_REACH && !gs_is_person_noun(w, noun)) noun++;
            gs_sym of = noun < k + GS_AGE_REACH ? gs_refer_person(w, 0) : 0;
            if (of) gs_tell_birth(w, 0, day, noun, of, true);
        }
        return;
    }
}

/* "Born in Lund, Sweden, on 3 May": behind the mark stands another place or the day, and no other
 * clause: "born Karl Otto, changed his name in 1964". In brackets the day may follow a name: "(born
 * Karl Otto; 3 May 1941)". */
static bool goes_on_with_birth(const gs_skeleton *s, uint32_t mark) {
    static const char *const leads[] = {"in", "on", "at", "near", "outside", "then", NULL};
    if (gs_token_mark(s, mark, ";")) {
        const gs_mention *day = gs_token_mention(s, mark + 1);
        return day && is_day(day) && gs_token_mark(s, mark + 2, ")");
    }
    if (!gs_token_mark(s, mark, ",")) return gs_token_mark(s, mark, "(");
    return gs_token_mention(s, mark + 1) || gs_token_in(s, mark + 1, leads);
}

void gs_read_birth(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    bool born = gs_token_is(s, t, "born") || gs_token_is(s, t, "b");
    if (!w->pack->event || !born) return;
    if (t == 0) read_lead(w);
    if (t < 2) return;
    uint32_t far = in_apposition_before(w, t);
    bool relative = t > 3 && gs_token_is(s, t - 1, "was") && gs_token_is(s, t - 2, "who");
    bool apart = relative && gs_token_mark(s, t - 3, ",");
    if (far == UINT32_MAX && apart) far = gs_age_name_before(w, t - 2); /* "X of Lyon, who was" */
    gs_sym described = far == UINT32_MAX && relative ? gs_described_at_head(w, t - 2) : 0;
    if (far == UINT32_MAX && !described && !gs_token_mark(s, t - 1, ",(")) return;
    for (uint32_t k = t + 1; k < s->ntokens && k < t + 3 * GS_AGE_REACH; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        bool mark = s->tokens[k].type == GS_T_MARK && !gs_token_mark(s, k, "-'");
        if (mark && (k > t + GS_AGE_REACH || !goes_on_with_birth(s, k))) return;
        if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD)) continue;
        gs_noun_phrase who = gs_phrase_before(w, t);
        if (gs_is_person_name(w, t - 2)) {
            gs_tell_birth(w, t - 2, m, k, gs_name_at(w, t - 2), false);
        } else if (who.start < who.end && who.definite && who.head) {
            gs_sym of = gs_refer_person(w, who.start);
            if (of) gs_tell_birth(w, who.start, m, k, of, true);
        } else if (described) {
            gs_tell_birth(w, t - 2, m, k, described, true);
        } else if (far != UINT32_MAX) {
            gs_tell_birth(w, far, m, k, gs_name_at(w, far), false);
        }
        return;
    }
}

/* Whose life the years at t are: "Vane (1889-1961)", "Vane, who lived from 1889 to 1961". */
static uint32_t owner_of_life(const gs_work *w, uint32_t t) {
    static const char *const from[] = {"from", "between", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t < 2) return UINT32_MAX;
    if (gs_token_mark(s, t - 1, ",(")) return gs_age_ends(s, t + 1) ? t - 2 : UINT32_MAX;
    uint32_t k = t - 1;
    if (gs_token_in(s, k, from)) k--;
    if (k < 1 || !gs_token_is(s, k, "lived")) return UINT32_MAX;
    k--;
    if (k > 0 && gs_token_is(s, k, "who")) k--;
    if (k > 0 && gs_token_mark(s, k, ",")) k--;
    return k;
}

void gs_read_life(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_mention_at(s, t);
    uint32_t who = owner_of_life(w, t);
    bool bounded = m->when.from != GS_DAY_MIN && m->when.to != GS_DAY_MAX;
    bool years = bounded && m->when.to - m->when.from > 365; /* no "last week", no "until 2030" */
    bool stretch = m->type == GS_M_PERIOD && m->end - m->start >= 9 && years;
    if (!stretch || who == UINT32_MAX || !gs_is_person_name(w, who)) return;
    gs_draft *d = gs_draft_new(w, w->pack->age, s->tokens[who].start, s->tokens[t].end, "ages");
    d->values[w->pack->g_of] = (gs_value){.known = true, .sym = gs_name_at(w, who)};
    d->values[w->pack->g_life] = (gs_value){.known = true, .span = m->when};
    d->modality_given = true;
}
