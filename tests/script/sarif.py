#!/usr/bin/env python3
"""SARIF as code hosts read it: required properties, nothing unknown to the 2.1.0 schema, relative encoded URIs, regions that cut out the exact
words in code points, links in messages that lead to related locations, the line hashes that GitHub computes, limits on texts and counts, and an
honest exit code. Asked of sessions with the pack of the golden cases, and of every set of articles in tests/corpora with the shipped rules."""
import json, os, re, subprocess, sys, tempfile, urllib.parse
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = (root / os.environ.get("BUILD", "build") / "gainsay").resolve()
KNOWN = {  # schema object -> (allowed, required)
    "log": ({"$schema", "version", "runs"}, {"version", "runs"}),
    "run": ({"tool", "automationDetails", "columnKind", "invocations", "results"}, {"tool", "results"}),
    "driver": ({"name", "semanticVersion", "informationUri", "rules"}, {"name", "rules"}),
    "rule": ({"id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"},
             {"id", "shortDescription", "fullDescription", "help"}),
    "result": ({"ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints", "properties"},
               {"message", "locations", "partialFingerprints"}),
    "location": ({"id", "message", "physicalLocation"}, {"physicalLocation"}),
    "physical": ({"artifactLocation", "region"}, {"artifactLocation"}),
    "region": ({"startLine", "startColumn", "endLine", "endColumn"}, {"startLine"}),
    "invocation": ({"executionSuccessful", "exitCode", "toolExecutionNotifications"}, {"executionSuccessful", "exitCode"}),
    "notification": ({"level", "message", "locations"}, {"message"}),
}
for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"): os.environ.pop(name, None) # paths of a CI job start at its checkout
fail = 0

def check(ok, what):
    global fail
    if not ok:
        fail = 1
        print("FAIL", what)

def shape(name, value):
    allowed, required = KNOWN[name]
    check(set(value) <= allowed, f"{name} has unknown {set(value) - allowed}")
    check(required <= set(value), f"{name} lacks {required - set(value)}")

def line_hashes(text):
    """GitHub's fingerprint of each line, from its published description: a hash of the 100 UTF-16 units from the line's start, blanks left
    out, and how often it has occurred."""
    raw, kept, after_cr = text.encode("utf-16-le"), [], False
    for i in range(0, len(raw), 2):
        unit = raw[i] | raw[i + 1] << 8
        if unit not in (9, 32) and not (unit == 10 and after_cr): kept.append(10 if unit == 13 else unit)
        after_cr = unit == 13
    starts = [0] + [i + 1 for i, unit in enumerate(kept) if unit == 10]
    kept += [65535] + [0] * 100
    seen, hashes = {}, []
    for start in starts:
        h = 0
        for unit in kept[start:start + 100]: h = (37 * h + unit) % (1 << 64)
        seen[h] = seen.get(h, 0) + 1
        hashes.append(f"{h:x}:{seen[h]}")
    return hashes

def location(loc, folder, words):
    shape("location", loc)
    shape("physical", loc["physicalLocation"])
    uri = loc["physicalLocation"]["artifactLocation"]["uri"]
    check(re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri) and not uri.startswith("/"), f"uri {uri}")
    region = loc["physicalLocation"].get("region")
    if region is None: return
    shape("region", region)
    check(all(v >= 1 for v in region.values()), f"region {region}")
    lines = read(folder, uri).split("\n")
    check(region["endLine"] <= len(lines) and region["endColumn"] <= len(lines[region["endLine"] - 1]) + 1, f"{uri}: region past the end")
    if words is None: return
    cut = lines[region["startLine"] - 1:region["endLine"]]
    cut[-1] = cut[-1][:region["endColumn"] - 1]
    cut[0] = cut[0][region["startColumn"] - 1:]
    check(fold("\n".join(cut)) == fold(words), f"{uri}: the region cuts out {cut!r}, not {words!r}")

def read(folder, uri):
    return (folder / urllib.parse.unquote(uri)).read_bytes().decode("utf-8").replace("\r\n", "\n")

def fold(text): # a text may break a line inside the words, quote or stress it in Markdown, and cut a table's row into cells
    return " ".join(re.sub(r"\n>? ?|\||\*", " ", text).split())

PACK = ["--no-default-rules", "--rules", root / "tests/golden/rules"]

def run(folder, args, want, rules=PACK):
    """A session in SARIF, checked against the same in JSON. want: the status, or None for any."""
    command = [gainsay, "check", *rules, *args]
    done = subprocess.run([*command, "--format", "sarif"], cwd=folder, capture_output=True)
    told = json.loads(subprocess.run([*command, "--format", "json"], cwd=folder, capture_output=True).stdout)
    if want is None: want = told["status"]
    check(done.returncode == want, f"status {done.returncode}, not {want}")
    check(len(done.stdout) < 10_000_000, "size")
    log = json.loads(done.stdout)
    shape("log", log)
    check(log["version"] == "2.1.0" and log["$schema"] == "https://json.schemastore.org/sarif-2.1.0.json", "version and schema")
    check(len(log["runs"]) == 1, "one run")
    one = log["runs"][0]
    shape("run", one)
    check(one["columnKind"] == "unicodeCodePoints", "columnKind")
    driver(one["tool"]["driver"])
    invocation(one["invocations"], want, told["problems"])
    results(folder, one, {c["id"]: c for c in told["conflicts"]})
    return one

