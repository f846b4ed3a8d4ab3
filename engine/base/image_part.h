/* image_part: what reading and writing of images share. Private to them. */
#ifndef GS_BASE_IMAGE_PART_H
#define GS_BASE_IMAGE_PART_H

#include "image.h"

#define GS_IMAGE_SECTION ".gainsay"
#define GS_IMAGE_MAGIC "gainsay1"

/* Where the memory begins behind the head: one page into the section. */
enum { GS_IMAGE_PAGE = 4096 };

/* Something of the program's, for outer addresses to be told from. */
const char *gs_image_anchor(void);
/* How far code lies from constants: equal in the program that wrote an image and in the one that
 * reads it, unless it was linked anew. */
uint64_t gs_image_program(void);

#endif
