/* output: where results go. Standard output is for results alone; a file is written beside its
 * place and renamed into it, so that nobody ever reads half a report. */
#ifndef GS_CLI_OUTPUT_H
#define GS_CLI_OUTPUT_H

#include "base/buf.h"
#include "base/err.h"

/* Writes to standard output. False with err (GS_E_IO) where that fails, e.g. on a full disk; a
 * reader who has gone away is no error worth a word: err's text is then empty. */
bool gs_output_print(const gs_buf *buf, gs_err *err) GS_MUST_USE;

/* Writes to a file; "-" is standard output. */
bool gs_output_file(const char *path, const gs_buf *buf, gs_err *err) GS_MUST_USE;

/* Whether text on standard output is to be colored: --color, NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR,
 * CLICOLOR, the terminal; in this order. */
bool gs_output_colored(const char *when);

#endif
