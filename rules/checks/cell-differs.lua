--- The table has eleven seats for the Sea Party, the text nine: all words of the row's label and of the column's heading stand near the number.
-- A row may tell the thing of several years or in several columns; only what no cell of the row tells is flagged.
local another = require "lib.another_thing"
local gather = require "lib.gather"
local kinds = require "lib.topic_kinds"
local days_apart = require "lib.days_apart"
local numbers = require "lib.numbers"
local question_excuses = require "lib.question_excuses"
local questions = require "lib.questions"
local rows = require "lib.table_rows"
local two_amounts = require "lib.two_amounts"

local month = 31

--- An amount with a unit, or a count of the same things that are somebody's: "the Sea Party has nine seats".
local function is_named(cell, entry)
  local a, b = cell.fact, entry.fact
  if #cell.telling < 2 then return false end
  if b.amount.unit then return not a.owner or not b.owner or a:same(b, "owner") or false end
  return b.noun ~= nil and (a.noun == b.noun or rows.is_headed(cell, b.noun)) and a:same(b, "owner") == true
end

local set_apart = "(?i)\\b(?:another|others?|more|further|additional|remain(?:s|ed|ing)?|left|rest|extra|fewer|less|already|later|still|only|"
  .. "some|both|most|first|last|second|third|instead|rather|than|including|among|each of|every|one of|of (?:the|its|them|his|her|their)|half|"
  .. "new|old|up to|until|if|should|could|may|might|want\\p{Ll}*|plan\\p{Ll}*|order\\p{Ll}*|sold|bought|lost|add\\p{Ll}*|extra)\\b"

--- "Trams: 17" tells how many there are in all; "27 trams will run" is the one number of trams in its text.
local function is_whole(cell, entry, counts)
  local a, b = cell.fact, entry.fact
  if not a.noun or a.noun ~= b.noun or b.amount.unit or not rows.is_bare(cell) then return false end
  return #(counts.of[b.document .. " " .. b.noun] or {}) == 1 and #(counts.of[a.document .. " " .. a.noun] or {}) == 1
    and not rx.find(b.sentence, set_apart)
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

local function comparable(cell, entry, counts)
  local a, b = cell.fact, entry.fact
  if b.aside or a.aside or not questions.far(cell, entry) or not of_one_size(a, b) then return false end
  return rows.told_of(cell, entry) and is_named(cell, entry) or is_whole(cell, entry, counts)
end

local function excused(a, b)
  return kinds.growing(a.measure or b.measure) or question_excuses.excused(a, b) or another.may_be(a, b) or another.is_told_apart(a, b)
    or not days_apart.maybe_within(a, b, month)
end

--- The numbers of each noun of each text: { [document and noun] = facts }, one for each value.
local function counts_of(all)
  local found, seen = gather.new(), {}
  for _, e in ipairs(all) do
    local f = e.fact
    local key = f.noun and f.document .. " " .. f.noun
    if key and f.aside ~= "label" and not seen[key .. tostring(f.amount)] then
      seen[key .. tostring(f.amount)] = true
      gather.put(found, key, f)
    end
  end
  return found
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
    local by_row, counts = rows.by_row(cells), counts_of(all)
    for _, entry in ipairs(questions.among(all)) do
      for _, cell in ipairs(entry.fact.table and {} or cells) do
        if comparable(cell, entry, counts) and not in_row(by_row[cell.row], entry.fact) and not excused(cell.fact, entry.fact)
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
  },
}
