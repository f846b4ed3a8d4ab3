--- "A 34-year-old man was arrested" in one text, and a man of 43 in the other; the captain is 58, and the one who is named is 49.
-- Only where the story has one to whom it can be told.

local ages = require "lib.ages"
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"

-- What befell them or what they did; a story tells mostly of one such.
local fates = {
  death = "(?i)\\b(?:died|dies|dead|killed|death|drowned|body of)\\b",
  arrest = "(?i)\\b(?:arrest\\w*|held|detained|custody|charged)\\b",
  rescue = "(?i)\\b(?:rescued|saved|pulled (?:from|out|alive)|plucked|airlifted)\\b",
  injury = "(?i)\\b(?:injured|hurt|wounded|in (?:a )?(?:critical|serious|stable) condition)\\b",
}

-- More than one of them, so that the two ages may be of two.
local several = "(?i)\\b(?:several|both|second|third|another|other|others|further|also|twins?|brothers|sisters|couple)\\b"
local of_people = "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\\d+|several|both|dozens of|second|third|another|"
  .. "other|further) (?:[a-z-]+ ){0,2}(?:men|women|people|persons|suspects?|boys|girls|children|victims?|teenagers?|man|woman|boy|girl|child|"
  .. "dead|deaths?|arrests?|bodies|passengers|workers|drivers?|climbers|patients|others|miners|were|killed|injured|hurt|died)\\b"

local male = { man = true, boy = true, father = true, grandfather = true, widower = true, gunman = true }
local female = { woman = true, girl = true, mother = true, grandmother = true, widow = true }
local plain = { man = true, woman = true, boy = true, girl = true, child = true, teenager = true, pupil = true, student = true, pensioner = true }

--- The one fate that the sentence tells; nil where it tells none or several.
local function fate_of(fact)
  local found
  for name, words in pairs(fates) do
    if rx.find(fact.sentence, words) then
      if found then return nil end
      found = name
    end
  end
  return found
end

--- Is there a number of people in the fact's sentence, or do the words tell of one among more?
local function one_of_several(fact)
  local rest = in_sentence.before(fact) .. " " .. in_sentence.behind(fact)
  return rx.find(rest, of_people) ~= nil or rx.find(fact.sentence, several) ~= nil
end

--- Another age in the sentence, told of somebody else, or the same one told of a name.
local function told_beside(all, fact)
  for _, other in ipairs(all) do
    local guessed = other.kind == "age" and other:inherited "of" and rx.has(fact.text, other.text) -- of the same words
    if other:same_document(fact) and other.sentence == fact.sentence and other.text ~= fact.text and not guessed then return true end
  end
  return false
end

local function one_sort(a, b)
  if a == b then return true end
  return plain[a] and plain[b] and not (male[a] and female[b]) and not (female[a] and male[b])
end

--- The only one that its text tells of so: of that sort and fate.
local function only_one(facts, fact, fate)
  for _, other in ipairs(facts) do
    if other:same_document(fact) and other.age:apart(fact.age) and (other.noun == fact.noun or fate_of(other) == fate) then return false end
  end
  return true
end

--- Does any text of the story tell of more than one with that fate?
local function of_many(said, fate)
  for f in said:each { kind = "statement" } do
    if rx.find(f.sentence, fates[fate]) and rx.find(f.sentence, of_people) then return true end
  end
  return false
end

local function near(a, b)
  return days_apart.within(a, b, 30)
end

local function told(fact)
  return fact.age.exact and not fact.quoted and fact.modality == "asserted"
end

--- Two without a name.
local function compare(said, facts, a, b, report)
  local fate = fate_of(a)
  if a:same_document(b) or not fate or fate ~= fate_of(b) or not one_sort(a.noun, b.noun) or not near(a, b) then return end
  local gap = ages.gap(a, b)
  if not gap or gap <= 0.9 or not only_one(facts, a, fate) or not only_one(facts, b, fate) or of_many(said, fate) then return end
  report { a = a, b = b, message = string.format("the %s is told to be %s, and %s", a.noun, a:say "age", b:say "age"),
    why = "one story, and one of that fate in each text" }
end

--- The only name that the story gives to whoever has the part; nil where it gives several or none.
local function player(said, noun)
  local found
  for part in said:each { kind = "part", role = noun } do
    if part.status ~= "now" or part.partner or found and part:same(found, "actor") == false then return nil end
    found = part
  end
  return found
