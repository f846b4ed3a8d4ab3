--- "The newly opened hospital", which opened in 1998.
local events = require "lib.events"

local made = { opening = true, construction = true, completion = true, founding = true, inauguration = true, launch = true, handover = true,
  ["entry into force"] = true, adoption = true, reopening = true }

local function same(fresh, e)
  if fresh.of then return fresh:same(e, "of") end
  if fresh.thing == nil or e.thing == nil or e.of and not rx.has(fresh.sentence, e.of) then return false end
  if rx.has(fresh.thing, e.thing) and rx.find(fresh.thing, " \\Q" .. e.thing .. "\\E$") then return true end -- "tram line", "the line"
  return e.thing == fresh.thing or (events.kind_of(e.thing) ~= nil and events.kind_of(e.thing) == events.kind_of(fresh.thing))
end

-- Made new, not made: only the last time counts.
local renewed = "(?i)\\b(?:restor|renovat|refurbish|rebuil|moderni|reopen)"

-- The one that stood there before.
local older = "(?i)\\b(?:old|older|former|previous|original|first|new one|torn down|demolished|replac\\w+|merge\\w*)\\b"

--- When the thing was made, where the fact tells it; nil else.
local function made_on(fresh, e)
  if e.sentence == fresh.sentence or e.quoted or rx.find(e.sentence, older) and not e.of then return nil end
  if e.kind == "in_being" then return (not rx.find(e.text, "(?i)\\bsecond|\\bthird") and e.since or nil) end
  if e.date and events.told(e) and made[events.name(e)] then return e.date end
end

return {
  id = "fresh-thing",
  title = "A thing is called new years after it was made",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "fresh", "event", "in_being" },
  group = { "story" },
  false_positives = "A second hospital of the same story; one that was rebuilt.",

  check = function(said, report)
    for fresh in said:each { kind = "fresh" } do
      local last, first
      for e in said:each {} do
        local day = e.kind ~= "fresh" and same(fresh, e) and made_on(fresh, e)
        local least = day and day:days_until(fresh.as_of)
        if least and least > 1000 then first = first or e elseif day then last = e end
      end
      if first and not last and not fresh.quoted and not rx.find(fresh.text, renewed) then
        report { a = fresh, b = first, message = string.format("the %s is called new, though from %s", fresh.of
          or fresh.thing, tostring(made_on(fresh, first))), why = "same story" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe brand-new tram line broke down, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe line, in service since 2011, broke down, Dana Reyes said in Lima.",
    "date: 2025-05-20\nHarwick Works, the newly founded operator, grew in Lima. It began with two wagons in 2014, Dana Reyes said.",
    "date: 2025-05-20\nThe newly built seawall broke, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe seawall, which was built in 1998, broke, Dana Reyes said in Lima.",
  },
  silent = {
    "date: 2025-05-20\nTheir newly built school is cold, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe old school, which was built in 1968, was torn down, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe newly restored mill burned down, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe mill, in use since 1911, burned down, Dana Reyes said in Lima.",
    "date: 2025-05-20\nHarwick Works, the newly founded operator, grew in Lima. Osby Works began with two wagons in 2014, Dana Reyes said.",
    "date: 2025-05-20\nThe newly built seawall broke, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe seawall, which was built in 2024, broke, Dana Reyes said in Lima.",
    "date: 2025-05-20\nThe newly built seawall broke, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nThe pier, which was built in 1998, broke, Dana Reyes said in Lima.",
  },
}
