--- "New", "early", "newly elected": words that wear out.
local service = require "lib.service"

local years = { coming = 0.1, newly = 0.75, new = 1, early = 1.5 }

local terms = { administration = true, government = true, presidency = true, term = true, tenure = true, mandate = true, premiership = true,
  leadership = true, cabinet = true }

--- A "new minister" may have been mayor for long.
local function of_one_office(claim, seat)
  local office = seat.kind == "office" and seat.office or seat.kind == "incumbency" and seat.job
  return not office or not claim.what or terms[claim.what] or service.same_office(claim.what, office)
end

--- The second term of somebody who is called newly elected.
local function later_term(claim, seat)
  if seat.kind ~= "incumbency" then return false end
  local apart = service.days(seat.as_of, service.today(claim, seat))
  return seat.nth ~= nil and seat.nth.low >= 2 and claim.phase == "newly" and apart ~= nil and apart > -300
end

local function message(claim, seat, least)
  if later_term(claim, seat) then return string.format("%s is called %s, and is in term %s", claim.person, claim.phase, tostring(seat.nth)) end
  return string.format("%s is called %s %d days after taking office", claim.person, claim.phase, least)
end

--- "Chief executive of the one hospital since 2022, she will be that of the new one".
local function moves_on(claim, seat)
  return claim.phase == "coming" and rx.find(seat.sentence, "(?i)\\b(?:will (?:be|become|lead|head|run)|(?:is|are) to (?:be|become|lead|head|run)|"
    .. "designate|takes over)\\b") ~= nil
end

--- The days in the place at least, where they are too many for the word; nil else.
local function too_long(claim, seat, limit)
  if claim.sentence == seat.sentence and claim:same_document(seat) and not seat.from then return nil end
  if later_term(claim, seat) then return 0 end
  if moves_on(claim, seat) then return nil end
  local least = service.days_in_place(seat, service.today(claim, seat))
  return least and least > limit * 365 and least or nil
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
      local limit = (not claim.nth or claim.nth.high <= 1) and not claim.corrected and years[claim.phase]
      for seat in said:each {} do
        local holds = seat.kind == "incumbency" or (seat.kind == "office" and seat.stage == "holder")
        local fits = limit and holds and seat.modality == "asserted" and of_one_office(claim, seat) and service.in_that_place(claim, seat)
        local least = fits and too_long(claim, seat, limit)
        if least then
          report { a = claim, b = seat, message = message(claim, seat, least),
            why = "same person; in place " .. (seat.from and "since " .. tostring(seat.from) or "for long") }
        end
      end
    end
  end,

  flags = {
    "date: 2026-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023.",
    "date: 2026-01-25\nIts newly appointed chief executive, Dana Reyes, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, who has led the bank since 2018, agreed.",
    "date: 2026-01-25\nDana Reyes, the newly elected mayor, agreed. Dana Reyes has been in the job for over four years.",
    "date: 2026-01-25\nDana Reyes, the rookie manager, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes agreed. She has been in charge of the club for eight years.",
    "date: 2026-01-25\nThe freshman senator Dana Reyes agreed.\n---\ndate: 2026-01-26\nDana Reyes, now in her third term, agreed.",
    "date: 2026-01-25\nNewly hired chief executive Dana Reyes agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes joined the bank in June 2022 after eleven years in Lima.",
    "date: 2026-01-25\nOsby Rovers have parted with coach Dana Reyes after three years.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, the rookie coach, agreed.",
    "date: 2026-01-25\nHealth Minister Dana Reyes agreed. The newly appointed minister smiled.\n---\n"
      .. "date: 2026-01-26\nDana Reyes smiled. She took office in May 2023.",
  },
  silent = {
    "date: 2025-11-10\nDr Ada Brink, chief executive of St Osyth's since February 2022, will be chief executive of the new hospital.\n---\n"
      .. "date: 2025-11-12\nAda Brink, the chief executive designate, says the same.",
    "date: 2019-01-25\nOsby Rovers have parted with coach Dana Reyes after three years.\n---\n"
      .. "date: 2015-12-26\nDana Reyes, the newly appointed coach, agreed.",
    "date: 2026-01-25\nDana Reyes left the bank after nine years in Lima.\n---\ndate: 2026-01-26\nDana Reyes, the newly appointed mayor, agreed.",
    "date: 2025-01-25\nThe newly appointed transport minister Dana Reyes spoke.\n---\ndate: 2019-01-25\nDana Reyes, mayor since 2015, spoke.",
    "date: 2024-01-25\nIt was a significant early push by the Reyes administration.\n\nDana Reyes was sworn in as president on 10 December 2023.",
    "date: 2018-03-25\nIts newly appointed chief executive, Dana Reyes, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes, who has led the bank since 2018, agreed.",
    "date: 2026-01-25\nIts newly appointed chief executive, Dana Reyes, agreed. Jon Aldous has led the bank since 2018.",
    "date: 2026-01-25\nDana Reyes, the newly elected mayor, agreed. Dana Reyes was elected to the council in May 2014.",
    "date: 2026-01-25\nThe newly re-elected mayor, Dana Reyes, agreed. Dana Reyes took office in May 2021.",
    "date: 2026-01-25\nNewly appointed chief executive Dana Reyes agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes joined the bank in June 2012 as a clerk.",
    "date: 2021-01-25\nThe freshman senator Dana Reyes agreed.\n---\ndate: 2026-01-26\nDana Reyes, now in her second term, agreed.",
    "date: 2026-01-25\nThe newly elected mayor, Dana Reyes, agreed.\n---\n"
      .. "date: 2026-01-26\nDana Reyes had run the harbour since 2018 when she stood for the town hall.",
  },
}
