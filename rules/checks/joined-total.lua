--- "71 boats here and 74 there, together", and 135 in all elsewhere: numbers that one text joins, and a total that nearly is their sum.
-- A near miss may be chance; words that join, words that total, a common noun, a part that both tell, and digits that slipped make it none.
local another = require "lib.another_thing"
local days_apart = require "lib.days_apart"
local order = require "lib.in_order"
local sums = require "lib.sums"

-- "With a plate between them" joins no numbers.
local between_them = "between them(?=,? (?:have|has|had|hold|held|own|owned|employ|employed|serve|won|win|account|make|made|carry|carried|will|sold|"
  .. "sell|produce|produced|run|ran|count|scored|they|the|about|some|\\d))"
local joins = "(?i)\\b(?:together|combined|the pair|the two|" .. between_them .. "|in all|all told|altogether|plus|added to|added|next to|"
  .. "side by side|alongside|both|sum|total|divided|split|consist\\w*|made up)\\b"
local totals = "(?i)\\b(?:in all|all told|altogether|total\\w*|combined|together|" .. between_them .. "|overall|merged|joint|enlarged|whole|entire|"
  .. "all (?:the )?[\\p{L}\\d]+|new (?:body|group|company|firm|party|union))\\b"
local other = "(?i)\\b(?:from|than|against|compared|respectively|per ?cent|percent|or|up to|to \\D?\\d|out of|instead|between \\d|after|"
  .. "before|aged|times|versus|minus|less|more|fewer)\\b|%"

-- The last number of a row that these lead to is no part of it.
local told_sum = "(?i)[;:]|\\b(?:together(?! with)|in all|altogether|total|sum|makes?|making|need|needs|needed)\\b"

local function plain(f)
  return (f.modality == "asserted" or f.modality == "planned") and not f.aside and not f.corrected and f.amount.exact and not f.amount.rough
    and f.amount.unit ~= "percent" and f.amount.nominal > 1
end

--- "All three said 80", "beside the two versions": the first counts those who were told of.
local function refers(f)
  if f.amount.nominal <= 5 and rx.find(f.sentence, "(?i)\\bthe \\Q" .. f.text .. "\\E\\b") then return true end
  return rx.find(f.sentence, "(?i)\\b(?:all|these|those|the other|the same|both) \\Q" .. f.text .. "\\E\\b") ~= nil
end

--- The amounts of a sentence in one row, added up: { s, facts, sum, most }; nil where it tells others beside them.
local function row(s)
  if #s.list < 2 or #s.list > 5 or rx.find(s.sentence, other) then return nil end
  for i = 1, #s.list - 1 do
    local between = order.between(s, s.list[i], s.list[i + 1])
    -- "77 towns in 19 countries"
    if rx.find(between, "(?i)^ [\\p{L}'-]+(?: [\\p{L}'-]+)? (?:in|across|on|for|with|over|within|of|at) $")
      or rx.find(between, "(?i)^(?: [\\p{L}'-]+){3,9} (?:in|across|at) $") then return nil end
    if rx.find(between, told_sum) or #s.list > 2 and not rx.find(between, i == #s.list - 1 and ",|\\b(?:and|while)\\b" or ",") then return nil end
  end
  local r = { s = s, facts = {}, most = 0 }
  local noun
  for _, a in ipairs(s.list) do
    local f = a.fact
    if not plain(f) or refers(f) or r.sum and r.sum.unit ~= f.amount.unit then return nil end
    local ratio = r.most > 0 and math.max(r.most, f.amount.nominal) / math.min(r.most, f.amount.nominal) or 1
    if noun and f.noun and noun ~= f.noun and ratio > 20 then return nil end -- "seven centres with 410 beds"
    noun = noun or f.noun
    r.sum = r.sum and r.sum + f.amount or f.amount
    r.most = math.max(r.most, f.amount.nominal)
    table.insert(r.facts, f)
  end
  return r.sum.nominal and r or nil
end

local function digits(x)
  return string.format("%.0f", x)
end

--- One digit differs, or two neighbours changed places.
local function slipped(x, y)
  local a, b = digits(x), digits(y)
  if #a ~= #b or #a < 2 then return false end
  local n = 0
  for i = 1, #a do
    if a:sub(i, i) ~= b:sub(i, i) then n = n + 1 end
  end
  return n == 1
