/* heads_part: what the reader of expressions (heads_read.c) hands to heads.c. */
#ifndef GS_TEXT_HEADS_PART_H
#define GS_TEXT_HEADS_PART_H

#include <stdbool.h>
#include <stdint.h>

enum { GS_HEAD = 4, GS_HEADS = 128 };

/* One way to begin: lower-case ASCII. */
typedef struct gs_head {
    unsigned char bytes[GS_HEAD];
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

typedef struct gs_heads_read {
    gs_head_set set;
    bool caseless;
    bool strange; /* it holds what the reader does not know: the set says nothing */
    bool unsure;  /* PCRE2 may refuse it */
} gs_heads_read;

void gs_heads_read_from(const char *expression, gs_heads_read *out);

#endif
