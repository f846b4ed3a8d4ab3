/* What rules can use, from the tables of the bindings. */
#include <string.h>

#include "lua/api.h"
#include "report/reference.h"

/* --- Markdown --- */

/* Code in a cell of a table: a bar would end the cell. */
static void put_cell(gs_buf *out, const char *text) {
    for (; *text; text++) {
        if (*text == '|') gs_buf_putc(out, '\\');
        gs_buf_putc(out, *text);
    }
}

static const char *title_of(const gs_api *api) {
    static const struct {
        const gs_api *api;
        const char *title;
    } titles[] = {{&gs_rule_api, "A rule"},
                  {&gs_group_api, "The group, `said`"},
                  {&gs_fact_api, "A fact"},
                  {&gs_amount_api, "Amounts"},
                  {&gs_date_api, "Dates"},
                  {&gs_report_api, "Reporting"},
                  {&gs_value_api, "Values"},
                  {&gs_rx_api, "Expressions, `rx`"},
                  {&gs_index_api, "An index of texts"},
                  {&gs_edits_api, "Texts, `edits`"},
                  {&gs_lexicon_api, "Words, `lexicon`"},
                  {&gs_require_api, "Files"},
                  {&gs_builtin_api, "Lua"},
                  {&gs_declare_api, "Declaring"}};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (titles[i].api == api) return titles[i].title;
    return api->name;
}

static void put_member(gs_buf *out, const gs_api *api, const gs_member *m) {
    size_t n = strlen(api->var);
    gs_buf_puts(out, "| `");
    gs_buf_add(out, api->var, n ? n - 1 : 0);
    if (n) gs_buf_putc(out, m->call ? api->var[n - 1] : '.');
    gs_buf_puts(out, m->name);
    if (m->call) {
        gs_buf_putc(out, '(');
        put_cell(out, m->takes);
        gs_buf_putc(out, ')');
    }
    gs_buf_puts(out, "` | ");
    if (*m->gives) {
        gs_buf_putc(out, '`');
        put_cell(out, m->gives);
        gs_buf_putc(out, '`');
    }
    gs_buf_puts(out, " | ");
    put_cell(out, m->doc);
    gs_buf_puts(out, " |\n");
}

/* Lua's own functions that are let in. */
static void put_natives(gs_buf *out) {
    const char *library, *name;
    gs_buf_puts(out, "\nAs in Lua 5.4: ");
    for (uint32_t i = 0; (name = gs_api_native(i, &library)); i++)
        gs_buf_printf(out, "%s`%s%s%s`", i ? ", " : "", library, *library ? "." : "", name);
    gs_buf_puts(out, ", `string.format`.\n\nWhat is not here is left out on purpose: it could run "
                     "without end inside one call, catch a limit, show the order of hashing, or "
                     "reach files, clocks, chance or\nthe environment.\n");
}

void gs_reference_api(const gs_rulebook *book, gs_buf *out) {
    uint32_t n;
    const gs_api *const *all = gs_api_all(&n);
    (void)book;
    gs_buf_puts(out, "# What rules can use\n\n"
                     "<!-- Made by gainsay docs api (make docs) of the tables of the bindings. "
                     "-->\n\n"
                     "[writing-rules.md](writing-rules.md) leads from a sentence to a tested rule; "
                     "this page lists what there is. A `?` behind a type: it may be nil, mostly\n"
                     "because nothing is known. [editor/gainsay.lua](editor/gainsay.lua) says the "
                     "same to Lua editors, which then complete names and check types: name its\n"
                     "folder as a library (for lua-language-server, `\"workspace.library\"` in "
                     "`.luarc.json`).\n");
    for (uint32_t i = 0; i < n; i++) {
        gs_buf_printf(out, "\n## %s\n\n", title_of(all[i]));
        if (*all[i]->doc) gs_buf_printf(out, "%s\n\n", all[i]->doc);
        gs_buf_puts(out, "| | type | |\n| --- | --- | --- |\n");
        for (const gs_member *m = all[i]->members; m->name; m++) put_member(out, all[i], m);
        if (all[i] == &gs_builtin_api) put_natives(out);
    }
}

/* --- annotations --- */

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* A type, with our own ones under our name: "amount|number" is "gainsay.amount|number". */
static void put_type(gs_buf *out, const char *type, size_t n) {
    static const char *const ours[] = {"amount", "date", "fact", "group", "report"};
    for (size_t i = 0, length; i < n; i += length) {
        length = 1;
        if (is_letter(type[i]))
            while (i + length < n && is_letter(type[i + length])) length++;
        for (size_t k = 0; k < sizeof ours / sizeof *ours; k++)
            if (strlen(ours[k]) == length && memcmp(type + i, ours[k], length) == 0 &&
                (i + length >= n || type[i + length] != ':'))
                gs_buf_puts(out, "gainsay.");
        gs_buf_add(out, type + i, length);
    }
}

/* "b: amount|number, from: integer?" one after the other; returns what is left, or NULL. */
static const char *next_parameter(const char *takes, const char **name, size_t *n,
                                  const char **type, size_t *width) {
    if (!*takes) return NULL;
    *name = takes;
    *n = strcspn(takes, ":");
    *type = takes + *n + 2;
    *width = strcspn(*type, ",");
    const char *rest = *type + *width;
    return *rest ? rest + 2 : rest;
}

