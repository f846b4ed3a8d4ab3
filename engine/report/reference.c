#include "report/reference.h"

#include <string.h>

#include "base/utf8.h"
#include "report/place.h"

/* --- Markdown --- */

static void put_words(gs_buf *out, const char *name, const char *const *items, uint32_t n) {
    if (!n) return;
    gs_buf_printf(out, "- %s: ", name);
    for (uint32_t i = 0; i < n; i++) gs_buf_printf(out, "%s`%s`", i ? ", " : "", items[i]);
    gs_buf_putc(out, '\n');
}

static void put_fence(gs_buf *out, const char *language, const char *text, size_t n) {
    gs_buf_printf(out, "```%s\n", language);
    gs_buf_add(out, text, n);
    gs_buf_puts(out, n && text[n - 1] == '\n' ? "```\n" : "\n```\n");
}

static void put_examples(gs_buf *out, const gs_rule *rule, bool flags) {
    const gs_example *e;
    gs_buf_puts(out, flags ? "\nFlagged:\n\n" : "\nNot flagged:\n\n");
    for (uint32_t i = 0; (e = gs_rule_example(rule, i)); i++)
        if (e->flags == flags) put_fence(out, "text", e->text, strlen(e->text));
}

static void put_lines(gs_buf *out, const gs_rule *rule) {
    const char *comma = "- one-line constraints: ";
    for (int i = 0; i < GS_SHAPES; i++) {
        if (!gs_rule_uses(rule, (gs_shape)i)) continue;
        gs_buf_printf(out, "%s`%s`", comma, gs_shape_about((gs_shape)i)->name);
        comma = ", ";
    }
    if (*comma == ',') gs_buf_putc(out, '\n');
}

static void put_rule(gs_buf *out, const gs_rule *rule) {
    const gs_rule_info *about = gs_rule_about(rule);
    gs_buf_printf(out, "\n## %s\n\n%s. %s\n\n- severity: %s at most\n", about->id, about->title,
                  about->why, gs_level_name(about->level));
    put_words(out, "reads facts of kind", about->reads, about->nreads);
    put_words(out, "compares facts that share", about->group, about->ngroup);
    put_lines(out, rule);
    if (strcmp(about->scope, "document") == 0) gs_buf_puts(out, "- within each document alone\n");
    if (*about->false_positives)
        gs_buf_printf(out, "- false positives to expect: %s\n", about->false_positives);
    if (*about->since) gs_buf_printf(out, "- since %s\n", about->since);
    put_examples(out, rule, true);
    put_examples(out, rule, false);
}

void gs_reference_rules(const gs_rulebook *book, gs_buf *out) {
    uint32_t n = gs_rulebook_rules(book);
    gs_buf_puts(out, "# Rules\n\n"
                     "<!-- Made by gainsay docs rules; the rules themselves say what stands here. "
                     "-->\n\n| rule | severity | |\n| --- | --- | --- |\n");
    for (uint32_t i = 0; i < n; i++) {
        const gs_rule_info *about = gs_rule_about(gs_rulebook_rule(book, i));
        gs_buf_printf(out, "| [%s](#%s) | %s | %s |\n", about->id, about->id,
                      gs_level_name(about->level), about->title);
    }
    for (uint32_t i = 0; i < n; i++) put_rule(out, gs_rulebook_rule(book, i));
}

/* --- man --- */

/* What troff takes for an order or cannot read as it stands. */
static const char *roff_escape(char c) {
    switch (c) {
    case '\\': return "\\e";
    case '-': return "\\-";
    case '\'': return "\\(aq";
    case '~': return "\\(ti";
    default: return NULL;
    }
}

void gs_roff(gs_buf *out, const char *text) {
    size_t n = strlen(text);
    unsigned width = 1;
    for (size_t at = 0; at < n; at += width) {
        uint32_t code = gs_utf8_at(text, n, at, &width);
        const char *escape = roff_escape(text[at]);
        if (text[at] == '.' && (at == 0 || text[at - 1] == '\n')) gs_buf_puts(out, "\\&");
        if (escape)
            gs_buf_puts(out, escape);
        else if (code >= 0x80)
            gs_buf_printf(out, "\\[u%04X]", (unsigned)code);
        else
            gs_buf_putc(out, text[at]);
    }
}

static void put_paragraph(gs_buf *out, const char *lead, const char *text) {
    gs_buf_printf(out, ".PP\n%s", lead);
    gs_roff(out, text);
    gs_buf_putc(out, '\n');
}

