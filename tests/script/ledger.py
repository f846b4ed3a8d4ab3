#!/usr/bin/env python3
"""Decisions on conflicts: the ledger, comments and front matter of articles."""
import json, os, subprocess, sys, tempfile
from pathlib import Path
try: import tomllib
except ImportError: tomllib = None

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

home = tempfile.TemporaryDirectory()
top = Path(home.name).resolve()
env = {**os.environ, "HOME": str(top), "XDG_CONFIG_HOME": str(top / "none"), "NO_COLOR": "1"}

def start(*words, cwd=top):
    return subprocess.Popen([gainsay, *words], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=env)

def run(*words, cwd=top):
    done = start(*words, cwd=cwd)
    out, err = done.communicate()
    return done.returncode, out, err

ONLY = ("--only", "figure-differs", "--no-config")
def found(*words, cwd=top):
    code, out, err = run("check", *ONLY, "-f", "json", *words, cwd=cwd)
    return code, json.loads(out) if out else {}, err

def put(path, text):
    path = top / path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

def article(name, body, front=""):
    put(name, f"---\ndate: 2025-03-03\n{front}---\n{body}\n")

def clear():
    for path in sorted(top.rglob("*"), reverse=True): path.unlink() if not path.is_dir() else path.rmdir()
    article("a/one.md", "The Tarn Bridge cost $48 million, the council said.")
    article("a/two.md", "Critics ask why the Tarn Bridge cost $84 million.")

def decide(as_="right:A", *more):
    ids = [c["id"] for c in found("a")[1]["conflicts"]]
    return run("resolve", ids[0][:8], "a", "--as", as_, "--reason", "the final account", "--no-config", *more)

# --- deciding ---
clear()
code, result, err = found("a")
id = result["conflicts"][0]["id"]
check("there is a conflict", code == 1 and len(result["conflicts"]) == 1)
code, out, err = run("resolve", id[:8], "a")
check("resolve alone shows the ends", code == 0 and "  A  a/one.md:4" in out and "  B  a/two.md:4" in out, out + err)
check("and writes nothing", not (top / "gainsay.ledger").exists())
for words, said in (((id[:8], "a", "--as", "right:C", "--reason", "x"), "right:A to right:B"),
                    ((id[:8], "a", "--as", "right", "--reason", "x"), "no decision"),
                    ((id[:8], "a", "--as", "accepted", "--reason", "x"), "no decision"),
                    ((id[:8], "a", "--as", "both"), "needs a reason"),
                    ((id[:8], "a", "--as", "both", "--reason", " \t"), "needs a reason"),
                    ((id[:8], "a", "--as", "both", "--reason", "x", "--until", "2025-02-30"), "--until takes a day"),
                    ((id[:8], "--as", "both", "--reason", "x"), "in which articles"),
                    (("ffffffff", "a", "--as", "both", "--reason", "x"), "no conflict here"),
                    (("nothing", "a"), "takes the id")):
    code, out, err = run("resolve", *words)
    check(f"refused: {' '.join(words[:5])}", code == 2 and said in err, err)
check("what is refused writes nothing", not (top / "gainsay.ledger").exists())
hostile = 'quote " backslash \\ tab\t line\nbreak \x1b[31m \u202e [[resolution]] = "x" # end'
code, out, err = run("resolve", id[:8], "a", "--as", "right:B", "--reason", hostile, "--by", "Zoë", "--until", "2030-01-31", "--today", "2025-04-01")
check("a decision is written", code == 0 and "B is right" in out, out + err)
text = (top / "gainsay.ledger").read_text(encoding="utf-8")
check("control and bidi characters stand as escapes", "\x1b" not in text and "\u202e" not in text, text)
if tomllib:
    entry = tomllib.loads(text)["resolution"][0]
    check("the ledger is TOML", entry["reason"] == hostile and entry["as"] == "right:B" and entry["by"] == "Zoë" and len(entry["claim"]) == 2, text)
    check("with places and sentences for readers", entry["claim"][0]["at"] == "a/one.md:4" and "council" in entry["claim"][0]["sentence"], text)
