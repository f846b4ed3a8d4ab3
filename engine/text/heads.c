#include "heads.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "heads_part.h"

typedef struct head {
    uint32_t letters, mask; /* as they lie in memory */
} head;

struct gs_heads {
    bool word, start; /* of all heads */
    bool caseless;
    uint8_t from[129]; /* by first letter: its heads begin here */
    head items[];
};

static bool is_word(unsigned char c) {
    return (c >= '0' && c <= '9') || c == '_' || (unsigned)((c | 0x20) - 'a') < 26;
}

static unsigned char lower(unsigned char c) {
    return (unsigned)(c - 'A') < 26 ? c | 0x20 : c;
}

static int by_letters(const void *left, const void *right) {
    const gs_head *a = left, *b = right;
    return memcmp(a->bytes, b->bytes, sizeof a->bytes);
}

/* Heads of one or two letters are met everywhere, unless only the edges of words are looked at. */
static bool is_of_use(const gs_heads_read *read, bool word, bool start) {
    for (uint32_t i = 0; i < read->set.count; i++)
        if (read->set.items[i].n < (start ? 1 : word ? 2 : 3)) return false;
    return read->set.count > 0;
}

gs_heads *gs_heads_of(const char *expression, bool *sound) {
    gs_heads_read read;
    gs_heads_read_from(expression, &read);
    *sound = !read.strange && !read.unsure;
    gs_head *all = read.set.items;
    uint32_t n = read.set.count;
    bool word = true, start = true;
    for (uint32_t i = 0; i < n; i++) word &= all[i].word, start &= all[i].start;
    if (read.strange || read.set.wide || !is_of_use(&read, word, start)) return NULL;
    qsort(all, n, sizeof *all, by_letters);
    gs_heads *h = gs_xmalloc(sizeof *h + n * sizeof *h->items);
    *h = (gs_heads){.word = word, .start = start, .caseless = read.caseless};
    for (uint32_t i = 0; i < n; i++) {
        static const unsigned char ones[GS_HEAD] = {0xFF, 0xFF, 0xFF, 0xFF};
        h->items[i].mask = 0;
        memcpy(&h->items[i].letters, all[i].bytes, GS_HEAD);
        memcpy(&h->items[i].mask, ones, all[i].n);
        h->from[all[i].bytes[0] + 1]++;
    }
    for (int c = 0; c < 128; c++) h->from[c + 1] = (uint8_t)(h->from[c] + h->from[c + 1]);
    return h;
}

void gs_heads_free(gs_heads *heads) {
    free(heads);
}

/* The long s and the sign for kelvin, which an expression that ignores case takes for s and k. */
static bool is_odd_letter(const char *text, size_t n, size_t at) {
    static const char s[] = "\xC5\xBF", k[] = "\xE2\x84\xAA";
    return (n - at >= 2 && memcmp(text + at, s, 2) == 0) ||
           (n - at >= 3 && memcmp(text + at, k, 3) == 0);
}

/* Does one of the letter's heads stand there? */
static bool meets(const gs_heads *h, unsigned char first, const char *text, size_t n, size_t at) {
    unsigned char here[GS_HEAD] = {0}, known[GS_HEAD] = {0};
    uint32_t letters, mask;
    for (size_t i = 0; i < GS_HEAD; i++) {
        unsigned char c = i < n - at ? (unsigned char)text[at + i] : 0;
        if (c >= 0x80 && h->caseless) break; /* it may stand for anything */
        here[i] = lower(c);
        known[i] = 0xFF;
    }
    memcpy(&letters, here, GS_HEAD);
    memcpy(&mask, known, GS_HEAD);
    for (unsigned i = h->from[first]; i < h->from[first + 1]; i++)
        if (((letters ^ h->items[i].letters) & h->items[i].mask & mask) == 0) return true;
    return false;
}

size_t gs_heads_next(const gs_heads *h, const char *text, size_t n, size_t from) {
    size_t end = h->start && n ? 1 : n;
    for (size_t i = from; i < end; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x80) {
            if (h->caseless && is_odd_letter(text, n, i)) return i;
            continue;
        }
        unsigned char first = lower(c);
        if (h->from[first] == h->from[first + 1]) continue;
        bool inside = h->word && i > 0 && is_word(c) && is_word((unsigned char)text[i - 1]);
        if (!inside && meets(h, first, text, n, i)) return i;
    }
    return SIZE_MAX;
}
