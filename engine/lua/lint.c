#include "lint.h"

#include <string.h>

#include "book.h"
#include "read/number_unit.h"

enum {
    LEAST_SENTENCES = 60, /* from which on a pattern that matches everywhere is told */
    BROAD = 4,            /* one match in so many sentences is everywhere */
    LONGEST_WORD = 24     /* of those behind a gap */
};

/* Word sets that the readers and the extractor look up by name. */
static const char *const ENGINE_SETS[] = {
#include "sets.inc"
};

typedef struct linting {
    const gs_rulebook *book;
    const gs_pack *pack;
    const char *folder;
    const gs_sightings *seen;
    gs_problems *out;
    gs_arena *arena;
} linting;

static bool is_ours(const linting *l, const char *file) {
    size_t n = strlen(l->folder);
    while (n > 1 && l->folder[n - 1] == '/') n--;
    return strncmp(file, l->folder, n) == 0 && (file[n] == '/' || !file[n]);
}

static void complain(const linting *l, const char *file, uint32_t line, const char *text,
                     const char *hint) {
    gs_err err;
    gs_err_set(&err, GS_E_RULE, file, line, 0, "%s", text);
    gs_err_hint(&err, "%s", hint);
    gs_problems_add(l->out, &err);
}

/* --- documentation --- */

static void lint_rule(const linting *l, const gs_rule *rule) {
    const gs_rule_info *r = &rule->info;
    if (!is_ours(l, r->file)) return;
    if (!*r->false_positives)
        complain(l, r->file, 1,
                 gs_sprintf(l->arena, "rule %s says of no case where it errs", r->id),
                 "write: false_positives = \"...\", what a reader may see flagged and be right");
}

static void lint_kind(const linting *l, const gs_kind *k) {
    if (!is_ours(l, k->file)) return;
    if (!*k->doc)
        complain(l, k->file, k->line, gs_sprintf(l->arena, "kind %s has no doc", k->name),
                 "write: doc = \"...\", what such a fact says");
    for (uint32_t i = 0; i < k->nfields; i++)
        if (!k->fields[i].doc || !*k->fields[i].doc)
            complain(
                l, k->file, k->line,
                gs_sprintf(l->arena, "field %s of kind %s has no doc", k->fields[i].name, k->name),
                "write it into the field: doc = \"...\"");
}

/* --- words --- */

static bool names_set(const char *text, const char *set) {
    size_t n = strlen(set);
    for (const char *p = text; (p = strpbrk(p, "@{")); p++)
        if (strncmp(p + 1, set, n) == 0 &&
            (p[1 + n] == '\0' || !strchr("abcdefghijklmnopqrstuvwxyz0123456789_!", p[1 + n])))
            return true;
    return false;
}

static bool list_names_set(const char *const *list, uint32_t n, const char *set) {
    for (uint32_t i = 0; i < n; i++)
        if (names_set(list[i], set)) return true;
    return false;
}

/* "lexicon.value("set", ...": a rule asks for it. */
static bool is_asked(const linting *l, const char *set) {
    const char *call = gs_sprintf(l->arena, "lexicon.value(\"%s\"", set);
    for (uint32_t i = 0; i < l->book->nsources; i++)
        if (strstr(l->book->sources[i]->text, call)) return true;
    return false;
}

/* "~hold .. @whose tongue": an entry of another set has it. */
static bool is_in_entry(const linting *l, const char *set) {
    const char *name = gs_sprintf(l->arena, "@%s", set);
    size_t n = strlen(name);
    for (uint32_t i = 0; i < l->book->nsources; i++)
        for (const char *p = l->book->sources[i]->text; (p = strstr(p, name)); p += n)
            if (strchr(" \"", p[n])) return true;
    return false;
}

static bool is_used(const linting *l, const char *set) {
    const gs_pattern_decl *p;
    const gs_measure_decl *m;
    for (size_t i = 0; i < sizeof ENGINE_SETS / sizeof *ENGINE_SETS; i++)
        if (strcmp(ENGINE_SETS[i], set) == 0) return true;
    for (uint32_t i = 0; (p = gs_pack_pattern(l->pack, i)); i++)
        if (names_set(p->text, set)) return true;
    for (uint32_t i = 0; (m = gs_pack_measure(l->pack, i)); i++)
        if (list_names_set(m->nouns, m->nnouns, set) || list_names_set(m->verbs, m->nverbs, set) ||
            list_names_set(m->counts, m->ncounts, set) || list_names_set(m->never, m->nnever, set))
            return true;
    return is_asked(l, set) || is_in_entry(l, set);
}

