#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "rule_help.h"

static void a_check_reports_with_words_for_values(void **state) {
    (void)state;
    finds(CHECK("office", "for claim in said:each{ stage = 'elect' } do\n"
                          "  local held = said:surely{ stage = 'holder', covers = claim.as_of }\n"
                          "  if held then report(claim, held, '%s has been %s since %s', "
                          "held.person, held.office, held.from) end\nend"),
          HOLDER ELECT, "error 2,1 Dana Reyes has been president since 14 March 2025\n");
}

static void surely_needs_certainty(void **state) {
    (void)state;
    const char *rule =
        CHECK("office", "local f = said:surely{ stage = 'holder', covers = date '2025-05-02' }\n"
                        "if f then report(f, nil, 'surely') end\n"
                        "local g = said:perhaps{ stage = 'holder', covers = date '2025-05-02' }\n"
                        "if g then report(g, nil, 'perhaps') end");
    finds(rule, HOLDER, "error 1 surely\nerror 1 perhaps\n");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"stage\": \"holder\", \"from\": \"2025\", "
          "\"as_of\": \"2025-04-01\", " AT(1) "}\n",
          "error 1 perhaps\n");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"stage\": \"holder\", \"from\": "
          "\"2025-06-01\", " AT(1) "}\n",
          "");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"stage\": \"holder\", \"from\": "
          "\"2025-01-01\", \"to\": \"2025-02-01\", " AT(1) "}\n",
          "");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"from\": \"2025-01-01\", " AT(1) "}\n",
          "error 1 perhaps\n");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"stage\": \"holder\", \"from\": "
          "\"2025-01-01\", \"modality\": \"planned\", " AT(1) "}\n",
          "error 1 perhaps\n");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"stage\": \"holder\", \"from\": "
          "\"2025-01-01\", \"modality\": \"denied\", " AT(1) "}\n",
          "");
    finds(rule,
          "{\"kind\": \"office\", \"person\": \"A B\", \"stage\": \"holder\", \"from\": "
          "\"2015-01-01\", " AT(1) "}\n",
          "error 1 perhaps\n");
}

static void filters_compare_by_type(void **state) {
    (void)state;
    finds(CHECK("office", "report(said:first(), nil, '%s %s %s %s %s %s', said:count(), "
                          "said:count{ person = 'Reyes' },\n"
                          "said:count{ office = 'President', stage = 'elect' }, said:count{ from = "
                          "date '2025-03-14' }, \n"
                          "said:count{ modality = 'asserted', document = 'a.md' }, said:count{ "
                          "before = date '2025-04' })"),
          HOLDER ELECT, "error 1 2 2 1 1 2 1\n");
    finds(CHECK("toll", "report(said:first(), nil, '%s %s %s %s', said:count{ amount = 12 }, "
                        "said:count{ amount = amount '21' },\n"
                        "said:count{ sure = true }, said:count{ sure = false })"),
          TWELVE TWENTY DOZENS, "error 1 1 1 0 3\n");
}

static void pairs_come_once_and_in_order(void **state) {
    (void)state;
    finds(CHECK("toll", "for a, b in said:pairs() do report(a, b, '%d-%d', a.line, b.line) end\n"
                        "for a, b in said:pairs{ amount = 12 } do report(a, b, 'never') end"),
          TWELVE TWENTY DOZENS, "error 1,2 1-2\nerror 1,3 1-3\nerror 2,3 2-3\n");
    finds(CHECK("toll", "for a, b in said:pairs { apart = 'amount', same = 'as_of' } do report(a, "
                        "b, 'apart') end"),
          TWELVE TWENTY DOZENS, "error 1,2 apart\n");
    raises(CHECK("toll", "said:pairs { apart = 'amuont' }"), TWELVE, 4,
           "kind 'toll' has no field 'amuont'", "did you mean 'amount'?");
}

