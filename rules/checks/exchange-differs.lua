--- "5 million euros ($5.4 million) ... 20 million euros ($26 million)": two conversions of one article that use two rates of exchange.
local figures = require "lib.figures"

local currency = "^[A-Z]{3}$"
-- The second amount restates the first.
local restated = "(?i)^ ?(?:,? or |\\(|,? or about |,? worth |, about |,? the equivalent of |,? equal to |,? equivalent to )(?:about |"
  .. "around |some |roughly |nearly |over |just over |equivalent to |the equivalent of |worth )*(?:[A-Z]{0,3}[^\\w\\s]?)$"
local other_time = "(?i)\\b(?:at the time|then|in (?:19|20)\\d\\d|today['’]s|in today|adjusted|at (?:current|old|constant) (?:rates?|"
  .. "prices)|a year (?:ago|earlier)|last year|years ago|black market|official rate|parallel|rate)\\b"

--- The least and the most that one of the first currency was worth in the second.
local function rate(a, b)
  local x, y = a.fact.amount, b.fact.amount
  return y.low / x.high, y.high / x.low
end

local function usable(f)
  return not f.corrected and f.amount.unit and rx.find(f.amount.unit, currency) ~= nil and f.amount.nominal and f.amount.nominal > 0
    and f.amount.low > 0 and f.amount.high < math.huge
end

--- All conversions of the text: { a, b, low, high }, by the two currencies.
local function conversions(said)
  local found = {}
  for _, s in ipairs(figures.sentences(said, { amount = true })) do
    for i = 1, rx.find(s.sentence, other_time) and 0 or #s.list - 1 do
      local a, b = s.list[i], s.list[i + 1]
      if usable(a.fact) and usable(b.fact) and a.fact.amount.unit ~= b.fact.amount.unit and rx.find(figures.between(a, b), restated) then
        local x, y = a, b
        if x.fact.amount.unit > y.fact.amount.unit then x, y = b, a end
        local low, high = rate(x, y)
        local pair = x.fact.amount.unit .. " " .. y.fact.amount.unit
        found[pair] = found[pair] or {}
        table.insert(found[pair], { fact = b.fact, low = low, high = high })
      end
    end
  end
  return found
end

--- Rates move in a day, and are rounded.
local slack = 1.12

--- How many of the others it disagrees with, and one of these.
local function disagreeing(list, one)
  local n, example = 0, nil
  for _, other in ipairs(list) do
    if one.low > slack * other.high or other.low > slack * one.high then n, example = n + 1, other end
  end
  return n, example
end

return {
  id = "exchange-differs",
  title = "Two sums of one article are converted at two rates",
  why = "On one day a currency has one price; one of the converted sums is wrong.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A sum converted at the rate of another year, where the sentence does not say so.",

  check = function(said, report)
    for _, list in pairs(conversions(said)) do
      local worst, most, against = nil, 0, nil
      for _, one in ipairs(list) do
        local n, other = disagreeing(list, one)
        if n > most then worst, most, against = one, n, other end
      end
      if worst then
        report { a = worst.fact, b = against.fact, why = "the one sum divided by the other",
          message = string.format("a rate of about %.3g, elsewhere %.3g", (worst.low + worst.high) / 2, (against.low + against.high) / 2) }
      end
    end
  end,

  flags = {
    "The firm paid 5.0 million euros ($5.4 million) for the mill of Osby and 20.0 million euros ($26.0 million) for the port.",
    "The mill cost 5.0 million euros ($5.4 million). It was insured for 8.0 million euros (about $8.7 million).\n\nThe owner owes 3.0 "
      .. "million euros ($32.0 million).",
  },
  silent = {
    "The firm paid 5.0 million euros ($5.4 million) for the mill of Osby and 20.0 million euros ($21.7 million) for the port.",
    "The firm paid 5 million euros ($5.5 million) for the mill of Osby and 20.0 million euros ($21.0 million) for the port.",
    "The firm paid 5.0 million euros ($5.4 million) for the mill of Osby and in 2003 20.0 million euros ($26.0 million) for the port.",
  },
}
