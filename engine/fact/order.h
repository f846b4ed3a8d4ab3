/* order: one order for facts, whatever the order in which they were found; private to the fact
 * layer. */
#ifndef GS_FACT_ORDER_H
#define GS_FACT_ORDER_H

#include "store.h"

/* Document, place, kind, values, properties, pattern. Facts of one store whose documents are
 * numbered in order. 0 only where the two are equal in all of that. */
int gs_fact_compare(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b);

/* Do the two say the same at the same place? What read them does not matter. */
bool gs_fact_same(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b);

/* Does one document say the same in the same sentence, there and elsewhere? */
bool gs_fact_repeats(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b);

/* A stable merge sort of n pointers. */
typedef int (*gs_comparison)(const void *context, const void *a, const void *b);
void gs_order(void **items, size_t n, gs_comparison compare, const void *context);

/* The same of items of which a number tells most: they are compared where theirs are equal. */
typedef struct gs_keyed {
    uint64_t key;
    void *item;
} gs_keyed;
void gs_order_keyed(gs_keyed *items, size_t n, gs_comparison compare, const void *context);

#endif