/* Many facts, so that answers are remembered; the filter's table changes under the loop. */
static void filters_hold_while_they_are_walked(void **state) {
    (void)state;
    char *facts = calloc(1, 60 * 200), *p = facts;
    for (int i = 0; i < 60; i++)
        p += sprintf(p,
                     "{\"kind\": \"office\", \"stage\": \"%s\", \"from\": \"2020-01-01\", \"at\": "
                     "{\"document\": \"a.md\", "
                     "\"line\": %d, \"column\": 1, \"text\": \"w\"}}\n",
                     i % 3 ? "holder" : "elect", i + 1);
    finds(CHECK("office", "local n, m, f = 0, 0, { stage = 'elect', before = date '2999' }\n"
                          "for a in said:each(f) do n = n + 1 f.stage = nil f.before = nil for i = "
                          "1, 100 do local t = ('x'):upper() .. i end end\n"
                          "for a in said:each { stage = 'elect' } do for b in said:each { stage = "
                          "'holder' } do m = m + 1 end end\n"
                          "for a, b in said:pairs { stage = 'elect' } do m = m + 1 end\n"
                          "report(said:first(), nil, '%d %d %d %d %d', n, m, said:count { stage = "
                          "'elect' }, said:first { stage = 'holder' }.line,\n"
                          "  said:last { stage = 'elect' }.line)"),
          facts, "error 1 20 990 20 2 58\n");
    free(facts);
}

static void facts_tell_whom_they_name(void **state) {
    (void)state;
    finds(CHECK("office", "local f = said:first() report(f, nil, '%s %s %s %s', f:names 'Dana "
                          "Reyes', f:names 'Reyes', f:names 'Nobody', f:names(nil))"),
          HOLDER ELECT, "error 1 true true false false\n");
}

static void facts_show_fields_and_properties(void **state) {
    (void)state;
    finds(
        CHECK("office",
              "local f = said:first()\n"
              "report(f, nil, '%s|%s|%s|%s|%s|%s|%s|%s|%s', f.person, f.to, f.kind, f.document, "
              "f.modality, f.trust, f.quoted, f.text, f.speaker)\n"
              "report(f, nil, '%s|%s|%s|%s', f.as_of, f.published.known, f:label(), f:say 'from')\n"
              "report(f, nil, '%s|%s|%s', f:inherited 'person', f:same_document(f), "
              "f:same(said:last(), 'person'))\n"
              "assert(f == said:first() and f ~= said:last())"),
        HOLDER ELECT,
        "error 1 Dana Reyes|(not known)|office|a.md|asserted|article|false|words|(not known)\n"
        "error 1 14 March 2025|false|holder|14 March 2025\nerror 1 false|true|true\n");
}

static void amounts_compare_as_intervals(void **state) {
    (void)state;
    finds(CHECK("toll", "local a, b, c = said:first().amount, nil, said:last().amount\n"
                        "for f in said:each{ amount = 21 } do b = f.amount end\n"
                        "local function s(...) local t = {} for _, x in ipairs{...} do t[#t + 1] = "
                        "tostring(x) end return table.concat(t, ' ') end\n"
                        "report(said:first(), nil, s(a:apart(b), a:apart(c), a:less(b), b:less(a), "
                        "a:equal(a), a:maybe_equal(c), a:equal(c), a:less(12.5)))\n"
                        "report(said:first(), nil, s(a.low, a.high, a.nominal, c.low, c.high, "
                        "a.exact, c.exact, a.rough, a.unit == nil))\n"
                        "report(said:first(), nil, s(a + b, b - a, a * 2, (a / b).low < 0.58, "
                        "(amount '6 kilometer' / amount '3 kilometer').low))\n"
                        "report(said:first(), nil, s(amount '3 USD' + amount '4 USD', (amount '3 "
                        "USD' + amount '4 EUR').low, amount(1500, 'meter'):to 'kilometer'))"),
          TWELVE TWENTY DOZENS,
          "error 1 true false true false true true false true\n"
          "error 1 12.0 12.0 12.0 10.0 inf true false false true\n"
          "error 1 33 9 24 true 2.0\n"
          "error 1 7 USD -inf 1.5 kilometers\n");
}

static void what_amounts_may_be_is_asked_apart_from_what_they_are(void **state) {
    (void)state;
    finds(
        CHECK("toll",
              "local few, some, open = amount '12', amount '[10, 20]', amount '(15, inf)'\n"
              "local function s(...) local t = {} for _, x in ipairs{...} do t[#t + 1] = "
              "tostring(x) end return table.concat(t, ' ') end\n"
              "report(said:first(), nil, s(few:at_most(20), few:at_most(some), few:at_least(12), "
              "few:at_least(some), open:at_least(15), open:at_most(15)))\n"
              "report(said:first(), nil, s(few:maybe_apart(12), few:maybe_apart(some), "
              "few:maybe_less(some), few:maybe_less(9), open:maybe_more(99), few:maybe_more(20)))\n"
              "report(said:first(), nil, s(-few, (-some).low, (-some).high, "
              "amount('(-inf, inf)').nominal == nil))"),
        TWELVE,
        "error 1 true false true false true false\n"
        "error 1 false false true false true false\n"
        "error 1 -12 -20.0 -10.0 true\n");
}

