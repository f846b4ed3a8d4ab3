/* What an amount is about: the words that lie nearer to it than to any other amount of its
 * sentence, with phrases that tell the same thing ("lost power", "in the dark") made one topic, and
 * what sets the amount apart from a plain level (a part, a change, so much each). */
#include "about.h"

#include <string.h>

#include "base/ascii.h"
#include "base/stem.h"
#include "phrases.h"
#include "read/number_name.h"
#include "table_cells.h"
#include "told.h"

enum {
    REACH = 13,
    SHORTEST = 3,
    LONGEST_WORD = 40,
    LONGEST_TOPIC = 60,
    WHOLE_REACH = 12,
    EACH_REACH = 6
};

static const char *const empty_words[] = {
    "the",     "and",    "for",     "that",    "this",    "with",    "from",      "was",
    "were",    "are",    "has",     "have",    "had",     "its",     "his",       "her",
    "their",   "they",   "she",     "him",     "who",     "which",   "whose",     "when",
    "will",    "would",  "could",   "been",    "being",   "but",     "not",       "than",
    "then",    "there",  "into",    "about",   "after",   "before",  "over",      "under",
    "more",    "most",   "some",    "also",    "other",   "only",    "such",      "between",
    "while",   "where",  "what",    "said",    "says",    "told",    "per",       "year",
    "years",   "last",   "first",   "our",     "out",     "all",     "any",       "can",
    "may",     "now",    "new",     "because", "during",  "against", "among",     "them",
    "these",   "those",  "one",     "two",     "itself",  "you",     "your",      "did",
    "does",    "around", "nearly",  "almost",  "roughly", "least",   "according", "including",
    "still",   "just",   "already", "each",    "every",   "both",    "very",      "well",
    "through", "since",  "until",   "another", "further", "whom",    "say",       "here",
    "too",     "much",   "many",    "even",    "yet",     NULL};

static bool is_separator(const gs_skeleton *s, uint32_t t) {
    static const char *const joins[] = {"and", "or", "with", "plus", NULL};
    if (s->tokens[t].type == GS_T_MARK) return s->tokens[t].mark == ',';
    return gs_token_in(s, t, joins);
}

static bool is_border(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"while",  "whereas", "but",     "although", "compared",
                                        "though", "than",    "because", "thanks",   "owing",
                                        "driven", "despite", NULL};
    return gs_told_mark(w, ";:()\"-", t, t + 1) || gs_told_word(w, words, t, t + 1);
}

/* Does the word belong to the amount's own hedge: "more than 40", "up to 40"? */
static bool is_own_hedge(const gs_work *w, uint32_t token, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_mention_at(s, token);
    uint32_t at = s->origin[s->tokens[t].start];
    return at >= m->outer_start && at < m->start;
}

static bool rivals(const gs_mention *a, const gs_mention *b) {
    return gs_is_amount(b) && a->type == b->type;
}

/* "15 kilometres (8 miles)", "412 mm, or 16 inches": what stands in brackets or behind "or"
 * restates the amount before. That amount's token, or the token itself. */
static uint32_t restated(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    if (token < 2) return token;
    bool bracket = gs_told_mark(w, "(", token - 1, token);
    uint32_t before = token - 2;
    if (gs_token_is(s, token - 1, "or") && gs_told_mark(w, ",", before, token) && before > 0)
        before--, bracket = true;
    const gs_mention *m = gs_mention_at(s, token), *other = gs_token_mention(s, before);
    return bracket && gs_is_amount(other) && other->type == m->type ? before : token;
}

/* One past the bracket that restates the amount at the token, or the token after it. */
static uint32_t behind_restated(const gs_work *w, uint32_t token) {
    uint32_t t = token + 1;
    if (!gs_told_mark(w, "(", t, t + 1)) return t;
    for (uint32_t close = t + 1; close < t + 6; close++)
        if (gs_told_mark(w, ")", close, close + 1)) return close + 1;
    return t;
}

/* "Bearings replaced: 214", "Spain (35%)": what stands before the mark is what the amount is of. */
static uint32_t behind_label(const gs_work *w, uint32_t token) {
    return token > 1 && gs_told_mark(w, ":(", token - 1, token) ? token - 1 : token;
}

