/* One fact, and one document, from a JSON object. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "flags.h"
#include "loader.h"

typedef gs_fact_draft draft;

/* A whole number of at least `least`; false (and a problem) otherwise. */
static bool take_count(gs_loader *l, const char *name, const json_t *json, json_int_t least,
                       uint32_t *out) {
    if (json_is_integer(json) && json_integer_value(json) >= least &&
        json_integer_value(json) <= (json_int_t)UINT32_MAX) {
        *out = (uint32_t)json_integer_value(json);
        return true;
    }
    gs_loader_wrong(l, "at", "count lines and columns from 1, bytes from 0",
                    "at: %s must be a whole number of at least %d", name, (int)least);
    return false;
}

static bool take_at_text(gs_loader *l, const char *name, const json_t *json, gs_sym *out) {
    if (json_is_string(json)) {
        *out = gs_sym_of(gs_store_symbols(l->store), json_string_value(json),
                         json_string_length(json));
        return true;
    }
    gs_loader_wrong(l, "at", "put it in quotes", "at: %s must be a string", name);
    return false;
}

static bool take_document_name(gs_loader *l, const json_t *json, draft *d) {
    d->document = json_string_value(json);
    if (d->document && *d->document) return true;
    gs_loader_wrong(l, "at", "name the article's file", "at: document must be a string, not empty");
    return false;
}

const char *const gs_at_names[GS_AT_MEMBERS] = {"document",   "line",     "column",   "end_line",
                                                "end_column", "byte",     "end_byte", "text",
                                                "sentence",   "paragraph"};

uint32_t *gs_at_count(gs_fact *f, gs_at member, uint32_t *least) {
    *least = member != GS_AT_BYTE && member != GS_AT_END_BYTE;
    switch (member) {
    case GS_AT_LINE: return &f->from.line;
    case GS_AT_COLUMN: return &f->from.column;
    case GS_AT_END_LINE: return &f->to.line;
    case GS_AT_END_COLUMN: return &f->to.column;
    case GS_AT_BYTE: return &f->from.byte;
    case GS_AT_END_BYTE: return &f->to.byte;
    case GS_AT_PARAGRAPH: return &f->paragraph;
    default: return NULL;
    }
}

static bool take_at_member(gs_loader *l, const char *name, const json_t *json, draft *d) {
    gs_fact *f = &d->fact;
    uint32_t i = 0, least;
    while (i < GS_AT_MEMBERS && strcmp(name, gs_at_names[i]) != 0) i++;
    uint32_t *count = gs_at_count(f, (gs_at)i, &least);
    if (count) return take_count(l, name, json, least, count);
    if (i == GS_AT_DOCUMENT) return take_document_name(l, json, d);
    if (i < GS_AT_MEMBERS)
        return take_at_text(l, name, json, i == GS_AT_TEXT ? &f->text : &f->sentence);
    gs_loader_wrong(l, "at",
                    gs_loader_suggest(l, gs_nearest(name, gs_at_names, GS_AT_MEMBERS),
                                      "at has document, line, column, end_line, end_column, byte, "
                                      "end_byte, text, sentence, paragraph"),
                    "at has no member %s", gs_loader_quote(l, name));
    return false;
}

/* What was left out follows from what was given. */
static void complete_place(const gs_loader *l, gs_fact *f) {
    const gs_symtab *symbols = gs_store_symbols(l->store);
    const char *text = gs_sym_text(symbols, f->text);
    size_t bytes = gs_sym_length(symbols, f->text);
    if (!f->from.column) f->from.column = 1;
    bool same_line = !f->to.line || f->to.line == f->from.line;
    if (!f->to.line) f->to.line = f->from.line;
    if (!f->to.column)
        f->to.column = same_line ? f->from.column + (uint32_t)gs_utf8_length(text, bytes) : 1;
    if (!f->to.byte) f->to.byte = f->from.byte ? f->from.byte + (uint32_t)bytes : 0;
    if (!f->sentence) f->sentence = f->text;
}

static bool ordered(gs_place from, gs_place to) {
    bool lines = from.line < to.line || (from.line == to.line && from.column <= to.column);
    return lines && from.byte <= to.byte;
}

bool gs_loader_place(const gs_loader *l, gs_fact *f) {
    complete_place(l, f);
    return ordered(f->from, f->to);
}