static void years_are_counted_as_ages_are(void **state) {
    (void)state;
    finds(CHECK("toll", "local born = date '1980-05-10'\n"
                        "local function s(...) local t = {} for i = 1, select('#', ...) do t[i] = "
                        "tostring((select(i, ...))) end return table.concat(t, ' ') end\n"
                        "report(said:first(), nil, s(born:years_until(date '2025-05-09'), "
                        "born:years_until(date '2025-05-10')))\n"
                        "report(said:first(), nil, s(born:years_until(date '2025')))\n"
                        "report(said:first(), nil, s(born:years_until(date '2025-01-01/..')))"),
          TWELVE, "error 1 44 45 45\nerror 1 44 45\nerror 1 44 nil\n");
}

static void dates_compare_as_spans(void **state) {
    (void)state;
    finds(CHECK("toll",
                "local d, e, y = date '2025-03-14', date '2025-03-20', date '2025'\n"
                "local function s(...) local t = {} for _, x in ipairs{...} do t[#t + 1] = "
                "tostring(x) end return table.concat(t, ' ') end\n"
                "report(said:first(), nil, s(d:before(e), d:after(e), d:before(y), d:apart(e), "
                "d:apart(y), d:same(d), y:same(y), period('2025'):same(period '2025')))\n"
                "report(said:first(), nil, s(d.year, d.month, d.day, d.weekday, d.is_day, y.year, "
                "y.is_day, y:covers(d), y:maybe_before(d), y.from, y.to))\n"
                "report(said:first(), nil, s(d:days_until(e), d:plus(1), date('..').known, "
                "select(2, d:days_until(y))))\n"
                "local since, till = date '2025-03-01/..', date '../2025-03-01'\n"
                "local a, b = d:days_until(since)\n"
                "local c, f = till:days_until(d)\n"
                "report(said:first(), nil, s(tostring(a), tostring(b), tostring(c), tostring(f), "
                "d.width, "
                "y.width, tostring(since.width), tostring(till.to), tostring(till.from)))"),
          TWELVE,
          "error 1 true false false true false true false true\n"
          "error 1 2025 3 14 friday true 2025 false true true 1 January 2025 31 December 2025\n"
          "error 1 6 15 March 2025 false 292\n"
          "error 1 -13 nil 13 nil 0 364 nil 1 March 2025 nil\n");
}

static void report_takes_a_table(void **state) {
    (void)state;
    finds(CHECK("toll", "report { a = said:first(), b = said:last(), more = { said:first(), "
                        "said:last() }, why = 'y\\nz', hint = 'h', level = 'note' }"),
          TWELVE TWENTY, "note 1,2 the title why y z hint h\n");
    finds(CHECK("toll", "report { a = said:first(), level = 'warning', message = ('x'):upper() }"),
          TWELVE, "warning 1 X\n");
    finds(CHECK("toll", "report(said:first(), said:first(), '100%%')"), TWELVE, "error 1 100%\n");
    raises(CHECK("toll", "report { a = said:first(), mesage = 'x' }"), TWELVE, 4,
           "report{} has no field 'mesage'", "did you mean 'message'?");
    raises(CHECK("toll", "report { a = said:first(), level = 'fatal' }"), TWELVE, 4,
           "report: level \"fatal\" is not known", NULL);
    raises(CHECK("toll", "report('x', nil, 'm')"), TWELVE, 4,
           "report: the first value must be a fact, not a string", NULL);
    raises(CHECK("toll", "report(said:first(), nil, '%s', {})"), TWELVE, 4,
           "value 1 of the message is a table", NULL);
    raises(CHECK("toll", "report(said:first(), nil, '%s')"), TWELVE, 4,
           "the message has a %s without a value", NULL);
    raises(CHECK("toll", "report(said:first(), nil, '%5.2f', 1)"), TWELVE, 4,
           "a message knows %s, %d and %%", NULL);
}

static void long_messages_are_cut_between_characters(void **state) {
    (void)state;
    bench *b = bench_run(CHECK("toll", "local s = '\xc3\xa9' for i = 1, 10 do s = s .. s end "
                                       "report(said:first(), nil, 'x%s', s)"),
                         TWELVE);
    assert_true(b->ran);
    assert_int_equal(strlen(b->said), strlen("error 1 x\n") + 598 + 3);
    bench_free(b);
}

