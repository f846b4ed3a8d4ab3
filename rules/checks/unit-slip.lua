--- "412 kilograms" here, "412 tonnes" there: the same digits of one thing, in two units of one sort.

local gather = require "lib.gather"
local two_amounts = require "lib.two_amounts"
local of_time = "^(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade)$"
-- What is told for scale, or restates the other.
local aside = { restated = true, label = true, gap = true, each = true }

--- Both measure one sort of thing, so that the one converts into the other; and are far apart.
local function swapped(a, b)
  local x, y = a.amount, b.amount
  if x.unit == y.unit or not x.nominal then return false end
  local other = x:to(y.unit)
  local ratio = other and other.nominal and other.nominal / y.nominal
  return ratio ~= nil and x.nominal == y.nominal and ratio < 1100 and ratio > 1 / 1100 and not aside[a.aside or ""] and not aside[b.aside or ""]
end

local idle = "^(?:which|their|there|these|those|other|about|after|again|together|another|people|would|could|being|where|while|under|above|"
  .. "still|every|almost|nearly|weighs?|weighed|measures?|measured|carried|carries|stands?|rises?|costs?)$"

--- Do both say one plain word that tells what is measured?
local function of_one_thing(a, b)
  for word in rx.each(a.sentence, "(?<![\\p{L}'’-])\\p{Ll}{5,}") do
    if not rx.find(word, idle) and rx.find(b.sentence, "(?<![\\p{L}'’-])" .. rx.match(word, "^.{5}")) then return true end
  end
  return false
end

--- Another amount of the sentence says that it is a conversion: "412 miles (663 km)".
local function told_there(f, said)
  for other in said:each { document = f.document } do
    if other.sentence == f.sentence and other ~= f and other.aside == "restated" then return true end
  end
  return false
end

--- The digits of a measure that is stated; false for mere counts and lengths of time.
local function digits_of(f)
  local unit = f.amount.unit
  return unit and unit ~= "percent" and #f.digits >= 2 and f.modality ~= "denied" and not f.corrected and not rx.find(unit, of_time) and f.digits
end

return {
  id = "unit-slip",
  title = "The same number in two units",
  why = "Kilograms and tonnes, metres and feet: the digits agree and the unit does not.",
  severity = "warning",
  reads = "amount",
  group = { "digits", "story" },
  false_positives = "Two things of one story that happen to have the same number.",

  check = function(said, report)
    for a, b in gather.alike(gather.by(said, {}, digits_of)) do
      if swapped(a, b) and a.sentence ~= b.sentence then
        local weight = a:likeness(b)
        if weight >= (#a.digits >= 3 and 2.5 or 5) and of_one_thing(a, b) and not told_there(a, said) and not told_there(b, said) then
          report { a = a, b = b, message = two_amounts(a, b), why = "same story, same digits",
            hint = "another unit?" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-03\nThe satellites of Osby Space, which weigh 412 kilograms together, are up, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nOsby Space carried 412 tonnes of other people's satellites, Dana Reyes said.",
    "date: 2025-03-03\nThe tower of Osby rises 187 metres above the harbour, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes climbed the tower of Osby, which is 187 feet high.",
  },
  silent = {
    "date: 2025-03-03\nThe satellites of Osby Space, which weigh 412 kilograms together, are up, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nThe rocket burns 412 tonnes of fuel, Dana Reyes said.",
    "date: 2025-03-03\nThe runners of Osby had 35 kilometres behind them, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nThe runners of Osby stood in water 35 centimetres deep, Dana Reyes said.",
    "date: 2025-03-03\nThe tower of Osby rises 187 metres above the harbour, Dana Reyes said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes climbed the tower of Osby, which is 613 feet high.",
  },
}
