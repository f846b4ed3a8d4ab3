--- "Sunday's crowd was the largest of the four days" over a table in which Saturday had more, "coverage was lowest in Osby" where it was not.
-- What the columns measure is known only where the sentence names a heading. Elsewhere the row must stand too low from either end in each column,
-- and in each ratio and difference of two.
local counting = require "lib.counting"
local gather = require "lib.gather"
local tables = require "lib.rank_tables"

local most = "largest|biggest|highest|greatest|busiest|most|strongest|heaviest|longest|tallest|deepest|steepest|dearest|richest|sharpest"
local least = "smallest|lowest|fewest|least|weakest|lightest|shortest|shallowest|cheapest|poorest"
local either = "fastest|slowest|quickest|best|worst|oldest|youngest"
local superlative = "(?:(second|third|fourth|fifth)[- ])?(" .. most .. "|" .. least .. "|" .. either .. ")"
local link = "(?:['’]s?(?: \\p{Ll}[\\p{L}-]+){1,3})?,?(?: in [\\p{Ll} ]{3,14},)?(?: (?!not\\b|never\\b|no\\b|nor\\b|once\\b)\\p{Ll}[\\p{L}-]*){1,6}? "
local of_all = "[^.;:]{0,40}?\\b(?:of (?:all|any|the (?:group|list|table|two|three|four|five|six|seven|eight|nine|ten|\\d+))\\b|"
  .. "(?:on|in) the (?:list|table)\\b)"

-- Another circle, another time, or more than one row.
local elsewhere = "(?i)\\b(?:world|ever|history|record|since|one of|among|ago|last|previous|former|used to|would|could|will|if|until|after|before|"
  .. "behind|except|apart|but|per|combined|together|both|along with|joint\\w*|(?:19|20)\\d\\d|\\p{L}+ly)\\b"

--- The columns of each table.
local function tables_of(said)
  local found = gather.new()
  for _, column in ipairs(tables.columns(said)) do
    if tables.ranks_something(column) then gather.put(found, column[1].document .. " " .. column[1].table.low, column) end
  end
  return found
end

--- The values of the rows, by label; nil where a label stands twice.
local function values(column)
  local found = {}
  for _, cell in ipairs(column) do
    if found[cell.label] then return nil end
    found[cell.label] = cell.amount.nominal
  end
  return found
end

--- At which place the label stands from the top and from the bottom; nil where fewer than three rows have a value.
local function places(of, label)
  local top, bottom, rows = 1, 1, 0
  for _, value in pairs(of) do
    rows = rows + 1
    if value > of[label] then top = top + 1 end
    if value < of[label] then bottom = bottom + 1 end
  end
  if rows >= 3 then return top, bottom end
end

--- The ratio and the difference of two columns, by label.
local function between(x, y)
  local ratio, difference = {}, {}
  for label, value in pairs(x) do
    if y[label] and y[label] ~= 0 then ratio[label], difference[label] = value / y[label], value - y[label] end
  end
  return ratio, difference
end

--- Each column, and each ratio and difference of two; nil where a label stands twice.
local function orders(list)
  local columns, found = {}, {}
  for i, column in ipairs(list) do
    local x = values(column)
    if not x then return nil end
    for j = 1, i - 1 do
      local ratio, difference = between(x, columns[j])
      table.insert(found, ratio)
      table.insert(found, difference)
    end
    table.insert(found, x)
    columns[i] = x
  end
  return found
end

--- Is the place told one that the row may have? So it is where the rows are not to be told apart.
local function may_have(list, claim)
  local all = orders(list)
  for _, of in ipairs(all or {}) do
    local top, bottom = nil, nil
    if of[claim.label] then top, bottom = places(of, claim.label) end
    if top and (top <= claim.place or bottom <= claim.place) then return true end
  end
  return all == nil
end

--- The column whose heading the words behind the superlative name.
local function named(list, words)
  for _, column in ipairs(list) do
    for word in rx.each(words, "\\p{Ll}{4,}") do
      if column[1].heading and rx.find(column[1].heading, "\\b\\Q" .. rx.match(word, "^(.+?)s?$") .. "\\Es?\\b") then return column end
    end
  end
