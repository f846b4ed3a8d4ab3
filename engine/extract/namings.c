/* Every name as it stands, with the words beside it: facts of kind "naming", so that a rule can
 * find what two texts tell in like words of two names. `called` is what the text calls the bearer
 * ("the chief driller, X", "X, a kidney specialist in Lima,"), `near` the other words of the
 * sentence around the name. */
#include <string.h>

#include "base/ascii.h"
#include "base/stem.h"
#include "role_phrase.h"
#include "told.h"

enum { CALLED_BEFORE = 6, CALLED_BEHIND = 9, REACH = 14, LONGEST_WORD = 40, SHORTEST = 3 };

typedef struct words {
    char text[400]; /* stems with single blanks between */
    size_t n;
} words;

static void add(words *to, const char *mark, const char *word, size_t n) {
    if (to->n + n + 3 > sizeof to->text) return;
    if (to->n) to->text[to->n++] = ' ';
    if (*mark) to->text[to->n++] = *mark;
    memcpy(to->text + to->n, word, n);
    to->n += n;
}

static const char *const empty[] = {
    "the",   "and",   "for",   "that",  "this", "with",  "from", "was",   "were", "are",
    "has",   "have",  "had",   "its",   "his",  "her",   "they", "their", "she",  "him",
    "who",   "which", "when",  "whose", "will", "would", "been", "being", "but",  "not",
    "than",  "into",  "about", "after", "over", "said",  "says", "told",  "also", "where",
    "while", "what",  "there", "other", "our",  "one",   "all",  "could", "did",  "does",
    "you",   "your",  "say",   "since", "out",  NULL};

static bool is_empty(const char *word, size_t n) {
    for (const char *const *e = empty; *e; e++)
        if (**e == *word && strncmp(*e, word, n) == 0 && (*e)[n] == '\0') return true;
    return false;
}

/* The words of a stretch of text, cut to stems, each behind the mark. */
static void add_text(words *to, const char *text, size_t n, const char *mark) {
    for (size_t i = 0; i < n;) {
        size_t k = i;
        char low[LONGEST_WORD];
        while (k < n && gs_letter_of_any(text[k])) k++;
        if (k - i >= SHORTEST && k - i < sizeof low) {
            for (size_t c = i; c < k; c++)
                low[c - i] = (char)(text[c] >= 'A' && text[c] <= 'Z' ? text[c] | 0x20 : text[c]);
            if (!is_empty(low, k - i)) add(to, mark, low, gs_stem(low, k - i));
        }
        i = k > i ? k : i + 1;
    }
}

/* "=12,500": a number or a date as it is written. */
static void add_number(words *to, const char *text, size_t n) {
    char low[LONGEST_WORD];
    size_t k = 0;
    for (size_t i = 0; i < n && k < sizeof low; i++)
        if (text[i] != ' ')
            low[k++] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] | 0x20 : text[i]);
    add(to, "=", low, k);
}

/* The same of a word of the sentence: mostly it is one of letters. */
static void add_word(const gs_skeleton *s, words *to, uint32_t t) {
    const char *word = s->lower + s->tokens[t].start;
    size_t n = s->tokens[t].end - s->tokens[t].start, letters = 0;
    while (letters < n && gs_letter_of_any(word[letters])) letters++;
    if (letters < n)
        add_text(to, word, n, "");
    else if (n >= SHORTEST && n < LONGEST_WORD && !gs_token_in(s, t, empty))
        add(to, "", word, gs_stem(word, n));
}

static void add_token(const gs_work *w, words *to, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    if (!m) {
        if (s->tokens[t].type == GS_T_WORD) add_word(s, to, t);
        return;
    }
    if (m->type == GS_M_OFFICE && m->office) {
        const char *office = m->office->value[0] ? m->office->value : m->office->form;
        add_text(to, office, strlen(office), "");
        return;
    }
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    if (m->type < GS_M_PERSON) {
        add_number(to, text + m->start, m->end - m->start);
        return;
    }
    bool name = m->type >= GS_M_PERSON && m->type <= GS_M_NATIONALITY && m->type != GS_M_OFFICE;
    add_text(to, text + m->start, m->end - m->start, name ? "@" : "");
}

/* A name of two words and more, or somebody whose full name the text tells. */
static bool is_name(const gs_work *w, const gs_mention *m) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    if (!m || !m->entity || m->type < GS_M_PERSON || m->type > GS_M_NAME) return false;
    if (m->type == GS_M_PERSON) return strchr(w->mentions->entities[m->entity - 1].folded, ' ');
    return memchr(text + m->start, ' ', m->end - m->start) != NULL;
}

