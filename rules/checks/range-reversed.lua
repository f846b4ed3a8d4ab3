--- "Between 300 and 200 people", "aged 12 to 10", "at most 200 and at least 250", "from 12 to 19 euros, 21 on average": a range that has no room.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local sign = "(?:[A-Z]{0,3}[$€£¥] ?)?"
local unit = "(?: ?%| per ?cent| degrees| (?:[\\p{L}-]+ )?(?:euros?|dollars|pounds|metres|meters|kilomet(?:re|er)s|tonnes|tons|litres|kilos|miles|"
  .. "feet|hectares|points))?"
local things = "(?: ?%| per ?cent| (?:[\\p{L}-]+ )?(?!pm\\b|am\\b|hours|minutes past)(?:[\\p{L}-]{3,}s|people|men|women|children|police|"
  .. "percent)\\b)"
local scaled = "(?:million|billion|thousand)"

--- Are both written in one scale: not "800 and 1.2 million"?
local function one_scale(a, b)
  return rx.find(b, scaled) == nil or rx.find(a, scaled) ~= nil or size(a) < 10
end

--- Both in the scale of the second: "3 and 2.5 million".
local function values(a, b)
  local scale = rx.match(b, "\\b" .. scaled .. "$")
  if scale and not rx.find(a, scaled) then a = a .. " " .. scale end
  return size(a), size(b)
end

local function reversed(a, b)
  local x, y = 0, 0
  if one_scale(a, b) and rx.find(a, "^\\d") and rx.find(b, "^\\d") then x, y = values(a, b) end
  if x > y and x < 20 * y then return string.format("%s is more than %s", a, b) end
end

--- The same in words: "at least eight and no more than five".
local function no_room(least, most)
  if one_scale(least, most) and size(least) > size(most) and size(least) < 20 * size(most) then return string.format("%s is more than %s", least,
    most) end
end

local function outside(a, b, mean)
  local x, y = 0, 0
  if one_scale(a, b) then x, y = values(a, b) end
  local _, m = values(a, mean)
  if x < y and (m > 1.005 * y or m < 0.995 * x) and m < 8 * y and m > x / 8 and not (rx.find(mean, scaled) and not rx.find(b, scaled)) then
    return string.format("%s is not between %s and %s", mean, a, b)
  end
end

local function topmost(a, b, way, peak)
  local high = rx.find(way, "(?i)high|top|peak|most|max|hot|warm|long|large|big|old|dear") ~= nil
  local least, most = values(a, b)
  local _, told = values(a, peak)
  if least < most and (high and told > 1.005 * most and told < 5 * most or not high and told < 0.995 * least and told > least / 5) then
    return string.format("the %s, %s, is not between %s and %s", way:lower(), peak, a, b)
  end
end

local mean = "\\b(?:average|averag(?:es|ed|ing)|mean|median)\\b[^.;\\d]{0,25}?"
local same = "(?! ?%| per ?cent|-|[.,]\\d| (?:years?|days?|months?|hours?|times)\\b)"
local range = "\\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|between|from) (?:from |between )?"
local extreme = "(highest|lowest|top|maximum|minimum|peak|hottest|warmest|coldest|coolest|longest|shortest|largest|smallest|biggest|oldest|"
  .. "youngest|dearest|cheapest)"

