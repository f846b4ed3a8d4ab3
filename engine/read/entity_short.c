#include <string.h>

#include "entity.h"

#define SURE_PLACE (GS_NE_PLACECTX | GS_NE_PLACEHEAD)
#define SURE_PERSON (GS_NE_TITLE | GS_NE_PERSONAL | GS_NE_SAID | GS_NE_SAIDBY)

enum { MOST = 16 }; /* candidates for one surname */

typedef struct candidates {
    uint32_t things[MOST];
    uint32_t count;
} candidates;

static void put(candidates *c, uint32_t thing) {
    for (uint32_t i = 0; i < c->count; i++)
        if (c->things[i] == thing) return;
    if (c->count < MOST) c->things[c->count++] = thing;
}

static bool in_set(const gs_resolver *r, const char *set, gs_sym w) {
    return gs_lexicon_find(r->lexicon, set, gs_sym_text(r->syms, w), gs_sym_length(r->syms, w)) !=
           NULL;
}

/* Persons told in full whose family name, or else whose first name, it is. */
static candidates persons(const gs_resolver *r, gs_sym word, bool first) {
    candidates c = {.count = 0};
    uint32_t at = first ? r->by_first[word] : r->by_last[word], left = GS_NAMESAKES;
    for (; at && left--; at = first ? r->things[at - 1].next_first : r->things[at - 1].next_last) {
        uint32_t t = gs_thing_root(r, at - 1);
        if (r->things[t].nwords > 1 && gs_thing_personal(&r->things[t])) put(&c, t);
    }
    return c;
}

/* In capitals alone, as a headline shouts: "REYES WINS AGAIN" is no full name. */
static bool is_shouted(const gs_resolver *r, uint32_t thing) {
    uint32_t n;
    const char *text = gs_article_text(r->article, &n);
    const gs_mention *m = &r->all->items[r->things[thing].first];
    for (uint32_t i = m->start; i < m->end; i++)
        if (text[i] >= 'a' && text[i] <= 'z') return false;
    return true;
}

static void drop_shouted(const gs_resolver *r, candidates *c) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->count; i++)
        if (!is_shouted(r, c->things[i])) c->things[kept++] = c->things[i];
    if (kept) c->count = kept;
}

/* "Reyes" of "Dana Reyes Jr." */
static void with_suffix(const gs_resolver *r, gs_sym word, candidates *c) {
    for (uint32_t i = 0; i < r->nsuffixed; i++) {
        const gs_thing *t = &r->things[r->suffixed[i]];
        if (t->merged || t->nwords < 3 || t->words[t->nwords - 2] != word) continue;
        if (gs_thing_personal(t)) put(c, r->suffixed[i]);
    }
}

static void keep_gender(const gs_resolver *r, uint32_t evidence, candidates *c) {
    uint32_t told = evidence & (GS_NE_MALE | GS_NE_FEMALE), kept = 0;
    if (told != GS_NE_MALE && told != GS_NE_FEMALE) return;
    uint32_t other = told == GS_NE_MALE ? GS_NE_FEMALE : GS_NE_MALE;
    for (uint32_t i = 0; i < c->count; i++)
        if ((r->things[c->things[i]].evidence & (GS_NE_MALE | GS_NE_FEMALE)) != other)
            c->things[kept++] = c->things[i];
    c->count = kept;
}

/* Of several, the one that alone was told in this paragraph so far; UINT32_MAX where that is open.
 */
static uint32_t nearest(const gs_resolver *r, const candidates *c, uint32_t i) {
    uint32_t found = UINT32_MAX, left = GS_NAMESAKES;
    for (uint32_t k = i; k-- > 0 && left-- && r->named[k].paragraph == r->named[i].paragraph;) {
        if (!r->named[k].thing) continue;
        uint32_t t = gs_thing_root(r, r->named[k].thing - 1);
        for (uint32_t j = 0; j < c->count; j++) {
            if (c->things[j] != t || t == found) continue;
            if (found != UINT32_MAX) return UINT32_MAX;
            found = t;
        }
    }
    return found;
}

