/* Amounts as scripts hold them.
 * The table at the end says what there is.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "trace.h"

static void bind_amounts(lua_State *L);

void gs_push_amount(lua_State *L, gs_quantity amount) {
    gs_quantity *q = lua_newuserdatauv(L, sizeof *q, 0);
    *q = amount;
    gs_set_metatable(L, &gs_amount_api, bind_amounts);
}

const gs_quantity *gs_to_amount(lua_State *L, int index) {
    return gs_test_value(L, index, &gs_amount_api);
}

gs_quantity gs_number_amount(lua_State *L, int index) {
    gs_quantity q = {.amount = gs_interval_all(), .unit = GS_UNIT_NONE};
    if (lua_isinteger(L, index)) {
        q.amount = gs_interval_point(gs_dec_int(lua_tointeger(L, index)));
        return q;
    }
    double x = lua_tonumber(L, index);
    char text[40];
    gs_dec d;
    int n = isfinite(x) ? snprintf(text, sizeof text, "%.15g", x) : 0;
    for (int i = 0, k = 0; i <= n && n; i++) /* the parser knows no + after e */
        if (text[i] != '+') text[k++] = text[i];
    if (n && gs_dec_parse(text, strlen(text), &d)) q.amount = gs_interval_point(d);
    return q;
}

static gs_quantity check_amount(lua_State *L, int index) {
    const gs_quantity *q = gs_to_amount(L, index);
    if (q) return *q;
    if (lua_type(L, index) == LUA_TNUMBER) return gs_number_amount(L, index);
    if (lua_isnoneornil(L, index))
        gs_lua_fault(L, "ask first: if fact.amount then ...",
                     "an amount is needed here, and this one is not known (nil)");
    gs_lua_fault(L, NULL, "an amount or a number is needed here, not a %s",
                 luaL_typename(L, index));
    return (gs_quantity){0};
}

/* A plain number takes the other's unit: fact.amount:less(100). */
static void both(lua_State *L, gs_quantity *a, gs_quantity *b) {
    *a = check_amount(L, 1);
    *b = check_amount(L, 2);
    if (lua_type(L, 1) == LUA_TNUMBER) a->unit = b->unit;
    if (lua_type(L, 2) == LUA_TNUMBER) b->unit = a->unit;
}

