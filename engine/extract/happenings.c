/* What the days, hours, lengths and places of a sentence are told of, by class of word alone: "the
 * bridge shuts in mid-April" and "the closure begins on 2 March" both date a closing.
 *
 * Events (events.c) and scenes (scenes.c) ask grammar who does what, and tell little of free prose.
 * Here each day, hour, length of time and place of a sentence goes to the word of the sets
 * "happening", "event_verb" and "event_noun" that stands nearest to it, or to none where a verb of
 * speech is nearer ("said on Tuesday"). Rules judge by what two texts share whether it is one. */
#include <string.h>

#include "clausewords.h"
#include "event_told.h"
#include "event_when.h"
#include "happening_days.h"
#include "happening_owner.h"
#include "happening_since.h"
#include "lemma.h"
#include "verbgroup.h"

enum { ANSWER_REACH = 4, END_REACH = 4 };

/* --- the fact --- */

/* "in Osby, Hexford": the place, and what it lies in. */
static void set_place(gs_work *w, gs_draft *d, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *whole = gs_token_mention(s, t + 2);
    bool link = gs_token_mark(s, t + 1, ",") || gs_token_is(s, t + 1, "in");
    const gs_mention *m = gs_token_mention(s, t);
    const char *own = m->entity ? w->mentions->entities[m->entity - 1].folded : "";
    bool wide = own[0] && gs_lexicon_find(w->pack->lexicon, "region", own, strlen(own));
    gs_draft_set(d, w->pack->h_place, gs_phrase_name(w, m));
    d->values[w->pack->h_wide] = (gs_value){.known = true, .flag = wide};
    if (link && whole && whole->type == GS_M_PLACE)
        gs_draft_set(d, w->pack->h_within, gs_phrase_name(w, whole));
}

static gs_value hour_of(gs_work *w, const gs_mention *m) {
    gs_quantity minutes = {.amount = gs_interval_point(gs_dec_int(m->minutes))};
    return gs_amount_value(w, minutes);
}

static void set_item(gs_work *w, gs_draft *d, const gs_item *it) {
    const gs_pack *p = w->pack;
    const gs_mention *m = gs_token_mention(&w->skeleton, it->token);
    if (it->type == GS_I_DAY)
        d->values[p->h_date] =
            (gs_value){.known = true, .span = it->day ? *it->day : gs_span_of_event(m)};
    else if (it->type == GS_I_HOUR)
        d->values[p->h_time] = hour_of(w, gs_mention_at(&w->skeleton, it->token));
    else if (it->type == GS_I_LENGTH)
        d->values[p->h_lasting] = gs_amount_value(w, gs_mention_amount(w, m));
    else if (it->type == GS_I_PLACE)
        set_place(w, d, it->token);
    else
        gs_draft_set(d, p->h_spot, gs_kept_word(w, it->spot));
    if (it->side) gs_draft_set(d, p->h_side, gs_kept_word(w, it->side));
    d->dated = it->type == GS_I_DAY;
}

/* Whom the event is about that the same word tells: grammar knows "Dana Reyes, the nurse, was
 * freed" and "police freed Dana Reyes" to be hers. */
static gs_noun_phrase event_subject(gs_work *w, const gs_cue *c) {
    gs_event_told told;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *e = &w->cues.items[i];
        if (e->class == GS_CUE_EVENT && e->token == c->token && gs_event_of_cue(w, e, &told) &&
            told.of.entity)
            return told.of;
    }
    return (gs_noun_phrase){0};
}

/* "Has been in custody since Sunday", "was without power": who is, by the phrase before the verb.
 */
static gs_noun_phrase who_is(gs_work *w, const gs_holder *h) {
    static const char *const be[] = {"been", "is",   "was",      "were",    "are", "be",
                                     "has",  "have", "remained", "remains", NULL};
    static const char *const leads[] = {"in",  "on",     "under", "without",
                                        "off", "behind", "out",   NULL};
    gs_noun_phrase none = {0};
    if (h->first == 0 || !gs_token_in(&w->skeleton, h->first, leads)) return none;
    if (!gs_token_in(&w->skeleton, h->first - 1, be)) return none;
    return gs_phrase_before(w, gs_verb_group_at(w, h->first - 1).start);
}

/* "Apprehended Dana Reyes": the person right behind the word. */
static gs_noun_phrase person_behind(gs_work *w, const gs_holder *h) {
    const gs_mention *m = gs_token_mention(&w->skeleton, h->end);
    gs_noun_phrase none = {0};
    bool person = m && m->type == GS_M_PERSON && !(m->flags & GS_MF_POSSESSIVE);
    return person ? gs_phrase_between(w, h->end, h->end + 1) : none;
}

