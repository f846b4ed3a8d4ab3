/* The one-line constraints of a rule table, from Lua to plain structs, as shape.c describes them.
 * `where` and `message` are those of the constraint, else those of the rule.
 */
#include <stdio.h>
#include <string.h>

#include "bind.h"
#include "limits.h"

static const char *name_of(const gs_constraint *c) {
    return gs_shape_about(c->shape)->name;
}

/* --- options --- */

static const struct {
    const char *name;
    uint32_t bit;
} OPTIONS[] = {{"min", GS_O_MIN},   {"max", GS_O_MAX},           {"direction", GS_O_DIRECTION},
               {"by", GS_O_BY},     {"total", GS_O_TOTAL},       {"parts", GS_O_PARTS},
               {"list", GS_O_LIST}, {"complete", GS_O_COMPLETE}, {"values", GS_O_VALUES}};
enum { NOPTIONS = sizeof OPTIONS / sizeof *OPTIONS };

static void refuse_options(lua_State *L, int t, const gs_constraint *c) {
    const char *names[NOPTIONS + 3] = {"separators", "where", "message"};
    uint32_t n = 3;
    for (int i = 0; i < NOPTIONS; i++)
        if (gs_shape_about(c->shape)->options & OPTIONS[i].bit) names[n++] = OPTIONS[i].name;
    gs_table_only(L, t, names, n, name_of(c));
}

/* Where the constraint's table names fields, or words, as items. */
static const char *const *read_strings(lua_State *L, int t, const gs_constraint *c, gs_arena *arena,
                                       uint32_t *count) {
    lua_Integer n = lua_type(L, t) == LUA_TTABLE ? (lua_Integer)lua_rawlen(L, t) : 1;
    const char **items = gs_alloc(arena, ((size_t)n + 1) * sizeof *items);
    for (lua_Integer i = 1; i <= n; i++) {
        if (lua_type(L, t) == LUA_TTABLE)
            lua_rawgeti(L, t, i);
        else
            lua_pushvalue(L, t);
        if (lua_type(L, -1) != LUA_TSTRING)
            gs_lua_fault(L, NULL, "%s: item %d must be the name of a field, not a %s", name_of(c),
                         (int)i, luaL_typename(L, -1));
        items[i - 1] = gs_strdup(arena, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    *count = (uint32_t)n;
    return items;
}

static void read_items(lua_State *L, int t, gs_arena *arena, gs_constraint *c) {
    const gs_shape_info *about = gs_shape_about(c->shape);
    uint32_t n;
    const char *const *items = read_strings(L, t, c, arena, &n);
    const char *hint = lua_pushfstring(L, "write: %s", about->line);
    if (n < about->least || (about->most && n > about->most)) {
        if (about->most == about->least || n < about->least)
            gs_lua_fault(L, hint, "%s needs %d item%s, not %d", about->name, (int)about->least,
                         about->least == 1 ? "" : "s", (int)n);
        gs_lua_fault(L, hint, "%s needs %d items at most, not %d", about->name, (int)about->most,
                     (int)n);
    }
    lua_pop(L, 1);
    c->fields = items;
    c->nfields = about->items == GS_I_WORDS ? 1 : n;
    c->words = items + c->nfields;
    c->nwords = n - c->nfields;
}

/* --- filters --- */

/* Takes the string of this name out of the table at -1. */
static const char *take_name(lua_State *L, const char *key, gs_arena *arena) {
    const char *name = NULL;
    int type = lua_getfield(L, -1, key);
    if (type == LUA_TSTRING) name = gs_strdup(arena, lua_tostring(L, -1));
    if (type != LUA_TNIL && type != LUA_TSTRING)
        gs_lua_fault(L, NULL, "%s names a date field, so it is a string, not a %s", key,
                     lua_typename(L, type));
    lua_pop(L, 1);
    lua_pushnil(L);
    lua_setfield(L, -2, key);
    return name;
}

static void read_filter(lua_State *L, gs_arena *arena, gs_filter *out) {
    gs_filter_read(L, lua_gettop(L), NULL, NULL, 0, out);
    gs_filter_keep(out, arena);
}

static void read_sides(lua_State *L, int t, gs_arena *arena, gs_constraint *c) {
    const gs_shape_info *about = gs_shape_about(c->shape);
    if (lua_type(L, t) != LUA_TTABLE || lua_rawlen(L, t) != 2)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s", about->line), "%s needs two tables",
                     about->name);
    for (int i = 0; i < 2; i++) {
        if (lua_rawgeti(L, t, i + 1) != LUA_TTABLE)
            gs_lua_fault(L, lua_pushfstring(L, "write: %s", about->line),
                         "%s: side %d must be a table, not a %s", about->name, i + 1,
                         luaL_typename(L, -1));
        if (c->shape == GS_CONTEMPORARY) {
            c->sides[i].from = take_name(L, "from", arena);
            c->sides[i].to = take_name(L, "to", arena);
        }
        read_filter(L, arena, &c->sides[i].filter);
        if (!c->sides[i].filter.count)
            gs_lua_fault(L, NULL, "%s: side %d is empty", about->name, i + 1);
        lua_pop(L, 1);
    }
}

static bool read_table(lua_State *L, int t, const char *name, gs_arena *arena, gs_filter *out) {
    int type = lua_getfield(L, t, name);
    if (type != LUA_TNIL && type != LUA_TTABLE)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s = { field = \"value\" }", name),
                     "%s must be a filter, not a %s", name, lua_typename(L, type));
    if (type == LUA_TTABLE) read_filter(L, arena, out);
    lua_pop(L, 1);
    return type == LUA_TTABLE;
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
                         "%s \"%s\" is no date or amount", name, text);
    } else if (type != LUA_TNIL) {
        gs_lua_fault(L, NULL, "%s must be a number, an amount or a date, not a %s", name,
                     lua_typename(L, type));
    }
    lua_pop(L, 1);
    return type != LUA_TNIL;
}

