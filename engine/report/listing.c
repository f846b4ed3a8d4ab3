#include "report/listing.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "fact/load.h"
#include "report/place.h"
#include "report/show.h"

enum { CELL = 512, WIDEST = 36, COLUMNS = 80 };

/* A column: a field by name, or what every fact has. */
typedef enum source {
    C_PLACE = 0,
    C_DOCUMENT,
    C_LINE,
    C_COLUMN,
    C_KIND,
    C_FIELD,
    C_AS_OF,
    C_MODALITY,
    C_TRUST,
    C_SPEAKER,
    C_TEXT,
    C_SENTENCE,
    C_ALL
} source;

typedef struct column {
    source source;
    const char *name;
} column;

typedef struct sheet {
    const gs_listing *l;
    column columns[COLUMNS];
    uint32_t count;
    bool exact; /* values as files have them, not as people read them */
} sheet;

static void add(sheet *s, source from, const char *name) {
    if (s->count < COLUMNS) s->columns[s->count++] = (column){from, name};
}

static bool any_knows(const gs_listing *l, const char *name) {
    for (uint32_t i = 0; i < l->count; i++)
        if (gs_fact_value(l->facts[i], name)) return true;
    return false;
}

static bool has_column(const sheet *s, const char *name) {
    for (uint32_t i = 0; i < s->count; i++)
        if (s->columns[i].source == C_FIELD && strcmp(s->columns[i].name, name) == 0) return true;
    return false;
}

static void add_fields(sheet *s) {
    const gs_kind *last = NULL;
    for (uint32_t i = 0; i < s->l->count; i++) {
        const gs_kind *kind = s->l->facts[i]->kind;
        if (kind == last) continue;
        last = kind;
        for (uint32_t f = 0; f < kind->nfields; f++)
            if (!has_column(s, kind->fields[f].name) && any_knows(s->l, kind->fields[f].name))
                add(s, C_FIELD, kind->fields[f].name);
    }
}

static bool several_kinds(const gs_listing *l) {
    for (uint32_t i = 1; i < l->count; i++)
        if (l->facts[i]->kind != l->facts[0]->kind) return true;
    return false;
}

static bool any(const gs_listing *l, source which) {
    for (uint32_t i = 0; i < l->count; i++)
        if (which == C_MODALITY ? l->facts[i]->modality != GS_ASSERTED : l->facts[i]->speaker != 0)
            return true;
    return false;
}

static const char *flag_text(const gs_value *v) {
    return v->known && v->flag ? "true" : "";
}

static const char *field_text(const sheet *s, const gs_fact *fact, const char *name, char *out) {
    int i = gs_field_index(fact->kind, name);
    if (i < 0) return "";
    const gs_value *v = &fact->values[i];
    gs_ftype type = fact->kind->fields[i].type;
    if (type == GS_F_FLAG) return flag_text(v);
    if (!v->known) return "";
    if (s->exact && type == GS_F_AMOUNT) return gs_quantity_format(*v->amount, out);
    if (s->exact && (type == GS_F_DATE || type == GS_F_PERIOD)) return gs_span_format(v->span, out);
    return gs_value_say(s->l->store, fact, (uint32_t)i, out, CELL);
}

/* All that the fact knows, in one cell: "person Dana Reyes, stage elect". */
static const char *all_fields(const sheet *s, const gs_fact *fact, char *out) {
    char words[CELL];
    gs_buf all = GS_BUF_EMPTY;
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        const char *name = fact->kind->fields[i].name;
        const char *value = field_text(s, fact, name, words);
        if (!*value) continue;
        bool flag = fact->kind->fields[i].type == GS_F_FLAG;
        gs_buf_printf(&all, "%s%s%s%s", all.length ? ", " : "", name, flag ? "" : " ",
                      flag ? "" : value);
    }
    size_t n = all.length < CELL ? all.length : CELL - 1;
    while (n && n < all.length && ((unsigned char)all.bytes[n] & 0xC0) == 0x80) n--;
    memcpy(out, gs_buf_text(&all), n);
    out[n] = '\0';
    gs_buf_free(&all);
    return out;
}

