/* gainsay: contradictions in articles, found from C or C++.
 *
 *     gainsay *g = gainsay_new(NULL);
 *     gainsay_add_path(g, "articles");
 *     if (gainsay_check(g) == 1)
 *         for (size_t i = 0; i < gainsay_conflicts(g); i++)
 *             puts(gainsay_conflict_at(g, i)->message);
 *     gainsay_free(g);
 *
 * Link with `pkg-config --libs gainsay`. A handle belongs to one thread at a time; several handles
 * may be used by several threads. All strings and structs that are handed out belong to the handle
 * and live until gainsay_check or gainsay_free is called again; strings are UTF-8 and never NULL.
 * Nothing here prints or ends the process, except when memory runs out.
 */
#ifndef GAINSAY_H
#define GAINSAY_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define GAINSAY_API __attribute__((visibility("default")))
#else
#define GAINSAY_API
#endif

typedef struct gainsay gainsay;

typedef struct gainsay_options {
    const char *const
        *rules; /* folders or files of rules; NULL: the shipped rules, where they are installed */
    size_t nrules;
    const char *const *only; /* ids of the rules to run; NULL: all */
    size_t nonly;
    const char *fail_on; /* "error" (also for NULL), "warning", "note" or "never": what makes
                            gainsay_check return 1; any other word is a problem */
    int allow_empty;     /* not 0: nothing to read or compare is no problem */
    unsigned threads;    /* 0: one for each core */
} gainsay_options;

/* One end of a conflict: the words in a document. Lines and columns are 1-based, columns in code
 * points, ends exclusive; bytes are offsets into the file. All are 0 where a facts file does not
 * tell them. */
typedef struct gainsay_claim {
    const char *document; /* path or id */
    unsigned line, column, end_line, end_column;
    size_t byte, end_byte;
    const char *text;     /* the exact words */
    const char *sentence; /* the sentence around them, or "" */
    const char *label;    /* what was read, for people: "elect, as of 2 May 2025" */
    const char *kind;
    const char *speaker; /* who says so, or "" for the document itself */
    const char *as_of;   /* ISO 8601 date or interval, or "" */
    int reference;       /* not 0: on record, never the side at fault */
} gainsay_claim;

typedef struct gainsay_conflict {
    const char *id; /* 16 hex digits; equal where the same sentences disagree in the same way */
    const char *rule;
    const char *level; /* "error", "warning", "note" */
    const char *message, *why, *hint, *tally;
    const gainsay_claim *claims; /* the odd one out first, then the best witness against it */
    size_t nclaims;
} gainsay_conflict;

/* Something that could not be read or run. */
typedef struct gainsay_problem {
    const char *source;    /* file, or "" */
    unsigned line, column; /* 0: not known */
    const char *text, *hint;
} gainsay_problem;

GAINSAY_API const char *gainsay_version(void);

/* options may be NULL. Strings are copied. */
GAINSAY_API gainsay *gainsay_new(const gainsay_options *options);
GAINSAY_API void gainsay_free(gainsay *g);

/* Adds a file or a folder. It is read by gainsay_check. */
GAINSAY_API void gainsay_add_path(gainsay *g, const char *path);
/* Adds an article (or a facts file) that is in memory; the bytes are copied. name is what reports
 * call it. format: "text", "markdown", "html", or NULL to go by the content. Returns 0, or -1 for
 * an unknown format. */
GAINSAY_API int gainsay_add_text(gainsay *g, const char *name, const char *bytes, size_t n,
                                 const char *format);

/* Reads what was added and runs the rules. 0: nothing at or above fail_on; 1: conflicts; 2: not
 * fully checked, see the problems. May be called again after more was added. */
GAINSAY_API int gainsay_check(gainsay *g);

GAINSAY_API size_t gainsay_conflicts(const gainsay *g);
GAINSAY_API const gainsay_conflict *gainsay_conflict_at(const gainsay *g,
                                                        size_t i); /* NULL past the end */
GAINSAY_API size_t gainsay_problems(const gainsay *g);
GAINSAY_API const gainsay_problem *gainsay_problem_at(const gainsay *g,
                                                      size_t i); /* NULL past the end */
GAINSAY_API size_t gainsay_facts(const gainsay *g);              /* how many facts were read */
GAINSAY_API size_t
gainsay_compared(const gainsay *g); /* how many of them had another to be compared with */

/* The result in a format of `gainsay check --format`: "text", "json", "sarif", "junit", ... *n (may
 * be NULL) is its length. NULL for an unknown format or before gainsay_check. Lives until the next
 * report, check or free. */
GAINSAY_API const char *gainsay_report(gainsay *g, const char *format, size_t *n);

#ifdef __cplusplus
}
#endif

#endif
