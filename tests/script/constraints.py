#!/usr/bin/env python3
"""One-line constraints: each has an example in docs/constraints that holds, and mistakes in them are named with file and line."""
import os, re, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build")).resolve() / "gainsay")
failures, passed = [], 0

def check(what, ok, seen=""):
    global passed
    if ok: passed += 1; print("ok", what)
    else: failures.append(f"{what}: {seen}")

def run(*arguments):
    out = subprocess.run([gainsay, *arguments], capture_output=True, text=True, encoding="utf-8", cwd=root)
    return out.returncode, out.stdout, out.stderr

status, out, err = run("test", "--no-default-rules", "--rules", "docs/constraints")
check("all examples hold", status == 0 and not err, out + err)
shapes = re.findall(r'\[GS_\w+\] =\s*\{\s*"(\w+)"', (root / "engine/lua/shape.c").read_text())
texts = {p.stem: p.read_text() for p in (root / "docs/constraints").glob("*.lua")}
for shape in shapes:
    check(f"{shape} has an example", any(re.search(rf"^  {shape} = ", t, re.M) for t in texts.values()))
check("there are all of them", len(shapes) >= 22, shapes)

# A line looks only at what is asserted and not taken back; each example told as a plan must be silent.
import json
for name, text in texts.items():
    example = re.search(r"flags = \{\s*\[=\[\n(.*?)\]=\]", text, re.S)
    if not example: continue
    for what in ({"modality": "planned"}, {"modality": "denied"}, {"flags": ["corrected"]}):
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder, "facts.ndjson")
            data.write_text("\n".join(json.dumps(dict(json.loads(l), **what)) for l in example.group(1).splitlines()))
            status, out, err = run("check", "--no-default-rules", "--rules", "docs/constraints", "--only", name, "--fail-on", "note", "--allow-empty", str(data))
            check(f"{name} is silent on what is {list(what.values())[0]}", status == 0, out + err)

KIND = 'kind "thing" { fields = { { "of", "entity", key = true }, { "size", "amount" }, { "name", "text" }, { "day", "date" }, { "state", choice = { "on", "off" } } } }\n'
RULE = 'return { id = "r", title = "t", why = "w", severity = "error", reads = "thing", group = { "of" },\n  %s,\n  flags = { "x" }, silent = { "y" } }\n'
for line, says in {
    'single_value = "sise"': "did you mean 'size'?", 'before = { "day" }': "before needs 2 items, not 1", 'before = { "day", "size" }': "'size' is of type amount",
    'before = { "day", "day", "day" }': "before needs 2 items, not 3", 'monotone = "name"': "monotone needs a field of type amount or date",
    'monotone = { "size", direction = "sideways" }': 'use "up" or "down"', 'monotone = { "size", by = "name" }': "needs a field of type date",
    'range = "size"': "range has neither min nor max", 'range = { "size", min = {} }': "min must be a number, an amount or a date",
    'range = { "size", mim = 1 }': "did you mean 'min'?", 'allowed_units = { "size", "kilometre" }': "there is no unit 'kilometre'",
    'sum_equals = "size"': "sum_equals needs the total and its parts", 'sum_equals = { "size", total = { state = "on" } }': "sum_equals has no parts",
    'sum_equals = { "size", total = "on", parts = { state = "off" } }': "total must be a filter", 'distinct_values = "name"': "distinct_values has no by",
    'count_equals_list = { "size", by = "name" }': "count_equals_list has no list", 'symmetric = { "name", "of" }': "symmetric has no values",
    'conflicts_with = { { state = "on" } }': "conflicts_with needs two tables", 'conflicts_with = { { state = "on" }, {} }': "side 2 is empty",
    'conflicts_with = { { state = "on" }, { state = "gone" } }': "'gone' is no choice of field 'state'", 'contemporary = { { state = "on", from = "dey" }, { state = "off" } }': "did you mean 'day'?",
    'one_of = "name"': "one_of needs 2 items, not 1", 'same_quote = { "size" }': "same_quote needs a field of type", 'single_valeu = "size"': "did you mean 'single_value'?",
    'ratio_matches = { "size", "size" }': "ratio_matches needs 3 items, not 2", 'requires_qualifier = { "size", "speeker" }': "which is no field of kind 'thing'",
    'single_value = 4': "single_value must be the name of a field or a table, not a number",
}.items():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "kind.lua").write_text(KIND)
        Path(folder, "r.lua").write_text(RULE % line)
        status, out, err = run("rules", "--no-default-rules", "--rules", folder)
        check(f"mistake {line!r}", status == 2 and says in err and re.search(r"r\.lua:[12]:", err), err)

print("\n".join(failures))
sys.exit(1 if failures or not passed else 0)
