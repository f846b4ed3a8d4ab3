/* Places in an order: "the fourth-biggest airline in Britain", "the deadliest flood on record". A
 * superlative gives what is compared; an ordinal before it the place; the nouns behind it in what.
 */
#include <string.h>

#include "nounphrase.h"

typedef struct rank {
    const char *by;
    uint32_t first,
        end;        /* tokens [first, end): from the ordinal or superlative to the nouns' end */
    uint32_t start; /* with article and owner before it */
    const gs_mention *ordinal;
    gs_noun_phrase among, subject;
    gs_sym of, place, measured;
    const gs_mention *period;
    bool ever, since;
} rank;

static const char *const be_forms[] = {"is",      "was",     "are",      "were",   "be",
                                       "been",    "remains", "remained", "became", "become",
                                       "becomes", "remain",  NULL};
static const char *const group_words[] = {"will",  "would",   "has",  "had", "have", "now",
                                          "still", "already", "also", "to",  NULL};

/* The one country that the article names: 0 where it names none, or several. */
static gs_sym only_country(gs_work *w) {
    const char *code = NULL;
    const gs_mention *found = NULL;
    for (uint32_t i = 0; i < w->mentions->count; i++) {
        const gs_mention *m = &w->mentions->items[i];
        if ((m->type != GS_M_PLACE && m->type != GS_M_NATIONALITY) || !m->code) continue;
        if (code && strcmp(code, m->code) != 0) return 0;
        code = m->code;
        found = m;
    }
    return found ? gs_mention_name(w, found) : 0;
}

static gs_sym place_at(gs_work *w, uint32_t t) {
    static const char *const lands[] = {"country", "nation", NULL};
    if (gs_token_is(&w->skeleton, t, "world"))
        return gs_sym_cstr(gs_store_symbols(w->store), "world");
    if (gs_token_in(&w->skeleton, t, lands)) return only_country(w);
    return gs_phrase_name(w, gs_token_mention(&w->skeleton, t));
}

/* "the", "Britain's", "the world's" before it. */
static void read_owner(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->first;
    if (t > 0 && gs_token_is(s, t - 1, "single")) t--;
    const gs_mention *m = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    if (t > 2 && gs_token_is(s, t - 1, "s") && gs_token_is_mark(s, t - 2, '\'')) {
        r->of = place_at(w, t - 3);
        t -= 3;
    } else if (m && m->flags & GS_MF_POSSESSIVE) {
        r->of = place_at(w, t - 1);
        t--;
    }
    if (t > 0 && gs_token_is(s, t - 1, "the")) t--;
    r->start = t;
}

/* "by number of passengers", "by passengers carried": passenger. */
static gs_sym measured_by(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, t, "number") && gs_token_is(s, t + 1, "of")) t += 2;
    gs_noun_phrase p = gs_nouns_at(w, t);
    uint32_t last = p.end;
    while (last > p.start + 1 && s->text[s->tokens[last - 1].end - 1] == 'd') last--;
    return last > p.start ? gs_phrase_head(w, last - 1) : 0;
}

static void read_list(gs_work *w, rank *r, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t + 1);
    uint32_t at = t + 1u + (gs_token_is(s, t + 1, "the") ? 1u : 0u);
    if (!r->of && gs_token_is(s, t, "of")) r->of = place_at(w, at);
    if (!gs_token_is(s, t, "in")) return;
    if (!r->place) r->place = place_at(w, at);
    if (m && (m->type == GS_M_PERIOD || m->type == GS_M_DATE) && !gs_span_is_all(m->when))
        r->period = m;
}

/* "in Britain", "of the world", "on record", "by passengers" behind the nouns. */
static void read_scope(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const all[] = {"ever", "record", "history", "records", NULL};
    for (uint32_t t = r->end; t < s->ntokens && t < r->end + 8; t++) {
        if (gs_token_is_mark(s, t, ',') || gs_token_is_mark(s, t, ';') ||
            gs_token_is_mark(s, t, '('))
            break;
        if (gs_token_is(s, t, "since") || gs_token_is(s, t, "after")) r->since = true;
        r->ever = r->ever || gs_token_in(s, t, all);
        if (t < r->end + 3) read_list(w, r, t);
        if (gs_token_is(s, t, "by")) r->measured = measured_by(w, t + 1);
    }
    if (!r->place && gs_is_name(gs_token_mention(s, r->end)) && r->ever)
        r->place = place_at(w, r->end); /* "the biggest fire the county of X has ever seen" */
}

