--- "New", "early", "newly elected": words that wear out.

local years = { new = 1, early = 1.5 }

return {
  id = "stale-phase",
  title = "A term is called new or early long after it began",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "phase", "office" },
  group = { "person" },
  false_positives = "A new office of the same person that no text dates.",
  check = function(said, report)
    for claim in said:each { kind = "phase" } do
      local limit = years[claim.phase]
      for seat in said:each { kind = "office", stage = "holder" } do
        if limit and seat.from and seat.modality == "asserted" then
          local least = seat.from:days_until(claim.as_of)
          if least and least > limit * 365 then
            report { a = claim, b = seat, message = string.format("%s is called %s %d days after taking office", claim.person, claim.phase, least),
              why = "same person; the term began on " .. tostring(seat.from) }
          end
        end
      end
    end
  end,
  flags = { "date: 2026-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023." },
  silent = { "date: 2024-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023." },
}
