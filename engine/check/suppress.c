#define _XOPEN_SOURCE 700 /* realpath */
#include "suppress.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/order.h"
#include "base/search.h"
#include "check/inline.h"
#include "check/print.h"
#include "check/walk.h"

typedef struct entry {
    gs_suppression what;
    const gs_ledger_entry *source;
    bool used, ended;
} entry;

/* An entry by one of its claims. */
typedef struct key {
    uint64_t print;
    uint32_t entry;
} key;

typedef struct comment {
    gs_suppression what;
    gs_inline source;
    uint32_t document;
    bool used;
} comment;

struct gs_suppress {
    gs_arena *arena;
    const gs_store *store;
    const gs_ledger *ledger;
    entry *entries;
    key *keys;
    uint32_t nkeys;
    comment *comments;
    uint32_t count, cap;
};

static int by_print(const void *left, const void *right) {
    const key *a = left, *b = right;
    if (a->print != b->print) return a->print < b->print ? -1 : 1;
    return a->entry < b->entry ? -1 : a->entry > b->entry;
}

static void take_entry(gs_suppress *s, uint32_t i, gs_day today) {
    const gs_ledger_entry *e = &s->ledger->entries[i];
    s->entries[i] = (entry){.source = e, .ended = e->last < today};
    s->entries[i].what = (gs_suppression){.in_source = false,
                                          .as = e->as,
                                          .reason = e->reason,
                                          .file = s->ledger->file,
                                          .line = e->line};
    for (uint32_t k = 0; k < e->nclaims; k++) s->keys[s->nkeys++] = (key){e->claims[k].print, i};
}

gs_suppress *gs_suppress_new(gs_arena *arena, const gs_store *store, const gs_ledger *ledger,
                             gs_day today) {
    gs_suppress *s = gs_alloc(arena, sizeof *s);
    uint32_t claims = 0;
    *s = (gs_suppress){.arena = arena, .store = store, .ledger = ledger};
    if (!ledger) return s;
    for (uint32_t i = 0; i < ledger->count; i++) claims += ledger->entries[i].nclaims;
    s->entries = gs_alloc(arena, (ledger->count + 1) * sizeof *s->entries);
    s->keys = gs_alloc(arena, (claims + 1) * sizeof *s->keys);
    for (uint32_t i = 0; i < ledger->count; i++) take_entry(s, i, today);
    if (s->nkeys > 1) qsort(s->keys, s->nkeys, sizeof *s->keys, by_print);
    return s;
}

void gs_suppress_scan(gs_suppress *s, const gs_article *article, uint32_t document,
                      gs_problems *remarks) {
    gs_inlines found = {0};
    gs_inline_scan(s->arena, article, &found, remarks);
    for (uint32_t i = 0; i < found.count; i++) {
        GS_GROW(s->arena, s->comments, s->count, s->cap);
        comment *c = &s->comments[s->count++];
        *c = (comment){.source = found.items[i], .document = document};
        c->what = (gs_suppression){.in_source = true,
                                   .as = "",
                                   .reason = found.items[i].reason,
                                   .file = gs_article_path(article),
                                   .line = found.items[i].line};
    }
}

/* --- finding --- */

static bool is_before(const gs_place *a, const gs_place *b) {
    return a->line != b->line ? a->line < b->line : a->column < b->column;
}

static bool speaks_of(const comment *c, const gs_fact *fact) {
    if (c->document != fact->document) return false;
    if (c->source.whole) return true;
    return fact->from.line && !is_before(&fact->from, &c->source.from) &&
           is_before(&fact->from, &c->source.to);
}

static comment *find_comment(gs_suppress *s, const char *rule, const gs_fact *const *facts,
                             uint32_t n) {
    for (uint32_t i = 0; i < s->count; i++)
        for (uint32_t k = 0; k < n && strcmp(s->comments[i].source.rule, rule) == 0; k++)
            if (speaks_of(&s->comments[i], facts[k])) return &s->comments[i];
    return NULL;
}