static bool take_at(gs_loader *l, const json_t *object, draft *d) {
    const char *name;
    json_t *json;
    bool ok = true;
    if (!json_is_object(object)) {
        gs_loader_wrong(
            l, object ? "at" : NULL, "write \"at\": {\"document\": \"a.md\", \"line\": 3}",
            object ? "at must be an object" : "the fact does not say where it was said");
        return false;
    }
    json_object_foreach((json_t *)object, name, json) ok = take_at_member(l, name, json, d) && ok;
    if (!ok) return false;
    if (!d->document || !d->fact.from.line) {
        gs_loader_wrong(l, "at", "both are needed", "at lacks the %s",
                        d->document ? "line" : "document");
        return false;
    }
    if (gs_loader_place(l, &d->fact)) return true;
    gs_loader_wrong(l, "at", "the end is one past the last character", "at ends before it begins");
    return false;
}

/* Properties that every fact may have. */

static bool take_modality(gs_loader *l, const json_t *json, draft *d) {
    const char *names[GS_MODALITIES];
    for (int i = 0; i < GS_MODALITIES; i++) names[i] = gs_modality_name((gs_modality)i);
    int i = gs_loader_word(l, "modality", json, names, GS_MODALITIES);
    if (i >= 0) d->fact.modality = (gs_modality)i;
    return i >= 0;
}

static bool take_trust(gs_loader *l, const json_t *json, draft *d) {
    int i = gs_loader_word(l, "trust", json, gs_trust_names, 2);
    d->trust_told = true;
    if (i >= 0 && !l->record) d->fact.trust = (gs_trust)i;
    return i >= 0;
}

static bool take_origin(gs_loader *l, const json_t *json, draft *d) {
    int i = gs_loader_word(l, "as_of_origin", json, gs_origin_names, 2);
    if (i >= 0) d->fact.flags |= i ? GS_FF_AS_OF_INFERRED : GS_FF_AS_OF_STATED;
    return i >= 0;
}

static bool take_flags(gs_loader *l, const json_t *json, draft *d) {
    const char *names[GS_NFLAGS];
    if (!json_is_array(json)) {
        gs_loader_wrong(l, "flags", "write [\"quoted\"]", "flags must be an array");
        return false;
    }
    for (uint32_t i = 0; i < GS_NFLAGS; i++) names[i] = gs_flag_names[i].name;
    for (size_t i = 0; i < json_array_size(json); i++) {
        int which = gs_loader_word(l, "flags", json_array_get(json, i), names, GS_NFLAGS);
        if (which < 0) return false;
        d->fact.flags |= gs_flag_names[which].flag;
    }
    return true;
}

static bool take_inherited(gs_loader *l, const json_t *json, draft *d) {
    const char *names[GS_MAX_FIELDS];
    if (!json_is_array(json)) {
        gs_loader_wrong(l, "inherited", "write [\"place\"]", "inherited must be an array");
        return false;
    }
    for (uint32_t i = 0; i < d->kind->nfields; i++) names[i] = d->kind->fields[i].name;
    for (size_t i = 0; i < json_array_size(json); i++) {
        int which =
            gs_loader_word(l, "inherited", json_array_get(json, i), names, d->kind->nfields);
        if (which < 0) return false;
        d->values[which].inherited = true;
    }
    return true;
}

static bool take_speaker(gs_loader *l, const json_t *json, draft *d) {
    return gs_loader_text(l, "speaker", json, &d->fact.speaker);
}

static bool take_pattern(gs_loader *l, const json_t *json, draft *d) {
    return gs_loader_text(l, "pattern", json, &d->fact.pattern);
}

static bool take_as_of(gs_loader *l, const json_t *json, draft *d) {
    d->as_of_told = true;
    return gs_loader_span(l, "as_of", json, &d->fact.as_of);
}

static bool pass(gs_loader *l, const json_t *json, draft *d) {
    (void)l, (void)json, (void)d;
    return true;
}

typedef struct property {
    const char *name;
    bool (*take)(gs_loader *l, const json_t *json, draft *d);
} property;

