/* A rule table, read and checked: what is missing or misspelt is said with its line. */
#include <string.h>

#include "book.h"

static const gs_member FIELDS[] = {
    {"id", NULL, "", "string", "Lower-case letters, digits and hyphens"},
    {"title", NULL, "", "string", "What is wrong, in a line"},
    {"why", NULL, "", "string", "Why readers should care"},
    {"severity", NULL, "", "string",
     "\"error\", \"warning\" or \"note\": the most that a finding can be"},
    {"reads", NULL, "", "string|string[]", "The kinds of facts that it reads"},
    {"group", NULL, "", "string[]?",
     "The fields whose values the facts of one group surely share; `\"partner?\"`: both know it "
     "and share it, or neither knows it; `\"story\"`: documents of one story"},
    {"scope", NULL, "", "string?",
     "\"set\" (default): groups across documents; \"document\": each document by itself"},
    {"since", NULL, "", "string?", "The version that brought it"},
    {"flags", NULL, "", "string|string[]",
     "Examples that it flags: articles separated by a line of `---`, each perhaps with `date:` and "
     "`title:` at its head, or facts"},
    {"silent", NULL, "", "string|string[]", "Examples that come close and are right"},
    {"false_positives", NULL, "", "string?", "What to expect"},
    {"check", NULL, "", "fun(said: group, report: report)?", "Called once for each group"},
    {"where", NULL, "", "table?", "For one-line constraints: the facts that they look at"},
    {"message", NULL, "", "string?", "For one-line constraints: in place of the usual words"},
    {NULL, NULL, NULL, NULL, NULL}};
enum { NFIELDS = sizeof FIELDS / sizeof *FIELDS - 1 };

const gs_api gs_rule_api = {"rule", "",
                            "What a rule file returns. Besides these, each one-line constraint is "
                            "a field: [constraints.md](constraints.md).",
                            FIELDS};

/* Remembers where a field stands, for errors that are raised while it is read. */
static void at_field(lua_State *L, const char *field) {
    gs_loading *loading = gs_sandbox_user(L);
    loading->line = gs_packfile_line(loading->session.source, field);
}

/* Those, and the one-line constraints. */
static void refuse_unknown(lua_State *L) {
    const char *names[NFIELDS + GS_SHAPES];
    for (int i = 0; i < NFIELDS; i++) names[i] = FIELDS[i].name;
    for (int i = 0; i < GS_SHAPES; i++) names[NFIELDS + i] = gs_shape_about((gs_shape)i)->name;
    gs_lua_keys(L, 1); /* the line of the one that is not known */
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer k = 1; k <= n; k++) {
        bool known = lua_rawgeti(L, -1, k) != LUA_TSTRING;
        for (int i = 0; i < NFIELDS + GS_SHAPES && !known; i++)
            known = strcmp(names[i], lua_tostring(L, -1)) == 0;
        if (!known) at_field(L, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    if (lua_getfield(L, 1, "separators") != LUA_TNIL)
        gs_lua_fault(L, "write single_value = { \"field\", separators = { ... } }",
                     "separators belong into the one-line constraint");
    lua_pop(L, 1);
    gs_table_only(L, 1, names, NFIELDS + GS_SHAPES, "a rule");
}

static const char *text(lua_State *L, gs_arena *arena, const char *field, bool required) {
    at_field(L, field);
    const char *value = gs_table_string(L, 1, field, "the rule", required);
    return gs_strdup(arena, value ? value : "");
}

static gs_level read_level(lua_State *L) {
    static const char *const levels[] = {"note", "warning", "error"};
    at_field(L, "severity");
    const char *name = gs_table_string(L, 1, "severity", "the rule", true);
    for (int i = 0; i < 3; i++)
        if (strcmp(levels[i], name) == 0) return (gs_level)i;
    gs_lua_fault(L, "use \"error\", \"warning\" or \"note\"", "severity \"%s\" is not known", name);
    return GS_L_NOTE;
}

static void check_id(lua_State *L, const char *id) {
    size_t n = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-");
    if (id[n] || n > 60 || id[0] == '-' || (id[0] >= '0' && id[0] <= '9')) {
        at_field(L, "id");
        gs_lua_fault(L, "use lower-case letters, digits and hyphens",
                     "the id \"%s\" is no name for a rule", id);
    }
}

static const char *read_scope(lua_State *L, gs_arena *arena) {
    const char *scope = text(L, arena, "scope", false);
    if (!*scope) return "set";
    if (strcmp(scope, "set") && strcmp(scope, "document"))
        gs_lua_fault(L, "use \"set\" or \"document\"", "scope \"%s\" is not known", scope);
    return scope;
}

/* Of several fields that are missing all are told at once. */
static void tell_missing(lua_State *L) {
    static const char *const needed[] = {"title", "why", "severity", "reads", "flags", "silent"};
    char list[80] = "";
    size_t n = 0, missing = 0;
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        bool told = lua_getfield(L, 1, needed[i]) != LUA_TNIL;
        lua_pop(L, 1);
        if (told) continue;
        n += (size_t)snprintf(list + n, sizeof list - n, "%s%s", missing++ ? ", " : "", needed[i]);
    }
    if (missing < 2) return;
    at_field(L, "id");
    gs_lua_fault(L, "gainsay new rule ID writes one to begin with that has them all",
                 "the rule has no %s", list);
}