static void man_examples(gs_buf *out, const gs_rule *rule, bool flags) {
    const gs_example *e;
    gs_buf_puts(out, flags ? ".PP\nFlagged:\n" : ".PP\nNot flagged:\n");
    for (uint32_t i = 0; (e = gs_rule_example(rule, i)); i++) {
        if (e->flags != flags) continue;
        gs_buf_puts(out, ".PP\n.RS 4\n.nf\n");
        gs_roff(out, e->text);
        gs_buf_puts(out, "\n.fi\n.RE\n");
    }
}

static void man_rule(gs_buf *out, const gs_rule *rule) {
    const gs_rule_info *about = gs_rule_about(rule);
    gs_buf_puts(out, ".SS ");
    gs_roff(out, about->id);
    gs_buf_printf(out, " (%s)\n", gs_level_name(about->level));
    gs_roff(out, about->title);
    gs_buf_puts(out, ".\n");
    gs_roff(out, about->why);
    gs_buf_putc(out, '\n');
    if (*about->false_positives)
        put_paragraph(out, "False positives to expect: ", about->false_positives);
    man_examples(out, rule, true);
    man_examples(out, rule, false);
}

void gs_reference_man(const gs_rulebook *book, gs_buf *out) {
    gs_buf_printf(out,
                  ".TH GAINSAY\\-RULES 7 \"\" \"gainsay %s\" \"gainsay\"\n.SH NAME\n"
                  "gainsay\\-rules \\- what gainsay looks for\n.SH DESCRIPTION\n"
                  "Each rule reads facts of some kinds and reports what cannot both be right.\n"
                  "\\fBgainsay rules\\fR lists the rules that are loaded, \\fBgainsay explain "
                  "RULE\\fR shows one.\n.SH RULES\n",
                  GS_VERSION);
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++) man_rule(out, gs_rulebook_rule(book, i));
    gs_buf_puts(out, ".SH SEE ALSO\n.BR gainsay (1)\n");
}

/* --- constraints --- */

static void put_table(gs_buf *out) {
    gs_buf_puts(out, "| line | flags |\n| --- | --- |\n");
    for (int i = 0; i < GS_SHAPES; i++) {
        const gs_shape_info *s = gs_shape_about((gs_shape)i);
        gs_buf_printf(out, "| [%s](#%s) | %s |\n", s->name, s->name, s->flags);
    }
}

static void put_shape(gs_buf *out, const gs_rulebook *book, gs_shape shape) {
    const gs_shape_info *s = gs_shape_about(shape);
    gs_buf_printf(out, "\n## %s\n\n`%s` flags %s.%s%s\n\n", s->name, s->line, s->flags,
                  *s->detail ? " " : "", s->detail);
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++) {
        size_t n;
        const gs_rule *rule = gs_rulebook_rule(book, i);
        if (!gs_rule_uses(rule, shape)) continue;
        const char *text = gs_rule_text(rule, &n);
        put_fence(out, "lua", text, n);
    }
}

void gs_reference_constraints(const gs_rulebook *book, gs_buf *out) {
    gs_buf_puts(
        out,
        "# One-line constraints\n\n"
        "<!-- Made by gainsay docs constraints (make docs) of engine/lua/shape.c and the rules in "
        "docs/constraints. -->\n\n"
        "A rule whose question has a usual shape needs no `check` function: a line says it all, "
        "and "
        "is as fast as C. Only asserted facts count that the\ntext does not take back, that meet "
        "`where`, and that no separator parts; what is not known excuses. A rough figure (\"about "
        "40\") or two\nspeakers make a finding a warning at most.\n\n"
        "Each line may be a table with, besides its own options,\n\n"
        "- `where = { field = value }`: the facts that it looks at; also as a field of the rule, "
        "for all its lines,\n"
        "- `separators = { \"as_of\" }`: fields under which two values may differ,\n"
        "- `message = \"...\"`: in place of the usual words; also as a field of the rule.\n\n"
        "A rule may have several lines, and a `check` function besides. The rules below are "
        "[docs/constraints](constraints), a pack to try them with:\n"
        "`gainsay test --no-default-rules --rules docs/constraints`.\n\n");
    put_table(out);
    for (int i = 0; i < GS_SHAPES; i++) put_shape(out, book, (gs_shape)i);
}
