#define _GNU_SOURCE /* memmem */
#include "report/derive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/place.h"
#include "report/show.h"

enum { TRACE_LINES = 8 };

/* --- values --- */

bool gs_derive_knows(const gs_fact *fact, const char *name) {
    if (gs_field_index(fact->kind, name) >= 0) return gs_fact_value(fact, name) != NULL;
    return strcmp(name, "speaker") != 0 || fact->speaker;
}

const char *gs_derive_value(gs_run *run, const gs_fact *fact, const char *name, char *out) {
    const gs_store *store = gs_run_store(run);
    int i = gs_field_index(fact->kind, name);
    const char *text = "not known";
    if (i >= 0 && fact->values[i].known)
        return gs_value_say(store, fact, (uint32_t)i, out, GS_DERIVE_TEXT);
    if (i < 0 && strcmp(name, "kind") == 0) text = fact->kind->name;
    if (i < 0 && strcmp(name, "document") == 0)
        text = gs_store_document_at(store, fact->document)->path;
    if (i < 0 && strcmp(name, "modality") == 0) text = gs_modality_name(fact->modality);
    if (i < 0 && strcmp(name, "speaker") == 0)
        text = fact->speaker ? gs_store_text(store, fact->speaker) : "the article itself";
    if (i < 0 && strcmp(name, "story") == 0)
        text = gs_store_document_at(store, gs_run_stories(run)[fact->document])->path;
    snprintf(out, GS_DERIVE_TEXT, "%s", text);
    return out;
}

static gs_tri same_name(gs_run *run, gs_sym a, gs_sym b) {
    return gs_resolver_same(gs_run_resolver(run), a, b);
}

static bool same_text(const gs_store *store, gs_sym a, gs_sym b) {
    gs_arena *scratch = gs_arena_new();
    const char *x = gs_store_text(store, a), *y = gs_store_text(store, b);
    bool same =
        a == b || strcmp(gs_fold(scratch, x, strlen(x)), gs_fold(scratch, y, strlen(y))) == 0;
    gs_arena_free(scratch);
    return same;
}

static bool same_value_key(gs_run *run, gs_ftype type, const gs_value *a, const gs_value *b) {
    char x[GS_QUANTITY_TEXT], y[GS_QUANTITY_TEXT];
    switch (type) {
    case GS_F_ENTITY:
        return gs_resolver_id(gs_run_resolver(run), a->sym) ==
               gs_resolver_id(gs_run_resolver(run), b->sym);
    case GS_F_TEXT: return same_text(gs_run_store(run), a->sym, b->sym);
    case GS_F_CHOICE: return a->sym == b->sym;
    case GS_F_FLAG: return a->flag == b->flag;
    case GS_F_AMOUNT:
        return strcmp(gs_quantity_format(*a->amount, x), gs_quantity_format(*b->amount, y)) == 0;
    case GS_F_DATE:
    case GS_F_PERIOD: return a->span.from == b->span.from && a->span.to == b->span.to;
    }
    return false;
}

bool gs_derive_same_key(gs_run *run, const char *name, const gs_fact *a, const gs_fact *b) {
    int i = gs_field_index(a->kind, name), j = gs_field_index(b->kind, name);
    if (i >= 0 && j >= 0) {
        const gs_value *x = &a->values[i], *y = &b->values[j];
        if (!x->known || !y->known) return x->known == y->known;
        return a->kind->fields[i].type == b->kind->fields[j].type &&
               same_value_key(run, a->kind->fields[i].type, x, y);
    }
    if (strcmp(name, "story") == 0)
        return gs_run_stories(run)[a->document] == gs_run_stories(run)[b->document];
    if (strcmp(name, "speaker") == 0)
        return gs_resolver_id(gs_run_resolver(run), a->speaker) ==
               gs_resolver_id(gs_run_resolver(run), b->speaker);
    if (strcmp(name, "kind") == 0) return a->kind == b->kind;
    if (strcmp(name, "document") == 0) return a->document == b->document;
    if (strcmp(name, "modality") == 0) return a->modality == b->modality;
    return false;
}

