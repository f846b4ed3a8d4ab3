--- "It called back 48,600 scooters. Of these 31,200 were sold in Peru and the remaining 19,400 abroad": a part and the rest are not the whole that
-- stands in a sentence before.
local counting = require "lib.counting"
local figures = require "lib.figures"
local turns = require "lib.turns"

local rest = "(?i)\\b(?:the|its|his|her|their|our) (?:other|remaining) $"
local leaving = "(?i), (?:which |and )?(?:leaving|leaves|will leave|would leave) (?:it |them |the [\\p{L}]+ )?(?:with )?(?:only |just )?$"
local aside = "(?i)^ (?:of (?:them|these|those|whom|which)|(?:[\\p{L}-]+ ){0,2}of (?:them|whom))\\b"
local other = "(?i)\\b(?:about|around|some|roughly|nearly|almost|at least|more than|less than|fewer than|up to|over|each|per(?! cent)|"
  .. "average|than|ago|if|last (?:year|month|week)|respectively)\\b"
local reach = 6 -- sentences back

local function usable(a)
  local x = a.fact.amount
  return figures.plain(a.fact) and a.fact.kind == "amount" and x.nominal > 0 and figures.bounded(x) and not x.rough and a.fact.aside ~= "label"
    and x.unit ~= "percent" and x.nominal == math.floor(x.nominal)
end

--- The parts of a sentence of which the last is the rest: their sum and the greatest; nil where they are no such row.
local function parts(s)
  local n = #s.list
  local last = s.list[n]
  if n < 2 or n > 4 or not usable(last) or rx.find(s.sentence, other) then return nil end
  if not rx.find(figures.before(last), rest) and not (n == 2 and rx.find(figures.before(last), leaving)) then return nil end
  local sum, most, count, unit = 0, 0, 0, last.fact.amount.unit
  for _, a in ipairs(s.list) do
    if not rx.find(figures.behind(a), aside) or a == last then
      if not usable(a) or a.fact.amount.unit ~= unit then return nil end
      sum, most, count = sum + a.fact.amount.nominal, math.max(most, a.fact.amount.nominal), count + 1
    end
  end
  return count >= 2 and sum >= 20 and sum or nil, most, last
end

--- "Employs 1,200 people, 700 at its plant and the other 600 in the north": the whole is told first in the same sentence.
local function own_whole(s, sum)
  local whole, rest_of = s.list[1], 0
  if #s.list < 3 or not rx.find(figures.between(whole, s.list[2]), "^[^;]{2,70}(?:,|:| -| –| \\() ?$") then return nil end
  rest_of = sum - whole.fact.amount.nominal
  local ratio = rest_of / whole.fact.amount.nominal
  return rx.find(s.list[1].fact.text, "\\d") and ratio > 0.85 and ratio < 1.18 and whole or nil, rest_of
end

--- Every number of the text, by value; those that may be the whole.
local function values(said)
  local found = {}
  for f in said:each { kind = "amount" } do
    if f.amount.nominal then found[f.amount.nominal] = true end
  end
  return found
end

--- Do another number of the text, or two, make up what is missing?
local function is_made_up(gap, known)
  if known[gap] then return true end
  for x in pairs(known) do
    if x > 0 and x < gap and known[gap - x] then return true end
  end
  return false
end

--- The numbers before the sentence that nearly are the sum, the nearest first.
local function wholes(sentences, place, sum, most, last)
  local found, s = {}, sentences[place]
  for i = place - 1, math.max(1, place - reach), -1 do
    local before = sentences[i]
    for _, a in ipairs(before.document == s.document and before.list or {}) do
      local x = a.fact.amount
      local alike = usable(a) and x.unit == last.fact.amount.unit and x.nominal > most
      if alike and x.nominal <= 1.15 * sum and x.nominal >= 0.89 * sum then table.insert(found, a) end
    end
  end
  return found
end

local any = "(?i)(?<![\\p{L}\\d,.-])(?:one|an|" .. counting.number:sub(2, -2) .. ")(?![\\p{L}\\d,.%-])"

--- "Seven dogs were seized. Five have new homes, and the three that are left wait": small numbers, of which each sentence tells no others.
local function small_rest(first, whole, second, part, left)
  if rx.count(first, any) ~= 1 or rx.count(second, any) ~= 2 then return nil end
  local n, k, m = counting.value(whole), counting.value(part), counting.value(left)
  if k and k < n and m < n and k + m ~= n and math.abs(k + m - n) <= 3 then return string.format("%s and %s are not %s", part, left, whole) end
end

--- "Of the 27 members 15 voted yes, 9 no and 5 stayed away": more than there are.
local function small_split(whole, a, b, c)
  local n, sum = counting.value(whole), counting.value(a) + counting.value(b) + counting.value(c)
  if sum > n and sum - n <= 5 then return string.format("%s, %s and %s are more than %s", a, b, c, whole) end
end

