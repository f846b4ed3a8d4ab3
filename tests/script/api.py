#!/usr/bin/env python3
"""What docs/api.md lists is there: each value of a fact, an amount and a date can be read, each function is one, and the new ones say what they should."""
import os, re, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build")).resolve() / "gainsay")
failures, passed = [], 0
api = (root / "docs/api.md").read_text(encoding="utf-8")

def check(what, ok, seen=""):
    global passed
    if ok: passed += 1; print("ok", what)
    else: failures.append(f"{what}: {seen}")

KIND = '''kind "thing" {
  fields = { { "of", "entity", key = true, required = true }, { "amount", "amount" }, { "day", "date" } },
}
fact "thing" { "{entity:of} weighs {measure:amount} since {date:day}" }
words "hue" { crimson = "red" }
words "hue" { "dark gray" }
'''
EXAMPLES = 'flags = { "Arlen Bell weighs 40 kilograms since 3 May 2020.\\n---\\nArlen Bell weighs 60 kilograms since 4 May 2020." }, silent = { "Arlen Bell weighs 40 kilograms since 3 May 2020." }'

def run(body):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "kind.lua").write_text(KIND)
        Path(folder, "r.lua").write_text('return { id = "r", title = "t", why = "w", severity = "error", reads = "thing", group = { "of" },\n'
            f'check = function(said, report)\nlocal f, g = said:first(), said:last()\nlocal a, d = f.amount, f.day\n{body}\nif f ~= g then report(f, g, "x") end\nend,\n{EXAMPLES} }}')
        out = subprocess.run([gainsay, "test", "--no-default-rules", "--rules", folder], capture_output=True, text=True, encoding="utf-8")
        return out.returncode, out.stdout + out.stderr

rows = re.findall(r"^\| `([a-z]+)([.:])(\w+)(\(.*?\))?` \|", api, re.M)
var = {"said": "said", "f": "f", "a": "a", "d": "d", "rx": "rx", "edits": "edits", "index": "rx.index {}", "lexicon": "lexicon"}
body = ""
for owner, between, name, call in rows:
    if owner not in var: continue
    target = f"{var[owner]}.{name}"
    body += f'if type({target}) ~= "function" then error("{target} is no function") end\n' if call else f"local _ = {target}\n"
status, out = run(body)
check(f"all of {len(rows)} members are there", status == 0 and len(rows) > 80, out)
for name in re.findall(r"^\| `(\w+)\(", api, re.M):
    if name in ("report", "kind", "extend_kind", "words", "measure", "extend_measure", "fact", "require"): continue
    status, out = run(f'if type({name}) ~= "function" then error("no") end')
    check(f"global {name}", status == 0, out)

for body, what in {
    'assert(amount("26.84"):rounded(0.1):equal(26.84) == false and amount("26.8"):rounded(0.1):maybe_equal(26.84))': "rounded widens by half a step",
    'assert(not amount("[26.8, 26.8] kilometer"):rounded(amount("100 meter")):apart(amount("26.84 kilometer")))': "rounded takes a step in another unit",
    'local low, high = date("1969-05-14"):years_until(date "2025-03-01") assert(low == 55 and high == 55)': "years_until counts birthdays",
    'local low, high = date("1969"):years_until(date "2025-03-01") assert(low == 55 and high == 56)': "years_until of a vague day has two ends",
    'local low, high = date(".."):years_until(date "2025-03-01") assert(low == nil and high == nil)': "years_until of an unknown day is nil",
    'assert((a + a):maybe_equal(amount("80 kilogram")) and (a + a).unit == "kilogram" and not a:to("gram"):apart(40000) and a:to("percent") == nil)': "sums and conversions keep units",
}.items():
    status, out = run(body)
    check(what, status == 0, out)
status, out = run('assert(lexicon.value("hue", "crimson") == "red" and lexicon.value("hue", "Dark Gray") == "" and lexicon.value("hue", "gray") == nil)')
check("a word set tells the value of a phrase", status == 0, out)
singulars = {"Bridges": "bridge", "cities": "city", "boxes": "box", "series": "series", "Écoles": "ecole", "x" * 200: "x" * 128}
status, out = run("".join(f'assert(lexicon.singular("{many}") == "{one}")\n' for many, one in singulars.items()))
check("a noun is told in the singular", status == 0, out)
status, out = run('lexicon.value("hues", "gray")')
check("a word set that is not there is told", "there is no word set named 'hues'" in out, out)
status, out = run("local _ = a:roundd(1)")
check("a wrong name is told with the nearest", "did you mean 'rounded'?" in out, out)
status, out = run("local _ = said:eech()")
check("a wrong method of the group too", "did you mean said:each?" in out, out)
status, out = run("a:rounded(amount('3 percent'))")
check("a step of another kind is an error", "the step is no amount of this kind" in out, out)

# An index against looking at every text for every beginning.
status, out = run("""
local parts, seed, texts = { "carry", "carried", "sorrow", "sorrows", "lifted", "lift", "on", "their", "backs", "Carve", "SORREL", "über", "’twas", "a-b" }, 7, {}
local function pick(n) seed = (seed * 1103515245 + 12345) % 2147483648 return seed // 65536 % n + 1 end
for i = 1, 60 do
  local words = {}
  for k = 1, pick(9) do words[k] = parts[pick(#parts)] end
  texts[i] = table.concat(words, i % 3 == 0 and ", " or " ") .. (i % 2 == 0 and "." or "")
end
local index = rx.index(texts)
for _, beginnings in ipairs { { " carr" }, { "carr", "sorr", "lift" }, { " sorro", "back", "carri", "thei", "über" }, { "none", "lift" } } do
  for least = 1, #beginnings do
    local wanted = {}
    for i = 1, #texts do
      local count = 0
      for _, b in ipairs(beginnings) do if rx.has(index:text(i), " " .. rx.match(b, "[^ ]+")) then count = count + 1 end end
      if count >= least then table.insert(wanted, i) end
    end
    if table.concat(wanted, " ") ~= table.concat(index:holding(beginnings, least), " ") then error("not the same") end
  end
end
assert(index:text(1) == rx.index({ index:text(1) }):text(1) and #index:holding({}, 1) == 0 and #rx.index({}):holding({ "none" }, 1) == 0)
""")
check("an index holds what looking everywhere finds", status == 0, out)
for body, what in {'rx.index { 3 }': "item 1 of the list is a number and no string", 'rx.index({}):holding({ "ab" }, 1)': "has at least 4 bytes here",
                   'rx.index({}):text(1)': "the index has no text 1", 'rx.index({}):txt(1)': "did you mean 'text'?"}.items():
    status, out = run("local _ = " + body)
    check(f"an index says: {what}", what in out, out)

print("\n".join(failures))
sys.exit(1 if failures or not passed else 0)
