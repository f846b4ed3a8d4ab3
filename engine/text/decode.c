#include "decode.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "mojibake.h"

/* A text in the making, with its way back. */
typedef struct draft {
    gs_arena *arena;
    gs_buf text;
    gs_map map;
} draft;

static void take(draft *d, const char *bytes, size_t n, size_t from) {
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, (uint32_t)from, 1);
    gs_buf_add(&d->text, bytes, n);
}

static void put(draft *d, uint32_t code, size_t from) {
    char bytes[4];
    size_t n = gs_utf8_put(bytes, code);
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, (uint32_t)from, 0);
    gs_buf_add(&d->text, bytes, n);
}

static gs_source *finish(draft *d, const char *path, size_t end) {
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, (uint32_t)end, 1);
    gs_source *s = gs_source_plain(d->arena, path, gs_buf_text(&d->text), (uint32_t)d->text.length);
    s->map = d->map;
    gs_buf_free(&d->text);
    return s;
}

static uint32_t line_of(const char *bytes, size_t at) {
    uint32_t line = 1;
    for (size_t i = 0; i < at; i++) line += bytes[i] == '\n';
    return line;
}

static gs_source *refuse(const char *path, const char *bytes, size_t at, gs_err *err,
                         const char *what, const char *hint) {
    gs_err_set(err, GS_E_INPUT, path, line_of(bytes, at), 0, "%s", what);
    gs_err_hint(err, "%s", hint);
    return NULL;
}

/* UTF-16 with a byte order mark. ASCII runs map two bytes to one; all else one character to its
 * place. */
static gs_source *from_utf16(gs_arena *arena, const char *path, const char *bytes, size_t n) {
    const unsigned char *b = (const unsigned char *)bytes;
    unsigned hi = b[0] == 0xFE ? 0 : 1;
    draft d = {.arena = arena};
    for (size_t i = 2; i + 1 < n; i += 2) {
        uint32_t code = (uint32_t)b[i + hi] << 8 | b[i + 1 - hi];
        size_t from = i;
        if (code >= 0xD800 && code < 0xDC00 && i + 3 < n) {
            uint32_t low = (uint32_t)b[i + 2 + hi] << 8 | b[i + 3 - hi];
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (code > 0 && code < 0x80) {
            gs_map_add(arena, &d.map, (uint32_t)d.text.length, (uint32_t)from, 2);
            gs_buf_putc(&d.text, (char)code);
        } else
            put(&d, code ? code : 0xFFFD, from);
    }
    gs_source *s = finish(&d, path, n);
    gs_source_note(arena, s, 0, "UTF-16 text, converted");
    return s;
}

/* Bytes that are not UTF-8 are taken as windows-1252, one by one, so that a file of both kinds is
 * read too. */
static gs_source *from_1252(gs_arena *arena, const char *path, const char *bytes, size_t n,
                            size_t start, size_t first_bad, gs_err *err) {
    draft d = {.arena = arena};
    size_t i = start;
    for (size_t bad = first_bad; i < n;) {
        take(&d, bytes + i, bad - i, i);
        i = bad;
        if (i == n) break;
        uint32_t code = gs_cp1252_code((unsigned char)bytes[i]);
        if (!code) {
            gs_buf_free(&d.text);
            return refuse(path, bytes, i, err, "the text is neither UTF-8 nor windows-1252",
                          "save the file as UTF-8");
        }
        put(&d, code, i++);
        size_t more;
        bad = gs_utf8_valid(bytes + i, n - i, &more) ? n : i + more;
    }
    gs_source *s = finish(&d, path, n);
    gs_source_note(arena, s, line_of(bytes, first_bad), "windows-1252 text, converted");
    return s;
}

/* Valid UTF-8: as it is, but for damage that cannot be meant. */
static gs_source *from_utf8(gs_arena *arena, const char *path, const char *bytes, size_t n,
                            size_t start) {
    draft d = {.arena = arena};
    size_t done = start, first = n;
    for (size_t i = start; i < n;) {
        const char *lead = memchr(bytes + i, GS_MOJIBAKE_LEAD, n - i);
        if (!lead) break;
        i = (size_t)(lead - bytes);
        uint32_t width = 1, code = gs_mojibake_at(bytes, n, i, &width);
        if (code) {
            take(&d, bytes + done, i - done, done);
            put(&d, code, i);
            if (first == n) first = i;
            done = i + width;
        }
        i += code ? width : 1;
    }
    take(&d, bytes + done, n - done, done);
    gs_source *s = finish(&d, path, n);
    if (first < n)
        gs_source_note(arena, s, line_of(bytes, first),
                       "UTF-8 that was once read as windows-1252, repaired");
    return s;
}

/* Control characters that no text has; a few are forgiven. */
static bool looks_binary(const char *bytes, size_t n) {
    size_t odd = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)bytes[i];
        odd += c < 0x20 && !strchr("\t\n\r\f\v\x1b\x1a", c);
    }
    return odd > 8 && odd > n / 500;
}

/* What a file that is no text is by its first bytes; NULL where they do not tell. */
static const char *format_of(const char *bytes, size_t n) {
    static const struct {
        const char *magic, *name;
    } formats[] = {{"%PDF-", "a PDF"},
                   {"PK\x03\x04", "a Word, OpenDocument or other zipped file"},
                   {"\xD0\xCF\x11\xE0", "an old Word file"},
                   {"{\\rtf", "an RTF file"},
                   {"\x89PNG", "an image"},
                   {"\xFF\xD8\xFF", "an image"},
                   {"GIF8", "an image"},
                   {"\x1F\x8B", "a compressed file"}};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        size_t m = strlen(formats[i].magic);
        if (n >= m && memcmp(bytes, formats[i].magic, m) == 0) return formats[i].name;
    }
    return NULL;
}

gs_source *gs_source_new(gs_arena *arena, const char *path, const char *bytes, size_t n,
                         gs_err *err) {
    if (n > GS_ARTICLE_MAX_BYTES) {
        gs_err_set(err, GS_E_LIMIT, path, 0, 0, "the file has more than %d MB",
                   GS_ARTICLE_MAX_BYTES >> 20);
        gs_err_hint(err, "split it, or leave it out");
        return NULL;
    }
    if (n >= 2 && (!memcmp(bytes, "\xFE\xFF", 2) || !memcmp(bytes, "\xFF\xFE", 2)))
        return from_utf16(arena, path, bytes, n);
    const char *format = format_of(bytes, n);
    if (format) {
        char what[80];
        snprintf(what, sizeof what, "this is %s, not text", format);
        return refuse(path, bytes, 0, err, what, "save its text as .txt, .md or .html");
    }
    const char *zero = n ? memchr(bytes, 0, n) : NULL;
    if (zero)
        return refuse(path, bytes, (size_t)(zero - bytes), err,
                      "a NUL byte: this is no text, or UTF-16 without a mark",
                      "save the file as UTF-8");
    if (looks_binary(bytes, n))
        return refuse(path, bytes, 0, err, "this looks like a binary file",
                      "give text, Markdown or HTML");
    size_t start = n >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0, bad;
    if (!gs_utf8_valid(bytes + start, n - start, &bad))
        return from_1252(arena, path, bytes, n, start, start + bad, err);
    return from_utf8(arena, path, bytes, n, start);
}
