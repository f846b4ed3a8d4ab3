/* input: from the paths of a command line to the things to be read.
 *
 * A path is a file, a folder (walked in byte order, hidden files left out) or "-" (standard input).
 * A file is an article, a facts file, or a stream of documents; what it is follows from its
 * extension and, for JSON, from its content. The list is sorted by path and holds each file once,
 * however often and in whatever order it was named. What cannot be read is a problem, and the rest
 * goes on. Bytes that are read here are in the arena of texts, which may go before the rest, which
 * is in the other.
 */
#ifndef GS_CHECK_INPUT_H
#define GS_CHECK_INPUT_H

#include "base/file.h"
#include "base/problem.h"
#include "text/article.h"

typedef enum gs_input_kind {
    GS_IN_FILE = 0, /* an article to be read from path */
    GS_IN_BYTES,    /* an article whose bytes are here */
    GS_IN_DOCUMENT, /* one JSON document; bytes are its text, name and line where it stands */
    GS_IN_FACTS     /* a facts file; bytes are its content */
} gs_input_kind;

typedef struct gs_input {
    gs_input_kind kind;
    const char *path;
    const char *bytes;
    size_t nbytes;
    uint32_t line;
    gs_format format; /* GS_IN_BYTES */
    bool archive;     /* only compared with */
    bool record;      /* right: facts in any form that fact/record.h reads, or a claim's text */
} gs_input;

typedef struct gs_inputs {
    gs_arena *arena, *texts;
    gs_input *items;
    uint32_t count, cap;
} gs_inputs;

typedef struct gs_input_options {
    const char *stdin_name;    /* "-" in reports; NULL: "<stdin>" */
    bool allow_empty;          /* a folder without anything to read is no problem */
    const char *const *ignore; /* patterns of the configuration, counted from ignore_base */
    uint32_t nignore;
    const char *ignore_base;
    bool read_ignored;          /* no ignore file counts */
    bool no_gitignore;          /* .gitignore does not count */
    const char *const *against; /* paths of an archive */
    uint32_t nagainst;
    const char *const *reference; /* paths of records */
    uint32_t nreference;
    const char *const *changed; /* absolute paths: all other files are only compared with */
    uint32_t nchanged;
    bool only_changed;
} gs_input_options;

void gs_inputs_add(gs_inputs *inputs, const char *const *paths, uint32_t n,
                   const gs_input_options *options, gs_problems *problems);

#endif
