/* GitHub workflow commands: an annotation for each conflict, as many as the runner shows, worst
 * first; what it would drop in silence stands in the log, and one notice says so.
 *
 * The runner takes any line that opens with "::" for a command, and any that holds "##["; data and
 * properties are escaped by its own table (actions/runner, ActionCommand.cs).
 */
#include <string.h>
#include <unistd.h>

#include "report/concise.h"
#include "report/place.h"
#include "report/show.h"
#include "report/uri.h"

/* MOST of a level for each step of a job; PROBLEMS of the errors may be what was not checked. */
enum { MOST = 10, PROBLEMS = 3, LABEL = 400, OTHERS = 5 };

typedef struct step {
    const gs_checked *result;
    gs_buf *out;
    const char *base, *folder;
    uint32_t told[3]; /* annotations of each level */
} step;

static const char *command_of(gs_level level) {
    return level == GS_L_NOTE ? "notice" : gs_level_name(level);
}

/* text, which is shown already, as the runner's table wants it. */
static void put_escaped(gs_buf *out, const char *text, bool property) {
    for (const char *p = text; *p; p++) {
        if (*p == '%' || *p == '\r' || *p == '\n' || (property && (*p == ':' || *p == ',')))
            gs_buf_printf(out, "%%%02X", (unsigned char)*p);
        else
            gs_buf_putc(out, *p);
    }
}

static void put_property(gs_buf *out, const char *name, const char *text) {
    gs_buf shown = GS_BUF_EMPTY;
    gs_show_str(&shown, text);
    gs_buf_printf(out, "%s=", name);
    put_escaped(out, gs_buf_text(&shown), true);
    gs_buf_free(&shown);
}

static void put_file(const step *s, const char *path) {
    gs_buf whole = GS_BUF_EMPTY;
    gs_put_repository_path(&whole, path, s->base, s->folder);
    put_property(s->out, "file", gs_buf_text(&whole));
    gs_buf_free(&whole);
}

/* Columns only where the words stand in one line: the runner refuses others. */
static void put_range(gs_buf *out, const gs_place *from, const gs_place *to) {
    if (!from->line) return;
    gs_buf_printf(out, ",line=%u", from->line);
    if (to->line < from->line) return;
    gs_buf_printf(out, ",endLine=%u", to->line);
    if (to->line == from->line && from->column && to->column > from->column)
        gs_buf_printf(out, ",col=%u,endColumn=%u", from->column, to->column);
}

/* The message, the other ends a line each, the reason. */
static void put_message(const gs_checked *r, const gs_conflict *c, gs_buf *message) {
    char label[LABEL];
    gs_show_str(message, c->message);
    for (uint32_t i = 1; i < c->nclaims && i <= OTHERS; i++) {
        gs_buf_puts(message, "\n  ");
        gs_put_place(message, gs_claim_document(r, c->claims[i])->path, &c->claims[i]->from);
        gs_buf_puts(message, ": ");
        gs_show_str(message, gs_claim_label(r, c->claims[i], label, sizeof label));
    }
    if (c->nclaims > OTHERS + 1) gs_buf_printf(message, "\n  %u more", c->nclaims - OTHERS - 1);
    if (!c->why || !*c->why) return;
    gs_buf_puts(message, "\n  why: ");
    gs_show_str(message, c->why);
}

static void annotate(step *s, const gs_conflict *c) {
    gs_buf message = GS_BUF_EMPTY;
    const gs_fact *claim = c->claims[0];
    gs_buf_printf(s->out, "::%s ", command_of(c->level));
    put_file(s, gs_claim_document(s->result, claim)->path);
    put_range(s->out, &claim->from, &claim->to);
    gs_buf_putc(s->out, ',');
    put_property(s->out, "title", gs_rule_about(c->rule)->id);
    gs_buf_puts(s->out, "::");
    put_message(s->result, c, &message);
    put_escaped(s->out, gs_buf_text(&message), false);
    gs_buf_putc(s->out, '\n');
    gs_buf_free(&message);
}

/* What could not be read or run goes before what was found. */
static void put_problem(step *s, const gs_err *err) {
    char text[1500];
    bool command = s->told[GS_L_ERROR] < PROBLEMS;
    if (command) {
        gs_buf_puts(s->out, "::error ");
        if (err->source[0]) {
            put_file(s, err->source);
            if (err->line) gs_buf_printf(s->out, ",line=%u", err->line);
            gs_buf_putc(s->out, ',');
        }
        gs_buf_puts(s->out, "title=not checked::");
    } else {
        gs_buf_puts(s->out, "not checked: ");
    }
    gs_err_format(err, text, sizeof text);
    if (command)
        put_escaped(s->out, text, false);
    else
        gs_show_str(s->out, text);
    gs_buf_putc(s->out, '\n');
    s->told[GS_L_ERROR] += command;
}

static size_t put_problems(step *s) {
    size_t n, errors = 0;
    const gs_problem *problems = gs_problems_sorted(s->result->problems, &n);
    for (size_t i = 0; i < n; i++)
        if (!problems[i].note) put_problem(s, &problems[i].err), errors++;
    return errors;
}

static void put_summary(step *s, size_t cut) {
    gs_buf summary = GS_BUF_EMPTY;
    gs_put_summary(&summary, s->result);
    if (cut) {
        gs_buf_puts(s->out, "::notice title=gainsay::");
        put_escaped(s->out, gs_buf_text(&summary), false);
        gs_buf_printf(s->out,
                      ". %zu of these are not annotated, since GitHub shows %d of a kind for a "
                      "step; they are in the log\n",
                      cut, MOST);
    } else {
        gs_buf_printf(s->out, "%s\n", gs_buf_text(&summary));
    }
    gs_buf_free(&summary);
}

/* The notice about what was cut takes the place of a note. */
static uint32_t room_for(const step *s, gs_level level, size_t problems) {
    const uint32_t *n = s->result->by_level;
    bool cuts = problems > PROBLEMS || n[GS_L_ERROR] + problems > MOST || n[GS_L_WARNING] > MOST ||
                n[GS_L_NOTE] > MOST;
    return cuts && level == GS_L_NOTE ? MOST - 1 : MOST;
}

void gs_report_github(const gs_checked *r, const gs_report_options *options, gs_buf *out) {
    char folder[4096];
    step s = {
        .result = r, .out = out, .base = getcwd(folder, sizeof folder), .folder = options->folder};
    size_t problems = put_problems(&s), cut = problems > PROBLEMS ? problems - PROBLEMS : 0;
    for (uint32_t i = 0; i < r->nconflicts; i++) {
        gs_level level = r->conflicts[i].level;
        if (s.told[level] < room_for(&s, level, problems)) {
            annotate(&s, &r->conflicts[i]);
            s.told[level]++;
        } else {
            gs_concise_line(out, r, &r->conflicts[i]);
            cut++;
        }
    }
    put_summary(&s, cut);
}
