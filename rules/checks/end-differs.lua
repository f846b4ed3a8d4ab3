--- In force since 8 March, for 60 days, and running out on 7 April: the end that is counted against the end that is told; and closed until
-- 31 January against reopening on 13 February.

local events = require "lib.events"
local happenings = require "lib.happenings"
local timeline = require "lib.timeline"

local days_in = { day = 1, week = 7, fortnight = 14, month = 30.44, year = 365.25 }
local changed = "(?i)\\b(?:extend(?:ed|s)?|extension|prolong(?:ed)?|renew(?:ed|al|s)?|original(?:ly)?|up to|at least|"
  .. "less than|more than|first (?:phase|stage|step)|unless|early|if)\\b"

-- "Within 60 days", "is to last 60 days".
local limits = "(?i)\\b(?:within|(?:to|will|shall|should) last)\\b"

--- Told as the last day of what goes on: "until Friday", "runs out on 7 April", "must be paid by".
local function is_end(f)
  return f.date and f.date.known and f.date.is_day and (f.how == "until" or f.how == "till"
    or f.how == "on" and (f.phase == "end" or f.what == "expiry"))
end

local function told(f)
  return happenings.told(f) and not f.quoted and not f.headline
end

--- "Since 8 March, for 60 days", "within 60 days of today": the day that a beginning and a length of one sentence come to.
local function counted(length, begins)
  local step = length.lasting and length.lasting.exact and days_in[length.lasting.unit]
  if not step or not (length.how == "for" or length.how == "bound" and rx.find(length.sentence, limits)) then return nil end
  if length.sentence ~= begins.sentence or not length:same_document(begins) or rx.find(length.sentence, changed) then return nil end
  local led = begins.how == "since" or begins.how == "from" or begins.phase == "begin" or begins.what == "beginning"
    or length.how == "bound" and begins.how == "on" or begins.what == "opening" and begins.how == "on"
  if not led or not begins.date.known or not begins.date.is_day then return nil end
  return begins.date:plus(math.floor(length.lasting.low * step + 0.5)), step > 1 and step < 30 and 1 or step >= 30 and 4 or 1
end

--- Days between the counted end and the told one, beyond what counting leaves open.
local function days_off(finish, slack, stop)
  local least, most = finish:days_until(stop.date)
  if not least or not most then return 0 end
  local off = least > 0 and least or most < 0 and -most or 0
  return off > slack and off or 0
end

--- Every end that the sentence of the length can be counted to: { begins, finish, slack }, one for each beginning that it tells.
local function spells_of(length, dated)
  local found = {}
  for _, begins in ipairs(dated) do
    local finish, slack = counted(length, begins)
    if finish then table.insert(found, { begins = begins, finish = finish, slack = slack }) end
  end
  return found
end

--- The first of the spells, where the end is that of none of them, and comes before none begins: that would be another spell's.
local function none_fits(spells, stop)
  for _, spell in ipairs(spells) do
    local off = not stop.date:before(spell.begins.date) and days_off(spell.finish, spell.slack, stop) or 0
    if off == 0 or off > 200 then return nil end
  end
  return spells[1]
end

--- "It closes on 19 July", "the road reopens on 3 May": told right behind the length, of the thing that it is the length of.
local function goes_on_from(length, stop)
  if not stop:same_document(length) or stop.line ~= length.line or stop.column < length.column then return false end
  return rx.find(stop.sentence, "(?i)^(?:It|They|This|The (?:\\p{L}+ )?\\Q" .. (length.thing or "It") .. "\\E)\\b") ~= nil
end

--- Both tell of one thing: by words of the two sentences, a name for two. Who stands down ends no ban.
local function is_one(a, b)
  if goes_on_from(a, b) then return true end
  if (happenings.class(happenings.name(a)) == "tenure") ~= (happenings.class(happenings.name(b)) == "tenure") then return false end
  return (timeline.shared(a.sentence, b.sentence)) >= 2
end

-- What stands still until a day, and by what names it is told to go on again.
local again = {
  closing = { reopening = true, ["back at school"] = true },
  ["ban:end"] = { ["return"] = true, comeback = true, reopening = true },
  outage = { ["power back"] = true },
}
local in_part = "(?i)\\b(?:part|partly|partial\\w*|some|lanes?|first|phase|section|wing|half|limited|tests?|training|earliest|hop(?:es?|ed|ing))\\b"

local function stops_until(f)
  return (f.how == "until" or f.how == "till") and again[happenings.name(f)] ~= nil
end

local function is_plain(f)
  return f.date.known and f.date.is_day and not rx.find(f.sentence, changed) and not rx.find(f.sentence, in_part) and not events.tells_of_a_move(f)
end

local function head(f)
  return f.thing or f.of and rx.match(f.of:lower(), "\\p{L}+$")
end

--- One thing by its word or its name, and the rest of the sentences does not tell it apart.
local function of_one_thing(a, b)
  if happenings.of_two_things(a, b) or not timeline.shared(a.sentence, b.sentence) then return false end
  return a:same(b, "of") == true or head(a) ~= nil and head(a) == head(b)
end

--- Told within days of each other, and both still to come.
local function of_one_plan(a, b)
  local least, most = a.published:days_until(b.published)
  return least and least >= -10 and most <= 10 and a.date:after(b.published) and b.date:after(a.published)
end

--- "Until Friday" and "again on Monday" are one: more than four days between them are none, nor is what goes on again before.
local function goes_on_otherwise(stop, start)
  local least, most = stop.date:days_until(start.date)
  return least ~= nil and least > 4 or most ~= nil and most < 0
