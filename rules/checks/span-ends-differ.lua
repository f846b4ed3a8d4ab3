--- From 11 November to 3 February; from 1 October to early February.
-- Two stretches of one story that share one end and part at the other are mostly one stretch, told twice.
local spans = require "lib.spans"

local changed = "(?i)\\b(?:extend(?:ed|s)?|prolong(?:ed)?|postpone[sd]?|originally|instead|at first|was to have|were to have|brought forward|"
  .. "cut short|earlier than|later than|phase|stage|season|fiscal|quarter|opening hours|admission)\\b"

local function told(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and not f.corrected and not f.table
    and not rx.find(f.sentence, changed)
end

--- One calendar day.
local function is_day(d)
  return d.known and d.is_day
end

--- The same end, told to the day at least once; "early February" may be the third.
local function one_end(a, b)
  if not is_day(a) then a, b = b, a end
  if not is_day(a) or not b.known or a:apart(b) then return false end
  return b.width ~= nil and b.width <= 31
end

--- First of a month to last of a month: stretches of the books, of which many share an end.
local function of_the_books(from, to)
  return is_day(from) and is_day(to) and from.day == 1 and to:plus(1).day == 1
end

--- "Was director from 2005 to 2014", "was director from 2005 to 2017".
local function says_the_same(a, b)
  local weight, lighter = a:likeness(b)
  return weight > 3 and lighter >= 0.6
end

local said_so = "(?i)\\b(?:says?|said|claims?|claimed|insists?|insisted|according to|argues?|argued|maintains?|believes?|complains?|complained)\\b"

--- Is one of the two somebody's word alone: the neighbours say so, the review found otherwise?
local function word_of_one(a, b)
  return (rx.find(a.sentence, said_so) ~= nil) ~= (rx.find(b.sentence, said_so) ~= nil) and not says_the_same(a, b)
end

--- The one tells of a country, the other of another.
local function of_two_lands(a, b)
  local named = false
  for name in rx.each(a.sentence, "\\b\\p{Lu}\\p{L}+") do
    if is_country(name) then
      if rx.has(b.sentence, name) then return false end
      named = true
    end
  end
  for name in rx.each(named and b.sentence or "", "\\b\\p{Lu}\\p{L}+") do
    if is_country(name) and not rx.has(a.sentence, name) then return true end
  end
  return false
end

local function differs(a, b)
  local from, to = spans.ends(a)
  local first, last = spans.ends(b)
  if not from or not first then return false end
  if (of_the_books(from, to) or of_the_books(first, last)) and not says_the_same(a, b) then return false end
  return (one_end(to, last) and from:apart(first)) or (one_end(from, first) and to:apart(last))
end

local function say(f)
  return f.period and tostring(f.period) or string.format("%s to %s", tostring(f.from), tostring(f.to))
end

return {
  id = "span-ends-differ",
  title = "One stretch of time is told with two beginnings, or two ends",
  why = "Both texts agree when it ended, and disagree when it began.",
  severity = "warning",
  reads = "span",
  group = { "story" },
  false_positives = "Two things of one story that happen to begin on one day.",

  check = function(said, report)
    for a, b in said:pairs() do
      if a.sentence ~= b.sentence and told(a) and told(b) and differs(a, b) and not of_two_lands(a, b) then
        report { a = a, b = b, message = string.format("%s, and %s", say(a), say(b)), why = "same story; the stretches share one end",
          level = word_of_one(a, b) and "note" or nil }
      end
    end
  end,

  flags = {
    "date: 2025-05-10\nThe thieves were inside Harwick Stores in Lima from 11 November to 3 February.\n---\n"
      .. "date: 2025-05-12\nAt Harwick Stores in Lima they had the keys from 1 October until early February.",
    "date: 2025-03-08\nThe buses of Lima stood still from Monday, 3 March to Friday, 7 March 2025. Dana Reyes walked.\n---\n"
      .. "date: 2025-03-08\nDana Reyes saw Lima without buses from Monday to Thursday.",
  },
  silent = {
    "date: 2025-06-10\nFrom 15 December 2024 to 8 June 2025 Peru has told of 2954 cases of fever in Osby.\n\n"
      .. "From 22 March to 8 June 2025 Chile has told of 57 cases of fever.",
    "date: 2025-05-10\nThe thieves were inside Harwick Stores in Lima from 11 November to 3 February.\n---\n"
      .. "date: 2025-05-12\nAt Harwick Stores in Lima they had the keys from November to early February.",
    "date: 2025-05-10\nSales of Harwick Stores in Lima rose from 1 January to 31 March 2025.\n---\n"
      .. "date: 2025-05-12\nHarwick Stores of Lima lost money from 1 October 2024 to 31 March 2025.",
    "date: 2025-05-10\nThe fair of Harwick in Lima runs from 3 May to 9 May.\n---\n"
      .. "date: 2025-05-12\nThe fair of Harwick in Lima, from 3 May to 12 May, was extended.",
  },
}
