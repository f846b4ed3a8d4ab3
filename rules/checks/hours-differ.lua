--- Open from nine to five, open from ten to six.

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
  return weight > 6 or (often(a) and often(b) and (weight > 0 or not venue))
end

return {
  id = "hours-differ",
  title = "One thing goes on at two different hours",
  why = "Readers plan by the hours; one of the two is wrong.",
  severity = "warning",
  reads = "hours",
  group = { "story" },
  false_positives = "Two things of one story, each with hours of its own.",

  check = function(said, report)
    for a, b in said:pairs() do
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
  },
  silent = {
    "date: 2025-05-10\nIn Lima the guns rest from 06:00 to 18:00 for a week, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe guns of Lima are silent every day from 6 a.m. to 6 p.m., Dana Reyes said.",
    "date: 2025-05-10\nThe museum of Lima is open every day from 10:00 to 18:00, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe museum of Lima is open from 10:00 to 22:00 on Thursdays, Dana Reyes said.",
    "date: 2025-05-10\nThe power in Lima fails every day from 10:00 to 18:00.\n---\n"
      .. "date: 2025-05-12\nSchools begin early, from 07:00 to 12:00, every day.",
  },
}
