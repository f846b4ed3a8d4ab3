--- Numbers that would add up if one digit of one of them were another: "of 2,340 people 1,310 work here and 8,030 there". The more digits, the less
-- often three numbers of one place miss a sum by one digit through chance; words and commas that split tell more, and so does another sentence that
-- tells what the number should be.
local figures = require "lib.figures"
local groups = require "lib.sum_groups"
local lazy = require "lib.lazy"
local slips = require "lib.slips"
local tail = require "lib.tail"
local two_firms = require "lib.two_firms"

-- Words that say that numbers are all the parts of a whole; that they are parts; and words that often stand beside such.
local all_told = "(?i)\\b(?:in all|all told|altogether|totals?|totalled|totaled|total of|in total|combined|together|between them|sum|"
  .. "the (?:rest|other|others|remaining|remainder)|leaves|leaving|made up of|consist\\w*|namely|split|divided|add(?:s|ing)? up)\\b"
local splits = "(?i)\\bof (?:which|whom|them|these|those|the (?:other|rest))\\b|\\b(?:Of|of its|of their|of the) \\d|\\d (?:more|fewer|less) than"
local beside = "(?i)\\b(?:total|both|left|remain\\w*|plus|further|gap|difference|lead|majority|margin|ahead of|includ\\w+|"
  .. "ballots?|extra|additional|added|another|balance|net|short(?:fall)?|profit|loss|deficit|surplus|less)\\b"

-- Levels of two times or places, prices, shares of a whole: no parts.
local series = "(?i)\\b(?:from \\S*\\d|(?<!more |fewer |less )than|against \\S*\\d|compared|up on|down on|out of|per|each|apiece|prices?|last year|"
  .. "year before|year earlier)\\b|\\b(?:19|20)\\d\\d\\b.*\\b(?:19|20)\\d\\d\\b|\\bto \\S*\\d\\S*(?: \\p{L}+){0,2},? (?:from|in|by)\\b"

--- All amounts of the story by unit and value; laid out when the first is asked for.
local function shelve(said)
  return lazy(function()
    local shelf = {}
    for f in said:each { kind = "amount" } do
      if f.amount.nominal and not f.corrected then
        local key = string.format("%s %.9g", f.amount.unit or "", f.amount.nominal)
        shelf[key] = shelf[key] or {}
        table.insert(shelf[key], f)
      end
    end
    return shelf
  end)
end

--- A sentence elsewhere that tells `x` of what the fact counts.
local function witness(shelf, f, x)
  for _, g in ipairs(shelf(string.format("%s %.9g", f.amount.unit or "", x)) or {}) do
    if g.sentence ~= f.sentence and not two_firms.are(f, g, true) and (f.noun and f.noun == g.noun and f:likeness(g) > 1
      or f:likeness(g) >= 4) then return g end
  end
end

local function one_noun(g)
  for _, p in ipairs(g.parts) do
    if p.f.noun and p.f.noun == g.whole.f.noun then return true end
  end
  return false
end

local function words_of(g)
  local words = g.whole.s.sentence
  for _, p in ipairs(g.parts) do
    if p.s ~= g.whole.s then return words .. " " .. p.s.sentence end
  end
  return words
end

