/* image: what an arena holds, made once at build time, kept in the program and mapped where it is
 * wanted.
 *
 * An image is the memory of one arena (gs_arena_in) with lists of the words in it that are
 * addresses: "inner" ones lead into the image, "outer" ones to what is fixed in the program
 * (constants, functions). It is a section of the program's own file, so it is as trusted as the
 * program; images are never read from anywhere else. Pages come from the file as they are touched
 * and are shared until they are written to; where the place that the image was made for is free, no
 * inner address needs a change.
 *
 * To write one, the program makes the same arena in two processes, whose memory the system lays out
 * differently: a word that moved with the arena is inner, one that moved with the program is outer,
 * and any other difference means that there can be no image. So nothing needs to know the types of
 * what is kept, and an address that leads to the heap or a library cannot slip in.
 */
#ifndef GS_BASE_IMAGE_H
#define GS_BASE_IMAGE_H

#include "base/arena.h"
#include "base/err.h"

/* What the image says of itself. */
typedef struct gs_image_head {
    char magic[8];
    uint64_t home;                   /* the address that it was made for */
    uint64_t size;                   /* bytes of memory, whole pages */
    uint64_t root;                   /* offset of the object that all else is reached from */
    uint64_t cold;                   /* from here on stands what is seldom read and never written */
    uint64_t stamp;                  /* of what it was made of, and of what made it */
    uint64_t program;                /* the distance of two things in the program */
    uint64_t texts_from;             /* how many bytes each of the texts begins with */
    uint32_t ninner, nouter, ntexts; /* of the lists behind the memory, in that order */
} gs_image_head;

typedef struct gs_image gs_image;

/* --- reading --- */

/* The head of this program's image; false where it has none. */
bool gs_image_find(gs_image_head *head);
/* The image, mapped and with its addresses put right; NULL where that cannot be done. */
gs_image *gs_image_open(const gs_image_head *head);
void gs_image_close(gs_image *image);
void *gs_image_root(const gs_image *image);
/* Places of texts in it that the writer named: those that begin with the name of a folder. */
char *gs_image_text(const gs_image *image, uint32_t i);

/* --- writing --- */

/* An arena for what is to be kept. It is never freed. */
gs_arena *gs_image_arena(void);

typedef struct gs_image_plan {
    gs_arena *arena; /* closed: nothing more is taken from it */
    const void *root;
    const void *cold; /* what was taken of the arena after this is only text */
    uint64_t stamp, texts_from;
    const uint32_t *texts; /* offsets in the arena's region */
    uint32_t ntexts;
} gs_image_plan;

/* Writes the image to the file, where another process left its half there, or else leaves a half.
 * *whole tells which. */
bool gs_image_write(const gs_image_plan *plan, const char *path, bool *whole,
                    gs_err *err) GS_MUST_USE;

#endif
