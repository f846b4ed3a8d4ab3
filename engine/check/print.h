/* print: the fingerprint of one claim, by what it says and not where: kind, words, sentence, and
 * what it inherits from around the sentence. Moved lines and renamed files do not change it,
 * another word in the sentence does. */
#ifndef GS_CHECK_PRINT_H
#define GS_CHECK_PRINT_H

#include "fact/store.h"

uint64_t gs_claim_print(const gs_store *store, const gs_fact *fact);

#endif
