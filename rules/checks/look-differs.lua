--- A red van here, a white van there; a Cessna and a Piper: the one thing of a story in two looks.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local lazy = require "lib.lazy"
local set = require "lib.set"

-- What people put on, another one each day.
local worn = set { "hoodie", "coat", "jacket", "dress", "hat", "cap", "scarf", "jumper", "tie", "wig", "sari", "turban", "swimsuit",
  "umbrella", "bag" }

-- Makes of which a story's vehicle or aircraft has one; of the firms that make them the sentence speaks without an article.
local makes = {
  plane = "Cessna|Piper|Beechcraft|Airbus|Boeing|Embraer|Bombardier|Antonov|Ilyushin|Tupolev|Fokker|Cirrus|Learjet|Gulfstream|Dornier",
  helicopter = "Sikorsky|Eurocopter|Robinson|AgustaWestland",
  car = "Toyota|Ford|Volvo|BMW|Audi|Mercedes|Skoda|Volkswagen|Renault|Peugeot|Fiat|Opel|Vauxhall|Nissan|Honda|Hyundai|Kia|Mazda|Subaru|Tesla|"
    .. "Jaguar|"
    .. "Porsche|Ferrari|Lamborghini|Bentley|Citroën|Citroen|Dacia|Lada|Suzuki|Mitsubishi|Chevrolet|Dodge|Cadillac|Buick|Saab|Lexus",
  violin = "Stradivarius|Guarneri|Amati|Guadagnini", gun = "Glock|Beretta|Kalashnikov|Luger",
}

local class_of = lazy(function()
  local found = {}
  for class, names in pairs(makes) do
    for name in rx.each(names, "[^|]+") do found[name] = class end
  end
  return found
end)

local make = "\\b(" .. makes.plane .. "|" .. makes.helicopter .. "|" .. makes.car .. "|" .. makes.violin .. "|" .. makes.gun .. ")\\b(?!['’]s)"

-- The sentence knows of two, or of none.
local of_two = "(?i)\\b(?:another|others?|second|two|three|both|similar|like|not|n't|no|never|instead|repainted|formerly|replac\\w+|new|"
  .. "wrong|mistook|mistaken|collid\\w+|collision|rival|former|used to|once|next|each|every|either|or)\\b"
local weekday = "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$"
local empty = set { "that", "this", "with", "from", "have", "said", "were", "they", "their", "which", "when", "after", "been", "into", "where",
  "over",
  "about", "police", "there", "then", "than", "also", "would", "could", "before", "while", "some", "near" }

--- How much two sentences have in common besides the thing: names, and plain words.
local function in_common(a, b, thing)
  local names, plain, day = 0, 0, false
  for word in rx.each(a.sentence, "[\\p{L}’']{4,}") do
    local low = word:lower()
    if not empty[low] and low ~= thing and not rx.find(low, "(?i)^(?:black|white|blue|green|yellow|grey|gray|silver|brown|orange|pink|"
      .. "purple)$") then
      if rx.find(word, "^\\p{Lu}") and rx.find(b.sentence, "\\b\\Q" .. word .. "\\E\\b") then
        names = names + 1
        day = day or rx.find(word, weekday) ~= nil
      elseif rx.find(b.sentence, "(?i)\\b\\Q" .. low:sub(1, 5) .. "\\E") then
        plain = plain + 1
      end
    end
  end
  return names, plain, day
end

--- One thing, by the names and words that its sentences share.
local function is_one(a, b, thing)
  local names, plain, day = in_common(a, b, thing)
  if worn[thing] then return names >= 2 and plain >= 2 and (day or plain >= 4) end
  return names >= 2 and (day or plain >= 1) or names == 1 and plain >= 2
end

--- "A red car hit him", "a blue car stopped beside him": one of the two must be told as the one of the story.
local function is_definite(e)
  local at = "(?i)\\b(?:the|his|her|its|their|\\p{L}+['’]s)(?: [\\p{Ll}-]+){0,3} \\Q"
  return e.named or rx.find(e.fact.sentence, at .. e.fact.text) ~= nil or rx.find(e.fact.text, "(?i)^(?:the|his|her|its|their)\\b") ~= nil
end

