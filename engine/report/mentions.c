#include "mentions.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "extract/currency.h"
#include "fact/load.h"

static void put_string(gs_buf *out, const char *key, const char *text) {
    gs_buf_putc(out, '"');
    gs_buf_puts(out, key);
    gs_buf_puts(out, "\":");
    gs_json_string(out, text, strlen(text));
}

static void put_amount(gs_buf *out, const gs_mention *m, bool unit) {
    char number[GS_DEC_TEXT];
    gs_buf_printf(out, "\"amount\":%s", gs_dec_format(m->nominal, number));
    if (!unit || m->amount.unit == GS_UNIT_NONE) return;
    gs_buf_putc(out, ',');
    put_string(out, "unit", gs_unit_name(m->amount.unit));
}

static void put_day(gs_buf *out, const char *key, gs_day day, const char *comma) {
    char text[GS_SPAN_TEXT];
    if (day == GS_DAY_MIN || day == GS_DAY_MAX) return;
    gs_buf_puts(out, comma);
    put_string(out, key, gs_span_format(gs_span_day(day), text));
}

/* The plain reading, and behind it the days that may be meant where these are others. */
static void put_span(gs_buf *out, const gs_mention *m) {
    gs_span plain = m->plain, when = m->when;
    bool one = m->type == GS_M_DATE && gs_span_is_day(plain);
    bool open = plain.from == GS_DAY_MIN;
    put_day(out, "from", plain.from, "");
    if (!one) put_day(out, "to", plain.to, open ? "" : ",");
    if (plain.from == when.from && plain.to == when.to) return;
    put_day(out, "earliest", when.from, ",");
    put_day(out, "latest", when.to, ",");
}

static void put_range(gs_buf *out, const gs_mention *m) {
    char lo[GS_DEC_TEXT], hi[GS_DEC_TEXT];
    gs_buf_printf(out, "\"from\":%s,\"to\":%s", gs_dec_format(m->nominal, lo),
                  gs_dec_format(m->second, hi));
    if (m->amount.unit == GS_UNIT_NONE) return;
    gs_buf_putc(out, ',');
    put_string(out, "unit", gs_unit_name(m->amount.unit));
}

static void put_ratio(gs_buf *out, const gs_mention *m) {
    char a[GS_DEC_TEXT], b[GS_DEC_TEXT];
    gs_buf_printf(out, "\"amount\":%s,\"of\":%s", gs_dec_format(m->nominal, a),
                  gs_dec_format(m->second, b));
}

static void put_named(gs_buf *out, const char *id, const char *name) {
    put_string(out, "id", id);
    gs_buf_putc(out, ',');
    put_string(out, "name", name);
}

static void put_entity(gs_buf *out, const gs_mention *m, const gs_mentions *all) {
    if (!m->entity) return;
    const gs_entity *e = &all->entities[m->entity - 1];
    put_named(out, e->folded, e->name);
}

/* What recurs ("every Tuesday") and what cannot be (31 February) is no day and no stretch. */
static const char *type_name(const gs_mention *m) {
    bool when = m->type == GS_M_DATE || m->type == GS_M_PERIOD;
    if (when && (m->flags & GS_MF_RECURRING)) return "recurring";
    if (m->flags & GS_MF_DEFECT) return "impossible";
    if (m->flags & GS_MF_RANGE) return "range";
    return gs_mtype_name(m->type);
}

/* The "14" of "14 March" counts nothing; the "three" of "three days ago" does. */
static bool dated(const gs_mention *m, const gs_mentions *all) {
    const gs_mention *in = m->inside ? &all->items[m->inside - 1] : NULL;
    return in && (in->type == GS_M_DATE || in->type == GS_M_PERIOD) &&
           !(in->flags & GS_MF_RELATIVE);
}

/* Percentage points and basis points are no percent. */
static bool of_points(const gs_mention *m) {
    return m->amount.unit != GS_UNIT_NONE && strcmp(gs_unit_name(m->amount.unit), "percent") != 0;
}

static void put_value(gs_buf *out, const gs_mention *m, const gs_mentions *all) {
    if (m->flags & GS_MF_DEFECT) return;
    if (m->flags & GS_MF_RANGE) {
        put_range(out, m);
        return;
    }
    switch (m->type) {
    case GS_M_NUMBER:
        put_amount(out, m, false);
        if (dated(m, all)) gs_buf_puts(out, ",\"label\":true");
        break;
    case GS_M_ORDINAL: put_amount(out, m, false); break;
    case GS_M_PERCENT: put_amount(out, m, of_points(m)); break;
    case GS_M_MONEY:
    case GS_M_MEASURE: put_amount(out, m, true); break;
    case GS_M_RATIO: put_ratio(out, m); break;
    case GS_M_DATE:
    case GS_M_PERIOD: put_span(out, m); break;
    case GS_M_DURATION: put_string(out, "iso", m->iso ? m->iso : ""); break;
    case GS_M_TIME: gs_buf_printf(out, "\"minutes\":%d", m->minutes); break;
    case GS_M_OFFICE:
        if (m->office)
            put_named(out, *m->office->value ? m->office->value : m->office->form, m->office->form);
        break;
    case GS_M_NATIONALITY: put_string(out, "country", m->code ? m->code : ""); break;
    default: put_entity(out, m, all); break;
    }
}