static void read_bounds(lua_State *L, int t, gs_constraint *c) {
    c->min = c->max = (gs_quantity){.amount = gs_interval_all()};
    c->earliest = c->latest = GS_SPAN_ALL;
    if (lua_type(L, t) == LUA_TTABLE) {
        c->has_min = read_bound(L, t, "min", &c->min, &c->earliest);
        c->has_max = read_bound(L, t, "max", &c->max, &c->latest);
    }
    if (!c->has_min && !c->has_max)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s", gs_shape_about(c->shape)->line),
                     "%s has neither min nor max", name_of(c));
}

static bool read_falling(lua_State *L, int t) {
    const char *way = gs_table_string(L, t, "direction", "monotone", false);
    if (way && strcmp(way, "up") != 0 && strcmp(way, "down") != 0)
        gs_lua_fault(L, "use \"up\" or \"down\"", "direction \"%s\" is not known", way);
    return way && strcmp(way, "down") == 0;
}

static bool read_flag(lua_State *L, int t, const char *name) {
    int type = lua_getfield(L, t, name);
    bool is = lua_toboolean(L, -1);
    if (type != LUA_TNIL && type != LUA_TBOOLEAN)
        gs_lua_fault(L, NULL, "%s must be true or false, not a %s", name, lua_typename(L, type));
    lua_pop(L, 1);
    return is;
}

/* What belongs to the shape alone, from its own table. */
static void read_own(lua_State *L, int t, gs_arena *arena, gs_constraint *c) {
    const gs_shape_info *about = gs_shape_about(c->shape);
    const char *by = gs_table_string(L, t, "by", about->name, false);
    c->by = by ? gs_strdup(arena, by) : NULL;
    if (about->options & GS_O_DIRECTION) c->falling = read_falling(L, t);
    if (about->options & GS_O_COMPLETE) c->complete = read_flag(L, t, "complete");
    if (about->options & GS_O_PARTS) {
        bool total = read_table(L, t, "total", arena, &c->total);
        c->across = read_table(L, t, "parts", arena, &c->parts) || total;
    }
    if (about->options & GS_O_LIST) c->across = read_table(L, t, "list", arena, &c->parts);
    c->separators = gs_table_strings(L, t, "separators", about->name, arena, &c->nseparators);
    if (about->options & GS_O_VALUES)
        c->values = gs_table_strings(L, t, "values", about->name, arena, &c->nvalues);
}

