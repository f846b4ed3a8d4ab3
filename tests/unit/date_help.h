/* For tests of reading dates: what is written, and what day or stretch it stands for. Include
 * cmocka.h before. The article's date is Thursday 15 May 2025. */
#ifndef DATE_HELP_H
#define DATE_HELP_H

#include <stdio.h>
#include <string.h>

#include "date_read.h"

typedef struct given {
    const char *text;
    const char *want; /* "kind written value" a mention, joined by "; " */
} given;

static inline const char *value(const gs_mention *m, char *out, size_t size) {
    char span[GS_SPAN_TEXT];
    if (m->type == GS_M_DURATION)
        snprintf(out, size, "%s", m->iso);
    else if (m->type == GS_M_TIME)
        snprintf(out, size, "%d", m->minutes);
    else
        snprintf(out, size, "%s", gs_span_format(m->when, span));
    return out;
}

static inline void mark(const gs_mention *m, char *out) {
    *out = '\0';
    if (m->flags & GS_MF_RECURRING) strcat(out, " every");
    if (m->flags & GS_MF_DEFECT) strcat(out, " impossible");
}

/* Reads text as one block, as of `date` ("" unknown). */
static inline const char *read_as_of(const char *text, const char *date, char *out, size_t size) {
    gs_arena *arena = gs_arena_new();
    gs_mentions found = dates_of(arena, text, date);
    size_t n = 0;
    out[0] = '\0';
    for (uint32_t i = 0; i < found.count; i++) {
        const gs_mention *m = &found.items[i];
        char v[64], marks[32];
        mark(m, marks);
        assert_true(m->start < m->end && m->end <= strlen(text));
        n += (size_t)snprintf(out + n, size - n, "%s%s [%.*s] %s%s", i ? "; " : "",
                              gs_mtype_name(m->type), (int)(m->end - m->start), text + m->start,
                              value(m, v, sizeof v), marks);
    }
    gs_arena_free(arena);
    return out;
}

static inline void expect_all(const given *cases, size_t n, const char *date) {
    for (size_t i = 0; i < n; i++) {
        char got[512];
        read_as_of(cases[i].text, date, got, sizeof got);
        if (strcmp(got, cases[i].want)) print_error("in: %s\n", cases[i].text);
        assert_string_equal(got, cases[i].want);
    }
}

#define EXPECT(date, ...)                                                                          \
    do {                                                                                           \
        static const given cases_[] = {__VA_ARGS__};                                               \
        expect_all(cases_, sizeof cases_ / sizeof *cases_, (date));                                \
    } while (0)

static const char TODAY[] = "2025-05-15";

#endif
