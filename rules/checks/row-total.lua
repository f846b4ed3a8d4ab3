--- "Fines of 12,000, 18,000 and 30,000 crowns. In all it must pay 80,000", "11 hours: four on Monday, five on Tuesday and three on Wednesday": a row
-- of numbers of one sort, and the total that a word or a colon ties to it. The row tells its unit once, or with each number.
local figures = require "lib.figures"

local sums_up = "(?i)\\b(?:in all|all told|altogether|in total|together|combined|between them|a total of|totall?ing|the total(?: [\\p{L}]+)? "
  .. "(?:is|was|comes to|came to)|adds? up to|added up to|worth|making|"
  .. "bringing the total to|that makes|all)(?: [\\p{L}'’-]+){0,4}? ?(?:[A-Z]{0,2}[$€£¥])?$"
local summed_behind = "(?i)^(?: [\\p{L}-]+){0,2}? (?:in all|all told|altogether|in total|together|combined|between them)\\b"
local splits = "(?i)^(?:[^.;:()\\d]|\\b(?:over|in|within|on) \\d+){0,60}(?::| –| —| - | \\() ?(?:[\\p{L}]+ ){0,3}?(?:[A-Z]{0,2}[$€£¥])?$"
local goes_on = "^(?:[^.;:\\d]{0,60}(?:,|;) ?|[^.;:\\d]{1,60} )(?:(?:and|while|plus|with|then|but|as well as)(?: then)? )?(?:[^.,;:\\d]{0,40} )?"
  .. "(?:[A-Z]{0,2}[$€£¥])?$"
local last = "(?i)[,;]|\\b(?:and|plus|while)\\b"

-- What else numbers side by side may be: levels, parts of parts, rates, guesses, or a row that has more than it tells.
local other = "(?i)\\b(?:from|than|against|compared|respectively|or|up to|out of|instead|aged|times|versus|minus|less|of (?:which|whom|them|these|"
  .. "those)|per(?! cent)|each|every|average|rest|remainder|remaining|others?|including|included|among|mostly|mainly|about|around|some|nearly|"
  .. "almost|roughly|at least|more|over \\d|under|half|an? (?:third|quarter)|concurrent\\w*|suspended|reduced|later|again|also|if|would|between \\d|"
  .. "last (?:year|season|month|week)|earlier|previous\\w*|further|another|net)\\b"

local function usable(a)
  local f = a.fact
  return figures.plain(f) and f.amount.nominal ~= nil and f.amount.nominal > 0 and not f.amount.rough and f.amount.unit ~= "percent"
    and f.aside ~= "label" and not f.table and not f.headline
end

--- A number without a unit or a noun may count what the first of its row does.
local function joins(first, a)
  local x, y = first.fact, a.fact
  if y.amount.unit and y.amount.unit ~= x.amount.unit then return false end
  return y.amount.unit ~= nil or not y.noun or y.noun == x.noun or rx.find(y.noun, "(?:ed|ing)$") ~= nil
end

--- The rows of a sentence: two or more numbers of one sort, side by side, with an "and" or a comma before the last.
local function rows(s)
  local found, row = {}, {}
  local function close()
    local n = #row
    if n >= 2 and rx.find(figures.between(row[n - 1], row[n]), last) then table.insert(found, row) end
    row = {}
  end
  for _, a in ipairs(s.list) do
    local fits = #row > 0 and usable(a) and joins(row[1], a) and rx.find(figures.between(row[#row], a), goes_on)
    if #row > 0 and not fits then close() end
    if usable(a) then table.insert(row, a) end
  end
  close()
  return found
end

--- The sum of the row, as an amount in the unit of its first.
local function sum_of(row)
  local sum, low, high = 0, 0, 0
  for _, a in ipairs(row) do
    local x = a.fact.amount
    local exact = x.high - x.low > 0.11 * x.nominal -- "four hours": four
    sum, low, high = sum + x.nominal, low + (exact and x.nominal or x.low), high + (exact and x.nominal or x.high)
  end
  return { n = sum, low = low, high = high }
end

--- The number of the list that sums the row up: of its unit, told so by a word; nil where none or several are.
local function total_in(s, row, takes)
  local found
  for _, a in ipairs(s.list) do
    local own = false
    for _, part in ipairs(row) do own = own or part == a end
    if not own and usable(a) and a.fact.amount.unit == row[1].fact.amount.unit and takes(a) then
      if found then return nil end
      found = a
    end
  end
  return found
end

local function is_summed(a)
  return rx.find(figures.before(a), sums_up) ~= nil or rx.find(figures.behind(a), summed_behind) ~= nil
end

local function greatest(row)
  local most = 0
  for _, a in ipairs(row) do most = math.max(most, a.fact.amount.nominal) end
  return most
end

local function misses(total, row)
  local sum, x = sum_of(row), total.fact.amount
  local room = math.max((x.high - x.low) / 2, 0) < 0.11 * x.nominal and (x.high - x.low) / 2 or 0
  if x.nominal + room >= sum.low and x.nominal - room <= sum.high then return nil end
  local ratio = x.nominal / sum.n
  return x.nominal > greatest(row) and ratio < 2.2 and ratio > 0.55 and sum or nil
