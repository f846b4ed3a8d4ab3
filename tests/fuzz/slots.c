/* Patterns of a rule pack: whatever is accepted must compile or be refused with words, and a
 * compiled one must match or stop at a limit. The subject stands behind the first line end. */
#include <string.h>

#include "base/utf8.h"
#include "extract/phrases.h"
#include "extract/slots.h"
#include "fuzz.h"
#include "text/pattern.h"

static void compile(const char *expression, const char *subject) {
    gs_err err;
    gs_pattern *pattern = gs_pattern_new(expression, GS_PATTERN_CASELESS, &err);
    if (!pattern) {
        if (!err.text[0]) abort();
        return;
    }
    gs_matcher *matcher = gs_matcher_new();
    size_t start, end, length = strlen(subject);
    if (gs_match(matcher, pattern, subject, length, 0) == GS_MATCH_YES)
        for (uint32_t i = 0; i <= gs_pattern_groups(pattern); i++)
            if (gs_match_group(matcher, i, &start, &end) && (start > end || end > length)) abort();
    gs_matcher_free(matcher);
    gs_pattern_free(pattern);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    size_t bad;
    if (!gs_utf8_valid((const char *)data, n, &bad) || memchr(data, '\0', n)) return 0;
    gs_arena *arena = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(arena);
    gs_lexicon_add(lexicon, "stage", "hopeful", "aspirant", "");
    gs_lexicon_add(lexicon, "stage", "front runner", "aspirant", "");
    char *pattern = gs_strndup(arena, (const char *)data, n), *subject = strchr(pattern, '\n');
    if (subject) *subject++ = '\0';
    gs_slots slots = {0};
    gs_err err = {0};
    if (gs_slots_translate(arena, lexicon, pattern, &slots, &err))
        compile(slots.expression, subject ? subject : "");
    else if (!err.text[0])
        abort();
    const char *const *phrases;
    (void)gs_phrases(arena, lexicon, pattern, &phrases, &err);
    gs_arena_free(arena);
    return 0;
}
