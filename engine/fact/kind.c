#include "kind.h"

#include <stdlib.h>
#include <string.h>

/* What the registry keeps of a kind: the public part and where each field was declared. */
typedef struct entry {
    gs_kind kind;
    gs_field fields[GS_MAX_FIELDS];
    gs_written places[GS_MAX_FIELDS];
} entry;

struct gs_kinds {
    gs_arena *arena;
    entry **entries;
    uint32_t count, cap;
    const char *file; /* of the last declaration */
};

/* Properties that every fact has; no field may take their names. */
static const char *const builtin[] = {"at",           "kind",      "speaker", "as_of",
                                      "as_of_origin", "modality",  "trust",   "group",
                                      "flags",        "inherited", "pattern", "document"};
enum { NBUILTIN = sizeof builtin / sizeof *builtin };

gs_kinds *gs_kinds_new(gs_arena *arena) {
    gs_kinds *kinds = gs_alloc(arena, sizeof *kinds);
    kinds->arena = arena;
    return kinds;
}

uint32_t gs_kinds_count(const gs_kinds *kinds) {
    return kinds->count;
}

const gs_kind *gs_kinds_at(const gs_kinds *kinds, uint32_t i) {
    return i < kinds->count ? &kinds->entries[i]->kind : NULL;
}

/* Most names differ in their first letter. */
static bool same_name(const char *one, const char *other) {
    return *one == *other && strcmp(one, other) == 0;
}

static entry *find(const gs_kinds *kinds, const char *name) {
    for (uint32_t i = 0; i < kinds->count; i++)
        if (same_name(kinds->entries[i]->kind.name, name)) return kinds->entries[i];
    return NULL;
}

const gs_kind *gs_kinds_named(const gs_kinds *kinds, const char *name) {
    const entry *e = find(kinds, name);
    return e ? &e->kind : NULL;
}

int gs_field_index(const gs_kind *kind, const char *name) {
    for (uint32_t i = 0; i < kind->nfields; i++)
        if (same_name(kind->fields[i].name, name)) return (int)i;
    return -1;
}

const char *gs_ftype_name(gs_ftype type) {
    static const char *const names[] = {"text", "entity", "choice", "amount",
                                        "date", "period", "flag"};
    return names[type];
}

/* Declaring. */

static bool is_name(const char *name) {
    static const char first[] = "abcdefghijklmnopqrstuvwxyz";
    static const char rest[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    if (!name || !*name || !strchr(first, *name)) return false;
    size_t n = strspn(name, rest);
    return n < 64 && !name[n];
}

static bool is_builtin(const char *name) {
    for (size_t i = 0; i < NBUILTIN; i++)
        if (strcmp(builtin[i], name) == 0) return true;
    return false;
}

static bool check_choices(const gs_kind *kind, const gs_field *field, const gs_written *at,
                          gs_err *err) {
    if (field->type != GS_F_CHOICE || field->nchoices) return true;
    gs_err_set(err, GS_E_RULE, at->file, at->line, 0,
               "field %s of kind %s is a choice without choices", field->name, kind->name);
    gs_err_hint(err, "list the words it may hold");
    return false;
}

/* True if the field may join those that the kind has. */
static bool check_field(const entry *e, const gs_field *field, const gs_written *at, gs_err *err) {
    const gs_kind *kind = &e->kind;
    if (!is_name(field->name)) {
        gs_err_set(err, GS_E_RULE, at->file, at->line, 0, "kind %s: %s%s%s is no field name",
                   kind->name, field->name ? "\"" : "", field->name ? field->name : "(none)",
                   field->name ? "\"" : "");
        gs_err_hint(err, "a name is lower-case letters, digits and _, and begins with a letter");
        return false;
    }
    if (is_builtin(field->name)) {
        gs_err_set(err, GS_E_RULE, at->file, at->line, 0,
                   "field %s of kind %s has the name of a property that every fact has",
                   field->name, kind->name);
        gs_err_hint(err, "choose another name");
        return false;
    }
    int old = gs_field_index(kind, field->name);
    if (old >= 0) {
        gs_err_set(err, GS_E_RULE, at->file, at->line, 0,
                   "field %s of kind %s was declared before, at %s:%u", field->name, kind->name,
                   e->places[old].file, (unsigned)e->places[old].line);
        gs_err_hint(err, "remove one of the two, or rename it");
        return false;
    }
    return check_choices(kind, field, at, err);
}

static const char *keep(gs_kinds *kinds, const char *text) {
    return gs_strdup(kinds->arena, text ? text : "");
}

static const char *keep_file(gs_kinds *kinds, const char *file) {
    return kinds->file = gs_strdup_again(kinds->arena, file ? file : "", kinds->file);
}

static void take_field(gs_kinds *kinds, entry *e, const gs_field *field, const gs_written *at) {
    gs_field copy = *field;
    copy.name = keep(kinds, field->name);
    copy.doc = keep(kinds, field->doc);
    const char **choices = gs_alloc(kinds->arena, field->nchoices * sizeof *choices);
    for (uint32_t i = 0; i < field->nchoices; i++) choices[i] = keep(kinds, field->choices[i]);
    copy.choices = choices;
    e->places[e->kind.nfields] = (gs_written){keep_file(kinds, at->file), at->line};
    e->fields[e->kind.nfields++] = copy;
}

static bool take_fields(gs_kinds *kinds, entry *e, const gs_field *fields, uint32_t n,
                        const gs_written *at, gs_err *err) {
    if (n > GS_MAX_FIELDS - e->kind.nfields) {
        gs_err_set(err, GS_E_RULE, at->file, at->line, 0,
                   "kind %s would have %u fields; %d is the most", e->kind.name,
                   (unsigned)(e->kind.nfields + n), GS_MAX_FIELDS);
        gs_err_hint(err, "split the kind in two");
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!check_field(e, &fields[i], at, err)) return false;
        take_field(kinds, e, &fields[i], at);
    }
    return true;
}

