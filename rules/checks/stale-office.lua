--- "The newly appointed governor" of a text that names nobody, though the story's governor has been there for years.
local in_sentence = require "lib.in_sentence"
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

local of_what = "\\E(?:s)? (?:of|at|for) (?:the|its|this) (?:\\p{Ll}+ )??(\\p{Ll}{3,})\\b"
local led_what = "(?i)\\b(?:led|run|headed|chaired|managed|directed|edited|governed) (?:the|its|this) (?:\\p{Ll}+ )??(\\p{Ll}{3,})\\b"

--- "The new director of the museum", "has run the zoo since 2016": of two places, by plain words.
local function of_two_places(claim, seat)
  local own, led = rx.match(claim.sentence, "(?i)\\Q" .. claim.what .. of_what), rx.match(seat.text, led_what)
  return own ~= nil and led ~= nil and own ~= led and not rx.has(seat.sentence, own) and not rx.has(claim.sentence, led)
end

local in_post = "\\E(?: of [^,;.]{2,40})?,? (?:who )?(?:(?:has|have|had) )?(?:now |also |already )?(?:been )?"
  .. "(?:(?:held|had|occupied) (?:the|his|her|that) (?:post|job|office|place|chair|position|role)|"
  .. "in (?:the |his |her )?(?:post|office|job|charge|chair|role|power)|"
  .. "at the helm|serving|there)(?: [^.;,]{1,30})? since (?:early |late |the (?:spring|summer|autumn|winter|end|beginning) of )?$"
local came = "\\E(?: of [^,;.]{2,40})?,? (?:who )?(?:took (?:office|over|charge|up (?:the|his|her) (?:post|job|office))|"
  .. "came to (?:office|power)|"
  .. "was (?:appointed|elected|sworn in|hired|named)) (?:back )?(?:in|on) (?:early |late |the (?:spring|summer|autumn|winter|end|beginning) of )?$"

--- The day since which "the mayor" of the story, without a name, is told to be in office; nil where two are told.
local function unnamed_seat(said, claim)
  local found
  local office = "(?i)(?:^|[.;,] )the \\Q" .. claim.what
  for f in said:each { kind = "moment" } do
    local told = f.date.known and not f.quoted and rx.has(f.sentence:lower(), claim.what) and f.sentence ~= claim.sentence
    local before = told and in_sentence.before(f)
    if before and (rx.find(before, office .. in_post) or rx.find(before, office .. came)) then
      if found and found.date:apart(f.date) then return nil end
      found = found or f
    end
  end
  return found
end

--- "The newly elected mayor", and "the mayor, in office since 2012".
local function hold_unnamed(said, claim, limit, report)
  local seat = unnamed_seat(said, claim)
  local least = seat and service.days(seat.date, service.today(claim, seat))
  if least and least > limit * 365 then
    report { a = claim, b = seat, message = string.format("the %s is called %s, and told to be in office since %s", claim.what, claim.phase,
      tostring(seat.date)), why = "the one whom the story calls so" }
  end
end

return {
  id = "stale-office",
  title = "The holder of an office is called new, without a name, long after taking it",
  why = "A word left over from an older text misdates the story.",
  severity = "warning",
  reads = { "phase", "office", "incumbency", "moment" },
  group = { "story" },
  false_positives = "The like office of another body, whose holder the story does not name.",

  check = function(said, report)
    for claim in said:each { kind = "phase" } do
      local limit = claim.what and not claim.quoted and phases.limit(claim)
      if limit then hold_unnamed(said, claim, limit, report) end
      local holder = limit and not claim.person and holder_of(said, claim.what)
      for seat in said:each {} do
        local its = holder and phases.tells_place(seat) and holder:same(seat, "person") and not of_two_places(claim, seat)
        if its then phases.hold(report, claim, seat, limit) end
      end
    end
  end,

  flags = {
    "date: 2026-01-25\nThe newly appointed governor of the bank likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2022, likes Osby, says Jon Aldous.",
    "date: 2026-01-25\nThe newly elected mayor spoke first, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2026-01-26\nIn Lima, Dana Reyes of Osby wept. The mayor, in office since 2012, spoke last.",
  },
  silent = {
    "date: 2026-01-25\nThe newly appointed governor of the bank likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2025, likes Osby, says Jon Aldous.",
    "date: 2026-01-25\nThe newly appointed governor of the bank likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2022, likes Osby, says Jon Aldous. So does Governor Ada Brink of Lima.",
    "date: 2026-01-25\nThe newly appointed minister likes Osby, says Jon Aldous.\n---\n"
      .. "date: 2026-01-26\nGovernor Dana Reyes, who took office in May 2022, likes Osby, says Jon Aldous.",
    "date: 2026-01-25\nThe newly elected mayor spoke first, Dana Reyes of Osby said in Lima.\n---\n"
      .. "date: 2026-01-26\nIn Lima, Dana Reyes of Osby wept. The outgoing mayor, in office since 2012, spoke last.",
    "date: 2026-01-25\nThe newly appointed director of the museum likes Osby, says Jon Aldous of Lima.\n---\n"
      .. "date: 2026-01-26\nJon Aldous of Lima met Dana Reyes in Osby. Dana Reyes, the director, has run the zoo since 2016.",
  },
}
