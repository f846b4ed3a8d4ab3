#include "filter.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "bind.h"
#include "limits.h"

static const char *const PROPERTIES[] = {"kind", "modality", "speaker", "document", "trust"};
static const char *const TIMES[] = {"covers",   "before",  "after",   "lasting", "apart", "same",
                                    "likeness", "lighter", "wording", "key",     "unlike"};
enum {
    NPROPERTIES = sizeof PROPERTIES / sizeof *PROPERTIES,
    NTIMES = sizeof TIMES / sizeof *TIMES
};

static bool among(const char *name, const char *const *names, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

static bool is_field(const char *name, const gs_kinds *kinds, const char *const *names,
                     uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, names[i]);
        if (kind && gs_field_index(kind, name) >= 0) return true;
    }
    return false;
}

/* Does a field of this name hold words, in each of the kinds that have it? */
static bool holds_words(const char *name, const gs_kinds *kinds, const char *const *names,
                        uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, names[i]);
        int f = kind ? gs_field_index(kind, name) : -1;
        if (f >= 0 && !gs_field_has_words(&kind->fields[f])) return false;
    }
    return true;
}

/* The known name nearest to a wrong one, or NULL. */
static const char *nearest(const char *name, const gs_kinds *kinds, const char *const *names,
                           uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, names[i]);
        const char *near = kind ? gs_field_nearest(kind, name) : NULL;
        if (near) return near;
    }
    const char *near = gs_nearest(name, PROPERTIES, NPROPERTIES);
    return near ? near : gs_nearest(name, TIMES, NTIMES);
}

static bool name_error(const char *name, const gs_kinds *kinds, const char *const *names,
                       uint32_t n, gs_err *err) {
    gs_err_set(err, GS_E_RULE, "", 0, 0, "kind '%s' has no field '%s'", n ? names[0] : "", name);
    const char *near = nearest(name, kinds, names, n);
    if (near) gs_err_hint(err, "did you mean '%s'?", near);
    return false;
}

static bool no_word(const char *what, const char *word, const char *const *words, uint32_t n,
                    gs_err *err) {
    const char *near = gs_nearest(word, words, n);
    gs_err_set(err, GS_E_RULE, "", 0, 0, "'%s' is no %s", word, what);
    if (near) gs_err_hint(err, "did you mean '%s'?", near);
    return false;
}

static bool check_modality(const char *word, gs_err *err) {
    const char *all[GS_MODALITIES];
    for (int m = 0; m < GS_MODALITIES; m++) all[m] = gs_modality_name((gs_modality)m);
    return among(word, all, GS_MODALITIES) || no_word("modality", word, all, GS_MODALITIES, err);
}

/* A misspelt choice would never match, and the rule never speak. */
static bool check_word(const gs_condition *c, const gs_kinds *kinds, const char *const *names,
                       uint32_t n, gs_err *err) {
    const gs_field *choice = NULL;
    if (c->type != GS_W_STRING) return true;
    for (uint32_t i = 0; i < n; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, names[i]);
        int f = kind ? gs_field_index(kind, c->field) : -1;
        if (f < 0) continue;
        choice = &kind->fields[f];
        if (choice->type != GS_F_CHOICE || among(c->string, choice->choices, choice->nchoices))
            return true;
    }
    if (choice) {
        char what[100];
        snprintf(what, sizeof what, "choice of field '%s'", choice->name);
        return no_word(what, c->string, choice->choices, choice->nchoices, err);
    }
    return strcmp(c->field, "modality") != 0 || check_modality(c->string, err);
}

bool gs_filter_check(const gs_filter *filter, const gs_kinds *kinds, const char *const *names,
                     uint32_t n, gs_err *err) {
    for (uint32_t i = 0; i < filter->count; i++) {
        const char *field = filter->items[i].field;
        if (!among(field, PROPERTIES, NPROPERTIES) && !is_field(field, kinds, names, n))
            return name_error(field, kinds, names, n, err);
        if (!check_word(&filter->items[i], kinds, names, n, err)) return false;
    }
    return true;
}

