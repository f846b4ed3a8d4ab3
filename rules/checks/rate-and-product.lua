--- "5,000 inhabitants on 50 square kilometres, or 200 per square kilometre", "at 120 km/h, 60 kilometres in 20 minutes", "40 a day, or 400 in a
-- five-day week": a rate, and the two numbers that make it.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local hedge = "(?:about |some |around |roughly |nearly |almost |just over |just under |more than |a total of |an? average of |only |just )?"
local area = "(?:square (?:kilomet(?:re|er)s?|miles?|met(?:re|er)s?)|hectares?|acres?|km2|km²|sq ?km)"
local people = "(?:people|inhabitants|residents|persons|citizens|souls|villagers|islanders)"
local fast = "(?:km/h|kph|mph|kilomet(?:re|er)s an hour|kilomet(?:re|er)s per hour|miles an hour|miles per hour|knots)"
local far = "(kilomet(?:re|er)s?|km|miles?|nautical miles)"
local share = "(?: ?%| per ?cent)"
local sum = "(?:[A-Z]{0,3}[$€£¥] ?)?" .. figure .. "(?: euros| dollars| pounds| francs| kroner| kronor| crowns)?"

--- The product of two is the third, by so much at most.
local function off(product, told, slack)
  local ratio = product / told
  return ratio > 1 + slack or ratio < 1 / (1 + slack)
end

local function density(heads, room, rate)
  local product = size(rate) * size(room)
  if off(product, size(heads), 0.12) then return string.format("%s on %s is not %s each", heads, room, rate) end
end

local function speed(rate, distance, length, unit)
  local hours = size(length) / (rx.find(unit:lower(), "^min") and 60 or 1)
  if off(size(rate) * hours, size(distance), 0.15) then return string.format("%s an hour for %s %s is not %s", rate, length, unit, distance) end
end

local function interest(loan, rate, told)
  if off(size(loan) * size(rate) / 100, size(told), 0.06) then return string.format("%s percent of %s is not %s", rate, loan, told) end
end

-- How many of the one are in the other, at least and at most.
local spans = { day = { hour = { 6, 24 }, minute = { 300, 1440 } }, week = { day = { 5, 7 }, hour = { 30, 168 } }, month = { day = { 19, 31 },
  week = { 4, 5 } },
  year = { month = { 10, 13 }, week = { 44, 54 }, day = { 190, 366 } }, hour = { minute = { 60, 60 } } }

local function longer(n, unit, m, days, over)
  local span = spans[over:lower()] and spans[over:lower()][unit:lower()]
  if not span then return nil end
  local least, most = span[1], span[2]
  if days and days ~= "" then least, most = counting.size(days), counting.size(days) end
  local ratio = size(m) / size(n)
  if ratio < 0.9 * least or ratio > 1.1 * most then return string.format("%s a %s is not %s a %s", n, unit, m, over) end
end

