#!/usr/bin/env python3
"""The facts of the five articles point at the words that they quote, and quote little.

Needs the articles themselves, which are no part of the project.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = ROOT.parent / "shared" / "seeds"
FOLDER = ROOT / "facts" / "argentina-china"
MOST_WORDS = 8   # of one mention
COPIED = 10      # words in a row that would be copying


def words(text):
    return re.findall(r"\w+", text.lower())


def place_problems(fact, lines, raw, where):
    at = fact["at"]
    text, line, column = at["text"], at["line"], at["column"]
    if lines[line - 1][column - 1:column - 1 + len(text)] != text:
        return [f"{where}: \"{text}\" does not stand at {line}:{column}"]
    if raw[at["byte"]:at["byte"] + len(text.encode())] != text.encode():
        return [f"{where}: \"{text}\" does not stand at byte {at['byte']}"]
    if len(text.split()) > MOST_WORDS:
        return [f"{where}: \"{text}\" is longer than {MOST_WORDS} words"]
    return []


def runs(text):
    list_ = words(text)
    return {tuple(list_[i:i + COPIED]) for i in range(len(list_) - COPIED + 1)}


def strings(value):
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from strings(item)


def main():
    if not ARTICLES.is_dir():
        print("SKIP facts_places: the articles are not here")
        return 0
    problems, count, copied = [], 0, set()
    for article in sorted(ARTICLES.glob("*.txt")):
        copied |= runs(article.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.json")):
        file = json.loads(path.read_text(encoding="utf-8"))
        for fact in file["facts"]:
            raw = (ARTICLES / fact["at"]["document"]).read_bytes()
            problems += place_problems(fact, raw.decode("utf-8").split("\n"), raw, path.name)
            count += 1
        problems += [f"{path.name}: copies \"{s}\"" for s in strings(file) if runs(s) & copied]
    for problem in problems[:40]:
        print(problem)
    print(f"{'not ' if problems else ''}ok {count} facts stand where they say")
    return 1 if problems or count < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
