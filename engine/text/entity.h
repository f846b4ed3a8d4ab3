/* entity: character references ("&eacute;", "&#8217;") outside of HTML pages. */
#ifndef GS_TEXT_ENTITY_H
#define GS_TEXT_ENTITY_H

#include <stddef.h>
#include <stdint.h>

enum { GS_ENTITY_SLOTS = 64, GS_ENTITY_NAME = 40, GS_ENTITY_TEXT = 12 };

/* Remembers what was decoded, since a page repeats its entities. Zeroed before first use. */
typedef struct gs_entities {
    struct {
        char name[GS_ENTITY_NAME], text[GS_ENTITY_TEXT];
    } slots[GS_ENTITY_SLOTS];
} gs_entities;

/* The UTF-8 text of the reference name[0..n) ("&amp;") or "" where there is none of that name.
 * NUL-terminated, valid until the next call. */
const char *gs_entity_text(gs_entities *cache, const char *name, size_t n);

#endif