#define COMPARISON(name, how, tri)                                                                 \
    static int name(lua_State *L) {                                                                \
        gs_quantity a, b;                                                                          \
        both(L, &a, &b);                                                                           \
        how(L, tri);                                                                               \
        gs_trace_amounts(L, #name, a, b);                                                          \
        return 1;                                                                                  \
    }
COMPARISON(amount_apart, gs_push_sure, gs_quantity_apart(a, b))
COMPARISON(amount_equal, gs_push_sure, gs_quantity_equal(a, b))
COMPARISON(amount_less, gs_push_sure, gs_quantity_less(a, b))
COMPARISON(amount_more, gs_push_sure, gs_quantity_less(b, a))
COMPARISON(amount_at_most, gs_push_sure, gs_tri_not(gs_quantity_less(b, a)))
COMPARISON(amount_at_least, gs_push_sure, gs_tri_not(gs_quantity_less(a, b)))
COMPARISON(amount_maybe_apart, gs_push_maybe, gs_quantity_apart(a, b))
COMPARISON(amount_maybe_equal, gs_push_maybe, gs_quantity_equal(a, b))
COMPARISON(amount_maybe_less, gs_push_maybe, gs_quantity_less(a, b))
COMPARISON(amount_maybe_more, gs_push_maybe, gs_quantity_less(b, a))

static gs_unit unit_named(lua_State *L, int index) {
    size_t n;
    const char *name = luaL_checklstring(L, index, &n);
    gs_unit unit = gs_unit_named(name, n);
    if (unit == GS_UNIT_NONE && n)
        gs_lua_fault(L, "units are like \"USD\", \"kilometer\", \"percent\", \"day\"",
                     "there is no unit '%s'", name);
    return unit;
}

static int amount_to(lua_State *L) {
    gs_quantity a = check_amount(L, 1), out;
    out.unit = unit_named(L, 2);
    if (gs_quantity_in(a, out.unit, &out.amount))
        gs_push_amount(L, out);
    else
        lua_pushnil(L);
    return 1;
}

/* a:rounded(step): half a step more on either side. */
static int amount_rounded(lua_State *L) {
    gs_quantity a, step;
    both(L, &a, &step);
    gs_interval converted;
    if (!gs_quantity_in(step, a.unit, &converted) || converted.flags & (GS_LO_INF | GS_HI_INF) ||
        converted.lo.coef < 0)
        return gs_lua_fault(L, "write a:rounded(0.1), or a step in a unit that converts",
                            "the step is no amount of this kind");
    gs_interval half = gs_interval_scale(converted, gs_dec_make(5, -1));
    gs_interval around = gs_interval_closed(gs_dec_neg(half.hi), half.hi);
    a.amount = gs_interval_add(a.amount, around);
    gs_push_amount(L, a);
    return 1;
}

static gs_quantity nothing_known(void) {
    return (gs_quantity){.amount = gs_interval_all(), .unit = GS_UNIT_NONE};
}

/* Sums and differences are in the first one's unit; of units that do not convert, nothing is known.
 */
static int add_or_sub(lua_State *L, gs_interval (*op)(gs_interval, gs_interval)) {
    gs_quantity a, b, out;
    gs_interval converted;
    both(L, &a, &b);
    out.unit = a.unit;
    if (gs_quantity_in(b, a.unit, &converted))
        out.amount = op(a.amount, converted);
    else
        out = nothing_known();
    gs_push_amount(L, out);
    return 1;
}

static int amount_add(lua_State *L) {
    return add_or_sub(L, gs_interval_add);
}
static int amount_sub(lua_State *L) {
    return add_or_sub(L, gs_interval_sub);
}

static int amount_mul(lua_State *L) {
    gs_quantity a = check_amount(L, 1), b = check_amount(L, 2);
    gs_quantity out = {gs_interval_mul(a.amount, b.amount), a.unit ? a.unit : b.unit};
    gs_push_amount(L, a.unit && b.unit ? nothing_known() : out);
    return 1;
}

/* Amounts that convert into each other give a plain number. */
static int amount_div(lua_State *L) {
    gs_quantity a = check_amount(L, 1), b = check_amount(L, 2), out = nothing_known();
    gs_interval converted;
    if (b.unit == GS_UNIT_NONE)
        out = (gs_quantity){gs_interval_div(a.amount, b.amount), a.unit};
    else if (gs_quantity_in(b, a.unit, &converted))
        out.amount = gs_interval_div(a.amount, converted);
    gs_push_amount(L, out);
    return 1;
}

static int amount_unm(lua_State *L) {
    gs_quantity a = check_amount(L, 1);
    a.amount = gs_interval_sub(gs_interval_point(gs_dec_int(0)), a.amount);
    gs_push_amount(L, a);
    return 1;
}

static int no_order(lua_State *L) {
    return gs_lua_fault(L, "amounts are intervals: use a:less(b), a:equal(b), a:apart(b)",
                        "amounts have no < or ==");
}

static double low_of(gs_interval a) {
    return a.flags & GS_LO_INF ? -HUGE_VAL : gs_dec_double(a.lo);
}

static double high_of(gs_interval a) {
    return a.flags & GS_HI_INF ? HUGE_VAL : gs_dec_double(a.hi);
}

/* The middle, or the one end that there is. */
static void push_nominal(lua_State *L, gs_interval a) {
    double low = low_of(a), high = high_of(a);
    if (isinf(low) && isinf(high))
        lua_pushnil(L);
    else
        lua_pushnumber(L, isinf(low) ? high : isinf(high) ? low : (low + high) / 2);
}

static void push_unit(lua_State *L, gs_unit unit) {
    if (unit == GS_UNIT_NONE)
        lua_pushnil(L);
    else
        lua_pushstring(L, gs_unit_name(unit));
}

static const gs_member AMOUNT[] = {
    {"low", NULL, "", "number", "The least reading; perhaps -math.huge"},
    {"high", NULL, "", "number", "The greatest reading; perhaps math.huge"},
    {"nominal", NULL, "", "number?", "The middle, or the one end that there is"},
    {"unit", NULL, "", "string?",
     "The unit's name in full, in the singular: \"USD\", \"kilometer\", \"percent\""},
    {"exact", NULL, "", "boolean", "One reading alone"},
    {"rough", NULL, "", "boolean", "Told with \"about\", \"nearly\" or the like"},
    {"apart", amount_apart, "b: amount|number", "boolean",
     "No reading of the one meets any reading of the other"},
    {"equal", amount_equal, "b: amount|number", "boolean", "Both are one and the same point"},
    {"less", amount_less, "b: amount|number", "boolean", "Surely less"},
    {"more", amount_more, "b: amount|number", "boolean", "Surely more"},
    {"at_most", amount_at_most, "b: amount|number", "boolean", "Surely not more"},
    {"at_least", amount_at_least, "b: amount|number", "boolean", "Surely not less"},
    {"maybe_apart", amount_maybe_apart, "b: amount|number", "boolean",
     "May be apart: for an excuse"},
    {"maybe_equal", amount_maybe_equal, "b: amount|number", "boolean", "May be equal"},
    {"maybe_less", amount_maybe_less, "b: amount|number", "boolean", "May be less"},
    {"maybe_more", amount_maybe_more, "b: amount|number", "boolean", "May be more"},
    {"to", amount_to, "unit: string", "amount?",
     "The same in another unit, or nil where it does not convert"},
    {"rounded", amount_rounded, "step: amount|number", "amount",
     "What it may be if it is written to the nearest `step`: 26.84 rounded to 0.1 may be all from "
     "26.79 to 26.89"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_amount_api = {
    "amount", "a:",
    "An interval with a unit: \"26.8 billion\" is all that rounds to it, \"more than 40\" has no "
    "upper end. Comparisons convert units, and take a plain number in the amount's own unit. `+`, "
    "`-`, `*`, `/` keep intervals and units; there is no `<` or `==`, which would hide what is not "
    "known.",
    AMOUNT};

static bool is(const char *name, const char *property) {
    return *name == *property && strcmp(name, property) == 0;
}

/* [-0, +1, m] False, and nothing pushed, where it is no property. Those that rules ask for most
 * come first. */
static bool push_property(lua_State *L, const gs_quantity *a, const char *name) {
    if (is(name, "nominal"))
        push_nominal(L, a->amount);
    else if (is(name, "unit"))
        push_unit(L, a->unit);
    else if (is(name, "low"))
        lua_pushnumber(L, low_of(a->amount));
    else if (is(name, "high"))
        lua_pushnumber(L, high_of(a->amount));
    else if (is(name, "exact"))
        lua_pushboolean(L, gs_interval_is_point(a->amount));
    else if (is(name, "rough"))
        lua_pushboolean(L, (a->amount.flags & GS_ROUGH) != 0);
    else
        return false;
    return true;
}

/* Scripts cannot reach it but through an amount. */
static int amount_index(lua_State *L) {
    const gs_quantity *a = lua_touserdata(L, 1);
    const char *name = lua_tostring(L, 2);
    if (!name) name = luaL_checkstring(L, 2); /* which says what it is */
    lua_settop(L, 2);
    if (push_property(L, a, name) || lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    return gs_unknown_member(L, "an amount", name, &gs_amount_api);
}

static int amount_tostring(lua_State *L) {
    char text[GS_QUANTITY_TEXT];
    lua_pushstring(L, gs_quantity_say(*(const gs_quantity *)gs_check_value(L, 1, &gs_amount_api),
                                      text, sizeof text));
    return 1;
}

int gs_make_amount(lua_State *L) {
    gs_quantity q;
    if (lua_type(L, 1) == LUA_TNUMBER) {
        q = gs_number_amount(L, 1);
        if (!lua_isnoneornil(L, 2)) q.unit = unit_named(L, 2);
    } else {
        size_t n;
        const char *text = luaL_checklstring(L, 1, &n);
        if (!gs_quantity_parse(text, n, &q))
            return gs_lua_fault(L, "write \"5.93e9 USD\", \"12\" or \"[3, 4] percent\"",
                                "'%s' is no amount", text);
    }
    gs_push_amount(L, q);
    return 1;
}

static void bind_amounts(lua_State *L) {
    static const luaL_Reg amount[] = {
        {"__add", amount_add}, {"__sub", amount_sub}, {"__mul", amount_mul},
        {"__div", amount_div}, {"__unm", amount_unm}, {"__lt", no_order},
        {"__le", no_order},    {"__eq", no_order},    {"__tostring", amount_tostring},
        {NULL, NULL}};
    gs_make_metatable(L, &gs_amount_api, amount, amount_index);
}
