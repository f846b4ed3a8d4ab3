#include "ledger.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/safe.h"
#include "base/utf8.h"
#include "check/input.h"
#include "fact/kind.h"

enum { MOST_BYTES = 64 << 20, LETTERS = 26 };

/* --- decisions --- */

bool gs_ledger_decision(const char *as, uint32_t nclaims, gs_err *err) {
    static const char *const plain[] = {"both", "error", "wontfix", "accepted"};
    uint32_t letters = nclaims < LETTERS ? nclaims : LETTERS;
    if (strncmp(as, "right:", 6) == 0 && as[6] >= 'A' && !as[7] &&
        (uint32_t)(as[6] - 'A') < letters)
        return true;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (strcmp(as, plain[i]) == 0) return true;
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "\"%s\" is no decision", as);
    gs_err_hint(err, "right:A to right:%c, both (both are right), error (none is), or wontfix",
                letters ? (char)('A' + letters - 1) : 'A');
    return false;
}

const char *gs_ledger_say(gs_arena *arena, const char *as) {
    if (strncmp(as, "right:", 6) == 0) return gs_sprintf(arena, "%s is right", as + 6);
    return strcmp(as, "both") == 0      ? "both are right"
           : strcmp(as, "error") == 0   ? "an error of the source"
           : strcmp(as, "wontfix") == 0 ? "stays as it is"
                                        : "accepted unseen";
}

/* --- reading --- */

typedef struct reader {
    gs_arena *arena;
    const char *file, *at, *end;
    uint32_t line;
    gs_ledger_entry *entries;
    uint32_t count, cap;
    gs_ledger_claim *claims; /* of the last entry */
    uint32_t nclaims, capclaims;
    bool in_claim;
    gs_err *err;
} reader;

static bool refuse(reader *r, const char *hint, const char *what) {
    gs_err_set(r->err, GS_E_INPUT, r->file, r->line, 0, "%s", what);
    if (hint) gs_err_hint(r->err, "%s", hint);
    return false;
}

static void skip_blanks(reader *r) {
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\r')) r->at++;
}

static bool hex(const char *text, size_t digits, unsigned *code) {
    *code = 0;
    for (size_t i = 0; i < digits; i++) {
        const char *set = "0123456789abcdef", *found = text[i] ? strchr(set, text[i] | 0x20) : NULL;
        if (!found) return false;
        *code = *code * 16 + (unsigned)(found - set);
    }
    return true;
}

static bool escape(reader *r, gs_buf *out) {
    static const char from[] = "btnfr\"\\", to[] = "\b\t\n\f\r\"\\";
    unsigned code;
    const char *found = *r->at ? strchr(from, *r->at) : NULL;
    size_t digits = *r->at == 'u' ? 4 : *r->at == 'U' ? 8 : 0;
    if (found) {
        gs_buf_putc(out, to[found - from]);
        r->at++;
        return true;
    }
    bool known = digits && (size_t)(r->end - r->at) > digits && hex(r->at + 1, digits, &code) &&
                 code && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
    if (!known) return refuse(r, "write \\\\ for a backslash", "an unknown escape");
    gs_buf_utf8(out, code);
    r->at += digits + 1;
    return true;
}

/* "..." up to the line's end. */
static bool read_string(reader *r, const char **out) {
    gs_buf text = GS_BUF_EMPTY;
    bool ok = true;
    if (r->at == r->end || *r->at != '"')
        return refuse(r, "write: reason = \"...\"", "a value must stand in quotes");
    for (r->at++; ok && r->at < r->end && *r->at != '"' && *r->at != '\n';) {
        if (*r->at == '\\' && r->at + 1 < r->end) {
            r->at++;
            ok = escape(r, &text);
        } else {
            gs_buf_putc(&text, *r->at++);
        }
    }
    if (ok && (r->at == r->end || *r->at != '"')) ok = refuse(r, NULL, "a string never ends");
    if (ok) r->at++;
    *out = gs_buf_dup(&text, r->arena);
    gs_buf_free(&text);
    return ok;
}

