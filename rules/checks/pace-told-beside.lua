--- "Walking 25 kilometres a day, she covered the 400 kilometres in 20 days", "each cost two dollars, so the bill for 5,000 was 15,000": so much for
-- each hour, day or thing, how many of these, and what all come to.
local reckoned = require "lib.reckoned"

local minutes = { second = 1 / 60, minute = 1, hour = 60, day = 1440, week = 10080 }
local takes = "(?i)\\b(?:in|for|after|within|reach\\w*|takes?|took|needs?|needed|lasts?|lasted|later)\\b"
local sums_up = "(?i)\\b(?:brought in|brings in|bring in|bill (?:was|is|came to|comes to|of)|earns?|earned|makes?|made|came to|comes to|"
  .. "total(?: cost| bill| sum)? "
  .. "(?:of|was|is)|for a total of|raising|raised|costing|paid|pays|cost (?:of|is|was)|collects?|collected|took in|takes in|worth|"
  .. "takings (?:of|were)|(?:ticket )?"
  .. "(?:revenue|income|sales|proceeds|receipts|earnings) (?:of|was|were|for [^.;,\\d]{3,30} (?:was|were))|cost[^.;,\\d]{0,25} (?:of|is|was))"
  .. "(?: (?:a total of|in all|him|her|it|them))? ?(?:[A-Z]{0,2}[$€£¥])?$"
local price_before = "(?i)\\b(?:each|every|a|one|per)(?: single)? (?:[\\p{L}-]+ ){0,2}[\\p{L}]+ (?:cost|costs|sells for|sold for|goes for|"
  .. "brings|weighs|is worth)"
  .. " ?(?:[A-Z]{0,2}[$€£¥])?$|\\b(?:tickets|seats|copies|places) (?:cost|costs|sold for|were sold at|went for|are|were) ?(?:[A-Z]{0,2}[$€£¥])?$|"
  .. "\\b(?:at|for) (?:an average|a|an? [\\p{L}]+) price of ?(?:[A-Z]{0,2}[$€£¥])?$"
local price_behind = "(?i)^(?: (?:each|apiece|a head|for each|per (?!cent|hour|day|week|month|year)\\p{L}+)\\b|"
  .. "(?: of \\p{L}+)? an? (?:litre|liter|kilo|tonne|ton|"
  .. "ticket|copy|bottle|sack|barrel|head|seat|acre|hectare|share|piece)\\b)"
local other = "(?i)\\b(?:average of|children|half price|discount|free|members|reduced|from \\d|tax|profit|net|share of|of them|of which|"
  .. "then|stops?|rest days?|"
  .. "top speed|slow(?:ed|s|er)?|fast(?:er)?|first day|on \\p{L}+day, \\p{L}+day)\\b"

--- Of three numbers the one for which the function holds; nil where it holds for several.
local function only(list, holds)
  local found
  for _, a in ipairs(list) do
    if holds(a) then
      if found then return nil end
      found = a
    end
  end
  return found
end

--- Does the product miss what is told by more than rounding?
local function misses(product, told)
  local ratio = product / told
  return (ratio > 1.1 or ratio < 0.9) and ratio < 60 and ratio > 1 / 60
end

--- So much an hour, so many hours, so much.
local function pace(list, text)
  local rate = only(list, function(a) return a.per and minutes[a.per] and a.unit and not minutes[a.unit] and not a.money end)
  local time = only(list, function(a) return a.unit and minutes[a.unit] and not a.per end)
  local whole = rate and only(list, function(a) return a ~= rate and a ~= time and a.unit == rate.unit and not a.per
    and not rx.find(a.after, "(?i)^ (?:long|wide|high|deep|square|across)\\b") end)
  if not whole or not time or not rx.find(reckoned.before(time, text), takes) then return nil end
  local made = rate.n * time.n * minutes[time.unit] / minutes[rate.per]
  if misses(made, whole.n) then return string.format("%s %s for %s %s is not %s", rate.text, rate.per, time.text, time.unit, whole.text) end
