--- Joined the trust in 1990; the trust was founded in 1998.
local events = require "lib.events"

-- What may be done with a thing that is not there yet.
local ahead = { announcement = true, proposal = true, approval = true, groundbreaking = true, construction = true, completion = true,
  nomination = true, founding = true, birth = true,
  beginning = true, order = true, vote = true, passage = true, adoption = true, signing = true, filing = true,
  grant = true, purchase = true, raising = true, composition = true,
  commissioning = true, appointment = true, unveiling = true, merger = true, premiere = true, ["end"] = true,
  launch = true, opening = true, holding = true, delivery = true, test = true }

local starts = { founding = true, birth = true }
local works = { premiere = true, publication = true } -- a work is not honoured before it is known
local honours = { winning = true, award = true }

--- Surely before it was there, and by more than a slip of some weeks.
local function too_early(e, start)
  local least = e.date:days_until(start.date)
  return e.date:before(start.date) and least and least > 45
end

--- The event is about what began, or on its other side; a work is honoured.
local function takes_part(e, start)
  if works[start.what] then return honours[e.what] and e:same(start, "partner", "of") end
  return e:same(start, "partner", "of") or (e:same(start, "of") and not e:inherited "of")
end

--- What is told to have happened on a day, to something that must have been there.
local function dated(said)
  local found = {}
  for e in said:each {} do
    if e.date and events.told(e) and not ahead[e.what] and not e:inherited "date" then table.insert(found, e) end
  end
  return found
end

return {
  id = "before-existence",
  title = "Somebody or something takes part in an event before it was there",
  why = "Nobody joins a body that is not yet founded; one of the two dates is wrong.",
  severity = "warning",
  reads = "event",
  group = { "story" },
  false_positives = "A body that took over the name of an older one.",

  check = function(said, report)
    local found
    for start in said:each {} do
      if (starts[start.what] or works[start.what]) and start.of and start.date and events.told(start) and not start:inherited "of" then
        found = found or dated(said)
        for _, e in ipairs(found) do
          if takes_part(e, start) and too_early(e, start) then
            report { a = e, b = start, why = "same name",
              message = string.format("%s in %s, but %s of %s in %s", e.what, tostring(e.date), start.what, start.of, tostring(start.date)) }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nThe Harbour Trust was founded in 1998, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes joined the Harbour Trust in 1990. She lives in Lima.",
  },
  silent = {
    "date: 2025-05-20\nThe Harbour Trust was founded in 1998, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes joined the Harbour Trust in 1999. She lives in Lima.",
    "date: 2025-05-20\nThe Harbour Trust was founded in 1998, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes proposed the Harbour Trust in 1990. She lives in Lima.",
    "date: 2025-05-20\nThe Harbour Trust was founded in 1998, Dana Reyes said in Lima.\n---\n"
      .. "date: 2025-05-21\nDana Reyes joined the Harbour Board in 1990. She lives in Lima.",
  },
}
