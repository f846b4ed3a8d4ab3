/* Dates as scripts hold them: a day that lies within a span, or a period, which is all of it.
 *
 *   d.from, d.to, d.year, d.month, d.day, d.weekday, d.is_day, d.known; d:before(e), d:after(e),
 *   d:same(e), d:apart(e), d:covers(e), d:meets(e): true only if surely so (periods are the same
 * where both ends are); d:maybe_before(e), d:maybe_after(e), d:maybe_same(e): unless surely not;
 *   d:days_until(e) -> least, most; d:plus(days).
 */
#include <math.h>
#include <string.h>

#include "trace.h"

static const char DATE[] = "date";

typedef struct when {
    gs_span span;
    bool period; /* all of the span; else a day within it */
} when;

static void bind_dates(lua_State *L);

static void push_when(lua_State *L, gs_span span, bool period) {
    when *w = lua_newuserdatauv(L, sizeof *w, 0);
    *w = (when){span, period};
    gs_set_metatable(L, DATE, bind_dates);
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
        gs_lua_fault(L, "ask first: if fact.from then ...",
                     "a date is needed here, and this one is not known (nil)");
    gs_lua_fault(L, "date \"2024-05-01\" makes one", "a date is needed here, not a %s",
                 luaL_typename(L, index));
    return GS_SPAN_ALL;
}

#define DATES(name, how, tri)                                                                      \
    static int name(lua_State *L) {                                                                \
        gs_span a = check_span(L, 1), b = check_span(L, 2);                                        \
        how(L, tri);                                                                               \
        gs_trace_dates(L, #name, a, b);                                                            \
        return 1;                                                                                  \
    }
static gs_tri tri_of(bool yes) {
    return yes ? GS_YES : GS_NO;
}
DATES(date_before, gs_push_sure, gs_span_before(a, b))
DATES(date_after, gs_push_sure, gs_span_before(b, a))
DATES(date_same, gs_push_sure, same_time(L, a, b))
DATES(date_apart, gs_push_sure, gs_tri_not(same_time(L, a, b)))
DATES(date_covers, gs_push_sure, tri_of(gs_span_covers(a, b)))
DATES(date_meets, gs_push_sure, tri_of(gs_span_meets(a, b)))
DATES(date_maybe_before, gs_push_maybe, gs_span_before(a, b))
DATES(date_maybe_after, gs_push_maybe, gs_span_before(b, a))
DATES(date_maybe_same, gs_push_maybe, same_time(L, a, b))

static void push_days(lua_State *L, gs_day from, gs_day to, double open) {
    bool known = from != GS_DAY_MIN && from != GS_DAY_MAX && to != GS_DAY_MIN && to != GS_DAY_MAX;
    if (known)
        lua_pushinteger(L, (lua_Integer)to - from);
    else
        lua_pushnumber(L, open);
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

static const char *const WEEKDAYS[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};

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
    if (part == 'y' && same_year)
        lua_pushinteger(L, year[0]);
    else if (part == 'm' && same_month)
        lua_pushinteger(L, month[0]);
    else if (part == 'd' && s.from == s.to)
        lua_pushinteger(L, day[0]);
    else if (part == 'w' && s.from == s.to)
        lua_pushstring(L, WEEKDAYS[gs_day_weekday(s.from) - 1]);
    else
        lua_pushnil(L);
}

static void push_end(lua_State *L, gs_day day) {
    if (day == GS_DAY_MIN || day == GS_DAY_MAX)
        lua_pushnil(L);
    else
        gs_push_span(L, gs_span_day(day));
}

static const luaL_Reg DATE_METHODS[] = {{"before", date_before},
                                        {"after", date_after},
                                        {"same", date_same},
                                        {"apart", date_apart},
                                        {"covers", date_covers},
                                        {"meets", date_meets},
                                        {"maybe_before", date_maybe_before},
                                        {"maybe_after", date_maybe_after},
                                        {"maybe_same", date_maybe_same},
                                        {"days_until", date_days_until},
                                        {"plus", date_plus},
                                        {NULL, NULL}};

static int date_index(lua_State *L) {
    static const char *const names[] = {
        "from",         "to",          "year",       "month",      "day",   "weekday", "is_day",
        "known",        "before",      "after",      "same",       "apart", "covers",  "meets",
        "maybe_before", "maybe_after", "maybe_same", "days_until", "plus"};
    gs_span s = ((const when *)luaL_checkudata(L, 1, DATE))->span;
    const char *name = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    if (strcmp(name, "from") == 0)
        push_end(L, s.from);
    else if (strcmp(name, "to") == 0)
        push_end(L, s.to);
    else if (strcmp(name, "is_day") == 0)
        lua_pushboolean(L, gs_span_is_day(s));
    else if (strcmp(name, "known") == 0)
        lua_pushboolean(L, !gs_span_is_all(s));
    else if (strcmp(name, "weekday") == 0)
        push_part(L, s, 'w');
    else if (strcmp(name, "year") == 0 || strcmp(name, "month") == 0 || strcmp(name, "day") == 0)
        push_part(L, s, name[0]);
    else
        return gs_unknown_member(L, "a date", name, names, sizeof names / sizeof *names);
    return 1;
}

static int date_tostring(lua_State *L) {
    char text[128];
    lua_pushstring(
        L, gs_span_say(((const when *)luaL_checkudata(L, 1, DATE))->span, text, sizeof text));
    return 1;
}

static int no_date_order(lua_State *L) {
    return gs_lua_fault(L, "dates may be vague: use d:before(e), d:same(e), d:apart(e)",
                        "dates have no < or ==");
}

static gs_span parse_span(lua_State *L) {
    size_t n;
    const char *text = luaL_checklstring(L, 1, &n);
    gs_span span;
    if (!gs_span_parse(text, n, &span))
        gs_lua_fault(L, "write \"2024-05-01\", \"2024-05\", \"2024\" or \"2024-05-01/2024-05-03\"",
                     "'%s' is no date", text);
    return span;
}

int gs_make_date(lua_State *L) {
    gs_push_span(L, parse_span(L));
    return 1;
}

int gs_make_period(lua_State *L) {
    gs_push_period(L, parse_span(L));
    return 1;
}

static void bind_dates(lua_State *L) {
    static const luaL_Reg date[] = {{"__lt", no_date_order},
                                    {"__le", no_date_order},
                                    {"__eq", no_date_order},
                                    {"__tostring", date_tostring},
                                    {NULL, NULL}};
    gs_make_metatable(L, DATE, date, DATE_METHODS, date_index);
}
