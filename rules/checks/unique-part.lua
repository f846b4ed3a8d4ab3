--- Two mediators, two judges, two founders: one part in a story, played by two.

-- What is set up for one occasion has one head from its first day to its last.
local occasional = { inquiry = true, investigation = true, panel = true, commission = true, jury = true, review = true, probe = true, trial = true,
  expedition = true, study = true, talk = true, mission = true, tribunal = true, operation = true, search = true, summit = true, session = true }
-- Who leads these changes by the hour, or there are many of them.
local fleeting = { race = true, poll = true, league = true, table = true, field = true, way = true, standing = true, list = true, game = true, attack = true,
  match = true, championship = true, group = true, team = true, party = true, world = true, country = true, government = true, opposition = true,
  protest = true, march = true, chorus = true, vote = true, goal = true, point = true, work = true, project = true, place = true, people = true,
  people_ = true, right = true, time = true, seat = true, majority = true, home = true, land = true, house = true, share = true, stake = true, contract = true, deal = true,
  campaign = true, effort = true, business = true, company = true, play = true, letter = true, article = true, report = true, show = true, meeting = true, half = true,
  car = true, ticket = true, book = true, study_ = true, part = true, set = true, case = true, argument = true, support = true, favour = true, confidence = true, day = true }

-- Of these a story seldom has two, even where no text says whose.
local single = { president = true, ["prime minister"] = true, mayor = true, chancellor = true, ["special envoy"] = true, ["fire chief"] = true, ["police chief"] = true,
  ["chief negotiator"] = true, pope = true, king = true, queen = true, archbishop = true, rector = true, provost = true, ["head teacher"] = true, sheriff = true }

--- "chair" and "head" of a jury are one; of a company they are two.
local function part_of(fact)
  if fact.role == "chair" and fact.thing and occasional[fact.thing] then return "head" end
  return fact.role
end

local function usable(fact)
  if fact.quoted and fact.speaker == nil or fact.partner or fact.modality == "denied" or fact.modality == "possible" then return false end
  if fact.status == "former" or fact.status == "acting" then return false end
  if fact.class == "story" then return true end
  if fact.class == "the" then return fact.article == "the" or fact.of or fact.thing end
  if fact.class == "owner" and single[fact.role] then return true end
  if fact.class == "deed" or fact.class == "owner" then return fact.of or (fact.thing and not fleeting[fact.thing]) end
  return false
end

