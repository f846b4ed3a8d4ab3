/* The one-line constraints of a rule table, from Lua to plain structs.
 *
 *   single_value   = "amount"  or  { "amount", "outcome", separators = { "as_of" } }
 *   conflicts_with = { { stage = "candidate" }, { stage = "holder" }, separators = { "as_of" } }
 *   before         = { "filed", "decided" }
 *   range          = { "share", min = 0, max = 100 }      (dates: min = "2000-01-01")
 *   unique_holder  = "person"  or  { "person", where = { stage = "holder" } }
 *
 * each with where = { field = value } and message = "..." of its own, or of the rule.
 */
#include <stdio.h>
#include <string.h>

#include "bind.h"
#include "limits.h"

const char *const GS_CONSTRAINT_NAMES[5] = {"single_value", "conflicts_with", "before", "range",
                                            "unique_holder"};

static const char *const OPTIONS[] = {"separators", "where", "message", "min", "max"};

/* Where the constraint's table names fields as items. */
static void read_fields(lua_State *L, int t, const char *name, gs_arena *arena, gs_constraint *c) {
    lua_Integer n = lua_type(L, t) == LUA_TTABLE ? (lua_Integer)lua_rawlen(L, t) : 1;
    const char **fields = gs_alloc(arena, (size_t)n * sizeof *fields);
    for (lua_Integer i = 1; i <= n; i++) {
        if (lua_type(L, t) == LUA_TTABLE)
            lua_rawgeti(L, t, i);
        else
            lua_pushvalue(L, t);
        if (lua_type(L, -1) != LUA_TSTRING)
            gs_lua_fault(L, NULL, "%s: item %d must be the name of a field, not a %s", name, (int)i,
                         luaL_typename(L, -1));
        fields[i - 1] = gs_strdup(arena, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    c->fields = fields;
    c->nfields = (uint32_t)n;
    uint32_t needed = c->shape == GS_BEFORE ? 2 : 1;
    bool right = c->shape == GS_SINGLE_VALUE ? n >= 1 : c->nfields == needed;
    if (!right)
        gs_lua_fault(L, NULL, "%s needs the name of %s", name,
                     needed == 2 ? "two date fields" : "a field");
}

static void read_sides(lua_State *L, int t, gs_arena *arena, gs_constraint *c) {
    if (lua_type(L, t) != LUA_TTABLE || lua_rawlen(L, t) != 2)
        gs_lua_fault(
            L, "write: conflicts_with = { { stage = \"candidate\" }, { stage = \"holder\" } }",
            "conflicts_with needs two tables");
    for (int i = 0; i < 2; i++) {
        lua_rawgeti(L, t, i + 1);
        gs_filter_read(L, lua_gettop(L), NULL, NULL, 0, &c->sides[i]);
        if (!c->sides[i].count) gs_lua_fault(L, NULL, "conflicts_with: side %d is empty", i + 1);
        gs_filter_keep(&c->sides[i], arena);
        lua_pop(L, 1);
    }
}

/* min or max: a number or amount, or a date as text. */
static bool read_bound(lua_State *L, int t, const char *name, gs_quantity *amount, gs_span *span) {
    int type = lua_getfield(L, t, name);
    const gs_quantity *given = gs_to_amount(L, -1);
    const gs_span *day = gs_to_span(L, -1);
    if (given)
        *amount = *given;
    else if (day)
        *span = *day;
    else if (type == LUA_TNUMBER)
        *amount = gs_number_amount(L, -1);
    else if (type == LUA_TSTRING) {
        size_t n;
        const char *text = lua_tolstring(L, -1, &n);
        if (!gs_span_parse(text, n, span) && !gs_quantity_parse(text, n, amount))
            gs_lua_fault(L, "write a number, \"12 kilometer\" or \"2024-05-01\"",
                         "range: %s \"%s\" is no date or amount", name, text);
    } else if (type != LUA_TNIL) {
        gs_lua_fault(L, NULL, "range: %s must be a number, an amount or a date, not a %s", name,
                     lua_typename(L, type));
    }
    lua_pop(L, 1);
    return type != LUA_TNIL;
}

static void read_range(lua_State *L, int t, gs_constraint *c) {
    c->min = c->max = (gs_quantity){.amount = gs_interval_all()};
    c->earliest = c->latest = GS_SPAN_ALL;
    if (lua_type(L, t) == LUA_TTABLE) {
        c->has_min = read_bound(L, t, "min", &c->min, &c->earliest);
        c->has_max = read_bound(L, t, "max", &c->max, &c->latest);
    }
    if (!c->has_min && !c->has_max)
        gs_lua_fault(L, "write: range = { \"share\", min = 0, max = 100 }",
                     "range has neither min nor max");
}

/* `where` and `message` of the constraint, else of the rule. */
static void read_options(lua_State *L, int rule, int t, gs_arena *arena, gs_constraint *c) {
    static const char *const both[] = {"where", "message"};
    c->where = (gs_filter){.lasting = GS_LASTING_DAYS};
    for (int i = 0; i < 2; i++) {
        int from = rule;
        if (lua_type(L, t) == LUA_TTABLE) {
            from = lua_getfield(L, t, both[i]) == LUA_TNIL ? rule : t;
            lua_pop(L, 1);
        }
        lua_getfield(L, from, both[i]);
        if (i == 0)
            gs_filter_read(L, lua_gettop(L), NULL, NULL, 0, &c->where);
        else
            c->message =
                lua_type(L, -1) == LUA_TSTRING ? gs_strdup(arena, lua_tostring(L, -1)) : NULL;
        lua_pop(L, 1);
    }
    gs_filter_keep(&c->where, arena);
    if (lua_type(L, t) != LUA_TTABLE) return;
    gs_table_only(L, t, OPTIONS, sizeof OPTIONS / sizeof *OPTIONS, GS_CONSTRAINT_NAMES[c->shape]);
    c->separators =
        gs_table_strings(L, t, "separators", GS_CONSTRAINT_NAMES[c->shape], arena, &c->nseparators);
}

static void read_one(lua_State *L, int rule, gs_shape shape, gs_arena *arena, gs_constraint *c) {
    int t = lua_gettop(L);
    c->shape = shape;
    if (lua_type(L, t) != LUA_TTABLE && lua_type(L, t) != LUA_TSTRING)
        gs_lua_fault(L, NULL, "%s must be the name of a field or a table, not a %s",
                     GS_CONSTRAINT_NAMES[shape], luaL_typename(L, t));
    if (shape == GS_CONFLICTS_WITH)
        read_sides(L, t, arena, c);
    else
        read_fields(L, t, GS_CONSTRAINT_NAMES[shape], arena, c);
    if (shape == GS_RANGE) read_range(L, t, c);
    read_options(L, rule, t, arena, c);
}

void gs_constraints_read(lua_State *L, int index, gs_arena *arena, gs_rule *rule) {
    gs_constraint *all = gs_alloc(arena, 5 * sizeof *all);
    gs_loading *loading = gs_sandbox_user(L);
    for (int i = 0; i < 5; i++) {
        loading->line = gs_packfile_line(loading->session.source, GS_CONSTRAINT_NAMES[i]);
        if (lua_getfield(L, index, GS_CONSTRAINT_NAMES[i]) != LUA_TNIL)
            read_one(L, index, (gs_shape)i, arena, &all[rule->nconstraints++]);
        lua_pop(L, 1);
    }
    rule->constraints = all;
}

/* --- names, when all kinds are known --- */

static const gs_field *field_of_any(const gs_rule *rule, const gs_kinds *kinds, const char *name) {
    for (uint32_t i = 0; i < rule->info.nreads; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, rule->info.reads[i]);
        int f = kind ? gs_field_index(kind, name) : -1;
        if (f >= 0) return &kind->fields[f];
    }
    return NULL;
}

static bool bad_name(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                     const char *name, gs_err *err) {
    const gs_kind *kind = gs_kinds_named(kinds, rule->info.reads[0]);
    gs_err_set(err, GS_E_RULE, rule->info.file,
               gs_packfile_line(rule->source, GS_CONSTRAINT_NAMES[c->shape]), 0,
               "%s names '%s', which is no field of kind '%s'", GS_CONSTRAINT_NAMES[c->shape], name,
               kind->name);
    const char *near = gs_field_nearest(kind, name);
    if (near) gs_err_hint(err, "did you mean '%s'?", near);
    return false;
}

static bool bad_type(const gs_rule *rule, const gs_constraint *c, const gs_field *field,
                     const char *wanted, gs_err *err) {
    gs_err_set(err, GS_E_RULE, rule->info.file,
               gs_packfile_line(rule->source, GS_CONSTRAINT_NAMES[c->shape]), 0,
               "%s needs a field of type %s; '%s' is of type %s", GS_CONSTRAINT_NAMES[c->shape],
               wanted, field->name, gs_ftype_name(field->type));
    return false;
}

static bool check_types(const gs_rule *rule, const gs_constraint *c, const gs_field *field,
                        gs_err *err) {
    bool dated = field->type == GS_F_DATE || field->type == GS_F_PERIOD;
    if (c->shape == GS_BEFORE && !dated) return bad_type(rule, c, field, "date", err);
    if (c->shape == GS_RANGE && !dated && field->type != GS_F_AMOUNT)
        return bad_type(rule, c, field, "amount or date", err);
    return true;
}

static bool is_property(const char *name) {
    return !strcmp(name, "as_of") || !strcmp(name, "speaker") || !strcmp(name, "document") ||
           !strcmp(name, "modality");
}

static bool check_one(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                      gs_err *err) {
    for (uint32_t i = 0; i < c->nfields; i++) {
        const gs_field *field = field_of_any(rule, kinds, c->fields[i]);
        if (!field) return bad_name(rule, kinds, c, c->fields[i], err);
        if (!check_types(rule, c, field, err)) return false;
    }
    for (uint32_t i = 0; i < c->nseparators; i++)
        if (!is_property(c->separators[i]) && !field_of_any(rule, kinds, c->separators[i]))
            return bad_name(rule, kinds, c, c->separators[i], err);
    const gs_filter *filters[] = {&c->where, &c->sides[0], &c->sides[1]};
    for (int i = 0; i < 3; i++) {
        if (gs_filter_check(filters[i], kinds, rule->info.reads, rule->info.nreads, err)) continue;
        snprintf(err->source, sizeof err->source, "%s", rule->info.file);
        err->line = gs_packfile_line(rule->source, i ? GS_CONSTRAINT_NAMES[c->shape] : "where");
        return false;
    }
    return true;
}

bool gs_constraints_check_names(const gs_rule *rule, const gs_kinds *kinds, gs_err *err) {
    for (uint32_t i = 0; i < rule->nconstraints; i++)
        if (!check_one(rule, kinds, &rule->constraints[i], err)) return false;
    return true;
}
