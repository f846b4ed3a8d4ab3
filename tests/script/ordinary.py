#!/usr/bin/env python3
"""Ordinary passages, a paragraph each of tests/consistent/ordinary.txt: lives, results, votes, tolls as papers tell them every day. Each is an
article of its own, or two of one story with a line of "---" between them, in which nothing is found."""
import os, subprocess, sys, tempfile
from pathlib import Path

gainsay = (Path(os.environ.get("BUILD", "build")) / "gainsay").resolve()
passages = Path("tests/consistent/ordinary.txt").read_text(encoding="utf-8").strip().split("\n\n")
failed = len(passages) < 160

for passage in passages:
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(passage.split("\n---\n")):
            Path(folder, f"{i}.txt").write_text(f"Title: News of the day\nDate: 2026-03-{11 + i}\n\n{text}\n", encoding="utf-8")
        run = subprocess.run([gainsay, "check", "-j", "1", "--allow-empty", "--format", "concise", folder], capture_output=True, text=True, encoding="utf-8")
        found = [line for line in run.stdout.splitlines() if ": note: " not in line]
        if run.returncode or run.stderr or found:
            print("FAIL", passage[:70], f"status {run.returncode}", run.stderr[:300], *found, sep="\n  ")
            failed = True

print("FAIL" if failed else "ok", len(passages), "ordinary passages")
sys.exit(1 if failed else 0)
