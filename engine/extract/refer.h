/* refer: whom a pronoun at a token cannot mean (refer_barred.c), for refer.c.
 *
 * Private to the extract layer; names are symbols of the store.
 */
#ifndef GS_EXTRACT_REFER_H
#define GS_EXTRACT_REFER_H

#include "work.h"

enum { GS_BARRED = 4 };

/* Who does what is done to "him". */
typedef struct gs_barred {
    gs_sym names[GS_BARRED];
    uint32_t n;
    bool nameless; /* "he" met him, and whom "he" means is open */
    bool perhaps;  /* "took it with him": himself after all, or another */
} gs_barred;

/* Nobody, where the token is no "him" or "her" that something is done to. */
gs_barred gs_refer_barred(gs_work *w, uint32_t token);
bool gs_is_barred(gs_work *w, const gs_barred *b, uint32_t entity);

/* "A roofer said that he": is somebody without a name told of before the token, as the subject? */
bool gs_refer_stranger(gs_work *w, uint32_t token);

#endif
