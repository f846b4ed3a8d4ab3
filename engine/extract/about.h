/* about: what an amount is about, without knowing its measure, so that a rule can tell whether two
 * amounts answer one question. Private to the extract layer. */
#ifndef GS_EXTRACT_ABOUT_H
#define GS_EXTRACT_ABOUT_H

#include "work.h"

enum { GS_ABOUT_BYTES = 400 };

typedef struct gs_about {
    char text[GS_ABOUT_BYTES]; /* stems and topics ("#power_cut") with single blanks between */
    size_t n;
    /* "other", "each", "part", "average", "before", "restated", "gap", "label"; NULL: a plain level
     */
    const char *aside;
} gs_about;

/* Of the amount at the token of the current sentence. */
gs_about gs_about_amount(gs_work *w, uint32_t token);
/* What makes it something else than the plain level of its thing, as in gs_about; or NULL. */
const char *gs_amount_aside(const gs_work *w, uint32_t token);
/* "Of the 278 boats, 101 were lost", "of whom 12 were children": is it a part of what "of" names?
 */
bool gs_is_of_whole(const gs_skeleton *s, uint32_t token);
/* Whose it is: "Osby's 74", "178 beds at Osby", "Osby flies 61 aircraft"; 0 where no name is tied
 * to it. */
gs_sym gs_amount_owner(gs_work *w, uint32_t token);
/* At the end of a sentence: what "it" may be in the next. */
void gs_about_end(gs_work *w);

#endif