end

--- Is there a number beside them that fills the gap, or that tells of more than the row: "in three planes. One had 40, one 50"?
local function is_filled(total, sum, row, sentences)
  local gap = math.abs(total.fact.amount.nominal - sum.n)
  for _, s in ipairs(sentences) do
    for _, a in ipairs(s.list) do
      local n = a.fact.amount.nominal
      if n and a ~= total and (math.abs(n - gap) < 1e-6 or math.abs(n - sum.n) < 1e-6) then return true end
      if n and not a.fact.amount.unit and s ~= row[1].s and n > #row and n <= 12 and total.fact.amount.nominal > sum.n then return true end
    end
  end
  return gap == 1 and not row[1].fact.amount.unit
end

local function judge(row, total, beside, report)
  local sum = total and misses(total, row)
  if not sum or is_filled(total, sum, row, beside) then return end
  report { a = total.fact, b = row[1].fact, why = "the numbers of the row added up",
    message = string.format("%s in all, but the row makes %.12g", total.fact.text, sum.n) }
end

local function check_row(row, s, before, behind, report)
  local beside = { before or s, s, behind }
  local own = total_in(s, row, function(a)
    return a.at < row[1].at and rx.find(figures.between(a, row[1]), splits) or a.at > row[#row].at and is_summed(a)
  end)
  if own then return judge(row, own, beside, report) end
  local next_one = behind and figures.follows(behind, s) and not rx.find(behind.sentence, other) and total_in(behind, row, is_summed)
  if next_one then judge(row, next_one, beside, report) end
end

local of_all = "(?i)^[\"“]?(?:of|out of|among) (?:every |each |the |its |their |all |these |those |all the )?$"
local closing = "(?i)^(?: (?:for|to|by|in|were|was|had|gave|went|came|with))*(?: (?:some|an?|the))? (?:other|others|none|neither|undecided|"
  .. "unknown|unclear|elsewhere|nothing|no answer)\\b"

--- "Of every 100 calls 38 were for falls, 27 for burns and 41 for other causes": what the last part closes has no more parts, and none twice.
local function check_closed(s, report)
  local first, row = s.list[1], {}
  if #s.list < 4 or not usable(first) or not rx.find(figures.before(first), of_all) then return end
  for i = 2, #s.list do
    local a = s.list[i]
    if not usable(a) or not joins(first, a) or i > 2 and not rx.find(figures.between(s.list[i - 1], a), goes_on) then return end
    table.insert(row, a)
  end
  if rx.find(figures.behind(row[#row]), closing) then judge(row, first, { s }, report) end
end

return {
  id = "row-total",
  title = "A row of numbers does not make the total told with it",
  why = "A reader adds them up.",
  severity = "warning",
  reads = { "amount", "how_long" },
  scope = "document",
  group = {},
  false_positives = "A row that leaves out a part without a word.",

  check = function(said, report)
    local sentences = figures.sentences(said)
    for i, s in ipairs(sentences) do
      check_closed(s, report)
      for _, row in ipairs(#s.list >= 2 and not rx.find(s.sentence, other) and rows(s) or {}) do
        check_row(row, s, sentences[i - 1], sentences[i + 1], report)
      end
    end
  end,

  flags = {
    "The mill in Osby was fined 11,000 crowns for the first leak, 19,000 for the second and 25,000 for the third."
      .. "\n\nIn all it must pay 85,000 crowns.",
    "The board of Osby talked for 14 hours over three days: six hours on Monday, five on Tuesday and four on Wednesday.",
    "Dana Reyes flew to Osby with two planes. The first carried 112 guests, the second 97.\n\nAll 229 guests were met by a band.",
    "Of every 100 calls to the ambulance of Osby, 38 were for falls, 27 for burns, 22 for heart pain and 31 for other causes.",
  },
  silent = {
    "The mill in Osby was fined 11,000 crowns for the first leak, 19,000 for the second and 25,000 for the third."
      .. "\n\nIn all it must pay 55,000 crowns.",
    "The board of Osby talked for 15 hours over three days: six hours on Monday, five on Tuesday and four on Wednesday.",
    "Dana Reyes flew to Osby with two planes. The first carried 112 guests, the second 97.\n\nAll 209 guests were met by a band.",
    "Dana Reyes flew to Osby with three planes. The first carried 112 guests, the second 97.\n\nAll 229 guests were met by a band.",
    "The mill in Osby was fined 11,000 crowns for the first leak and 19,000 for the second.\n\nWith costs of 5,000 crowns it must pay 35,000 in all.",
    "Of every 100 calls to the ambulance of Osby, 38 were for falls, 27 for burns, 22 for heart pain and 13 for other causes.",
    "Of every 100 patients of the clinic in Osby, 58 had a fever, 47 a cough and 31 a headache.",
  },
}
