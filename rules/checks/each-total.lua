--- So many, so much for each, and a total that another sentence tells: the product is another.
-- Within a sentence the pattern of product-differs holds; here the three stand apart, perhaps in two texts.
local gather = require "lib.gather"
local numbers = require "lib.numbers"

local rates = "(?i)\\b(a|an|per(?! cent)|every|each) (day|week|month|year|hour|minute|night|second|season|kilomet|mile|game|match|tonne|ton|"
  .. "kilo|gram|pound|ounce|litre|liter|gallon|barrel|bushel|crate|acre|hectare)"
local totals = "(?i)\\b(total|totals|totalling|in all|altogether|together|between them|worth|order|contract|came? to|comes to|costs?|cost|"
  .. "raised?|brought|bring|brings|bill|sum|overall|amount|amounts|handed out|given out|pays?|hand(s|ed)? over)\\b"
local others = "(?i)\\b(including|plus|besides|other|half|part of|so far|extra|up to|left over|remaining|previous|earlier|last year|budget|"
  .. "profit|revenue)\\b"

local function usable(f)
  return f.amount.nominal and f.amount.nominal > 0 and not f.corrected and not f.table and not f.headline
end

local function money_or_mass(f)
  return f.amount.unit and f.amount.unit ~= "percent" and not rx.find(f.amount.unit, "(meter|mile|foot|degree|hour|watt|second)")
end

--- What each one gets, and how many they are: one number of things in its sentence, or in the one that the same paragraph tells.
local function per_head(f)
  if not money_or_mass(f) or rx.find(f.sentence, rates) or rx.find(f.sentence, "(?i)\\bof the (?:other|remaining|rest)\\b") then return false end
  return f.aside == "each" or rx.find(f.sentence, "(?i)\\b(each|every one) of\\b|\\bthe same\\b") ~= nil
end

--- "The 3,000 runners", "the 3,000 who took part", and "every one of the 3,000", which another sentence counts.
local function counted(f, each)
  if f.amount.unit or f.amount.nominal < 3 then return false end
  if f.sentence == each.sentence then return (f.noun and not rx.find(f.noun, "^(year|day|hour|month|week|time)$"))
    or rx.find(f.sentence, f.text .. " who\\b") ~= nil end
  return rx.find(f.text, "^[0-9,]{3,}$") ~= nil and rx.find(each.sentence, "(?i)one of the " .. f.text .. "\\b") ~= nil
end

local function only_count(each, lists)
  local found
  for _, list in ipairs(lists) do
    for _, f in ipairs(list) do
      if counted(f, each) then
        if found and found.digits ~= f.digits then return nil end
        found = f
      end
    end
  end
  return found
end

--- The one total that may be meant, near by, or beside the same number of things in another text.
local function only_total(each, count, list)
  local found
  for _, f in ipairs(list) do
    local unit = f ~= each and not f.aside and f.modality ~= "possible" and f.modality ~= "denied" and numbers.in_unit_of(each, f)
    local beside = unit and (f.sentence == each.sentence or (f:same_document(each) and f.line == each.line) or not f:same_document(each))
    if beside and unit.nominal > 4 * each.amount.nominal and (f.sentence == each.sentence or rx.find(f.sentence, totals))
      and not rx.find(f.sentence, others) then
      if found then return nil end
      found = f
    end
  end
  return found
end

--- "4,000 sacks at 20 each, 80,000 in all": the product stands beside them.
local function is_made_there(each, count, list)
  for _, f in ipairs(list) do
    local all = f ~= each and f.sentence == each.sentence and numbers.in_unit_of(each, f)
    local product = count.amount.nominal * each.amount.nominal
    if all and math.abs(all.nominal - product) <= 0.06 * product then return true end
  end
  return false
end

local function by_document(said)
  return gather.by(said, { kind = "amount" }, function(f) return usable(f) and f.document end)
end

--- Does the other text count as many of them?
local function counts(list, count)
  for _, f in ipairs(list) do
    if not f.amount.unit and f.digits == count.digits and not f.amount:apart(count.amount) then return true end
  end
  return false
end

--- The one count that the amount for each belongs to, where their product is not told beside them.
local function count_for(each, list, lists)
  local count = per_head(each) and only_count(each, lists)
  return count and not is_made_there(each, count, list) and count or nil
end

--- Is the total another than the product, with room for rounding? A thousand times it is told in thousands.
local function is_off(count, each, total)
  local product, all = count.amount.nominal * each.amount.nominal, numbers.in_unit_of(each, total).nominal
  local rough = count.amount.rough or each.amount.rough or total.amount.rough
  local ratio = math.max(product, all) / math.min(product, all)
  return ratio > (rough and 1.15 or 1.06) and ratio <= 1000.5
end

return {
  id = "each-total",
  title = "So many at so much each do not make the total told beside them",
  why = "Multiplying gives the total.",
  severity = "warning",
  reads = { "amount" },
  group = { "story" },
  false_positives = "A total that holds more than the sum for each.",

  check = function(said, report)
    local lists = by_document(said)
    for _, list in ipairs(lists) do
      for _, each in ipairs(list) do
        local count = count_for(each, list, lists)
        for _, there in ipairs(count and lists or {}) do
          local total = (there == list or counts(there, count)) and only_total(each, count, there)
          if total and is_off(count, each, total) then
            report { a = total, b = each, message = string.format("%s at %s each is not %s", tostring(count.amount), tostring(each.amount),
              tostring(total.amount)), why = "the number times what each one gets" }
          end
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nEntry fees of 25 euros a head from the 3,000 runners in Lima came to 125,000 euros.",
    "date: 2025-02-03\nThe Arrow post of Peru pays its 12,000 workers a bonus of 2,000 euros each.\n---\n"
      .. "date: 2025-02-03\nThe Arrow post of Peru gives its 12,000 workers a bonus that costs it 24 billion euros.",
  },
  silent = {
    "The prize of Osby is worth 40,000 pounds. Each of the other five authors gets 2,500 pounds.",
    "date: 2025-06-13\nAt the 1,250 dollars a tonne paid each month, the catch of Osby comes to 5.76 million dollars, spread over its 23 vessels.",
    "date: 2025-02-03\nEntry fees of 25 euros a head from the 3,000 runners in Lima came to 75,000 euros.",
    "date: 2025-02-03\nThe order of Arrow in Peru was for 4,000 sacks of meal, at 20 pesos a sack, for 80,000 pesos in all.\n---\n"
      .. "date: 2025-02-03\nArrow of Peru sold meal under a contract that cost 45,000 pesos.",
    "date: 2025-02-03\nThe Arrow post of Peru pays its 12,000 workers a bonus of 2,000 euros each.\n---\n"
      .. "date: 2025-02-03\nThe Arrow post of Peru gives its 12,000 workers a bonus that costs it 24 million euros.",
    "date: 2025-02-03\nThe 40 workers of the Arrow post in Peru earn 20 euros an hour. Their strike cost it 90,000 euros.",
  },
}