end

local function is_price(a, text)
  return a.money and (rx.find(reckoned.before(a, text), price_before) or rx.find(a.after, price_behind))
end

--- So many, so much for each, and what they come to.
local function price(list, text)
  local each = only(list, function(a) return is_price(a, text) end)
  local total = each and only(list, function(a) return a ~= each and a.money and rx.find(reckoned.before(a, text), sums_up) end)
  local number = total and only(list, function(a) return a ~= each and a ~= total and not a.money and a.unit ~= "%" and not minutes[a.unit or ""] end)
  if not number or total.per and total.per ~= number.per then return nil end
  if each.unit == total.unit and each.n >= total.n then return nil end
  local cents = each.unit == "cent" and total.unit ~= "cent"
  if each.unit ~= total.unit and not cents then return nil end
  local made = number.n * each.n / (cents and 100 or 1)
  if misses(made, total.n) then return string.format("%s at %s each is %.12g, not %s", number.text, each.text, made, total.text) end
end

return {
  id = "pace-told-beside",
  title = "So much for each does not make what all are told to come to",
  why = "Multiplying gives the third number.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A speed or a price of one part only.",

  check = reckoned.check {
    test = "(?i)\\b(?:a|an|per|each|every|tickets|seats|copies) (?:second|minute|hour|day|week|litre|liter|kilo|tonne|ton|ticket|copy|"
      .. "bottle|sack|barrel|head|"
      .. "seat|acre|hectare|share|piece|cost|costs|sold|were sold|went|are|were)\\b|\\b(?:each|apiece|per|price of)\\b",
    excuse = other,
    why = "the numbers multiplied",
    hedges = true,
    wrong = function(list, text) return pace(list, text) or price(list, text) end,
  },

  flags = {
    "Rowing 30 miles a day, the crew of Osby made the 480 miles in 12 days.",
    "The fire in Osby moves at two kilometres an hour and is 18 kilometres from the first farms. It will reach them in five hours, the ranger said.",
    "The mill of Osby pays 30 cents a kilo for rye. Ann Arlen, who brought 9,000 kilos, earned 3,600 euros.",
    "The guild laid 400 slabs. Each slab cost six dollars, so the bill was 3,400 dollars.",
    "Seats cost 12 pounds and 350 were sold, which brought in 5,200 pounds for the choir.",
    "The guild of Osby sold 3,100 tonnes of barley at 210 euros a tonne.\n\nIt took in nearly 1.2 million euros, Dana Reyes said.",
    "The fair of Osby sold 8,200 tickets at an average price of 30 euros. Takings came to 420,000 euros, Dana Reyes said.",
  },
  silent = {
    "Rowing 40 miles a day, the crew of Osby made the 480 miles in 12 days.",
    "The fire in Osby moves at two kilometres an hour and is 18 kilometres from the first farms. It will reach them in nine hours, the ranger said.",
    "The mill of Osby pays 40 cents a kilo for rye. Ann Arlen, who brought 9,000 kilos, earned 3,600 euros.",
    "The guild laid 400 slabs. Each slab cost six dollars, so the bill was 2,400 dollars.",
    "Seats cost 12 pounds and 350 were sold, which brought in 4,200 pounds for the choir.",
    "Seats cost 12 pounds, less for members, and 350 were sold, which brought in 3,200 pounds for the choir.",
    "The ferry to Osby sails at 30 kilometres an hour. The island is 90 kilometres long, and in two hours it had gone.",
    "The guild of Osby sold 3,100 tonnes of barley at 210 euros a tonne.\n\nIt took in about 650,000 euros, Dana Reyes said.",
    "The guild of Osby sold 3,100 tonnes of barley at 210 euros a tonne.\n\nIt took in more than 600,000 euros, Dana Reyes said.",
    "The fair of Osby sold 8,200 tickets at an average price of 30 euros. Takings came to 246,000 euros, Dana Reyes said.",
  },
}