static bool is_article(const gs_skeleton *s, uint32_t t) {
    static const char *const articles[] = {"the", "a",     "an",  "its",  "his",
                                           "her", "their", "our", "this", NULL};
    return gs_token_in(s, t, articles);
}

/* The mark or the letter of "Osby's". */
static bool is_owning(const gs_skeleton *s, uint32_t t) {
    return gs_token_mark(s, t, "'") || (gs_token_is(s, t, "s") && gs_token_mark(s, t - 1, "'"));
}

/* Where the words begin that stand before the name as its title, or before its comma as what it
 * explains: "city treasurer X", "Osby's chief driller, X". */
static uint32_t title_start(const gs_skeleton *s, uint32_t t) {
    bool comma = t > 1 && gs_token_mark(s, t - 1, ",");
    uint32_t end = comma ? t - 1 : t, from = end;
    bool owned = false;
    while (from > 0 && end - from < CALLED_BEFORE) {
        if (is_article(s, from - 1)) return from;
        bool of = gs_token_among(s, from - 1, (const char *const[]){"of", "for", NULL});
        bool owning = is_owning(s, from - 1);
        owned = owned || owning;
        if (of ? !comma : !owning && gs_ends_role(s, from - 1)) break;
        from--;
    }
    return comma && !owned ? t : from;
}

/* Over "of the Harbour Trust" before a comma. */
static uint32_t over_origin(const gs_skeleton *s, uint32_t t) {
    uint32_t k = t;
    if (!gs_token_among(s, k, (const char *const[]){"of", "from", "at", NULL})) return t;
    k += gs_token_is(s, k + 1, "the") ? 2 : 1;
    return gs_token_mention(s, k) && gs_token_mark(s, k + 1, ",") ? k + 1 : t;
}

/* "X is the", "X, who was a", "X remains chairman": where what X is begins; 0 where nothing tells.
 */
static uint32_t over_being(const gs_skeleton *s, uint32_t t) {
    static const char *const forms[] = {"is", "was", "remains", "became", "becomes", NULL};
    static const char *const has[] = {"has", "had", NULL};
    uint32_t k = t + (gs_token_mark(s, t, ",") && gs_token_is(s, t + 1, "who") ? 2u : 0u);
    if (gs_token_in(s, k, has) && gs_token_is(s, k + 1, "been"))
        k += 2;
    else if (gs_token_in(s, k, forms))
        k++;
    else
        return 0;
    const gs_mention *m = gs_token_mention(s, k);
    return is_article(s, k) || (m && m->type == GS_M_OFFICE) ? k : 0;
}

/* The words that explain the name: behind its comma, in brackets, behind "is". */
static void title_behind(const gs_skeleton *s, uint32_t t, uint32_t *from, uint32_t *to) {
    *from = over_being(s, t + 1);
    *to = *from;
    if (!*from) {
        uint32_t k = over_origin(s, t + 1);
        *from = *to = t + 1;
        if (!gs_token_mark(s, k, ",(")) return;
        *from = *to = k + 1;
        if (gs_ends_role(s, k + 1) && !gs_token_is(s, k + 1, "who")) return;
    }
    const gs_mention *age = gs_token_mention(s, *to);
    if (age && age->type < GS_M_PERSON && gs_token_mark(s, *to + 1, ",)")) *to = *from = *to + 2;
    while (*to < s->ntokens && *to - t < CALLED_BEHIND + 4 && !gs_person_at(s, *to) &&
           (s->tokens[*to].type != GS_T_MARK || is_owning(s, *to)))
        ++*to;
}

static gs_sym told(const gs_work *w, const words *of) {
    return gs_sym_of(gs_store_symbols(w->store), of->text, of->n);
}

/* Of which sort a name is. */
static const char *sort_of(const gs_mention *m) {
    return m->type == GS_M_PERSON  ? "person"
           : m->type == GS_M_PLACE ? "place"
           : m->type == GS_M_ORG   ? "body"
                                   : "name";
}

/* Another name of its sort, to which the words beyond belong. */
static bool is_rival(const gs_skeleton *s, uint32_t t, const gs_mention *m) {
    const gs_mention *other = gs_token_mention(s, t);
    if (!other || other->type < GS_M_PERSON || other->type > GS_M_NAME) return false;
    return (other->type == GS_M_PERSON) == (m->type == GS_M_PERSON) &&
           (other->type == GS_M_PLACE) == (m->type == GS_M_PLACE);
}

