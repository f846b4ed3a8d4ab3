#!/usr/bin/env python3
"""Five texts with 1,500 sentences that are alike but for a name and a number (lists of verdicts, of votes, of counts) are judged to the end: no rule
comes to its limit."""
import json, os, subprocess, sys, tempfile
from pathlib import Path

gainsay = (Path(os.environ.get("BUILD", "build")) / "gainsay").resolve()
COUNT, TEXTS = 1500, 5
PLACES = [a + b for a in "Ar Os Lim Nor Hal Ber Tor Kel Fal Gar Mor Win Sol Ven Dun".split() for b in "len by borg vik den ton mark stad wick ford".split()]
FIRST = "Anna Berta Carla Dora Emma Frida Greta Hanna Ida Jana Karla Lena Mona Nora Olga Petra Rosa Sara Tora Ulla Vera Wilma Ylva Zora Alma".split()
LAST = [name + end for name in "Berg Lund Falk Strand Holm Dahl Krog Haug Foss Bakke Sund Brink".split() for end in ("", "man", "sen", "by", "gren")]


def place(i): return PLACES[i % 150] + ("" if i < 150 else " " + PLACES[(i // 150 + i * 7) % 150])


def person(i): return FIRST[i % 25] + " " + LAST[i // 25]


LISTS = {
    "verdicts": lambda i: f"{person(i)} was {'acquitted' if i % 3 else 'convicted'} of fraud in Osby on Monday.",
    "prisoners": lambda i: f"{person(i)} was {'freed from prison' if i % 3 else 'kept behind bars'} in Osby on Monday, the court said.",
    "votes": lambda i: f"The Nordvik council {'approved' if i % 2 else 'rejected'} the plan for {20 + i} new homes in {place(i)} on Monday.",
    "counts": lambda i: f"The bridge in {place(i)} carries {1000 + i * 7} lorries and {200 + i} buses a day, the Nordvik council said.",
}


def told(make, folder):
    each = COUNT // TEXTS
    for k in range(TEXTS):
        lines = [make(i) for i in range(k * each, (k + 1) * each)]
        Path(folder, f"{k}.md").write_text(f"---\ndate: 2025-03-0{3 + k % 2}\n---\n" + "\n\n".join(lines) + "\n")


failed = False
for name, make in LISTS.items():
    with tempfile.TemporaryDirectory() as folder:
        told(make, folder)
        run = subprocess.run([gainsay, "check", "-f", "json", "--fail-on", "never", folder], capture_output=True, text=True)
    wrong = run.returncode != 0 or json.loads(run.stdout)["problems"]
    failed = failed or bool(wrong)
    print("FAIL" if wrong else "ok", COUNT, name, run.stderr[:600] if wrong else "")
sys.exit(failed)
