/* For tests of the extract layer: the facts that the shipped packs read in a few sentences. Include
 * cmocka.h before. */
#ifndef EXTRACT_HELP_H
#define EXTRACT_HELP_H

#include <stdio.h>
#include <string.h>

#include "extract/extract.h"
#include "lua/rulebook.h"

typedef struct fixture {
    gs_arena *arena;
    gs_rulebook *book;
    gs_extractor *extractor;
} fixture;

static inline int set_up(void **state) {
    fixture *f = test_malloc(sizeof *f);
    f->arena = gs_arena_new();
    f->book = gs_rulebook_new();
    gs_problems *problems = gs_problems_new(f->arena);
    gs_rulebook_add(f->book, "rules", problems);
    gs_rulebook_finish(f->book, problems);
    f->extractor = gs_extractor_new(gs_rulebook_pack(f->book));
    *state = f;
    return 0;
}

static inline int tear_down(void **state) {
    fixture *f = *state;
    gs_extractor_free(f->extractor);
    gs_rulebook_free(f->book);
    gs_arena_free(f->arena);
    test_free(f);
    return 0;
}

static inline const char *help_value(const gs_store *store, const gs_fact *fact, const char *field,
                                     char *out, size_t size) {
    if (!gs_fact_value(fact, field)) return "-";
    return gs_value_say(store, fact, (uint32_t)gs_field_index(fact->kind, field), out, size);
}

/* The facts of one kind that leave the field `unless` open (NULL: all), as "a|b|c" by the named
 * fields, joined by "; ". */
static inline void check_facts(void **state, const char *sentences, const char *kind,
                               const char *unless, const char *const *fields,
                               const char *expected) {
    fixture *f = *state;
    char text[4096], found[800] = "", told[200];
    gs_err err = {0};
    int n = snprintf(text, sizeof text, "---\ndate: 2025-05-10\n---\n\n%s\n", sentences);
    assert_in_range(n, 1, sizeof text - 1);
    gs_article *article = gs_article_parse("a.md", GS_FORMAT_MARKDOWN, text, (size_t)n, &err);
    assert_non_null(article);
    const gs_mentions *mentions = gs_read(article, gs_rulebook_lexicon(f->book));
    gs_store *store = gs_store_new(gs_rulebook_kinds(f->book));
    assert_true(gs_extract(f->extractor, article, mentions, store, NULL, NULL, &err));
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        if (strcmp(fact->kind->name, kind)) continue;
        if (unless && gs_fact_value(fact, unless)) continue;
        for (size_t k = 0; fields[k]; k++) {
            size_t at = strlen(found);
            snprintf(found + at, sizeof found - at, "%s%s",
                     k    ? "|"
                     : at ? "; "
                          : "",
                     help_value(store, fact, fields[k], told, sizeof told));
        }
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
}

#endif
