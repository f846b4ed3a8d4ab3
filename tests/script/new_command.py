#!/usr/bin/env python3
"""gainsay new: what it refuses, what it makes on the way, and that it overwrites nothing."""
import os, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build")).resolve() / "gainsay")
failures, passed = [], 0

def check(what, ok, seen=""):
    global passed
    if ok: passed += 1; print("ok", what)
    else: failures.append(f"{what}: {seen}")

with tempfile.TemporaryDirectory() as folder:
    top = Path(folder)
    def run(*arguments):
        out = subprocess.run([gainsay, "new", *arguments], capture_output=True, text=True, encoding="utf-8", cwd=folder)
        return out.returncode, out.stdout, out.stderr
    def refuses(what, says, *arguments):
        before = sorted(p.relative_to(top) for p in top.rglob("*"))
        code, out, err = run(*arguments)
        check(what, code == 2 and says in err and not out, (code, out, err))
        check(f"{what}: nothing is made", sorted(p.relative_to(top) for p in top.rglob("*")) == before)

    refuses("new alone", "new what?")
    refuses("new of something else", "new what?", "article", "tides")
    refuses("new rule without a name", "new what?", "rule")
    for name in ("Tides", "1st-tide", "a" * 61, "tide_table", ""):
        refuses(f"name {name!r}", "is no name for a rule or a pack", "rule", name)
    refuses("kind of rule far from any", "there are before, check", "rule", "tides", "--kind", "xyzzyplugh")
    refuses("kind of rule near one", 'did you mean "range"?', "rule", "tides", "--kind", "rang")
    refuses("kind of rule with a slash", "there is no kind of rule", "rule", "tides", "--kind", "../rule/check")
    (top / "taken").write_text("a file")
    refuses("folder that is a file", "taken", "rule", "tides", "--rules", "taken/below")

    code, out, err = run("rule", "tides", "--rules", "deep/down")
    check("folders on the way are made", code == 0 and (top / "deep/down/tides.lua").is_file(), (code, out, err))
    check("what to do next is told", "gainsay test --rules deep/down tides --watch" in out, out)
    (top / "own" / "checks").mkdir(parents=True)
    code, out, err = run("rule", "ebbs", "--rules", "own")
    check("a folder of checks takes the rule", code == 0 and (top / "own/checks/ebbs.lua").is_file(), (code, out, err))
    refuses("a rule of that name that is loaded", "there is a rule ebbs already", "rule", "ebbs", "--rules", "own")
    (top / "floods.lua").write_text("-- mine\n")
    refuses("a file of that name that is not loaded", "this file is there already", "rule", "floods")
    tested = subprocess.run([gainsay, "test", "--rules", "floods"], capture_output=True, text=True, encoding="utf-8", cwd=folder)
    check("a rule named without .lua is told of its file", tested.returncode == 2 and "did you mean floods.lua?" in tested.stderr, tested.stderr)
    check("it is as it was", (top / "floods.lua").read_text() == "-- mine\n")

    code, out, err = run("pack", "harbor-dues", "--rules", "packs")
    check("a pack goes into the folder that is named", code == 0 and (top / "packs/harbor-dues/pack.lua").is_file(), (code, out, err))
    check("its kind has an underscore", any("harbor_dues" in p.read_text() for p in (top / "packs").rglob("*.lua")))
    check("no mark of the template is left", not any(m in p.read_text() for p in (top / "packs").rglob("*.*") for m in ("@ID@", "@NAME@", "@KIND@")))
    refuses("a pack that is there", "this is there already", "pack", "harbor-dues", "--rules", "packs")

print("\n".join(failures))
sys.exit(1 if failures or not passed else 0)