/* The first token that belongs to the amount. */
static uint32_t left_end(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_mention_at(s, token);
    uint32_t separator = UINT32_MAX, own = token;
    token = behind_label(w, restated(w, token));
    for (uint32_t t = token; t-- > 0 && token - t <= REACH;) {
        if (is_own_hedge(w, own, t)) continue;
        if (is_border(w, t)) return t + 1;
        if (t + 2 == token && gs_token_is(s, t + 1, "to") && rivals(m, gs_token_mention(s, t)))
            continue; /* "from 5.25 to 5.75" */
        if (rivals(m, gs_token_mention(s, t))) return separator != UINT32_MAX ? separator : t + 1;
        if (separator == UINT32_MAX && is_separator(s, t)) separator = t;
    }
    return token > REACH ? token - REACH : 0;
}

/* One past its last token. */
static uint32_t right_end(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_mention_at(s, token);
    token = restated(w, token);
    uint32_t separator = UINT32_MAX, t = behind_restated(w, token);
    for (; t < s->ntokens && t - token <= REACH; t++) {
        if (is_border(w, t)) return t;
        if (rivals(m, gs_token_mention(s, t))) return separator != UINT32_MAX ? separator : t;
        if (is_separator(s, t)) separator = t;
    }
    return t;
}

static void add(gs_about *about, const char *word, size_t n) {
    if (about->n + n + 2 > sizeof about->text) return;
    if (about->n) about->text[about->n++] = ' ';
    memcpy(about->text + about->n, word, n);
    about->n += n;
}

static void add_stem(gs_about *about, const char *word, size_t n) {
    char low[LONGEST_WORD];
    if (n < SHORTEST || n >= sizeof low) return;
    for (size_t i = 0; i < n; i++)
        low[i] = (char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] | 0x20 : word[i]);
    for (const char *const *e = empty_words; *e; e++)
        if (**e == low[0] && strncmp(*e, low, n) == 0 && (*e)[n] == '\0') return;
    add(about, low, gs_stem(low, n));
}

/* The same for a word of the sentence. */
static void add_word(const gs_skeleton *s, gs_about *about, uint32_t t) {
    const gs_token *token = &s->tokens[t];
    size_t n = token->end - token->start;
    if (n < SHORTEST || n >= LONGEST_WORD || gs_token_in(s, t, empty_words)) return;
    add(about, s->lower + token->start, gs_stem(s->lower + token->start, n));
}

/* The words of a stretch of text: a name. */
static void add_words(gs_about *about, const char *text, size_t n) {
    for (size_t i = 0; i < n;) {
        size_t k = i;
        while (k < n && gs_letter_of_any(text[k])) k++;
        add_stem(about, text + i, k - i);
        i = k > i ? k : i + 1;
    }
}

static void add_topic(gs_about *about, const char *value) {
    char word[LONGEST_TOPIC];
    size_t n = strlen(value);
    if (n + 1 >= sizeof word) return;
    word[0] = '#';
    for (size_t i = 0; i < n; i++) word[i + 1] = value[i] == ' ' ? '_' : value[i];
    add(about, word, n + 1);
}

/* The words of a heading; those that are a topic by themselves stand for it. */
static void add_heading_words(const gs_work *w, gs_about *about, const char *text, size_t n) {
    char low[LONGEST_WORD];
    for (size_t i = 0; i < n;) {
        size_t k = i;
        while (k < n && gs_letter_of_any(text[k])) k++;
        const gs_entry *topic = NULL;
        if (k > i && k - i < sizeof low) {
            for (size_t c = i; c < k; c++)
                low[c - i] = (char)(text[c] >= 'A' && text[c] <= 'Z' ? text[c] | 0x20 : text[c]);
            topic = gs_lexicon_find(w->pack->lexicon, "topic", low, k - i);
        }
        if (topic)
            add_topic(about, topic->value);
        else
            add_stem(about, text + i, k - i);
        i = k > i ? k : i + 1;
    }
}

/* The longest topic that begins at the token. */
static const gs_cue *topic_at(const gs_work *w, uint32_t token) {
    const gs_cue *best = NULL;
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_TOPIC);
    for (; c && c->token <= token; c = gs_cue_next(&w->cues, c)) {
        if (c->token == token && (!best || c->tokens > best->tokens)) best = c;
    }
    return best;
}

static const char *topic_name(const gs_work *w, const gs_cue *c) {
    return w->pack->topics[c->index];
}

static void add_token(gs_work *w, gs_about *about, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    if (!m) {
        if (s->tokens[t].type == GS_T_WORD) add_word(s, about, t);
    } else if (m->type >= GS_M_PERSON && m->type <= GS_M_NAME) {
        add_words(about, text + m->start, m->end - m->start);
    }
}

