--- What rules share that ask whether somebody is called new in a place long after they came there.
local service = require "lib.service"
local phases = {}

local years = { coming = 0.1, newly = 0.75, new = 1, early = 1.5 }

local terms = { administration = true, government = true, presidency = true, term = true, tenure = true, mandate = true, premiership = true,
  leadership = true, cabinet = true }

local heads = { ["chief executive"] = true, ["managing director"] = true, ["general manager"] = true }

--- The head of a firm, by whichever of his titles.
local function is_head(office, sentence)
  return heads[office] or office == "president" and rx.find(sentence, "(?i)\\bpresident of the (?:management |executive )?board\\b") ~= nil
end

--- Do both tell of one place? A "new minister" may have been mayor for long.
local function of_one_place(claim, seat)
  local office = seat.kind == "office" and seat.office or seat.kind == "incumbency" and seat.job
  if office and is_head(claim.what, claim.sentence) and is_head(office, seat.sentence) then return true end
  return (not office or not claim.what or terms[claim.what] or service.same_office(claim.what, office)) and service.in_that_place(claim, seat)
end

--- The second term of somebody who is called newly elected.
local function later_term(claim, seat)
  if seat.kind ~= "incumbency" then return false end
  local apart = service.days(seat.as_of, service.today(claim, seat))
  return seat.nth ~= nil and seat.nth.low >= 2 and claim.phase == "newly" and apart ~= nil and apart > -300
end

local function message(claim, seat, least)
  if later_term(claim, seat) then return string.format("%s is called %s, and is in term %s", seat.person, claim.phase, tostring(seat.nth)) end
  return string.format("%s is called %s %d days after taking office", seat.person, claim.phase, least)
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

--- For how many years the claim's word may be used; nil where it says nothing of that.
function phases.limit(claim)
  return (not claim.nth or claim.nth.high <= 1) and not claim.corrected and years[claim.phase] or nil
end

--- Is it told that somebody holds a place?
function phases.tells_place(f)
  return f.modality == "asserted" and (f.kind == "incumbency" or f.kind == "office" and f.stage == "holder")
end

--- Reports a claim of whoever holds the seat, where that has been too long for its word.
function phases.hold(report, claim, seat, limit)
  local least = of_one_place(claim, seat) and too_long(claim, seat, limit)
  if not least then return end
  report { a = claim, b = seat, message = message(claim, seat, least),
    why = "same person; in place " .. (seat.from and "since " .. tostring(seat.from) or "for long") }
end

return phases