static void check_own(lua_State *L, const gs_constraint *c) {
    const gs_shape_info *about = gs_shape_about(c->shape);
    const char *missing = NULL;
    if (c->shape == GS_COUNT_EQUALS_LIST && !c->across) missing = "list";
    if ((c->shape == GS_COUNT_EQUALS_LIST || c->shape == GS_DISTINCT_VALUES) && !c->by)
        missing = "by";
    if (c->shape == GS_SYMMETRIC && !c->nvalues) missing = "values";
    if (c->shape == GS_SUM_EQUALS && c->across && !c->parts.count) missing = "parts";
    if (c->shape == GS_SUM_EQUALS && c->across && !c->total.count) missing = "total";
    if (missing)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s", about->line), "%s has no %s", about->name,
                     missing);
    if (c->shape == GS_SUM_EQUALS && c->across != (c->nfields == 1))
        gs_lua_fault(L, lua_pushfstring(L, "write: %s", about->line),
                     "sum_equals needs the total and its parts, or one field with total and parts");
}

/* Where a field stands that the constraint may have itself, or the rule for all of them. */
static int holder_of(lua_State *L, int rule, int t, const char *field) {
    if (lua_type(L, t) != LUA_TTABLE) return rule;
    bool own = lua_getfield(L, t, field) != LUA_TNIL;
    lua_pop(L, 1);
    return own ? t : rule;
}

static void read_shared(lua_State *L, int rule, int t, gs_arena *arena, gs_constraint *c) {
    (void)read_table(L, holder_of(L, rule, t, "where"), "where", arena, &c->where);
    const char *message =
        gs_table_string(L, holder_of(L, rule, t, "message"), "message", name_of(c), false);
    c->message = message ? gs_strdup(arena, message) : NULL;
}

static void read_one(lua_State *L, int rule, gs_shape shape, gs_arena *arena, gs_constraint *c) {
    int t = lua_gettop(L);
    const gs_shape_info *about = gs_shape_about(shape);
    *c = (gs_constraint){.shape = shape};
    c->where.lasting = c->total.lasting = c->parts.lasting = GS_LASTING_DAYS;
    if (lua_type(L, t) != LUA_TTABLE && lua_type(L, t) != LUA_TSTRING)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s", about->line),
                     "%s must be the name of a field or a table, not a %s", about->name,
                     luaL_typename(L, t));
    if (lua_type(L, t) == LUA_TTABLE) refuse_options(L, t, c);
    if (about->items == GS_I_SIDES)
        read_sides(L, t, arena, c);
    else
        read_items(L, t, arena, c);
    if (about->options & GS_O_MIN) read_bounds(L, t, c);
    read_shared(L, rule, t, arena, c);
    if (lua_type(L, t) == LUA_TTABLE) read_own(L, t, arena, c);
    check_own(L, c);
}

static size_t count_shapes(lua_State *L, int index) {
    size_t n = 0;
    for (int i = 0; i < GS_SHAPES; i++) {
        n += lua_getfield(L, index, gs_shape_about((gs_shape)i)->name) != LUA_TNIL;
        lua_pop(L, 1);
    }
    return n;
}

