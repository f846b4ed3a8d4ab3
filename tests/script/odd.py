#!/usr/bin/env python3
"""Odd but consistent texts give no finding at all: other languages, a poem, lists of names, an article told twice, corrections,
satire, forecasts, timetables, a live ticker, a table of a thousand rows. Each folder of tests/odd alone, and all of them together."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path("tests/odd")
GAINSAY = Path(os.environ.get("BUILD", "build")) / "gainsay"
GOODS = "barley copper cotton flour iron lentils maize oats rice salt soap sugar tea timber tin wax wheat wool zinc".split()


def findings(*paths):
    run = subprocess.run([GAINSAY, "check", "-f", "json", "--allow-empty", "--fail-on", "never", *paths], capture_output=True, text=True)
    if run.returncode != 0:
        return ["status %d: %s" % (run.returncode, run.stderr.strip())]
    return ["%s: %s" % (f["rule"], f["message"]) for f in json.loads(run.stdout)["conflicts"]]


def large_table(folder):
    """A thousand rows of goods, weeks and prices: no two rows are of one week and one good."""
    rows = ["| %s | week %d of %d | %d.%02d | %d |" % (GOODS[n % 19], n // 19 + 1, 2024, 3 + n * 7 % 90, n * 13 % 100, 40 + n * n % 900)
            for n in range(1000)]
    head = "---\ntitle: Prices at the exchange\ndate: 2025-01-04\n---\nAll prices of last year, in euros.\n\n"
    table = "| Good | Week | Price | Bags |\n| --- | --- | --- | --- |\n" + "\n".join(rows) + "\n"
    Path(folder, "table.md").write_text(head + table)


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as made:
        large_table(made)
        cases = [(case.name, [case]) for case in sorted(ROOT.iterdir())]
        cases += [("a table of a thousand rows", [made]), ("all together", [ROOT, made])]
        for name, paths in cases:
            found = findings(*paths)
            failed += bool(found)
            print(("FAIL " if found else "ok ") + name, *found, sep="\n     ")
    return failed > 0


sys.exit(main())
