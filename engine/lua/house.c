#include "house.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "book.h"

static gs_rule *find(gs_rulebook *book, const char *id) {
    for (uint32_t i = 0; i < book->nrules; i++)
        if (strcmp(book->rules[i]->info.id, id) == 0) return book->rules[i];
    return NULL;
}

static void refuse(const gs_rulebook *book, const gs_house *house, const gs_severity *s,
                   gs_problems *problems) {
    gs_err err;
    const char **ids = gs_alloc(book->arena, (book->nrules + 1) * sizeof *ids);
    for (uint32_t i = 0; i < book->nrules; i++) ids[i] = book->rules[i]->info.id;
    const char *near = gs_nearest(s->rule, ids, book->nrules);
    gs_err_set(&err, GS_E_USAGE, house->file, s->line, 0, "there is no rule \"%s\"", s->rule);
    gs_err_hint(&err, near ? "did you mean \"%s\"?" : "\"gainsay rules\" lists them", near);
    gs_problems_add(problems, &err);
}

/* The reader asks for either of the two. */
static void settle_alias(gs_rulebook *book, const gs_alias *alias) {
    const char *name = gs_fold(book->arena, alias->name, strlen(alias->name));
    const char *also = gs_fold(book->arena, alias->also, strlen(alias->also));
    gs_lexicon_add(book->lexicon, "house_alias", also, name, "");
    gs_lexicon_add(book->lexicon, "house_alias", name, also, "");
}

static uint64_t stamp_set(const gs_rulebook *book, const char *set, uint64_t stamp) {
    const gs_entry *e;
    for (size_t i = 0; (e = gs_lexicon_at(book->lexicon, set, i)); i++)
        stamp = gs_hash_mix(gs_hash_mix(stamp, gs_hash(e->form, strlen(e->form))),
                            gs_hash(e->value, strlen(e->value)));
    return stamp;
}

void gs_rulebook_settle(gs_rulebook *book, const gs_house *house, gs_problems *problems) {
    char month[8];
    for (uint32_t i = 0; i < house->nseverities; i++) {
        const gs_severity *s = &house->severities[i];
        gs_rule *rule = find(book, s->rule);
        if (!rule) {
            refuse(book, house, s, problems);
            continue;
        }
        rule->info.off = s->off;
        if (!s->off) rule->info.level = s->level;
    }
    snprintf(month, sizeof month, "%d", house->fiscal_month);
    if (house->fiscal_month) gs_lexicon_add(book->lexicon, "house", "fiscal", month, "");
    if (house->day_first) gs_lexicon_add(book->lexicon, "house", "dates", "day", "");
    for (uint32_t i = 0; i < house->naliases; i++) settle_alias(book, &house->aliases[i]);
}

uint64_t gs_rulebook_stamp(const gs_rulebook *book) {
    uint64_t stamp = book->nsources;
    for (uint32_t i = 0; i < book->nsources; i++)
        stamp = gs_hash_mix(stamp, gs_hash(book->sources[i]->text, book->sources[i]->n));
    return stamp_set(book, "house_alias", stamp_set(book, "house", stamp));
}