/* "inherited" waits until all fields are read; "group" is for shuffles and made anew. */
static const property properties[] = {
    {"kind", pass},
    {"at", take_at},
    {"speaker", take_speaker},
    {"as_of", take_as_of},
    {"as_of_origin", take_origin},
    {"modality", take_modality},
    {"trust", take_trust},
    {"flags", take_flags},
    {"inherited", pass},
    {"pattern", take_pattern},
    {"group", pass},
};

static const property *property_named(const char *name) {
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
        if (strcmp(properties[i].name, name) == 0) return &properties[i];
    return NULL;
}

/* "its fields are a, b, c", or as many of them as a hint holds. */
static const char *listed_fields(gs_loader *l, const gs_kind *kind) {
    gs_buf list = GS_BUF_EMPTY;
    for (uint32_t i = 0; i < kind->nfields; i++)
        gs_buf_printf(&list, "%s%s", i ? ", " : "its fields are ", kind->fields[i].name);
    const char *hint = gs_buf_dup(&list, l->scratch);
    gs_buf_free(&list);
    return hint;
}

static bool unknown_member(gs_loader *l, const gs_kind *kind, const char *name) {
    const char *near = gs_field_nearest(kind, name);
    const char *hint = gs_loader_suggest(l, near, listed_fields(l, kind));
    gs_loader_wrong(l, name, hint, "the kind %s has no field %s", kind->name,
                    gs_loader_quote(l, name));
    return false;
}

static bool take_member(gs_loader *l, const char *name, const json_t *json, draft *d) {
    const property *known = property_named(name);
    if (known) return json_is_null(json) || known->take(l, json, d);
    int i = gs_field_index(d->kind, name);
    if (i < 0) return unknown_member(l, d->kind, name);
    return gs_loader_value(l, &d->kind->fields[i], json, &d->values[i]);
}

static const char *listed_kinds(gs_loader *l, const gs_kinds *kinds) {
    gs_buf list = GS_BUF_EMPTY;
    if (!gs_kinds_count(kinds)) return "no kinds are declared: is the rules folder the right one?";
    for (uint32_t i = 0; i < gs_kinds_count(kinds); i++)
        gs_buf_printf(&list, "%s%s", i ? ", " : "declared are ", gs_kinds_at(kinds, i)->name);
    const char *hint = gs_buf_dup(&list, l->scratch);
    gs_buf_free(&list);
    return hint;
}

static const gs_kind *take_kind(gs_loader *l, const json_t *json) {
    const gs_kinds *kinds = gs_store_kinds(l->store);
    const char *name = json_string_value(json);
    if (!name) {
        gs_loader_wrong(l, json ? "kind" : NULL, "write \"kind\": \"...\"",
                        json ? "kind must be a string" : "the fact has no kind");
        return NULL;
    }
    const gs_kind *kind = gs_kinds_named(kinds, name);
    if (kind) return kind;
    const char *near = gs_kind_nearest(kinds, name);
    gs_loader_wrong(l, "kind", gs_loader_suggest(l, near, listed_kinds(l, kinds)),
                    "unknown kind %s", gs_loader_quote(l, name));
    return NULL;
}

static bool complete(gs_loader *l, const draft *d) {
    bool ok = true;
    for (uint32_t i = 0; i < d->kind->nfields; i++) {
        const gs_field *field = &d->kind->fields[i];
        if (!field->required || d->values[i].known) continue;
        gs_loader_wrong(l, NULL, *field->doc ? field->doc : "add it", "a fact of kind %s needs %s",
                        d->kind->name, field->name);
        ok = false;
    }
    return ok;
}

/* What says nothing of when it holds is dated when the documents of the file are known. */
static void wait_for_date(gs_loader *l, gs_fact *fact) {
    GS_GROW(l->scratch, l->undated, l->nundated, l->capundated);
    l->undated[l->nundated++] = fact;
}

static void wait_for_trust(gs_loader *l, gs_fact *fact) {
    GS_GROW(l->scratch, l->untold, l->nuntold, l->capuntold);
    l->untold[l->nuntold++] = fact;
}

void gs_loader_date(gs_loader *l) {
    for (uint32_t i = 0; i < l->nundated; i++) {
        gs_fact *fact = l->undated[i];
        const gs_document *document = gs_store_document_at(l->store, fact->document);
        fact->as_of = document->date;
        if (document->date_origin == GS_DATE_INFERRED) fact->flags |= GS_FF_AS_OF_INFERRED;
    }
}

