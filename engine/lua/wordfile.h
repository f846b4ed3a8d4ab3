/* wordfile: reads a pack file that holds nothing but word sets, without starting Lua.
 *
 * Most of a pack's text are lists of words:
 *
 *   words "set" { "form", form = "value", ["two words"] = { "value", "second" }, form = true }
 *
 * A file of such statements and comments alone is read here, for a twentieth of the time. Whatever
 * else stands in it (an escape, another statement, a mistake) makes the whole file Lua's to read
 * and to judge, so the two ways never differ in what they accept or in the order of the words.
 */
#ifndef GS_LUA_WORDFILE_H
#define GS_LUA_WORDFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "read/lexicon.h"

typedef struct gs_wordfile gs_wordfile;

/* Whether text[0..n) may be a word file: its first word says so. */
bool gs_wordfile_begins(const char *text, size_t n);
/* NULL where the text is anything but word sets. Reads nothing but the text, so that any thread may
 * do it. */
gs_wordfile *gs_wordfile_parse(const char *text, size_t n);
/* Adds the words to the lexicon, in the order of the file. */
void gs_wordfile_enter(gs_lexicon *lexicon, const gs_wordfile *file);
/* The words in that order, i = 0, 1, ...; NULL past the end. Only set, form and value are filled.
 */
const gs_entry *gs_wordfile_at(const gs_wordfile *file, size_t i, gs_entry *out);
void gs_wordfile_free(gs_wordfile *file);

#endif