static void mistakes_are_taught(void **state) {
    (void)state;
    raises(CHECK("office", "\nlocal p = said:first().persn"), HOLDER, 5,
           "kind 'office' has no field 'persn'", "did you mean 'person'?");
    raises(CHECK("office", "said:first().person = 'x'"), HOLDER, 4, "facts are read-only", NULL);
    raises(CHECK("office", "said:each{ stge = 'holder' }"), HOLDER, 4,
           "kind 'office' has no field 'stge'", "did you mean 'stage'?");
    raises(CHECK("office", "said:each{ stage = 'holdr' }"), HOLDER, 4,
           "'holdr' is no choice of field 'stage'", "did you mean 'holder'?");
    raises(CHECK("office", "said:count{ modality = 'assertd' }"), HOLDER, 4,
           "'assertd' is no modality", "did you mean 'asserted'?");
    raises(CHECK("office", "said:each{ stage = print }"), HOLDER, 4,
           "the filter's stage is a function; it must be a string, boolean, number, amount or date",
           NULL);
    raises(CHECK("office", "said:surly{}"), HOLDER, 4, "a group has no 'surly'",
           "did you mean said:surely?");
    raises(CHECK("office", "said:surely{ covers = '2025' }"), HOLDER, 4,
           "covers needs a date, not a string", NULL);
    raises(CHECK("toll", "local x = said:first().amount < 3"), TWELVE, 4,
           "amounts have no < or ==", NULL);
    raises(CHECK("toll", "local x = said:first().amount.hihg"), TWELVE, 4,
           "an amount has no 'hihg'", "did you mean 'high'?");
    raises(CHECK("toll", "local x = said:first().as_of == date '2025'"), TWELVE, 4,
           "dates have no < or ==", NULL);
    raises(CHECK("toll", "date '2025-02-31'"), TWELVE, 4, "'2025-02-31' is no date", NULL);
    raises(CHECK("toll", "said:first().amount:less(said:first().period)"), TWELVE, 4,
           "an amount is needed here, and this one is not known (nil)", NULL);
    raises(CHECK("toll", "local x = nil\nx.y = 1"), TWELVE, 5,
           "attempt to index a nil value (local 'x')", "it is nil: ask first, if x then ...");
    raises(CHECK("toll", "kind 'x'"), TWELVE, 4, "there is no kind", NULL);
    raises(CHECK("toll", "error 'gave up'"), TWELVE, 4, "gave up", NULL);
}

static void limits_cost_the_rule_and_keep_what_it_found(void **state) {
    (void)state;
    bench *b = bench_run(CHECK("toll", "report(said:first()) while true do end"), TWELVE);
    assert_false(b->ran);
    assert_int_equal(b->err.code, GS_E_LIMIT);
    assert_non_null(strstr(b->err.text, "limit reached: instructions"));
    assert_string_equal(b->said, "error 1 the title\n");
    bench_free(b);
    raises(CHECK("toll", "while true do report(said:first()) end"), TWELVE, 4,
           "limit reached: findings", NULL);
    raises(CHECK("toll", "local t = {} while true do t[#t + 1] = date '2025' end"), TWELVE, 0,
           "limit reached: memory (64 MB)", NULL);
}

static void edits_count_letters_and_words(void **state) {
    (void)state;
    finds(CHECK("toll",
                "report(said:first(), nil, '%d %d %d', edits.letters('maria', 'mraia'),\n"
                "edits.letters('reyes', ''), edits.letters('batista', 'bautista'))\n"
                "report(said:first(), nil, '%d %d %d', edits.words('a bridge is', 'a road is'),\n"
                "edits.words('is', 'a road is'), edits.part('road was', 'a road is'))"),
          TWELVE, "error 1 1 5 1\nerror 1 1 2 1\n");
}

static void words_are_found_letter_for_letter_however_many(void **state) {
    (void)state;
    finds(CHECK("toll",
                "local found = 0 for i = 1, 3000 do if rx.has('a ' .. i .. '.', i .. '.') then "
                "found = found + 1 end end\n"
                "report(said:first(), nil, '%s %s %s %s', found, rx.has('5 (9)', '(9)'), "
                "rx.has('abc', 'B'), rx.has('abc', ''))"),
          TWELVE, "error 1 3000 3 (not known) 1\n");
}

