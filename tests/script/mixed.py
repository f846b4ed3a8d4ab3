#!/usr/bin/env python3
"""Many stories in one folder: nothing is found between two of them, and in each what is found in it alone, but for a few: who is who, and which texts
tell one story, is known a little less where more is told. The sets of tests/consistent and tests/corpora, those of their unread.txt aside."""
import json, os, shutil, subprocess, sys, tempfile
from pathlib import Path

gainsay = Path(os.environ.get("BUILD", "build")).resolve() / "gainsay"
LOST, NEW = 30, 50  # of so many findings one may be missed, or be new, in the mixed folder
failures = []


def sets_of(folder):
    unread = (folder / "unread.txt").read_text(encoding="utf-8").split()
    return [path.parent for path in sorted(folder.glob("*/labels.json")) if path.parent.name not in unread]


def articles_of(name):
    return sorted(path for path in name.iterdir() if path.name != "labels.json")


def findings(folder):
    """What is found, without the ends of what it says of whom it speaks: (rule, places)."""
    run = subprocess.run([gainsay, "check", "--format", "json", "."], cwd=folder, capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 1): failures.append(f"status {run.returncode}: {run.stderr[:400]}")
    told = [found for found in json.loads(run.stdout)["conflicts"] if found["level"] != "note"]
    return {(found["rule"], frozenset((claim["document"].removeprefix("./"), claim["line"]) for claim in found["claims"])) for found in told}


def copy(sets, base):
    for name in sets:
        for path in articles_of(name): shutil.copy(path, Path(base) / f"{name.parent.name}-{name.name}@{path.name}")


def story_of(place):
    return place[0].split("@")[0]


sets = sets_of(Path("tests/consistent")) + sets_of(Path("tests/corpora"))
alone = set()
for name in sets:
    with tempfile.TemporaryDirectory() as base:
        copy([name], base)
        alone |= findings(base)
with tempfile.TemporaryDirectory() as base:
    copy(sets, base)
    mixed = findings(base)
between = sorted(rule for rule, places in mixed if len({story_of(place) for place in places}) > 1)
new = sorted((rule, sorted(places)[0]) for rule, places in mixed - alone)
lost = sorted((rule, sorted(places)[0]) for rule, places in alone - mixed)
print(f"{len(sets)} stories in one folder: {len(mixed)} findings, alone {len(alone)}; between two {len(between)}, new {len(new)}, lost {len(lost)}")
if os.environ.get("V"): print(*new, *lost, sep="\n")
if between: failures.append(f"between two stories: {between}")
if len(new) * NEW > len(alone): failures.append(f"new: {new}")
if len(lost) * LOST > len(alone): failures.append(f"lost: {lost}")
if len(sets) < 100: failures.append(f"{len(sets)} sets")
print("\n".join(failures))
sys.exit(1 if failures else 0)
