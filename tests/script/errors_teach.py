#!/usr/bin/env python3
"""Every kind of mistake in a rule is told with file, line, the line itself and what to do; it costs its rule alone, and gives status 2."""
import json, os, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

HEAD = '''return {
  id = "x",
  title = "t",
  why = "w",
  severity = "error",
  reads = "hive",
  group = { "of" },
'''
TAIL = '''  flags = { "North Hive is weak." },
  silent = { "The rest." },
}
'''
KIND = '''kind "hive" {
  fields = { { "of", "entity", key = true, required = true }, { "state", "text" }, { "day", "date" }, { "yield", "amount" } },
}
fact "hive" { { "{entity:of} is weak(?: since {date:day})?", state = "weak" } }
'''
OTHER = HEAD.replace('"x"', '"other"') + '  check = function(said, report) report(said:first(), nil, "the other rule ran") end,\n' + TAIL
ARTICLE = "North Hive is weak since 3 June 2025.\n\nNorth Hive is weak since 4 June 2025.\n"
EMPTY = "  check = function() end,\n"

def loop(body): return HEAD + "  check = function(said, report)\n    for a, b in said:pairs() do\n      " + body + "\n    end\n  end,\n" + TAIL

def head(old, new): return HEAD.replace(old, new) + EMPTY + TAIL

def line_of(text): return HEAD + "  " + text + ",\n" + TAIL

