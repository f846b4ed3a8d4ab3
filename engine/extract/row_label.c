/* What the rows of tables are of, where the cells of their amounts do not say so themselves. */
#include <string.h>

#include "base/ascii.h"
#include "lemma.h"
#include "table_cells.h"

enum {
    LONGEST_WORD = 40,
    SHORTEST_NOUN = 4,
    MOST_PARTS = 40, /* rows of parts below the row that they are of */
    NESTED = 8       /* mentions that may begin within another before it ends */
};

static char low(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

static bool begins_with(const char *text, gs_cell_span c, const char *word) {
    size_t n = strlen(word);
    if (c.to - c.from <= n || gs_letter_of_any(text[c.from + n])) return false;
    for (size_t i = 0; i < n; i++)
        if (low(text[c.from + i]) != word[i]) return false;
    return true;
}

/* "of which sunk", "thereof women". */
static bool is_part(const char *text, gs_cell_span c) {
    static const char *const words[] = {"of which", "of whom", "of these", "of those",
                                        "of them",  "thereof", NULL};
    while (c.from < c.to && !gs_letter_of_any(text[c.from])) c.from++;
    for (size_t i = 0; words[i]; i++)
        if (begins_with(text, c, words[i])) return true;
    return false;
}

gs_cell_span gs_label_above(const gs_work *w, uint32_t index) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    const gs_block *blocks = gs_article_blocks(w->article, &n);
    uint32_t i = index;
    gs_cell_span label = gs_cell_at(text, &blocks[i], 0);
    if (!is_part(text, label)) return (gs_cell_span){0, 0};
    while (i > 0 && index - i < MOST_PARTS && blocks[i - 1].kind == GS_B_ROW &&
           blocks[i - 1].table == blocks[index].table) {
        i--;
        label = gs_cell_at(text, &blocks[i], 0);
        if (!is_part(text, label)) return blocks[i].header ? (gs_cell_span){0, 0} : label;
    }
    return (gs_cell_span){0, 0};
}

/* The word in lower case if it is a noun of many: no "across", no "Lewis". */
static bool read_plural(const char *text, gs_cell_span word, char *out) {
    uint32_t n = word.to - word.from;
    if (n < SHORTEST_NOUN || n >= LONGEST_WORD) return false;
    for (uint32_t i = 0; i < n; i++) out[i] = low(text[word.from + i]);
    if (n == 6 && memcmp(out, "people", 6) == 0) return true;
    if ((n == 5 && memcmp(out, "women", 5) == 0) || (n == 8 && memcmp(out, "children", 8) == 0))
        return true;
    return out[n - 1] == 's' && !strchr("sui", out[n - 2]);
}

/* Does a name hold the byte: "Carlos Ruiz"? */
static bool in_name(const gs_work *w, uint32_t at) {
    uint32_t from = 0, to = w->mentions->count; /* to the first that begins behind the byte */
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (w->mentions->items[middle].start <= at)
            from = middle + 1;
        else
            to = middle;
    }
    for (uint32_t n = 0; n < NESTED && to > 0; n++) {
        const gs_mention *m = &w->mentions->items[--to];
        if (m->end > at && m->type >= GS_M_PERSON && m->type <= GS_M_NAME) return true;
    }
    return false;
}

/* The first noun of many before a comma, a bracket or a word that leads on. */
static gs_sym noun_in(gs_work *w, const char *text, gs_cell_span c) {
    static const char *const ends[] = {"in", "of", "per", "by", "at", "for", "with", NULL};
    char word[LONGEST_WORD];
    for (uint32_t i = c.from; i < c.to;) {
        if (strchr(",(:;", text[i])) return 0;
        uint32_t k = i;
        while (k < c.to && gs_letter_of_any(text[k])) k++;
        gs_cell_span at = {i, k};
        for (size_t e = 0; k > i && ends[e]; e++)
            if (k - i == strlen(ends[e]) && memcmp(text + i, ends[e], k - i) == 0) return 0;
        bool name = i > c.from && text[i] >= 'A' && text[i] <= 'Z';
        if (k > i && !name && read_plural(text, at, word) && !in_name(w, i))
            return gs_sym_of(gs_store_symbols(w->store), word, gs_singular(word, k - i));
        i = k > i ? k : i + 1;
    }
    return 0;
}

gs_sym gs_row_noun(gs_work *w, uint32_t token) {
    uint32_t n, column = 0, at = w->skeleton.origin[w->skeleton.tokens[token].start];
    const char *text = gs_article_text(w->article, &n);
    uint32_t index = gs_article_sentences(w->article, &n)[w->skeleton.sentence].block;
    const gs_block *row = &gs_article_blocks(w->article, &n)[index];
    if (row->kind != GS_B_ROW || row->header || at < row->start) return 0;
    for (uint32_t i = row->start; i < at; i++) column += text[i] == '\t';
    if (column == 0 || (text[at - 1] != '\t' && text[at - 1] != ' ')) return 0;
    gs_cell_span above = gs_label_above(w, index);
    return noun_in(w, text, above.to ? above : gs_cell_at(text, row, 0));
}
