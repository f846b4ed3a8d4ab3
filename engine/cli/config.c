#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check/input.h"

enum { HIGHEST = 64, MOST_BYTES = 1 << 20 };

static bool is_there(const char *path) {
    return access(path, F_OK) == 0;
}

static bool is_root(const char *folder, const char *above) {
    struct stat a, b;
    return stat(folder, &a) != 0 || stat(above, &b) != 0 ||
           (a.st_dev == b.st_dev && a.st_ino == b.st_ino);
}

/* "", "../", "../../": the way to the first folder with a gainsay.lua, or NULL. */
static const char *find_above(gs_arena *arena) {
    const char *way = "";
    for (int i = 0; i < HIGHEST; i++) {
        const char *file = gs_sprintf(arena, "%sgainsay.lua", way);
        if (is_there(file)) return file;
        const char *above = gs_sprintf(arena, "../%s", way);
        if (is_there(gs_sprintf(arena, "%s.git", way)) || is_root(*way ? way : ".", above))
            return NULL;
        way = above;
    }
    return NULL;
}

static const char *find_at_home(gs_arena *arena) {
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME"), *file = NULL;
    if (config && *config == '/')
        file = gs_sprintf(arena, "%s/gainsay/gainsay.lua", config);
    else if (home && *home == '/')
        file = gs_sprintf(arena, "%s/.config/gainsay/gainsay.lua", home);
    return file && is_there(file) ? file : NULL;
}

bool gs_options_given(const gs_options *o, const char *name) {
    for (uint32_t i = 0; i < o->given.count; i++)
        if (strcmp(o->given.items[i], name) == 0) return true;
    return false;
}

static const gs_config_value *value_of(const gs_options *o, gs_config_key key) {
    return &o->config->values[key];
}

/* A path of the configuration, from where the command runs. */
static const char *placed(const gs_options *o, const char *path) {
    if (*path == '/' || !o->config || !*o->config->folder) return path;
    return gs_sprintf(o->arena, "%s/%s", o->config->folder, path);
}

/* What the configuration lists comes before what the command line adds. */
static void put_before(gs_options *o, gs_words *words, gs_config_key key, bool paths) {
    const gs_config_value *v = value_of(o, key);
    uint32_t n = v->count + words->count;
    const char **items = gs_alloc(o->arena, (n + 1) * sizeof *items);
    for (uint32_t i = 0; i < v->count; i++)
        items[i] = paths ? placed(o, v->items[i].text) : v->items[i].text;
    for (uint32_t i = 0; i < words->count; i++) items[v->count + i] = words->items[i];
    *words = (gs_words){items, n, n};
}

static void put_unless_given(gs_options *o, gs_words *words, gs_config_key key) {
    if (words->count == 0) put_before(o, words, key, true);
}

static void take_text(const gs_options *o, const char *option, gs_config_key key, bool path,
                      const char **out) {
    const gs_config_value *v = value_of(o, key);
    if (v->given && !gs_options_given(o, option))
        *out = path ? placed(o, v->items[0].text) : v->items[0].text;
}

static bool is_true(const gs_options *o, gs_config_key key) {
    const gs_config_value *v = value_of(o, key);
    return v->given && strcmp(v->items[0].text, "true") == 0;
}

static bool is_false(const gs_options *o, gs_config_key key) {
    const gs_config_value *v = value_of(o, key);
    return v->given && strcmp(v->items[0].text, "false") == 0;
}

static gs_level level_of(const char *text) {
    return strcmp(text, "error") == 0     ? GS_L_ERROR
           : strcmp(text, "warning") == 0 ? GS_L_WARNING
                                          : GS_L_NOTE;
}

static int month_of(const char *name) {
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (int m = 0; m < 12; m++)
        if (strncmp(months + 3 * m, name, 3) == 0) return m + 1;
    return 0;
}

static void take_severities(gs_options *o) {
    const gs_config_value *v = value_of(o, GS_CK_SEVERITY);
    gs_severity *list = gs_alloc(o->arena, (v->count + 1) * sizeof *list);
    for (uint32_t i = 0; i < v->count; i++) {
        const gs_config_item *item = &v->items[i];
        bool off = strcmp(item->text, "off") == 0;
        list[i] = (gs_severity){item->name, level_of(item->text), off, item->line};
    }
    o->house.severities = list;
    o->house.nseverities = v->count;
}

