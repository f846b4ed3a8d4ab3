/* pattern: PCRE2, bounded. The only place that knows the library.
 *
 * Patterns are compiled with UTF and matched with limits on steps, depth and memory; a limit that
 * is reached is an error of its own and never reads as "no match". Subjects must be valid UTF-8
 * (checked once, where text enters). A gs_pattern is immutable and may be shared by threads; a
 * gs_matcher belongs to one thread.
 */
#ifndef GS_TEXT_PATTERN_H
#define GS_TEXT_PATTERN_H

#include "base/arena.h"
#include "base/err.h"

typedef struct gs_pattern gs_pattern;
typedef struct gs_matcher gs_matcher;

enum { GS_PATTERN_CASELESS = 1, GS_PATTERN_ANCHORED = 2 };

typedef enum gs_matched { GS_MATCH_NO = 0, GS_MATCH_YES, GS_MATCH_LIMIT } gs_matched;

/* err says what is wrong and at which character of the expression. */
gs_pattern *gs_pattern_new(const char *expression, uint32_t flags, gs_err *err) GS_MUST_USE;
void gs_pattern_free(gs_pattern *pattern);

/* The same pattern as machine code, for one that has met many sentences: about 0.1 ms, then several
 * times as fast. NULL where the library cannot. It counts steps in another way: ask the pattern
 * itself where this one reaches a limit. */
gs_pattern *gs_pattern_compiled(const gs_pattern *pattern) GS_MUST_USE;

/* Compiled patterns as bytes in the arena; for the build, which keeps them in the program
 * (base/image.h). They are never read from anywhere else: PCRE2 trusts them. What all of them begin
 * with stands once. */
typedef struct gs_saved {
    const char *head, *rest;
    size_t nhead, nrest;
} gs_saved;
void gs_patterns_save(const gs_pattern *const *patterns, uint32_t n, gs_arena *arena,
                      gs_saved *out);
/* The pattern again, in a twentieth of the time or less; NULL where another release of PCRE2 made
 * it. */
gs_pattern *gs_pattern_restore(const gs_saved *saved);

uint32_t gs_pattern_groups(const gs_pattern *pattern); /* capture groups, not counting 0 */

gs_matcher *gs_matcher_new(void);
void gs_matcher_free(gs_matcher *matcher);

/* First match of pattern in text[0..n) that starts at or after `from`; that of an anchored one
 * starts there. */
gs_matched gs_match(gs_matcher *matcher, const gs_pattern *pattern, const char *text, size_t n,
                    size_t from);
/* The same, given up where it is more than a moment's work: GS_MATCH_LIMIT says nothing then. */
gs_matched gs_match_soon(gs_matcher *matcher, const gs_pattern *pattern, const char *text, size_t n,
                         size_t from);
/* Group i of the last match, half-open; false where the group took no part. Group 0 is the whole.
 */
bool gs_match_group(const gs_matcher *matcher, uint32_t i, size_t *start, size_t *end);

#endif
