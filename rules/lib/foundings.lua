--- What rules share that ask who founded a body, and when.
local days_apart = require "lib.days_apart"

local foundings = {}

-- Told by somebody who has an interest, or not told as a fact.
local claimed = [[(?i)\b(?:according to|claim(?:s|ed|ing)?|insist(?:s|ed)?|alleg\w+|argu(?:e|es|ed)|maintain(?:s|ed)?|lawsuit|dispute[sd]?|legend|]]
  .. [[myth|]]
  .. [[wrongly|(?:tells?|told) the (?:court|judge|jury|tribunal|inquiry|hearing))\b]]
local shared = [[(?i)\b(?:co-?found\w*|one of (?:the|its|their) (?:\w+ )?founders|among (?:the|its|their) (?:\w+ )?founders|help(?:ed|ing)?|]]
  .. [[jointly|together with)\b]]
local open = [[(?i)\b(?:may|might|could|can|will|would|to (?:be|found|set|start|establish)|perhaps|reportedly)\b]]
local built_from = [[(?i)\bbuil\w+ (?:up )?(?:\S+ ){0,4}(?:up )?(?:from|out of)\b]]

-- What may be called "the company" by its name's last word.
local function class_of(word)
  return word and lexicon.value("founded_thing", word:lower()) or nil
end

--- One record of what a fact tells; nil where it tells nothing that can be held against another.
function foundings.of(f)
  if f.modality == "denied" or rx.find(f.text, open) then return nil end
  if rx.find(f.sentence, claimed) then return nil end
  if f.kind == "part" then
    if f.role ~= "founder" or f.class == "deed" or (f.status ~= "now" and f.status ~= "former") or f.article == nil then return nil end
    if f:inherited "actor" then return nil end
    return { fact = f, name = "actor", by = f.actor, with = f.partner, of = f.of or not f.thing and f.about or nil, class = class_of(f.thing),
      other = f.thing and not class_of(f.thing),
      sure = true, shared = rx.find(f.sentence, shared) ~= nil }
  end
  local of = f.of and not is_country(f.of) and f.of or nil
  if f.how == "build" and not rx.find(f.sentence, built_from) then return nil end
  return { fact = f, name = "by", by = f.by, with = f.with, of = of, class = f.thing, day = f.day, sure = f.how == "found" or of ~= nil,
    shared = f.how == "share" or rx.find(f.sentence, shared) ~= nil, again = f.how == "again" }
end

--- "Harwick" and "Harwick Works", "Jazz Festival" and "Midnight Jazz Festival".
local function shortened(a, b)
  a, b = a:lower(), b:lower()
  return b:sub(1, #a + 1) == a .. " " or b:sub(-#a - 1) == " " .. a
end

local function one_name(a, b)
  return a.of:lower() == b.of:lower() or a.fact:same(b.fact, "of") or shortened(a.of, b.of) or shortened(b.of, a.of)
end

--- Do the two texts tell of the founding of two names?
local function of_several(all, a, b)
  local first
  for _, r in ipairs(all) do
    if r.of and (r.fact:same_document(a.fact) or r.fact:same_document(b.fact)) then
      if first and not one_name(first, r) then return true end
      first = first or r
    end
  end
  return false
end

--- What sort of thing the name is: by its last word, or by what its text calls it.
local function class_of_name(all, r)
  local class = class_of(rx.match(r.of, "\\S+$"))
  for _, other in ipairs(class and {} or all) do
    if other.class and other.fact:same_document(r.fact) and (not other.of or one_name(other, r)) then return other.class end
  end
  return class
end

local function class_fits(all, a, b)
  local x, y = a.class or a.of and class_of_name(all, a), b.class or b.of and class_of_name(all, b)
  if x and y then return x == y end
  if not (x or y) or (x or y) == "firm" then return true end
  if not a.of and not b.of then return (x and b or a).fact.kind == "founding" end -- "who founded it"
  return a.of and class_of(rx.match(a.of, "\\S+$")) == y
    or b.of and class_of(rx.match(b.of, "\\S+$")) == x
end

--- Do both tell of one founding?
function foundings.one(all, a, b)
  if a.again or b.again or a.other or b.other or a.fact:same_document(b.fact) then return false end
  if a.of and b.of then return one_name(a, b) end
  return (a.sure or b.sure) and class_fits(all, a, b) and not of_several(all, a, b)
end

-- A name of one word is a person's only where it is a given name.
local function is_person(r)
  local name = r.by
  local kin = rx.match(r.fact.sentence, "(?i)\\b(\\S+),? \\Q" .. name .. "\\E\\b")
  return rx.find(name, " ") ~= nil or kin and lexicon.value("forebear", (rx.match(kin:lower(), "[a-z-]+") or "")) ~= nil
    or lexicon.value("given_name", name:lower()) ~= nil
end

--- Two persons, of whom no text says that both did it.
function foundings.two_founders(all, a, b)
  if not a.by or not b.by or a.shared or b.shared or not is_person(a) or not is_person(b) then return false end
  if a.fact:same(b.fact, a.name, b.name) ~= false or edits.letters(a.by, b.by) <= 3 then return false end
  if a.with and (a.with == "others" or b.fact:same(a.fact, b.name, a.fact.kind == "part" and "partner" or "with") ~= false) then return false end
  if b.with then return false end
  for _, r in ipairs(all) do
    local other = r.fact:same_document(a.fact) and b or r.fact:same_document(b.fact) and a
    if other and r.by and r.fact:same(other.fact, r.name, other.name) ~= false then return false end
    if (r.shared or r.with) and (r.fact:same_document(a.fact) or r.fact:same_document(b.fact)) then return false end
  end
  return true
end

--- Both by name, or both by a plain noun; "the agency" of a text may be another one than the firm that the next one names.
function foundings.surely_one(a, b)
  return (a.of ~= nil) == (b.of ~= nil) and a.fact.how ~= "start" and b.fact.how ~= "start"
end

local anew = "(?i)\\b(?:in (?:its|their) (?:present|current|modern) form|merge[ds]?|merger|refounded|re-?established|reborn|relaunched|rebuilt|"
  .. "revived|predecessors?|forerunners?|elder|grew out of|successor|went back to|goes back to|dates? back to|roots)\\b"

--- "In its present form it dates from 1988, and goes back to 1952": it has two beginnings.
local function begun_twice(fact, other)
  return rx.find(fact.sentence, anew) ~= nil or other.day and other.day.year ~= nil
    and rx.find(fact.sentence, "\\b" .. other.day.year .. "\\b") ~= nil
end

--- Two years, of which no text tells both.
function foundings.two_days(all, a, b)
  if begun_twice(a.fact, b) or begun_twice(b.fact, a) then return false end
  if not a.day or not b.day or not a.day.known or not b.day.known or not a.day:apart(b.day) then return false end
  if days_apart.most(a.day, b.day) < 200 then return false end
  for _, r in ipairs(all) do
    local other = r.fact:same_document(a.fact) and b or r.fact:same_document(b.fact) and a
    if other and r.day and not r.day:apart(other.day) then return false end
  end
  return true
end

return foundings
