--- "240 jobs go at the mill. A further 110 go at the depot", and 380 in all elsewhere: what one text adds up and the total that another tells.
-- The word "further" says that the second number stands beside the first, and a word of totals or the common noun that the third is of both.
local order = require "lib.in_order"

local further = "(?i)\\b(?:a further|an additional|another|an extra|on top of (?:that|this),?|in addition,?|plus(?: another)?|as well as(?: "
  .. "another)?|besides,?|and a further|joined by(?: another)?|added(?: another)?) (?:some |about |around )?$"
local totals = "(?i)\\b(?:in all|all told|altogether|total\\w*|combined|together|between them|overall|bring(?:s|ing)? (?:the |it )|brought (?:the |"
  .. "it )|sum)\\b"
local other = "(?i)\\b(?:from|than|compared|previous\\w*|earlier|last (?:year|month|week)|per ?cent|percent|ago|of (?:these|those|them|whom|which)|"
  .. "by (?:then|now)|so far|would|could|might|rose|fell|if)\\b|%"

local function plain(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.quoted and not f.corrected and not f.table and f.amount.nominal
    and not f.amount.rough and f.amount.unit ~= "percent" and f.amount.nominal > 2 and f.amount.low > -math.huge and f.amount.high < math.huge
end

--- Do the two count one thing: one unit, one noun, or the second without a noun?
local function one_kind(a, b)
  return a.amount.unit == b.amount.unit and (a.amount.unit ~= nil or a.noun ~= nil and (b.noun == a.noun or b.noun == nil)
    or a.measure ~= nil and a.measure == b.measure)
end

--- The number before "a further 110", of the same sentence or the one before.
local function first_of(s, i, before)
  local second = s.list[i].fact
  for k = i - 1, 1, -1 do
    local a = s.list[k].fact
    if plain(a) and one_kind(a, second) then return a end
  end
  if i > 1 or not before or before.document ~= s.document or s.line - before.line > 2 then return nil end
  local found
  for _, a in ipairs(before.list) do
    if plain(a.fact) and one_kind(a.fact, second) then
      if found then return nil end
      found = a.fact
    end
  end
  return found
end

--- Pairs of numbers that a text adds up: { a, b, sum }.
local function pairs_of(sentences)
  local found = {}
  for n, s in ipairs(sentences) do
    for i, a in ipairs(s.list) do
      local b = a.fact
      if plain(b) and rx.find(order.before(s, a.at, 40), further) and not rx.find(s.sentence, other) and #s.list <= 3 then
        local first = first_of(s, i, sentences[n - 1])
        if first and not rx.find(first.sentence, other) then table.insert(found, { a = first, b = b,
          sum = first.amount.nominal + b.amount.nominal }) end
      end
    end
  end
  return found
end

local function is_told(sentences, sum)
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.list) do
      local x = a.fact.amount
      if x.low <= sum * 1.005 and x.high >= sum * 0.995 then return true end
    end
  end
  return false
end

--- Told as a total, of the same things, and more than each part: off by a quarter at most.
local function is_total(f, pair)
  if not plain(f) or f.aside or f.sentence == pair.b.sentence or f.amount.unit ~= pair.a.amount.unit then return false end
  local x = f.amount.nominal
  if x <= pair.a.amount.nominal or x <= pair.b.amount.nominal or math.abs(x - pair.sum) > 0.25 * pair.sum or x == pair.sum then return false end
  local counts = f.amount.unit ~= nil or f.noun ~= nil and (f.noun == pair.a.noun or f.noun == pair.b.noun)
  return counts and rx.find(f.sentence, totals) ~= nil and not rx.find(f.sentence, other) and f:likeness(pair.a) > 0
end

--- The totals that the two should make.
local function totals_for(pair, sentences)
  local found = {}
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.list) do
      if is_total(a.fact, pair) then table.insert(found, a.fact) end
    end
  end
  return found
end

return {
  id = "further-total",
  title = "A number and \"a further\" number do not add up to the total told",
  why = "A reader adds them up.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  false_positives = "A total that counts a third part, which the text with the two leaves out.",

  check = function(said, report)
    local sentences = order.sentences(said)
    for _, pair in ipairs(pairs_of(sentences)) do
      for _, total in ipairs(not is_told(sentences, pair.sum) and totals_for(pair, sentences) or {}) do
        report { a = total, b = pair.b, more = { pair.a }, message = string.format("%s in all, but %s and a further %s make %g",
          tostring(total.amount), tostring(pair.a.amount), tostring(pair.b.amount), pair.sum), why = "one number and what is told to come on top" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe Arrow mill of Lima will close with the loss of 240 jobs. A further 110 jobs go at its depot.\n---\n"
      .. "date: 2025-02-03\nThe Arrow mill of Lima cuts 380 jobs in all.",
    "date: 2025-02-03\nThe wreck of the Arrow in Lima gave up 412 coins on Monday, and another 150 coins on Friday.\n---\n"
      .. "date: 2025-02-08\nIn Lima the divers of the Arrow have brought up a total of 526 coins.",
  },
  silent = {
    "date: 2025-02-03\nThe Arrow mill of Lima will close with the loss of 240 jobs. A further 110 jobs go at its depot.\n---\n"
      .. "date: 2025-02-03\nThe Arrow mill of Lima cuts 350 jobs in all.",
    "date: 2025-02-03\nThe Arrow mill of Lima will close with the loss of 240 jobs. A further 110 jobs go at its depot.\n---\n"
      .. "date: 2025-02-03\nThe Arrow mill of Lima cuts 380 jobs in all, 30 of these in Peru.",
    "date: 2025-02-03\nThe Arrow mill of Lima will close with the loss of 240 jobs. A further 110 jobs go at its depot.\n---\n"
      .. "date: 2025-02-03\nThe Arrow mill of Lima sold 380 tonnes of paper in all.",
  },
}