/* "X and Y", "X, Y": what is told of the one is told of both. */
static bool is_joint(const gs_skeleton *s, uint32_t t) {
    return gs_token_is(s, t, "and") || gs_token_mark(s, t, ",");
}

static bool is_list_name(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && m->entity && m->type >= GS_M_PERSON && m->type <= GS_M_NAME;
}

/* The name of the list that follows: "X, Y", "X and the Y"; UINT32_MAX where none does. */
static uint32_t next_mate(const gs_skeleton *s, uint32_t t) {
    uint32_t k = t + 1;
    if (gs_token_mark(s, k, ",")) k++;
    if (gs_token_is(s, k, "and")) k++;
    if (k == t + 1) return UINT32_MAX;
    if (gs_token_is(s, k, "the")) k++;
    return is_list_name(s, k) ? k : UINT32_MAX;
}

static uint32_t mate_before(const gs_skeleton *s, uint32_t t) {
    for (uint32_t k = t > 4 ? t - 4 : 0; k < t; k++)
        if (is_list_name(s, k) && next_mate(s, k) == t) return k;
    return UINT32_MAX;
}

static void add_mate(gs_work *w, words *to, uint32_t t) {
    const gs_mention *m = gs_mention_at(&w->skeleton, t);
    const char *name = w->mentions->entities[m->entity - 1].folded;
    add(to, to->n ? "/" : "", name, strlen(name));
}

/* The names with which it stands in a list. */
static words mates_of(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    words mates = {.n = 0};
    for (uint32_t k = mate_before(s, t); k != UINT32_MAX; k = mate_before(s, k))
        add_mate(w, &mates, k);
    for (uint32_t k = next_mate(s, t); k != UINT32_MAX; k = next_mate(s, k)) add_mate(w, &mates, k);
    return mates;
}

/* "Said the mayor, X", "X said": words that somebody says are nothing that is told of them. */
static bool says(const gs_work *w, uint32_t from, uint32_t t, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const articles[] = {"the", "a",     "an",  "its", "his",
                                           "her", "their", "our", NULL};
    uint32_t at[] = {from, t, t + 2, to + 2};
    if (from > 0 && gs_token_in(s, from - 1, articles)) at[0] = from - 1;
    for (uint32_t i = 0; i < 4; i++)
        if (at[i] > 0 && gs_token_in_set(w, at[i] - 1, "speech_verb")) return true;
    return false;
}

static void draft(gs_work *w, uint32_t t, const gs_mention *m) {
    const gs_skeleton *s = &w->skeleton;
    words before = {.n = 0}, behind = {.n = 0}, near = {.n = 0};
    uint32_t start = title_start(s, t), from, to;
    for (uint32_t k = start; k < t; k++) add_token(w, &before, k);
    title_behind(s, t, &from, &to);
    for (uint32_t k = from; k < to; k++) add_token(w, &behind, k);
    uint32_t first = t, last = t + 1;
    while (is_joint(s, first - 1) && first > 1 && is_rival(s, first - 2, m)) first -= 2;
    while (is_joint(s, last) && is_rival(s, last + 1, m)) last += 2;
    while (first > 0 && t - first < REACH && !is_rival(s, first - 1, m)) first--;
    while (last < s->ntokens && last - t <= REACH && !is_rival(s, last, m)) last++;
    for (uint32_t k = first; k < last; k++)
        if (k != t) add_token(w, &near, k);
    gs_draft *d = gs_draft_new(w, w->pack->naming, s->tokens[t].start, s->tokens[t].end, "namings");
    gs_draft_say(d, "name", gs_name_at(w, t));
    gs_draft_say(d, "sort", gs_kept_word(w, sort_of(m)));
    gs_draft_say(d, "before", told(w, &before));
    gs_draft_say(d, "behind", told(w, &behind));
    gs_draft_say(d, "near", told(w, &near));
    words mates = mates_of(w, t);
    gs_draft_say(d, "mates", told(w, &mates));
    if (says(w, start, t, to)) gs_draft_flag(d, "says");
}

void gs_run_namings(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->naming || gs_in_byline(w, s->sentence)) return;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (is_name(w, m)) draft(w, t, m);
    }
}