/* "Dana Reyes's detention": whose it is. */
static gs_noun_phrase owner_before(gs_work *w, const gs_holder *h) {
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase none = {0};
    uint32_t t = h->first;
    if (t > 0 && gs_token_is(s, t - 1, "s")) t--;
    if (t < 2 || !gs_token_mark(s, t - 1, "'")) return none;
    const gs_mention *m = gs_token_mention(s, t - 2);
    return m && m->entity ? gs_phrase_between(w, t - 2, t - 1) : none;
}

/* "The arrest of Dana Reyes": whose it is, told by a name. */
static gs_noun_phrase named_behind(gs_work *w, const gs_holder *h) {
    gs_noun_phrase none = {0};
    if (!gs_token_is(&w->skeleton, h->end, "of")) return none;
    gs_noun_phrase p = gs_phrase_at(w, h->end + 1);
    return p.entity && !p.meant ? p : none;
}

/* Whom or what it is about: of an event as its grammar has it, else the phrase before the verb or
 * behind "of". */
static gs_noun_phrase subject_of(gs_work *w, const gs_holder *h) {
    gs_event_told told;
    gs_noun_phrase none = {0};
    if (!h->cue) return none;
    gs_noun_phrase behind = named_behind(w, h);
    if (behind.entity) return behind;
    if (h->cue->class == GS_CUE_EVENT) return gs_event_of_cue(w, h->cue, &told) ? told.of : none;
    gs_noun_phrase named = event_subject(w, h->cue);
    if (named.entity) return named;
    bool verb = w->pack->happenings[h->cue->index].entry->form[0] == '~';
    if (!verb && gs_token_is(&w->skeleton, h->end, "of")) return gs_phrase_at(w, h->end + 1);
    gs_noun_phrase owner = owner_before(w, h);
    if (owner.entity) return owner;
    gs_noun_phrase person = person_behind(w, h);
    if (!verb) return person.entity ? person : who_is(w, h);
    gs_verb_group g = gs_verb_group_at(w, h->first);
    gs_noun_phrase p = g.infinitive ? none : gs_phrase_before(w, g.start);
    if (!p.entity && person.entity) return person;
    return p.entity || p.head ? p : gs_phrase_at(w, h->end);
}

/* "Her release", "she will be free to": whom the word before means. */
static gs_sym owner_meant(gs_work *w, const gs_holder *h) {
    static const char *const owners[] = {"his", "her", "he", "she", NULL};
    static const char *const between[] = {"will", "would", "is", "was", "be", "been", "has", NULL};
    uint32_t t = h->cue ? h->first : 0;
    while (t > 0 && gs_token_in(&w->skeleton, t - 1, between)) t--;
    for (uint32_t i = 0; t > 0 && owners[i]; i++)
        if (gs_token_is(&w->skeleton, t - 1, owners[i])) return gs_refer(w, owners[i], t - 1);
    return 0;
}

static void set_subject(gs_work *w, const gs_holder *h, gs_draft *d) {
    gs_noun_phrase p = subject_of(w, h);
    gs_sym whom = p.meant ? p.entity : p.entity ? 0 : owner_meant(w, h);
    if (!p.meant) gs_draft_set(d, w->pack->h_of, p.entity);
    gs_draft_set(d, w->pack->h_whom, whom);
    bool past = p.end > p.start && gs_token_in_set(w, p.end - 1, GS_IRREGULAR_PASTS);
    if (!p.pronoun && !past) gs_draft_set(d, w->pack->h_thing, p.head); /* "of Reyes came" */
}

/* The clause's other words; of a phrase in two parts only the first is left out. */
static gs_sym words_around(gs_work *w, const gs_holder *h) {
    return gs_words_about(w, h->first, h->cue->token + h->cue->tokens);
}

/* "No one will shoot" tells a truce, "can be seen" a show: what denies or allows belongs to the
 * word itself. */
static void keep_own_denial(gs_work *w, const gs_holder *h, gs_draft *d) {
    static const char *const modal[] = {"can", "may", "allowed", "able", NULL};
    uint32_t denied = gs_word_in_clause(w, GS_W_DENIED, h->first);
    bool own = denied != UINT32_MAX && denied >= h->first && denied < h->end;
    for (uint32_t t = h->first; t < h->end; t++)
        own = own || (denied == UINT32_MAX && gs_token_in(&w->skeleton, t, modal));
    if (!own) return;
    d->modality = GS_ASSERTED;
    d->modality_given = true;
}