/* --- one fact --- */

static const gs_article *article_of(gs_run *run, const gs_fact *fact, uint32_t *index) {
    const gs_article *article = gs_store_document_at(gs_run_store(run), fact->document)->article;
    for (uint32_t i = 0; article && i < gs_run_articles(run); i++)
        if (gs_run_article(run, i) == article) {
            *index = i;
            return article;
        }
    return NULL;
}

/* The mentions within the fact's words, outermost ones: `person "Dana Reyes"`. */
static void put_mentions(gs_run *run, const gs_fact *fact, gs_buf *out) {
    uint32_t index, n, shown = 0;
    const gs_article *article = article_of(run, fact, &index);
    const gs_mentions *all = article ? gs_run_mentions(run, index) : NULL;
    const char *text = article ? gs_article_text(article, &n) : NULL;
    for (uint32_t i = 0; all && i < all->count; i++) {
        const gs_mention *m = &all->items[i];
        if (m->inside) continue;
        gs_place from = gs_article_place(article, m->start);
        if (from.byte < fact->from.byte || from.byte >= fact->to.byte) continue;
        gs_buf_printf(out, "%s%s \"",
                      shown++ ? ", " : "    mentions in these words: ", gs_mtype_name(m->type));
        gs_show(out, text + m->start, m->end - m->start);
        gs_buf_putc(out, '"');
    }
    if (shown) gs_buf_putc(out, '\n');
}

/* The other names under which the run knows this one. */
static void put_names(gs_run *run, gs_sym name, gs_buf *out) {
    const gs_store *store = gs_run_store(run);
    const gs_resolver *resolver = gs_run_resolver(run);
    gs_sym id = gs_resolver_id(resolver, name);
    uint32_t count = gs_symtab_count(gs_store_symbols(store)), shown = 0;
    for (gs_sym s = 1; s <= count && shown < 5; s++) {
        if (s == name || gs_resolver_id(resolver, s) != id) continue;
        if (gs_resolver_class_of(resolver, s) == UINT32_MAX) continue;
        gs_buf_puts(out, shown++ ? ", \"" : "; the same as \"");
        gs_show_str(out, gs_store_text(store, s));
        gs_buf_putc(out, '"');
    }
}

static void put_field(gs_run *run, const gs_fact *fact, uint32_t i, gs_buf *out) {
    const gs_field *field = &fact->kind->fields[i];
    const gs_value *v = &fact->values[i];
    char words[GS_DERIVE_TEXT], exact[GS_QUANTITY_TEXT];
    if (field->type == GS_F_FLAG && !v->known) return;
    gs_buf_printf(out, "    %-12s ", field->name);
    gs_show_str(out, gs_derive_value(run, fact, field->name, words));
    if (v->known && field->type == GS_F_AMOUNT &&
        strcmp(gs_quantity_format(*v->amount, exact), words) != 0)
        gs_buf_printf(out, " = %s", exact);
    if (v->known && (field->type == GS_F_DATE || field->type == GS_F_PERIOD))
        gs_buf_printf(out, " = %s", gs_span_format(v->span, exact));
    if (v->known && field->type == GS_F_ENTITY) put_names(run, v->sym, out);
    if (v->known && v->inherited)
        gs_buf_puts(out, "; not in this sentence, carried from its context");
    if (field->role == GS_R_KEY) gs_buf_puts(out, v->known ? "; key" : " (key)");
    gs_buf_putc(out, '\n');
}

static void put_time(gs_run *run, const gs_fact *fact, gs_buf *out) {
    char words[GS_DERIVE_TEXT];
    const gs_document *d = gs_store_document_at(gs_run_store(run), fact->document);
    gs_buf_printf(out, "    %-12s ", "as of");
    if (gs_span_is_all(fact->as_of)) {
        gs_buf_puts(out, "not known: the article has no date\n");
        return;
    }
    gs_buf_puts(out, gs_span_say(fact->as_of, words, sizeof words));
    if (fact->flags & GS_FF_AS_OF_STATED)
        gs_buf_puts(out, ", as the sentence says");
    else
        gs_buf_printf(out, ", the date of the article (%s)", gs_date_origin_name(d->date_origin));
    if (fact->flags & GS_FF_AS_OF_INFERRED) gs_buf_puts(out, "; inferred, so no error rests on it");
    gs_buf_putc(out, '\n');
}

