/* Streams of documents: the input is an NDJSON stream, read by the whole run with the pack of the
 * golden cases, checked, and reported. What the stream says must not be able to break the report.
 */
#include <string.h>

#include "base/utf8.h"
#include "check/run.h"
#include "fuzz.h"
#include "report/report.h"

/* Loaded once; it lives as long as the process. */
static const gs_rulebook *pack(void) {
    static gs_rulebook *book;
    if (book) return book;
    gs_arena *arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(arena);
    book = gs_rulebook_new();
    gs_rulebook_add(book, "tests/golden/rules", problems);
    gs_rulebook_finish(book, problems);
    want(gs_rulebook_rules(book) > 0);
    gs_arena_free(arena);
    return book;
}

static uint32_t cut(const char *bytes, size_t n, gs_run_text *texts, uint32_t most) {
    uint32_t count = 0, line = 1;
    for (size_t at = 0; at < n && count < most; line++) {
        const char *end = memchr(bytes + at, '\n', n - at);
        size_t length = end ? (size_t)(end - bytes) - at : n - at;
        texts[count++] =
            (gs_run_text){.path = "stream", .bytes = bytes + at, .n = length, .line = line};
        at += length + 1;
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    gs_run_text texts[8];
    gs_run_options options = {
        .book = pack(), .texts = texts, .allow_empty = true, .threads = 1, .decisions = true};
    options.ntexts = cut((const char *)data, n, texts, 8);
    gs_run *run = gs_run_new(&options);
    const gs_checked *result = gs_run_check(run);
    gs_report_options how = {.version = "1", .unread = true, .fail_on = GS_L_ERROR};
    gs_buf out = GS_BUF_EMPTY;
    gs_report_named("json")(result, &how, &out);
    want(gs_utf8_valid(gs_buf_text(&out), out.length, NULL));
    gs_buf_free(&out);
    gs_run_free(run);
    return 0;
}
