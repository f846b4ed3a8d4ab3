#!/usr/bin/env python3
"""Feeds `extract --mentions` what no reader expects: it must end well, give offsets that hold, and invent no value."""
import json, os, subprocess, sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
build = (root / os.environ.get("BUILD", "build")).resolve()
failures = []

def check(good, what):
    if not good: failures.append(what)

def run(text):
    line = json.dumps({"id": "x", "text": text, "date": "2025-05-15"}) + "\n"
    return subprocess.run([build / "gainsay", "extract", "--mentions", "-"], input=line, capture_output=True, text=True)

def mentions(text):
    done = run(text)
    found = [json.loads(l) for l in done.stdout.splitlines()]
    name = text[:40]
    check(done.returncode == 0, f"{name!r}: status {done.returncode}: {done.stderr[:200]}")
    for m in found: check(text[m["start"]:m["end"]] == m["text"], f"{name!r}: {m} does not stand there")
    check(found == sorted(found, key=lambda m: m["start"]), f"{name!r}: out of order")
    return found

def amounts(text):
    """What the text counts."""
    return [(m["type"], m["value"]["amount"]) for m in mentions(text) if "amount" in m["value"] and not m["value"].get("label")]

def hostile():
    for text in ("7" * 1000, "the code " + "7" * 1000 + " works", "host 1.2.3.4 and 10.0.0.1:80", "1.2.3.4.5.6", "1\u200b250 km", "1\u200f250 km",
                 "millions of people, several hundred, thousand, dozens", "million", "10" * 200 + " million billion trillion"):
        check(amounts(text) == [], f"{text[:40]!r} counts {amounts(text)}")
    check(amounts("\u200f5 km\u200e long") == [("measure", 5), ("number", 5)] or amounts("\u200f5 km\u200e long") == [("number", 5)], "a mark of direction")
    check(amounts("\u0432\u044b\u0440\u043e\u0441 \u043d\u0430 5 \u043a\u043c") == [("number", 5)], "mixed scripts")
    check([m["type"] for m in mentions("on 31 February, at 25:70 p.m.") if not m["value"].get("label")] == ["impossible", "impossible"],
          "what cannot be is no value")
    for piece in ("1 ", "1,", "1.", "1:", "1/2/", "-", "five ", "hundred ", "two and ", "5 to ", "from 1 to ", "between 5 and ", "March 1 ", "March ", "2024-",
                  "two days after ", "the week before ", "less than two days before ", "$", "90s ", "\u200f", "\u00bd", "\u0663"):
        mentions(piece * 2000)
    sentence = "On 14 March 2024 it sold 1,250 cars for $5.6 million, up 3.5% from 2023, and laid 5 to 7 km of track two weeks ago. "
    each = run(sentence).stdout.count("\n")
    whole = run(sentence * 90000) # one line of ten megabytes
    check(whole.returncode == 0 and whole.stdout.count("\n") == 90000 * each, f"{whole.stdout.count(chr(10))} mentions of 90,000 equal sentences")

hostile()
print("\n".join(failures) if failures else "ok   mentions")
sys.exit(bool(failures))
