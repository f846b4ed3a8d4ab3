#include "bulk.h"

#include <string.h>

#include "flags.h"
#include "friendly.h"
#include "json.h"

/* What has been read of a fact. */
typedef struct bulk {
    gs_loader *l;
    gs_json at;
    gs_fact_draft draft;
    uint32_t fields_seen, properties_seen, inherited; /* bits */
    uint32_t next_field; /* where the next member is looked for first */
} bulk;

static bool is_word(gs_words_of text, const char *word) {
    return text.n && *text.bytes == *word && strncmp(text.bytes, word, text.n) == 0 &&
           word[text.n] == '\0';
}

/* A string that is not blank, without blanks around it. */
static bool trimmed(bulk *b, gs_words_of *out) {
    if (!gs_json_take_string(&b->at, out)) return false;
    while (out->n && gs_json_blank(*out->bytes)) out->bytes++, out->n--;
    while (out->n && gs_json_blank(out->bytes[out->n - 1])) out->n--;
    return out->n > 0;
}

static bool take_symbol(bulk *b, gs_sym *out) {
    gs_words_of text;
    if (!trimmed(b, &text)) return false;
    *out = gs_sym_of(gs_store_symbols(b->l->store), text.bytes, text.n);
    return true;
}

static bool take_span(bulk *b, gs_span *out) {
    gs_words_of text;
    bool year = gs_json_peek(&b->at) != '"';
    if (year ? !gs_json_take_number(&b->at, &text) || text.n != 4 : !trimmed(b, &text))
        return false;
    return gs_span_parse(text.bytes, text.n, out) && out->from <= out->to;
}

static int take_word(bulk *b, const char *const *words, uint32_t n) {
    gs_words_of text;
    if (!trimmed(b, &text)) return -1;
    for (uint32_t i = 0; i < n; i++)
        if (is_word(text, words[i])) return (int)i;
    return -1;
}

/* --- values of fields --- */

/* As JSON writes it, for gs_dec_parse: no "+". Longer whole numbers are none for Jansson. */
static bool take_exact(bulk *b, gs_quantity *out) {
    enum { LONGEST = 18 };
    gs_words_of text;
    gs_dec exact;
    if (!gs_json_take_number(&b->at, &text) || text.n > LONGEST) return false;
    if (memchr(text.bytes, '+', text.n) || !gs_dec_parse(text.bytes, text.n, &exact)) return false;
    *out = (gs_quantity){.amount = gs_interval_point(exact)};
    return true;
}

static bool take_quantity(bulk *b, gs_quantity *out) {
    gs_words_of text;
    size_t bad;
    if (gs_json_peek(&b->at) != '"') return take_exact(b, out);
    return trimmed(b, &text) && (gs_quantity_parse(text.bytes, text.n, out) ||
                                 gs_amount_friendly(text.bytes, text.n, out, &bad));
}

static bool take_amount(bulk *b, const gs_quantity **out) {
    gs_quantity q;
    if (!take_quantity(b, &q)) return false;
    *out = gs_store_amount(b->l->store, q);
    return true;
}

static bool take_value(bulk *b, const gs_field *field, gs_value *out) {
    int choice;
    if (gs_json_take_literal(&b->at, "null")) return true;
    switch (field->type) {
    case GS_F_TEXT:
    case GS_F_ENTITY: out->known = take_symbol(b, &out->sym); break;
    case GS_F_AMOUNT: out->known = take_amount(b, &out->amount); break;
    case GS_F_DATE:
    case GS_F_PERIOD: out->known = take_span(b, &out->span); break;
    case GS_F_CHOICE:
        choice = take_word(b, field->choices, field->nchoices);
        out->known = choice >= 0;
        if (choice >= 0)
            out->sym = gs_sym_cstr(gs_store_symbols(b->l->store), field->choices[choice]);
        break;
    case GS_F_FLAG:
        out->known = out->flag = gs_json_take_literal(&b->at, "true");
        return out->known || gs_json_take_literal(&b->at, "false");
    }
    return out->known;
}

/* --- where it was said --- */

