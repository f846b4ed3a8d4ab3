-- Which amount of the one text answers the question that an amount of the other answers: the one that is most alike, if no other comes near it.
-- What both texts tell needs no counterpart, and takes none away.
local evidence = require "lib.evidence"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local question_points = require "lib.question_points"
local questions = require "lib.questions"
local counterparts = {}

--- What an entry is found by: its words, its digits, and its digits in any order.
local function keys(entry)
  local found = table.pack(table.unpack(entry.list))
  local digits, anagram = entry.fact.digits, entry.fact.anagram
  if digits then table.insert(found, "=" .. digits) end
  if anagram then table.insert(found, "~" .. anagram) end
  return found
end

--- Whom each entry may be set against: those that share a key.
local function postings(entries)
  local found = {}
  for _, entry in ipairs(entries) do
    entry.keys = keys(entry)
    for _, key in ipairs(entry.keys) do
      found[key] = found[key] or { first = 1 }
      table.insert(found[key], entry)
    end
  end
  return found
end

--- Words that hundreds of amounts have near them tell nothing.
local many = 300

--- Nor do those that dozens have, where a thousand sentences are alike but for a name and a number: pairs to look at, in all and for each entry.
local enough, enough_each = 15000, 5

--- How long a list of the postings may be, so that the pairs of all lists that are no longer stay within bounds.
local function longest(posted, count)
  local of_length, pairs_made, most = {}, 0, math.max(enough, enough_each * count)
  for _, list in pairs(posted) do of_length[#list] = (of_length[#list] or 0) + 1 end
  for length = 1, many do
    pairs_made = pairs_made + (of_length[length] or 0) * length * (length - 1) / 2
    if pairs_made > most then return length - 1 end
  end
  return many
end

--- Do the two tell one value, letter for letter?
local function same_value(a, b)
  return a.low == b.low and a.high == b.high and a.unit == b.unit
end

--- Every two entries of two documents that share a key and not the value, and pass the test.
local function kin(entries, comparable)
  local found, posted = {}, postings(entries)
  local long = longest(posted, #entries)
  for _, a in ipairs(entries) do
    local seen, document = {}, a.document
    for _, key in ipairs(a.keys) do
      local list = posted[key]
      list.first = list.first + 1 -- those before it have met it
      for k = list.first, #list <= long and #list or 0 do
        local b = list[k]
        if b.document ~= document and not seen[b] then
          seen[b] = true
          if not same_value(a, b) and comparable(a, b) then table.insert(found, { a = a, b = b }) end
        end
      end
    end
  end
  return found
end

--- Every two entries of two documents that share a key and are surely apart, for both of the ways to ask.
function counterparts.apart(entries)
  return kin(entries, function(a, b) return numbers.apart(a.fact, b.fact) end)
end

--- Those of the pairs that pass the test, as pairs of their own.
local function those_of(apart, test)
  local found = {}
  for _, pair in ipairs(apart) do
    if test(pair.a, pair.b) then table.insert(found, { a = pair.a, b = pair.b }) end
  end
  return found
end

--- Remembers a pair with both of its entries, by the text of the other.
local function enter(pair, one, other)
  one.near = one.near or {}
  local document = other.fact.document
  one.near[document] = one.near[document] or {}
  table.insert(one.near[document], pair)
end

--- A cell of a table answers for what its row is of: does the sentence name that, or the row sum up the table?
local function is_of_row(cell, sentence)
  if not cell.table then return true end
  local low, any = sentence:lower(), false
  for word in rx.each((rx.match(cell.sentence, "^(.*?)\\Q" .. cell.text .. "\\E") or ""):lower(), "\\p{L}{4,}") do
    if rx.find(word, "^(?:total|overall|together)$") or rx.has(low, word:sub(1, 5)) then return true end
    any = true
  end
  return not any
end

--- By how much the pair is better than the next one that `one` has in the text of `other`; below 0 where another is better.
local function lead(pair, one, other)
  local margin = 3
  for _, rival in ipairs(one.near[other.fact.document]) do
    local e = rival.a == one and rival.b or rival.a
    if rival ~= pair and numbers.apart(e.fact, other.fact) and (one.fact.table or is_of_row(e.fact, one.fact.sentence))
      and not question_excuses.long_past(e.fact) then margin = math.min(margin, pair.points - rival.points) end
  end
  return margin
end

--- How many texts tell the value of the entry.
local function texts_telling(entry, entries)
  local seen, n = {}, 0
  for _, e in ipairs(entries) do
    local document = e.document
    if e.kind == entry.kind and not seen[document] and not questions.far(e, entry) and questions.may_be(entry.fact, e.fact)
      and questions.kin(entry, e) then
      seen[document] = true
      n = n + 1
    end
  end
  return n
end

--- The same, counted once.
local function texts_of(entry, all)
  entry.texts = entry.texts or texts_telling(entry, all)
  return entry.texts
end

--- Several texts tell the one number, and only one tells the other: the odd one out.
local function outvoted(a, b, all)
  local x, y = texts_of(a, all), texts_of(b, all)
  return math.max(x, y) >= 2 and math.min(x, y) == 1
end

--- Is the difference told as well: 7,100 here, 12,900 in all, and 5,800 there? Then the one is a part of the other.
local function makes_other(a, b, entries)
  local x, y = a.fact.amount.nominal, numbers.in_unit_of(a.fact, b.fact).nominal
  local rest = math.abs(x - y)
  for _, e in ipairs(rest >= 10 and entries or {}) do
    local told_there = e.fact.document == a.fact.document or e.fact.document == b.fact.document
    local theirs = told_there or #(e.fact.digits or "") >= 2 -- two million is told of many things
    local same = (rest >= 100 and theirs or questions.kin(e, a) or questions.kin(e, b)) and numbers.in_unit_of(a.fact, e.fact)
    local value = same and same.nominal
    if value and math.abs(value - rest) <= 0.002 * rest and math.abs(value - x) > 0.01 * x and math.abs(value - y) > 0.01 * y then return true end
  end
  return false
end

--- The pairs of entries that answer one question: comparable(a, b), with points(a, b, shared) and what they gain by
-- having no rival. What they are about must give `least` of the points. Looked for among the pairs `apart`, if these are known.
function counterparts.find(entries, all, comparable, points, least, apart)
  local weights, likely, found = questions.weights(entries), {}, {}
  for _, pair in ipairs(apart and those_of(apart, comparable) or kin(entries, comparable)) do
    local shared = questions.shared(pair.a, pair.b, weights)
    local sum, alike = points(pair.a, pair.b, shared)
    pair.points = sum
    pair.alike = alike >= least
    if (pair.alike or sum >= 4) and sum >= 0.5 and not questions.known_to(pair.a, pair.b, all) and not questions.known_to(pair.b, pair.a, all) then
      pair.shared = shared
      enter(pair, pair.a, pair.b)
      enter(pair, pair.b, pair.a)
      table.insert(likely, pair)
    end
  end
  for _, pair in ipairs(likely) do
    local a, b = pair.a, pair.b
    local margin = pair.points + 3.5 >= question_points.enough and math.min(lead(pair, a, b), lead(pair, b, a))
    if margin and margin >= 0 then
      local sum = pair.points + (not pair.alike and 0 or margin >= 1 and 2 or margin > 0 and 0.5 or 0) + (outvoted(a, b, all) and 1
        or 0) + question_points.sole(a, b, entries)
      if sum >= question_points.enough and not makes_other(a, b, all) then table.insert(found, pair) end
    end
  end
  return found
end

local function of_one_kind(a, b) return a.kind == b.kind end

--- Every two entries of two documents that share a key or rare words of their sentences.
local function met(said, entries, apart)
  local pairs_met, of, seen = those_of(apart, of_one_kind), {}, {}
  for _, e in ipairs(entries) do of[e.fact] = e end
  for _, pair in ipairs(pairs_met) do
    seen[pair.a] = seen[pair.a] or {}
    seen[pair.a][pair.b] = true
  end
  for x, y in said:pairs { apart = "amount", likeness = 3, lighter = 0 } do
    local a, b = of[x], of[y]
    local known = not a or not b or seen[a] and seen[a][b] or seen[b] and seen[b][a]
    if not known and a.document ~= b.document and x.kind == y.kind then table.insert(pairs_met, { a = a, b = b }) end
  end
  return pairs_met
end

--- The pairs for which all that is told weighs enough (lib/evidence.lua), the more the less another is near it; excused(a, b) says that the
-- two are of two things.
function counterparts.by_evidence(said, entries, all, excused, apart)
  local weights, likely, found = questions.weights(all), {}, {}
  evidence.by_sentence(entries, all)
  for _, entry in ipairs(entries) do entry.near = nil end
  local function texts(entry) return texts_of(entry, all) end
  for _, pair in ipairs(met(said, entries, apart)) do
    local a, b = pair.a, pair.b
    pair.points = evidence.points(a, b, questions.shared(a, b, weights), texts)
    if pair.points > evidence.least and not excused(a.fact, b.fact) and not questions.known_to(a, b, all) and not questions.known_to(b, a, all) then
      enter(pair, a, b)
      enter(pair, b, a)
      table.insert(likely, pair)
    end
  end
  for _, pair in ipairs(likely) do
    local margin = math.min(lead(pair, pair.a, pair.b), lead(pair, pair.b, pair.a))
    pair.sum = pair.points + 0.5 * math.min(margin, 2)
    if margin >= 0 and pair.sum >= evidence.enough and not makes_other(pair.a, pair.b, all) then table.insert(found, pair) end
  end
  return found
end

return counterparts
