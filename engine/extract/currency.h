/* currency: which currency a bare "$", "pounds" or "pesos" is, from the countries that an article
 * names.
 *
 * One candidate among those that it names (or, where they have none, among those that it names a
 * town of) closes the unit. None: the dollar of the United States, the pound of the United Kingdom,
 * else open. A dollar country beside others leaves "$" open, since its papers write
 * "$" for their own.
 */
#ifndef GS_EXTRACT_CURRENCY_H
#define GS_EXTRACT_CURRENCY_H

#include "read/mention.h"

enum { GS_MAX_COUNTRIES = 64 };

/* The countries of an article, each once: those named themselves or by their people, then those
 * that only a town of theirs stands for; each part in order of first mention. */
typedef struct gs_countries {
    const char *codes[GS_MAX_COUNTRIES];
    uint32_t named, count;
} gs_countries;

void gs_countries_of(const gs_mentions *mentions, gs_countries *out);

/* The closed unit, or the unit as it is where it is not open or stays so. */
gs_unit gs_currency_close(const gs_countries *countries, gs_unit unit);

#endif
