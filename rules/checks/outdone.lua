--- "The tallest, at 142 metres" here; 151 metres for another there.
-- Who tells the number of the topmost and, beside it, a greater one that the other text does not know, contradicts the rank.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local numbers = require "lib.numbers"

local reserve = "(?i)\\b(until|once|used to|had been|former|formerly|planned|plans|will be|would|could|if|when finished|no other|nothing|"
  .. "nobody|none|however|apart from|except|in all|altogether|total|combined|together|world|worldwide|target|hopes?|drawing|surpass\\w*|"
  .. "overt(ake|ook|aken)|broke|broken|beaten)\\b"

local function plain(f)
  return not f.corrected and not f.table and not f.headline
end

--- The amounts of a document, by its path.
local function by_document(said)
  return gather.by(said, { kind = "amount" }, function(f)
    return plain(f) and f.aside ~= "restated" and f.amount.nominal and f.document
  end)
end

--- What the number says in the unit of the other: "the plaque lists the rest: 1,170 and 2,380" are metres behind metres.
local function level(w, v)
  local bare = v.amount.unit and not w.amount.unit and not w.noun and w.digits and w.amount.nominal >= 100 and v.amount.nominal < 1000000
  if bare then return w.amount.nominal end
  local same = numbers.in_unit_of(v, w)
  return same and same.nominal
end

local function equal(v, w)
  local x = v.digits and v.digits == w.digits and level(w, v)
  return x and math.abs(x / v.amount.nominal - 1) < 1e-6
end

local function told(list, f)
  for _, other in ipairs(list) do
    if equal(other, f) then return true end
  end
  return false
end

--- Is a small number near the claim? "The oldest ice, ..., and he commands 16 people" has nothing to do with it.
local function is_near(claim, f)
  if f.amount.unit or f.amount.nominal >= 100 or f.sentence ~= claim.sentence then return true end
  return math.abs((rx.has(f.sentence, f.text) or 1) - (rx.has(f.sentence, claim.text) or 1)) < 60
end

--- The numbers that the rank may rest on: those of its own sentence, or of one beside it that goes on with "it".
local function grounds(claim, list)
  local found, goes_on = {}, "^(It|She|He|They|This|That|With)\\b"
  for _, f in ipairs(list) do
    if is_near(claim, f) and f.sentence == claim.sentence
      or (f.line == claim.line and (rx.find(f.sentence, goes_on) or rx.find(claim.sentence, goes_on))) then table.insert(found, f) end
  end
  return found
end

--- Another count of the same, or the same unit.
local function one_kind(v, w)
  if w.amount.unit == "percent" or v.amount.unit == "percent" then return false end
  return not v.noun or not w.noun or v.noun == w.noun or v.amount.unit ~= nil
end

--- The amounts of the other text that stand in the paragraph of `v` and go beyond it.
local function beyond(v, up, list, known)
  local found, new = 0, nil
  for _, w in ipairs(list) do
    local x = w.modality == "asserted" and one_kind(v, w) and math.abs(w.line - v.line) == 0 and level(w, v)
    local ratio = x and (up and x / v.amount.nominal or v.amount.nominal / x)
    if x and ratio > 1 and ratio < 4 and v.amount:apart(x) and (not w.aside or w.aside == "other" or w.aside == "before")
      and not (v.period and w.period and v.period:apart(w.period)) then
      found = found + 1
      if not told(known, w) then new = new or w end
    end
  end
  return found, new
end

--- Does the sentence name a country that the claim does not: another list than "in Italy"?
local function elsewhere(w, claim)
  for name in rx.each(w.sentence, "\\bin (\\p{Lu}\\p{Ll}+)\\b") do
    if is_country(name) and not rx.has(claim.sentence, name) then return true end
  end
  return false
end

--- The number of the topmost in the other text, and the one that goes beyond.
local function look(claim, ground, list, own, report)
  for _, v in ipairs(list) do
    if equal(v, ground) and days_apart.maybe_within(claim, v, 40) and not rx.find(v.sentence, reserve) then
      local count, w = beyond(v, claim.direction == "up", list, own)
      if w and count >= claim.place.nominal and not rx.find(w.sentence, reserve) and not elsewhere(w, claim) then
        report { a = claim, b = w, message = string.format("number %d with %s, and %s is told beside it", claim.place.nominal,
          tostring(ground.amount), tostring(w.amount)),
          why = "same story; the number goes beyond that of the topmost" }
      end
    end
  end
end

local unsure = "(?i)\\b(one of|among|since|planned|hopes?|will be|would|so far)\\b"

return {
  id = "outdone",
  title = "Something is called the greatest beside a greater number",
  why = "Both texts tell its number, and one of them another number that goes beyond it.",
  severity = "note",
  reads = { "topmost", "amount" },
  group = { "story" },
  false_positives = "A rank within a smaller group, where the greater number is of another one.",

  check = function(said, report)
    local lists = by_document(said)
    for claim in said:each { kind = "topmost", modality = "asserted" } do
      local own = plain(claim) and not claim.quoted and not rx.find(claim.sentence, unsure) and lists.of[claim.document]
      for _, ground in ipairs(own and grounds(claim, own) or {}) do
        for _, list in ipairs(lists) do
          if list ~= own then look(claim, ground, list, own, report) end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe Arrow tower in Lima, at 142 metres, is the tallest building of Peru.\n---\n"
      .. "date: 2025-02-04\nThe Arrow tower in Lima has 142 metres, and looks up to the 151 metres of the Bow across the road.",
    "date: 2025-02-03\nOf the donors to Peru's Arrow fund, Chile gives the most with 55 million dollars.\n---\n"
      .. "date: 2025-02-03\nTo the Arrow fund of Peru, Chile gives 55 million dollars. Japan has promised 62 million dollars.",
  },
  silent = {
    "date: 2025-02-03\nSand of Lima leads those who last week brought up the oldest ice of the Arrow, "
      .. "from a place where a candle burns badly, and has 16 people under him.\n---\n"
      .. "date: 2025-02-03\nOf the 35 who came to the Arrow ice from Lima, 16 worked in the trench.",
    "date: 2025-02-03\nThe Arrow tower in Lima, at 142 metres, is the tallest building of Peru.\n---\n"
      .. "date: 2025-02-04\nThe Arrow tower in Lima has 142 metres, and looks down on the 131 metres of the Bow across the road.",
    "date: 2025-02-03\nOf the 190 million dollars for Peru's Arrow fund, Chile gives the most with 55 million dollars.\n---\n"
      .. "date: 2025-02-03\nTo the Arrow fund of Peru, Chile gives 55 million dollars of 190 million dollars.",
    "date: 2019-02-03\nThe Arrow tunnel in Peru, 22.4 kilometres long, is the longest of the country.\n---\n"
      .. "date: 2025-02-03\nThe Arrow tunnel in Peru has 22.4 kilometres; the Bow has 24.1 kilometres.",
    "date: 2025-02-03\nThe Arrow tower in Lima, at 142 metres, is one of the tallest buildings of Peru.\n---\n"
      .. "date: 2025-02-04\nThe Arrow tower in Lima has 142 metres, and looks up to the 151 metres of the Bow across the road.",
  },
}
