-- What rules about stretches of time share: the ends of a span, and the days that it covers.
local spans = {}

local day_told = "(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b"
local month_told = "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"

--- One end of a stretch as it is told: "until early February" leaves the day open.
local function as_told(day, words)
  if not words or rx.find(words, day_told) or not day.known then return day end
  if rx.find(words, month_told) then return date(string.format("%d-%02d", day.year, day.month)) end
  return date(tostring(day.year))
end

--- First and last day of a fact with `period`, or `from` and `to`; nil where neither is known.
function spans.ends(f)
  if f.from and f.to then return f.from, f.to end
  if not f.period or not f.period.from or not f.period.to then return nil end -- none, or open at an end
  local first, last = rx.match(f.text, "^(.*)(?:\\b(?:to|and|until|till|through)\\b|\\s[-\u{2013}\u{2014}]\\s)(.*)$")
  return as_told(f.period.from, first), as_told(f.period.to, last)
end

--- Days from the first to the last, both counted: the fewest and the most; nil where that is not known.
function spans.days(f)
  local from, to = spans.ends(f)
  if not from or not from.known or not to.known then return nil end
  local least, most = from:days_until(to)
  if not least or not most then return nil end
  return least + 1, most + 1
end

--- "Between 1994 and 1995" may be two days or two years: how many days an end of a stretch leaves open.
function spans.vague_ends(period)
  if not period.from or not period.to then return 730 end
  local from, to = tostring(period.from), tostring(period.to:plus(1))
  if rx.find(from, "^1 January") and rx.find(to, "^1 January") then return 730 end
  return rx.find(from, "^1 ") and rx.find(to, "^1 ") and 60 or 0
end

return spans
