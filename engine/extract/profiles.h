/* profiles: tables and boxes that tell of people field by field: a column "Age" or "Post" beside a
 * column of names, the line "Born: 3 May 1990" below a heading that names one person. The labels
 * are the word set "profile_label". Private to the extract layer. */
#ifndef GS_EXTRACT_PROFILES_H
#define GS_EXTRACT_PROFILES_H

#include "work.h"

/* Ages and days of birth. */
void gs_run_profiles(gs_work *w);

/* Of whom the post at the token is told, where it opens what a label of posts stands for; 0 where
 * none does. *who: the name's token, UINT32_MAX where the name stands in another line. */
gs_sym gs_profile_of_post(gs_work *w, uint32_t token, uint32_t *who);

#endif