static bool holds(const gs_ledger_entry *e, uint64_t print) {
    for (uint32_t i = 0; i < e->nclaims; i++)
        if (e->claims[i].print == print) return true;
    return false;
}

static bool holds_all(const gs_ledger_entry *e, const uint64_t *prints, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (!holds(e, prints[i])) return false;
    return true;
}

static uint32_t first_key(const gs_suppress *s, uint64_t print) {
    uint32_t at;
    GS_SEARCH(at, 0, s->nkeys, s->keys[at].print < print);
    return at;
}

static entry *find_entry(gs_suppress *s, const char *rule, const gs_fact *const *facts,
                         uint32_t n) {
    if (!n) return NULL;
    uint64_t few[16], *prints = n > 16 ? gs_xmalloc(n * sizeof *prints) : few;
    entry *found = NULL;
    for (uint32_t i = 0; i < n; i++) prints[i] = gs_claim_print(s->store, facts[i]);
    for (uint32_t k = first_key(s, prints[0]); k < s->nkeys && s->keys[k].print == prints[0]; k++) {
        entry *e = &s->entries[s->keys[k].entry];
        if (strcmp(e->source->rule, rule) != 0 || !holds_all(e->source, prints, n)) continue;
        e->used = true;
        if (!e->ended && !found) found = e;
    }
    if (prints != few) free(prints);
    return found;
}

const gs_suppression *gs_suppress_find(void *suppress, const gs_rule *rule,
                                       const gs_fact *const *facts, uint32_t n) {
    gs_suppress *s = suppress;
    const char *id = gs_rule_about(rule)->id;
    comment *c = s->count ? find_comment(s, id, facts, n) : NULL;
    entry *e = s->nkeys ? find_entry(s, id, facts, n) : NULL;
    if (c) c->used = true;
    return e ? &e->what : c ? &c->what : NULL;
}

/* --- what suppressed nothing --- */

/* A document of the run by its absolute path. */
typedef struct seen {
    const char *path;
    bool focused;
} seen;

typedef struct review {
    const gs_suppress *s;
    const gs_checked *checked;
    const gs_rulebook *book;
    const bool *focus; /* of each document, or NULL */
    gs_problems *remarks;
    seen *read; /* sorted; NULL until needed */
} review;

static bool ran(const review *r, const char *rule) {
    for (uint32_t i = 0; i < r->checked->nrules; i++)
        if (strcmp(gs_rule_about(r->checked->rules[i])->id, rule) == 0) return true;
    return false;
}

static const char *nearest_rule(const review *r, const char *rule, bool *known) {
    uint32_t n = gs_rulebook_rules(r->book);
    const char **ids = gs_alloc(r->s->arena, (n + 1) * sizeof *ids);
    *known = false;
    for (uint32_t i = 0; i < n; i++) {
        ids[i] = gs_rule_about(gs_rulebook_rule(r->book, i))->id;
        *known |= strcmp(ids[i], rule) == 0;
    }
    return gs_nearest(rule, ids, n);
}

static const char *absolute(gs_arena *arena, const char *path) {
    char *room = gs_xmalloc(PATH_MAX), *real = realpath(path, room);
    const char *kept = gs_strdup(arena, real ? real : path);
    free(room);
    return kept;
}

static bool is_focused(const review *r, uint32_t document) {
    return !r->focus || r->focus[document];
}

static int by_path(const void *left, const void *right) {
    const seen *a = left, *b = right;
    return strcmp(a->path, b->path);
}

/* The document that was read from there, or NULL. */
static const seen *find_read(review *r, const char *path) {
    uint32_t n = gs_store_documents(r->s->store);
    if (!r->read) {
        r->read = gs_alloc(r->s->arena, (n + 1) * sizeof *r->read);
        for (uint32_t i = 0; i < n; i++)
            r->read[i] = (seen){absolute(r->s->arena, gs_store_document_at(r->s->store, i)->path),
                                is_focused(r, i)};
        if (n > 1) qsort(r->read, n, sizeof *r->read, by_path);
    }
    const seen wanted = {.path = absolute(r->s->arena, path)};
    return n ? bsearch(&wanted, r->read, n, sizeof *r->read, by_path) : NULL;
}

