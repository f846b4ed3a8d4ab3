/* Beside which name a role stands: "the mediator, X", "X, a judge at the court", "X was named
 * head". The name is found by what stands between it and the role, and by where the phrase ends. */
#include <string.h>

#include "chunks.h"
#include "role_phrase.h"

enum { BACK_REACH = 16 };

static const char *const be_forms[] = {"is",    "was",    "are",     "were",    "be",     "been",
                                       "being", "became", "becomes", "remains", "become", NULL};

/* A part that bodies play too: "the operator, Polar Lines". */
static bool is_body_role(const gs_work *w, const gs_role *r) {
    return gs_lexicon_find(w->pack->lexicon, "role_body", r->name, strlen(r->name)) != NULL;
}

static bool is_body(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_actor_at(s, t);
    return m && m->type != GS_M_PERSON;
}

/* The body right before or behind the role, across a comma. */
uint32_t gs_role_body_beside(const gs_work *w, const gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (!is_body_role(w, r) || r->indefinite) return UINT32_MAX;
    uint32_t t = r->end + (gs_token_mark(s, r->end, ",(") ? 1u : 0u);
    bool close = gs_token_mark(s, r->end, ",(") ? gs_role_closes(s, t + 1) : r->end < r->head + 3;
    if (is_body(s, t) && close) return t;
    bool before = r->start > 1 && gs_token_mark(s, r->start - 1, ",(") && gs_role_closes(s, r->end);
    if (before && is_body(s, r->start - 2)) return r->start - 2;
    static const char *const links[] = {"is", "was", "as", NULL};
    before = r->start > 1 && gs_token_in(s, r->start - 1, links) && r->definite;
    return before && is_body(s, r->start - 2) ? r->start - 2 : UINT32_MAX;
}

/* A person; or a bare name of two words, since it stands before "counsel for the defence". */
static bool is_called(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    if (gs_person_at(s, t) || !m || m->type != GS_M_NAME || !m->entity) return gs_person_at(s, t);
    uint32_t n, blanks = 0;
    const char *text = gs_article_text(s->article, &n);
    for (uint32_t i = m->start; i < m->end; i++) {
        bool starts = i == m->start || text[i - 1] == ' ';
        if (starts && text[i] >= 'a' && text[i] <= 'z') return false;
        blanks += text[i] == ' ';
    }
    return blanks == 1 || blanks == 2;
}

/* "The mediator, X, left"; "a baker, X, and her son" may be a list, and is left open. */
static bool is_apposed(const gs_skeleton *s, const gs_role *r, uint32_t person) {
    if (r->definite || (r->indefinite && strcmp(r->class, "story") == 0))
        return gs_role_closes(s, person + 1);
    bool goes_on = gs_token_mark(s, person + 1, ",") &&
                   !gs_token_among(s, person + 2, (const char *const[]){"and", "or", NULL});
    bool listed = (r->start > 0 && gs_token_mark(s, r->start - 1, ",")) ||
                  gs_token_among(s, r->end + 1, (const char *const[]){"a", "an", NULL});
    return r->indefinite && !listed && (goes_on || gs_token_mark(s, person + 1, ".;)"));
}

/* "As head of the bank X still signs", "As treasurer, she counts": the token behind the lead, where
 * it is told as lasting; UINT32_MAX where there is no lead. */
static uint32_t behind_lead(const gs_skeleton *s, const gs_role *r) {
    static const char *const lasting[] = {"is",      "has",      "still", "can",  "must",  "may",
                                          "remains", "now",      "signs", "runs", "says",  "does",
                                          "holds",   "oversees", "also",  "sits", "leads", "keeps",
                                          "answers", "decides",  NULL};
    if (r->start != 1 || !gs_token_is(s, 0, "as") || r->indefinite || r->status) return UINT32_MAX;
    uint32_t t = r->end + (gs_token_mark(s, r->end, ",") ? 1u : 0u);
    uint32_t who = gs_over_titles(s, t);
    return gs_token_in(s, who + 1, lasting) ? t : UINT32_MAX;
}

