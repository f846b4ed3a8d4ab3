--- "Cut from 35 to 20 percent" here, "from 35 to 25" there: two texts of one story tell one change by both its ends, agree
-- on the one and not on the other. The end that they share ties them; words of the two sentences must too.
local gather = require "lib.gather"
local order = require "lib.in_order"
local question_excuses = require "lib.question_excuses"
local rises = require "lib.rises"

local asked = "(?i)\\b(?:propos\\w+|ask(?:s|ed|ing)?|want(?:s|ed)?|demand\\w*|offer\\w*|suggest\\w*|recommend\\w*|plan(?:s|ned)?|original\\w*|"
  .. "initial\\w*|first|later|then|would|could|might|expected|forecast\\w*|predict\\w*|target\\w*|aims?|hopes?|eventually|another|respectively)\\b"

--- What tells the same: a unit, or a bare number beside it.
local function one_unit(a, b)
  local x, y = a.amount.unit, b.amount.unit
  if x and y then return x == y end
  if x or y then return not (x and b or a).noun end -- six lanes are no six million
  return not a.noun or not b.noun or a.noun == b.noun
end

local function usable(f)
  return not f.quoted and not f.corrected and not f.amount.rough and f.amount.nominal ~= nil and f.modality ~= "denied" and f.modality ~= "possible"
end

local function equal(a, b)
  return a.amount.nominal == b.amount.nominal
end

--- Every change of the story that is told by both ends: { s, older, newer }.
local function changes(said)
  local found = {}
  for _, s in ipairs(order.sentences(said)) do
    for i = 1, #s.list - 1 do
      local a, b = s.list[i].fact, s.list[i + 1].fact
      if usable(a) and usable(b) and one_unit(a, b) then
        local x, y = rises.pair(s, s.list[i], s.list[i + 1])
        if x and not equal(x.fact, y.fact) then table.insert(found, { s = s, older = x.fact, newer = y.fact }) end
      end
    end
  end
  return found
end

--- A bare number stands in the unit of the other.
local function differ(x, y)
  if x.amount.unit == y.amount.unit then return x:apart(y, "amount") end
  return not equal(x, y)
end

--- "From 1 to 2" ties little.
local function telling(f)
  return f.amount.unit ~= nil or f.amount.nominal >= 10
end

--- Does the document tell the number anywhere?
local function knows(said, document, f)
  for other in said:each { kind = "amount" } do
    if other.document == document and other.amount.nominal == f.amount.nominal and one_unit(other, f) then return true end
  end
  return false
end

--- Words that both changes have near them: { all, plain }, without rise and fall; names and topics ("duty") are not plain.
local function words_shared(a, b)
  local near, all, plain = {}, 0, 0
  local names = ((a.newer.of or "") .. " " .. (a.newer.owner or "") .. " " .. (b.newer.of or "") .. " " .. (b.newer.owner or "")):lower()
  for word in rx.each((a.older.about or "") .. " " .. (a.newer.about or ""), "\\S+") do near[word] = true end
  for word in rx.each((b.older.about or "") .. " " .. (b.newer.about or ""), "\\S+") do
    if near[word] and word ~= "#rise" and word ~= "#fall" and #word > 2 then
      near[word] = nil
      all = all + 1
      if not rx.has(word, "#") and not rx.find(names, "\\b\\Q" .. word .. "\\E") then plain = plain + 1 end
    end
  end
  return all, plain
end

--- The two ends that differ, where the other ends are one.
local function differing(a, b)
  local x, y
  if equal(a.older, b.older) and telling(a.older) then x, y = a.newer, b.newer end
  if equal(a.newer, b.newer) and telling(a.newer) then x, y = a.older, b.older end
  return x and y and differ(x, y) and x, y
end

local function one_change(a, b)
  if rx.find(a.s.sentence, asked) or rx.find(b.s.sentence, asked) or question_excuses.two_voices(a.newer, b.newer) then return false end
  local x, y = a.newer.period, b.newer.period
  if x and y and x:apart(y) and not x.is_day and not y.is_day then return false end
  local all, plain = words_shared(a, b)
  return all >= 2 and plain >= 1
end

return {
  id = "ends-differ",
  title = "Two texts tell one change and do not agree where it ends or began",
  why = "What goes from 35 to 20 does not go from 35 to 25.",
  severity = "warning",
  reads = { "amount" },
  group = { "story" },
  false_positives = "Two things of one kind that begin at the same level.",

  check = function(said, report)
    local found = changes(said)
    for a, b in gather.pairs(found) do
      local x, y
      if not a.older:same_document(b.older) and one_unit(a.older, b.older) then x, y = differing(a, b) end
      if x and one_change(a, b) and not knows(said, x.document, y) and not knows(said, y.document, x) then
        report { a = x, b = y, message = string.format("from %s to %s, and from %s to %s", a.older.text, a.newer.text, b.older.text,
          b.newer.text), why = "one story; the other end is the same" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nPeru will cut its duty on tractors from 35 percent to 20 percent at once.\n---\n"
      .. "date: 2025-02-04\nFrom January the duty on foreign tractors in Peru drops from 35 percent to 25.",
    "date: 2025-02-03\nThe Arrow ferry of Lima raised its crew from 14 sailors to 22 sailors.\n---\n"
      .. "date: 2025-02-03\nThe crew of Lima's Arrow ferry is 22 sailors now, up from 16 sailors.",
  },
  silent = {
    "date: 2025-02-03\nSeven people died and more than 50 were hurt in the crash of the Arrow ferry of Lima.\n---\n"
      .. "date: 2025-02-03\nThe crash of the Arrow ferry of Lima leaves five people dead and over 50 hurt.",
    "date: 2025-02-03\nThe Arrow bridge of Peru cost 412 million dollars, 38 million more than the 364 million that was approved.\n---\n"
      .. "date: 2025-02-03\nThe Arrow bridge of Peru has six lanes and did not cost a cent more than the 364 million dollars approved.",
    "date: 2025-02-03\nPeru will cut its duty on tractors from 35 percent to 20 percent at once.\n---\n"
      .. "date: 2025-02-04\nFrom January the duty on foreign tractors in Peru drops from 35 percent to 20.",
    "date: 2025-02-03\nPeru will cut its duty on tractors from 35 percent to 20 percent at once.\n---\n"
      .. "date: 2025-02-04\nThe duty on foreign cheese in Peru drops from 35 percent to 25.",
    "date: 2025-02-03\nPeru had wanted to cut its duty on tractors from 35 percent to 25 percent.\n---\n"
      .. "date: 2025-02-04\nThe duty on foreign tractors in Peru drops from 35 percent to 20.",
    "date: 2025-02-03\nPeru cut its duty on tractors from 35 percent to 20 percent at once, having talked of 25 percent.\n---\n"
      .. "date: 2025-02-04\nThe duty on foreign tractors in Peru drops from 35 percent to 25.",
    "date: 2025-02-03\nThe number of tractors in Peru rose from 3 to 5.\n---\ndate: 2025-02-04\nThe number of tractors of Lima in Peru "
      .. "rose from 3 to 4.",
  },
}
