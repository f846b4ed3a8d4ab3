/* article_help: an article of a text, and where in its file a word of it stands. */
#ifndef GS_TEST_ARTICLE_HELP_H
#define GS_TEST_ARTICLE_HELP_H

#include <string.h>

#include "text/article.h"

static inline gs_article *parsed(const char *path, const char *bytes) {
    gs_err err = {0};
    gs_article *a = gs_article_parse(path, GS_FORMAT_AUTO, bytes, strlen(bytes), &err);
    if (!a) fail_msg("%s", err.text);
    return a;
}

static inline uint32_t offset_of(const gs_article *a, const char *words) {
    uint32_t n;
    const char *text = gs_article_text(a, &n), *hit = strstr(text, words);
    assert_non_null(hit);
    return (uint32_t)(hit - text);
}

static inline void check_place(const gs_article *a, const char *file, const char *words,
                               const char *written, uint32_t line, uint32_t column) {
    gs_place p = gs_article_place(a, offset_of(a, words));
    assert_memory_equal(file + p.byte, written, strlen(written));
    assert_int_equal(p.line, line);
    assert_int_equal(p.column, column);
}

#endif