static void put_voice(gs_run *run, const gs_fact *fact, gs_buf *out) {
    gs_buf_printf(out, "    %-12s %s, ", "told as", gs_modality_name(fact->modality));
    if (fact->speaker) {
        gs_buf_puts(out, "by ");
        gs_show_str(out, gs_store_text(gs_run_store(run), fact->speaker));
    } else {
        gs_buf_puts(out, "in the article's own voice");
    }
    static const struct {
        uint32_t flag;
        const char *words;
    } flags[] = {{GS_FF_QUOTED, "quoted"},
                 {GS_FF_HEADLINE, "in a headline"},
                 {GS_FF_CAPTION, "in a caption"},
                 {GS_FF_TABLE, "in a table"},
                 {GS_FF_CORRECTED, "taken back by the text itself"}};
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (fact->flags & flags[i].flag) gs_buf_printf(out, ", %s", flags[i].words);
    if (fact->trust == GS_TRUST_REFERENCE) gs_buf_puts(out, "; a reference fact");
    gs_buf_putc(out, '\n');
}

/* "office.lua:47" is a pattern of a pack, "facts.json" a file of facts; a bare word is a reader of
 * the engine. */
static void put_pattern(gs_run *run, const gs_fact *fact, gs_buf *out) {
    const char *pattern = gs_store_text(gs_run_store(run), fact->pattern);
    gs_buf_printf(out, "    kind %s, ", fact->kind->name);
    if (strchr(pattern, ':'))
        gs_buf_puts(out, "read by the pattern at ");
    else if (strpbrk(pattern, "./"))
        gs_buf_puts(out, "from the file ");
    else
        gs_buf_puts(out, "read by the reader of ");
    gs_show_str(out, pattern);
    gs_buf_putc(out, '\n');
}

/* The sentence, what was read in it and by which pattern, where each value comes from, and when and
 * in whose voice it is said. name: what the fact is called in what follows ("A"). */
static void derive_fact(gs_run *run, const gs_fact *fact, const char *name, gs_buf *out) {
    const gs_store *store = gs_run_store(run);
    gs_buf_printf(out, "  %s  ", name);
    gs_put_place(out, gs_store_document_at(store, fact->document)->path, &fact->from);
    gs_buf_puts(out, ": \"");
    gs_show_str(out, gs_store_text(store, fact->text));
    gs_buf_puts(out, "\"\n");
    if (fact->sentence && fact->sentence != fact->text) {
        gs_buf_puts(out, "    in: ");
        gs_show_str(out, gs_store_text(store, fact->sentence));
        gs_buf_putc(out, '\n');
    }
    put_mentions(run, fact, out);
    put_pattern(run, fact, out);
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        bool key = fact->kind->fields[i].role == GS_R_KEY;
        if (fact->values[i].known || key) put_field(run, fact, i, out);
    }
    put_time(run, fact, out);
    put_voice(run, fact, out);
}

/* --- two facts --- */

static const char *judge_span(gs_span a, gs_span b, bool period) {
    if (!gs_span_meets(a, b)) return "apart";
    if (a.from == b.from && a.to == b.to && (period || a.from == a.to)) return "the same";
    return period ? "overlap" : "may be the same";
}

static const char *judge_amount(gs_quantity a, gs_quantity b) {
    gs_interval converted;
    if (!gs_quantity_in(b, a.unit, &converted)) return "units that cannot be compared";
    if (gs_quantity_apart(a, b) == GS_YES) return "apart: no reading of one meets the other";
    return gs_quantity_equal(a, b) == GS_YES ? "the same" : "not surely apart: readings meet";
}

static const char *judge_name(gs_run *run, gs_sym a, gs_sym b) {
    gs_tri same = same_name(run, a, b);
    return same == GS_YES ? "the same" : same == GS_NO ? "differ" : "perhaps the same, not surely";
}

