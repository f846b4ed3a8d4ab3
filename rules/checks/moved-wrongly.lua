--- "Rose to 3.2 percent from 3.5 percent": what rose came to less than it was.
local figures = require "lib.figures"
local two_levels = require "lib.two_levels"

local up = "rose|rises?|risen|rising|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|grew|grows?|grown|growing|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|"
  .. "soar(?:s|ed|ing)?|leap(?:s|ed|t)?|advanc(?:es?|ed|ing)|swell(?:s|ed)?|swollen|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|hik(?:es?|ed|ing)|"
  .. "(?:going|goes|went|crept|edged|inched|put) up"
local down = "fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|sank|sinks?|sunk|slip(?:s|ped|ping)?|"
  .. "slid|slides?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|shr[aiu]nks?|shrinking|dwindl(?:es?|ed|ing)|"
  .. "lower(?:s|ed|ing)|reduc(?:es?|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|(?:going|goes|went|came|crept|edged|inched) down"
local both = "(?i)\\b(?:(" .. up .. ")|(" .. down .. "))\\b(?![- ](?:short|ill|back|behind|out|victim))"
local cut = "(?i)\\bcuts?\\b|\\bby\\b"

-- "... to A from B", "... to A, compared with B a year ago", "... from A to B", and "A, up from B" whatever verb stands before.
local to = "(?i)\\bto " .. two_levels.hedge
local from = "(?i)\\bfrom " .. two_levels.hedge
local from_behind = "(?i)^(?: [\\p{L}'’-]+){0,4}? from (?:the )?(?:(?:last|previous|earlier|revised|an|a) )*" .. two_levels.hedge
local compared = "(?i)^(?: [\\p{L}'’-]+){0,4}?,? (?:compared (?:with|to)|against|versus|as against) (?:the )?" .. two_levels.hedge
local ago = "(?i)^(?: [\\p{L}'’-]+){0,3}?,? (?:(?:the|a|one) (?:year|month|quarter|week) (?:before|earlier|ago)|(?:the )?(?:last|previous) "
  .. "(?:year|month|quarter)|in (?:the (?:previous|same)|(?:19|20)\\d\\d)\\b)"
local to_behind = "(?i)^(?: [\\p{L}\\d'’-]+){0,6}? to " .. two_levels.hedge
local up_from = "(?i)^(?: [\\p{L}'’-]+){0,5}?(?:,| \\(| -| –) ?(up|down) (?:slightly |sharply |marginally )?(?:from|on) "
  .. "(?:the )?(?:(?:last|previous|earlier|revised) )*" .. two_levels.hedge

--- The one way that the verbs before the amounts go: 1, -1; nil where there is none, or several.
local function way_of(text)
  local way
  for rising, falling in rx.each(text, both) do
    local its = rising and 1 or -1
    if way and way ~= its or not rising and not falling then return nil end
    way = its
  end
  return not rx.find(text, cut) and way or nil
end

--- The older and the newer of two levels, and the way that the words say it went.
local function move(a, b)
  local between, before = figures.between(a, b), figures.before(a)
  local word = rx.match(between, up_from)
  if word then return b, a, word:lower() == "up" and 1 or -1 end
  local clause = rx.match(before, "[^.;:,()]*$")
  if rx.find(before, to) and rx.find(between, from_behind) then return b, a, way_of(clause) end
  if rx.find(before, to) and rx.find(between, compared) and rx.find(figures.behind(b), ago) then return b, a, way_of(clause) end
  if rx.find(before, from) and rx.find(between, to_behind) then return a, b, way_of(clause) end
end

return {
  id = "moved-wrongly",
  title = "What is told to have risen came to less, or what fell came to more",
  why = "The older and the newer level stand side by side.",
  severity = "error",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "A measure that is better the lower it is, in words that praise it: a time that \"rose\" from 60 to 58 seconds.",

  check = function(said, report)
    two_levels.each(said, function(s, a, b)
      local older, newer, way = move(a, b)
      if way and two_levels.contradict(newer, older, way) then
        report { a = newer.fact, b = older.fact, message = string.format("%s, but from %s to %s", way > 0 and "told as a rise" or "told as a fall",
          tostring(older.fact.amount), tostring(newer.fact.amount)), why = "one sentence tells both levels and the way" }
      end
    end)
  end,

  flags = {
    "Unemployment in Osby rose to 3.2 percent from 3.5 percent.",
    "Ticket sales slipped from 12,400 to 14,200 in May.",
    "Turnover slipped to 82 million euros, compared with 78 million the year before.",
    "The guild raised its fee to 40 euros from 45 euros.",
    "The museum of Osby had 12,000 visitors, up from 14,000 a year earlier.",
    "The harvest came to 4.1 million tonnes (down from 3.9 million in 2023).",
  },
  silent = {
    "Turnover slipped to 78 million euros, compared with 82 million the year before.",
    "Turnover slipped to 82 million euros, compared with 78 million for the next firm.",
    "Unemployment in Osby rose to 3.5 percent from 3.2 percent.",
    "Ticket sales slipped from 14,200 to 12,400 in May.",
    "The museum of Osby had 14,000 visitors, up from 12,000 a year earlier.",
    "The bank cut its forecast for growth to 2.1 percent from 2.4 percent.",
    "The loss rose to 4 million from 5 million.",
    "Osby climbed from 14th place to 12th place.",
    "The dollar rose to 31 lira from 32 lira.",
    "Sales rose to 3 million from 2.5 million, and the share of exports fell to 20 percent from 30 percent.",
    "Sales did not rise to 12,000 from 14,000.",
    "The bus fare rose to 3 euros from 250 cents.",
    "Output fell by 20 percent from 14 million tonnes to 15 million a month.",
  },
}
