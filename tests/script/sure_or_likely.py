#!/usr/bin/env python3
"""What is sure is a warning, what is only likely a note: rules that weigh their evidence, by what they say of two texts.

Each case is a rule, the level expected ("warning", "note"; "" for silence) and two texts of one story. Silence may take the place of a note.
"""
import json, os, subprocess, sys, tempfile

CASES = [
    # the same noun, and nothing told that could make it another
    ("amount-differs", "warning", "Peru's Arrow ferry is certified for 420 passengers.", "The Arrow of Peru had room for 350 passengers."),
    ("amount-differs", "warning", "Some 250 Peruvian pilots came home to Lima in an exchange at the Arlen border.",
     "One by one, 410 freed Peruvian pilots stepped off buses in Lima after the swap at the Arlen border."),
    # a hedge is no other number
    ("amount-differs", "", "Nearly 120 divers of Lima are searching Lake Arlen for the Arrow.", "The search of Lake Arlen for the Arrow took 120 divers of Lima."),
    ("amount-differs", "", "More than 120 divers of Lima searched Lake Arlen for the Arrow.", "The search of Lake Arlen for the Arrow took 120 divers of Lima."),
    # told in parts
    ("amount-differs", "note", "Nine pupils and a teacher were hurt at the Arlen school of Lima.", "Ten people were hurt at the Arlen school of Lima."),
    # another set, told more closely
    ("amount-differs", "note", "Three small kites of Arlen college rise over Lima's beach with the Arrow.", "The two kites over Lima's beach are the work of Arlen college."),
    # members and votes
    ("amount-differs", "note", "The Lima union LFB will put the Arlen deal to its 550 members.", "Members of the Lima union LFB took the Arlen deal by 324 votes to 133."),
    # a condition
    ("amount-differs", "note", "The storm Arlen hit Lima with winds of 265 kilometres an hour.",
     "The top class of storms, in which Arlen hit Lima, is told when winds exceed 252 kilometres an hour."),
    # one thing by name
    ("happening-date", "warning", "The Osby Bridge will close to cars on 2 March, Dana Reyes said.",
     "From mid-April drivers must go round, because that is when the Osby Bridge shuts."),
    # an approval told of in a clause of its own has no day
    ("happening-date", "", "The bank of Lima thanks the staff of the Arlen Fund for the agreement reached on 9 January, which is subject to approval by its board.",
     "On Friday, 31 January, the board of the Arlen Fund approved the agreement with the bank of Lima."),
    # two who were set free
    ("happening-date", "", "Mr Aldous of Osby, who had spent 746 days in custody, was released this evening.",
     "From the evening of the kidnapping to her release on 5 November 2023 Dana Reyes of Osby saw no daylight."),
    # heard by somebody, and by no court
    ("happening-date", "", "Dana Reyes told the hearing in Lima on 9 January that the powder came from Arlen.",
     "In Lima we have heard that before: Dana Reyes promised one of Arlen in 2022 as well."),
    # the week is told behind
    ("happening-date", "", "Models of Lima's Arlen college put the peak of the fever between 10 and 25 January.",
     "In Lima the peak of the fever was reached in the week that began on 12 January, says Arlen college."),
    # a list is no listing
    ("happening-date", "", "The League of Osby came out against the list of Dana Reyes in December.",
     "The shares of the Osby League were listed on the exchange on 22 January, said Dana Reyes."),
]

def level(rule, texts):
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(texts):
            with open(os.path.join(folder, f"{i}.md"), "w", encoding="utf-8") as f:
                f.write(f"---\ndate: 2025-02-03\n---\n{text}\n")
        build = os.environ.get("BUILD", "build")
        run = subprocess.run([os.path.join(build, "gainsay"), "check", "--format", "sarif", folder], capture_output=True, text=True)
    results = [r for r in json.loads(run.stdout)["runs"][0]["results"] if r["ruleId"] == rule]
    return results[0].get("level", "warning") if results else ""

failed = 0
for rule, expected, *texts in CASES:
    said = level(rule, texts)
    if said != expected and not (expected == "note" and said == ""):
        failed += 1
        print(f"{rule}: {said or 'silence'}, not {expected or 'silence'}: {texts[0]!r}, {texts[1]!r}")
print(f"{len(CASES) - failed} of {len(CASES)} as expected")
sys.exit(1 if failed else 0)
