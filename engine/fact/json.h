/* json: the words of a JSON text, one after the other, without a tree; private to the fact layer.
 *
 * For those who know what should come next. Each function takes that and goes past it, or returns
 * false; where a reader has then got to is its own affair. Strings are taken as they stand, or with
 * their escapes resolved. Control characters, halves of surrogate pairs and zero bytes are refused,
 * as Jansson refuses them. The bytes are UTF-8.
 */
#ifndef GS_FACT_JSON_H
#define GS_FACT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* What may stand between the words. */
static inline bool gs_json_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

typedef struct gs_json {
    const char *at, *end;
    uint32_t lines;    /* line ends that were passed */
    gs_buf *unescaped; /* the caller's; holds the last string that had escapes */
} gs_json;

/* In the text, or in `unescaped` until the next string is taken. */
typedef struct gs_words_of {
    const char *bytes;
    size_t n;
} gs_words_of;

/* From p on, the first quote, backslash or control character, or the end. */
const char *gs_json_stop(const char *p, const char *end);

/* Past blanks; the byte there, or 0 at the end. */
char gs_json_skip(gs_json *j);
static inline char gs_json_peek(gs_json *j) {
    return j->at < j->end && (unsigned char)*j->at > ' ' ? *j->at : gs_json_skip(j);
}
/* That byte, past blanks. Nothing but blanks is passed where it is another one. */
static inline bool gs_json_take(gs_json *j, char c) {
    if (gs_json_peek(j) != c) return false;
    j->at++;
    return true;
}
/* null, true, false. Nothing but blanks is passed where it is another one. */
bool gs_json_take_literal(gs_json *j, const char *word);
bool gs_json_take_string(gs_json *j, gs_words_of *out);
/* A name without escapes, and its colon. */
bool gs_json_take_name(gs_json *j, gs_words_of *out);
/* A number by the grammar of JSON. */
bool gs_json_take_number(gs_json *j, gs_words_of *out);
/* A whole number that is not negative and fits. */
bool gs_json_take_count(gs_json *j, uint32_t *out);

#endif