/* A duration is told with its bound where that is a comparison: "more than 3 hours". */
static uint32_t start_of(const gs_mention *m, const char *text) {
    static const char THAN[] = "than ";
    size_t n = sizeof THAN - 1;
    bool bound = m->type == GS_M_DURATION && m->start - m->outer_start > n;
    return bound && memcmp(text + m->start - n, THAN, n) == 0 ? m->outer_start : m->start;
}

/* Characters up to each byte offset that is asked for, in ascending order of asking. */
typedef struct counter {
    const char *text;
    uint32_t byte, characters;
} counter;

static uint32_t characters_to(counter *c, uint32_t byte) {
    if (byte < c->byte) c->byte = c->characters = 0;
    c->characters += (uint32_t)gs_utf8_length(c->text + c->byte, byte - c->byte);
    c->byte = byte;
    return c->characters;
}

typedef struct dump {
    const char *opening; /* of each line, with the document's id */
    const gs_mentions *all;
    gs_countries countries;
    gs_buf *out;
    counter count;
    uint32_t scanned; /* digits up to here were looked at */
    uint32_t covered; /* the end of the last amount */
} dump;

static void put_head(dump *d, const char *type, uint32_t from, uint32_t end) {
    const char *text = d->count.text;
    uint32_t start = characters_to(&d->count, from);
    uint32_t length = (uint32_t)gs_utf8_length(text + from, end - from);
    gs_buf_puts(d->out, d->opening);
    put_string(d->out, "type", type);
    gs_buf_printf(d->out, ",\"start\":%u,\"end\":%u,\"text\":", start, start + length);
    gs_json_string(d->out, text + from, end - from);
    gs_buf_puts(d->out, ",\"value\":{");
}

static bool in_word(char c) {
    unsigned lower = ((unsigned char)c | 32u) - 'a';
    return lower < 26 || (unsigned char)c >= 0x80 || c == '_';
}

/* A run of digits that is no amount: part of a date, a telephone number, an address, a name. */
static void put_label(dump *d, uint32_t from, uint32_t end, uint32_t size) {
    enum { MOST = 15 }; /* digits that every reader of JSON keeps */
    const char *text = d->count.text;
    bool glued = (from && in_word(text[from - 1])) || (end < size && in_word(text[end]));
    if (glued || end - from > MOST) return;
    put_head(d, "number", from, end);
    while (from + 1 < end && text[from] == '0') from++;
    gs_buf_printf(d->out, "\"amount\":%.*s,\"label\":true}}\n", (int)(end - from), text + from);
}

static void put_labels(dump *d, uint32_t to, uint32_t size) {
    const char *text = d->count.text;
    uint32_t at = d->scanned > d->covered ? d->scanned : d->covered;
    while (at < to) {
        if (!gs_digit(text[at])) {
            at++;
            continue;
        }
        uint32_t end = at;
        while (end < size && gs_digit(text[end])) end++;
        put_label(d, at, end, size);
        at = end;
    }
    if (at > d->scanned) d->scanned = at;
}

static void put_mention(dump *d, const gs_mention *m) {
    put_head(d, type_name(m), start_of(m, d->count.text), m->end);
    gs_mention closed = *m; /* "$" as the article's countries tell */
    closed.amount.unit = gs_currency_close(&d->countries, m->amount.unit);
    put_value(d->out, &closed, d->all);
    gs_buf_puts(d->out, "}}\n");
    bool amount = m->type <= GS_M_MEASURE && !(m->flags & GS_MF_RANGE);
    if (amount && m->end > d->covered) d->covered = m->end;
}

void gs_mentions_dump(const gs_article *article, const gs_mentions *mentions, gs_buf *out) {
    uint32_t size, blocks, next = 0;
    const gs_block *block = gs_article_blocks(article, &blocks);
    gs_buf opening = GS_BUF_EMPTY;
    gs_buf_putc(&opening, '{');
    put_string(&opening, "doc", gs_article_path(article));
    gs_buf_putc(&opening, ',');
    dump d = {.opening = gs_buf_text(&opening), .all = mentions, .out = out};
    gs_countries_of(mentions, &d.countries);
    d.count.text = gs_article_text(article, &size);
    for (uint32_t b = 0; b < blocks; b++) {
        if (block[b].kind == GS_B_BOILERPLATE) continue;
        if (d.scanned < block[b].start) d.scanned = block[b].start;
        for (; next < mentions->count && mentions->items[next].start < block[b].end; next++) {
            const gs_mention *m = &mentions->items[next];
            put_labels(&d, m->start, size);
            put_mention(&d, m);
        }
        put_labels(&d, block[b].end, size);
    }
    for (; next < mentions->count; next++) put_mention(&d, &mentions->items[next]);
    gs_buf_free(&opening);
}
