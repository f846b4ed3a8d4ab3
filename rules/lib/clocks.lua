--- The hours of the day that a sentence tells, however they are written: "14:09", "4:30 p.m.", "four o'clock in the morning", "noon".
local counting = require "lib.counting"
local kept = require "lib.kept"
local clocks = {}

local day = 1440
local word = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
local half = "(?: ?([ap])\\.? ?m\\b\\.?)?"
local seconds = "(?::\\d\\d)?"

-- What stands between the hour and the part of the day that it belongs to: "four o'clock on Friday morning".
local part = "^[^.;,]{0,24}?\\b(morning|afternoon|evening|night)\\b"

--- 16:00 of "4", "p"; both hours where neither half of the day is told.
local function readings(hour, minute, letter, rest, open)
  local of_day = rx.match(rest, part)
  local late = letter == "p" or not letter and (of_day == "afternoon" or of_day == "evening" or of_day == "night" and hour >= 6)
  local early = letter == "a" or not letter and (of_day == "morning" or of_day == "night" and hour < 6)
  local at = hour * 60 + minute
  if hour > 12 or not open and not letter then return { at } end
  if late then return { hour % 12 * 60 + 720 + minute } end
  if early then return { hour % 12 * 60 + minute } end
  return { hour % 12 * 60 + minute, hour % 12 * 60 + 720 + minute }
end

local rough = "(?i)\\b(?:about|around|shortly|just|nearly|almost|roughly|some time|soon|by|before|after|until|till|from|between|since|to|"
  .. "past|towards?|"
  .. "GMT|UTC|within|every) (?:\\p{Ll}+ )?$"
local lasting = "(?i)\\b(?:in|of|time|record|clocked|ran|score\\p{Ll}*|won|lost|beat|lead\\p{Ll}*|led) (?:an? |his |her )?$"

--- A capture that took part.
local function told(capture) return capture and capture ~= "" and capture end

--- { { minutes, minutes? } } of the one hour of the sentence, and where it stands; nil where it tells none, several, or one that is not sure.
clocks.sole = kept(function(sentence)
  local found, count
  local function put(from, to, hour, minute, letter, open)
    count = (count or 0) + 1
    local before = sentence:sub(math.max(1, from - 30), from - 1)
    if hour > 24 or minute > 59 or rx.find(before, rough) or rx.find(before, lasting) then return end
    found = { readings = readings(hour, minute, letter, sentence:sub(to + 1):lower(), open), from = from, to = to }
  end
  local at = 1
  local pattern = "(?i)(?<![\\d:.,€$£-])(?:(\\d{1,2}):(\\d\\d)" .. seconds .. half .. "(?![\\d:]|[-–]\\d)|(\\d{1,2})(?:\\.(\\d\\d))? "
    .. "?([ap])\\.? ?m\\b\\.?|"
    .. "\\b(" .. word .. ") o'clock|\\b(noon|midnight|midday)\\b)"
  while at do
    local from, to, h, m, l, hh, mm, ll, spelt, named = rx.find(sentence, pattern, at)
    if not from then break end
    if told(h) then put(from, to, tonumber(h), tonumber(m), told(l) and l:lower(), #h == 1)
    elseif told(hh) then put(from, to, tonumber(hh), tonumber(told(mm) or 0), ll:lower(), true)
    elseif told(spelt) then put(from, to, counting.value(spelt:lower()), 0, nil, true)
    else put(from, to, named:lower() == "midnight" and 0 or 12, 0, nil, false) end
    at = to + 1
  end
  return count == 1 and found or false
end)

--- The fewest minutes between any two readings, around the clock.
function clocks.apart(a, b)
  local least = day
  for _, x in ipairs(a.readings) do
    for _, y in ipairs(b.readings) do
      local gap = math.abs(x - y)
      least = math.min(least, gap, day - gap)
    end
  end
  return least
end

return clocks
