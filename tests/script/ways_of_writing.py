#!/usr/bin/env python3
"""One text written in other ways gives the same findings: signs of quotation, blanks, ends of lines, the order of dates, percent, contractions,
letters and accents apart, ligatures, wide digits.
Every seventh set of tests/corpora and tests/consistent, those of their unread.txt aside."""
import json, os, re, subprocess, sys, tempfile, textwrap, unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

gainsay = Path(os.environ.get("BUILD", "build")).resolve() / "gainsay"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
SHORT = {"did not": "didn't", "was not": "wasn't", "is not": "isn't", "were not": "weren't", "will not": "won't", "has not": "hasn't", "have not": "haven't",
         "had not": "hadn't", "cannot": "can't", "does not": "doesn't", "do not": "don't", "would not": "wouldn't", "could not": "couldn't"}


def curly(text):
    text = re.sub(r"(?<=\w)'(?=\w)|(?<=\w)'(?=\s|$|[.,;])", "’", text)
    return re.sub(r'(^|[\s(\[])"', r"\1“", text, flags=re.M).replace('"', "”")


def straight(text): return text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
def no_break(text): return re.sub(r"(\d) (?=[a-zA-Z%])", "\\1\u00a0", text)
def wide(text): return re.sub(r"(?<=[.!?]) (?=[A-Z])", "  ", text)
def dashes(text): return text.replace(" - ", " — ").replace(" – ", " — ")
def carriage(text): return text.replace("\n", "\r\n")
def day_first(text): return re.sub(rf"\b({MONTHS}) (\d\d?)(?:, (\d{{4}}))?\b(?!\d)", lambda m: f"{m[2]} {m[1]}" + (f" {m[3]}" if m[3] else ""), text)
def month_first(text): return re.sub(rf"\b(\d\d?) ({MONTHS})(?: (\d{{4}}))?\b(?!\d)", lambda m: f"{m[2]} {m[1]}" + (f", {m[3]}" if m[3] else ""), text)
def sign(text): return re.sub(r"(\d) ?(?:percent|per cent)\b", r"\1%", text)
def per_cent(text): return re.sub(r"(\d)\s?(?:%|percent\b)", r"\1 per cent", text)
def grouped(text): return re.sub(r"(?<=\d),(?=\d{3}\b)", "\u202f", text)
def wide_digits(text): return re.sub(r"\d", lambda m: chr(ord(m[0]) + 0xFEE0), text)


def letters(text):
    """Accents behind their letters, ligatures, hyphens at which no line breaks, and marks that nobody sees within and between words."""
    for plain, one in {"ffi": "ﬃ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}.items(): text = text.replace(plain, one)
    text = re.sub(r"(?<=\w)-(?=\w)", "\u2011", re.sub(r"(?<=[a-z]{3})(?=[bcdglmnprst][aeiou][a-z]{2})", "\u00ad", text))
    return re.sub(r"(?<=[a-z]) (?=[a-z])", "\u200b ", re.sub(r"(?<=[a-z])(?=ing\b)", "\u200c", unicodedata.normalize("NFD", text)))


def contracted(text):
    for long, short in SHORT.items(): text = text.replace(long, short)
    return text


def broken(text):
    """Paragraphs of lines of 72 characters."""
    return "\n".join(line if len(line) < 90 or line[0] in "|#-*" else "\n".join(textwrap.wrap(line, 72, break_on_hyphens=False, break_long_words=False))
                     for line in text.split("\n"))


# How each is written, and one in how many findings may be another (0: none). Contractions in quotations make two quotations one, or other ones.
WAYS = {curly: 0, straight: 0, no_break: 0, wide: 0, dashes: 0, carriage: 0, day_first: 100, month_first: 100, sign: 0, per_cent: 100, contracted: 60, grouped: 0, wide_digits: 0, letters: 0, broken: 60}


def words_of(path):
    text = path.read_text(encoding="utf-8")
    head = re.match(r"---\n.*?\n---\n", text, re.S)
    return (text[:head.end()], text[head.end():]) if head else ("", text)


def written(path, way):
    head, text = words_of(path)
    if way is broken and path.suffix == ".html": return text.replace("\n", " ")  # a page in one line
    return head + (way(text) if path.suffix != ".html" else "".join(part if part.startswith("<") else way(part) for part in re.split(r"(<[^>]*>)", text)))


def place_of(claim, folder, way):
    """The line where lines stay what they are; else the beginning of the sentence."""
    return (folder.name, claim["document"], claim["line"] if way is not broken else re.sub(r"\W+", "", claim["sentence"])[:60])


def findings(folder, way=None, like=None, fed=False):
    """like: the way of writing that these are held against, where there is another. fed: the facts are extracted, and they are checked."""
    with tempfile.TemporaryDirectory() as base:
        for path in folder.iterdir():
            if path.name == "labels.json": continue
            (Path(base) / path.name).write_bytes((written(path, way) if way else path.read_text(encoding="utf-8")).encode())
        facts = subprocess.run([gainsay, "extract", "."], cwd=base, capture_output=True).stdout if fed else b""
        if fed: Path(base, "facts.ndjson").write_bytes(facts)
        run = subprocess.run([gainsay, "check", "--format", "json", "facts.ndjson" if fed else "."], cwd=base, capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 1): sys.exit(f"FAIL {folder}: status {run.returncode}: {run.stderr[:400]}")
    told = [found for found in json.loads(run.stdout)["conflicts"] if found["level"] != "note"]
    return {frozenset(place_of(claim, folder, like or way) for claim in found["claims"]) for found in told}


def sets_of(folder):
    unread = (folder / "unread.txt").read_text(encoding="utf-8").split()
    return [path.parent for path in sorted(folder.glob("*/labels.json")) if path.parent.name not in unread]


sets = (sets_of(Path("tests/corpora")) + sets_of(Path("tests/consistent")))[::7]
failures = []
with ThreadPoolExecutor(os.cpu_count()) as pool:
    for way, one_in in WAYS.items():
        if way in (curly, broken): plain = set().union(*pool.map(lambda folder: findings(folder, None, way), sets))
        other = set().union(*pool.map(lambda folder: findings(folder, way), sets))
        lost = [places for places in plain if not any(places & there for there in other)]
        new = [places for places in other if not any(places & there for there in plain)]
        fine = (len(lost) + len(new)) * one_in <= len(plain) if one_in else not lost and not new
        print("ok  " if fine else "FAIL", way.__name__, f"{len(other)} findings, {len(lost)} lost, {len(new)} new")
        if not fine: failures += [f"{way.__name__} {'lost' if places in lost else 'new'}: {sorted(places)}" for places in lost + new]
    fed = set().union(*pool.map(lambda folder: findings(folder, broken, fed=True), sets))
apart = [places for one, two in ((fed, other), (other, fed)) for places in one if not any(places & there for there in two)]
print("FAIL" if apart else "ok  ", f"fed back {len(fed)} findings of facts, in texts of broken lines")
if apart: failures.append(f"facts of broken lines, fed back: {sorted(map(sorted, apart))}")
if len(plain) < 60: failures.append(f"only {len(plain)} findings")
print("\n".join(failures))
sys.exit(1 if failures else 0)
