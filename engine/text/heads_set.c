/* Sets of heads, and how often what they stand for is met. */
#include <stdlib.h>
#include <string.h>

#include "heads_part.h"

void gs_head_set_begin(gs_head_set *set) {
    gs_head_set_clear(set);
    gs_head_set_add(set, (gs_head){.n = 0});
}

void gs_head_set_add(gs_head_set *set, gs_head head) {
    if (set->count == GS_HEADS)
        set->wide = true;
    else
        set->items[set->count++] = head;
}

static void stop(gs_head_set *set) {
    for (uint32_t i = 0; i < set->count; i++) set->items[i].done = true;
}

/* --- one after the other --- */

static gs_head joined(gs_head a, const gs_head *b, bool repeated) {
    if (a.n == 0) a.word |= b->word, a.start |= b->start;
    a.done = b->done || repeated || a.n + b->n >= GS_HEAD;
    for (uint32_t i = 0; i < b->n && a.n < GS_HEAD; i++) a.bytes[a.n++] = b->bytes[i];
    return a;
}

static void follow_one(gs_head_set *set, const gs_head *piece, bool repeated) {
    for (uint32_t i = 0; i < set->count; i++)
        if (!set->items[i].done) set->items[i] = joined(set->items[i], piece, repeated);
}

void gs_head_set_follow(gs_head_set *set, const gs_head_set *piece, bool optional, bool repeated) {
    if (piece->count == 1 && !optional && !piece->wide) {
        follow_one(set, &piece->items[0], repeated);
        return;
    }
    gs_head_set result;
    gs_head_set_clear(&result);
    result.wide = piece->wide;
    for (uint32_t i = 0; i < set->count && !result.wide; i++) {
        const gs_head *head = &set->items[i];
        if (head->done || optional) gs_head_set_add(&result, *head);
        for (uint32_t k = 0; !head->done && k < piece->count; k++)
            gs_head_set_add(&result, joined(*head, &piece->items[k], repeated));
    }
    if (result.wide) {
        stop(set);
        return;
    }
    set->count = result.count;
    memcpy(set->items, result.items, result.count * sizeof *result.items);
}

bool gs_head_set_is_over(const gs_head_set *set) {
    for (uint32_t i = 0; i < set->count; i++)
        if (!set->items[i].done) return false;
    return true;
}

/* --- one or the other --- */

static int by_letters(const void *left, const void *right) {
    return memcmp(left, right, sizeof(gs_head));
}

/* Heads of at most n letters; those that are the same then are one. */
static void shorten(gs_head_set *set, unsigned char n) {
    for (uint32_t i = 0; i < set->count; i++) {
        gs_head *head = &set->items[i];
        if (head->n > n) head->n = n, head->done = true;
        memset(head->bytes + head->n, 0, GS_HEAD - head->n);
    }
    qsort(set->items, set->count, sizeof *set->items, by_letters);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < set->count; i++)
        if (kept == 0 || by_letters(&set->items[kept - 1], &set->items[i]) != 0)
            set->items[kept++] = set->items[i];
    set->count = kept;
}

void gs_head_set_unite(gs_head_set *set, const gs_head_set *more) {
    for (unsigned char n = GS_HEAD; n > 0 && set->count + more->count > GS_HEADS; n--)
        shorten(set, n);
    set->wide |= more->wide;
    for (uint32_t i = 0; i < more->count && !set->wide; i++) gs_head_set_add(set, more->items[i]);
}

/* --- how often --- */

void gs_head_shares_begin(gs_head_shares *shares) {
    static const uint8_t letters[] = {68, 12, 25, 34, 100, 16, 16, 38, 60, 2,  7, 33, 20,
                                      58, 62, 17, 2,  52,  52, 72, 22, 9,  14, 2, 14, 2};
    for (int c = 0; c < GS_PLAIN; c++) shares->of[c] = 1;
    for (int c = 'A'; c <= 'Z'; c++) shares->of[c] = 1.5F;
    for (int c = '0'; c <= '9'; c++) shares->of[c] = 2;
    for (int i = 0; i < 26; i++) shares->of['a' + i] = letters[i];
    shares->of[' '] = 160;
    shares->of[','] = shares->of['.'] = 10;
}

float gs_head_share_of_kind(const gs_head_shares *shares, const gs_letters *kind) {
    float all = gs_letters_have(kind, 0xFF) ? 10 : 0;
    for (unsigned char c = ' '; c < 0x7F; c++)
        if (gs_letters_have(kind, c)) all += shares->of[c];
    return all;
}

static float rate_of(const gs_head *head, const gs_head_shares *shares) {
    if (head->n == 0) return 1000;
    float rate = head->start ? 100 : head->word ? 300 : 1000;
    for (uint32_t i = 0; i < head->n; i++) rate *= shares->of[head->bytes[i]] * 0.001F;
    return rate;
}

float gs_head_set_rate(const gs_head_set *set, const gs_head_shares *shares) {
    float all = set->wide || set->count == 0 ? 1000 : 0;
    for (uint32_t i = 0; i < set->count; i++) all += rate_of(&set->items[i], shares);
    return all;
}
