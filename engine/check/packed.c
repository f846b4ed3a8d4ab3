#include "packed.h"

#include <stdlib.h>
#include <string.h>

/* --- writing --- */

typedef struct writer {
    const gs_store *store;
    gs_buf *out;
    uint32_t *known; /* of each symbol: 1 + its number here, or 0 */
    uint32_t count;
} writer;

static void put_number(gs_buf *out, uint64_t n) {
    for (; n >= 0x80; n >>= 7) gs_buf_putc(out, (char)(n | 0x80));
    gs_buf_putc(out, (char)n);
}

static void put_signed(gs_buf *out, int64_t n) {
    put_number(out, ((uint64_t)n << 1) ^ (n < 0 ? UINT64_MAX : 0));
}

static void put_text(gs_buf *out, const char *text) {
    size_t n = text ? strlen(text) : 0;
    put_number(out, n);
    gs_buf_add(out, text ? text : "", n);
}

/* Its number; behind a new one stands the text. */
static void put_symbol(writer *w, gs_sym sym) {
    bool fresh = sym && !w->known[sym];
    if (fresh) w->known[sym] = ++w->count;
    put_number(w->out, sym ? w->known[sym] : 0);
    if (fresh) put_text(w->out, gs_store_text(w->store, sym));
}

static void put_span(gs_buf *out, gs_span span) {
    put_signed(out, span.from);
    put_signed(out, span.to);
}

static void put_dec(gs_buf *out, gs_dec d) {
    put_signed(out, d.coef);
    put_signed(out, d.exp);
}

static void put_place(gs_buf *out, const gs_place *p) {
    put_number(out, p->byte);
    put_number(out, p->line);
    put_number(out, p->column);
}

static void put_value(writer *w, gs_ftype type, const gs_value *v) {
    switch (type) {
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: put_symbol(w, v->sym); break;
    case GS_F_AMOUNT:
        put_dec(w->out, v->amount->amount.lo);
        put_dec(w->out, v->amount->amount.hi);
        put_number(w->out, v->amount->amount.flags);
        put_number(w->out, v->amount->unit);
        break;
    case GS_F_DATE:
    case GS_F_PERIOD: put_span(w->out, v->span); break;
    case GS_F_FLAG: put_number(w->out, v->flag); break;
    }
}

static uint32_t kind_number(const gs_kinds *kinds, const gs_kind *kind) {
    uint32_t i = 0;
    while (gs_kinds_at(kinds, i) && gs_kinds_at(kinds, i) != kind) i++;
    return i;
}

static void put_fact(writer *w, const gs_fact *f) {
    put_number(w->out, kind_number(gs_store_kinds(w->store), f->kind));
    put_place(w->out, &f->from);
    put_place(w->out, &f->to);
    put_number(w->out, f->paragraph);
    put_symbol(w, f->text);
    put_symbol(w, f->sentence);
    put_symbol(w, f->speaker);
    put_symbol(w, f->pattern);
    put_span(w->out, f->as_of);
    put_number(w->out, (uint64_t)f->modality);
    put_number(w->out, (uint64_t)f->trust);
    put_number(w->out, f->flags);
    for (uint32_t i = 0; i < f->kind->nfields; i++) {
        const gs_value *v = &f->values[i];
        put_number(w->out, (v->known ? 1u : 0u) | (v->inherited ? 2u : 0u));
        if (v->known) put_value(w, f->kind->fields[i].type, v);
    }
}

void gs_pack_article(const gs_store *own, const gs_mentions *m, gs_buf *out) {
    gs_arena *scratch = gs_arena_new();
    writer w = {.store = own, .out = out};
    const gs_document *d = gs_store_document_at(own, 0);
    w.known = gs_alloc(scratch, (gs_symtab_count(gs_store_symbols(own)) + 2) * sizeof *w.known);
    put_text(out, d->title);
    put_text(out, d->source);
    put_span(out, d->date);
    put_number(out, (uint64_t)d->date_origin);
    put_number(out, d->sentences);
    put_number(out, m->nentities);
    for (uint32_t i = 0; i < m->nentities; i++) {
        put_number(out, (uint64_t)m->entities[i].type);
        put_text(out, m->entities[i].name);
        put_text(out, m->entities[i].family);
        put_text(out, m->entities[i].acronym);
    }
    put_number(out, gs_store_count(own));
    for (uint32_t i = 0; i < gs_store_count(own); i++) put_fact(&w, gs_store_at(own, i));
    gs_arena_free(scratch);
}

/* --- reading --- */

typedef struct reader {
    const unsigned char *at, *end;
    gs_store *store;
    gs_arena *arena;
    gs_sym *symbols;
    uint32_t count, cap;
    bool broken;
} reader;

static uint64_t number(reader *r) {
    uint64_t n = 0;
    for (unsigned shift = 0; r->at < r->end && shift < 64; shift += 7) {
        unsigned char byte = *r->at++;
        n |= (uint64_t)(byte & 0x7F) << shift;
        if (!(byte & 0x80)) return n;
    }
    r->broken = true;
    return 0;
}

