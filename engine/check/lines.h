/* lines: what an article tells as NDJSON, written as soon as it was read.
 *
 * Who wants the lines of many articles and nothing else needs no store of all their facts: those of
 * one article are sorted and written while they are at hand, and the article is forgotten. The
 * bytes are those that gs_facts_pour makes of all. Not where articles lend each other a date, nor
 * where files of facts speak of documents too: then all is needed at once.
 */
#ifndef GS_CHECK_LINES_H
#define GS_CHECK_LINES_H

#include "base/buf.h"
#include "fact/store.h"
#include "input.h"

typedef struct gs_lines {
    const char *path;       /* of the document; NULL: nothing was written */
    gs_buf document, facts; /* its line and theirs; the bytes are the arena's */
} gs_lines;

bool gs_lines_suit(const gs_inputs *inputs);

/* Writes what a store of one document holds. spare: memory for the moment, kept between calls. */
void gs_lines_write(gs_lines *lines, gs_store *store, gs_buf *spare, gs_arena *arena);

#endif
