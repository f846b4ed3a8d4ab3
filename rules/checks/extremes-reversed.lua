--- "The cheapest ticket costs 40 euros, the dearest 25 euros": the least is more than the most.
local figures = require "lib.figures"

local least = "cheapest|lowest|smallest|shortest|youngest|lightest|shallowest|narrowest|slowest|coldest|minimum|fewest|least"
local most = "dearest|costliest|most expensive|highest|largest|biggest|longest|tallest|oldest|eldest|heaviest|deepest|widest|fastest|"
  .. "hottest|warmest|maximum|most"
local pairs_of = { cheapest = "dear", dearest = "dear", costliest = "dear", ["most expensive"] = "dear", lowest = "high",
  highest = "high", smallest = "large",
  largest = "large", biggest = "large", shortest = "long", longest = "long", tallest = "long", youngest = "old", oldest = "old", eldest = "old",
  lightest = "heavy", heaviest = "heavy", shallowest = "deep", deepest = "deep", narrowest = "wide", widest = "wide", slowest = "fast",
    fastest = "fast",
  coldest = "hot", hottest = "hot", warmest = "hot", minimum = "max", maximum = "max", fewest = "most", least = "most", most = "most" }
local both = "(?i)\\b(?:(" .. least .. ")|(" .. most .. "))\\b"
local other = "(?i)\\b(?:second|third|not|never|than|compared|one of|last year|ago|rather|difference|gap)\\b|[?]"

--- The one extreme that stands between the figure and the one before it, and whether it is the most; nil where there are none or two.
local function extreme(text)
  local word, is_most
  for low, high in rx.each(text, both) do
    if word then return nil end
    word, is_most = (low or high):lower(), not low
  end
  return word, is_most
end

--- The amounts of the sentence, without counts where there are measures: "of the three bridges".
local function measures(list)
  local with_unit = {}
  for _, a in ipairs(list) do
    if a.fact.amount.unit then table.insert(with_unit, a) end
  end
  return (#with_unit > 1 or #list ~= 2) and #with_unit > 0 and with_unit or list
end

local function usable(a)
  return figures.plain(a.fact) and a.fact.amount.nominal and a.fact.amount.nominal > 0 and a.fact.aside ~= "label"
end

return {
  id = "extremes-reversed",
  title = "The least of a kind is more than the most of it",
  why = "The cheapest costs no more than the dearest.",
  severity = "error",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "Two extremes of two kinds of things.",

  check = function(said, report)
    for _, s in ipairs(figures.sentences(said)) do
      local list = measures(s.list)
      if #list == 2 and not rx.find(s.sentence, other) then
        local a, b = list[1], list[2]
        local one, one_most = extreme(s.sentence:sub(1, a.at - 1))
        local two, two_most = extreme(figures.between(a, b))
        local opposed = one and two and one_most ~= two_most and pairs_of[one] == pairs_of[two] and usable(a) and usable(b)
          and a.fact.kind == b.fact.kind and (a.fact.amount.unit == b.fact.amount.unit or not b.fact.amount.unit)
        local low, high = nil, nil
        if opposed then low, high = one_most and b or a, one_most and a or b end
        if low and low.fact.amount.low > high.fact.amount.high and low.fact.amount.nominal < 100 * high.fact.amount.nominal then
          report { a = low.fact, b = high.fact, message = string.format("the %s is %s, the %s %s", one_most and two or one,
            tostring(low.fact.amount),
            one_most and one or two, tostring(high.fact.amount)), why = "one sentence tells both" }
        end
      end
    end
  end,

  flags = {
    "The cheapest ticket costs 40 euros, the dearest 25 euros.",
    "The longest of the three bridges measures 210 metres and the shortest 340 metres.",
    "The lowest bid was 4.2 million euros and the highest 3.5 million.",
    "The youngest runner was 61, the oldest 17.",
  },
  silent = {
    "The cheapest ticket costs 25 euros, the dearest 40 euros.",
    "The longest of the three bridges measures 340 metres and the shortest 210 metres.",
    "The cheapest ticket costs 40 euros, the longest ride takes 25 minutes.",
    "The smallest boat cost 40,000 euros, the longest is 25 metres.",
    "The cheapest ticket costs 40 euros, the second dearest 25 euros.",
  },
}
