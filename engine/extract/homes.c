/* Homes: where a body sits, where somebody was born, lives or works: "the Leeds-based brewer",
 * "born in Lund, she ...", "Head office: Leeds", "in Lund, where she has lived since".
 *
 * A word of a closed class ("headquarters", "born", "lives") looks for its place behind it, right
 * before it, or before a "where"; the name that it is told of is the owner of the noun, the name in
 * apposition, else the only one of its sort that the text can mean. Facts of kind "located". */
#include <string.h>

#include "home_places.h"
#include "nounphrase.h"
#include "role_phrase.h"
#include "verbgroup.h"

enum { NAME_REACH = 14 };

typedef struct home {
    const char *relation; /* "headquarters", "birthplace", "home", "workplace" */
    uint32_t at, end;     /* the word: tokens [at, end) */
    uint32_t place, within;
    uint32_t name; /* token of the name that it is told of, or UINT32_MAX */
    gs_sym where;  /* the place's name */
    gs_sym of;
    bool meant;
} home;

static const char *const based[] = {"based", "headquartered", "domiciled", "quartered", NULL};
static const char *const seats[] = {"headquarters", "headquarter", "hq",  "seat",
                                    "base",         "office",      "hub", NULL};
static const char *const births[] = {"born", "birthplace", "birth", "native", "hometown", NULL};
static const char *const lives[] = {"lives", "lived", "living", "resides", "resident", NULL};
static const char *const works[] = {"laboratory", "lab",      "workshop",  "studio", "surgery",
                                    "practice",   "workroom", "workplace", NULL};

static void read_within(const gs_skeleton *s, home *h) {
    bool link = gs_token_mark(s, h->place + 1, ",") || gs_token_is(s, h->place + 1, "in");
    h->within = link && gs_home_is_place(s, h->place + 2) ? h->place + 2 : UINT32_MAX;
}

/* --- of whom --- */

static bool is_body(const gs_mention *m) {
    return m && (m->type == GS_M_ORG || m->type == GS_M_NAME) && m->entity;
}

static bool is_person(const gs_mention *m) {
    return m && m->type == GS_M_PERSON && m->entity;
}

/* The only body of the last sentences of the paragraph that named one: "the company" behind it. */
static uint32_t last_body(const gs_work *w) {
    uint32_t found = 0, sentence = 0, n;
    const gs_sentence *all = gs_article_sentences(w->article, &n);
    for (uint32_t i = w->first_mention; i > 0; i--) {
        const gs_mention *m = &w->mentions->items[i - 1];
        if (m->sentence >= w->skeleton.sentence) continue;
        if (m->sentence + 2 < w->skeleton.sentence || all[m->sentence].block != w->block) break;
        if (!is_body(m)) continue;
        if (found && m->sentence != sentence) break;
        if (found && m->entity != found) return 0;
        found = m->entity;
        sentence = m->sentence;
    }
    return found;
}

static gs_sym entity_name(gs_work *w, uint32_t entity) {
    if (!entity) return 0;
    return gs_sym_cstr(gs_store_symbols(w->store), w->mentions->entities[entity - 1].name);
}

/* The nearest name of the sort before the token within the sentence. */
static uint32_t name_before(const gs_skeleton *s, uint32_t t, uint32_t place, bool person) {
    for (uint32_t k = t; k > 0 && t - k < NAME_REACH; k--) {
        const gs_mention *m = gs_token_mention(s, k - 1);
        if (gs_token_mark(s, k - 1, ";\"")) break;
        if (k - 1 != place && (person ? is_person(m) : is_body(m))) return k - 1;
    }
    return UINT32_MAX;
}

/* "The X-based carrier Y", "born in X, Y ...": the name behind. */
static uint32_t name_behind(const gs_skeleton *s, uint32_t t, bool person, uint32_t reach) {
    for (uint32_t k = t; k < t + reach && k < s->ntokens; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (person ? is_person(m) : is_body(m)) return k;
        if (s->tokens[k].type == GS_T_MARK && (!person || !gs_token_mark(s, k, ",-"))) break;
        if (!person && gs_token_in(s, k, gs_home_stops)) break;
    }
    return UINT32_MAX;
}

