--- "The line was renovated on 3 May", "the renovation on 8 May": the clause around each date tells one deed, of the same things.
-- Whichever deed it is: the two are known by the beginning that a verb and its noun share, and by the words around them.
local bodies = require "lib.bodies"
local days_apart = require "lib.days_apart"
local contrasted = require "lib.contrasted"
local dated = require "lib.dated"
local deed_days = require "lib.deed_days"
local events = require "lib.events"
local gather = require "lib.gather"
local numbered = require "lib.numbered"
local stages = require "lib.stages"
local timeline = require "lib.timeline"
local two_goals = require "lib.two_goals"
local zones = require "lib.zones"

local stage = "(?i)\\b(?:draft|final|interim|provisional\\w*|preliminary|partial\\w*|partly|first|second|third|last|next|previous|"
  .. "earlier|later|new|former|original\\w*|half|most|some|rest|remaining|whole|all|"
  .. "agreed|plans?|planned|propos\\w+|expected|due|set to|decid\\w+|decision|voted|"
  .. "announc\\w+|intend\\w*|began|start\\w*|begin\\w*|end\\w*|complet\\w*|finish\\w*|anniversary|week|month)\\b"

local function is_told(f)
  return f.date.known and f.modality == "asserted" and not f.quoted and not f.corrected and not f.table and not f.headline and not f.caption
    and (f.published.known and not f.as_of_inferred
      or rx.find(f.text, "\\b(?:19|20)\\d\\d\\b")) and not timeline.is_again(f) and f.date:maybe_before(f.published)
end

--- Days of one text for one deed: the text must tell one alone.
local function only_day(list, spot, other, stem)
  for _, x in ipairs(list) do
    local same = x == spot or x.verbs[stem] or deed_days.shared(spot, x) == stem
    if same and x.fact.date:apart(spot.fact.date) then return false end
    if x.fact.date:meets(other.fact.date) and (same or x.fact.sentence == spot.fact.sentence) then return false end
  end
  return true
end

--- "On 4 July", "on 5 July at 5:54 am, Lima time": a night has two days by two clocks.
local function may_be_one_night(a, b, days)
  return days == 1 and (rx.find(a.sentence, zones) or rx.find(b.sentence, zones)) ~= nil
end

local function apart(a, b)
  if not events.apart(a, b) then return false end
  local days = events.gap(a, b)
  if may_be_one_night(a, b, days) then return false end
  if not days or (a.date.is_day and b.date.is_day and days > 75) or days > 4000 then return false end
  return rx.find(a.text, "\\d") and rx.find(b.text, "\\d") or days % 7 ~= 0 and days_apart.within(a, b, 7)
end

local function is_one(a, b, stem)
  local x, y = a.fact, b.fact
  return apart(x, y) and not dated.is_undone(a) and not dated.is_undone(b) and stages.alike(a.clause, b.clause, stage)
    and not numbered.of_two(x.sentence, y.sentence) and not bodies.differ(x.sentence, y.sentence)
    and not events.tells_of_another { text = a.clause, sentence = x.sentence }
    and not events.tells_of_another { text = b.clause, sentence = y.sentence }
    and not contrasted(a.clause, b.clause) and not two_goals(a.clause, b.clause, x.sentence, y.sentence) and deed_days.is_one(a, b, stem)
end

