/* Who said which words: facts of kind "quote" from the quotations of an article.
 *
 * The speaker stands behind the closing mark (", said X", ", X told Y"), before the opening one ("X
 * said:"), or is the one who spoke last in the paragraph. Each sentence of a quotation is told
 * three times, by its first, middle and last words, so that a rule finds its like although some
 * word is another. */
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "role_phrase.h"
#include "speakers.h"

enum { LEAST_WORDS = 5, LEAST_WHOLE = 3, EDGE_WORDS = 3 };

typedef gs_speaker speaker;

void gs_quotations_begin(gs_work *w) {
    w->quoting = (gs_quoting){0};
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
        const char *close = *p == '[' ? strchr(p, ']') : NULL;
        if (close) p = close; /* over the reporter's words */
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
    if (w->quoting.nopen < GS_OPEN_QUOTES) w->quoting.open[w->quoting.nopen++] = fact;
    uint32_t n;
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    const char *text = gs_article_text(w->article, &n);
    while (from < to && strchr(" \t\n", text[from])) from++;
    while (from < to && strchr(" \t\n", text[to - 1])) to--;
    fact->from = gs_article_place(w->article, from);
    fact->to = gs_article_place(w->article, to);
    gs_keep_paragraph(w, fact);
    fact->text = gs_text_between(w, from, to);
    fact->sentence = gs_text_between(w, sentence->start, sentence->end);
    fact->as_of = w->date;
    fact->flags = w->date_origin == GS_DATE_INFERRED ? GS_FF_AS_OF_INFERRED : 0;
    fact->pattern = gs_kept_word(w, "quotations");
    set(fact, "by", w->quoting.name);
    if (!w->quoting.name) set(fact, "body", w->quoting.body);
    set(fact, "text", gs_sym_cstr(symbols, words));
    set(fact, "edge", key);
    if (w->quoting.gender && w->quoting.gender[0])
        set(fact, "gender", gs_sym_cstr(symbols, w->quoting.gender));
    int by = gs_field_index(fact->kind, "by");
    if (by >= 0) fact->values[by].inherited = w->quoting.inherited;
}

static void tell_words(gs_work *w, uint32_t from, uint32_t to, const gs_buf *words,
                       uint32_t count) {
    const char *told = gs_buf_text(words);
    for (int which = FIRST; which < EDGES; which++)
        add_fact(w, from, to, told, edge_of(w, told, count, (edge)which));
}

static void add_words(gs_work *w, const char *text, uint32_t from, uint32_t to, uint32_t least) {
    gs_arena *scratch = gs_arena_new();
    gs_buf words = GS_BUF_EMPTY;
    uint32_t count = plain_words(scratch, text + from, to - from, &words);
    if (count >= least) tell_words(w, from, to, &words, count);
    gs_buf_free(&words);
    gs_arena_free(scratch);
}

/* "Skating chose me,": short, and yet a sentence by its capital and its mark, not a mere phrase. */
static uint32_t least_words(const char *text, uint32_t from, uint32_t to) {
    while (from < to && text[from] == ' ') from++;
    bool whole =
        from < to && text[from] >= 'A' && text[from] <= 'Z' && strchr(".?!,", text[to - 1]);
    return whole ? LEAST_WHOLE : LEAST_WORDS;
}

/* Each sentence of the quotation by itself: another text may quote only one. */
static void add_quotation(gs_work *w, const gs_quote *q) {
    uint32_t n, from = q->start;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = q->start; i < q->end; i++) {
        bool ends = strchr(".?!;", text[i]) && (i + 1 == q->end || text[i + 1] == ' ');
        if (!ends) continue;
        add_words(w, text, from, i, i + 1 == q->end ? least_words(text, from, i + 1) : LEAST_WORDS);
        from = i + 1;
    }
    if (from < q->end) add_words(w, text, from, q->end, least_words(text, from, q->end));
}

/* "We will go," she said, "and not come back": one sentence, parted by its speaker. */
static bool goes_on(const char *text, const gs_quote *q, const gs_quote *next) {
    bool low = next->start < next->end && text[next->start] >= 'a' && text[next->start] <= 'z';
    return low && q->end > q->start && text[q->end - 1] == ',' && next->depth <= 1;
}

static void add_joined(gs_work *w, const gs_quote *q, const gs_quote *next) {
    uint32_t n, to = next->start;
    const char *text = gs_article_text(w->article, &n);
    if (!goes_on(text, q, next)) return;
    while (to < next->end && !strchr(".?!;", text[to])) to++;
    gs_arena *scratch = gs_arena_new();
    gs_buf words = GS_BUF_EMPTY;
    uint32_t count = plain_words(scratch, text + q->start, q->end - q->start, &words);
    if (count) gs_buf_putc(&words, ' ');
    uint32_t more = plain_words(scratch, text + next->start, to - next->start, &words);
    if (count && more && count + more >= LEAST_WORDS)
        tell_words(w, q->start, to, &words, count + more);
    gs_buf_free(&words);
    gs_arena_free(scratch);
}

/* --- who goes on speaking --- */

/* Whom "he" or "she" means, by the sentences before. */
static gs_sym meant(gs_work *w, const char *gender) {
    if (strcmp(gender, "male") == 0) return gs_refer(w, "he", 0);
    return strcmp(gender, "female") == 0 ? gs_refer(w, "she", 0) : 0;
}

