/* A body that bears a person's name: whose is the bare "Reyes" beside "Reyes Barge Lines" and "Dana
 * Reyes"? */
#include <string.h>

#include "base/utf8.h"
#include "entity.h"

#define TOLD_AS_PERSON (GS_NE_TITLE | GS_NE_PERSONAL | GS_NE_FORENAME)

typedef struct clause { /* one side of the mention in its sentence, folded */
    const gs_lexicon *lexicon;
    const char *text;
    size_t n;
} clause;

static bool is_in(const clause *c, const char *set, size_t at, size_t end) {
    return end > at && gs_lexicon_find(c->lexicon, set, c->text + at, end - at) != NULL;
}

static size_t word_end(const clause *c, size_t at) {
    while (at < c->n && ((c->text[at] >= 'a' && c->text[at] <= 'z') ||
                         (c->text[at] >= '0' && c->text[at] <= '9')))
        at++;
    return at;
}

static bool is_word(const clause *c, size_t at, size_t end, const char *word) {
    return end - at == strlen(word) && memcmp(c->text + at, word, end - at) == 0;
}

static bool is_be(const clause *c, size_t at, size_t end) {
    static const char *const forms[] = {"is", "was", "be", "been", "being"};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (is_word(c, at, end, forms[i])) return true;
    return false;
}

/* "runs 12 terminals", "operates a dozen cargo vessels": the noun within a few words. */
static bool holds(const clause *c, size_t at) {
    enum { NEAR = 4 };
    for (int i = 0; i < NEAR && at < c->n && c->text[at] == ' '; i++) {
        size_t end = word_end(c, at + 1);
        if (is_in(c, "body_holding", at + 1, end)) return true;
        at = end;
    }
    return false;
}

/* What stands behind the name: " is headquartered", ", which employs", ", founded". */
static bool done_by_body(const clause *c) {
    size_t at = 0, end;
    bool be = false;
    if (c->n > 1 && c->text[0] == ',') at = 1, be = true;
    if (c->n > 7 && memcmp(c->text, ", which ", 8) == 0) at = 7, be = false;
    for (; at < c->n && c->text[at] == ' '; at = end) {
        end = word_end(c, at + 1);
        bool auxiliary = is_in(c, "auxiliary", at + 1, end);
        if (!auxiliary && !is_in(c, "appositive_adverb", at + 1, end)) break;
        if (is_word(c, at + 1, end, "who")) return false;
        if (auxiliary) be = is_be(c, at + 1, end);
    }
    if (at >= c->n || c->text[at] != ' ') return false;
    size_t told;
    const char *set = be ? "body_made" : "body_deed";
    if (gs_lexicon_match(c->lexicon, set, c->text, c->n, at + 1, &told)) return true;
    end = word_end(c, at + 1);
    return !be && is_in(c, "body_holder", at + 1, end) && holds(c, end);
}

/* What stands before it: "the takeover of", "paid $221 million for". */
static bool dealt_in(const clause *c) {
    enum { LONGEST = 4 };
    size_t at = c->n;
    if (at == 0 || c->text[at - 1] != ' ') return false;
    size_t end = --at;
    for (int i = 0; i < LONGEST && at > 0; i++) {
        while (at > 0 && c->text[at - 1] != ' ') at--;
        if (is_in(c, "body_dealt", at, end)) return true;
        if (at > 0) at--;
    }
    return false;
}

/* Does the name end its phrase here? Not "bought Reyes a drink". */
static bool ends_phrase(const clause *c) {
    if (c->n == 0 || c->text[0] != ' ') return true;
    return is_in(c, "preposition", 1, word_end(c, 1)) ||
           is_in(c, "body_dealt_end", 1, word_end(c, 1));
}

