/* heads_part: what the reader of expressions (heads_read.c) hands to heads.c, by way of the sets
 * of heads (heads_set.c). */
#ifndef GS_TEXT_HEADS_PART_H
#define GS_TEXT_HEADS_PART_H

#include <stdbool.h>
#include <stdint.h>

enum { GS_HEAD = 4, GS_HEADS = 128, GS_KINDS = 32, GS_PLAIN = 0x80 };

/* A set of bytes. Those from 0xC0 on are in it together: what is beyond ASCII is not told apart. */
typedef struct gs_letters {
    uint32_t bits[8];
} gs_letters;

static inline bool gs_letters_have(const gs_letters *set, unsigned char c) {
    return set->bits[c >> 5] >> (c & 31) & 1;
}

static inline void gs_letters_put(gs_letters *set, unsigned char c) {
    set->bits[c >> 5] |= (uint32_t)1 << (c & 31);
}

static inline void gs_letters_put_beyond(gs_letters *set) {
    set->bits[6] = set->bits[7] = UINT32_MAX;
}

/* A few letters in a row that stand where a match begins, or somewhere in it. */
typedef struct gs_head {
    unsigned char bytes[GS_HEAD]; /* lower-case ASCII, or GS_PLAIN + a kind of letters */
    unsigned char n;
    bool done;  /* what follows is not known */
    bool word;  /* it begins at the edge of a word */
    bool start; /* and at the beginning of the text */
} gs_head;

typedef struct gs_head_set {
    gs_head items[GS_HEADS];
    uint32_t count;
    bool wide; /* there are more than have room */
} gs_head_set;

/* How often each of the bytes of a head is met, of a thousand. */
typedef struct gs_head_shares {
    float of[GS_PLAIN + GS_KINDS];
} gs_head_shares;

typedef struct gs_heads_read {
    gs_head_set set;  /* with one of these each match begins */
    gs_head_set need; /* and one of these stands in it; none where nothing is known */
    gs_letters kinds[GS_KINDS];
    gs_head_shares shares;
    uint32_t nkinds;
    bool caseless;
    bool strange; /* it holds what the reader does not know: the sets say nothing */
    bool unsure;  /* PCRE2 may refuse it */
} gs_heads_read;

void gs_heads_read_from(const char *expression, gs_heads_read *out);

/* --- sets --- */

static inline void gs_head_set_clear(gs_head_set *set) {
    set->count = 0;
    set->wide = false;
}

/* One way, of which nothing is known yet. */
void gs_head_set_begin(gs_head_set *set);
void gs_head_set_add(gs_head_set *set, gs_head head);
/* All of `more`, too; heads become shorter where there is no room. */
void gs_head_set_unite(gs_head_set *set, const gs_head_set *more);
/* The set, each way followed by one of the piece: never, once, or again and again. */
void gs_head_set_follow(gs_head_set *set, const gs_head_set *piece, bool optional, bool repeated);
/* Nothing can be added to any of them. */
bool gs_head_set_is_over(const gs_head_set *set);
/* The shares of plain letters, and that of a kind. */
void gs_head_shares_begin(gs_head_shares *shares);
float gs_head_share_of_kind(const gs_head_shares *shares, const gs_letters *kind);
/* How many of a thousand places of news have one of the heads, about. */
float gs_head_set_rate(const gs_head_set *set, const gs_head_shares *shares);

#endif