/* "Y's head office", "the headquarters of Y": the owner of the noun. */
static uint32_t owner_token(const gs_skeleton *s, const home *h) {
    uint32_t k = h->at;
    while (k > 0 && h->at - k < 3 && s->tokens[k - 1].type == GS_T_WORD &&
           !gs_token_is(s, k - 1, "s"))
        k--;
    if (k > 1 && gs_token_is(s, k - 1, "s") && gs_token_mark(s, k - 2, "'")) k -= 2;
    const gs_mention *m = k > 0 ? gs_token_mention(s, k - 1) : NULL;
    if (m && m->flags & GS_MF_POSSESSIVE && is_body(m)) return k - 1;
    if (!gs_token_is(s, h->end, "of")) return UINT32_MAX;
    k = gs_over_the(s, h->end + 1);
    return is_body(gs_token_mention(s, k)) ? k : UINT32_MAX;
}

static bool is_definite_word(const gs_work *w, uint32_t t) {
    return t > 0 && gs_token_is(&w->skeleton, t - 1, "the");
}

/* "Arlen, the X maker of cranes, ...": one word at the head that is not known as a name. */
static gs_sym opening_word(gs_work *w, const home *h) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *k = &s->tokens[0];
    uint32_t first = h->place < h->at ? h->place : h->at;
    bool opens = first > 1 && first < 10 && k->type == GS_T_WORD && k->end - k->start > 3;
    if (!opens || !gs_token_mark(s, 1, ",")) return 0;
    return gs_text_between(w, s->origin[k->start], s->origin[k->end]);
}

/* "From its head office in X, Y said": the name behind the lead. */
static uint32_t name_behind_lead(const gs_skeleton *s, const home *h) {
    bool ahead =
        gs_token_among(s, 0, (const char *const[]){"from", "at", "in", NULL}) || h->at == 0;
    uint32_t t = h->place + 1;
    if (!ahead || h->at > 5 || h->place < h->at) return UINT32_MAX;
    if (h->within != UINT32_MAX) t = h->within + 1;
    if (!gs_token_mark(s, t, ",")) return UINT32_MAX;
    t = gs_over_the(s, t + 1);
    return is_body(gs_token_mention(s, t)) ? t : UINT32_MAX;
}

/* "At its head office in X, ...": of whom is told next. */
static bool is_of_next(const gs_skeleton *s, const home *h) {
    bool ahead = gs_token_among(s, 0, (const char *const[]){"from", "at", "in", NULL});
    return ahead && h->at <= 5 && gs_token_among(s, 1, (const char *const[]){"its", "their", NULL});
}

/* Before "office": the one from which the body is led. */
static const char *const main_words[] = {"head", "main", "registered", "global", "world", NULL};

/* "Its owner, X, runs mills from its head office": whom "its" before the noun means. */
static gs_sym meant_by_its(gs_work *w, const home *h) {
    uint32_t k = h->at;
    while (k > 0 && gs_token_in(&w->skeleton, k - 1, main_words)) k--;
    return k > 1 && gs_token_is(&w->skeleton, k - 1, "its") ? gs_refer(w, "its", k - 1) : 0;
}

/* "X, from its headquarters in Y", "X, whose head office", "X, which has its headquarters": a body
 * by what it has, though its name is like that of a person. */
static uint32_t owner_before(const gs_skeleton *s, const home *h) {
    static const char *const owns[] = {"its", "whose", NULL};
    static const char *const links[] = {"from", "with", "at", "in", NULL};
    static const char *const has[] = {"has", "had", "have", "keeps", "kept", "maintains", NULL};
    uint32_t k = h->at;
    while (k > 0 && gs_token_in(s, k - 1, main_words)) k--;
    if (k < 2 || !gs_token_in(s, k - 1, owns)) return UINT32_MAX;
    k--;
    bool verb = k > 1 && gs_token_in(s, k - 1, has);
    if (verb || gs_token_in(s, k - 1, links)) k--;
    if (verb && gs_token_among(s, k - 1, (const char *const[]){"which", "that", NULL})) k--;
    bool comma = k > 1 && gs_token_mark(s, k - 1, ",");
    if (comma) k--;
    if (k == 0 || (!comma && !verb)) return UINT32_MAX;
    const gs_mention *m = gs_token_mention(s, k - 1);
    return is_person(m) || (verb && is_body(m)) ? k - 1 : UINT32_MAX;
}

/* "Based in X, in the north of Y, the company was": whom the phrase behind the lead means. */
static gs_sym meant_behind_lead(gs_work *w, const home *h) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = (h->within != UINT32_MAX ? h->within : h->place) + 1;
    if (h->at > 1 || h->place < h->at || !gs_token_mark(s, t, ",")) return 0;
    if (gs_token_in(s, t + 1, gs_home_leads))
        for (t++; t < s->ntokens && !gs_token_mark(s, t, ",;");) t++;
    gs_noun_phrase p = gs_phrase_at(w, t + 1);
    return p.end > p.start && (p.meant || !p.head) && !p.pronoun ? p.entity : 0;
}

