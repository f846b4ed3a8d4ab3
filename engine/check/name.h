/* name: one proper name, taken apart for comparison. Memory is the arena's; the struct is a plain
 * value. */
#ifndef GS_CHECK_NAME_H
#define GS_CHECK_NAME_H

#include "base/arena.h"
#include "value/tri.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { GS_NAME_WORDS = 12 };

typedef struct gs_name {
    const char *
        norm; /* folded, without article, possessive, title and company form; "=AR" for a country */
    const char *words[GS_NAME_WORDS];
    uint32_t nwords;
    const char *initials; /* of all words */
    const char *capitals; /* of the words that carry meaning ("of", "and", "the" left out) */
    const char *family;   /* of a person, where a reader told it; else "" */
    bool country;
    bool acronym;   /* written as capitals only: "IMF", "U.N." */
    uint32_t types; /* bit (1 << gs_mtype) for each type told */
} gs_name;

/* Takes the name apart. Never fails; a name of nothing but an article keeps it. */
gs_name gs_name_parse(gs_arena *arena, const char *text);

/* May be told as a person: nothing says that it is a place, a body or a country. */
bool gs_name_personal(const gs_name *name);
/* The n last words of a are b's. */
bool gs_name_ends_with(const gs_name *name, const gs_name *tail);
/* The family name of a multi-word personal name: as told, else its last word with the particles
 * before it. Joined by blanks, in out. */
const char *gs_name_family(const gs_name *name, char *out, size_t size);
/* The first given name and the family name of a personal name, in out; false where the first is a
 * mere initial. */
bool gs_name_outer(const gs_name *name, char *out, size_t size);

/* For two names that are not surely the same: GS_PERHAPS or GS_NO. */
gs_tri gs_name_alike(const gs_name *a, const gs_name *b);

#endif
