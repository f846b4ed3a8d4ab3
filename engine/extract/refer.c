/* Whom a word without a name means: "he", "the airline", "the dam". A guess from the context, so
 * what it fills counts as inherited. What two could be stays open. */
#include <string.h>

#include "base/utf8.h"
#include "chunks.h"
#include "refer.h"

enum { MEMORY = 3 }; /* sentences for which a person is remembered */

/* The person named at least three times, and twice as often as any other; or 0. */
static uint32_t hero_of(const gs_work *w) {
    uint32_t best = 0, second = 0, hero = 0;
    for (uint32_t i = 0; i < w->mentions->nentities; i++) {
        const gs_entity *e = &w->mentions->entities[i];
        if (e->type != GS_M_PERSON) continue;
        if (e->mentions > best)
            second = best, best = e->mentions, hero = i + 1;
        else if (e->mentions > second)
            second = e->mentions;
    }
    return best >= 3 && best >= 2 * second ? hero : 0;
}

/* The only person of the article, or its hero. */
static uint32_t main_person(const gs_work *w, uint32_t hero) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < w->mentions->nentities; i++) {
        if (w->mentions->entities[i].type != GS_M_PERSON) continue;
        if (found) return hero;
        found = i + 1;
    }
    return found;
}

bool gs_is_open_pair(const gs_work *w, const gs_mention *m) {
    if (m->type != GS_M_NAME || !m->entity) return false;
    const char *blank = strchr(w->mentions->entities[m->entity - 1].name, ' ');
    return blank && !strchr(blank + 1, ' ');
}

static bool may_be_somebody(const gs_work *w, const gs_mention *m) {
    return (m->type == GS_M_PERSON || gs_is_open_pair(w, m)) && m->entity;
}

static bool names_somebody(const gs_work *w, const gs_mention *m) {
    return may_be_somebody(w, m) && !gs_in_byline(w, m->sentence);
}

static uint32_t first_person(const gs_work *w) {
    uint32_t i = 0;
    while (i < w->mentions->count && !names_somebody(w, &w->mentions->items[i])) i++;
    return i;
}

static bool may_be_body(const gs_work *w, uint32_t entity) {
    gs_mtype type = entity ? w->mentions->entities[entity - 1].type : GS_M_NUMBER;
    return type == GS_M_ORG || type == GS_M_NAME;
}

/* The body, or name of open type, that is named twice as often as any other; or 0. */
static uint32_t about_of(const gs_work *w) {
    uint32_t best = 0, second = 0, about = 0;
    for (uint32_t i = 0; i < w->mentions->nentities; i++) {
        if (!may_be_body(w, i + 1)) continue;
        uint32_t n = w->mentions->entities[i].mentions;
        if (n > best)
            second = best, best = n, about = i + 1;
        else if (n > second)
            second = n;
    }
    return best >= 2 * second ? about : 0;
}

void gs_refer_begin(gs_work *w) {
    gs_referring *r = &w->referring;
    *r = (gs_referring){.age = MEMORY + 1, .soft_age = MEMORY + 2};
    uint32_t best = 0, second = 0;
    for (uint32_t i = 0; i < w->mentions->nentities; i++) {
        const gs_entity *e = &w->mentions->entities[i];
        if (e->type != GS_M_ORG) continue;
        if (e->mentions > best) {
            second = best;
            best = e->mentions;
            r->body = i + 1;
        } else if (e->mentions > second) {
            second = e->mentions;
        }
    }
    if (best < 2 || best < 2 * second) r->body = 0;
    r->hero = hero_of(w);
    r->main_person = main_person(w, r->hero);
    r->first_person = first_person(w);
    r->about = about_of(w);
}

static bool fits(const gs_work *w, uint32_t entity, const char *gender) {
    const char *told = w->mentions->entities[entity - 1].gender;
    return !gender[0] || !told[0] || strcmp(told, gender) == 0;
}

/* A person, or (second best) a name of which nothing tells what it is, not even "the": of two
 * words, or at the sentence's head. */
static const gs_mention *may_be_person(const gs_work *w, uint32_t token, gs_mtype type) {
    const gs_mention *m = gs_token_mention(&w->skeleton, token);
    if (!m || m->type != type || !m->entity) return NULL;
    if (type == GS_M_PERSON || token == 0) return m;
    bool named = m->outer_start == m->start && !gs_token_is(&w->skeleton, token - 1, "the") &&
                 strchr(w->mentions->entities[m->entity - 1].name, ' ');
    return named ? m : NULL;
}

