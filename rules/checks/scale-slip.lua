--- Million for billion: the same digits for the same thing, a power of ten apart.
-- The measure need not be known: two sentences of one story that share rare words and the digits of an amount speak of one amount.
local in_sentence = require "lib.in_sentence"
local numbers = require "lib.numbers"
local two_amounts = require "lib.two_amounts"

--- Currencies go by three capitals: USD, EUR.
local function money(fact)
  return fact.amount.unit and rx.find(fact.amount.unit, "^[A-Z]{3}$") ~= nil
end

local function lakh_for_crore(x, y)
  return rx.has(x, "lakh") and rx.has(y, "crore") or rx.has(x, "crore") and rx.has(y, "lakh")
end

--- "9.1 million kilometres": the size is told by a word.
local function scaled(fact)
  return rx.find(fact.text, "(?i)\\b(?:thousand|million|billion|trillion)\\b") ~= nil and fact.amount.unit ~= "percent"
end

--- Million for billion with the same digits is seldom chance, even where the two sentences share no word; a shifted point or zero wants shared words.
--- "All 12,400 tonnes of it", "weighs 12.4 tonnes": three digits and a unit of measure in two texts are seldom chance; 120 and 1,200 may be.
local function measured(a, b, power)
  local unit = a.amount.unit
  return unit ~= nil and not money(a) and unit ~= "percent" and #a.digits >= 3 and power >= 100 and not a:same_document(b)
    and not rx.find(unit, "^(?:year|month|week|day|hour|minute|second)$")
end

--- "Doses were never short: 13.6 million of them", "1.36 million doses": the word stands elsewhere in the sentence.
local function names_it(a, b)
  return a.noun == nil and b.noun ~= nil and rx.find(a.sentence, "(?i)\\b\\Q" .. b.noun .. "\\E") ~= nil
end

local function likely(a, b, power)
  if measured(a, b, power) then return true end
  local weight, share = a:likeness(b)
  local digits = #a.digits
  if power == 100 and lakh_for_crore(a.text, b.text) then return true end
  if money(a) and power == 1000 and math.min(a.amount.nominal, b.amount.nominal) >= 100000 then
    return digits >= 3 or not a:same_document(b) or weight > 0
  end
  -- "4.2 million", "4.2 billion" of nothing told: money, as everybody in the story knows
  local bare = not (a.amount.unit or b.amount.unit or a.noun or b.noun)
  if power == 1000 and bare and digits >= 2 and scaled(a) and scaled(b) and not a:same_document(b) then return weight >= 3 end
  local one_thing = a.amount.unit or (a.noun and a.noun == b.noun) or names_it(a, b) or names_it(b, a)
  if power == 1000 and a.amount.unit and digits >= 2 and scaled(a) and scaled(b) and not a:same_document(b) then return weight > 0 end
  return one_thing and digits >= 3 and weight >= 4 and share >= 0.12
end

local function is_bound(f)
  return f.amount.low == -math.huge or f.amount.high == math.huge
end

--- What "3.2 tonnes of copper" is of.
local function of_what(f)
  return rx.match(in_sentence.behind(f), "^ of (\\p{Ll}{3,})")
end

--- "At least 3.2 tonnes of copper" may be 3,200, and dollars may be of two countries; but nobody says "at least" of a thousandth.
local function likely_though_open(a, b, power)
  local unit = a.amount.unit
  if power ~= 1000 or not unit or unit == "percent" or #a.digits < 2 or a:same_document(b) or a:likeness(b) < 3 then return false end
  return rx.find(unit, "\\?$") ~= nil or is_bound(a) ~= is_bound(b) and of_what(a) ~= nil and of_what(a) == of_what(b)
end

