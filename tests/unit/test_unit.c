#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "value/unit.h"

static gs_unit unit(const char *name) {
    gs_unit out = gs_unit_named(name, strlen(name));
    if (out == GS_UNIT_NONE) fail_msg("no unit %s", name);
    return out;
}

/* text has '|' where the match starts; expected is "name<rest of text behind the match". */
static void check_match(const char *text, const char *expected) {
    char plain[200], found[260];
    const char *bar = strchr(text, '|');
    size_t at = (size_t)(bar - text), end = at;
    snprintf(plain, sizeof plain, "%.*s%s", (int)at, text, bar + 1);
    gs_unit u = gs_unit_match(plain, strlen(plain), at, &end);
    snprintf(found, sizeof found, "%s<%s", u ? gs_unit_name(u) : "", u ? plain + end : "");
    if (strcmp(found, expected) != 0) fail_msg("'%s': found '%s', not '%s'", text, found, expected);
}

static void names_lead_back_to_units(void **state) {
    (void)state;
    for (gs_unit u = 1; *gs_unit_name(u); u++) {
        assert_int_equal(gs_unit_named(gs_unit_name(u), strlen(gs_unit_name(u))), u);
        assert_int_not_equal(gs_unit_kind_of(u), GS_UK_NONE);
        assert_true(*gs_unit_plural(u));
    }
    assert_int_equal(gs_unit_named("kilomete", 8), GS_UNIT_NONE);
    assert_int_equal(gs_unit_named("usd", 3), GS_UNIT_NONE);
    assert_int_equal(gs_unit_named("USD\0\0", 5), GS_UNIT_NONE); /* not past the name's end */
    assert_int_equal(gs_unit_named("", 0), GS_UNIT_NONE);
    assert_string_equal(gs_unit_name(60000), "");
}

static void measures_are_read_in_all_their_spellings(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"14|km away", "kilometer< away"},
        {"14 |kilometres away", "kilometer< away"},
        {"14 |Kilometers", "kilometer<"},
        {"300 |km/h", "kilometer per hour<"},
        {"300 |km per hour", "kilometer per hour<"},
        {"90 |kilometers an hour", "kilometer per hour<"},
        {"60 |mph.", "mile per hour<."},
        {"50 |meters/millisecond", "meter per millisecond<"},
        {"40 |sq. km of", "square kilometer< of"},
        {"40 |km²", "square kilometer<"},
        {"40 |square\nfeet", "square foot<"},
        {"40 |cubic metres", "cubic meter<"},
        {"7 |m3 of", "cubic meter< of"},
        {"45-|acre farm", "acre< farm"},
        {"45 |acre-feet", "acre-foot<"},
        {"500,000 |barrels per day", "barrel per day<"},
        {"500,000 |barrels", "barrel<"},
        {"12 |tonnes", "metric ton<"},
        {"12 |metric tons", "metric ton<"},
        {"12 |tons", "ton<"},
        {"21 |°C", "celsius<"},
        {"21 |degrees Celsius", "celsius<"},
        {"21 |degrees", "degree<"},
        {"40 |MW", "megawatt<"},
        {"40 |mW", "milliwatt<"},
        {"40 |kWh", "kilowatt hour<"},
        {"12|%", "percent<"},
        {"12 |per cent of", "percent< of"},
        {"2 |percentage points", "percentage point<"},
        {"25 |basis-points", "basis point<"},
        {"60|W bulb", "watt< bulb"},
        {"16 |GB", "gigabyte<"},
        {"4|m/s", "meter per second<"},
        {"3 |years", "year<"},
        {"3 |light-years", "light year<"},
        {"3 |kilogrammes", "kilogram<"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) check_match(cases[i][0], cases[i][1]);
}

static void what_is_no_unit_is_left_alone(void **state) {
    (void)state;
    static const char *const cases[] = {
        "3 |kmart",         "3 |people", "5 |in London", "the 3 |W", "a s|mile", "3 |bars",
        "the 3 |won",       "5 |Kw",     "3 |kg/person", "5 |ALL",   "10 |k",    "7 |billion",
        "the 5 |real ones", "|",         "12 |yearly",   "8 |a",     "don'|t",   "I\xE2\x80\x99|m",
        "8 |\xC3\xA9"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) check_match(cases[i], "<");
}

static void money_is_read_by_word_sign_and_code(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"|$5", "dollar?<5"},
        {"|US$5", "USD<5"},
        {"|us$5", "USD<5"},
        {"|US $5", "USD<5"},
        {"|A$ 5", "AUD< 5"},
        {"|HK$5", "HKD<5"},
        {"|€5", "EUR<5"},
        {"|£5", "pound?<5"},
        {"|R$5", "BRL<5"},
        {"|USD 5", "USD< 5"},
        {"|EUR5", "EUR<5"},
        {"|Rs.500", "rupee?<500"},
        {"5 |dollars", "dollar?<"},
        {"5 |euros", "EUR<"},
        {"5 |pounds", "pound?<"},
        {"5 |pounds sterling", "GBP<"},
        {"5 |Argentine pesos", "ARS<"},
        {"5 |Canadian dollars", "CAD<"},
        {"5 |Canadian dollars\u2019 worth", "CAD<\u2019 worth"}, /* no letter goes on the word */
        {"5 |dollars\u2014a lot", "dollar?<\u2014a lot"},
        {"5 |dollarsä", "<"},
        {"5 |Hong Kong dollars", "HKD<"},
        {"5 |U.S. dollars", "USD<"},
        {"5 |Swiss francs", "CHF<"},
        {"5 |yuan", "CNY<"},
        {"100 |chinese yuan", "CNY<"},
        {"5 million |won", "won?<"},
        {"5,000 |won", "won?<"},
        {"5 |South Korean won", "KRW<"},
        {"5 |rubles", "ruble?<"},
        {"10 |turkish lira", "TRY<"},
        {"100|₾", "GEL<"},
        {"20 |bucks", "dollar?<"},
        {"99 |pence", "penny<"},
        {"3 |bitcoins", "BTC<"},
        {"3 |reais", "BRL<"},
        {"3 |Guaraníes", "PYG<"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) check_match(cases[i][0], cases[i][1]);
}

