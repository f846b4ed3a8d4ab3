#!/usr/bin/env python3
"""Sizes that CONTRIBUTING.md promises: files of C under 500 lines, functions of at most 60, lines of Lua of at most 150 columns."""
import re, sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
wrong = []

count = 0
for path in sorted((root / "engine").glob("**/*.[ch]")):
    lines = path.read_text(encoding="utf-8").splitlines()
    name = path.relative_to(root)
    if len(lines) >= 500: wrong.append(f"{name}: {len(lines)} lines")
    start = None
    for number, line in enumerate(lines, 1):
        if re.match(r"[A-Za-z_]", line) and "(" in line and not line.endswith(";"): start = number
        if line == "}" and start:
            count += 1
            if number - start + 1 > 60: wrong.append(f"{name}:{start}: a function of {number - start + 1} lines")
            start = None

columns = 0
for folder in ("rules", "docs/constraints", "tests/golden"):
    for path in sorted((root / folder).glob("**/*.lua")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            columns += 1
            if len(line) > 150: wrong.append(f"{path.relative_to(root)}:{number}: {len(line)} columns")

assert count > 3000 and columns > 10000, (count, columns)
for line in wrong: print("FAIL", line)
if not wrong: print(f"ok {count} functions, {columns} lines of Lua")
sys.exit(bool(wrong))