static void read_about(lua_State *L, gs_arena *arena, gs_rule *rule) {
    gs_rule_info *info = &rule->info;
    info->id = text(L, arena, "id", true);
    check_id(L, info->id);
    tell_missing(L);
    info->title = text(L, arena, "title", true);
    info->why = text(L, arena, "why", true);
    info->level = read_level(L);
    at_field(L, "reads");
    info->reads = gs_table_strings(L, 1, "reads", "the rule", arena, &info->nreads);
    if (!info->nreads) gs_lua_fault(L, "write: reads = \"kind\"", "the rule has no reads");
    at_field(L, "group");
    info->group = gs_table_strings(L, 1, "group", "the rule", arena, &info->ngroup);
    info->scope = read_scope(L, arena);
    info->since = text(L, arena, "since", false);
    info->false_positives = text(L, arena, "false_positives", false);
}

/* A rule without an example that it flags and one that it leaves alone is not finished. */
static void read_examples(lua_State *L, gs_arena *arena, gs_rule *rule) {
    at_field(L, "flags");
    const char *const *flags =
        gs_table_strings(L, 1, "flags", "the rule", arena, &rule->info.nflags);
    if (!rule->info.nflags)
        gs_lua_fault(L, "write: flags = { [[text]] }, an article that the rule flags",
                     "the rule has no flagging example");
    at_field(L, "silent");
    const char *const *silent =
        gs_table_strings(L, 1, "silent", "the rule", arena, &rule->info.nsilents);
    if (!rule->info.nsilents)
        gs_lua_fault(L, "write: silent = { [[text]] }, an article that comes close and is right",
                     "the rule has no silent example");
    uint32_t nflags = rule->info.nflags, n = nflags + rule->info.nsilents;
    gs_example *examples = gs_alloc(arena, n * sizeof *examples);
    for (uint32_t i = 0; i < n; i++)
        examples[i] =
            i < nflags ? (gs_example){flags[i], true} : (gs_example){silent[i - nflags], false};
    rule->examples = examples;
}

/* Fields of the one-line constraints would be ignored without one. */
static void refuse_idle(lua_State *L, const char *field, const char *hint) {
    if (lua_getfield(L, 1, field) != LUA_TNIL) {
        at_field(L, field);
        gs_lua_fault(L, hint, "'%s' is for one-line constraints, and the rule has none", field);
    }
    lua_pop(L, 1);
}

