#!/usr/bin/env python3
"""No word stands twice in a list: of C (static const char *const words[] = {...}) or of Lua; no line of a rule ends in blanks."""
import re, sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"')
FEW = 6  # { "put", "put" } is no list, but what a word is and was
lists, wrong = 0, []


def of(path): return path.relative_to(root), path.read_text(encoding="utf-8")


def judge(name, text, at, body):
    """One list, which begins at a place of the text."""
    global lists
    lists += 1
    words, seen = WORD.findall(body), set()
    if len(words) < FEW: return
    for word in words:
        if word in seen: wrong.append(f'{name}:{text.count(chr(10), 0, at) + 1}: "{word}" stands twice')
        seen.add(word)


for path in sorted((root / "engine").glob("**/*.c")):
    name, text = of(path)
    for found in re.finditer(r"static const char \*const \w+\[\w*\] = \{([^{};]*), NULL\};", text): judge(name, text, found.start(), found[1])

for path in sorted((root / "rules").glob("**/*.lua")):
    name, text = of(path)
    for number, line in enumerate(text.splitlines(), 1):
        if line != line.rstrip(): wrong.append(f"{name}:{number}: blanks at the end")
    for found in re.finditer(r'\{((?:\s*"(?:[^"\\\n]|\\.)*"\s*,?)+)\s*\}', text): judge(name, text, found.start(), found[1])

assert lists > 2000, lists
for line in wrong: print("FAIL", line)
sys.exit(bool(wrong))
