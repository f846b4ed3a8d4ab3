--- "A budget of 48 million. Schools get 21 million, roads 14 million, parks 6 million and the library 9 million": the list behind a total
-- is longer, or just shorter, than the total. "Six years for this and two for that, nine years in all": so are lengths of time.
local gather = require "lib.gather"
local order = require "lib.in_order"
local words_of_numbers = require "lib.number_words"

local loose = "(?i)\\b(?:including|includes?|included|among|such as|e\\.g|for example|for instance|others?|another|rest|remaining|remainder|at "
  .. "least|more|less|fewer|than|from|against|compared|respectively|per ?cent|percent|points?|out of|instead|versus|earlier|previous\\w*|ago|"
  .. "last|each|every|apiece|average|between|about|around|roughly|nearly|almost|some|up|down|rose|fell|if|would|could|might|or|not|no)\\b|%|"
  .. "[\"“”]"
local in_all = "(?i)^(?: [\\p{L}'’-]+){0,3}? (?:in all|in total|altogether|all told|combined|between them|overall|behind bars in all)\\b"
local makes = "(?i)\\b(?:together|in all|altogether|total(?:l?ing)?(?: of)?|a total of|making|which makes|makes|adding up to|for a total of|sum of|"
  .. "which adds up to|that is|combined)(?: (?:a|of|the|sentence|term|it|up|to|sentence of|term of))*,? $"

