/* gainsay resolve: a decision on a conflict. gainsay ledger: what was decided, and what that means
 * for readers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/run.h"
#include "cli/commands.h"
#include "cli/decide.h"
#include "report/place.h"
#include "report/show.h"

static int misuse(const char *what, const char *hint) {
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "%s", what);
    gs_err_hint(&err, "%s", hint);
    return gs_refuse(&err);
}

/* --- resolve --- */

static void put_choice(gs_buf *out, const gs_checked *r, const gs_conflict *c) {
    char label[400];
    gs_buf_printf(out, "%.8s %s: ", c->id, gs_rule_about(c->rule)->id);
    gs_show_str(out, c->message);
    gs_buf_putc(out, '\n');
    for (uint32_t i = 0; i < c->nclaims && i < 26; i++) {
        gs_buf_printf(out, "  %c  ", (char)('A' + i));
        gs_put_place(out, gs_claim_document(r, c->claims[i])->path, &c->claims[i]->from);
        gs_buf_puts(out, "  ");
        gs_show_str(out, gs_fact_label(r->store, c->claims[i], label, sizeof label));
        gs_buf_putc(out, '\n');
    }
    if (c->suppression) {
        gs_buf_puts(out, "  decided: ");
        gs_show_str(out, c->suppression->file);
        gs_buf_printf(out, ":%u: ", c->suppression->line);
        gs_show_str(out, c->suppression->reason);
        gs_buf_putc(out, '\n');
    }
    gs_buf_printf(out, "  decide with: gainsay resolve %.8s --as right:A --reason \"...\"\n",
                  c->id);
}

/* The conflicts whose id begins so; how many there are. */
static uint32_t find(const gs_checked *r, const char *id, const gs_conflict **found) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->nconflicts + r->nsuppressed; i++) {
        if (strncmp(r->conflicts[i].id, id, strlen(id)) != 0) continue;
        *found = &r->conflicts[i];
        n++;
    }
    return n;
}

static int refuse_id(const gs_checked *r, const char *id, uint32_t found) {
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0,
               found ? "more than one conflict has an id that begins with %s"
                     : "no conflict here has the id %s",
               id);
    if (found)
        gs_err_hint(&err, "give more of its digits; json shows all 16");
    else
        gs_err_hint(&err, "%u conflict%s found; name the paths that gainsay check was given",
                    r->nconflicts, r->nconflicts == 1 ? " was" : "s were");
    return gs_refuse(&err);
}

static int decide(const gs_options *o, const gs_checked *r, const gs_conflict *c) {
    gs_err err;
    gs_buf out = GS_BUF_EMPTY;
    if (strcmp(o->as, "accepted") == 0)
        return misuse("accepted is no decision on one conflict",
                      "use wontfix, both, error or right:A");
    if (!gs_ledger_decision(o->as, c->nclaims, &err)) return gs_refuse(&err);
    gs_ledger_entry entry = gs_decide(o, r, c, o->as, o->reason);
    if (!gs_ledger_put(o->ledger, &entry, 1, &err)) return gs_refuse(&err);
    gs_buf_printf(&out, "%.8s: %s; written to ", c->id, gs_ledger_say(o->arena, o->as));
    gs_show_str(&out, o->ledger);
    gs_buf_putc(&out, '\n');
    int status = o->quiet || gs_put(NULL, &out) ? 0 : 2;
    gs_buf_free(&out);
    return status;
}

static int show(const gs_checked *r, const gs_conflict *c) {
    gs_buf out = GS_BUF_EMPTY;
    put_choice(&out, r, c);
    int status = gs_put(NULL, &out) ? 0 : 2;
    gs_buf_free(&out);
    return status;
}

static bool check_words(const gs_options *o, gs_err *err) {
    gs_span span;
    gs_day today;
    bool blank = !o->reason || !o->reason[strspn(o->reason, " \t\n")];
    if (o->as && blank) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "a decision needs a reason");
        gs_err_hint(err, "--reason \"...\": those who come later will ask");
        return false;
    }
    if (o->until && (!gs_span_parse(o->until, strlen(o->until), &span) || !gs_span_is_day(span))) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "--until takes a day such as 2026-03-14, not \"%s\"",
                   o->until);
        return false;
    }
    return gs_today(o, &today, err);
}

int gs_cmd_resolve(const gs_options *given) {
    gs_options o = *given;
    gs_err err;
    const gs_conflict *c = NULL;
    if (o.arguments.count == 0 || !gs_is_fingerprint(o.arguments.items[0]))
        return misuse("resolve takes the id of a conflict",
                      "gainsay resolve 9f2c41d0 --as right:A --reason \"...\" [PATH...]");
    const char *id = o.arguments.items[0];
    o.arguments.items++;
    if (--o.arguments.count == 0) o.arguments = o.paths;
    if (o.arguments.count == 0)
        return misuse("in which articles?",
                      "name the paths, or set them in gainsay.lua: gainsay resolve ID ... PATH");
    if (!check_words(&o, &err)) return gs_refuse(&err);
    gs_run *run = gs_start_run(&o, gs_problems_new(o.arena));
    const gs_checked *r = gs_run_check(run);
    bool whole = gs_tell_problems(r->problems, o.verbose) == 0;
    uint32_t n = find(r, id, &c);
    int status = n != 1 ? refuse_id(r, id, n) : o.as ? decide(&o, r, c) : show(r, c);
    gs_run_free(run);
    return whole ? status : 2;
}

