/* dump: facts and documents as NDJSON, in one canonical form. */
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/hash.h"
#include "base/utf8.h"
#include "flags.h"
#include "load.h"

/* JSON strings. */

static void escape(gs_buf *out, uint32_t c) {
    static const char named[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *at = c && c < 0x80 ? strchr(named, (int)c) : NULL;
    if (at)
        gs_buf_add(out, (const char[]){'\\', letters[at - named]}, 2);
    else if (c > 0xffff)
        gs_buf_printf(out, "\\u%04x\\u%04x", 0xd800 + ((c - 0x10000) >> 10),
                      0xdc00 + ((c - 0x10000) & 0x3ff));
    else
        gs_buf_printf(out, "\\u%04x", c);
}

/* Most bytes need no further look. */
static bool is_plain(unsigned char c) {
    static const uint64_t special[4] = {UINT64_C(0xffffffff) | UINT64_C(1) << '"',
                                        UINT64_C(1) << ('[' - 64) | UINT64_C(1) << ('\\' - 64) |
                                            UINT64_C(1) << (0x7f - 64),
                                        UINT64_MAX, UINT64_MAX};
    return !(special[c / 64] >> (c % 64) & 1);
}

/* Each byte of v where n is set; the usual tricks with eight bytes at once. */
#define EACH(n) (UINT64_C(0x0101010101010101) * (n))

static uint64_t zeros(uint64_t v) {
    return (v - EACH(1)) & ~v & EACH(0x80);
}

/* Eight plain bytes? A byte of 0x7f counts as none, as do those above. */
static inline bool are_plain(uint64_t v) {
    uint64_t high = (v | (v + EACH(1))) & EACH(0x80), low = (v - EACH(0x20)) & ~v & EACH(0x80);
    return !(high | low | zeros(v ^ EACH('"')) | zeros(v ^ EACH('\\')) | zeros(v ^ EACH('[')));
}

static inline uint64_t eight(const char *text) {
    uint64_t v;
    memcpy(&v, text, sizeof v);
    return v;
}

/* What stands at text[i] and must be escaped, or -1: the marks of JSON, and what would act on a
 * terminal or a CI runner ("##["). */
static int32_t escaped_at(const char *text, size_t n, size_t i, unsigned *width) {
    unsigned char c = (unsigned char)text[i];
    *width = 1;
    if (c < 0x80) {
        bool command = c == '[' && i >= 2 && text[i - 1] == '#' && text[i - 2] == '#';
        return c < 0x20 || c == '"' || c == '\\' || c == 0x7f || command ? c : -1;
    }
    if (c < 0xc0) return -1;
    uint32_t code = gs_utf8_at(text, n, i, width);
    return gs_is_unsafe(code) ? (int32_t)code : -1;
}

#ifdef __SSE2__
/* The same of sixteen. */
static inline bool are_all_plain(__m128i v) {
    __m128i from_7f = _mm_cmplt_epi8(_mm_add_epi8(v, _mm_set1_epi8(1)), _mm_set1_epi8(0x21));
    __m128i quote = _mm_cmpeq_epi8(v, _mm_set1_epi8('"'));
    __m128i slash = _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'));
    __m128i bracket = _mm_cmpeq_epi8(v, _mm_set1_epi8('['));
    return !_mm_movemask_epi8(
        _mm_or_si128(_mm_or_si128(from_7f, quote), _mm_or_si128(slash, bracket)));
}

static size_t copy_sixteens(char *to, const char *text, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
        if (!are_all_plain(v)) break;
        _mm_storeu_si128((__m128i *)(void *)(to + i), v);
    }
    return i;
}
#else
static size_t copy_sixteens(char *to, const char *text, size_t n) {
    (void)to, (void)text, (void)n;
    return 0;
}
#endif

/* Copies the first bytes of the text that need no further look; how many. to has room for all. */
static size_t copy_plain(char *to, const char *text, size_t n) {
    size_t i = copy_sixteens(to, text, n);
    for (; n - i >= 8; i += 8) {
        if (!are_plain(eight(text + i))) break;
        memcpy(to + i, text + i, 8);
    }
    if (n >= 8 && n - i < 8 && are_plain(eight(text + n - 8))) {
        memcpy(to + n - 8, text + n - 8, 8);
        return n;
    }
    for (; i < n && is_plain((unsigned char)text[i]); i++) to[i] = text[i];
    return i;
}