/* --- reading --- */

static gs_span want_span(lua_State *L, const char *key) {
    const gs_span *span = gs_to_span(L, -1);
    if (!span)
        gs_lua_fault(L, "give a date of a fact, or date \"2024-05-01\"",
                     "%s needs a date, not a %s", key, luaL_typename(L, -1));
    return *span;
}

static bool read_time(lua_State *L, const char *key, gs_filter *out) {
    if (!among(key, TIMES, NTIMES)) return false;
    if (strcmp(key, "lasting") == 0) {
        if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) < 0)
            gs_lua_fault(L, NULL, "lasting needs a number of days");
        out->lasting = lua_tointeger(L, -1);
    } else if (strcmp(key, "covers") == 0) {
        out->has_covers = true;
        out->covers = want_span(L, key);
    } else if (strcmp(key, "before") == 0) {
        out->has_before = true;
        out->before = want_span(L, key);
    } else {
        out->has_after = true;
        out->after = want_span(L, key);
    }
    return true;
}

static void read_value(lua_State *L, gs_condition *c) {
    const gs_quantity *amount = gs_to_amount(L, -1);
    const gs_span *span = gs_to_span(L, -1);
    switch (lua_type(L, -1)) {
    case LUA_TSTRING:
        c->type = GS_W_STRING;
        c->string = lua_tostring(L, -1);
        return;
    case LUA_TBOOLEAN:
        c->type = GS_W_FLAG;
        c->flag = lua_toboolean(L, -1);
        return;
    case LUA_TNUMBER:
        c->type = GS_W_AMOUNT;
        c->amount = gs_number_amount(L, -1);
        return;
    default: break;
    }
    if (amount)
        c->type = GS_W_AMOUNT, c->amount = *amount;
    else if (span)
        c->type = GS_W_SPAN, c->span = *span;
    else
        gs_lua_fault(
            L, NULL,
            "the filter's %s is a %s; it must be a string, boolean, number, amount or date",
            c->field, luaL_typename(L, -1));
}

/* likeness = 5 and lighter = 0.5, for pairs. */
static bool read_likeness(lua_State *L, const char *key, gs_filter *out) {
    bool likeness = strcmp(key, "likeness") == 0;
    if (!likeness && strcmp(key, "lighter") != 0) return false;
    if (lua_type(L, -1) != LUA_TNUMBER)
        gs_lua_fault(L, "write said:pairs { likeness = 5, lighter = 0.5 }", "%s needs a number",
                     key);
    *(likeness ? &out->likeness : &out->lighter) = lua_tonumber(L, -1);
    return true;
}

/* key = function(f) ... end and unlike = function(f) ... end, for pairs, which call them
 * (bind_pairs.c). */
static bool read_function(lua_State *L, const char *key) {
    if (strcmp(key, "key") != 0 && strcmp(key, "unlike") != 0) return false;
    if (lua_type(L, -1) != LUA_TFUNCTION)
        gs_lua_fault(L, "write said:pairs { key = function(f) return f.unit end }",
                     "%s needs a function", key);
    return true;
}

/* apart = "field", same = "field" and wording = "field", for pairs. */
static bool read_pair(lua_State *L, const char *key, const gs_kinds *kinds,
                      const char *const *names, uint32_t n, gs_filter *out) {
    bool apart = strcmp(key, "apart") == 0, wording = strcmp(key, "wording") == 0;
    if (!kinds) return false;
    if (read_function(L, key) || read_likeness(L, key, out)) return true;
    if (!apart && !wording && strcmp(key, "same") != 0) return false;
    gs_err err;
    if (lua_type(L, -1) != LUA_TSTRING)
        gs_lua_fault(L, "write said:pairs { apart = \"amount\" }", "%s needs the name of a field",
                     key);
    const char *field = lua_tostring(L, -1);
    bool property = !apart && !wording &&
                    (strcmp(field, "as_of") == 0 || among(field, PROPERTIES, NPROPERTIES));
    if (!property && !is_field(field, kinds, names, n)) {
        name_error(field, kinds, names, n, &err);
        gs_lua_raise(L, &err);
    }
    if (wording && !holds_words(field, kinds, names, n))
        gs_lua_fault(L, "leave it out to compare sentences", "field \"%s\" holds no words", field);
    *(apart ? &out->apart : wording ? &out->wording : &out->same) = field;
    return true;
}

