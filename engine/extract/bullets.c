/* Items one below the other, under a sentence that announces so many: "Three books have been
 * chosen:". */
#include <string.h>

#include "listing.h"
#include "table_cells.h"

enum { FEWEST_ITEMS = 2 };

/* The sentence ends with a colon, or says that they follow, and is the last of its block. */
static bool announces(const gs_work *w, const gs_sentence *sentences, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *last = s->ntokens ? &s->tokens[s->ntokens - 1] : NULL;
    bool ends =
        s->sentence + 1 >= n || sentences[s->sentence + 1].block != sentences[s->sentence].block;
    if (!last || !ends || last->type != GS_T_MARK) return false;
    static const char *const behind[] = {"following", "follows", "follow", "below", NULL};
    return last->mark == ':' || (last->mark == '.' && gs_told_word(w, behind, 0, s->ntokens));
}

/* The number of things that the sentence is about: the one at its head, or the only one. */
static const gs_told *counted(const gs_work *w, const gs_told *all, uint32_t n) {
    static const char *const heads[] = {"the",       "these", "those", "its", "are",
                                        "following", "here",  "her",   "his", NULL};
    const gs_told *found = NULL;
    uint32_t counts = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (!gs_listing_is_count(&all[i]) || !gs_listing_counts_things(w, &all[i])) continue;
        if (all[i].first == 0) return &all[i];
        if (all[i].first == 1 && gs_token_in(&w->skeleton, 0, heads)) return &all[i];
        found = &all[i];
        counts++;
    }
    return counts == 1 && found == &all[0] ? found : NULL;
}

/* Words by which the list need not be all of it. */
static bool is_open(const gs_work *w) {
    static const char *const words[] = {"including", "include",    "includes", "among", "some",
                                        "example",   "such",       "examples", "more",  "few",
                                        "least",     "highlights", "each",     "than",  NULL};
    return gs_told_word(w, words, 0, w->skeleton.ntokens);
}

/* A list that is far longer or shorter is of something else. */
static bool is_about(const gs_told *count, uint32_t items) {
    gs_dec told = count->mention->nominal;
    return gs_dec_cmp(gs_dec_int((int64_t)items + 2), told) >= 0 &&
           gs_dec_cmp(gs_dec_int((int64_t)items - 2), told) <= 0;
}

/* "Total", "All lots": a row that sums up the others. */
static bool sums_up(const char *text, const gs_block *row) {
    static const char *const words[] = {"total", "all",      "sum", "average",
                                        "other", "together", NULL};
    gs_cell_span c = gs_cell_at(text, row, 0);
    for (size_t i = 0; words[i]; i++) {
        size_t n = strlen(words[i]), k = 0;
        while (k < n && c.from + k < c.to && (text[c.from + k] | 0x20) == words[i][k]) k++;
        if (k == n) return true;
    }
    return false;
}

/* How many things the table whose first row is block `first` lists, one past its last row, and how
 * many columns stand beside its labels; 0 where a row sums up others. Without a row of headings the
 * first row may be that. */
static uint32_t rows_of(const gs_work *w, uint32_t first, uint32_t *end, bool *headed,
                        uint32_t *columns) {
    uint32_t n, length, rows = 0;
    const char *text = gs_article_text(w->article, &length);
    const gs_block *blocks = gs_article_blocks(w->article, &n);
    uint32_t i = first;
    *headed = false;
    for (; i < n && blocks[i].kind == GS_B_ROW && blocks[i].table == blocks[first].table; i++) {
        *headed = *headed || blocks[i].header;
        if (!blocks[i].header && sums_up(text, &blocks[i])) return 0;
        rows += !blocks[i].header;
    }
    *end = i;
    *columns = 0;
    for (uint32_t k = blocks[first].start; k < blocks[first].end; k++) *columns += text[k] == '\t';
    return rows;
}

/* Do the two words begin alike, whatever their case: "Lot", "lots"? */
static bool begin_alike(const char *a, const char *b, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if ((a[i] | 0x20) != (b[i] | 0x20) || a[i] < 'A') return false;
    return true;
}

/* Is the first column headed by what is counted: "three lots:", | Lot | Made |? */
static bool is_headed_so(const gs_work *w, const gs_mention *count, uint32_t first) {
    enum { STEM = 3, NEAR = 40 };
    uint32_t n, length;
    const char *text = gs_article_text(w->article, &length);
    gs_cell_span c = gs_cell_at(text, &gs_article_blocks(w->article, &n)[first], 0);
    uint32_t end = count->end + NEAR < length ? count->end + NEAR : length;
    for (uint32_t t = count->end; t + STEM < end && text[t] != '\n'; t++)
        for (uint32_t k = c.from; text[t] == ' ' && k + STEM <= c.to; k++)
            if ((k == c.from || text[k - 1] == ' ') && begin_alike(text + t + 1, text + k, STEM))
                return true;
    return false;
}

static uint32_t last_sentence(const gs_sentence *all, uint32_t n, uint32_t from, uint32_t block) {
    while (from + 1 < n && all[from].block < block) from++;
    return from;
}

void gs_run_bullets(gs_work *w, const gs_told *all, uint32_t n) {
    uint32_t nsentences, nblocks;
    const gs_sentence *sentences = gs_article_sentences(w->article, &nsentences);
    const gs_block *blocks = gs_article_blocks(w->article, &nblocks);
    uint32_t columns = 0, here = w->skeleton.sentence, first = sentences[here].block + 1,
             end = first;
    if (n == 0 || !announces(w, sentences, nsentences) || is_open(w)) return;
    bool table = first < nblocks && blocks[first].kind == GS_B_ROW, headed = true;
    while (end < nblocks && blocks[end].kind == GS_B_LIST_ITEM) end++;
    uint32_t items = table ? rows_of(w, first, &end, &headed, &columns) : end - first;
    const gs_told *count = counted(w, all, n);
    if (count && table && gs_dec_cmp(count->mention->nominal, gs_dec_int(columns)) == 0)
        return; /* "the fares of two lines:", each a column */
    if (count && table && !is_headed_so(w, count->mention, first)) return;
    if (items < FEWEST_ITEMS || !headed || !count || !is_about(count, items)) return;
    gs_listing list = {.start = blocks[end - 1].start, /* where the list ends */
                       .end = blocks[end - 1].end,
                       .sentence = last_sentence(sentences, nsentences, here, end - 1),
                       .least = items,
                       .most = items};
    gs_seen_amount stated = {.amount = count->amount, .mention = count->mention, .sentence = here};
    gs_listing_draft(w, &list, &stated);
}