/* From the first byte on that may have to be escaped. */
static void escape_rest(gs_buf *out, const char *text, size_t n, size_t from) {
    size_t plain = from;
    unsigned width;
    for (size_t i = from; i < n; i += width) {
        while (n - i >= 8 && are_plain(eight(text + i))) i += 8;
        while (i < n && is_plain((unsigned char)text[i])) i++;
        if (i == n) break;
        int32_t code = escaped_at(text, n, i, &width);
        if (code < 0) continue;
        gs_buf_add(out, text + plain, i - plain);
        escape(out, (uint32_t)code);
        plain = i + width;
    }
    gs_buf_add(out, text + plain, n - plain);
}

void gs_json_string(gs_buf *out, const char *text, size_t n) {
    gs_buf_reserve(out, n + 2);
    char *to = out->bytes + out->length;
    *to++ = '"';
    size_t plain = copy_plain(to, text, n);
    out->length += plain + 1;
    if (plain < n) {
        escape_rest(out, text, n, plain);
        gs_buf_putc(out, '"');
        return;
    }
    memcpy(to + n, "\"", 2);
    out->length++;
}

static inline void member_of(gs_buf *out, const char *name, size_t n) {
    gs_buf_reserve(out, n + 5);
    char *at = out->bytes + out->length;
    if (!out->length || at[-1] != '{') *at++ = ',';
    *at++ = '"';
    memcpy(at, name, n + 1);
    memcpy(at + n, "\":", 3);
    out->length = (size_t)(at + n + 2 - out->bytes);
}

/* The names of most are known to the compiler, and so is their length. */
static inline void member(gs_buf *out, const char *name) {
    member_of(out, name, strlen(name));
}

static inline void text_member(gs_buf *out, const char *name, const char *text) {
    member(out, name);
    gs_json_string(out, text, strlen(text));
}

/* The same of a text without anything to escape: of a name that is declared, or a date. */
static inline void plain_member(gs_buf *out, const char *name, const char *text) {
    size_t n = strlen(text);
    gs_buf_reserve(out, strlen(name) + n + 7);
    member(out, name);
    char *at = out->bytes + out->length;
    *at = '"';
    memcpy(at + 1, text, n);
    memcpy(at + 1 + n, "\"", 2);
    out->length += n + 2;
}

/* A symbol's length is known; what stands behind a NUL is not told. */
static inline void sym_member(gs_buf *out, const char *name, const gs_store *store, gs_sym sym) {
    const char *text = gs_store_text(store, sym);
    size_t n = gs_sym_length(gs_store_symbols(store), sym);
    member(out, name);
    gs_json_string(out, text, strnlen(text, n));
}

static void span_member(gs_buf *out, const char *name, gs_span span) {
    char text[GS_SPAN_TEXT];
    plain_member(out, name, gs_span_format(span, text));
}

/* ,"line":14 without a look at what there is room for. */
static inline char *put_number(char *at, const char *name, uint32_t n) {
    size_t width = 1, length = strlen(name);
    for (uint32_t left = n; left >= 10; left /= 10) width++;
    memcpy(at, ",\"", 2);
    memcpy(at + 2, name, length);
    memcpy(at + 2 + length, "\":", 2);
    at += length + 4;
    for (size_t i = width; i-- > 0; n /= 10) at[i] = (char)('0' + n % 10);
    return at + width;
}

/* Values. */

static void value_member(const gs_store *store, gs_buf *out, const gs_field *field,
                         const gs_value *value) {
    char text[GS_QUANTITY_TEXT];
    switch (field->type) {
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: sym_member(out, field->name, store, value->sym); break;
    case GS_F_AMOUNT:
        text_member(out, field->name, gs_quantity_format(*value->amount, text));
        break;
    case GS_F_DATE:
    case GS_F_PERIOD: span_member(out, field->name, value->span); break;
    case GS_F_FLAG:
        member(out, field->name);
        gs_buf_puts(out, "true");
        break;
    }
}

/* An unknown value has no place in the line; a flag that is false is no different from one that is
 * absent. */
static bool told(const gs_field *field, const gs_value *value) {
    return value->known && (field->type != GS_F_FLAG || value->flag);
}

/* Where the members of key fields stand in a line. */
typedef struct keys {
    size_t count, from[GS_MAX_FIELDS], to[GS_MAX_FIELDS];
} keys;

