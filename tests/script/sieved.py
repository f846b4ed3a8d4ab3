#!/usr/bin/env python3
"""A one-line constraint leaves out pairs that cannot matter (engine/lua/ladder_sieve.c), but not while it is traced: with a trace it must find the
same. Random facts of each shape, the same ones each time."""
import json, os, random, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(5)
failures = []

KIND = """kind "%s" { doc = "d", fields = { { "g", "text", key = true }, { "who", "entity" }, { "whom", "entity" }, { "name", "entity" }, { "word", "text" },
  { "role", choice = { "red", "green" } }, { "early", "date" }, { "late", "date" }, { "from", "date" }, { "to", "date" }, { "v", "amount" },
  { "part", "text", separator = true } } }
"""
SHAPES = {
    "single": 'single_value = { "v", "word" }',
    "apart": 'single_value = { "v", separators = { "as_of", "speaker", "document", "modality" } }',
    "before": 'before = { "early", "late" }',
    "lives": 'contemporary = { { kind = "cell", from = "early", to = "late" }, { kind = "deed", from = "from" } }',
    "falls": 'monotone = { "v", direction = "down" }',
    "rises": 'monotone = { "v", by = "from" }',
    "holder": 'unique_holder = "who"',
    "sides": 'conflicts_with = { { role = "red" }, { role = "green" } }',
    "number": 'distinct_values = { "word", by = "who" }',
    "turned": 'inverse = { "who", "whom" }',
    "both": 'symmetric = { "who", "whom", values = { "v", "word" } }',
    "spelling": 'name_variant = "name"',
}
WHO = ["Ada Lenz", "Lenz", "Ola Brand", "O. Brand", "Ines Vale", "Arlen Bank", "Osby Mills", None]
NAMES = {"a.md": ["Polar Airways", "Harwick Air", None], "b.md": ["Polar Airwasy", "Solar Freight", None], "c.md": ["Harwik Air", "Arlen Freight", None]}
WORDS = ["A-12", "a-12", "A-13", "B 7", "stra\u00dfe", "STRASSE", None]
DAYS = ["2024", "2024-03", "2024-03-14", "2024-05-01/2024-06-10", "2025-01-02", "../2023-05-01", "2025-02-01/..", None]
VALUES = ["3", "[3, 5]", "(4, 6]", "9 km", "9000 meter", "12 USD", "(7, inf)", "1e18", None]

def fact(kind, group, line):
    pick = chance.choice
    document = pick(list(NAMES)) # one spelling in each: who writes both knows what they do
    known = {"g": group, "who": pick(WHO), "whom": pick(WHO), "name": pick(NAMES[document]), "word": pick(WORDS), "role": pick(["red", "green", None]), "early": pick(DAYS),
             "late": pick(DAYS), "from": pick(DAYS), "to": pick(DAYS + [None] * 4), "v": pick(VALUES), "part": pick(["north", None, None, None]),
             "as_of": pick(["2025-03-14", "2025-03-15", "2025-04-01"]), "speaker": pick(["Ada Lenz", None, None])}
    return {"kind": kind, **{k: v for k, v in known.items() if v}, "modality": pick(["asserted"] * 9 + ["denied"]),
            "at": {"document": document, "line": line, "text": f"said {line}"}}

home = tempfile.TemporaryDirectory()
top = Path(home.name)
(top / "rules").mkdir()
(top / "rules/kinds.lua").write_text(KIND % "cell" + KIND % "deed")
for id, line in SHAPES.items():
    reads = '{ "cell", "deed" }' if id == "lives" else '"cell"'
    (top / f"rules/{id}.lua").write_text(f'return {{ id = "{id}", title = "t", why = "w", severity = "error", reads = {reads}, group = {{ "g" }},\n  {line},\n'
                                         '  flags = { "x" }, silent = { "x" } }\n')
lines = [json.dumps(fact(chance.choice(["cell", "cell", "deed"]), g, 100 * k + i + 1)) for k, g in enumerate(["one", "two", "three"]) for i in range(90)]
(top / "facts.ndjson").write_text("\n".join(lines) + "\n")

def found(*words):
    done = subprocess.run([gainsay, "check", "--no-config", "--no-default-rules", "--rules", "rules", "-f", "json", *words, "facts.ndjson"], cwd=top, capture_output=True, text=True,
                          env={**os.environ, "HOME": home.name, "XDG_CONFIG_HOME": str(top / "none")})
    if done.returncode > 1: return done.returncode, done.stderr[:500], 0
    result = json.loads(done.stdout)
    return done.returncode, json.dumps(result["conflicts"], sort_keys=True), result["summary"]["findings"]

for id in SHAPES:
    plain, traced = found("--only", id), found("--only", id, "--trace", id)
    right = plain == traced and plain[0] == 1
    print("ok" if right else "FAIL", f"{id}: {plain[2]} findings")
    if not right: failures.append(f"{id}: {plain[2]} findings, {traced[2]} with a trace: {plain[1][:300]}")
for f in failures: print("FAIL", f)
sys.exit(bool(failures))
