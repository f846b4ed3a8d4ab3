#include "load.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "bulk.h"
#include "flags.h"
#include "loader.h"

enum { MOST_COMPLAINTS = 1000, SNIFFED = 16 };

/* Complaining. */

void gs_loader_wrong(gs_loader *l, const char *member, const char *hint, const char *fmt, ...) {
    l->complaints++;
    if (l->complaints > MOST_COMPLAINTS) return;
    gs_err err;
    char text[sizeof err.text];
    gs_piece piece = {.line = l->line};
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (member && !gs_scan_member(l->raw, l->nraw, l->line, member, &piece)) piece.line = l->line;
    gs_err_set(&err, GS_E_INPUT, l->name, piece.line, 0, "%s", text);
    gs_err_hint(&err, "%s", hint);
    gs_problems_add(l->problems, &err);
}

static void count_unsaid(const gs_loader *l) {
    if (l->complaints <= MOST_COMPLAINTS) return;
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, l->name, 0, 0, "%u more things are wrong in this file",
               (unsigned)(l->complaints - MOST_COMPLAINTS));
    gs_err_hint(&err, "put these right first");
    gs_problems_add(l->problems, &err);
}

const char *gs_loader_quote(gs_loader *l, const char *words) {
    enum { MOST = 48 };
    size_t n = strlen(words), bad = n;
    if (n <= MOST) return gs_sprintf(l->scratch, "\"%s\"", words);
    char *cut = gs_strndup(l->scratch, words, MOST);
    if (!gs_utf8_valid(cut, MOST, &bad)) cut[bad] = '\0';
    return gs_sprintf(l->scratch, "\"%s...\"", cut);
}

const char *gs_loader_suggest(gs_loader *l, const char *near, const char *fallback) {
    return near ? gs_sprintf(l->scratch, "did you mean \"%s\"?", near) : fallback;
}

/* Parsing a piece. */

/* Jansson's message up to where it ceases to be text. */
static void wrong_json(gs_loader *l, const json_error_t *error) {
    char text[JSON_ERROR_TEXT_LENGTH];
    size_t bad = 0;
    snprintf(text, sizeof text, "%s", error->text);
    if (!gs_utf8_valid(text, strlen(text), &bad)) text[bad] = '\0';
    uint32_t line = l->line;
    if (error->line > 1) l->line += (uint32_t)error->line - 1;
    gs_loader_wrong(l, NULL, "put it right; everything else in the file is still read",
                    "this is not JSON: %s", text);
    l->line = line;
}

/* The object that the piece holds, to be decref'd; NULL (and a problem) where it is none. */
static json_t *parse(gs_loader *l, const gs_scan *s, gs_piece piece) {
    enum { AROUND = 2 }; /* the array and the object that may surround a fact */
    json_error_t error;
    l->raw = s->bytes + piece.start;
    l->nraw = piece.end - piece.start;
    l->line = piece.line;
    if (piece.depth + AROUND > GS_JSON_MAX_DEPTH) {
        gs_loader_wrong(l, NULL, "facts are flat objects",
                        "%u brackets within brackets; %d is the most", (unsigned)piece.depth,
                        GS_JSON_MAX_DEPTH - AROUND);
        return NULL;
    }
    if (*l->raw != '{') {
        gs_loader_wrong(l, NULL, "write {\"kind\": ..., \"at\": {...}}",
                        "a fact must be an object");
        return NULL;
    }
    json_t *object = json_loadb(l->raw, l->nraw, JSON_REJECT_DUPLICATES, &error);
    if (!object) wrong_json(l, &error);
    return object;
}

typedef void (*handler)(gs_loader *l, const json_t *object);

static void take_piece(gs_loader *l, const gs_scan *s, gs_piece piece, handler handle) {
    json_t *object = parse(l, s, piece);
    if (!object) return;
    handle(l, object);
    json_decref(object);
}

/* The forms of a file. */

static bool wrong_form(gs_loader *l, const gs_scan *s, const char *why) {
    l->line = s->line;
    gs_loader_wrong(l, NULL, "put it right; the file could not be read beyond this",
                    "this is not JSON: %s", why);
    return false;
}