/* Names in a label that are neither fields nor built in would stay empty for ever. */
static bool check_label(gs_kinds *kinds, const entry *e, gs_err *err) {
    const gs_kind *kind = &e->kind;
    for (const char *at = strchr(kind->label, '{'); at; at = strchr(at + 1, '{')) {
        size_t n = strcspn(at + 1, "}");
        const char *name = gs_strndup(kinds->arena, at + 1, n);
        if (at[1 + n] && (gs_field_index(kind, name) >= 0 || is_builtin(name))) continue;
        gs_err_set(err, GS_E_RULE, kind->file, kind->line, 0,
                   "the label of kind %s names {%s, which is no field of it", kind->name,
                   at[1 + n] ? gs_sprintf(kinds->arena, "%s}", name) : name);
        const char *near = gs_field_nearest(kind, name);
        if (near)
            gs_err_hint(err, "did you mean {%s}?", near);
        else
            gs_err_hint(err, "name fields of the kind, or {as_of}, {speaker}, {document}");
        return false;
    }
    return true;
}

static bool check_kind_name(const gs_kinds *kinds, const gs_kind *kind, gs_err *err) {
    if (!is_name(kind->name)) {
        gs_err_set(err, GS_E_RULE, kind->file, kind->line, 0, "\"%s\" is no name for a kind",
                   kind->name ? kind->name : "");
        gs_err_hint(err, "a name is lower-case letters, digits and _, and begins with a letter");
        return false;
    }
    const gs_kind *old = gs_kinds_named(kinds, kind->name);
    if (!old) return true;
    gs_err_set(err, GS_E_RULE, kind->file, kind->line, 0, "kind %s was declared before, at %s:%u",
               kind->name, old->file, (unsigned)old->line);
    gs_err_hint(err, "extend that one, or choose another name");
    return false;
}

bool gs_kinds_add(gs_kinds *kinds, const gs_kind *kind, gs_err *err) {
    if (!check_kind_name(kinds, kind, err)) return false;
    entry *e = gs_alloc(kinds->arena, sizeof *e);
    e->kind = (gs_kind){.name = keep(kinds, kind->name),
                        .doc = keep(kinds, kind->doc),
                        .label = keep(kinds, kind->label),
                        .background = kind->background,
                        .file = keep_file(kinds, kind->file),
                        .line = kind->line,
                        .fields = e->fields,
                        .id = kinds->count};
    gs_written at = {e->kind.file, kind->line};
    if (!take_fields(kinds, e, kind->fields, kind->nfields, &at, err)) return false;
    if (!check_label(kinds, e, err)) return false;
    GS_GROW(kinds->arena, kinds->entries, kinds->count, kinds->cap);
    kinds->entries[kinds->count++] = e;
    return true;
}

