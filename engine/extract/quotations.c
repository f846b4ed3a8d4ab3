/* Who said which words: facts of kind "quote" from the quotations of an article.
 *
 * The speaker stands behind the closing mark (", said X", ", X told Y"), before the opening one ("X
 * said:"), or is the one who spoke last in the paragraph. Each sentence of a quotation is told
 * three times, by its first, middle and last words, so that a rule finds its like although some
 * word is another. */
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "work.h"

enum { LEAST_WORDS = 5, EDGE_WORDS = 3, REACH = 6 };

typedef struct range {
    uint32_t from, to; /* tokens */
} range;

typedef gs_speaker speaker;

void gs_quotations_begin(gs_work *w) {
    w->quoting = (gs_quoting){0};
}

static range tokens_between(const gs_skeleton *s, uint32_t from, uint32_t to) {
    range r = {0, 0};
    while (r.from < s->ntokens && s->origin[s->tokens[r.from].start] < from) r.from++;
    r.to = r.from;
    while (r.to < s->ntokens && s->origin[s->tokens[r.to].start] < to) r.to++;
    return r;
}

static bool is_mark(const gs_skeleton *s, uint32_t t, const char *marks) {
    return s->tokens[t].type == GS_T_MARK && strchr(marks, s->tokens[t].mark);
}

static const gs_cue *verb_in(const gs_work *w, range r, bool last) {
    const gs_cue *found = NULL;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        bool speech = c->class == GS_CUE_WORD && c->index == GS_W_SPEECH;
        if (!speech || c->token < r.from || c->token >= r.to) continue;
        if (!found || last) found = c;
    }
    return found;
}

static gs_sym person_at(gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (!m || (m->type != GS_M_PERSON && m->type != GS_M_OFFICE)) return 0;
    return gs_mention_name(w, m);
}

static bool is_any(const gs_skeleton *s, uint32_t t, const char *const *words) {
    for (; *words; words++)
        if (gs_token_is(s, t, *words)) return true;
    return false;
}

/* What "he" and "she" tell of the speaker; "" for other pronouns, NULL where it is none. */
static const char *pronoun(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"they", "i", "we", NULL};
    if (gs_token_is(s, t, "he")) return "male";
    if (gs_token_is(s, t, "she")) return "female";
    return is_any(s, t, words) ? "" : NULL;
}

/* What the first given name tells. */
static const char *gender_of_name(const gs_work *w, const gs_mention *m) {
    if (!m || !m->entity || m->type != GS_M_PERSON) return "";
    const char *given = w->mentions->entities[m->entity - 1].given;
    size_t n = strcspn(given, " -");
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "given_name", given, n);
    return e ? e->value : "";
}

/* Verbs before which alone the speaker stands: behind "told" is the listener. */
static bool has_listener(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"tell", "tells",    "told",   "telling", "asked",
                                        "ask",  "reminded", "warned", "assured", NULL};
    return is_any(s, t, words);
}

/* "Said the architect, X": behind a noun the comma leads to its name. */
static bool leads_to_name(const gs_skeleton *s, uint32_t t, gs_sym name) {
    const gs_mention *next = gs_token_mention(s, t + 1);
    bool noun = t > 0 && s->tokens[t - 1].type == GS_T_WORD;
    return s->tokens[t].mark == ',' && !name && noun && next && next->type == GS_M_PERSON;
}

/* "said X", "said Chile's finance minister X": up to a comma. */
static speaker behind(gs_work *w, const gs_cue *verb, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    speaker who = {.told = true};
    uint32_t t = verb->token + verb->tokens;
    if (t < end) who.gender = pronoun(s, t);
    who.somebody = who.gender;
    for (uint32_t step = 0; t < end && step < REACH + 2; step++, t++) {
        if (is_mark(s, t, ",;:.()") && !leads_to_name(s, t, who.name)) break;
        const gs_mention *m = gs_token_mention(s, t);
        gs_sym name = person_at(w, t);
        if (name) who.name = name, who.gender = gender_of_name(w, m);
        if (m && m->type == GS_M_PERSON) break;
    }
    return who;
}

