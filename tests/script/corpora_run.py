#!/usr/bin/env python3
"""Every set is read and checked to the end: no rule fails, nothing is refused."""
import os
import subprocess
import sys
from pathlib import Path

TOOL = Path(os.environ.get("BUILD", "build")) / "gainsay"
failed = 0
for folder in sorted([*Path("tests/corpora").iterdir(), *Path("tests/consistent").iterdir(), *Path("tests/consistent/plain").iterdir()]):
    articles = sorted(str(p) for p in folder.iterdir() if p.is_file() and p.name != "labels.json") if folder.is_dir() else []
    if not articles:
        continue
    run = subprocess.run([TOOL, "check", "--format", "concise", *articles], capture_output=True, text=True)
    if run.returncode not in (0, 1) or "error:" in run.stderr:
        print(f"{folder.name}: status {run.returncode}\n{run.stderr[:600]}")
        failed += 1
sys.exit(1 if failed else 0)
