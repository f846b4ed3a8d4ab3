#!/usr/bin/env python3
"""explain, why-not and --trace say every type of field, and every way in which a fact is told, in words that hold."""
import json, os, re, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build")).resolve() / "gainsay")
failures, passed = [], 0

KIND = '''kind "berth" { label = "{ship} at {quay}", fields = {
  { "ship", "entity", key = true, required = true }, { "quay", "text" }, { "state", choice = { "free", "taken" } },
  { "length", "amount" }, { "since", "date" }, { "season", "period" }, { "covered", "flag" },
} }
kind "sailing" { fields = { { "ship", "entity", key = true, required = true }, { "length", "amount" } } }
'''
RULES = {
    "all": '''reads = "berth", group = { "ship", "quay?", "state?" },''',
    "told": '''reads = "berth", group = { "kind", "document?", "modality", "speaker?", "story?" },''',
    "alike": '''reads = "berth", group = { "ship", "quay?", "state?", "length?", "since?", "season?", "covered?" },''',
    "ships": '''reads = "berth", group = { "ship" },''',
}
CHECK = '''return { id = "ID", title = "Two berths", why = "A ship has one berth.", severity = "error", READS
  check = function(said, report)
    said:count { quay = "North Quay", covered = true }
    said:count { length = amount "40 meter", since = date "2025-03-14" }
    said:perhaps { state = "taken", covers = date "2025-03-14" }
    said:surely { state = "taken", before = date "2030" }
    said:surely { modality = "planned", after = date "2020", speaker = "Ada Brill" }
    for a, b in said:pairs {} do
      if a.length and b.length then a.length:apart(b.length) end
      if a.since and b.since then a.since:before(b.since) end
      a:same(b, "ship")
      report(a, b, "%s and %s", a.quay, b.quay)
    end
  end, flags = "Nothing.", silent = "Nothing." }
'''

def fact(line, document="a.md", **more):
    return dict({"kind": "berth", "ship": "Marigold"}, **more, at={"document": document, "line": line, "column": 1, "text": f"words of {line}"})

SAME = dict(quay="West Quay", state="free", length="10 meters", since="2025-01-01", season="2025", covered=True, inherited=["quay"], speaker="Ada Brill", as_of="2025-02-01")
FACTS = [
    fact(1, quay="North Quay", state="free", length="40 meters", since="2025-03-14", season="2025-03", covered=True),
    fact(2, quay="north quay", state="taken", length="60 meters", since="2025-03", season="2025", covered=True, modality="possible"),
    fact(3, quay="South Quay", state="free", length="40 meters", since="2025-03-14", season="2025-03", speaker="Ada Brill", flags=["quoted", "headline"]),
    fact(4, "b.md", length="more than 30 meters", since="2024-01-02", season="2023", speaker="Tom Orlo", as_of="2025-04-01"),
    fact(5, "b.md", quay="East Quay", length="40 kilograms", modality="denied", flags=["corrected", "table", "caption"], inherited=["quay"], trust="reference"),
    fact(6, "b.md", length="40 meters", since="2025-03-14", modality="planned"),
    fact(7, "c.md", ship="Petrel", **SAME), fact(8, "d.md", ship="The Petrel", **SAME), fact(9, "d.md", ship="Petrel", **dict(SAME, flags=["as_of_stated", "table", "caption"])),
    {"kind": "sailing", "ship": "Petrel", "length": "3 miles", "at": {"document": "c.md", "line": 10, "column": 1, "text": "words of 10"}},
]

def check(what, ok, seen=""):
    global passed
    if ok: passed += 1; print("ok", what)
    else: failures.append(f"{what}: {seen}")

