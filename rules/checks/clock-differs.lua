--- 04:52 is 20:52 GMT where clocks are eight hours ahead, and not 22:52.

local days_apart = require "lib.days_apart"

local greenwich = "\\b(?:GMT|UTC)\\b"
local loose = "(?i)\\b(?:about|around|shortly|just (?:before|after)|nearly|almost|some time|towards?|roughly|approximately)\\b"
local day = 1440

--- Minutes by which local time is ahead, from half a day behind on; nil where neither or both hours are Greenwich's.
local function ahead(clock)
  local here, there = clock.here.low, clock.there.low
  local _, first = rx.find(clock.text, greenwich)
  if not first or rx.count(clock.text, greenwich) ~= 1 or rx.find(clock.sentence, loose) then return nil end
  local is_there = first > #clock.text / 2
  local minutes = (is_there and here - there or there - here) % day
  return minutes > 840 and minutes - day or minutes, is_there and here or there, is_there and there or here
end

--- The one offset that the story tells in words; nil where it tells none or two.
local function zone_of(said)
  local found
  for zone in said:each { kind = "zone" } do
    if rx.find(zone.text, greenwich) and zone.offset.exact then
      local hours = zone.offset.low
      if rx.find(zone.text, "[-]|behind") then hours = -hours end
      if found and found.hours ~= hours then return nil end
      found = { hours = hours, fact = zone }
    end
  end
  return found
end

local function say(minutes)
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

local by_greenwich = "(?<![\\d:.(])\\b([01]?\\d|2[0-3])[:.]?([0-5]\\d) (?:GMT|UTC)\\b"

--- "Lift-off came at 13:20 UTC": the hour by which another text has local time.
local function check_taken_over(said, by_hour, report)
  for s in said:each { kind = "statement" } do
    local hours, minutes = rx.match(s.sentence, by_greenwich)
    local at = hours and tonumber(hours) * 60 + tonumber(minutes)
    local local_time = at and by_hour[at]
    if local_time and local_time.minutes ~= 0 and at % 60 ~= 0 and not s:same_document(local_time.clock) and not rx.find(s.sentence, loose)
      and not by_hour.there[at] then
      report { a = s, b = local_time.clock, message = string.format("%s by Greenwich is %s elsewhere", say(at), say(local_time.there)),
        why = "one story, one minute" }
    end
  end
end

--- An hour more or less, weeks later: clocks have been put forward, or back.
local function by_summer_time(a, b)
  return math.abs(a.minutes - b.minutes) == 60 and not days_apart.together(a.clock, b.clock, 6)
end

return {
  id = "clock-differs",
  title = "Local time and Greenwich time do not fit",
  why = "Readers elsewhere count from Greenwich time: one of the two hours, or the offset, is wrong.",
  severity = "warning",
  reads = { "clock", "zone", "statement" },
  group = { "story" },
  false_positives = "A story in two time zones, of which it tells only one.",

  check = function(said, report)
    local zone, by_hour = zone_of(said), { there = {} }
    for clock in said:each { kind = "clock", modality = "asserted" } do
      local minutes, here, there = ahead(clock)
      if minutes then
        local off = zone and minutes ~= zone.hours * 60
        local other = by_hour[here]
        if minutes % 15 ~= 0 then
          report { a = clock, message = string.format("%s and %s GMT: no clock is so far from Greenwich", say(here), say(there)) }
        elseif off then
          report { a = clock, b = zone.fact, message = string.format("%s is not %s GMT", say(here), say(there)),
            why = string.format("local time is told to be %g hours off Greenwich", zone.hours) }
        elseif other and other.minutes ~= minutes and not by_summer_time(other, { clock = clock, minutes = minutes }) then
          report { a = clock, b = other.clock, message = string.format("%s is told to be %s and %s GMT", say(here), say(there), say(other.there)),
            why = "one hour, one story" }
        end
        by_hour[here] = other or { clock = clock, minutes = minutes, there = there }
        by_hour.there[there], by_hour.any = true, true
      end
    end
    if by_hour.any then check_taken_over(said, by_hour, report) end
  end,

  flags = {
    "date: 2025-08-12\nThe mountain of Osby erupted at 04:52 (22:52 GMT on Monday).\n---\n"
      .. "date: 2025-08-12\nThe hours of the eruption of Osby are in local time (UTC+8).",
    "date: 2025-08-12\nThe blast in Osby came at 10:30 a.m. local time (0930 GMT).\n---\n"
      .. "date: 2025-08-12\nThe blast in Osby came at 10:30 (0730 GMT).",
    "date: 2025-08-12\nThe blast in Osby came at 10:30 a.m. (0742 GMT).",
    "date: 2025-08-12\nThe rocket of Osby rose at 13:20 local time (1220 GMT), said Dana Reyes.\n---\n"
      .. "date: 2025-08-12\nThe rocket of Osby rose at 13:20 UTC, said Dana Reyes.",
    "date: 2025-10-29\nAfter taking off from Osby at 06:20 on Monday (23:30 GMT on Sunday), the flight lost contact.",
  },
  silent = {
    "date: 2025-08-12\nThe mountain of Osby erupted at 04:52 (20:52 GMT on Monday).\n---\n"
      .. "date: 2025-08-12\nThe hours of the eruption of Osby are in local time (UTC+8).",
    "date: 2025-08-12\nThe blast in Osby came at 10:30 a.m. local time (0730 GMT).\n---\n"
      .. "date: 2025-08-12\nThe blast in Osby came at 10:40 (0740 GMT).",
    "date: 2025-08-12\nThe rocket of Osby rose at 13:20 local time (1220 GMT), said Dana Reyes.\n---\n"
      .. "date: 2025-08-12\nThe rocket of Osby rose at 12:20 UTC, said Dana Reyes.",
    "date: 2025-08-12\nThe blast in Osby came at about 10:30 a.m. (0742 GMT).",
    "date: 2025-08-12\nThe plane left Osby at 10:30 (UTC+1) and landed at 20:15 (UTC-5), at 0115 GMT.",
    "date: 2025-08-12\nIn Delhi the clock of Osby struck at 10:30 (0500 GMT).",
    "date: 2026-03-05\nThe decision was to be released at 14:00 local time (1300 GMT) but could be read on the bank's site in Osby from "
      .. "13:49.\n---\n"
      .. "date: 2026-04-02\nThe minutes of last month's meeting of the bank of Osby were published at 14:00 today (12:00 GMT), this time to "
      .. "the second.",
  },
}