static bool set_date(reader *r, const char *text, gs_day *last) {
    gs_span span;
    if (!gs_span_parse(text, strlen(text), &span) || !gs_span_is_day(span))
        return refuse(r, "write: until = \"2026-03-14\"", "until is no day");
    *last = span.to;
    return true;
}

static bool set_print(reader *r, const char *text, uint64_t *print) {
    unsigned high, low;
    if (strlen(text) != 16 || !hex(text, 8, &high) || !hex(text + 8, 8, &low))
        return refuse(r, "it is written by \"gainsay resolve\"", "print is not 16 hex digits");
    *print = (uint64_t)high << 32 | low;
    return true;
}

static bool set_claim(reader *r, const char *key, const char *text, bool *known) {
    gs_ledger_claim *c = &r->claims[r->nclaims - 1];
    *known = true;
    if (strcmp(key, "print") == 0) return set_print(r, text, &c->print);
    if (strcmp(key, "at") == 0)
        c->at = text;
    else if (strcmp(key, "text") == 0)
        c->text = text;
    else if (strcmp(key, "sentence") == 0)
        c->sentence = text;
    else
        *known = false;
    return true;
}

static bool set_entry(reader *r, const char *key, const char *text, bool *known) {
    gs_ledger_entry *e = &r->entries[r->count - 1];
    const struct {
        const char *key, **field;
    } fields[] = {{"id", &e->id}, {"rule", &e->rule}, {"as", &e->as},       {"reason", &e->reason},
                  {"by", &e->by}, {"on", &e->on},     {"until", &e->until}, {"says", &e->says}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (strcmp(fields[i].key, key) != 0) continue;
        *known = true;
        *fields[i].field = text;
        return strcmp(key, "until") != 0 || set_date(r, text, &e->last);
    }
    *known = false;
    return true;
}

static bool refuse_key(reader *r, const char *key) {
    static const char *const of_entry[] = {"id", "rule", "as",    "reason",
                                           "by", "on",   "until", "says"};
    static const char *const of_claim[] = {"print", "at", "text", "sentence"};
    const char *near = r->in_claim ? gs_nearest(key, of_claim, 4) : gs_nearest(key, of_entry, 8);
    gs_err_set(r->err, GS_E_INPUT, r->file, r->line, 0, "a %s has no \"%s\"",
               r->in_claim ? "claim" : "resolution", key);
    if (near) gs_err_hint(r->err, "did you mean \"%s\"?", near);
    return false;
}

static bool is_merge_mark(const reader *r) {
    return r->end - r->at >= 7 && memcmp(r->at, "<<<<<<<", 7) == 0;
}

static bool read_pair(reader *r) {
    const char *key, *text = NULL;
    size_t n = 0;
    bool known;
    while (r->at + n < r->end && r->at[n] >= 'a' && r->at[n] <= 'z') n++;
    key = gs_strndup(r->arena, r->at, n);
    r->at += n;
    skip_blanks(r);
    if (n == 0 || r->at == r->end || *r->at != '=')
        return refuse(r, is_merge_mark(r) ? "finish the merge of this file" : NULL,
                      "this is no line of a ledger");
    r->at++;
    skip_blanks(r);
    if (!read_string(r, &text)) return false;
    if (r->count == 0) return refuse(r, NULL, "a value stands before the first [[resolution]]");
    if (!(r->in_claim ? set_claim : set_entry)(r, key, text, &known)) return false;
    return known || refuse_key(r, key);
}

/* All that an entry needs is there. */
static bool finish_entry(reader *r) {
    if (r->count == 0) return true;
    gs_ledger_entry *e = &r->entries[r->count - 1];
    gs_err err;
    e->claims = r->claims;
    e->nclaims = r->nclaims;
    uint32_t line = r->line;
    r->line = e->line;
    if (!*e->rule) return refuse(r, NULL, "a resolution names no rule");
    if (e->nclaims == 0) return refuse(r, NULL, "a resolution holds no claim");
    if (!*e->reason)
        return refuse(r, "say why, for those who come later", "a resolution gives no reason");
    if (!gs_ledger_decision(e->as, e->nclaims, &err)) {
        refuse(r, err.hint, err.text);
        return false;
    }
    r->line = line;
    return true;
}

