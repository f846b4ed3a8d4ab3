#!/usr/bin/env python3
"""gainsay.lua: found upward and at home, beaten by the command line, told with its origins; ignore files; init."""
import os, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

home = tempfile.TemporaryDirectory()
top = Path(home.name).resolve()
(top / "home").mkdir()
env = {**os.environ, "HOME": str(top / "home"), "XDG_CONFIG_HOME": str(top / "home/config"), "NO_COLOR": "1"}

def run(*words, cwd, **more):
    done = subprocess.run([gainsay, *words], cwd=cwd, capture_output=True, text=True, encoding="utf-8", env={**env, **more})
    return done.returncode, done.stdout, done.stderr

def put(path, text):
    path = top / path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path

def article(name, cost):
    put(name, f"---\ndate: 2025-03-03\n---\nThe Tarn Bridge cost ${cost} million, the council said.\n")

(top / "desk/.git").mkdir(parents=True)
desk = top / "desk"
article("desk/articles/one.md", 48)
article("desk/articles/two.md", 84)
article("desk/articles/drafts/three.md", 91)
article("desk/articles/old/four.md", 95)

# --- where it is found ---
code, out, err = run("check", cwd=desk)
check("without paths and configuration there is nothing to read", code == 2 and "nothing to read" in err, err)
put("desk/gainsay.lua", 'return {\n  paths = { "articles" },\n  fail_on = "never",\n}\n')
code, out, err = run("check", cwd=desk)
check("paths and threshold come from the configuration", code == 0 and "Tarn Bridge" in out, out + err)
code, out, err = run("check", "--fail-on", "error", cwd=desk)
check("the command line goes before it", code == 1, err)
code, out, err = run("check", "-f", "concise", cwd=desk / "articles/drafts")
check("it is found upward, and its paths count from its folder", code == 0 and out.startswith("../../articles/"), out + err)
put("gainsay.lua", 'return { nonsense = 1 }\n')
(desk / "gainsay.lua").rename(desk / "kept.lua")
code, out, err = run("config", cwd=desk / "articles")
check("the search ends at the top of the repository", code == 0 and "no gainsay.lua found" in out, out + err)
put("home/config/gainsay/gainsay.lua", 'return { color = "never" }\n')
code, out, err = run("config", cwd=desk)
check("then the one at home counts", 'color          "never"' in out and "home/config/gainsay/gainsay.lua:1" in out, out + err)
code, out, err = run("config", "--no-config", cwd=desk)
check("--no-config takes none", 'color          "auto"' in out, out)
code, out, err = run("config", "--config", "kept.lua", "-j", "3", cwd=desk)
check("--config names one", 'fail_on        "never"' in out and "kept.lua:3" in out, out + err)
check("each value has its origin", "3                                 command line" in out and "built in" in out, out)
check("a configuration that is not there is an error", run("config", "--config", "no.lua", cwd=desk)[0] == 2)
(desk / "kept.lua").rename(desk / "gainsay.lua")

# --- what is refused ---
def refused(text, line, *words):
    put("wrong/gainsay.lua", text)
    put("wrong/.git/HEAD", "")
    code, out, err = run("check", ".", cwd=top / "wrong")
    right = code == 2 and f"gainsay.lua:{line}: " in err and all(w in err for w in words) and "conflict:" not in out
    check(f"refused: {text.strip()[:50]!r}", right, f"{code} {out}{err}")

refused('return {\n  pats = {},\n}', 2, 'there is no setting "pats"', 'did you mean "paths"')
refused('return {\n\n  jobs = "4" }', 3, "jobs must be a whole number")
refused('return {\n  jobs = 1.5 }', 2, "jobs must be a whole number")
refused('return {\n  paths = 3 }', 2, "a list of strings")
refused('return {\n  paths = { a = "b" } }', 2, "a list of strings")
refused('return {\n  gitignore = "no" }', 2, "true or false")
refused('return {\n  fail_on = "eror" }', 2, 'did you mean "error"')
refused('return {\n  dates = "year-first" }', 2, '"day-first"')
refused('return {\n  fiscal_year = "Avril" }', 2, 'did you mean "April"')
refused('return {\n  severity = {\n    ["figure-differs"] = "fatal" } }', 3, 'there is no "fatal"')
refused('return {\n  severity = {\n    ["figure-difers"] = "note" } }', 3, 'did you mean "figure-differs"')
refused('return {\n  aliases = { X = 3 } }', 2, "aliases must be a string or a list")
refused('return {\n  ledger = "../other/file" }', 2, "outside the folder")
refused('return {\n  store = "/etc/passwd" }', 2, "outside the folder")
refused('return {\n  ledger = "" }', 2, "is empty")
refused('return 5', 1, "returns a table")
refused('paths = {}', 1, "would be a global")
refused('return {', 1, "expected")
refused('\x1bLua', 1)
# --- a stranger's file has no reach ---
for attack in ('os.execute("touch pwned")', 'io.open("pwned", "w")', 'require("os")', 'load("return 1")()', 'dofile("x.lua")',
               'string.rep("x", 1e9)', '(function() while true do end end)()', 'debug.getregistry()', 'package.loadlib("x", "y")'):
    refused(f'return {{ format = {attack} }}', 1)
refused('local t = {} for i = 1, 1e9 do t[i] = {} end return t', 1, "limit reached")
check("nothing was written by a configuration", not (top / "wrong/pwned").exists())

