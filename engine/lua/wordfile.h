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

/* Adds the words of text[0..n) to the lexicon. False where the text is anything but word sets; the
 * lexicon is then as it was. */
bool gs_wordfile_read(gs_lexicon *lexicon, const char *text, size_t n);

#endif
