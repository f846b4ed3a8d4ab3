--- "The licence was withdrawn only after the trial"; the licence went in March, the trial was in May: two days against an order that is told.

local timeline = require "lib.timeline"

local long = 800 -- days; further apart they are hardly of one matter

--- The day told within the order itself, or those that other sentences tell of it.
local function days(order, side, points)
  local own = order[side .. "_date"]
  if own and own.known then return { { day = own, weight = 2 } } end
  local found = {}
  for _, m in ipairs(timeline.side(order, side, points)) do
    table.insert(found, { day = m.point.day, fact = m.point.fact, weight = m.weight })
  end
  return found
end

--- The two days that speak most clearly against the order; nil where any two agree with it.
local function against(order, points)
  local best, first, second = 2, nil, nil
  for _, a in ipairs(days(order, "earlier", points)) do
    for _, b in ipairs(days(order, "later", points)) do
      if not b.day:before(a.day) then return nil end
      local least, most = b.day:days_until(a.day)
      local weight = a.weight + b.weight
      if most and most <= long and weight > best and (a.fact or b.fact) then best, first, second = weight, a, b end
    end
  end
  return first, second
end

return {
  id = "order-broken",
  title = "Two things are dated against the order in which a sentence puts them",
  why = "What is told to come first has the later day: the order or one of the days is wrong.",
  severity = "warning",
  reads = { "order", "happening", "event", "deed" },
  group = { "story" },
  false_positives = "Two rounds of the same things, where no word sets them apart.",

  check = function(said, report)
    local points
    for order in said:each { kind = "order" } do
      if timeline.tells(order) then
        points = points or timeline.points(said)
        local first, second = against(order, points)
        if first then
          local fact = second.fact or first.fact
          report { a = order, b = fact, more = second.fact and first.fact and { first.fact } or nil,
            message = string.format("%s (%s) told to come before %s (%s)", order.earlier, tostring(first.day), order.later, tostring(second.day)),
            why = "same story, the same two things by their words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nHarwick Freight lost its harbour licence only after the smuggling trial opened in Osby.\n---\n"
      .. "date: 2025-05-21\nThe smuggling trial of Harwick Freight opened in Osby on 12 May.\n\nOn 3 March Harwick Freight lost its harbour licence.",
    "date: 2025-05-20\nThe wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe miners of Osby ratified the wage agreement on 9 May.",
  },
  silent = {
    "date: 2025-05-20\nThe wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe miners of Osby ratified the wage agreement on 3 May.",
    "date: 2025-05-20\nThe wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe teachers of Arlen ratified their pay deal on 9 May.",
    "date: 2025-05-20\nAgain the wage agreement was signed on 5 May in Osby after the miners had ratified it.\n---\n"
      .. "date: 2025-05-21\nThe miners of Osby ratified the wage agreement on 9 May.",
  },
}