static bool is_not(const gs_skeleton *s, uint32_t t) {
    return gs_token_is(s, t, "not") || gs_ends_not(s, t);
}

/* "Did not open", "won't begin": told before the words of a happening, or among them ("classes will
 * not begin again"). */
static bool is_held_up(const gs_work *w, const gs_holder *h) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = h->first; t > 0 && h->first - t < 5; t--) {
        if (is_not(s, t - 1)) return true;
        if (s->tokens[t - 1].type == GS_T_MARK) break;
    }
    for (uint32_t t = h->first; t < h->end; t++)
        if (is_not(s, t)) return true;
    return false;
}

/* "Did not open again until 19 August", "must wait until 4 July before it opens", "not until 3 May
 * did it open": on that day. "Will not open before 4 July": then at the earliest. NULL: neither.
 * `end`: of what goes on, its beginning or its end is told. */
static const char *awaited(const gs_work *w, const gs_item *it, const gs_holder *h, bool end) {
    static const char *const waiting[] = {"wait", "waits", "waited", "waiting", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool until =
        it->type <= GS_I_HOUR && (strcmp(it->how, "until") == 0 || strcmp(it->how, "till") == 0);
    bool before = it->type <= GS_I_HOUR && strcmp(it->how, "before") == 0;
    if ((!until && !before) || (until && h->process && !end)) return NULL;
    if (until && it->first > 0 && gs_token_in(s, it->first - 1, waiting)) return "on";
    if (until && it->first > 0 && is_not(s, it->first - 1)) return "on";
    if (it->first < h->end || !is_held_up(w, h)) return NULL;
    return until ? "on" : "not before";
}

/* "It ends on 13 July": what went on in the words before, of this sentence or the last. */
static const char *gone_on(const gs_work *w, const gs_holder *h, const gs_holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const char *what = w->went_on_in + 1 == s->sentence ? w->went_on : NULL;
    uint32_t verb = h->cue ? gs_verb_group_at(w, h->first).start : 0;
    if (!h->cue || h->process || !gs_phase_of(h->what)) return NULL;
    if (!gs_is_meant(s, verb > 0 ? verb - 1 : s->ntokens)) return NULL;
    for (uint32_t i = 0; i < n; i++)
        if (all[i].process && all[i].end <= h->first) what = all[i].what;
    return what;
}

/* The last of what goes on that the sentence tells. */
static void note_gone_on(gs_work *w, const gs_holder *all, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (all[i].process) w->went_on = all[i].what, w->went_on_in = w->skeleton.sentence;
}

static gs_draft *draft(gs_work *w, const gs_item *it, const gs_holder *h, const gs_holder *other) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    const gs_holder *process = other && other->process ? other : h;
    const char *phase = other ? gs_phase_of(process == h ? other->what : h->what) : h->phase;
    uint32_t first = it->first < h->first ? it->first : h->first;
    uint32_t end = it->end > h->end ? it->end : h->end;
    gs_draft *d =
        gs_draft_new(w, p->happening, s->tokens[first].start, s->tokens[end - 1].end, "happenings");
    gs_draft_set(d, p->h_what, gs_kept_word(w, process->what));
    const char *how = awaited(w, it, h, phase != NULL);
    if (!phase && process->process && it->type == GS_I_DAY) phase = gs_phase_of_bound(it->how);
    if (phase) gs_draft_set(d, p->h_phase, gs_kept_word(w, phase));
    gs_draft_set(d, p->h_how, gs_kept_word(w, how ? how : it->how));
    gs_draft_set(d, p->h_about, h->cue ? words_around(w, process) : w->asked_about);
    set_subject(w, h, d);
    set_item(w, d, it);
    keep_own_denial(w, process, d);
    if (how) d->modality = GS_ASSERTED, d->modality_given = true;
    return d;
}

/* "The fire broke out": both tell of one thing, and the second which end of it. */
static const gs_holder *told_end(const gs_work *w, const gs_holder *h, const gs_holder *all,
                                 uint32_t n) {
    const gs_token *tokens = w->skeleton.tokens;
    for (uint32_t i = 0; h->process && i < n; i++) {
        const gs_holder *o = &all[i];
        if (o == h || !o->phase || strcmp(o->what, h->what) != 0) continue;
        if (o->first >= h->end && o->first - h->end <= END_REACH &&
            tokens[o->first].clause == tokens[h->first].clause)
            return o;
    }
    return NULL;
}

