/* Whose age it is: the name beside it, else the subject, else whom "he" or "she" would mean here
 * (inherited). */
#include "ages.h"

#include <string.h>

#include "nounphrase.h"
#include "role_phrase.h"
#include "speakers.h"

static const char *const pronouns[] = {"he", "she", NULL};
static const char *const auxiliaries[] = {
    "has",  "have",  "had",  "will", "would",  "is",      "was",  "be",   "been",     "being",
    "to",   "about", "soon", "also", "now",    "still",   "only", "just", "recently", "not",
    "then", "set",   "due",  "yet",  "should", "himself", "s",    NULL};

bool gs_is_person_name(const gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (!m || !m->entity || m->flags & GS_MF_POSSESSIVE) return false;
    if (m->type == GS_M_PERSON) return true;
    return m->type == GS_M_NAME && strchr(w->mentions->entities[m->entity - 1].name, ' ');
}

void gs_age_tell(gs_work *w, const gs_age *a, gs_sym of, bool inherited) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    if (!of) return;
    gs_draft *d =
        gs_draft_new(w, p->age, s->tokens[a->from].start, s->tokens[a->to - 1].end, "ages");
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_quantity years = {.amount = gs_interval_closed(gs_dec_int(a->low), gs_dec_int(a->high)),
                         .unit = gs_unit_named("year", 4)};
    d->values[p->g_of] = (gs_value){.known = true, .sym = of, .inherited = inherited};
    d->values[p->g_told] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, a->told)};
    d->values[p->g_person] = (gs_value){.known = true, .flag = true};
    d->values[p->g_age] = gs_amount_value(w, years);
    if (a->own) d->values[p->g_own] = (gs_value){.known = true, .flag = true};
    d->modality_given = true;
}