/* The only one of them told before mention i; UINT32_MAX where none or several. */
static uint32_t told_before(const gs_resolver *r, const candidates *c, uint32_t i) {
    uint32_t found = UINT32_MAX;
    for (uint32_t j = 0; j < c->count; j++) {
        if (r->things[c->things[j]].first >= r->named[i].mention) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = c->things[j];
    }
    return found;
}

/* The gender of the first pronoun behind the mention in its sentence, before another name. */
static uint32_t pronoun_gender(const gs_resolver *r, uint32_t i) {
    static const struct {
        const char *word;
        uint32_t gender;
    } pronouns[] = {{"he", GS_NE_MALE},    {"his", GS_NE_MALE},   {"him", GS_NE_MALE},
                    {"she", GS_NE_FEMALE}, {"her", GS_NE_FEMALE}, {"hers", GS_NE_FEMALE}};
    const gs_mention *m = &r->all->items[r->named[i].mention];
    uint32_t n, count;
    const gs_sentence *sentences = gs_article_sentences(r->article, &n);
    const char *text = gs_article_text(r->article, &count);
    if (m->sentence >= n) return 0;
    uint32_t stop = sentences[m->sentence].end;
    for (uint32_t k = i + 1; k < r->nnamed; k++) {
        const gs_mention *next = &r->all->items[r->named[k].mention];
        if (next->start >= stop) break;
        if (next->type == GS_M_PERSON || next->type == GS_M_NAME) stop = next->start;
    }
    for (uint32_t at = m->end; at < stop; at++) {
        if (text[at] != ' ') continue;
        uint32_t end = at + 1;
        while (end < stop && text[end] >= 'a' && text[end] <= 'z') end++;
        for (size_t p = 0; p < sizeof pronouns / sizeof *pronouns; p++)
            if (strlen(pronouns[p].word) == end - at - 1 &&
                memcmp(text + at + 1, pronouns[p].word, end - at - 1) == 0)
                return pronouns[p].gender;
    }
    return 0;
}

/* A surname that several people bear and that nothing here tells apart: one open entity for it. */
static uint32_t open_surname(gs_resolver *r, const gs_named *n) {
    uint32_t left = GS_NAMESAKES;
    for (uint32_t at = r->by_last[n->words[0]]; at && left--; at = r->things[at - 1].next_last)
        if (r->things[at - 1].open) return at - 1;
    uint32_t t = gs_thing_new(r, n);
    r->things[t].open = true;
    r->things[t].evidence |= GS_NE_TITLE;
    return t;
}

/* Is the same word told as a place anywhere: "LARKHAVEN, May 3 -", "in Larkhaven"? */
static bool told_as_place(const gs_resolver *r, gs_sym key) {
    for (uint32_t i = 0; i < r->nnamed; i++)
        if (r->named[i].key == key &&
            (r->all->items[r->named[i].mention].flags & (SURE_PLACE | GS_NE_PLACEIN)))
            return true;
    return false;
}

