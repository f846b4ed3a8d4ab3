/* Amounts and dates as scripts hold them.
 *
 *   a.low, a.high, a.nominal, a.unit, a.exact, a.rough; a:apart(b), a:less(b), a:at_most(b), a:equal(b): true only if surely so;
 *   a:maybe_less(b), a:maybe_equal(b): unless surely not; a:to(unit); + - * / with amounts and numbers.
 *   d.from, d.to, d.year, d.month, d.day, d.weekday, d.is_day, d.known; d:before(e), d:after(e), d:same(e), d:apart(e), d:covers(e):
 *   true only if surely so (periods are the same where both ends are); d:maybe_before(e), d:maybe_after(e), d:maybe_same(e), d:meets(e); d:days_until(e) -> least, most; d:plus(days).
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "bind.h"

static const char AMOUNT[] = "amount";
static const char DATE[] = "date";

int gs_push_tri(lua_State *L, gs_tri t) {
    if (t == GS_PERHAPS) lua_pushnil(L);
    else lua_pushboolean(L, t == GS_YES);
    return 1;
}

static int unknown_member(lua_State *L, const char *what, const char *name, const char *const *names, uint32_t n) {
    const char *near = gs_nearest(name, names, n);
    const char *hint = near ? lua_pushfstring(L, "did you mean '%s'?", near) : NULL;
    return gs_lua_fault(L, hint, "%s has no '%s'", what, name);
}

/* --- amounts --- */

void gs_push_amount(lua_State *L, gs_quantity amount) {
    gs_quantity *q = lua_newuserdatauv(L, sizeof *q, 0);
    *q = amount;
    luaL_setmetatable(L, AMOUNT);
}

const gs_quantity *gs_to_amount(lua_State *L, int index) {
    return luaL_testudata(L, index, AMOUNT);
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
        gs_lua_fault(L, "ask first: if fact.amount then ...", "an amount is needed here, and this one is not known (nil)");
    gs_lua_fault(L, NULL, "an amount or a number is needed here, not a %s", luaL_typename(L, index));
    return (gs_quantity){0};
}

/* A plain number takes the other's unit: fact.amount:less(100). */
static void both(lua_State *L, gs_quantity *a, gs_quantity *b) {
    *a = check_amount(L, 1);
    *b = check_amount(L, 2);
    if (lua_type(L, 1) == LUA_TNUMBER) a->unit = b->unit;
    if (lua_type(L, 2) == LUA_TNUMBER) b->unit = a->unit;
}

static int sure(lua_State *L, gs_tri t) {
    lua_pushboolean(L, t == GS_YES);
    return 1;
}

static int maybe(lua_State *L, gs_tri t) {
    lua_pushboolean(L, t != GS_NO);
    return 1;
}

#define COMPARISON(name, how, tri)                                                                \
    static int name(lua_State *L) {                                                               \
        gs_quantity a, b;                                                                         \
        both(L, &a, &b);                                                                          \
        return how(L, tri);                                                                       \
    }
COMPARISON(amount_apart, sure, gs_quantity_apart(a, b))
COMPARISON(amount_equal, sure, gs_quantity_equal(a, b))
COMPARISON(amount_less, sure, gs_quantity_less(a, b))
COMPARISON(amount_more, sure, gs_quantity_less(b, a))
COMPARISON(amount_at_most, sure, gs_tri_not(gs_quantity_less(b, a)))
COMPARISON(amount_at_least, sure, gs_tri_not(gs_quantity_less(a, b)))
COMPARISON(amount_maybe_apart, maybe, gs_quantity_apart(a, b))
COMPARISON(amount_maybe_equal, maybe, gs_quantity_equal(a, b))
COMPARISON(amount_maybe_less, maybe, gs_quantity_less(a, b))
COMPARISON(amount_maybe_more, maybe, gs_quantity_less(b, a))

static gs_unit unit_named(lua_State *L, int index) {
    size_t n;
    const char *name = luaL_checklstring(L, index, &n);
    gs_unit unit = gs_unit_named(name, n);
    if (unit == GS_UNIT_NONE && n)
        gs_lua_fault(L, "units are like \"USD\", \"kilometer\", \"percent\", \"day\"", "there is no unit '%s'", name);
    return unit;
}

