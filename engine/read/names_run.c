#include <string.h>

#include "names.h"
#include "value/country.h"

static bool possessive(const gs_namer *n, uint32_t i) {
    return (n->words->items[i].flags & GS_WF_POSSESSIVE) != 0;
}

/* Words from i on that hang together by blanks and hyphens, at most `most`. */
static uint32_t reach(const gs_namer *n, uint32_t i, uint32_t most) {
    uint32_t k = i + 1;
    while (k < n->to && k - i < most && !possessive(n, k - 1) &&
           (gs_name_gap(n, k) == GS_GAP_SPACE || gs_name_gap(n, k) == GS_GAP_HYPHEN) &&
           !n->taken[k - n->from])
        k++;
    return k;
}

static bool small_us(const gs_namer *n, uint32_t i) {
    const gs_word *w = &n->words->items[i];
    return gs_name_is(n, i, "us") && w->shape != GS_W_UPPER;
}

static const gs_country *country_at(const gs_namer *n, uint32_t i, uint32_t *next) {
    enum { MOST = 6 };
    const gs_words *words = n->words;
    for (uint32_t k = reach(n, i, MOST); k > i; k--) {
        if (!gs_name_word(n, k - 1)) continue;
        const gs_country *c = gs_country_named(words->line + words->items[i].at,
                                               words->items[k - 1].stop - words->items[i].at);
        if (c) {
            *next = k;
            return c;
        }
    }
    return NULL;
}

static bool longer(const gs_namer *n, const char *set, uint32_t i, uint32_t *next,
                   const char **code, bool *clash) {
    uint32_t end;
    const gs_entry *e = gs_words_match(n->words, n->lexicon, set, i, &end);
    if (!e || end > n->to || end < *next) return false;
    const char *found = e->value[0] ? e->value : NULL;
    if (end == *next) {
        *clash |= *code && found && strcmp(*code, found) != 0;
        return true;
    }
    *next = end;
    *code = found;
    *clash = false;
    return true;
}

bool gs_gazetteer_at(const gs_namer *n, uint32_t i, uint32_t *next, const char **code) {
    if (!gs_name_word(n, i) || small_us(n, i)) return false;
    uint32_t end = i;
    bool clash = false;
    *code = NULL;
    const gs_country *c = country_at(n, i, &end);
    if (c) *code = c->alpha2;
    bool any = c != NULL;
    any |= longer(n, "country", i, &end, code, &clash);
    any |= longer(n, "region", i, &end, code, &clash);
    any |= longer(n, "city", i, &end, code, &clash);
    if (!any || end <= i) return false;
    if (clash) *code = NULL;
    *next = end;
    return true;
}

/* ---- runs */

/* Is word i in the set with this value? */
static bool head_is(const gs_namer *n, const char *set, uint32_t i, const char *value) {
    if (i < n->from || i >= n->to) return false;
    const gs_entry *e = gs_words_in(n->words, n->lexicon, set, i);
    return e && strcmp(e->value, value) == 0;
}

/* A family name where a capitalized office would stop the run: "Stephen King", "Maria Bishop". */
static bool surname_after_given(const gs_namer *n, uint32_t k, uint32_t next) {
    if (next != k + 1 || !gs_name_set(n, "office_surname", k)) return false;
    if (gs_name_word(n, next) && gs_name_gap(n, next) == GS_GAP_SPACE) return false;
    return gs_name_set(n, "given_name", k - 1) || n->words->items[k - 1].shape == GS_W_INITIAL;
}

bool gs_title_at(const gs_namer *n, uint32_t i) {
    if (!gs_name_set(n, "occupation", i) || possessive(n, i) || !gs_name_word(n, i)) return false;
    for (uint32_t k = i + 1; k <= i + 2; k++)
        if (!gs_name_word(n, k) || gs_name_gap(n, k) != GS_GAP_SPACE) return false;
    return gs_name_set(n, "given_name", i + 1) && !gs_name_set(n, "org_head", i + 2);
}