static uint32_t as_person(gs_resolver *r, uint32_t i) {
    const gs_named *n = &r->named[i];
    uint32_t evidence = r->all->items[n->mention].flags;
    if (evidence & SURE_PLACE) return UINT32_MAX;
    if ((evidence & GS_NE_GAZETTEER) && !(evidence & SURE_PERSON)) return UINT32_MAX;
    bool doubtful = (n->the || (evidence & GS_NE_PLACEIN)) && !(evidence & SURE_PERSON);
    candidates c = persons(r, n->words[0], false);
    with_suffix(r, n->words[0], &c);
    bool first = c.count == 0;
    if (first) {
        c = persons(r, n->words[0], true);
        drop_shouted(r, &c);
    }
    keep_gender(r, evidence, &c);
    if (c.count == 0) return UINT32_MAX;
    /* "the Cup", "in Reyes": only where the name is surely a person's. */
    if (doubtful && gs_name_type(r->things[c.things[0]].evidence) != GS_M_PERSON) return UINT32_MAX;
    if (c.count > 1) {
        uint32_t only = told_before(r, &c, i);
        if (only != UINT32_MAX) return only;
        candidates all = c;
        keep_gender(r, pronoun_gender(r, i), &c);
        if (c.count == 1) return c.things[0];
        if (c.count == 0) c = all;
        uint32_t near = nearest(r, &c, i);
        if (near != UINT32_MAX) return near;
        return first ? UINT32_MAX : open_surname(r, n);
    }
    gs_thing *t = &r->things[c.things[0]];
    if (first && !in_set(r, "given_name", n->words[0])) {
        /* "Xi" for "Xi Jinping"; but "Goldman" for "Goldman Sachs" tells nothing of a person. */
        if (!((t->evidence | evidence) & (GS_NE_TITLE | GS_NE_PERSONAL | GS_NE_GIVEN)))
            return told_as_place(r, n->key) ? UINT32_MAX : c.things[0];
        t->family_first = t->nwords <= 3 && !(t->evidence & GS_NE_GIVEN);
    } else if (!first) {
        t->evidence |= GS_NE_REF;
    }
    return c.things[0];
}

/* Does the thing's name go on behind n words with nothing but heads ("Corp", "Group", "Ltd")? */
static bool only_heads(const gs_resolver *r, const gs_thing *t, uint32_t n) {
    for (uint32_t i = n; i < t->nwords; i++)
        if (!in_set(r, "org_head", t->words[i]) && !in_set(r, "name_suffix", t->words[i]))
            return false;
    return true;
}

/* Do the words begin the thing's name? "St Orrin's gave its consent" has the owner of "St Orrin's
 * Hospital" without its letter. */
static bool begins(const gs_resolver *r, const gs_thing *t, const gs_named *n) {
    uint32_t last = n->nwords - 1;
    if (memcmp(t->words, n->words, last * sizeof *n->words) != 0) return false;
    if (t->words[last] == n->words[last]) return true;
    if (!(r->all->items[n->mention].flags & GS_MF_POSSESSIVE)) return false;
    const char *whole = gs_sym_text(r->syms, t->words[last]);
    size_t length = gs_sym_length(r->syms, n->words[last]);
    return strncmp(whole, gs_sym_text(r->syms, n->words[last]), length) == 0 &&
           strcmp(whole + length, "'s") == 0;
}

/* "Acme" for "Acme Corp", "Arlen Hydro" for "Arlen Hydro Corp.": the one body it shortens. */
static uint32_t as_short_body(const gs_resolver *r, const gs_named *n) {
    uint32_t found = UINT32_MAX, evidence = r->all->items[n->mention].flags;
    if (evidence & (GS_NE_GAZETTEER | GS_NE_GIVEN | GS_NE_FORENAME | GS_NE_TITLE)) return found;
    uint32_t left = GS_NAMESAKES;
    for (uint32_t at = r->by_first[n->words[0]]; at && left--; at = r->things[at - 1].next_first) {
        uint32_t k = gs_thing_root(r, at - 1);
        const gs_thing *t = &r->things[k];
        if (!(t->evidence & GS_NE_ORGHEAD) || t->nwords <= n->nwords || k == found) continue;
        if (!begins(r, t, n)) continue;
        if (!only_heads(r, t, n->nwords)) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = k;
    }
    return found;
}

/* "Rovers" for "Arlen Rovers": the last word of a club's name stands without an article. */
static bool is_club(const gs_resolver *r, gs_sym w) {
    const gs_entry *e =
        gs_lexicon_find(r->lexicon, "org_head", gs_sym_text(r->syms, w), gs_sym_length(r->syms, w));
    return e && strcmp(e->value, "club") == 0;
}