uint32_t gs_role_person_behind(const gs_work *w, const gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = behind_lead(s, r);
    if (t != UINT32_MAX && gs_person_at(s, gs_over_titles(s, t))) return gs_over_titles(s, t);
    t = gs_over_titles(s, r->end);
    bool near = r->end <= r->head + 3 || (r->status && r->end <= r->head + 9);
    bool called = r->status && r->end > r->head + 3 && is_called(s, t);
    if ((called || gs_person_at(s, t)) && !r->indefinite && near) return t;
    if (gs_token_mark(s, r->end, ",")) {
        uint32_t p = gs_over_description(s, gs_over_titles(s, r->end + 1));
        if (p == UINT32_MAX && is_called(s, r->end + 1) && !is_body_role(w, r)) p = r->end + 1;
        return p != UINT32_MAX && is_apposed(s, r, p) ? p : UINT32_MAX;
    }
    if (gs_token_mark(s, r->end, "(:")) {
        uint32_t p = gs_over_titles(s, r->end + 1);
        bool colon = gs_token_mark(s, r->end, ":");
        bool opens = r->start == 0 || gs_token_mark(s, r->start - 1, "(|");
        bool named = gs_person_at(s, p) || (colon && opens && is_called(s, p));
        return named && gs_role_closes(s, p + 1) && (!colon || opens) ? p : UINT32_MAX;
    }
    bool told =
        gs_token_is(s, r->end, "as") ||
        (r->definite && gs_token_among(s, r->end, (const char *const[]){"is", "was", NULL}));
    if (told) {
        static const char *const named[] = {"named", "identified", "as", NULL};
        uint32_t k = r->end + 1;
        while (gs_token_in(s, k, named)) k++;
        uint32_t p = gs_over_titles(s, k);
        if (gs_person_at(s, p) && gs_role_closes(s, p + 1)) return p;
    }
    return UINT32_MAX;
}

/* Over one apposition between commas: "X, of the University of Y, the lead author". */
static uint32_t before_segment(const gs_skeleton *s, uint32_t comma) {
    for (uint32_t t = comma; t > 0 && comma - t < BACK_REACH; t--) {
        if (gs_token_mark(s, t - 1, ","))
            return t > 1 && gs_person_at(s, t - 2) ? t - 2 : UINT32_MAX;
        if (gs_token_mark(s, t - 1, ";:()\"") || gs_person_at(s, t - 1)) return UINT32_MAX;
        if (gs_token_among(s, t - 1, (const char *const[]){"said", "who", "and", "but", NULL}))
            return UINT32_MAX;
    }
    return UINT32_MAX;
}

/* "X is", "X, who was", "X acted as", "X has been". */
static uint32_t before_verb(const gs_skeleton *s, uint32_t t) {
    uint32_t k = t, n = 0;
    while (k > 0 && n++ < 5 && !gs_token_mark(s, k - 1, ",") && !gs_token_is(s, k - 1, "who") &&
           s->tokens[k - 1].type == GS_T_WORD)
        k--;
    if (k > 0 && gs_token_is(s, k - 1, "who")) {
        uint32_t who = gs_over_relative(s, --k);
        return who != UINT32_MAX && gs_person_at(s, who) ? who : UINT32_MAX;
    }
    if (k > 0 && gs_token_mark(s, k - 1, ",")) k--;
    return k > 0 && gs_person_at(s, k - 1) ? k - 1 : UINT32_MAX;
}

/* "X was named head", "became head" */
static bool appoints(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {
        "became",    "becomes",   "been",     "appointed",   "named",     "elected",
        "chosen",    "made",      "become",   "consecrated", "ordained",  "crowned",
        "installed", "enthroned", "declared", "proclaimed",  "confirmed", NULL};
    return gs_token_in(s, t, verbs);
}

/* "X is to be sworn in as head", "is expected to be named head", "takes office as head"; "the
 * nomination of X as head". */
static bool is_to_come(const gs_skeleton *s, uint32_t t) {
    static const char *const steps[] = {"be",       "sworn",  "in",      "inaugurated", "installed",
                                        "named",    "made",   "elected", "appointed",   "confirmed",
                                        "approved", "chosen", NULL};
    static const char *const plans[] = {"nomination", "nominated", "candidacy", "proposed",
                                        "candidate",  "bid",       NULL};
    bool as = gs_token_is(s, t, "as");
    if (as && t > 1 && gs_token_is(s, t - 1, "office"))
        return gs_token_among(s, t - 2, (const char *const[]){"take", "takes", "taking", NULL});
    if (as && t > 2 && gs_person_at(s, t - 1) && gs_token_is(s, t - 2, "of"))
        return gs_token_in(s, t - 3, plans);
    if (as && t > 0 && gs_token_in(s, t - 1, plans)) return true;
    uint32_t k = t + 1;
    while (k > 0 && gs_token_in(s, k - 1, steps)) k--;
    return k < t && k > 0 && gs_token_is(s, k, "be") &&
           gs_token_among(s, k - 1, (const char *const[]){"to", "will", "would", NULL});
}

static bool is_when(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD);
}