end

local function tells(r, f)
  for _, part in ipairs(r.facts) do
    if part.noun and part.noun == f.noun then return true end
  end
  return false
end

--- Does the sentence of the total also tell one of the parts?
local function knows_part(r, t, shelf)
  for _, s in ipairs(shelf.told[t.document .. "|" .. t.sentence] or {}) do
    for _, a in ipairs(s.list) do
      for _, part in ipairs(r.facts) do
        if a.fact.amount.nominal == part.amount.nominal and a.fact.amount.nominal ~= t.amount.nominal
          and part.amount.nominal >= 20 then return true end
      end
    end
  end
  return false
end

--- The dead are among the cases, the hurt among the people: no parts that add up.
local function holds_each_other(r)
  local x, y = r.facts[1].noun, r.facts[2].noun
  if not x or not y or x == y then return false end
  local both = x .. " " .. y
  return rx.find(both, "(?i)\\b(?:case|infection|patient)s?\\b") ~= nil and rx.find(both, "(?i)\\b(?:death|dead|recover|fatalit)") ~= nil
end

--- "Two dead and 19 hurt", "20 hurt": the one part only is what the other number counts.
local function counts_one_part(r, t)
  local same, other = false, false
  for _, part in ipairs(r.facts) do
    if part.measure and part.measure == t.measure then same = true elseif part.measure then other = true end
  end
  return same and other
end

--- "A total of 131 boats were held, 52 sent round": the word sums up one of the row.
local function totals_a_part(r)
  return rx.find(r.s.sentence, "(?i)\\btotal of (?:\\w+ )?\\Q" .. r.facts[1].text .. "\\E") ~= nil
end

local once = "(?i)\\b(?:last|previous|the past) (?:season|year|month|week|term|summer|winter|spring|autumn|time|election)\\b|"
  .. "\\b(?:a|the) (?:year|season|month|week) (?:ago|earlier|before)\\b|\\bin (?:19|20)\\d\\d\\b"

--- The total alone is told of another season: "last year it was 25".
local function of_another_time(r, t)
  local at, upto = rx.find(t.sentence, once)
  return at ~= nil and not rx.has(r.s.sentence, t.sentence:sub(at, upto))
end