local function plain(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.aside and not f.corrected and not f.amount.rough
    and f.amount.low > -math.huge and f.amount.high < math.huge
    and f.amount.unit ~= "percent" and f.amount.nominal and f.amount.nominal > 0
end

--- The amounts of a sentence as one row, each behind a comma or "and": the sum and the greatest; nil where others stand among them.
local function row(s)
  if #s.list < 3 or rx.find(s.sentence, loose) or rx.find(s.sentence, "[:;(]") then return nil end
  local sum, most, least = nil, 0, math.huge
  for i, a in ipairs(s.list) do
    if not plain(a.fact) or sum and sum.unit ~= a.fact.amount.unit then return nil end
    if i > 1 then
      local between = order.between(s, s.list[i - 1], a)
      if rx.count(between, "[\\p{L}'’-]+") > 8 or not rx.find(between, i == #s.list and "\\band\\b|\\bwhile\\b" or ",|\\band\\b") then return nil end
    end
    sum = sum and sum + a.fact.amount or a.fact.amount
    most, least = math.max(most, a.fact.amount.nominal), math.min(least, a.fact.amount.nominal)
  end
  return sum, most, least
end

--- The one amount of the sentence that may be the total of the next sentence's row; its millions may have a currency where those of the row,
-- the least of which is `least`, have none.
local function whole_of(s, unit, least)
  local found
  for _, a in ipairs(s.list) do
    local its = a.fact.amount.unit
    if plain(a.fact) and (its == unit or not unit and least >= 1e5 and its and rx.find(its, "^[A-Z]{3}")) then
      if found then return nil end
      found = a.fact
    end
  end
  return found
end

local function told_elsewhere(sentences, sum)
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.list) do
      if a.fact.amount.unit == sum.unit and math.abs(a.fact.amount.nominal - sum.nominal) <= 0.001 * sum.nominal then return true end
    end
  end
  return false
end

--- Too long by up to a third, or too short by so little that nothing else can be meant.
local function misses(total, sum, most, n)
  local x, y = total.amount, sum.nominal
  if not y or x.nominal <= most or x.nominal < 10 and not x.unit then return false end
  if math.abs(x.nominal - y) < 0.99 * math.max((x.high - x.low) * n / 2, 1e-9) or not x.unit and not x:apart(sum) then return false end
  return y > x.nominal and y <= 1.34 * x.nominal or y < x.nominal and y >= 0.88 * x.nominal
end

--- Lists that stand right behind the sentence with their total.
local function check_lists(said, report)
  local sentences = order.sentences(said)
  for i = 1, #sentences - 1 do
    local s, list = sentences[i], sentences[i + 1]
    local sum, most, least
    if s.document == list.document and list.line - s.line <= 2 and #s.list <= 3 then sum, most, least = row(list) end
    local total = sum and whole_of(s, sum.unit, least)
    if total and not rx.find(s.sentence, "(?i)\\b(?:rose|fell|from|than|last year|target|so far)\\b") and misses(total, sum, most, #list.list)
      and (total.amount.unit or #list.list >= 3 and total.noun and rx.count(list.sentence, "\\b\\p{Ll}{3,}") <= 14)
      and not told_elsewhere(sentences, sum) then
      report { a = total, b = list.list[1].fact, message = string.format("%s, but the list behind it adds up to %s", tostring(total.amount),
        tostring(sum)), why = "the figures of the list added up" }
    end
  end
end

local small = { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12,
  fifteen = 15, eighteen = 18, twenty = 20 }
local bare = "(?i)(?:, | and |, and )(?:another |a further )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
  .. "eighteen|twenty)(?= (?:more |years?|months? )?(?:for|on|over|in)\\b)"

--- The lengths of a sentence before its total, added up in the unit of the total: "six years for this and two for that".
local function lengths_before(list, total, at)
  local unit, sum, n = total.amount.unit, 0, 0
  local upto = 1
  for _, f in ipairs(list) do
    local place = rx.has(f.sentence, f.text) or 1
    if place < at then
      local x = f.amount:to(unit)
      if not x or not x.nominal or f.amount.rough then return nil end
      sum, n, upto = sum + x.nominal, n + 1, math.max(upto, place + #f.text)
    end
  end
  local rest = total.sentence:sub(upto, at - 1)
  for word in rx.each(n == 1 and rest or "", bare) do
    sum, n = sum + (tonumber(word) or small[string.lower(word)]), n + 1
  end
  return n >= 2 and sum or nil
end

local function check_lengths(said, report)
  for _, list in ipairs(gather.by(said, { kind = "how_long" }, function(f) return f.document .. "|" .. f.sentence end)) do
    local sentence = list[1].sentence
    for _, total in ipairs(not rx.find(sentence, "(?i)\\b(?:concurrent\\w*|instead|rather than|asked|sought|demand\\w*|from|between|after|before|"
      .. "later|ago|deduct\\w*|suspended|minus|less)\\b") and list or {}) do
      local at = rx.has(sentence, total.text) or 1
      local sums_up = rx.find(sentence:sub(at + #total.text), in_all) or rx.find(sentence:sub(1, at - 1), makes)
      local sum = sums_up and total.amount.unit and total.amount.nominal and not total.amount.rough and lengths_before(list, total, at)
      if sum and math.abs(sum - total.amount.nominal) > 0.09 * math.max(1, sum * 0.2) then
        report { a = total, message = string.format("%s, but the parts add up to %g", tostring(total.amount), sum), why = "the lengths told before "
          .. "it added up" }
      end
    end
  end
end

local scale = { million = 1e6, billion = 1e9, thousand = 1e3, lakh = 1e5, crore = 1e7 }
local of_the = "(?i)^[\"“]?(?:Of|From|Out of) (?:the |its |their |his |her |that |this |a total of )?\\D{0,4}\\d[\\d.,]* (million|billion|thousand|"
  .. "lakh|crore)\\b"

--- "Of the 24 million dollars the state gave 11, the port eight and a fund seven": the scale stands once.
local function check_scaled(said, report)
  for _, s in ipairs(order.sentences(said)) do
    local word = rx.match(s.sentence, of_the)
    local step, total = word and scale[string.lower(word)], s.list[1].fact
    local sum, n = 0, 0
    for i = 2, step and #s.list or 0 do
      local f, between = s.list[i].fact, order.between(s, s.list[i - 1], s.list[i])
      local bare = not f.amount.unit and f.amount.nominal < 1000 and not f.noun and not f.amount.rough and f.modality == "asserted"
      if not bare or i > 2 and not rx.find(between, i == #s.list and "\\band\\b" or ",|\\band\\b") then sum, n = 0, -100 end
      sum, n = sum + f.amount.nominal * step, n + 1
    end
    local off = n >= 3 and math.abs(sum - total.amount.nominal) or 0
    if n >= 3 and plain(total) and off >= 0.99 * step and sum > total.amount.nominal and not rx.find(s.sentence, loose) then
      report { a = total, b = s.list[2].fact, message = string.format("%s, but the parts add up to %g %s", tostring(total.amount), sum / step, word),
        why = "the figures of the list added up" }
    end
  end
end

local spread = "(?i)\\b(?:spread|divided|shared|split|averaged|distributed|broken down|worked out) (?:out )?(?:evenly |equally )?(?:over|among|"
  .. "between|by|across) (?:the |its |their |all |all the )?(\\d[\\d,]*|\\p{L}+)\\b[^.;]{0,40}?\\b(?:that|this|it|which)(?:'s|’s| is| was| makes|"
  .. " made| means| gives| gave| comes to| came to| works out at| worked out at| would be| amounts to)(?: just| only| some| a mere)? \\D{0,3}$"

--- A number in digits or one word.
local function value(word)
  local digits = ""
  for part in rx.each(word, "\\d+") do digits = digits .. part end
  return tonumber(digits) or words_of_numbers[string.lower(word)]
end

--- "It failed to make 420,000 tyres. Spread over thirty days, that comes to 20,000 a day": so many by so many.
local function check_spread(said, report)
  local before
  for _, s in ipairs(order.sentences(said)) do
    for i, each in ipairs(s.list) do
      local word = rx.match(order.before(s, each.at, 140), spread)
      local by = word and value(word)
      local whole = before and before.document == s.document and s.line - before.line <= 2 and #before.list == 1 and before.list[1].fact
      if i > 1 and s.list[1].fact.amount.nominal ~= by then whole = s.list[1].fact end
      if by and by >= 2 and whole and not whole.amount.rough and not whole.corrected and each.fact.amount.nominal
        and whole.amount.unit == each.fact.amount.unit then
        local quotient, x = whole.amount.nominal / by, each.fact.amount.nominal
        if x > 0 and math.abs(quotient / x - 1) > 0.08 and quotient / x < 5 and x / quotient < 5 then
          report { a = each.fact, b = whole, message = string.format("%s by %g is %g, not %s", tostring(whole.amount), by, quotient,
            tostring(each.fact.amount)), why = "the one divided by the other" }
        end
      end
    end
    before = s
  end
end

return {
  id = "list-total",
  title = "A list does not add up to the total told right before or behind it",
  why = "A reader adds up the list.",
  severity = "warning",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "A list of something else than the total before it; a small part that the list leaves out without a word.",

  check = function(said, report)
    check_lists(said, report)
    check_lengths(said, report)
    check_scaled(said, report)
    check_spread(said, report)
  end,

  flags = {
    "Of the 24 million dollars that the trip cost the state gave 11, the port eight and a fund seven.",
    "Over the six weeks the plant in Osby failed to make 420,000 tyres. Spread over 30 working days, that comes to 20,000 tyres a day.",
    "The council of Osby passed a budget of 48 million euros. Schools get 21 million euros, roads 14 million euros, parks 6 million euros and the "
      .. "library 9 million euros.",
    "The line has 60 buses. There are 33 diesels, 18 hybrids and eight electric ones.",
    "He got six years for the robbery and two for the knife, nine years in all.",
    "The judge in Osby gave her four years for fraud and three years for theft, making a total of eight years.",
  },
  silent = {
    "Of the 26 million dollars that the trip cost the state gave 11, the port eight and a fund seven.",
    "Over the six weeks the plant in Osby failed to make 420,000 tyres. Spread over 30 working days, that comes to 14,000 tyres a day.",
    "The council of Osby passed a budget of 50 million euros. Schools get 21 million euros, roads 14 million euros, parks 6 million euros and the "
      .. "library 9 million euros.",
    "The council of Osby passed a budget of 90 million euros. Schools get 21 million euros, roads 14 million euros, parks 6 million euros and the "
      .. "library 9 million euros.",
    "The council of Osby passed a budget of 48 million euros. Schools, for instance, get 21 million euros, roads 14 million euros, parks 6 million "
      .. "euros and the library 4 million euros.",
    "The line has 59 buses. There are 33 diesels, 18 hybrids and eight electric ones.",
    "The line has 60 buses. Of last year's fleet, 33 diesels, 18 hybrids and eight electric ones are left.",
    "He got six years for the robbery and two for the knife, eight years in all.",
    "He got six years for the robbery and two for the knife, to be served concurrently, six years in all.",
  },
}