/* Each `words "set"` at a line's beginning. */
static void lint_words(const linting *l, const gs_packfile *s) {
    static const char word[] = "words \"";
    uint32_t line = 1;
    for (const char *p = s->text; *p; line++) {
        if (strncmp(p, word, sizeof word - 1) == 0) {
            const char *name = p + sizeof word - 1;
            const char *set = gs_strndup(l->arena, name, strcspn(name, "\"\n"));
            if (!is_used(l, set))
                complain(l, s->path, line,
                         gs_sprintf(l->arena, "nothing uses the words \"%s\"", set),
                         "write @name or {name} in a pattern or measure, or lexicon.value in a "
                         "rule, or leave them out");
        }
        p += strcspn(p, "\n");
        p += *p == '\n';
    }
}

/* The words behind a gap (" .. @whose tongue"), up to the end of the text: each set must be there,
 * and no word be longer than any that is read. Else the phrase is silent for ever. */
static void lint_tail(const linting *l, const gs_packfile *s, uint32_t line, const char *tail) {
    static const char ends[] = " -\"\n";
    for (const char *p = tail; *p && *p != '"' && *p != '\n'; p += *p == ' ' || *p == '-') {
        const char *word = gs_strndup(l->arena, p, strcspn(p, ends));
        p += strlen(word);
        if (strpbrk(word, "({[")) return; /* of a pattern, which is compiled and told by itself */
        if (strlen(word) > LONGEST_WORD)
            complain(l, s->path, line,
                     gs_sprintf(l->arena, "\"%s\" is never found behind a gap", word),
                     "write words of at most 24 letters, or a set of them: @name");
        else if (*word == '@' && !gs_lexicon_at(gs_rulebook_lexicon(l->book), word + 1, 0))
            complain(l, s->path, line,
                     gs_sprintf(l->arena, "there is no word set named \"%s\"", word + 1),
                     "declare it with words \"name\" { ... }, or write the words themselves");
    }
}

/* Where a gap begins in a text of n bytes; NULL where none is there. */
static const char *gap_in(const char *text, size_t n) {
    static const char gap[] = " .. ";
    for (size_t i = 0; i + sizeof gap - 1 <= n; i++)
        if (memcmp(text + i, gap, sizeof gap - 1) == 0) return text + i + sizeof gap - 1;
    return NULL;
}

static void lint_tails(const linting *l, const gs_packfile *s) {
    uint32_t line = 1;
    for (const char *p = s->text; *p; p++) {
        if (*p == '\n') line++;
        if (*p != '"') continue;
        size_t n = strcspn(p + 1, "\"\n");
        const char *tail = gap_in(p + 1, n);
        if (tail) lint_tail(l, s, line, tail);
        p += p[1 + n] == '"' ? n + 1 : n; /* a text without an end leaves the line's end to count */
    }
}

static void lint_module(const linting *l, const gs_packfile *s) {
    const char *call = gs_sprintf(l->arena, "\"%s\"", s->module);
    for (uint32_t i = 0; i < l->book->nsources; i++)
        if (l->book->sources[i] != s && strstr(l->book->sources[i]->text, call)) return;
    complain(l, s->path, 1, gs_sprintf(l->arena, "nothing requires %s", s->module),
             "leave the file out");
}

/* --- patterns --- */

static bool same_settings(const gs_pattern_decl *a, const gs_pattern_decl *b) {
    if (a->nsettings != b->nsettings) return false;
    for (uint32_t i = 0; i < a->nsettings; i++)
        if (strcmp(a->settings[i].field, b->settings[i].field) != 0 ||
            strcmp(a->settings[i].value, b->settings[i].value) != 0)
            return false;
    return true;
}

static void lint_twin(const linting *l, uint32_t index, const gs_pattern_decl *p) {
    for (uint32_t i = 0; i < index; i++) {
        const gs_pattern_decl *q = gs_pack_pattern(l->pack, i);
        if (strcmp(p->text, q->text) != 0 || strcmp(p->kind, q->kind) != 0) continue;
        bool same = same_settings(p, q);
        complain(l, p->file, p->line,
                 gs_sprintf(l->arena,
                            same ? "this pattern stands at %s:%u too"
                                 : "this pattern stands at %s:%u too, with other settings: "
                                   "the earlier one always holds",
                            q->file, (unsigned)q->line),
                 "leave one of them out");
        return;
    }
}

static void lint_breadth(const linting *l, uint32_t index, const gs_pattern_decl *p) {
    gs_demand d = gs_pack_demand(l->pack, index);
    for (uint32_t i = 0; i < p->nsettings; i++) /* the mention must know that, too */
        d.slots += p->settings[i].value[0] == '=';
    if (d.words == 0 && d.slots < 2)
        complain(l, p->file, p->line,
                 gs_sprintf(l->arena, "this pattern is too broad: it asks for no word and for %s",
                            d.slots ? "one mention" : "no mention"),
                 "add a word that tells the fact, a ~verb or an @set");
}

