#!/usr/bin/env python3
"""Pages of all forms put together by chance: whatever comes, each fact stands where it says, its file reads back without a complaint, and any number of
threads says the same. Some hundred pages, the same ones each time."""
import json, os, random, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(41)
failures = []
home = tempfile.TemporaryDirectory() if not os.environ.get("KEEP") else type("", (), {"name": os.environ["KEEP"]})()
top = Path(home.name)
(top / "pages").mkdir()

PEOPLE = "Ada Lenz|Ola Brand|Dr. Ines Marl|Bo van Holt|Maria Quint-Perle|Col. Theo Ash|Lenz|Mr Brand|she|he|they".split("|")
OFFICES = "mayor|finance minister|president|prime minister|chief executive|police chief|governor|coach|spokesman|judge|president-elect|former mayor|deputy mayor".split("|")
PLACES = "Kestria|Brinmouth|Port Alder|the Vale of Orm|Northern Tarn|the coast|New Castel".split("|")
BODIES = "the council|the Harbor Board of Kestria (HBK)|Quillon Ltd.|the Orm Daily|Rovers|the Ministry of Works|police|the union".split("|")
VERBS = "said|denied|approved|rejected|opened|closed|sacked|appointed|sued|arrested|won|lost|beat|bought|sold|killed|injured|promised to cut|has never visited|will leave|resigned from|was elected by|met|blamed|rose to|fell to".split("|")
THINGS = "the bridge|the budget|12 people|21 crates|$3.5 million|40% of the vote|a strike|three ships|the match 2-1|its exports|the 14 March vote|some 400 jobs|the deal|nothing|a third of it".split("|")
WHEN = "on 14 March 2025|yesterday|on Tuesday|last month|in 2024|at 5pm|after the vote|before the strike|for three weeks|since 2019|in the first quarter|two days later".split("|")
QUOTES = ["\u201c{}\u201d", '"{}"', "\u2018{}\u2019", "'{}'", "\u00ab{}\u00bb", "\u201c{}", "{}\u201d"]

def clause():
    c = chance.choice
    return c([f"{c(PEOPLE)}, {c(OFFICES)} of {c(PLACES)}, {c(VERBS)} {c(THINGS)} {c(WHEN)}", f"{c(BODIES)} {c(VERBS)} {c(THINGS)}", f"{c(PEOPLE)} {c(VERBS)} {c(THINGS)} in {c(PLACES)} {c(WHEN)}",
              f"{c(WHEN)}, {c(OFFICES)} {c(PEOPLE)} {c(VERBS)} that {c(BODIES)} {c(VERBS)} {c(THINGS)}", f"{c(THINGS)} was {c(VERBS)} by {c(BODIES)}", f"the {c(OFFICES)}, {chance.randrange(20, 90)}, {c(VERBS)} {c(BODIES)}",
              f"not {c(THINGS)} but {c(THINGS)}", f"{c(BODIES)} may {c(VERBS)} {c(THINGS)} if {c(PEOPLE)} {c(VERBS)} it", f"according to {c(BODIES)}, {c(THINGS)} {c(VERBS)} {c(THINGS)} from {chance.randrange(99)} to {chance.randrange(99)}"])

def sentence():
    text = clause()
    if chance.randrange(4) == 0: text += chance.choice([", ", "; ", " and ", " while ", " \u2014 "]) + clause()
    text = text[:1].upper() + text[1:]
    if chance.randrange(5) == 0: text = chance.choice(QUOTES).format(text + chance.choice([",", ".", ""])) + f" {chance.choice(PEOPLE)} said"
    return text + chance.choice([".", ".", ".", "!", "?", "...", ""])

def paragraph(): return " ".join(sentence() for _ in range(chance.randrange(1, 5)))
def rows(): return [["Place", "2023", "2024", "Change"]] + [[chance.choice(PLACES), str(chance.randrange(999)), f"{chance.randrange(9999):,}", f"{chance.randrange(-20, 20)}%"] for _ in range(chance.randrange(1, 5))] + [["Total", "9", "", "-"]]
ODD = ["<!-- gainsay: ignore figure-differs -- the roads too -->", "<!-- gainsay ignore x -->", "<!-- a remark -->"]

def text_page():
    parts = [chance.choice(["BRINMOUTH, March 14, 2025 \u2014 ", "By Ada Lenz\n\n", "14 March 2025\n\n", "", "KESTRIA (Orm News) - "]) + paragraph()]
    for _ in range(chance.randrange(1, 6)):
        parts.append(chance.choice([paragraph, paragraph, lambda: sentence().upper(), lambda: "- " + sentence() + "\n- " + sentence(), lambda: "\n".join("\t".join(r) for r in rows()), lambda: "Copyright 2025 Orm Daily. All rights reserved.",
                                    lambda: "* * *", lambda: "Q: " + sentence() + "\nA: " + sentence(), lambda: "Photo: " + sentence(), lambda: "    " + paragraph()])())
    return chance.choice(["\n\n", "\n", "\r\n\r\n"]).join(parts)

