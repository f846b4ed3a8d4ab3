#include "subject.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

enum { NAME = 200 };

const char *gs_document_name(const gs_document *d) {
    return d->title && *d->title ? d->title : d->path;
}

/* The first known field of the type, keys before others; -1 where there is none. */
static int known_field(const gs_fact *fact, gs_ftype type, bool key) {
    for (uint32_t f = 0; f < fact->kind->nfields; f++) {
        const gs_field *field = &fact->kind->fields[f];
        bool fits = key ? field->role == GS_R_KEY : field->role == GS_R_VALUE && field->required;
        if (fits && field->type == type && fact->values[f].known) return (int)f;
    }
    return -1;
}

static bool in_one_document(const gs_conflict *c) {
    for (uint32_t i = 1; i < c->nclaims; i++)
        if (c->claims[i]->document != c->claims[0]->document) return false;
    return true;
}

static const char *name_of(const gs_checked *r, const gs_conflict *c, char *out) {
    const gs_fact *claim = c->claims[0];
    int field = known_field(claim, GS_F_ENTITY, true);
    if (field < 0 && !claim->kind->background && !in_one_document(c))
        field = known_field(claim, GS_F_TEXT, true);
    if (field < 0) field = known_field(claim, GS_F_ENTITY, false);
    if (field >= 0) return gs_value_say(r->store, claim, (uint32_t)field, out, NAME);
    snprintf(out, NAME, "%s", gs_document_name(gs_store_document_at(r->store, claim->document)));
    return out;
}

/* Numbers each conflict's subject from 1, in order of appearance. */
static uint32_t *number(gs_arena *arena, const gs_checked *r, gs_symtab *names) {
    uint32_t *numbers = gs_alloc(arena, (r->nconflicts + 1) * sizeof *numbers);
    for (uint32_t i = 0; i < r->nconflicts; i++) {
        char text[NAME];
        const char *name = name_of(r, &r->conflicts[i], text);
        const char *folded = gs_fold(arena, name, strlen(name));
        numbers[i] = gs_sym_cstr(names, *folded ? folded : "-");
    }
    return numbers;
}

const gs_subject *gs_subjects_of(gs_arena *arena, const gs_checked *r, uint32_t *n) {
    gs_symtab *names = gs_symtab_new(arena);
    const uint32_t *numbers = number(arena, r, names);
    *n = gs_symtab_count(names);
    gs_subject *subjects = gs_alloc(arena, (*n + 1) * sizeof *subjects);
    uint32_t *items = gs_alloc(arena, (r->nconflicts + 1) * sizeof *items), used = 0;
    for (uint32_t i = 0; i < r->nconflicts; i++) subjects[numbers[i] - 1].count++;
    uint32_t **next = gs_alloc(arena, (*n + 1) * sizeof *next);
    for (uint32_t s = 0; s < *n; s++) {
        subjects[s].items = next[s] = items + used;
        used += subjects[s].count;
    }
    for (uint32_t i = 0; i < r->nconflicts; i++) {
        gs_subject *s = &subjects[numbers[i] - 1];
        char text[NAME];
        if (!s->name) s->name = gs_strdup(arena, name_of(r, &r->conflicts[i], text));
        *next[numbers[i] - 1]++ = i;
        s->by_level[r->conflicts[i].level]++;
    }
    return subjects;
}
