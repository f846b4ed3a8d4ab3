#include "names.h"

#include <stdlib.h>
#include <string.h>

static gs_mention blank(gs_mtype type, uint32_t start, uint32_t end) {
    gs_mention m = {.type = type, .start = start, .end = end, .outer_start = start};
    m.sentence = UINT32_MAX;
    m.minutes = -1;
    return m;
}

/* "Corp." and "Jr." within a sentence keep their full stop. */
static bool has_stop(const gs_namer *n, uint32_t i) {
    uint32_t end = n->words->items[i].end;
    if (!gs_name_set(n, "name_suffix", i) || end + 1 >= n->r->to || n->r->text[end] != '.')
        return false;
    return i + 1 < n->to && !(n->words->items[i + 1].flags & GS_WF_OPENS);
}

static gs_mention *add(gs_namer *n, gs_mtype type, uint32_t from, uint32_t to) {
    const gs_word *first = &n->words->items[from], *last = &n->words->items[to - 1];
    gs_mention m = blank(type, first->start, last->end);
    if (from > n->from && gs_name_gap(n, from) == GS_GAP_SPACE &&
        (gs_name_is(n, from - 1, "the") || gs_name_is(n, from - 1, "a") ||
         gs_name_is(n, from - 1, "an")))
        m.outer_start = n->words->items[from - 1].start;
    if (last->flags & GS_WF_POSSESSIVE)
        m.flags |= GS_MF_POSSESSIVE;
    else if (to - from > 1 && has_stop(n, to - 1))
        m.end++;
    gs_mention_add(n->r->out, n->arena, m);
    return &n->r->out->items[n->r->out->count - 1];
}

/* The evidence carries over to a name that follows, past "-elect". */
static void lead_to(gs_namer *n, uint32_t next, uint32_t evidence) {
    if (gs_name_gap(n, next) == GS_GAP_HYPHEN && gs_name_set(n, "office_tail", next)) next++;
    if (gs_name_gap(n, next) != GS_GAP_SPACE && gs_name_gap(n, next) != GS_GAP_DOT) return;
    if (next > n->from && (n->words->items[next - 1].flags & GS_WF_POSSESSIVE)) return;
    n->lead = evidence;
    n->lead_at = next;
}

static uint32_t read_office(gs_namer *n, uint32_t i) {
    uint32_t next;
    const gs_entry *e = gs_office_at(n, i, &next);
    if (!e) return 0;
    gs_mention *m = add(n, GS_M_OFFICE, i, next);
    m->office = e;
    if (gs_name_gap(n, next) == GS_GAP_DOT && gs_name_set(n, "abbreviated", next - 1) &&
        gs_name_word(n, next))
        m->end++; /* "Gov. Reyes" */
    lead_to(n, next, GS_NE_TITLE);
    return next;
}

static uint32_t read_honorific(gs_namer *n, uint32_t i) {
    const gs_entry *e = gs_words_in(n->words, n->lexicon, "honorific", i);
    uint8_t gap = gs_name_gap(n, i + 1);
    if (!e || !gs_name_word(n, i + 1) || (gap != GS_GAP_SPACE && gap != GS_GAP_DOT)) return 0;
    uint32_t gender = strcmp(e->value, "male") == 0     ? GS_NE_MALE
                      : strcmp(e->value, "female") == 0 ? GS_NE_FEMALE
                                                        : 0;
    n->lead = GS_NE_TITLE | gender;
    n->lead_at = i + 1;
    return i + 1;
}

/* "Tamarack County Attorney Dana Reyes": the name begins behind the title. */
static uint32_t read_title(gs_namer *n, uint32_t i) {
    if (!gs_title_at(n, i)) return 0;
    n->lead = GS_NE_TITLE;
    n->lead_at = i + 1;
    return i + 1;
}

static uint32_t read_nationality(gs_namer *n, uint32_t i) {
    uint32_t next, gazetteer;
    const char *code;
    const gs_entry *e = gs_words_match(n->words, n->lexicon, "nationality", i, &next);
    if (!e || next > n->to || n->lead_at == i) return 0;
    if (gs_gazetteer_at(n, i, &gazetteer, &code) && gazetteer >= next) return 0;
    gs_run run = {.from = i, .to = gs_run_end(n, i)};
    if (run.to > next) gs_run_body(n, &run);
    if (run.to > next && (run.evidence & (GS_NE_ORGHEAD | GS_NE_ORGKNOWN | GS_NE_PLACEHEAD)))
        return 0;
    add(n, GS_M_NATIONALITY, i, next)->code = e->value[0] ? e->value : NULL;
    return next;
}

