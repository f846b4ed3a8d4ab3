/* For tests of reading numbers: what is read in a text, told as text. Include cmocka.h before. */
#ifndef NUMBER_HELP_H
#define NUMBER_HELP_H

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "read/readers.h"

/* All mentions of a text as "type:text=amount", one blank apart; ratios with "/second". */
static inline char *told(gs_arena *arena, const char *text) {
    gs_mentions list = {0};
    gs_reading r = {.arena = arena,
                    .text = text,
                    .to = (uint32_t)strlen(text),
                    .date = GS_SPAN_ALL,
                    .out = &list};
    gs_buf b = GS_BUF_EMPTY;
    gs_read_numbers(&r);
    for (uint32_t i = 0; i < list.count; i++) {
        const gs_mention *m = &list.items[i];
        char amount[GS_QUANTITY_TEXT], second[GS_DEC_TEXT];
        assert_true(m->outer_start <= m->start && m->start < m->end && m->end <= r.to);
        gs_buf_printf(&b, "%s%s:%.*s=%s", i ? " | " : "", gs_mtype_name(m->type),
                      (int)(m->end - m->start), text + m->start,
                      gs_quantity_format(m->amount, amount));
        if (m->type == GS_M_RATIO) gs_buf_printf(&b, "/%s", gs_dec_format(m->second, second));
    }
    char *out = gs_buf_dup(&b, arena);
    gs_buf_free(&b);
    return out;
}

typedef struct example {
    const char *text, *want;
} example;

static inline void check(const example *list, size_t count) {
    gs_arena *arena = gs_arena_new();
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        const char *got = told(arena, list[i].text);
        if (strcmp(got, list[i].want) == 0) continue;
        print_error("in \"%s\"\n  want %s\n  got  %s\n", list[i].text, list[i].want, got);
        wrong++;
    }
    gs_arena_free(arena);
    assert_int_equal(wrong, 0);
}

#define CHECK(list) check(list, sizeof(list) / sizeof *(list))

/* The nominal value of the first mention. */
static inline void check_nominal(const char *text, const char *want) {
    gs_arena *arena = gs_arena_new();
    gs_mentions list = {0};
    gs_reading r = {.arena = arena,
                    .text = text,
                    .to = (uint32_t)strlen(text),
                    .date = GS_SPAN_ALL,
                    .out = &list};
    char out[GS_DEC_TEXT];
    gs_read_numbers(&r);
    assert_true(list.count > 0);
    assert_string_equal(gs_dec_format(list.items[0].nominal, out), want);
    gs_arena_free(arena);
}

#endif