static void of_body(gs_work *w, home *h) {
    const gs_skeleton *s = &w->skeleton;
    h->name = owner_token(s, h);
    bool adjective = h->place + 1 == h->at; /* "the X-based carrier Y" */
    if (h->name == UINT32_MAX && adjective) h->name = name_behind(s, h->end, false, 5);
    if (h->name == UINT32_MAX) h->name = name_behind_lead(s, h);
    if (h->name == UINT32_MAX) h->name = owner_before(s, h);
    if (h->name == UINT32_MAX &&
        ((h->of = meant_by_its(w, h)) != 0 || (h->of = meant_behind_lead(w, h)) != 0)) {
        h->meant = true;
        return;
    }
    if (h->name == UINT32_MAX) h->name = name_before(s, h->at, h->place, false);
    h->of = h->name != UINT32_MAX ? gs_name_at(w, h->name) : opening_word(w, h);
    if (h->of || is_of_next(s, h)) return;
    uint32_t body = last_body(w);
    h->of = entity_name(w, body ? body : w->referring.about);
    h->meant = true;
}

static void of_person(gs_work *w, home *h) {
    const gs_skeleton *s = &w->skeleton;
    h->name = name_before(s, h->at, h->place, true);
    uint32_t last = h->place > h->end ? h->place : h->end;
    if (h->name == UINT32_MAX) h->name = name_behind(s, last, true, 8);
    if (h->name != UINT32_MAX) {
        h->of = gs_name_at(w, h->name);
        return;
    }
    h->of = gs_refer_person(w, h->at);
    if (!h->of) h->of = entity_name(w, w->referring.main_person);
    h->meant = true;
}

/* --- the fact --- */

static void draft(gs_work *w, const home *h) {
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    uint32_t from = h->at < h->place ? h->at : h->place, to = h->end - 1;
    if (h->place > to) to = h->place;
    if (h->name != UINT32_MAX && h->name < from) from = h->name;
    if (h->name != UINT32_MAX && h->name > to) to = h->name;
    gs_draft *d =
        gs_draft_new(w, w->pack->located, s->tokens[from].start, s->tokens[to].end, "homes");
    gs_draft_say(d, "relation", gs_sym_cstr(symbols, h->relation));
    gs_draft_say(d, "of", h->of);
    int of = gs_field_index(d->kind, "of");
    if (of >= 0) d->values[of].inherited = h->meant;
    gs_draft_say(d, "place", h->where);
    if (h->within != UINT32_MAX)
        gs_draft_say(d, "within", gs_phrase_name(w, gs_token_mention(s, h->within)));
}

static void tell(gs_work *w, home *h) {
    const gs_skeleton *s = &w->skeleton;
    bool body = strcmp(h->relation, "headquarters") == 0;
    const gs_token *k = &s->tokens[h->place];
    read_within(s, h);
    h->where = gs_phrase_name(w, gs_token_mention(s, h->place));
    if (k->type == GS_T_WORD) h->where = gs_text_between(w, s->origin[k->start], s->origin[k->end]);
    if (body)
        of_body(w, h);
    else
        of_person(w, h);
    if (h->of && h->where && h->of != h->where) draft(w, h);
}

/* --- the words --- */

/* "Its head office", "Y's corporate headquarters", "whose base", "has its seat": no other word may
 * stand before the noun ("police headquarters", "an air base"). */
static bool is_own_seat(const gs_skeleton *s, uint32_t t) {
    static const char *const adjectives[] = {"head",  "main",    "corporate",  "global", "world",
                                             "group", "company", "registered", "new",    NULL};
    static const char *const owners[] = {"its", "their", "the", "whose", "s", "our", "as", NULL};
    bool office = gs_token_among(s, t, (const char *const[]){"office", NULL});
    bool own = false;
    uint32_t k = t;
    while (k > 0 && gs_token_in(s, k - 1, adjectives)) {
        own = own ||
              gs_token_among(s, k - 1, (const char *const[]){"head", "main", "registered", NULL});
        k--;
    }
    if (office && !own) return false;
    bool loose = gs_token_among(s, t, (const char *const[]){"seat", "base", "hub", NULL});
    if (k == 0) return !loose;
    if (gs_home_is_town(s, k - 1)) return !loose;
    if (loose && gs_token_is(s, k - 1, "the")) return gs_token_is(s, t + 1, "of");
    if (loose) return gs_token_among(s, k - 1, (const char *const[]){"its", "whose", NULL});
    static const char *const has[] = {"with", "has", "have", "had", "having", NULL};
    if (gs_token_is(s, k - 1, "and") && k > 1) return gs_token_in(s, k - 2, seats);
    return gs_token_in(s, k - 1, owners) || gs_token_in(s, k - 1, has) ||
           s->tokens[k - 1].type == GS_T_MARK;
}