local number = counting.number
local whole_of = "^((?:\\p{L}+ ){0,6}?(?i:" .. number .. ") (?:\\p{Ll}+ ){0,2}?\\p{Ll}{3,}(?:s|men|women|people|children)\\b[^.;:]*)\\. "
local part_of_it = "((?:Only |But )?(?i:" .. number .. ")(?: of (?:them|the \\p{Ll}+))? \\p{Ll}+[^.]*?\\bthe "
local small = turns.check {
  test = "(?i)\\b" .. number .. " ",
  excuse = "(?i)\\b(?:another|other two|also|both|at least|about|around|some|more than|less than|fewer than|later|then|each|every|per|ago|or|if|"
    .. "would|could|average|aged|times|hours?|days?|weeks?|months?|years?|minutes?|o['’]clock|million|percent|points|goals|third|half)\\b",
  why = "the numbers side by side",
  turns = {
    { whole_of .. part_of_it .. "(?:other|remaining|surviving) " .. number .. "\\b[^.]*)", small_rest, two = true },
    { whole_of .. part_of_it .. number .. " (?:others|that are left|that remain|left|remaining|survivors)\\b[^.]*)", small_rest, two = true },
    { "^Of the " .. number .. " (?:\\p{Ll}+ ){0,2}?\\p{Ll}{3,}(?:s|men|women|people|children),? " .. number .. " [^\\d.,;]{2,40}, " .. number
      .. " [^\\d.,;]{2,40},? and " .. number .. " [^\\d.;,]{2,40}\\.", small_split },
  },
}

return {
  id = "rest-total",
  title = "A part and the rest are not the whole told before",
  why = "What is left is the whole less the part.",
  severity = "warning",
  reads = { "amount", "statement" },
  scope = "document",
  group = {},
  false_positives = "The rest of a whole that the text does not tell, beside a number that is nearly it.",

  check = function(said, report)
    small(said, report)
    local sentences, known = figures.sentences(said, { amount = true }), nil
    for place, s in ipairs(sentences) do
      local sum, most, last = parts(s)
      local own, made = nil, nil
      if sum then own, made = own_whole(s, sum) end
      if own and math.abs(made - own.fact.amount.nominal) > 1e-6 then
        report { a = last.fact, b = own.fact, why = "the parts of the sentence added up",
          message = string.format("%s, but the parts add up to %g", tostring(own.fact.amount), made) }
      elseif sum and not own then
        known = known or values(said)
        local found = not known[sum] and wholes(sentences, place, sum, most, last) or {}
        local whole = found[1]
        if whole and not is_made_up(math.abs(whole.fact.amount.nominal - sum), known) then
          report { a = last.fact, b = whole.fact, more = found[2] and { found[2].fact } or nil, why = "the parts of the sentence added up",
            message = string.format("%s before, but the part and the rest add up to %g", tostring(whole.fact.amount), sum) }
        end
      end
    end
  end,

  flags = {
    "Arrow called back 48,600 scooters of its Seu type. Of these 31,200 were sold in Peru and the remaining 19,400 abroad.",
    "Arrow employs 1,200 people, 700 at its main plant and the other 600 in the north.",
    "The plant in Osby employs 840 people.\n\nBy autumn 120 jobs will go, leaving 620.",
    "The train had 236 people on board. Rescuers took 58 to hospitals, 11 of them badly hurt, and the other 165 escaped without a scratch.",
    "Nine cats were found in the shed. Six have been given away, and the four that remain are at the vet's.",
    "Fourteen pilots took the test. Eleven passed, the other four failed.",
    "Of the 31 delegates, 17 were in favour, 11 against and 6 did not turn up.",
  },
  silent = {
    "The plant in Osby employs 840 people.\n\nBy autumn 120 jobs will go, leaving 720.",
    "The plant in Osby employs 840 people.\n\nBy autumn 120 jobs will go and 100 next year, leaving 620.",
    "Arrow employs 1,300 people, 700 at its main plant and the other 600 in the north.",
    "Arrow called back 48,600 scooters of its Seu type. Of these 31,200 were sold in Peru and the remaining 17,400 abroad.",
    "Arrow called back 48,600 scooters of its Seu type. Of the 50,600 built, 31,200 were sold in Peru and the remaining 19,400 abroad.",
    "The train had 236 people on board. Thirteen died, 58 were taken to hospitals, 11 of them badly hurt, and the other 165 escaped.",
    "The train had 236 people on board.\n\nThirteen of them died. Rescuers took 58 to hospitals and the other 165 escaped.",
    "Nine cats were found in the shed. Five have been given away, and the four that remain are at the vet's.",
    "Nine cats were found in the shed. Six have been given away, two died and the other one is at the vet's.",
    "Fourteen pilots took the test. Eleven passed, then the other four came.",
    "Of the 31 delegates, 17 were in favour, 11 against and 3 did not turn up.",
    "Of the 31 delegates, 17 were in favour, 11 also spoke and 6 left early.",
  },
}
