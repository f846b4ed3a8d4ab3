--- Open from nine to five, open from ten to six.

local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local opening_hours = require "lib.opening_hours"
local outcomes = require "lib.outcomes"
local timeline = require "lib.timeline"

local function hour(minutes)
  return string.format("%02d:%02d", math.floor(minutes) // 60 % 24, math.floor(minutes) % 60)
end

local function ends(f)
  local to = f.to.low
  return f.from.low, to == 0 and 1440 or to
end

local days = "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\bweekends?\\b|\\bweekdays\\b|\\bholidays\\b"
local venues = "(?i)\\b(?:open(?:s|ed|ing)?|closed|shops?|museums?|caf[eé]s?|restaurants?|desks?|offices?|hotlines?|phones?|tickets?|pools?|"
  .. "librar(?:y|ies)|classes|schools?|shifts?|trains?|buses)\\b"
local changed = "(?i)\\b(?:instead of|rather than|used to|previously|until now|from now on|new hours|longer hours|extended?|originally|"
  .. "at first|tomorrow)\\b"

--- Told for every day, or for all the days of one thing.
local function told(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and not f.corrected and not rx.find(f.sentence, changed)
end

local sites = "(?i)\\b(poll|museum|library|exhibition|pool|market|fair|festival|curfew|hotline)"

--- Told as going on day by day.
local function often(f)
  return f.often == "daily" or rx.find(f.sentence, "(?i)\\b(?:daily|every day|each day|for (?:\\w+|\\d+) (?:days|weeks)|is observed)\\b")
end

--- The two are of one day and one thing as far as the words tell.
local function of_one_thing(a, b)
  if (rx.find(a.sentence, days) or rx.find(b.sentence, days)) then return false end
  local weight = a:likeness(b)
  local venue = rx.find(a.sentence, venues) or rx.find(b.sentence, venues)
  local place, other = rx.match(a.sentence, sites), rx.match(b.sentence, sites)
  if place and other and edits.letters(place, other) <= 1 then return true end
  return weight > 6 or (often(a) and often(b) and (outcomes.shared_words(a, b) > 0 or not venue))
end

--- The one house of a story, or the house of one name.
local function of_one_house(a, b)
  if not (rx.has(a.fact.sentence:lower(), b.venue) or rx.has(b.fact.sentence:lower(),
    a.venue)) or a.fact.sentence == b.fact.sentence or not days_apart.within(a.fact, b.fact, 10) then return false end
  return timeline.shared(a.fact.sentence, b.fact.sentence) >= (a.fact:same_document(b.fact) and 1 or 3)
end

local weekdays = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }

--- What is wrong between the hours of one house, told twice; nil where nothing is.
local function fault(a, b)
  if a.from and b.from and math.abs(a.from - b.from) >= 30 and opening_hours.same_days(a, b) then
    return string.format("open from %s, and from %s", hour(a.from), hour(b.from))
  elseif a.to and b.to and math.abs(a.to - b.to) >= 30 and opening_hours.same_days(a, b) then
    return string.format("open until %s, and until %s", hour(a.to), hour(b.to))
  end
  local day = opening_hours.shut_on(a, b) or opening_hours.shut_on(b, a)
  return day and "open and closed on " .. weekdays[tonumber(day)] or nil
end

--- Every two sentences on when one house is open.
local function look_at_houses(said, report)
  local list = {}
  for f in said:each { kind = "statement" } do
    local one = not f.table and not f.question and not f.quoted and rx.find(f.sentence, "(?i)\\b(?:open|clos|can be|doors)") and opening_hours.of(f)
    if one then table.insert(list, one) end
  end
  for a, b in gather.pairs(list) do
    local what = fault(a, b)
    if what and of_one_house(a, b) then report { a = b.fact, b = a.fact, message = what, why = "same story, one house" } end
  end
end

return {
  id = "hours-differ",
  title = "One thing goes on at two different hours",
  why = "Readers plan by the hours; one of the two is wrong.",
  severity = "warning",
  reads = { "hours", "statement" },
  group = { "story" },
  false_positives = "Two things of one story, each with hours of its own.",

  check = function(said, report)
    look_at_houses(said, report)
    for a, b in said:pairs { kind = "hours" } do
      local from, to = ends(a)
      local start, stop = ends(b)
      local differ = math.abs(from - start) >= 30 or math.abs(to - stop) >= 30
      if differ and a.sentence ~= b.sentence and told(a) and told(b) and of_one_thing(a, b) then
        report { a = a, b = b, message = string.format("from %s to %s, and from %s to %s", hour(from), hour(to), hour(start), hour(stop)),
          why = "same story, same thing" }
      end
    end
  end,

  flags = {
    "date: 2025-05-10\nIn Lima the guns rest from 06:00 to 18:00 for a week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe guns of Lima are silent every day from 07:00 to 17:00, Dana Reyes said.",
    "date: 2025-05-10\nThe polling stations of Lima are open from 8 a.m. to 6 p.m., Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nPolls open at 7 a.m. and close at 8 p.m. in Lima, Dana Reyes said.",
    "date: 2025-05-10\nThe zoo of Osby is open daily from 9 to 18. Children pay half. The zoo closes at 7 pm.",
    "date: 2025-05-10\nThe archive is closed on Fridays. It has many maps. Readers come when the archive opens every Friday.",
  },
  silent = {
    "date: 2025-05-10\nIn Lima the guns rest from 06:00 to 18:00 for a week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe guns of Lima are silent every day from 6 a.m. to 6 p.m., Dana Reyes said.",
    "date: 2025-05-10\nThe museum of Lima is open every day from 10:00 to 18:00, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe museum of Lima is open from 10:00 to 22:00 on Thursdays, Dana Reyes said.",
    "date: 2025-05-10\nThe power in Lima fails every day from 10:00 to 18:00.\n---\n"
      .. "date: 2025-05-12\nSchools begin early, from 07:00 to 12:00, every day.",
    "date: 2025-05-10\nThe zoo of Osby is open daily from 9 to 18. Children pay half. The zoo closes at 6 pm.",
    "date: 2025-05-10\nThe zoo of Osby is open daily from 9 to 18. In summer the zoo closes at 9 pm.",
    "date: 2025-05-10\nThe zoo of Osby is open Monday to Friday from 9 to 18. The zoo is open on Sundays from 10 to 16.",
    "date: 2025-05-10\nThe archive is closed on Mondays. It has many maps. Readers come when the archive opens every Friday.",
  },
}