static bool stops_run(const gs_namer *n, uint32_t k) {
    uint32_t next;
    if (gs_title_at(n, k)) return !gs_name_set(n, "given_name", k - 1);
    if (gs_name_gap(n, k) == GS_GAP_DOT && gs_office_at(n, k - 1, &next)) return true;
    if (gs_name_set(n, "honorific", k) && gs_name_word(n, k + 1) &&
        gs_name_gap(n, k + 1) == GS_GAP_SPACE)
        return true;
    if (head_is(n, "place_head", k - 1, "first")) return false; /* Plaza Mayor */
    if (gs_office_at(n, k, &next)) return !surname_after_given(n, k, next);
    return gs_name_set(n, "nationality", k) && gs_office_at(n, k + 1, &next);
}

/* How many words of a particle ("van der", "al") stand at k before a name word; 0 where none. */
static uint32_t particle(const gs_namer *n, uint32_t k) {
    uint32_t m = 0;
    while (m < 3 && gs_name_set(n, "surname_particle", k + m)) {
        uint8_t gap = gs_name_gap(n, k + m + 1);
        if (gap != GS_GAP_SPACE && gap != GS_GAP_HYPHEN) return 0;
        m++;
        if (gs_name_word(n, k + m)) return m;
    }
    return 0;
}

/* "Geun-hye", "Jong-un": the small second half of a given name. */
static bool small_half(const gs_namer *n, uint32_t i, uint32_t k) {
    const gs_word *w = &n->words->items[k];
    if (w->shape != GS_W_LOWER || w->end - w->start > 5 || k < i + 1) return false;
    if (gs_name_set(n, "compound_tail", k) || gs_name_set(n, "not_name", k)) return false;
    bool second = k >= i + 2 && gs_name_gap(n, k - 1) == GS_GAP_SPACE;
    bool east = gs_name_set(n, "given_name", k - 1) && !gs_name_set(n, "country", k - 1);
    return second || east;
}

/* "Co-operative", "Co-operation": the small second half of one word. */
static bool halved_head(const gs_namer *n, uint32_t k) {
    const gs_word *w = &n->words->items[k];
    return w->shape == GS_W_LOWER && gs_name_is(n, k - 1, "co") && w->end - w->start > 6;
}

/* "P. Arce" at a line's start: the initial's full stop looks like a sentence's end. */
static bool lone_initial(const gs_namer *n, uint32_t i, uint32_t k) {
    const gs_word *w = &n->words->items[i];
    return k == i + 1 && w->shape == GS_W_INITIAL && w->end - w->start == 2 &&
           gs_name_gap(n, k) == GS_GAP_SPACE && gs_name_gap(n, i) != GS_GAP_SPACE;
}

/* "Skippers'" of "Skippers' League": plural, and nothing behind the apostrophe but a blank. */
static bool owns_as_many(const gs_namer *n, uint32_t k) {
    enum { PLAIN = 2, CURLED = 4 }; /* bytes of the apostrophe and the blank */
    const gs_word *w = &n->words->items[k];
    uint32_t between = w[1].start - w->end;
    return n->r->text[w->end - 1] == 's' && (between == PLAIN || between == CURLED) &&
           !gs_name_set(n, "given_name", k);
}

/* Does the name go on behind its possessive k - 1? "Workers' Party", "St Orrin's Hospital",
 * "Coastal Skippers' League". */
static bool owner_within(const gs_namer *n, uint32_t i, uint32_t k) {
    if (!gs_name_word(n, k) || gs_name_gap(n, k) != GS_GAP_SPACE) return false;
    if (gs_name_set(n, "org_owner", k - 1)) return true;
    bool head = gs_name_set(n, "org_head", k) || gs_name_set(n, "place_head", k);
    uint32_t next = k + 1;
    if (!head && gs_name_word(n, next) && gs_name_gap(n, next) == GS_GAP_SPACE && !possessive(n, k))
        head = gs_name_set(n, "org_head", next);
    if (!head) return false;
    return (gs_name_set(n, "saint", i) && k == i + 2) || owns_as_many(n, k - 1);
}