static int amount_to(lua_State *L) {
    gs_quantity a = check_amount(L, 1), out;
    out.unit = unit_named(L, 2);
    if (gs_quantity_in(a, out.unit, &out.amount)) gs_push_amount(L, out);
    else lua_pushnil(L);
    return 1;
}

static gs_quantity nothing_known(void) {
    return (gs_quantity){.amount = gs_interval_all(), .unit = GS_UNIT_NONE};
}

/* Sums and differences are in the first one's unit; of units that do not convert, nothing is known. */
static int add_or_sub(lua_State *L, gs_interval (*op)(gs_interval, gs_interval)) {
    gs_quantity a, b, out;
    gs_interval converted;
    both(L, &a, &b);
    out.unit = a.unit;
    if (gs_quantity_in(b, a.unit, &converted)) out.amount = op(a.amount, converted);
    else out = nothing_known();
    gs_push_amount(L, out);
    return 1;
}

static int amount_add(lua_State *L) { return add_or_sub(L, gs_interval_add); }
static int amount_sub(lua_State *L) { return add_or_sub(L, gs_interval_sub); }

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
    if (b.unit == GS_UNIT_NONE) out = (gs_quantity){gs_interval_div(a.amount, b.amount), a.unit};
    else if (gs_quantity_in(b, a.unit, &converted)) out.amount = gs_interval_div(a.amount, converted);
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
    return gs_lua_fault(L, "amounts are intervals: use a:less(b), a:equal(b), a:apart(b)", "amounts have no < or ==");
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
    if (isinf(low) && isinf(high)) lua_pushnil(L);
    else lua_pushnumber(L, isinf(low) ? high : isinf(high) ? low : (low + high) / 2);
}

static const luaL_Reg AMOUNT_METHODS[] = {
    {"apart", amount_apart}, {"equal", amount_equal}, {"less", amount_less}, {"more", amount_more},
    {"at_most", amount_at_most}, {"at_least", amount_at_least}, {"maybe_apart", amount_maybe_apart},
    {"maybe_equal", amount_maybe_equal}, {"maybe_less", amount_maybe_less}, {"maybe_more", amount_maybe_more},
    {"to", amount_to}, {NULL, NULL}};

static int amount_index(lua_State *L) {
    static const char *const names[] = {"low", "high", "nominal", "unit", "exact", "rough", "apart", "equal", "less", "more",
                                        "at_most", "at_least", "maybe_apart", "maybe_equal", "maybe_less", "maybe_more", "to"};
    const gs_quantity *a = luaL_checkudata(L, 1, AMOUNT);
    const char *name = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    if (strcmp(name, "low") == 0) lua_pushnumber(L, low_of(a->amount));
    else if (strcmp(name, "high") == 0) lua_pushnumber(L, high_of(a->amount));
    else if (strcmp(name, "nominal") == 0) push_nominal(L, a->amount);
    else if (strcmp(name, "unit") == 0) lua_pushstring(L, a->unit ? gs_unit_name(a->unit) : "");
    else if (strcmp(name, "exact") == 0) lua_pushboolean(L, gs_interval_is_point(a->amount));
    else if (strcmp(name, "rough") == 0) lua_pushboolean(L, (a->amount.flags & GS_ROUGH) != 0);
    else return unknown_member(L, "an amount", name, names, sizeof names / sizeof *names);
    return 1;
}

static int amount_tostring(lua_State *L) {
    char text[GS_QUANTITY_TEXT];
    lua_pushstring(L, gs_quantity_say(*(const gs_quantity *)luaL_checkudata(L, 1, AMOUNT), text, sizeof text));
    return 1;
}

/* --- dates --- */

typedef struct when {
    gs_span span;
    bool period; /* all of the span; else a day within it */
} when;

static void push_when(lua_State *L, gs_span span, bool period) {
    when *w = lua_newuserdatauv(L, sizeof *w, 0);
    *w = (when){span, period};
    luaL_setmetatable(L, DATE);
}

void gs_push_span(lua_State *L, gs_span span) {
    push_when(L, span, false);
}

void gs_push_period(lua_State *L, gs_span span) {
    push_when(L, span, true);
}

const gs_span *gs_to_span(lua_State *L, int index) {
    const when *w = luaL_testudata(L, index, DATE);
    return w ? &w->span : NULL;
}

static bool is_period(lua_State *L, int index) {
    const when *w = luaL_testudata(L, index, DATE);
    return w && w->period;
}

