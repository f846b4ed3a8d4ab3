--- From 4.2 to 5.1 million tonnes here, "grew by 31 percent" there: the two levels and the change stand in two sentences, or in two texts.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local levels = require "lib.levels"
local order = require "lib.in_order"
local question_excuses = require "lib.question_excuses"

local other_base = "(?i)\\b(?:constant|organic(?:ally)?|like[- ]for[- ]like|underlying|adjust(?:ed|ing)|real terms|inflation|annuali[sz]ed|"
  .. "compound|on average|each year|every year|per year|respectively|another|further|of which|since (?:19|20)\\d\\d|"
  .. "forecast\\w*|expect\\w*|predict\\w*|would|could|might|may|demand\\w*|want\\w*|ask(?:s|ed|ing)? for|propos\\w+|target\\w*)\\b"
local goes_on = "(?i)^[\"“]?(?:that|this|it|which|they|the|so|thus)\\b"

--- "A charge, which cut revenue by 5 billion": what the one cause did, of all that happened.
local by_a_cause = "(?i)\\b(?:which|that|charges?|costs?|effects?|impact|currenc(?:y|ies)|rates?|tax(?:es)?|strikes?|storms?|write-?\\p{L}+|"
  .. "closures?|weather) (?:had |has |have |alone )?(?:reduced|cut|lowered|dented|hit|knocked|shaved|wiped|added|boosted|lifted|raised|increased)\\b"

local function told(c)
  local f = c.fact
  if rx.find(c.s.sentence, by_a_cause) then return false end
  return (f.modality == "asserted" or f.modality == "planned") and not f.corrected and not rx.find(c.s.sentence, other_base)
end

--- In one sentence, with nothing between them that begins another statement.
local function in_sentence(c, p)
  local list, at = c.s.told.levels, {}
  if c.s ~= p.s or p.first or #list ~= 2 or #c.s.told.changes > 1 then return false end
  for _, a in ipairs(c.s.list) do
    if a.fact == c.fact then at.c = a end
    if a.fact == p.older or a.fact == p.newer then at[#at + 1] = a end
  end
  if c.times then return rx.find(c.s.sentence, "(?i)" .. c.words .. "(?:(?! and | but |[;:]).){0,60}$", 1) ~= nil end
  local between = at.c.at > at[2].at and order.between(c.s, at[2], at.c) or at.c.at < at[1].at and order.between(c.s, at.c, at[1]) or ""
  return #between < 60 and not rx.find(between, "(?i)\\b(?:and|but|while|whereas|as|when|after|with|because|since|where|who|of)\\b|;")
end

--- In one paragraph: behind the levels, where it tells nothing else, or beside one of them.
local function in_paragraph(c, p)
  if c.s.document ~= p.s.document or c.s.line ~= p.s.line then return false end
  if c.s == p.s and not p.first then return in_sentence(c, p) end
  local gap = c.s.place - p.s.place
  if p.first and (c.s == p.s or c.s == p.first) then return #c.s.told.changes <= 1 and levels.shared(p.first.sentence, p.s.sentence) >= 1 end
  if c.times then return math.abs(gap) == 1 and #c.s.list <= 1 end
  if gap < 1 or gap > 2 or #c.s.list ~= 1 then return false end
  return rx.find(c.s.sentence, goes_on) ~= nil and (gap == 1 or levels.shared(c.s.sentence, p.s.sentence) >= 1)
end

local function equal(x, y)
  return x.amount.nominal == y.amount.nominal and (x.amount.unit == y.amount.unit or not x.noun and not y.noun)
    and (x.amount.unit or x.amount.nominal >= 10)
end

--- A level that the change's own text tells in its sentence, or in one beside it, is one of the two.
local function shares_level(c, p, sentences)
  for place = c.s.place - 1, c.s.place + 1 do
    local s = sentences[place]
    if s and s.document == c.s.document and s.line == c.s.line then
      for _, a in ipairs(s.list) do
        if a.fact ~= c.fact and (equal(a.fact, p.older) or equal(a.fact, p.newer)) then return true end
      end
    end
  end
  return false
end

local week = 6

--- Of one thing, in two texts.
local function of_one_thing(c, p, sentences, only)
  if c.fact:same_document(p.newer) then return false end
  local x, y = c.fact.period, p.newer.period
  if x and y and x:apart(y) and not x.is_day and not y.is_day then return false end
  local shared = levels.shared(c.s.sentence, p.s.sentence)
  if shares_level(c, p, sentences) then return shared >= 1 end
  if not days_apart.maybe_within(c.fact, p.newer, week) then return false end -- what was new then
  return shared >= (only and 3 or 5)
end

--- Do other numbers of its text make the change?
local function is_made(c, sentences)
  local found = {}
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.document == c.s.document and s.list or {}) do
      if a.fact ~= c.fact and not order.share(a.fact) then table.insert(found, a.fact) end
    end
  end
  for x, y in gather.pairs(found) do
    local one = x.amount.unit == y.amount.unit or not x.noun and not y.noun
    if one and x.amount.nominal > 0 and y.amount.nominal > 0 and levels.of_one_sort(c, x) and levels.fits(c, x, y) then return true end
  end
  return false