# name, rule, line, what must be told, what to do
CASES = [
    # syntax
    ("a comma is missing", head('why = "w",', 'why = "w"'), 5, "'}' expected", "a comma is missing at the end of the line before"),
    ("~= is written !=", loop("if a.of != b.of then report(a, b, 'x') end"), 10, "near '!'", "Lua writes ~="),
    ("= where == is meant", loop("if a.of = b.of then report(a, b, 'x') end"), 10, "near '='", "== compares"),
    ("then is missing", loop("if a.of == b.of report(a, b, 'x') end"), 10, "'then' expected", "write: if ... then ... end"),
    ("an end is missing", HEAD + "  check = function(said, report)\n    for a in said:each {} do\n  end,\n" + TAIL, 10, "unexpected symbol near ','", "an end is missing above"),
    ("a string is not closed", loop("report(a, b, 'x)"), 10, "unfinished string", "close it on the same line"),
    ("+= is not Lua", loop("local n = 0 n += 1"), 10, "syntax error", "there is no += or ++"),
    # names
    ("a field is misspelt", loop("report(a, b, '%s', a.sttae)"), 10, "kind 'hive' has no field 'sttae'", "did you mean 'state'?"),
    ("a field of a filter", loop("said:count { sttae = 'weak' }"), 10, "kind 'hive' has no field 'sttae'", "did you mean 'state'?"),
    ("a method of a group", loop("said:eahc {}"), 10, "a group has no 'eahc'", "did you mean said:each?"),
    ("a method of a date", loop("a.day:befor(b.day)"), 10, "a date has no 'befor'", "did you mean 'before'?"),
    ("a method of an amount", loop("amount(5):apartt(6)"), 10, "an amount has no 'apartt'", "did you mean 'apart'?"),
    ("a function that is not there", loop("prnt(a)"), 10, "there is no prnt", "did you mean 'print'?"),
    ("a name without local", loop("count = 1"), 10, "'count' would be a global", "write: local name"),
    ("what the sandbox leaves out", loop("('x'):find('y')"), 10, "string.find is not part of the sandbox", "use rx.find"),
    ("a clock", loop("os.time()"), 10, "os is not part of the sandbox", "facts and documents carry their dates"),
    ("a module that is not there", 'local x = require "lib.none"\n' + head("", ""), 1, "there is no module 'lib.none'", 'lib/name.lua of a rules folder'),
    ("a field of the rule", HEAD + "  chek = function() end,\n" + TAIL, 8, "a rule has no field 'chek'", "did you mean 'check'?"),
    ("an unknown kind", head('"hive"', '"hvie"'), 6, "reads the unknown kind 'hvie'", "did you mean 'hive'?"),
    ("an unknown field to group by", head('{ "of" }', '{ "off" }'), 7, "groups by 'off'", "did you mean 'of'?"),
    ("an unknown severity", head('severity = "error"', 'severity = "eror"'), 5, 'severity "eror" is not known', 'use "error", "warning" or "note"'),
    ("a field of a kind", KIND.replace('"entity"', '"entty"').replace('"hive"', '"nest"'), 1, "field 'of' has the unknown type 'entty'", "did you mean 'entity'?"),
    # patterns
    ("a field that a slot names", 'fact "hive" { "{entity:off} is strong" }\n', 1, 'kind "hive" has no field "off"', 'did you mean "of"?'),
    ("a slot that names no field", 'fact "hive" { "{entity:of} is {place}" }\n', 1, 'kind "hive" has no field "place"', "or {place:_} where it fills none"),
    ("a slot that is not there", 'fact "hive" {\n  "{entty:of} is strong",\n}\n', 2, 'no word set or slot named "entty"', 'declare it with words "entty"'),
    ("a required field that nothing tells", 'fact "hive" { "is strong" }\n', 1, 'nothing tells "of"', "add a slot"),
    ("a pattern that is no expression", 'fact "hive" { "{entity:of} is (strong" }\n', 1, "missing closing parenthesis in {entity:of} is (strong", ""),
    ("a blank in a lookbehind", 'fact "hive" { "(?<!the ){entity:of} is strong" }\n', 1, "lookbehind assertion is not fixed length", "inside (?<! ) write"),
    ("a kind that is not there", 'fact "hvie" { "{entity:of} is strong" }\n', 1, 'there is no kind "hvie"', 'did you mean "hive"?'),
    # nil
    ("a field that is not known", loop("report(a, b, '%s', a.yield.low)"), 10, "index a nil value (field 'yield')", "ask first, if x.yield then"),
    ("arithmetic with it", loop("local n = 1 + a.yield"), 10, "arithmetic on a nil value (field 'yield')", "ask first, if x.yield then"),
    ("a local that is nil", loop("local x local y = x.day"), 10, "index a nil value (local 'x')", "ask first, if x then"),
    ("a comparison with nil", loop("if 1 < a.yield then end"), 10, "compare number with nil", "one side is not known"),
    ("nil as an argument", loop("a.day:before(nil)"), 10, "a date is needed here", "ask first"),
    # types
    ("dates have no order", loop("if a.day < b.day then end"), 10, "dates have no < or ==", "use d:before(e)"),
    ("a text for a date", loop("a.day:before('2024')"), 10, "a date is needed here, not a string", 'date "2024-05-01" makes one'),
    ("a date joined to a text", loop("report(a, b, 'x' .. a.day)"), 10, "concatenate a date value", "put it into the message with %s"),
    ("a group called", loop("said()"), 10, "call a group value", "methods with a colon"),
    ("a fact written to", loop("a.state = 'x'"), 10, "facts are read-only", "a local table"),
    ("a loop over no iterator", loop("for x in a.yield do end"), 10, "call a nil value", "for a in said:each {} do"),
    ("report without a fact", loop("report('x')"), 10, "the first value must be a fact, not a string", 'report(fact, other_fact or nil, "message", ...)'),
    ("a message that lacks a value", loop("report(a, b, '%s and %s', 1)"), 10, "has a %s without a value", "one value for each %s"),
    ("a title that is a number", head('title = "t"', "title = 7"), 3, "title must be a string, not a number", 'write: title = "..."'),
    ("a date that is none", loop("date '2024-13-45'"), 10, "'2024-13-45' is no date", 'write "2024-05-01"'),
    ("an amount that is none", loop("amount '5 foo'"), 10, "'5 foo' is no amount", 'write "5.93e9 USD"'),
    ("an expression that is none", loop("rx.find('x', '(')"), 10, "missing closing parenthesis", "before them"),
    ("an error without words", loop("error { 1 }"), 10, "string expected, got table", 'write: error("what is wrong")'),
    ("an error of its own", loop("error('not so')"), 10, "not so", ""),
    # values of constraints
    ("a constraint of a number", line_of("single_value = { 3 }"), 8, "single_value: item 1 must be the name of a field, not a number", ""),
    ("a constraint of too many fields", line_of('before = { "day", "day", "day", "day" }'), 8, "before needs 2 items, not 4", "write: before = {"),
    ("a side that is no table", line_of('conflicts_with = { "weak", { state = "strong" } }'), 8, "conflicts_with: side 1 must be a table, not a string", "write: conflicts_with"),
    ("a bound that is no value", line_of('range = { "yield", max = "much" }'), 8, 'max "much" is no date or amount', '"12 kilometer"'),
    ("a bound that is a boolean", line_of('range = { "yield", max = true }'), 8, "max must be a number, an amount or a date, not a boolean", ""),
    ("a filter that is a text", line_of('single_value = { "yield", where = "weak" }'), 8, "where must be a filter, not a string", 'write: where = { field = "value" }'),
    ("a message that is a number", line_of('single_value = { "yield", message = 3 }'), 8, "single_value: message must be a string, not a number", "write: message"),
    ("a separator that is no field", line_of('single_value = { "yield", separators = { "dya" } }'), 8, "single_value names 'dya', which is no field of kind 'hive'", "did you mean 'day'?"),
    ("a field of another type", line_of('before = { "state", "day" }'), 8, "before needs a field of type date; 'state' is of type text", ""),
    ("a range of words", line_of('range = { "state", max = 3 }'), 8, "range needs a field of type amount or date; 'state' is of type text", ""),
    ("separators beside it", line_of('single_value = "yield",\n  separators = { "day" }'), 9, "separators belong into the one-line constraint", "write single_value = {"),
    ("an unknown scope", line_of('scope = "town"'), 8, 'scope "town" is not known', 'use "set" or "document"'),
    # amounts, dates, texts
    ("an amount held against a text", loop("amount(5):apart('x')"), 10, "an amount or a number is needed here, not a string", ""),
    ("a unit that is none", loop("amount(5):to('foo')"), 10, "there is no unit 'foo'", "units are like"),
    ("a step in another unit", loop("amount('5 USD'):rounded(amount '3 kilometer')"), 10, "the step is no amount of this kind", "a step in a unit that converts"),
    ("a search that begins outside", loop("rx.find('x', 'x', 9)"), 10, "the place to begin lies outside the text", ""),
    ("a set of words that is not there", loop("lexicon.value('hvies', 'x')"), 10, "there is no word set named 'hvies'", "declare it in a pack"),
    ("a message of a finding that is a number", loop("report { a = a, b = b, message = 3 }"), 10, "report: message must be a string, not a number", ""),
    ("a level that is none", loop("report { a = a, level = 'high', message = 'm' }"), 10, 'report: level "high" is not known', 'use "warning" or "note"'),
    ("a message without end", loop("local s = 'x' for i = 1, 14 do s = s .. s end report(a, b, s)"), 10, "a format has at most", ""),
    ("a format without end", loop("local s = 'x' for i = 1, 14 do s = s .. s end string.format(s)"), 10, "a format has at most", ""),
    # filters
    ("a filter by place", loop("said:count { 'weak' }"), 10, "a filter has names as keys", "write said:each{ field = value }"),
    ("a filter of a property misspelt", loop("said:count { modalty = 'denied' }"), 10, "no field 'modalty'", "did you mean 'modality'?"),
    ("a length that is no number", loop("said:count { lasting = 'x' }"), 10, "lasting needs a number of days", ""),
    ("a likeness that is a text", loop("said:pairs { likeness = 'x' }"), 10, "likeness needs a number", "likeness = 5"),
    ("a pair apart in a number", loop("said:pairs { apart = 3 }"), 10, "apart needs the name of a field", 'apart = "amount"'),
    ("a pair apart in no field", loop("said:pairs { apart = 'yeild' }"), 10, "no field 'yeild'", "did you mean 'yield'?"),
    # texts that are searched together
    ("an index of a number", loop("rx.index { 3 }"), 10, "item 1 of the list is a number and no string", ""),
    ("an index of bytes", loop("rx.index { '\\255' }"), 10, "text 1 is not valid UTF-8", ""),
    ("a beginning of one letter", loop("rx.index({ 'weak' }):holding({ 'w' }, 1)"), 10, "the beginning of a word has at least", ""),
    ("too many beginnings", loop("local all = {} for i = 1, 999 do all[i] = 'weak' end rx.index({ 'weak' }):holding(all, 1)"), 10, "beginnings can be looked for", ""),
    ("a text that it has not", loop("rx.index({ 'weak' }):text(2)"), 10, "the index has no text 2", ""),
    ("a method of an index", loop("rx.index({ 'weak' }):hodling({ 'weak' }, 1)"), 10, "an index has no 'hodling'", "did you mean 'holding'?"),
    # declarations
    ("a kind that is a text", 'kind "nest" "x"\n', 1, 'kind "nest" needs a table, not a string', ""),
    ("a kind with a bad name", 'kind "Nest" { fields = { { "of", "entity" } } }\n', 1, '"Nest" is no name for a kind', "lower-case letters"),
    ("a kind without fields", 'kind "nest" {}\n', 1, "a kind needs fields", "write fields = {"),
    ("a field that is a text", 'kind "nest" { fields = { "of" } }\n', 1, "field 1 must be a table like", ""),
    ("a field without a name", 'kind "nest" { fields = { {} } }\n', 1, "field 1 has no name", ""),
    ("a field without a type", 'kind "nest" { fields = { { "of" } } }\n', 1, "field 'of' has no type", 'choice = {'),
    ("a label of nothing near", 'kind "nest" { label = "{zzzzzz}", fields = { { "of", "entity" } } }\n', 1, "names {zzzzzz}, which is no field of it", "name fields of the kind"),
    ("an extension of nothing near", 'extend_kind "zzzzzz" { fields = { { "of", "entity" } } }\n', 1, "there is no kind zzzzzz", "declare the kind first"),
    ("choices that are a text", 'extend_kind "hive" { choices = "x" }\n', 1, "choices is a string", "write choices = {"),
    ("choices without a field", 'extend_kind "hive" { choices = { { "x" } } }\n', 1, "choices names no field", "write choices = {"),
    ("choices of a text", 'extend_kind "hive" { choices = { state = { "dead" } } }\n', 1, "kind hive has no field state of type choice", "only a field with choices"),
    ("words of numbers", 'words "queen" { 3 }\n', 1, 'words "queen": item 1 is a number', 'write ["two words"] = "value"'),
    ("an empty word", 'words "queen" { " " }\n', 1, 'words "queen": item 1 is empty', ""),
    ("a word with an empty table", 'words "queen" { bee = {} }\n', 1, "'bee' has a table without a string in it", ""),
    ("a word that stands for a number", 'words "queen" { bee = 3 }\n', 1, "the value of 'bee' is a number", "a word stands for a string or for two"),
    ("a list with a number", 'measure "hives" { doc = "d", unit = "count", nouns = { 3 } }\n', 1, "item 1 of nouns must be a string, not a number", ""),
    ("an extension without words", 'extend_measure "hives" {}\n', 1, 'extend_measure "hives" adds no words', "write nouns, verbs or counts"),
    ("an extension of no measure", 'extend_measure "hives" { nouns = { "hives" } }\n', 1, "there is no measure hives to extend", "declare it: measure"),
    # settings of a pattern
    ("a slot of the wrong type", 'fact "hive" { "{entity:of} gave {entity:yield}" }\n', 1, '{entity:yield} cannot fill "yield", which is of type amount', "use {number}"),
    ("a number for a name", 'fact "hive" { "{number:of} is strong" }\n', 1, '{number:of} cannot fill "of", which is of type entity', "use {entity}"),
    ("a setting of nothing near", 'fact "hive" { { "{entity:of} is strong", zzzzzz = "x" } }\n', 1, 'kind "hive" has no field "zzzzzz"', 'declare it in kind "hive"'),
    ("a modality that is none", 'fact "hive" { { "{entity:of} is strong", modality = "sure" } }\n', 1, 'modality "sure" is not one of asserted', ""),
    ("a slot that a setting names", 'fact "hive" { { "{entity:of} is strong", state = "=how" } }\n', 1, '"=how" names no slot of the pattern', ""),
    ("a constant that is no date", 'fact "hive" { { "{entity:of} is strong", day = "soon" } }\n', 1, '"soon" is no date for field "day"', 'write "2024-05-01"'),
    # what a rule needs
    ("no flagging example", HEAD + EMPTY + "  silent = { 'x' },\n}\n", 1, "the rule has no flagging example", "write: flags = { [[text]] }"),
    ("no silent example", HEAD + EMPTY + "  flags = { 'x' },\n}\n", 1, "the rule has no silent example", "an article that comes close and is right"),
    ("nothing to check", HEAD + TAIL, 1, "the rule checks nothing", "write check = function"),
    ("several fields are missing", "return { id = 'x', title = 't', reads = 'hive' }\n", 1, "the rule has no why, severity, flags, silent", "gainsay new rule"),
    ("no title", head('  title = "t",\n', ""), 1, "the rule has no title", 'write: title = "..."'),
    ("a list under a name that has none", 'measure "hives" { doc = "d", unit = "count", noun = { "hives" } }\n', 1, "noun must be a string", 'did you mean "nouns"?'),
    # limits
    ("a loop without end", loop("while true do end"), 10, "limit reached: instructions", "look at fewer pairs"),
    ("memory", loop("local s = 'x' while true do s = s .. s end"), 10, "limit reached: memory", "keep less"),
    ("output", loop("for i = 1, 1e9 do print('0123456789012345678901234567890123456789') end"), 10, "limit reached: output", "print less"),
    ("depth", loop("local function f(n) return 1 + f(n) end f(1)"), 10, "limit reached: depth", "calls itself without end"),
    ("findings", loop("for i = 1, 1e9 do report(a, b, 'x') end"), 10, "limit reached: findings", "report each disagreement once"),
    ("matches", loop("local s = 'a' for i = 1, 9 do s = s .. s end rx.find(s, '(?:\\\\w+\\\\s?)+\\\\W')"), 10, "limit reached: matches", "tries too many ways"),
]