end

--- Calls `visit` with each day until which something stands still, and the day on which the same is told to go on again.
local function each_stop(dated, visit)
  for _, stop in ipairs(dated) do
    for _, start in ipairs(stops_until(stop) and is_plain(stop) and dated or {}) do
      local fits = start.how == "on" and again[happenings.name(stop)][happenings.name(start)] and stop.sentence ~= start.sentence
      if fits and is_plain(start) and of_one_thing(stop, start) and of_one_plan(stop, start) and goes_on_otherwise(stop, start) then
        visit(stop, start)
      end
    end
  end
end

return {
  id = "end-differs",
  title = "A thing is told to end, or to go on again, on two days",
  why = "Who counts the days, or waits for the last of them, comes to another day.",
  severity = "warning",
  reads = "happening",
  group = { "story" },
  false_positives = "Two spells of one thing in a story; an extension that no text tells.",

  check = function(said, report)
    local lengths, dated, ends = {}, {}, {}
    for f in said:each { kind = "happening" } do
      if told(f) and f.lasting then table.insert(lengths, f) end
      if told(f) and f.date then table.insert(dated, f) end
      if told(f) and is_end(f) and not rx.find(f.sentence, changed) then table.insert(ends, f) end
    end
    each_stop(dated, function(stop, start)
      report { a = stop, b = start, message = string.format("until %s, and again on %s", tostring(stop.date), tostring(start.date)),
        why = "the same thing, by its word or its name" }
    end)
    for _, length in ipairs(#ends > 0 and lengths or {}) do
      local spells = spells_of(length, dated)
      for _, stop in ipairs(#spells > 0 and ends or {}) do
        local spell = stop.sentence ~= length.sentence and is_one(length, stop) and none_fits(spells, stop)
        if spell and not events.tells_of_a_move(stop) then
          report { a = stop, b = length, message = string.format("%s, where %s from %s end on %s", tostring(stop.date), tostring(length.lasting),
            tostring(spell.begins.date), tostring(spell.finish)), why = "counted from the day told with the length" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-12\nThe state of emergency has been in force in Osby since 8 March, for 60 days.\n---\n"
      .. "date: 2025-03-13\nThe state of emergency in Osby runs out on 7 April.",
    "date: 2025-06-26\nDana Reyes is to pay a fine of two million within 60 days of today, the court ruled.\n---\n"
      .. "date: 2025-06-27\nThere is a fine of two million, and Dana Reyes has until 31 August to pay it.",
    "date: 2025-06-02\nThe truce in Osby, which began on 1 June, runs for 30 days.\n---\n"
      .. "date: 2025-06-03\nThe truce in Osby expires on Friday, 13 June.",
    "date: 2025-01-03\nThe pool of Osby in Lima is closed until 31 January, Dana Reyes said.\n---\n"
      .. "date: 2025-01-04\nThe pool of Osby in Lima reopens on 13 February, Dana Reyes said.",
    "date: 2025-01-03\nStriker Jon Aldous of Osby is banned until 31 January, Dana Reyes said.\n---\n"
      .. "date: 2025-01-04\nStriker Jon Aldous of Osby returns on 13 February, Dana Reyes said.",
    "date: 2025-03-03\nThe fair starts on 4 April and lasts for three weeks. It ends on 16 May.",
  },
  silent = {
    "date: 2025-01-03\nThe pool of Osby in Lima is closed until 31 January, Dana Reyes said.\n---\n"
      .. "date: 2025-01-04\nThe pool of Osby in Lima reopens on 3 February, Dana Reyes said.",
    "date: 2025-01-03\nThe pool of Osby in Lima is closed until 31 January, Dana Reyes said.\n---\n"
      .. "date: 2025-01-04\nThe library of Osby in Lima reopens on 13 February, Dana Reyes said.",
    "date: 2025-01-03\nThe pool of Osby in Lima is closed until 31 January, Dana Reyes said.\n---\n"
      .. "date: 2025-02-10\nThe pool of Osby in Lima reopens on 13 February, Dana Reyes said.",
    "date: 2025-11-08\nPeru suspends for 90 days, counted from 15 November 2025, the levy on tin from Chile.\n---\n"
      .. "date: 2025-11-08\nPeru and Chile agreed on Friday to end the fight over the levy on tin.",
    "date: 2025-03-12\nThe state of emergency has been in force in Osby since 8 March, for 60 days.\n---\n"
      .. "date: 2025-03-13\nThe state of emergency in Osby runs out on 7 May.",
    "date: 2025-03-12\nThe state of emergency has been in force in Osby since 8 March, for 60 days.\n---\n"
      .. "date: 2025-03-13\nThe state of emergency in Osby was extended and runs out on 7 June.",
    "date: 2025-06-26\nDana Reyes is to pay a fine of two million within 60 days of today, the court ruled.\n---\n"
      .. "date: 2025-06-27\nDana Reyes has until 25 August to pay her fine of two million.",
    "date: 2025-06-02\nThe truce in Osby, which began on 1 June, runs for 30 days.\n---\n"
      .. "date: 2025-06-03\nThe exhibition in Lima closes on 13 June.",
    "date: 2025-03-03\nThe fair starts on 4 April and lasts for three weeks. It ends on 25 April.",
    "date: 2025-03-03\nThe fair starts on 4 April and lasts for three weeks. The school term ends on 16 May.",
  },
}
