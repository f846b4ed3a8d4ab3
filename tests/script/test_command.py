#!/usr/bin/env python3
"""gainsay test: fixtures with comments, todo, JUnit and JSON, coverage, --watch."""
import json, os, re, signal, subprocess, sys, tempfile, time
import xml.etree.ElementTree as xml
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

def run(*words, cwd):
    done = subprocess.run([gainsay, *words], cwd=cwd, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr

PACK = {
    "pack.lua": 'return { name = "hives", version = "0.1.0" }\n',
    "hive.lua": '''kind "hive" {
  fields = { { "of", "entity", key = true, required = true }, { "state", choice = { "weak", "strong" }, required = true } },
}
fact "hive" {
  { "{entity:of} is weak", state = "weak" },
  { "{entity:of} is strong", state = "strong" },
  { "{entity:of} is feeble and frail", state = "weak" },
  { "{entity:of} (?:dwindles|is feeble)", state = "weak" },
}
''',
    "hive-state.lua": '''local function tell(a, b, report)
  report(a, b, "%s: %s and %s", a.of, a.state, b.state)
end
local function unused()
  return 1
end

return {
  id = "hive-state", title = "A hive is called weak and strong", why = "It is one of the two.", severity = "error",
  reads = "hive", group = { "of" },
  check = function(said, report)
    if said:count {} > 99 then
      unused()
    end
    for a in said:each { state = "weak" } do
      for b in said:each { state = "strong" } do tell(a, b, report) end
    end
  end,
  flags = { "North Hive is weak. North Hive is strong." },
  silent = { "North Hive is weak. South Hive is strong." },
}
''',
}
FIXTURE = '''---
date: 2025-06-09
---
North Hive is weak.

<!-- expect: hive-state -->
The keeper says
North Hive is strong.

South Hive is weak. <!-- ok: hive-state -->

<!-- todo: hive-state -->
North Hive is in the best of shapes.
'''

def write(folder, files):
    for name, text in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

def parted(cwd):
    rule = PACK["hive-state.lua"].replace('group = { "of" }', 'group = { "of", "state" }')
    write(cwd, {"parted/hive.lua": PACK["hive.lua"], "parted/hive-state.lua": rule})
    code, out, err = run("test", "--rules", "parted", "--no-default-rules", cwd=cwd)
    check("an example whose facts never meet says what they would have to share",
          code == 1 and "is not flagged: 2 facts were read, but no two share of and state (its group); -v shows them" in out, out + err)

def unread(cwd):
    rule = PACK["hive-state.lua"].replace('"North Hive is weak. North Hive is strong."', '"North Hive hums. North Hive does not."')
    write(cwd, {"unread/hive.lua": PACK["hive.lua"], "unread/hive-state.lua": rule})
    code, out, err = run("test", "--rules", "unread", "--no-default-rules", cwd=cwd)
    check("an example of which nothing is read says where to look", code == 1 and "no fact of kind hive was read" in out
          and "gainsay extract --mentions" in out, out + err)

def asked(cwd):
    rule = PACK["hive-state.lua"].replace('state = "weak" } do', 'state = "weak", modality = "denied" } do')
    write(cwd, {"asked/hive.lua": PACK["hive.lua"], "asked/hive-state.lua": rule})
    code, out, err = run("test", "--rules", "asked", "--no-default-rules", "-v", cwd=cwd)
    check("-v tells of a failing example what the rule asked", code == 1 and "modality" in out.split("example 1")[1].split("nothing reported")[0]
          and "said:each" in out, out + err)

def fixtures(cwd):
    write(cwd, {f"hives/{name}": text for name, text in PACK.items()})
    write(cwd, {"hives/fixtures/right.md": FIXTURE})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("a fixture whose comments hold passes, and todo is told", code == 0 and out.endswith("4 passed, 0 failed, 1 todo\n")
          and "todo hives/fixtures/right.md, line 12 hopes for hive-state" in out, out + err)
    write(cwd, {"hives/fixtures/right.md": FIXTURE.replace("in the best of shapes", "strong")})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("a todo that is found fails and says what to write", code == 1 and "write expect for todo" in out
          and "1 failed (1 of them todo that is found now)" in out, out + err)
    write(cwd, {"hives/fixtures/right.md": FIXTURE.replace("expect:", "ok:").replace("<!-- ok: hive-state -->\n\n<!-- todo", "<!-- expect: hive-state -->\n\n<!-- todo")})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("what is missing and what is too much is told with its place",
          code == 1 and "hives/fixtures/right.md:10: - expected: hive-state in lines 10 to 10, not found" in out
          and "hives/fixtures/right.md:6: + found: hive-state: North Hive: " in out, out + err)
    write(cwd, {"hives/fixtures/right.md": FIXTURE.replace("<!-- expect: hive-state -->\n", "")})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("a finding that no comment expects fails", code == 1 and "finding 1, not expected" in out, out + err)
    write(cwd, {"hives/fixtures/right.md": FIXTURE.replace("expect: hive-state", "expect: hive-sate")})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("a comment that names no rule is an error", code == 2 and 'the comment names no rule: "hive-sate"; did you mean "hive-state"?' in err, out + err)
    write(cwd, {"hives/fixtures/right.md": "North Hive is sound.\n"})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("a fixture without comments must stay silent", code == 0 and "right.md, nothing is found" in out, out + err)
    os.unlink(Path(cwd) / "hives/fixtures/right.md")
    write(cwd, {"hives/fixtures/pair/a.md": "North Hive is weak.\n", "hives/fixtures/pair/b.md": "<!-- expect: hive-state -->\n\nNorth Hive is strong.\n"})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", cwd=cwd)
    check("a folder is one fixture", code == 0 and "hives/fixtures/pair, line 1 expects hive-state" in out, out + err)
    write(cwd, {"alone.md": "North Hive is weak.\n\nNorth Hive is strong. <!-- expect: hive-state -->\n"})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "alone.md", cwd=cwd)
    check("a fixture can be named", code == 0 and out.endswith("1 passed, 0 failed\n"), out + err)
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "hive-sate", cwd=cwd)
    check("a name that is neither rule nor file is an error", code == 2 and 'there is no rule "hive-sate"' in err, out + err)
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "hives/hive-state.lua", cwd=cwd)
    check("a rule can be named by its file", code == 0 and "ok   hive-state, flagging example 1" in out and "silent example 1" in out, out + err)
    check("a silent example that has facts is passed without a word", "silent example 1\n" in out, out)
    (Path(cwd) / "hives/hive-state.lua").write_text(PACK["hive-state.lua"].replace("North Hive is weak. South Hive is strong.", "The bees sleep."))
    out = run("test", "--rules", "hives", "--no-default-rules", "hive-state", cwd=cwd)[1]
    check("a silent example without facts is remarked on", "silent example 1: note: no fact of kind hive was read" in out, out)
    many = re.sub(r'(flags = \{ )("[^"]*")', lambda m: m[1] + (m[2] + ", ") * 100 + m[2], PACK["hive-state.lua"])
    (Path(cwd) / "hives/hive-state.lua").write_text(many)
    out = run("test", "--rules", "hives", "--no-default-rules", "hive-state", cwd=cwd)[1]
    told = run("test", "--rules", "hives", "--no-default-rules", "hive-state", "-v", cwd=cwd)[1]
    check("of more than a hundred tests those that pass are counted", "ok  " not in out and " passed, 0 failed" in out, out)
    check("and listed with -v", "ok   hive-state, flagging example 101" in told, told)
    (Path(cwd) / "hives/hive-state.lua").write_text(PACK["hive-state.lua"])
    code, out, err = run("test", "--no-default-rules", "hives/hive-state.lua", cwd=cwd)
    check("a Lua file that was not loaded is no fixture, and the hint names the folder with what the rule reads",
          code == 2 and "gainsay test --rules hives hives/hive-state.lua loads its folder and tests it" in err, out + err)
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "hives/hive-state.lua", cwd=cwd)
    check("what the hint says holds", code == 0, out + err)
    code, out, err = run("test", "--no-default-rules", "hive-state.lua", cwd=str(Path(cwd) / "hives"))
    check("also inside the folder", code == 2 and "gainsay test --rules . hive-state.lua loads" in err, out + err)
    code, out, err = run("test", "--rules", ".", "--no-default-rules", "hive-state.lua", cwd=str(Path(cwd) / "hives"))
    check("and holds there", code == 0, out + err)
    write(cwd, {"hives/deep/other.lua": PACK["hive-state.lua"].replace('"hive-state"', '"hive-other"')})
    code, out, err = run("test", "--no-default-rules", "hives/deep/other.lua", cwd=cwd)
    check("of a pack, the hint names the whole", "gainsay test --rules hives hives/deep/other.lua" in err, out + err)
    os.unlink(Path(cwd) / "hives/deep/other.lua")
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "hives/hive.lua", cwd=cwd)
    check("a loaded file without a rule is told so", code == 2 and 'a rule is a file that returns { id = "...", ... }' in err, out + err)

