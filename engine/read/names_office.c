#include <string.h>

#include "names.h"

static const gs_entry *match(const gs_namer *n, const char *set, uint32_t i, uint32_t *next) {
    if (i >= n->to) return NULL;
    const gs_entry *e = gs_words_match(n->words, n->lexicon, set, i, next);
    return e && *next <= n->to ? e : NULL;
}

static bool joined(const gs_namer *n, uint32_t i) {
    uint8_t gap = gs_name_gap(n, i);
    return i < n->to && (gap == GS_GAP_SPACE || gap == GS_GAP_HYPHEN);
}

static const gs_entry *composed(const gs_namer *n, uint32_t from, uint32_t to, const char *first,
                                const char *second, const char *more) {
    gs_entry *e = gs_alloc(n->arena, sizeof *e);
    uint32_t at = n->words->items[from].at, stop = n->words->items[to - 1].stop;
    e->set = "office";
    e->form = gs_strndup(n->arena, n->words->line + at, stop - at);
    e->value = first[0] ? gs_sprintf(n->arena, "%s %s", first, second) : second;
    e->more = more;
    return e;
}

static const char *value_of(const gs_entry *e) {
    return e->value[0] ? e->value : e->form;
}

/* "finance minister": a field and a head. */
static const gs_entry *with_field(const gs_namer *n, uint32_t i, uint32_t *next) {
    uint32_t k;
    const gs_entry *field = match(n, "office_domain", i, &k);
    if (!field || !joined(n, k)) return NULL;
    const gs_entry *head = match(n, "office_head", k, next);
    if (!head) return NULL;
    return composed(n, i, *next, value_of(field), value_of(head), head->more);
}

/* "minister of finance", "secretary for the interior". */
static const gs_entry *of_field(const gs_namer *n, uint32_t i, uint32_t *next) {
    uint32_t k;
    const gs_entry *head = match(n, "office_head", i, &k);
    if (!head || !joined(n, k) || !(gs_name_is(n, k, "of") || gs_name_is(n, k, "for"))) return NULL;
    k += gs_name_is(n, k + 1, "the") ? 2 : 1;
    const gs_entry *field = match(n, "office_domain", k, next);
    if (!field || !joined(n, k)) return NULL;
    uint32_t more; /* "of health and social affairs": named by its first field */
    if (joined(n, *next) && gs_name_is(n, *next, "and") && joined(n, *next + 1) &&
        match(n, "office_domain", *next + 1, &more))
        *next = more;
    return composed(n, i, *next, value_of(field), value_of(head), head->more);
}

/* "Ecological Transition Minister": capitalized words that nothing else claims are the field. */
static const gs_entry *with_open_field(const gs_namer *n, uint32_t i, uint32_t *next) {
    enum { LONGEST = 4 };
    uint32_t k = i, end;
    if (!gs_name_word(n, i) || n->words->items[i].shape != GS_W_CAPITAL) return NULL;
    while (k - i < LONGEST && gs_name_word(n, k) && (k == i || joined(n, k))) {
        if (k > i && match(n, "office_field_head", k, &end)) break;
        if (gs_name_set(n, "given_name", k) || gs_name_set(n, "nationality", k) ||
            gs_name_set(n, "org", k) || gs_name_set(n, "org_head", k))
            return NULL;
        const char *code;
        if (gs_gazetteer_at(n, k, &end, &code)) return NULL;
        if (n->words->items[k].flags & GS_WF_POSSESSIVE) return NULL;
        k++;
    }
    if (k == i || k >= n->to || !gs_name_word(n, k) || !joined(n, k)) return NULL;
    const gs_entry *head = match(n, "office_field_head", k, next);
    if (!head) return NULL;
    uint32_t at = n->words->items[i].at, stop = n->words->items[k - 1].stop;
    return composed(n, i, *next, gs_strndup(n->arena, n->words->line + at, stop - at),
                    value_of(head), head->more);
}

/* "chief information security officer": chief, a field of up to three words, officer. */
static const gs_entry *chief_officer(const gs_namer *n, uint32_t i, uint32_t *next) {
    if (!gs_name_is(n, i, "chief")) return NULL;
    for (uint32_t k = i + 1; k < n->to && k <= i + 4 && joined(n, k); k++) {
        if (gs_name_set(n, "preposition", k) || gs_name_set(n, "speech_verb", k)) return NULL;
        if (!gs_name_is(n, k, "officer") || k == i + 1) continue;
        *next = k + 1;
        const char *whole = composed(n, i, *next, "", "", "company")->form;
        return composed(n, i, *next, "", whole, "company");
    }
    return NULL;
}

/* Does the vocabulary have an office, or the beginning of one, that starts with the word? */
static bool is_known(const gs_namer *n, uint32_t i) {
    return i < n->to && (n->words->items[i].begins & n->office_sets || gs_name_is(n, i, "chief"));
}

