#!/usr/bin/env python3
"""Sentences longer than those that are read to their end: lists, chains of clauses, quotes and brackets, words in any order. What is read in each is the
same alone as behind the others, in one thread and in eight, and with `make asan` nothing is looked at outside of them."""
import itertools, json, os, random, subprocess, sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(29)
NOUNS = "bank harbour mayor ferry bridge council report fire nurse school market tower crew budget vote boat largest third-largest most severe four-day stolen".split()
NAMES = "Ana Ruiz|Dana Reyes|Osby|Lima|Peru|Britain|the Osby Bank|Mayor Ana Ruiz|Hale|Norway|Norwegian|the World Bank".split("|")
VERBS = "is was has been did not will won lost said told founded signed killed arrested sold closed rose fell costs makes asked named elected sentenced accused".split()
SMALL = "of in at on by for with to against since until than and or but who which that where because it he she him her them its the a an both each only ever".split()
COUNTS = "40 people|$84 million|12 per cent|3 May 2024|Monday|2019|410 metres|three|second|10-7|5pm|the 1990s|aged 41|a dozen|62%".split("|")
MARKS = [","] * 6 + [";", ":", "(", ")", '"', "'s", " - ", "\u2013", "\u201c", "\u201d", "[", "]", "?", "\u2019s"]
CLAUSES = """the harbour bank is by far the largest bank in Britain|said Ana Ruiz|which killed 40 people|told Reyes that he had won|and was sentenced to four years
the mayor of Osby, Ana Ruiz, resigned|"it was the worst fire on record"|(the third-largest in Peru)|beating Karl Otto 10-7|the deal they signed in May|it employs 310 people
its largest employer|Ana Ruiz, 41, a nurse,|he thanked her|at the door stood a guard|was accused of taking bribes|fell 5% to 6 million|succeeded by Tom Hale as chief executive
the first woman to lead the bank|Hale, who|it|her|they called him Hale|the union called it a day, and called it Osby|with half of the seats counted""".replace("\n", "|").split("|")

def words(n): return " ".join(chance.choice(chance.choice([NOUNS, NAMES, VERBS, SMALL, COUNTS, MARKS])) for _ in range(n))
def a_list(n): return ", ".join(chance.choice(NOUNS) for _ in range(n // 2))
def names(n): return " and ".join(chance.choice(NAMES) for _ in range(n // 2))
def chain(n): return " ".join(chance.choice(CLAUSES) + chance.choice([",", " and", ";", " that"]) for _ in range(n // 6))
def nested(n): return " ".join(chance.choice("([\"'") + chance.choice(NOUNS) + chance.choice(")]\"'") for _ in range(n // 3))

def sentence():
    n, parts = chance.choice([60, 180, 195, 198, 199, 200, 201, 202, 205, 220, 300, 2000]), []
    while n > 0:
        m = min(n, chance.choice([10, 30, 100, 200]))
        parts += [chance.choice([words, words, a_list, names, chain, nested])(m), chance.choice(CLAUSES)]
        n -= m
    text = chance.choice([", ", " ", " and "]).join(parts) + chance.choice([", and ", ", ", " that "]) + chance.choice(CLAUSES) + chance.choice([".", "?", "", '."', ")"])
    return text[:1].upper() + text[1:]

lines = [json.dumps({"id": str(i), "date": "2025-03-14", "text": sentence()}) for i in range(250)]

def facts(lines, *options):
    done = subprocess.run([gainsay, "extract", "--no-config", *options, "-"], input="\n".join(lines) + "\n", capture_output=True, text=True)
    if done.returncode: sys.exit(f"FAIL status {done.returncode}: {done.stderr[:1500]}")
    return sorted(done.stdout.splitlines())

once, failed = facts(lines, "-j", "1"), False
for name, again in (("twice", facts(lines, "-j", "1")), ("last to first", facts(lines[::-1], "-j", "1")), ("in eight threads", facts(lines, "-j", "8"))):
    same = again == once
    failed = failed or not same
    print(f"{'ok' if same else 'FAIL'} {len(once)} facts of long sentences, read {name}, are the same")
    if not same: print(*[x[:300] for x in sorted(set(once) ^ set(again))[:4]], sep="\n")

# The table of words grows while a sentence is read: what is known of its words must not move away under whoever looks (an error under `make asan`).
new = ["q" + "".join(x) + "k" for x in itertools.product("bcdfglmnprtvz", "aou", "bcdfglmnprtvz", "aou", "bcdfglmnprtvz")]
for n in (3680, 3690, 3692, 3695):
    alone = json.dumps({"id": "new", "date": "2025-03-14", "text": "The " + " ".join(new[:n]) + " bank-rejected plan stays open."})
    same = facts([alone]) == facts([alone], "-j", "1")
    failed = failed or not same
    print(f"{'ok' if same else 'FAIL'} a sentence of {n} words that nobody knows")
sys.exit(failed)