static const char *judge(gs_run *run, gs_ftype type, const gs_value *x, const gs_value *y) {
    if (!x->known && !y->known) return NULL;
    if (!x->known || !y->known) return "one is not known, which excuses";
    switch (type) {
    case GS_F_ENTITY: return judge_name(run, x->sym, y->sym);
    case GS_F_TEXT: return same_text(gs_run_store(run), x->sym, y->sym) ? "the same" : "differ";
    case GS_F_CHOICE: return x->sym == y->sym ? "the same" : "differ";
    case GS_F_FLAG: return x->flag == y->flag ? "the same" : "differ";
    case GS_F_AMOUNT: return judge_amount(*x->amount, *y->amount);
    case GS_F_DATE: return judge_span(x->span, y->span, false);
    case GS_F_PERIOD: return judge_span(x->span, y->span, true);
    }
    return NULL;
}

static void put_row(const char *name, const char *a, const char *b, const char *verdict,
                    gs_buf *out) {
    gs_buf cells = GS_BUF_EMPTY;
    gs_buf_printf(out, "    %-12s ", name);
    gs_show_str(&cells, a);
    gs_buf_puts(&cells, " / ");
    gs_show_str(&cells, b);
    gs_buf_printf(out, "%s: %s\n", gs_buf_text(&cells), verdict);
    gs_buf_free(&cells);
}

/* Time, voice and modality: only where they are not as usual or differ. */
static void compare_rest(gs_run *run, const gs_fact *a, const gs_fact *b, gs_buf *out) {
    char x[GS_DERIVE_TEXT], y[GS_DERIVE_TEXT];
    bool known = !gs_span_is_all(a->as_of) && !gs_span_is_all(b->as_of);
    put_row("as of", gs_span_is_all(a->as_of) ? "not known" : gs_span_say(a->as_of, x, sizeof x),
            gs_span_is_all(b->as_of) ? "not known" : gs_span_say(b->as_of, y, sizeof y),
            known ? judge_span(a->as_of, b->as_of, false) : "one is not known, which excuses", out);
    if (a->modality || b->modality)
        put_row("told as", gs_modality_name(a->modality), gs_modality_name(b->modality),
                a->modality == b->modality ? "the same" : "differ", out);
    if (a->speaker || b->speaker)
        put_row(
            "speaker", gs_derive_value(run, a, "speaker", x), gs_derive_value(run, b, "speaker", y),
            !a->speaker != !b->speaker ? "differ" : judge_name(run, a->speaker, b->speaker), out);
    if (a->document != b->document)
        put_row("story", gs_derive_value(run, a, "document", x),
                gs_derive_value(run, b, "document", y),
                gs_derive_same_key(run, "story", a, b) ? "one story" : "not known to be one story",
                out);
}

void gs_derive_compare(gs_run *run, const gs_fact *a, const gs_fact *b, gs_buf *out) {
    char x[GS_DERIVE_TEXT], y[GS_DERIVE_TEXT];
    if (a->kind != b->kind) put_row("kind", a->kind->name, b->kind->name, "differ", out);
    for (uint32_t i = 0; i < a->kind->nfields; i++) {
        const gs_field *field = &a->kind->fields[i];
        int j = gs_field_index(b->kind, field->name);
        if (j < 0 || b->kind->fields[j].type != field->type || field->role == GS_R_INFO) continue;
        const char *verdict = judge(run, field->type, &a->values[i], &b->values[j]);
        if (verdict)
            put_row(field->name, gs_derive_value(run, a, field->name, x),
                    gs_derive_value(run, b, field->name, y), verdict, out);
    }
    compare_rest(run, a, b, out);
}

uint32_t gs_derive_alike(gs_run *run, const gs_fact *a, const gs_fact *b) {
    uint32_t alike = 0;
    for (uint32_t i = 0; a->kind == b->kind && i < a->kind->nfields; i++) {
        const gs_field *field = &a->kind->fields[i];
        if (field->role != GS_R_KEY && field->type != GS_F_ENTITY) continue;
        const char *verdict = judge(run, field->type, &a->values[i], &b->values[i]);
        alike += verdict && strcmp(verdict, "the same") == 0;
    }
    return alike;
}