code, result, err = found("a")
check("the conflict is decided on", code == 0 and not result["conflicts"] and result["summary"]["suppressed"] == 1, err)
check("json tells who decided", result["suppressed"][0]["suppression"]["reason"] == hostile and result["suppressed"][0]["id"] == id, result)
code, out, err = run("check", *ONLY, "a")
check("the summary counts it", "1 decided on" in out and "no open conflicts" in out, out)
code, out, err = run("check", *ONLY, "-f", "sarif", "a")
results = json.loads(out)["runs"][0]["results"]
check("SARIF has it as suppressed", len(results) == 1 and results[0]["suppressions"][0]["kind"] == "external" and "right:B" in results[0]["suppressions"][0]["justification"], results)
check("--no-ledger lets no decision count", found("--no-ledger", "a")[0] == 1)
code, out, err = run("resolve", id[:8], "a", "--as", "both", "--reason", "two bridges", "--today", "2025-04-02")
check("a second decision takes the place of the first", code == 0 and (top / "gainsay.ledger").read_text().count("[[resolution]]") == 1, err)
code, out, err = run("ledger")
check("ledger lists it", code == 0 and "both are right: two bridges" in out, out)

# --- what moves and what changes ---
clear(); decide()
article("a/one.md", "Snow fell.\n\n\nMore snow fell. The Tarn Bridge cost $48 million, the council said. Nobody was there.")
(top / "a/two.md").rename(top / "a/renamed.md")
code, result, err = found("a")
check("moved lines and a renamed file change nothing", code == 0 and result["summary"]["suppressed"] == 1 and not err, err)
article("a/three.md", "The Tarn Bridge cost $84 million, a paper wrote.")
code, result, err = found("a")
check("a new article opens only what is new", code == 1 and len(result["conflicts"]) == 1 and result["summary"]["suppressed"] == 1
      and {c["document"] for c in result["conflicts"][0]["claims"]} == {"a/one.md", "a/three.md"}, result)
(top / "a/three.md").unlink()
article("a/one.md", "The Tarn Bridge cost some $48 million, the council said.")
code, result, err = found("a")
check("a changed sentence opens it, from the one end", code == 1 and result["summary"]["suppressed"] == 0, err)
check("the decision is told to be stale", "gainsay.ledger:5: stale" in err and "warning" in err, err)
code, result, err = found("--strict", "a")
check("--strict makes that status 2", code == 2, err)
clear(); decide()
article("a/two.md", "Few critics ask why the Tarn Bridge cost $84 million.")
check("and from the other", found("a")[0] == 1)
clear(); decide()
code, result, err = found("--allow-empty", "a/one.md")
check("what was not read is not stale", code == 0 and not err, err)
(top / "a/two.md").unlink()
code, result, err = found("a/one.md")
check("what is gone is", "stale" in err, err)
clear(); decide("right:A", "--until", "2025-06-30", "--today", "2025-06-01")
check("a decision holds until its day", found("--today", "2025-06-30", "a")[0] == 0)
code, result, err = found("--today", "2025-07-01", "a")
check("and no longer", code == 1 and "held until 2025-06-30" in err, err)
clear(); decide()
code, result, err = found("../a/one.md", "../a/two.md", "--ledger", "../gainsay.ledger", cwd=top / "a")
check("it holds from another folder", code == 0 and not err, err)

# --- stale is only what this run would have found ---
clear()
article("a/own.md", "The Elm Bridge cost $20 million. The Elm Bridge cost $70 million.")
code, result, err = found("--accept-new", "a")
check("two decisions are taken over", result["summary"]["suppressed"] == 2, err)
article("a/draft.md", "Snow fell on the Ash Bridge, which cost $31 million.")
def git(*words): subprocess.run(["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", *words], cwd=top, check=True, capture_output=True, env=env)
git("init", "-q"); git("add", "a/one.md", "a/two.md", "a/own.md", "gainsay.ledger"); git("commit", "-q", "-m", "x")
for name, words in (("the whole", ["a"]), ("a draft against the archive", ["a/draft.md", "--against", "a"]), ("what was changed", ["--changed-since", "HEAD", "a"]),
                    ("a part", ["a/draft.md", "a/two.md"]), ("one end against the other", ["a/one.md", "--against", "a"])):
    code, result, err = found("--strict", *words)
    check(f"{name}: nothing is stale", code == 0 and not err, err)
article("a/one.md", "The Tarn Bridge cost some $84 million, the council said.")
article("a/own.md", "The Elm Bridge cost some $70 million.")
for words, stale in ((["a"], 2), (["a/draft.md", "--against", "a"], 0), (["a/one.md", "--against", "a"], 1), (["a/two.md", "--against", "a"], 1),
                     (["a/own.md", "--against", "a"], 1), (["--changed-since", "HEAD", "a"], 2), (["a/draft.md", "a/one.md"], 0), (["a/one.md", "a/two.md"], 1)):
    code, result, err = found("--strict", *words)
    check(f"{' '.join(words)}: {stale} stale", err.count("stale: decision") == stale and (code == 2) == (stale > 0), f"{code} {err}")
