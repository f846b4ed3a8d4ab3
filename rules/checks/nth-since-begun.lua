--- "The strike entered its third week on 10 June, having begun on 1 April": counted from its first day it is another week.
local counting = require "lib.counting"
local figures = require "lib.figures"

local turn = "(?i)\\b" .. counting.ordinal .. " (day|week|month)\\b"
local began = "(?i)\\b(?:began|begun|begins|started|starts|broke out|since|opened)\\b(?: [\\p{L}'’-]+){0,3}? (?:on )?$"
local lengths = { day = 1, week = 7, month = 30.4 }
local slack = { day = 1, week = 6, month = 20 } -- weeks and months of the calendar
local other = "(?i)\\b(?:trial|court|hearing|inquest|working days?|sitting|straight|consecutive|in a row|again|second time|will|would)\\b"

--- The day that is counted and the first day, of the two that the sentence tells.
local function days(s)
  local first, counted
  if #s.list ~= 2 then return nil end
  for _, a in ipairs(s.list) do
    if not a.fact.date or not a.fact.date.is_day then return nil end
    if rx.find(figures.before(a), began) then first = first and "two" or a else counted = a end
  end
  if first == "two" or not counted then return nil end
  return first, counted
end

return {
  id = "nth-since-begun",
  title = "The number of a day, week or month does not fit the first day told with it",
  why = "Counting from the first day gives the number.",
  severity = "warning",
  reads = "moment",
  scope = "document",
  group = {},
  false_positives = "Days that are not all counted.",

  check = function(said, report)
    for _, s in ipairs(figures.sentences(said, { moment = true })) do
      local nth, unit = nil, nil
      if #s.list == 2 and not rx.find(s.sentence, other) then nth, unit = rx.match(s.sentence, turn) end
      local first, counted = nil, nil
      if nth then first, counted = days(s) end
      local least, most = nil, nil
      if first then least, most = first.fact.date:days_until(counted.fact.date) end
      local n = least and least >= 0 and counting.value(nth)
      local length, open = n and lengths[unit:lower()], n and slack[unit:lower()]
      if n and (most and most < (n - 1) * length - open or least >= n * length + open) then
        report { a = counted.fact, b = first.fact, why = "the calendar",
          message = string.format("the %s %s, but %d days after the first", nth, unit, math.floor(least)) }
      end
    end
  end,

  flags = {
    "The strike entered its third week on 10 June 2025, having begun on 1 April 2025.",
    "On 14 May 2025, the fourth day of the siege, which began on 3 May 2025, the water ran out.",
    "date: 2025-06-11\nThe blockade, which started on 2 May, entered its second month on 9 May.",
  },
  silent = {
    "The strike entered its third week on 15 April 2025, having begun on 1 April 2025.",
    "On 6 May 2025, the fourth day of the siege, which began on 3 May 2025, the water ran out.",
    "On 14 May 2025, the fourth day of the trial, which began on 3 May 2025, he spoke.",
  },
}
