/* tree: JSON trees (Jansson) for the machine formats, with the few helpers they share. A tree
 * belongs to whoever built it. */
#ifndef GS_REPORT_TREE_H
#define GS_REPORT_TREE_H

#include <jansson.h>
#include <stdbool.h>

#include "base/buf.h"
#include "check/result.h"

/* Lets Jansson take its memory as the engine does: when there is none left the process ends, where
 * Jansson itself would read or print on with something missing. Once, and for a program of our own:
 * it counts for the whole process. */
void gs_tree_share_memory(void);

/* A string; bytes that are not UTF-8 (in file names) become U+FFFD. */
json_t *gs_tree_string(const char *text);
/* Sets key to the string, the number, or nothing where the text is empty. */
void gs_tree_set(json_t *object, const char *key, const char *text);
void gs_tree_set_known(json_t *object, const char *key, const char *text);
/* Text for people, with what must not reach them as escapes (show.h). */
void gs_tree_set_shown(json_t *object, const char *key, const char *text);
void gs_tree_set_int(json_t *object, const char *key, long long n);
/* Gives value to the object or the array, which owns it from then on. Everything is put through
 * these, so that a tree is never printed with something missing: out of memory ends the run. */
void gs_tree_put(json_t *object, const char *key, json_t *value);
void gs_tree_push(json_t *array, json_t *value);

/* The other rules that found the conflict, with their messages. */
json_t *gs_tree_also(const gs_conflict *conflict);

/* Prints the tree (indented, or on one line) with a line end, and frees it. Control and bidi
 * characters, and the "[" of "##[", are written as \u escapes. */
void gs_tree_print(json_t *tree, bool pretty, gs_buf *out);

#endif