clear()
article("a/two.md", "<!-- gainsay: ignore figure-differs -- the roads too -->\nCritics ask why the Tarn Bridge cost $84 million.")
article("a/draft.md", "The Ash Bridge cost $31 million.")
code, result, err = found("--strict", "a/draft.md", "--against", "a")
check("nor is a comment in the archive told to suppress nothing", code == 0 and not err, err)
article("a/one.md", "The Ash Bridge cost $31 million.")
code, result, err = found("--strict", "a/two.md", "--against", "a")
check("one in the draft is", code == 2 and "suppresses nothing" in err, err)

# --- an old archive ---
clear()
for i in range(30):
    article(f"old/{i}a.md", f"The {chr(65 + i % 26)}{'ael'[i // 26]}ndale Bridge cost ${30 + i} million.")
    article(f"old/{i}b.md", f"The {chr(65 + i % 26)}{'ael'[i // 26]}ndale Bridge cost ${80 + i} million.")
before = found("old")[1]["summary"]["conflicts"]
code, result, err = found("--accept-new", "old")
check("--accept-new takes all", code == 0 and before >= 20 and result["summary"]["suppressed"] == before, err)
check("and says how many", f"{before} conflicts accepted" in err, err)
ids = [l for l in (top / "gainsay.ledger").read_text().splitlines() if l.startswith("id =")]
check("sorted by id", ids == sorted(ids) and len(ids) == before)
check("the next run is clean", found("old")[0] == 0)
article("old/new.md", "The Tarn Bridge cost $48 million, the council said. The Tarn Bridge cost $84 million.")
check("a new conflict fails it", found("old")[0] == 1)
check("a ledger that is named and not there is an error", found("--ledger", "no.ledger", "old")[0] == 2)

# --- writers at once ---
clear()
for i in range(8):
    article(f"a/{i}.md", f"The {chr(65 + i)}xton Bridge cost $48 million. The {chr(65 + i)}xton Bridge cost $84 million.")
ids = [c["id"] for c in found("a")[1]["conflicts"]]
writers = [start("resolve", i, "a", "--as", "both", "--reason", "x") for i in ids]
told = [w.communicate() for w in writers]
text = (top / "gainsay.ledger").read_text()
check(f"{len(ids)} writers at once lose nothing", len(ids) >= 8 and text.count("[[resolution]]") == len(ids) and all(w.returncode == 0 for w in writers), told)
check("and leave nothing beside the file", sorted(p.name for p in top.iterdir()) == ["a", "gainsay.ledger"], list(top.iterdir()))

# --- a ledger by hand ---
clear(); decide()
good = (top / "gainsay.ledger").read_text()
put("gainsay.ledger", "# a remark of ours\n" + good.replace('as = "right:A"', '  as = "wontfix"   # for now'))
check("edited by hand it still counts", found("a")[0] == 0)
article("a/x.md", "The Elm Bridge cost $48 million. The Elm Bridge cost $84 million.")
decide("both")
check("what a hand wrote stays", "# a remark of ours" in (top / "gainsay.ledger").read_text() and "# for now" in (top / "gainsay.ledger").read_text())
for wrong, line, said in (('reason =', 9, None), (good.replace("reason", "reson", 1), 10, 'did you mean "reason"'),
                          (good.replace("right:A", "rihgt:A"), 5, "no decision"), (good.replace('print = "', 'print = "x'), None, "16 hex digits"),
                          ("<<<<<<< ours\n" + good, 1, "merge"), (good.replace("[[", "\0[[", 1), None, "zero bytes"), (good.replace('rule = "figure-differs"\n', ""), 5, "names no rule"),
                          (good + "[table]\n", None, "unknown table"), (good.replace('as = ', 'as = 3 # '), None, "in quotes"),
                          (good.replace('the final account"', 'the final'), None, "never ends"), (good + 'until = "soon"\n', None, "no \"until\""),
                          (good.replace('reason = "the final account"', 'reason = ""'), 5, "no reason")):
    put("gainsay.ledger", wrong)
    code, result, err = found("a")
    right = code == 2 and "gainsay.ledger:" in err and (said is None or said in err) and (line is None or f".ledger:{line}:" in err or wrong == "reason =")
    check(f"refused: {said or wrong}", right, err)
put("gainsay.ledger", good.replace("figure-differs", "figure-difers"))
code, result, err = found("a")
check("an unknown rule is told", 'did you mean "figure-differs"' in err, err)

# --- corrections ---
clear(); decide("right:B", "--today", "2025-04-05")
code, out, err = run("ledger", "corrections")
check("a corrections log", code == 0 and "## 2025-04-05" in out and "Wrong: “The Tarn Bridge cost $48 million" in out and "Right: “Critics ask" in out, out)