end

--- The row's own cell in the column.
local function own_cell(column, label)
  for _, cell in ipairs(column) do
    if cell.label == label then return cell end
  end
end

--- The cell of the row that shows it, and its place there, where the row cannot have the place that it is told to have.
local function against(list, claim)
  local column = named(list, claim.of)
  local of = column and not rx.find(claim.word .. claim.of, "^(?:largest|biggest|smallest) \\p{Ll}+s\\b") and values(column) -- "largest schools"
  if not of or not of[claim.label] or rx.find(claim.word, "^(?:" .. either .. ")$") then
    local measured = claim.of == "" or claim.all and rx.find(claim.word,
      "^(?:largest|biggest|highest|greatest|busiest|smallest|lowest|steepest|sharpest|strongest|heaviest|most|fewest|least)$")
    if not measured or may_have(list, claim) then return nil end
    local top, bottom = places(values(list[1]), claim.label)
    return top and own_cell(list[1], claim.label), top and math.min(top, bottom)
  end
  local top, bottom = places(of, claim.label)
  local place = rx.find(claim.word, "^(?:" .. most .. ")$") and top or bottom
  if place and place > claim.place then return own_cell(column, claim.label), place end
end

--- "Was lowest in Osby", at the end of the sentence.
local in_row = "(?i)\\b(?:was|were|is|are|remained) (?:again |now )?" .. superlative .. " (?:in|at|on) (?:the )?"

--- The label as the sentence may have it: "Food" of "food and drink".
local function short(label)
  return rx.match(label, "^(\\p{L}[\\p{L}-]{3,}) (?:and|or|&) \\p{L}") or rx.match(label, "^([^(,]{3,}\\p{L}) ?[(,]")
end

--- What the sentence says of the row that it names so: { label, nth, place, word, of, all }.
local function claims_of(sentence, label, called)
  local found = {}
  local name = "\\b\\Q" .. called .. "\\E"
  local function put(nth, word, of, all)
    nth = nth and nth ~= "" and nth:lower()
    table.insert(found, { label = label, nth = nth and nth .. "-" or "", word = word:lower(), of = of:lower(), all = all,
      place = nth and counting.value(nth) or 1 })
  end
  for nth, word, of in rx.each(sentence, "(?i)" .. name .. link .. superlative .. "((?: (?-i:\\p{Ll})[\\p{L}-]+){0,2})") do
    local clause = rx.match(sentence, "(?i)" .. name .. "[^.;:]*?\\b" .. word .. "([^.;:,]*)")
    if of ~= "" and not rx.find(clause, elsewhere) then put(nth, word, of, rx.find(sentence, "(?i)\\b" .. word .. "\\b" .. of_all) ~= nil) end
  end
  local nth, word = rx.match(sentence, in_row .. name .. "\\W*$")
  if word and not rx.find(sentence, elsewhere) then put(nth, word, "") end
  return found
end

--- The stretch between semicolons that has the superlative; nil where the sentence has none.
local function part_of(sentence)
  local from, to = rx.find(sentence, "[^;]*\\b" .. superlative .. "\\b[^;]*")
  return from and sentence:sub(from, to)
end

--- The one label of the table that the sentence names, and how it names it.
local function row_of(list, sentence)
  local found, called
  local function names(text) return text and #text >= 4 and rx.find(sentence, "(?i)\\b\\Q" .. text .. "\\E\\b") ~= nil end
  for label in pairs(values(list[1]) or {}) do
    local as = names(label) and label or names(short(label)) and short(label)
    if as then
      if found then return nil end
      found, called = label, as
    end
  end
  return found, called
end