/* "the Ministry": the one body told so far whose name has this head first or last. */
static uint32_t as_bare_head(const gs_resolver *r, const gs_named *n) {
    uint32_t found = UINT32_MAX, evidence = r->all->items[n->mention].flags;
    if (!(evidence & GS_NE_ORGHEAD)) return found;
    if (!n->the && !(n->nwords == 1 && is_club(r, n->words[0]))) return found;
    for (int pass = 0; pass < 2; pass++) {
        uint32_t at = pass ? r->by_first[n->words[0]] : r->by_last[n->words[0]];
        uint32_t left = GS_NAMESAKES;
        for (; at && left--;
             at = pass ? r->things[at - 1].next_first : r->things[at - 1].next_last) {
            uint32_t k = gs_thing_root(r, at - 1);
            const gs_thing *t = &r->things[k];
            if (k == found || t->nwords < 2 || !(t->evidence & (GS_NE_ORGHEAD | GS_NE_ORGKNOWN)))
                continue;
            if (found != UINT32_MAX) return UINT32_MAX;
            found = k;
        }
    }
    return found;
}

static uint32_t find(gs_resolver *r, uint32_t i) {
    gs_named *n = &r->named[i];
    uint32_t t = as_bare_head(r, n);
    if (t == UINT32_MAX && r->by_key[n->key]) {
        /* A surname told beside its full name is that person, whatever one odd sentence made of it.
         */
        uint32_t known = gs_thing_root(r, r->by_key[n->key] - 1);
        uint32_t sure = GS_NE_GAZETTEER | GS_NE_ORGKNOWN | GS_NE_ORGHEAD;
        uint32_t person = r->things[known].evidence & sure ? UINT32_MAX : as_person(r, i);
        if (person != UINT32_MAX) return person;
    }
    if (t == UINT32_MAX && r->by_key[n->key]) t = gs_thing_root(r, r->by_key[n->key] - 1);
    if (t == UINT32_MAX) t = as_short_body(r, n);
    if (t == UINT32_MAX) {
        t = as_person(r, i);
        if (t != UINT32_MAX) return t;
        t = gs_thing_new(r, n);
    }
    r->by_key[n->key] = t + 1;
    return t;
}

/* A person's name beats a place of the same word where the words around it speak of a person. */
static bool person_first(const gs_resolver *r, const gs_named *n) {
    uint32_t evidence = r->all->items[n->mention].flags;
    return n->nwords == 1 && (evidence & SURE_PERSON) != 0;
}

/* Full names of bodies that shorten another ("Arlen Hydro") join it. */
static void merge_short_bodies(gs_resolver *r) {
    for (uint32_t i = 0; i < r->nnamed; i++) {
        gs_named *n = &r->named[i];
        if (!n->thing || n->nwords < 2) continue;
        uint32_t own = gs_thing_root(r, n->thing - 1), to = as_short_body(r, n);
        if (to != UINT32_MAX && to != own && r->things[own].nwords == n->nwords &&
            !(r->things[own].evidence & (GS_NE_PLACEHEAD | GS_NE_GAZETTEER)))
            r->things[own].merged = to + 1;
    }
}

static void note_suffixed(gs_resolver *r) {
    for (uint32_t i = 0; i < r->nthings && r->nsuffixed < GS_NAMESAKES; i++) {
        const gs_thing *t = &r->things[i];
        if (t->nwords > 2 && in_set(r, "name_suffix", t->words[t->nwords - 1]))
            r->suffixed[r->nsuffixed++] = i;
    }
}

void gs_resolve_short(gs_resolver *r) {
    merge_short_bodies(r);
    note_suffixed(r);
    for (uint32_t i = 0; i < r->nnamed; i++) {
        gs_named *n = &r->named[i];
        if (n->thing || n->nwords == 0) continue;
        uint32_t t = gs_alias_thing(r, n);
        if (t == UINT32_MAX) t = gs_namesake_body(r, n);
        if (t == UINT32_MAX && person_first(r, n)) t = as_person(r, i);
        if (t == UINT32_MAX) t = find(r, i);
        gs_thing_add(r, n, t);
    }
}
