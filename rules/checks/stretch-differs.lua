--- A stretch of time whose length does not fit its first and last day.
-- "From 3 May to 3 July, a period of two months": people count with or without the last day, and round to whole units.
local spans = require "lib.spans"

local days_in = { day = 1, week = 7, fortnight = 14, month = 30.44, quarter = 91.3, year = 365.25, decade = 3652.5 }

--- The stretch told: one period, or two ends. Only what is told as running from one end to the other.
local function ends_of(claim)
  if claim.from and claim.to then return claim.from, claim.to end
  local runs = claim.period and rx.find(claim.text, "(?:from|between|since)\\s.*(?:to|and|until|till|through)\\s|\\d\\s?[-–—]\\s?\\d")
  if runs then return claim.period, claim.period end
end

--- Least and most days between the ends, as people count them.
local function days_between(claim)
  local from, to = ends_of(claim)
  if not from or not from.known or not to.known then return nil end
  if claim.from then
    local least, most = from:days_until(to)
    if most and most < 0 then return nil end -- two weekdays, of which week is open
    return least, most
  end
  local width = from.width
  if not width then return nil end
  return math.max(0, width - spans.vague_ends(from)), width
end

--- "From September 25 to May 24, 2026": the year of an end that is told without one is a guess.
local function may_be_another_year(claim, days, low, high)
  if not claim.from or rx.count(claim.text, "\\b(?:19|20)\\d\\d\\b") > 1 then return false end
  return (days - 366 >= low and days - 365 <= high) or (days + 365 >= low and days + 366 <= high)
end

return {
  id = "stretch-differs",
  title = "A stretch of time is longer or shorter than its dates",
  why = "Counting from the first day to the last gives the length; both are told together.",
  severity = "error",
  reads = "stretch",
  group = {},
  false_positives = "A length that leaves out breaks (\"ten years in office, from 1990 to 2010\").",

  check = function(said, report)
    for claim in said:each {} do
      local unit = claim.lasting.unit
      local step = unit and days_in[unit]
      local least, most = days_between(claim)
      local broken = rx.find(claim.sentence, "\\b(?:on and off|off and on|intermittent(?:ly)?|in all|in total|all told|with (?:a |"
        .. "one )?breaks?|interrupted|combined|altogether|steps? of|instal?ments? of|stages? of|each|every|apiece|at a time|a (?:year|month|"
        .. "week) from)\\b")
      if step and not broken and least and most and claim.lasting.low > 0 then
        local round = rx.find(claim.text, "decade|centur|generation") and days_in.decade * 0.6 or step
        local slack = math.max(round, 0.06 * claim.lasting.high * step) + 1
        local low, high = claim.lasting.low * step - slack, claim.lasting.high * step + slack
        local gap = most < low and low - most or least > high and least - high or 0
        if gap > 0 and not may_be_another_year(claim, least, low, high) then
          report { a = claim, message = string.format("%s, but the dates are %d days apart", tostring(claim.lasting), math.floor(most)),
            why = "the calendar" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-09-01\nThe show's 45-day run, from 1 May to 30 May, drew a crowd.",
    "date: 2025-09-01\nThe accord was in force for ten years, from 1988 until it lapsed in 2004.",
    "date: 2025-06-01\nThe fair ran from 11 October 2024 to 3 February 2025, a period of about five weeks.",
    "date: 2025-06-01\nFor thirty-three years, from 1980 to 2003, she ran the school.",
    "date: 2025-06-01\nThe stake stays blocked for 180 days counted from 25 January 2025, a period that runs out on 24 September 2025.",
    "date: 2025-06-01\nThe bridge fell on 3 May, ten days after it was opened on 20 April.",
  },
  silent = {
    "date: 2025-06-11\nThe body was found on Saturday, three days after she vanished on Wednesday.",
    "date: 2025-09-01\nThe show's 30-day run, from 1 May to 30 May, drew a crowd.",
    "date: 2025-09-01\nThe accord was in force for sixteen years, from 1988 until it lapsed in 2004.",
    "date: 2025-06-01\nFor ten years, from 1990 to 2010, she ran the school on and off.",
    "date: 2025-06-01\nHe stayed up there for 438 days, between 1994 and 1995, which was a record.",
    "date: 2025-06-01\nThe fair ran from 11 October 2024 to 3 February 2025, a period of about 16 weeks.",
    "date: 2025-06-01\nFor twenty-three years, from 1980 to 2003, she ran the school.",
    "date: 2025-06-01\nFor two decades, from 1980 to 2003, she ran the school.",
    "date: 2025-06-01\nFor three years, in 2020, nobody came.",
    "date: 2025-06-01\nThe stake is locked up for 180 days from 25 January 2025, a period that runs out on 24 July 2025.",
    "date: 2025-12-01\nThe stake stays blocked for 180 days counted from 25 September 2025, a period that runs out on 24 March 2026.",
    "date: 2025-06-01\nThe bridge fell on 3 May, 13 days after it was opened on 20 April.",
    "date: 2025-06-01\nThe bridge fell on 3 May, two weeks after it was opened on 20 April.",
    "date: 2025-06-01\nThe age goes up in six steps of four months, from 2029 to 2034.",
  },
}
