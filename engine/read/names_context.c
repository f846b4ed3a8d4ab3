#include <string.h>

#include "names.h"

static bool space(const gs_namer *n, uint32_t i) {
    return gs_name_gap(n, i) == GS_GAP_SPACE;
}

static bool comma(const gs_namer *n, uint32_t i) {
    return gs_name_gap(n, i) == GS_GAP_COMMA;
}

static bool before(const gs_namer *n, uint32_t i, uint32_t back) {
    return i >= n->from + back;
}

/* "Reyes, 54," and "Reyes (54)". */
static bool has_age(const gs_namer *n, uint32_t i) {
    if (i >= n->to) return false;
    const gs_word *w = &n->words->items[i];
    if (w->shape != GS_W_DIGIT || w->end - w->start > 2) return false;
    uint8_t gap = gs_name_gap(n, i + 1);
    char after = n->r->text[w->end];
    bool stop = after == '.' && (w->end + 1 >= n->r->to || n->r->text[w->end + 1] == ' ');
    if (comma(n, i)) return gap != GS_GAP_SPACE && (after == ',' || stop || after == ';');
    return gs_name_gap(n, i) == GS_GAP_PAREN && after == ')' && w->end - w->start == 2;
}

/* Where the noun phrase behind a comma has its nouns: past "a", "the", "Kenya's", "Kenyan"; 0 where
 * none begins so. */
static uint32_t phrase_start(const gs_namer *n, uint32_t i) {
    uint32_t next;
    const char *code;
    if (gs_name_is(n, i, "a") || gs_name_is(n, i, "an") || gs_name_is(n, i, "the")) return i + 1;
    if (gs_gazetteer_at(n, i, &next, &code))
        return n->words->items[next - 1].flags & GS_WF_POSSESSIVE ? next : 0;
    return gs_words_match(n->words, n->lexicon, "nationality", i, &next) && gs_name_word(n, i)
               ? next
               : 0;
}

/* What a noun phrase in apposition ("a lawyer for", "the coastal town") says of the name before it.
 */
static uint32_t apposition(const gs_namer *n, uint32_t i) {
    enum { LONGEST = 8 };
    uint32_t found = 0, next;
    if (!comma(n, i)) return 0;
    if (gs_name_set(n, "appositive_adverb", i) && space(n, i + 1)) i++; /* "Reyes, then mayor" */
    if (gs_office_at(n, i, &next)) /* "Reyes, president of", not "In Ostrel, President Reyes" */
        return gs_name_word(n, next) && space(n, next) ? 0 : GS_NE_PERSONAL;
    uint32_t start = phrase_start(n, i);
    if (!start) return 0;
    for (uint32_t k = start; k < n->to && k < start + LONGEST; k++) {
        uint8_t gap = gs_name_gap(n, k);
        if (k > start && gap != GS_GAP_SPACE && gap != GS_GAP_HYPHEN) break;
        if (gs_name_set(n, "auxiliary", k)) break; /* a clause, no phrase */
        if (gs_name_set(n, "preposition", k) && !(gs_name_is(n, k, "of") && found == 0)) break;
        if (gs_name_set(n, "occupation", k) || gs_name_set(n, "kin", k) ||
            gs_office_at(n, k, &next))
            found = GS_NE_PERSONAL;
        else if (gs_name_set(n, "org_noun", k))
            found = GS_NE_ORGCTX;
        else if (gs_name_set(n, "place_noun", k))
            found = GS_NE_PLACECTX;
    }
    return found;
}

static bool only_people(const gs_namer *n, uint32_t i) {
    if (!space(n, i)) return false;
    if (gs_name_set(n, "auxiliary", i) && space(n, i + 1)) i++;
    return gs_name_set(n, "personal_verb", i) || gs_name_is(n, i, "himself") ||
           gs_name_is(n, i, "herself");
}

