--- Gate 14 here, gate 41 there; a fire on the third floor that broke out on the fifth: one thing has one number of hall, room, floor, platform.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local timeline = require "lib.timeline"

local label = "(gate|hall|room|courtroom|platform|track|pier|berth|terminal|stand|booth|counter|cell|ward|lane|bay|dock|exit|pitch|box)"
local behind = "(?i)\\b" .. label .. " (?:no\\.? ?|number )?(\\d{1,4}[a-z]?|two|three|four|five|six|seven|eight|nine|ten)\\b(?![.,:]?\\d|"
  .. "%| (?:per|people|years|euros|of the \\d))"
local floor = "(?i)\\b(ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|"
  .. "th))[- ](floor|storey)\\b"

local other = "(?i)\\b(?:moved?|moves|moving|chang\\w+|instead|then|later|from (?:gate|hall|room|platform|the \\p{L}+ floor) [^.;]{1,20} to|other|"
  .. "another|also|next|originally|transfer\\w*|relocat\\w+|mov\\w+|spread|spreads|reach\\w*|up to|down to|above|below|between|both|each|"
  .. "every|and on|"
  .. "respectively|neighbour\\w*|neighbor\\w*|upstairs|downstairs|climb\\w*|jump\\w*|liv(?:es?|ed|ing)|won|lost|beat|drew|"
  .. "as well|lift|elevator|stairs)\\b"
local row = "(?i)\\b(?:gates|halls|rooms|platforms|tracks|floors|lanes|berths|terminals|courts|cells|wards)\\b"

--- The one number of a sentence: { label, number, fact }; nil where it tells none, or several.
local function number_in(f)
  local s = f.sentence
  local what, number = rx.match(s, behind)
  local pattern = behind
  if not what then
    number, what = rx.match(s, floor)
    pattern = floor
  end
  if not what or rx.count(s, pattern) > 1 or rx.find(s, row) then return nil end
  local rest = pattern == floor and rx.match(s, "(?i)^(.*?)\\Q" .. number .. "\\E[- ](?:floor|storey)(.*)$") or s
  return { label = pattern == floor and "floor" or what:lower(), number = number:lower(), fact = f, open = rx.find(rest, other) ~= nil }
end

--- Do the words around the two numbers tell of one thing? More must do so in two texts.
local function of_one_thing(a, b)
  local shared, words = timeline.shared(a.fact.sentence, b.fact.sentence)
  local same = a.fact:same_document(b.fact)
  return shared >= (same and 4 or 5) and words >= 3
end

--- Does the story tell these two numbers, and no third?
local function only_two(list, a, b)
  for _, one in ipairs(list) do
    if one.number ~= a.number and one.number ~= b.number then return false end
  end
  return true
end

return {
  id = "place-number-differs",
  title = "One thing is told at two gates, on two floors, in two halls",
  why = "Who goes to the wrong one misses it.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Two matches on two courts that are told in the same words.",

  check = function(said, report)
    local found = gather.new()
    for f in said:each { kind = "statement" } do
      local one = not f.table and not f.question and not f.quoted and rx.find(f.sentence,
        "(?i)\\b" .. label .. " |[- ](?:floor|storey)\\b") and number_in(f)
      if one then gather.put(found, one.label, one) end
    end
    for _, list in ipairs(found) do
      for a, b in gather.pairs(list) do
        if a.number ~= b.number and not a.open and not b.open and days_apart.within(a.fact, b.fact, 4) and only_two(list, a, b)
          and of_one_thing(a, b) then
          report { a = b.fact, b = a.fact, message = string.format("%s %s, and %s %s", a.label, a.number, b.label, b.number),
            why = "one story, and the same words around the two numbers" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-06-11\nThe concert of the Osby choir is in hall 2 of the college.\n---\n"
      .. "date: 2025-06-11\nGuests of the Osby choir should come to hall 4 of the college for the concert.",
  },
  silent = {
    "date: 2025-06-11\nThe concert of the Osby choir is in hall 2 of the college.\n---\n"
      .. "date: 2025-06-11\nThe concert of the Osby choir was moved to hall 4 of the college.",
    "date: 2025-06-11\nThe concert of the Osby choir is in hall 2 of the college.\n---\n"
      .. "date: 2025-06-11\nBooks are sold in hall 4.",
  },
}
