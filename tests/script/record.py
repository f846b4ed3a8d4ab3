#!/usr/bin/env python3
"""Articles held against records of every form: whose error it is, and which record says so."""
import json, os, subprocess, sys, tempfile
from pathlib import Path

gainsay = str((Path(__file__).resolve().parents[2] / os.environ.get("BUILD", "build") / "gainsay").resolve())
ENTITY = {"entities": {
    "Q9001": {"id": "Q9001", "labels": {"en": {"value": "Mara Lindqvist"}}, "aliases": {"en": [{"value": "Marianne Oxley"}]},
              "claims": {"P39": [{"id": "Q9001$A", "mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q9002"}}}, "qualifiers": {
                  "P580": [{"snaktype": "value", "datavalue": {"value": {"time": "+2019-05-04T00:00:00Z", "precision": 11}}}],
                  "P582": [{"snaktype": "value", "datavalue": {"value": {"time": "+2023-05-00T00:00:00Z", "precision": 10}}}]}}]}},
    "Q9002": {"id": "Q9002", "labels": {"en": {"value": "President of Valdoria"}}}}}
SERIES = "# measure: inflation\n# of: Valdoria\n# unit: percent\n# source: Statistics Office\ndate,value\n2021,%s\n"
failures = 0

def check(ok, what):
    global failures
    print("ok" if ok else "FAIL", what)
    failures += not ok

def run(folder, files, *arguments):
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    done = subprocess.run([gainsay, "check", "--format", "json", *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, json.loads(done.stdout)["conflicts"]

def case(files, *arguments):
    with tempfile.TemporaryDirectory() as name: return run(Path(name), files, *arguments)

def article(who): return f"---\ndate: 2021-06-01\n---\n{who}, the president of Valdoria, signed the law.\n"

status, found = case({"in/a.md": article("Tobin Ashe"), "facts/q.json": json.dumps(ENTITY)}, "in", "--reference", "facts")
check(status == 1 and [c["rule"] for c in found] == ["record-office"], "an office that the record gives to another is an error")
check(found and found[0]["claims"][0]["trust"] == "article" and "facts/q.json (Wikidata)" in found[0]["why"], "the article's end is first and the record is named")
for who in ("Mara Lindqvist", "Marianne Oxley"):
    status, found = case({"in/a.md": article(who), "facts/q.json": json.dumps(ENTITY)}, "in", "--reference", "facts")
    check(status == 0 and not found, f"{who} held it, by name or alias")
late = article("Tobin Ashe").replace("2021", "2024")
check(case({"in/a.md": late, "facts/q.json": json.dumps(ENTITY)}, "in", "--reference", "facts") == (0, []), "after the term the record is silent")

prices = "---\ndate: 2022-06-01\n---\nInflation in Valdoria was 9.7 percent in 2021.\n"
status, found = case({"in/a.md": prices, "facts/p.csv": SERIES % 4.1}, "in", "--reference", "facts/p.csv")
check(status == 1 and "Statistics Office" in found[0]["why"], "a series speaks against a figure")
check(case({"in/a.md": prices, "facts/p.csv": SERIES % 9.7}, "in", "--reference", "facts") == (0, []), "a figure of the series is right")
status, found = case({"in/a.md": prices, "facts/p.csv": SERIES % 9.7, "facts/r.csv": SERIES % 4.1}, "in", "--reference", "facts")
clash = [c for c in found if all(k["trust"] == "reference" for k in c["claims"])]
check(len(clash) == 1 and clash[0]["level"] == "warning" and clash[0]["message"].startswith("the record speaks against itself"), "records that clash are the record's problem")
status, found = case({"facts/p.csv": SERIES % 4.1, "facts/a.md": prices}, ".", "--reference", "facts")
check(status == 1 and found[0]["claims"][1]["trust"] == "reference", "a file that is article and record is a record; a folder's articles are not")
def review(rating, text="Inflation in Valdoria was 4.1 percent in 2021."):
    return {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://example.org/7", "datePublished": "2022-03-01T08:00:00Z",
            "author": {"@type": "Organization", "name": "Valdoria Facts"}, "claimReviewed": text, "reviewRating": rating}
best, worst = {"ratingValue": "5", "bestRating": "5", "worstRating": 1}, {"ratingValue": 1, "bestRating": 5, "worstRating": 1}
for rating in ({"alternateName": "True"}, best):
    for form in (review(rating), [review(rating)], {"@graph": [review(rating)]}):
        status, found = case({"in/a.md": prices, "facts/c.json": json.dumps(form)}, "in", "--reference", "facts")
        check(status == 1 and "Valdoria Facts" in found[0]["why"] and found[0]["claims"][0]["trust"] == "article", "a claim that was found to be true is a record")
for rating in ({"alternateName": "False"}, {"alternateName": "Half true"}, worst, {"alternateName": "Mostly", **best}, {}):
    status, found = case({"in/a.md": prices, "facts/c.json": json.dumps(review(rating))}, "in", "--reference", "facts", "--allow-empty")
    check(status == 0 and not found, "a claim of another rating is no record")
sys.exit(failures > 0)