/* "Her husband, Jan, 54": with her family name, by which another text may call him. */
static gs_sym kin_name(gs_work *w, uint32_t who) {
    static const char *const kin[] = {"husband", "wife",   "son",    "daughter", "brother",
                                      "sister",  "father", "mother", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_sym name = gs_name_at(w, who);
    if (!name || strchr(gs_sym_text(symbols, name), ' ')) return 0;
    uint32_t noun = who > 0 && gs_token_mark(s, who - 1, ",") ? who - 1 : who;
    if (noun < 2 || !gs_token_in(s, noun - 1, kin)) return 0;
    bool hers = gs_token_is(s, noun - 2, "her");
    if (!hers && !gs_token_is(s, noun - 2, "his")) return 0;
    gs_sym owner = gs_refer(w, hers ? "her" : "his", noun - 2);
    const char *family = owner ? strrchr(gs_sym_text(symbols, owner), ' ') : NULL;
    return family ? gs_sym_joined(symbols, gs_sym_text(symbols, name), "", family) : 0;
}

void gs_age_at(gs_work *w, gs_age *a, uint32_t who) {
    if (who < a->from) a->from = who;
    if (who >= a->to) a->to = who + 1;
    gs_sym kin = kin_name(w, who);
    gs_age_tell(w, a, kin ? kin : gs_name_at(w, who), kin != 0);
}

void gs_age_meant(gs_work *w, const gs_age *a) {
    gs_age_tell(w, a, gs_refer_person(w, a->from), true);
}

bool gs_is_person_noun(const gs_work *w, uint32_t t) {
    static const char *const persons[] = {
        "man",       "woman",     "boy",      "girl",    "kid",         "child",       "father",
        "mother",    "youngster", "lad",      "widow",   "widower",     "native",      "bachelor",
        "pensioner", "parent",    "graduate", "veteran", "grandmother", "grandfather", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    if (m) return m->type == GS_M_OFFICE;
    for (uint32_t i = 0; i < w->cues.count; i++)
        if (w->cues.items[i].class == GS_CUE_ROLE && w->cues.items[i].token == t) return true;
    return gs_token_in(s, t, persons) || gs_is_calling(w, t);
}

/* The role that the noun at the token names. */
static const char *role_named(const gs_work *w, uint32_t t, char *word, size_t size) {
    gs_lower_word(&w->skeleton, t, word, size);
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "role_noun", word, strlen(word));
    return e && e->value[0] ? e->value : word;
}

/* Of the parts that the article has told so far: who has this one. NULL as role: any. */
static gs_sym player_of(const gs_work *w, const char *role, gs_sym who, bool *several) {
    const gs_pack *p = w->pack;
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_sym found = 0;
    for (uint32_t i = gs_store_count(w->store); i-- > 0;) {
        const gs_fact *f = gs_store_at(w->store, i);
        if (f->document != w->document) break;
        if (f->kind != p->part || !f->values[p->p_role].known) continue;
        gs_sym actor = f->values[p->p_actor].sym;
        bool same = strcmp(gs_sym_text(symbols, f->values[p->p_role].sym), role) == 0;
        if (who && actor == who && !same && !f->values[p->p_class].known) return actor;
        if (who || !same) continue;
        if (found && found != actor) *several = true;
        found = actor;
    }
    return *several ? 0 : found;
}

/* The last noun for somebody in the description that begins at the token; UINT32_MAX. */
static uint32_t noun_of(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t found = UINT32_MAX;
    for (uint32_t n = 0; t < s->ntokens && n < GS_AGE_REACH; n++, t++) {
        if (gs_is_person_noun(w, t))
            found = t;
        else if (found != UINT32_MAX || gs_token_mention(s, t) || gs_ends_role(s, t))
            break;
    }
    return found;
}

void gs_age_described(gs_work *w, gs_age *a, uint32_t from) {
    uint32_t noun = w->pack->part ? noun_of(w, from) : UINT32_MAX;
    const gs_mention *m = noun == UINT32_MAX ? NULL : gs_token_mention(&w->skeleton, noun);
    gs_sym of = m ? gs_mention_name(w, m) : 0, meant = gs_refer_person(w, a->from);
    bool several = false;
    char word[40];
    if (noun != UINT32_MAX && !of) {
        bool office = m && m->office && m->office->value[0];
        const char *role = office ? m->office->value : role_named(w, noun, word, sizeof word);
        of = player_of(w, role, 0, &several);
    }
    bool barber = m && !of && meant && player_of(w, "", meant, &several); /* no mayor, then */
    if (!of && !several) of = barber ? gs_refer_hero(w) : meant;
    if (of && barber && player_of(w, "", of, &several)) return;
    gs_age_tell(w, a, of, true);
}

/* Only what belongs to a noun: "from the quarry", "of two", and what stands between commas. */
static bool belongs(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const links[] = {"of", "from", "in", "at", "with", "who", NULL};
    static const char *const breaks[] = {"and", "but", "said", "whose", "that", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (from == to) return true;
    bool apart = gs_token_mark(s, from, ",");
    if (!apart && !gs_token_in(s, from, links)) return false;
    for (uint32_t t = from; t < to; t++) {
        bool mark = s->tokens[t].type == GS_T_MARK && !gs_token_mark(s, t, ",-'");
        if (mark || gs_token_in(s, t, breaks) || (t > from && gs_person_at(s, t))) return false;
        if (t > from && gs_token_mark(s, t, ",")) apart = !apart;
    }
    return !apart || gs_token_mark(s, to - 1, ",");
}

gs_sym gs_described_at_head(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_is(s, 0, "the")) return 0;
    for (uint32_t t = 1; t < token && t < GS_AGE_REACH; t++) {
        if (!gs_token_mention(s, t) && gs_ends_role(s, t) && !gs_token_mark(s, t, "-")) return 0;
        bool last = !gs_is_person_noun(w, t + 1);
        if (!gs_is_person_noun(w, t) || !last) continue;
        return belongs(w, t + 1, token) ? gs_refer_person(w, 0) : 0;
    }
    return 0;
}

static gs_sym pronoun_meant(gs_work *w, uint32_t t) {
    return gs_refer(w, gs_token_is(&w->skeleton, t, "he") ? "he" : "she", t);
}

/* "the researcher, who is 46", "the pensioner is 46": whom the noun that ends before the token
 * means, where it is definite and one for a person, or "who" says so. */
static void tell_described(gs_work *w, gs_age *a, uint32_t end, bool person) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = end;
    if (t > 0 && gs_token_mark(s, t - 1, ",")) t--;
    if (t == 0) return;
    const gs_mention *m = gs_token_mention(s, t - 1);
    bool calling = m ? m->type == GS_M_OFFICE : gs_is_calling(w, t - 1);
    if (!person && !calling) return;
    gs_sym holder = m && m->type == GS_M_OFFICE ? gs_mention_name(w, m) : 0;
    for (uint32_t n = 0; t > 0 && n < GS_AGE_REACH; n++, t--) {
        bool the = gs_token_is(s, t - 1, "the");
        if (the && holder) gs_age_tell(w, a, holder, true);
        if (the && !holder) {
            a->from = t - 1;
            gs_age_meant(w, a);
        }
        if (the || gs_ends_role(s, t - 1)) return;
    }
}

