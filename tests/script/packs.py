#!/usr/bin/env python3
"""Packs: found by name along folders, checked alone; gainsay new writes rules and packs that pass. The shipped rules are a pack in order."""
import os, re, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

def run(*words, cwd, **env):
    done = subprocess.run([gainsay, *words], cwd=cwd, capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "HOME": cwd, "XDG_DATA_HOME": "", "GAINSAY_PACKS": "", **env})
    return done.returncode, done.stdout, done.stderr

def write(folder, files):
    for name, text in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

def shipped():
    code, out, err = run("pack", "check", "rules", cwd=str(root))
    check("the shipped rules are a pack in order", code == 0 and "0 failed; 0 warnings" in out, out + err)
    version = re.search(r"^VERSION := (\S+)", (root / "Makefile").read_text(), re.M).group(1)
    check("the shipped pack has the version of the tool", f'version = "{version}"' in (root / "rules/pack.lua").read_text())
    for pack in sorted((root / "rules/packs").glob("*/pack.lua")):
        code, out, err = run("pack", "check", str(pack.parent.relative_to(root)), cwd=str(root))
        check(f"the shipped pack {pack.parent.name} is in order", code == 0 and "0 warnings, 0 notes" in out, out + err)

def new(cwd):
    shapes = sorted(path.name.split(".")[0] for path in (root / "rules/templates/rule").iterdir())
    check("there are templates", len(shapes) >= 6, str(shapes))
    for shape in shapes:
        code, out, err = run("new", "rule", "a-" + shape.replace("_", "-"), "--kind", shape, "--rules", "own", cwd=cwd)
        check(f"new rule --kind {shape} passes at once", code == 0 and "2 passed, 0 failed" in out and "next:" in out, out + err)
    code, out, err = run("new", "rule", "a-check", "--rules", "own", cwd=cwd)
    check("a rule is not overwritten", code == 2 and "there is a rule a-check already" in err, out + err)
    write(cwd, {"own/later.lua": "-- mine\n"})
    code, out, err = run("new", "rule", "later", "--rules", "own", cwd=cwd)
    check("nor is a file", code == 2 and "own/later.lua: this file is there already" in err
          and (Path(cwd) / "own/later.lua").read_text() == "-- mine\n", out + err)
    code, out, err = run("new", "rule", "figure-differs", cwd=cwd)
    check("nor is the id of a shipped rule taken", code == 2 and "there is a rule figure-differs already" in err, out + err)
    code, out, err = run("new", "rule", "x", "--kind", "single_valu", cwd=cwd)
    check("a misspelt kind is told", code == 2 and 'did you mean "single_value"?' in err, out + err)
    code, out, err = run("new", "rule", "../X", cwd=cwd)
    check("an id is a name", code == 2 and "is no name for a rule or a pack" in err, out + err)
    code, out, err = run("new", "pack", "night-trains", cwd=cwd)
    check("new pack passes at once", code == 0 and "5 passed, 0 failed" in out, out + err)
    code, out, err = run("pack", "check", "night-trains", cwd=cwd)
    check("and is in order", code == 0 and "5 tests passed, 0 failed; 0 warnings, 0 notes" in out, out + err)
    code, out, err = run("new", "pack", "night-trains", cwd=cwd)
    check("a pack is not overwritten", code == 2 and "night-trains: this is there already" in err, out + err)
    code, out, err = run("new", "rule", "another", "--rules", "night-trains", cwd=cwd)
    check("a rule of a pack goes to its checks", code == 0 and (Path(cwd) / "night-trains/checks/another.lua").exists(), out + err)

KIND = 'kind "hive" { doc = "d", fields = { { "of", "entity", key = true, required = true, doc = "d" }, { "state", "text", doc = "d" } } }\n'
LEFT = {
    "bad/pack.lua": 'return { name = "bad", version = "1" }\n',
    "bad/hive.lua": '''kind "hive" { fields = { { "of", "entity", key = true, required = true }, { "state", "text", doc = "d" } } }
words "idle" { "drone" }
words "busy" { "worker" }
fact "hive" {
  "{entity:of} is full of @busy",
  "{entity:of}",
  "{entity:of} is full of @busy",
  { "{entity:of} swarms early", state = "swarm" },
  { "{entity:of} is full of {number:_} litres? of honey", state = "full" },
}
measure "honey" { unit = "mass", nouns = { "honey" } }
words "outcome" { ["~bury .. @nosuch tongue"] = "speech: kept", ["~bury .. antidisestablishmentarianism"] = "speech: held" }
kind "figure" { doc = "d", fields = { { "measure", "text", doc = "d" }, { "amount", "amount", doc = "d" } } }
''',
    "bad/lib/old.lua": "return {}\n",
    "bad/two.lua": '''return { id = "two", title = "t", why = "w", severity = "note", reads = "hive", single_value = "state",
  flags = { "Otter Hive is full of worker." }, silent = { "Nothing." } }
''',
}

