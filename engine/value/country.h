/* country: countries by name and by ISO 3166 code, from iso-codes (made at build time). */
#ifndef GS_VALUE_COUNTRY_H
#define GS_VALUE_COUNTRY_H

#include <stdbool.h>
#include <stddef.h>

typedef struct gs_country {
    char alpha2[3];
    const char *name;     /* common English name ("South Korea"), else the ISO short name */
    const char *official; /* "" where the same */
} gs_country;

const gs_country *gs_country_by_code(const char alpha2[2]);
/* By any of its names, folded (lower case, no diacritics); NULL where none. */
const gs_country *gs_country_named(const char *folded, size_t n);

#endif
