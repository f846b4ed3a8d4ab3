/* How fast facts are read, and what they take in memory: facts made up here, as lines of JSON and
 * as an array, read by the engine and, for a measure, parsed by Jansson alone. What was read is
 * checked before any time is told.
 *
 *     facts [COUNT]      "by Jansson" is the same reading with Jansson for every fact, "Jansson
 *                        alone" its parser without anything that makes facts of what it gives
 */
#define _POSIX_C_SOURCE 200809L
#include <jansson.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fact/loader.h"

enum { PLACES = 1000, RUNS = 3 };

static void refuse(const gs_err *err) {
    char text[1500];
    fprintf(stderr, "facts: %s\n", gs_err_format(err, text, sizeof text));
    exit(2);
}

static void declare(gs_kinds *kinds) {
    static const char *const stages[] = {"candidate", "elect", "holder"};
    gs_field figure[] = {{.name = "measure", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
                         {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
                         {.name = "period", .type = GS_F_PERIOD, .role = GS_R_KEY},
                         {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
                         {.name = "total", .type = GS_F_FLAG},
                         {.name = "amount", .type = GS_F_AMOUNT, .required = true}};
    gs_kind kind = {.name = "figure", .fields = figure, .nfields = 6};
    gs_err err;
    if (!gs_kinds_add(kinds, &kind, &err)) refuse(&err);
}

static void put_fact(gs_buf *out, unsigned i) {
    gs_buf_printf(
        out,
        "{\"kind\":\"figure\",\"measure\":\"exports\",\"of\":\"Place %u\",\"period\":\"%u\","
        "\"stage\":\"%s\",\"amount\":\"%u.%ue6 USD\",\"as_of\":\"2024-%02u-%02u\","
        "\"modality\":\"asserted\",\"trust\":\"article\","
        "\"at\":{\"document\":\"desk/%u.md\",\"line\":%u,\"column\":%u,\"end_line\":%u,"
        "\"end_column\":%u,\"byte\":%u,\"end_byte\":%u,\"text\":\"exports of $%u.%u million\","
        "\"sentence\":\"Place %u had exports of $%u.%u million, the office said.\"},"
        "\"group\":\"%016x\"}",
        i % PLACES, 1990 + i % 30, i % 3 ? "holder" : "elect", i % 977 + 1, i % 10, i % 12 + 1,
        i % 28 + 1, i % 5000, i % 60 + 1, i % 70 + 1, i % 60 + 1, i % 70 + 20, i % 9000,
        i % 9000 + 24, i % 977 + 1, i % 10, i % PLACES, i % 977 + 1, i % 10, i);
}

static void make(gs_buf *out, unsigned count, bool lines) {
    if (!lines) gs_buf_puts(out, "{\"facts\": [");
    for (unsigned i = 0; i < count; i++) {
        if (i) gs_buf_puts(out, lines ? "\n" : ",\n");
        put_fact(out, i);
    }
    gs_buf_puts(out, lines ? "\n" : "]}\n");
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double by_jansson(const gs_buf *text, bool lines) {
    double start = now();
    const char *at = text->bytes, *end = at + text->length;
    while (at < end) {
        const char *stop = lines ? memchr(at, '\n', (size_t)(end - at)) : end;
        json_t *json = json_loadb(at, (size_t)(stop - at), JSON_REJECT_DUPLICATES, NULL);
        if (!json) abort();
        json_decref(json);
        at = lines ? stop + 1 : stop;
    }
    return now() - start;
}

static double by_engine(const gs_buf *text, unsigned count, bool plain, size_t *bytes) {
    gs_arena *arena = gs_arena_new();
    gs_kinds *kinds = gs_kinds_new(arena);
    declare(kinds);
    gs_problems *problems = gs_problems_new(arena);
    gs_store *store = gs_store_new(kinds);
    struct mallinfo2 before = mallinfo2();
    double start = now();
    gs_loader l = {.store = store, .name = "f", .problems = problems, .plain = plain};
    uint32_t got = gs_loader_load(&l, text->bytes, text->length, gs_facts_take);
    double seconds = now() - start;
    struct mallinfo2 after = mallinfo2();
    *bytes = (after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / count;
    size_t n;
    const gs_problem *wrong = gs_problems_sorted(problems, &n);
    if (n) refuse(&wrong[0].err);
    if (got != count) abort();
    gs_buf again = GS_BUF_EMPTY, first = GS_BUF_EMPTY;
    gs_fact_dump(store, gs_store_at(store, count / 2), &again);
    put_fact(&first, count / 2);
    if (!strstr(gs_buf_text(&again), "\"amount\":") || again.length + 200 < first.length) abort();
    gs_buf_free(&again);
    gs_buf_free(&first);
    gs_store_free(store);
    gs_arena_free(arena);
    return seconds;
}

static double least(double a, double b) {
    return a < b ? a : b;
}

int main(int argc, char **argv) {
    unsigned count = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 100000;
    printf("%u facts; seconds of CPU\nform   MB  read  by Jansson  ratio  Jansson alone  ratio  "
           "bytes a fact\n",
           count);
    for (int lines = 0; lines < 2; lines++) {
        gs_buf text = GS_BUF_EMPTY;
        size_t bytes = 0, unused;
        double quick = 1e9, plain = 1e9, bare = 1e9;
        make(&text, count, lines);
        for (int i = 0; i < RUNS; i++) {
            quick = least(quick, by_engine(&text, count, false, &bytes));
            plain = least(plain, by_engine(&text, count, true, &unused));
            bare = least(bare, by_jansson(&text, lines));
        }
        printf("%s %3zu %.3f %11.3f %6.3f %14.3f %6.3f %13zu\n", lines ? "lines" : "array",
               text.length / 1000000, quick, plain, quick / plain, bare, quick / bare, bytes);
        gs_buf_free(&text);
    }
    return 0;
}
