--- One event, two hours: the quake struck at 5.12 a.m., or at 4.52.

local events = require "lib.events"
local zones = require "lib.zones"

local rough = "(?i)\\b(?:about|around|shortly|just|nearly|almost|roughly|some time|soon|by|before|after|until|from|between|"
  .. "to)\\s+(?:\\w+\\s+)?\\S{0,6}\\d|minutes? (?:past|to|before|after)|quarter|half past"

local function told(e)
  return e.time and events.told(e) and not rx.find(e.text, rough)
end

--- Of one day, as far as both tell it, or of the same article's day.
local function of_one_day(a, b)
  if a.date and b.date then return a.date:maybe_same(b.date) and a.date.is_day and b.date.is_day end
  return not (a.date and not a.date.is_day) and not (b.date and not b.date.is_day)
end

local function is_one(a, b)
  if a:same(b, "of") and (not a.thing or not b.thing or a.thing == b.thing) then return true end
  if a.of and b.of then return false end
  return events.same_thing(a, b) or events.alike(a, b) or events.only_one(a, b)
end

--- Minutes between the two, around the clock.
local function apart(a, b)
  local gap = math.abs(a.time.low - b.time.low)
  return math.min(gap, 1440 - gap)
end

--- A clock of twelve hours, or of another zone: whole hours apart may be one time.
local function may_be_zones(a, b)
  local zoned = rx.find(a.sentence, zones) or rx.find(b.sentence, zones)
  return zoned and apart(a, b) % 30 == 0 and apart(a, b) <= 840
end

local function hour(e)
  local minutes = math.floor(e.time.low)
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

return {
  id = "event-time",
  title = "One event is told to have happened at two hours of the day",
  why = "It has one hour; one of the two is wrong.",
  severity = "warning",
  reads = "event",
  group = { "story" },
  false_positives = "An event that comes round every day, or in two places.",

  check = function(said, report)
    local function name_of(e)
      local name = e.time and events.name(e)
      return name and events.once(name) and told(e) and name
    end
    for a, b in said:pairs { key = name_of } do
      if a.sentence ~= b.sentence and apart(a, b) >= 5 and of_one_day(a, b)
        and not may_be_zones(a, b) and is_one(a, b) and not events.of_two_agents(a, b)
        and not (events.tells_of_another(a) or events.tells_of_another(b)) then
        report { a = a, b = b, message = string.format("%s: at %s, and at %s", events.name(a), hour(a), hour(b)), why = "same story, same event" }
      end
    end
  end,

  flags = {
    "date: 2025-05-12\nThe quake struck at 5:12 a.m. on Monday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-13\nThe earthquake hit at 4:52 a.m. on Monday, Dana Reyes said in Lima.",
    "date: 2025-05-12\nThe Harwick Star cast off at 22:10, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-13\nThe Harwick Star left Lima late. Dana Reyes saw it. The Harwick Star had sailed at 20:15.",
  },
  silent = {
    "date: 2025-05-12\nThe quake struck at 5:12 a.m. on Monday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-13\nThe earthquake hit at 10:12 GMT on Monday, Dana Reyes said in Lima.",
    "date: 2025-05-12\nThe quake struck at 5:12 a.m. on Monday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-13\nAn aftershock struck at 6:52 a.m. on Monday, Dana Reyes said in Lima.",
    "date: 2025-05-12\nThe Harwick Star cast off at 22:10, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-13\nThe Lima Star had sailed at 20:15, Dana Reyes said.",
  },
}