static const char *number(char *out, uint32_t n) {
    gs_buf digits = GS_BUF_EMPTY;
    gs_buf_printf(&digits, "%u", n);
    memcpy(out, gs_buf_text(&digits), digits.length + 1);
    gs_buf_free(&digits);
    return out;
}

/* The cell, not yet escaped; out has CELL bytes. */
static const char *cell(const sheet *s, const gs_fact *fact, const column *c, char *out) {
    const gs_store *store = s->l->store;
    switch (c->source) {
    case C_PLACE: return "";
    case C_DOCUMENT: return gs_store_document_at(store, fact->document)->path;
    case C_LINE: return number(out, fact->from.line);
    case C_COLUMN: return number(out, fact->from.column);
    case C_KIND: return fact->kind->name;
    case C_FIELD: return field_text(s, fact, c->name, out);
    case C_AS_OF: return gs_span_is_all(fact->as_of) ? "" : gs_span_format(fact->as_of, out);
    case C_MODALITY: return gs_modality_name(fact->modality);
    case C_SPEAKER: return gs_store_text(store, fact->speaker);
    case C_TRUST: return fact->trust == GS_TRUST_REFERENCE ? "reference" : "article";
    case C_TEXT: return gs_store_text(store, fact->text);
    case C_SENTENCE: return gs_store_text(store, fact->sentence);
    case C_ALL: return all_fields(s, fact, out);
    }
    return "";
}

/* --- table --- */

static unsigned width_of(const char *text) {
    unsigned width = 0, bytes;
    for (size_t at = 0, n = strlen(text); at < n; at += bytes)
        width += gs_char_width(gs_utf8_at(text, n, at, &bytes));
    return width;
}

static void put_padded(gs_buf *out, const char *text, unsigned width, bool last) {
    unsigned used = 0, bytes;
    size_t n = strlen(text), at = 0;
    bool cut = width_of(text) > width;
    for (; at < n; at += bytes) {
        unsigned w = gs_char_width(gs_utf8_at(text, n, at, &bytes));
        if (cut && used + w > width - 3) break;
        gs_buf_add(out, text + at, bytes);
        used += w;
    }
    if (cut) gs_buf_puts(out, "..."), used += 3;
    for (; !last && used < width + 2; used++) gs_buf_putc(out, ' ');
}

static void put_cell(const sheet *s, uint32_t i, uint32_t c, gs_buf *out) {
    char words[CELL];
    const gs_fact *fact = s->l->facts[i];
    gs_buf_clear(out);
    if (s->columns[c].source == C_PLACE)
        gs_put_place(out, gs_store_document_at(s->l->store, fact->document)->path, &fact->from);
    else
        gs_show_str(out, cell(s, fact, &s->columns[c], words));
}

static unsigned widest(const sheet *s, uint32_t c, gs_buf *scratch) {
    unsigned width = width_of(s->columns[c].name);
    for (uint32_t i = 0; i < s->l->count; i++) {
        put_cell(s, i, c, scratch);
        unsigned w = width_of(gs_buf_text(scratch));
        if (w > width) width = w;
    }
    bool whole = s->columns[c].source == C_PLACE || s->columns[c].source == C_ALL;
    return width > WIDEST && !whole ? WIDEST : width;
}

static void trim(gs_buf *out) {
    while (out->length && out->bytes[out->length - 1] == ' ') out->bytes[--out->length] = '\0';
    gs_buf_putc(out, '\n');
}