/* --- ledger --- */

static void put_entry(gs_buf *out, gs_arena *arena, const gs_ledger_entry *e) {
    gs_buf_printf(out, "%.8s  %s  ", e->id, *e->on ? e->on : "-");
    gs_show_str(out, e->rule);
    gs_buf_printf(out, ": %s", gs_ledger_say(arena, e->as));
    if (*e->until) gs_buf_printf(out, " until %s", e->until);
    gs_buf_puts(out, ": ");
    gs_show_str(out, e->reason);
    if (*e->by) gs_buf_puts(out, " (");
    gs_show_str(out, e->by);
    if (*e->by) gs_buf_putc(out, ')');
    gs_buf_putc(out, '\n');
}

/* Text of strangers within a Markdown document. */
static void put_plain(gs_buf *out, const char *text) {
    gs_buf shown = GS_BUF_EMPTY;
    gs_show_str(&shown, text);
    for (const char *p = gs_buf_text(&shown); *p; p++) {
        if (strchr("\\`*_[]<>#|", *p)) gs_buf_putc(out, '\\');
        gs_buf_putc(out, *p);
    }
    gs_buf_free(&shown);
}

static void put_path(gs_buf *out, const char *at) {
    const char *colon = strrchr(at, ':');
    bool lined = colon && strspn(colon + 1, "0123456789") == strlen(colon + 1);
    gs_buf path = GS_BUF_EMPTY;
    gs_buf_add(&path, at, lined ? (size_t)(colon - at) : strlen(at));
    put_plain(out, gs_buf_text(&path));
    gs_buf_free(&path);
}

static void put_claim(gs_buf *out, const gs_ledger_claim *c) {
    gs_buf_puts(out, "\xe2\x80\x9c");
    put_plain(out, *c->sentence ? c->sentence : c->text);
    gs_buf_puts(out, "\xe2\x80\x9d (");
    put_path(out, c->at);
    gs_buf_putc(out, ')');
}

/* Claims that are not the right one are wrong; where none is right, all are. Repeated texts stand
 * once. */
static void put_correction(gs_buf *out, const gs_ledger_entry *e) {
    uint32_t right = e->as[0] == 'r' ? (uint32_t)(e->as[6] - 'A') : UINT32_MAX;
    gs_buf_printf(out, "\n## %s\n\n", *e->on ? e->on : "Without a date");
    for (uint32_t i = 0; i < e->nclaims; i++) {
        bool same = right < e->nclaims && strcmp(e->claims[i].text, e->claims[right].text) == 0;
        if (i == right || same) continue;
        gs_buf_puts(out, "- Wrong: ");
        put_claim(out, &e->claims[i]);
        gs_buf_putc(out, '\n');
    }
    if (right < e->nclaims) {
        gs_buf_puts(out, "- Right: ");
        put_claim(out, &e->claims[right]);
        gs_buf_putc(out, '\n');
    }
    gs_buf_puts(out, "- ");
    put_plain(out, e->reason);
    gs_buf_putc(out, '\n');
}

static bool is_correction(const gs_ledger_entry *e) {
    return strncmp(e->as, "right:", 6) == 0 || strcmp(e->as, "error") == 0;
}

static int newest_first(const void *left, const void *right) {
    const gs_ledger_entry *a = *(const gs_ledger_entry *const *)left,
                          *b = *(const gs_ledger_entry *const *)right;
    int c = strcmp(b->on, a->on);
    return c ? c : strcmp(a->id, b->id);
}

static void put_corrections(gs_buf *out, gs_arena *arena, const gs_ledger *ledger) {
    const gs_ledger_entry **list = gs_alloc(arena, (ledger->count + 1) * sizeof *list);
    uint32_t n = 0;
    for (uint32_t i = 0; i < ledger->count; i++)
        if (is_correction(&ledger->entries[i])) list[n++] = &ledger->entries[i];
    if (n > 1) qsort(list, n, sizeof *list, newest_first);
    gs_buf_puts(out, "# Corrections\n");
    for (uint32_t i = 0; i < n; i++) put_correction(out, list[i]);
}

int gs_cmd_ledger(const gs_options *o) {
    const char *what = o->arguments.count ? o->arguments.items[0] : "list";
    bool corrections = strcmp(what, "corrections") == 0;
    gs_ledger ledger;
    gs_err err;
    gs_buf out = GS_BUF_EMPTY;
    if (o->arguments.count > 1 || (!corrections && strcmp(what, "list") != 0))
        return misuse("ledger does what?", "gainsay ledger list, or gainsay ledger corrections");
    if (!gs_ledger_read(o->arena, o->ledger, &ledger, &err)) return gs_refuse(&err);
    if (corrections) put_corrections(&out, o->arena, &ledger);
    for (uint32_t i = 0; !corrections && i < ledger.count; i++)
        put_entry(&out, o->arena, &ledger.entries[i]);
    int status = gs_put(NULL, &out) ? 0 : 2;
    gs_buf_free(&out);
    return status;
}
