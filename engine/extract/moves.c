/* Which way a figure went: "profit climbs", "exports have fallen", "a drop in sales". The word that
 * moves stands behind what it moves, or before it with "in" between, or as an adjective: "falling
 * sales". */
#include <string.h>

#include "nounphrase.h"
#include "phrases.h"

enum { MOVE_REACH = 6 };

static const gs_entry *entry_of(const gs_work *w, const gs_cue *c) {
    const char *set = c->class == GS_CUE_MOVE     ? "move"
                      : c->class == GS_CUE_MOVING ? "moving"
                                                  : "moved";
    return gs_lexicon_at(w->pack->lexicon, set, w->pack->moves[c->index]);
}

/* Only words that belong to the phrase or the verb stand between: "profit at the bank, which fell"
 * tells of something else. */
static bool is_clear(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const breaks[] = {"that",  "which",   "who",  "as",   "while",
                                         "after", "because", "if",   "and",  "to",
                                         "or",    "but",     "said", "than", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = from; t < to; t++)
        if (s->tokens[t].type == GS_T_MARK || gs_token_in(s, t, breaks)) return false;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        if ((c->class == GS_CUE_MOVED || c->class == GS_CUE_MOVE) && c->token >= from &&
            c->token < to)
            return false;
    }
    return true;
}

/* "Earnings tax rises": another noun behind it makes it another thing. */
static bool ends_there(const gs_skeleton *s, uint32_t t) {
    static const char *const behind[] = {
        "has",  "have", "had",   "at", "of",  "in",  "for",  "from", "by",   "on",  "also", "then",
        "will", "may",  "could", "is", "are", "was", "were", "this", "last", "per", NULL};
    return t >= s->ntokens || s->tokens[t].type != GS_T_WORD || gs_token_in(s, t, behind) ||
           gs_token_ends(s, t, 5, "ly");
}

/* "Falling sales", "a bigger herring quota": the adjective before it, or NULL. */
static const gs_cue *adjective(const gs_work *w, const gs_cue *moved) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_MOVING); c; c = gs_cue_next(&w->cues, c)) {
        uint32_t end = c->token + c->tokens;
        if (end == moved->token) return c;
        if (end + 1 == moved->token && s->tokens[end].type == GS_T_WORD) return c;
    }
    return NULL;
}

/* "Increased its sales", "doubled their exports". */
static bool is_its_own(const gs_work *w, const gs_cue *move, const gs_cue *moved) {
    static const char *const verbs[] = {"increased", "doubled", "tripled", "improved", "expanded",
                                        "halved",    "grew",    "lifted",  "boosted",  NULL};
    static const char *const owners[] = {"its", "their", "his", "her", NULL};
    const gs_skeleton *s = &w->skeleton;
    return move->token + 2 == moved->token && gs_token_in(s, move->token, verbs) &&
           gs_token_in(s, move->token + 1, owners);
}

/* The word that moves it, or NULL. */
static const gs_cue *mover(const gs_work *w, const gs_cue *moved) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = moved->token + moved->tokens;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_MOVE); c; c = gs_cue_next(&w->cues, c)) {
        if (s->tokens[c->token].clause != s->tokens[moved->token].clause) continue;
        bool follows = c->token == end || (c->token > end && ends_there(s, end));
        if (follows && c->token < end + MOVE_REACH && is_clear(w, end, c->token)) return c;
        uint32_t behind = c->token + c->tokens;
        if (is_its_own(w, c, moved)) return c;
        if (gs_token_is(s, behind, "in") && moved->token > behind && moved->token < behind + 4 &&
            ends_there(s, end) && is_clear(w, behind + 1, moved->token))
            return c;
    }
    return adjective(w, moved);
}

/* "Falling sales worried the board", "reported lower sales": told as what came; "a call for lower
 * taxes" is not. */
