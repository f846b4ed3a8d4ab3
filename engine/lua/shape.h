/* shape: what one-line constraints there are, in one table: how each is written, what it flags, and
 * what it needs. The loader reads rules by it, and docs/constraints.md is made of it.
 */
#ifndef GS_LUA_SHAPE_H
#define GS_LUA_SHAPE_H

#include <stdint.h>

typedef enum gs_shape {
    GS_SINGLE_VALUE = 0,
    GS_CONFLICTS_WITH,
    GS_BEFORE,
    GS_CONTEMPORARY,
    GS_DIFFERENCE_WITHIN,
    GS_RANGE,
    GS_ONE_OF,
    GS_NONE_OF,
    GS_WHOLE_NUMBER,
    GS_ALLOWED_UNITS,
    GS_MONOTONE,
    GS_SUM_EQUALS,
    GS_RATIO_MATCHES,
    GS_COUNT_EQUALS_LIST,
    GS_UNIQUE_HOLDER,
    GS_DISTINCT_VALUES,
    GS_INVERSE,
    GS_SYMMETRIC,
    GS_REQUIRES,
    GS_REQUIRES_QUALIFIER,
    GS_NAME_VARIANT,
    GS_SAME_QUOTE,
    GS_SHAPES
} gs_shape;

enum { /* types of the fields that it names: gs_ftype bits */
       GS_T_ANY = 0,
       GS_T_AMOUNT = 1,
       GS_T_TIME = 2,
       GS_T_NAME = 4, /* entity or text */
       GS_T_WORDS = 8 /* text or choice or entity */
};

enum { /* options besides where, message and separators */
       GS_O_MIN = 1,
       GS_O_MAX = 2,
       GS_O_DIRECTION = 4,
       GS_O_BY = 8,
       GS_O_TOTAL = 16,
       GS_O_PARTS = 32,
       GS_O_LIST = 64,
       GS_O_COMPLETE = 128,
       GS_O_VALUES = 256
};

typedef enum gs_items {
    GS_I_FIELDS = 0, /* names of fields */
    GS_I_WORDS,      /* a field, then words: choices, units */
    GS_I_SIDES       /* two filters */
} gs_items;

typedef struct gs_shape_info {
    const char *name;
    const char *line;   /* how it is written */
    const char *flags;  /* what it flags */
    const char *detail; /* what else there is to say, or "" */
    gs_items items;
    uint32_t least, most; /* fields; most 0: any number */
    uint32_t types;
    uint32_t options;
} gs_shape_info;

const gs_shape_info *gs_shape_about(gs_shape shape);

#endif
