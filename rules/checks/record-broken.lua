--- "The deadliest ever" here, a deadlier one there.
-- A record of all time is held against the figures that the same story tells for earlier years.

--- What a superlative compares, as a measure; a larger "fire" covers a larger area.
local burning = { fire = true, wildfire = true, blaze = true, inferno = true }

local function measure_of(rank)
  if rank.by == "deaths" then return "deaths" end
  if rank.by == "size" and burning[rank.among] then return "area" end
  if rank.by == "heat" then return "temperature" end
  if rank.by == "rain" then return "rainfall" end
  return nil
end

local function usable(f, measure)
  return f.kind == "figure" and f.measure == measure and f.modality == "asserted" and f.nature ~= "change" and f.part ~= "before"
    and not f.quoted and not f.speaker
end

--- Is the figure of a year that was over well before the article?
local function of_the_past(f, today)
  local least = f.period and f.period:days_until(today)
  return least and least > 400
end

--- What the figure is at least, in the unit.
local function least(f, unit)
  local amount = unit and f.amount.unit ~= unit and f.amount:to(unit) or f.amount
  return amount and amount.low
end

return {
  id = "record-broken",
  title = "Something is called a record although a larger one is told",
  why = "A reader of both knows that the record was set before.",
  severity = "warning",
  reads = { "rank", "figure" },
  group = { "story" },
  false_positives = "A record for a smaller region, where the larger figure comes from elsewhere.",

  check = function(said, report)
    for claim in said:each { kind = "rank", ever = true, modality = "asserted" } do
      local measure = claim.rank.high < 2 and claim.published.known and measure_of(claim)
      if measure then
        local unit, most, old = nil, nil, nil
        for f in said:each { kind = "figure" } do
          if usable(f, measure) then
            unit = unit or f.amount.unit
            local n = least(f, unit)
            if n and not of_the_past(f, claim.published) and (not most or n > most) then most = n end
          end
        end
        for f in said:each { kind = "figure" } do
          local other = not (claim.subject and f.of and claim:same(f, "subject", "of"))
          if most and other and usable(f, measure) and of_the_past(f, claim.published) then
            local n = least(f, unit)
            if n and n > 1.5 * most then old = old or f end
          end
        end
        if old then
          report { a = claim, b = old, message = string.format("called a record, but %s of %s is told for %s", measure, tostring(old.amount),
            tostring(old.period)),
            why = "more than half as much again as any figure told for the time itself" }
        end
      end
    end
  end,

  flags = {
    "date: 2024-02-03\nThe storm was the deadliest ever in Peru. It killed 40 people in Lima, and Dana Reyes wept.\n\n"
      .. "The storm of the year before the war killed 95 people in 1938.",
  },
  silent = {
    "date: 2024-02-03\nThe storm was the deadliest ever in Peru. It killed 140 people in Lima.\n\nA storm killed 95 people in 1938.",
    "date: 2024-02-03\nThe storm was the deadliest in Peru since 1938. It killed 40 people in Lima.\n\nA storm killed 95 people in 1938.",
  },
}
