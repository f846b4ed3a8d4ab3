/* err: what went wrong, where, and what to do about it.
 *
 * A gs_err is a plain value on the caller's stack: filling one never allocates.
 * Every fallible function takes a `gs_err *` last and fills it before it
 * returns false or NULL. The pointer may be NULL where the caller does not care.
 */
#ifndef GS_BASE_ERR_H
#define GS_BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define GS_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define GS_MUST_USE __attribute__((warn_unused_result))
#else
#define GS_PRINTF(fmt, args)
#define GS_MUST_USE
#endif

typedef enum gs_errcode {
    GS_E_NONE = 0,
    GS_E_USAGE,   /* the command line or a call was wrong */
    GS_E_IO,      /* a file could not be read or written */
    GS_E_INPUT,   /* an article, facts file or configuration is not what it should be */
    GS_E_RULE,    /* a pack or rule is wrong or failed */
    GS_E_KINDS,   /* a file that declares kinds is wrong: they are not there */
    GS_E_FOLLOWS, /* a kind is asked for that is not there */
    GS_E_LIMIT    /* a bound was reached: memory, time, instructions, matches, size */
} gs_errcode;

typedef struct gs_err {
    gs_errcode code;
    uint32_t line;    /* 1-based; 0: not known */
    uint32_t column;  /* 1-based, in code points; 0: not known */
    char source[512]; /* file name, or "" */
    char text[512];   /* what is wrong, one line, no full stop */
    char hint[256];   /* what to do, or "" */
} gs_err;

/* Is it about a pack or a rule, of whatever kind? */
bool gs_err_is_of_rules(gs_errcode code);

/* Fills err (if not NULL) and clears its hint. */
void gs_err_set(gs_err *err, gs_errcode code, const char *source, uint32_t line, uint32_t column,
                const char *fmt, ...) GS_PRINTF(6, 7);

/* Adds what the reader should do. */
void gs_err_hint(gs_err *err, const char *fmt, ...) GS_PRINTF(2, 3);

/* Writes "source:line:column: text (hint)" into out, always terminated. Control bytes are shown as
 * escapes, since source and text may come from strangers. Returns out. */
char *gs_err_format(const gs_err *err, char *out, size_t size);

#endif
