/* gainsay config: what holds, and who said so. gainsay init: a first configuration. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/config.h"
#include "report/show.h"

/* Option and setting that say the same; the rest has no option. */
static const char *option_of(gs_config_key key) {
    switch (key) {
    case GS_CK_AGAINST: return "against";
    case GS_CK_GITIGNORE: return "no-ignore";
    case GS_CK_DEFAULT_RULES: return "no-default-rules";
    case GS_CK_PACKS: return "pack";
    case GS_CK_RULES: return "rules";
    case GS_CK_FAIL_ON: return "fail-on";
    case GS_CK_FORMAT: return "format";
    case GS_CK_COLOR: return "color";
    case GS_CK_JOBS: return "jobs";
    case GS_CK_ALLOW_EMPTY: return "allow-empty";
    case GS_CK_LEDGER: return "ledger";
    case GS_CK_STORE: return "store";
    default: return "";
    }
}

static const char *threshold(const gs_options *o) {
    return o->fail_never                ? "never"
           : o->fail_on == GS_L_ERROR   ? "error"
           : o->fail_on == GS_L_WARNING ? "warning"
                                        : "note";
}

/* What the command line says instead, for settings with one value. */
static const char *said(const gs_options *o, gs_config_key key) {
    switch (key) {
    case GS_CK_GITIGNORE:
    case GS_CK_DEFAULT_RULES: return "false";
    case GS_CK_ALLOW_EMPTY: return "true";
    case GS_CK_FAIL_ON: return threshold(o);
    case GS_CK_FORMAT: return o->format;
    case GS_CK_COLOR: return o->color;
    case GS_CK_JOBS: return gs_sprintf(o->arena, "%u", o->threads);
    case GS_CK_LEDGER: return o->ledger;
    case GS_CK_STORE: return o->store;
    default: return "";
    }
}

static const gs_words *said_list(const gs_options *o, gs_config_key key) {
    return key == GS_CK_PACKS     ? &o->packs
           : key == GS_CK_RULES   ? &o->rules
           : key == GS_CK_AGAINST ? &o->against
                                  : NULL;
}

static void put_line(gs_buf *out, const char *name, const char *value, const char *origin) {
    gs_buf_printf(out, "%-14s ", name);
    size_t before = out->length;
    gs_show_str(out, value);
    size_t width = out->length - before;
    gs_buf_printf(out, "%*s  ", width < 32 ? (int)(32 - width) : 0, "");
    gs_show_str(out, origin);
    gs_buf_putc(out, '\n');
}

static const char *quoted(const gs_options *o, gs_config_key key, const char *text) {
    gs_config_type type = gs_config_type_of(key);
    bool bare = type == GS_C_FLAG || type == GS_C_COUNT;
    return bare ? text : gs_sprintf(o->arena, "\"%s\"", text);
}

static const char *origin_of(const gs_options *o, uint32_t line) {
    return gs_sprintf(o->arena, "%s:%u", o->config->file, line);
}

/* One line for each item: a list may come from two places. */
static void put_items(gs_buf *out, const gs_options *o, gs_config_key key) {
    const gs_config_value *v = o->config ? &o->config->values[key] : NULL;
    uint32_t n = v ? v->count : 0;
    const char *name = gs_config_name(key);
    for (uint32_t i = 0; i < n; i++) {
        const gs_config_item *item = &v->items[i];
        const char *text = quoted(o, key, item->text);
        if (*item->name) text = gs_sprintf(o->arena, "[\"%s\"] = %s", item->name, text);
        put_line(out, i ? "" : name, text, origin_of(o, item->line));
    }
    const gs_words *more = said_list(o, key);
    uint32_t first = key == GS_CK_AGAINST ? 0 : n;
    bool given = more && gs_options_given(o, option_of(key));
    for (uint32_t i = first; given && i < more->count; i++)
        put_line(out, i ? "" : name, quoted(o, key, more->items[i]), "command line");
    if (n == 0 && !given) put_line(out, name, "{}", "built in");
}