def markdown_page():
    front = chance.choice(["", f"---\ntitle: \"{clause()}\"\ndate: 2025-03-{chance.randrange(1, 31):02}\nsource: Orm Daily\n---\n", "---\ntitle: [1\n---\n", "---\ndate: 14 March 2025\ngainsay-ignore: figure-differs -- both\ntags: [a, {b: c}]\n---\n"])
    parts = ["# " + clause()]
    for _ in range(chance.randrange(2, 7)):
        table = rows()
        parts.append(chance.choice([paragraph, paragraph, lambda: "## " + clause(), lambda: "> " + paragraph(), lambda: "1. " + sentence() + "\n2. " + sentence() + "\n   - " + clause(), lambda: f"**{clause()}** and *{clause()}* [{clause()}](http://x.y)",
                                    lambda: "\n".join("| " + " | ".join(r) + " |" + ("\n|---|---|---|---|" if i == 0 else "") for i, r in enumerate(table)), lambda: "```\n" + clause() + "\n```", lambda: chance.choice(ODD), lambda: f"![{clause()}](a.png)",
                                    lambda: paragraph() + " " + chance.choice(ODD), lambda: "Tom &amp; " + paragraph() + " &nbsp;&#8212; <b>x</b>", lambda: "Setext " + clause() + "\n=====", lambda: "---"])())
    return front + "\n\n".join(parts)

def html_page():
    head = chance.choice(['<meta property="article:published_time" content="2025-03-14T10:00:00Z">', '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "T", "datePublished": "2025-03-14", "publisher": {"name": "Orm"}}</script>', "", '<meta name=date content=soon>'])
    parts = []
    for _ in range(chance.randrange(2, 7)):
        table = rows()
        parts.append(chance.choice([lambda: f"<p>{paragraph()}</p>", lambda: f"<p>{paragraph()}<br>{sentence()}", lambda: f"<h2>{clause()}</h2>", lambda: f"<ul><li>{sentence()}<li>{sentence()}</ul>", lambda: f"<blockquote><p>{paragraph()}</blockquote>",
                                    lambda: "<table>" + "".join("<tr>" + "".join(f"<{'th' if i == 0 else 'td'}>{x}" for x in r) for i, r in enumerate(table)) + "</table>", lambda: f"<figure><img alt='{clause()}'><figcaption>{sentence()}</figcaption></figure>",
                                    lambda: f"<div><span>{clause()}</span> <b>{clause()}</b></div>", lambda: f"<script>var a = '{clause()}';</script><style>p {{}}</style>", lambda: f"<nav><a href=x>{clause()}</a></nav><footer>{clause()}</footer>", lambda: chance.choice(ODD),
                                    lambda: f"<time datetime='2025-03-14'>{sentence()}</time>", lambda: f"&lt;p&gt; &eacute;&#x201C;{sentence()}&#x201D; &bogus; &#0;", lambda: f"<p>{sentence()}<div><p>{sentence()}</span></div>", lambda: f"<select><option>{clause()}</select><pre>{paragraph()}\n{clause()}</pre>"])())
    return f"<!doctype html><html lang=en><head><title>{clause()}</title>{head}</head><body><article><h1>{clause()}</h1>{chance.choice(['', chr(10)]).join(parts)}</article></body></html>"

MAKERS = {"txt": text_page, "md": markdown_page, "html": html_page}
for i in range(120):
    kind = list(MAKERS)[i % 3]
    text = MAKERS[kind]()
    (top / f"pages/{i:03}.{kind}").write_bytes(text.encode("cp1252", "replace") if i % 17 == 0 else text.encode())

def run(*words):
    done = subprocess.run([gainsay, *words], cwd=top, capture_output=True, env={**os.environ, "HOME": home.name, "XDG_CONFIG_HOME": str(top / "none")})
    return done.returncode, done.stdout, done.stderr

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}: {shown}"[:1500])

code, out, err = run("extract", "--no-config", "-j", "1", "pages")
check("all pages are read", code == 0 and out, err)
check("by eight threads alike", run("extract", "--no-config", "-j", "8", "pages") == (code, out, err))
facts = [json.loads(line) for line in out.splitlines()]
facts = [f for f in facts if "kind" in f]
wrong = []
for f in facts:
    at = f["at"]
    raw = (top / at["document"]).read_bytes()
    lines = raw[:at["byte"]].count(b"\n") + 1
    if not (at["byte"] <= at["end_byte"] <= len(raw)) or lines != at["line"] or raw[:at["end_byte"]].count(b"\n") + 1 != at["end_line"] or (at["line"], at["column"]) > (at["end_line"], at["end_column"]):
        wrong.append((f, "place"))
    plain = at["text"].encode()
    if raw.isascii() and b"&" not in raw and not at["text"].startswith(raw[at["byte"]:at["byte"] + 1].decode()): wrong.append((f, "first byte"))
    if f["kind"] != "quote" and at.get("sentence") and at["text"] and at["text"].split()[0] not in at["sentence"] + " " + at["text"]: wrong.append((f, "sentence"))
check(f"each of {len(facts)} facts stands where it says", not wrong and len(facts) > 300, wrong[:3])
(top / "facts.ndjson").write_bytes(out)
code, again, err = run("extract", "--no-config", "facts.ndjson")
check("what was written is read without a complaint", code == 0 and not err, err)
check("and is the same", sorted(out.splitlines()) == sorted(again.splitlines()), f"{len(out.splitlines())} lines, {len(again.splitlines())}")
code, first, err = run("check", "--no-config", "-j", "1", "-f", "json", "--fail-on", "never", "pages")
check("they are checked", code == 0 and json.loads(first)["summary"]["facts"] > 300, err)
for jobs in (8,): check(f"by {jobs} threads alike", run("check", "--no-config", "-j", str(jobs), "-f", "json", "--fail-on", "never", "pages") == (code, first, err))
for form in ("text", "html"):
    code, out, err = run("check", "--no-config", "-f", form, "--fail-on", "never", "--unread", "pages")
    check(f"as {form}", code == 0 and out.decode(), err)
for f in failures: print("FAIL", f)
sys.exit(bool(failures))