# --- severity, aliases, dates ---
put("desk/gainsay.lua", 'return { severity = { ["figure-differs"] = "note" } }\n')
code, out, err = run("check", "-f", "concise", "articles/one.md", "articles/two.md", cwd=desk)
check("a rule's severity is the desk's", code == 0 and ": note: " in out, out + err)
put("desk/gainsay.lua", 'return { severity = { ["figure-differs"] = "off" } }\n')
code, out, err = run("check", "-f", "concise", "articles/one.md", "articles/two.md", cwd=desk)
check("a rule is off", "figure-differs" not in out, out + err)
code, out, err = run("rules", cwd=desk)
check("rules says so", any(l.split()[:2] == ["figure-differs", "off"] for l in out.splitlines()), out)
code, out, err = run("check", "-f", "concise", "--only", "figure-differs", "articles/one.md", "articles/two.md", cwd=desk)
check("--only runs it all the same", code == 1, out + err)
put("desk/gainsay.lua", "return {}\n")
put("desk/names/a.md", "---\ndate: 2025-03-03\n---\nThe Tarn Bridge cost $48 million, the council said.\n")
put("desk/names/b.md", "---\ndate: 2025-03-03\n---\nThe Ferry Crossing cost $84 million, the council said.\n")
check("two names are two", run("check", "--only", "figure-differs", "names", cwd=desk)[0] == 0)
put("desk/gainsay.lua", 'return { aliases = { ["Tarn Bridge"] = "Ferry Crossing" } }\n')
code, out, err = run("check", "--only", "figure-differs", "names", cwd=desk)
check("an alias makes them one", code == 1, out + err)

put("desk/names/c.md", "---\ndate: 2025-03-03\n---\nPerrin Ott founded Ott Barge Lines. On Monday Ott left the room.\n")
def ott():
    return run("extract", "--mentions", "names/c.md", cwd=desk)[1].partition('"text":"Ott"')[2].partition("\n")[0]
put("desk/gainsay.lua", "return {}\n")
check("a surname is the person's", "perrin ott" in ott(), ott())
put("desk/gainsay.lua", 'return { aliases = { ["Ott Barge Lines"] = "Ott" } }\n')
check("or whose the alias says", "ott barge lines" in ott(), ott())

def when(text):
    done = subprocess.run([gainsay, "extract", "--mentions", "-"], cwd=desk, capture_output=True, text=True, env=env,
                          input='{"id": "a", "date": "2025-09-10", "text": "%s"}\n' % text)
    return done.stdout
put("desk/gainsay.lua", "return {}\n")
check("3/4/2025 is 4 March", '"from":"2025-03-04"' in when("They met on 3/4/2025."), when("They met on 3/4/2025."))
put("desk/gainsay.lua", 'return { dates = "day-first", fiscal_year = "April" }\n')
check("or 3 April, where the house says so", '"from":"2025-04-03"' in when("They met on 3/4/2025."), when("They met on 3/4/2025."))
said = when("Sales in fiscal year 2025 fell.")
check("a fiscal year is the house's", '{"from":"2024-04-01","to":"2025-03-31"}' in said, said)
said = when("Sales in Q1 FY2025 fell.")
check("its quarters too", '{"from":"2024-04-01","to":"2024-06-30"}' in said, said)

# --- ignore files ---
def seen(*words, cwd=desk):
    code, out, err = run("extract", *words, cwd=cwd)
    return sorted({l.split('"path":"')[1].split('"')[0] for l in out.splitlines() if '"path":"' in l}), err
put("desk/gainsay.lua", 'return { ignore = { "articles/old/" } }\n')
found, err = seen("articles")
check("the configuration's patterns count", found == ["articles/drafts/three.md", "articles/one.md", "articles/two.md"], found)
put("desk/.gitignore", "drafts/\n*.tmp\n/two.md\n# one.md\n")
found, err = seen("articles")
check(".gitignore counts, a leading slash ties it", found == ["articles/one.md", "articles/two.md"], found)
found, err = seen(".", cwd=desk / "articles")
check("from a folder below as well", found == ["one.md", "two.md"], found)
put("desk/articles/.gainsayignore", "!drafts\ntwo.*\n")
found, err = seen("articles")
check(".gainsayignore goes before both", found == ["articles/drafts/three.md", "articles/one.md"], found)
found, err = seen("articles/two.md")
check("a file that is named is read", found == ["articles/two.md"], found)
found, err = seen("--no-ignore", "articles")
check("--no-ignore reads all", len(found) == 4, found)
put("desk/articles/.gainsayignore", "*\n")
code, out, err = run("check", "articles", cwd=desk)
check("all ignored is status 2", code == 2 and "ignored" in err, err)
check("unless --allow-empty", run("check", "--allow-empty", "articles", cwd=desk)[0] == 0)

# --- init ---
(top / "new").mkdir()
code, out, err = run("init", cwd=top / "new")
written = (top / "new/gainsay.lua").read_text()
check("init writes a configuration", code == 0 and "paths" in written, out + err)
check("which is in order", run("config", cwd=top / "new")[0] == 0)
put("new/gainsay.lua", "return {} -- mine\n")
code, out, err = run("init", cwd=top / "new")
check("init never overwrites", code == 2 and (top / "new/gainsay.lua").read_text() == "return {} -- mine\n", err)
os.remove(top / "new/gainsay.lua"); os.symlink("elsewhere.lua", top / "new/gainsay.lua")
code, out, err = run("init", cwd=top / "new")
check("nor writes through a link", code == 2 and not (top / "new/elsewhere.lua").exists(), err)

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