/* "Zubalin said he", "Zubalin said in his": the pronoun that shows who speaks. */
static bool own_pronoun(const gs_namer *n, uint32_t i) {
    if (!space(n, i + 1)) return false;
    uint32_t k = i + 1 + (gs_name_is(n, i + 1, "that") ? 1 : 0);
    return gs_name_is(n, k, "he") || gs_name_is(n, k, "she") ||
           (gs_name_is(n, k, "his") || gs_name_is(n, k, "her"));
}

static uint32_t place_follows(const gs_namer *n, uint32_t i) {
    uint32_t next;
    const char *code;
    if (comma(n, i) && gs_name_word(n, i) && gs_gazetteer_at(n, i, &next, &code) && code) {
        uint8_t gap = gs_name_gap(n, next);
        if (n->words->items[next - 1].flags & GS_WF_POSSESSIVE)
            return 0; /* "Reyes, Kenya's envoy" */
        return gap == GS_GAP_SPACE || gap == GS_GAP_HYPHEN ? 0 : GS_NE_PLACECTX;
    }
    if (space(n, i) && gs_name_set(n, "place_noun_after", i)) return GS_NE_PLACECTX;
    if (gs_name_gap(n, i) == GS_GAP_HYPHEN &&
        (gs_name_is(n, i, "based") || gs_name_is(n, i, "born") ||
         gs_name_is(n, i, "headquartered")))
        return GS_NE_PLACEIN;
    return 0;
}

static uint32_t office_follows(const gs_namer *n, uint32_t i) {
    uint32_t next;
    if (!space(n, i)) return 0;
    const gs_entry *e = gs_office_at(n, i, &next);
    if (!e) return 0;
    if (strcmp(e->more, "company") == 0) return GS_NE_ORGCTX;
    return strcmp(e->more, "city") == 0 ? GS_NE_PLACECTX : 0;
}

/* "a nurse from Hull, who": what follows tells of the nurse. */
static bool governed(const gs_namer *n, const gs_run *run) {
    return before(n, run->from, 1) && space(n, run->from) &&
           gs_name_set(n, "preposition", run->from - 1) && !gs_name_is(n, run->from - 1, "that") &&
           !gs_name_is(n, run->from - 1, "as");
}

/* "confidence in Reyes as chief executive" */
static bool as_office(const gs_namer *n, uint32_t i) {
    uint32_t next;
    if (!space(n, i) || !gs_name_is(n, i, "as") || !space(n, i + 1)) return false;
    return gs_office_at(n, i + 1, &next) != NULL;
}

static uint32_t behind(const gs_namer *n, const gs_run *run) {
    uint32_t i = run->to, found = 0;
    if (i >= n->to) return 0;
    bool own = !governed(n, run);
    if ((own && (has_age(n, i) || (comma(n, i) && gs_name_is(n, i, "who")))) || as_office(n, i))
        found |= GS_NE_PERSONAL;
    bool owns = (n->words->items[i - 1].flags & GS_WF_POSSESSIVE) != 0;
    if (owns) {
        if (space(n, i) && (gs_name_set(n, "kin", i) || gs_name_set(n, "own_body", i)))
            found |= GS_NE_PERSONAL;
        uint32_t next;
        if (space(n, i) && gs_words_match(n->words, n->lexicon, "place_own", i, &next))
            found |= GS_NE_PLACECTX;
        return found;
    }
    if (only_people(n, i)) found |= GS_NE_PERSONAL;
    if (space(n, i) && gs_name_set(n, "speech_verb", i))
        found |= own_pronoun(n, i) ? GS_NE_PERSONAL : GS_NE_SAID;
    if (space(n, i) && gs_name_set(n, "org_after", i)) found |= GS_NE_ORGCTX;
    if (space(n, i) && run->to - run->from > 1 && !(run->evidence & GS_NE_GIVEN) &&
        gs_name_set(n, "org_noun_after", i))
        found |= GS_NE_ORGCTX;
    found |= apposition(n, i) & (own ? GS_NE_ALL : ~(uint32_t)GS_NE_PERSONAL);
    if (!(run->evidence & (GS_NE_GIVEN | GS_NE_TITLE))) found |= place_follows(n, i);
    return found | office_follows(n, i);
}