static void values(const gs_store *store, const gs_fact *fact, gs_buf *out, keys *k) {
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        const gs_field *field = &fact->kind->fields[i];
        size_t from = out->length;
        if (!told(field, &fact->values[i])) continue;
        value_member(store, out, field, &fact->values[i]);
        if (field->role != GS_R_KEY) continue;
        k->from[k->count] = from;
        k->to[k->count++] = out->length;
    }
}

/* Properties. */

static void put_name(gs_buf *out, const char *between, const char *name) {
    gs_buf_puts(out, between);
    gs_buf_putc(out, '"');
    gs_buf_puts(out, name);
    gs_buf_putc(out, '"');
}

static void flags_member(const gs_fact *fact, gs_buf *out) {
    uint32_t flags = fact->flags & ~(uint32_t)GS_FF_AS_OF_STATED;
    if (!(fact->flags & GS_FF_AS_OF_STATED)) flags &= ~(uint32_t)GS_FF_AS_OF_INFERRED;
    const char *between = "[";
    for (uint32_t i = 0; i < GS_NFLAGS; i++) {
        if (!(flags & gs_flag_names[i].flag)) continue;
        if (*between == '[') member(out, "flags");
        put_name(out, between, gs_flag_names[i].name);
        between = ",";
    }
    if (*between == ',') gs_buf_putc(out, ']');
}

static void inherited_member(const gs_fact *fact, gs_buf *out) {
    const char *between = "[";
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        if (!fact->values[i].inherited) continue;
        if (*between == '[') member(out, "inherited");
        put_name(out, between, fact->kind->fields[i].name);
        between = ",";
    }
    if (*between == ',') gs_buf_putc(out, ']');
}

/* --- what a line has from the one before it --- */

/* Bytes of the buffer that stand there for the same again. */
typedef struct stretch {
    size_t from, to;
} stretch;

typedef struct before {
    uint32_t document;
    gs_sym sentence;
    gs_span as_of;
    stretch dated, placed, said;
} before;

static void repeat(gs_buf *out, stretch *s) {
    size_t n = s->to - s->from;
    gs_buf_reserve(out, n);
    memcpy(out->bytes + out->length, out->bytes + s->from, n);
    *s = (stretch){out->length, out->length + n};
    out->length += n;
}

static void as_of_member(before *b, const gs_fact *fact, gs_buf *out) {
    if (b->dated.to && b->as_of.from == fact->as_of.from && b->as_of.to == fact->as_of.to) {
        repeat(out, &b->dated);
        return;
    }
    b->as_of = fact->as_of;
    b->dated.from = out->length;
    span_member(out, "as_of", fact->as_of);
    b->dated.to = out->length;
}

static void document_member(const gs_store *store, before *b, const gs_fact *fact, gs_buf *out) {
    if (b->placed.to && b->document == fact->document) {
        repeat(out, &b->placed);
        return;
    }
    b->document = fact->document;
    b->placed.from = out->length;
    member(out, "at");
    gs_buf_putc(out, '{');
    text_member(out, "document", gs_store_document_at(store, fact->document)->path);
    b->placed.to = out->length;
}

static void sentence_member(const gs_store *store, before *b, const gs_fact *fact, gs_buf *out) {
    if (!fact->sentence || fact->sentence == fact->text) return;
    if (b->said.to && b->sentence == fact->sentence) {
        repeat(out, &b->said);
        return;
    }
    b->sentence = fact->sentence;
    b->said.from = out->length;
    sym_member(out, "sentence", store, fact->sentence);
    b->said.to = out->length;
}

static void properties(const gs_store *store, before *b, const gs_fact *fact, gs_buf *out) {
    if (fact->speaker) sym_member(out, "speaker", store, fact->speaker);
    bool dated = gs_store_document_at(store, fact->document)->date_origin != GS_DATE_UNKNOWN;
    if (dated || !gs_span_is_all(fact->as_of)) as_of_member(b, fact, out);
    if (fact->flags & GS_FF_AS_OF_STATED)
        plain_member(out, "as_of_origin", gs_origin_names[0]);
    else if (fact->flags & GS_FF_AS_OF_INFERRED)
        plain_member(out, "as_of_origin", gs_origin_names[1]);
    if (fact->modality) plain_member(out, "modality", gs_modality_name(fact->modality));
    plain_member(out, "trust", gs_trust_names[fact->trust]);
    flags_member(fact, out);
    inherited_member(fact, out);
}

