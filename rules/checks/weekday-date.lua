--- A weekday that does not fall on its date.
--- "Friday", as people write it.
local function name(weekday)
  return string.upper(string.sub(weekday, 1, 1)) .. string.sub(weekday, 2)
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
      if falls_on and falls_on ~= claim.weekday then
        report { a = claim, message = string.format("%s is a %s, not a %s", tostring(claim.date), name(falls_on), name(claim.weekday)), why = "the calendar" }
      end
    end
  end,
  flags = { "date: 2025-09-13\nThe board meets on Tuesday, September 17, 2025." },
  silent = { "date: 2025-09-13\nThe board meets on Wednesday, September 17, 2025." },
}