static void take_aliases(gs_options *o) {
    const gs_config_value *v = value_of(o, GS_CK_ALIASES);
    gs_alias *list = gs_alloc(o->arena, (v->count + 1) * sizeof *list);
    for (uint32_t i = 0; i < v->count; i++)
        list[i] = (gs_alias){v->items[i].name, v->items[i].text};
    o->house.aliases = list;
    o->house.naliases = v->count;
}

/* What the desk has settled counts for articles, not for the tests of rules. */
static void take_house(gs_options *o) {
    unsigned tests = GS_CMD_TEST | GS_CMD_MUTATE | GS_CMD_NEW | GS_CMD_PACK | GS_CMD_DOCS;
    const gs_config_value *fiscal = value_of(o, GS_CK_FISCAL_YEAR),
                          *dates = value_of(o, GS_CK_DATES);
    if (o->command & tests) return;
    o->house.file = o->config->file;
    take_severities(o);
    take_aliases(o);
    if (fiscal->given) o->house.fiscal_month = month_of(fiscal->items[0].text);
    o->house.day_first = dates->given && strcmp(dates->items[0].text, "day-first") == 0;
}

static void take_threshold(gs_options *o) {
    const gs_config_value *v = value_of(o, GS_CK_FAIL_ON);
    if (!v->given || gs_options_given(o, "fail-on")) return;
    o->fail_never = strcmp(v->items[0].text, "never") == 0;
    if (!o->fail_never) o->fail_on = level_of(v->items[0].text);
}

static void take_lists(gs_options *o) {
    put_before(o, &o->packs, GS_CK_PACKS, false);
    put_before(o, &o->pack_places, GS_CK_PACK_PLACES, true);
    put_before(o, &o->rules, GS_CK_RULES, true);
    put_before(o, &o->ignore, GS_CK_IGNORE, false);
    put_unless_given(o, &o->against, GS_CK_AGAINST);
    put_before(o, &o->paths, GS_CK_PATHS, true);
    o->ignore_base = *o->config->folder ? o->config->folder : ".";
}

static void take_all(gs_options *o) {
    const gs_config_value *jobs = value_of(o, GS_CK_JOBS);
    take_lists(o);
    take_house(o);
    take_threshold(o);
    o->no_gitignore |= is_false(o, GS_CK_GITIGNORE);
    o->no_default_rules |= is_false(o, GS_CK_DEFAULT_RULES);
    o->allow_empty |= is_true(o, GS_CK_ALLOW_EMPTY);
    if (o->command & (GS_CMD_CHECK | GS_CMD_CONFIG))
        take_text(o, "format", GS_CK_FORMAT, false, &o->format);
    take_text(o, "color", GS_CK_COLOR, false, &o->color);
    take_text(o, "ledger", GS_CK_LEDGER, true, &o->ledger);
    take_text(o, "store", GS_CK_STORE, true, &o->store);
    if (jobs->given && !gs_options_given(o, "jobs"))
        o->threads = (uint32_t)atoi(jobs->items[0].text);
}

static bool load(gs_options *o, const char *file, gs_err *err) {
    size_t n;
    const char *text = gs_read_file(o->arena, file, MOST_BYTES, &n, err);
    gs_config *config = gs_alloc(o->arena, sizeof *config);
    if (!text || !gs_config_parse(o->arena, file, text, n, config, err)) return false;
    o->config = config;
    take_all(o);
    return true;
}

bool gs_config_apply(gs_options *o, gs_err *err) {
    unsigned without = GS_CMD_HELP | GS_CMD_VERSION | GS_CMD_INIT;
    const char *file = o->config_file;
    if (o->command & without) return true;
    if (!file && !o->no_config) file = find_above(o->arena);
    bool at_home = !file;
    if (!file && !o->no_config) file = find_at_home(o->arena);
    if (file && !load(o, file, err)) return false;
    if (!o->ledger) o->ledger = at_home ? "gainsay.ledger" : placed(o, "gainsay.ledger");
    bool reads = o->command & (GS_CMD_CHECK | GS_CMD_EXTRACT);
    if (reads && o->arguments.count == 0) o->arguments = o->paths;
    return true;
}