/* "Is run from X", "operates out of X". */
static bool is_run_from(const gs_skeleton *s, uint32_t t) {
    static const char *const operates[] = {"operates", "operating", "operate", NULL};
    if (gs_token_in(s, t, operates))
        return gs_token_is(s, t + 1, "from") ||
               (gs_token_is(s, t + 1, "out") && gs_token_is(s, t + 2, "of"));
    static const char *const run[] = {"run",     "managed",      "directed",
                                      "steered", "administered", NULL};
    static const char *const be[] = {"is", "are", "been", NULL};
    return gs_token_in(s, t, run) && t > 0 && gs_token_in(s, t - 1, be) &&
           gs_token_is(s, t + 1, "from");
}

/* "Whose home is in X", "has made her home in X". */
static bool is_own_home(const gs_skeleton *s, uint32_t t) {
    static const char *const owners[] = {"his", "her", "whose", "their", "my", NULL};
    bool owned = t > 0 && gs_token_is(s, t, "home") && gs_token_in(s, t - 1, owners);
    return owned && (gs_token_is(s, t + 1, "in") || gs_token_in(s, t + 1, gs_home_is_words));
}

static const char *relation_of(const gs_skeleton *s, uint32_t t) {
    if (gs_token_in(s, t, based)) return gs_token_is(s, t + 1, "on") ? NULL : "headquarters";
    if (gs_token_in(s, t, seats)) return is_own_seat(s, t) ? "headquarters" : NULL;
    if (is_run_from(s, t)) return "headquarters";
    if (gs_token_in(s, t, births)) return "birthplace";
    if (gs_token_in(s, t, lives) || is_own_home(s, t)) return "home";
    return gs_token_in(s, t, works) ? "workplace" : NULL;
}

/* "His laboratory is in X", "whose workshop lies near X", "was brought to his workshop in X". */
static bool is_own_room(const gs_skeleton *s, uint32_t t) {
    static const char *const owners[] = {"his", "her", "whose", "my", NULL};
    return t > 0 && gs_token_in(s, t - 1, owners) &&
           (gs_token_in(s, t + 1, gs_home_leads) || gs_token_in(s, t + 1, gs_home_is_words));
}

/* "Of her birth", not "gave birth"; "Turkish-born" tells no town. */
static bool is_own_birth(const gs_skeleton *s, uint32_t t) {
    static const char *const owners[] = {"her", "his", "my", NULL};
    const gs_mention *m = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    if (gs_token_is(s, t, "birth")) return t > 0 && gs_token_in(s, t - 1, owners);
    if (gs_token_is(s, t, "native"))
        return gs_token_is(s, t + 1, "of") || (t > 0 && gs_home_is_town(s, t - 1));
    return !m || m->type != GS_M_NATIONALITY;
}

static bool has_word(const gs_skeleton *s, const char *word, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (gs_token_is(s, t, word)) return true;
    return false;
}

static bool fits(const gs_work *w, home *h) {
    const gs_skeleton *s = &w->skeleton;
    bool birth = strcmp(h->relation, "birthplace") == 0;
    if (strcmp(h->relation, "workplace") == 0 && !is_own_room(s, h->at)) return false;
    if (birth && !is_own_birth(s, h->at)) return false;
    h->place = gs_home_place(s, h->at, h->end);
    if (h->place != UINT32_MAX) return true;
    if (birth && (gs_token_is(s, h->at, "birth") || has_word(s, "there", 0, h->at)))
        h->place = gs_home_place_before(s, h->at);
    bool year = h->at > 0 && gs_token_mark(s, h->at - 1, "("); /* "(born 1955)" tells no place */
    if (h->place == UINT32_MAX && birth && !year) h->place = gs_home_lone_place(s);
    return h->place != UINT32_MAX;
}