static uint32_t gender_of(const gs_namer *n, uint32_t i) {
    const gs_entry *e = gs_words_in(n->words, n->lexicon, "given_name", i);
    if (!e) return 0;
    return strcmp(e->value, "male") == 0     ? GS_NE_MALE
           : strcmp(e->value, "female") == 0 ? GS_NE_FEMALE
                                             : 0;
}

static void weigh_person(const gs_namer *n, gs_run *run) {
    if (run->to - run->from > 1 && gs_name_set(n, "thing_head", run->to - 1)) return;
    bool given = gs_name_set(n, "given_name", run->from);
    bool several = run->to - run->from > 1;
    const gs_word *first = &n->words->items[run->from];
    if (given)
        run->evidence |= gender_of(n, run->from) | (several ? GS_NE_GIVEN : GS_NE_FORENAME);
    else if (several && first->shape == GS_W_INITIAL &&
             gs_name_gap(n, run->from + 1) == GS_GAP_SPACE && first->end - first->start < 7 &&
             n->words->items[run->from + 1].shape == GS_W_CAPITAL)
        run->evidence |= GS_NE_GIVEN;
    else if (several && n->words->items[run->from + 1].shape == GS_W_INITIAL &&
             run->to - run->from > 2)
        run->evidence |= GS_NE_GIVEN; /* Tarek J. Zubalin */
}

/* A known place begins the run: all of it, or what? Returns false where the run is something else.
 */
static bool weigh_place(const gs_namer *n, gs_run *run) {
    uint32_t next;
    const char *code;
    if (!gs_gazetteer_at(n, run->from, &next, &code)) return false;
    if (next >= run->to) {
        run->to = next;
    } else {
        bool apart = gs_name_gap(n, next) == GS_GAP_HYPHEN;
        bool person = gs_name_set(n, "given_name", next) && run->to - next > 1 &&
                      !gs_name_set(n, "given_name", run->from);
        if (!apart && !person) return false;
        run->to = next;
    }
    run->evidence |= GS_NE_GAZETTEER;
    run->code = code;
    return true;
}

/* A country or nationality inside a body's name ("Bank of Spain", "French Senate") is a mention
 * too. */
static void add_inner(gs_namer *n, const gs_run *run) {
    for (uint32_t i = run->from; i < run->to;) {
        uint32_t next = i + 1;
        const char *code;
        const gs_entry *e = gs_words_match(n->words, n->lexicon, "nationality", i, &next);
        if (gs_gazetteer_at(n, i, &next, &code) && next <= run->to &&
            next - i < run->to - run->from && code) {
            gs_mention *m = add(n, GS_M_PLACE, i, next);
            m->code = code;
            m->flags |= GS_NE_GAZETTEER;
        } else if (e && next <= run->to && gs_name_word(n, i)) {
            add(n, GS_M_NATIONALITY, i, next)->code = e->value[0] ? e->value : NULL;
        } else {
            next = i + 1;
        }
        i = next;
    }
}

/* A single letter, or a number, is no name. */
static bool too_little(const gs_namer *n, const gs_run *run) {
    const gs_word *w = &n->words->items[run->from];
    return run->to - run->from == 1 &&
           (w->end - w->start < 2 || (w->shape == GS_W_INITIAL && w->end - w->start == 2));
}

/* A head alone ("Bank", "Street") names something only with an article before it, and then a body;
 * the last word of a club's name does without ("Rovers won"). */
static bool bare_head(const gs_namer *n, const gs_run *run) {
    if (run->to - run->from > 1 || (run->evidence & GS_NE_ORGKNOWN)) return false;
    bool org = gs_name_set(n, "org_head", run->from);
    if (!org && !gs_name_set(n, "place_head", run->from)) return false;
    const gs_entry *head = org ? gs_words_in(n->words, n->lexicon, "org_head", run->from) : NULL;
    if (head && strcmp(head->value, "club") == 0) return false;
    return !org || !gs_name_is(n, run->from - 1, "the") || run->from == n->from;
}

static uint32_t read_run(gs_namer *n, uint32_t i) {
    gs_run run = {.from = i, .to = gs_run_end(n, i)};
    bool led = n->lead_at == i && n->lead;
    if (!weigh_place(n, &run))
        gs_run_body(n, &run);
    else if (gs_name_set(n, "given_name", i) && run.to - i == 1)
        run.evidence |= GS_NE_FORENAME;
    bool body = (run.evidence & (GS_NE_ORGHEAD | GS_NE_ORGKNOWN)) != 0;
    if (!(run.evidence & (GS_NE_ORGHEAD | GS_NE_ORGKNOWN | GS_NE_PLACEHEAD | GS_NE_GAZETTEER)))
        weigh_person(n, &run);
    if (too_little(n, &run) || (!led && bare_head(n, &run))) return run.to;
    uint32_t office;
    if (led && run.to - i == 1 && gs_name_gap(n, run.to) == GS_GAP_SPACE &&
        gs_office_at(n, run.to, &office))
        led = false; /* a title goes on: no person yet */
    if (led && !body && !(run.evidence & GS_NE_PLACEHEAD)) {
        bool small = n->words->items[i - 1].shape == GS_W_LOWER;
        if (!(small && (run.evidence & GS_NE_GAZETTEER))) run.evidence |= n->lead;
    }
    run.evidence |= gs_run_context(n, &run);
    gs_mention *m = add(n, gs_name_type(run.evidence), run.from, run.to);
    m->flags |= run.evidence;
    m->code = run.code;
    if (body) add_inner(n, &run);
    return run.to;
}

