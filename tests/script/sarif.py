#!/usr/bin/env python3
"""SARIF as code hosts read it: required properties, nothing unknown to the 2.1.0 schema, relative encoded URIs, regions that cut out the exact
words in code points, links in messages that lead to related locations, and an honest exit code."""
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
    "result": ({"ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints"},
               {"message", "locations", "partialFingerprints"}),
    "location": ({"id", "message", "physicalLocation"}, {"physicalLocation"}),
    "physical": ({"artifactLocation", "region"}, {"artifactLocation"}),
    "region": ({"startLine", "startColumn", "endLine", "endColumn"}, {"startLine"}),
    "invocation": ({"executionSuccessful", "exitCode", "toolExecutionNotifications"}, {"executionSuccessful", "exitCode"}),
    "notification": ({"level", "message", "locations"}, {"message"}),
}
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

def location(loc, folder, words):
    shape("location", loc)
    shape("physical", loc["physicalLocation"])
    uri = loc["physicalLocation"]["artifactLocation"]["uri"]
    check(re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri) and not uri.startswith("/"), f"uri {uri}")
    region = loc["physicalLocation"].get("region")
    if region is None: return
    shape("region", region)
    check(all(v >= 1 for v in region.values()), f"region {region}")
    lines = (folder / urllib.parse.unquote(uri)).read_text(encoding="utf-8").split("\n")
    if region.get("endLine") == region["startLine"]:
        cut = lines[region["startLine"] - 1][region["startColumn"] - 1:region["endColumn"] - 1]
        check(cut == words, f"region cuts out {cut!r}, not {words!r}")

def run(folder, args, want):
    done = subprocess.run([gainsay, "check", "--no-default-rules", "--rules", root / "tests/golden/rules", "--format", "sarif", *args],
                          cwd=folder, capture_output=True)
    check(done.returncode == want, f"status {done.returncode}, not {want}")
    log = json.loads(done.stdout)
    shape("log", log)
    check(log["version"] == "2.1.0" and log["$schema"].startswith("https://json.schemastore.org/"), "version")
    one = log["runs"][0]
    shape("run", one)
    check(one["columnKind"] == "unicodeCodePoints", "columnKind")
    shape("driver", one["tool"]["driver"])
    for rule in one["tool"]["driver"]["rules"]:
        shape("rule", rule)
        check(all(0 < len(rule[k]["text"]) <= 1024 for k in ("shortDescription", "fullDescription", "help")), "rule texts")
    shape("invocation", one["invocations"][0])
    check(one["invocations"][0]["exitCode"] == want, "exitCode")
    check(one["invocations"][0]["executionSuccessful"] == (want != 2), "executionSuccessful")
    for note in one["invocations"][0]["toolExecutionNotifications"]: shape("notification", note)
    prints = set()
    for result in one["results"]:
        shape("result", result)
        check(one["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"], "ruleIndex")
        links = re.findall(r"(?<!\\)\[(?:[^\]\\]|\\.)*\]\((\d+)\)", result["message"]["text"])
        ids = [str(l["id"]) for l in result.get("relatedLocations", [])]
        check(links and set(links) <= set(ids), f"links {links} to {ids}")
        check(re.fullmatch(r"[0-9a-f]{1,16}:\d+", result["partialFingerprints"]["primaryLocationLineHash"]), "line hash")
        prints.add(result["partialFingerprints"]["gainsay/v1"])
    check(len(prints) == len(one["results"]), "fingerprints are not unique")
    return one

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
print("ok sarif" if not fail else "sarif failed")
sys.exit(fail)
