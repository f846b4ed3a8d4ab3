--- "In January, three months after the box was opened"; the box was opened in March: the time between two things against their days.

local timeline = require "lib.timeline"

local days_in = { minute = 1 / 1440, hour = 1 / 24, day = 1, week = 7, fortnight = 14, month = 30.44, quarter = 91.3, year = 365.25, decade = 3652.5 }

--- The days between, with what a round length leaves open.
local function days_between(gap)
  local step = gap and gap.unit and days_in[gap.unit]
  if not step or step < 1 then return nil end
  local slack = step == 1 and 1 or math.max(0.75 * step, 0.1 * gap.high * step)
  return gap.low * step - slack, gap.high * step + slack
end

--- "The fire", "the unveiling", and nothing else of it: that of which the same text has told, on one day.
local function bare(order, side, points)
  local word, found = order[side .. "_word"], {}
  local is_bare = word and not order[side .. "_about"] and rx.find(order.text, "(?i)\\b(?:the|that|his|her|its|their) \\Q" .. word .. "\\E\\b")
  for _, p in ipairs(is_bare and points[timeline.name(order[side])] or {}) do
    local here = p.fact:same_document(order) and p.fact.sentence ~= order.sentence
    if here and p.fact.line > order.line - 4 and p.fact.line <= order.line then table.insert(found, { day = p.day, fact = p.fact, weight = 1 }) end
  end
  for _, m in ipairs(found) do
    if m.day:apart(found[1].day) then return {} end
  end
  return found
end

--- The days of one side: its own, or what other sentences tell.
local function days(order, side, points)
  local own = order[side .. "_date"]
  if own and own.known then return (own.width or 401) <= 400 and { { day = own } } or {} end -- "the song of the 1970s"
  local found = bare(order, side, points)
  for _, m in ipairs(timeline.side(order, side, points)) do
    if m.weight >= 1 and (m.point.day.width or 401) <= 400 then table.insert(found, { day = m.point.day, fact = m.point.fact, weight = m.weight }) end
  end
  return found
end

--- Two days that cannot be so far apart, one of them told by another sentence; nil where any two can.
local function off(order, points, low, high)
  local first, second
  for _, a in ipairs(days(order, "earlier", points)) do
    for _, b in ipairs(days(order, "later", points)) do
      local least, most = a.day:days_until(b.day)
      if not least or not most or (most >= low and least <= high) then return nil end
      if (a.fact or b.fact) and not first then first, second = a, b end
    end
  end
  return first, second
end

--- "It came in a year when all went wrong": the time at which it was, and not the time between.
local function is_time_of_both(order)
  return rx.find(order.text, "(?i)\\bin (?:an?|the|the same) \\p{L}+,? (?:when|that|in which|where)\\b") ~= nil
end

--- "Serving one year before being released": so long was what was served, and "house arrest" is none.
local function is_served(order)
  return rx.find(order.sentence, "(?i)\\b(?:serv|spend)(?:ing|ed)?\\b[^.;,]{0,40}\\bbefore\\b") ~= nil or rx.find(order.text,
    "(?i)\\bhouse arrest\\b") ~= nil
end

--- "Their first title in 17 years after a win on Sunday": so long since the one before.
local function is_since_the_last(order)
  return rx.find(order.sentence, "(?i)\\b(?:first|best|worst|only|\\p{L}{3,}est)\\b[^.;,]{0,50}\\b(?:in|for) (?:over |more than |nearly |"
    .. "almost |about )?\\S+ "
    .. "(?:years|months|weeks|days|decades) after\\b") ~= nil
end

return {
  id = "gap-differs",
  title = "The time between two things does not fit their days",
  why = "Who counts from the one day comes to another day than the one that is told.",
  severity = "warning",
  reads = { "order", "happening", "event", "deed", "tenure" },
  group = { "story" },
  false_positives = "Two things of one sort in a story, where each is told once.",

  check = function(said, report)
    local points
    for order in said:each { kind = "order" } do
      local low, high = days_between(order.gap)
      if low and timeline.tells(order) and not is_time_of_both(order) and not is_served(order) and not is_since_the_last(order) then
        points = points or timeline.points(said)
        local first, second = off(order, points, low, high)
        if first then
          report { a = order, b = first.fact or second.fact, more = first.fact and second.fact and { second.fact } or nil,
            message = string.format("%s between %s (%s) and %s (%s)", tostring(order.gap), order.earlier,
              tostring(first.day), order.later, tostring(second.day)),
            why = "counted from the one day to the other" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-08-05\nThe Osby mill burned down in 1998. Harwick sold it in 2003, eight years after the fire.",
    "date: 2025-05-09\nDana Reyes unveiled the statue on 4 March. It was stolen on 20 March, nine days after the unveiling.",
    "date: 2025-05-20\nHarwick Freight lost its licence in January 2023, three months after the container was opened.\n---\n"
      .. "date: 2025-05-21\nThe container of Harwick Freight was opened on 14 March 2023.",
    "date: 2025-05-20\nThe ministry inspected the Osby dam on 9 May.\n---\n"
      .. "date: 2025-05-21\nOn 14 May, two days after the ministry inspected the Osby dam, it burst.",
    "date: 2025-05-27\nJon Aldous had bought the knife in Osby a day before the attack. The attack happened on 20 May.\n---\n"
      .. "date: 2025-05-28\nJon Aldous bought the knife on 12 May in Osby. The attack on the tram took place on 20 May.",
  },
  silent = {
    "date: 2025-05-20\nThe strike of May crippled the Osby works in a year when Harwick Freight was already wounded.\n---\n"
      .. "date: 2025-05-21\nThe Osby works were crippled on 2 May. Harwick Freight was wounded on 30 April.",
    "date: 2025-08-05\nThe Osby mill burned down in 1998. Harwick sold it in 2003, five years after the fire.",
    "date: 2025-05-09\nDana Reyes unveiled the statue on 4 March. It was stolen on 20 March, sixteen days after the unveiling.",
    "date: 2025-05-20\nHarwick Freight lost its licence in June 2023, three months after the container was opened.\n---\n"
      .. "date: 2025-05-21\nThe container of Harwick Freight was opened on 14 March 2023.",
    "date: 2025-05-20\nHarwick Freight lost its licence in January 2023, three months after the container was opened.\n---\n"
      .. "date: 2025-05-21\nThe bridge of Osby was opened on 14 March 2023.",
    "date: 2025-07-06\nDana Reyes was first convicted of homicide and sentenced to five years in prison, serving one year before being "
      .. "released to house arrest in October 2024.\n---\n"
      .. "date: 2025-07-06\nThe runner Dana Reyes was today (July 6) sentenced to six years in prison for the murder of Jon Aldous in 2022.",
    "date: 2025-02-08\nReyes was named best player as Osby win first cup title in 17 years after 24-10 win over Perrin.\n---\n"
      .. "date: 2025-02-08\nThe win over Perrin on Sunday was the cup of Osby. Jon Aldous was appointed captain of Osby in 1997, Dana Reyes "
      .. "said.",
    "date: 2025-05-27\nJon Aldous had bought the knife in Osby a week before the attack. The attack happened on 20 May.\n---\n"
      .. "date: 2025-05-28\nJon Aldous bought the knife on 12 May in Osby. The attack on the tram took place on 20 May.",
  },
}