static void a_character_that_was_cut_is_a_blank_to_expressions(void **state) {
    (void)state;
    finds(CHECK("toll", /* an e with an acute accent has two bytes, a euro sign three */
                "local s = '\xc3\xa9t\xc3\xa9 5\xe2\x82\xac'\n"
                "report(said:first(), nil, '%s %s %s %s', rx.find(s:sub(2), '^ t'), "
                "rx.match(s:sub(1, -2), '5  $'), rx.match(s:sub(1, 4), '\\\\w+'), "
                "rx.count(s:sub(2, -3), '\\\\p{L}'))"),
          TWELVE, "error 1 1 5   t 2\n");
    raises(CHECK("toll", "rx.match('a\\xff\\xffb', 'b')"), TWELVE, 4,
           "the text is not valid UTF-8 at byte 2", NULL);
}

static void expressions_have_limits(void **state) {
    (void)state;
    finds(CHECK("toll",
                "local s, e, n = rx.find('paid 12 euro', [[(\\d+) (?:euro|dollar)]])\n"
                "local t = {} for w in rx.each('one two three', [[\\w+]]) do t[#t + 1] = w end\n"
                "report(said:first(), nil, '%s %s %s %s %s %s %s', s, e, n, rx.match('a=b', "
                "'(\\\\w)=(\\\\w)'), table.concat(t, '+'),\n"
                "rx.match('abc', 'x'), rx.count('\xc3\xa9\xc3\xa9', ''))"),
          TWELVE, "error 1 6 12 12 a one+two+three (not known) 3\n");
    raises(
        CHECK("toll",
              "local s = ('a'):upper() for i = 1, 12 do s = s .. s end rx.match(s, '(?:A+)+[BC]')"),
        TWELVE, 4, "limit reached: matches", NULL);
    raises(CHECK("toll", "rx.match('a', '(')"), TWELVE, 4, "pattern: missing closing parenthesis",
           NULL);
}

#define OF_SENTENCE(amount, text, column)                                                          \
    "{\"kind\": \"toll\", \"event\": \"Storm Ida\", \"amount\": \"" amount "\", \"at\": "          \
    "{\"document\": \"a.md\", \"line\": 3, \"column\": " column ", \"text\": \"" text              \
    "\", \"sentence\": \"Of the 14, x4 and 4 died.\"}}\n"

static void sentences_lead_to_their_facts_from_left_to_right(void **state) {
    (void)state;
    finds(CHECK("toll",
                "for _, s in ipairs(said:sentences { toll = true }) do local t = {}\n"
                "for _, a in ipairs(s.list) do t[#t + 1] = a.at .. '-' .. a.upto .. '=' .. "
                "s.sentence:sub(a.at, a.upto) .. (a.s == s and '' or '?') end\n"
                "report(s.list[1].fact, nil, '%s:%d %s', s.document, s.line, table.concat(t, ' ')) "
                "end\n"
                "if #said:sentences { office = true } > 0 then error('none are offices') end"),
          OF_SENTENCE("4", "4", "22") OF_SENTENCE("14", "14", "8")
              OF_SENTENCE("(-inf, inf)", "14", "8") OF_SENTENCE("9", "9", "30"),
          "error 3 a.md:3 8-9=14 19-19=4\n");
    raises(CHECK("toll", "said:sentences()"), TWELVE, 4,
           "bad argument #1 to 'sentences' (table expected, got no value)", NULL);
}

static void texts_have_their_facts_in_the_order_of_the_text(void **state) {
    (void)state;
    finds(CHECK("toll", "for _, list in ipairs(said:texts { kind = 'toll' }) do local t = {}\n"
                        "for _, f in ipairs(list) do t[#t + 1] = f.text end\n"
                        "report(list[1], nil, '%s %s', list.key, table.concat(t, ' ')) end"),
          OF_SENTENCE("4", "4", "22") OF_SENTENCE("14", "14", "8"), "error 3 a.md 14 4\n");
}

static void groups_share_one_sandbox_but_no_handles(void **state) {
    (void)state;
    bench *b = bench_new(
        "local kept\n" CHECK("toll", "if kept then for f in kept do end end kept = said:each()"),
        TWELVE TWENTY);
    gs_group groups[2] = {b->group, b->group};
    assert_false(gs_rule_run(gs_rulebook_rule(b->loaded.book, 0), groups, 2, sink, b, &b->err));
    assert_string_equal(b->err.text, "this iterator belongs to another group");
    bench_free(b);
}

