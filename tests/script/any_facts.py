#!/usr/bin/env python3
"""No rule fails, whatever facts come together: those of the rules' own examples, with fields left out, values of other facts, and facts of each kind
beside those of the others, in every third set with days that are open at an end. A field that a kind has not, or a value that is not known, ends a
rule only where such a fact comes by.

WORLDS says how many such sets are tried (RULES: of which rules' examples), SEED which ones; SHOW=N writes those of set N. The same ones each time."""
import json, os, random, re, subprocess, sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(int(os.environ.get("SEED", "23")))
worlds = int(os.environ.get("WORLDS", "330"))
STRING = r'"(?:[^"\\]|\\.)*"'
COMMON = {"kind", "at", "as_of", "as_of_origin", "trust", "modality", "flags", "speaker", "inherited"}

def examples(path):
    """The texts of a rule's flags and silent, each a list of articles with what their heads say."""
    text = path.read_text()
    begin = re.search(r"^  (?:flags|silent) = ", text, re.M)
    for told in re.findall(rf"{STRING}(?:\s*\.\.\s*{STRING})*", text[begin.start():] if begin else ""):
        words = "".join(re.findall(rf'"((?:[^"\\]|\\.)*)"', told))
        words = words.replace("\\n", "\n").replace('\\"', '"').replace("\\\\", "\\")
        if len(words) > 20: yield words.split("\n---\n")

def document(name, article):
    head = {}
    while m := re.match(r"(date|title): *(.*)\n", article):
        head[m[1]] = m[2]
        article = article[m.end():]
    return {"id": name, "text": article, **head}

def run(*words, given):
    return subprocess.run([gainsay, *words, "--no-config", "-j", "1", "-"], input="".join(json.dumps(x) + "\n" for x in given), capture_output=True, text=True)

# --- what there is: the facts of each example, the kinds that a rule reads, the values that a field of a kind has ---

rules = {p.stem: p for p in sorted((root / "rules/checks").glob("*.lua"))}
wanted = os.environ.get("RULES", "").split() or list(rules)
reads, articles, needed, types, pool, by_kind = {}, [], set(), {}, {}, {}
for rule, path in rules.items():
    m = re.search(r'^  reads = (\{[^}]*\}|"[^"]*")', path.read_text(), re.M)
    reads[rule] = re.findall(r'"([^"]*)"', m[1]) if m else []
    for i, example in enumerate(examples(path)):
        articles += [document(f"{rule}/{i}/{k}.md", a) for k, a in enumerate(example)]
for path in sorted((root / "rules").glob("*/*.lua")):
    for kind, body in re.findall(r'^kind "(\w+)" \{(.*?)^\}', path.read_text(), re.M | re.S):
        needed |= {(kind, field) for field in re.findall(r'\{ "(\w+)"[^\n]*required = true', body)}
        types |= {(kind, field): kind + "." + field if what == "choice = " else what for field, what in re.findall(r'\{ "(\w+)", (choice = |"\w+")', body)}

documents, facts = {}, {}
for line in run("extract", given=articles).stdout.splitlines():
    told = json.loads(line)
    if "document" in told: documents[told["document"]["path"]] = told["document"]; continue
    for made in ("pattern", "group"): told.pop(made, None)
    facts.setdefault(told["at"]["document"].rsplit("/", 1)[0], []).append(told)
    by_kind.setdefault(told["kind"], []).append(told)
for kind, all_of in by_kind.items():
    for f in all_of:
        for field in f.keys() - COMMON: pool.setdefault((kind, field), []).append(f[field])

# --- a world: a few examples of rules, and what may befall a fact ---

def copy(f): return json.loads(json.dumps(f))
def some_of(items, most): return chance.sample(items, min(len(items), most))

def bent(f):
    """The fact with a field left out or of another value, said otherwise or not surely."""
    f = copy(f)
    fields = sorted(f.keys() - COMMON)
    field, what = chance.choice(fields or [""]), chance.randrange(10)
    if what < 4 and (f["kind"], field) not in needed: f.pop(field, None)
    elif what < 6 and fields: f[field] = chance.choice(pool[f["kind"], field])
    elif what == 6: f["flags"] = [chance.choice(["quoted", "headline"])]
    elif what == 7: f["modality"] = chance.choice(["asserted", "planned", "possible", "denied"])
    elif what == 8: f.pop("as_of", None), f.pop("as_of_origin", None)
    else: f["at"].pop("sentence", None)
    return f

def likened(f, other):
    """The first fact as if it told of what the second does: the values of fields that both have, and its sentence."""
    f = copy(f)
    for field in sorted(f.keys() & other.keys() - COMMON):
        of_one_type = types.get((f["kind"], field)) == types.get((other["kind"], field))
        if of_one_type and chance.randrange(3): f[field] = other[field]
    if chance.randrange(2): f["at"] = copy(other["at"])
    return f

def opened(f):
    """The fact with days that are open at an end, "since 3 March" or "until then", or not told at all."""
    f = copy(f)
    for field in sorted(f.keys() - {"kind", "at"}):
        day = f[field] if types.get((f["kind"], field)) in ('"date"', '"period"') or field == "as_of" else None
        if isinstance(day, str) and "/" not in day and chance.randrange(2): f[field] = chance.choice([day + "/..", "../" + day])
    return f

def world(rule):
    own = [name for name in facts if name.split("/")[0] == rule]
    some = [f for name in some_of(own, 2) for f in facts[name]]
    if not some: return []
    out = list(some)
    for kind in reads[rule]:
        out += [likened(f, chance.choice(some)) for f in some_of(by_kind.get(kind, []), 4)]
    out += [likened(bent(f), chance.choice(some)) for f in some_of(some, 8)]
    return [bent(f) if chance.randrange(3) == 0 else f for f in out]

print(f"ok {sum(map(len, facts.values()))} facts of {len(by_kind)} kinds in {len(articles)} articles")
failures, tried = {}, 0
for f in (f for all_of in facts.values() for f in all_of):
    for kind, field in needed:
        if kind == f["kind"] and field not in f: failures.setdefault(f"{kind} without its {field}: {f['at']['text']}", "the examples")
for i in range(worlds):
    told = world(wanted[i % len(wanted)])
    if not told: continue
    if i % 3 == 0: told = [opened(f) for f in told]
    dated = i % 6 > 0 # a document without a day, too
    told = [{"document": {k: v for k, v in documents[p].items() if k != "date" or dated}} for p in sorted({f["at"]["document"] for f in told})] + told
    if os.environ.get("SHOW") == str(i): print(*map(json.dumps, told), sep="\n")
    done = run("check", "-q", "--allow-empty", "--fail-on", "never", given=told)
    tried += 1
    if done.returncode == 0: continue
    for line in done.stderr.splitlines() or [f"status {done.returncode}"]:
        if line.startswith("gainsay: error"): failures.setdefault(line.replace(str(root) + "/", ""), f"set {i}")
for failure, where in failures.items(): print(f"FAIL {where}: {failure}")
if not failures: print(f"ok {tried} sets of facts, and no rule failed")
sys.exit(bool(failures))