static void put_single(gs_buf *out, const gs_options *o, gs_config_key key) {
    const gs_config_value *v = o->config ? &o->config->values[key] : NULL;
    const char *name = gs_config_name(key), *unset = gs_config_default(key);
    if (gs_options_given(o, option_of(key)))
        put_line(out, name, quoted(o, key, said(o, key)), "command line");
    else if (v && v->given)
        put_line(out, name, quoted(o, key, v->items[0].text), origin_of(o, v->line));
    else
        put_line(out, name,
                 !*unset             ? "-"
                 : key == GS_CK_JOBS ? unset
                                     : quoted(o, key, unset),
                 "built in");
}

static void put_settings(gs_buf *out, const gs_options *o) {
    for (int k = 0; k < GS_CONFIG_KEYS; k++) {
        gs_config_key key = (gs_config_key)k;
        gs_config_type type = gs_config_type_of(key);
        if (type == GS_C_TEXTS || type == GS_C_MAP || type == GS_C_LISTS)
            put_items(out, o, key);
        else
            put_single(out, o, key);
    }
}

int gs_cmd_config(const gs_options *o) {
    gs_buf out = GS_BUF_EMPTY;
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook_free(gs_load_rulebook(o, problems)); /* packs and rules that are not there */
    gs_buf_puts(&out, "-- ");
    gs_show_str(&out, o->config ? o->config->file : "no gainsay.lua found; built-in settings");
    gs_buf_putc(&out, '\n');
    put_settings(&out, o);
    int status = gs_tell_problems(problems, o->verbose) ? 2 : 0;
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    return status;
}

static const char first_config[] =
    "-- Settings of gainsay for this folder and those below it. \"gainsay config\" shows what "
    "holds.\n"
    "-- This file is data: it cannot read files or run programs.\n"
    "return {\n"
    "  -- What \"gainsay check\" reads when no paths are given.\n"
    "  paths = { \".\" },\n"
    "\n"
    "  -- Left out of folders, beside what .gitignore and .gainsayignore name.\n"
    "  -- ignore = { \"drafts/\", \"*-old.md\" },\n"
    "\n"
    "  -- Status 1 from this level on: \"error\", \"warning\", \"note\", \"never\".\n"
    "  fail_on = \"error\",\n"
    "\n"
    "  -- How grave a rule is here: \"error\", \"warning\", \"note\", or \"off\".\n"
    "  -- severity = { [\"figure-differs\"] = \"warning\" },\n"
    "\n"
    "  -- Packs by name (gainsay pack list), and folders of rules of your own.\n"
    "  -- packs = { \"chess\" },\n"
    "  -- rules = { \"beat\" },\n"
    "\n"
    "  -- Names of one person, place or body.\n"
    "  -- aliases = { [\"Harbor Authority of Brinmouth\"] = { \"HAB\", \"Port Office\" } },\n"
    "\n"
    "  -- The month in which fiscal years begin, and how 3/4/2025 is read.\n"
    "  -- fiscal_year = \"April\",\n"
    "  -- dates = \"day-first\",\n"
    "\n"
    "  -- Where decisions on conflicts are kept (gainsay resolve).\n"
    "  ledger = \"gainsay.ledger\",\n"
    "}\n";

static bool write_new(const char *path, const char *text, gs_err *err) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    size_t n = strlen(text), done = 0;
    if (fd < 0) {
        gs_err_set(err, errno == EEXIST ? GS_E_USAGE : GS_E_IO, path, 0, 0, "%s",
                   errno == EEXIST ? "is there already" : strerror(errno));
        if (errno == EEXIST) gs_err_hint(err, "nothing was written; \"gainsay config\" shows it");
        return false;
    }
    while (done < n) {
        ssize_t put = write(fd, text + done, n - done);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) break;
        done += (size_t)put;
    }
    bool ok = close(fd) == 0 && done == n;
    if (!ok) {
        gs_err_set(err, GS_E_IO, path, 0, 0, "%s", strerror(errno));
        unlink(path);
    }
    return ok;
}

int gs_cmd_init(const gs_options *o) {
    (void)o;
    gs_err err;
    gs_buf out = GS_BUF_EMPTY;
    if (!write_new("gainsay.lua", first_config, &err)) {
        gs_tell("error", &err);
        return 2;
    }
    gs_buf_puts(&out, "wrote gainsay.lua\n");
    int status = gs_put(NULL, &out) ? 0 : 2;
    gs_buf_free(&out);
    return status;
}
