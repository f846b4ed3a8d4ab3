#!/usr/bin/env python3
"""Words of dates and numbers in any order: whatever comes, each mention is the words at its place, ends are not before beginnings, no two mentions
cross, and one thread reads what eight do. Some four thousand sentences, the same ones each time."""
import json, os, random, re, subprocess, sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(23)
MONTHS = "January February March April May June July August September October November December Jan. Feb Sept. Dec".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Thurs weekend midweek fortnight".split()
UNITS = "day days week weeks month months year years quarter quarters decade decades century hour hours minute minutes night nights season business-days half".split()
HOW = ("early late mid mid- middle of the|beginning of|end of|start of|first second third fourth last next this past previous following coming same every each the a an|the|about nearly almost "
       "more than|less than|at least|up to|over under some roughly between from to until since by before after around during in on at of and or - \u2013 ago earlier later "
       "yesterday today tomorrow tonight night morning noon midnight Christmas Easter Thanksgiving spring summer autumn winter fiscal FY Q1 Q3 H2 1H ")
HOW = [w for part in HOW.split("|") for w in part.split()] + ["the day before", "the day after", "a couple of", "several", "a dozen", "half a", "and a half", "the week of", "the week ending", "the year to", "the night of"]
NUMBERS = ("1 2 3 5 7 9 10 12 14 20 21 24 28 30 31 32 1990 1999 2021 2024 2025 '90s 1990s nineties 19th 20th 1st 3rd 21st one two three ten twelve twenty twenty-one hundred thousand million billion "
           "1,250 3.5 0.75 1/2 \u00bd 2021-03-14 14/3/2025 3/14/25 14.03.2025 2023-24 2024/25 20250314 5pm 17:30 5.30 a.m. 7-2 3-for-4 $5 \u20ac3bn \u00a3 5m 12% percent per-cent dollars euros "
           "km miles tonnes degrees C 10x 1,2 1.2.3 MM XIV No. 5 $1.2bn-$1.4bn 40-odd 5ft 10in 1k 12th-century 65-year-old aged").split()
JOINERS = [" "] * 12 + [", ", "-", "\u2013", "/", " (", ") ", ". ", ": "]

def sentence():
    out = ""
    for i in range(chance.randrange(2, 9)):
        kind = chance.randrange(10)
        word = chance.choice(MONTHS if kind < 2 else DAYS if kind < 3 else UNITS if kind < 4 else HOW if kind < 7 else NUMBERS)
        out += (chance.choice(JOINERS) if i else "") + word
    return chance.choice(["The pier was closed {}.", "It cost {}.", "{}, she said, was too late.", "They will meet {} in the hall.", "It rose {} to {} boxes."]).replace("{}", out, 1).replace("{}", sentence_end())

def sentence_end(): return " ".join(chance.choice(NUMBERS + HOW) for _ in range(2))

texts = [sentence() for _ in range(4000)]
lines = "".join(json.dumps({"id": str(i), "date": chance.choice(["2025-03-14", "2024-02-29", "2025-01-01", "2024-12-31"]) if i % 5 else None, "text": t}) + "\n" if i % 5 else
                json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))

def read(*words):
    done = subprocess.run([gainsay, "extract", "--no-config", "--mentions", *words, "-"], input=lines, capture_output=True, text=True)
    if done.returncode: sys.exit(f"FAIL status {done.returncode}: {done.stderr[:1000]}")
    return done.stdout

out = read("-j", "1")
failures, mentions = [], {}
def want(holds, what, m):
    if not holds: failures.append(f"{what}: {m} in {texts[int(m['doc'])]!r}")
for line in out.splitlines():
    m = json.loads(line)
    mentions.setdefault(m["doc"], []).append(m)
    v, text = m["value"], texts[int(m["doc"])]
    want(0 <= m["start"] < m["end"] <= len(text) and text[m["start"]:m["end"]] == m["text"], "other words", m)
    for lo, hi in (("from", "to"), ("earliest", "latest")):
        if lo in v and hi in v: want(v[lo] <= v[hi], "ends before it begins", m)
    for key in ("from", "to", "earliest", "latest"):
        if isinstance(v.get(key), str): want(re.fullmatch(r"\d{4}-\d\d-\d\d", v[key]), "no day", m)
for doc, all_of in mentions.items():
    for a in all_of:
        for b in all_of:
            want(not (a["start"] < b["start"] < a["end"] < b["end"]), f"crosses {b['text']!r}", a)
print(f"{'FAIL' if failures else 'ok'} {sum(map(len, mentions.values()))} mentions of {len(texts)} sentences")
same = read("-j", "8") == out
print("ok eight threads read the same" if same else "FAIL eight threads read something else")
for f in failures[:20]: print("FAIL", f[:400])
sys.exit(bool(failures) or not same)
