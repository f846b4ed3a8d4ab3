#!/usr/bin/env python3
"""explain ID, why-not, --trace, --profile and print: each tells what happened, in words that hold."""
import os, re, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build")).resolve() / "gainsay")
failures, passed = [], 0

def article(date, text): return f"---\ndate: {date}\n---\n{text}\n"

FILES = {
    "a.md": article("2025-03-20", "Lena Orlov was sworn in as mayor of Tarn on 14 March 2025.\n\nA wall fell on Quay Street.\n\n\nThe city budget rose to $40 million in 2024."),
    "b.md": article("2025-05-02", "The talks gave mayor-elect Lena Orlov a chance to speak.\n\nThe Osby fire killed 12 people.\n\nThe city budget rose to about $40 million in 2024."),
    "r/kind.lua": 'kind "depth" {\n  fields = {\n    { "of", "entity", key = true, required = true },\n    { "amount", "amount", required = true },\n    { "how", choice = { "plain", "kept" } },\n  },\n}\n'
                  'fact "depth" {\n  { "{entity:of} is {measure:amount} deep", how = "plain" },\n  { "{entity:of} stays {measure:amount} deep", how = "kept" },\n}\n',
    "r/depths.lua": '''return {
  id = "depths", title = "Two depths", why = "A lake has one depth.", severity = "warning", reads = "depth", group = { "of" }, since = "0.1.0",
  check = function(said, report)
    print("looking at", said:count())
    if said:perhaps { how = "kept" } then return end
    for a, b in said:pairs { apart = "amount" } do report(a, b, "%s and %s", a.amount, b.amount) end
  end,
  flags = { "Lake Verna is 40 meters deep.\\n---\\nLake Verna is 60 meters deep." },
  silent = { "Lake Verna is 40 meters deep.\\n---\\nLake Verna is 40 meters deep." },
}
''',
    "l/1.md": article("2025-01-01", "Lake Verna is 40 meters deep.\n\nLake Orsa is 10 meters deep."),
    "l/2.md": article("2025-01-02", "Lake Verna is 60 meters deep.\n\nLake Orsa is 20 meters deep."),
    "l/3.md": article("2025-01-03", "Lake Verna stays 50 meters deep.\n\nLake Orsa is 10 meters deep."),
}

def check(what, ok, seen=""):
    global passed
    if ok: passed += 1; print("ok", what)
    else: failures.append(f"{what}: {seen}")

with tempfile.TemporaryDirectory() as folder:
    for name, text in FILES.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    def run(*arguments):
        out = subprocess.run([gainsay, *arguments], capture_output=True, text=True, encoding="utf-8", cwd=folder)
        return out.returncode, out.stdout, out.stderr
    def says(what, out, *wanted):
        for words in wanted: check(f"{what}: {words!r}", words in out[1] + out[2], out)

    found = run("check", "a.md", "b.md")[1]
    id = re.search(r"id: (\w{8})", found).group(1)
    told = run("explain", id, "a.md", "b.md")
    check("explain ID ends well", told[0] == 0 and not told[2], told)
    says("explain ID", told, "A  b.md:4:16", "B  a.md:4:1", "read by the pattern at office.lua:", "Compared because they share: person (Lena Orlov)",
         "stage        elect / holder: differ", "from         14 March 2025 = 2025-03-14", "reported: #2 against #1", "is true", "Why: ", "steps: -v shows them")
    check("explain ID -v shows all steps", "-v shows them" not in run("explain", "-v", id, "a.md", "b.md")[1])
    check("explain of an id without articles", run("explain", id)[0] == 2 and "in which articles" in run("explain", id)[2])
    check("explain of another id", run("explain", "0123abcd", "a.md", "b.md")[0] == 2)
    says("explain RULE", run("explain", "--rules", "r", "depths"), "Since: 0.1.0", "A lake has one depth.")

    says("why-not, reported", run("why-not", "a.md:4", "b.md:4"), f"they are reported, as error {id}", "office-stage: reported: error")
    deep = "/".join(["d" * 90] * 5) # longer than any buffer of a few hundred bytes
    (Path(folder) / deep).mkdir(parents=True)
    for name in ("a.md", "b.md"): (Path(folder) / deep / name).write_text(FILES[name])
    says("why-not, a long path", run("why-not", f"{deep}/a.md:4", f"{deep}/b.md:4", deep), "they are reported")
    rules = ("--rules", "r", "--no-default-rules")
    says("why-not, no fact", run("why-not", *rules, "a.md:6", "l/1.md:4"), "from A nothing was read but", "\"A wall fell on Quay Street.\"")
    says("why-not, no fact at all", run("why-not", *rules, "a.md:6", "b.md:6"), "from either of them nothing was read but")
    says("why-not, no sentence", run("why-not", "a.md:7", "b.md:4"), "no sentence on this line; the one before begins on line 6, the next on line 9")
    says("why-not, readings meet", run("why-not", "a.md:9", "b.md:8"), "not surely apart: readings meet", "looked at and left alone")
    says("why-not, nothing in common", run("why-not", "a.md:4", "b.md:8"), "no rule took them for two answers to one question")
    says("why-not, bad path", run("why-not", "a.md:4", "c.md:4"), "c.md")
    check("why-not, bad path ends with 2", run("why-not", "a.md:4", "b.md:4", "a.md")[0] == 2)
    says("why-not, no line", run("why-not", "a.md", "b.md:4"), "names no line")
    check("why-not, one place", run("why-not", "a.md:4")[0] == 2)
    says("why-not, excused by a third", run("why-not", *rules, "l/1.md:4", "l/2.md:4", "l"), "the two would be reported, but l/3.md:4:1 excuses them")
    says("why-not, other keys", run("why-not", *rules, "l/1.md:4", "l/2.md:6", "l"), "of differs (Lake Verna / Lake Orsa)", "did not take them for two answers")
    says("why-not, below the threshold", run("why-not", *rules, "l/1.md:6", "l/2.md:6", "l"), "below --fail-on error")
    says("why-not, by the end of a path", run("why-not", *rules, "1.md:6", "2.md:6", "l"), "they are reported")

    status, out, err = run("check", *rules, "--trace", "depths", "l")
    check("trace goes to standard error alone", "trace of depths" in err and "trace of" not in out, err)
    for words in ("group 1: of Lake Verna; 3 facts", "#1 l/1.md:4:1", 'said:perhaps { how = "kept" } gives #3', "nothing reported", "group 2: of Lake Orsa",
                  "reported: #1 against #2: warning: 10 meters and 20 meters", "#1 and #3: amount: 10 meters, 10 meters: not surely apart", 'said:perhaps { how = "kept" } gives nil'):
        check(f"trace: {words!r}", words in err, err)
    check("print goes to standard error with the rule's name", "depths: looking at\t3\n" in err and "looking at" not in out, err)
    check("trace changes no result", run("check", *rules, "l")[1] == out)
    status, out, err = run("check", *rules, "--trace", "deths", "l")
    check("trace of an unknown rule", status == 2 and 'did you mean "depths"?' in err, err)
    status, out, err = run("check", *rules, "--profile", "l")
    line = next((l.split() for l in err.splitlines() if l.endswith("  depths")), None)
    check("profile counts groups, facts and findings", line and line[2:4] == ["2", "6"] and line[6] == "2" and int(line[4]) > 0, err)
    check("profile changes no result", run("check", *rules, "l")[1] == out)

print("\n".join(failures))
sys.exit(1 if failures or not passed else 0)
