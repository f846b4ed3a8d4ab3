--- How many days lie between two days, or between the days on which two texts were published.
local days_apart = {}

--- At most; without bound where one of the two is not known.
function days_apart.most(d, e)
  local least, most = d:days_until(e)
  return least and most and math.max(math.abs(least), math.abs(most)) or math.huge
end

--- At least: none where they may be one day.
function days_apart.least(d, e)
  local least, most = d:days_until(e)
  return math.max(least or 0, -(most or 0), 0)
end

--- Surely before it, and by so many days at least as may be: "left in March", and 400 days later it is too long ago to tell.
function days_apart.in_days(d, e, days)
  local least = d:before(e) and d:days_until(e)
  return least and least <= days or false
end

--- Were two texts surely published within so many days of each other?
function days_apart.within(a, b, days)
  return days_apart.most(a.published, b.published) <= days
end

--- The same, or two facts of one text, whatever its date.
function days_apart.together(a, b, days)
  return a:same_document(b) or days_apart.within(a, b, days)
end

--- Within so many days, or one of them has no date.
function days_apart.maybe_within(a, b, days)
  return not a.published.known or not b.published.known or days_apart.within(a, b, days)
end

--- The two, that of the earlier text first.
function days_apart.in_order(a, b)
  if b.published:before(a.published) then return b, a end
  return a, b
end

--- Each the news of its own day: the one happened, on its own text's account, after the other text was written. "Voted on 23 October", says a
-- text of the 24th, and "voted on 3 November" one of the 5th. `d` and `e`: the days, where they are not the facts' own.
function days_apart.each_its_news(a, b, d, e)
  d, e = d or a.date, e or b.date
  return not d:after(a.published) and d:after(b.published) or not e:after(b.published) and e:after(a.published)
end

--- Were they surely published on two days?
function days_apart.two_days(a, b)
  return days_apart.least(a.published, b.published) > 0
end

return days_apart