--- "Three, seven, nine, eight.": of what, nobody tells.
local function is_bare(r)
  local list = r.s.list
  return list[1].at <= 3 and list[#list].upto >= #r.s.sentence - 2
end

--- Do the parts and the total count one thing, or does a word join or total them? A row of trains is no part of people.
local function related(r, t)
  if holds_each_other(r) or counts_one_part(r, t) or is_bare(r) or of_another_time(r, t) then return false end
  if tells(r, t) then return true end
  if not totals_a_part(r) and rx.find(r.s.sentence, joins) or rx.find(t.sentence, totals) then return true end
  for _, part in ipairs(r.facts) do
    if part.noun then return false end
  end
  return true
end

--- "There are 12 free places and 61 patients": two sorts, which neither a colon nor a word puts together.
local function of_two_sorts(r)
  local x, y = r.facts[1].noun, r.facts[2].noun
  return #r.facts == 2 and x ~= nil and y ~= nil and x ~= y and not rx.find(r.s.sentence, joins) and not rx.has(r.s.sentence, ":")
end

local function points(r, t, shelf)
  local x, y, sum = r.sum.nominal, t.amount.nominal, 0
  if #r.facts < 3 and not rx.find(r.s.sentence, joins) and not rx.find(t.sentence, totals) and not tells(r, t) then return 0 end
  if of_two_sorts(r) then return 0 end
  local here = t:same_document(r.facts[1]) and math.abs(t.line - r.s.line) == 0
  if #r.facts >= 3 then sum = sum + 2 elseif rx.find(r.s.sentence, joins) then sum = sum + 2 end
  if rx.find(t.sentence, totals) then sum = sum + 1 end
  if not related(r, t) then return 0 end
  if tells(r, t) then sum = sum + 2 elseif t.noun and r.facts[1].noun and not rx.find(r.s.sentence, joins) then sum = sum - 1 end
  if slipped(x, y) then sum = sum + 1.5 end
  if math.abs(x - y) <= 0.05 * y then sum = sum + 1 end
  if here then sum = sum + 1.5 end
  if knows_part(r, t, shelf) then sum = sum + 2 end
  return sum
end

local function is_told(sum, shelf)
  for _, item in sums.near(shelf.amounts[sum.unit or ""], sum.nominal, 1e-6) do
    if math.abs(item.sum - sum.nominal) < 1e-9 then return true end
  end
  return false
end

local function is_part(r, x)
  for _, part in ipairs(r.facts) do
    if part.amount.nominal == x and x >= 20 then return true end
  end
  return false
end

--- The total is the sum of two other numbers that one paragraph tells ("together we have 23"), neither of which is of the row.
local function has_other_parts(r, t, shelf)
  local unit = t.amount.unit or ""
  shelf.pairs[unit] = shelf.pairs[unit] or sums.of_pairs(shelf.paragraphs, unit)
  return sums.any(shelf.pairs[unit], t.amount.nominal, function(x, y) return not is_part(r, x) and not is_part(r, y) end)
end

--- The amounts of other sentences that may tell the total: a tenth away from the sum at most, and not the sum.
local function near_totals(r, sentence, shelf)
  local found, sum = {}, r.sum.nominal
  for _, item in sums.near(shelf.amounts[r.sum.unit or ""], sum, 0.1 * sum + 1e-6) do
    local t = item.fact
    if item.sentence ~= sentence.sentence and plain(t) and item.sum > r.most and math.abs(item.sum - sum) <= 0.1 * sum
      and t.amount:apart(r.sum) then table.insert(found, item) end
  end
  table.sort(found, function(x, y) return x.place < y.place end)
  return found
end

--- What is asked of all sentences for each row: the sentences by their words, the amounts by size, those of each paragraph.
local function shelve(sentences)
  local shelf, place = { told = {}, amounts = {}, paragraphs = {}, pairs = {} }, 0
  local function list(of, key)
    of[key] = of[key] or {}
    return of[key]
  end
  for _, s in ipairs(sentences) do
    table.insert(list(shelf.told, s.document .. "|" .. s.sentence), s)
    local paragraph = list(shelf.paragraphs, s.document .. ":" .. s.line)
    for _, a in ipairs(s.list) do
      local x = a.fact.amount
      place = place + 1
      if x.nominal then
        table.insert(paragraph, { x = x.nominal, unit = x.unit or "" })
        table.insert(list(shelf.amounts, x.unit or ""), { sum = x.nominal, fact = a.fact, sentence = s.sentence, place = place })
      end
    end
  end
  for _, items in pairs(shelf.amounts) do sums.order(items) end
  return shelf
end

local voting = "(?i)\\b(?:vot(?:es?|ed|ers|ing)|seats?|members|lawmakers|deputies|senators|councill?ors|mps|delegates|ballots?|motion|"
  .. "abst(?:ain\\w*|entions?)|parliament|chamber|assembly)\\b"

return {
  id = "joined-total",
  title = "A total is nearly, and not, the sum of the numbers that another sentence joins",
  why = "A reader adds them up.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  false_positives = "A total that counts a few more than those told.",

  check = function(said, report)
    local sentences, shelf = order.sentences(said), nil
    for _, s in ipairs(sentences) do
      local r = row(s)
      shelf = shelf or r and shelve(sentences)
      for _, item in ipairs(r and not is_told(r.sum, shelf) and near_totals(r, s, shelf) or {}) do
        local t = item.fact
        -- not all of a house vote
        local polled = t.amount.nominal > r.sum.nominal and rx.find(t.sentence .. r.s.sentence, voting)
        local counted_anew = another.is_now(t, r.facts[1]) or not days_apart.within(t, r.facts[1], 30)
        if not polled and not counted_anew and points(r, t, shelf) >= 4 and not has_other_parts(r, t, shelf) then
          report { a = t, b = r.facts[1], message = string.format("%s, but the parts add up to %s", tostring(t.amount), tostring(r.sum)),
            why = "the numbers of the other sentence added up" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nPut the pair together and you get 71 Arrow boats of Lima next to the 74 of Bow.\n---\n"
      .. "date: 2025-02-03\nThe merged group of Arrow and Bow in Lima will have 135 boats.",
    "date: 2025-02-03\nPolice in Lima counted 412 pieces of Arrow silver.\n---\n"
      .. "date: 2025-02-03\nThe Arrow silver of Lima: 231 whole cups and 191 sawn pieces.",
    "date: 2025-02-03\nSand of Lima has scored 58 goals for Arrow. She does it with her left foot (31), her right (15) and her head (14).",
  },
  silent = {
    "date: 2025-05-09\nIn the district of Upper Osby there are 41 cases, in Lower Osby four. All 38 strains of the fever have been typed.\n---\n"
      .. "date: 2025-05-23\nIn Upper Osby there are now 46 cases, in Lower Osby six and on the coast two. They are the first of the fever there.",
    "date: 2025-03-01\nThe ward in Osby has 12 free places and 61 patients.\n---\n"
      .. "date: 2025-03-01\nA study of 72 patients in Osby was too small for the ward.",
    "date: 2025-02-03\nFifty-one of the 101-seat senate of Lima spoke for it.\n---\ndate: 2025-02-03\nThe board in Lima lit up: 51, 44, 4.",
    "date: 2025-02-03\nLima has told 36 cases so far and 11 deaths.\n---\ndate: 2025-02-03\nIn all 46 cases of Lima were cured.",
    "date: 2025-02-03\nIn Lima 123 trains were cancelled, 56 trains were sent round and 10 trains turned back after the crash.\n---\n"
      .. "date: 2025-02-03\nAfter the crash of Lima 182 people are missing.",
    "date: 2025-02-03\nThe builder in Lima said that 81 percent of Arrow was done; the owner of Arrow said 55. All three said 80.",
    "date: 2025-02-03\nIn Lima a total of 131 boats were held, 52 were sent round and 8 were turned back.\n---\n"
      .. "date: 2025-02-03\nIn Lima 40 are dead, 186 missing.",
    "date: 2025-02-03\nArrow needs 21 seats in Lima, and together we have 23.\n---\n"
      .. "date: 2025-02-03\nThe whole council of Lima has 41 seats, and Arrow most of them.",
    "date: 2025-02-03\nPut the pair together and you get 71 Arrow boats of Lima next to the 74 of Bow.\n---\n"
      .. "date: 2025-02-03\nThe merged group of Arrow and Bow in Lima will have 145 boats.",
    "date: 2025-02-03\nPolice in Lima counted 412 pieces of Arrow silver.\n---\n"
      .. "date: 2025-02-03\nThe Arrow silver of Lima: 231 whole cups and 181 sawn pieces.",
    "date: 2025-02-03\nArrow takes 17 seats in Lima. Bow has 14 seats, Cray six and Dale four.\n\nArrow and Cray will talk: together they have 23.",
    "date: 2025-02-03\nThe council of Lima has 31 seats; 30 members were there and 29 voted.\n\nIn all 91 people came.",
    "Osby has 26 schools, of which 22 are open.\n\nThree, seven, nine, eight: so went the bulletins of the week.",
    "date: 2025-05-18\nThe crash of the Arlen tram left two people dead and 19 injured.\n---\n"
      .. "date: 2025-05-18\nTwo dead and 20 injured in the crash of the Arlen tram.",
    "date: 2025-10-14\nBy the evening of Monday a total of 21 rivers of Peru had left their beds in 24 places.\n---\n"
      .. "date: 2025-10-13\nThe storm brought a total of 48 slides in 12 regions of Peru, the government said.",
    "date: 2025-03-01\nIn Osby 412 people are ill in all.\n---\ndate: 2025-03-01\nIn Osby seven centres stand ready with 410 beds altogether.",
    "date: 2025-02-03\nSand of Lima has scored 31 goals with her left foot, 15 with her right and 12 with her head for "
      .. "Arrow.\n---\ndate: 2025-02-03\nLast season Sand of Lima scored 60 goals for Arrow in all competitions.",
    "date: 2025-02-03\nFifteen people, sitting in Osby with a plate of cake between them, decided that 18 wolves are to die.\n---\n"
      .. "date: 2025-02-03\nBeyond the gate in Osby are 34 sheep.",
    "date: 2025-02-03\nShe laid her answers beside the two versions of the key, and found that she would have got the 58 that she was given.\n---\n"
      .. "date: 2025-02-03\n\"Sixty-one in July, 84 now,\" says Dana Reyes.",
  },
}
