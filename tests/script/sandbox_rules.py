#!/usr/bin/env python3
"""Attacks on the sandbox by rules, through all that rules can use (tests/sandbox/rules): each is refused with its error, or gives the same
finding in every run; none costs the other rule. docs/sandbox.md names every attack under the promise that it tries to break."""
import os, re, shutil, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
attacks = root / "tests/sandbox/rules"
failures = []
KIND = '''kind "hive" {
  fields = { { "of", "entity", key = true, required = true }, { "state", "text" }, { "day", "date" } },
}
fact "hive" { { "{entity:of} is weak(?: since {date:day})?", state = "weak" } }
'''
OTHER = '''local count = require "lib.count"
local shared = require "lib.shared"
return { id = "other", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report) report(said:first(), nil, "the other rule counted %s, %s", count(), shared.word) end,
  flags = { "North Hive is weak." }, silent = { "The rest." } }
'''
ARTICLE = "North Hive is weak since 3 June 2025.\n\nNorth Hive is weak since 4 June 2025.\n"

def run(attack):
    promise, wanted = re.match(r"-- (refused|same): ?(.*)", attack.read_text(encoding="utf-8")).groups()
    with tempfile.TemporaryDirectory() as cwd:
        folder = Path(cwd) / "r"
        (folder / "lib").mkdir(parents=True)
        for module in (attacks / "lib").glob("*.lua"): shutil.copy(module, folder / "lib")
        shutil.copy(attack, folder / "attack.lua")
        (folder / "kind.lua").write_text(KIND)
        (folder / "other.lua").write_text(OTHER)
        (Path(cwd) / "a.md").write_text(ARTICLE)
        runs = [subprocess.run([gainsay, "check", "--rules", "r", "--no-default-rules", "--format", "concise", "--fail-on", "note", "a.md"], cwd=cwd,
                               capture_output=True, text=True, encoding="utf-8", errors="replace") for _ in range(2)]
    first, wrong = runs[0], []
    if [(r.returncode, r.stdout, r.stderr) for r in runs[1:]] != [(first.returncode, first.stdout, first.stderr)]: wrong.append("two runs differ")
    if "the other rule counted 1, once" not in first.stdout: wrong.append("the other rule is disturbed")
    if promise == "refused" and not (first.returncode == 2 and wanted in first.stderr and "attack.lua:" in first.stderr): wrong.append("not refused: " + wanted)
    if promise == "same" and not (first.returncode == 1 and f": {wanted} [attack]" in first.stdout and not first.stderr): wrong.append("not found: " + wanted)
    if re.search(r"0x[0-9a-f]{6}", first.stdout + first.stderr): wrong.append("an address is shown")
    return attack.name, wrong, (first.stdout + first.stderr)[-500:]

with ThreadPoolExecutor(2) as pool:
    for name, wrong, said in pool.map(run, sorted(attacks.glob("*.lua"))):
        print("FAIL" if wrong else "ok", name)
        if wrong: failures.append(f"{name}: {'; '.join(wrong)}\n{said}")

told = set(re.findall(r"`([\w/]+)\.lua`", (root / "docs/sandbox.md").read_text(encoding="utf-8")))
there = {f"rules/{path.stem}" for path in attacks.glob("*.lua")} | {path.stem for path in (root / "tests/sandbox").glob("*.lua")}
for name in sorted(there - told): failures.append(f"docs/sandbox.md does not name the attack {name}.lua")
for name in sorted(told - there): failures.append(f"docs/sandbox.md names {name}.lua, which is not there")
print("ok" if told == there else "FAIL", "docs/sandbox.md names", len(there), "attacks")
print("\n".join(failures))
sys.exit(1 if failures else 0)
