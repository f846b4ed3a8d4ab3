#include "entity.h"

#include <string.h>

#include "base/utf8.h"
#include "value/country.h"

#define ORG_EVIDENCE (GS_NE_ORGHEAD | GS_NE_ORGKNOWN)
#define PLACE_EVIDENCE (GS_NE_GAZETTEER | GS_NE_PLACEHEAD | GS_NE_PLACECTX)
#define PERSON_EVIDENCE (GS_NE_TITLE | GS_NE_GIVEN | GS_NE_PERSONAL)

enum { MAX_ENDING = 9 }; /* the longest ending of a family name that tells a gender */

static bool is_name(gs_mtype type) {
    return type == GS_M_PERSON || type == GS_M_PLACE || type == GS_M_ORG || type == GS_M_NAME;
}

uint32_t gs_thing_root(const gs_resolver *r, uint32_t thing) {
    while (r->things[thing].merged) thing = r->things[thing].merged - 1;
    return thing;
}

bool gs_thing_personal(const gs_thing *t) {
    return !(t->evidence & (ORG_EVIDENCE | PLACE_EVIDENCE)) ||
           ((t->evidence & PERSON_EVIDENCE) && !(t->evidence & ORG_EVIDENCE));
}

/* ---- the words of a mention */

static char *joined(const gs_resolver *r, const gs_sym *words, uint32_t from, uint32_t to) {
    char *out = gs_strdup(r->arena, "");
    for (uint32_t i = from; i < to; i++)
        out = gs_sprintf(r->arena, "%s%s%s", out, i > from ? " " : "",
                         gs_sym_text(r->syms, words[i]));
    return out;
}