/* What may follow a role that is told of somebody. */
static const char *const behind[] = {
    "when",    "since",   "for",      "until",   "on",      "in",        "from",
    "at",      "by",      "after",    "over",    "elected", "appointed", "named",
    "hired",   "trained", "employed", "serving", "working", "whose",     "known",
    "with",    "there",   "aged",     "like",    "near",    "here",      "under",
    "without", "whom",    "between",  "during",  NULL};

/* "X is the mayor of Lima and", "was mayor from 2015": the role ends there. */
static bool ends_told(const gs_skeleton *s, const gs_role *r) {
    return gs_role_closes(s, r->end) || gs_token_in(s, r->end, behind) || is_when(s, r->end) ||
           gs_token_is(s, r->end, "and");
}

/* "Stood down as", "gave up the post of", "quit his job as", before the token "as" or "of": the
 * verb, or UINT32_MAX. */
static uint32_t leaves_before(const gs_skeleton *s, uint32_t t) {
    static const char *const leaves[] = {
        "down", "resigned",  "resigns", "quit",     "quits",   "retired",     "retires",
        "out",  "removed",   "ousted",  "sacked",   "fired",   "aside",       "dismissed",
        "left", "leaves",    "up",      "replaced", "vacated", "surrendered", "relinquished",
        "lost", "resigning", "retire",  "resign",   "leave",   "leaving",     "retiring",
        "axed", "quitting",  "deposed", "dropped",  "back",    NULL};
    static const char *const posts[] = {"post", "job",  "position", "role", "office",
                                        "seat", "work", "place",    NULL};
    static const char *const owners[] = {"his", "her", "the", "their", NULL};
    if (t == 0 || !gs_token_among(s, t, (const char *const[]){"as", "of", NULL})) return UINT32_MAX;
    bool post = t > 2 && gs_token_in(s, t - 1, posts) && gs_token_in(s, t - 2, owners);
    if (!post && gs_token_is(s, t, "of")) return UINT32_MAX;
    uint32_t verb = post ? t - 3 : t - 1;
    if (post && verb > 0 && gs_token_is(s, verb, "from")) verb--;
    return gs_token_in(s, verb, leaves) ? verb : UINT32_MAX;
}

static const char *const particles[] = {"down", "aside", "up", "back", NULL};

/* Told as done: "stepped down", "has quit", not "is to step down", "was not dismissed". */
static bool has_left(const gs_skeleton *s, uint32_t verb) {
    static const char *const moved[] = {"stepped", "stood", "gave", "given", "laid", NULL};
    static const char *const open[] = {"will", "would",  "to",  "may",   "might",  "could",
                                       "must", "should", "not", "never", "nearly", "almost",
                                       "be",   "being",  "if",  "t",     NULL};
    static const char *const past[] = {
        "resigned", "quit",      "retired", "removed", "ousted",      "sacked",
        "fired",    "dismissed", "left",    "vacated", "surrendered", "relinquished",
        "lost",     "axed",      "deposed", "dropped", NULL};
    bool particle = gs_token_in(s, verb, particles);
    if (particle ? verb == 0 || !gs_token_in(s, verb - 1, moved) : !gs_token_in(s, verb, past))
        return false;
    for (uint32_t k = verb; k > 0 && verb - k < 4; k--)
        if (gs_token_in(s, k - 1, open)) return false;
    return true;
}

/* Who left it: the name before the verb. */
static uint32_t left_by(const gs_skeleton *s, gs_role *r, uint32_t verb) {
    uint32_t who = before_verb(s, verb + 1);
    if (who != UINT32_MAX && !r->status) r->status = "former";
    return who;
}

uint32_t gs_role_person_before(const gs_skeleton *s, gs_role *r) {
    if (r->start == 0) return UINT32_MAX;
    uint32_t t = r->start - 1;
    if (gs_token_mark(s, t, ",(")) {
        bool goes_on = t > 0 && gs_person_at(s, t - 1) && gs_token_in(s, r->end, behind);
        if (!gs_role_closes(s, r->end) && !goes_on) return UINT32_MAX;
        if (t > 0 && is_called(s, t - 1)) return t - 1;
        uint32_t k = t > 1 && gs_token_mention(s, t - 1) ? t - 1 : 0;
        k = gs_before_the(s, k);
        if (k > 1 && gs_token_among(s, k - 1, (const char *const[]){"of", "from", "at", NULL}) &&
            gs_person_at(s, k - 2))
            return k - 2;
        return gs_token_mark(s, t, ",") && !r->bare ? before_segment(s, t) : UINT32_MAX;
    }
    uint32_t left = leaves_before(s, t); /* "stood down as head" */
    if (left != UINT32_MAX) return has_left(s, left) ? left_by(s, r, left) : UINT32_MAX;
    bool as = gs_token_is(s, t, "as"), be = gs_token_in(s, t, be_forms) || appoints(s, t);
    bool calling = be && !appoints(s, t); /* "X is a nurse" */
    if ((!as && !be) || (r->indefinite && !calling)) return UINT32_MAX;
    bool lone = r->bare && !r->of && !r->thing && !r->field;
    if (be && lone && !appoints(s, t)) return UINT32_MAX;
    if (be && !ends_told(s, r)) return UINT32_MAX;
    if (!r->status && is_to_come(s, t)) r->status = "next";
    return before_verb(s, t);
}