void gs_constraints_read(lua_State *L, int index, gs_arena *arena, gs_rule *rule) {
    gs_constraint *all = gs_alloc(arena, count_shapes(L, index) * sizeof *all);
    gs_loading *loading = gs_sandbox_user(L);
    for (int i = 0; i < GS_SHAPES; i++) {
        const char *name = gs_shape_about((gs_shape)i)->name;
        if (lua_getfield(L, index, name) != LUA_TNIL) {
            loading->line = gs_packfile_line(loading->session.source, name);
            read_one(L, index, (gs_shape)i, arena, &all[rule->nconstraints++]);
        }
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

static void set_place(const gs_rule *rule, const char *name, gs_err *err) {
    snprintf(err->source, sizeof err->source, "%s", rule->info.file);
    err->line = gs_packfile_line(rule->source, name);
}

static bool bad_name(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                     const char *name, gs_err *err) {
    const gs_kind *kind = gs_kinds_named(kinds, rule->info.reads[0]);
    gs_err_set(err, GS_E_RULE, "", 0, 0, "%s names '%s', which is no field of kind '%s'",
               name_of(c), name, kind->name);
    const char *near = gs_field_nearest(kind, name);
    if (near) gs_err_hint(err, "did you mean '%s'?", near);
    set_place(rule, name_of(c), err);
    return false;
}

static bool is_property(const char *name) {
    return !strcmp(name, "as_of") || !strcmp(name, "speaker") || !strcmp(name, "document") ||
           !strcmp(name, "modality");
}

static bool fits(const gs_field *field, uint32_t types) {
    uint32_t is = 0;
    switch (field->type) {
    case GS_F_AMOUNT: is = GS_T_AMOUNT; break;
    case GS_F_DATE:
    case GS_F_PERIOD: is = GS_T_TIME; break;
    case GS_F_ENTITY:
    case GS_F_TEXT: is = GS_T_NAME | GS_T_WORDS; break;
    case GS_F_CHOICE: is = GS_T_WORDS; break;
    case GS_F_FLAG: break;
    }
    return !types || (types & is);
}

static const char *say_types(uint32_t types) {
    switch (types) {
    case GS_T_AMOUNT: return "amount";
    case GS_T_TIME: return "date";
    case GS_T_AMOUNT | GS_T_TIME: return "amount or date";
    case GS_T_NAME: return "entity or text";
    default: return "text, choice or entity";
    }
}

static bool check_field(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                        const char *name, uint32_t types, gs_err *err) {
    const gs_field *field = field_of_any(rule, kinds, name);
    if (!field) return bad_name(rule, kinds, c, name, err);
    if (fits(field, types)) return true;
    gs_err_set(err, GS_E_RULE, "", 0, 0, "%s needs a field of type %s; '%s' is of type %s",
               name_of(c), say_types(types), field->name, gs_ftype_name(field->type));
    set_place(rule, name_of(c), err);
    return false;
}

/* Fields and properties that it names besides its own fields. */
static bool check_others(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                         gs_err *err) {
    for (uint32_t i = 0; i < c->nseparators; i++)
        if (!is_property(c->separators[i]) &&
            !check_field(rule, kinds, c, c->separators[i], GS_T_ANY, err))
            return false;
    for (uint32_t i = 0; i < c->nvalues; i++)
        if (!check_field(rule, kinds, c, c->values[i], GS_T_ANY, err)) return false;
    uint32_t types = c->shape == GS_MONOTONE ? GS_T_TIME : GS_T_ANY;
    if (c->by && !is_property(c->by) && !check_field(rule, kinds, c, c->by, types, err))
        return false;
    for (int i = 0; i < 2; i++) {
        const gs_side *side = &c->sides[i];
        if (side->from && !check_field(rule, kinds, c, side->from, GS_T_TIME, err)) return false;
        if (side->to && !check_field(rule, kinds, c, side->to, GS_T_TIME, err)) return false;
    }
    return true;
}

static bool check_filters(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                          gs_err *err) {
    const gs_filter *filters[] = {&c->where, &c->sides[0].filter, &c->sides[1].filter, &c->total,
                                  &c->parts};
    for (int i = 0; i < 5; i++) {
        if (gs_filter_check(filters[i], kinds, rule->info.reads, rule->info.nreads, err)) continue;
        set_place(rule, i ? name_of(c) : "where", err);
        return false;
    }
    return true;
}

static bool check_units(const gs_rule *rule, const gs_constraint *c, gs_err *err) {
    for (uint32_t i = 0; i < c->nwords && c->shape == GS_ALLOWED_UNITS; i++) {
        if (gs_unit_named(c->words[i], strlen(c->words[i])) != GS_UNIT_NONE) continue;
        gs_err_set(err, GS_E_RULE, "", 0, 0, "allowed_units: there is no unit '%s'", c->words[i]);
        gs_err_hint(err, "units are like \"USD\", \"kilometer\", \"percent\", \"day\"");
        set_place(rule, "allowed_units", err);
        return false;
    }
    return true;
}

static bool check_one(const gs_rule *rule, const gs_kinds *kinds, const gs_constraint *c,
                      gs_err *err) {
    for (uint32_t i = 0; i < c->nfields; i++) {
        bool qualifier = c->shape == GS_REQUIRES_QUALIFIER && is_property(c->fields[i]);
        if (!qualifier &&
            !check_field(rule, kinds, c, c->fields[i], gs_shape_about(c->shape)->types, err))
            return false;
    }
    return check_others(rule, kinds, c, err) && check_filters(rule, kinds, c, err) &&
           check_units(rule, c, err);
}

bool gs_constraints_check_names(const gs_rule *rule, const gs_kinds *kinds, gs_err *err) {
    for (uint32_t i = 0; i < rule->nconstraints; i++)
        if (!check_one(rule, kinds, &rule->constraints[i], err)) return false;
    return true;
}
