/* Writing a ledger: entries as TOML, each at its place in the file. */
#include <stdlib.h>
#include <string.h>

#include "base/safe.h"
#include "ledger.h"

static const char head[] = "# Decisions on conflicts that gainsay found, written by \"gainsay "
                           "resolve\". It may be edited:\n"
                           "# \"as\" is right:A, right:B, ..., both, error or wontfix. A claim is "
                           "known by its print, which\n"
                           "# changes with its sentence; the rest of it is for readers.\n";

/* Marks that turn the direction of text, which could hide what a line says. */
static bool turns(const unsigned char *p) {
    if (p[0] != 0xE2 || !p[1]) return false;
    if (p[1] == 0x80) return p[2] == 0x8E || p[2] == 0x8F || (p[2] >= 0xAA && p[2] <= 0xAE);
    return p[1] == 0x81 && p[2] >= 0xA6 && p[2] <= 0xA9;
}

static void put_string(gs_buf *out, const char *text) {
    gs_buf_putc(out, '"');
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        if (*p == '"' || *p == '\\') {
            gs_buf_printf(out, "\\%c", *p);
        } else if (*p == '\n') {
            gs_buf_puts(out, "\\n");
        } else if (*p < 0x20 || *p == 0x7F) {
            gs_buf_printf(out, "\\u%04X", *p);
        } else if (turns(p)) {
            gs_buf_printf(out, "\\u%04X", 0x2000u | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu));
            p += 2;
        } else {
            gs_buf_putc(out, (char)*p);
        }
    }
    gs_buf_putc(out, '"');
}

static void put_pair(gs_buf *out, const char *indent, const char *key, const char *text) {
    if (!*text) return;
    gs_buf_printf(out, "%s%s = ", indent, key);
    put_string(out, text);
    gs_buf_putc(out, '\n');
}

static void put_claim(gs_buf *out, const gs_ledger_claim *c, uint32_t i) {
    gs_buf_puts(out, "  [[resolution.claim]]");
    if (i < 26) gs_buf_printf(out, " # %c", (char)('A' + i));
    gs_buf_printf(out, "\n  print = \"%016llx\"\n", (unsigned long long)c->print);
    put_pair(out, "  ", "at", c->at);
    put_pair(out, "  ", "text", c->text);
    if (strcmp(c->text, c->sentence) != 0) put_pair(out, "  ", "sentence", c->sentence);
}

static void put_entry(gs_buf *out, const gs_ledger_entry *e) {
    gs_buf_puts(out, "[[resolution]]\n");
    put_pair(out, "", "id", e->id);
    put_pair(out, "", "rule", e->rule);
    put_pair(out, "", "says", e->says);
    put_pair(out, "", "as", e->as);
    put_pair(out, "", "reason", e->reason);
    put_pair(out, "", "by", e->by);
    put_pair(out, "", "on", e->on);
    put_pair(out, "", "until", e->until);
    for (uint32_t i = 0; i < e->nclaims; i++) put_claim(out, &e->claims[i], i);
    gs_buf_putc(out, '\n');
}

/* An entry, and the bytes of the old text that it takes the place of. */
typedef struct placed {
    const gs_ledger_entry *entry;
    size_t start, end;
} placed;

static placed place(const gs_ledger *old, const gs_ledger_entry *e) {
    placed p = {e, old->n, old->n};
    for (uint32_t i = old->count; i-- > 0;)
        if (strcmp(old->entries[i].id, e->id) > 0) p.start = p.end = old->entries[i].start;
    for (uint32_t i = 0; i < old->count; i++)
        if (strcmp(old->entries[i].id, e->id) == 0)
            p.start = old->entries[i].start, p.end = old->entries[i].end;
    return p;
}

static int by_place(const void *left, const void *right) {
    const placed *a = left, *b = right;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    if (a->end != b->end) return a->end < b->end ? -1 : 1;
    return strcmp(a->entry->id, b->entry->id);
}

static void put_all(gs_arena *arena, const gs_ledger *old, const gs_ledger_entry *entries,
                    uint32_t n, gs_buf *out) {
    placed *list = gs_alloc(arena, (n + 1) * sizeof *list);
    size_t at = 0;
    for (uint32_t i = 0; i < n; i++) list[i] = place(old, &entries[i]);
    if (n > 1) qsort(list, n, sizeof *list, by_place);
    if (old->n == 0) gs_buf_printf(out, "%s\n", head);
    for (uint32_t i = 0; i < n; i++) {
        gs_buf_add(out, old->text + at, list[i].start - at);
        if (out->length && out->bytes[out->length - 1] != '\n') gs_buf_putc(out, '\n');
        put_entry(out, list[i].entry);
        at = list[i].end;
    }
    gs_buf_add(out, old->text + at, old->n - at);
}

bool gs_ledger_put(const char *file, const gs_ledger_entry *entries, uint32_t n, gs_err *err) {
    gs_lock *lock = gs_lock_folder_of(file, err);
    if (!lock) return false;
    gs_arena *arena = gs_arena_new();
    gs_buf next = GS_BUF_EMPTY;
    gs_ledger now;
    bool ok = gs_ledger_read(arena, file, &now, err);
    if (ok) put_all(arena, &now, entries, n, &next);
    ok = ok && gs_write_safely(file, gs_buf_text(&next), next.length, err);
    gs_buf_free(&next);
    gs_arena_free(arena);
    gs_lock_release(lock);
    return ok;
}