static bool read_table(reader *r) {
    static const char entry[] = "[[resolution]]", claim[] = "[[resolution.claim]]";
    size_t left = (size_t)(r->end - r->at);
    r->in_claim = left >= sizeof claim - 1 && memcmp(r->at, claim, sizeof claim - 1) == 0;
    if (r->in_claim) {
        if (r->count == 0) return refuse(r, NULL, "a claim stands before the first resolution");
        GS_GROW(r->arena, r->claims, r->nclaims, r->capclaims);
        r->claims[r->nclaims++] = (gs_ledger_claim){.at = "", .text = "", .sentence = ""};
        r->at += sizeof claim - 1;
        return true;
    }
    if (left < sizeof entry - 1 || memcmp(r->at, entry, sizeof entry - 1) != 0)
        return refuse(r, "there are [[resolution]] and [[resolution.claim]]", "an unknown table");
    r->at += sizeof entry - 1;
    if (!finish_entry(r)) return false;
    GS_GROW(r->arena, r->entries, r->count, r->cap);
    r->entries[r->count++] = (gs_ledger_entry){.id = "",
                                               .rule = "",
                                               .as = "",
                                               .reason = "",
                                               .by = "",
                                               .on = "",
                                               .until = "",
                                               .says = "",
                                               .last = GS_DAY_MAX,
                                               .line = r->line};
    r->claims = NULL;
    r->nclaims = r->capclaims = 0;
    return true;
}

static bool read_line(reader *r) {
    skip_blanks(r);
    bool ok = true;
    if (r->at < r->end && *r->at == '[')
        ok = read_table(r);
    else if (r->at < r->end && *r->at != '#' && *r->at != '\n')
        ok = read_pair(r);
    if (!ok) return false;
    skip_blanks(r);
    if (r->at < r->end && *r->at != '\n' && *r->at != '#')
        return refuse(r, NULL, "there is more on this line than a ledger has");
    while (r->at < r->end && *r->at != '\n') r->at++;
    if (r->at < r->end) r->at++;
    r->line++;
    return true;
}

/* Where each entry's bytes are: from its table to the next one's. */
static void place_entries(gs_ledger_entry *entries, uint32_t n, const char *text, size_t size) {
    uint32_t line = 1, i = 0;
    for (size_t at = 0; at < size && i < n; line++) {
        if (line == entries[i].line) {
            entries[i].start = at;
            if (i) entries[i - 1].end = at;
            i++;
        }
        const char *next = memchr(text + at, '\n', size - at);
        at = next ? (size_t)(next - text) + 1 : size;
    }
    if (n) entries[n - 1].end = size;
}

bool gs_ledger_parse(gs_arena *arena, const char *file, const char *text, size_t n, gs_ledger *out,
                     gs_err *err) {
    gs_err unheard = {0};
    reader r = {.arena = arena,
                .file = gs_strdup(arena, file),
                .at = text,
                .end = text + n,
                .line = 1,
                .err = err ? err : &unheard};
    size_t bad;
    *out = (gs_ledger){.file = r.file, .text = text, .n = n};
    if (!gs_utf8_valid(text, n, &bad)) return refuse(&r, NULL, "this is not UTF-8");
    if (n && memchr(text, '\0', n))
        return refuse(&r, "take it from version control", "this holds zero bytes: it is damaged");
    while (r.at < r.end)
        if (!read_line(&r)) return false;
    if (!finish_entry(&r)) return false;
    place_entries(r.entries, r.count, text, n);
    out->entries = r.entries;
    out->count = r.count;
    return true;
}

bool gs_ledger_read(gs_arena *arena, const char *file, gs_ledger *out, gs_err *err) {
    size_t n;
    *out = (gs_ledger){.file = gs_strdup(arena, file), .text = ""};
    if (access(file, F_OK) != 0 && errno == ENOENT) return true;
    const char *text = gs_read_file(arena, file, MOST_BYTES, &n, err);
    return text && gs_ledger_parse(arena, file, text, n, out, err);
}