static void add_stretch(gs_work *w, gs_about *about, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++) {
        const gs_cue *c = topic_at(w, t);
        if (!c) {
            add_token(w, about, t);
            continue;
        }
        add_topic(about, topic_name(w, c));
        t += c->tokens - 1;
    }
}

/* The heading of the table column in which text byte `at` stands. */
static void add_heading(gs_work *w, gs_about *about, const gs_block *row, uint32_t at) {
    uint32_t n, count, column = 0;
    const char *text = gs_article_text(w->article, &n);
    const gs_block *blocks = gs_article_blocks(w->article, &count), *head = NULL;
    for (const gs_block *b = row; b > blocks && b->table == row->table; b--)
        if (b->header) head = b;
    if (!head) return;
    for (uint32_t i = row->start; i < at; i++) column += text[i] == '\t';
    uint32_t from = head->start;
    for (uint32_t i = head->start; i < head->end && column > 0; i++)
        if (text[i] == '\t') column--, from = i + 1;
    uint32_t to = from;
    while (to < head->end && text[to] != '\t') to++;
    if (column == 0) add_heading_words(w, about, text + from, to - from);
}

/* "of which sunk": the things of the row above are meant, but not what is told of them there. */
static void add_above(gs_work *w, gs_about *about, const gs_block *row) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    gs_cell_span c = gs_label_above(w, (uint32_t)(row - gs_article_blocks(w->article, &n)));
    for (uint32_t i = c.from; i < c.to;) {
        uint32_t k = i;
        while (k < c.to && text[k] != ' ') k++;
        bool told = k - i > 3 && memcmp(text + k - 2, "ed", 2) == 0;
        if (!told) add_heading_words(w, about, text + i, k - i);
        i = k + 1;
    }
}

/* A row is its label, the column's heading, and the words of the cell itself. */
static void about_cell(gs_work *w, gs_about *about, uint32_t token, const gs_block *row) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t n, label = 0, at = s->origin[s->tokens[token].start];
    const char *text = gs_article_text(w->article, &n);
    uint32_t cell = at, end = at;
    while (cell > row->start && text[cell - 1] != '\t') cell--;
    while (end < row->end && text[end] != '\t') end++;
    while (label < s->ntokens && s->origin[s->tokens[label].start] < row->end &&
           !memchr(text + row->start, '\t', s->origin[s->tokens[label].start] - row->start))
        label++;
    add_above(w, about, row);
    add_stretch(w, about, 0, label);
    uint32_t from = token, to = token + 1;
    while (from > label && s->origin[s->tokens[from - 1].start] >= cell) from--;
    while (to < s->ntokens && s->origin[s->tokens[to].start] < end) to++;
    add_stretch(w, about, from, to);
    add_heading(w, about, row, at);
}

/* "At 58 per cent it beat ...": what "it" is stood in the sentence before. No "says that", which
 * joins. */