/* By name: Lua's own order is another in each run, and a trace tells them. */
static void put_in_order(gs_filter *out, const gs_condition *c) {
    uint32_t at = out->count++;
    for (; at > 0 && strcmp(out->items[at - 1].field, c->field) > 0; at--)
        out->items[at] = out->items[at - 1];
    out->items[at] = *c;
}

/* The key at -2 and its value at -1. */
static void read_item(lua_State *L, const gs_kinds *kinds, const char *const *names, uint32_t n,
                      gs_filter *out) {
    if (lua_type(L, -2) != LUA_TSTRING)
        gs_lua_fault(L, "write said:each{ field = value }", "a filter has names as keys");
    const char *key = lua_tostring(L, -2);
    bool known = !kinds || among(key, PROPERTIES, NPROPERTIES) || is_field(key, kinds, names, n);
    if (!known || !kinds) {
        if (read_pair(L, key, kinds, names, n, out) || read_time(L, key, out)) return;
    }
    gs_err err;
    if (!known) {
        name_error(key, kinds, names, n, &err);
        gs_lua_raise(L, &err);
    }
    if (out->count == GS_FILTER_ITEMS)
        gs_lua_fault(L, NULL, "a filter has at most %d fields", GS_FILTER_ITEMS);
    gs_condition c = {.field = key, .property = among(key, PROPERTIES, NPROPERTIES)};
    read_value(L, &c);
    if (kinds && !check_word(&c, kinds, names, n, &err)) gs_lua_raise(L, &err);
    put_in_order(out, &c);
}

void gs_filter_read(lua_State *L, int index, const gs_kinds *kinds, const char *const *names,
                    uint32_t n, gs_filter *out) {
    *out = (gs_filter){.lasting = GS_LASTING_DAYS};
    if (lua_isnoneornil(L, index)) return;
    luaL_checktype(L, index, LUA_TTABLE);
    index = lua_absindex(L, index);
    luaL_checkstack(L, 6, "filter");
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) read_item(L, kinds, names, n, out);
}

void gs_filter_keep(gs_filter *filter, gs_arena *arena) {
    for (uint32_t i = 0; i < filter->count; i++) {
        gs_condition *c = &filter->items[i];
        c->field = gs_strdup(arena, c->field);
        if (c->type == GS_W_STRING) c->string = gs_strdup(arena, c->string);
    }
}

/* --- testing --- */

static gs_tri speaker_is(gs_scene *scene, const gs_fact *fact, const gs_condition *c) {
    if (c->type == GS_W_FLAG) return gs_tri_of((fact->speaker != 0) == c->flag);
    if (c->type != GS_W_STRING) return GS_NO;
    return gs_tri_of(strcmp(gs_store_text(scene->store, fact->speaker), c->string) == 0);
}

static gs_tri property_is(gs_scene *scene, const gs_fact *fact, const gs_condition *c) {
    if (strcmp(c->field, "speaker") == 0) return speaker_is(scene, fact, c);
    if (c->type != GS_W_STRING) return GS_NO;
    const char *is = "";
    switch (*c->field) {
    case 'k': is = fact->kind->name; break;
    case 'm': is = gs_modality_name(fact->modality); break;
    case 'd': is = gs_store_document_at(scene->store, fact->document)->path; break;
    case 't': is = fact->trust == GS_TRUST_REFERENCE ? "reference" : "article"; break;
    }
    return gs_tri_of(strcmp(is, c->string) == 0);
}