def run(case):
    name, text, line, told, advice = case
    with tempfile.TemporaryDirectory() as cwd:
        for file, content in {"r/kind.lua": KIND, "r/other.lua": OTHER, "r/x.lua": text, "a.md": ARTICLE}.items():
            path = Path(cwd) / file
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        done = subprocess.run([gainsay, "check", "--rules", "r", "--no-default-rules", "--output", "json:o.json", "a.md"], cwd=cwd, capture_output=True, text=True, encoding="utf-8")
        codes = [p["code"] for p in json.loads((Path(cwd) / "o.json").read_text(encoding="utf-8"))["problems"]]
    errors = [e for e in done.stderr.split("\n") if e.startswith("gainsay: error: ")]
    quoted = text.split("\n")[line - 1]
    wrong = []
    if done.returncode != 2: wrong.append(f"status {done.returncode}")
    if len(errors) != 1 or not errors[0].startswith(f"gainsay: error: r/x.lua:{line}: "): wrong.append(f"not one error in line {line}")
    if codes != ["limit" if told.startswith("limit reached") else "rule"]: wrong.append(f"codes in JSON: {codes}")
    if told not in done.stderr: wrong.append(f"does not tell: {told}")
    if advice not in done.stderr: wrong.append(f"does not advise: {advice}")
    if f"{line:6} | {quoted}\n" not in done.stderr: wrong.append("does not show the line")
    if "the other rule ran" not in done.stdout: wrong.append("the other rule did not run")
    if "not fully checked: 1 problem" not in done.stdout: wrong.append("the summary hides it")
    return name, wrong, done.stderr[-600:]

