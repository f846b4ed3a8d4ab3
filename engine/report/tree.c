#include "tree.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/show.h"

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

void gs_tree_set_shown(json_t *object, const char *key, const char *text) {
    gs_buf shown = GS_BUF_EMPTY;
    gs_show_str(&shown, text);
    gs_tree_set(object, key, gs_buf_text(&shown));
    gs_buf_free(&shown);
}

void gs_tree_set_int(json_t *object, const char *key, long long n) {
    gs_tree_put(object, key, json_integer(n));
}

static void put_unit(gs_buf *out, uint32_t unit) {
    gs_buf_printf(out, "\\u%04x", unit);
}

/* As JSON says it with \u: what acts on a terminal or speaks to a CI runner ("##[") is the same
 * string to a parser, and nothing to whoever prints the JSON. */
static void put_inert(gs_buf *out, const char *text, size_t n) {
    unsigned width;
    size_t plain = 0;
    for (size_t at = 0; at < n; at += width) {
        uint32_t code = gs_utf8_at(text, n, at, &width);
        bool command = code == '[' && at >= 2 && memcmp(text + at - 2, "##", 2) == 0;
        if (code == '\n' || (!command && !gs_is_unsafe(code))) continue;
        gs_buf_add(out, text + plain, at - plain);
        plain = at + width;
        if (code > 0xffff) put_unit(out, 0xd800 + ((code - 0x10000) >> 10));
        put_unit(out, code > 0xffff ? 0xdc00 + ((code - 0x10000) & 0x3ff) : code);
    }
    gs_buf_add(out, text + plain, n - plain);
}

static int add(const char *bytes, size_t n, void *out) {
    gs_buf_add(out, bytes, n);
    return 0;
}

void gs_tree_print(json_t *tree, bool pretty, gs_buf *out) {
    gs_buf raw = GS_BUF_EMPTY;
    if (json_dump_callback(tree, add, &raw, pretty ? JSON_INDENT(2) : JSON_COMPACT) != 0)
        gs_out_of_memory();
    put_inert(out, gs_buf_text(&raw), raw.length);
    gs_buf_putc(out, '\n');
    gs_buf_free(&raw);
    json_decref(tree);
}

json_t *gs_tree_also(const gs_conflict *c) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < c->nalso; i++) {
        json_t *also = json_object();
        gs_tree_set(also, "rule", gs_rule_about(c->also[i].rule)->id);
        gs_tree_set(also, "message", c->also[i].message);
        gs_tree_push(list, also);
    }
    return list;
}