/* What stands behind a slot for bare numbers, or NULL: "{number:x} litres" -> " litres". */
static const char *behind_number(const char *text) {
    static const char slot[] = "{number";
    const char *p = strstr(text, slot);
    if (p && strchr(":?!}", p[sizeof slot - 1])) p = strchr(p, '}');
    return p ? p + 1 : NULL;
}

static const char *slot_of_unit(gs_unit unit) {
    switch (gs_unit_kind_of(unit)) {
    case GS_UK_MONEY: return "money";
    case GS_UK_PERCENT:
    case GS_UK_POINT: return "percent";
    case GS_UK_TIME: return "duration";
    default: return "measure";
    }
}

/* A number and its unit are one mention, which is no number. */
static void lint_unit(const linting *l, const gs_pattern_decl *p) {
    size_t end;
    for (const char *rest = p->text; (rest = behind_number(rest));) {
        gs_unit unit = gs_unit_behind(rest, strlen(rest), 0, false, &end);
        if (!unit || rest[0] != ' ') continue;
        complain(l, p->file, p->line,
                 gs_sprintf(l->arena,
                            "this pattern never matches: a number and \"%.*s\" are one %s",
                            (int)end - 1, rest + 1, slot_of_unit(unit)),
                 gs_sprintf(l->arena, "write one slot for both, {%s:...}", slot_of_unit(unit)));
    }
}

static const char *place_of_pattern(const linting *l, uint32_t i) {
    const gs_pattern_decl *p = gs_pack_pattern(l->pack, i);
    return gs_sprintf(l->arena, "%s:%u", p->file, (unsigned)p->line);
}

static void lint_sighting(const linting *l, uint32_t index, const gs_pattern_decl *p) {
    const gs_sighting *s = &l->seen->patterns[index];
    if (!s->tried)
        gs_problems_note(l->out, p->file, p->line, "no test has a sentence for this pattern: %s",
                         p->text);
    else if (!s->matched)
        gs_problems_note(l->out, p->file, p->line, "tried on %u sentence%s, it never matched: %s",
                         (unsigned)s->tried, s->tried == 1 ? "" : "s", p->text);
    else if (!s->whole)
        gs_problems_note(l->out, p->file, p->line,
                         "it matches, but never tells every required field: %s", p->text);
    else if (s->outdone == s->whole)
        gs_problems_note(l->out, p->file, p->line, "all its matches lose against %s: %s",
                         place_of_pattern(l, s->by - 1), p->text);
    if (l->seen->sentences >= LEAST_SENTENCES && s->matched > l->seen->sentences / BROAD)
        gs_problems_note(l->out, p->file, p->line, "it matched %u times in %u sentences: %s",
                         (unsigned)s->matched, (unsigned)l->seen->sentences, p->text);
}

static void lint_patterns(const linting *l) {
    const gs_pattern_decl *p;
    for (uint32_t i = 0; (p = gs_pack_pattern(l->pack, i)); i++) {
        if (!is_ours(l, p->file)) continue;
        lint_twin(l, i, p);
        lint_breadth(l, i, p);
        lint_unit(l, p);
        if (l->seen) lint_sighting(l, i, p);
    }
}

static void lint_measures(const linting *l) {
    const gs_measure_decl *m;
    for (uint32_t i = 0; (m = gs_pack_measure(l->pack, i)); i++) {
        if (!is_ours(l, m->file)) continue;
        if (!*m->doc)
            complain(l, m->file, m->line, gs_sprintf(l->arena, "measure %s has no doc", m->name),
                     "write: doc = \"...\", what the number counts");
        if (l->seen && !l->seen->measures[i])
            gs_problems_note(l->out, m->file, m->line, "no test gives a figure of measure %s",
                             m->name);
    }
}

void gs_lint(const gs_rulebook *book, const char *folder, const gs_sightings *seen,
             gs_problems *out) {
    gs_arena *arena = gs_arena_new();
    linting l = {book, gs_rulebook_pack(book), folder, seen, out, arena};
    for (uint32_t i = 0; i < book->nrules; i++) lint_rule(&l, book->rules[i]);
    for (uint32_t i = 0; i < gs_kinds_count(book->kinds); i++)
        lint_kind(&l, gs_kinds_at(book->kinds, i));
    for (uint32_t i = 0; i < book->nsources; i++) {
        const gs_packfile *s = book->sources[i];
        if (!is_ours(&l, s->path)) continue;
        lint_words(&l, s);
        lint_tails(&l, s);
        if (s->module) lint_module(&l, s);
    }
    lint_patterns(&l);
    lint_measures(&l);
    gs_arena_free(arena);
}