static uint32_t number32(reader *r) {
    uint64_t n = number(r);
    if (n > UINT32_MAX) r->broken = true;
    return (uint32_t)n;
}

static int64_t signed_number(reader *r) {
    uint64_t n = number(r);
    return (int64_t)(n >> 1) ^ -(int64_t)(n & 1);
}

static const char *text(reader *r, size_t *n) {
    *n = (size_t)number(r);
    if (r->broken || *n > (size_t)(r->end - r->at)) {
        r->broken = true;
        *n = 0;
    }
    const char *at = (const char *)r->at;
    r->at += *n;
    return at;
}

static const char *kept(reader *r) {
    size_t n;
    const char *at = text(r, &n);
    return gs_strndup(r->arena, at, n);
}

static gs_sym symbol(reader *r) {
    uint32_t i = number32(r);
    if (i && i == r->count + 1) {
        size_t n;
        const char *at = text(r, &n);
        GS_GROW(r->arena, r->symbols, r->count, r->cap);
        r->symbols[r->count++] = gs_sym_of(gs_store_symbols(r->store), at, n);
    }
    if (i > r->count) r->broken = true;
    return i && !r->broken ? r->symbols[i - 1] : 0;
}

static gs_span span(reader *r) {
    gs_span s;
    s.from = (gs_day)signed_number(r);
    s.to = (gs_day)signed_number(r);
    return s;
}

static gs_dec dec(reader *r) {
    gs_dec d;
    d.coef = signed_number(r);
    d.exp = (int32_t)signed_number(r);
    return d;
}

static gs_quantity quantity(reader *r) {
    gs_quantity q;
    q.amount.lo = dec(r);
    q.amount.hi = dec(r);
    q.amount.flags = number32(r);
    q.unit = (gs_unit)number32(r);
    return q;
}

static gs_place place(reader *r) {
    gs_place p;
    p.byte = number32(r);
    p.line = number32(r);
    p.column = number32(r);
    return p;
}

static void value(reader *r, gs_ftype type, gs_value *v) {
    switch (type) {
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: v->sym = symbol(r); break;
    case GS_F_AMOUNT: v->amount = gs_store_amount(r->store, quantity(r)); break;
    case GS_F_DATE:
    case GS_F_PERIOD: v->span = span(r); break;
    case GS_F_FLAG: v->flag = number(r) != 0; break;
    }
}

static void fact(reader *r, uint32_t document) {
    const gs_kind *kind = gs_kinds_at(gs_store_kinds(r->store), number32(r));
    if (!kind || r->broken) {
        r->broken = true;
        return;
    }
    gs_fact *f = gs_store_add(r->store, kind, document);
    f->from = place(r);
    f->to = place(r);
    f->paragraph = number32(r);
    f->text = symbol(r);
    f->sentence = symbol(r);
    f->speaker = symbol(r);
    f->pattern = symbol(r);
    f->as_of = span(r);
    uint32_t modality = number32(r), trust = number32(r);
    r->broken |= modality >= GS_MODALITIES || trust > GS_TRUST_REFERENCE;
    f->modality = (gs_modality)modality;
    f->trust = (gs_trust)trust;
    f->flags = (uint16_t)number32(r);
    for (uint32_t i = 0; i < kind->nfields && !r->broken; i++) {
        uint32_t told = number32(r);
        f->values[i].known = told & 1;
        f->values[i].inherited = (told & 2) != 0;
        if (f->values[i].known) value(r, kind->fields[i].type, &f->values[i]);
    }
}

static void entities(reader *r, gs_mentions *m) {
    uint32_t n = number32(r);
    if (r->broken || n > (size_t)(r->end - r->at)) {
        r->broken = true;
        return;
    }
    m->entities = gs_alloc(r->arena, (n + 1) * sizeof *m->entities);
    for (m->nentities = 0; m->nentities < n && !r->broken; m->nentities++) {
        gs_entity *e = &m->entities[m->nentities];
        uint32_t type = number32(r);
        e->type = (gs_mtype)type;
        e->name = kept(r);
        e->family = kept(r);
        e->acronym = kept(r);
        r->broken |= type > 31;
    }
}

bool gs_unpack_article(const char *bytes, size_t n, const char *path, gs_store *store,
                       gs_arena *arena, gs_mentions *m) {
    reader r = {.at = (const unsigned char *)bytes, .store = store, .arena = arena};
    r.end = r.at + n;
    gs_document d = {.path = path, .read = true};
    d.title = kept(&r);
    d.source = kept(&r);
    d.date = span(&r);
    uint32_t origin = number32(&r);
    d.date_origin = (gs_date_origin)origin;
    d.sentences = number32(&r);
    *m = (gs_mentions){0};
    entities(&r, m);
    uint32_t count = number32(&r);
    if (r.broken || origin > GS_DATE_STATED || count > n) return false;
    uint32_t document = gs_store_document(store, &d);
    for (uint32_t i = 0; i < count && !r.broken; i++) fact(&r, document);
    return !r.broken && r.at == r.end;
}
