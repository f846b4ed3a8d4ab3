--- Months as numbers, and as words of an expression.
local calendar = {}

calendar.months = { january = 1, february = 2, march = 3, april = 4, may = 5, june = 6, july = 7, august = 8, september = 9, october = 10,
  november = 11, december = 12 }

--- The names, as alternatives of an expression.
calendar.month = "January|February|March|April|May|June|July|August|September|October|November|December"

local days_before = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 }

--- The number of the month that is called so: 1 for "January".
function calendar.number(name)
  return calendar.months[name:lower()]
end

--- Which day of a common year: 32 for 1 February.
function calendar.day_of_year(day, month)
  return days_before[calendar.number(month)] + day
end

return calendar
