/* What the days, hours, lengths and places of a sentence are told of, by class of word alone: "the
 * bridge shuts in mid-April" and "the closure begins on 2 March" both date a closing.
 *
 * Events (events.c) and scenes (scenes.c) ask grammar who does what, and tell little of free prose.
 * Here each day, hour, length of time and place of a sentence goes to the word of the sets
 * "happening", "event_verb" and "event_noun" that stands nearest to it, or to none where a verb of
 * speech is nearer ("said on Tuesday"). Rules judge by what two texts share whether it is one. */
#include <string.h>

#include "clausewords.h"
#include "deeds.h"
#include "event_told.h"
#include "event_when.h"
#include "happening_days.h"
#include "happening_items.h"
#include "loose.h"
#include "verbgroup.h"

enum {
    MAX_HOLDERS = 24,
    FARTHEST = 26,
    OBJECT_REACH = 3,
    SUBJECT_REACH = 7,
    TAIL_REACH = 7,
    PARTED = 22,
    ANSWER_REACH = 4,
    LEAD_REACH = 6,
    TIE_REACH = 3
};

/* A word that may own what the sentence tells. */
typedef struct holder {
    uint32_t first, end; /* tokens [first, end) */
    const gs_cue *cue;   /* NULL: what a question asked about */
    const char *what, *phase;
    bool speech, process;
} holder;

static bool has_mark(const gs_skeleton *s, const char *marks, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (gs_is_mark(s, t, marks)) return true;
    return false;
}

/* --- the words that may own it --- */

static const char *tail_of(const gs_work *w, const gs_cue *c) {
    if (c->class == GS_CUE_EVENT) return w->pack->events[c->index].tail;
    return c->class == GS_CUE_HAPPENING ? w->pack->happenings[c->index].tail : NULL;
}

/* Where the phrase of a cue ends; 0 where its second part ("into orbit") is not there. */
static uint32_t end_of(const gs_work *w, const gs_cue *c) {
    const char *tail = tail_of(w, c);
    uint32_t end = c->token + c->tokens;
    return tail ? gs_tail_end(&w->skeleton, end, TAIL_REACH, tail) : end;
}

static bool is_holder_cue(const gs_cue *c) {
    return c->class == GS_CUE_HAPPENING || c->class == GS_CUE_EVENT ||
           (c->class == GS_CUE_WORD && c->index == GS_W_SPEECH);
}

/* Of words that overlap the longer holds, and a happening before an event. */
static bool is_outdone(const gs_work *w, const gs_cue *c, uint32_t end) {
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *by = &w->cues.items[i];
        if (by == c || !is_holder_cue(by) || by->token >= c->token + c->tokens ||
            by->token + by->tokens <= c->token)
            continue;
        if (by->tokens > c->tokens && end_of(w, by)) return true;
        if (by->tokens == c->tokens && by->class == GS_CUE_HAPPENING && c->class != by->class &&
            end_of(w, by))
            return true;
        if (by->tokens == c->tokens && by->class == GS_CUE_WORD && c->class == GS_CUE_EVENT)
            return true;
    }
    return end == 0;
}

/* Which end of what goes on an event's name tells: talks open and close, too. */
static const char *phase_of(const char *what) {
    static const char *const begin[] = {"beginning", "opening", "start", NULL};
    static const char *const end[] = {"end", "expiry", "closing", NULL};
    for (uint32_t i = 0; what && begin[i]; i++)
        if (strcmp(what, begin[i]) == 0) return "begin";
    for (uint32_t i = 0; what && end[i]; i++)
        if (strcmp(what, end[i]) == 0) return "end";
    return NULL;
}

static holder holder_of(const gs_work *w, const gs_cue *c, uint32_t end) {
    holder h = {.first = c->token, .end = end, .cue = c};
    if (c->class == GS_CUE_WORD) {
        h.speech = true;
    } else if (c->class == GS_CUE_EVENT) {
        h.what = w->pack->events[c->index].what;
    } else {
        const gs_entry *e = w->pack->happenings[c->index].entry;
        h.what = e->value[0] ? e->value : e->form;
        h.process = strcmp(e->more, "process") == 0;
        h.phase = h.process || !e->more[0] ? NULL : e->more;
    }
    return h;
}

static uint32_t holders_of(const gs_work *w, holder out[MAX_HOLDERS]) {
    uint32_t n = 0, told = 0;
    for (uint32_t i = 0; i < w->cues.count && n < MAX_HOLDERS; i++) {
        const gs_cue *c = &w->cues.items[i];
        if (!is_holder_cue(c)) continue;
        uint32_t end = end_of(w, c);
        if (is_outdone(w, c, end) || gs_is_attributive(w, c->token)) continue;
        out[n] = holder_of(w, c, end);
        told += !out[n++].speech;
    }
    return told ? n : 0;
}