static const gs_entry *simple(const gs_namer *n, uint32_t i, uint32_t *next) {
    uint32_t end = 0, best = 0;
    if (!is_known(n, i)) return with_open_field(n, i, next);
    const gs_entry *e = match(n, "office", i, next);
    if (e) best = *next;
    const gs_entry *f = best > i + 1 ? NULL : chief_officer(n, i, &end);
    if (f) {
        *next = end;
        return f;
    }
    f = with_field(n, i, &end);
    if (!f || end <= best) {
        const gs_entry *g = of_field(n, i, &end);
        if (g && end > best)
            f = g;
        else if (!f || end <= best)
            f = NULL;
    }
    if (f) *next = end;
    return f ? f : e ? e : with_open_field(n, i, next);
}

/* "deputy", "vice" and their like before an office. */
static const gs_entry *ranked(const gs_namer *n, uint32_t i, uint32_t *next) {
    uint32_t k;
    const gs_entry *rank = match(n, "office_rank", i, &k);
    if (!rank || !joined(n, k)) return NULL;
    if (gs_name_is(n, i, "under") && gs_name_gap(n, k) != GS_GAP_HYPHEN)
        return NULL; /* "a deputy under Sergeant Reyes" */
    const gs_entry *e = simple(n, k, next);
    return e ? composed(n, i, *next, value_of(rank), value_of(e), e->more) : NULL;
}

/* Small words that are an office only before a name or "of": "head of the party", "chief Brandt".
 */
static bool stands_as_office(const gs_namer *n, uint32_t i, uint32_t next) {
    if (next > i + 1 || !gs_name_set(n, "office_weak", i)) return true;
    if (gs_name_is(n, next, "of") && gs_name_gap(n, next) == GS_GAP_SPACE) return true;
    bool stop = gs_name_gap(n, next) == GS_GAP_DOT && gs_name_set(n, "abbreviated", i);
    if (!gs_name_word(n, next) || (gs_name_gap(n, next) != GS_GAP_SPACE && !stop)) return false;
    uint32_t end;
    const char *code;
    return !gs_gazetteer_at(n, next, &end, &code) && !gs_name_set(n, "nationality", next);
}

/* "Governor Maria Marsh": a given name, and a family name that heads places as well. */
static bool is_called_like_place(const gs_namer *n, uint32_t given) {
    const gs_entry *e = gs_words_in(n->words, n->lexicon, "place_head", given + 1);
    return gs_name_set(n, "given_name", given) && e && strcmp(e->value, "surname") == 0;
}

/* "General Motors", "King Street", "Bishop" as a family name: capitalized and no office. */
static bool starts_other_name(const gs_namer *n, uint32_t i, uint32_t next) {
    const gs_word *w = &n->words->items[i];
    if (w->shape == GS_W_LOWER || next > i + 1) return false;
    if ((w->flags & GS_WF_POSSESSIVE) && gs_name_word(n, next) && gs_name_set(n, "org_owner", i) &&
        gs_name_set(n, "org_head", next))
        return true; /* "King's College" */
    if (gs_name_gap(n, next) == GS_GAP_HYPHEN && gs_name_is(n, next, "elect")) return false;
    if (!gs_name_word(n, next) || gs_name_gap(n, next) != GS_GAP_SPACE) {
        bool the = i > n->from && gs_name_is(n, i - 1, "the");
        bool titled = gs_name_gap(n, i) == GS_GAP_COMMA || gs_name_is(n, next, "of");
        return gs_name_set(n, "office_surname", i) && !the && !titled;
    }
    uint32_t end = next, ahead;
    while (gs_name_word(n, end) && gs_name_gap(n, end) == GS_GAP_SPACE &&
           !(n->words->items[end - 1].flags & GS_WF_POSSESSIVE) && end < next + 6)
        end++;
    if (match(n, "office", next, &ahead)) return false;
    bool given = gs_name_set(n, "given_name", i) && !gs_name_set(n, "given_name", next);
    if (given && end == next + 1) return true; /* "Dean Hargrave", but "Dean Maria Lund" */
    if (end == next + 2 && is_called_like_place(n, next)) return false;
    return gs_name_set(n, "org_head", end - 1) || gs_name_set(n, "place_head", end - 1);
}

uint64_t gs_office_sets(void) {
    return gs_lexicon_bit("office") | gs_lexicon_bit("office_rank") |
           gs_lexicon_bit("office_domain") | gs_lexicon_bit("office_head");
}

/* Most words begin no office: neither the vocabulary nor a capital says so. */
static bool may_begin(const gs_namer *n, uint32_t i) {
    return n->words->items[i].shape == GS_W_CAPITAL || is_known(n, i);
}

const gs_entry *gs_office_at(const gs_namer *n, uint32_t i, uint32_t *next) {
    if (!may_begin(n, i)) return NULL;
    const gs_entry *e = ranked(n, i, next);
    if (!e) e = simple(n, i, next);
    if (!e) return NULL;
    for (uint32_t k = i; k < *next; k++)
        if (n->taken[k - n->from] || (k > i && (n->words->items[k - 1].flags & GS_WF_POSSESSIVE)))
            return NULL;
    if (gs_name_gap(n, *next) == GS_GAP_HYPHEN && !gs_name_set(n, "office_tail", *next))
        return NULL;
    if (!stands_as_office(n, i, *next) || starts_other_name(n, i, *next)) return NULL;
    return e;
}
