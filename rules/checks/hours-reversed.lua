--- The first ambulance stood there at 18:40, the train derailed at 18:52: what can only come after, told at an earlier hour.

local hours = require "lib.hours"
local zones = require "lib.zones"

local night = 360 -- minutes; what lies further apart may be of two days

-- What comes first, and what answers to it.
local steps = {
  { first = "accident", later = "help there" }, { first = "explosion", later = "help there" }, { first = "collapse", later = "help there" },
  { first = "sinking", later = "help there" }, { first = "grounding", later = "help there" }, { first = "landslide", later = "help there" },
  { first = "killing", later = "help there" }, { first = "quake", later = "help there" },
  { first = "accident", later = "rescue" }, { first = "collapse", later = "rescue" }, { first = "landslide", later = "rescue" },
  { first = "sinking", later = "rescue" }, { first = "killing", later = "arrest" }, { first = "theft", later = "arrest" },
  { first = "outage", later = "power back" }, { first = "fire:begin", later = "fire:end" }, { first = "launch", later = "orbit" },
  { first = "launch", later = "landing" }, { first = "departure", later = "sinking" }, { first = "departure", later = "grounding" },
  { first = "departure", later = "accident" },
}

--- Surely at an earlier hour of the same day, on the same clock.
local function is_before(later, first)
  local gap = first.low - later.high
  if gap < 3 or not hours.may_be_one_day(first, later) then return false end
  if gap > night and not hours.surely_one_day(first, later) then return false end
  local a, b = first.fact.sentence, later.fact.sentence
  return gap < 30 or not (rx.find(a, zones) or rx.find(b, zones)) or hours.surely_one_day(first, later) and gap % 30 ~= 0
end

--- All points of a class at hours that meet; nil where there are several.
local function one_hour(points)
  for _, p in ipairs(points or {}) do
    if p.low > points[1].high or points[1].low > p.high then return nil end
  end
  return points
end

return {
  id = "hours-reversed",
  title = "What answers to a happening is told at an earlier hour than the happening",
  why = "No ambulance comes before the crash: one of the two hours is wrong.",
  severity = "warning",
  reads = "happening",
  group = { "story" },
  false_positives = "Two accidents on one day, of which the text tells but one by its hour.",

  check = function(said, report)
    local points = hours.points(said)
    for _, step in ipairs(steps) do
      local begins, answers = one_hour(points[step.first]), points[step.later]
      if begins and answers and #begins > 0 then
        for _, later in ipairs(answers) do
          local first = begins[1]
          if is_before(later, first) and later.fact.sentence ~= first.fact.sentence then
            report { a = later.fact, b = first.fact, message = string.format("%s (%s) before %s (%s)", step.later, hours.say(later),
              step.first, hours.say(first)), why = step.first .. " comes first" }
            break
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-06\nThe night train derailed at 18:52 near Osby on Wednesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-07\nBy 18:40 the first fire engine stood at the track near Osby, Dana Reyes said.",
    "date: 2025-03-06\nThe power failed in Osby at 2:07 p.m. on Wednesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-07\nIn Osby the lights came back at 1:58 p.m. on Wednesday, Dana Reyes said.",
  },
  silent = {
    "date: 2025-03-06\nThe night train derailed at 18:52 near Osby on Wednesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-07\nBy 19:05 the first fire engine stood at the track near Osby, Dana Reyes said.",
    "date: 2025-03-06\nThe night train derailed at 23:52 near Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-03-07\nBy 0:10 the first fire engine stood at the track near Osby, Dana Reyes said.",
    "date: 2025-03-06\nThe power failed in Osby at 2:07 p.m. on Wednesday, Dana Reyes said.\n---\n"
      .. "date: 2025-03-07\nIn Osby the lights came back at 1:58 a.m. on Thursday, Dana Reyes said.",
  },
}
