#!/usr/bin/env python3
"""Every facts file that is shipped fits facts/facts.schema.json, and the schema refuses what it should.

The validator knows just the keywords that the schema uses and fails on any other, so none is passed over in silence.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "facts/facts.schema.json").read_text(encoding="utf-8"))
SAYINGS = {"$schema", "$id", "$defs", "title", "description", "examples"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_type(value, name):
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def resolve(reference):
    assert reference.startswith("#/"), reference
    schema = SCHEMA
    for step in reference[2:].split("/"):
        schema = schema[step]
    return schema


def any_of(value, options, where):
    tries = [validate(value, option, where) for option in options]
    return [] if not all(tries) else min(tries, key=len)


def properties(value, schema, where):
    known = schema.get("properties", {})
    problems = []
    for name, item in value.items():
        rule = known.get(name, schema.get("additionalProperties", True))
        if rule is False:
            problems.append(f"{where}: {name} is not allowed")
        elif rule is not True:
            problems += validate(item, rule, f"{where}.{name}")
    return problems


def keyword(name, rule, value, schema, where):
    """What one keyword has against the value."""
    text, listed, table = isinstance(value, str), isinstance(value, list), isinstance(value, dict)
    if name == "$ref":
        return validate(value, resolve(rule), where)
    if name == "anyOf":
        return any_of(value, rule, where)
    if name == "type":
        names = rule if isinstance(rule, list) else [rule]
        return [] if any(is_type(value, n) for n in names) else [f"{where}: not of type {rule}"]
    if name == "enum":
        return [] if value in rule else [f"{where}: {value!r} is none of {rule}"]
    if name == "pattern":
        return [f"{where}: {value!r} has another form"] if text and not re.search(rule, value) else []
    if name == "minLength":
        return [f"{where}: too short"] if text and len(value) < rule else []
    if name == "minimum":
        return [f"{where}: below {rule}"] if is_type(value, "number") and value < rule else []
    if name == "uniqueItems":
        again = listed and any(item in value[:i] for i, item in enumerate(value))
        return [f"{where}: an item stands twice"] if again else []
    if name == "items":
        return [p for i, v in enumerate(value) for p in validate(v, rule, f"{where}[{i}]")] if listed else []
    if name == "required":
        return [f"{where}: {n} is missing" for n in rule if n not in value] if table else []
    if name == "properties":
        return properties(value, schema, where) if table else []
    if name == "additionalProperties":
        return [] if "properties" in schema or not table else properties(value, schema, where)
    raise SystemExit(f"the schema uses {name}, which this validator does not know")


def validate(value, schema, where):
    return [p for name, rule in schema.items() if name not in SAYINGS
            for p in keyword(name, rule, value, schema, where)]


def walk_keywords(schema):
    """Runs every keyword of the schema once, so that an unknown one shows even where no file needs it."""
    for name, rule in schema.items():
        if name == "$defs" or name == "properties":
            for part in rule.values():
                walk_keywords(part)
        if name not in SAYINGS:
            keyword(name, rule if name != "$ref" else "#/$defs/origin", None, schema, "")


GOOD = {"kind": "figure", "measure": "exports", "amount": "5.93e9 USD", "period": "2021",
        "at": {"document": "trade.md", "line": 14, "column": 88, "text": "exports of $5.93 billion"}}
AT = {"document": "a.md", "line": 1}
REFUSED = [
    {"measure": "exports", "at": AT},
    {"kind": "figure"},
    {"kind": "Two Words", "at": AT},
    {"kind": "figure", "at": {"document": "a.md"}},
    {"kind": "figure", "at": {"document": "a.md", "line": 0}},
    {"kind": "figure", "at": {"document": "a.md", "line": 1, "col": 2}},
    {"kind": "figure", "at": AT, "modality": "sure"},
    {"kind": "figure", "at": AT, "as_of": "May 2021"},
    {"kind": "figure", "at": AT, "flags": ["quoted", "quoted"]},
    {"kind": "figure", "at": AT, "amount": ["5"]},
    {"kind": "figure", "at": AT, "place": {"name": "Lisbon"}},
    {"facts": [GOOD], "fact": []},
    {"facts": [GOOD], "documents": [{"title": "no path"}]},
    [GOOD, 3],
]
ACCEPTED = [GOOD, [], [GOOD], {"facts": []}, {"document": {"path": "a.md", "date": "2021-03-14/.."}},
            dict(GOOD, amount=12, unique=True, as_of="..", flags=["quoted"], modality="denied", note=None)]


def values_of(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ndjson":
        return [(f"{path}:{i}", json.loads(line)) for i, line in enumerate(text.splitlines(), 1) if line]
    return [(str(path), json.loads(text))]


def facts_of(value):
    return value if isinstance(value, list) else value.get("facts", [value] if "kind" in value else [])


def shipped():
    """Problems of the files, and how many facts they hold."""
    problems, count = [], 0
    files = [p for p in sorted((ROOT / "facts").rglob("*json")) if not p.name.endswith(".schema.json")]
    for path in files:
        for where, value in values_of(path.relative_to(ROOT)):
            problems += validate(value, SCHEMA, where)
            facts = facts_of(value)
            count += len(facts)
            if isinstance(value, dict) and "documents" in value:
                known = {d.get("path") for d in value["documents"]}
                problems += [f"{where}: no document {f['at']['document']}" for f in facts
                             if f["at"]["document"] not in known]
    return problems, count, len(files)


def main():
    walk_keywords(SCHEMA)
    problems, count, files = shipped()
    problems += [f"refuses {v}: {p}" for v in ACCEPTED for p in validate(v, SCHEMA, "")]
    problems += [f"accepts {v}" for v in REFUSED if not validate(v, SCHEMA, "")]
    for problem in problems[:40]:
        print(problem)
    print(f"{'not ' if problems else ''}ok {count} facts in {files} files fit the schema")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
