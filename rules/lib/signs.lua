--- Which way an amount is told to go: "8 per cent up", "an 8 per cent fall", "a surplus of 4 million", "two days early".
local signs = {}

local filler = "(?:(?:by|of|to|some|about|around|roughly|nearly|almost|just|only|over|under|another|a further|a|an|the|as much as|more than|"
  .. "less than|at least|in \\p{Ll}[\\p{Ll} ]{2,24} of|in \\p{Ll}[\\p{Ll} ]{2,24} by|from \\p{Ll}{3,10}) )*(?:[A-Z]{0,3}\\p{Sc})?$"

-- Two ways each: the first word set goes up, the second down.
local ways = {
  change = {
    "up|rises?|rose|risen|rising|increases?|increased|increasing|grew|grows?|grown|growth|growing|gains?|gained|climb(?:s|ed)?|jump(?:s|ed)?|surged?|"
      .. "soared|added|improved|improvement|raised",
    "down|falls?|fell|fallen|falling|drop(?:s|ped)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed)|cuts?|lost|shed|shrank|shrunk|shrinks|slump(?:s|ed)?|"
      .. "plunged?|slid|slipped|reduced|reduction|lowered|tumbled",
  },
  balance = { "surplus|(?<!before )profits?|in the black", "deficit|loss|losses|shortfall|in the red" },
}

-- What stands behind the amount.
local behind = {
  change = {
    "rise|increase|growth|gain|jump|surge|improvement|more|higher|up|above|longer|larger|bigger|heavier|wider|taller|dearer|warmer|faster",
    "fall|drop|decline|decrease|cut|reduction|slump|plunge|fewer|less|lower|down|below|shorter|smaller|lighter|narrower|cheaper|cooler|slower",
  },
  balance = { "surplus|profit|in the black", "deficit|loss|shortfall|in the red" },
  schedule = {
    "early|ahead of (?:schedule|time|plan)|earlier than (?:planned|expected|scheduled|promised)|before (?:it|they|he|she) (?:was|were) due",
    "late|behind (?:schedule|time|plan)|later than (?:planned|expected|scheduled|promised)|overdue",
  },
}

local denied = "(?i)\\b(?:not|never|no|neither|nor|without|if|unless)\\b|n['’]t\\b"

--- Every way with its expression.
local function listed(classes, from, till)
  local found = {}
  for class, pair in pairs(classes) do
    for way, words in ipairs(pair) do table.insert(found, { class = class, way = way, words = from .. words .. till }) end
  end
  return found
end

local all_behind = listed(behind, "(?i)^[ -](?:\\p{Ll}+ )?(?:", ")\\b")
local all_before = listed(ways, "(?i)\\b(?:", ") " .. filler)

--- The class and the way of the amount: "change", 1 or 2; nil where its words tell none.
function signs.of(f)
  local at = rx.has(f.sentence, f.text)
  if not at then return nil end
  local before = rx.match(f.sentence:sub(1, at - 1), "(?s)[^;:]*$") or ""
  local after = f.sentence:sub(at + #f.text)
  if rx.find(rx.match(before, "(?s)[^,]*$") or "", denied) then return nil end
  for _, one in ipairs(all_behind) do
    if rx.find(after, one.words) then return one.class, one.way end
  end
  for _, one in ipairs(all_before) do
    if rx.find(before, one.words) then return one.class, one.way end
  end
end

return signs
