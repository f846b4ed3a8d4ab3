--- The dam broke at 3:10 in one text, at half past five in the other: one happening, told by whatever words, at two hours.

local gather = require "lib.gather"
local happenings = require "lib.happenings"
local hours = require "lib.hours"
local zones = require "lib.zones"

-- Of these a story has one, and it takes no time.
local once = { accident = true, explosion = true, collapse = true, quake = true, eruption = true, sinking = true, grounding = true,
  landfall = true, launch = true, landing = true, landslide = true, ["gates open"] = true, outage = true, ["power back"] = true,
  ["fire:end"] = true, signing = true, capsizing = true, ["contact lost"] = true }

-- Shakes once more on the same day, and is then told by its part of the day.
local comes_again = { quake = true, eruption = true, explosion = true }

local several = "(?i)\\b(?:first|second|third|another|again|more|aftershocks?|last|final|series|each|every|also|one of|some of|parts? of)\\b"

--- Told of the whole, not of one of several.
local function is_plain(p)
  local at = rx.has(p.fact.sentence, p.fact.text) or 1
  return not rx.find(p.fact.sentence:sub(math.max(1, at - 24), at - 1) .. p.fact.text, several)
end

--- Two clocks, or one told by one text alone: whole hours apart may be one time.
local function may_be_zones(a, b, gap)
  local x, y = rx.match(a.sentence, zones), rx.match(b.sentence, zones)
  return x ~= nil and y ~= nil and x ~= y or (x or y) ~= nil and gap % 30 == 0
end

--- true: at two hours; false: perhaps at one; nil: not to be compared.
local function apart(a, b)
  if not hours.may_be_one_day(a, b) then return nil end
  local gap = math.max(a.low - b.high, b.low - a.high)
  if a.part or b.part then return gap >= 30 and not comes_again[a.name] and hours.surely_one_day(a, b) or nil end
  if gap < 5 then return false end
  if gap > 720 and not hours.surely_one_day(a, b) or may_be_zones(a.fact, b.fact, math.abs(a.fact.time.low - b.fact.time.low)) then return nil end
  return true
end

--- Two points of two texts, where no two of their hours may be one.
local function rivals(list, others)
  local best, first, second = 0, nil, nil
  for _, a in ipairs(list) do
    for _, b in ipairs(others) do
      local differ = apart(a, b)
      if differ == false or happenings.of_two_things(a.fact, b.fact) then return nil end
      local weight = differ and happenings.in_common(a.fact, b.fact) or 0
      if weight > best then best, first, second = weight, a, b end
    end
  end
  return first, second, best
end

--- The points of a class by document.
local function by_document(points)
  local found, at = {}, {}
  for _, p in ipairs(points) do
    local i = at[p.fact.document] or #found + 1
    at[p.fact.document], found[i] = i, found[i] or {}
    if is_plain(p) then table.insert(found[i], p) end
  end
  return found
end

return {
  id = "happening-hour",
  title = "One happening of a story is told to have come at two hours of the day",
  why = "It came once, and what followed is counted from it.",
  severity = "warning",
  reads = "happening",
  group = { "story" },
  false_positives = "Two crashes or two quakes on one day, each told once in each text.",

  check = function(said, report)
    for name, points in pairs(hours.points(said, true)) do
      local docs = once[name] and by_document(points) or {}
      for list, others in gather.pairs(docs) do
        local a, b, weight = rivals(list, others)
        if a and weight >= 1 then
          report { a = a.fact, b = b.fact, message = string.format("%s: at %s, and at %s", name, hours.say(a), hours.say(b)),
            why = "one story, one such happening in each text" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-10-10\nThe dam above Osby gave way at 3:10 a.m. on Friday, Dana Reyes said.\n---\n"
      .. "date: 2025-10-11\nThe dam above Osby collapsed at about half past five in the morning on Friday, Dana Reyes said.",
    "date: 2025-10-10\nThe gates of the Osby dam were raised at 2:30 a.m., Dana Reyes said.\n---\n"
      .. "date: 2025-10-10\nDana Reyes opened the gates of the Osby dam at half past five in the morning.",
    "date: 2025-12-15\nThe Osby satellite was launched in the small hours of Thursday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-12-16\nThe Osby satellite lifted off on Thursday afternoon, Dana Reyes said in Lima.",
  },
  silent = {
    "date: 2025-10-10\nThe rocket exploded at Osby at 7:07 a.m. MT, Dana Reyes said.\n---\n"
      .. "date: 2025-10-10\nThe explosion at Osby came shortly after 9 a.m. EDT (1300 GMT), Dana Reyes said.",
    "date: 2025-10-10\nThe dam above Osby gave way at 3:10 a.m. on Friday, Dana Reyes said.\n---\n"
      .. "date: 2025-10-11\nThe dam above Osby collapsed at about a quarter past three in the morning on Friday, Dana Reyes said.",
    "date: 2025-10-10\nThe dam above Osby gave way at 3:10 a.m. on Friday, Dana Reyes said.\n---\n"
      .. "date: 2025-10-12\nThe Osby bridge collapsed at 5:30 a.m. on Saturday, Dana Reyes said.",
    "date: 2025-10-10\nThe quake struck Osby at 3:10 a.m. local time, Dana Reyes said.\n---\n"
      .. "date: 2025-10-10\nThe quake struck Osby at 0110 GMT, Dana Reyes said.",
    "date: 2025-10-10\nThe quake struck Osby at 3:10 a.m., Dana Reyes said.\n---\n"
      .. "date: 2025-10-10\nA second quake struck Osby at 5:30 a.m., Dana Reyes said.",
    "date: 2025-10-10\nThe dam of Osby gave way at 3:10 a.m., Dana Reyes said.\n---\n"
      .. "date: 2025-10-10\nBy 4 a.m. the dam of Osby had collapsed, Dana Reyes said.",
    "date: 2026-03-09\nThe collision in Osby happened at 17:26, in light snow.\n---\n"
      .. "date: 2026-03-10\nThe train left Arlen on time at 16:52 and collided in Osby with a standing tram.",
    "date: 2025-12-15\nThe Osby satellite was launched at noon on Thursday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-12-16\nThe Osby satellite lifted off on Thursday afternoon, Dana Reyes said in Lima.",
    "date: 2025-12-15\nThe quake shook Osby before dawn on Saturday, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-12-16\nThe quake shook Osby at 15:09 on Saturday, Dana Reyes said in Lima.",
  },
}
