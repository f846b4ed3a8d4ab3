--- Two texts of one story give two numbers for one thing.
-- No measure is asked for: the words nearest to each amount tell what it is about, many phrases of one thing count as one topic ("lost power", "in the
-- dark"), and neither text tells the other's number. Digits that look like a slip of the pen make weaker likeness enough.
local questions = require "lib.questions"

--- Times, parts and speakers that may explain the difference.
local function excused(a, b)
  if a.quoted or b.quoted or a.corrected or b.corrected or a.aside ~= b.aside or a.aside == "restated" then return true end
  if a.speaker and b.speaker and not a:same(b, "speaker") then return true end
  if a.period and b.period and a.period:apart(b.period) then return true end
  return a.measure and b.measure and a.measure ~= b.measure
end

local function days_apart(a, b)
  local least, most = a.published:days_until(b.published)
  return least and math.max(math.abs(least), math.abs(most)) or 0
end

local function ratio(a, b)
  local other = questions.in_unit_of(a, b)
  local low, high = math.min(a.amount.nominal, other.nominal), math.max(a.amount.nominal, other.nominal)
  return low > 0 and high / low or math.huge
end

--- Two voices may give two numbers: whoever says it must be one and the same.
local function two_voices(a, b)
  local says = "(?i)\\b(said|says|according to|claim(s|ed)?|estimate[sd]?|puts? (the|it|them)|reckons?|insists?)\\b"
  if a.speaker and b.speaker then return not a:same(b, "speaker") end
  return rx.find(a.sentence, says) ~= nil and rx.find(b.sentence, says) ~= nil
end

--- Told of one day, though the texts are of two.
local function one_day(a, b)
  return a.period and b.period and a.period:same(b.period)
end

local function likely(a, b, entries, weights)
  local slip, shared = questions.slip(a.fact, b.fact), questions.shared(a, b, weights)
  local days = days_apart(a.fact, b.fact)
  if slip == 3 and (#a.fact.digits >= 4 or shared.topics > 0 or shared.weight >= 2) then return "digits transposed?" end
  if slip == 2 and (shared.topics > 0 or (shared.weight >= 4 and a.fact.amount.unit) or (#a.fact.digits > 2 and a.fact.noun and a.fact.noun == b.fact.noun)) then return "a slip of the pen?" end
  local clear = shared.telling > 0 and (a.fact.amount.unit or shared.topics > 1) or (a.fact.amount.unit and shared.words >= 2)
  local power = clear and questions.scale(a.fact, b.fact)
  if power and (a.fact.digits or a.fact.amount.unit ~= b.fact.amount.unit or power >= 1000 or shared.words >= 4) then return string.format("off by a factor of %d?", power) end
  if shared.telling == 0 and shared.words >= 3 and days <= 14 and a.fact.modality == b.fact.modality and ratio(a.fact, b.fact) <= 1.6 and a.fact.amount.nominal >= 20
    and not two_voices(a.fact, b.fact) and questions.same_noun(a, b, entries) then return "" end
  if a.fact.modality ~= b.fact.modality or shared.telling == 0 or days > (shared.share >= 0.3 and 100 or 31) or (shared.moving and days > 0 and not one_day(a.fact, b.fact)) then return nil end
  if two_voices(a.fact, b.fact) then return nil end
  if slip == 1 and shared.topics >= 2 then return "one digit differs" end
  if ratio(a.fact, b.fact) > (shared.periodic and 1.35 or shared.broad and 1.8 or 3) then return nil end
  if shared.periodic and (a.fact.period or b.fact.period) and not (a.fact.period and b.fact.period and a.fact.period:same(b.fact.period)) then return nil end
  if shared.broad and shared.words < 2 then return nil end
  return questions.same_thing(a, b) and questions.only_ones(a, b, entries) and ""
end

--- Whom each entry may be set against: those that share a word, or four digits and more in another order. Words that hundreds have tell nothing.
local function postings(entries)
  local found = {}
  for i, entry in ipairs(entries) do
    local anagram = entry.fact.anagram
    if anagram and #anagram >= 4 then
      found[anagram] = found[anagram] or {}
      table.insert(found[anagram], i)
    end
    for _, word in ipairs(entry.list) do
      found[word] = found[word] or {}
      table.insert(found[word], i)
    end
  end
  return found
end

local many = 300

local function comparable(a, b)
  return not a.fact:same_document(b.fact) and questions.apart(a.fact, b.fact) and not excused(a.fact, b.fact)
end

local function pairs_of(entries)
  local found, posted = {}, postings(entries)
  for i, a in ipairs(entries) do
    local seen = {}
    local function look(list)
      for _, k in ipairs(list and #list <= many and list or {}) do
        if k > i and not seen[k] then
          seen[k] = true
          if comparable(a, entries[k]) then table.insert(found, { a, entries[k] }) end
        end
      end
    end
    for _, word in ipairs(a.list) do look(posted[word]) end
    if a.fact.anagram and #a.fact.anagram >= 4 then look(posted[a.fact.anagram]) end
  end
  return found
end

return {
  id = "amount-differs",
  title = "Two texts give two numbers for one thing",
  why = "The same question has one answer; a reader of both texts cannot tell which holds.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "Two things of one kind told in like words, each by one text alone.",

  check = function(said, report)
    local entries = questions.entries(said, true)
    local weights = questions.weights(entries)
    for _, pair in ipairs(pairs_of(entries)) do
      local a, b = pair[1], pair[2]
      local hint = likely(a, b, entries, weights)
      if hint and not questions.known_to(a, b, entries) and not questions.known_to(b, a, entries) then
        report { a = a.fact, b = b.fact, message = string.format("%s, and %s", tostring(a.fact.amount), tostring(b.fact.amount)),
          why = "same story, told of one thing; neither text tells the other number", hint = hint }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power on Friday.\n---\ndate: 2025-02-04\nSome 83,000 households of the Arrow valley sat in the dark.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for 420 passengers.\n---\ndate: 2025-02-04\nThe Arrow of Peru had room for 350 passengers.",
    "date: 2025-02-03\nIn Peru's Arrow Park the attendance was 4,816.\n---\ndate: 2025-02-04\nAt Arrow Park, Peru, 4,186 people forgot the rain.",
  },
  silent = {
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power on Friday.\n---\ndate: 2025-02-04\nThe Arrow valley of Peru has 83,000 sheep.",
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power in 2021.\n---\ndate: 2025-02-04\nIn the Arrow valley of Peru 83,000 homes lost power in 2023.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for more than 400 passengers.\n---\ndate: 2025-02-04\nThe Arrow of Peru had room for 420 passengers.",
    "date: 2025-02-03\nThe storm in Peru's Arrow valley killed 12 people.\n---\ndate: 2025-02-05\nThe storm in the Arrow valley of Peru killed 19 people.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for 420 passengers, the older Bow for 350 passengers.\n---\ndate: 2025-02-04\nThe Bow of Peru had room for 350 passengers.",
  },
}
