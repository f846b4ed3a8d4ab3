--- "The newly appointed governor" of a text that names nobody, though the story's governor has been there for years.
local phases = require "lib.phases"
local service = require "lib.service"

--- Whoever alone holds the office in the story; nil where several do, or none.
local function holder_of(said, office)
  local found
  for f in said:each {} do
    local held = phases.tells_place(f) and (f.kind == "office" and f.office or f.kind == "incumbency" and f.job)
    if held and service.same_office(held, office) then
      if found and not found:same(f, "person") then return nil end
      found = found or f
    end
  end
  return found
end

return {
  id = "stale-office",
  title = "The holder of an office is called new, without a name, long after taking it",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "phase", "office", "incumbency" },
  group = { "story" },
  false_positives = "The like office of another body, whose holder the story does not name.",

  check = function(said, report)
    for claim in said:each { kind = "phase" } do
      local limit = not claim.person and claim.what and phases.limit(claim)
      local holder = limit and holder_of(said, claim.what)
      for seat in said:each {} do
        if holder and phases.tells_place(seat) and holder:same(seat, "person") then phases.hold(report, claim, seat, limit) end
      end
    end
  end,

  flags = {
    "date: 2026-01-25\nThe newly appointed governor of the bank likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2022, likes Osby, says Jon Aldous.",
  },
  silent = {
    "date: 2026-01-25\nThe newly appointed governor of the bank likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2025, likes Osby, says Jon Aldous.",
    "date: 2026-01-25\nThe newly appointed governor of the bank likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2022, likes Osby, says Jon Aldous. So does Governor Ada Brink of Lima.",
    "date: 2026-01-25\nThe newly appointed minister likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2022, likes Osby, says Jon Aldous.",
  },
}