static bool weighty_in(const gs_namer *n, uint32_t p) {
    return before(n, p, 1) && gs_name_set(n, "in_other", p - 1);
}

/* What a preposition before the run says: "in X", "near X", "flew to X", "shares of X", "north of
 * X". */
static uint32_t preposition(const gs_namer *n, uint32_t p) {
    bool second = before(n, p, 1) && space(n, p);
    if (gs_name_is(n, p, "in")) return weighty_in(n, p) ? 0 : GS_NE_PLACEIN;
    if (gs_name_set(n, "place_preposition", p)) return GS_NE_PLACEIN;
    if (!second) return 0;
    if (gs_name_is(n, p, "to") && gs_name_set(n, "motion", p - 1)) return GS_NE_PLACEIN;
    if (!gs_name_is(n, p, "of")) return 0;
    if (gs_name_set(n, "place_noun", p - 1) || gs_name_set(n, "compass", p - 1))
        return GS_NE_PLACECTX;
    return gs_name_set(n, "org_after", p - 1) ? GS_NE_ORGCTX : 0;
}

/* Longer names, and names led by a place ("China Daily"), stand behind "in" for all kinds of
 * things. */
static bool place_like(const gs_namer *n, const gs_run *run) {
    uint32_t next;
    const char *code;
    if (gs_gazetteer_at(n, run->from, &next, &code)) return next >= run->to;
    return run->to - run->from <= 2 && n->words->items[run->from].shape == GS_W_CAPITAL;
}

static bool class_is(const gs_mention *m, const char *more) {
    return m->type == GS_M_OFFICE && strcmp(m->office->more, more) == 0;
}

/* "prime minister of X", "mayor of X", "President Reyes of X". */
static bool office_of(const gs_namer *n, uint32_t p) {
    const gs_mentions *all = n->r->out;
    if (!gs_name_is(n, p, "of") || !all->count) return false;
    const gs_mention *last = &all->items[all->count - 1];
    if (last->end + 1 != n->words->items[p].start) return false;
    if (class_is(last, "city")) return true;
    if (last->type == GS_M_OFFICE)
        return gs_lexicon_find(n->lexicon, "place_office", last->office->value,
                               strlen(last->office->value)) != NULL;
    if (last->type != GS_M_PERSON || all->count < 2 || last[-1].end + 1 != last->start)
        return false;
    return class_is(last - 1, "state") || class_is(last - 1, "government") ||
           class_is(last - 1, "city");
}

/* "the mayor, Tarek Zubalin," and "the mayor of Ostrel, Tarek Zubalin,". */
static bool office_comma(const gs_namer *n, const gs_run *run) {
    const gs_mentions *all = n->r->out;
    const char *text = n->r->text;
    if (!comma(n, run->from) || run->to - run->from < 2 || !all->count) return false;
    uint32_t end = n->words->items[run->to - 1].end;
    if (end < n->r->to && text[end] != ',' && text[end] != '.') return false;
    const gs_mention *last = &all->items[all->count - 1];
    if (last->end != n->words->items[run->from - 1].end) return false;
    if (last->type == GS_M_OFFICE) /* "its owner, Arlen Health," may well be a body */
        return !gs_lexicon_find(n->lexicon, "body_office", last->office->value,
                                strlen(last->office->value));
    if (all->count < 2 || last[-1].type != GS_M_OFFICE) return false;
    return last->start - last[-1].end == 4 && memcmp(text + last[-1].end, " of ", 4) == 0;
}

/* "High Court judge Dana Reyes": a full name right behind an office. */
static bool office_leads(const gs_namer *n, const gs_run *run) {
    const gs_mentions *all = n->r->out;
    if (!all->count || run->to - run->from < 2 || !space(n, run->from)) return false;
    if (run->evidence & (GS_NE_GAZETTEER | GS_NE_ORGKNOWN | GS_NE_ORGHEAD)) return false;
    const gs_mention *last = &all->items[all->count - 1];
    return last->type == GS_M_OFFICE && last->end == n->words->items[run->from - 1].end;
}

