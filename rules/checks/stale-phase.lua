--- "New", "early", "newly elected": words that wear out.

local years = { newly = 0.75, new = 1, early = 1.5 }

--- Days since the person took the place, at least; nil where that is not told.
local function days_in_place(seat, claim)
  if seat.from then return seat.from:days_until(claim.as_of) end
  local lasting = seat.kind == "incumbency" and seat.lasting and seat.lasting:to "year"
  if not lasting then return nil end
  local since = seat.as_of:days_until(claim.as_of)
  return since and math.floor(lasting.low * 365) + since
end

local terms = { administration = true, government = true, presidency = true, term = true, tenure = true, mandate = true, premiership = true, leadership = true, cabinet = true }

--- A "new minister" may have been mayor for long.
local function of_one_office(claim, seat)
  local office = seat.kind == "office" and seat.office or seat.kind == "incumbency" and seat.job
  return not office or not claim.what or terms[claim.what] or claim.what == office
end

return {
  id = "stale-phase",
  title = "A term is called new or early long after it began",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "phase", "office", "incumbency" },
  group = { "person" },
  false_positives = "A new office of the same person that no text dates.",
  check = function(said, report)
    for claim in said:each { kind = "phase" } do
      local limit = (not claim.nth or claim.nth.high <= 1) and years[claim.phase]
      for seat in said:each {} do
        local holds = seat.kind == "incumbency" or (seat.kind == "office" and seat.stage == "holder")
        local least = limit and holds and seat.modality == "asserted" and of_one_office(claim, seat) and days_in_place(seat, claim)
        if least and least > limit * 365 then
          report { a = claim, b = seat, message = string.format("%s is called %s %d days after taking office", claim.person, claim.phase, least),
            why = "same person; in place since " .. (seat.from and tostring(seat.from) or "long before") }
        end
      end
    end
  end,

  flags = {
    "date: 2026-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023.",
    "date: 2026-01-25\nIts newly appointed chief executive, Dana Reyes, agreed.\n---\ndate: 2026-01-26\nDana Reyes, who has led the bank since 2018, agreed.",
    "date: 2026-01-25\nDana Reyes, the newly elected mayor, agreed. Dana Reyes has been in the job for over four years.",
  },
  silent = {
    "date: 2025-01-25\nThe newly appointed transport minister Dana Reyes spoke.\n---\ndate: 2019-01-25\nDana Reyes, mayor since 2015, spoke.",
    "date: 2024-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023.",
    "date: 2018-03-25\nIts newly appointed chief executive, Dana Reyes, agreed.\n---\ndate: 2026-01-26\nDana Reyes, who has led the bank since 2018, agreed.",
    "date: 2026-01-25\nIts newly appointed chief executive, Dana Reyes, agreed. Jon Aldous has led the bank since 2018.",
  },
}