/* Two periods are the same where their ends are; two days where they must be one. */
static gs_tri same_time(lua_State *L, gs_span a, gs_span b) {
    return is_period(L, 1) && is_period(L, 2) ? gs_periods_same(a, b) : gs_span_same(a, b);
}

static gs_span check_span(lua_State *L, int index) {
    const gs_span *s = gs_to_span(L, index);
    if (s) return *s;
    if (lua_isnoneornil(L, index))
        gs_lua_fault(L, "ask first: if fact.from then ...", "a date is needed here, and this one is not known (nil)");
    gs_lua_fault(L, "date \"2024-05-01\" makes one", "a date is needed here, not a %s", luaL_typename(L, index));
    return GS_SPAN_ALL;
}

#define DATES(name, how, tri)                                                                     \
    static int name(lua_State *L) {                                                               \
        gs_span a = check_span(L, 1), b = check_span(L, 2);                                       \
        return how(L, tri);                                                                       \
    }
static gs_tri tri_of(bool yes) { return yes ? GS_YES : GS_NO; }
DATES(date_before, sure, gs_span_before(a, b))
DATES(date_after, sure, gs_span_before(b, a))
DATES(date_same, sure, same_time(L, a, b))
DATES(date_apart, sure, gs_tri_not(same_time(L, a, b)))
DATES(date_covers, sure, tri_of(gs_span_covers(a, b)))
DATES(date_meets, sure, tri_of(gs_span_meets(a, b)))
DATES(date_maybe_before, maybe, gs_span_before(a, b))
DATES(date_maybe_after, maybe, gs_span_before(b, a))
DATES(date_maybe_same, maybe, same_time(L, a, b))

static void push_days(lua_State *L, gs_day from, gs_day to, double open) {
    bool known = from != GS_DAY_MIN && from != GS_DAY_MAX && to != GS_DAY_MIN && to != GS_DAY_MAX;
    if (known) lua_pushinteger(L, (lua_Integer)to - from);
    else lua_pushnumber(L, open);
}

static int date_days_until(lua_State *L) {
    gs_span a = check_span(L, 1), b = check_span(L, 2);
    push_days(L, a.to, b.from, -HUGE_VAL);
    push_days(L, a.from, b.to, HUGE_VAL);
    return 2;
}

static gs_day shift(gs_day day, lua_Integer days) {
    if (day == GS_DAY_MIN || day == GS_DAY_MAX) return day;
    lua_Integer sum = day + days;
    return sum > GS_DAY_MAX ? GS_DAY_MAX : sum < GS_DAY_MIN ? GS_DAY_MIN : (gs_day)sum;
}

static int date_plus(lua_State *L) {
    gs_span a = check_span(L, 1);
    lua_Integer days = luaL_checkinteger(L, 2);
    if (days > 10000000 || days < -10000000) return gs_lua_fault(L, NULL, "too many days");
    push_when(L, (gs_span){shift(a.from, days), shift(a.to, days)}, is_period(L, 1));
    return 1;
}

/* The part that both ends share, or nil. */
static void push_part(lua_State *L, gs_span s, char part) {
    int year[2], month[2], day[2];
    if (s.from == GS_DAY_MIN || s.to == GS_DAY_MAX || s.from > s.to) {
        lua_pushnil(L);
        return;
    }
    gs_day_split(s.from, &year[0], &month[0], &day[0]);
    gs_day_split(s.to, &year[1], &month[1], &day[1]);
    bool same_year = year[0] == year[1], same_month = same_year && month[0] == month[1];
    if (part == 'y' && same_year) lua_pushinteger(L, year[0]);
    else if (part == 'm' && same_month) lua_pushinteger(L, month[0]);
    else if (part == 'd' && s.from == s.to) lua_pushinteger(L, day[0]);
    else if (part == 'w' && s.from == s.to) lua_pushinteger(L, gs_day_weekday(s.from));
    else lua_pushnil(L);
}

static void push_end(lua_State *L, gs_day day) {
    if (day == GS_DAY_MIN || day == GS_DAY_MAX) lua_pushnil(L);
    else gs_push_span(L, gs_span_day(day));
}

