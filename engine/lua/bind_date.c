/* Dates as scripts hold them: a day that lies within a span, or a period, which is all of it.
 * The table at the end says what there is.
 */
#include <string.h>

#include "trace.h"

typedef struct when {
    gs_span span;
    bool period; /* all of the span; else a day within it */
} when;

static void bind_dates(lua_State *L);

static void push_when(lua_State *L, gs_span span, bool period) {
    when *w = lua_newuserdatauv(L, sizeof *w, 0);
    *w = (when){span, period};
    gs_set_metatable(L, &gs_date_api, bind_dates);
}

void gs_push_span(lua_State *L, gs_span span) {
    push_when(L, span, false);
}

void gs_push_period(lua_State *L, gs_span span) {
    push_when(L, span, true);
}

const gs_span *gs_to_span(lua_State *L, int index) {
    const when *w = gs_test_value(L, index, &gs_date_api);
    return w ? &w->span : NULL;
}

static bool is_period(lua_State *L, int index) {
    const when *w = gs_test_value(L, index, &gs_date_api);
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
DATES(date_before, gs_push_sure, gs_span_before(a, b))
DATES(date_after, gs_push_sure, gs_span_before(b, a))
DATES(date_same, gs_push_sure, same_time(L, a, b))
DATES(date_apart, gs_push_sure, gs_tri_not(same_time(L, a, b)))
DATES(date_covers, gs_push_sure, gs_tri_of(gs_span_covers(a, b)))
DATES(date_meets, gs_push_sure, gs_tri_of(gs_span_meets(a, b)))
DATES(date_maybe_before, gs_push_maybe, gs_span_before(a, b))
DATES(date_maybe_after, gs_push_maybe, gs_span_before(b, a))
DATES(date_maybe_same, gs_push_maybe, same_time(L, a, b))

static bool is_open(gs_day day) {
    return day == GS_DAY_MIN || day == GS_DAY_MAX;
}

/* Nil where an end is open: no number stands for it, so that what reckons with it fails at once. */
static void push_days(lua_State *L, gs_day from, gs_day to) {
    if (is_open(from) || is_open(to))
        lua_pushnil(L);
    else
        lua_pushinteger(L, (lua_Integer)to - from);
}

static int date_days_until(lua_State *L) {
    gs_span a = check_span(L, 1), b = check_span(L, 2);
    push_days(L, a.to, b.from);
    push_days(L, a.from, b.to);
    return 2;
}

/* Birthdays from one day to another. */
static lua_Integer years_between(gs_day a, gs_day b) {
    int y[2], m[2], d[2];
    gs_day_split(a, &y[0], &m[0], &d[0]);
    gs_day_split(b, &y[1], &m[1], &d[1]);
    return y[1] - y[0] - (m[1] < m[0] || (m[1] == m[0] && d[1] < d[0]));
}

static int date_years_until(lua_State *L) {
    gs_span a = check_span(L, 1), b = check_span(L, 2);
    const gs_day ends[2][2] = {{a.to, b.from}, {a.from, b.to}};
    for (int i = 0; i < 2; i++) {
        if (is_open(ends[i][0]) || is_open(ends[i][1]))
            lua_pushnil(L);
        else
            lua_pushinteger(L, years_between(ends[i][0], ends[i][1]));
    }
    return 2;
}

static gs_day shift(gs_day day, lua_Integer days) {
    if (is_open(day)) return day;
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
    if (part == 'y' && same_year)
        lua_pushinteger(L, year[0]);
    else if (part == 'm' && same_month)
        lua_pushinteger(L, month[0]);
    else if (part == 'd' && s.from == s.to)
        lua_pushinteger(L, day[0]);
    else if (part == 'w' && s.from == s.to)
        lua_pushstring(L, gs_weekday_name(gs_day_weekday(s.from)));
    else
        lua_pushnil(L);
}

static void push_end(lua_State *L, gs_day day) {
    if (is_open(day))
        lua_pushnil(L);
    else
        gs_push_span(L, gs_span_day(day));
}

static const gs_member DATE[] = {
    {"from", NULL, "", "date?", "The first day that it may be; nil where it is open"},
    {"to", NULL, "", "date?", "The last day that it may be; nil where it is open"},
    {"year", NULL, "", "integer?", "The year, where all of it lies in one"},
    {"month", NULL, "", "integer?", "The month, where all of it lies in one"},
    {"day", NULL, "", "integer?", "The day of the month, where it is one day"},
    {"weekday", NULL, "", "string?", "\"monday\" ..., where it is one day"},
    {"is_day", NULL, "", "boolean", "It is one day"},
    {"known", NULL, "", "boolean", "Something is known of it"},
    {"width", NULL, "", "integer?",
     "The days from the first that it may be to the last: 0 for a day, nil where an end is open"},
    {"before", date_before, "e: date", "boolean", "Surely before"},
    {"after", date_after, "e: date", "boolean", "Surely after"},
    {"same", date_same, "e: date", "boolean", "Surely the same day; of two periods, the same ends"},
    {"apart", date_apart, "e: date", "boolean", "Surely not the same"},
    {"covers", date_covers, "e: date", "boolean", "All of e lies within it"},
    {"meets", date_meets, "e: date", "boolean", "They share a day"},
    {"maybe_before", date_maybe_before, "e: date", "boolean", "May be before: for an excuse"},
    {"maybe_after", date_maybe_after, "e: date", "boolean", "May be after"},
    {"maybe_same", date_maybe_same, "e: date", "boolean", "May be the same"},
    {"days_until", date_days_until, "e: date", "integer?, integer?",
     "The fewest and the most days from here to e; each nil where an end that it is reckoned from "
     "is open"},
    {"years_until", date_years_until, "e: date", "integer?, integer?",
     "The fewest and the most whole years, as ages are counted; nil where an end is open"},
    {"plus", date_plus, "days: integer", "date", "The same so many days later"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_date_api = {
    "date", "d:",
    "A day that lies within what the text tells (\"in June 2025\"), or a whole period. What is not "
    "`maybe_` is true only where it is sure. There is no `<` or `==`.",
    DATE};

static int date_index(lua_State *L) {
    gs_span s =
        ((const when *)lua_touserdata(L, 1))->span; /* scripts reach it through a date alone */
    const char *name = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    if (strcmp(name, "from") == 0)
        push_end(L, s.from);
    else if (strcmp(name, "to") == 0)
        push_end(L, s.to);
    else if (strcmp(name, "width") == 0)
        push_days(L, s.from, s.to);
    else if (strcmp(name, "is_day") == 0)
        lua_pushboolean(L, gs_span_is_day(s));
    else if (strcmp(name, "known") == 0)
        lua_pushboolean(L, !gs_span_is_all(s));
    else if (strcmp(name, "weekday") == 0)
        push_part(L, s, 'w');
    else if (strcmp(name, "year") == 0 || strcmp(name, "month") == 0 || strcmp(name, "day") == 0)
        push_part(L, s, name[0]);
    else
        return gs_unknown_member(L, "a date", name, &gs_date_api);
    return 1;
}

static int date_tostring(lua_State *L) {
    char text[128];
    lua_pushstring(L, gs_span_say(((const when *)gs_check_value(L, 1, &gs_date_api))->span, text,
                                  sizeof text));
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
    gs_make_metatable(L, &gs_date_api, date, date_index);
}
