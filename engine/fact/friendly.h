/* friendly: amounts as people write them in a facts file, for those who would rather not write
 * intervals; private to the fact layer. */
#ifndef GS_FACT_FRIENDLY_H
#define GS_FACT_FRIENDLY_H

#include <stdbool.h>
#include <stddef.h>

#include "value/quantity.h"

/* "more than 40", "about 12%", "5.93 billion USD", "$5.93 billion", "nearly 9 million barrels", "40
 * to 50", "1,200 or more". All of text[0..n), or false; *bad is then the offset of what could not
 * be read. A figure with decimals or a word such as "billion", and every percentage, stands for all
 * that rounds to it; a plain number is just that. */
bool gs_amount_friendly(const char *text, size_t n, gs_quantity *out, size_t *bad);

#endif