/* --- which is whose --- */

/* How far apart: words count one, what parts clauses more. */
static uint32_t distance(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const breaks[] = {"that",  "who",   "which", "after", "before",  "when",
                                         "since", "until", "while", "but",   "because", "and",
                                         "where", "than",  "as",    "whose", NULL};
    uint32_t cost = 0;
    for (uint32_t t = from; t < to; t++) {
        cost++;
        if (gs_is_mark(s, t, ",")) cost += 5;
        if (gs_is_mark(s, t, ";:()\"-")) cost += 8;
        if (gs_token_in(s, t, breaks)) cost += 4;
    }
    return cost;
}

/* "Four weeks after the election, they sat down on Monday": the day is not the election's. */
static bool is_led_in(const gs_skeleton *s, const holder *h) {
    static const char *const leads[] = {"after",    "before", "since", "when",    "following",
                                        "until",    "while",  "as",    "despite", "ahead",
                                        "although", "though", "if",    "once",    NULL};
    for (uint32_t t = h->first; t > 0 && h->first - t < LEAD_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, leads)) return true;
    }
    return false;
}

/* "When the light came, in March 2025, they cheered": both at one time. */
static bool is_told_between(const gs_skeleton *s, const gs_item *it, const holder *h) {
    bool framed =
        it->first > h->end && gs_is_mark(s, it->first - 1, ",") && gs_is_mark(s, it->end, ",");
    for (uint32_t t = h->first; framed && t > 0 && h->first - t < LEAD_REACH; t--)
        if (gs_token_is(s, t - 1, "when")) return it->first - h->end <= 3;
    return false;
}

static bool is_aside(const gs_skeleton *s, const gs_item *it, const holder *h) {
    if (is_told_between(s, it, h)) return false;
    return it->first >= h->end && has_mark(s, ",", h->end, it->first) && is_led_in(s, h);
}

/* The day behind a word that is told of what comes after it. */
static bool is_anothers(const gs_work *w, const gs_item *it, const holder *h) {
    if (h->speech || !h->cue || it->type != GS_I_DAY || it->first < h->end) return false;
    return (strcmp(it->how, "on") == 0 && gs_day_of_next_clause(w, it, h->end)) ||
           (strcmp(h->what, "birth") == 0 && gs_day_of_next_verb(w, it, h->end));
}

/* "On 2 July, nine days after they vanished": the day is so far from what happened. */
static bool is_measured_off(const gs_skeleton *s, const gs_item *it, const holder *h) {
    static const char *const leads[] = {"after", "before", NULL};
    if (it->end > h->first || !has_mark(s, ",", it->end, h->first)) return false;
    for (uint32_t t = h->first; t > it->end && h->first - t < LEAD_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, leads)) return true;
    }
    return false;
}

/* What stands before its word is told of it where it opens the clause, without a comma between or
 * as the first words of all, or where it is next to it: "on Monday signed", "Monday's crash". */
static uint32_t cost_of(const gs_skeleton *s, const gs_item *it, const holder *h) {
    static const char *const joins[] = {"but", "and", "so", "yet", "then", NULL};
    if (is_aside(s, it, h) || is_measured_off(s, it, h)) return FARTHEST;
    if (it->first >= h->end) return distance(s, h->end, it->first);
    if (h->first < it->end) return FARTHEST;
    uint32_t lead =
        it->first > 0 && gs_token_in(s, it->first - 1, joins) ? it->first - 1 : it->first;
    bool head = lead == 0 || gs_is_mark(s, lead - 1, ",;:-\"(");
    if (!head && it->end != h->first) return FARTHEST;
    bool parted = lead > 0 && has_mark(s, ",", it->end, h->first);
    return distance(s, it->end, h->first) + (parted ? PARTED : 0);
}

/* "The toll of the crash on Monday rose", "the toll of the crash rose on Monday": the day is that
 * of the other verb. */
static bool is_next_verbs(const gs_work *w, const gs_item *it, const holder *h) {
    if (it->first > h->end && gs_has_change(w, h->end, it->first)) return true;
    return it->first >= h->end && it->first <= h->end + TIE_REACH &&
           !has_mark(&w->skeleton, ",;", h->end, it->first) &&
           gs_is_before_verb(w, h->first, it->end);
}

static uint32_t tokens_apart(const gs_item *it, const holder *h) {
    return it->first >= h->end ? it->first - h->end : h->first > it->end ? h->first - it->end : 0;
}