/* "The maker, Arlen Biologics, is". */
static bool maker_comma(const gs_namer *n, const gs_run *run) {
    uint32_t i = run->from, end = n->words->items[run->to - 1].end;
    if (!comma(n, i) || !before(n, i, 2) || !gs_name_set(n, "org_noun", i - 1)) return false;
    if (!gs_name_is(n, i - 2, "the") && !gs_name_is(n, i - 2, "its") &&
        !(before(n, i, 3) && gs_name_is(n, i - 3, "the")))
        return false;
    return end < n->r->to && n->r->text[end] == ',';
}

static uint32_t ahead(const gs_namer *n, const gs_run *run) {
    uint32_t i = run->from;
    if (!before(n, i, 1)) return 0;
    uint32_t p = i - 1;
    if (office_leads(n, run)) return GS_NE_TITLE;
    bool owned = (n->words->items[p].flags & GS_WF_POSSESSIVE) != 0;
    if (owned || n->taken[p - n->from]) return 0;
    if (office_comma(n, run)) return GS_NE_TITLE;
    if (comma(n, i) && run->to - i > 1 &&
        (gs_name_set(n, "occupation", p) || gs_name_set(n, "kin", p)))
        return GS_NE_TITLE;
    if (maker_comma(n, run)) return GS_NE_ORGCTX;
    if (!space(n, i)) return 0;
    if (gs_name_set(n, "occupation", p) || gs_name_set(n, "kin", p)) return GS_NE_TITLE;
    if (gs_name_set(n, "org_noun", p)) return GS_NE_ORGCTX;
    if (gs_name_set(n, "place_adjective", p)) return GS_NE_PLACECTX;
    if (gs_name_set(n, "speech_verb", p)) {
        bool quoted = before(n, p, 1) && gs_name_gap(n, p) != GS_GAP_SPACE;
        return quoted ? GS_NE_SAIDBY : 0;
    }
    if (office_of(n, p)) return GS_NE_PLACECTX;
    uint32_t found = preposition(n, p);
    return found == GS_NE_PLACEIN && !place_like(n, run) ? 0 : found;
}

static bool ends_in_dash(const gs_namer *n) {
    uint32_t end = n->r->to;
    const char *text = n->r->text;
    while (end > n->r->from && text[end - 1] == ' ') end--;
    if (end > n->r->from && text[end - 1] == '-') return true;
    return end > n->r->from + 3 && memcmp(text + end - 3, "\xe2\x80\x94", 3) <= 0 &&
           memcmp(text + end - 3, "\xe2\x80\x93", 3) >= 0;
}

/* "OSTREL, March 3 -": capitals that open a paragraph of prose, before a comma, a bracket or a
 * dash. */
static uint32_t dateline(const gs_namer *n, const gs_run *run) {
    if (run->from != n->from || run->to - run->from > 4) return 0;
    const gs_word *first = &n->words->items[run->from];
    if (first->shape != GS_W_UPPER || first->end - first->start < 4) return 0;
    if (first->flags & GS_WF_CAPITALS) return 0;
    if (run->to == n->to) return ends_in_dash(n) ? GS_NE_PLACECTX : 0;
    uint8_t gap = gs_name_gap(n, run->to);
    bool closes =
        gap == GS_GAP_PAREN || gap == GS_GAP_OTHER || gap == GS_GAP_DOT ||
        (gap == GS_GAP_COMMA && (n->taken[run->to - n->from] || gs_name_word(n, run->to)));
    return closes ? GS_NE_PLACECTX : 0;
}

uint32_t gs_run_context(const gs_namer *n, const gs_run *run) {
    return behind(n, run) | ahead(n, run) | dateline(n, run);
}
