--- "Income of 20.4 million and spending of 22.1 million, a deficit of 3.7 million": what comes in, what goes out, and what is left.
local figures = require "lib.figures"

local sorts = {
  { "in", "(?i)\\b(?:income|revenues?|receipts|exports?|earnings|turnover|proceeds|takings|sales|took in|takes in|earned|collected|exported)\\b" },
  { "out", "(?i)\\b(?:spending|expenditures?|outlays?|costs?|expenses|imports?|spent|spends|outgoings|imported)\\b" },
  { "left", "(?i)\\b(?:deficit|surplus|shortfall|gap|profit|loss|balance|difference)\\b" },
}
local more = "(?i)\\b(?:other|another|further|also|including|of which|tax(?:es)? of|before tax|after tax|interest|each|per|last year|"
  .. "previous|than|compared|from|forecast\\w*|up|down|rose|fell|by|percent|narrow\\w*|widen\\w*|reserves?|loans?|debt)\\b|%"

--- Which of the three the words nearest before the amount tell; nil where they tell none, or two.
local function sort_of(words)
  local found
  for _, sort in ipairs(sorts) do
    if rx.find(words, sort[2]) then
      if found then return nil end
      found = sort[1]
    end
  end
  return found
end

--- The three amounts of the sentence by their sorts; nil where it tells others.
local function read(s)
  local found, from = {}, 1
  if #s.list ~= 3 then return nil end
  for _, a in ipairs(s.list) do
    local x = a.fact.amount
    local sort = sort_of(s.sentence:sub(from, a.at - 1))
    if not sort or found[sort] or not figures.plain(a.fact) or x.rough or not x.nominal or x.nominal <= 0 then return nil end
    found[sort], from = a.fact, a.upto + 1
  end
  local unit = found["in"].amount.unit or found.out.amount.unit
  for _, f in pairs(found) do
    if f.amount.unit and f.amount.unit ~= unit then return nil end
  end
  return unit and found
end

--- Can no reading of the two make the third? Where it is far off, another scale or another thing is meant.
local function apart(told)
  local x, y, z = told["in"].amount, told.out.amount, told.left.amount
  if x.nominal == y.nominal or math.max(x.nominal, y.nominal) > 50 * math.min(x.nominal, y.nominal) then return false end
  local low, high = x.low - y.high, x.high - y.low
  if x.nominal < y.nominal then low, high = y.low - x.high, y.high - x.low end
  return (z.low > high or z.high < low) and z.nominal < 20 * math.abs(x.nominal - y.nominal) and z.nominal * 20 > math.abs(x.nominal - y.nominal)
end

return {
  id = "balance-differs",
  title = "What is left does not fit what came in and what went out",
  why = "The one less the other is the balance; all three stand in one sentence.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A balance that counts what the sentence does not tell.",

  check = function(said, report)
    for _, s in ipairs(figures.sentences(said, { amount = true })) do
      local told = #s.list == 3 and not rx.find(s.sentence, more) and read(s)
      if told and apart(told) then
        report { a = told.left, b = told["in"], more = { told.out }, why = "the one less the other",
          message = string.format("%s, but %s came in and %s went out", tostring(told.left.amount), tostring(told["in"].amount),
            tostring(told.out.amount)) }
      end
    end
  end,

  flags = {
    "Osby's budget foresees revenue of 20.4 million euros and spending of 22.1 million euros, a deficit of 3.7 million euros.",
    "Exports of 30 billion euros and imports of 34 billion euros left a deficit of 6 billion euros.",
    "With income of 20 million euros and costs of 16 million euros, the club made a profit of 8 million euros.",
  },
  silent = {
    "Osby's budget foresees revenue of 20.4 million euros and spending of 22.1 million euros, a deficit of 1.7 million euros.",
    "Osby's budget foresees revenue of 20 million euros and spending of 22 million euros, a deficit of 3 million euros.",
    "With income of 20 million euros and costs of 16 million euros, the club made a profit of 1 million euros after tax.",
    "With income of 20 million euros and costs of 16 million euros, the club has reserves and a profit of 8 million euros.",
  },
}