static bool is_told(const gs_work *w, uint32_t adjective) {
    static const char *const verbs[] = {"reported", "posted",  "recorded", "registered",
                                        "suffered", "reports", "posts",    "saw",
                                        "had",      "blamed",  "achieved", NULL};
    const gs_skeleton *s = &w->skeleton;
    static const char *const come[] = {"would", "could", "will", "may", "might", "can", NULL};
    if (adjective > 0) return gs_token_in(s, adjective - 1, verbs);
    return !gs_sentence_has(s, come);
}

/* "The firm, whose sales fell": the firm; else what the clause names. */
static gs_sym whose(gs_work *w, uint32_t moved) {
    const gs_skeleton *s = &w->skeleton;
    if (moved < 2 || !gs_token_is(s, moved - 1, "whose")) return gs_clause_entity(w, moved);
    uint32_t t = moved - 2;
    if (t > 0 && gs_token_is_mark(s, t, ',')) t--;
    return gs_phrase_name_at(w, t);
}

static void draft(gs_work *w, const gs_cue *moved, const gs_cue *move) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    const gs_cue *first = moved->token < move->token ? moved : move;
    const gs_cue *last = first == moved ? move : moved;
    const gs_entry *what = entry_of(w, moved);
    gs_draft *d = gs_draft_new(w, p->move, s->tokens[first->token].start,
                               s->tokens[last->token + last->tokens - 1].end, "moves");
    gs_draft_set(d, p->v_what, gs_sym_cstr(symbols, what->value));
    if (what->more[0]) gs_draft_set(d, p->v_part, gs_sym_cstr(symbols, what->more));
    gs_draft_set(d, p->v_direction, gs_sym_cstr(symbols, entry_of(w, move)->value));
    gs_draft_set(d, p->v_of, whose(w, moved->token));
    if (move->class == GS_CUE_MOVING && !gs_in_headline(w) && !is_told(w, move->token)) {
        d->modality = GS_POSSIBLE;
        d->modality_given = true;
    }
    const gs_mention *period = gs_period_near(w, move->token);
    if (!period) return;
    d->values[p->v_period] = (gs_value){.known = true, .span = period->when};
    d->dated = true;
}

/* "net profit" is not also "profit". */
static bool is_part_of_longer(const gs_work *w, const gs_cue *moved) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_MOVED); c; c = gs_cue_next(&w->cues, c)) {
        if (c->tokens > moved->tokens && c->token <= moved->token &&
            c->token + c->tokens >= moved->token + moved->tokens)
            return true;
    }
    return false;
}

void gs_run_moves(gs_work *w) {
    if (!w->pack->move) return;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_MOVED); c; c = gs_cue_next(&w->cues, c)) {
        const gs_cue *move = is_part_of_longer(w, c) ? NULL : mover(w, c);
        if (move) draft(w, c, move);
    }
}

static void enter(gs_pack *pack, const char *set, gs_cue_class class) {
    const gs_entry *entry;
    for (uint32_t i = 0; (entry = gs_lexicon_at(pack->lexicon, set, i)) != NULL; i++) {
        const char *const *phrases;
        uint32_t n = gs_phrases(pack->scratch, pack->lexicon, entry->form, &phrases, NULL);
        GS_GROW(pack->arena, pack->moves, pack->nmoves, pack->capmoves);
        pack->moves[pack->nmoves] = i;
        for (uint32_t k = 0; k < n; k++) gs_cues_add(pack->cues, phrases[k], class, pack->nmoves);
        pack->nmoves++;
    }
}

void gs_pack_enter_moves(gs_pack *pack) {
    const gs_kind *k = gs_kinds_named(pack->kinds, "move");
    if (!k) return;
    pack->v_what = gs_field_index(k, "what");
    pack->v_part = gs_field_index(k, "part");
    pack->v_of = gs_field_index(k, "of");
    pack->v_period = gs_field_index(k, "period");
    pack->v_direction = gs_field_index(k, "direction");
    if (pack->v_what < 0 || pack->v_part < 0 || pack->v_of < 0 || pack->v_period < 0 ||
        pack->v_direction < 0)
        return;
    pack->move = k;
    enter(pack, "move", GS_CUE_MOVE);
    enter(pack, "moved", GS_CUE_MOVED);
    enter(pack, "moving", GS_CUE_MOVING);
}
