#!/usr/bin/env python3
"""Grouping and joins against a double loop over all facts, and the same bytes for shuffled facts and 1 to 8 threads. The same facts each time."""
import json, os, random, subprocess, sys, tempfile
from fractions import Fraction
from itertools import combinations
from pathlib import Path
import unicodedata

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(11)
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}"[:2000])

home = tempfile.TemporaryDirectory()
top = Path(home.name)
(top / "rules").mkdir()
(top / "rules/cell.lua").write_text('kind "cell" { doc = "d", fields = {\n  { "t", "text", key = true }, { "u", "text", key = true }, { "c", choice = { "red", "green", "blue" } },\n'
                                    '  { "p", "period" }, { "n", "amount" }, { "v", "amount" } } }\n')
GROUPS = [[], ["t"], ["t", "u"], ["t", "c"], ["t", "c?"], ["t?"], ["p"], ["t", "p?"], ["n"], ["document"], ["t", "modality"], ["kind", "c", "u?"]]
PAIRS = 'check = function(said, report) for a, b in said:pairs() do if a.v and b.v and a.v:apart(b.v) then report { a = a, b = b, message = "m", why = "w" } end end end'
SIFTED = 'check = function(said, report) for a, b in said:pairs { apart = "v" } do report { a = a, b = b, message = "m", why = "w" } end end'
SHAPES = {"pairs": PAIRS, "sifted": SIFTED, "single": 'single_value = "v"', "sides": 'conflicts_with = { { c = "red" }, { c = "green" } }'}
for shape, body in SHAPES.items():
    for i, group in enumerate(GROUPS):
        for scope in ("set", "document"):
            if (scope == "document" and i > 4) or (shape not in ("pairs", "sifted") and not group): continue
            (top / f"rules/{shape}-{i}-{scope}.lua").write_text(f'return {{ id = "{shape}-{i}-{scope}", title = "t", why = "w", severity = "error", reads = "cell", scope = "{scope}",\n'
                f'  group = {{ {", ".join(json.dumps(g) for g in group)} }},\n  {body},\n  flags = {{ "x" }}, silent = {{ "x" }} }}\n')

TEXTS = ["alder", "Alder", "ALDER", "birch", "Birch tree", "birch  tree", "caf\u00e9", "CAFE\u0301", "CAF\u00c9", "stra\u00dfe", "a", "a\x1ftb", "b\x1ftc", "a\x1ftb\x1ftc", "b", "c", "?"]
PERIODS = ["2021", "2021-Q1", "2021-01/2021-03", "2022", None]
AMOUNTS = {"12": (12, 12), "12.0": (12, 12), "1.2e1": (12, 12), "13 km": None, "[11, 12]": (11, 12), None: None}
VALUES = {"3": (3, 3, 0, 0), "4": (4, 4, 0, 0), "[3, 5]": (3, 5, 0, 0), "(4, 6]": (4, 6, 1, 0), "[6, 9)": (6, 9, 0, 1), "9": (9, 9, 0, 0), None: None}

facts = []
for i in range(180):
    pick = lambda options: chance.choice(list(options))
    facts.append({"t": pick(TEXTS + [None]), "u": pick(["a", "b", "b\x1ftc", "c", None]), "c": pick(["red", "green", "blue", None]), "p": pick(PERIODS), "n": pick(AMOUNTS),
                  "v": pick(VALUES), "document": pick(["a.md", "b.md", "c.md"]), "modality": pick(["asserted"] * 6 + ["planned"]), "line": i + 1})

def as_json(f):
    fields = {k: f[k] for k in ("t", "u", "c", "p", "n", "v") if f[k] is not None}
    return json.dumps({"kind": "cell", **fields, "modality": f["modality"], "at": {"document": f["document"], "line": f["line"], "text": f"said {f['line']}"}})

def apart(x, y):
    a, b = VALUES[x["v"]], VALUES[y["v"]]
    if not a or not b: return False
    lo, lopen = max((a[0], a[2]), (b[0], b[2]))
    hi, hopen = min((a[1], -a[3]), (b[1], -b[3]))
    return lo > hi or (lo == hi and bool(lopen or hopen))

def fold(text): # what the engine holds to be one text: case and composition
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())

def value(f, field):
    if field == "kind": return "cell"
    if f.get(field) is None: return None
    if field in ("t", "u"): return fold(f[field])
    if field == "p": return "2021-Q1" if f["p"] == "2021-01/2021-03" else f["p"]
    if field == "n": return AMOUNTS[f["n"]] or f["n"]
    return f[field]

def key(f, group, scope):
    out = [f["document"]] if scope == "document" else []
    for name in group:
        v = value(f, name.rstrip("?"))
        if v is None and not name.endswith("?"): return None
        out.append(("no",) if v is None else v)
    return tuple(out)

def of_one_group(group, scope): # the double loop
    keys = [key(f, group, scope) for f in facts]
    return [(k, x, y) for (k, x), (l, y) in combinations(zip(keys, facts), 2) if k is not None and k == l]

def ask(*words):
    done = subprocess.run([gainsay, "check", "--no-config", "--no-default-rules", "--rules", "rules", "-f", "json", *words], cwd=top, capture_output=True,
                          env={**os.environ, "HOME": home.name, "XDG_CONFIG_HOME": str(top / "none")})
    return done.returncode, done.stdout, done.stderr

def lay(shuffled): # three files, so that threads have something to share
    for i in range(3):
        part = [as_json(f) for f in facts[i::3]]
        if shuffled: chance.shuffle(part)
        (top / f"{i}.ndjson").write_text("\n".join(part) + "\n")

lay(False)
FILES = ("0.ndjson", "1.ndjson", "2.ndjson")
for shape in SHAPES:
    for i, group in enumerate(GROUPS):
        for scope in ("set", "document"):
            id = f"{shape}-{i}-{scope}"
            if not (top / f"rules/{id}.lua").exists(): continue
            code, out, err = ask(*FILES, "--only", id)
            result = json.loads(out) if out else {}
            told = {c["line"] for conflict in result.get("conflicts", []) for c in conflict["claims"]}
            same = of_one_group(group, scope)
            if shape == "sides": # each side is asserted and known
                hits = [(k, x, y) for k, x, y in same if {x["c"], y["c"]} == {"red", "green"} and x["modality"] == y["modality"] == "asserted"]
            else:
                hits = [(k, x, y) for k, x, y in same if apart(x, y) and (shape in ("pairs", "sifted") or x["modality"] == y["modality"] == "asserted")]
            lines = {f["line"] for _, x, y in hits for f in (x, y)}
            if shape in ("pairs", "sifted"):
                right = told == lines and result["summary"]["findings"] == len(hits)
            else: # a line of a rule tells the odd ones of a group, not each pair; but every group that has one
                groups = lambda them: {key(f, group, scope) for f in facts if f["line"] in them}
                right = told <= lines and groups(told) == groups(lines)
            compared = {f["line"] for k, x, y in same for f in (x, y)}
            right = right and result["summary"]["compared"] == len(compared)
            check(f"{id}: {len(hits)} pairs of {len(compared)} facts", right, f"told and not there {sorted(told - lines)}, there and not told {sorted(lines - told)}, "
                  f"{result.get('summary')} {err[:500]}")
first = ask(*FILES, "-j", "1")
check("all rules at once", first[0] == 1, first)
for jobs in range(1, 9):
    lay(True)
    names = list(FILES); chance.shuffle(names)
    check(f"shuffled, {jobs} threads: the same bytes", ask(*names, "-j", str(jobs)) == first)

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