static void missing(gs_loader *l, const gs_scan *s, const char *why) {
    l->line = s->line;
    gs_loader_wrong(l, NULL, "put it right", "this is not JSON: %s", why);
}

/* s stands on '['; goes past the ']'. */
static bool take_array(gs_loader *l, gs_scan *s, handler handle) {
    const char *why;
    gs_piece piece;
    s->at++;
    if (gs_scan_peek(s) == ']') {
        s->at++;
        return true;
    }
    for (;;) {
        bool quick = handle == gs_loader_fact && gs_scan_peek(s) == '{' && gs_bulk_fact(l, s);
        if (!quick && !gs_scan_value(s, &piece, &why)) return wrong_form(l, s, why);
        if (!quick) take_piece(l, s, piece, handle);
        char c = gs_scan_peek(s);
        if (c == ',') {
            s->at++;
            c = gs_scan_peek(s);
            if (c == ']') missing(l, s, "a comma stands before the closing ]");
        } else if (c == '{') {
            missing(l, s, "a comma is missing before this");
        }
        if (c == ']') {
            s->at++;
            return true;
        }
        if (!c) return wrong_form(l, s, "the closing ] is missing");
    }
}

/* The trust of all facts of the file that do not name their own; it may stand before or behind
 * them. The first one counts. */
static void take_trust(gs_loader *l, const gs_scan *s, gs_piece value) {
    if (!l->seeks_trust) return;
    l->seeks_trust = false;
    for (int i = 0; i < 2; i++) {
        if (!gs_piece_is(s, value, gs_trust_names[i])) continue;
        if (!l->record) l->trust = (gs_trust)i;
        for (uint32_t f = 0; f < l->nuntold; f++) l->untold[f]->trust = l->trust;
        return;
    }
    l->line = value.line;
    gs_loader_wrong(l, NULL, "it may be \"article\" or \"reference\"",
                    "the file's trust is neither");
}

static bool take_member(gs_loader *l, gs_scan *s, gs_piece key) {
    const char *why;
    gs_piece value;
    bool facts = gs_piece_is(s, key, "facts"), documents = gs_piece_is(s, key, "documents");
    char c = gs_scan_peek(s);
    if ((facts || documents) && c == '[')
        return take_array(l, s, facts ? gs_loader_fact : gs_loader_document);
    if (!gs_scan_value(s, &value, &why)) return wrong_form(l, s, why);
    l->line = key.line;
    if (facts || documents) {
        gs_loader_wrong(l, NULL, "write [...]", "%s must be an array",
                        facts ? "facts" : "documents");
    } else if (gs_piece_is(s, key, "trust")) {
        take_trust(l, s, value);
    } else if (!gs_piece_is(s, key, "$schema") && !gs_piece_is(s, key, "about")) {
        const char *name =
            gs_strndup(l->scratch, s->bytes + key.start + 1, key.end - key.start - 2);
        gs_loader_wrong(
            l, NULL,
            "a facts file has \"facts\", \"documents\", and perhaps \"trust\" and \"about\"",
            "unknown member %s", gs_loader_quote(l, name));
    }
    return true;
}

/* {"facts": [...], "documents": [...]}; s stands on '{'. */
static bool take_object(gs_loader *l, gs_scan *s) {
    const char *why;
    gs_piece key;
    l->seeks_trust = true;
    l->nuntold = 0;
    for (char c = ','; c == ',';) {
        s->at++;
        if (!gs_scan_key(s, &key, &why)) return wrong_form(l, s, why);
        if (!take_member(l, s, key)) return false;
        c = gs_scan_peek(s);
        if (c != ',' && c != '}') return wrong_form(l, s, "a comma or the closing } is missing");
    }
    s->at++;
    l->seeks_trust = false;
    return true;
}