static void match_never_reads_past_its_text(void **state) {
    (void)state;
    static const char text[] = "40 square kilometers per hour US$5 \xC2\xB0"
                               "C pounds sterling km/h won";
    for (size_t n = 0; n < sizeof text; n++)
        for (size_t at = 0; at <= n; at++) {
            char copy[sizeof text];
            size_t end = at;
            memcpy(copy, text, n);
            memset(copy + n, 'x', sizeof copy - n);
            if (gs_unit_match(copy, n, at, &end)) assert_true(end > at && end <= n);
        }
}

static void an_open_word_is_perhaps_each_of_its_currencies(void **state) {
    (void)state;
    assert_true(gs_unit_is_open(unit("dollar?")));
    assert_int_equal(gs_unit_same(unit("dollar?"), unit("USD")), GS_PERHAPS);
    assert_int_equal(gs_unit_same(unit("CAD"), unit("dollar?")), GS_PERHAPS);
    assert_int_equal(gs_unit_same(unit("dollar?"), unit("dollar?")), GS_PERHAPS);
    assert_int_equal(gs_unit_same(unit("dollar?"), unit("EUR")), GS_NO);
    assert_int_equal(gs_unit_same(unit("crown?"), unit("krona?")), GS_PERHAPS);
    assert_int_equal(gs_unit_same(unit("USD"), unit("USD")), GS_YES);
    assert_int_equal(gs_unit_same(unit("kilometer"), unit("mile")), GS_NO);
    assert_int_equal(gs_unit_same(GS_UNIT_NONE, unit("mile")), GS_PERHAPS);
}

static void a_country_closes_an_open_word(void **state) {
    (void)state;
    assert_int_equal(gs_unit_close(unit("peso?"), "AR"), unit("ARS"));
    assert_int_equal(gs_unit_close(unit("dollar?"), "US"), unit("USD"));
    assert_int_equal(gs_unit_close(unit("dollar?"), "EC"), unit("USD"));
    assert_int_equal(gs_unit_close(unit("franc?"), "SN"), unit("XOF"));
    assert_int_equal(gs_unit_close(unit("pound?"), "GB"), unit("GBP"));
    assert_int_equal(gs_unit_close(unit("peso?"), "FR"), GS_UNIT_NONE);
    assert_int_equal(gs_unit_close(unit("EUR"), "FR"), GS_UNIT_NONE);
}

static void check_convert(const char *amount, const char *from, const char *to,
                          const char *expected) {
    gs_interval a;
    char out[GS_INTERVAL_TEXT];
    assert_true(gs_interval_parse(amount, strlen(amount), &a));
    assert_true(gs_unit_convert(a, unit(from), unit(to), &a));
    assert_string_equal(gs_interval_format(a, out), expected);
}

static void conversion_is_exact_where_the_definition_is(void **state) {
    (void)state;
    check_convert("14", "kilometer", "meter", "14000");
    check_convert("1", "mile", "kilometer", "1.609344");
    check_convert("212", "fahrenheit", "celsius", "100");
    check_convert("0", "celsius", "kelvin", "273.15");
    check_convert("1", "acre", "square meter", "4046.8564224");
    check_convert("100", "barrel", "liter", "15898.7294928");
    check_convert("36", "kilometer per hour", "meter per second", "10");
    check_convert("1", "kilowatt hour", "joule", "3.6e6");
    check_convert("1", "percentage point", "basis point", "100");
    check_convert("2", "week", "day", "14");
}

static void conversion_encloses_what_is_not_exact(void **state) {
    (void)state;
    check_convert("1", "ton", "kilogram", "[907.18474, 1016.0469088]");
    check_convert("1", "kilometer", "mile", "[0.621371192237333, 0.621371192237334]");
    check_convert("(10, inf)", "mile", "kilometer", "(16.09344, inf)");
}

static void units_of_different_kinds_do_not_convert(void **state) {
    (void)state;
    gs_interval out = gs_interval_all();
    assert_false(gs_unit_converts(unit("kilometer"), unit("kilogram")));
    assert_false(gs_unit_converts(unit("USD"), unit("EUR")));
    assert_false(gs_unit_converts(unit("percent"), unit("percentage point")));
    assert_false(gs_unit_converts(unit("hertz"), unit("volt")));
    assert_false(gs_unit_converts(unit("decibel"), unit("pixel")));
    assert_false(gs_unit_convert(gs_interval_point(gs_dec_int(1)), unit("USD"), unit("EUR"), &out));
    assert_true(gs_unit_convert(gs_interval_point(gs_dec_int(1)), unit("USD"), unit("USD"), &out));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_lead_back_to_units),
        cmocka_unit_test(measures_are_read_in_all_their_spellings),
        cmocka_unit_test(what_is_no_unit_is_left_alone),
        cmocka_unit_test(money_is_read_by_word_sign_and_code),
        cmocka_unit_test(match_never_reads_past_its_text),
        cmocka_unit_test(an_open_word_is_perhaps_each_of_its_currencies),
        cmocka_unit_test(a_country_closes_an_open_word),
        cmocka_unit_test(conversion_is_exact_where_the_definition_is),
        cmocka_unit_test(conversion_encloses_what_is_not_exact),
        cmocka_unit_test(units_of_different_kinds_do_not_convert),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