/* "X said", "X, the finance minister, said": the one person named before the verb. */
static speaker before(gs_work *w, const gs_cue *verb, uint32_t begin) {
    const gs_skeleton *s = &w->skeleton;
    speaker who = {.told = true};
    who.gender = verb->token > begin ? pronoun(s, verb->token - 1) : NULL;
    who.somebody = who.gender;
    if (who.somebody) return who;
    for (uint32_t t = verb->token; t-- > begin;) {
        const gs_mention *m = gs_token_mention(s, t);
        gs_sym name = person_at(w, t);
        if (!name || name == who.name) continue;
        if (who.name && m->type == GS_M_OFFICE) continue;
        if (who.name) return (speaker){.told = true}; /* two persons: whose words? */
        who.name = name;
        who.gender = gender_of_name(w, m);
        if (t + 1 == verb->token) break;
    }
    return who;
}

static speaker speaker_around(gs_work *w, const gs_cue *verb, range r) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, verb->token, "according")) return behind(w, verb, r.to);
    speaker who = before(w, verb, r.from);
    bool any = who.name || who.somebody;
    return any || has_listener(s, verb->token) ? who : behind(w, verb, r.to);
}

/* Behind the closing mark: a verb of saying, or a name with one, at once. */
static speaker speaker_after(gs_work *w, uint32_t from, uint32_t to) {
    static const char *const joined[] = {"and",   "but",   "in",   "for",  "of",
                                         "to",    "at",    "with", "from", "when",
                                         "while", "which", "is",   "was",  NULL};
    const gs_skeleton *s = &w->skeleton;
    range r = tokens_between(s, from, to);
    while (r.from < r.to && is_mark(s, r.from, ",.\"'-?!")) r.from++;
    if (r.from >= r.to || is_any(s, r.from, joined)) return (speaker){0};
    const gs_cue *verb = verb_in(w, r, false);
    if (!verb || verb->token > r.from + 3 * REACH) return (speaker){0};
    return speaker_around(w, verb, r);
}

static speaker speaker_ahead(gs_work *w, uint32_t from, uint32_t to) {
    range r = tokens_between(&w->skeleton, from, to);
    const gs_cue *verb = verb_in(w, r, true);
    return verb ? speaker_around(w, verb, r) : (speaker){0};
}

/* --- the words --- */

static bool is_word(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
}

/* Words in lower case without marks, blanks single; how many. */
static uint32_t plain_words(gs_arena *scratch, const char *text, uint32_t n, gs_buf *out) {
    const char *p = gs_fold(scratch, text, n);
    uint32_t words = 0;
    while (*p) {
        if (!is_word((unsigned char)*p)) {
            p++;
            continue;
        }
        if (words++) gs_buf_putc(out, ' ');
        for (; is_word((unsigned char)*p) || (*p == '\'' && is_word((unsigned char)p[1])); p++)
            if (*p != '\'') gs_buf_putc(out, *p);
    }
    return words;
}

/* Which three words: the key by which like quotations meet. */
typedef enum edge { FIRST = 0, MIDDLE, LAST, EDGES } edge;

static const char *skip_words(const char *p, uint32_t n) {
    for (; n; n--) p += strcspn(p, " ") + 1;
    return p;
}

static gs_sym edge_of(gs_work *w, const char *words, uint32_t count, edge which) {
    static const char *const form[EDGES] = {"%.*s ...", "... %.*s ...", "... %.*s"};
    const uint32_t first[EDGES] = {0, count / 2 - 1, count - EDGE_WORDS};
    const char *from = skip_words(words, first[which]);
    const char *to = skip_words(from, EDGE_WORDS) - 1;
    gs_buf b = GS_BUF_EMPTY;
    gs_buf_printf(&b, form[which], (int)(to - from), from);
    gs_sym sym = gs_sym_of(gs_store_symbols(w->store), gs_buf_text(&b), b.length);
    gs_buf_free(&b);
    return sym;
}

static void set(gs_fact *fact, const char *field, gs_sym sym) {
    int f = gs_field_index(fact->kind, field);
    if (f < 0 || !sym) return;
    fact->values[f].known = true;
    fact->values[f].sym = sym;
}