end

--- The only one whom the story tells to have died in these days; nil where it tells of none or several.
local function only_dead(said, a)
  local found
  for life in said:each { kind = "life", status = "dead" } do
    if not near(a, life) or found and life:same(found, "of") == false then return nil end
    if life.day and life.day:days_until(a.published) and life.day:days_until(a.published) < 60 then found = life end
  end
  return found
end

--- "The captain, aged 58", and Reyes, the captain, 49; "a boy of seven died", and Aldous, who died on Sunday, was born in 2011.
local function compare_named(said, named, a, report)
  local part = not plain[a.noun] and rx.find(a.text, "(?i)^the\\b") and player(said, a.noun)
  local field = "actor"
  if not part and fate_of(a) == "death" and plain[a.noun] and not of_many(said, "death") then part, field = only_dead(said, a), "of" end
  if not part then return end
  for _, age in ipairs(named) do
    if age:same(part, "of", field) and not age:same_document(a) and near(a, age) then
      local gap = ages.gap(a, age)
      if gap and gap > 0.9 and gap < 40 then
        report { a = a, b = age, more = { part }, message = string.format("the %s is told to be %s, and %s to be %s", a.noun, a:say "age", age.of,
          age.kind == "event" and "born " .. age:say "date" or age:say "age"), why = "one story, and one who can be meant" }
        return
      end
    end
  end
end

return {
  id = "unnamed-age",
  title = "Somebody without a name is told to have two ages",
  why = "Where there is no name, the age tells who is meant.",
  severity = "warning",
  reads = { "person_age", "age", "part", "statement", "event", "life" },
  group = { "story" },
  false_positives = "Two people of one sort and fate, each told by one text alone.",

  check = function(said, report)
    local facts, all, named = {}, {}, {}
    for f in said:each {} do
      if f.kind == "person_age" or f.kind == "age" and f.age then table.insert(all, f) end
      if f.kind == "age" and f.person and f.told == "now" and f.age and f.age.exact and f.modality == "asserted" and not f:inherited "of"
        or f.kind == "event" and f.what == "birth" and f.date and f.status ~= "planned" and f.of then table.insert(named, f) end
    end
    for f in said:each { kind = "person_age" } do
      if told(f) and not told_beside(all, f) and not one_of_several(f) then table.insert(facts, f) end
    end
    for i, a in ipairs(facts) do
      compare_named(said, named, a, report)
      for k = i + 1, #facts do
        compare(said, facts, a, facts[k], report)
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A 34-year-old man was arrested over the fire.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Police arrested a man of 43 over the fire.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A seven-year-old boy died on Sunday.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The patient, a child of nine, died on Sunday.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The captain, aged 58, had slept well.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The captain, Maria Lund, 49, was among the dead.",
    "date: 2025-03-04\nDana Reyes met Jon Aldous at Perrin Quay. A seven-year-old boy died on Sunday.\n---\n"
      .. "date: 2025-03-05\nDana Reyes met Jon Aldous at Perrin Quay. Karl Otto died on Sunday. Karl Otto was born in May 2015.",
    "date: 2025-03-04\nDana Reyes met Jon Aldous at Perrin Quay.\n\nThe 62-year-old governor came late.\n---\n"
      .. "date: 2025-03-05\nDana Reyes met Jon Aldous at Perrin Quay. Governor Maria Lund came late. Maria Lund was born in May 1966.",
  },
  silent = {
    "date: 2025-03-04\nDana Reyes met Jon Aldous at Perrin Quay. A seven-year-old boy died on Sunday.\n---\n"
      .. "date: 2025-03-05\nDana Reyes met Jon Aldous at Perrin Quay. Ada Brink died on Sunday, and Karl Otto, 9, died on Monday.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A 34-year-old man was arrested over the fire.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Police arrested another man of 43 over the fire.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A 34-year-old man was arrested over the fire.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Police arrested a woman of 43 over the fire.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A 34-year-old man was killed in the fire.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Two people died in the fire. A man of 43 died at once.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A 34-year-old man was arrested over the fire.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A man of 43 was hurt in the fire.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The captain, aged 58, had slept well.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Captain Maria Lund, 49, met the captain, Ruth Voss.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. A 34-year-old man was arrested over the fire.\n---\n"
      .. "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Police arrested a man of 34 over the fire.",
  },
}