/* The persons of the tokens before `end`: the only one of that gender who is not barred, or 0. */
static uint32_t only_person(gs_work *w, uint32_t end, const char *gender, const gs_barred *barred,
                            bool *several) {
    uint32_t found = 0;
    for (uint32_t t = 0; t < end; t++) {
        const gs_mention *m = may_be_person(w, t, GS_M_PERSON);
        if (!m || !fits(w, m->entity, gender) || gs_is_barred(w, barred, m->entity)) continue;
        if (found && found != m->entity) *several = true;
        found = m->entity;
    }
    return *several ? 0 : found;
}

/* A name of open type before the sentence may be of whoever is meant. */
static bool names_any_before(const gs_work *w, uint32_t sentence) {
    for (uint32_t i = 0; i < w->mentions->count; i++) {
        const gs_mention *m = &w->mentions->items[i];
        if (m->sentence >= sentence) break;
        if (m->type == GS_M_NAME && !gs_in_byline(w, m->sentence)) return true;
    }
    return false;
}

/* "She wore her own boots. X had come by train": the opening names nobody yet; the only person of
 * the first sentence that names any, not far on. */
static uint32_t person_ahead(const gs_work *w, const char *gender) {
    uint32_t here = w->skeleton.sentence, found = 0, where = 0;
    if (!gender[0] && names_any_before(w, here)) return 0;
    for (uint32_t i = w->referring.first_person; i < w->mentions->count; i++) {
        const gs_mention *m = &w->mentions->items[i];
        if (m->sentence > here + MEMORY) return found;
        if (!may_be_somebody(w, m)) continue;
        if (m->sentence <= here) return 0;
        if (found && m->sentence > where) break;
        if (!fits(w, m->entity, gender)) continue;
        if (found && found != m->entity) return 0;
        found = m->entity;
        where = m->sentence;
    }
    return found;
}

/* The names of open type before the token: the only one, or 0 and *several. */
static uint32_t only_soft(const gs_work *w, uint32_t end, bool *several) {
    uint32_t found = 0;
    for (uint32_t t = 0; t < end && t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (!m || !gs_is_open_pair(w, m)) continue;
        if (t > 0 && gs_token_is(&w->skeleton, t - 1, "the")) continue;
        if (found && found != m->entity) *several = true;
        found = m->entity;
    }
    return found;
}

/* "Abril Etche had ridden with his mother": a name of open type that does something. */
static uint32_t open_subject(gs_work *w, uint32_t token) {
    bool several = false;
    uint32_t found = only_soft(w, token, &several);
    if (!found || several || token >= GS_MAX_CHUNKED) return 0;
    const gs_chunks *c = gs_chunks_of(w);
    for (uint32_t t = 0; t + 1 < token; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        gs_tag before = gs_chunk_tag(c, t - 1), behind = gs_chunk_tag(c, t + 1);
        if (!m || m->entity != found || before == GS_TAG_PREPOSITION) continue;
        if (behind == GS_TAG_VERB || behind == GS_TAG_HELPER) return found;
    }
    return 0;
}

static bool may_mean(gs_work *w, uint32_t entity, const char *gender, const gs_barred *barred) {
    return entity && fits(w, entity, gender) && !gs_is_barred(w, barred, entity);
}

/* "Reyes met Otto. He left": of two the one of whom the sentence before told, where the pronoun
 * itself opens the sentence; else 0. */
static uint32_t subject_again(gs_work *w, uint32_t token, const char *gender) {
    static const char *const pronouns[] = {"he", "she", "his", "her", "him", NULL};
    const gs_referring *r = &w->referring;
    if (!gs_token_in(&w->skeleton, token, pronouns)) return 0; /* the speaker of a quotation */
    if (!gender[0] || r->subject.sort != GS_SUBJECT_OTHER || !r->subject.name) return 0;
    if (token >= GS_MAX_CHUNKED) return 0;
    const gs_chunks *c = gs_chunks_of(w);
    for (uint32_t t = 0; t < token; t++)
        if (gs_chunk_tag(c, t) == GS_TAG_VERB || gs_chunk_tag(c, t) == GS_TAG_HELPER) return 0;
    for (uint32_t i = 0; i < r->npersons; i++) {
        const gs_entity *e = &w->mentions->entities[r->persons[i] - 1];
        if (gs_kept_word(w, e->name) == r->subject.name)
            return fits(w, r->persons[i], gender) ? r->persons[i] : 0;
    }
    return 0;
}