--- "Sales of 820, 1,066 and 1,386 million": the last of a row is no sum of those before.
local function is_row(g)
  local whole, last = g.whole, g.parts[#g.parts]
  return whole.s == last.s and whole.at > last.at and rx.find(figures.between(last, whole), "^(?:,| and|, and| or) ?(?:about |some )?$") ~= nil
end

local difference = "(?i)\\b(?:by|up|down|extra|additional|further|another|added|adds|adding|(?:rise|increase|gain|fall|drop|cut|difference) of) "
  .. "(?:about |some |another )?$"
local added = "(?i)^(?: [\\p{L}]+)? (?:more|extra|additional|new|further|fewer|less|higher|lower|cheaper|dearer)\\b"
  .. "(?! than (?!before|last|now|then|in|a|the)\\p{L})"

--- "From 5,200 to 5,500", and "300 extra" or "by 300" beside it.
local function is_change(g)
  for i, p in ipairs(#g.parts == 2 and g.near and g.parts or {}) do
    local a, b, d = p, g.whole, g.parts[3 - i]
    if a.at > b.at then a, b = b, a end
    local lead, middle, s = a.s.sentence:sub(1, a.at - 1), figures.between(a, b), d.s.sentence
    local by = rx.find(s:sub(1, d.at - 1), difference) or rx.find(s:sub(d.upto + 1), added)
    if by and rx.find(lead, "(?i)\\bfrom (?:about |some )?$") and rx.find(middle, "^(?: [\\p{L}]+){0,3} to (?:about |some )?$") then return true end
    if by and rx.find(lead, "(?i)\\bto (?:about |some )?$") and rx.find(middle, "^(?: [\\p{L}]+){0,3},? from (?:about |some "
      .. ")?$") then return true end
  end
  return false
end

--- "From 2541 to 2553, two more than hoped": a level before and one after, and what is compared with something else.
local function is_before_and_after(g)
  for _, p in ipairs(g.parts) do
    local a, b = p, g.whole
    if a.at > b.at then a, b = b, a end
    if a.s == b.s and rx.find(a.s.sentence:sub(1, a.at - 1), "(?i)\\bfrom (?:about |some )?$")
      and rx.find(figures.between(a, b), "^(?: [\\p{L}]+){0,3} to (?:about |some )?$") then return true end
  end
  return false
end

--- "Arrested 64 people, 41 on Friday and 32 on Saturday": the parts stand behind a comma, dash or bracket, and an "and" closes their row.
local function is_split(g)
  if not g.near then return false end
  local first, last = g.parts[1], g.parts[#g.parts]
  if g.whole.at > first.at or rx.find(g.whole.s.sentence:sub(1, g.whole.at - 1), ": (?:about |some )?$") then return false end
  if not rx.find(figures.between(g.whole, first), "^(?: [\\p{L}'’-]+){0,6}(?:,|:| –| -| —| \\() ?(?:with |some |about )?$") then return false end
  return rx.find(figures.between(g.parts[#g.parts - 1], last), "^[^.;:]{1,60}(?:,| and)(?: the)? $") ~= nil
end

--- "An average of 1.02, with two runs in 17 innings": one number with decimals is neither sum nor part of whole ones.
local function of_two_sorts(g)
  local broken = g.whole.x % 1 ~= 0 and 1 or 0
  for _, p in ipairs(g.parts) do
    if p.x % 1 ~= 0 then broken = broken + 1 end
  end
  return broken == 1
end

--- "31 million is promised, including 20 million of the bank, and 12 million has come": a part of a part.
local function has_part_within(g)
  for _, p in ipairs(g.parts) do
    if p.s == g.whole.s and rx.find(tail(p.s.sentence:sub(1, p.at - 1), 40), "(?i)\\bincluding (?:[\\p{L}’']+ ){0,3}\\p{Sc}?$") then return true end
  end
  return false
end

--- "13 fewer in one, 17 fewer in the other": differences from what is not told.
local function is_shortfall(g)
  for _, m in ipairs(g.all) do
    if rx.find(m.s.sentence:sub(m.upto + 1), "(?i)^(?: \\p{L}+)? (?:fewer|less|lower|cheaper)\\b") then return not is_change(g) end
  end
  return false
end

local never = -math.huge

--- How much the words say that the numbers belong together.
local function telling(g)
  local words = words_of(g)
  if of_two_sorts(g) or is_shortfall(g) then return never end
  if g.near and #g.parts > 1 and has_part_within(g) then return never end
  if is_change(g) then return 2 end
  if is_before_and_after(g) then return never end
  local n = is_split(g) and 2.5 or rx.find(words, splits) and 1.5 or rx.find(words, beside) and 0.75 or 0
  local first = g.parts[1]
  local colon = g.whole.s == first.s and g.whole.at < first.at and rx.has(figures.between(g.whole, first), ":")
  local all = colon or rx.find(words, all_told)
  if all then n = math.max(n, 2) end
  local near = math.abs(g.sum - g.whole.x) <= 0.05 * g.whole.x
  if near and #g.parts > 2 then n = n + 0.5 end
  if not near and not all and g.sum < g.whole.x then n = n - 0.75 end -- a part may be left out
  if rx.find(words, series) or is_row(g) then n = n - 1.5 end
  if math.abs(g.sum - g.whole.x) == 1 then n = n - 1 end -- "and a driver"
  return n
end

--- 14 birdies, one eagle, 11 shots: each counts a thing of its own.
local function of_many_nouns(g)
  local seen, many = {}, 0
  for _, m in ipairs(g.all) do
    if not m.f.noun then return false end
    if not seen[m.f.noun] then many = many + 1 end
    seen[m.f.noun] = true
  end
  return many == #g.all
end

--- "Twelve for Labour, eleven for the Liberals. Two seats are vacant": what lacks is told of the same noun.
local function rest_is_told(g, shelf)
  local rest, noun = g.whole.x - g.sum, g.whole.f.noun
  for _, f in ipairs(rest > 0 and noun and shelf(string.format("%s %.9g", g.whole.f.amount.unit or "", rest)) or {}) do
    if f.noun == noun and f.sentence ~= g.parts[1].s.sentence then return true end
  end
  return false
end

--- The dividend of one firm is no sum of another's.
local function of_two_firms(g)
  for _, p in ipairs(g.parts) do
    if two_firms.are(p.f, g.whole.f, true) then return true end
  end
  return false
end

--- How surely the numbers are parts and their sum, and one of them is wrong.
local function points(g, odd, n, shelf)
  local sum = slips.rarity(g.all, n / 3) + telling(g)
  if g.near then sum = sum + 0.5 elseif g.whole.s.line ~= g.parts[1].s.line then sum = sum - 0.25 end
  if g.complete then sum = sum + 0.5 end
  if one_noun(g) then sum = sum + 0.5 elseif of_many_nouns(g) then sum = sum - 1 end
  local seen = witness(shelf, odd.m.f, odd.x)
  if seen then sum = sum + 1.5 end
  if witness(shelf, odd.m.f, odd.m.x) then sum = sum - 1 end
  if rest_is_told(g, shelf) or of_two_firms(g) then sum = sum - 3 end
  return sum, seen
end

--- The group of the list that is surest to be broken, and its odd one: { g, odd, n, seen }; nil where none is.
local function broken(list, shelf)
  local all, best = groups.of(list), nil
  local done, n_of = groups.settled(all), groups.tally(all)
  for _, g in ipairs(all) do
    local settled = 0
    for _, m in ipairs(g.all) do settled = settled + (done[m] and 1 or 0) end
    for _, odd in ipairs(settled == 0 and groups.odd_ones(g) or {}) do
      local n, seen = points(g, odd, g.complete and n_of.complete or g.near and n_of.near or n_of.any, shelf)
      if not best or n > best.n then best = { g = g, odd = odd, n = n, seen = seen } end
    end
  end
  return best
end

--- "Of 119 people 97 were guests, 21 worked there and a boy had no ticket": one more, told without a number.
local function has_one_more(f, n)
  return n == 1 and f.amount.unit == nil and rx.find(f.sentence, "(?i)\\d[^.;]*\\b(?:and|plus) (?:an?|the|his|her|its|their) \\p{Ll}+") ~= nil
end

return {
  id = "sum-slip",
  title = "Numbers that would add up if one digit were another",
  why = "A sum that is missed by one digit is a slip of the pen sooner than chance.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  false_positives = "Numbers that have nothing to do with each other and nearly add up.",

  check = function(said, report)
    local sentences = figures.sentences(said, { amount = true })
    local shelf, told = shelve(said), {}
    for place in ipairs(sentences) do
      for _, list in ipairs(groups.windows(sentences, place)) do
        local b = #list >= 3 and broken(list, shelf)
        if b and b.n >= 2.75 and not told[b.odd.m.f] and not has_one_more(b.odd.m.f, math.abs(b.odd.x - b.odd.m.f.amount.nominal)) then
          local g, odd = b.g, b.odd
          for _, m in ipairs(g.all) do told[m.f] = true end
          local x = amount(odd.x, odd.m.f.amount.unit)
          report { a = odd.m.f, b = odd.m == g.whole and g.parts[1].f or g.whole.f, more = b.seen and { b.seen } or nil,
            message = string.format("%s, but the others make it %s", tostring(odd.m.f.amount), tostring(x)), why = "the numbers added up" }
        end
      end
    end
  end,

  flags = {
    "Of the 2,340 employees of Osby, 1,310 work in the north and 8,030 in the south.",
    "The new stand of Osby has 300 extra seats, which lifts its capacity from 5,200 to 5,700.",
    "Police arrested 64 people, 41 on Friday and 32 on Saturday.",
    "The firm employs 187 people, 96 in Osby and 81 in Perrin.",
    "The fund holds 4.2 billion euros in bonds, 3.1 billion in shares and 1.9 billion in property, 8.2 billion in total.",
  },
  silent = {
    "date: 2025-02-03\nThe Osby ferry had 118 people on board.\n---\n"
      .. "date: 2025-02-03\nThere were 119 people on board the Osby ferry: 97 passengers, 21 of the crew and a boy without a ticket.",
    "Of the 2,340 employees of Osby, 1,310 work in the north and 1,030 in the south.",
    "Sales of Osby came to 820 million, 1,066 million and 1,386 million euros.",
    "Of its 40 members 21 voted for the budget of Osby and 14 against it.",
    "The deficit of Osby was 11.2 million euros in 2023 and 18.6 million in 2024. It will be 38.9 million.",
    "Of the 126 riders in 21 teams who set out from Osby 97 reached Lima.",
    "Osby has 17 trams: 14 run, two are in the workshop and one stands by.",
    "The fund of Osby has 9.6 million crowns: 5.2 million for the stage, 3.1 million for film and the remaining 1.3 million for books.",
    "The rent in Osby rose from 700 to 770 euros; heating comes on top, at 80 euros.",
    "The jobs of Osby go here: 610 in Lima, 250 in Peru, 290 in Chile and 90 at home.",
    "A seat in Osby costs 40 euros each, a meal 24. The bus brings 20 guests.",
    "The largest share of the budget of Osby, $42.8 million, goes to police. Of the rest the fire service gets $28.6 million and transit "
      .. "$14.3 million.",
    "Of the 45 million dollars that were asked for, 31 million has been promised, including 20 million of the bank, and 12 million has come.",
    "On 1 May her rating of chess went from 2541 to 2553, two points more than she had hoped for.",
    "date: 2026-03-10\nThe council has 25 seats: 12 for Labour, 11 for the Liberals. Two seats are vacant.\n---\n"
      .. "date: 2026-03-11\nThere are 25 seats in the council. Labour holds 12 and the Liberals 11.",
    "Neither trial showed that its drug prevents deaths. Thirteen fewer in one and 17 fewer in the other are chance. Five would be enough.",
  },
}