static bool take_document(bulk *b) {
    gs_words_of text;
    gs_symtab *symbols = gs_store_symbols(b->l->store);
    if (!gs_json_take_string(&b->at, &text) || !text.n) return false;
    b->draft.document = gs_sym_text(symbols, gs_sym_of(symbols, text.bytes, text.n));
    return true;
}

static bool take_text(bulk *b, gs_sym *out) {
    gs_words_of text;
    if (!gs_json_take_string(&b->at, &text)) return false;
    *out = gs_sym_of(gs_store_symbols(b->l->store), text.bytes, text.n);
    return true;
}

static bool take_at_member(bulk *b, gs_at which) {
    gs_fact *f = &b->draft.fact;
    uint32_t least, *count = gs_at_count(f, which, &least);
    if (count) return gs_json_take_count(&b->at, count) && *count >= least;
    if (which == GS_AT_DOCUMENT) return take_document(b);
    return take_text(b, which == GS_AT_TEXT ? &f->text : &f->sentence);
}

static bool take_at(bulk *b) {
    const uint32_t all = GS_AT_MEMBERS;
    uint32_t seen = 0, next = 0;
    gs_words_of name;
    for (char open = '{'; gs_json_take(&b->at, open); open = ',') {
        if (!gs_json_take_name(&b->at, &name)) return false;
        uint32_t i = next;
        while (i < next + all && !is_word(name, gs_at_names[i % all])) i++;
        uint32_t which = i % all;
        if (i == next + all || seen & 1u << which || !take_at_member(b, (gs_at)which)) return false;
        seen |= 1u << which;
        next = which + 1;
    }
    return gs_json_take(&b->at, '}') && b->draft.document && b->draft.fact.from.line &&
           gs_loader_place(b->l, &b->draft.fact);
}

/* --- what every fact may say --- */

static bool take_modality(bulk *b) {
    const char *names[GS_MODALITIES];
    for (int i = 0; i < GS_MODALITIES; i++) names[i] = gs_modality_name((gs_modality)i);
    int which = take_word(b, names, GS_MODALITIES);
    if (which >= 0) b->draft.fact.modality = (gs_modality)which;
    return which >= 0;
}

static bool take_trust(bulk *b) {
    int which = take_word(b, gs_trust_names, 2);
    b->draft.trust_told = true;
    if (which >= 0 && !b->l->record) b->draft.fact.trust = (gs_trust)which;
    return which >= 0;
}

static bool take_origin(bulk *b) {
    int which = take_word(b, gs_origin_names, 2);
    if (which >= 0) b->draft.fact.flags |= which ? GS_FF_AS_OF_INFERRED : GS_FF_AS_OF_STATED;
    return which >= 0;
}

static bool take_as_of(bulk *b) {
    b->draft.as_of_told = true;
    return take_span(b, &b->draft.fact.as_of);
}

static bool take_flags(bulk *b) {
    const char *names[GS_NFLAGS];
    for (uint32_t i = 0; i < GS_NFLAGS; i++) names[i] = gs_flag_names[i].name;
    if (!gs_json_take(&b->at, '[')) return false;
    if (gs_json_take(&b->at, ']')) return true;
    do {
        int which = take_word(b, names, GS_NFLAGS);
        if (which < 0) return false;
        b->draft.fact.flags |= gs_flag_names[which].flag;
    } while (gs_json_take(&b->at, ','));
    return gs_json_take(&b->at, ']');
}

static bool take_inherited(bulk *b) {
    const gs_kind *kind = b->draft.kind;
    const char *names[GS_MAX_FIELDS];
    for (uint32_t i = 0; i < kind->nfields; i++) names[i] = kind->fields[i].name;
    if (!gs_json_take(&b->at, '[')) return false;
    if (gs_json_take(&b->at, ']')) return true;
    do {
        int which = take_word(b, names, kind->nfields);
        if (which < 0) return false;
        b->inherited |= 1u << which;
    } while (gs_json_take(&b->at, ','));
    return gs_json_take(&b->at, ']');
}

