-- Numbers that stand near each other, in all the ways in which one may be the sum of others: { whole, parts, all, sum, near, complete, least }.
-- `near`: in one sentence; `complete`: all the numbers of their sentence, or of the two; `least`: the smallest part.
local figures = require "lib.figures"
local slips = require "lib.slips"
local groups = {}

local most_parts, most_numbers = 6, 14

--- Can it be a part or a whole?
local function usable(a)
  local f, x = a.fact, a.fact.amount
  return figures.plain(f) and figures.bounded(x) and x.nominal >= 1 and x.unit ~= "percent" and not x.rough and f.aside ~= "label"
    and f.aside ~= "each" and f.aside ~= "average" and f.aside ~= "restated" and not rx.find(f.text, " of ")
end

--- "126 riders in 21 teams": a number of what holds them.
local function holds(a, s)
  return rx.find(s.sentence:sub(1, a.at - 1), "(?i)\\d [\\p{L}-]+s (?:in|on|from|at|across|over) $") ~= nil
end

--- "The two employ 18,700": who, and no number that is added.
local function refers(a, s)
  return rx.find(a.fact.text, "^(?i:two|three|four|five)$") ~= nil and rx.find(s.sentence:sub(1, a.at - 1),
    "(?i)\\b(?:the|these|those|all|both|his|her|its) $") ~= nil
    and not a.fact.noun
end

--- The amounts that a sentence and the one behind it tell.
local function told_at(sentences, place)
  local found, first = {}, sentences[place]
  for i = place, place + 1 do
    local s = sentences[i]
    local follows = s and s.document == first.document and s.line - first.line <= 2
    for _, a in ipairs(follows and s.list or {}) do
      if usable(a) and not holds(a, s) and not refers(a, s) then
        table.insert(found, { f = a.fact, s = s, at = a.at, upto = a.upto, x = a.fact.amount.nominal, its = slips.of(a.fact), here = s == first })
      end
    end
  end
  return found
end

--- Those of one unit, from the sentence at that place and the one behind it; a bare number takes the unit of those that stand with it: "68 million
-- euros, of which 40 million".
function groups.windows(sentences, place)
  local all, found, seen, bare = told_at(sentences, place), {}, {}, {}
  local function list_of(unit)
    local list = {}
    for _, m in ipairs(all) do
      if #list < most_numbers and (m.f.amount.unit == unit or not m.f.amount.unit and not m.f.noun) then table.insert(list, m) end
    end
    return list
  end
  for _, m in ipairs(all) do
    local unit = m.f.amount.unit
    if unit and not seen[unit] then
      seen[unit] = true
      table.insert(found, list_of(unit))
    elseif not unit and not rx.find(m.f.text, "illion|thousand") then
      table.insert(bare, m)
    end
  end
  local others = #found == 0 and all or bare
  if #others > most_numbers then others = table.pack(table.unpack(others, 1, most_numbers)) end
  table.insert(found, others)
  return found
end

--- Does each of the two show in the digits of the other? 27 pence are no part of 1,386 million.
local function shows(whole, part)
  return part.x >= whole.its.step and whole.x >= part.its.step
end

--- Keeps the group, where one of it stands in the first sentence and its parts are of the size of the whole.
local function put(found, whole, parts, list)
  local g = { whole = whole, parts = {}, all = { whole }, sum = 0, least = whole.x, near = true }
  local here = whole.here
  for i, p in ipairs(parts) do
    if not shows(whole, p) then return end
    g.parts[i] = p
    table.insert(g.all, p)
    g.sum = g.sum + p.x
    g.least = math.min(g.least, p.x)
    g.near = g.near and p.s == whole.s
    here = here or p.here
  end
  g.complete = #g.all == #list or g.near and #g.all == #whole.s.list
  if here then table.insert(found, g) end
end

--- Two parts and a whole, or a row of parts and a whole beside it.
function groups.of(list)
  local found = {}
  for w, whole in ipairs(list) do
    for i = 1, #list do
      local row = { list[i] }
      for k = i + 1, #list do
        if i ~= w and k ~= w then put(found, whole, { list[i], list[k] }, list) end
        if row and list[k].s == list[i].s and #row < most_parts then
          table.insert(row, list[k])
          if #row > 2 and (w < i or w > k) then put(found, whole, row, list) end
        else
          row = nil
        end
      end
    end
  end
  return found
end

--- The numbers that have their part in a sum that is right.
function groups.settled(all)
  local found = {}
  for _, g in ipairs(all) do
    if math.abs(g.sum - g.whole.x) < 1e-6 * g.sum and g.whole.x >= 10 and (g.complete or g.near or g.least >= 5) then
      for _, m in ipairs(g.all) do found[m] = true end
    end
  end
  return found
end

--- How many groups there are: complete, in one sentence, and in all.
function groups.tally(all)
  local n = { complete = 0, near = 0, any = #all }
  for _, g in ipairs(all) do
    if g.complete then n.complete = n.complete + 1 end
    if g.near then n.near = n.near + 1 end
  end
  return n
end

--- Do parts that were rounded make the whole? "42.8 million, of which 28.6 and 14.3": each may be half of its last digit away.
local function is_rounding(g)
  local slack = 0
  for _, m in ipairs(g.all) do slack = slack + (rx.find(m.f.text, "\\d\\.\\d") and 0.5 * m.its.step or 0) end
  return slack > 0 and math.abs(g.sum - g.whole.x) <= slack * (1 + 1e-9)
end

--- The members that are a slip away from what the others make of them: { m, x }.
function groups.odd_ones(g)
  local found = {}
  local function try(m, x)
    if x > 0 and slips.to(m.its, x) then table.insert(found, { m = m, x = x }) end
  end
  if is_rounding(g) then return found end
  try(g.whole, g.sum)
  for _, p in ipairs(g.parts) do try(p, g.whole.x - (g.sum - p.x)) end
  return found
end

return groups