static void read_check(lua_State *L, gs_rule *rule) {
    at_field(L, "check");
    int type = lua_getfield(L, 1, "check");
    if (type != LUA_TNIL && type != LUA_TFUNCTION)
        gs_lua_fault(L, "write: check = function(said, report) ... end",
                     "check must be a function, not a %s", lua_typename(L, type));
    rule->has_check = type == LUA_TFUNCTION;
    lua_pop(L, 1);
    if (!rule->nconstraints)
        refuse_idle(L, "where", "filter in check: said:each { field = value }");
    if (!rule->nconstraints) refuse_idle(L, "message", "give it to report");
    if (!rule->has_check && !rule->nconstraints)
        gs_lua_fault(L,
                     "write check = function(said, report) ... end, or a constraint: single_value "
                     "= \"field\"",
                     "the rule checks nothing");
}

static void refuse_unnamed(lua_State *L) {
    if (lua_rawlen(L, 1))
        gs_lua_fault(L, "a rule file returns { id = \"...\", title = \"...\", ... }",
                     "the rule is a list");
}

int gs_rule_read(lua_State *L) {
    gs_loading *loading = gs_sandbox_user(L);
    gs_arena *arena = loading->book->arena;
    gs_rule **out = lua_touserdata(L, 2);
    loading->line = 1;
    if (loading->declared)
        return gs_lua_fault(L, "put the rule into a file of its own",
                            "the file declares kinds, words or patterns and returns a rule");
    refuse_unnamed(L);
    gs_rule *rule = gs_alloc(arena, sizeof *rule);
    *rule = (gs_rule){.book = loading->book, .source = loading->session.source};
    rule->info.file = loading->session.source->path;
    refuse_unknown(L);
    read_about(L, arena, rule);
    gs_constraints_read(L, 1, arena, rule);
    read_check(L, rule);
    read_examples(L, arena, rule);
    *out = rule;
    return 0;
}

/* --- after all files are read --- */

static bool unknown_kind(const gs_rule *rule, const gs_kinds *kinds, const char *name,
                         gs_err *err) {
    gs_err_set(err, GS_E_FOLLOWS, rule->info.file, gs_packfile_line(rule->source, "reads"), 0,
               "rule %s reads the unknown kind '%s'", rule->info.id, name);
    const char *near = gs_kind_nearest(kinds, name);
    if (near) gs_err_hint(err, "did you mean '%s'?", near);
    return false;
}

static bool unknown_field(const gs_rule *rule, const gs_kind *kind, const char *name, gs_err *err) {
    gs_err_set(err, GS_E_RULE, rule->info.file, gs_packfile_line(rule->source, "group"), 0,
               "rule %s groups by '%s', which is no field of kind '%s'", rule->info.id, name,
               kind->name);
    const char *near = gs_field_nearest(kind, name);
    if (near) gs_err_hint(err, "did you mean '%s'?", near);
    return false;
}

/* "partner?": known to both, or to neither. */
static bool has_field(const gs_kind *kind, const char *name) {
    static const char *const all[] = {"kind", "speaker", "document", "modality", "story"};
    size_t n = strlen(name);
    if (n && name[n - 1] == '?') n--;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strncmp(all[i], name, n) == 0 && !all[i][n]) return true;
    for (uint32_t i = 0; i < kind->nfields; i++)
        if (strncmp(kind->fields[i].name, name, n) == 0 && !kind->fields[i].name[n]) return true;
    return false;
}

bool gs_rule_check_names(const gs_rule *rule, const gs_kinds *kinds, gs_err *err) {
    const gs_rule_info *info = &rule->info;
    for (uint32_t i = 0; i < info->nreads; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, info->reads[i]);
        if (!kind) return unknown_kind(rule, kinds, info->reads[i], err);
        for (uint32_t g = 0; g < info->ngroup; g++)
            if (!has_field(kind, info->group[g]))
                return unknown_field(rule, kind, info->group[g], err);
    }
    return gs_constraints_check_names(rule, kinds, err);
}
