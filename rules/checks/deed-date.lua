--- The panel inspected the pier on 3 May, or on 5 May: any verb, told twice of one thing.

local events = require "lib.events"

local rough = "(?i)\\b(?:about|around|shortly|nearly|almost|roughly|some time|by|before|after|until|from|between)\\s"
local vague = { people = true, man = true, woman = true, one = true, company = true, group = true, share = true, price = true, member = true,
  police = true, official = true, team = true,
  government = true, report = true, figure = true, time = true, day = true, year = true, number = true, talk = true,
  statement = true, minister = true, president = true }

local function told(f)
  return f.modality == "asserted" and not f.quoted and not f.corrected and not f.caption and not events.tells_of_another(f)
end

--- One thing, by name or by the same word with "the" before it, and nobody else is told to do it.
local function of_one_thing(a, b)
  if a:same(b, "by") == false then return false end
  if a.of and b.of then return a:same(b, "of") and a.thing == b.thing end
  return a.thing ~= nil and a.thing == b.thing and a.definite and b.definite and not vague[a.thing]
end

local by_the_day = "(?i)\\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last night)\\b"

--- "Today" here, "on Monday" there: of one day by two clocks.
local function clock_words(a, b)
  local one, other = rx.find(a.sentence, by_the_day) ~= nil, rx.find(b.sentence, by_the_day) ~= nil
  return one ~= other and (events.gap(a, b) or 9) <= 1
end

local clocks = "\\b(?:GMT|UTC|BST|CE?S?T|[ECMP][SD]?T|AES?T|AEDT|[INJ]ST|(?i:local|\\p{Lu}\\p{L}+) time)\\b"

--- Days apart, at least; nil where they may be one: a night has two days by two clocks.
local function days_apart(a, b)
  if not a.date or not b.date or clock_words(a, b) or not events.apart(a, b) then return nil end
  local gap = events.gap(a, b)
  if gap == 1 and (rx.find(a.sentence, clocks) or rx.find(b.sentence, clocks)) then return nil end
  return gap
end

local function hours_apart(a, b)
  if not a.time or not b.time or rx.find(a.text, rough) or rx.find(b.text, rough) then return false end
  if a.date and b.date and not a.date:maybe_same(b.date) then return false end
  local gap = math.abs(a.time.low - b.time.low)
  gap = math.min(gap, 1440 - gap)
  return gap >= 5 and gap % 60 ~= 0
end

return {
  id = "deed-date",
  title = "One thing is told to have been done at two times",
  why = "The sentences tell of one deed; one of the two times is wrong.",
  severity = "warning",
  reads = "deed",
  group = { "story", "verb" },
  false_positives = "A thing that was done twice, each time told as if it were the only one.",

  check = function(said, report)
    local function of_what(f) return (f.of or f.thing) and told(f) and (f.thing or "") end
    for a, b in said:pairs { likeness = 4, key = of_what } do
      if a.sentence ~= b.sentence and of_one_thing(a, b) then
        local days = days_apart(a, b)
        if (days and days > 0 and days <= 45) or hours_apart(a, b) then
          report { a = a, b = b, message = string.format("%s: %s, and %s", a.thing or a.of, a:label(), b:label()),
            why = "same story, same verb, same thing" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe old pier of Lima was inspected on 5 May, Dana Reyes said.",
  },
  silent = {
    "date: 2025-02-03\nThe rescue crew of Osby searched the old mill on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe rescue crew of Osby today searched the old mill, Dana Reyes said.",
    "date: 2025-07-06\nThe Harrow probe entered the orbit of Osby on 4 July 2025 to study its clouds.\n---\n"
      .. "date: 2025-07-06\nThe Harrow probe entered the orbit of Osby on 5 July 2025 at 5:54 am, Lima time, to study its clouds.",
    "date: 2025-07-10\nDivers of Lima explored the flooded cave on 23 June, Dana Reyes said.\n---\n"
      .. "date: 2025-07-10\nDivers of Lima, where others explored the flooded cave, gather on 6 July 2025. (Photo by Ada Brink)",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe old pier of Lima was inspected in May, Dana Reyes said.",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe old pier of Lima was inspected again on 5 May, Dana Reyes said.",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe new bridge of Lima was inspected on 5 May, Dana Reyes said.",
  },
}