/* A money mention, then " for ", then the name, behind a word of paying. */
static bool paid_for(const gs_resolver *r, const clause *before, const gs_named *n) {
    const gs_mention *m = &r->all->items[n->mention];
    if (before->n < 5 || memcmp(before->text + before->n - 5, " for ", 5) != 0) return false;
    for (uint32_t k = n->mention; k-- > 0 && n->mention - k < GS_THING_WORDS;) {
        const gs_mention *sum = &r->all->items[k];
        if (sum->type != GS_M_MONEY || sum->end + 5 != m->start) continue;
        for (size_t at = 0; at < before->n; at++) {
            if (at > 0 && before->text[at - 1] != ' ') continue;
            if (is_in(before, "body_paid", at, word_end(before, at))) return true;
        }
    }
    return false;
}

static bool speaks_of_person(const clause *c) {
    static const char *const words[] = {"he",  "she",  "his",     "her",
                                        "him", "hers", "himself", "herself"};
    for (size_t at = 0; at < c->n; at++) {
        if (at > 0 && c->text[at - 1] != ' ') continue;
        size_t end = word_end(c, at);
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (is_word(c, at, end, words[i])) return true;
    }
    return false;
}

static bool told_as_body(const gs_resolver *r, const gs_named *n) {
    uint32_t count;
    const gs_mention *m = &r->all->items[n->mention];
    const gs_sentence *sentences = gs_article_sentences(r->article, &count);
    if (m->sentence >= count) return false;
    const gs_sentence *s = &sentences[m->sentence];
    if (s->start > m->start || s->end < m->end) return false;
    clause before = {.lexicon = r->lexicon}, behind = before;
    before.text = gs_fold(r->scratch, r->text + s->start, m->start - s->start);
    behind.text = gs_fold(r->scratch, r->text + m->end, s->end - m->end);
    before.n = strlen(before.text), behind.n = strlen(behind.text);
    if (speaks_of_person(&behind)) return false;
    bool owns = (m->flags & GS_MF_POSSESSIVE) != 0;
    if (owns) return false;
    if (done_by_body(&behind)) return true;
    return ends_phrase(&behind) && (dealt_in(&before) || paid_for(r, &before, n));
}

/* The one body whose name begins with the word; UINT32_MAX where none or several. */
static uint32_t body_led_by(const gs_resolver *r, gs_sym word) {
    uint32_t found = UINT32_MAX, left = GS_NAMESAKES;
    for (uint32_t at = r->by_first[word]; at && left--; at = r->things[at - 1].next_first) {
        uint32_t t = gs_thing_root(r, at - 1);
        if (t == found || r->things[t].nwords < 2 || !(r->things[t].evidence & GS_NE_ORGHEAD))
            continue;
        if (gs_name_type(r->things[t].evidence) != GS_M_ORG) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = t;
    }
    return found;
}

uint32_t gs_namesake_body(const gs_resolver *r, const gs_named *n) {
    if (n->nwords != 1 || n->the || !r->by_last[n->words[0]]) return UINT32_MAX;
    if (r->all->items[n->mention].flags & TOLD_AS_PERSON) return UINT32_MAX;
    uint32_t body = body_led_by(r, n->words[0]);
    return body != UINT32_MAX && told_as_body(r, n) ? body : UINT32_MAX;
}

uint32_t gs_alias_thing(gs_resolver *r, const gs_named *n) {
    if (r->all->items[n->mention].flags & TOLD_AS_PERSON) return UINT32_MAX;
    const char *key = gs_sym_text(r->syms, n->key);
    const gs_entry *e = gs_lexicon_find(r->lexicon, "house_alias", key, strlen(key));
    if (!e) return UINT32_MAX;
    gs_sym name = gs_sym_find(r->syms, e->value, strlen(e->value));
    uint32_t known = name && name < r->nsyms ? r->by_key[name] : 0;
    if (!known) known = r->by_key[n->key];
    if (!known) known = gs_thing_new(r, n) + 1;
    r->by_key[n->key] = known;
    return gs_thing_root(r, known - 1);
}