static void add_fact(gs_work *w, uint32_t from, uint32_t to, const char *words, gs_sym key) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_fact *fact = gs_store_add(w->store, w->pack->quote, w->document);
    uint32_t n;
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    fact->from = gs_article_place(w->article, from);
    fact->to = gs_article_place(w->article, to);
    fact->text = gs_text_between(w, from, to);
    fact->sentence = gs_text_between(w, sentence->start, sentence->end);
    fact->as_of = w->date;
    fact->flags = w->date_origin == GS_DATE_INFERRED ? GS_FF_AS_OF_INFERRED : 0;
    fact->pattern = gs_sym_cstr(symbols, "quotations");
    set(fact, "by", w->quoting.name);
    set(fact, "text", gs_sym_cstr(symbols, words));
    set(fact, "edge", key);
    if (w->quoting.gender && w->quoting.gender[0])
        set(fact, "gender", gs_sym_cstr(symbols, w->quoting.gender));
    int by = gs_field_index(fact->kind, "by");
    if (by >= 0) fact->values[by].inherited = w->quoting.inherited;
}

static void add_words(gs_work *w, const char *text, uint32_t from, uint32_t to) {
    gs_arena *scratch = gs_arena_new();
    gs_buf words = GS_BUF_EMPTY;
    uint32_t count = plain_words(scratch, text + from, to - from, &words);
    for (int which = FIRST; count >= LEAST_WORDS && which < EDGES; which++) {
        const char *told = gs_buf_text(&words);
        add_fact(w, from, to, told, edge_of(w, told, count, (edge)which));
    }
    gs_buf_free(&words);
    gs_arena_free(scratch);
}

/* Each sentence of the quotation by itself: another text may quote only one. */
static void add_quotation(gs_work *w, const gs_quote *q) {
    uint32_t n, from = q->start;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = q->start; i < q->end; i++) {
        bool ends = strchr(".?!;", text[i]) && (i + 1 == q->end || text[i + 1] == ' ');
        if (!ends) continue;
        add_words(w, text, from, i);
        from = i + 1;
    }
    if (from < q->end) add_words(w, text, from, q->end);
}

/* --- who goes on speaking --- */

static void settle(gs_work *w, speaker after, speaker ahead, uint32_t block) {
    gs_quoting *q = &w->quoting;
    speaker who = after.told ? after : ahead;
    q->inherited = false;
    if (who.told) q->gender = who.gender;
    if (who.name) {
        q->name = who.name;
    } else if (who.told && !who.somebody) {
        q->name = 0;
    } else {
        uint32_t reach = who.somebody ? 1 : 0;
        if (block > q->block + reach) q->name = 0;
        if (block > q->block && !who.told) q->gender = NULL;
        q->inherited = who.somebody;
    }
    q->block = block;
}

/* Another person's name takes the word from the last speaker. */
static void notice_persons(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || m->type != GS_M_PERSON || gs_article_quoted(w->article, m->start)) continue;
        if (gs_mention_name(w, m) != w->quoting.name) w->quoting.name = 0;
    }
}

void gs_quotations_sentence(gs_work *w) {
    if (!w->pack->quote) return;
    uint32_t count, n;
    const gs_quote *quotes = gs_article_quotes(w->article, &count);
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    gs_quoting *state = &w->quoting;
    uint32_t free_from = sentence->start; /* text that no quotation has taken */
    bool any = false;
    for (; state->next < count && quotes[state->next].start < sentence->end; state->next++) {
        const gs_quote *q = &quotes[state->next];
        if (q->depth > 1) continue;
        any = true;
        if (q->start >= sentence->start) {
            speaker ahead = speaker_ahead(w, free_from, q->start);
            state->lead = ahead;
        }
        if (q->end > sentence->end) return; /* it goes on */
        uint32_t following = state->next + 1;
        while (following < count && quotes[following].start < q->end) following++;
        uint32_t limit = following < count && quotes[following].start < sentence->end
                             ? quotes[following].start
                             : sentence->end;
        settle(w, speaker_after(w, q->end, limit), state->lead, sentence->block);
        add_quotation(w, q);
        free_from = q->end;
        state->lead = (speaker){0};
    }
    if (!any) notice_persons(w);
}