static const luaL_Reg DATE_METHODS[] = {
    {"before", date_before}, {"after", date_after}, {"same", date_same}, {"apart", date_apart}, {"covers", date_covers},
    {"meets", date_meets}, {"maybe_before", date_maybe_before}, {"maybe_after", date_maybe_after},
    {"maybe_same", date_maybe_same}, {"days_until", date_days_until}, {"plus", date_plus}, {NULL, NULL}};

static int date_index(lua_State *L) {
    static const char *const names[] = {"from", "to", "year", "month", "day", "weekday", "is_day", "known", "before", "after",
                                        "same", "apart", "covers", "meets", "maybe_before", "maybe_after", "maybe_same",
                                        "days_until", "plus"};
    gs_span s = ((const when *)luaL_checkudata(L, 1, DATE))->span;
    const char *name = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    if (strcmp(name, "from") == 0) push_end(L, s.from);
    else if (strcmp(name, "to") == 0) push_end(L, s.to);
    else if (strcmp(name, "is_day") == 0) lua_pushboolean(L, gs_span_is_day(s));
    else if (strcmp(name, "known") == 0) lua_pushboolean(L, !gs_span_is_all(s));
    else if (strcmp(name, "weekday") == 0) push_part(L, s, 'w');
    else if (strcmp(name, "year") == 0 || strcmp(name, "month") == 0 || strcmp(name, "day") == 0) push_part(L, s, name[0]);
    else return unknown_member(L, "a date", name, names, sizeof names / sizeof *names);
    return 1;
}

static int date_tostring(lua_State *L) {
    char text[128];
    lua_pushstring(L, gs_span_say(((const when *)luaL_checkudata(L, 1, DATE))->span, text, sizeof text));
    return 1;
}

static int no_date_order(lua_State *L) {
    return gs_lua_fault(L, "dates may be vague: use d:before(e), d:same(e), d:apart(e)", "dates have no < or ==");
}

/* --- making values --- */

static gs_span parse_span(lua_State *L) {
    size_t n;
    const char *text = luaL_checklstring(L, 1, &n);
    gs_span span;
    if (!gs_span_parse(text, n, &span))
        gs_lua_fault(L, "write \"2024-05-01\", \"2024-05\", \"2024\" or \"2024-05-01/2024-05-03\"", "'%s' is no date", text);
    return span;
}

static int make_date(lua_State *L) {
    gs_push_span(L, parse_span(L));
    return 1;
}

static int make_period(lua_State *L) {
    gs_push_period(L, parse_span(L));
    return 1;
}

static int make_amount(lua_State *L) {
    gs_quantity q;
    if (lua_type(L, 1) == LUA_TNUMBER) {
        q = gs_number_amount(L, 1);
        if (!lua_isnoneornil(L, 2)) q.unit = unit_named(L, 2);
    } else {
        size_t n;
        const char *text = luaL_checklstring(L, 1, &n);
        if (!gs_quantity_parse(text, n, &q))
            return gs_lua_fault(L, "write \"5.93e9 USD\", \"12\" or \"[3, 4] percent\"", "'%s' is no amount", text);
    }
    gs_push_amount(L, q);
    return 1;
}

const luaL_Reg *gs_value_functions(void) {
    static const luaL_Reg functions[] = {{"date", make_date}, {"period", make_period}, {"amount", make_amount}, {NULL, NULL}};
    return functions;
}

static void make_metatable(lua_State *L, const char *name, const luaL_Reg *meta, const luaL_Reg *methods, lua_CFunction index) {
    luaL_newmetatable(L, name);
    luaL_setfuncs(L, meta, 0);
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_pushcclosure(L, index, 1);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

void gs_bind_values(lua_State *L) {
    static const luaL_Reg amount[] = {{"__add", amount_add}, {"__sub", amount_sub}, {"__mul", amount_mul}, {"__div", amount_div},
                                      {"__unm", amount_unm}, {"__lt", no_order}, {"__le", no_order}, {"__eq", no_order},
                                      {"__tostring", amount_tostring}, {NULL, NULL}};
    static const luaL_Reg date[] = {{"__lt", no_date_order}, {"__le", no_date_order}, {"__eq", no_date_order},
                                    {"__tostring", date_tostring}, {NULL, NULL}};
    make_metatable(L, AMOUNT, amount, AMOUNT_METHODS, amount_index);
    make_metatable(L, DATE, date, DATE_METHODS, date_index);
}