static void numbers(const gs_fact *fact, gs_buf *out) {
    enum { ROOM = 7 * 26 }; /* seven of the longest name and number */
    gs_buf_reserve(out, ROOM);
    char *at = out->bytes + out->length;
    at = put_number(at, "line", fact->from.line);
    at = put_number(at, "column", fact->from.column);
    at = put_number(at, "end_line", fact->to.line);
    at = put_number(at, "end_column", fact->to.column);
    at = put_number(at, "byte", fact->from.byte);
    at = put_number(at, "end_byte", fact->to.byte);
    if (fact->paragraph) at = put_number(at, "paragraph", fact->paragraph);
    *at = '\0';
    out->length = (size_t)(at - out->bytes);
}

static void place_member(const gs_store *store, before *b, const gs_fact *fact, gs_buf *out) {
    document_member(store, b, fact, out);
    numbers(fact, out);
    if (fact->text) sym_member(out, "text", store, fact->text);
    sentence_member(store, b, fact, out);
    gs_buf_putc(out, '}');
}

/* Eight ASCII bytes with their letters in lower case. */
static inline uint64_t lower8(uint64_t v) {
    uint64_t from_a = v + EACH(0x80 - 'A'), behind_z = v + EACH(0x7f - 'Z');
    return v | (from_a & ~behind_z & EACH(0x80)) >> 2;
}

static bool fold_ascii(char *text, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8) {
        uint64_t v = eight(text + i);
        if (v & EACH(0x80)) return false;
        v = lower8(v);
        memcpy(text + i, &v, sizeof v);
    }
    for (; i < n; i++) {
        if ((unsigned char)text[i] >= 0x80) return false;
        text[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] | 0x20 : text[i]);
    }
    return true;
}

static uint64_t folded_hash(char *text, size_t n) {
    if (fold_ascii(text, n)) return gs_hash(text, n);
    gs_arena *scratch = gs_arena_new();
    const char *folded = gs_fold(scratch, text, n);
    uint64_t hash = gs_hash(folded, strlen(folded));
    gs_arena_free(scratch);
    return hash;
}

/* The key: kind and key fields as they stand in the line, names and texts without case and
 * diacritics. It is written behind what stands in the buffer, and taken away again. */
static uint64_t group_of(const gs_fact *fact, gs_buf *out, const keys *k) {
    size_t start = out->length;
    gs_buf_puts(out, fact->kind->name);
    for (size_t i = 0; i < k->count; i++) {
        gs_buf_reserve(out, k->to[i] - k->from[i]);
        gs_buf_add(out, out->bytes + k->from[i], k->to[i] - k->from[i]);
    }
    uint64_t hash = folded_hash(out->bytes + start, out->length - start);
    out->bytes[out->length = start] = '\0';
    return hash;
}

static void hex_member(gs_buf *out, const char *name, uint64_t n) {
    char digits[18] = "\"0000000000000000";
    for (int i = 16; n; n >>= 4) digits[i--] = "0123456789abcdef"[n & 15];
    member(out, name);
    gs_buf_add(out, digits, 17);
    gs_buf_putc(out, '"');
}

static void dump(const gs_store *store, before *b, const gs_fact *fact, gs_buf *out) {
    keys k = {.count = 0};
    gs_buf_putc(out, '{');
    plain_member(out, "kind", fact->kind->name);
    values(store, fact, out, &k);
    properties(store, b, fact, out);
    place_member(store, b, fact, out);
    if (fact->pattern) sym_member(out, "pattern", store, fact->pattern);
    hex_member(out, "group", group_of(fact, out, &k));
    gs_buf_add(out, "}\n", 2);
}

void gs_fact_dump(const gs_store *store, const gs_fact *fact, gs_buf *out) {
    before none = {.document = 0};
    dump(store, &none, fact, out);
}

void gs_facts_dump(const gs_store *store, uint32_t from, uint32_t to, gs_buf *out) {
    before last = {.document = 0};
    for (uint32_t i = from; i < to; i++) dump(store, &last, gs_store_at(store, i), out);
}

void gs_document_dump(const gs_document *document, gs_buf *out) {
    gs_buf_puts(out, "{\"document\":{");
    text_member(out, "path", document->path);
    if (*document->title) text_member(out, "title", document->title);
    if (*document->source) text_member(out, "source", document->source);
    if (document->date_origin) {
        span_member(out, "date", document->date);
        text_member(out, "date_origin", gs_origin_names[document->date_origin == GS_DATE_INFERRED]);
    }
    gs_buf_puts(out, "}}\n");
}
