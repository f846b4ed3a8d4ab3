#include "order.h"

#include <stdlib.h>
#include <string.h>

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))
#define DIFFER(difference)                                                                         \
    do {                                                                                           \
        int differ_ = (difference);                                                                \
        if (differ_) return differ_;                                                               \
    } while (0)

static int compare_syms(const gs_symtab *symbols, gs_sym a, gs_sym b) {
    return a == b ? 0 : strcmp(gs_sym_text(symbols, a), gs_sym_text(symbols, b));
}

static int compare_spans(gs_span a, gs_span b) {
    DIFFER(COMPARE(a.from, b.from));
    return COMPARE(a.to, b.to);
}

/* Decs are normalized, so equal structs are equal numbers; any fixed order will do. */
static int compare_decs(gs_dec a, gs_dec b) {
    DIFFER(COMPARE(a.exp, b.exp));
    return COMPARE(a.coef, b.coef);
}

static int compare_amounts(const gs_quantity *a, const gs_quantity *b) {
    if (a == b) return 0;
    DIFFER(compare_decs(a->amount.lo, b->amount.lo));
    DIFFER(compare_decs(a->amount.hi, b->amount.hi));
    DIFFER(COMPARE(a->amount.flags, b->amount.flags));
    return COMPARE(a->unit, b->unit);
}

static int compare_values(const gs_symtab *symbols, gs_ftype type, const gs_value *a,
                          const gs_value *b) {
    DIFFER(COMPARE(a->known, b->known));
    if (!a->known) return 0;
    switch (type) {
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: return compare_syms(symbols, a->sym, b->sym);
    case GS_F_AMOUNT: return compare_amounts(a->amount, b->amount);
    case GS_F_DATE:
    case GS_F_PERIOD: return compare_spans(a->span, b->span);
    case GS_F_FLAG: return COMPARE(a->flag, b->flag);
    }
    return 0;
}

static int compare_places(gs_place a, gs_place b) {
    DIFFER(COMPARE(a.line, b.line));
    DIFFER(COMPARE(a.column, b.column));
    return COMPARE(a.byte, b.byte);
}

static int compare_words(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b) {
    DIFFER(COMPARE(a->kind->id, b->kind->id));
    for (uint32_t i = 0; i < a->kind->nfields; i++)
        DIFFER(compare_values(symbols, a->kind->fields[i].type, &a->values[i], &b->values[i]));
    DIFFER(COMPARE(a->trust, b->trust));
    DIFFER(COMPARE(a->modality, b->modality));
    DIFFER(compare_spans(a->as_of, b->as_of));
    return compare_syms(symbols, a->speaker, b->speaker);
}

static int compare_said(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b) {
    DIFFER(COMPARE(a->document, b->document));
    DIFFER(compare_places(a->from, b->from));
    return compare_words(symbols, a, b);
}

static int compare_inherited(const gs_fact *a, const gs_fact *b) {
    for (uint32_t i = 0; i < a->kind->nfields; i++)
        DIFFER(COMPARE(a->values[i].inherited, b->values[i].inherited));
    return 0;
}

int gs_fact_compare(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b) {
    DIFFER(compare_said(symbols, a, b));
    DIFFER(compare_inherited(a, b));      /* first what the sentence itself says, */
    DIFFER(compare_places(b->to, a->to)); /* and the longest words */
    DIFFER(COMPARE(a->flags, b->flags));
    DIFFER(compare_syms(symbols, a->text, b->text));
    DIFFER(compare_syms(symbols, a->sentence, b->sentence));
    return compare_syms(symbols, a->pattern, b->pattern);
}

bool gs_fact_same(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b) {
    return compare_said(symbols, a, b) == 0;
}

bool gs_fact_repeats(const gs_symtab *symbols, const gs_fact *a, const gs_fact *b) {
    return a->document == b->document && a->sentence == b->sentence && a->text == b->text &&
           compare_words(symbols, a, b) == 0;
}

static void merge(void **items, size_t n, size_t middle, void **spare, gs_comparison compare,
                  const void *context) {
    memcpy(spare, items, middle * sizeof *items);
    size_t left = 0, right = middle, at = 0;
    while (left < middle && right < n)
        items[at++] =
            compare(context, spare[left], items[right]) <= 0 ? spare[left++] : items[right++];
    memcpy(items + at, spare + left, (middle - left) * sizeof *items);
}

/* Depth is the logarithm of n. */
static void sort(void **items, size_t n, void **spare, gs_comparison compare, const void *context) {
    if (n < 2) return;
    size_t middle = n / 2;
    sort(items, middle, spare, compare, context);
    sort(items + middle, n - middle, spare, compare, context);
    if (compare(context, items[middle - 1], items[middle]) <= 0) return;
    merge(items, n, middle, spare, compare, context);
}

void gs_order(void **items, size_t n, gs_comparison compare, const void *context) {
    if (n < 2) return;
    void **spare = gs_xmalloc((n / 2 + 1) * sizeof *spare);
    sort(items, n, spare, compare, context);
    free(spare);
}

enum { FEW = 8 };

static inline bool goes_before(const gs_keyed *a, const gs_keyed *b, gs_comparison compare,
                               const void *context) {
    return a->key != b->key ? a->key < b->key : compare(context, a->item, b->item) < 0;
}

static void insert_all(gs_keyed *items, size_t n, gs_comparison compare, const void *context) {
    for (size_t i = 1; i < n; i++) {
        gs_keyed moved = items[i];
        size_t k = i;
        for (; k > 0 && goes_before(&moved, &items[k - 1], compare, context); k--)
            items[k] = items[k - 1];
        items[k] = moved;
    }
}

static void sort_keyed(gs_keyed *items, size_t n, gs_keyed *spare, gs_comparison compare,
                       const void *context) {
    if (n <= FEW) {
        insert_all(items, n, compare, context);
        return;
    }
    size_t middle = n / 2, left = 0, right = middle, at = 0;
    sort_keyed(items, middle, spare, compare, context);
    sort_keyed(items + middle, n - middle, spare, compare, context);
    if (!goes_before(&items[middle], &items[middle - 1], compare, context)) return;
    memcpy(spare, items, middle * sizeof *items);
    while (left < middle && right < n)
        items[at++] = goes_before(&items[right], &spare[left], compare, context) ? items[right++]
                                                                                 : spare[left++];
    memcpy(items + at, spare + left, (middle - left) * sizeof *items);
}

void gs_order_keyed(gs_keyed *items, size_t n, gs_comparison compare, const void *context) {
    if (n < 2) return;
    gs_keyed *spare = gs_xmalloc((n / 2 + 1) * sizeof *spare);
    sort_keyed(items, n, spare, compare, context);
    free(spare);
}