# --- in the article ---
def inline(body, front=""):
    clear()
    article("a/two.md", body, front)
    return found("a")
SENTENCE = "Critics ask why the Tarn Bridge cost $84 million."
EXACT = "<!-- gainsay: ignore figure-differs -- the council counts the roads too -->"
for name, body in (("before the paragraph", f"{EXACT}\n\n{SENTENCE}"), ("directly above it", f"{EXACT}\n{SENTENCE}"),
                   ("in it", f"Roads are long.\n{SENTENCE} {EXACT}"), ("behind it on its line", f"{SENTENCE} {EXACT}\n\nRoads are long.")):
    code, result, err = inline(body)
    check(f"a comment {name} counts", code == 0 and result["summary"]["suppressed"] == 1 and not err, f"{err}")
check("its reason is told", result["suppressed"][0]["suppression"]["reason"] == "the council counts the roads too", result["suppressed"])
code, out, err = run("check", *ONLY, "-f", "sarif", "a")
check("SARIF says in source", json.loads(out)["runs"][0]["results"][0]["suppressions"][0]["kind"] == "inSource")
for name, body in (("of another paragraph", f"{EXACT}\n\nRoads are long.\n\n{SENTENCE}"), ("behind the paragraph", f"{SENTENCE}\n\n{EXACT}\n\nRoads are long."),
                   ("of another rule", f"{EXACT.replace('figure-differs', 'two-holders')}\n\n{SENTENCE}")):
    code, result, err = inline(body)
    check(f"a comment {name} does not", code == 1 and result["summary"]["suppressed"] == 0, err)
    check("and is told" if "rule" not in name else "nothing is said of rules that did not run", ("suppresses nothing" in err) == ("rule" not in name), err)
for body in ("<!-- gainsay: ignore figure-differs -->", "<!-- gainsay: ignore figure-differs - the roads -->", "<!-- gainsay:ignore figure-differs -- the roads -->",
             "<!-- Gainsay: ignore figure-differs -- the roads -->", "<!-- gainsay ignore figure-differs -- the roads -->", "<!-- gainsay: ignore -- the roads -->",
             "<!-- gainsay: ignroe figure-differs -- the roads -->", "<!-- gainsay-disable figure-differs -- the roads -->",
             "<!-- gainsay: ignore figure-differs --the roads -->", "<!-- gainsay: ignore figure-differs,\n two -- the roads -->", "<!-- gainsay: ignore figure-differs -- -->"):
    code, result, err = inline(f"{body}\n\n{SENTENCE}")
    check(f"near miss {body!r} counts not and is told", code == 1 and "a/two.md:4" in err and "write <!-- gainsay: ignore RULE -- REASON -->" in err, err)
for body in ("Write gainsay: ignore figure-differs -- the roads.", f"Write `{EXACT}` above it.", f"```\n{EXACT}\n```", "<!-- we gainsay nothing here -->",
             "gainsay-ignore: figure-differs -- the roads", "<!-- expect: figure-differs -->"):
    code, result, err = inline(f"{body}\n\n{SENTENCE}")
    check(f"prose {body[:40]!r} counts not and is not told", code == 1 and "gainsay: ignore" not in err and not err, err)
code, result, err = inline(SENTENCE + f"\n\n{EXACT.replace('figure-differs', 'figure-difers')}")
check("an unknown rule in a comment is told", 'did you mean "figure-differs"' in err, err)
code, result, err = inline(SENTENCE, "gainsay-ignore: figure-differs -- the council counts the roads too\n")
check("front matter counts", code == 0 and result["summary"]["suppressed"] == 1 and not err, err)
code, result, err = inline(SENTENCE, 'gainsay-ignore:\n  - "two-holders -- elected twice"\n  - figure-differs -- the roads too\n')
check("a list of them too", code == 0 and result["summary"]["suppressed"] == 1 and not err, err)
code, result, err = inline(SENTENCE, "gainsay-ignore: figure-differs\n")
check("without a reason it counts not and is told", code == 1 and "a/two.md:3" in err, err)
code, result, err = inline("Roads are long.", "gainsay-ignore: figure-differs -- the roads\n")
check("unused it is told", "a/two.md:3" in err and "suppresses nothing" in err, err)
clear()
put("a/two.md", SENTENCE)
put("a/two.html", f"<html><head><meta name=date content=2025-03-03></head><body><!-- gainsay: ignore figure-differs -- the roads --><p>{SENTENCE}</p><p>Roads are long.</p></body></html>")
(top / "a/two.md").unlink()
code, result, err = found("a")
check("in HTML too", code == 0 and result["summary"]["suppressed"] == 1, err)

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
