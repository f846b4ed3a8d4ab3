--- Classes resume on the 24th, or on the 17th; the board meets next on 11 or on 18 December: one thing to come, two days.

local bodies = require "lib.bodies"
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local happenings = require "lib.happenings"
local next_one = require "lib.next_one"
local numbered = require "lib.numbered"
local timeline = require "lib.timeline"

local moved = "(?i)\\b(?:postponed|delayed|put off|pushed back|brought forward|moved|rescheduled|original(?:ly)?|instead|new date|later than|"
  .. "earlier than|at the latest|at the earliest|first (?:to|of)|phase|stage|step|round|by)\\b"

--- A day, or the days of one meeting.
local function is_brief(period)
  return period.width ~= nil and period.width <= 6
end

local function is_plain(f)
  return f.date and f.date.known and is_brief(f.date) and not f.quoted and not f.corrected and f.published.known and f.date:maybe_after(f.published)
    and not rx.find(f.sentence, moved)
end

--- The first word of a clause, its subject as a rule, stands in the other too.
local function has_head(a, b)
  local head = rx.match(a.about, "\\p{L}{4,}")
  return head ~= nil and timeline.shared(head, b.about) > 0
end

--- The words of both speak for one thing, or each is the next one of its sort.
local function is_one(a, b)
  if a.next and b.next and timeline.name(a.what) == "talks" then return true end
  local shared, words = timeline.shared(a.about, b.about)
  local broad = happenings.is_vague(a.what) or happenings.is_broad(a.what)
  return shared >= (broad and 4 or 2) and words >= 2 and (has_head(a, b) or has_head(b, a))
end

--- The days to come that are told of a next one: { what it is called = { facts } }, of sentences that tell one day alone.
local function next_days(said)
  local days = gather.by(said, { kind = "moment" }, function(f)
    return is_plain(f) and not f.table and next_one.called(f.sentence) and f.document .. "|" .. f.sentence
  end)
  local found = gather.new()
  for _, list in ipairs(days) do
    if #list == 1 then gather.put(found, next_one.called(list[1].sentence), list[1]) end
  end
  return found
end

local names = "(?<!^)(?<![.!?:] )\\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
  .. "October|November|December|Jan\\b|Feb\\b|Mar\\b|Apr\\b|Jun\\b|Jul\\b|Aug\\b|Sept?\\b|Oct\\b|Nov\\b|Dec\\b)\\p{Lu}\\p{L}{2,}"
local seat = "(?i)\\b(boards?|committees?|councils?|parliament|assembly|senate|court|tribunal|cabinet|commission|panel|jury|union|teams?|ministers|"
  .. "shareholders|members|leaders|parties|sides)\\b"

--- Each sentence has words of the sort, and none that the other has too.
local function none_shared(a, b, sort)
  local any = false
  for word in rx.each(a, sort) do
    if rx.has(b:lower(), word:lower()) then return false end
    any = true
  end
  return any and rx.find(b, sort) ~= nil
end

--- The next one of two bodies, two places, two series.
local function of_two(a, b)
  return bodies.differ(a.sentence, b.sentence) or numbered.of_two(a.sentence, b.sentence) or none_shared(a.sentence, b.sentence, names)
    or none_shared(a.sentence, b.sentence, seat)
end

--- Of either text's day the other text has it still to come, so neither is the one after the other.
local function is_next_of_both(a, b)
  return a.date:apart(b.date) and a.date:after(b.published) and b.date:after(a.published) and not of_two(a, b)
end

return {
  id = "to-come-differs",
  title = "One thing that is to come is told to have two days",
  why = "Readers plan by it; one of the two days is wrong, or a text did not follow a change.",
  severity = "warning",
  reads = { "to_come", "moment" },
  group = { "story" },
  false_positives = "Two meetings, two openings to come in one story.",

  check = function(said, report)
    for a, b in said:pairs { kind = "to_come", key = function(f) return f.what end } do
      if a.document ~= b.document and is_plain(a) and is_plain(b) and a.date:apart(b.date) and days_apart.within(a, b, 10) and is_one(a, b) then
        report { a = a, b = b, message = string.format("%s to come: %s, and %s", a.word, tostring(a.date), tostring(b.date)),
          why = "same story, the same thing by its words" }
      end
    end
    for _, list in ipairs(next_days(said)) do
      for a, b in gather.pairs(list) do
        if days_apart.within(a, b, 21) and is_next_of_both(a, b) then
          report { a = a, b = b, message = string.format("the next %s: %s, and %s", list.key, tostring(a.date), tostring(b.date)),
            why = "each text calls it the next one, and has it still to come" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nClasses in Osby are to resume on 17 November.",
    "date: 2025-11-05\nThe board of the Osby Bank meets again on 11 December.\n---\n"
      .. "date: 2025-11-06\nThe next meeting of the board of the Osby Bank is on 18 December.",
    "date: 2025-11-05\nThe Osby Bank left its rate alone. The next decision is due on 11 December, Dana Reyes said.\n---\n"
      .. "date: 2025-11-06\nDana Reyes of the Osby Bank was calm. The lady and her board next speak on the eighteenth of December.",
    "date: 2025-11-05\nDana Reyes won the race around Osby. Next year's race will be held on 7 November 2026.\n---\n"
      .. "date: 2025-11-06\nDana Reyes was first in Osby. Please mark 14 November 2026, the date of the next race.",
    "date: 2026-02-02\nThe rate committee of the Osby Bank meets again on 18 March, Dana Reyes said.\n---\n"
      .. "date: 2026-01-28\nThe committee of the Osby Bank will meet again from 23 to 25 March 2026.",
  },
  silent = {
    "date: 2025-11-05\nThe next decision of the Osby Bank is due on 11 December, Dana Reyes said.\n---\n"
      .. "date: 2025-11-06\nThe council of Osby holds its next meeting on 18 December, Dana Reyes said.",
    "date: 2025-11-05\nIn Lima Dana Reyes won by a length, and the next race, in Osby, is on 11 December.\n---\n"
      .. "date: 2025-11-06\nDana Reyes will rest in Lima: the next race, at Arlen, is on 18 December.",
    "date: 2025-11-05\nThe next decision of the Osby Bank is due on 11 November, Dana Reyes said.\n---\n"
      .. "date: 2025-11-12\nThe next decision of the Osby Bank is due on 18 December, Dana Reyes said.",
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nClasses in Osby are to resume on 24 November.",
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nTrains in Osby are to resume on 17 November.",
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nClasses in Osby are to resume on 17 November, earlier than planned.",
    "date: 2026-02-02\nThe rate committee of the Osby Bank meets again on 24 March, Dana Reyes said.\n---\n"
      .. "date: 2026-01-28\nThe committee of the Osby Bank will meet again from 23 to 25 March 2026.",
  },
}
