/* Values: what reads as a decimal, an amount or a span is written and reads the same; and the
 * patterns of ignore files end, and match what they must. */
#include <string.h>

#include "base/arena.h"
#include "check/ignore.h"
#include "fuzz.h"
#include "value/day.h"
#include "value/quantity.h"

static void decimal(const char *text, size_t n) {
    gs_dec a, b;
    char out[GS_DEC_TEXT];
    if (!gs_dec_parse(text, n, &a)) return;
    gs_dec_format(a, out);
    want(gs_dec_parse(out, strlen(out), &b) && gs_dec_cmp(a, b) == 0);
}

static void amount(const char *text, size_t n) {
    gs_quantity a, b;
    char out[GS_QUANTITY_TEXT], said[200];
    if (!gs_quantity_parse(text, n, &a)) return;
    gs_quantity_format(a, out);
    want(gs_quantity_parse(out, strlen(out), &b));
    want(gs_dec_cmp(a.amount.lo, b.amount.lo) == 0 && gs_dec_cmp(a.amount.hi, b.amount.hi) == 0);
    want(a.amount.flags == b.amount.flags);
    gs_quantity_say(a, said, sizeof said);
    (void)gs_interval_mul(a.amount, gs_interval_add(a.amount, b.amount));
    (void)gs_interval_div(a.amount, b.amount);
}

static void span(const char *text, size_t n) {
    gs_span a, b;
    char out[GS_SPAN_TEXT], said[120];
    if (!gs_span_parse(text, n, &a)) return;
    gs_span_format(a, out);
    want(gs_span_parse(out, strlen(out), &b) && a.from == b.from && a.to == b.to);
    gs_span_say(a, said, sizeof said);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    const char *text = (const char *)data;
    gs_arena *arena = gs_arena_new();
    char *copy = gs_strndup(arena, text, n);
    decimal(text, n);
    amount(text, n);
    span(text, n);
    char *end = strchr(copy, '\n');
    if (end) {
        *end = '\0';
        (void)gs_glob(copy, end + 1);
    }
    gs_arena_free(arena);
    return 0;
}
