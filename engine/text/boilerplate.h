/* boilerplate: what a page says about itself rather than about the world, and captions, told by the
 * usual phrases. */
#ifndef GS_TEXT_BOILERPLATE_H
#define GS_TEXT_BOILERPLATE_H

#include <stdbool.h>
#include <stddef.h>

/* Copyright, subscribe, share, views expressed, "(Reporting by ...)". */
bool gs_is_boilerplate(const char *text, size_t n);

/* A line that opens a part of the page which is no part of the article ("About the author",
 * "Related stories"). */
bool gs_opens_boilerplate(const char *text, size_t n);

/* A writer introduced at the foot of a page ("Ada Writer is a reporter for ..."). */
bool gs_is_blurb(const char *text, size_t n);

/* "Correction: ...", "Editor's note: ...": these are part of the article, wherever they stand. */
bool gs_is_correction(const char *text, size_t n);

/* A picture's caption, told by its credit. */
bool gs_is_caption(const char *text, size_t n);

#endif
