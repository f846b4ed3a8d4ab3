--- Hours of the day that a story tells of what happens, each with the day told beside it.
local gather = require "lib.gather"
local happenings = require "lib.happenings"

local hours = {}

-- One accident, by whichever word.
local alike = { crash = "accident", derailment = "accident", collision = "accident" }

local helpers = "(?i)\\b(?:fire (?:engines?|crews?|brigade|trucks?)|fire(?:fighters|men)|ambulances?|paramedics|medics|rescue\\w*|lifeboats?|"
  .. "coast ?guard|(?:police|patrol) cars?|divers|emergency services|first (?:help|responders))\\b"

--- By which name a happening of an hour goes.
function hours.name(f)
  local name = happenings.name(f)
  if name == "arrival" and rx.find(f.text .. " " .. (f.about or ""), helpers) then return "help there" end
  return alike[name] or name
end

local rough = "(?i)\\b(?:about|around|shortly|just|nearly|almost|roughly|some time|soon|towards?|some|circa)\\b"
local greenwich = "(?i)\\b(?:GMT|UTC|Zulu)\\b"

--- "18:52 (1752 GMT": the second of two clocks.
local function is_elsewhere(f)
  local last = rx.match(f.text, "\\S+(?: \\S+)?$") or ""
  local at = rx.has(f.sentence, f.text)
  local behind = at and f.sentence:sub(at + #f.text, at + #f.text + 5) or ""
  return rx.find(last .. behind, greenwich) ~= nil or rx.find(f.text, "\\([^)]*$") ~= nil
end

local bounds = { by = "latest", before = "latest", ["until"] = "latest", till = "latest", after = "earliest", since = "earliest",
  from = "on", on = "on" }

--- The minutes at which it was, { low, high }; nil where nothing sure is told.
local function span_of(f)
  local bound, slack = bounds[f.how], rx.find(f.text, rough) and 20 or 2
  if not bound or not f.time.exact then return nil end
  local at = f.time.low
  if bound == "latest" then return -1440, at end
  if bound == "earliest" then return at, 2880 end
  return at - slack, at + slack
end

--- The day told beside it, of the same word; nil without one.
local function day_of(f, dated)
  for _, d in ipairs(dated) do
    if d.sentence == f.sentence and d:same_document(f) and d.what == f.what then return d.date end
  end
end

--- "Left at 16:52 and collided": the hour of the verb before.
local function is_of_verb_before(f)
  return rx.find(f.text, "^(?:at|by|around|about) .*\\d.* and \\p{Ll}+ed$") ~= nil
    or rx.find(f.text, "\\d(?: ?[ap]\\.?m\\.?)?,? and (?:then )?\\p{Ll}+$") ~= nil
end

-- Parts of the day by their widest reading, in minutes since midnight of the day told with them.
local parts = {
  { "(?:small|early|wee) hours|before dawn|pre-dawn", -120, 450 },
  { "at (?:dawn|daybreak|sunrise|first light|cock-?crow)", 150, 540 },
  { "(?:over|at|before|after|during) (?:breakfast)", 270, 690 },
  { "morning", 180, 765 },
  { "(?:at|around|towards?|about) (?:noon|midday)", 660, 810 },
  { "(?:over|at|during) (?:lunch|lunchtime|lunch-time)", 660, 930 },
  { "afternoon", 690, 1170 },
  { "(?:at|after|around) (?:dusk|sunset|nightfall)", 900, 1500 },
  { "evening", 930, 1500 },
}

--- "Early on Sunday morning", "at dawn on Sunday": the minutes that it may have been; nil where no part of the day stands beside the day.
local function part_of_day(f)
  local at = rx.has(f.sentence, f.text)
  if not at or not f.date.is_day then return nil end
  local behind = rx.match(f.sentence:sub(at + #f.text), "^,? (?:at \\p{Ll}+|in the \\p{Ll}+ hours|morning|afternoon|evening)\\b") or ""
  local told = f.text .. behind
  local found
  for _, part in ipairs(parts) do
    if rx.find(told, "(?i)\\b(?:" .. part[1] .. ")\\b(?!['’-])") then
      if found then return nil end
      found = part
    end
  end
  return found
end

--- What is told with an hour: { [name] = { { name, fact, low, high, day } } }; `with_parts`: or with a part of the day.
function hours.points(said, with_parts)
  local timed, dated = {}, {}
  for f in said:each { kind = "happening" } do
    if f.time then table.insert(timed, f) end
    if f.date and f.date.known and f.how == "on" then table.insert(dated, f) end
  end
  local found = gather.new()
  for _, f in ipairs(timed) do
    local low, high = span_of(f)
    if low and f.modality == "asserted" and happenings.told(f) and not is_elsewhere(f)
      and not is_of_verb_before(f) then
      local name = hours.name(f)
      gather.put(found, name, { name = name, fact = f, low = low, high = high, day = day_of(f, dated) })
    end
  end
  for _, f in ipairs(with_parts and dated or {}) do
    local part = f.modality == "asserted" and happenings.told(f) and part_of_day(f)
    if part then
      local name = hours.name(f)
      gather.put(found, name, { name = name, fact = f, low = part[2], high = part[3], day = f.date, part = true })
    end
  end
  return found.of
end

--- Of one day so far as both tell it.
function hours.may_be_one_day(a, b)
  return not a.day or not b.day or not a.day:apart(b.day)
end

--- Both tell the same day.
function hours.surely_one_day(a, b)
  return a.day ~= nil and b.day ~= nil and a.day.is_day and b.day.is_day and not a.day:apart(b.day)
end

function hours.say(point)
  if point.part then return "the time of day of \"" .. point.fact.text .. "\"" end
  local minutes = math.floor(point.fact.time.low) % 1440
  return string.format("%02d:%02d", minutes // 60, minutes % 60)
end

return hours