/* Words that stand for what goes on. */
static const char *const meant[] = {"it", "they", "this", "both", NULL};

/* The strike of "the strike began" and of "began a strike". */
static bool is_phase_of(const gs_skeleton *s, const holder *phase, const holder *process) {
    static const char *const apart[] = {"since", "after", "before", "until", "despite", NULL};
    if (s->tokens[phase->first].clause != s->tokens[process->first].clause) return false;
    for (uint32_t t = phase->end; t < process->first; t++)
        if (gs_token_in(s, t, apart)) return false; /* "its first guests since the fire" */
    for (uint32_t t = process->end; t < phase->first; t++)
        if (gs_token_in(s, t, meant)) return false; /* "suspended on 14 July, it ends" */
    if (process->first >= phase->end) return process->first - phase->end <= OBJECT_REACH;
    return process->end <= phase->first && phase->first - process->end <= SUBJECT_REACH;
}

/* "The powers run out": one thing by two words. */
static bool is_part_of(const gs_skeleton *s, const holder *a, const holder *b) {
    const holder *process = a->process ? a : b, *phase = a->process ? b : a;
    return a->process != b->process && phase_of(phase->what) && is_phase_of(s, phase, process);
}

/* "Entered on Tuesday, the third since the start of the pause": the day is not that of the start.
 */
static bool is_reckoned_from(const gs_skeleton *s, const gs_item *it, const holder *h) {
    static const char *const leads[] = {"since", "after", "before", "following", NULL};
    for (uint32_t t = h->first; t > it->end && h->first - t < LEAD_REACH; t--)
        if (gs_token_in(s, t - 1, leads)) return true;
    return false;
}

/* "From mid-April drivers must go round, because that is when the bridge shuts": the only happening
 * and the only day of a sentence belong together, however far apart. */
static const holder *lone_owner(const gs_work *w, const gs_item *it, const gs_item *items,
                                uint32_t count, const holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const holder *lone = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (&items[i] != it && items[i].type == it->type) return NULL;
    for (uint32_t i = 0; i < n; i++) {
        if (all[i].speech) continue;
        if (lone && strcmp(lone->what, all[i].what) != 0 && !is_part_of(s, lone, &all[i]))
            return NULL;
        if (!lone) lone = &all[i];
    }
    for (uint32_t i = 0; lone && i < n; i++)
        if (all[i].speech && tokens_apart(it, &all[i]) < tokens_apart(it, lone)) return NULL;
    if (!lone || is_measured_off(s, it, lone) || is_aside(s, it, lone)) return NULL;
    if (is_reckoned_from(s, it, lone)) return NULL;
    return is_next_verbs(w, it, lone) || is_anothers(w, it, lone) ? NULL : lone;
}

static const holder *owner_of(const gs_work *w, const gs_item *it, const holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const holder *best = NULL;
    bool own = gs_day_of_noun(w, it);
    uint32_t least = FARTHEST;
    for (uint32_t i = 0; i < n; i++) {
        if (it->first >= all[i].end && (own || is_anothers(w, it, &all[i]))) continue;
        if (all[i].what && strcmp(all[i].what, "aside") == 0) continue;
        uint32_t cost = cost_of(s, it, &all[i]);
        if (cost >= least) continue;
        least = cost;
        best = &all[i];
    }
    bool behind = best && it->type <= GS_I_HOUR && it->first >= best->end;
    bool governed = behind && best->cue && gs_is_governed(w, best->first);
    bool verb = best && best->cue && gs_is_past_word(w, best->first);
    bool anothers = governed || (behind && !verb && is_next_verbs(w, it, best));
    return best && !best->speech && !anothers ? best : NULL;
}

/* "Since March", "until Friday": of what goes on, one end. */
static const char *phase_of_bound(const char *how) {
    if (strcmp(how, "since") == 0 || strcmp(how, "from") == 0) return "begin";
    bool last =
        strcmp(how, "until") == 0 || strcmp(how, "till") == 0 || strcmp(how, "through") == 0;
    return last ? "end" : NULL;
}

/* What goes on, near a word that tells its beginning or end; and the other way round. */
static const holder *partner_of(const gs_skeleton *s, const holder *h, const holder *all,
                                uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const holder *o = &all[i];
        if (o == h || h->process == o->process) continue;
        const holder *process = h->process ? h : o, *phase = h->process ? o : h;
        if (phase_of(phase->what) && is_phase_of(s, phase, process)) return o;
    }
    return NULL;
}

/* --- the fact --- */