static bool take_speaker(bulk *b) {
    return take_symbol(b, &b->draft.fact.speaker);
}

static bool take_pattern(bulk *b) {
    return take_symbol(b, &b->draft.fact.pattern);
}

/* The key of shuffles, which is made anew. */
static bool take_group(bulk *b) {
    gs_words_of unused;
    return gs_json_take_string(&b->at, &unused);
}

typedef struct property {
    const char *name;
    bool (*take)(bulk *b);
} property;

static const property properties[] = {
    {"at", take_at},
    {"speaker", take_speaker},
    {"as_of", take_as_of},
    {"as_of_origin", take_origin},
    {"modality", take_modality},
    {"trust", take_trust},
    {"flags", take_flags},
    {"inherited", take_inherited},
    {"pattern", take_pattern},
    {"group", take_group},
};

enum { PROPERTIES = sizeof properties / sizeof *properties };

static bool take_property(bulk *b, gs_words_of name) {
    uint32_t i = 0;
    while (i < PROPERTIES && !is_word(name, properties[i].name)) i++;
    if (i == PROPERTIES || b->properties_seen & 1u << i) return false;
    b->properties_seen |= 1u << i;
    bool nothing = i && gs_json_take_literal(&b->at, "null");
    return nothing || properties[i].take(b);
}

static bool take_member(bulk *b) {
    const gs_kind *kind = b->draft.kind;
    gs_words_of name;
    if (!gs_json_take_name(&b->at, &name)) return false;
    for (uint32_t i = b->next_field, left = kind->nfields; left; i++, left--) {
        if (i >= kind->nfields) i = 0;
        if (!is_word(name, kind->fields[i].name)) continue;
        if (b->fields_seen & 1u << i) return false;
        b->fields_seen |= 1u << i;
        b->next_field = i + 1;
        return take_value(b, &kind->fields[i], &b->draft.values[i]);
    }
    return take_property(b, name);
}

/* "kind": "...", which is mostly that of the fact before. */
static bool take_kind(bulk *b) {
    gs_words_of text;
    const gs_kind *kind = b->l->last_kind;
    const gs_kinds *kinds = gs_store_kinds(b->l->store);
    if (!gs_json_take_name(&b->at, &text) || !is_word(text, "kind")) return false;
    if (!gs_json_take_string(&b->at, &text)) return false;
    for (uint32_t i = 0; !kind || !is_word(text, kind->name); i++) {
        kind = gs_kinds_at(kinds, i);
        if (!kind) return false;
    }
    b->l->last_kind = b->draft.kind = kind;
    memset(b->draft.values, 0, kind->nfields * sizeof *b->draft.values);
    return true;
}

static bool has_all(const bulk *b) {
    const gs_kind *kind = b->draft.kind;
    for (uint32_t i = 0; i < kind->nfields; i++)
        if (kind->fields[i].required && !b->draft.values[i].known) return false;
    return b->properties_seen & 1u; /* "at" */
}

bool gs_bulk_fact(gs_loader *l, gs_scan *s) {
    bulk b;
    b.l = l;
    b.at = (gs_json){.at = s->bytes + s->at, .end = s->bytes + s->n, .unescaped = &l->unescaped};
    b.fields_seen = b.properties_seen = b.inherited = b.next_field = 0;
    b.draft.document = NULL;
    b.draft.as_of_told = b.draft.trust_told = false;
    b.draft.fact = (gs_fact){.trust = l->trust, .as_of = GS_SPAN_ALL};
    if (l->plain || !gs_json_take(&b.at, '{') || !take_kind(&b)) return false;
    while (gs_json_take(&b.at, ','))
        if (!take_member(&b)) return false;
    if (!gs_json_take(&b.at, '}') || !has_all(&b)) return false;
    for (uint32_t i = 0; b.inherited; i++, b.inherited >>= 1)
        if (b.inherited & 1u) b.draft.values[i].inherited = true;
    gs_loader_add(l, &b.draft);
    s->at = (size_t)(b.at.at - s->bytes);
    s->line += b.at.lines;
    return true;
}
