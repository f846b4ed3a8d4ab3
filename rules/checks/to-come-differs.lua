--- Classes resume on the 24th, or on the 17th; the board meets next on 11 or on 18 December: one thing to come, two days.

local timeline = require "lib.timeline"
local happenings = require "lib.happenings"

local moved = "(?i)\\b(?:postponed|delayed|put off|pushed back|brought forward|moved|rescheduled|original(?:ly)?|instead|new date|later than|"
  .. "earlier than|at the latest|at the earliest|first (?:to|of)|phase|stage|step|round|by)\\b"

local function is_plain(f)
  return f.date and f.date.known and f.date.is_day and not f.quoted and not f.corrected and f.published.known and f.date:maybe_after(f.published)
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

--- Told within days of each other: otherwise the plan may have changed.
local function at_one_time(a, b)
  local least, most = a.published:days_until(b.published)
  return least and most and least >= -10 and most <= 10
end

return {
  id = "to-come-differs",
  title = "One thing that is to come is told to have two days",
  why = "Readers plan by it; one of the two days is wrong, or a text did not follow a change.",
  severity = "warning",
  reads = "to_come",
  group = { "story", "what" },
  false_positives = "Two meetings, two openings to come in one story.",

  check = function(said, report)
    for a, b in said:pairs {} do
      if a.document ~= b.document and is_plain(a) and is_plain(b) and a.date:apart(b.date) and at_one_time(a, b) and is_one(a, b) then
        report { a = a, b = b, message = string.format("%s to come: %s, and %s", a.word, tostring(a.date), tostring(b.date)),
          why = "same story, the same thing by its words" }
      end
    end
  end,

  flags = {
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nClasses in Osby are to resume on 17 November.",
    "date: 2025-11-05\nThe board of the Osby Bank meets again on 11 December.\n---\n"
      .. "date: 2025-11-06\nThe next meeting of the board of the Osby Bank is on 18 December.",
  },
  silent = {
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nClasses in Osby are to resume on 24 November.",
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nTrains in Osby are to resume on 17 November.",
    "date: 2025-11-05\nSchool classes in Osby are suspended. They will resume on 24 November.\n---\n"
      .. "date: 2025-11-06\nClasses in Osby are to resume on 17 November, earlier than planned.",
  },
}