static uint32_t person_meant(gs_work *w, uint32_t token, const char *gender) {
    const gs_referring *r = &w->referring;
    gs_barred barred = gs_refer_barred(w, token);
    bool several = false;
    if (barred.nameless || (barred.perhaps && barred.n)) return 0;
    uint32_t here = only_person(w, token, gender, &barred, &several);
    if (!here && !several) here = open_subject(w, token);
    if (here || several || r->unnamed || gs_refer_stranger(w, token)) return here;
    uint32_t found = 0;
    for (uint32_t i = 0; i < r->npersons && !several; i++) {
        if (!may_mean(w, r->persons[i], gender, &barred)) continue;
        several = found != 0;
        found = r->persons[i];
    }
    if (several) return subject_again(w, token, gender);
    if (found) return found;
    if (!r->npersons && !r->hero) return person_ahead(w, gender);
    return may_mean(w, r->hero, gender, &barred) ? r->hero : 0;
}

/* Whom the sentence names; how many. */
static uint32_t persons_named(const gs_work *w, gs_mtype type, uint32_t persons[]) {
    uint32_t n = 0;
    for (uint32_t t = 0; t < w->skeleton.ntokens && n < GS_REFER_PERSONS; t++) {
        const gs_mention *m = may_be_person(w, t, type);
        if (!m) continue;
        uint32_t i = 0;
        while (i < n && persons[i] != m->entity) i++;
        if (i == n) persons[n++] = m->entity;
    }
    return n;
}

/* "She has run it since June, when Karl Otto left": "she" stays the one of whom is told, whoever is
 * named behind. */
static uint32_t with_pronoun(gs_work *w, uint32_t persons[], uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = 0;
    while (t < s->ntokens && !may_be_person(w, t, GS_M_PERSON) && !gs_token_is(s, t, "he") &&
           !gs_token_is(s, t, "she"))
        t++;
    if (t == s->ntokens || s->tokens[t].type != GS_T_WORD || n == GS_REFER_PERSONS) return n;
    uint32_t meant = person_meant(w, t, gs_token_is(s, t, "he") ? "male" : "female");
    for (uint32_t i = 0; i < n; i++)
        if (!meant || persons[i] == meant) return n;
    persons[n] = meant;
    return n + (meant != 0);
}

/* "Another expert put Reyes near the place. He was not asked": somebody without a name, told of
 * before any name, may be meant. */
static bool opens_unnamed(const gs_work *w) {
    static const char *const some[] = {"a", "an", "another", "one", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t + 2 < s->ntokens; t++) {
        if (may_be_person(w, t, GS_M_PERSON)) return false;
        if (!gs_token_in(s, t, some)) continue;
        uint32_t k = t + 1;
        while (k < t + 3 && !gs_token_in_set(w, k, "occupation")) k++;
        bool named = may_be_person(w, k + 1, GS_M_PERSON) ||
                     (gs_token_mark(s, k + 1, ",") && may_be_person(w, k + 2, GS_M_PERSON));
        if (gs_token_in_set(w, k, "occupation") && !named) return true;
    }
    return false;
}

/* Of the tokens before `end` the last that names what may be a body; 0: none does. */
static uint32_t last_named(const gs_work *w, uint32_t end) {
    for (uint32_t t = end; t > 0; t--) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t - 1);
        if (m && may_be_body(w, m->entity)) return m->entity;
    }
    return 0;
}

gs_sym gs_refer_about(gs_work *w, uint32_t token) {
    const gs_referring *r = &w->referring;
    uint32_t named = last_named(w, token);
    if (!named) named = r->last_named;
    if (!r->about || (named && named != r->about)) return 0;
    return gs_sym_cstr(gs_store_symbols(w->store), w->mentions->entities[r->about - 1].name);
}

gs_sym gs_refer_headed_here(gs_work *w, uint32_t token) {
    for (uint32_t t = token; t > 0; t--)
        if (gs_token_in_set(w, t - 1, "headed_thing")) return gs_phrase_head(w, t - 1);
    return 0;
}

gs_sym gs_refer_headed(gs_work *w, uint32_t token) {
    gs_sym here = gs_refer_headed_here(w, token);
    return here ? here : w->referring.headed;
}