/* Facts of one document mostly follow one another. */
static uint32_t document_of(gs_loader *l, const char *path) {
    if (!l->last_document || strcmp(path, l->last_document) != 0) {
        gs_document document = {.path = path, .date = GS_SPAN_ALL};
        l->last_index = gs_store_document(l->store, &document);
        l->last_document = gs_store_document_at(l->store, l->last_index)->path;
    }
    return l->last_index;
}

static gs_sym own_name(gs_loader *l) {
    if (!l->own) l->own = gs_sym_cstr(gs_store_symbols(l->store), l->name);
    return l->own;
}

void gs_loader_add(gs_loader *l, const gs_fact_draft *d) {
    gs_fact *fact = gs_store_add(l->store, d->kind, document_of(l, d->document)), copy = d->fact;
    copy.kind = d->kind;
    copy.values = fact->values;
    copy.id = fact->id;
    copy.document = fact->document;
    if (!copy.pattern) copy.pattern = own_name(l);
    memcpy(copy.values, d->values, d->kind->nfields * sizeof *d->values);
    *fact = copy;
    l->added++;
    if (!d->as_of_told) wait_for_date(l, fact);
    if (l->seeks_trust && !d->trust_told) wait_for_trust(l, fact);
}

void gs_loader_fact(gs_loader *l, const json_t *object) {
    const char *name;
    json_t *json;
    draft d = {.kind = take_kind(l, json_object_get(object, "kind"))};
    if (!d.kind) return;
    d.fact.trust = l->trust;
    d.fact.as_of = GS_SPAN_ALL;
    const json_t *at = json_object_get(object, "at");
    bool ok = (at && !json_is_null(at)) || take_at(l, NULL, &d);
    json_object_foreach((json_t *)object, name, json) ok = take_member(l, name, json, &d) && ok;
    const json_t *inherited = json_object_get(object, "inherited");
    if (inherited && !json_is_null(inherited)) ok = take_inherited(l, inherited, &d) && ok;
    if (ok && d.document && complete(l, &d)) gs_loader_add(l, &d);
}

/* Documents. */

static bool take_document_member(gs_loader *l, const char *name, const json_t *json,
                                 gs_document *document) {
    static const char *const names[] = {"path", "title", "source", "date", "date_origin"};
    const char **const texts[] = {&document->path, &document->title, &document->source};
    for (int i = 0; i < 3; i++) {
        if (strcmp(name, names[i]) != 0) continue;
        gs_sym text;
        if (!gs_loader_text(l, name, json, &text)) return false;
        *texts[i] = gs_store_text(l->store, text);
        return true;
    }
    if (strcmp(name, "date") == 0) return gs_loader_span(l, name, json, &document->date);
    if (strcmp(name, "date_origin") == 0) {
        int i = gs_loader_word(l, name, json, gs_origin_names, 2);
        if (i >= 0) document->date_origin = i ? GS_DATE_INFERRED : GS_DATE_STATED;
        return i >= 0;
    }
    gs_loader_wrong(l, name,
                    gs_loader_suggest(l, gs_nearest(name, names, 5),
                                      "a document has path, title, source, date, date_origin"),
                    "a document has no member %s", gs_loader_quote(l, name));
    return false;
}

void gs_loader_document(gs_loader *l, const json_t *object) {
    const char *name;
    json_t *json;
    gs_document document = {.date = GS_SPAN_ALL};
    bool ok = true;
    if (!json_is_object(object)) {
        gs_loader_wrong(l, NULL, "write {\"path\": \"a.md\", ...}", "a document must be an object");
        return;
    }
    json_object_foreach((json_t *)object, name, json) ok =
        (json_is_null(json) || take_document_member(l, name, json, &document)) && ok;
    if (!ok) return;
    if (!document.path) {
        gs_loader_wrong(l, NULL, "add the name of its file", "a document needs a path");
        return;
    }
    bool dated = !gs_span_is_all(document.date);
    if (!dated)
        document.date_origin = GS_DATE_UNKNOWN;
    else if (!document.date_origin)
        document.date_origin = GS_DATE_STATED;
    gs_store_document(l->store, &document);
}