static void put_parameters(gs_buf *out, const gs_member *m) {
    const char *name, *type, *at = m->takes;
    size_t n, width;
    while ((at = next_parameter(at, &name, &n, &type, &width))) {
        bool optional = type[width - 1] == '?';
        gs_buf_puts(out, "---@param ");
        gs_buf_add(out, name, n);
        gs_buf_puts(out, optional ? "? " : " ");
        put_type(out, type, width - optional);
        gs_buf_putc(out, '\n');
    }
    if (!*m->gives) return;
    if (strncmp(m->gives, "fun(", 4) == 0) {
        gs_buf_puts(out, "---@return ");
        put_type(out, m->gives, strlen(m->gives));
        gs_buf_putc(out, '\n');
        return;
    }
    for (at = m->gives; *at; at += n + (at[n] ? 2 : 0)) {
        n = strcspn(at, ",");
        gs_buf_puts(out, "---@return ");
        put_type(out, at, n);
        gs_buf_putc(out, '\n');
    }
}

static void put_names(gs_buf *out, const gs_member *m) {
    const char *name, *type, *at = m->takes, *comma = "";
    size_t n, width;
    while ((at = next_parameter(at, &name, &n, &type, &width))) {
        gs_buf_puts(out, comma);
        gs_buf_add(out, name, n);
        comma = ", ";
    }
}

static void put_function(gs_buf *out, const char *owner, char between, const gs_member *m) {
    gs_buf_printf(out, "\n---%s.\n", m->doc);
    put_parameters(out, m);
    gs_buf_puts(out, "function ");
    if (*owner) gs_buf_printf(out, "%s%c", owner, between);
    gs_buf_printf(out, "%s(", m->name);
    put_names(out, m);
    gs_buf_puts(out, ") end\n");
}

static void put_field(gs_buf *out, const char *name, const char *type, const char *doc) {
    size_t n = strlen(type);
    bool optional = type[n - 1] == '?';
    gs_buf_printf(out, "---@field %s%s ", name, optional ? "?" : "");
    put_type(out, type, n - optional);
    gs_buf_printf(out, " %s.\n", doc);
}

static const char AMOUNT_OPERATORS[] = "---@operator add(gainsay.amount|number): gainsay.amount\n"
                                       "---@operator sub(gainsay.amount|number): gainsay.amount\n"
                                       "---@operator mul(gainsay.amount|number): gainsay.amount\n"
                                       "---@operator div(gainsay.amount|number): gainsay.amount\n"
                                       "---@operator unm: gainsay.amount\n";

/* A type: its values are fields, its functions methods. */
static void put_class(gs_buf *out, const gs_api *api) {
    gs_buf owner = GS_BUF_EMPTY;
    gs_buf_printf(&owner, "%s_type", api->name);
    gs_buf_printf(out, "\n---%s\n---@class gainsay.%s\n", api->doc, api->name);
    for (const gs_member *m = api->members; m->name; m++)
        if (!m->call) put_field(out, m->name, m->gives, m->doc);
    for (int i = 0; api == &gs_rule_api && i < GS_SHAPES; i++) {
        const gs_shape_info *s = gs_shape_about((gs_shape)i);
        gs_buf_printf(out, "---@field %s? string|table Flags %s: `%s`.\n", s->name, s->flags,
                      s->line);
    }
    if (api == &gs_fact_api) gs_buf_puts(out, "---@field [string] any A field of its kind.\n");
    if (api == &gs_amount_api) gs_buf_puts(out, AMOUNT_OPERATORS);
    gs_buf_printf(out, "local %s_type = {}\n", api->name);
    for (const gs_member *m = api->members; m->name; m++)
        if (m->call) put_function(out, gs_buf_text(&owner), ':', m);
    gs_buf_free(&owner);
}

static void put_library(gs_buf *out, const gs_api *api) {
    if (*api->name) gs_buf_printf(out, "\n---%s\n%s = {}\n", api->doc, api->name);
    for (const gs_member *m = api->members; m->name; m++) put_function(out, api->name, '.', m);
}

/* report is an argument, so it has a type. */
static void put_report(gs_buf *out) {
    gs_buf_printf(out, "\n---%s.\n---@alias gainsay.report fun(", gs_report_api.members[0].doc);
    const char *takes = gs_report_api.members[0].takes;
    put_type(out, takes, strlen(takes));
    gs_buf_puts(out, ")\n");
}

void gs_reference_editor(const gs_rulebook *book, gs_buf *out) {
    uint32_t n;
    const gs_api *const *all = gs_api_all(&n);
    (void)book;
    gs_buf_puts(out,
                "---@meta\n"
                "-- For Lua editors: what gainsay's rules can use. Made by gainsay docs editor "
                "(make docs) of the tables of the bindings.\n"
                "-- Begin a rule with \"---@type gainsay.rule\" before its table.\n");
    for (uint32_t i = 0; i < n; i++) {
        bool is_class = all[i] == &gs_rule_api || all[i] == &gs_group_api ||
                        all[i] == &gs_fact_api || all[i] == &gs_amount_api ||
                        all[i] == &gs_date_api;
        if (is_class)
            put_class(out, all[i]);
        else if (all[i] == &gs_report_api)
            put_report(out);
        else if (all[i] != &gs_builtin_api && all[i] != &gs_require_api)
            put_library(out, all[i]);
    }
}