with tempfile.TemporaryDirectory() as folder:
    (Path(folder) / "r").mkdir()
    (Path(folder) / "r" / "kind.lua").write_text(KIND)
    for id, reads in RULES.items(): (Path(folder) / "r" / f"{id}.lua").write_text(CHECK.replace("ID", id).replace("READS", reads))
    (Path(folder) / "facts.json").write_text(json.dumps(FACTS))
    def run(*arguments):
        out = subprocess.run([gainsay, *arguments], capture_output=True, text=True, encoding="utf-8", cwd=folder)
        return out.returncode, out.stdout, out.stderr
    def says(what, text, *wanted):
        for words in wanted: check(f"{what}: {words!r}", words in text, text)
    own = ("--rules", "r", "--no-default-rules")
    found = json.loads(run("check", *own, "-f", "json", "facts.json")[1])["conflicts"]
    check("all pairs are one conflict a quay or more", found and all(c["rule"] in RULES for c in found), found)
    told = {}
    for c in found:
        status, out, err = run("explain", "-v", *own, c["id"], "facts.json")
        check(f"explain {c['id']} ends well", status == 0 and not err, err)
        told[c["id"]] = out
    all_told = "\n".join(told.values())
    says("fields", all_told, "from the file facts.json", "length       40 meters = 40 meter", "length       more than 30 meters = (30, inf) meter",
         "since        14 March 2025 = 2025-03-14", "season       2025 = 2025", "covered      yes\n", "ship         Marigold; key")
    says("ways of telling", all_told, "asserted, by Ada Brill, quoted, in a headline", "possible, in the article's own voice", "planned, in the article's own voice",
         "not known: the article has no date", "1 April 2025, the date of the article")
    says("judgements", all_told, "quay         North Quay / north quay: the same", "north quay / South Quay: differ", "free / taken: differ",
         "40 meters / 60 meters: apart: no reading of one meets the other", "40 meters / more than 30 meters: not surely apart: readings meet",
         "14 March 2025 / March 2025: may be the same", "March 2025 / 2025: overlap", "14 March 2025 / 2 January 2024: apart", "covered      yes / yes: the same",
         "covered      yes / not known: one is not known, which excuses", "asserted / possible: differ", "the article itself / Tom Orlo: differ",
         "not known / 1 April 2025: one is not known")

    def trace(id): return run("check", *own, "--trace", id, "facts.json")[2]
    ships = trace("ships")
    says("filters", ships, 'said:count { covered = true, quay = "North Quay" } gives #1, #2, not #3 (covered is not known)',
         "said:count { length = 40 meters, since = 14 March 2025 } gives #1, #3", "#2 (length is 60 meters)", 'said:perhaps { state = "taken", covers = 14 March 2025 } gives #2',
         'said:surely { state = "taken", before = 2030 } gives nil, not #1 (state is free), #2 (possible), #3 (in somebody\'s quoted words)', "(state is not known)",
         'said:surely { modality = "planned", speaker = "Ada Brill", after = 2020 } gives nil', "(speaker is nobody)", "(modality is asserted)")
    says("values", ships, '#1.quay = "North Quay"', "#4.quay = nil", "40 meters:apart(60 meters) is true", "40 meters:apart(40 meters) is false",
         "14 March 2025:before(March 2025) is false", '#1:same(#2, "ship") is true (Marigold, Marigold)', "reported: #1 against #2: error: North Quay and north quay")
    check("a trace is the same each time", trace("ships") == ships, ships)
    says("keys that are open", trace("all"), "ship Marigold, quay unknown, state unknown; 2 facts", "3 more groups of one fact, of which nothing was reported")
    says("keys that are properties", trace("told"), "kind berth, document d.md, modality asserted, speaker Ada Brill, one story; 2 facts", "groups of one fact, of which nothing was reported")
    says("keys of every type", trace("alike"), "ship Petrel, quay West Quay, state free, length 10 meters, since 1 January 2025, season 2025, covered yes; 3 facts")
    (Path(folder) / "r2").mkdir() # beside other rules it is told by theirs
    for name in ("kind.lua", "told.lua"): (Path(folder) / "r2" / name).write_text((Path(folder) / "r" / name).read_text())
    one = ("--rules", "r2", "--no-default-rules")
    alone = json.loads(run("check", *one, "-f", "json", "facts.json")[1])["conflicts"]
    told_alone = "\n".join(run("explain", "-v", *one, c["id"], "facts.json")[1] for c in alone)
    says("what was shared", told_alone + all_told, "Compared because they share: kind (berth), document (d.md), modality (asserted), speaker (Ada Brill), story (c.md)",
         "season (2025), covered (yes)", 'The Petrel; the same as "Petrel"; key', "West Quay; not in this sentence, carried from its context",
         "1 February 2025, as the sentence says", "asserted, by Ada Brill, in a caption, in a table", "season       2025 / 2025: the same")

    says("why-not, two facts of a line", run("why-not", *own, "a.md:1", "b.md:4", "facts.json")[1], "they are reported")
    says("why-not, other ships", run("why-not", *own, "a.md:1", "c.md:7", "facts.json")[1], "ship differs (Marigold / Petrel)")
    says("why-not, other kinds", run("why-not", *own, "a.md:1", "c.md:10", "facts.json")[1], "no rule compares")
    out = run("why-not", *own, "a.md:1", "b.md:5", "facts.json")
    says("why-not, a denied fact", out[1] + out[2], "b.md:5")

print("\n".join(failures))
sys.exit(1 if failures or not passed else 0)
