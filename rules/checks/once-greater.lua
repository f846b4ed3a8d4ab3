--- "The biggest haul ever found at the port", 3.2 tonnes of it; "in 2016 the same port yielded 4.5 tonnes".
-- A greatest of all time is held against an amount that the story tells for an earlier year and that is greater than all that it tells of
-- today in the same unit.
local in_both = require "lib.in_both"
local in_sentence = require "lib.in_sentence"
local kept = require "lib.kept"
local numbers = require "lib.numbers"

local always = "(?i)\\b(?:ever|in (?:its|their|his|her|\\p{L}+['’]s?) (?:\\p{L}+ ){0,2}history|in the (?:\\p{L}+ ){0,2}history|on record|of all time|"
  .. "records? began|in living memory|since (?:18|19|20)\\d\\d|since (?:it|they|the) \\p{L}+|has (?:ever )?(?:seen|suffered|known|had))\\b"
local since = "(?i)\\bsince (?:[\\p{L} ]{0,30} )?((?:18|19|20)\\d\\d)\\b"
local unsure = "(?i)\\b(?:perhaps|may|might|could|would|will|if|claims?|claimed|until|apart from|except|outside|bar|forecast\\w*|risk|fear\\w*|"
  .. "per|adjusted|inflation|world|single)\\b"
local weakened = "(?i)\\b(?:one of|among|almost|nearly|not|no longer|second|third|fourth|fifth)\\b[^,;.]*$"
local reserve = "(?i)\\b(?:world|planned|would|could|forecast\\w*|target|capacity|altogether|in all|combined|total|between|from|since|"
  .. "per(?! cent)|a year|average|elsewhere|abroad|neighbou?ring|estimated|population|inhabitants|founded|built|opened)\\b"

local small = "^(?:this|that|with|from|their|after|since|when|more|than|just|only|ever|into|over|time|year|years|once|have|been|were|history|record|"
  .. "said|says|before|worst|largest|biggest|longest|which|about|very|state|people|also|made|most|there|same)$"

--- What stands around the superlative, without names and small words: { haul = true, port = true }.
local words_of = kept(function(sentence)
  local found = {}
  for word in rx.each(sentence:lower(), "\\p{L}{4,}") do
    if not rx.find(word, small) then found[rx.match(word, "^(.{4,}?)(?:e?s)?$")] = true end
  end
  return found
end)

--- The year that a sentence looks back to; nil where it tells none, or several.
local function year_of(sentence)
  local found
  for year in rx.each(sentence, "\\b((?:18|19|20)\\d\\d)\\b") do
    if found and found ~= year then return nil end
    found = year
  end
  return tonumber(found)
end

local function usable(f)
  return f.modality == "asserted" and not f.quoted and not f.corrected and not f.table and f.amount.nominal and f.amount.unit ~= "percent"
    and (not f.aside or f.aside == "other" or f.aside == "before") and (f.amount.unit or f.noun or f.measure)
end

--- "Killed 23 men", "nine dead".
local function is_of_dead(f)
  return f.measure == "deaths" or rx.find(f.sentence, "(?i)\\b(?:kill(?:ed|ing|s)|claimed) (?:\\p{Ll}+ )?\\Q" .. f.text
    .. "\\E|\\Q" .. f.text .. "\\E (?:\\p{Ll}+ ){0,3}?(?:dead|died|killed|deaths|lives|lost their)\\b") ~= nil
end

-- What a superlative is not told of: "the longest strike" of tonnes, "the biggest haul" of days.
local function may_rank(claim, f)
  local word = claim.text:lower()
  if is_of_dead(f) then return rx.find(word, "worst|deadliest|bloodiest|heaviest") ~= nil end
  if rx.find(word, "deadliest|bloodiest|oldest|youngest") then return false end
  return (f.kind == "how_long") == (rx.find(word, "longest") ~= nil)
end

--- One class of amounts: one unit, one measure, or one noun.
local function same_class(v, w)
  if is_of_dead(v) or is_of_dead(w) then return is_of_dead(v) and is_of_dead(w) end
  if v.amount.unit or w.amount.unit then return v.amount.unit ~= nil and w.amount.unit ~= nil and numbers.in_unit_of(w, v) ~= nil end
  return v.measure ~= nil and v.measure == w.measure or v.noun ~= nil and v.noun == w.noun
end

--- "The biggest ever", and not one of the biggest.
local function is_greatest(claim)
  return claim.place.nominal == 1 and not claim.quoted and rx.find(claim.sentence, always) ~= nil and not rx.find(claim.sentence, unsure)
    and not rx.find(in_sentence.before(claim), weakened)
end

--- The greatest amount of today in the class of `old`; nil where there is none.
local function greatest(list, old, now)
  local most
  for _, f in ipairs(list) do
    local x = f ~= old and f.sentence ~= old.sentence and same_class(f, old) and numbers.in_unit_of(old, f)
    local year = x and year_of(f.sentence)
    if x and (not year or year >= now) and (not most or x.nominal > most.nominal) then most = x end
  end
  return most
