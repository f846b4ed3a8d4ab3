/* Packs within a rulebook: their manifests, what they need, and where two of them clash. */
#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "book.h"

static bool refuse_name(const gs_rulebook *book, const gs_manifest *m, gs_problems *problems) {
    for (uint32_t i = 0; i < book->npacks; i++) {
        const gs_manifest *old = &book->packs[i].manifest;
        if (strcmp(old->name, m->name) != 0) continue;
        gs_err err;
        gs_err_set(&err, GS_E_RULE, m->file, 1, 0, "a pack called %s is read already, from %s",
                   m->name, old->file);
        gs_err_hint(&err, "give one of the two packs another name, or leave one out");
        gs_problems_add(problems, &err);
        return true;
    }
    return false;
}

void gs_packs_take(gs_rulebook *book, const gs_packfile *source, gs_problems *problems) {
    gs_bookpack pack = {.root = source->root};
    gs_err err;
    if (!gs_manifest_parse(book->natives, book->arena, source->path, source->text, source->n,
                           &pack.manifest, &err)) {
        gs_problems_add(problems, &err);
        return;
    }
    if (refuse_name(book, &pack.manifest, problems)) return;
    GS_GROW(book->arena, book->packs, book->npacks, book->cappacks);
    book->packs[book->npacks++] = pack;
}

static const gs_manifest *named(const gs_rulebook *book, const char *name) {
    for (uint32_t i = 0; i < book->npacks; i++)
        if (strcmp(book->packs[i].manifest.name, name) == 0) return &book->packs[i].manifest;
    return NULL;
}

static void check_need(const gs_rulebook *book, const gs_manifest *m, const gs_need *need,
                       gs_problems *problems) {
    const gs_manifest *there = named(book, need->name);
    gs_err err;
    if (there && gs_version_compare(there->version, need->least) >= 0) return;
    if (there) {
        gs_err_set(&err, GS_E_RULE, m->file, m->needs_line, 0,
                   "pack %s needs pack %s from version %s on, and %s is %s", m->name, need->name,
                   need->least, there->file, there->version);
        gs_err_hint(&err, "take a newer %s", need->name);
    } else {
        gs_err_set(&err, GS_E_RULE, m->file, m->needs_line, 0,
                   "pack %s needs pack %s, which is not read", m->name, need->name);
        gs_err_hint(&err, "add --pack %s, or --rules with its folder", need->name);
    }
    gs_problems_add(problems, &err);
}

void gs_packs_settle(gs_rulebook *book, gs_problems *problems) {
    for (uint32_t i = 0; i < book->npacks; i++) {
        const gs_manifest *m = &book->packs[i].manifest;
        for (uint32_t k = 0; k < m->nneeds; k++) check_need(book, m, &m->needs[k], problems);
    }
}

/* --- clashes of words --- */

static const char *find_folded(const char *text, const char *wanted) {
    size_t n = strlen(wanted);
    for (; *text; text++) {
        size_t i = 0;
        while (i < n && tolower((unsigned char)text[i]) == tolower((unsigned char)wanted[i])) i++;
        if (i == n) return text;
    }
    return NULL;
}

/* The line on which a file of another pack tells the phrase in this set; 0 where it does not. */
static uint32_t line_of_word(gs_arena *arena, const gs_packfile *s, const char *set,
                             const char *form) {
    const char *at = strstr(s->text, gs_sprintf(arena, "words \"%s\"", set));
    const char *quoted = at ? find_folded(at, gs_sprintf(arena, "\"%s\"", form)) : NULL;
    const char *bare = at ? find_folded(at, gs_sprintf(arena, " %s =", form)) : NULL;
    const char *found = quoted && (!bare || quoted < bare) ? quoted : bare;
    if (!found) return 0;
    uint32_t line = 1;
    for (const char *p = s->text; p < found; p++) line += *p == '\n';
    return line;
}

bool gs_packs_clash(const gs_rulebook *book, const gs_packfile *source, const char *set,
                    const char *form, const char *value, gs_err *err) {
    if (book->roots < 2) return false; /* there is no other pack yet */
    gs_arena *arena = gs_arena_new();
    const char *folded = gs_fold(arena, form, strlen(form));
    const gs_entry *old = gs_lexicon_find(book->lexicon, set, folded, strlen(folded));
    bool clash = false;
    for (uint32_t i = 0; old && strcmp(old->value, value) != 0 && i < book->nsources; i++) {
        const gs_packfile *s = book->sources[i];
        uint32_t line = s->root == source->root ? 0 : line_of_word(arena, s, set, old->form);
        if (!line) continue;
        gs_err_set(err, GS_E_RULE, source->path, 0, 0,
                   "words \"%s\": \"%s\" stands for \"%s\" here and for \"%s\" at %s:%u", set, form,
                   value, old->value, s->path, (unsigned)line);
        gs_err_hint(err, "leave it out here, or use a set of your own");
        clash = true;
        break;
    }
    gs_arena_free(arena);
    return clash;
}
