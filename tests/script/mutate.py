#!/usr/bin/env python3
"""gainsay mutate: the same seed gives the same errors; what can be found is found; nothing is written."""
import json, os, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

def run(*words, cwd):
    done = subprocess.run([gainsay, "mutate", *words], cwd=cwd, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr

ARTICLES = {
    "river/one.md": "---\ndate: 2025-05-02\n---\nThe Ostra flood killed 48 people in 2021. Unemployment in Peru stood at 7.4 percent in 2024.\n\n"
                    "The Harwick Works was founded in 1996. President Maria Ortega of Peru spoke first on 14 March 2025.\n",
    "river/two.md": "---\ndate: 2025-05-03\n---\nThe Ostra flood killed 48 people in 2021. Unemployment in Peru stood at 7.4 percent in 2024.\n\n"
                    "The Harwick Works was founded in 1996. President Maria Ortega of Peru left early on 14 March 2025. Luis Calder stayed.\n",
    "alone/one.md": "The library has 312 members.\n",
    "unlike/one.md": "The library has 312 members. Prices rose.\n",
    "unlike/two.md": "Harwick is 312 metres long. Prices fell.\n",
    "like/one.md": "---\ndate: 2025-05-02\n---\nThe Harwick bridge in Peru cost 312 million dollars. Its engineers came from Japan.\n",
    "like/two.md": "---\ndate: 2025-05-02\n---\nThe price of the Harwick bridge in Peru was 312 million dollars, the bridge's owners said. They work in Japan.\n",
}

with tempfile.TemporaryDirectory() as cwd:
    for name, text in ARTICLES.items():
        path = Path(cwd) / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    code, out, err = run(".", "--most", "8", cwd=cwd)
    check("it ends well", code == 0 and out.startswith("4 sets, 7 articles, seed 0"), out + err)
    check("the same seed gives the same errors", run(".", "-v", "--most", "8", cwd=cwd) == run(".", "-v", "--most", "8", cwd=cwd))
    check("another one gives others", run(".", "-v", "--most", "8", cwd=cwd)[1] != run(".", "-v", "--seed", "9", "--most", "8", cwd=cwd)[1])
    code, out, err = run("river", "--format", "json", cwd=cwd)
    told = json.loads(out)
    digit = told["slips"]["digit"]
    check("each sort is planted", all(told["slips"][slip]["seeded"] > 0 for slip in ("digit", "date", "name", "role")), out)
    check("wrong digits are found", digit["caught"] * 2 >= digit["seeded"] >= 4 and told["rules"]["figure-differs"]["digit"] >= 1, out)
    check("no more are found than planted", all(s["caught"] <= s["seeded"] and s["in_a_fact"] <= s["seeded"] for s in told["slips"].values()), out)
    code, out, err = run("alone", "--format", "json", cwd=cwd)
    check("what is told but once bears no error", json.loads(out)["slips"]["digit"]["seeded"] == 0, out)
    code, out, err = run("unlike", "--format", "json", cwd=cwd)
    check("nor does a number that an unlike sentence tells", json.loads(out)["slips"]["digit"]["seeded"] == 0, out)
    code, out, err = run("like", "-v", cwd=cwd)
    check("a like sentence's place is changed", "place: Peru -> Japan" in out and "place: Japan" not in out, out)
    check("so is a scale", "scale: 312 million dollars -> 312 billion dollars" in out, out)
    code, out, err = run("river", "--most", "2", "--format", "json", cwd=cwd)
    check("--most bounds each sort", all(s["seeded"] <= 2 for s in json.loads(out)["slips"].values()), out)
    code, out, err = run("river", "--only", "event-date", "--most", "8", "--format", "json", cwd=cwd)
    check("--only asks one rule", set(json.loads(out)["rules"]) <= {"event-date"}, out)
    check("the articles are as they were", all((Path(cwd) / name).read_text(encoding="utf-8") == text for name, text in ARTICLES.items()))
    os.mkdir(Path(cwd) / "empty")
    code, out, err = run("empty", cwd=cwd)
    check("nothing to read is an error", code == 2 and "no article to put errors into" in err, out + err)
print("\n".join(failures))
sys.exit(1 if failures else 0)
