#include "pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "limits.h"

struct gs_pattern {
    pcre2_code *code;
    uint32_t groups;
};

struct gs_matcher {
    pcre2_match_context *context, *soon;
    pcre2_match_data *data;
    uint32_t pairs; /* how many the match data has room for */
    int found;      /* pairs set by the last match; 0 after a failure */
};

static pcre2_code *compile(const char *expression, uint32_t flags, gs_err *err) {
    size_t n = strlen(expression);
    if (n > GS_PATTERN_BYTES) {
        gs_err_set(err, GS_E_LIMIT, "", 0, 0, "the pattern has %zu bytes, more than %d", n,
                   GS_PATTERN_BYTES);
        return NULL;
    }
    uint32_t options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
    if (flags & GS_PATTERN_CASELESS) options |= PCRE2_CASELESS;
    if (flags & GS_PATTERN_ANCHORED) options |= PCRE2_ANCHORED;
    int code = 0;
    PCRE2_SIZE at = 0;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)expression, n, options, &code, &at, NULL);
    if (compiled) return compiled;
    if (code == PCRE2_ERROR_HEAP_FAILED) gs_out_of_memory();
    PCRE2_UCHAR said[200];
    pcre2_get_error_message(code, said, sizeof said);
    gs_err_set(err, GS_E_RULE, "", 0, 0, "pattern: %s, at character %zu of \"%.200s\"",
               (char *)said, (size_t)at + 1, expression);
    return NULL;
}

static gs_pattern *around(pcre2_code *code) {
    gs_pattern *p = gs_xmalloc(sizeof *p);
    p->code = code;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &p->groups);
    return p;
}

gs_pattern *gs_pattern_new(const char *expression, uint32_t flags, gs_err *err) {
    pcre2_code *code = compile(expression, flags, err);
    return code ? around(code) : NULL;
}

gs_pattern *gs_pattern_compiled(const gs_pattern *pattern) {
    pcre2_code *code = pcre2_code_copy(pattern->code);
    if (!code) gs_out_of_memory();
    if (pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0) return around(code);
    pcre2_code_free(code);
    return NULL;
}

/* --- saving --- */

static gs_saved encode(const gs_pattern *p, gs_arena *arena) {
    const pcre2_code *codes[] = {p->code};
    uint8_t *bytes;
    PCRE2_SIZE size;
    if (pcre2_serialize_encode(codes, 1, &bytes, &size, NULL) != 1) return (gs_saved){0};
    gs_saved s = {.rest = gs_arena_grow(arena, bytes, size, size), .nrest = size};
    pcre2_serialize_free(bytes);
    return s;
}

static size_t common(const gs_saved *a, const gs_saved *b, size_t most) {
    size_t n = 0;
    while (n < most && n < a->nrest && n < b->nrest && a->rest[n] == b->rest[n]) n++;
    return n;
}

void gs_patterns_save(const gs_pattern *const *patterns, uint32_t n, gs_arena *arena,
                      gs_saved *out) {
    gs_arena *scratch = gs_arena_new();
    size_t shared = SIZE_MAX;
    for (uint32_t i = 0; i < n; i++) {
        out[i] = encode(patterns[i], scratch);
        shared = common(&out[0], &out[i], shared);
    }
    const char *head = n ? gs_strndup(arena, out[0].rest, shared) : NULL;
    for (uint32_t i = 0; i < n; i++) {
        size_t rest = out[i].nrest - shared;
        out[i] = (gs_saved){head, gs_strndup(arena, out[i].rest + shared, rest), shared, rest};
    }
    gs_arena_free(scratch);
}

gs_pattern *gs_pattern_restore(const gs_saved *saved) {
    pcre2_code *codes[1];
    char *bytes = gs_xmalloc(saved->nhead + saved->nrest);
    memcpy(bytes, saved->head, saved->nhead);
    memcpy(bytes + saved->nhead, saved->rest, saved->nrest);
    int done = saved->nrest ? pcre2_serialize_decode(codes, 1, (uint8_t *)bytes, NULL) : 0;
    free(bytes);
    return done == 1 ? around(codes[0]) : NULL;
}

void gs_pattern_free(gs_pattern *p) {
    if (!p) return;
    pcre2_code_free(p->code);
    free(p);
}

uint32_t gs_pattern_groups(const gs_pattern *p) {
    return p->groups;
}

static void limit(pcre2_match_context *context, uint32_t steps) {
    pcre2_set_match_limit(context, steps);
    pcre2_set_depth_limit(context, GS_MATCH_DEPTH);
    pcre2_set_heap_limit(context, GS_MATCH_HEAP_KIB);
}

gs_matcher *gs_matcher_new(void) {
    gs_matcher *m = gs_xmalloc(sizeof *m);
    *m = (gs_matcher){.context = pcre2_match_context_create(NULL),
                      .soon = pcre2_match_context_create(NULL),
                      .pairs = 32};
    m->data = pcre2_match_data_create(m->pairs, NULL);
    if (!m->context || !m->soon || !m->data) gs_out_of_memory();
    limit(m->context, GS_MATCH_STEPS);
    limit(m->soon, GS_MATCH_SOON);
    return m;
}

void gs_matcher_free(gs_matcher *m) {
    if (!m) return;
    pcre2_match_data_free(m->data);
    pcre2_match_context_free(m->context);
    pcre2_match_context_free(m->soon);
    free(m);
}

static void make_room(gs_matcher *m, uint32_t pairs) {
    if (pairs <= m->pairs) return;
    pcre2_match_data_free(m->data);
    m->pairs = pairs;
    m->data = pcre2_match_data_create(pairs, NULL);
    if (!m->data) gs_out_of_memory();
}

static gs_matched match(gs_matcher *m, pcre2_match_context *within, const gs_pattern *p,
                        const char *text, size_t n, size_t from) {
    m->found = 0;
    if (from > n) return GS_MATCH_NO;
    make_room(m, p->groups + 1);
    int got = pcre2_match(p->code, (PCRE2_SPTR)text, n, from, PCRE2_NO_UTF_CHECK, m->data, within);
    if (got == PCRE2_ERROR_NOMATCH) return GS_MATCH_NO;
    if (got == PCRE2_ERROR_NOMEMORY) gs_out_of_memory();
    if (got < 0) return GS_MATCH_LIMIT;
    m->found = got;
    return GS_MATCH_YES;
}

gs_matched gs_match(gs_matcher *m, const gs_pattern *p, const char *text, size_t n, size_t from) {
    return match(m, m->context, p, text, n, from);
}

gs_matched gs_match_soon(gs_matcher *m, const gs_pattern *p, const char *text, size_t n,
                         size_t from) {
    return match(m, m->soon, p, text, n, from);
}

bool gs_match_group(const gs_matcher *m, uint32_t i, size_t *start, size_t *end) {
    if (m->found <= 0 || i >= (uint32_t)m->found) return false;
    const PCRE2_SIZE *pair = pcre2_get_ovector_pointer(m->data) + 2 * (size_t)i;
    if (pair[0] == PCRE2_UNSET || pair[1] < pair[0]) return false;
    *start = pair[0];
    *end = pair[1];
    return true;
}