return {
  id = "superlative-row",
  title = "What is called the largest is not so in the table",
  why = "A reader can see who has more.",
  severity = "warning",
  reads = { "statement", "cell" },
  group = { "story" },
  false_positives = "A superlative for something that the table does not measure.",

  check = function(said, report)
    for _, list in ipairs(tables_of(said)) do
      for s in said:each { kind = "statement", modality = "asserted" } do
        local label, called, part = nil, nil, not s.table and not s.quoted and part_of(s.sentence)
        if part then label, called = row_of(list, part) end
        for _, claim in ipairs(label and claims_of(part, label, called) or {}) do
          local cell, place = against(list, claim)
          if cell then
            report { a = s, b = cell, message = string.format("%s: %s%s in the text, number %d in the table", claim.label, claim.nth,
              claim.word, place), why = "no column of the table puts the row there" }
          end
        end
      end
    end
  end,

  flags = {
    "Sunday's crowd was the largest of the four days.\n\n| Day | Visitors |\n|---|---|\n| Thursday | 41,000 |\n| Friday | 52,000 |\n"
      .. "| Saturday | 84,000 |\n| Sunday | 78,000 |",
    "Arlen has the second-lowest inflation of the group.\n\n| Town | Inflation, % | Wages |\n|---|---|---|\n| Osby | 1.1 | 12 |\n"
      .. "| Velm | 4.6 | 14 |\n| Arlen | 7.4 | 11 |\n| Perrin | 9.9 | 18 |",
    "The harbour stop draws the biggest crowd of all.\n\n| Stop | Passengers |\n|---|---|\n| Velm Park | 61,300 |\n| The harbour stop | 54,800 |\n"
      .. "| Mill Lane | 47,200 |\n| Osby | 22,100 |",
    "Coverage was lowest in Velm.\n\n| Town | Children | Reached |\n|---|---|---|\n| Osby | 3,000 | 2,900 |\n| Velm | 2,500 | 2,350 |\n"
      .. "| Arlen | 4,000 | 3,200 |\n| Perrin | 1,100 | 1,090 |\n| Lima | 800 | 560 |",
    "Food showed the steepest rise of all the groups; transport hardly moved.\n\n| Group | Per cent |\n|---|---|\n| Food and drink | 5.2 |"
      .. "\n| Housing | 6.1 |\n"
      .. "| Transport | 0.8 |",
  },

  silent = {
    "Saturday's crowd was the largest of the four days.\n\n| Day | Visitors |\n|---|---|\n| Thursday | 41,000 |\n| Friday | 52,000 |\n"
      .. "| Saturday | 84,000 |\n| Sunday | 78,000 |",
    "Velm has the second-lowest inflation of the group.\n\n| Town | Inflation, % | Wages |\n|---|---|---|\n| Osby | 1.1 | 12 |\n"
      .. "| Velm | 4.6 | 14 |\n| Arlen | 7.4 | 11 |\n| Perrin | 9.9 | 18 |",
    "The harbour stop has the biggest bus park.\n\n| Stop | Passengers |\n|---|---|\n| Velm Park | 61,300 |\n| The harbour stop | 54,800 |\n"
      .. "| Mill Lane | 47,200 |\n| Osby | 22,100 |",
    "Coverage was lowest in Lima.\n\n| Town | Children | Reached |\n|---|---|---|\n| Osby | 3,000 | 2,900 |\n| Velm | 2,500 | 2,350 |\n"
      .. "| Arlen | 4,000 | 3,200 |\n| Perrin | 1,100 | 1,090 |\n| Lima | 800 | 560 |",
    "Sunday's crowd was the largest of all Sundays since 2004.\n\n| Day | Visitors |\n|---|---|\n| Thursday | 41,000 |\n| Friday | 52,000 |\n"
      .. "| Saturday | 84,000 |\n| Sunday | 78,000 |",
    "Velm lost the most of all.\n\n| Town | In May | In June |\n|---|---|---|\n| Osby | 30 | 29 |\n| Velm | 25 | 10 |\n| Arlen | 40 | 36 |\n"
      .. "| Perrin | 11 | 10 |",
    "The harbour stop draws the biggest crowd of all.\n\n| Stop | Passengers | Ferries |\n|---|---|---|\n| Velm Park | 61,300 | 8 |\n"
      .. "| The harbour stop | 54,800 | 30 |\n| Mill Lane | 47,200 | 9 |\n| Mill Lane | 22,100 | 4 |",
    "Food showed the steepest rise of all the groups.\n\n| Group | Per cent |\n|---|---|\n| Food and drink | 7.2 |\n| Housing | 6.1 |\n"
      .. "| Transport | 0.8 |",
  },
}