static void runs_share_nothing(void **state) {
    (void)state;
    bench *b = bench_new(
        "local n = 0\n" CHECK("toll", "n = n + 1 report(said:first(), nil, '%d', n)"), TWELVE);
    for (int i = 0; i < 2; i++)
        assert_true(
            gs_rule_run(gs_rulebook_rule(b->loaded.book, 0), &b->group, 1, sink, b, &b->err));
    assert_string_equal(b->said, "error 1 1\nerror 1 1\n");
    bench_free(b);
}

static void context_lowers_an_error_to_a_warning(void **state) {
    (void)state;
    bench *b = bench_new(CHECK("toll", "report(said:first(), said:last(), 'm')"), TWELVE TWENTY);
    gs_fact *fact = (gs_fact *)b->group.facts[1];
    fact->flags |= GS_FF_AS_OF_INFERRED;
    assert_true(gs_rule_run(gs_rulebook_rule(b->loaded.book, 0), &b->group, 1, sink, b, &b->err));
    fact->flags = 0;
    fact->values[0].inherited = true;
    assert_true(gs_rule_run(gs_rulebook_rule(b->loaded.book, 0), &b->group, 1, sink, b, &b->err));
    fact->values[0].inherited = false;
    assert_true(gs_rule_run(gs_rulebook_rule(b->loaded.book, 0), &b->group, 1, sink, b, &b->err));
    assert_string_equal(b->said, "warning 1,2 m\nwarning 1,2 m\nerror 1,2 m\n");
    bench_free(b);
}

/* A number read as a text would lead out of the table of texts. */
static void likeness_is_asked_of_words_alone(void **state) {
    (void)state;
    raises(CHECK("toll", "for a, b in said:pairs {} do a:likeness(b, 'amount') end"), TWELVE TWENTY,
           0, "field 'amount' of kind 'toll' holds no words",
           "name a field of words, or none for the sentence");
    raises(CHECK("toll", "for a, b in said:pairs {} do a:likeness(b, 'sure') end"), TWELVE TWENTY,
           0, "field 'sure' of kind 'toll' holds no words", NULL);
    raises(
        CHECK(
            "toll",
            "for a, b in said:pairs { wording = 'amount', likeness = 1 } do report(a, b, 'x') end"),
        TWELVE TWENTY, 0, "field \"amount\" holds no words", "leave it out to compare sentences");
    finds(CHECK("office",
                "for a, b in said:pairs {} do report(a, b, '%s', a:likeness(b, 'stage') == 0) end"),
          HOLDER ELECT, "error 1,2 true\n");
    finds(
        CHECK(
            "toll",
            "for a, b in said:pairs { wording = 'event', likeness = 0 } do report(a, b, 'x') end"),
        TWELVE TWENTY, "error 1,2 x\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_check_reports_with_words_for_values),
        cmocka_unit_test(surely_needs_certainty),
        cmocka_unit_test(filters_compare_by_type),
        cmocka_unit_test(pairs_come_once_and_in_order),
        cmocka_unit_test(filters_hold_while_they_are_walked),
        cmocka_unit_test(facts_tell_whom_they_name),
        cmocka_unit_test(likeness_is_asked_of_words_alone),
        cmocka_unit_test(facts_show_fields_and_properties),
        cmocka_unit_test(amounts_compare_as_intervals),
        cmocka_unit_test(what_amounts_may_be_is_asked_apart_from_what_they_are),
        cmocka_unit_test(years_are_counted_as_ages_are),
        cmocka_unit_test(dates_compare_as_spans),
        cmocka_unit_test(report_takes_a_table),
        cmocka_unit_test(long_messages_are_cut_between_characters),
        cmocka_unit_test(mistakes_are_taught),
        cmocka_unit_test(limits_cost_the_rule_and_keep_what_it_found),
        cmocka_unit_test(edits_count_letters_and_words),
        cmocka_unit_test(words_are_found_letter_for_letter_however_many),
        cmocka_unit_test(a_character_that_was_cut_is_a_blank_to_expressions),
        cmocka_unit_test(expressions_have_limits),
        cmocka_unit_test(sentences_lead_to_their_facts_from_left_to_right),
        cmocka_unit_test(texts_have_their_facts_in_the_order_of_the_text),
        cmocka_unit_test(groups_share_one_sandbox_but_no_handles),
        cmocka_unit_test(runs_share_nothing),
        cmocka_unit_test(context_lowers_an_error_to_a_warning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
