#include "tree.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

void gs_tree_share_memory(void) {
    json_set_alloc_funcs(gs_xmalloc, free);
}

static json_t *repaired(const char *text, size_t n) {
    gs_buf buf = GS_BUF_EMPTY;
    for (size_t bad; n && !gs_utf8_valid(text, n, &bad); text += bad + 1, n -= bad + 1) {
        gs_buf_add(&buf, text, bad);
        gs_buf_utf8(&buf, 0xFFFD);
    }
    gs_buf_add(&buf, text, n);
    json_t *string = json_string(gs_buf_text(&buf));
    gs_buf_free(&buf);
    return string;
}

json_t *gs_tree_string(const char *text) {
    size_t n = strlen(text), bad;
    json_t *string = gs_utf8_valid(text, n, &bad) ? json_string(text) : repaired(text, n);
    if (!string) gs_out_of_memory();
    return string;
}

void gs_tree_put(json_t *object, const char *key, json_t *value) {
    if (json_object_set_new(object, key, value) != 0) gs_out_of_memory();
}

void gs_tree_push(json_t *array, json_t *value) {
    if (json_array_append_new(array, value) != 0) gs_out_of_memory();
}

void gs_tree_set(json_t *object, const char *key, const char *text) {
    gs_tree_put(object, key, gs_tree_string(text ? text : ""));
}

void gs_tree_set_known(json_t *object, const char *key, const char *text) {
    if (text && *text) gs_tree_set(object, key, text);
}

void gs_tree_set_int(json_t *object, const char *key, long long n) {
    gs_tree_put(object, key, json_integer(n));
}

static int add(const char *bytes, size_t n, void *out) {
    gs_buf_add(out, bytes, n);
    return 0;
}

void gs_tree_print(json_t *tree, bool pretty, gs_buf *out) {
    if (json_dump_callback(tree, add, out, pretty ? JSON_INDENT(2) : JSON_COMPACT) != 0)
        gs_out_of_memory();
    gs_buf_putc(out, '\n');
    json_decref(tree);
}
