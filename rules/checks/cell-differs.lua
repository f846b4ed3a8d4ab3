--- The table has eleven seats for the Sea Party, the text nine: all words of the row's label and of the column's heading stand near the number.
-- A row may tell the thing of several years or in several columns; only what no cell of the row tells is flagged.
local another = require "lib.another_thing"
local kinds = require "lib.topic_kinds"
local days_apart = require "lib.days_apart"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local questions = require "lib.questions"
local rows = require "lib.table_rows"
local two_amounts = require "lib.two_amounts"

local month = 31

--- "A monthly pass for two zones": what is told more closely than by the label.
local function is_of_some(cell, f)
  local last = rx.match(cell.cell.label, "^[^(,:]*?([\\p{L}]+)[^\\p{L}]*(?:[(,:]|$)")
  return last ~= nil and rx.find(f.sentence, "(?i)\\b\\Q" .. last .. "\\E (?:for|in|of|to|from|with|on|at|by|that|who|which|without)\\b") ~= nil
end

--- An amount with a unit, or a count of the same things that are somebody's: "the Sea Party has nine seats".
local function is_named(cell, entry)
  local a, b = cell.fact, entry.fact
  if #cell.telling < 2 then return false end
  if b.amount.unit and not a.owner then return not is_of_some(cell, b) end
  return (b.amount.unit or b.noun) ~= nil and (b.amount.unit or a.noun == b.noun or rows.is_headed(cell, b.noun)) and a:same(b, "owner") == true
end

local function of_one_size(a, b)
  return questions.ratio(a, b) <= 2 or (numbers.scale(a, b) or 1) >= 1000
end

--- Does any cell of the row perhaps tell the number?
local function in_row(list, f)
  for _, e in ipairs(list) do
    if numbers.in_unit_of(e.fact, f) and not numbers.apart(e.fact, f) then return true end
  end
  return false
end

--- "In 2020 the party took seven seats": of another time than the table's.
local function is_of_then(f)
  for year in rx.each(f.sentence, "\\b(?:19|20)\\d\\d\\b") do
    if tonumber(year) ~= f.published.year then return true end
  end
  return rx.find(f.sentence, "(?i)\\b(?:ago|previous(?:ly)?|last|before|earlier|until|then|had (?:\\p{Ll}+ed|won|held))\\b") ~= nil
end

local function comparable(cell, entry)
  local a, b = cell.fact, entry.fact
  if is_of_then(b) then return false end
  if b.aside or a.aside or not questions.far(cell, entry) or not of_one_size(a, b) then return false end
  return rows.told_of(cell, entry) and is_named(cell, entry)
end

local function excused(a, b)
  return kinds.growing(a.measure or b.measure) or question_excuses.excused(a, b) or another.may_be(a, b) or another.is_told_apart(a, b)
    or not days_apart.maybe_within(a, b, month)
end

return {
  id = "cell-differs",
  title = "A table and the text give two numbers for one thing",
  why = "A reader who looks the number up in the table finds another.",
  severity = "warning",
  reads = { "amount", "how_long", "cell" },
  group = { "story" },
  false_positives = "A part of what the row is of, where the text does not say so.",

  check = function(said, report)
    local all = questions.all(said, { "amount", "how_long" })
    local cells = rows.cells(said, all)
    if #cells == 0 then return end
    local by_row = rows.by_row(cells)
    for _, entry in ipairs(questions.among(all)) do
      for _, cell in ipairs(entry.fact.table and {} or cells) do
        if comparable(cell, entry) and not in_row(by_row[cell.row], entry.fact) and not excused(cell.fact, entry.fact)
          and not questions.known_to(entry, cell, all) and not questions.known_to(cell, entry, all) then
          report { a = entry.fact, b = cell.fact, message = two_amounts(entry.fact, cell.fact), why = "no cell of the row tells it" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-04\nThe council of Osby was elected.\n\n| Party | Votes | Seats |\n|---|---|---|\n| Hill Party | 12,410 | 14 |\n"
      .. "| Sea Party | 9,870 | 11 |\n---\ndate: 2025-03-05\nThe council of Osby was elected. The Sea Party has nine seats.",
  },
  silent = {
    "date: 2025-03-04\nThe council of Osby was elected.\n\n| Party | Votes | Seats |\n|---|---|---|\n| Hill Party | 12,410 | 14 |\n"
      .. "| Sea Party | 9,870 | 11 |\n---\ndate: 2025-03-05\nThe council of Osby was elected. The Sea Party has eleven seats.",
    "date: 2025-03-04\nThe council of Osby was elected by Velm.\n\n| Party | Votes | Seats |\n|---|---|---|\n| Hill Party | 12,410 | 14 |\n"
      .. "| Sea Party | 9,870 | 11 |\n---\ndate: 2025-03-05\nThe council of Osby was elected by Velm. The Sea Party lost two of its seats.",
    "date: 2025-03-04\nThe council of Osby was elected.\n\n| Party | Votes | Seats |\n|---|---|---|\n| Hill Party | 12,410 | 14 |\n"
      .. "| Sea Party | 9,870 | 11 |\n---\ndate: 2025-03-05\nThe council of Osby was elected. In 2020 the Sea Party had nine seats.",
  },
}