/* Paths in a ledger count from its folder. */
static const char *path_of(const review *r, const gs_ledger_claim *c) {
    const char *colon = strrchr(c->at, ':'), *slash = strrchr(r->s->ledger->file, '/');
    size_t n = colon && strspn(colon + 1, "0123456789") == strlen(colon + 1)
                   ? (size_t)(colon - c->at)
                   : strlen(c->at);
    const char *path = gs_strndup(r->s->arena, c->at, n);
    if (!slash || *path == '/') return path;
    return gs_sprintf(r->s->arena, "%.*s/%s", (int)(slash - r->s->ledger->file), r->s->ledger->file,
                      path);
}

/* Did the run hold its claims against each other? A file that it did not read may still hold the
 * sentence, and of two articles that are only compared with it says nothing; one that is gone may
 * be among these by another name. */
static bool can_be_judged(review *r, const gs_ledger_entry *e) {
    uint32_t unfocused = 0;
    for (uint32_t i = 0; i < e->nclaims; i++) {
        const char *path = path_of(r, &e->claims[i]);
        const seen *read = find_read(r, path);
        bool gone = gs_walk_known(path) && access(path, F_OK) != 0;
        if (!gone && !read) return false;
        unfocused += r->focus && !(read && read->focused);
    }
    return !unfocused || (unfocused == 1 && e->nclaims > 1);
}

static void tell(const review *r, const gs_suppression *what, const char *hint, const char *text) {
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, what->file, what->line, 0, "%s", text);
    if (hint) gs_err_hint(&err, "%s", hint);
    gs_problems_add(r->remarks, &err);
}

static bool tell_unknown(const review *r, const gs_suppression *what, const char *rule) {
    bool known;
    const char *near = nearest_rule(r, rule, &known);
    if (known) return false;
    tell(r, what, near ? gs_sprintf(r->s->arena, "did you mean \"%s\"?", near) : NULL,
         gs_sprintf(r->s->arena, "there is no rule \"%s\"", rule));
    return true;
}

static void review_entry(review *r, const entry *e) {
    const gs_ledger_entry *source = e->source;
    gs_arena *arena = r->s->arena;
    const char *id = gs_sprintf(arena, "%.8s", source->id);
    if (e->used && e->ended)
        tell(r, &e->what, "decide again: gainsay resolve ID",
             gs_sprintf(arena, "decision %s held until %s; the conflict is open again", id,
                        source->until));
    if (e->used || tell_unknown(r, &e->what, source->rule) || !ran(r, source->rule)) return;
    if (!can_be_judged(r, source)) return;
    tell(r, &e->what, "remove the entry, or decide anew if the sentences were changed",
         gs_sprintf(arena, "stale: decision %s suppresses nothing", id));
}

void gs_suppress_review(gs_suppress *s, const gs_checked *checked, const gs_rulebook *book,
                        const bool *focus, gs_problems *remarks) {
    review r = {.s = s, .checked = checked, .book = book, .focus = focus, .remarks = remarks};
    for (uint32_t i = 0; s->ledger && i < s->ledger->count; i++) review_entry(&r, &s->entries[i]);
    for (uint32_t i = 0; i < s->count; i++) {
        const comment *c = &s->comments[i];
        if (c->used || tell_unknown(&r, &c->what, c->source.rule) || !ran(&r, c->source.rule))
            continue;
        if (!is_focused(&r, c->document)) continue;
        tell(&r, &c->what, "remove it, or put it before the paragraph that it speaks of",
             gs_sprintf(s->arena, "this comment suppresses nothing: no finding of %s here",
                        c->source.rule));
    }
}