def driver(it):
    shape("driver", it)
    check(it["name"] == "gainsay" and re.fullmatch(r"\d+\.\d+\.\d+", it["semanticVersion"]), "name and version")
    check(len({rule["id"] for rule in it["rules"]}) == len(it["rules"]), "rule ids")
    for rule in it["rules"]:
        shape("rule", rule)
        check(all(0 < len(rule[k]["text"]) <= 1024 for k in ("shortDescription", "fullDescription", "help")), "rule texts")
        check(len(rule["name"]) <= 255 and rule["name"] != rule["id"] and rule["help"]["markdown"], "rule name, help")
        check(rule["defaultConfiguration"]["level"] in ("note", "warning", "error"), "rule level")
        check(len(rule["properties"]["tags"]) <= 10, "rule tags")
        check(rule["properties"]["precision"] in ("very-high", "high", "medium", "low"), "rule precision")
        check(rule["properties"]["problem.severity"] in ("error", "warning", "recommendation"), "rule severity")

def invocation(all_of_them, status, problems):
    check(len(all_of_them) == 1, "one invocation")
    it = all_of_them[0]
    shape("invocation", it)
    check(it["exitCode"] == status and it["executionSuccessful"] == (status != 2), "exit code")
    notes = it["toolExecutionNotifications"]
    check(len(notes) == len(problems), f"{len(notes)} notifications of {len(problems)} problems")
    for note, problem in zip(notes, problems):
        shape("notification", note)
        check(problem["text"] in note["message"]["text"], f"notification of {problem['text']!r}")

def results(folder, one, conflicts):
    rules = one["tool"]["driver"]["rules"]
    check(len(one["results"]) == len(conflicts), "a result for each conflict")
    prints = set()
    for result in one["results"]:
        shape("result", result)
        prints.add(result["partialFingerprints"]["gainsay/v1"])
        conflict = conflicts[result["partialFingerprints"]["gainsay/v1"]]
        check(rules[result["ruleIndex"]]["id"] == result["ruleId"] == conflict["rule"], "ruleIndex")
        check(result["level"] == conflict["level"], "level")
        check(result.get("properties", {}).get("also") == conflict.get("also"), "the other rules that found it")
        related = result.get("relatedLocations", [])
        ids = [str(l["id"]) for l in related]
        links = re.findall(r"(?<!\\)\[(?:[^\]\\]|\\.)*\]\((\d+)\)", result["message"]["text"])
        check(len(set(ids)) == len(ids) and set(links) <= set(ids) and bool(links) == bool(ids), f"links {links} to {ids}")
        check(len(result["locations"]) == 1 and len(related) <= 100, "locations")
        check(all(l["message"]["text"] for l in related), "a related location says nothing")
        for place, claim in zip(result["locations"] + related, conflict["claims"]):
            plain = not claim["document"].endswith((".html", ".json", ".ndjson"))
            location(place, folder, claim["text"] if plain else None)
        first = result["locations"][0]["physicalLocation"]
        hashes = line_hashes((folder / urllib.parse.unquote(first["artifactLocation"]["uri"])).read_bytes().decode("utf-8"))
        check(result["partialFingerprints"]["primaryLocationLineHash"] == hashes[first["region"]["startLine"] - 1], "line hash")
    check(len(prints) == len(one["results"]), "fingerprints are not unique")

check(line_hashes("") == ["c129715d7a2bc9a3:1"], "our own line hashes")
check(line_hashes("Lorem ipsum dolor sit amet.\n" * 10)[:2] == ["a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2"], "our own line hashes")

with tempfile.TemporaryDirectory() as tmp:
    folder = Path(tmp)
    (folder / "ünï cödé").mkdir()
    (folder / "ünï cödé" / "a [1].txt").write_text("東京 𝒳 café: the fleet landed 12 crates of herring.\n", encoding="utf-8")
    (folder / "b.txt").write_text("Nothing.\r\n\r\n“So — 21”, and the fleet landed 21 crates of herring.\r\n", encoding="utf-8", newline="")
    one = run(folder, ["."], 1)
    check(len(one["results"]) == 1, "one result")
    result = one["results"][0]
    words = {"b.txt": "landed 21 crates of herring"}
    for loc in result["locations"] + result["relatedLocations"]:
        uri = loc["physicalLocation"]["artifactLocation"]["uri"]
        location(loc, folder, words.get(uri, "landed 12 crates of herring"))
    run(folder, ["b.txt"], 0)
    broken = run(folder, ["b.txt", "missing.txt"], 2)
    check(broken["results"] == [] and len(broken["invocations"][0]["toolExecutionNotifications"]) == 1, "notifications")
    (folder / "bad.lua").write_text("return {", encoding="utf-8")
    run(folder, ["b.txt", "--rules", "bad.lua"], 2)
    print("ok sarif of the golden pack")

shown = 0
for articles in sorted((root / "tests/corpora").glob("*/")):
    files = sorted(f.name for f in articles.glob("*") if f.suffix in (".md", ".txt", ".html"))
    if files: shown += len(run(articles, files, None, [])["results"])
check(shown > 0, "no result in tests/corpora")
print(f"ok sarif of the corpora, {shown} results")
print("ok sarif" if not fail else "sarif failed")
sys.exit(fail)