static void set_sym(gs_draft *d, int field, gs_sym sym) {
    if (sym) d->values[field] = (gs_value){.known = true, .sym = sym};
}

/* "in Osby, Hexford": the place, and what it lies in. */
static void set_place(gs_work *w, gs_draft *d, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *whole = gs_token_mention(s, t + 2);
    bool link = gs_is_mark(s, t + 1, ",") || gs_token_is(s, t + 1, "in");
    const gs_mention *m = gs_token_mention(s, t);
    const char *own = m->entity ? w->mentions->entities[m->entity - 1].folded : "";
    bool wide = own[0] && gs_lexicon_find(w->pack->lexicon, "region", own, strlen(own));
    set_sym(d, w->pack->h_place, gs_phrase_name(w, m));
    d->values[w->pack->h_wide] = (gs_value){.known = true, .flag = wide};
    if (link && whole && whole->type == GS_M_PLACE)
        set_sym(d, w->pack->h_within, gs_phrase_name(w, whole));
}

static gs_value hour_of(gs_work *w, const gs_mention *m) {
    gs_quantity minutes = {.amount = gs_interval_point(gs_dec_int(m->minutes))};
    return gs_amount_value(w, minutes);
}

static void set_item(gs_work *w, gs_draft *d, const gs_item *it) {
    const gs_pack *p = w->pack;
    const gs_mention *m = gs_token_mention(&w->skeleton, it->token);
    if (it->type == GS_I_DAY)
        d->values[p->h_date] = (gs_value){.known = true, .span = gs_span_of_event(m)};
    else if (it->type == GS_I_HOUR)
        d->values[p->h_time] = hour_of(w, gs_mention_at(&w->skeleton, it->token));
    else if (it->type == GS_I_LENGTH)
        d->values[p->h_lasting] = gs_amount_value(w, gs_mention_amount(w, m));
    else if (it->type == GS_I_PLACE)
        set_place(w, d, it->token);
    else
        set_sym(d, p->h_spot, gs_kept_word(w, it->spot));
    if (it->side) set_sym(d, p->h_side, gs_kept_word(w, it->side));
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

/* Whom or what it is about: of an event as its grammar has it, else the phrase before the verb or
 * behind "of". */
static gs_noun_phrase subject_of(gs_work *w, const holder *h) {
    gs_event_told told;
    gs_noun_phrase none = {0};
    if (!h->cue) return none;
    if (h->cue->class == GS_CUE_EVENT) return gs_event_of_cue(w, h->cue, &told) ? told.of : none;
    gs_noun_phrase named = event_subject(w, h->cue);
    if (named.entity) return named;
    bool verb = w->pack->happenings[h->cue->index].entry->form[0] == '~';
    if (!verb) return gs_token_is(&w->skeleton, h->end, "of") ? gs_phrase_at(w, h->end + 1) : none;
    gs_verb_group g = gs_verb_group_at(w, h->first);
    gs_noun_phrase p = g.infinitive ? none : gs_phrase_before(w, g.start);
    return p.entity || p.head ? p : gs_phrase_at(w, h->end);
}

static void set_subject(gs_work *w, const holder *h, gs_draft *d) {
    gs_noun_phrase p = subject_of(w, h);
    if (!p.meant) set_sym(d, w->pack->h_of, p.entity);
    if (!p.pronoun) set_sym(d, w->pack->h_thing, p.head);
}

/* The clause's other words; of a phrase in two parts only the first is left out. */
static gs_sym words_around(gs_work *w, const holder *h) {
    return gs_words_about(w, h->first, h->cue->token + h->cue->tokens);
}

/* "No one will shoot" tells a truce, "can be seen" a show: what denies or allows belongs to the
 * word itself. */
static void keep_own_denial(gs_work *w, const holder *h, gs_draft *d) {
    static const char *const modal[] = {"can", "may", "allowed", "able", NULL};
    uint32_t denied = gs_word_in_clause(w, GS_W_DENIED, h->first);
    bool own = denied != UINT32_MAX && denied >= h->first && denied < h->end;
    for (uint32_t t = h->first; t < h->end; t++)
        own = own || (denied == UINT32_MAX && gs_token_in(&w->skeleton, t, modal));
    if (!own) return;
    d->modality = GS_ASSERTED;
    d->modality_given = true;
}

/* "Did not open again until 19 August", "must wait until 4 July before it opens": on that day. */
static bool is_awaited(const gs_work *w, const gs_item *it, const holder *h) {
    static const char *const waiting[] = {"wait", "waits", "waited", "waiting", NULL};
    bool until =
        it->type <= GS_I_HOUR && (strcmp(it->how, "until") == 0 || strcmp(it->how, "till") == 0);
    if (!until || h->process) return false;
    if (it->first > 0 && gs_token_in(&w->skeleton, it->first - 1, waiting)) return true;
    if (it->first < h->end) return false;
    for (uint32_t t = h->first; t > 0 && h->first - t < 4; t--) {
        if (gs_token_among(&w->skeleton, t - 1, (const char *const[]){"not", "didn", "won", NULL}))
            return true;
        if (w->skeleton.tokens[t - 1].type == GS_T_MARK && !gs_is_mark(&w->skeleton, t - 1, "'"))
            return false;
    }
    return false;
}

/* "It ends on 13 July": what went on in the words before, of this sentence or the last. */
static const char *gone_on(const gs_work *w, const holder *h, const holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const char *what = w->went_on_in + 1 == s->sentence ? w->went_on : NULL;
    uint32_t verb = h->cue ? gs_verb_group_at(w, h->first).start : 0;
    if (!h->cue || h->process || !phase_of(h->what)) return NULL;
    if (!gs_token_in(s, verb > 0 ? verb - 1 : s->ntokens, meant)) return NULL;
    for (uint32_t i = 0; i < n; i++)
        if (all[i].process && all[i].end <= h->first) what = all[i].what;
    return what;
}

/* The last of what goes on that the sentence tells. */
static void note_gone_on(gs_work *w, const holder *all, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (all[i].process) w->went_on = all[i].what, w->went_on_in = w->skeleton.sentence;
}

static void draft(gs_work *w, const gs_item *it, const holder *h, const holder *other) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    const holder *process = other && other->process ? other : h;
    const char *phase = other ? phase_of(process == h ? other->what : h->what) : h->phase;
    uint32_t first = it->first < h->first ? it->first : h->first;
    uint32_t end = it->end > h->end ? it->end : h->end;
    gs_draft *d =
        gs_draft_new(w, p->happening, s->tokens[first].start, s->tokens[end - 1].end, "happenings");
    set_sym(d, p->h_what, gs_kept_word(w, process->what));
    if (!phase && process->process && it->type == GS_I_DAY) phase = phase_of_bound(it->how);
    if (phase) set_sym(d, p->h_phase, gs_kept_word(w, phase));
    bool awaited = is_awaited(w, it, h);
    set_sym(d, p->h_how, gs_kept_word(w, awaited ? "on" : it->how));
    set_sym(d, p->h_about, h->cue ? words_around(w, process) : w->asked_about);
    set_subject(w, h, d);
    set_item(w, d, it);
    keep_own_denial(w, process, d);
    if (awaited) d->modality = GS_ASSERTED, d->modality_given = true;
}

