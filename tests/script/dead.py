#!/usr/bin/env python3
"""Nothing stands there for nobody: functions that headers of the engine declare, functions and files of rules/lib, names local to a file of rules.
(Word sets, patterns and kinds: `gainsay pack lint`.)"""
import re, sys
from collections import Counter
from pathlib import Path

root = Path(__file__).resolve().parents[2]
wrong = []

def read(pattern, *folders):
    return {p.relative_to(root): p.read_text(encoding="utf-8") for f in folders for p in sorted((root / f).glob(pattern))}

# --- C: named more often than where it is declared and defined ---
def words(text): return Counter(re.findall(r"\w+", re.sub(r"/\*.*?\*/", "", text, flags=re.S)))
counts = {path: words(text) for path, text in read("**/*.[ch]", "engine", "tests").items()}
declared = {}
for path, text in read("**/*.h", "engine").items():
    if path.name == "gainsay.h": continue
    plain = re.sub(r"/\*.*?\*/|^#.*?(?<!\\)$", "", text, flags=re.S | re.M)
    for name in re.findall(r"^(?!typedef|static)\w[^\n;{}()=]*?\b(gs_\w+)\(", plain, re.M): declared.setdefault(name, path)
for name, header in sorted(declared.items()):
    if sum(c[name] for c in counts.values()) <= 2: # where it is declared and where it is defined
        wrong.append(f"{header}: nobody calls {name}")

# --- Lua ---
files = read("**/*.lua", "rules")
code = {path: re.sub(r'"(?:\\.|[^"\\\n])*"', lambda m: m[0] if m[0].startswith('"lib.') else '""', re.sub(r"--[^\n]*", "", text)) for path, text in files.items()}
functions = 0
for path, text in code.items():
    for name in re.findall(r"^local (\w+) = |^local function (\w+)", text, re.M):
        name = name[0] or name[1]
        if len(re.findall(rf"\b{name}\b", text)) < 2: wrong.append(f"{path}: nothing uses {name}")
    if path.parent.name != "lib": continue
    module = path.stem
    users = {p: re.findall(rf'local (\w+) = require "lib\.{module}"', t) for p, t in code.items()}
    if not any(users.values()): wrong.append(f"{path}: nobody requires it")
    table = (re.findall(r"^return (\w+)\s*$", text, re.M) or [module])[-1]
    for name in {a or b for a, b in re.findall(rf"^function {table}\.(\w+)|^{table}\.(\w+) = ", text, re.M)}:
        functions += 1
        used = len(re.findall(rf"\b{table}\.{name}\b", text)) > 1
        used = used or any(re.search(rf"\b{alias}\.{name}\b", code[p]) or f"{alias}[" in code[p] and f'"{name}"' in files[p] # or by a name in a variable
                           for p, aliases in users.items() for alias in aliases)
        if not used: wrong.append(f"{path}: nobody calls {table}.{name}")

assert len(declared) > 800 and functions > 150, (len(declared), functions)
for line in wrong: print("FAIL", line)
if not wrong: print(f"ok {len(declared)} functions of C, {functions} of Lua")
sys.exit(bool(wrong))
