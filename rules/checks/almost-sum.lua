--- A total that is nearly, and not, the sum of the list or the table column that it speaks of.
-- Nobody says that the parts are all there is; a sum within a few per cent of a total of the same thing is hardly chance.
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local questions = require "lib.questions"

local cue = "(?i)\\b(in all|all told|altogether|in total|total(l?ed|s|ling)?|combined|together|between them|overall|sum|tune of|grand total|"
  .. "adds? up|amount(s|ed|ing)? to)\\b"
local total_row = "(?i)^(grand )?(total|all|sum|overall|together|combined)\\b"
local not_a_part = "(?i)\\b(total|all|sum|average|mean|median|other|previous|change|of which|of whom|of these|including|thereof|"
  .. "less|minus|net|deducted|balance|rest|remaining|grant)\\b"
-- The lines of an account are no parts of one sum.
local account = "(?i)\\b(?:revenues?|turnover|sales|profit|loss|income|earnings|expenses|cash|debt|assets|liabilities|equity|dividend|ebit\\w*)\\b"
local time = "(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|"
  .. "(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|quarter|today|now|then|q[1-4])\\b"

--- The table cells of the text, and its amounts by sentence.
local function sort(said, entries)
  local cells, sentences = {}, gather.new()
  for fact in said:each { kind = "cell" } do table.insert(cells, fact) end
  for _, entry in ipairs(entries) do
    local fact = entry.fact
    if not fact.table and fact.amount.nominal and not fact.corrected then
      gather.put(sentences, fact.sentence, entry)
    end
  end
  return cells, sentences
end

--- "| Leaves | 46 |", "| Movements | 7 |": what a table of two columns without a heading tells are things of many kinds.
local function is_fact_sheet(first, fact)
  return not first.heading and not fact.heading
end

local function add(sums, key, fact, words)
  local sum = sums[key]
  if not sum then
    sums[key] = { n = 1, amount = fact.amount, first = fact, most = fact.amount.nominal, words = words }
    table.insert(sums, key)
    return
  end
  sum.n = sum.n + 1
  if sum.amount and sum.amount.unit == fact.amount.unit and fact.amount.nominal and sum.most then
    sum.amount = not is_fact_sheet(sum.first, fact) and sum.amount + fact.amount or nil
    sum.most = math.max(sum.most, fact.amount.nominal)
  else
    sum.amount = nil
  end
end

--- The words of the amounts that stand in tables, by line and text: a cell is told as an amount too.
local function words_in_tables(entries)
  local found = {}
  for _, entry in ipairs(entries) do
    if entry.fact.table then found[entry.fact.line .. " " .. entry.fact.text] = entry.words end
  end
  return found
end

local function unite(all, more)
  for word in pairs(more) do all[word] = true end
  return all
end

--- What the columns add up to, down to a row of totals, and what that row does across; not over days, of which the later counts the earlier.
local function table_sums(cells, entries)
  local sums, known, closed = {}, words_in_tables(entries), {}
  for _, cell in ipairs(cells) do
    local words = unite({}, known[cell.line .. " " .. cell.text] or {})
    local place = string.format("%d %d", cell.table.low, cell.column.low)
    if rx.find(cell.label or "", total_row) then
      closed[place] = true
    end
    if rx.find(cell.label or "", total_row) and not rx.find(cell.heading or "", time) then
      local key = string.format("across %d %d", cell.table.low, cell.row.low)
      add(sums, key, cell, words)
      unite(sums[key].words, words)
    elseif not closed[place] and not rx.find(cell.label or "", total_row) and not rx.find(cell.label or "", not_a_part)
      and not rx.find(cell.label or "", account)
      and not rx.find(cell.heading or "", not_a_part) then
      local key = "down " .. place
      add(sums, key, cell, words)
      unite(sums[key].words, words)
    end
  end
  return sums
end

local function shares_words(entry, words)
  local n = 0
  for _, word in ipairs(entry.list) do
    if words[word] then n = n + (rx.find(word, "^#") and 2 or 1) end
  end
  return n
end

local function near_miss(total, sum, part)
  if not sum or sum.unit ~= total.unit or not sum.nominal or not total:apart(sum) or total.rough then return false end
  local x, y = total.nominal, sum.nominal
  if not total.unit and x == math.floor(x) and y ~= math.floor(y) then return false end -- 17 people, 15.4 million
  return x > 0 and y > 0 and x > part and math.abs(x - y) <= 0.12 * y
end

--- "Of the 1,240, 1,187 finished": a part itself.
local function is_part_of_another(fact)
  return rx.find(in_sentence.before(fact), "(?i)\\bof (?:the|these|those|all|its) (?:\\p{L}+ )?[\\d,]+(?: \\p{L}+)?, $") ~= nil
end

--- Does the text tell the sum, in a sentence or in the table itself? Then all is right with it.
local function is_told(sum, sentences, cells)
  for _, cell in ipairs(cells or {}) do
    if cell.amount.unit == sum.unit and not cell.amount:apart(sum) then return true end
  end
  for _, list in ipairs(sentences) do
    for _, entry in ipairs(list) do
      if entry.fact.amount.unit == sum.unit and not entry.fact.amount:apart(sum) then return true end
    end
  end
  return false
end

--- The totals that tables tell themselves, by table. Off by one, they may count once what stands in two rows.
local function own_totals(cells)
  local found = {}
  for _, cell in ipairs(cells) do
    if rx.find(cell.label or "", total_row) and cell.amount.nominal then found[cell.table.low .. " " .. cell.amount.nominal] = true end
  end
  return found
end

