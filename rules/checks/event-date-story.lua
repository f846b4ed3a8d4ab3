--- One event of a story, two days: "the bridge opened", "the ordinance was signed".
-- Without a name, one word within one story has to do; so this is softer than event-date.

local events = require "lib.events"

return {
  id = "event-date-story",
  title = "An event of one story is told to have happened on two days",
  why = "What happens once has one day; one of the two is wrong.",
  severity = "warning",
  reads = "event",
  group = { "what", "story" },
  false_positives = "Two bridges, two laws in one story, each told as \"the\".",

  check = function(said, report)
    local first = said:first()
    if not first or not events.once[first.what] then return end
    for a, b in said:pairs() do
      if a.date and b.date and events.told(a) and events.told(b) and a.date:apart(b.date) and events.same_thing(a, b) and not events.again(a, b) then
        report { a = a, b = b, message = string.format("%s of the %s: %s and %s", a.what, a.thing or "day", tostring(a.date), tostring(b.date)),
          why = "same event, same story; it happens once" }
      end
    end
  end,

  flags = {
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\ndate: 2025-05-03\nMayor Dana Reyes was in Lisbon. The ordinance was signed on 30 April.",
  },
  silent = {
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\ndate: 2025-05-03\nMayor Dana Reyes was in Lisbon. An ordinance was signed on 30 April.",
    "date: 2025-05-02\nMayor Dana Reyes signed the ordinance on 1 May in Lisbon.\n---\ndate: 2025-05-03\nMayor Jon Aldous was in Lima. The ordinance was signed on 30 April.",
  },
}