--- A text that tells both knows of two.
local function knows_both(list, a, b)
  for _, f in ipairs(list) do
    if f.fact:same_document(a.fact) and f.look == b.look or f.fact:same_document(b.fact) and f.look == a.look then return true end
  end
  return false
end

--- The make of the one that the sentence tells of: "the Cessna", "a Piper Cherokee".
local function make_told(f)
  local name = rx.match(f.sentence, make)
  local article = "\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|their|its|my)(?: [\\p{Ll}-]+){0,3} "
  if name and rx.find(f.sentence, article .. name .. "\\b") then return name end
end

return {
  id = "look-differs",
  title = "One thing is told to be of two colours, or of two makes",
  why = "Witnesses are asked to look for it.",
  severity = "warning",
  reads = { "look", "statement" },
  group = { "story" },
  false_positives = "Two vans, two aircraft of one story, of which each text tells one.",

  check = function(said, report)
    local found = gather.new()
    for f in said:each { kind = "look" } do gather.put(found, f.thing, { fact = f, look = f.colour, thing = f.thing }) end
    for f in said:each { kind = "statement" } do
      local name = not f.table and make_told(f)
      if name then gather.put(found, class_of(name), { fact = f, look = name, thing = class_of(name), named = true }) end
    end
    for _, list in ipairs(found) do
      for a, b in gather.pairs(list) do
        local x, y = a.fact, b.fact
        if a.look ~= b.look and not x:same_document(y) and x.modality == "asserted" and y.modality == "asserted" and days_apart.within(x, y, 60)
          and not rx.find(x.sentence, of_two) and not rx.find(y.sentence, of_two) and not knows_both(list, a, b)
          and (is_definite(a) or is_definite(b)) and is_one(x, y, a.thing) then
          report(x, y, "the %s: %s, and %s", a.thing, a.look, b.look)
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nA red van left Cobb Street after the raid on Arlen Jewellers on Tuesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nThe white van in which the robbers of Arlen Jewellers fled on Tuesday was found, Dana Reyes said.",
    "date: 2025-03-01\nThe pilot of the Cessna that came down in Lake Osby on Monday swam ashore, Dana Reyes told Jon Aldous.\n---\n"
      .. "date: 2025-03-04\nDana Reyes and Jon Aldous lifted the Piper Cherokee that crashed into Lake Osby on Monday.",
  },
  silent = {
    "date: 2025-03-01\nA red van left Cobb Street after the raid on Arlen Jewellers on Tuesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nPolice at first looked for a red van after the raid on Arlen Jewellers on Tuesday. A white van that was parked in "
      .. "Cobb Street after the raid on Tuesday had nothing to do with it, Dana Reyes said.",
    "date: 2025-03-01\nA red van left Cobb Street after the raid on Arlen Jewellers on Tuesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes drives a white van to work.",
    "date: 2025-03-01\nDana Reyes opened the hall in Osby on Monday in a red coat, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes left Osby in a blue coat on Thursday, Jon Aldous said.",
    "date: 2025-03-01\nThe pilot of the Cessna that came down in Lake Osby on Monday swam ashore, Dana Reyes told Jon Aldous.\n---\n"
      .. "date: 2025-03-04\nDana Reyes and Jon Aldous flew over Lake Osby in a Piper Cherokee on Thursday to look for another one.",
    "date: 2026-03-10\nA red car hit the cyclist Jon Aldous in Osby on Monday, police said.\n---\n"
      .. "date: 2026-03-11\nWitnesses in Osby said that a blue car stopped beside the cyclist Jon Aldous on Monday, police said, and its driver "
      .. "helped him.",
    "date: 2026-03-10\nJon Aldous drove a white van to Osby on Monday to bring the chairs for the school.\n---\n"
      .. "date: 2026-03-11\nA black van was stolen in Osby on Monday from Jon Aldous's neighbour Dana Reyes.",
    "date: 2026-03-10\nThe police of Osby look for a green van after the raid on Arlen Jewellers on Monday.\n---\n"
      .. "date: 2026-03-11\nA white van of Arlen Jewellers stood before the shop in Osby on Monday during the raid.",
    "date: 2026-03-10\nThe minister Dana Reyes came to Osby in a black car on Monday.\n---\n"
      .. "date: 2026-03-11\nThe mayor of Osby, who met Dana Reyes on Monday, came in a blue car.",
  },
}
