/* tree: JSON trees (Jansson) for the machine formats, with the few helpers they share. A tree
 * belongs to whoever built it. */
#ifndef GS_REPORT_TREE_H
#define GS_REPORT_TREE_H

#include <jansson.h>
#include <stdbool.h>

#include "base/buf.h"

/* A string; bytes that are not UTF-8 (in file names) become U+FFFD. */
json_t *gs_tree_string(const char *text);
/* Sets key to the string, the number, or nothing where the text is empty. */
void gs_tree_set(json_t *object, const char *key, const char *text);
void gs_tree_set_known(json_t *object, const char *key, const char *text);
void gs_tree_set_int(json_t *object, const char *key, long long n);

/* Prints the tree (indented, or on one line) with a line end, and frees it. */
void gs_tree_print(json_t *tree, bool pretty, gs_buf *out);

#endif