/* "- Dame X, retired judge of the High Court (chair)": whom the item of a list begins with. */
uint32_t gs_role_of_item(const gs_work *w, const gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    gs_block_kind kind = gs_block_of(w)->kind;
    uint32_t p = gs_over_titles(s, 0);
    bool bracket = r->start > p + 1 && gs_token_mark(s, r->start - 1, "(") &&
                   gs_token_mark(s, r->end, ")") && r->end + 2 >= s->ntokens;
    if ((kind != GS_B_LIST_ITEM && kind != GS_B_ROW) || !bracket || !is_called(s, p))
        return UINT32_MAX;
    for (uint32_t t = p + 1; t < r->start; t++)
        if (gs_person_at(s, t)) return UINT32_MAX;
    return p;
}

/* Before the helpers and adverbs of a verb; UINT32_MAX behind "to". */
static uint32_t group_start(const gs_chunks *c, uint32_t t) {
    while (t > 0 &&
           (gs_chunk_tag(c, t - 1) == GS_TAG_HELPER || gs_chunk_tag(c, t - 1) == GS_TAG_ADVERB))
        t--;
    return t > 0 && gs_chunk_tag(c, t - 1) == GS_TAG_TO ? UINT32_MAX : t;
}

/* "She was mayor until 2020", "he became mayor": whether it is so now is not told. */
static bool is_now(const gs_skeleton *s, uint32_t group, uint32_t verb) {
    static const char *const now[] = {"is", "remains", "has", "s", NULL};
    for (uint32_t t = group; t <= verb; t++)
        if (gs_token_in(s, t, now)) return true;
    return false;
}

/* "Was elected": nothing in the group itself denies it or leaves it open. */
static bool is_plain(const gs_skeleton *s, uint32_t group, uint32_t verb) {
    static const char *const helpers[] = {"is", "was", "has", "had", "been", "s", "also", NULL};
    static const char *const open[] = {"if", "whether", "unless", NULL};
    for (uint32_t t = group; t < verb; t++)
        if (!gs_token_in(s, t, helpers)) return false;
    return !gs_token_in(s, 0, open);
}

uint32_t gs_role_subject(gs_work *w, gs_role *r, gs_sym *meant) {
    static const char *const pronouns[] = {"he", "she", NULL};
    const gs_skeleton *s = &w->skeleton;
    *meant = 0;
    if (r->start == 0) return UINT32_MAX;
    uint32_t lead = behind_lead(s, r);
    if (lead != UINT32_MAX && gs_token_in(s, lead, pronouns))
        *meant = gs_refer(w, gs_token_is(s, lead, "he") ? "he" : "she", lead);
    if (lead != UINT32_MAX) return UINT32_MAX;
    uint32_t verb = r->start - 1, left = leaves_before(s, verb);
    bool gone = left != UINT32_MAX && has_left(s, left);
    bool appointed = appoints(s, verb), lone = r->bare && !r->of && !r->thing && !r->field;
    bool told = gone || appointed || (!lone && gs_token_in(s, verb, be_forms));
    if (!told || !ends_told(s, r)) return UINT32_MAX;
    if (gone) verb = gs_token_in(s, left, particles) ? left - 1 : left;
    if (gone && !r->status) r->status = "former";
    const gs_chunks *c = gs_chunks_of(w);
    uint32_t group = group_start(c, verb);
    if (group == UINT32_MAX) return UINT32_MAX;
    gs_noun_phrase p = gs_chunk_subject(w, c, group);
    if (!gs_phrase_is_there(&p) || gs_chunk_several(c, &p)) return UINT32_MAX;
    uint32_t name = gs_chunk_name(c, &p);
    if (p.pronoun && gs_token_in(s, p.start, pronouns))
        *meant = p.entity;
    else if (p.head || name == UINT32_MAX || name > r->start || !gs_person_at(s, name))
        return UINT32_MAX;
    if (!r->status && !is_now(s, group, verb)) r->status = "";
    r->plain = name != UINT32_MAX && name + 1 < group && is_plain(s, group, verb);
    return *meant ? UINT32_MAX : name;
}
