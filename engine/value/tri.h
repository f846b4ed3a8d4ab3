/* tri: three-valued truth. Evidence must be certain (GS_YES), an excuse need
 * only be possible (not GS_NO). */
#ifndef GS_VALUE_TRI_H
#define GS_VALUE_TRI_H

#include <stdbool.h>

typedef enum gs_tri { GS_NO = 0, GS_PERHAPS = 1, GS_YES = 2 } gs_tri;

static inline gs_tri gs_tri_of(bool sure) {
    return sure ? GS_YES : GS_NO;
}

static inline gs_tri gs_tri_and(gs_tri a, gs_tri b) {
    return a < b ? a : b;
}

static inline gs_tri gs_tri_or(gs_tri a, gs_tri b) {
    return a > b ? a : b;
}

static inline gs_tri gs_tri_not(gs_tri a) {
    return (gs_tri)(GS_YES - a);
}

#endif
