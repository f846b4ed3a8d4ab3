--- "Her third title after 2018, 2020 and 2022", "four albums, in 1999, 2003 and 2008", "the 20th edition, a year after the 17th", "the second edition
-- in 2015 and the first in 2018": the number, and the years it counts.
local counting = require "lib.counting"
local turns = require "lib.turns"

local year = "(?:1[89]|20)\\d\\d"
local years = "(" .. year .. "(?:, " .. year .. ")*,? and " .. year .. ")(?!-|/|,? \\(|,? and|, \\d)"
local thing = "(?:titles?|wins?|victor(?:y|ies)|triumphs?|golds?|gold medals?|medals?|crowns?|championships?|cups?|trophies|trophy|albums?|"
  .. "novels?|books?|films?|plays?|terms?|marriages?|records?|elections?|expeditions?|tours?|visits?|prizes?|awards?|editions?|finals?|"
  .. "appearances?|attempts?|operas?|symphonies|referendums?|defeats?|wars?|floods?|strikes?)"
local adjective = "(?:(?!of\\b|in\\b|and\\b)[\\p{L}'’-]+ ){0,3}?"

--- How many years the list has.
local function count(list)
  return rx.count(list, year)
end

local function nth_after(nth, list)
  local n = counting.value(nth)
  if n and n ~= count(list) + 1 then return string.format("the %s, after %d: %s", nth, count(list), list) end
end

--- More years than things; fewer only where a comma or a bracket says that these are all.
local function told(n, sign, list)
  local number = counting.value(n)
  if number and (number < count(list) or sign ~= "" and number > count(list)) and number < 12 then
    return string.format("%s, and %d years: %s", n, count(list), list)
  end
end

local twice = { twice = "2", ["three times"] = "3" }

local function times(n, sign, list)
  return told(twice[n:lower()] or rx.match(n, "^(\\S+)"), sign, list)
end

local function successive(nth, other)
  local a, b = counting.value(nth), counting.value(other)
  if a and b and a ~= b + 1 then return string.format("the %s, a year after the %s", nth, other) end
end

-- What is counted in order of time.
local edition = "(edition|novel|book|album|film|term|marriage|attempt|title|season|festival|congress|summit|trial|report|version|series|World Cup|"
  .. "Olympics|medal|victory|win|visit|meeting|phase|stage|round|race|expedition|voyage|flight|launch|concert|tour|symphony|play|exhibition)"
local of_two_rows = "(?i)\\b(?:women|men|youth|junior|women['’]s|prize|place|floor|daughter|son|child|born|translat\\w+|reissu\\w+|reprint\\w*|"
  .. "paperback|sold|set in)\\b"
-- "The second followed in 2018": of the same row; "the second guest came in 2018" is not.
local verb = "(?:was|is|were|came|followed|began|started|took|had|ran|opened|held|went|appeared|arrived|ended|has)"
local in_year = "((?:19|20)\\d\\d)\\b"

--- What is counted later is told to have come earlier.
local function out_of_order(nth, thing, from, other, other_thing, to)
  local one, two = counting.value(nth), counting.value(other)
  if not one or not two or one == two or from == to or other_thing and other_thing:lower() ~= thing:lower() then return nil end
  if (one < two) ~= (tonumber(from) < tonumber(to)) then return string.format("the %s in %s, the %s in %s", nth, from, other, to) end
end