return {
  id = "rate-and-product",
  title = "A rate does not fit the two numbers that make it",
  why = "Multiplying gives the third number.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A rate of something else than the two numbers.",

  check = turns.check {
    test = "(?i)\\b(?:square|hectares?|acres?|km/h|kph|mph|an hour|per hour|knots|interest|a (?:day|week|month|hour|minute)|per (?:day|week|month|"
      .. "hour|minute)|percent|per ?cent|daily|weekly|sq)\\b",
    excuse = "(?i)\\b(?:up to|at least|compared|top speed|maximum|compound|after tax|weekdays|peak|from|rather|than|instead|not|if|would|could|as "
      .. "(?:many|much)|except|respectively|rising|rose|fell|fees?|initial\\w*|at first|stops?|including)\\b",
    why = "the numbers multiplied",
    turns = {
      { "(?i)\\b" .. figure .. " " .. people .. " (?:on|in|over|across|share|live on|living on|spread over|live in)(?: an area of| some| its)? "
        .. "" .. figure .. " " .. area
        .. ",? (?:\\p{L}+ )?(?:or |\\(|that is |a density of |an average of |which is |and so )" .. hedge .. figure .. " (?:" .. people .. " "
        .. ")?(?:per|to the|to a|to each|for each|a) " .. area, density },
      { "(?i)\\b" .. figure .. " " .. area .. "[^.;\\d]{0,30}? " .. figure .. " " .. people .. ",? (?:or |\\(|that is |a density of "
        .. ")" .. hedge .. figure
        .. " (?:" .. people .. " )?(?:per|to the|to each|a) " .. area, function(room, heads, rate) return density(heads, room, rate) end },
      { "(?i)\\bat (?:a (?:steady |constant |speed of )*|an average (?:speed )?of )?" .. figure .. " " .. fast .. "[^.;\\d]{0,40}? "
        .. "" .. hedge .. figure .. " " .. far .. " in "
        .. hedge .. figure .. " (minutes|hours)\\b(?! and)", function(rate, distance, _, length, unit) return speed(rate, distance, length,
        unit) end },
      { "(?i)\\b" .. figure .. "[ -]" .. far .. "[^.;\\d]{0,40}? (?:in|takes?|took|within) " .. hedge .. figure
        .. " (minutes|hours)(?:,|,? and so|,? or|,? with)? (?:at )?(?:an? )?(?:average (?:speed )?of |speed of |average "
        .. ")" .. hedge .. figure .. " " .. fast,
        function(distance, _, length, unit, rate) return speed(rate, distance, length, unit) end },
      { "(?i)\\b" .. figure .. "[ -]" .. far .. " in " .. hedge .. figure .. " (minutes|hours)\\b[^.;\\d]{0,40}? averag(?:es|ed|ing) "
        .. "" .. hedge .. figure .. " " .. fast,
        function(distance, _, length, unit, rate) return speed(rate, distance, length, unit) end },
      { "(?i)\\b(?:loan|bond|deposit|mortgage|debt|credit|savings|sum)(?:s)? of " .. sum .. ",? (?:at|with)(?: interest of| a rate of| an "
        .. "interest rate of)? " .. figure .. share
        .. "(?: interest)?,? (?:costs?|yields?|brings?(?: in)?|earns?|means?|makes?|pays?) " .. hedge .. sum .. "(?: in interest)? (?:a|per|each|"
        .. "every) year", interest },
      { "(?i)\\b" .. figure .. "(?: [\\p{L}-]+){0,2} (?:a|per|an|each|every) (minute|hour|day|week|month)(?:,|,? or|,? that is|,? making|,? and "
        .. "so) " .. hedge .. figure
        .. "(?: [\\p{L}-]+)? (?:in )?(?:a|per|an|each|every) (?:(five|six|seven|four)-day )?(hour|day|week|month|year)\\b", longer },
    },
  },

  flags = {
    "The island has 5,000 inhabitants on 50 square kilometres, or 200 people per square kilometre.",
    "At 120 km/h the train covers 60 kilometres in 20 minutes.",
    "A loan of 10,000 euros at 4 percent costs 600 euros a year in interest.",
    "The plant makes 40 cars a day, or 400 in a five-day week.",
    "He rode the 90 kilometres in three hours, an average of 40 km/h.",
    "Covering 210 kilometres in two hours, the train averages 140 km/h.",
    "The spring gives 200 litres a minute, or 1,200 litres an hour.",
  },
  silent = {
    "Covering 280 kilometres in two hours, the train averages 140 km/h.",
    "The island has 5,000 inhabitants on 50 square kilometres, or 100 people per square kilometre.",
    "At 120 km/h the train covers 60 kilometres in 30 minutes.",
    "A loan of 10,000 euros at 4 percent costs 400 euros a year in interest.",
    "The plant makes 40 cars a day, or 200 in a five-day week.",
    "He rode the 90 kilometres in three hours, an average of 30 km/h.",
    "The shop sells 40 cars a month, or about 480 a year.",
    "It costs 40 euros a day, or 200 euros a week.",
  },
}