static gs_tri string_is(gs_scene *scene, const gs_field *field, const gs_value *v,
                        const char *wanted) {
    if (field->type == GS_F_CHOICE)
        return gs_tri_of(strcmp(gs_store_text(scene->store, v->sym), wanted) == 0);
    if (field->type != GS_F_TEXT && field->type != GS_F_ENTITY) return GS_NO;
    const char *is = gs_store_text(scene->store, v->sym);
    if (strcmp(is, wanted) == 0) return GS_YES;
    gs_sym sym = gs_sym_find(gs_store_symbols(scene->store), wanted, strlen(wanted));
    if (sym) return gs_value_same(scene, field->type, v, &(gs_value){.known = true, .sym = sym});
    if (field->type == GS_F_ENTITY)
        return GS_PERHAPS; /* a name that the run has never seen: an alias for all we know */
    return gs_tri_of(strcmp(gs_folded(scene, v->sym), gs_folded_wanted(scene, wanted)) == 0);
}

static gs_tri value_is(gs_scene *scene, const gs_field *field, const gs_value *v,
                       const gs_condition *c) {
    if (!v->known)
        return field->type == GS_F_FLAG && c->type == GS_W_FLAG && !c->flag ? GS_YES : GS_PERHAPS;
    switch (c->type) {
    case GS_W_STRING: return string_is(scene, field, v, c->string);
    case GS_W_FLAG: return field->type == GS_F_FLAG ? gs_tri_of(v->flag == c->flag) : GS_NO;
    case GS_W_AMOUNT:
        return field->type == GS_F_AMOUNT ? gs_quantity_equal(*v->amount, c->amount) : GS_NO;
    case GS_W_SPAN: break;
    }
    if (field->type != GS_F_DATE && field->type != GS_F_PERIOD) return GS_NO;
    return gs_value_same(scene, field->type, v, &(gs_value){.known = true, .span = c->span});
}

static gs_tri condition_is(gs_scene *scene, const gs_fact *fact, const gs_condition *c) {
    if (c->property) return property_is(scene, fact, c);
    int i = gs_field_index(fact->kind, c->field);
    return i >= 0 ? value_is(scene, &fact->kind->fields[i], &fact->values[i], c) : GS_NO;
}

static gs_tri times_are(const gs_filter *filter, const gs_fact *fact) {
    gs_tri all = GS_YES;
    gs_span time = gs_fact_time(fact);
    if (filter->has_covers)
        all = gs_tri_and(all, gs_fact_covers(fact, filter->covers, filter->lasting));
    if (filter->has_before) all = gs_tri_and(all, gs_span_before(time, filter->before));
    if (filter->has_after) all = gs_tri_and(all, gs_span_before(filter->after, time));
    return all;
}

gs_tri gs_filter_test(gs_scene *scene, const gs_filter *filter, const gs_fact *fact) {
    gs_tri all = GS_YES;
    for (uint32_t i = 0; i < filter->count && all != GS_NO; i++)
        all = gs_tri_and(all, condition_is(scene, fact, &filter->items[i]));
    return all == GS_NO ? GS_NO : gs_tri_and(all, times_are(filter, fact));
}

bool gs_filter_names(const gs_filter *filter, const char *field) {
    for (uint32_t i = 0; i < filter->count; i++)
        if (strcmp(filter->items[i].field, field) == 0) return true;
    return false;
}

bool gs_filter_surely(gs_scene *scene, const gs_filter *filter, const gs_fact *fact) {
    if (fact->modality != GS_ASSERTED && !gs_filter_names(filter, "modality")) return false;
    if (fact->speaker && (fact->flags & GS_FF_QUOTED) && !gs_filter_names(filter, "speaker"))
        return false;
    if (fact->flags & GS_FF_CORRECTED) return false;
    return gs_filter_test(scene, filter, fact) == GS_YES;
}

bool gs_filter_perhaps(gs_scene *scene, const gs_filter *filter, const gs_fact *fact) {
    if (fact->modality == GS_DENIED && !gs_filter_names(filter, "modality")) return false;
    return gs_filter_test(scene, filter, fact) != GS_NO;
}