/* A fact, a document, or a whole facts file, in one object. */
static void take_any(gs_loader *l, gs_scan *s, gs_piece piece) {
    gs_piece value;
    const char *raw = s->bytes + piece.start;
    size_t n = piece.end - piece.start;
    bool fact =
        gs_scan_member(raw, n, piece.line, "kind", &value); /* mostly the first, so soon found */
    if (!fact && (gs_scan_member(raw, n, piece.line, "facts", &value) ||
                  gs_scan_member(raw, n, piece.line, "documents", &value))) {
        gs_scan inner = {.bytes = raw, .n = n, .line = piece.line};
        gs_trust trust = l->trust;
        take_object(l, &inner);
        l->seeks_trust = false;
        l->trust = trust;
        return;
    }
    json_t *object = parse(l, s, piece);
    if (!object) return;
    const json_t *document = json_object_get(object, "document");
    if (document && json_object_size(object) == 1)
        gs_loader_document(l, document);
    else
        gs_loader_fact(l, object);
    json_decref(object);
}

static void take_line(gs_loader *l, gs_scan *s) {
    const char *why;
    gs_piece piece;
    char c = gs_scan_peek(s);
    bool quick = c == '{' && gs_bulk_fact(l, s);
    if (!c) return;
    if (!quick && !gs_scan_value(s, &piece, &why)) {
        missing(l, s, why);
        return;
    }
    if (!quick) take_any(l, s, piece);
    if (gs_scan_peek(s)) missing(l, s, "something stands behind the object");
}

static void take_lines(gs_loader *l, const char *bytes, size_t n) {
    uint32_t line = 1;
    for (size_t at = 0; at < n; line++) {
        const char *end = memchr(bytes + at, '\n', n - at);
        size_t length = end ? (size_t)(end - bytes) - at : n - at;
        gs_scan s = {.bytes = bytes + at, .n = length, .line = line};
        take_line(l, &s);
        at += length + 1;
    }
}

/* Is the first member of the object at s one of these? */
static bool begins_with(gs_scan s, const char *const *names, uint32_t n) {
    const char *why;
    gs_piece key;
    s.at++;
    if (!gs_scan_key(&s, &key, &why)) return false;
    for (uint32_t i = 0; i < n; i++)
        if (gs_piece_is(&s, key, names[i])) return true;
    return false;
}

static bool begins_as_file(gs_scan s) {
    static const char *const names[] = {"facts", "documents", "$schema"};
    return begins_with(s, names, 3);
}

static bool begins_as_line(gs_scan s) {
    static const char *const names[] = {"kind", "document"};
    return begins_with(s, names, 2);
}

static void take_whole(gs_loader *l, gs_scan *s) {
    const char *why;
    gs_piece piece, value;
    bool ok;
    char c = gs_scan_peek(s);
    gs_scan ahead = *s;
    if (c == '[') {
        ok = take_array(l, s, gs_loader_fact);
    } else if (c != '{') {
        missing(l, s, c ? "a facts file begins with [ or {" : "the file is empty");
        return;
    } else if (!begins_as_file(*s) && gs_scan_value(&ahead, &piece, &why) &&
               gs_scan_member(s->bytes + piece.start, piece.end - piece.start, 1, "kind", &value)) {
        s->at = ahead.at, s->line = ahead.line;
        take_any(l, s, piece);
        ok = true;
    } else {
        ok = take_object(l, s);
    }
    if (ok && gs_scan_peek(s)) missing(l, s, "something stands behind the closing bracket");
}

/* One object a line: the first line is whole, or the second begins one too and the first is no
 * facts file whose facts begin on its first line. */
static bool is_lines(gs_scan s) {
    const char *why;
    gs_piece piece;
    if (gs_scan_peek(&s) != '{') return false;
    gs_scan whole = s;
    const char *start = s.bytes + s.at, *end = memchr(start, '\n', s.n - s.at);
    gs_scan first = {.bytes = start, .n = end ? (size_t)(end - start) : s.n - s.at, .line = 1};
    if (gs_scan_value(&first, &piece, &why)) return true;
    if (!end) return false;
    s.at += first.n;
    if (gs_scan_peek(&s) != '{' || begins_as_file(whole)) return false;
    return begins_as_line(whole) || !gs_scan_value(&whole, &piece, &why) || gs_scan_peek(&whole);
}