static bool word_byte(char c) {
    unsigned char u = (unsigned char)c;
    return (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u >= 0x80 || c == '\'' || c == '&';
}

/* Splits a folded name at all but letters; full stops of initials vanish ("j.k." is "jk"). */
static void split(gs_resolver *r, gs_named *n, char *folded) {
    size_t w = 0, length = strlen(folded);
    for (size_t i = 0; i < length; i++)
        if (folded[i] != '.' || folded[i + 1] == ' ')
            folded[w++] = folded[i] == '.' ? ' ' : folded[i];
    folded[w] = '\0';
    for (size_t i = 0; i < w && n->nwords < GS_THING_WORDS;) {
        size_t k = i;
        while (k < w && word_byte(folded[k])) k++;
        if (k > i) n->words[n->nwords++] = gs_sym_of(r->syms, folded + i, k - i);
        i = k + 1;
    }
}

/* The key under which equal names meet: countries by code, known bodies by their long form. */
static gs_sym key_of(gs_resolver *r, const gs_mention *m, const char *folded, size_t n) {
    const gs_entry *org = gs_lexicon_find(r->lexicon, "org", folded, n);
    if (org && org->value[0]) return gs_sym_cstr(r->syms, org->value);
    if (m->flags & GS_NE_GAZETTEER) {
        const gs_country *c = gs_country_named(folded, n);
        const gs_entry *e = gs_lexicon_find(r->lexicon, "country", folded, n);
        const char *code = e ? e->value : c ? c->alpha2 : NULL;
        if (code) return gs_sym_cstr(r->syms, gs_sprintf(r->scratch, "=%s", code));
    }
    return gs_sym_of(r->syms, folded, n);
}

static bool in_capitals(const char *text, uint32_t start, uint32_t end) {
    unsigned width;
    for (uint32_t i = start; i < end; i += width)
        if (gs_is_lower(gs_utf8_at(text, end, i, &width))) return false;
    return true;
}

/* "Republic of Valdoria" is Valdoria. */
static void drop_form(gs_resolver *r, gs_named *n, const gs_mention *m) {
    if (!(m->flags & GS_NE_PLACEHEAD) || n->nwords < 3) return;
    const char *head = gs_sym_text(r->syms, n->words[0]);
    const gs_entry *e = gs_lexicon_find(r->lexicon, "place_head", head, strlen(head));
    if (!e || strcmp(e->value, "state") != 0 ||
        strcmp(gs_sym_text(r->syms, n->words[1]), "of") != 0)
        return;
    uint32_t skip = strcmp(gs_sym_text(r->syms, n->words[2]), "the") == 0 && n->nwords > 3 ? 3 : 2;
    n->nwords -= skip;
    memmove(n->words, n->words + skip, n->nwords * sizeof *n->words);
    n->words[n->nwords] = 0;
    const char *rest = joined(r, n->words, 0, n->nwords);
    n->key = gs_sym_cstr(r->syms, rest);
}

static void collect(gs_resolver *r) {
    uint32_t nblocks, block = 0;
    const gs_block *blocks = gs_article_blocks(r->article, &nblocks);
    for (uint32_t i = 0; i < r->all->count; i++) {
        const gs_mention *m = &r->all->items[i];
        if (!is_name(m->type)) continue;
        while (block + 1 < nblocks && blocks[block].end <= m->start) block++;
        gs_named n = {.mention = i, .paragraph = block};
        char *folded = gs_fold(r->scratch, r->text + m->start, m->end - m->start);
        n.key = key_of(r, m, folded, strlen(folded));
        n.capitals = in_capitals(r->text, m->start, m->end);
        n.the = m->outer_start < m->start;
        split(r, &n, folded);
        drop_form(r, &n, m);
        GS_GROW(r->scratch, r->named, r->nnamed, r->capnamed);
        r->named[r->nnamed++] = n;
    }
}

/* ---- things */

uint32_t gs_thing_new(gs_resolver *r, const gs_named *n) {
    const gs_mention *m = &r->all->items[n->mention];
    gs_thing t = {.nwords = n->nwords,
                  .start = m->start,
                  .end = m->end,
                  .code = m->code,
                  .first = n->mention};
    memcpy(t.words, n->words, sizeof t.words);
    t.country = gs_sym_text(r->syms, n->key)[0] == '=';
    if (n->nwords) {
        t.next_last = r->by_last[n->words[n->nwords - 1]];
        t.next_first = r->by_first[n->words[0]];
        r->by_last[n->words[n->nwords - 1]] = r->nthings + 1;
        r->by_first[n->words[0]] = r->nthings + 1;
    }
    GS_GROW(r->scratch, r->things, r->nthings, r->capthings);
    r->things[r->nthings++] = t;
    return r->nthings - 1;
}

/* Longer names win as the thing's name; capitals lose, since they are acronyms and headlines. */
static bool fuller(const gs_resolver *r, const gs_thing *t, const gs_named *n,
                   const gs_mention *m) {
    bool shouted = in_capitals(r->text, t->start, t->end);
    if (shouted != n->capitals) return shouted;
    if (n->nwords != t->nwords) return n->nwords > t->nwords;
    return m->end - m->start > t->end - t->start;
}

void gs_thing_add(gs_resolver *r, gs_named *n, uint32_t thing) {
    const gs_mention *m = &r->all->items[n->mention];
    gs_thing *t = &r->things[thing];
    n->thing = thing + 1;
    t->count++;
    t->evidence |= m->flags & GS_NE_ALL;
    if (!fuller(r, t, n, m)) return;
    t->start = m->start;
    t->end = m->end;
    memcpy(t->words, n->words, sizeof t->words);
    t->nwords = n->nwords;
}

/* ---- full names of persons */

static bool initial(const gs_resolver *r, gs_sym w) {
    return gs_sym_length(r->syms, w) == 1;
}

static const char *plain_given(const gs_resolver *r, gs_sym w) {
    if (r->plain[w]) return r->plain[w];
    const gs_entry *e = gs_lexicon_find(r->lexicon, "given_variant", gs_sym_text(r->syms, w),
                                        gs_sym_length(r->syms, w));
    return r->plain[w] = e ? e->value : gs_sym_text(r->syms, w);
}

static bool given_agree(const gs_resolver *r, gs_sym a, gs_sym b) {
    if (a == b) return true;
    const char *x = gs_sym_text(r->syms, a), *y = gs_sym_text(r->syms, b);
    if (initial(r, a) || initial(r, b)) return x[0] == y[0];
    return strcmp(plain_given(r, a), plain_given(r, b)) == 0;
}

static bool suffix_word(const gs_resolver *r, gs_sym w) {
    const gs_entry *e = gs_lexicon_find(r->lexicon, "name_suffix", gs_sym_text(r->syms, w),
                                        gs_sym_length(r->syms, w));
    return e && !e->value[0];
}

/* All middle names of the shorter are the longer's too. */
static bool middles_agree(const gs_resolver *r, const gs_sym *a, uint32_t na, const gs_sym *b,
                          uint32_t nb) {
    uint32_t k = 1;
    for (uint32_t i = 1; i + 1 < na; i++) {
        while (k + 1 < nb && !given_agree(r, a[i], b[k])) k++;
        if (k + 1 >= nb) return false;
        k++;
    }
    return true;
}

static bool ends_with(const gs_sym *a, uint32_t na, const gs_sym *b, uint32_t nb) {
    return na >= nb && memcmp(a + (na - nb), b, nb * sizeof *b) == 0;
}

/* Can both be full names of one person? "J. Reyes", "Dana M. Reyes", "Dana Reyes"; "Reyes Ortega,
 * Dana" no. */
static bool same_person(const gs_resolver *r, const gs_sym *a, uint32_t na, const gs_sym *b,
                        uint32_t nb) {
    bool sa = na > 2 && suffix_word(r, a[na - 1]), sb = nb > 2 && suffix_word(r, b[nb - 1]);
    if (sa && sb && a[na - 1] != b[nb - 1]) return false;
    na -= sa;
    nb -= sb;
    if (na < nb) {
        const gs_sym *t = a;
        uint32_t tn = na;
        a = b, na = nb, b = t, nb = tn;
    }
    if (nb < 2) return false;
    if (ends_with(a, na, b, nb)) return true;
    if (!given_agree(r, a[0], b[0])) return false;
    if (a[na - 1] == b[nb - 1]) return middles_agree(r, b, nb, a, na);
    return na > nb && memcmp(a, b, nb * sizeof *b) == 0 && na - nb <= 2;
}

/* The one thing told so far that the full name may be; UINT32_MAX where none or several. */
static uint32_t known_person(const gs_resolver *r, const gs_named *n) {
    uint32_t found = UINT32_MAX;
    for (int pass = 0; pass < 2; pass++) {
        uint32_t at = pass ? r->by_first[n->words[0]] : r->by_last[n->words[n->nwords - 1]];
        uint32_t left = GS_NAMESAKES;
        for (; at && left--;
             at = pass ? r->things[at - 1].next_first : r->things[at - 1].next_last) {
            const gs_thing *t = &r->things[at - 1];
            if (t->nwords < 2 || at - 1 == found || !gs_thing_personal(t)) continue;
            if (!same_person(r, t->words, t->nwords, n->words, n->nwords)) continue;
            if (found != UINT32_MAX) return UINT32_MAX;
            found = at - 1;
        }
    }
    return found;
}

static bool full(const gs_resolver *r, const gs_named *n) {
    uint32_t e = r->all->items[n->mention].flags;
    if (n->nwords > 1) return true;
    if (e & GS_NE_ORGKNOWN) return true;
    return (e & GS_NE_GAZETTEER) && !(e & (GS_NE_TITLE | GS_NE_PERSONAL | GS_NE_FORENAME));
}

static void resolve_full(gs_resolver *r) {
    for (uint32_t i = 0; i < r->nnamed; i++) {
        gs_named *n = &r->named[i];
        if (n->nwords == 0 || !full(r, n)) continue;
        uint32_t e = r->all->items[n->mention].flags;
        uint32_t thing = r->by_key[n->key];
        if (!thing && n->nwords > 1 && !(e & (ORG_EVIDENCE | PLACE_EVIDENCE))) {
            thing = known_person(r, n) + 1;
        }
        if (!thing) thing = gs_thing_new(r, n) + 1;
        r->by_key[n->key] = thing;
        gs_thing_add(r, n, thing - 1);
    }
}

/* ---- acronyms */

/* Do the letters of the acronym open the name's words, in order, first with first? */
static bool spells(const gs_resolver *r, const char *acronym, size_t n, const gs_thing *t) {
    size_t at = 0;
    if (n < 2 || n > 8 || t->nwords < 2) return false;
    if (gs_sym_text(r->syms, t->words[0])[0] != acronym[0]) return false;
    for (uint32_t i = 0; i < t->nwords && at < n; i++)
        if (gs_sym_text(r->syms, t->words[i])[0] == acronym[at]) at++;
    return at == n;
}

static void introduce(gs_resolver *r, gs_named *longer, gs_named *shorter) {
    uint32_t t = longer->thing - 1;
    const char *letters = gs_sym_text(r->syms, shorter->words[0]);
    const gs_mention *m = &r->all->items[shorter->mention];
    if (!spells(r, letters, strlen(letters), &r->things[t])) return;
    if (shorter->thing && shorter->thing != longer->thing)
        r->things[shorter->thing - 1].merged = t + 1;
    else if (!shorter->thing)
        gs_thing_add(r, shorter, t);
    r->things[t].acronym = gs_strndup(r->arena, r->text + m->start, m->end - m->start);
    if (!(r->things[t].evidence & (GS_NE_GIVEN | GS_NE_TITLE | GS_NE_GAZETTEER)))
        r->things[t].evidence |= GS_NE_ORGKNOWN;
    r->by_key[shorter->key] = t + 1;
}

/* "International Monetary Fund (IMF)", and the other way round. */
static void find_acronyms(gs_resolver *r) {
    for (uint32_t i = 0; i + 1 < r->nnamed; i++) {
        gs_named *a = &r->named[i], *b = &r->named[i + 1];
        for (uint32_t k = i + 1; k < r->nnamed && k < i + 4 && r->all->items[b->mention].inside;
             k++)
            b = &r->named[k];
        const gs_mention *x = &r->all->items[a->mention], *y = &r->all->items[b->mention];
        if (y->start < x->end + 2 || y->start > x->end + 5) continue;
        if (r->text[y->start - 1] != '(' || r->text[y->end] != ')') continue;
        if (b->capitals && b->nwords == 1 && a->thing)
            introduce(r, a, b);
        else if (a->capitals && a->nwords == 1 && b->thing)
            introduce(r, b, a);
    }
}

/* ---- the result */

static bool particle(const gs_resolver *r, gs_sym w) {
    return gs_lexicon_find(r->lexicon, "surname_particle", gs_sym_text(r->syms, w),
                           gs_sym_length(r->syms, w)) != NULL;
}

static void set_person(const gs_resolver *r, const gs_thing *t, gs_entity *e) {
    uint32_t last = t->nwords;
    if (last > 1 && suffix_word(r, t->words[last - 1])) last--;
    if (last < 2) {
        bool given = (t->evidence & GS_NE_FORENAME) && !(t->evidence & GS_NE_TITLE) && !t->open;
        e->family = given ? "" : joined(r, t->words, 0, last);
        e->given = given ? joined(r, t->words, 0, last) : "";
    } else if (t->family_first) {
        e->family = joined(r, t->words, 0, 1);
        e->given = joined(r, t->words, 1, last);
    } else {
        uint32_t cut = last - 1;
        while (cut > 1 && particle(r, t->words[cut - 1])) cut--;
        e->given = joined(r, t->words, 0, cut);
        e->family = joined(r, t->words, cut, last);
    }
}

/* What the ends of family names tell in tongues that give women and men other ones. */
static const char *gender_of_family(const gs_resolver *r, const char *family) {
    size_t n = strlen(family);
    for (size_t k = n < MAX_ENDING ? n : MAX_ENDING; k >= 2; k--) {
        const gs_entry *e = gs_lexicon_find(r->lexicon, "family_ending", family + n - k, k);
        if (e) return e->value;
    }
    return "";
}

static const char *gender_of(const gs_resolver *r, const gs_thing *t, const gs_entity *e) {
    uint32_t told = t->evidence & (GS_NE_MALE | GS_NE_FEMALE);
    if (told == GS_NE_MALE) return "male";
    if (told == GS_NE_FEMALE) return "female";
    const gs_entry *given =
        gs_lexicon_find(r->lexicon, "given_name", e->given, strcspn(e->given, " -"));
    if (told || (given && given->value[0])) return given ? given->value : "";
    return gender_of_family(r, e->family);
}

/* "Norway, the chair" stays a country, whatever a sentence makes of it; "Jordan" may be somebody.
 */
static gs_mtype type_of(const gs_thing *t) {
    uint32_t made = GS_NE_TITLE | GS_NE_PERSONAL | GS_NE_SAID | GS_NE_SAIDBY | GS_NE_ORGCTX;
    bool sure = t->country && !(t->evidence & (GS_NE_FORENAME | GS_NE_GIVEN));
    return gs_name_type(sure ? t->evidence & ~made : t->evidence);
}

static gs_entity entity_of(const gs_resolver *r, const gs_thing *t) {
    gs_entity e = {.type = type_of(t), .mentions = t->count};
    e.name = gs_strndup(r->arena, r->text + t->start, t->end - t->start);
    e.folded = gs_fold(r->arena, e.name, strlen(e.name));
    e.family = e.given = e.acronym = e.country = e.gender = "";
    if (e.type == GS_M_PERSON) {
        set_person(r, t, &e);
        e.gender = gender_of(r, t, &e);
    }
    if (t->acronym) e.acronym = t->acronym;
    if (t->country && t->code) e.country = t->code;
    return e;
}

static void pool_evidence(gs_resolver *r) {
    for (uint32_t i = 0; i < r->nthings; i++) {
        uint32_t root = gs_thing_root(r, i);
        if (root == i) continue;
        r->things[root].evidence |= r->things[i].evidence;
        r->things[root].count += r->things[i].count;
    }
}

static uint32_t number_of(gs_resolver *r, uint32_t *ids, uint32_t t) {
    gs_mentions *all = r->all;
    if (ids[t]) return ids[t];
    GS_GROW(r->arena, all->entities, all->nentities, all->capentities);
    all->entities[all->nentities++] = entity_of(r, &r->things[t]);
    return ids[t] = all->nentities;
}

/* Numbers the entities in the order of the text and gives every mention its type. */
static void number(gs_resolver *r) {
    uint32_t *ids = gs_alloc(r->scratch, ((size_t)r->nthings + 1) * sizeof *ids);
    for (uint32_t i = 0; i < r->nnamed; i++) {
        if (!r->named[i].thing) continue;
        uint32_t t = gs_thing_root(r, r->named[i].thing - 1), place = r->things[t].people_of;
        gs_mention *m = &r->all->items[r->named[i].mention];
        if (place) t = gs_thing_root(r, place - 1);
        m->entity = number_of(r, ids, t);
        m->type = place ? GS_M_NATIONALITY : r->all->entities[m->entity - 1].type;
        if (m->type != GS_M_PLACE) m->code = NULL;
    }
    for (uint32_t i = 0; i < r->all->count; i++) r->all->items[i].flags &= ~GS_NE_ALL;
}

static void open_tables(gs_resolver *r) {
    /* Keys and words are all interned by now. */
    r->nsyms = gs_symtab_count(r->syms) + 1;
    r->by_key = gs_alloc(r->scratch, r->nsyms * sizeof *r->by_key);
    r->by_last = gs_alloc(r->scratch, r->nsyms * sizeof *r->by_last);
    r->by_first = gs_alloc(r->scratch, r->nsyms * sizeof *r->by_first);
    r->plain = gs_alloc(r->scratch, r->nsyms * sizeof *r->plain);
}

void gs_read_entities(gs_article *article, const gs_lexicon *lexicon, gs_mentions *all) {
    uint32_t n;
    gs_resolver r = {.article = article, .lexicon = lexicon, .all = all};
    r.text = gs_article_text(article, &n);
    r.arena = gs_article_arena(article);
    r.scratch = gs_arena_new();
    r.syms = gs_symtab_new(r.scratch);
    collect(&r);
    open_tables(&r);
    resolve_full(&r);
    find_acronyms(&r);
    gs_resolve_short(&r);
    pool_evidence(&r);
    gs_resolve_peoples(&r);
    number(&r);
    gs_arena_free(r.scratch);
    gs_link_holders(article, all);
}
