--- "5,000 pesos, or 500 dollars at the rate of 50 pesos to the dollar": two sums, and the rate that is told with them.
local counting = require "lib.counting"
local reckoned = require "lib.reckoned"

local coin = "(\\p{Ll}{2,}s|euro|yen|yuan|rand|lira|lire|won|baht|zloty|kroner|kronor|dollar|pound|peso|rupee|mark|franc|crown|dinar|"
  .. "rouble|shilling|krone|"
  .. "krona)"
local n = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|"
  .. "seventy|eighty|ninety)"
local to_the = "(?i)\\b" .. n .. " " .. coin .. " (?:to|for|per|against) ?(?:the|a|one|each|every)? " .. coin
local buys = "(?i)\\b(?:one|a|each|the|every) " .. coin .. " (?:buys|bought|is worth|was worth|equals|equalled|costs?|fetches|fetched|"
  .. "stood at|stands at|"
  .. "trades at|traded at) " .. n .. " " .. coin
local joined = "(?i)\\b(?:or|worth|equals?|equal to|equivalent to|equivalent of|comes? to|came to|that is|is|was|makes|made|about)\\b|"
  .. "^ ?[\\p{L}]*, $|\\($"

--- The unit of a currency's name.
local function unit(name)
  local found = reckoned.numbers("7 " .. name:lower())
  return found and found[1] and found[1].money and found[1].unit or nil
end

local function apart(text)
  local at, upto, rate, many, one = rx.find(text, to_the)
  if not at then at, upto, one, rate, many = rx.find(text, buys) end
  if not at then return nil end
  local told = { n = counting.size(rate), many = unit(many), one = unit(one), text = string.format("%s %s to the %s", rate, many, one) }
  if told.many and told.one and told.many ~= told.one then return reckoned.struck(text, at, upto), told end
end

local function wrong(list, text, rate)
  local a, b = list[1], list[2]
  local between = text:sub(a.upto + 1, b.at - 1)
  if a.unit == rate.one then a, b = b, a end
  if a.unit ~= rate.many or b.unit ~= rate.one or a.per ~= b.per or not rx.find(between, joined) or rx.find(between,
    "\\. \\p{Lu}") then return nil end
  local made = b.n * rate.n
  if made / a.n > 1.06 or made / a.n < 0.94 then
    return string.format("%s %s at %s is not %s %s", b.text, rate.one, rate.text, a.text, rate.many)
  end
end

return {
  id = "exchange-told-beside",
  title = "A sum in another currency is not what the rate beside it makes",
  why = "Multiplying by the rate gives the other sum.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A rate of another day than that of the sum.",

  check = reckoned.check {
    test = "(?i)\\b(?:to|for|per|against) ?(?:the|a|one|each|every)? " .. coin .. "\\b|\\b(?:one|a|each|the) " .. coin .. " (?:buys|"
      .. "bought|is worth|was worth|"
      .. "equals|equalled|costs?|fetche|stood|stands|trade)",
    excuse = "(?i)\\b(?:black market|from \\d|fee|commission|official rate|instead|than|rose|fell|since \\d|last (?:year|week|month)|"
      .. "per (?:day|hour|month))\\b",
    apart = apart,
    least = 2, most = 2,
    why = "the sum times the rate",
    wrong = wrong,
  },

  flags = {
    "The thief took 8,000 rupees from the inn of Osby, or 400 dollars at the rate of 80 rupees to the dollar.",
    "One dollar buys 120 yen in Osby. The cup of 36,000 yen is therefore worth 450 dollars.",
    "The grant of 3 million euros came to 24 million crowns, since a euro was worth 12 crowns on the day that Osby got it.",
  },
  silent = {
    "The thief took 8,000 rupees from the inn of Osby, or 100 dollars at the rate of 80 rupees to the dollar.",
    "One dollar buys 120 yen in Osby. The cup of 36,000 yen is therefore worth 300 dollars.",
    "The grant of 3 million euros came to 36 million crowns, since a euro was worth 12 crowns on the day that Osby got it.",
    "The thief took 8,000 rupees in Osby and 400 dollars in Lima, where a dollar buys 80 rupees.",
    "The loan of 2 million dollars for Osby was paid to 40 farmers, 300 dollars to the farmer.",
  },
}
