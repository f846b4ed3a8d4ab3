/* gs_read: the readers in their order, then what needs the whole list. */
#include <stdlib.h>

#include "names_words.h"
#include "readers.h"
#include "wordbook.h"

static bool by_place(const gs_mention *a, const gs_mention *b) {
    return a->start != b->start ? a->start < b->start : a->end >= b->end;
}

static void merge(gs_mention *to, const gs_mention *a, size_t na, const gs_mention *b, size_t nb) {
    while (na && nb) {
        if (by_place(a, b))
            *to++ = *a++, na--;
        else
            *to++ = *b++, nb--;
    }
    while (na--) *to++ = *a++;
    while (nb--) *to++ = *b++;
}

/* Merge sort, since it is stable: of two mentions of one stretch the earlier reader's comes first.
 */
static void sort(gs_mention *items, gs_mention *spare, size_t n) {
    if (n < 2) return;
    size_t half = n / 2;
    sort(items, spare, half);
    sort(items + half, spare, n - half);
    if (by_place(&items[half - 1], &items[half])) return;
    merge(spare, items, half, items + half, n - half);
    for (size_t i = 0; i < n; i++) items[i] = spare[i];
}

static bool cross(const gs_mention *a, const gs_mention *b) {
    return a->start < b->start && b->start < a->end && a->end < b->end;
}

/* The "R14" of "R14,800" is no name. */
static bool heads_money(const gs_mention *a, const gs_mention *m) {
    return m->type == GS_M_NAME && a->type == GS_M_MONEY && a->start == m->start &&
           m->end <= a->end;
}

/* Does the mention lose against one of those kept so far? Those that lose against it are marked
 * empty. */
static bool loses(gs_mention *kept, uint32_t n, const gs_mention *m) {
    enum { BACK = 16 }; /* more than ever nest or stand within one mention's reach */
    if (m->end <= m->start) return true;
    for (uint32_t k = n, i = 0; k-- > 0 && i < BACK; i++) {
        if (heads_money(&kept[k], m)) return true;
        if (!cross(&kept[k], m)) continue;
        if (kept[k].end - kept[k].start >= m->end - m->start) return true;
        kept[k].end = kept[k].start;
    }
    return false;
}

/* Two mentions that overlap without one holding the other cannot both be right: the longer stays.
 */
static void drop_crossing(gs_mentions *all) {
    uint32_t kept = 0, left = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        gs_mention m = all->items[i];
        if (!loses(all->items, kept, &m)) all->items[kept++] = m;
    }
    for (uint32_t i = 0; i < kept; i++)
        if (all->items[i].end > all->items[i].start) all->items[left++] = all->items[i];
    all->count = left;
}

static void set_inside(gs_mentions *all) {
    uint32_t outer = 0; /* 1 + index of the innermost mention still open */
    for (uint32_t i = 0; i < all->count; i++) {
        gs_mention *m = &all->items[i];
        while (outer && all->items[outer - 1].end < m->end) outer = all->items[outer - 1].inside;
        m->inside = outer;
        outer = i + 1;
    }
}

static void set_sentences(const gs_article *article, gs_mentions *all) {
    uint32_t n, s = 0;
    const gs_sentence *sentences = gs_article_sentences(article, &n);
    for (uint32_t i = 0; i < all->count; i++) {
        gs_mention *m = &all->items[i];
        while (s < n && sentences[s].end <= m->start) s++;
        m->sentence = s < n && sentences[s].start <= m->start ? s : UINT32_MAX;
    }
}

static void arrange(const gs_article *article, gs_mentions *all) {
    gs_mention *spare = gs_xmalloc(((size_t)all->count + 1) * sizeof *spare);
    sort(all->items, spare, all->count);
    free(spare);
    drop_crossing(all);
    set_inside(all);
    set_sentences(article, all);
}

static void read_blocks(gs_reading *r, bool dates_only) {
    uint32_t n;
    const gs_block *blocks = gs_article_blocks(r->article, &n);
    for (uint32_t i = 0; i < n; i++) {
        if (blocks[i].kind == GS_B_BOILERPLATE) continue;
        r->from = blocks[i].start;
        r->to = blocks[i].end;
        r->first = r->out->count;
        r->item = blocks[i].kind == GS_B_LIST_ITEM;
        gs_read_dates(r);
        if (dates_only) continue;
        gs_read_numbers(r);
        gs_read_names(r);
    }
}

/* An article that does not say its date is read for its dates alone, and these tell it. */
static void infer_date(gs_reading *r) {
    gs_reading early = *r;
    gs_mentions dates = {0};
    early.arena = gs_arena_new();
    early.out = &dates;
    read_blocks(&early, true);
    arrange(r->article, &dates);
    gs_span date = gs_date_infer(r->article, &dates);
    if (!gs_span_is_all(date)) {
        gs_article_set_date(r->article, date, GS_DATE_INFERRED);
        r->date = date;
    }
    gs_arena_free(early.arena);
}

const gs_mentions *gs_read_with(gs_wordbook *book, gs_article *article) {
    uint32_t n;
    gs_date_origin origin;
    gs_arena *arena = gs_article_arena(article);
    gs_mentions *all = gs_alloc(arena, sizeof *all);
    gs_reading r = {.article = article, .arena = arena, .lexicon = book->lexicon, .out = all};
    r.text = gs_article_text(article, &n);
    r.words = gs_words_of(article, book);
    r.date = gs_article_date(article, &origin);
    if (origin == GS_DATE_UNKNOWN) infer_date(&r);
    read_blocks(&r, false);
    arrange(article, all);
    gs_read_entities(article, r.lexicon, all);
    return all;
}

const gs_mentions *gs_read(gs_article *article, const gs_lexicon *lexicon) {
    gs_wordbook *book = gs_wordbook_new(lexicon);
    const gs_mentions *all = gs_read_with(book, article);
    gs_wordbook_free(book);
    return all;
}
