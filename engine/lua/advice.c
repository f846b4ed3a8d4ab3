#include "advice.h"

#include <string.h>

/* The first whose words stand in the message. */
static const struct {
    const char *words, *advice;
} ADVICE[] = {
    {"'then' expected near '!'", "Lua writes ~= for \"is not\": if a ~= b then"},
    {"near '!'", "Lua writes ~= for \"is not\", and not for \"!\""},
    {"'then' expected near '='", "= gives a value, == compares: if a == b then"},
    {"'then' expected", "write: if ... then ... end"},
    {"'do' expected", "write: for x in said:each {} do ... end, or: while ... do ... end"},
    {"'=' expected", "write: local name = value; to call a function: name(value)"},
    {"'end' expected", "each function, if, for and while needs its end"},
    {"'}' expected", "a comma is missing at the end of the line before, or a brace at the end"},
    {"')' expected", "a parenthesis is not closed, or a comma is missing before it"},
    {"unexpected symbol near ','",
     "an end is missing above: each function, if, for and while has one"},
    {"unexpected symbol near '}'", "an end is missing above, or a value before the brace"},
    {"unexpected symbol near <eof>", "the file ends in the middle of an expression"},
    {"unexpected symbol", "a value is missing before it"},
    {"<eof> expected", "there is an end too many above, or something behind the return"},
    {"unfinished string", "close it on the same line, or write [[a text of several lines]]"},
    {"unfinished long string", "close it with ]]"},
    {"unfinished long comment", "close it with ]]"},
    {"malformed number", "write numbers as 12, 1.5 or 1e6"},
    {"syntax error near",
     "a line gives a value (local a = ...), calls a function, or begins with if, for, "
     "while, return; there is no += or ++"},
    {"(for iterator 'for iterator')",
     "write: for a in said:each {} do, for a, b in said:pairs {} do, for i, x in ipairs(list) do"},
    {"attempt to compare nil with", "one side is not known, and so nil: ask first, if x then ..."},
    {"with nil", "one side is not known, and so nil: ask first, if x then ..."},
    {"attempt to compare",
     "only numbers with numbers and strings with strings have an order; dates and "
     "amounts have methods: a.date:before(b.date), a.amount:less(b.amount)"},
    {"attempt to concatenate",
     "put it into the message with %s, or write tostring(value) .. \"text\""},
    {"attempt to perform arithmetic on", "only numbers and amounts can be added; a.low, a.high and "
                                         "a.nominal of an amount are numbers"},
    {"attempt to call a", "only functions are called; methods with a colon: said:each { }, "
                          "a.date:before(b.date)"},
    {"attempt to index a nil value", "it is nil: ask first, if x then ..."},
    {"attempt to get length of",
     "only lists and strings have a length; said:count { } counts facts"},
    {"'error' (string expected", "write: error(\"what is wrong\")"},
    {"pattern: ",
     "where ( ) [ ] { } . * + ? | ^ $ \\ stand for themselves, they need \\\\ before them"},
    {"bad argument", "see the function in docs/writing-rules.md"},
    {"%s without a value", "give report one value for each %s of the message"},
};

/* "attempt to index a nil value (field 'from')": what a text does not tell is nil, which beginners
 * of rules meet first. */
static bool explain_nil_field(gs_err *err) {
    static const char told[] = "a nil value (field '";
    const char *at = strstr(err->text, told);
    if (!at || strncmp(err->text, "attempt to call", 15) == 0) return false;
    at += sizeof told - 1;
    int n = (int)strcspn(at, "'");
    gs_err_hint(err, "it is nil where nothing is known: ask first, if x.%.*s then ...", n, at);
    return true;
}

void gs_advise(gs_err *err) {
    if (err->hint[0] || explain_nil_field(err)) return;
    for (size_t i = 0; i < sizeof ADVICE / sizeof *ADVICE; i++) {
        if (!strstr(err->text, ADVICE[i].words)) continue;
        gs_err_hint(err, "%s", ADVICE[i].advice);
        return;
    }
}

const char *gs_limit_advice(const char *limit) {
    static const struct {
        const char *limit, *advice;
    } advice[] = {
        {"memory", "keep less: no lists of all facts, no text built up in a loop"},
        {"instructions", "look at fewer pairs: give said:each and said:pairs a filter, or group by "
                         "more fields; a loop may have no end"},
        {"time", "look at fewer pairs: give said:each and said:pairs a filter, or group by more "
                 "fields"},
        {"output", "print less: it is for looking at one example"},
        {"findings", "report each disagreement once, not each pair of a large group"},
        {"depth", "a function calls itself without end"},
        {"matches", "the expression tries too many ways: no (a+)+, no .* twice"},
        {"subject", "search a sentence, not all of a text"},
    };
    for (size_t i = 0; i < sizeof advice / sizeof *advice; i++)
        if (strcmp(advice[i].limit, limit) == 0) return advice[i].advice;
    return "make it do less";
}