static entry *find_to_extend(const gs_kinds *kinds, const char *name, const gs_written *at,
                             gs_err *err) {
    entry *e = find(kinds, name);
    if (e) return e;
    gs_err_set(err, GS_E_RULE, at->file, at->line, 0, "there is no kind %s to add fields to", name);
    const char *near = gs_kind_nearest(kinds, name);
    if (near)
        gs_err_hint(err, "did you mean %s?", near);
    else
        gs_err_hint(err, "declare the kind first");
    return NULL;
}

bool gs_kind_extend(gs_kinds *kinds, const char *name, const gs_field *fields, uint32_t n,
                    const gs_written *at, gs_err *err) {
    entry *e = find_to_extend(kinds, name, at, err);
    if (!e) return false;
    uint32_t before = e->kind.nfields;
    if (take_fields(kinds, e, fields, n, at, err)) return true;
    e->kind.nfields = before;
    return false;
}

static bool has_choice(const gs_field *field, const char *word) {
    for (uint32_t i = 0; i < field->nchoices; i++)
        if (strcmp(field->choices[i], word) == 0) return true;
    return false;
}

static bool check_choice(const entry *e, int field, const char *word, const gs_written *at,
                         gs_err *err) {
    if (!has_choice(&e->fields[field], word)) return true;
    gs_err_set(err, GS_E_RULE, at->file, at->line, 0,
               "field %s of kind %s has the choice %s already, from %s:%u", e->fields[field].name,
               e->kind.name, word, e->places[field].file, (unsigned)e->places[field].line);
    gs_err_hint(err, "leave it out");
    return false;
}

static bool check_choice_field(const entry *e, int field, const char *name, const gs_written *at,
                               gs_err *err) {
    if (field >= 0 && e->fields[field].type == GS_F_CHOICE) return true;
    const char *near = field < 0 ? gs_field_nearest(&e->kind, name) : NULL;
    gs_err_set(err, GS_E_RULE, at->file, at->line, 0, "kind %s has no field %s of type choice",
               e->kind.name, name);
    if (near)
        gs_err_hint(err, "did you mean %s?", near);
    else
        gs_err_hint(err, "only a field with choices can have more of them");
    return false;
}

bool gs_kind_add_choices(gs_kinds *kinds, const char *name, const gs_field *more,
                         const gs_written *at, gs_err *err) {
    entry *e = find_to_extend(kinds, name, at, err);
    int index = e ? gs_field_index(&e->kind, more->name) : -1;
    if (!e || !check_choice_field(e, index, more->name, at, err)) return false;
    gs_field *f = &e->fields[index];
    const char **all = gs_alloc(kinds->arena, (f->nchoices + more->nchoices) * sizeof *all);
    memcpy(all, f->choices, f->nchoices * sizeof *all);
    for (uint32_t i = 0; i < more->nchoices; i++) {
        if (!check_choice(e, index, more->choices[i], at, err)) return false;
        all[f->nchoices + i] = keep(kinds, more->choices[i]);
    }
    f->choices = all;
    f->nchoices += more->nchoices;
    return true;
}

const char *gs_kind_nearest(const gs_kinds *kinds, const char *name) {
    const char **names = gs_xmalloc((kinds->count + 1) * sizeof *names);
    for (uint32_t i = 0; i < kinds->count; i++) names[i] = kinds->entries[i]->kind.name;
    const char *near = gs_nearest(name, names, kinds->count);
    free(names);
    return near;
}

const char *gs_field_nearest(const gs_kind *kind, const char *name) {
    const char *names[GS_MAX_FIELDS + NBUILTIN];
    uint32_t n = 0;
    for (; n < kind->nfields; n++) names[n] = kind->fields[n].name;
    for (size_t i = 0; i < NBUILTIN; i++) names[n++] = builtin[i];
    return gs_nearest(name, names, n);
}