end

local there = "(?i)\\b(?:there|here|the same \\p{L}+|(?:the|this|that) (?:province|state|county|region|town|city|port|mine|railway|club|"
  .. "company|country|island|valley|river|district|airport|school|hospital))\\b"

--- "There", "the same port", "that strike": the earlier one was where the claim is.
local function of_one_scope(claim, old)
  local n = in_both(words_of(claim.sentence), words_of(old.sentence)) + (is_of_dead(old) and 1 or 0)
  return n >= (rx.find(old.sentence, there) and 1 or 2)
end

--- Amounts and lengths of time that may be the size of something.
local function sizes(said)
  local list = {}
  for _, kind in ipairs { "amount", "how_long" } do
    for f in said:each { kind = kind } do
      if usable(f) then table.insert(list, f) end
    end
  end
  return list
end

--- Is the old amount, of a year that the claim speaks of, plainly greater than all of today? Gives the greatest of today and the year.
local function surpasses(old, claim, list)
  local now, from = claim.published.year, tonumber(rx.match(claim.sentence, since) or 0)
  local year = year_of(old.sentence)
  if not year or year >= now or year <= from or rx.find(old.sentence, reserve) then return nil end
  if not may_rank(claim, old) or not of_one_scope(claim, old) then return nil end
  local most = greatest(list, old, now)
  local ratio = most and most.nominal > 0 and old.amount.nominal / most.nominal
  if ratio and ratio > 1.05 and ratio < 5 and old.amount:more(most) then return most, year end
end

return {
  id = "once-greater",
  title = "Something is called the greatest ever, and a greater one of an earlier year is told",
  why = "A reader of both knows that there was a greater one.",
  severity = "note",
  reads = { "topmost", "amount", "how_long" },
  group = { "story" },
  false_positives = "A greatest of one place or one kind, where the earlier one was of another.",

  check = function(said, report)
    local list = sizes(said)
    for claim in said:each { kind = "topmost", modality = "asserted", direction = "up" } do
      for _, old in ipairs(claim.published.year and is_greatest(claim) and list or {}) do
        local most, year = surpasses(old, claim, list)
        if most then
          report { a = claim, b = old, message = string.format("told to be the greatest ever, with %s at most, and %s of %d is told",
            tostring(most), tostring(old.amount), year), why = "same story; no amount of today in that unit is as great" }
        end
      end
    end
  end,

  flags = {
    "date: 2024-02-03\nThat makes nine dead, the heaviest loss the Arlen mine of Osby has suffered since it opened in 1963.\n---\n"
      .. "date: 2024-02-03\nNine are dead in the Arlen mine of Osby. In 1974 a fire there killed 23 men.",
    "date: 2024-02-03\nIt was the biggest haul of ivory ever to be found at the port of Osby. Officers weighed 3.2 tonnes, Dana Reyes said.\n---\n"
      .. "date: 2024-02-03\nDana Reyes found 3.2 tonnes of ivory at Osby. In 2016 the same port yielded 4.5 tonnes.",
  },
  silent = {
    "date: 2024-02-03\nIt was the biggest haul of ivory at the port of Osby since 2018. Officers weighed 3.2 tonnes, Dana Reyes said.\n---\n"
      .. "date: 2024-02-03\nDana Reyes found 3.2 tonnes of ivory at Osby. In 2016 the same port yielded 4.5 tonnes.",
    "date: 2024-02-03\nIt was the biggest haul of ivory ever to be found at the port of Osby. Officers weighed 3.2 tonnes, Dana Reyes said.\n---\n"
      .. "date: 2024-02-03\nDana Reyes found 3.2 tonnes of ivory at Osby. In 2016 the same port yielded 2.5 tonnes.",
    "date: 2024-02-03\nIt was the biggest haul of ivory since 2017 at the port of Osby. Officers weighed 3.2 tonnes, Dana Reyes said.\n---\n"
      .. "date: 2024-02-03\nDana Reyes found 3.2 tonnes of ivory at Osby. In 2016 the same port yielded 4.5 tonnes.",
    "date: 2024-02-03\nIt was one of the biggest hauls of ivory ever to be found at the port of Osby. Officers weighed 3.2 tonnes.\n---\n"
      .. "date: 2024-02-03\nDana Reyes found 3.2 tonnes of ivory at Osby. In 2016 the same port yielded 4.5 tonnes.",
    "date: 2024-02-03\nIt was the biggest haul of ivory ever to be found at the port of Osby. Officers weighed 3.2 tonnes, Dana Reyes said.\n---\n"
      .. "date: 2024-02-03\nDana Reyes found 3.2 tonnes of ivory at Osby. In 2016 a neighbouring port yielded 4.5 tonnes of ivory.",
  },
}
