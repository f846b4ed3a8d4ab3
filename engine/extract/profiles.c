#include "profiles.h"

#include <string.h>

#include "ages.h"
#include "births.h"
#include "table_cells.h"

enum { MOST_LABEL = 24, MOST_LINES = 16 };

static const gs_block *block_at(const gs_work *w, uint32_t sentence) {
    uint32_t n, m;
    return &gs_article_blocks(w->article, &m)[gs_article_sentences(w->article, &n)[sentence].block];
}

/* What the words are a label of: "age", "birth", "post", "name"; NULL for others. */
static const char *label_in(const gs_work *w, gs_cell_span c) {
    uint32_t n, size = 0;
    const char *text = gs_article_text(w->article, &n);
    char low[MOST_LABEL];
    while (c.from < c.to && text[c.from] == ' ') c.from++;
    while (c.to > c.from && strchr(" :*", text[c.to - 1])) c.to--;
    if (c.from == c.to || c.to - c.from >= MOST_LABEL) return NULL;
    for (uint32_t i = c.from; i < c.to; i++) {
        char ch = text[i];
        low[size++] = (char)(ch >= 'A' && ch <= 'Z' ? ch | 0x20 : ch);
    }
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "profile_label", low, size);
    return e ? e->value : NULL;
}

/* The end of the label that opens the line, at a tab or a colon; 0 where there is none. */
static uint32_t label_end(const gs_work *w, gs_cell_span line) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = line.from; i < line.to && i < line.from + MOST_LABEL; i++)
        if (text[i] == ':' || text[i] == '\t') return i;
    return 0;
}

/* What the label at the head of the sentence tells; NULL where it has none. */
static const char *label_of_line(const gs_work *w, uint32_t sentence, uint32_t *end) {
    uint32_t n;
    const gs_sentence *s = &gs_article_sentences(w->article, &n)[sentence];
    *end = label_end(w, (gs_cell_span){s->start, s->end});
    return *end ? label_in(w, (gs_cell_span){s->start, *end}) : NULL;
}

/* --- a table with a row of headings --- */

/* The row of headings above the row; NULL where there is none, or it is that itself. */
static const gs_block *headings_of(const gs_work *w, const gs_block *row) {
    uint32_t n;
    const gs_block *blocks = gs_article_blocks(w->article, &n);
    const gs_block *head = gs_heading_row(w, (uint32_t)(row - blocks));
    return head == row ? NULL : head;
}

/* The cell of the row in whose column text byte `at` of another row stands. */
static gs_cell_span cell_above(const gs_work *w, const gs_block *head, const gs_block *row,
                               uint32_t at) {
    uint32_t n, column = 0;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = row->start; i < at; i++) column += text[i] == '\t';
    return gs_cell_at(text, head, column);
}

/* Does the token open its cell, or what stands behind the label of its line? */
static bool opens_cell(const gs_work *w, uint32_t token) {
    uint32_t n, at = w->skeleton.origin[w->skeleton.tokens[token].start];
    const char *text = gs_article_text(w->article, &n);
    while (at > 0 && text[at - 1] == ' ') at--;
    return at == 0 || strchr("\t:\n", text[at - 1]) != NULL;
}

/* The only person of the sentence; UINT32_MAX. */
static uint32_t only_person(const gs_work *w) {
    uint32_t found = UINT32_MAX;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        if (!gs_is_person_name(w, t)) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = t;
    }
    return found;
}

/* --- a box of lines, each with its label --- */

/* The entity of the only person that the sentence names; 0 for none and for several. */
static uint32_t person_of(const gs_work *w, uint32_t sentence) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < w->mentions->count; i++) {
        const gs_mention *m = &w->mentions->items[i];
        if (m->sentence > sentence) break;
        bool person = m->type == GS_M_PERSON && m->entity && m->sentence == sentence;
        if (!person || m->entity == found) continue;
        if (found) return 0;
        found = m->entity;
    }
    return found;
}

static bool is_heading(const gs_block *b) {
    return b->kind == GS_B_HEADLINE || b->kind == GS_B_SUBHEAD || b->kind == GS_B_CAPTION;
}

/* Whom the lines are of: the one of the line "Name: ..." or of the heading above them. */
static gs_sym owner_of_lines(gs_work *w) {
    uint32_t here = w->skeleton.sentence, end;
    for (uint32_t i = here; i-- > 0 && here - i < MOST_LINES;) {
        const char *label = label_of_line(w, i, &end);
        bool name = label && strcmp(label, "name") == 0;
        if (!name && !is_heading(block_at(w, i))) {
            if (end) continue;
            return 0;
        }
        uint32_t entity = person_of(w, i);
        return entity ? gs_kept_word(w, w->mentions->entities[entity - 1].name) : 0;
    }
    return 0;
}

/* --- both --- */

/* What the label of the token's cell or line tells, and of whom. */
static const char *label_at(gs_work *w, uint32_t token, gs_sym *of, uint32_t *who) {
    const gs_block *block = block_at(w, w->skeleton.sentence);
    const gs_block *head = block->kind == GS_B_ROW ? headings_of(w, block) : NULL;
    const char *label;
    *of = 0;
    *who = UINT32_MAX;
    uint32_t end, at = w->skeleton.origin[w->skeleton.tokens[token].start];
    if (head) {
        label = label_in(w, cell_above(w, head, block, at));
        if (label) *who = only_person(w);
        *of = *who != UINT32_MAX ? gs_name_at(w, *who) : 0;
    } else {
        label = label_of_line(w, w->skeleton.sentence, &end);
        if (label && at > end) *of = owner_of_lines(w);
    }
    return *of ? label : NULL;
}

/* No line without a label and no table tells of people by fields. */
static bool may_tell(const gs_work *w) {
    uint32_t end;
    const gs_block *block = block_at(w, w->skeleton.sentence);
    if (block->kind == GS_B_ROW) return !block->header;
    return label_of_line(w, w->skeleton.sentence, &end) != NULL;
}

void gs_run_profiles(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->age || !may_tell(w)) return;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        gs_sym of;
        uint32_t who;
        const char *label = m && opens_cell(w, t) ? label_at(w, t, &of, &who) : NULL;
        if (!label) continue;
        gs_age a = {.from = t, .to = t + 1, .told = "now"};
        bool day = m->type == GS_M_DATE || m->type == GS_M_PERIOD;
        if (strcmp(label, "age") == 0 && gs_age_years(m, &a))
            gs_age_tell(w, &a, of, false);
        else if (strcmp(label, "birth") == 0 && day && w->pack->event)
            gs_tell_birth(w, t, m, t, of, false);
    }
}

gs_sym gs_profile_of_post(gs_work *w, uint32_t token, uint32_t *who) {
    gs_sym of;
    if (!may_tell(w) || !opens_cell(w, token)) return 0;
    const char *label = label_at(w, token, &of, who);
    return label && strcmp(label, "post") == 0 ? of : 0;
}
