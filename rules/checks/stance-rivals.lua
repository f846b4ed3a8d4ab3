--- Turning to one side here, and to its rival there.
-- A leader speaks for the country: "Reyes's alignment with Washington" is set against "Peru's turn to Beijing".

local days_apart = require "lib.days_apart"
local gather = require "lib.gather"

--- The country that the holder is or leads, by the offices told.
local function country_of(said, stance)
  for seat in said:each { kind = "office" } do
    if seat.of and (seat.stage == "holder" or seat.stage == "elect") and stance:same(seat, "holder", "person") then return seat.of end
  end
  return stance.holder
end

--- Within half a year of each other, as far as the texts tell; a change of course over years is no slip.
local function of_one_time(a, b)
  return days_apart.least(a.as_of, b.as_of) <= 183
end

local function rivals(said, x, y)
  for r in said:each { kind = "rivalry" } do
    if (r.a == x and r.b == y) or (r.a == y and r.b == x) then return true end
  end
  return false
end

return {
  id = "stance-rivals",
  title = "Somebody is told to turn to one side, and to its rival",
  why = "One text tells a turn to one power, another an alignment with the power it is told to choose against.",
  severity = "warning",
  reads = { "stance", "rivalry", "office" },
  group = {},
  false_positives = "A policy of keeping both close, where the texts say so.",
  check = function(said, report)
    local closer = {}
    for s in said:each { kind = "stance", direction = "closer" } do
      if not s.quoted and s.modality ~= "denied" then closer[#closer + 1] = s end
    end
    for a, b in gather.pairs(closer) do
      local one = country_of(said, a) == country_of(said, b)
      if one and a.target ~= b.target and not a:same_document(b) and of_one_time(a, b) and rivals(said, a.target, b.target) then
        report { a = a, b = b, message = string.format("%s is told to turn to %s, and to %s", a.holder, a.target, b.target),
          why = "same holder; the two targets are told as rivals" }
      end
    end
  end,
  flags = {
    "date: 2024-02-01\nTensions between France and Chile grew. Peru's growing rapprochement with Chile continues.\n---\n"
      .. "date: 2024-02-05\nPeru's close alignment with France is new.",
  },
  silent = {
    "date: 2024-02-01\nPeru's growing rapprochement with Chile continues.\n---\ndate: 2024-02-05\nPeru's close alignment with France is new.",
  },
}