return {
  id = "one-deed-day",
  title = "One deed, told by its verb or its noun, has two days",
  why = "It was done once: one of the two days is wrong.",
  severity = "warning",
  reads = { "moment", "statement" },
  group = { "story" },
  false_positives = "Something done twice to the same thing, each time told as if it were the only one.",

  check = function(said, report)
    local texts = deed_days.by_document(said, is_told)
    for a, b, list, others in gather.between(texts) do
      local stem = deed_days.shared(a, b) or deed_days.shared(b, a)
      if stem and is_one(a, b, stem) and only_day(list, a, b, stem) and only_day(others, b, a, stem) then
        report { a = a.fact, b = b.fact, message = string.format("%s, and %s", tostring(a.fact.date), tostring(b.fact.date)),
          why = "the clauses around the two dates tell one deed of the same things" }
      end
    end
  end,

  flags = {
    "date: 2025-05-20\nGovernor Dana Reyes, who took office on 6 January, pardoned the Osby miners on 3 May.\n---\n"
      .. "date: 2025-05-21\nThe Osby miners whom Dana Reyes pardoned on 8 May have left Lima.",
    "date: 2025-05-20\nThe Harwick line to Osby was renovated on 3 May.\n---\n"
      .. "date: 2025-05-21\nSince the renovation of the Harwick line to Osby on 8 May, trains have been on time.",
    "date: 2025-05-20\nThe state took over the Osby line in 2016.\n---\n"
      .. "date: 2025-05-21\nSince the state's takeover of the Osby line in 2018, trains have been on time.",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe old pier of Lima was inspected on 5 May, Dana Reyes said.",
  },
  silent = {
    "date: 2025-05-20\nGovernor Dana Reyes pardoned the Osby miners on 3 May.\n---\n"
      .. "date: 2025-05-21\nThe Osby miners whom Dana Reyes pardoned left prison on 8 May.",
    "date: 2025-05-20\nThe court of Osby, which had ordered the Harwick recount on 3 May, sat in Lima.\n---\n"
      .. "date: 2025-05-21\nThe Harwick recount ordered by the court of Osby was held on 8 May.",
    "date: 2025-05-20\nThe museum in Osby bought the Harwick coins in March.\n---\n"
      .. "date: 2025-05-21\nThe museum in Osby put the Harwick coins on show in May.",
    "date: 2025-05-20\nThe Harwick line to Osby was renovated on 3 May.\n---\n"
      .. "date: 2025-05-21\nThe renovation of the Arlen line on 8 May made Harwick glad.",
    "date: 2025-05-20\nThe draft of the Osby report was circulated to the harbour council on 3 May.\n---\n"
      .. "date: 2025-05-21\nThe final Osby report was circulated to the harbour council on 8 May.",
    "date: 2025-05-20\nThe Harwick line to Osby was renovated on 3 May.\n---\n"
      .. "date: 2025-05-21\nThe Harwick line to Osby, renovated on 3 May, was inspected on 8 May.",
    "date: 2025-02-03\nThe rescue crew of Osby searched the old mill on Sunday, Dana Reyes said.\n---\n"
      .. "date: 2025-02-03\nThe rescue crew of Osby today searched the old mill, Dana Reyes said.",
    "date: 2025-07-06\nThe Harrow probe entered the orbit of Osby on 4 July 2025 to study its clouds.\n---\n"
      .. "date: 2025-07-06\nThe Harrow probe entered the orbit of Osby on 5 July 2025 at 5:54 am, Lima time, to study its clouds.",
    "date: 2025-07-10\nDivers of Lima explored the flooded cave on 23 June, Dana Reyes said.\n---\n"
      .. "date: 2025-07-10\nDivers of Lima, where others explored the flooded cave, gather on 6 July 2025. (Photo by Ada Brink)",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe old pier of Lima was inspected in May, Dana Reyes said.",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe old pier of Lima was inspected again on 5 May, Dana Reyes said.",
    "date: 2025-05-10\nThe panel inspected the old pier of Lima on 3 May, Dana Reyes said.\n---\n"
      .. "date: 2025-05-11\nThe new bridge of Lima was inspected on 5 May, Dana Reyes said.",
    "date: 2026-03-10\nThe ministers Ada Brink and Jon Aldous met in Osby on Monday.\n---\n"
      .. "date: 2026-03-11\nThe ministers Ada Brink and Jon Aldous did not meet in Osby on Tuesday; they spoke by telephone.",
    "date: 2026-03-10\nThe ferry Anna left Osby for Lima on Monday, Dana Reyes and Jon Aldous said.\n---\n"
      .. "date: 2026-03-12\nThe ferry Anna left Osby for Velm on Wednesday, Dana Reyes and Jon Aldous said.",
    "date: 2026-03-10\nAda Brink wore a red dress at the gala in Velm on Saturday.\n---\n"
      .. "date: 2026-03-11\nAda Brink wore a white dress at the church in Velm on Sunday.",
  },
}