/* In a block without capitals only what the vocabulary surely knows is read. */
static uint32_t read_plain(gs_namer *n, uint32_t i) {
    uint32_t next;
    const gs_entry *e = gs_words_match(n->words, n->lexicon, "nationality", i, &next);
    if (!e || next > n->to) return i + 1;
    add(n, GS_M_NATIONALITY, i, next)->code = e->value[0] ? e->value : NULL;
    return next;
}

static uint32_t step(gs_namer *n, uint32_t i) {
    uint32_t next;
    const gs_word *w = &n->words->items[i];
    if (n->taken[i - n->from] || w->shape == GS_W_DIGIT) return i + 1;
    bool name = gs_name_word(n, i);
    if (n->lead_at == i && n->lead && name && gs_name_set(n, "given_name", i))
        return read_run(n, i);
    if ((next = read_office(n, i))) return next;
    if (!name) return w->flags & GS_WF_PLAIN ? read_plain(n, i) : i + 1;
    if ((next = read_honorific(n, i)) || (next = read_title(n, i))) return next;
    if ((next = read_nationality(n, i))) return next;
    return read_run(n, i);
}

/* Marks the words of dates, amounts and the like; a plain number may still be part of a name. */
static void take(gs_namer *n, uint8_t *taken) {
    const gs_mentions *all = n->r->out;
    for (uint32_t k = all->count; k > 0 && all->items[k - 1].start >= n->r->from; k--) {
        const gs_mention *m = &all->items[k - 1];
        if (m->start >= n->r->to || m->type == GS_M_NUMBER || m->type == GS_M_ORDINAL) continue;
        for (uint32_t i = gs_words_at(n->words, m->start); i < n->to; i++) {
            if (n->words->items[i].start >= m->end) break;
            if (i >= n->from) taken[i - n->from] = 1;
        }
    }
}

void gs_read_names(gs_reading *r) {
    gs_namer n = {.r = r, .lexicon = r->lexicon, .arena = r->arena, .words = r->words};
    n.from = gs_words_at(n.words, r->from);
    n.to = gs_words_at(n.words, r->to);
    if (n.from == n.to) return;
    uint8_t *taken = gs_xmalloc(n.to - n.from);
    memset(taken, 0, n.to - n.from);
    n.taken = taken;
    take(&n, taken);
    n.lead_at = UINT32_MAX;
    n.office_sets = gs_office_sets();
    for (uint32_t i = n.from; i < n.to;) i = step(&n, i);
    free(taken);
}

gs_mtype gs_name_type(uint32_t e) {
    static const struct {
        uint32_t flag;
        int person, place, org;
    } weights[] = {
        {GS_NE_TITLE, 4, 0, 0},     {GS_NE_GIVEN, 4, 0, 0},     {GS_NE_PERSONAL, 4, 0, 0},
        {GS_NE_SAID, 1, 0, 0},      {GS_NE_SAIDBY, 2, 0, 0},    {GS_NE_FORENAME, 1, 0, 0},
        {GS_NE_GAZETTEER, 0, 4, 0}, {GS_NE_PLACEHEAD, 0, 4, 0}, {GS_NE_PLACECTX, 0, 4, 0},
        {GS_NE_PLACEIN, 0, 2, 0},   {GS_NE_ORGHEAD, 0, 0, 6},   {GS_NE_ORGKNOWN, 0, 0, 8},
        {GS_NE_ORGCTX, 0, 0, 3},    {GS_NE_REF, 1, 0, 0},
    };
    int s[3] = {0}, best = 0, second = 0;
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
        if (!(e & weights[i].flag)) continue;
        s[0] += weights[i].person;
        s[1] += weights[i].place;
        s[2] += weights[i].org;
    }
    for (int i = 1; i < 3; i++)
        if (s[i] > s[best]) best = i;
    for (int i = 0; i < 3; i++)
        if (i != best && s[i] > second) second = s[i];
    static const gs_mtype types[] = {GS_M_PERSON, GS_M_PLACE, GS_M_ORG};
    return s[best] >= 2 && second * 2 <= s[best] ? types[best] : GS_M_NAME;
}
