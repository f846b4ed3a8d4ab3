#!/usr/bin/env python3
"""Nothing is found in sets in which nothing contradicts: those of tests/consistent that rules were mended with (all but unread.txt), and those of
its folder plain. Their traps are quoted as they stand."""
import json, os, subprocess, sys
from pathlib import Path

gainsay = Path(os.environ.get("BUILD", "build")) / "gainsay"
root = Path("tests/consistent")
UNREAD = (root / "unread.txt").read_text(encoding="utf-8").split()
READ = sorted(path.parent.name for path in root.glob("*/labels.json") if path.parent.name not in UNREAD)
failures = []

for name in READ + sorted(f"plain/{path.name}" for path in (root / "plain").iterdir()):
    articles = sorted(path for path in (root / name).iterdir() if path.name != "labels.json")
    run = subprocess.run([gainsay, "check", "--format", "concise", *articles], capture_output=True, text=True, encoding="utf-8")
    found = [line for line in run.stdout.splitlines() if ": note: " not in line]
    if len(articles) < 4 or run.returncode or run.stderr or found: failures += [f"{name}: status {run.returncode}", run.stderr[:400], *found]
    print("FAIL" if run.returncode or found else "ok", name, len(articles), "articles")

if len(READ) < 12: failures.append(f"{len(READ)} sets")
for labels in sorted(root.glob("*/labels.json")):
    told = json.loads(labels.read_text(encoding="utf-8"))
    if told["contradictions"] or len(told["traps"]) < 13: failures.append(f"{labels}: contradictions, or fewer than 13 traps")
    for end in (trap[side] for trap in told["traps"] for side in "ab" if side in trap):
        text = (labels.parent / end["file"]).read_text(encoding="utf-8")
        if text.count(end["quote"]) != 1: failures.append(f"{labels}: not found once: {end['quote']}")

print("\n".join(failures))
sys.exit(1 if failures else 0)