/* The draft of an item and its owner, with what the owner says the beginning or end of. */
static void draft_owned(gs_work *w, const gs_item *it, const holder *h, const holder *all,
                        uint32_t n) {
    const char *what = gone_on(w, h, all, n);
    const holder told = {
        .first = h->first, .end = h->end, .cue = h->cue, .what = what, .process = true};
    draft(w, it, h, what ? &told : partner_of(&w->skeleton, h, all, n));
}

static bool is_question(const gs_skeleton *s) {
    uint32_t last = s->ntokens;
    while (last > 0 && gs_is_mark(s, last - 1, "\"'")) last--;
    return last > 0 && gs_is_mark(s, last - 1, "?");
}

/* A question asks about its first happening; the sentence behind it answers: "How long will it
 * burn? Until Friday." */
static void note_question(gs_work *w, const holder *all, uint32_t n) {
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
        const holder h = {.first = it.first, .end = it.end, .what = w->asked};
        draft(w, &it, &h, NULL);
        return;
    }
}

void gs_run_happenings(gs_work *w) {
    holder holders[MAX_HOLDERS];
    gs_item items[GS_MAX_ITEMS];
    if (!w->pack->happening) return;
    answer(w);
    uint32_t count = gs_items_of(w, items);
    uint32_t n = count || is_question(&w->skeleton) ? holders_of(w, holders) : 0;
    note_question(w, holders, n);
    if (!n) return;
    for (uint32_t i = 0; i < count; i++) {
        if (gs_day_of_title(w, &items[i])) continue;
        const holder *h = owner_of(w, &items[i], holders, n);
        if (!h && items[i].type <= GS_I_LENGTH && !gs_day_of_noun(w, &items[i]))
            h = lone_owner(w, &items[i], items, count, holders, n);
        if (h) draft_owned(w, &items[i], h, holders, n);
    }
    note_gone_on(w, holders, n);
}
