#!/usr/bin/env python3
"""The five articles about Argentina and China, as read by the engine and as read by hand: what must be found, and nothing else.

The articles are not part of this project; where they are not at hand only the facts files are checked."""
import json, os, subprocess, sys

build = os.environ.get("BUILD", "build")
SEEDS = "../shared/seeds"

# rule, and the places (article, line) of which the conflict must hold one of each set
EXPECTED = {
    "a hopeful against the president-elect and the president": ("office-stage", [{(0, 1)}, {(0, 3)}, {(1, 9), (3, 3), (3, 5), (4, 2), (4, 4)}]),
    "president-elect after the oath": ("office-stage", [{(0, 3)}, {(1, 9), (3, 3), (3, 5), (4, 2), (4, 4)}]),
    "a candidate after the run-off": ("office-stage", [{(2, 14)}, {(2, 5), (2, 16), (2, 18), (2, 14)}]),
    "trade against exports and imports": ("trade-total", [{(2, 5)}, {(1, 17)}]),
    "two amounts of the swap": ("open-amount", [{(1, 21)}, {(3, 25)}]),
    "toward Beijing, toward Washington": ("stance-rivals", [{(0, 3), (0, 10), (0, 26)}, {(4, 2), (4, 13), (4, 4), (4, 5)}]),
    "early after two years": ("stale-phase", [{(4, 7)}, {(1, 9), (3, 3), (4, 4)}]),
}
ALLOWED_BESIDES = {"stance-rivals"}  # a second turn told by another article is a fair question too


def conflicts(path):
    run = subprocess.run([f"{build}/gainsay", "check", path, "--format", "json"], capture_output=True, text=True)
    assert run.returncode in (0, 1), (path, run.returncode, run.stderr)
    out = []
    for c in json.loads(run.stdout)["conflicts"]:
        places = {(int(os.path.basename(x["document"])[:3]), x["line"]) for x in c["claims"]}
        out.append((c["rule"], places))
    return out


def check(path):
    found, used = conflicts(path), set()
    for name, (rule, sides) in EXPECTED.items():
        hits = [i for i, (r, places) in enumerate(found) if r == rule and all(places & side for side in sides)]
        assert hits, f"{path}: not found: {name}\n{found}"
        used.update(hits)
    rest = [found[i] for i in range(len(found)) if i not in used and found[i][0] not in ALLOWED_BESIDES]
    assert not rest, f"{path}: found besides: {rest}"
    print(f"ok   {path}: all {len(EXPECTED)} found, {len(found)} conflicts in all")


check("facts/argentina-china")
if os.path.isdir(SEEDS):
    check(SEEDS)
    facts = subprocess.run([f"{build}/gainsay", "extract", SEEDS], capture_output=True, text=True)
    assert facts.returncode == 0, facts.stderr
    path = os.path.join(build, "five.ndjson")
    with open(path, "w", encoding="utf-8") as f:
        f.write(facts.stdout)
    assert sorted(conflicts(path), key=str) == sorted(conflicts(SEEDS), key=str), "extracted facts give other findings than the articles"
    print("ok   extract fed back to check gives the same findings")
else:
    print("(the articles are not at hand: only their facts were checked)")