return {
  id = "years-counted",
  title = "A number does not fit the years that it counts",
  why = "Who won in three years before wins for the fourth time, and the second comes after the first.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Two in one year; two rows of things, counted apart.",

  check = turns.check {
    test = "(?:1[89]|20)\\d\\d,(?: and)? (?:1[89]|20)\\d\\d|(?:1[89]|20)\\d\\d,? and (?:1[89]|20)\\d\\d|(?i)a year after the |"
      .. "in (?:19|20)\\d\\d\\b.* in (?:19|20)\\d\\d",
    excuse = "(?i)\\b(?:including|among|twice in|both in|between|also|such as|again|besides|except|straight|consecutive|successive|instead|like|"
      .. "cancelled|double|each|two in|singles|doubles|twice a year)\\b",
    why = "the years counted",
    turns = {
      { "(?i)\\b" .. counting.ordinal .. " " .. adjective .. thing .. ",? (?:after|following) (?:(?:those|the ones|" .. thing .. ") (?:in|of|"
        .. "from) )?" .. years, nth_after },
      { "(?i)\\b" .. counting.number .. " " .. adjective .. thing .. "(,| \\(| -| –|:)? ?(?:those of |in |from |of )?" .. years, function(n, sign,
        list)
        return told(n, sign or "", list)
      end },
      { "(?i)\\b(twice|(?:three|four|five|six|seven|eight|nine|ten|\\d) times)(,| \\(| -| –|:)? ?(?:in )?" .. years, function(n, sign,
        list) return times(n, sign or "", list) end },
      { "(?i)\\b" .. counting.number .. "-time (?:[\\p{L}]+ ){0,2}?(?:winner|champion|medallist|finalist|runner-up|world champion)s?,? "
        .. "\\((" .. year .. "(?:,(?: and)? " .. year
        .. ")+(?:,? and " .. year .. ")?)\\)", function(n, list) return told(n, ",", list) end },
      { "(?i)\\bwon (?:it |there |here |the [\\p{L} ]{3,25}? )?in " .. years .. "[^.;\\d]{0,60}?(?:going|aiming|bidding|looking|chasing|seeking|"
        .. "after|hoping|trying|aims|hopes|seeks|bids)(?: for| to win)? (?:a|his|her|their|its) " .. counting.ordinal .. " "
        .. thing, function(list, nth) return nth_after(nth, list) end },
      { "(?i)\\b" .. counting.ordinal .. " (?:edition|festival|congress|race|fair|championships?|games|summit|conference)\\b[^.;\\d]{0,40}? a "
        .. "year after the " .. counting.ordinal
        .. "(?=[.,;]|$| edition)", successive },
      { "(?i)\\b" .. counting.any_ordinal .. " " .. edition .. "\\b(?:(?!\\bin (?:19|20)\\d\\d)[^.;,]){0,50}? in " .. in_year
        .. "[^.;\\d]{1,50}?\\b" .. counting.any_ordinal .. "(?: " .. edition .. "|(?= in )|(?= " .. verb .. "\\b))"
        .. "(?:(?: \\p{Ll}+){0,4})? in " .. in_year,
        out_of_order, unless = of_two_rows },
    },
  },

  flags = {
    "It is her third title after 2018, 2020 and 2022.",
    "The band released four albums, in 1999, 2003 and 2008.",
    "He was champion twice, in 2009, 2011 and 2014.",
    "The 20th edition of the race comes a year after the 17th.",
    "A four-time winner (2011, 2013, 2018), she is the favourite.",
    "Having won in 2019, 2021 and 2023, he is going for a third title.",
    "The second edition was held in 2015 and the first in 2018.",
    "Her first novel came out in 2018, four years after the second in 2015.",
    "Her second novel came out in 2015 and the first followed in 2018.",
  },
  silent = {
    "A three-time winner (2011, 2013, 2018), she is the favourite.",
    "Having won in 2019, 2021 and 2023, he is going for a fourth title.",
    "It is her fourth title after 2018, 2020 and 2022.",
    "The band released three albums, in 1999, 2003 and 2008.",
    "The band released four albums in 1999, 2003 and 2008.",
    "He was champion three times, in 2009, 2011 and 2014.",
    "The 20th edition of the race comes a year after the 19th.",
    "She won five titles, including those of 2009 and 2011.",
    "The second edition was held in 2018 and the first in 2015.",
    "Her first novel came out in 2015 and the second in 2018.",
    "Her second novel came out in 2015 and the first prize followed in 2018.",
    "The first edition was held in 2015 and a second in 2015.",
    "His second term began in 2018, and the first cracks appeared in 2020.",
    "Her first novel came out in 2015 and the second followed in 2018.",
  },
}
