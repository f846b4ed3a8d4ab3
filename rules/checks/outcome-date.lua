--- She handed in her resignation on 18 June, she threw in the towel on the 11th: one end of one matter, by whatever words, on two days.

local events = require "lib.events"
local gather = require "lib.gather"
local of_namesake = require "lib.namesake"

-- Ends to which somebody comes once in a story.
local once = { ["job: resigned"] = true, ["job: fired"] = true, ["alive: died"] = true, ["custody: free"] = true, ["arrest: caught"] = true,
  ["verdict: guilty"] = true, ["verdict: cleared"] = true, ["charge: charged"] = true, ["transfer: joins"] = true, ["fitness: out"] = true,
  ["prohibition: banned"] = true, ["membership: joined"] = true, ["recall: recalled"] = true, ["admission: admits"] = true,
  ["life: born"] = true, ["marriage: married"] = true, ["wedding: married"] = true, ["testimony: gave"] = true }

local apart_from = "(?i)[;:()]|\\b(?:after|before|since|when|who|which|that|while|as|until|but|said|says|told|added|announced|wrote|reported|"
  .. "later|earlier|ago|again)\\b"
local longest = 60 -- letters between the end and its day

--- What stands between the two in their sentence; nil where they are far apart.
local function between(f, day)
  local at, to = rx.find(f.sentence, "\\Q" .. f.text .. "\\E")
  local on, off = rx.find(f.sentence, "\\Q" .. day.text .. "\\E")
  if not at or not on then return nil end
  local text = on > to and f.sentence:sub(to + 1, on - 1) or off < at and f.sentence:sub(off + 1, at - 1) or nil
  return text and #text <= longest and text or nil
end

local announced = "(?i)\\b(?:announced|reported|confirmed|revealed|posted|broken|told)\\b[^.;]{0,40}$"

--- "Announced early this morning": the day of the news.
local function is_of_the_news(f, day)
  local on = rx.has(f.sentence, day.text)
  return on ~= nil and rx.find(f.sentence:sub(1, on - 1), announced) ~= nil
end

--- The one day told with it; nil where there are two, or where it may be that of something else.
local function day_of(f, days)
  local list = days[f.document .. f.sentence]
  if not list or #list ~= 1 or not list[1].date.known then return nil end
  local width = list[1].date.width
  local text = between(f, list[1])
  return width and width <= 31 and text and not rx.find(text, apart_from) and not is_of_the_news(f, list[1])
    and list[1].date or nil
end

-- The verdict has a day of its own, often months before.
local sentenced = "(?i)\\b(?:sentenc\\w+|jailed|gaoled|imprisoned)\\b"

local function is_told(f)
  return f.by ~= nil and not f:inherited "by" and not f.negated and f.tense == "past" and f.modality == "asserted" and not f.quoted
    and not f.corrected and not f.headline and not f.table and not f.caption and not of_namesake(f.sentence)
    and not events.tells_of_a_move(f) and not rx.find(f.text, sentenced)
end

--- "On Tuesday" may be that of another week.
local function may_be_one(a, b)
  local days = events.gap({ date = a.day }, { date = b.day })
  return not days or days == 0 or days % 7 == 0 and not (rx.find(a.fact.sentence, "\\d") and rx.find(b.fact.sentence, "\\d"))
end

return {
  id = "outcome-date",
  title = "Somebody is told to have come to one end on two days",
  why = "Nobody resigns or is freed twice in a story: one of the two days is wrong.",
  severity = "warning",
  reads = { "outcome", "moment" },
  group = { "story" },
  false_positives = "Who left two posts, or was freed twice, where each text tells one of the two.",

  check = function(said, report)
    local found, days = gather.new(), gather.new()
    for day in said:each { kind = "moment" } do gather.put(days, day.document .. day.sentence, day) end
    for f in said:each { kind = "outcome" } do
      local end_of = f.matter .. ": " .. f.state
      local day = once[end_of] and is_told(f) and day_of(f, days.of)
      if day then gather.put(found, end_of, { fact = f, day = day }) end
    end
    for _, list in ipairs(found) do
      for a, b in gather.pairs(list) do
        if not a.fact:same_document(b.fact) and a.fact:same(b.fact, "by") and a.day:apart(b.day) and not may_be_one(a, b) then
          report { a = b.fact, b = a.fact, message = string.format("%s (%s): %s, and %s", a.fact.by, list.key, tostring(b.day), tostring(a.day)),
            why = "one story, one person, one such end" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-06-12\nDana Reyes threw in the towel yesterday after a year as coach of Osby, Jon Aldous told Maria Lund.\n---\n"
      .. "date: 2025-06-13\nDana Reyes, the coach of Osby, handed in her resignation on June 9, Jon Aldous told Maria Lund.",
  },
  silent = {
    "date: 2025-11-11\nAnnounced early this morning on her page, Dana Reyes of Osby passed away at her home in Lima.\n---\n"
      .. "date: 2025-11-11\nDana Reyes of Osby died on Monday in Lima.",
    "date: 2025-06-12\nDana Reyes threw in the towel yesterday after a year as coach of Osby, Jon Aldous told Maria Lund.\n---\n"
      .. "date: 2025-06-13\nDana Reyes, the coach of Osby, handed in her resignation on June 11, Jon Aldous told Maria Lund.",
    "date: 2025-06-12\nDana Reyes threw in the towel yesterday after a year as coach of Osby, Jon Aldous told Maria Lund.\n---\n"
      .. "date: 2025-06-13\nDana Reyes, who handed in her resignation as coach of Osby, said on June 9 that she was tired.",
    "date: 2025-06-12\nDana Reyes threw in the towel yesterday after a year as coach of Osby, Jon Aldous told Maria Lund.\n---\n"
      .. "date: 2025-06-13\nJon Aldous handed in his resignation as coach of Osby on June 9, Dana Reyes said.",
    "date: 2025-03-09\nMining executive Dana Reyes was sentenced Friday to seven years in prison by Judge Ada Brink after she was "
      .. "convicted last year of lying to investors.\n---\n"
      .. "date: 2025-03-09\nDana Reyes was found guilty in August of lying to investors in two failed funds, Judge Ada Brink said.",
  },
}