local function check_tables(sums, sentences, cells, report)
  local totals = own_totals(cells)
  for _, key in ipairs(sums) do
    local sum = sums[key]
    if sum.n >= 2 and sum.amount and not is_told(sum.amount, sentences, cells) then
      for _, list in ipairs(sentences) do
        for _, entry in ipairs(list) do
          local fact = entry.fact
          local beside = math.abs(fact.line - sum.first.line) <= 8
          local enough = (rx.find(list.key, cue) or beside) and 1 or 3
          local own = totals[sum.first.table.low .. " " .. fact.amount.nominal] and math.abs(fact.amount.nominal - sum.amount.nominal) < 2
          if not fact.aside and not own and not is_part_of_another(fact) and near_miss(fact.amount, sum.amount, sum.most)
            and shares_words(entry, sum.words) >= enough then
            report { a = fact, b = sum.first, message = string.format("%s, but the table adds up to %s", tostring(fact.amount), tostring(sum.amount)),
              why = "the figures of the column or row added up" }
          end
        end
      end
    end
  end
end

--- The amounts of a sentence, where they stand in one row: "52,000 to a bank, 21,000 to a friend and 16,000 to a dealer".
local function row_of(list)
  if #list < 3 or rx.find(list.key, "(?i)\\b(from|than|against|compared|respectively|per cent|percent|or)\\b|%|\\bup to\\b") then return nil end
  local sum, most, words = nil, 0, {}
  for _, entry in ipairs(list) do
    local fact = entry.fact
    if fact.aside or not fact.amount.exact or (sum and sum.unit ~= fact.amount.unit) then return nil end
    sum = sum and sum + fact.amount or fact.amount
    most = math.max(most, fact.amount.nominal)
    unite(words, entry.words)
  end
  return sum, most, words
end

local function check_rows(sentences, report)
  for _, row in ipairs(sentences) do
    local sum, most, words = row_of(row)
    if sum and not is_told(sum, sentences) then
      for _, other in ipairs(sentences) do
        for _, entry in ipairs(other ~= row and other or {}) do
          local fact, first = entry.fact, row[1].fact
          if not fact.aside and near_miss(fact.amount, sum, most) and shares_words(entry, words) >= 2
            and (fact.amount.unit or fact.noun == first.noun) then
            report { a = fact, b = first, message = string.format("%s, but the parts add up to %s", tostring(fact.amount), tostring(sum)),
              level = "note", why = "the figures of the list added up" }
          end
        end
      end
    end
  end
end

return {
  id = "almost-sum",
  title = "A total is nearly, and not, what its parts add up to",
  why = "A reader can do the sum; a total of the same thing that just misses it is a slip.",
  severity = "warning",
  reads = { "amount", "cell" },
  scope = "document",
  group = {},
  false_positives = "A total that has a small part which the list leaves out without a word.",

  check = function(said, report)
    local entries = questions.entries(said)
    local cells, sentences = sort(said, entries)
    check_tables(table_sums(cells, entries), sentences, cells, report)
    check_rows(sentences, report)
  end,

  flags = {
    "The line had 60 buses in service in June.\n\n| Type | In service | On order |\n|---|---|---|\n| Diesel | 33 | 0 |\n| Hybrid | 18 | 10 |"
      .. "\n| Electric | 8 | 0 |",
    "He was in debt to the tune of $84,000, the court heard.\n\nHe owed $52,000 to his bank, $21,000 to a friend and $16,000 to a dealer.",
    "In all, 120 buildings were destroyed.\n\n| Place | Homes | Other buildings |\n|---|---|---|\n| Arrow | 61 | 11 |\n| Bow | 26 | 12 |\n|"
      .. " All | 87 | 23 |",
  },
  silent = {
    "In all 34 people fell ill in the valley.\n\n| | 12 May | 15 May |\n|---|---|---|\n| Confirmed people | 17 | 22 |\n| Probable people | 9 | 11 |"
      .. "\n| All people | 26 | 33 |",
    "The council voted for the school in Market Street by 17 votes in all.\n\n| Item | Million pounds |\n|---|---|\n| School, Market Street | 6.8 |"
      .. "\n| Fees | 0.9 |\n| Total cost | 7.7 |\n| Less: gift | 3.0 |\n| Less: sale of the school | 2.1 |\n| Net cost | 2.6 |",
    "In all 70 sheep were lost to the fold.\n\n| Sheep lost by | Monday | Friday |\n|---|---|---|\n| All folds | 26 | 40 |",
    "The fifth movement breaks off after bar 88.\n\n| | |\n|---|---|\n| Leaves, originally | 46 |\n| Leaves, extant | 43 |\n| Movements | 7 |",
    "The line had 59 buses in service in June.\n\n| Type | In service | On order |\n|---|---|---|\n| Diesel | 33 | 0 |\n| Hybrid | 18 | 10 |"
      .. "\n| Electric | 8 | 0 |",
    "The line had about 60 buses in service in June.\n\n| Type | In service | On order |\n|---|---|---|\n| Diesel | 33 | 0 |\n| Hybrid | 18 |"
      .. " 10 |\n| Electric | 8 | 0 |",
    "The house was worth $84,000, the court heard.\n\nHe owed $52,000 to his bank, $21,000 to a friend and $16,000 to a dealer.",
    "He was in debt to the tune of $200,000, the court heard.\n\nHe owed $52,000 to his bank, $21,000 to a friend and $16,000 to a dealer.",
    "<p>Of the 1,240, 1,187 finished the trial.</p>\n<table><tr><th></th><th>Drug</th><th>None</th></tr>\n<tr><td>Finished the trial</td>"
      .. "<td>620</td><td>620</td></tr></table>",
  },
}