return {
  id = "range-reversed",
  title = "A range that ends below its beginning, or a mean outside its range",
  why = "A range goes from the least to the most, and a mean lies between them.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A mean of something else than the range.",

  check = turns.check {
    test = "(?i)\\b(?:between|from|aged?|ages|at most|no more than|maximum|range\\w*|ranging|youngest|lowest|cheapest|smallest|shortest)\\b",
    excuse = "(?i)\\b(?:gap|difference|choice|choose|ratio|split|match|score|drawn?|tie|compar\\w+|respectively|minus|below zero|o['’]clock|"
      .. "between them|am|pm|a\\.m|p\\.m|ago|BC|correlation|connection|link|road|route|flights?|distance|negative|latitude|except\\w*|outlier|"
      .. "otherwise|last year|a year earlier|national average|industry average|elsewhere)\\b",
    why = "the numbers of the range",
    turns = {
      { "(?i)\\bbetween " .. sign .. figure .. unit .. " and " .. sign .. figure .. things, reversed },
      { "(?i)\\b(?:aged|ages|age) (?:between )?" .. figure .. " (?:to|and) " .. figure .. "\\b(?![-.,]\\d)", reversed },
      { "(?i)\\b(?:at most|no more than|a maximum of|not more than) " .. sign .. figure .. unit .. "[^.;\\d]{0,30}?\\b(?:at least|no fewer than|"
        .. "no less than|a minimum of) " .. sign .. figure .. "\\b",
        function(most, least) return no_room(least, most) end },
      { "(?i)\\b(?:at least|no fewer than|no less than|a minimum of) " .. sign .. figure .. unit .. "[^.;\\d]{0,20}?\\b(?:and|but|or|to) (?:at "
        .. "most|no more than|a maximum of|not more than) " .. sign .. figure .. "\\b", no_room },
      { "(?i)" .. range .. sign .. figure .. unit .. " (?:to|and) "
        .. "" .. sign .. figure .. unit .. "[^.;\\d]{0,40}?" .. mean .. sign .. figure .. same,
        outside },
      { "(?i)" .. mean .. sign .. figure .. unit .. "[^.;\\d]{0,30}?" .. range .. sign .. figure .. unit .. " (?:to|and) "
        .. "" .. sign .. figure .. same,
        function(m, a, b) return outside(a, b, m) end },
      { "(?i)\\b(?:youngest|lowest|cheapest|smallest|shortest|least|"
        .. "minimum)\\b[^.;\\d]{0,40}?" .. sign .. figure .. unit .. "[^.;\\d]{0,40}?\\b(?:oldest|"
        .. "highest|dearest|most expensive|largest|biggest|longest|tallest|"
        .. "maximum)\\b[^.;\\d]{0,30}?" .. sign .. figure .. unit .. "[^.\\d]{0,25}?" .. mean
        .. sign .. figure .. same, outside },
      { "(?i)" .. range .. sign .. figure .. unit .. " (?:to|and) " .. sign .. figure .. "(?: degrees| ?%| per ?cent| euros| dollars| "
        .. "metres)[^.;\\d]{0,30}?\\b(peak)(?:s|ed|ing)? (?:at|of) " .. sign .. figure .. same, topmost },
      { "(?i)\\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)) (?:from |between )?" .. sign .. figure .. unit .. " (?:to|and) "
        .. "" .. sign .. figure .. "(?: degrees|"
        .. " ?%| per ?cent| euros| dollars| metres)?[^.;\\d]{0,20}?\\. The " .. extreme
        .. "(?:,| one,| of them,| was| is| one was| one is| value was| bid was| price is)[^.;\\d]{0,12}? ?" .. sign .. figure .. same, topmost,
        two = true },
    },
  },

  flags = {
    "Between 300 and 200 people took part.",
    "The course is open to children aged 12 to 10.",
    "They received at most 200 euros, and at least 250.",
    "Entry is for teams of at least eight and no more than five.",
    "Prices ranged from 12 to 19 euros, with an average of 21 euros.",
    "The youngest player is 18 and the oldest 34; the average age is 36.",
    "Temperatures ranged from 18 to 24 degrees. The highest, 27 degrees, was measured at Elm Hill.",
    "Rain costs between 2.5 and 1.5 million euros a year.",
  },
  silent = {
    "Entry is for teams of at least five and no more than eight.",
    "Between 200 and 300 people took part.",
    "Between 800 and 1.2 million euros came in.",
    "The course is open to children aged 10 to 12.",
    "The shop is shut between 12 and 3.",
    "Prices ranged from 12 to 19 euros, with an average of 16 euros.",
    "Prices ranged from 12 to 19 euros, 21 percent more on average than before.",
    "The ice formed between 1.2 and 0.9 million years ago.",
    "The gap between 300 and 200 people matters.",
    "Temperatures ranged from 18 to 27 degrees. The highest, 27 degrees, was measured at Elm Hill.",
  },
}
