--- Applications by 30 June, applications by 15 June.

local events = require "lib.events"

local moved = "(?i)\\b(?:extend(?:ed|s)?|extension|postponed?|put (?:off|back)|moved|instead of|originally|new deadline|first deadline|"
  .. "second|late entries|early)\\b"

--- "Applications" and "application" are one.
local function same_thing(a, b)
  return a.thing ~= nil and b.thing ~= nil and edits.letters(a.thing, b.thing) <= 1
end

return {
  id = "deadline-differs",
  title = "Two last days for one thing",
  why = "Readers act on it: one of the two days is wrong.",
  severity = "warning",
  reads = "deadline",
  group = { "story" },
  false_positives = "Two rounds of applications in one story.",

  check = function(said, report)
    for a, b in said:pairs() do
      if events.apart(a, b) and same_thing(a, b) and not (a.quoted or b.quoted or a.corrected or b.corrected)
        and not (rx.find(a.sentence, moved) or rx.find(b.sentence, moved)) then
        report { a = a, b = b, message = string.format("the last day for %s: %s, and %s", a.thing, tostring(a.date), tostring(b.date)),
          why = "same story" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications is 15 June, Dana Reyes said in Lima.",
  },
  silent = {
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications is 30 June, Dana Reyes said in Lima.",
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nPayments must be made by 15 June, Dana Reyes said in Lima.",
    "date: 2025-05-20\nApplications must be filed by 30 June, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe deadline for applications is 15 July, two weeks later than originally planned, Dana Reyes said in Lima.",
  },
}