void gs_listing_table(const gs_listing *listing, gs_buf *out) {
    sheet s = {.l = listing};
    unsigned widths[COLUMNS];
    gs_buf scratch = GS_BUF_EMPTY;
    add(&s, C_PLACE, "where");
    bool several = several_kinds(listing);
    if (several) add(&s, C_KIND, "kind");
    if (!several) add_fields(&s);
    if (any(listing, C_MODALITY)) add(&s, C_MODALITY, "modality");
    if (any(listing, C_SPEAKER)) add(&s, C_SPEAKER, "speaker");
    if (several) add(&s, C_ALL, "fact");
    for (uint32_t c = 0; c < s.count; c++) widths[c] = widest(&s, c, &scratch);
    for (uint32_t c = 0; c < s.count && listing->count; c++)
        put_padded(out, s.columns[c].name, widths[c], c + 1 == s.count);
    if (listing->count) trim(out);
    for (uint32_t i = 0; i < listing->count; i++) {
        for (uint32_t c = 0; c < s.count; c++) {
            put_cell(&s, i, c, &scratch);
            put_padded(out, gs_buf_text(&scratch), widths[c], c + 1 == s.count);
        }
        trim(out);
    }
    gs_buf_printf(out, "%u fact%s\n", listing->count, listing->count == 1 ? "" : "s");
    gs_buf_free(&scratch);
}

/* --- csv --- */

/* What is made of letters of strangers; amounts and dates are made by us. */
static bool is_text(const gs_fact *fact, const column *c) {
    if (c->source != C_FIELD) return c->source >= C_SPEAKER || c->source == C_DOCUMENT;
    int i = gs_field_index(fact->kind, c->name);
    gs_ftype type = i < 0 ? GS_F_AMOUNT : fact->kind->fields[i].type;
    return type == GS_F_TEXT || type == GS_F_ENTITY;
}

static void put_csv(gs_buf *out, const char *text, bool stranger) {
    gs_buf shown = GS_BUF_EMPTY;
    if (stranger && *text && strchr("=+-@", *text)) gs_buf_putc(&shown, '\'');
    gs_show_str(&shown, text);
    const char *safe = gs_buf_text(&shown);
    bool quote = strpbrk(safe, ",\"") || *safe == ' ';
    if (quote) gs_buf_putc(out, '"');
    for (; *safe; safe++) {
        if (*safe == '"') gs_buf_putc(out, '"');
        gs_buf_putc(out, *safe);
    }
    if (quote) gs_buf_putc(out, '"');
    gs_buf_free(&shown);
}

void gs_listing_csv(const gs_listing *listing, gs_buf *out) {
    sheet s = {.l = listing, .exact = true};
    char words[CELL];
    add(&s, C_DOCUMENT, "document");
    add(&s, C_LINE, "line");
    add(&s, C_COLUMN, "column");
    add(&s, C_KIND, "kind");
    add_fields(&s);
    add(&s, C_AS_OF, "as_of");
    add(&s, C_MODALITY, "modality");
    add(&s, C_TRUST, "trust");
    add(&s, C_SPEAKER, "speaker");
    add(&s, C_TEXT, "text");
    add(&s, C_SENTENCE, "sentence");
    for (uint32_t c = 0; c < s.count; c++)
        gs_buf_printf(out, "%s%s", c ? "," : "", s.columns[c].name);
    gs_buf_puts(out, "\r\n");
    for (uint32_t i = 0; i < listing->count; i++) {
        for (uint32_t c = 0; c < s.count; c++) {
            const gs_fact *fact = listing->facts[i];
            if (c) gs_buf_putc(out, ',');
            put_csv(out, cell(&s, fact, &s.columns[c], words), is_text(fact, &s.columns[c]));
        }
        gs_buf_puts(out, "\r\n");
    }
}

/* --- json --- */

void gs_listing_ndjson(const gs_listing *listing, gs_buf *out) {
    for (uint32_t i = 0; i < listing->count; i++)
        gs_fact_dump(listing->store, listing->facts[i], out);
}

void gs_listing_json(const gs_listing *listing, gs_buf *out) {
    gs_buf_puts(out, "[");
    for (uint32_t i = 0; i < listing->count; i++) {
        gs_buf_puts(out, i ? ",\n " : "\n ");
        gs_fact_dump(listing->store, listing->facts[i], out);
        out->bytes[--out->length] = '\0'; /* its line end */
    }
    gs_buf_puts(out, listing->count ? "\n]\n" : "]\n");
}
