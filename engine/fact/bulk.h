/* bulk: facts as programs write them, read without a tree of JSON; private to the fact layer.
 *
 * Most facts are plain: the kind first, every member known, every value of the right form. These
 * are read here in one pass, straight into the store. Whatever is not plain (a mistake, a
 * duplicate, an odd number, a kind that stands behind its fields) is left to Jansson, which reads
 * that fact from its first byte: so both ways accept the same facts, and what is wrong is told in
 * the same words. tests/unit/test_bulk.c holds the two against each other.
 */
#ifndef GS_FACT_BULK_H
#define GS_FACT_BULK_H

#include "loader.h"

/* s stands on a '{'. True: the object was a fact, it is in the store, and s stands behind it.
 * False: nothing was added and s has not moved. The bytes are UTF-8. */
bool gs_bulk_fact(gs_loader *l, gs_scan *s);

#endif
