--- "Exported 5.2 billion and imported 3.1 billion, a surplus of 1.1 billion": what comes in less what goes out, or the whole less
-- what is gone, is what remains. All three stand in one sentence.
local order = require "lib.in_order"

local hedge = "(?:about |around |some |just |only |roughly |nearly |almost |a mere |over |more than |under |less than )?"
local money = "(?:[A-Z]{0,3}[^\\w\\s]?)$"
local gap_before = "(?i)\\b(?:deficit|surplus|shortfall|gap|hole|imbalance|balance|difference|remainder|net (?:gain|loss|inflow|outflow|increase|"
  .. "decrease)) (?:of|at|to|was|is|came to|stood at|:) ?" .. hedge .. money
local left_before = "(?i)\\b(?:leaving|leaves|left)(?: (?:it|them|him|her|us|the [a-z]+|a (?:balance|rest|gap|hole|shortfall|remainder) "
  .. "of))? " .. hedge .. money
local missing_behind = "(?i)^ (?:short|missing|to (?:find|go|spare|raise|come)|(?:is|are|was|were) (?:left|missing|still missing|outstanding)|"
  .. "left(?: over)?|outstanding|unspent|unpaid)(?=[,.;]|$| )"

-- What goes one way, and what goes the other.
local ways = {
  { "export(?:s|ed|ing)?|sold|sells?|selling|sales?|shipped", "import(?:s|ed|ing)?|bought|buys?|buying|purchases?|purchased" },
  { "income|revenues?|receipts|takings|earn(?:s|ed|ing|ings)?|took in|takes in|collect(?:s|ed)?|raised", "spending|spent|spends?|expenditures?|"
    .. "expenses|outlays?|costs?|paid out|pays out" },
  { "births?|born", "deaths?|died" }, { "arriv(?:ed|als?)|came|joined|entered|moved in|hired", "left|departures?|departed|moved out|emigrated" },
  { "opened|created|founded", "closed|lost|shut" }, { "needs?|needed|requires?|required|asked for|budget(?:ed)?|appeal|costs?", "has|have|"
    .. "had|raised|got|received|collected|spent|used|paid|pledged|in hand|secured|found" },
}

local function exact_enough(f)
  return f.amount.nominal and f.amount.nominal > 0 and not f.amount.rough and not f.corrected and f.modality ~= "denied" and f.modality ~= "possible"
    and f.amount.unit ~= "percent"
end

--- Are the first two tied as whole and what goes off it?
local function tied(text)
  for _, way in ipairs(ways) do
    if rx.find(text, "(?i)\\b(?:" .. way[1] .. ")\\b") and rx.find(text, "(?i)\\b(?:" .. way[2] .. ")\\b") then return true end
  end
  return rx.find(text, "(?i)\\bof (?:the |its |their |that |a total of )") ~= nil
end

local other = "(?i)\\b(?:a year (?:ago|earlier|before)|up from|down from|compared|last time|previous|each|per(?! cent)|average|including|besides|"
  .. "respectively|another|plus|tax(?:es)?|interest|than|if|would)\\b"

--- The three amounts of the sentence, the gap last; nil where it is not so told.
local function three(s)
  if #s.list ~= 3 or rx.find(s.sentence, other) then return nil end
  local x, y, gap = s.list[1], s.list[2], s.list[3]
  for _, a in ipairs(s.list) do
    if not exact_enough(a.fact) or a.fact.amount.unit ~= gap.fact.amount.unit then return nil end
  end
  local before, behind = order.between(s, y, gap), order.behind(s, gap.upto, 30)
  local told = rx.find(before, gap_before) or rx.find(before, left_before) or rx.find(before, "(?i)[,;]") and rx.find(behind, missing_behind)
  if not told or not tied(order.before(s, gap.at, 300)) then return nil end
  return x.fact, y.fact, gap.fact
end

--- Two counts need a noun in common: ships and sailors are not taken from each other.
local function one_kind(x, y, gap)
  if gap.amount.unit then return true end
  if rx.find(x.noun or "", "^(?:birth|arrival|opening)$") and rx.find(y.noun or "", "^(?:death|departure|closing|closure)$") then return true end
  return (not x.noun or not y.noun or x.noun == y.noun) and (not gap.noun or not x.noun or gap.noun == x.noun) and x.amount.nominal >= 10
end

return {
  id = "rest-differs",
  title = "A balance or rest is not the difference of the two amounts beside it",
  why = "Subtracting gives what is left.",
  severity = "error",
  reads = { "amount" },
  scope = "document",
  group = {},
  false_positives = "A balance in which a third amount counts that is not told.",

  check = function(said, report)
    for _, s in ipairs(order.sentences(said)) do
      local x, y, gap = three(s)
      if x and one_kind(x, y, gap) then
        local difference = x.amount - y.amount
        if y.amount:more(x.amount) then difference = y.amount - x.amount end
        local slack = 0.004 * math.max(x.amount.nominal, y.amount.nominal)
        local apart = difference.low > gap.amount.high + slack or difference.high < gap.amount.low - slack
        local added = x.amount + y.amount
        if apart and added:apart(gap.amount) then
          report { a = gap, b = x, more = { y }, message = string.format("%s less %s is not %s", tostring(x.amount), tostring(y.amount),
            tostring(gap.amount)), why = "the one amount less the other" }
        end
      end
    end
  end,

  flags = {
    "Last year the exporters of Peru sold Chile goods worth $1.14 billion\nand bought $180 million in return, which left Chile with a\n"
      .. "deficit of $860 million.",
    "Last year Peru sold Chile goods worth $1.14 billion and bought $180 million in return, which left Chile with a deficit of $860 million.",
    "Peru exported goods worth $5.2 billion to Chile and imported $3.1 billion, a surplus of $1.1 billion.",
    "Of the 12.4 million euros in the fund the club has spent 8.1 million euros, leaving 3.3 million euros.",
    "The hall needs 9.5 million euros and has raised 6.2 million euros, so that 2.3 million euros are missing.",
    "In 2024 the county counted 1,240 births and 1,610 deaths, a difference of 270.",
  },
  silent = {
    "Peru exported goods worth $5.2 billion to Chile and imported $3.1 billion, a surplus of $2.1 billion.",
    "Peru exported goods worth $5.2 billion to Chile and imported $3.1 billion, a surplus of about $2 billion.",
    "Of the 12.4 million euros in the fund the club has spent 8.1 million euros, leaving 4.3 million euros.",
    "The club took in 12.4 million euros and spent 8.1 million euros; before tax it had a surplus of 3.9 million euros.",
    "The club took in 12.4 million euros and spent 8.1 million euros, and a gap of 3.9 million euros opened up from the year before than planned.",
    "The sale brought 12.4 million euros, the fair 8.1 million euros, and there is a deficit of 3 million euros in Lima.",
    "In 2024 the county counted 1,240 births and 1,610 deaths, a difference of 370.",
  },
}