def follows():
    """A file of kinds that is wrong is told once, and not again by all that asks for its kinds."""
    with tempfile.TemporaryDirectory() as cwd:
        (Path(cwd) / "r").mkdir()
        for file, content in {"r/kind.lua": KIND.replace('"state"', '"at"'), "r/other.lua": OTHER, "a.md": ARTICLE}.items():
            (Path(cwd) / file).write_text(content, encoding="utf-8")
        done = subprocess.run([gainsay, "check", "--rules", "r", "--no-default-rules", "a.md"], cwd=cwd, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 2 or done.stderr.count("error: ") != 1 or "field at of kind hive" not in done.stderr:
        failures.append("what follows from a wrong kind is told too:\n" + done.stderr[-600:])

def units():
    """A measure of an unknown unit tells those that there are; it needs the kind of figures, so the shipped rules are there."""
    with tempfile.TemporaryDirectory() as cwd:
        (Path(cwd) / "x.lua").write_text('measure "hives" { doc = "d", unit = "swarm", nouns = { "hives" } }\n')
        (Path(cwd) / "a.md").write_text(ARTICLE)
        done = subprocess.run([gainsay, "check", "--rules", "x.lua", "a.md"], cwd=cwd, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 2 or not all(w in done.stderr for w in ("x.lua:1: ", 'has an unknown unit "swarm"', "use money, percent")):
        failures.append("an unknown unit is not told:\n" + done.stderr[-600:])

follows()
units()
with ThreadPoolExecutor(2) as pool:
    for name, wrong, said in pool.map(run, CASES):
        print("FAIL" if wrong else "ok", name)
        if wrong: failures.append(f"{name}: {'; '.join(wrong)}\n{said}")
print("\n".join(failures))
sys.exit(1 if failures else 0)