/* "They met X at the gate: a small woman with a large voice, who": the one person of the sentence
 * so far, where "a" behind a mark begins what describes them; UINT32_MAX. */
static uint32_t described_before(const gs_work *w, uint32_t who) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t found = UINT32_MAX;
    bool described = false;
    for (uint32_t t = 0; t < who; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type == GS_M_PERSON && found != UINT32_MAX) return UINT32_MAX;
        if (gs_is_person_name(w, t)) found = t;
        bool article = gs_token_among(s, t, (const char *const[]){"a", "an", NULL});
        described = described || (found != UINT32_MAX && article && gs_token_mark(s, t - 1, ":-,"));
    }
    return described ? found : UINT32_MAX;
}

void gs_age_subject(gs_work *w, gs_age *a, uint32_t verb) {
    const gs_skeleton *s = &w->skeleton;
    while (verb > 1 && gs_token_in(s, verb - 1, auxiliaries)) verb--;
    if (verb > 0 && gs_token_mark(s, verb - 1, "'")) verb--;
    if (verb == 0) return;
    if (gs_token_in(s, verb - 1, pronouns)) {
        a->from = verb - 1;
        gs_age_tell(w, a, pronoun_meant(w, verb - 1), true);
        return;
    }
    if (gs_is_person_name(w, verb - 1)) {
        gs_age_at(w, a, verb - 1);
        return;
    }
    if (verb > 2 && gs_token_mark(s, verb - 1, ",") && gs_is_person_name(w, verb - 2) &&
        (gs_token_mark(s, verb - 3, ",") || gs_token_is(s, verb - 3, "mr") ||
         gs_token_is(s, verb - 3, "ms"))) { /* "the mayor, Ana Ruiz, turned 46" */
        gs_age_at(w, a, verb - 2);
        return;
    }
    bool who = gs_token_is(s, verb - 1, "who");
    if (who && verb > 2 && gs_is_person_name(w, verb - 3)) {
        gs_age_at(w, a, verb - 3);
        return;
    }
    uint32_t name = who && verb > 1 ? gs_age_name_before(w, verb - 1) : UINT32_MAX;
    if (who && name == UINT32_MAX) name = described_before(w, verb - 1);
    gs_noun_phrase p = gs_phrase_before(w, verb);
    gs_sym described = name == UINT32_MAX ? gs_described_at_head(w, who ? verb - 1 : verb) : 0;
    if (name != UINT32_MAX)
        gs_age_at(w, a, name);
    else if (!who && p.start < p.end && p.entity && gs_is_person_name(w, p.end - 1))
        gs_age_tell(w, a, p.entity, p.meant);
    else if (described)
        gs_age_tell(w, a, described, true);
    else
        tell_described(w, a, who ? verb - 1 : verb, who);
}