def lint(cwd):
    write(cwd, LEFT)
    code, out, err = run("pack", "check", "bad", "-v", cwd=cwd)
    check("a pack that is not in order fails", code == 1, out + err)
    for told in ["FAIL two, flagging example 1: is not flagged",
                 'warning: bad/hive.lua:1: kind hive has no doc',
                 'warning: bad/hive.lua:1: field of of kind hive has no doc',
                 'warning: bad/hive.lua:2: nothing uses the words "idle"',
                 'warning: bad/hive.lua:6: this pattern is too broad: it asks for no word and for one mention',
                 'warning: bad/hive.lua:7: this pattern stands at bad/hive.lua:5 too',
                 'note: bad/hive.lua:8: no test has a sentence for this pattern',
                 'warning: bad/hive.lua:9: this pattern never matches: a number and "litres" are one measure',
                 'write one slot for both, {measure:...}',
                 'warning: bad/hive.lua:11: measure honey has no doc',
                 'note: bad/hive.lua:11: no test gives a figure of measure honey',
                 'warning: bad/hive.lua:12: there is no word set named "nosuch"',
                 'warning: bad/hive.lua:12: "antidisestablishmentarianism" is never found behind a gap',
                 'warning: bad/lib/old.lua:1: nothing requires lib.old',
                 'warning: bad/two.lua:1: rule two says of no case where it errs']:
        check(f"it says: {told}", told in out, out + err)
    check("and says nothing of what is used", 'words "busy"' not in out, out)
    write(cwd, {"article.md": "Otter Hive swarms early.\n"})
    code, out, err = run("pack", "check", "bad", "article.md", "-v", cwd=cwd)
    check("articles show that a pattern matches", "bad/hive.lua:8" not in out, out + err)
    write(cwd, {"lean/pack.lua": 'return { name = "lean", version = "1" }\n',
                "lean/r.lua": LEFT["bad/two.lua"].replace('"hive"', '"office"').replace('"two"', '"r"')})
    code, out, err = run("pack", "check", "lean", cwd=cwd)
    check("a pack is read without what it does not name", code == 2 and "reads the unknown kind 'office'" in err
          and 'write needs = { "gainsay" }' in err, out + err)
    code, out, err = run("pack", "check", "own", cwd=cwd)
    check("a folder without pack.lua is no pack", code == 2 and "own: this is no pack: it has no pack.lua" in err, out + err)

def shelf(cwd):
    write(cwd, {"shelf/hives/pack.lua": 'return { name = "hives", version = "1.2", doc = "Hives.", needs = { "sky" } }\n', "shelf/hives/k.lua": KIND,
                ".local/share/gainsay/packs/sky/pack.lua": 'return { name = "sky", version = "1" }\n',
                ".local/share/gainsay/packs/sky/k.lua": KIND.replace("hive", "cloud"),
                "xdg/gainsay/packs/sky/pack.lua": 'return { name = "sky", version = "2" }\n',
                "xdg/gainsay/packs/sky/k.lua": KIND.replace("hive", "rain"), "a.md": "Otter Hive is full.\n"})
    code, out, err = run("pack", "list", cwd=cwd, GAINSAY_PACKS=cwd + "/none:" + cwd + "/shelf")
    check("packs are listed with place and needs", code == 0 and re.search(r"^hives +1\.2 +Hives\.\n +\S+/shelf/hives; needs sky$", out, re.M)
          and re.search(r"^sky +1 ", out, re.M), out + err)
    code, out, err = run("facts", "--kinds", "--pack", "hives", cwd=cwd, GAINSAY_PACKS=cwd + "/shelf")
    check("--pack brings what it needs", code == 0 and "\nhive: d\n" in out and "\ncloud: d\n" in out, out[-300:] + err)
    code, out, err = run("facts", "--kinds", "--pack", "hives", cwd=cwd, GAINSAY_PACKS=cwd + "/shelf", XDG_DATA_HOME=cwd + "/xdg")
    check("XDG_DATA_HOME is looked into instead of the home folder", code == 0 and "\nrain: d\n" in out and "\ncloud: d\n" not in out, out[-300:] + err)
    code, out, err = run("facts", "--kinds", "--rules", "shelf/hives", cwd=cwd)
    check("so does --rules with a pack's folder", code == 0 and "\ncloud: d\n" in out, out[-300:] + err)
    code, out, err = run("check", "a.md", "--pack", "hive", cwd=cwd, GAINSAY_PACKS=cwd + "/shelf")
    check("a misspelt pack is told, and status 2 given", code == 2 and 'there is no pack "hive"; did you mean "hives"?' in err, out + err)

with tempfile.TemporaryDirectory() as cwd:
    shipped()
    new(cwd)
    lint(cwd)
    shelf(cwd)
print("\n".join(failures))
sys.exit(1 if failures else 0)