/* Who it is: before "is the", before ", the", or behind "The largest ..., X". */
static void read_subject(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->start;
    while (t > 0 && gs_token_in(s, t - 1, group_words)) t--;
    if (t > 0 && gs_token_in(s, t - 1, be_forms)) {
        t--;
        while (t > 0 && (gs_token_in(s, t - 1, group_words) || gs_token_in(s, t - 1, be_forms)))
            t--;
        r->subject = gs_phrase_before(w, t);
        return;
    }
    if (r->start > 1 && gs_token_is_mark(s, r->start - 1, ',') &&
        gs_is_name(gs_token_mention(s, r->start - 2)))
        r->subject = gs_phrase_at(w, r->start - 2);
    else if (r->start == 0)
        for (uint32_t k = r->end; k < s->ntokens && k < r->end + 8; k++)
            if (gs_token_is_mark(s, k, ',')) {
                gs_noun_phrase p = gs_phrase_at(w, k + 1);
                if (p.entity) r->subject = p;
                return;
            }
}

static void draft(gs_work *w, const rank *r) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    bool before = r->subject.end > r->subject.start;
    uint32_t first = before && r->subject.start < r->start ? r->subject.start : r->start;
    uint32_t last = before && r->subject.end > r->end ? r->subject.end - 1 : r->end - 1;
    gs_draft *d = gs_draft_new(w, p->rank, s->tokens[first].start, s->tokens[last].end, "ranks");
    gs_draft_set(d, p->r_subject, r->subject.entity);
    d->values[p->r_subject].inherited = r->subject.meant;
    if (!r->subject.entity && r->subject.definite) gs_draft_set(d, p->r_thing, r->subject.head);
    gs_draft_set(d, p->r_among, r->among.head);
    gs_draft_set(d, p->r_by, gs_sym_cstr(gs_store_symbols(w->store), r->by));
    gs_draft_set(d, p->r_measured, r->measured);
    gs_draft_set(d, p->r_of, r->of);
    if (r->place != r->of) gs_draft_set(d, p->r_place, r->place);
    if (r->period)
        d->values[p->r_period] = (gs_value){.known = true, .span = r->period->when},
        d->dated = true;
    gs_quantity one = {.amount = gs_interval_point(gs_dec_int(1))};
    d->values[p->r_rank] = gs_amount_value(w, r->ordinal ? r->ordinal->amount : one);
    if (r->ever) d->values[p->r_ever] = (gs_value){.known = true, .flag = true};
}

static void read_rank(gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    const gs_entry *entry = gs_lexicon_at(w->pack->lexicon, "superlative", c->index);
    rank r = {.by = entry->value, .first = c->token, .end = c->token + c->tokens};
    const gs_mention *before = r.first > 0 ? gs_token_mention(s, r.first - 1) : NULL;
    if (before && before->type == GS_M_NUMBER) return;
    if (before && before->type == GS_M_ORDINAL) {
        r.ordinal = before;
        r.first--;
    }
    read_owner(w, &r);
    if (r.start > 0 && (gs_token_is(s, r.start - 1, "of") || gs_token_is(s, r.start - 1, "among")))
        return; /* "one of the largest" */
    if (gs_token_is(s, r.end, "ever")) r.ever = true, r.end++;
    r.among = gs_nouns_at(w, r.end);
    r.end = r.among.end;
    read_scope(w, &r);
    read_subject(w, &r);
    if (!r.among.head) r.among.head = r.subject.head; /* "the ferry was the deadliest ever" */
    if (!r.among.head) return;
    if (!r.since && (r.subject.entity || r.place || r.of || r.ever)) draft(w, &r);
}

void gs_run_ranks(gs_work *w) {
    if (!w->pack->rank) return;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_RANK); c; c = gs_cue_next(&w->cues, c))
        read_rank(w, c);
}

void gs_pack_enter_ranks(gs_pack *pack) {
    const gs_kind *k = gs_kinds_named(pack->kinds, "rank");
    const gs_entry *entry;
    if (!k) return;
    const char *const names[] = {"subject", "thing", "among",  "by",   "measured",
                                 "of",      "place", "period", "rank", "ever"};
    int *const fields[] = {&pack->r_subject,  &pack->r_thing, &pack->r_among, &pack->r_by,
                           &pack->r_measured, &pack->r_of,    &pack->r_place, &pack->r_period,
                           &pack->r_rank,     &pack->r_ever};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if ((*fields[i] = gs_field_index(k, names[i])) < 0) return;
    pack->rank = k;
    for (uint32_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "superlative", i)) != NULL; i++)
        gs_cues_add(pack->cues, entry->form, GS_CUE_RANK, i);
}
