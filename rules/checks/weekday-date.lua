--- A weekday that does not fall on its date.
local days_apart = require "lib.days_apart"

--- "Friday", as people write it.
local function name(weekday)
  return string.upper(string.sub(weekday, 1, 1)) .. string.sub(weekday, 2)
end

--- A day without a year is taken to be near its text; where it lies months away and would be right in a year before, the text may speak of that one.
local function of_another_year(claim)
  if rx.find(claim.text, "\\d{4}") or not claim.published.is_day then return false end
  if days_apart.most(claim.published, claim.date) <= 100 then return false end
  for back = 1, 3 do
    local other = string.format("%d-%02d-%02d", claim.date.year - back, claim.date.month, claim.date.day)
    if not (claim.date.month == 2 and claim.date.day == 29) and date(other).weekday == claim.weekday then return true end
  end
  return false
end

return {
  id = "weekday-date",
  title = "A weekday does not fall on the date told with it",
  why = "Either the day or the date is wrong, and readers plan by both.",
  severity = "error",
  reads = "weekday",
  group = {},
  false_positives = "A date without a year, in a text whose own date is wrong.",
  check = function(said, report)
    for claim in said:each {} do
      local falls_on = claim.date.is_day and claim.date.weekday
      if falls_on and falls_on ~= claim.weekday and not of_another_year(claim) then
        report { a = claim, message = string.format("%s is a %s, not a %s", tostring(claim.date), name(falls_on), name(claim.weekday)),
          why = "the calendar" }
      end
    end
  end,
  flags = {
    "date: 2025-09-13\nThe board meets on Tuesday, September 17, 2025.",
    "date: 2025-09-13\nThe board meets on Tuesday, September 17.",
  },
  silent = {
    "date: 2025-09-13\nThe board meets on Wednesday, September 17, 2025.",
    "date: 2025-05-09\nOn the evening of October 20, a Friday, the two closed the shop.",
  },
}