static size_t skip_mark(const char *bytes, size_t n) {
    return n >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

static bool fit(gs_loader *l, const char *bytes, size_t n) {
    size_t bad;
    if (n > GS_FACTS_MAX_BYTES) {
        gs_loader_wrong(l, NULL, "split the file", "a facts file may have %d bytes; this has %zu",
                        GS_FACTS_MAX_BYTES, n);
        return false;
    }
    if (gs_utf8_valid(bytes, n, &bad)) return true;
    l->line = 1;
    for (size_t i = 0; i < bad; i++) l->line += bytes[i] == '\n';
    gs_loader_wrong(l, NULL, "save the file as UTF-8", "the bytes of this line are not UTF-8");
    return false;
}

uint32_t gs_loader_load(gs_loader *l, const char *bytes, size_t n, gs_loader_reader *read) {
    l->scratch = gs_arena_new();
    if (fit(l, bytes, n)) {
        size_t mark = skip_mark(bytes, n);
        gs_scan s = {.bytes = bytes + mark, .n = n - mark, .line = 1};
        read(l, &s);
    }
    gs_loader_date(l);
    count_unsaid(l);
    gs_arena_free(l->scratch);
    gs_buf_free(&l->unescaped);
    return l->added;
}

void gs_facts_take(gs_loader *l, gs_scan *s) {
    if (is_lines(*s))
        take_lines(l, s->bytes, s->n);
    else
        take_whole(l, s);
}

uint32_t gs_facts_load(gs_store *store, const char *name, const char *bytes, size_t n,
                       gs_trust trust, gs_problems *problems) {
    gs_loader l = {.store = store, .name = name, .trust = trust, .problems = problems};
    return gs_loader_load(&l, bytes, n, gs_facts_take);
}

/* Files. */

bool gs_facts_load_file(gs_store *store, const char *path, gs_trust trust, gs_problems *problems) {
    gs_err err;
    size_t n, before = gs_problems_errors(problems);
    gs_arena *arena = gs_arena_new();
    const char *bytes = gs_read_file(arena, path, GS_FACTS_MAX_BYTES, &n, &err);
    if (bytes) {
        gs_facts_load(store, path, bytes, n, trust, problems);
    } else {
        gs_err_hint(&err, "check the path and its permissions");
        gs_problems_add(problems, &err);
    }
    gs_arena_free(arena);
    return gs_problems_errors(problems) == before;
}

/* Sniffing. */

static bool has(const gs_scan *s, gs_piece piece, const char *name, char first) {
    gs_piece value;
    const char *raw = s->bytes + piece.start;
    if (!gs_scan_member(raw, piece.end - piece.start, 1, name, &value)) return false;
    return !first || raw[value.start] == first;
}

static bool sniff_fact(const gs_scan *s, gs_piece piece) {
    if (has(s, piece, "id", 0) && has(s, piece, "text", 0)) return false; /* a document */
    return has(s, piece, "kind", 0);
}

/* A broken file still is what it set out to be: the first name that it gives tells. */
static bool sniff_object(gs_scan s) {
    const char *why;
    gs_piece piece;
    gs_scan whole = s;
    if (gs_scan_value(&whole, &piece, &why))
        return has(&s, piece, "facts", '[') || has(&s, piece, "documents", '[') ||
               has(&s, piece, "document", '{') || sniff_fact(&s, piece);
    s.at++;
    if (!gs_scan_key(&s, &piece, &why)) return false;
    return gs_piece_is(&s, piece, "facts") || gs_piece_is(&s, piece, "documents") ||
           gs_piece_is(&s, piece, "kind");
}

bool gs_facts_sniff(const char *bytes, size_t n) {
    const char *why;
    gs_piece piece;
    size_t mark = skip_mark(bytes, n);
    gs_scan s = {.bytes = bytes + mark, .n = n - mark, .line = 1};
    char c = gs_scan_peek(&s);
    if (c == '{') return sniff_object(s);
    if (c != '[') return false;
    s.at++;
    if (gs_scan_peek(&s) == ']') return true;
    for (int i = 0; i < SNIFFED && gs_scan_value(&s, &piece, &why); i++) {
        if (s.bytes[piece.start] == '{' && sniff_fact(&s, piece)) return true;
        if (gs_scan_peek(&s) != ',') break;
        s.at++;
    }
    return false;
}