/* "At 46, X is", "Aged 46, the mayor X has": the verb behind the subject tells the tense. */
void gs_age_lead(gs_work *w, gs_age *a, uint32_t t) {
    static const char *const now[] = {"is", "has", "remains", "still", "s", "can", "will", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t who = t;
    gs_sym of = 0;
    bool pronoun = gs_token_in(s, t, pronouns);
    if (pronoun)
        of = pronoun_meant(w, t);
    else if ((who = gs_is_person_name(w, t) ? t : gs_over_description(s, t)) == UINT32_MAX)
        return;
    uint32_t verb = who + 1;
    if (gs_token_mark(s, verb, "'")) verb++;
    bool present = gs_token_in(s, verb, now) || gs_token_mark(s, verb, ",");
    bool word = verb < s->ntokens && s->tokens[verb].type == GS_T_WORD;
    if (word && s->text[s->tokens[verb].end - 1] == 's' && !gs_token_is(s, verb, "was"))
        present = true;
    if (!present) a->told = "then";
    if (!pronoun) of = gs_name_at(w, who);
    a->to = who + 1;
    gs_age_tell(w, a, of, pronoun);
}

/* "still swims daily at 61": the one before in the sentence, named or "he". */
void gs_age_trailing(gs_work *w, gs_age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t found = UINT32_MAX;
    for (uint32_t t = 0; t < a->from; t++) {
        if (!gs_is_person_name(w, t)) continue;
        if (found != UINT32_MAX && gs_name_at(w, t) != gs_name_at(w, found)) return;
        found = t;
    }
    if (found != UINT32_MAX) {
        gs_age_at(w, a, found);
        return;
    }
    for (uint32_t t = 0; t < a->from; t++)
        if (gs_token_in(s, t, pronouns)) {
            gs_age_tell(w, a, pronoun_meant(w, t), true);
            return;
        }
}

void gs_age_speaker(gs_work *w, gs_age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t count, n, at = s->origin[s->tokens[a->from].start];
    const gs_quote *quotes = gs_article_quotes(w->article, &count);
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[s->sentence];
    for (uint32_t i = 0; i < count; i++) {
        const gs_quote *q = &quotes[i];
        if (q->start > at || q->end <= at || q->depth > 1) continue;
        if (q->start < sentence->start || q->end > sentence->end) return;
        gs_speaker who = gs_speaker_after(w, q->end, sentence->end);
        if (!who.told) who = gs_speaker_ahead(w, sentence->start, q->start);
        bool pronoun = !who.name && who.somebody && who.gender[0];
        a->own = true;
        if (pronoun) who.name = gs_refer(w, strcmp(who.gender, "male") == 0 ? "he" : "she", 0);
        gs_age_tell(w, a, who.name, pronoun);
        return;
    }
}

uint32_t gs_age_name_before(const gs_work *w, uint32_t t) {
    static const char *const from[] = {"of", "from", "at", "in", NULL};
    static const char *const self[] = {"himself", "herself", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t < 2 || !gs_token_mark(s, t - 1, ",(")) return UINT32_MAX;
    if (t > 2 && gs_token_in(s, t - 2, self)) t--; /* "Ana Ruiz herself, 46," */
    if (t > 1 && gs_is_person_name(w, t - 2)) return t - 2;
    const gs_mention *m = gs_token_mention(s, t - 2);
    if (m && t > 3 && gs_token_in(s, t - 3, from) && gs_is_person_name(w, t - 4)) return t - 4;
    for (uint32_t k = t - 2, n = 0; k > 1 && n < 2 * GS_AGE_REACH; k--, n++) {
        if (gs_token_mark(s, k, ",")) return gs_is_person_name(w, k - 1) ? k - 1 : UINT32_MAX;
        if (s->tokens[k].type == GS_T_MARK || gs_is_person_name(w, k)) return UINT32_MAX;
    }
    return UINT32_MAX;
}

uint32_t gs_age_name_behind(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t n = 0; t < s->ntokens && n < GS_AGE_REACH; n++, t++) {
        if (gs_is_person_name(w, t)) {
            const gs_mention *m = n ? gs_token_mention(s, t - 1) : NULL;
            return n == 0 || m || gs_is_calling(w, t - 1) ? t : UINT32_MAX;
        }
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type != GS_M_OFFICE && m->type != GS_M_NATIONALITY && m->type != GS_M_ORG &&
            m->type != GS_M_PLACE)
            break;
        if (!m && gs_ends_role(s, t)) break;
    }
    return UINT32_MAX;
}

bool gs_age_ends(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"and", "who",  "of",   "from", "was",
                                        "is",  "told", "said", NULL};
    return t >= s->ntokens || gs_token_mark(s, t, ",.;:)(-\"'?!") || gs_token_in(s, t, words);
}
