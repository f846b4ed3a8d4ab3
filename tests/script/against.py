#!/usr/bin/env python3
"""A draft against an archive, by name and by git: only what touches it, its end first."""
import json, os, shutil, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

home = tempfile.TemporaryDirectory()
top = Path(home.name).resolve()
env = {**os.environ, "HOME": str(top / "home"), "XDG_CONFIG_HOME": str(top / "none"), "NO_COLOR": "1",
       "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.org",
       "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@example.org"}

def run(*words, cwd=top, **more):
    done = subprocess.run([gainsay, *words], cwd=cwd, capture_output=True, text=True, encoding="utf-8", env={**env, **more})
    return done.returncode, done.stdout, done.stderr

def found(*words, cwd=top, **more):
    code, out, err = run("check", "--only", "figure-differs", "-f", "json", *words, cwd=cwd, **more)
    return code, json.loads(out) if out else {}, err

def ends(result):
    return [[c["document"] for c in conflict["claims"]] for conflict in result["conflicts"]]

def article(name, *told, date="2025-03-03"):
    path = top / name
    path.parent.mkdir(parents=True, exist_ok=True)
    body = "\n\n".join(f"The {bridge} Bridge cost ${cost} million." for bridge, cost in told)
    path.write_text(f"---\ndate: {date}\n---\n{body}\n", encoding="utf-8")

article("work/archive/a.md", ("Tarn", 48), ("Elm", 20))
article("work/archive/b.md", ("Tarn", 48), ("Elm", 70))
article("work/archive/sub/c.md", ("Tarn", 48))
article("work/draft.md", ("Tarn", 84))
work = top / "work"

code, result, err = found(".", cwd=work)
check("all against all finds both", code == 1 and len(result["conflicts"]) == 2, err)
code, result, err = found("draft.md", "--against", "archive", cwd=work)
check("against the archive, only what touches the draft", code == 1 and len(result["conflicts"]) == 1, f"{err}{ends(result)}")
check("its end stands first", ends(result)[0][0] == "draft.md", ends(result))
check("the whole archive was read", result["summary"]["articles"] == 4, result["summary"])
article("work/second.md", ("Tarn", 48))
code, result, err = found("second.md", "--against", "archive", "--against", "draft.md", cwd=work)
check("also where another is the odd one out", ends(result)[0][0] == "second.md" if result["conflicts"] else False, ends(result))
(work / "second.md").unlink()
code, result, err = found("archive/a.md", "--against", "archive", cwd=work)
check("a draft that lies in the archive is a draft", code == 1 and len(result["conflicts"]) == 1 and ends(result)[0][0] == "archive/a.md", ends(result))
code, result, err = found("archive/sub/c.md", "--against", "archive", cwd=work)
check("a clean draft is status 0, whatever the archive says", code == 0 and not result["conflicts"], ends(result))
check("an archive that is not there is status 2", found("draft.md", "--against", "nowhere", cwd=work)[0] == 2)
check("a draft that is not there too", found("nowhere.md", "--against", "archive", cwd=work)[0] == 2)
(work / "gainsay.lua").write_text('return { paths = { "draft.md" }, against = { "archive" } }\n')
code, result, err = found(cwd=work)
check("the configuration can say both", code == 1 and ends(result)[0][0] == "draft.md" and len(ends(result)) == 1, err)
code, out, err = run("resolve", result["conflicts"][0]["id"], "--as", "right:B", "--reason", "the accounts", cwd=work)
check("a conflict with the archive can be decided on", code == 0 and found(cwd=work)[0] == 0, err)
(work / "gainsay.ledger").unlink(); (work / "gainsay.lua").unlink()
both = [found("draft.md", "--against", "archive", "-j", j, cwd=work)[1] for j in "124"]
check("any number of threads gives the same", both[0] == both[1] == both[2])

# --- by git ---
code, result, err = found(".", "--changed-since", "HEAD", cwd=work, PATH=str(top))
check("where there is no git that is said", code == 2 and "git" in err and "not installed" in err, err)
if shutil.which("git"):
    def git(*words): subprocess.run(["git", *words], cwd=work, check=True, capture_output=True, env=env)
    code, result, err = found(".", "--changed-since", "HEAD", cwd=work)
    check("outside a repository too", code == 2 and "git says: not a git repository" in err and "fatal" not in err, err)
    git("init", "-q", "-b", "main"); git("add", "archive"); git("commit", "-qm", "first")
    code, result, err = found(".", "--changed-since", "HEAD", cwd=work)
    check("a file that git does not know yet is new", code == 1 and ends(result) and ends(result)[0][0] == "draft.md" and len(ends(result)) == 1, f"{err}{ends(result)}")
    git("add", "."); git("commit", "-qm", "second")
    code, result, err = found(".", "--changed-since", "HEAD", cwd=work)
    check("nothing changed is nothing found, and status 0", code == 0 and not result["conflicts"], err)
    code, result, err = found(".", "--changed-since", "HEAD~1", cwd=work)
    check("changes that are committed count", code == 1 and len(ends(result)) == 1, err)
    code, result, err = found("..", "--changed-since", "HEAD~1", cwd=work / "archive")
    check("from a folder below too", code == 1 and ends(result)[0][0].endswith("draft.md"), err)
    git("checkout", "-qb", "topic"); article("work/archive/sub/c.md", ("Tarn", 49)); git("commit", "-qam", "topic")
    git("checkout", "-q", "main"); article("work/archive/b.md", ("Elm", 71)); git("commit", "-qam", "main"); git("checkout", "-q", "topic")
    code, result, err = found(".", "--changed-since", "main", cwd=work)
    check("what changed on the other branch since does not", code == 1 and all("archive/sub/c.md" == e[0] for e in ends(result)), f"{err}{ends(result)}")
    code, result, err = found(".", "--changed-since", "nowhere", cwd=work)
    check("an unknown revision is told", code == 2 and 'no revision "nowhere"' in err, err)
    for odd in ("--output=pwned", "-h", "$(touch pwned)", "HEAD; touch pwned", "`touch pwned`"):
        code, result, err = found(".", f"--changed-since={odd}", cwd=work)
        check(f"{odd!r} is no more than an unknown revision", code == 2 and not (work / "pwned").exists(), err)
    hook = top / "hook"; hook.write_text(f"#!/bin/sh\ntouch {work}/pwned\n"); hook.chmod(0o755)
    git("config", "core.fsmonitor", str(hook)); git("config", "diff.external", str(hook))
    code, result, err = found(".", "--changed-since", "HEAD", cwd=work)
    check("the repository's settings start no program", code == 0 and not (work / "pwned").exists(), err)
    git("config", "--unset", "core.fsmonitor"); git("config", "--unset", "diff.external")
    article("work/ærø «x».md", ("Elm", 99))
    code, result, err = found(".", "--changed-since", "HEAD", cwd=work)
    check("any file name", code == 1 and ends(result)[0][0] == "ærø «x».md", f"{err}{ends(result)}")
else:
    print("SKIP git: it is not here")

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