static bool leans_back(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const words[] = {"it", "this", "they", NULL};
    static const char *const behind[] = {"is",    "was",    "has",    "had",     "will",
                                         "would", "makes",  "made",   "means",   "meant",
                                         "left",  "leaves", "brings", "brought", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (gs_told_word(w, words, from, to)) return true;
    for (uint32_t t = from; t < to; t++)
        if (gs_token_is(s, t, "that") &&
            (t == 0 || s->tokens[t - 1].type == GS_T_MARK ||
             s->tokens[t + 1 < s->ntokens ? t + 1 : t].type == GS_T_MARK) &&
            gs_token_in(s, t + 1, behind))
            return true;
    return false;
}

/* "Flight 214", "number nine": a number that tells which, not how many. */
static bool names_kind(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_mention_at(s, token);
    bool counts = gs_token_ends(s, token + 1, 4, "s"); /* "on day one guests came" */
    if (token == 0 || m->type != GS_M_NUMBER || counts) return false;
    const gs_token *before = &s->tokens[token - 1];
    return before->type == GS_T_WORD &&
           gs_is_designator(s->text + before->start, before->end - before->start);
}

/* "Of the 278 boats, 101 were lost", "of whom 12 were children": a part of what "of" names. */
bool gs_is_of_whole(const gs_skeleton *s, uint32_t token) {
    static const char *const meant[] = {"them", "these", "those", "whom", "which", NULL};
    static const char *const leads[] = {"that", "and", "but", "said", "says", "while", NULL};
    if (token > 1 && gs_token_in(s, token - 1, meant) && gs_token_is(s, token - 2, "of"))
        return true;
    if (token < 3 || s->tokens[token - 1].type != GS_T_MARK || s->tokens[token - 1].mark != ',')
        return false;
    for (uint32_t t = token - 1; t > 0 && token - t <= WHOLE_REACH; t--) {
        if (t < token - 1 && s->tokens[t].type == GS_T_MARK) return false;
        if (!gs_token_is(s, t - 1, "of")) continue;
        bool opens = t == 1 || s->tokens[t - 2].type == GS_T_MARK || gs_token_in(s, t - 2, leads);
        uint32_t at =
            t + gs_token_among(s, t, (const char *const[]){"the", "all", "its", "those", NULL});
        return opens && (gs_is_amount(gs_token_mention(s, at)) || gs_token_in(s, t, meant));
    }
    return false;
}

/* Where another amount, or what a comma parts from it, begins. */
static bool is_next_amount(const gs_work *w, const gs_mention *m, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *other = gs_token_mention(s, t);
    return t >= s->ntokens || gs_token_mark(s, t, ",;") || (gs_is_amount(other) && other != m);
}

/* The first of the few words before the amount that speak of no other amount. */
static uint32_t own_words(const gs_work *w, uint32_t token) {
    uint32_t from = token;
    while (from > 0 && token - from < 6 && !gs_is_amount(gs_token_mention(&w->skeleton, from - 1)))
        from--;
    return from;
}

/* "40 a day", "40 dollars per head": before the next amount and the next comma. */
static bool is_for_each(const gs_work *w, uint32_t token) {
    static const char *const each[] = {"each", "apiece", "per", NULL};
    static const char *const a[] = {"a", "an", "every", NULL};
    static const char *const units[] = {"day",   "week",  "month",  "year",   "head", "hour",
                                        "piece", "night", "minute", "person", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_mention_at(s, token);
    uint32_t end = token + 1;
    while (end < token + 7 && !is_next_amount(w, m, end)) end++;
    if (gs_told_word(w, each, token > 3 ? token - 3 : 0, end < token + 4 ? end : token + 4))
        return true;
    for (uint32_t t = token + 1; t + 1 < end; t++)
        if (gs_told_word(w, a, t, t + 1) && gs_told_word(w, units, t + 1, t + 2)) return true;
    /* "27 trams, each with room for 155" */
    for (uint32_t t = token; t > 0 && token - t < EACH_REACH; t--) {
        if (t < token && is_next_amount(w, m, t)) break;
        if (gs_token_is(s, t - 1, "each") && !gs_token_is(s, t, "of")) return true;
    }
    return m->type == GS_M_MONEY && gs_told_word(w, a, token + 1, token + 2); /* "2 cedis a bag" */
}

/* "From 40", "against 40 a year before": what was before. No "more than 40", which tells the level;
 * no "of which 40"; and "against 46 for Osby" is a level of another. */
static bool is_before(const gs_work *w, uint32_t token) {
    static const char *const before[] = {"from",       "than",  "against", "versus",
                                         "previously", "below", "above",   NULL};
    static const char *const rival[] = {"against", "versus", NULL};
    static const char *const meant[] = {"which", "whom", "what", "where", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = token > 1 ? token - 2 : 0; t < token; t++) {
        if (!gs_told_word(w, before, t, t + 1) || is_own_hedge(w, token, t)) continue;
        if (gs_token_in(s, t + 1, meant)) continue;
        const gs_mention *of =
            gs_token_is(s, token + 1, "for") ? gs_token_mention(s, token + 2) : NULL;
        if (of && of->type >= GS_M_PERSON && of->type <= GS_M_NAME && gs_token_in(s, t, rival))
            continue;
        return true;
    }
    return false;
}

/* "Nine million more than last year": right behind the number, so that it is none of a bound. */
static bool is_more_than(const gs_skeleton *s, uint32_t token) {
    static const char *const words[] = {"more", "less", NULL};
    uint32_t t = token + 1;
    if (!gs_token_in(s, t, words) && t < s->ntokens && s->tokens[t].type == GS_T_WORD) t++;
    return gs_token_in(s, t, words) && gs_token_is(s, t + 1, "than") &&
           !gs_is_amount(gs_token_mention(s, t + 2));
}

const char *gs_amount_aside(const gs_work *w, uint32_t token) {
    static const char *const others[] = {"another", "further", "additional", "extra", "remaining",
                                         "other",   "others",  "rest",       NULL};
    static const char *const whole[] = {"them", "these", "those", "which", "whom", "the",
                                        "his",  "her",   "its",   "their", "our",  NULL};
    static const char *const part[] = {"including", "include",   "includes", "among", "alone",
                                       "only",      "excluding", "half",     NULL};
    static const char *const mean[] = {"average", "averaged", "median", "mean", NULL};
    static const char *const gap[] = {"behind", "ahead", "short",  "apart",   "fewer",
                                      "shy",    "off",   "adrift", "longer",  "shorter",
                                      "higher", "lower", "older",  "younger", NULL};
    uint32_t back = token > 3 ? token - 3 : 0;
    if (restated(w, token) != token) return "restated";
    if (gs_told_word(w, others, back, token + 3)) return "other";
    bool more = gs_mention_at(&w->skeleton, token)->type == GS_M_NUMBER &&
                gs_token_is(&w->skeleton, token + 1, "more");
    if (more && !gs_token_is(&w->skeleton, token + 2, "than"))
        return "other";                                           /* "eight more boats" */
    if (gs_told_word(w, gap, token + 1, token + 3)) return "gap"; /* "eight seats behind" */
    if (is_more_than(&w->skeleton, token)) return "gap";          /* "nine more than" */
    if (names_kind(w, token)) return "label";
    if (is_for_each(w, token)) return "each";
    bool of = gs_token_is(&w->skeleton, token + 1, "of") &&
              gs_mention_at(&w->skeleton, token)->type != GS_M_MEASURE;
    if (of && gs_told_word(w, whole, token + 2, token + 3)) return "part";
    if (gs_told_word(w, part, back, token)) return "part";
    if (gs_told_word(w, mean, own_words(w, token), token + 3)) return "average";
    if (is_before(w, token)) return "before";
    return NULL;
}

/* "Won the seat by 2,210 votes": by how much one was ahead; "by 61 votes to 30" is a count. */
static bool is_margin(const gs_work *w, uint32_t token) {
    static const char *const of[] = {"votes", "points", "ballots", "lengths", NULL};
    static const char *const small[] = {"just", "only", "a", "mere", "some", "exactly", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t by = token;
    while (by > 0 && (gs_token_in(s, by - 1, small) || is_own_hedge(w, token, by - 1))) by--;
    return by > 0 && gs_token_is(s, by - 1, "by") && gs_token_in(s, token + 1, of) &&
           !gs_token_is(s, token + 2, "to") && !gs_token_is(s, token + 2, "against");
}

gs_about gs_about_amount(gs_work *w, uint32_t token) {
    gs_about about = {.n = 0};
    const gs_block *block = gs_block_of(w);
    if (block->kind == GS_B_ROW) {
        about_cell(w, &about, token, block);
    } else {
        uint32_t from = left_end(w, token), to = right_end(w, token);
        uint32_t hedge = token; /* "more than" tells the bound, and is no word about the amount */
        while (hedge > from && is_own_hedge(w, token, hedge - 1)) hedge--;
        add_stretch(w, &about, from, hedge);
        add_stretch(w, &about, token, to);
        if (w->ntopics && leans_back(w, from, to))
            for (uint32_t i = 0; i < w->ntopics; i++) add_topic(&about, w->topics[i]);
    }
    if (is_margin(w, token)) add_topic(&about, "margin");
    about.text[about.n] = '\0';
    about.aside = gs_amount_aside(w, token);
    return about;
}

void gs_about_end(gs_work *w) {
    w->ntopics = 0;
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_TOPIC);
    for (; c && w->ntopics < GS_MAX_TOPICS; c = gs_cue_next(&w->cues, c))
        w->topics[w->ntopics++] = topic_name(w, c);
}

void gs_pack_enter_topics(gs_pack *pack) {
    const gs_entry *e;
    uint32_t n = 0;
    while (gs_lexicon_at(pack->lexicon, "topic", n)) n++;
    pack->topics = gs_alloc(pack->arena, (n + 1) * sizeof *pack->topics);
    for (uint32_t i = 0; (e = gs_lexicon_at(pack->lexicon, "topic", i)) != NULL; i++) {
        const char *const *phrases;
        uint32_t count = gs_phrases(pack->scratch, pack->lexicon, e->form, &phrases, NULL);
        pack->topics[i] = e->value;
        for (uint32_t k = 0; k < count; k++) gs_cues_add(pack->cues, phrases[k], GS_CUE_TOPIC, i);
    }
}