/* --- a rule at work --- */

static void take(void *context, const char *text) {
    gs_buf_puts(context, text);
}

static void count(void *context, const gs_rule *rule, const gs_reported *finding) {
    (void)rule;
    (void)finding;
    ++*(uint32_t *)context;
}

static gs_tri same_entity(const void *resolver, gs_sym a, gs_sym b) {
    return gs_resolver_same(resolver, a, b);
}

static gs_sym entity_id(const void *resolver, gs_sym name) {
    return gs_resolver_id(resolver, name);
}

void gs_derive_trial(gs_run *run, const gs_rule *rule, const gs_fact *const *facts, uint32_t n,
                     gs_buf *trace, uint32_t *found) {
    gs_group group = {.store = gs_run_store(run),
                      .facts = facts,
                      .count = n,
                      .same_entity = same_entity,
                      .entity_id = entity_id,
                      .resolver = gs_run_resolver(run)};
    gs_observer watch = {.trace = trace ? take : NULL, .context = trace};
    gs_err err;
    *found = 0;
    if (!gs_rule_observe(rule, &group, 1, count, found, &watch, &err) && trace)
        gs_buf_printf(trace, "  the rule failed: %s\n", err.text);
}

static bool line_holds(const char *line, size_t n, const char *words) {
    return memmem(line, n, words, strlen(words)) != NULL;
}

/* A step that asks of both; a look at what is there (" gives ") compares nothing. */
static bool is_comparison(const char *line, size_t n) {
    return strncmp(line, "  #", 3) != 0 && !line_holds(line, n, " gives ") &&
           line_holds(line, n, "#1") && line_holds(line, n, "#2");
}

uint32_t gs_derive_compared(gs_run *run, const gs_rule *rule, const gs_fact *a, const gs_fact *b) {
    const gs_fact *facts[2] = {a, b};
    gs_buf trace = GS_BUF_EMPTY;
    uint32_t found, both = 0;
    gs_derive_trial(run, rule, facts, 2, &trace, &found);
    for (const char *line = gs_buf_text(&trace); *line;) {
        size_t n = strcspn(line, "\n");
        both += is_comparison(line, n);
        line += n + (line[n] == '\n');
    }
    gs_buf_free(&trace);
    return both;
}

/* Does the part stand in the line before, too? What a rule asks in a loop is told once. */
static bool is_told_before(const char *line, const char *part, size_t n) {
    for (const char *p = line; p < part; p++)
        if (memcmp(p, part, n) == 0 && p + n < part && (p[n] == ';' || p[n] == '\n')) return true;
    return false;
}

/* "line 69: #1.sentence = ...; #2.sentence = ...", each part once. */
static void put_step(const char *line, size_t n, gs_buf *out) {
    const char *end = line + n, *part = line;
    for (const char *next; part < end; part = next) {
        const char *p = part + 1;
        while (p < end && strncmp(p, "; #", 3) != 0) p++;
        next = p < end ? p + 2 : end;
        if (part > line && is_told_before(line, part, (size_t)(p - part))) continue;
        if (part > line) gs_buf_puts(out, "; ");
        gs_show(out, part, (size_t)(p - part));
    }
    gs_buf_putc(out, '\n');
}

void gs_derive_trace(const gs_buf *trace, bool verbose, gs_buf *out) {
    uint32_t lines = 0, skipped = 0;
    const char *text = gs_buf_text(trace);
    for (const char *p = text; *p; p++) lines += *p == '\n';
    for (const char *at = text; *at;) {
        size_t n = strcspn(at, "\n");
        bool head =
            at == text || strncmp(at, "  #", 3) == 0; /* the group and its facts are known */
        if (!head && (verbose || lines <= TRACE_LINES)) {
            gs_buf_puts(out, "    ");
            put_step(at + strspn(at, " "), n - strspn(at, " "), out);
        } else if (!head) {
            skipped++;
        }
        lines--;
        at += n + (at[n] == '\n');
    }
    if (skipped) gs_buf_printf(out, "    (%u earlier steps: -v shows them)\n", skipped);
}