/* 0: word k does not go on the run that began at i; else how many words do. */
static uint32_t goes_on(const gs_namer *n, uint32_t i, uint32_t k) {
    if (k >= n->to || n->taken[k - n->from]) return 0;
    bool name = gs_name_word(n, k);
    if (possessive(n, k - 1)) return owner_within(n, i, k);
    if (n->words->items[k].flags & GS_WF_OPENS) return name && lone_initial(n, i, k);
    switch (gs_name_gap(n, k)) {
    case GS_GAP_SPACE:
        if (!name && head_is(n, "org_head", k, "any")) return 1; /* "Acme plc" */
        return name ? 1 : particle(n, k) ? particle(n, k) + 1 : 0;
    case GS_GAP_HYPHEN: return name || small_half(n, i, k) || halved_head(n, k) ? 1 : 0;
    case GS_GAP_COMMA: return gs_name_set(n, "name_suffix", k) && n->words->items[k].shape ? 1 : 0;
    case GS_GAP_DOT: return name && gs_name_set(n, "abbreviated", k - 1) ? 1 : 0;
    case GS_GAP_AND: return name ? 1 : 0;
    default: return 0;
    }
}

uint32_t gs_run_end(const gs_namer *n, uint32_t i) {
    uint32_t k = i + 1 + particle(n, i), more;
    while ((more = goes_on(n, i, k)) > 0) {
        if (gs_name_word(n, k) && stops_run(n, k)) break;
        k += more;
    }
    return k < n->to ? k : n->to;
}

/* ---- bodies */

static bool person_begins(const gs_namer *n, uint32_t k) {
    return gs_name_set(n, "given_name", k) && gs_name_word(n, k + 1) &&
           gs_name_gap(n, k + 1) == GS_GAP_SPACE && !gs_name_set(n, "org_head", k + 1);
}

static bool fresh_body(const gs_namer *n, uint32_t k) {
    uint32_t next;
    const char *code;
    return gs_name_set(n, "org_head", k) || gs_name_set(n, "org", k) || person_begins(n, k) ||
           gs_gazetteer_at(n, k, &next, &code) || gs_office_at(n, k, &next) ||
           gs_name_set(n, "nationality", k);
}

/* "and Human Services" behind "Department of Health". */
static uint32_t and_more(const gs_namer *n, uint32_t from, uint32_t to) {
    uint32_t next;
    const char *code;
    if (!gs_name_is(n, to, "and") || gs_name_gap(n, to) != GS_GAP_SPACE || possessive(n, to - 1))
        return to;
    if (!gs_name_word(n, to + 1) || gs_gazetteer_at(n, from, &next, &code)) return to;
    uint32_t end = gs_run_end(n, to + 1);
    bool part = end > to + 2 && gs_name_set(n, "org_head", to + 1) &&
                !gs_name_set(n, "org_head", end - 1); /* "of Rail" + "and Transport Workers" */
    return !part && fresh_body(n, to + 1) ? to : end;
}

/* "of Economy", ", Trade" and "and Industry": up to the last matter of a ministry; `to` where it is
 * no such list, or where no vocabulary knows any of it ("of Justice, Arlen and Osby agreed"). */
static uint32_t matters_end(const gs_namer *n, uint32_t to) {
    enum { MOST = 4 };
    uint32_t k = to, next;
    const char *code;
    bool known = false;
    for (int i = 0; i < MOST && gs_name_gap(n, k) == GS_GAP_COMMA; i++) {
        if (possessive(n, k - 1) || !gs_name_word(n, k) || person_begins(n, k) ||
            gs_gazetteer_at(n, k, &next, &code) || gs_office_at(n, k, &next))
            return to;
        uint32_t end = gs_run_end(n, k);
        if (end - k > 2) return to;
        known = known || gs_name_set(n, "office_domain", k);
        k = end;
        if (!gs_name_is(n, k, "and") || !gs_name_word(n, k + 1)) continue;
        if (gs_name_gap(n, k) != GS_GAP_SPACE && gs_name_gap(n, k) != GS_GAP_COMMA) return to;
        end = gs_run_end(n, k + 1);
        known = known || gs_name_set(n, "office_domain", k + 1);
        return end - k > 3 || person_begins(n, k + 1) || !known ? to : end;
    }
    return to;
}

/* "of England", "for Foreign Affairs", "of the Interior" behind a head. */
static uint32_t of_more(const gs_namer *n, uint32_t to) {
    bool of = gs_name_is(n, to, "of");
    if (!of && !gs_name_is(n, to, "for") && !gs_name_is(n, to, "on")) return to;
    if (gs_name_gap(n, to) != GS_GAP_SPACE || possessive(n, to - 1)) return to;
    uint32_t k = to + 1, next;
    if (gs_name_is(n, k, "the")) k++;
    if (!gs_name_word(n, k) || gs_name_gap(n, k) != GS_GAP_SPACE) return to;
    if (gs_office_at(n, k, &next) || person_begins(n, k)) return to;
    const char *code;
    bool place = gs_gazetteer_at(n, k, &next, &code);
    if (!of && (place || gs_name_set(n, "nationality", k))) return to;
    uint32_t end = place ? next : gs_run_end(n, k);
    if (place) return end;
    uint32_t list = head_is(n, "body_sort", to - 1, "state") ? matters_end(n, end) : end;
    return list > end ? list : and_more(n, k, end);
}