/* "She had left. In May she came back": is it still told of somebody who was named before? */
static bool goes_on(gs_work *w) {
    static const char *const male[] = {"he", "his", "him", NULL};
    static const char *const female[] = {"she", "her", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        bool he = gs_token_in(s, t, male);
        if (!he && !gs_token_in(s, t, female)) continue;
        if (gs_article_quoted(w->article, s->origin[s->tokens[t].start])) continue;
        return person_meant(w, t, he ? "male" : "female") != 0;
    }
    return false;
}

/* The persons of a sentence take the place of those before; a sentence without any keeps them. */
void gs_refer_end(gs_work *w) {
    gs_referring *r = &w->referring;
    gs_phrases_forget(w);
    if (gs_in_byline(w, w->skeleton.sentence)) return;
    gs_refer_note_bodies(w);
    uint32_t named = last_named(w, w->skeleton.ntokens);
    if (named) r->last_named = named;
    r->headed = gs_refer_headed(w, w->skeleton.ntokens);
    gs_phrases_forget(w);
    gs_refer_subject(w);
    gs_refer_note_called(w);
    uint32_t persons[GS_REFER_PERSONS], n = persons_named(w, GS_M_PERSON, persons);
    if (!n && !r->npersons) n = persons_named(w, GS_M_NAME, persons);
    if (n) {
        r->unnamed = opens_unnamed(w);
        n = with_pronoun(w, persons, n);
        memcpy(r->persons, persons, n * sizeof *persons);
        r->npersons = n;
        r->age = 0;
    } else {
        r->unnamed = r->unnamed || gs_refer_new_stranger(w);
        r->age = goes_on(w) ? 0 : r->age + 1;
        if (r->age > MEMORY) r->npersons = 0, r->unnamed = false;
    }
    bool several = false;
    uint32_t soft = only_soft(w, w->skeleton.ntokens, &several);
    r->soft_age++;
    if (soft) r->soft = several ? 0 : soft, r->soft_age = 0;
    gs_phrases_forget(w);
}

/* The one person, or name that may be one's, of all sentences before; 0 for several. */
static uint32_t only_one_so_far(const gs_work *w) {
    uint32_t found = 0;
    for (uint32_t i = w->referring.first_person; i < w->mentions->count; i++) {
        const gs_mention *m = &w->mentions->items[i];
        if (m->sentence >= w->skeleton.sentence) break;
        if (!names_somebody(w, m) || m->entity == found) continue;
        if (found) return 0;
        found = m->entity;
    }
    return found;
}

gs_sym gs_refer_hero(gs_work *w) {
    uint32_t hero = w->referring.hero;
    return hero ? gs_kept_word(w, w->mentions->entities[hero - 1].name) : 0;
}

gs_sym gs_refer_person(gs_work *w, uint32_t token) {
    const gs_referring *r = &w->referring;
    bool several = false;
    const gs_barred nobody = {.n = 0};
    uint32_t soft = only_soft(w, token, &several), entity = person_meant(w, token, "");
    bool here = only_person(w, token, "", &nobody, &several) != 0;
    if (several || (soft && here)) return 0;
    if (soft)
        entity = soft;
    else if (!here && r->soft_age < r->age && r->soft_age <= MEMORY)
        entity = r->soft;
    else if (!here && r->soft_age == r->age && r->soft && r->npersons)
        entity = 0;
    else if (!entity && !r->npersons && !r->unnamed)
        entity = only_one_so_far(w);
    if (!entity) return 0;
    return gs_kept_word(w, w->mentions->entities[entity - 1].name);
}

gs_sym gs_refer(gs_work *w, const char *word, uint32_t token) {
    uint32_t entity = 0;
    if (strncmp(word, "the ", 4) == 0) word += 4;
    if (strcmp(word, "it") == 0 || strcmp(word, "its") == 0) return gs_refer_it(w, token, NULL);
    size_t n = strlen(word);
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "reference", word, n);
    if (!e) return 0;
    if (strcmp(e->value, "male") == 0 || strcmp(e->value, "female") == 0) {
        entity = person_meant(w, token, e->value);
    } else {
        entity = gs_refer_body(w, e, word, token);
    }
    if (!entity) return 0;
    return gs_kept_word(w, w->mentions->entities[entity - 1].name);
}