/* "X, 58, of Y", "X, of Y": of persons their home, of bodies their seat. */
static bool read_of_town(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (t < 2 || !gs_token_among(s, t, (const char *const[]){"of", "from", NULL})) return false;
    bool ends =
        gs_home_is_town(s, t + 1) && (t + 2 >= s->ntokens || gs_token_mark(s, t + 2, ",.)(;"));
    if (!ends || !gs_token_mark(s, t - 1, ",")) return false;
    uint32_t k = t - 2;
    const gs_mention *m = gs_token_mention(s, k);
    if (k > 1 && m && gs_is_amount(m) && gs_token_mark(s, k - 1, ","))
        k -= 2;
    else if (k > 1 && m && m->flags & GS_MF_AGE && gs_token_mark(s, k - 1, ","))
        k -= 2;
    m = gs_token_mention(s, k);
    bool two_words = m && m->entity && strchr(w->mentions->entities[m->entity - 1].name, ' ');
    if (!is_person(m) && !(is_body(m) && (two_words || m->type == GS_M_ORG))) return false;
    home h = {.relation = m->type == GS_M_ORG ? "headquarters" : "home",
              .at = t,
              .end = t + 1,
              .place = t + 1,
              .name = k,
              .of = gs_name_at(w, k)};
    h.where = gs_phrase_name(w, gs_token_mention(s, h.place));
    read_within(s, &h);
    if (h.of && h.where) draft(w, &h);
    return true;
}

/* "A man from X has survived": the one person of the article. */
static bool read_someone_from(gs_work *w, uint32_t t) {
    static const char *const someone[] = {
        "man",       "woman",  "boy",      "girl",    "teenager", "father",  "mother",  "student",
        "pensioner", "hiker",  "climber",  "farmer",  "nurse",    "driver",  "teacher", "couple",
        "pilot",     "sailor", "engineer", "swimmer", "runner",   "cyclist", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t < 2 || !gs_token_is(s, t, "from") || !gs_home_is_town(s, t + 1)) return false;
    if (!gs_token_in(s, t - 1, someone)) return false;
    if (t + 2 >= s->ntokens || s->tokens[t + 2].type == GS_T_MARK) return false;
    home h = {.relation = "home", .at = t, .end = t + 1, .place = t + 1, .name = UINT32_MAX};
    h.of = entity_name(w, w->referring.main_person);
    h.where = gs_phrase_name(w, gs_token_mention(s, h.place));
    h.meant = true;
    read_within(s, &h);
    if (h.of && h.where) draft(w, &h);
    return true;
}

/* "The Leeds brewer Y said", "the Leeds company": a town before a noun for a body. */
static bool read_town_firm(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_home_is_town(s, t) || !is_definite_word(w, t)) return false;
    uint32_t k = t + 1;
    while (k < t + 3 && k < s->ntokens && s->tokens[k].type == GS_T_WORD &&
           !gs_token_in_set(w, k, "firm_noun"))
        k++;
    bool opens = t == 1; /* "The X firm's director": of a firm told before */
    if (!gs_token_in_set(w, k, "firm_noun") || (gs_token_mark(s, k + 1, "'") && !opens))
        return false;
    home h = {
        .relation = "headquarters", .at = t + 1, .end = k + 1, .place = t, .name = UINT32_MAX};
    tell(w, &h);
    return true;
}

/* "They're a small outfit from X", "it is a brewer based in X": of the body told before. */
static bool read_firm_from(gs_work *w, uint32_t t) {
    static const char *const who[] = {"it", "they", "we", NULL};
    static const char *const links[] = {"from", "out", NULL};
    static const char *const be[] = {"is", "are", "s", "re", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, links) || t < 4 || !gs_token_in_set(w, t - 1, "firm_noun")) return false;
    uint32_t k = t - 2;
    while (k > 1 && t - k < 5 && s->tokens[k].type == GS_T_WORD &&
           !gs_token_among(s, k, (const char *const[]){"a", "an", NULL}))
        k--;
    bool is = k > 1 && gs_token_in(s, k - 1, be);
    if (is && gs_token_mark(s, k - 2, "'")) k--;
    if (!is || !gs_token_in(s, k - 2, who)) return false;
    uint32_t place = t + 1 + gs_token_is(s, t + 1, "of");
    if (!gs_home_is_town(s, place)) return false;
    home h = {
        .relation = "headquarters", .at = t - 1, .end = t, .place = place, .name = UINT32_MAX};
    tell(w, &h);
    return true;
}

void gs_run_homes(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t named = 1u << GS_M_PLACE | 1u << GS_M_NAME;
    bool opens =
        s->ntokens > 2 && gs_home_opens(s, 0) && (gs_token_mark(s, 1, ",") || gs_home_is_kin(s, 1));
    if (!w->pack->located || !(opens || w->types & named)) return;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        if (read_town_firm(w, t) || s->tokens[t].type != GS_T_WORD) continue;
        if (read_of_town(w, t) || read_someone_from(w, t) || read_firm_from(w, t)) continue;
        home h = {.relation = relation_of(s, t), .at = t, .end = t + 1, .name = UINT32_MAX};
        if (h.relation && fits(w, &h)) tell(w, &h);
    }
}