def formats(cwd):
    write(cwd, {"hives/fixtures/more.md": FIXTURE.replace("<!-- ok: hive-state -->", "<!-- expect: hive-state -->")})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "--format", "junit", "-o", "json:out.json", "-o", "out.xml", cwd=cwd)
    check("output goes to files alone where files are named", code == 1 and out == "", out + err)
    suites = xml.parse(Path(cwd) / "out.xml").getroot()
    cases = suites.findall("./testsuite/testcase")
    names = [(case.get("classname"), case.get("name")) for case in cases]
    check("JUnit names each test once, and counts them", len(set(names)) == len(names) == int(suites.get("tests")) and
          int(suites.get("failures")) == len(suites.findall(".//failure")) == 1 and len(suites.findall(".//skipped")) == 1, str(names))
    told = json.loads((Path(cwd) / "out.json").read_text())
    check("JSON tells the same", len(told["tests"]) == len(cases) and told["failed"] == 1 and told["todo"] == 1, str(told))
    os.unlink(Path(cwd) / "hives/fixtures/more.md")

def coverage(cwd):
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "--coverage", cwd=cwd)
    check("lines that never ran are told", "hives/hive-state.lua; not run: 5, 13\n" in out, out)
    check("a pattern that is never tried is told", "hives/hive.lua:7: never tried: {entity:of} is feeble and frail" in out, out)
    check("the patterns are counted", "2 of 4 patterns gave facts; 2 never tried, 0 tried and never matched" in out, out)
    write(cwd, {"hives/fixtures/lost.md": "North Hive is feeble. South Hive, feeble and frail, is sold. The frail and feeble is it.\n"})
    code, out, err = run("test", "--rules", "hives", "--no-default-rules", "--coverage", cwd=cwd)
    check("a pattern that is tried in vain is told", "hives/hive.lua:7: never matched in 2 sentences" in out, out)
    os.unlink(Path(cwd) / "hives/fixtures/lost.md")

def watch(cwd):
    process = subprocess.Popen([gainsay, "test", "--rules", "hives", "--no-default-rules", "--watch"], cwd=cwd, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    def until(wanted):
        text = ""
        for line in process.stdout:
            text += line
            if wanted in line: return text
        return text
    first = until("waiting for a change")
    rule = Path(cwd) / "hives/hive-state.lua"
    written = rule.with_suffix(".new") # the watcher is never to see half a file
    written.write_text(rule.read_text().replace("South Hive is strong", "North Hive is strong"))
    written.rename(rule)
    second = until("waiting for a change")
    process.send_signal(signal.SIGINT)
    rest = process.stdout.read()
    code = process.wait()
    check("--watch tests again after a change", "0 failed" in first and "1 failed" in second, first + second)
    check("SIGINT ends it without noise, with the status of the last round", code == 1 and rest == "", f"{code} {rest}")

with tempfile.TemporaryDirectory() as cwd:
    fixtures(cwd)
    parted(cwd)
    unread(cwd)
    asked(cwd)
    formats(cwd)
    coverage(cwd)
    watch(cwd)
print("\n".join(failures))
sys.exit(1 if failures else 0)