static uint32_t lengthen(const gs_namer *n, uint32_t to) {
    enum { MOST = 3 };
    for (int i = 0; i < MOST; i++) {
        uint32_t more = of_more(n, to);
        if (more == to) break;
        to = more;
    }
    return to;
}

/* "Food" + "and Drug Administration": joined only where the second part is a body and the first
 * none by itself. */
static uint32_t and_body(const gs_namer *n, uint32_t i, uint32_t to) {
    uint32_t next;
    const char *code;
    if (!gs_name_is(n, to, "and") || gs_name_gap(n, to) != GS_GAP_SPACE || possessive(n, to - 1))
        return to;
    if (!gs_name_word(n, to + 1) || fresh_body(n, i) || to - i > 2) return to;
    bool matter = gs_name_is(n, i - 1, "the") && i > n->from && gs_name_set(n, "org_head", to + 1);
    if (!matter && fresh_body(n, to + 1)) return to; /* "the Competition and Markets Authority" */
    if (gs_gazetteer_at(n, i, &next, &code)) return to;
    uint32_t end = gs_run_end(n, to + 1);
    return end > to + 2 && gs_name_set(n, "org_head", end - 1) ? end : to;
}

static bool org_head_in(const gs_namer *n, uint32_t from, uint32_t to) {
    bool half = to - from > 1 && gs_name_gap(n, to - 1) == GS_GAP_HYPHEN; /* "Dana Reyes-Mills" */
    if (!half && gs_name_set(n, "org_head", to - 1)) return true;
    for (uint32_t i = from; i < to; i++)
        if (head_is(n, "org_head", i, "any") || head_is(n, "name_suffix", i, "company") ||
            (i > from && possessive(n, i - 1) && gs_name_set(n, "org_head", i)))
            return true;
    return to - from > 1 &&
           (head_is(n, "org_head", from, "first") || head_is(n, "org_head", from, "both"));
}

static bool place_head_in(const gs_namer *n, const gs_run *run, bool *surname) {
    uint32_t last = run->to - 1;
    if (last > run->from && gs_name_gap(n, last) == GS_GAP_HYPHEN) return false;
    *surname = head_is(n, "place_head", last, "surname");
    if (run->to - run->from < 2) return false;
    if (gs_name_set(n, "place_head", last) && !head_is(n, "place_head", last, "first") &&
        !head_is(n, "place_head", last, "state"))
        return true;
    *surname = false;
    return head_is(n, "place_head", run->from, "first") ||
           head_is(n, "place_head", run->from, "both");
}

void gs_run_body(const gs_namer *n, gs_run *run) {
    uint32_t known;
    bool surname;
    const gs_entry *e = gs_words_match(n->words, n->lexicon, "org", run->from, &known);
    if (e && known >= run->to && known <= n->to) {
        run->to = known;
        run->evidence |= GS_NE_ORGKNOWN;
        return;
    }
    run->to = and_body(n, run->from, run->to);
    if (org_head_in(n, run->from, run->to)) {
        bool first = head_is(n, "org_head", run->from, "first") && run->to - run->from > 1;
        if (!first && gs_name_set(n, "org_head", run->to - 1)) run->to = lengthen(n, run->to);
        run->evidence |= GS_NE_ORGHEAD;
    } else if (place_head_in(n, run, &surname)) {
        run->evidence |= GS_NE_PLACEHEAD;
        if (surname && gs_name_set(n, "given_name", run->from)) run->evidence |= GS_NE_GIVEN;
    } else if (run->to - run->from == 1 && (head_is(n, "place_head", run->from, "first") ||
                                            head_is(n, "place_head", run->from, "state"))) {
        uint32_t more = of_more(n, run->to);
        if (more > run->to) run->evidence |= GS_NE_PLACEHEAD;
        run->to = more;
    }
}