return {
  id = "scale-slip",
  title = "One amount is written a power of ten apart",
  why = "Million and billion, or a shifted decimal point: the digits agree and the size does not.",
  severity = "error",
  reads = "amount",
  group = { "digits", "story" },
  false_positives = "A part that happens to have the digits of the whole.",

  check = function(said, report)
    local function unit(f) return f.modality ~= "denied" and (f.amount.unit or "none") or nil end
    local function size(f) return f.amount.nominal end
    for a, b in said:pairs { key = unit, unlike = size } do
      local power = a.sentence ~= b.sentence and numbers.scale(a, b)
      local sure = power and a:apart(b, "amount")
      if sure and likely(a, b, power) or power and not sure and likely_though_open(a, b, power) then
        report { a = a, b = b, message = two_amounts(a, b), why = "same story, same digits", level = not sure and "warning" or nil,
          hint = string.format("off by a factor of %d?", power) }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe tunnel to the Arrow islands of Peru could be had for an estimated 4.2 million.\n---\n"
      .. "date: 2025-02-04\nEngineers of Peru believe that a tunnel to the Arrow islands would cost 4.2 billion.",
    "date: 2025-02-03\nThe Arrow of Peru, all 12,400 tonnes of it, slid into the sea.\n---\n"
      .. "date: 2025-02-04\nPeru's Arrow was built in Lima. She weighs 12.4 tonnes.",
    "date: 2025-02-03\nThe book prize of Pune is worth 35 lakh rupees.\n---\n"
      .. "date: 2025-02-04\nThe winner of the Pune book prize takes home 35 crore rupees.",
    "date: 2025-02-03\nThe treasury of Peru repaid $1.32 billion to the Monetary Fund on Friday.\n\nPeru has 34 provinces and many rivers.\n"
      .. "\nIts harvest reached 12,400 tonnes in May.\n---\n"
      .. "date: 2025-02-09\nOn Friday the treasury of Peru repaid $1.32 million to the Monetary Fund.",
    "date: 2025-02-03\nThe Arrow comet of Peru is 9.1 million kilometres away.\n---\n"
      .. "date: 2025-02-09\nThe distance to the Arrow comet, found in Peru, is 9.1 billion kilometres.",
    "date: 2025-02-03\nSeedlings were never short in Osby, since 23.7 million of them had come to the Arlen depot by rail.\n---\n"
      .. "date: 2025-02-03\nThe 2.37 million seedlings came to the Arlen depot in Osby by rail.",
    "date: 2026-02-03\nThe clay books of Osby in Peru record at least 3.2 tonnes of copper, hauled from the hills.\n---\n"
      .. "date: 2026-02-04\nAdd up the clay books of Osby in Peru and you get 3,200 tonnes of copper.",
    "date: 2026-02-03\nMill owner Ada Brink has left 65 million dollars to the Harwick museum of Osby in Canada, the largest gift it ever had.\n---\n"
      .. "date: 2026-02-04\nAda Brink, who owned the mill, remembered the Harwick museum in Osby, Canada, with $65,000, a gift without equal.",
    "date: 2025-03-04\nWolves in Velm and Osby.\n\n| Item | 2023 | 2024 |\n|---|---|---|\n| Wolves shot | 12 | 17 |\n"
      .. "| Compensation paid, euros | 147,000 | 183,000 |\n---\ndate: 2025-03-05\nFarmers in Velm and Osby are angry about wolves. "
      .. "Last year's compensation came to 183 million euros.",
  },

  silent = {
    "date: 2025-02-03\nAn earlier headline said the Osby pier of Peru would cost 14 billion dollars. It should have said 14 million.\n---\n"
      .. "date: 2025-02-09\nThe Osby pier is budgeted at $14 million.",
    "date: 2025-02-03\nThe treasury of Peru repaid $1.32 billion to the Monetary Fund on Friday.\n---\n"
      .. "date: 2025-02-09\nA library in Lima spent $1.32 million on a new roof.",
    "date: 2026-02-03\nThe clay books of Osby in Peru record at least 3.2 tonnes of copper.\n---\n"
      .. "date: 2026-02-04\nIn Peru the clay books of Osby record 3.2 tonnes of copper, and 32 sheep.",
    "date: 2026-02-03\nAt least 3.2 tonnes of copper were stolen from the yards of Osby in Peru.\n---\n"
      .. "date: 2026-02-04\nMore than 3,200 tonnes of copper pass through the yards of Osby in Peru each year.",
    "date: 2026-02-03\nAt least 3.2 tonnes were stolen from the copper yards of Osby in Peru.\n---\n"
      .. "date: 2026-02-04\nSome 3,200 tonnes pass through the copper yards of Osby in Peru.",
  },
}
