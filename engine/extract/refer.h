/* refer: the parts of refer.c that stand in files of their own.
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

/* refer_barred.c: nobody, where the token is no "him" or "her" that something is done to. */
gs_barred gs_refer_barred(gs_work *w, uint32_t token);
bool gs_is_barred(gs_work *w, const gs_barred *b, uint32_t entity);

/* "A roofer said that he": is somebody without a name told of before the token, as the subject? */
bool gs_refer_stranger(gs_work *w, uint32_t token);
/* "A roofer had come": is somebody without a name told of in the sentence for the first time? */
bool gs_refer_new_stranger(gs_work *w);

/* refer_body.c: the entity that "the company", an entry of the set "reference", means at the token;
 * 0 where that is open. And notes what the sentence calls which body or thing. */
uint32_t gs_refer_body(gs_work *w, const gs_entry *e, const char *noun, uint32_t token);
void gs_refer_note_bodies(gs_work *w);

#endif
