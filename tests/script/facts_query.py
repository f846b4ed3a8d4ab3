#!/usr/bin/env python3
"""gainsay facts: conditions choose the facts that they say, formats hold what they are given, mistakes are named."""
import csv, io, json, os, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build")).resolve() / "gainsay")
failures, passed = [], 0

FACTS = [
    {"kind": "office", "person": "Dana Reyes", "office": "president", "of": "Valdoria", "stage": "holder", "from": "2025-03-14"},
    {"kind": "office", "person": "Tom \"Ace\" Orlo, Jr.", "office": "mayor", "of": "=Osby+1", "stage": "candidate"},
    {"kind": "figure", "measure": "deaths", "place": "Osby", "amount": "12", "modality": "possible", "speaker": "Ada Lund"},
    {"kind": "figure", "measure": "exports", "of": "Valdoria", "amount": "[5e9, 6e9] USD", "period": "2024"},
    {"kind": "moment", "date": "2025-03-14"},
]

def run(*arguments):
    out = subprocess.run([gainsay, *arguments], capture_output=True)
    out.stdout, out.stderr = out.stdout.decode(), out.stderr.decode()
    return out

def check(what, ok, seen=""):
    global passed
    if ok: passed += 1; print("ok", what)
    else: failures.append(f"{what}: {seen}")

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "facts.json"
    at = {"document": "a.md", "line": 3, "column": 1, "text": "a line\nwith \u001b[31m a control"}
    file.write_text(json.dumps([dict(f, at=dict(at, line=i + 1)) for i, f in enumerate(FACTS)]))
    def lines(query):
        out = run("facts", "-f", "ndjson", *filter(None, query.split("|")), str(file))
        return [json.loads(l)["at"]["line"] for l in out.stdout.splitlines()] if out.returncode == 0 else out.stderr
    for query, wanted in {
        "kind=office": [1, 2], "kind=office person=Reyes": [1], "person=reyes": [1], "person=Rey": [], "person~rey": [1],
        "person!=Reyes": [2], "of=valdoria": [1, 4], "stage!=holder": [2], "from>=2025-03": [1], "from<2025-03": [], "from=2025": [1],
        "amount=12": [3], "amount>10": [3, 4], "amount<13": [3], "amount>'5.5e9 USD'": [], "amount>='5.5e9 USD'": [4], "amount<=12": [3],
        "amount>'1 kilometer'": [], "amount>4 billion USD": [4], "amount>4 billion USD measure=exports": [4], "amount>7 billion USD": [],
        "amount>'4 billion USD'": [4], "period=2024": [4], "modality=possible": [3], "speaker=lund": [3], "line<3": [1, 2], "line=4": [4],
        "kind=moment": [5], "": [1, 2, 3, 4], "kind=office|person=Reyes": [1], "text~control line<3": [1, 2],
    }.items():
        check(f"query {query!r}", lines(query) == wanted, lines(query))
    for query, says in {
        "persn=Reyes": 'did you mean "person"?', "kind=offce": 'did you mean "office"?', "kind=office amount=3": 'has no field "amount"',
        "stage<3": "has no order", "from=someday": "is a date", "amount=many": "is an amount", "person='Reyes": "never closed",
        "line=x": "is a number",
    }.items():
        out = run("facts", query, str(file))
        check(f"mistake {query!r}", out.returncode == 2 and says in out.stderr and not out.stdout, out.stderr)
    rows = list(csv.DictReader(io.StringIO(run("facts", "-f", "csv", "kind=office", str(file)).stdout, newline="")))
    check("csv keeps commas and quotes", rows[1]["person"] == FACTS[1]["person"], rows)
    check("csv has one line a fact, without control characters", len(rows) == 2 and "\x1b" not in rows[0]["text"] and "\n" not in rows[0]["text"], rows)
    check("csv runs no formula", rows[1]["of"] == "'=Osby+1", rows)
    table = run("facts", "kind=figure", str(file)).stdout.splitlines()
    check("table has a head and a count", table[0].split()[:2] == ["where", "measure"] and table[-1] == "2 facts", table)
    check("json is an array", [f["kind"] for f in json.loads(run("facts", "-f", "json", "kind=figure", str(file)).stdout)] == ["figure"] * 2)
    check("no fact is no error", json.loads(run("facts", "-f", "json", "person=Nobody", str(file)).stdout) == [])
    check("unknown format", "did you mean" in run("facts", "-f", "jsn", str(file)).stderr)
    check("nothing to read", run("facts", "kind=office").returncode == 2)
    check("kinds are listed", "\n    stage " in run("facts", "--kinds").stdout)

print("\n".join(failures))
sys.exit(1 if failures or not passed else 0)