static bool excludes(const char *gender, const char *other) {
    return gender && other && gender[0] && other[0] && strcmp(gender, other) != 0;
}

static void settle(gs_work *w, speaker after, speaker ahead, uint32_t block) {
    gs_quoting *q = &w->quoting;
    speaker who = after.told ? after : ahead;
    q->inherited = false;
    if (who.somebody && excludes(who.gender, q->gender)) q->name = 0;
    if (who.told) q->gender = who.gender;
    if (who.somebody && q->guessed) q->name = 0;
    if (who.told) q->guessed = false;
    if (who.told || block > q->block) q->body = who.body;
    if (who.name) {
        q->name = who.name;
        q->inherited = who.meant;
    } else if (who.told && !who.somebody) {
        q->name = 0;
    } else {
        uint32_t reach = who.somebody ? 1 : 0;
        if (block > q->block + reach) q->name = 0;
        if (block > q->block && !who.told) q->gender = NULL;
        if (who.somebody && !q->name) q->name = meant(w, who.gender);
        q->inherited = who.somebody || q->guessed;
    }
    q->block = block;
}

/* "That was X": the quotation before had nobody's name. */
static void settle_later(gs_work *w) {
    gs_quoting *q = &w->quoting;
    gs_sym name = q->nopen && (!q->name || q->guessed) ? gs_speaker_later(w) : 0;
    for (uint32_t i = 0; name && i < q->nopen; i++) {
        int by = gs_field_index(q->open[i]->kind, "by");
        set(q->open[i], "by", name);
        if (by >= 0) q->open[i]->values[by].inherited = false;
    }
    q->nopen = 0;
}

/* "Reyes shrugged.", "Asked about it, Reyes shrugged.": the words that follow in the paragraph are
 * likely theirs. */
static bool is_led_in(const gs_skeleton *s, uint32_t t) {
    static const char *const asks[] = {"asked", "pressed", "told", "reminded", "questioned", NULL};
    bool begins = t == 0 || gs_over_titles(s, 0) == t;
    bool asked = gs_token_among(s, 0, asks) && gs_token_mark(s, t - 1, ",");
    return (begins || asked) && s->tokens[t + 1].type == GS_T_WORD;
}

/* "Reyes opened the letter.", "Reyes turned the page.": the words that follow may be another's. */
static bool tells_of_writing(const gs_skeleton *s) {
    static const char *const things[] = {
        "letter", "letters",   "page",   "pages",   "note",      "notes",  "diary", "book",
        "poster", "sign",      "email",  "message", "log",       "report", "file",  "text",
        "banner", "complaint", "screen", "article", "leaflet",   "read",   "reads", "recalled",
        "quoted", "listened",  "heard",  "tape",    "recording", NULL};
    for (uint32_t t = 0; t < s->ntokens; t++)
        if (gs_token_in(s, t, things)) return true;
    return false;
}

static void guess_speaker(gs_work *w, uint32_t t, const gs_mention *m) {
    const gs_skeleton *s = &w->skeleton;
    if (!m->entity || t + 1 >= s->ntokens || !is_led_in(s, t) || tells_of_writing(s)) return;
    uint32_t n;
    gs_quoting *q = &w->quoting;
    q->name = gs_mention_name(w, m);
    q->gender = w->mentions->entities[m->entity - 1].gender;
    q->guessed = true;
    q->block = gs_article_sentences(w->article, &n)[s->sentence].block;
}

/* Another person's name takes the word from the last speaker, and may give it to its own. */
static void notice_persons(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *only = NULL;
    uint32_t at = 0, persons = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || m->type != GS_M_PERSON || gs_article_quoted(w->article, m->start)) continue;
        if (gs_mention_name(w, m) != w->quoting.name) w->quoting.name = 0;
        only = m;
        at = t;
        persons++;
    }
    if (persons == 1 && !w->quoting.name) guess_speaker(w, at, only);
}

void gs_quotations_sentence(gs_work *w) {
    if (!w->pack->quote) return;
    uint32_t count, n;
    const gs_quote *quotes = gs_article_quotes(w->article, &count);
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    gs_quoting *state = &w->quoting;
    uint32_t free_from = sentence->start; /* text that no quotation has taken */
    bool any = false;
    settle_later(w);
    for (; state->next < count && quotes[state->next].start < sentence->end; state->next++) {
        const gs_quote *q = &quotes[state->next];
        if (q->depth > 1) continue;
        any = true;
        if (q->start >= sentence->start) {
            speaker ahead = gs_speaker_ahead(w, free_from, q->start);
            state->lead = ahead;
        }
        if (q->end > sentence->end) return; /* it goes on */
        uint32_t following = state->next + 1;
        while (following < count && quotes[following].start < q->end) following++;
        uint32_t limit = following < count && quotes[following].start < sentence->end
                             ? quotes[following].start
                             : sentence->end;
        settle(w, gs_speaker_after(w, q->end, limit), state->lead, sentence->block);
        add_quotation(w, q);
        if (limit < sentence->end) add_joined(w, q, &quotes[following]);
        free_from = q->end;
        state->lead = (speaker){0};
    }
    if (!any) notice_persons(w);
    if (state->name) state->nopen = 0;
}