/* The draft of an item and its owner, with what the owner says the beginning or end of. */
static gs_draft *draft_owned(gs_work *w, const gs_item *it, const gs_holder *h,
                             const gs_holder *all, uint32_t n) {
    const char *what = gone_on(w, h, all, n);
    const gs_holder told = {
        .first = h->first, .end = h->end, .cue = h->cue, .what = what, .process = true};
    const gs_holder *other = what ? &told : gs_partner_of(&w->skeleton, h, all, n);
    const gs_holder *end = other ? NULL : told_end(w, h, all, n);
    gs_holder both = *h;
    if (end) both.phase = end->phase;
    return draft(w, it, &both, other);
}

/* "Has been shut for two weeks", "it is two weeks since it was shut": the day that it comes to. */
static void draft_reckoned(gs_work *w, const gs_item *it, const gs_holder *h, const gs_holder *all,
                           uint32_t n) {
    gs_span day;
    gs_item reckoned = *it;
    bool lasted = h && gs_has_lasted(w, it, h, &day);
    if (!lasted) h = gs_passed_since(w, it, all, n, &day);
    if (!h) return;
    reckoned.type = GS_I_DAY;
    reckoned.how = lasted ? "since" : "on";
    reckoned.day = &day;
    draft_owned(w, &reckoned, h, all, n);
}

/* "Since 2 May, when the law came into force": on that day it did. */
static void draft_when(gs_work *w, const gs_item *it, const gs_holder *h, const gs_holder *all,
                       uint32_t n) {
    static const char *const open[] = {"may",    "might", "could", "would",
                                       "should", "can",   "if",    NULL};
    static const char *const ahead[] = {"will", "shall", "to", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_item on = *it;
    on.how = "on";
    gs_draft *d = draft_owned(w, &on, h, all, n);
    bool asserted = h->first > it->end, planned = false;
    for (uint32_t t = it->end; t < h->first; t++) {
        asserted = asserted && !gs_token_in(s, t, open) && !is_not(s, t);
        planned = planned || gs_token_in(s, t, ahead);
    }
    if (!asserted) return; /* "may be worked until June, when its permit runs out" */
    d->modality = planned ? GS_PLANNED : GS_ASSERTED;
    d->modality_given = true;
}

static bool is_question(const gs_skeleton *s) {
    uint32_t last = s->ntokens;
    while (last > 0 && gs_token_mark(s, last - 1, "\"'")) last--;
    return last > 0 && gs_token_mark(s, last - 1, "?");
}

/* A question asks about its first happening; the sentence behind it answers: "How long will it
 * burn? Until Friday." */
static void note_question(gs_work *w, const gs_holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    bool asks = n && is_question(s);
    w->asked = NULL;
    for (uint32_t i = 0; asks && i < n && !w->asked; i++)
        if (!all[i].speech) {
            w->asked = all[i].what;
            w->asked_about = words_around(w, &all[i]);
        }
    w->asked_in = s->sentence;
}

static void answer(gs_work *w) {
    gs_item it;
    if (!w->asked || w->asked_in + 1 != w->skeleton.sentence) return;
    for (uint32_t t = 0; t < ANSWER_REACH && t < w->skeleton.ntokens; t++) {
        if (!gs_item_at(w, t, &it) || it.first > 0) continue;
        const gs_holder h = {.first = it.first, .end = it.end, .what = w->asked};
        draft(w, &it, &h, NULL);
        return;
    }
}

void gs_run_happenings(gs_work *w) {
    gs_holder holders[GS_MAX_HOLDERS];
    gs_item items[GS_MAX_ITEMS];
    if (!w->pack->happening) return;
    answer(w);
    uint32_t count = gs_items_of(w, items);
    uint32_t n = count || is_question(&w->skeleton) ? gs_holders_of(w, holders) : 0;
    note_question(w, holders, n);
    if (!n) return;
    for (uint32_t i = 0; i < count; i++) {
        if (gs_day_of_title(w, &items[i])) continue;
        const gs_holder *h = gs_owner_of(w, &items[i], holders, n);
        const gs_holder *too = gs_owner_too(w, &items[i], holders, n);
        bool loose = items[i].type <= GS_I_LENGTH || items[i].side;
        if (!h && loose && !gs_day_of_noun(w, &items[i]))
            h = gs_lone_owner(w, &items[i], items, count, holders, n);
        if (h && h != too) draft_owned(w, &items[i], h, holders, n);
        if (too) draft_when(w, &items[i], too, holders, n);
        if (items[i].type == GS_I_LENGTH) draft_reckoned(w, &items[i], h, holders, n);
    }
    note_gone_on(w, holders, n);
}