end

--- Does the text of the levels tell the same change?
local function is_told_there(c, p, changes)
  for _, other in ipairs(changes) do
    if other ~= c and other.fact:same_document(p.newer) and not other.fact:apart(c.fact, "amount") and other.share == c.share then return true end
  end
  return false
end

--- The older level, and where other texts tell both or one of them.
local function witnesses(p, sentences)
  local found = { p.older }
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.document ~= p.s.document and #found < 4 and s.list or {}) do
      if (equal(a.fact, p.older) or equal(a.fact, p.newer)) and levels.shared(s.sentence, p.s.sentence) >= 1 then table.insert(found, a.fact) end
    end
  end
  return found
end

local function agrees(c, p)
  local way = p.newer.amount.nominal > p.older.amount.nominal and 1 or -1
  return c.way == 0 or c.way == way
end

return {
  id = "levels-and-change",
  title = "A change is not what the two levels make that another sentence tells",
  why = "Dividing or subtracting the two levels gives the change.",
  severity = "warning",
  reads = { "amount" },
  group = { "story" },
  false_positives = "A change of something else that is told in the same words.",

  check = function(said, report)
    local sentences = order.sentences(said)
    local changes, pairs_of = levels.read(sentences)
    local alone = {}
    for _, c in ipairs(changes) do alone[c.fact.document] = (alone[c.fact.document] or 0) + 1 end
    for _, c in ipairs(#pairs_of > 0 and changes or {}) do
      for _, p in ipairs(told(c) and pairs_of or {}) do
        local tied = levels.of_one_sort(c, p.newer) and agrees(c, p)
          and (in_paragraph(c, p) or of_one_thing(c, p, sentences, alone[c.fact.document] == 1))
        if tied and not rx.find(p.s.sentence, other_base) and not levels.fits(c, p.older, p.newer) and not is_made(c, sentences)
          and not is_told_there(c, p, changes) and not question_excuses.two_voices(c.fact, p.newer) then
          report { a = c.times and p.newer or c.fact, b = c.times and p.older or p.newer, more = witnesses(p, sentences),
            message = string.format("%s, but from %s to %s", c.words or c.fact.text, tostring(p.older.amount), tostring(p.newer.amount)),
            why = "the newer level held against the older one" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nPeru's exports of cheese rose to 5.1 million tonnes from 4.2 million.\n---\n"
      .. "date: 2025-02-04\nThe cheese that Peru exports grew by 31 percent.",
    "date: 2025-02-03\nTen years ago 240 trawlers sailed from Osby. Today there are 160. The fleet has lost half of its boats.",
  },
  silent = {
    "date: 2025-01-15\n13 more cases of fever in Osby, tied to the Harwick fair, were told of by the Lima health office.\n---\n"
      .. "date: 2025-01-23\nThe Lima health office told of 68 cases of fever in Osby, 48 of them tied to the Harwick fair.",
    "date: 2025-02-03\nPeru's exports of cheese rose to 5.1 million tonnes from 4.2 million.\n---\n"
      .. "date: 2025-02-04\nThe cheese that Peru exports grew by 21 percent.",
    "date: 2025-02-03\nPeru's exports of cheese rose to 5.1 million tonnes from 4.2 million.\n---\n"
      .. "date: 2025-02-04\nThe wine that Peru exports grew by 31 percent.",
    "Jon Aldous, who moved to Lyon at 24, died on Friday at the age of 94. He leaves two more songs; his wife died at 76.",
    "date: 2025-07-24\nRevenue of the Arrow works fell to $15.7 billion in the quarter, down from $24.2 billion a year before, Dana Reyes "
      .. "said.\n---\n"
      .. "date: 2025-07-24\nRevenue of the Arrow works in the quarter reflects a charge, which reduced revenue by $5.6 billion, Dana Reyes said.",
  },
}