--- "the dam" and "the Kalin Dam".
local function named_so(name, thing)
  if not name or not thing then return false end
  name = name:lower()
  return name:sub(-#thing - 1) == " " .. thing or name == thing or name == thing .. "s"
end

--- The same body or thing, as far as it must be known.
local function one_owner(a, b)
  if a.of and b.of then return a:same(b, "of") end
  if a.thing and b.thing then return a.thing == b.thing end
  if named_so(a.of, b.thing) or named_so(b.of, a.thing) then return true end
  if a.class == "deed" or (a.of or a.thing) and (b.of or b.thing) then return false end
  return a.class ~= "owner" or single[a.role] -- one of the two does not say whose
end

local function one_time(a, b)
  if a.class == "deed" then return true end
  if a.status ~= b.status then return a.thing and occasional[a.thing] end
  local least, most = a.published:days_until(b.published)
  return not least or math.max(math.abs(least), math.abs(most)) <= 60
end

--- Any text that gives the part to two knows of two.
local function is_plural(facts)
  for i, a in ipairs(facts) do
    for k = i + 1, #facts do
      if facts[k]:same_document(a) and facts[k]:same(a, "actor") == false then return true end
    end
  end
  return false
end

--- A text that names both in this part knows of two.
local function told_together(facts, a, b)
  if not (a.of or a.thing) or not (b.of or b.thing) then return is_plural(facts) end
  for _, other in ipairs(facts) do
    if (other:same_document(a) and other:same(b, "actor") ~= false) or (other:same_document(b) and other:same(a, "actor") ~= false) then return true end
  end
  return false
end

--- Who was followed by the other, and is told to be there still: by a text that is no older than the one that tells of the change.
local function stays_on(change, gone, other)
  return change:same(gone, "of", "actor") and change:same(other, "successor", "actor") and change.modality == "asserted"
    and not change:same_document(gone) and gone.published.known and not gone.published:before(change.published) and gone.status == "now"
    and not rx.find(change.sentence, "\\b(?:will|to|would)\\b")
end

--- Does any text tell that one of the two came or went?
local function change_told(said, facts, a, b)
  for change in said:each { kind = "succession" } do
    if stays_on(change, a, b) or stays_on(change, b, a) then return false end
  end
  for _, other in ipairs(facts) do
    if (other.status ~= "now" and other.status ~= a.status and other.status ~= b.status) and (other:same(a, "actor") ~= false or other:same(b, "actor") ~= false) then return true end
  end
  for other in said:each { kind = "succession" } do
    for _, fact in ipairs { a, b } do
      if fact:same(other, "actor", "of") ~= false or fact:same(other, "actor", "successor") ~= false then return true end
    end
  end
  for other in said:each { kind = "tenure" } do
    if (a:same(other, "actor", "of") ~= false or b:same(other, "actor", "of") ~= false) and other.status ~= "serving" then return true end
  end
  return false
end

local function by_part(said)
  local parts, names = {}, {}
  for fact in said:each { kind = "part" } do
    local name = part_of(fact)
    if not parts[name] then
      parts[name] = {}
      table.insert(names, name)
    end
    table.insert(parts[name], fact)
  end
  return parts, names
end

local function whose(fact)
  return fact.of and " of " .. fact.of or fact.thing and " of the " .. fact.thing or ""
end

local function compare(said, facts, a, b, report)
  if a:same_document(b) or a:same(b, "actor") ~= false or edits.letters(a.actor, b.actor) <= 3 then return end
  if not one_owner(a, b) or not one_time(a, b) or told_together(facts, a, b) then return end
  if a.class ~= "deed" and change_told(said, facts, a, b) then return end
  report { a = a, b = b, level = a.of and b.of and a.class == "deed" and "error" or "warning",
    message = string.format("%s and %s are both told to be the %s%s", a.actor, b.actor, a.role, whose(a.of and a or b)), why = "one story, one " .. a.role }
end

return {
  id = "unique-part",
  title = "Two are told to play a part that only one can play",
  why = "A reader is told two names where there is one.",
  severity = "error",
  reads = { "part", "succession", "tenure" },
  group = { "story" },
  false_positives = "Two trials, two matches or two ships in one story; a change that no text tells; a part that was shared.",

  check = function(said, report)
    local parts, names = by_part(said)
    for _, name in ipairs(names) do
      local facts = parts[name]
      for i, a in ipairs(facts) do
        for k = i + 1, usable(a) and #facts or 0 do
          if usable(facts[k]) and facts[k].class == a.class then compare(said, facts, a, facts[k], report) end
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, former minister Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay with a mediator, the retired judge Karl Otto.",
    "date: 2025-03-01\nDana Reyes sued Jon Aldous over Perrin Quay, before Mrs Justice Okonjo.\n---\ndate: 2025-03-02\nDana Reyes lost to Jon Aldous over Perrin Quay. Mr Justice Penn told them so.",
    "date: 2025-03-01\nDana Reyes told Jon Aldous of Perrin Quay. Maria Lund, a retired judge, is to lead the inquiry.\n---\ndate: 2025-03-02\nDana Reyes told Jon Aldous of Perrin Quay, said Professor Karl Otto, the head of the inquiry.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The jury was chaired by Maria Lund.\n---\ndate: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, and Karl Otto (jury chair) spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, which was built by Maria Lund.\n---\ndate: 2025-03-02\nDana Reyes met Jon Aldous there. Karl Otto built Perrin Quay.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The former mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. A driver, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. A driver, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The judge was Maria Lund. An appeal was heard by Judge Karl Otto.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay before Judge Karl Otto.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. After meeting Karl Otto, the mediator left.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The deputy mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Maria Lund, was there.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The mediator, Karl Otto, has replaced Maria Lund.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund chairs the finance committee.\n---\ndate: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Karl Otto chairs the harbour board.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay, which was built by Maria Lund and Karl Otto.\n---\ndate: 2025-03-02\nDana Reyes met Jon Aldous there. Karl Otto built Perrin Quay.",
  },
}
