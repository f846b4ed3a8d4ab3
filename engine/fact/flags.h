/* flags: the names that properties of facts have in files; private to the fact layer. */
#ifndef GS_FACT_FLAGS_H
#define GS_FACT_FLAGS_H

#include "store.h"

typedef struct gs_flag_name {
    const char *name;
    uint16_t flag;
} gs_flag_name;

enum { GS_NFLAGS = 8 };
extern const gs_flag_name gs_flag_names[GS_NFLAGS];
extern const char *const gs_trust_names[2];  /* by gs_trust */
extern const char *const gs_origin_names[2]; /* stated, inferred */

#endif