/* --- a conflict --- */

static const gs_fact **in_order(gs_arena *arena, const gs_conflict *c) {
    const gs_fact **facts = gs_alloc(arena, (c->nclaims + 1) * sizeof *facts);
    for (uint32_t i = 0; i < c->nclaims; i++) { /* by as-of date, as groups are */
        uint32_t k = i;
        for (; k && c->claims[i]->as_of.from < facts[k - 1]->as_of.from; k--)
            facts[k] = facts[k - 1];
        facts[k] = c->claims[i];
    }
    return facts;
}

static void put_key(gs_run *run, const gs_conflict *c, gs_buf *out) {
    const gs_rule_info *about = gs_rule_about(c->rule);
    char name[80], words[GS_DERIVE_TEXT];
    gs_buf_puts(out, "Compared because they share: ");
    for (uint32_t i = 0; i < about->ngroup; i++) {
        snprintf(name, sizeof name, "%.*s", (int)strcspn(about->group[i], "?"), about->group[i]);
        gs_buf_printf(out, "%s%s (", i ? ", " : "", name);
        gs_show_str(out, gs_derive_value(run, c->claims[0], name, words));
        gs_buf_putc(out, ')');
    }
    if (!about->ngroup) gs_buf_puts(out, "the kind alone");
    if (strcmp(about->scope, "document") == 0) gs_buf_puts(out, "; within one document");
    gs_buf_puts(out, "\n");
}

static void put_level(const gs_conflict *c, gs_buf *out) {
    const gs_rule_info *about = gs_rule_about(c->rule);
    if (c->level == about->level) return;
    gs_buf_printf(out, "The rule gives an %s at most; this is a %s, ", gs_level_name(about->level),
                  gs_level_name(c->level));
    gs_buf_puts(out,
                "since something in it rests on context (a carried subject, an inferred date), "
                "on a rough figure or on two voices, or the rule says so.\n");
}

void gs_derive_conflict(gs_run *run, const gs_conflict *c, bool verbose, gs_buf *out) {
    const gs_rule_info *about = gs_rule_about(c->rule);
    gs_buf_printf(out, "%s[%s] %s: ", gs_level_name(c->level), about->id, c->id);
    gs_show_str(out, c->message);
    gs_buf_printf(out, "\n\nWhat was read\n");
    uint32_t most = c->nclaims < 26 ? c->nclaims : 26;
    for (uint32_t i = 0; i < most; i++)
        derive_fact(run, c->claims[i], (char[]){(char)('A' + i), '\0'}, out);
    if (c->nclaims > most) gs_buf_printf(out, "  and %u more\n", c->nclaims - most);
    gs_buf_putc(out, '\n');
    put_key(run, c, out);
    if (c->nclaims > 1) {
        gs_buf_puts(out, "\nA and B, field by field\n");
        gs_derive_compare(run, c->claims[0], c->claims[1], out);
    }
    gs_buf trace = GS_BUF_EMPTY;
    gs_arena *arena = gs_arena_new();
    uint32_t found, n = c->nclaims < 20 ? c->nclaims : 20;
    gs_derive_trial(run, c->rule, in_order(arena, c), n, &trace, &found);
    gs_buf_printf(out, "\nWhat the rule %s asked (#1 is the earlier fact)\n", about->id);
    gs_derive_trace(&trace, verbose, out);
    if (*c->why) gs_buf_printf(out, "\nWhy: %s\n", c->why);
    if (*c->tally) gs_buf_printf(out, "Tally: %s\n", c->tally);
    if (*c->hint) gs_buf_printf(out, "Hint: %s\n", c->hint);
    if (c->nalso) {
        gs_buf_puts(out, "Found too by: ");
        gs_put_also(out, c);
        gs_buf_putc(out, '\n');
    }
    put_level(c, out);
    if (*about->false_positives)
        gs_buf_printf(out, "Where it may be wrong: %s\n", about->false_positives);
    gs_arena_free(arena);
    gs_buf_free(&trace);
}
