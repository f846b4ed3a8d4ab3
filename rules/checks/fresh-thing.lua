--- "The newly opened hospital", which opened in 1998.
local events = require "lib.events"

local made = { opening = true, construction = true, completion = true, founding = true, inauguration = true, launch = true, handover = true,
  ["entry into force"] = true, adoption = true, reopening = true }

local function same(fresh, e)
  if fresh.of then return fresh:same(e, "of") end
  return e.thing == fresh.thing or (events.kind_of(e.thing) ~= nil and events.kind_of(e.thing) == events.kind_of(fresh.thing))
end

return {
  id = "fresh-thing",
  title = "A thing is called new years after it was made",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "fresh", "event" },
  group = { "story" },
  false_positives = "A second hospital of the same story; one that was rebuilt.",

  check = function(said, report)
    for fresh in said:each { kind = "fresh" } do
      local last, first
      for e in said:each { kind = "event" } do
        if e.date and events.told(e) and made[events.name(e)] and same(fresh, e) then
          local least = e.date:days_until(fresh.as_of)
          if least and least > 1000 then first = first or e elseif least then last = e end
        end
      end
      if first and not last and not fresh.quoted then
        report { a = fresh, b = first, message = string.format("the %s is called new, though from %s", fresh.of
          or fresh.thing, tostring(first.date)), why = "same story" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe newly built seawall broke, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe seawall, which was built in 1998, broke, Dana Reyes said in Lima.",
  },
  silent = {
    "date: 2025-05-20\nThe newly built seawall broke, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe seawall, which was built in 2024, broke, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe newly built seawall broke, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe pier, which was built in 1998, broke, Dana Reyes said in Lima.",
  },
}
