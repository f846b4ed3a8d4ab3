--- "The second-biggest item" here, the third in the table.
-- The table must hold the one that is ranked, and each of its columns of amounts must put it lower than told; a table may leave some out, so a
-- better place in it is no contradiction.
local gather = require "lib.gather"

local sizes = { size = true, value = true, cost = true, strength = true, height = true, length = true, depth = true, weight = true,
  wealth = true, sales = true, population = true,
  traffic = true, visitors = true, profit = true, speed = true, heat = true }

--- The words of a name or label in lower case, without brackets.
local function words_of(text)
  local found, n = {}, 0
  for word in rx.each(string.lower(rx.match(text, "^[^(]*") or text), "[\\w'-]{3,}") do
    if #word > 4 then word = rx.match(word, "^(.*[^s])s*$") or word end -- Greens, Green Alternative
    if word ~= "the" and word ~= "and" then
      if not found[word] then n = n + 1 end
      found[word] = true
    end
  end
  return found, n
end

--- Is the label the one that is ranked? All words of the shorter stand in the longer.
local function same(name, label)
  local x, n = words_of(name)
  local y, m = words_of(label)
  local shared = 0
  for word in pairs(x) do
    if y[word] then shared = shared + 1 end
  end
  return n > 0 and m > 0 and shared == math.min(n, m)
end

local function is_total(label)
  return rx.find(label, "(?i)\\b(total|all|sum|average|mean|other|others|rest|overall|combined)\\b") ~= nil
end

--- The columns of all tables of the group: lists of cells.
local function columns(said)
  return gather.by(said, { kind = "cell" }, function(cell)
    return cell.label and not is_total(cell.label) and cell.amount.nominal
      and string.format("%s %d %d", cell.document, cell.table.low, cell.column.low)
  end)
end

--- "Group", "Country": the row whose number is the sum of the others, whatever it is called.
local function whole_of(column)
  local most, sum = nil, 0
  for _, cell in ipairs(column) do
    sum = sum + cell.amount.nominal
    if not most or cell.amount.nominal > most.amount.nominal then most = cell end
  end
  local rest = sum - most.amount.nominal
  return #column >= 3 and math.abs(most.amount.nominal - rest) <= 0.02 * most.amount.nominal and most or nil
end

--- The row of the one ranked in a column of at least three, and how many surely have more.
local function stand(column, name)
  local own
  for _, cell in ipairs(column) do
    if same(name, cell.label) then
      if own then return nil end
      own = cell
    end
  end
  if not own or #column < 3 then return nil end
  local above, example, whole = 0, nil, whole_of(column)
  for _, cell in ipairs(column) do
    if cell.amount.unit ~= own.amount.unit or same(cell.label, own.label) and cell ~= own then return nil end
    if cell ~= whole and cell.amount:more(own.amount) then
      above = above + 1
      if not example or cell.amount:less(example.amount) then example = cell end
    end
  end
  return above + 1, own, example
end

--- Years, places and small counts that number the rows rank nothing.
local function ranks_something(column)
  return not (column[1].heading and rx.find(column[1].heading,
    "(?i)^(#|no\\.?|nr|rank|place|pos(ition)?|year|founded|opened|built|played|p|games|drawn|d|lost|l|change.*|growth.*)$"))
end

local function check_claim(claim, name, all, report)
  local worst, shown = {}, {}
  for _, column in ipairs(all) do
    local place, own, above = stand(column, name)
    if place and ranks_something(column) then
      local key = string.format("%s %d", own.document, own.table.low)
      if not worst[key] or place < worst[key] then worst[key], shown[key] = place, { own, above } end
    end
  end
  for key, place in pairs(worst) do
    if place > claim.place.high and shown[key][2] then
      report { a = claim, b = shown[key][2], more = { shown[key][1] },
        message = string.format("told to be number %d, but number %d in the table (%s, after %s of %s)", math.floor(claim.place.high), place,
          tostring(shown[key][1].amount), tostring(shown[key][2].amount), shown[key][2].label), why = "no column of the table puts it so high" }
      return
    end
  end
end

return {
  id = "rank-table",
  title = "A place in an order does not fit the table",
  why = "A reader can count the rows that have more.",
  severity = "warning",
  reads = { "standing", "cell" },
  group = { "story" },
  false_positives = "A table of a larger circle than the one that the sentence ranks in.",

  check = function(said, report)
    local all = columns(said)
    for claim in said:each { kind = "standing", modality = "asserted" } do
      local name = claim.of or claim.who
      if name and not claim.quoted and not claim.speaker and (not claim.by or sizes[claim.by]) then check_claim(claim, name, all, report) end
    end
  end,

  flags = {
    "Water is the second-biggest item on the list, behind power.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport |"
      .. " 2.2 |\n| Water and sewers | 1.9 |\n| Parks | 0.4 |\n| Total | 8.6 |",
    "date: 2025-03-01\nThe Marsh Party of Peru, the third-strongest group in the house, left. Peru voted for Dana Reyes.\n---\n"
      .. "date: 2025-03-02\nPeru voted, and Dana Reyes won.\n\n| Party | Seats |\n|---|---|\n| Hill Party | 44 |\n| Sea Party | 31 |\n|"
      .. " River Party | 17 |\n| Marsh Party | 13 |",
  },
  silent = {
    "Water is the biggest division of Arlen.\n\n| Division | Sales |\n|---|---|\n| Power | 4.1 |\n| Water and sewers | 6.2 |\n| Parks | 1.4 |"
      .. "\n| Arlen | 11.7 |",
    "Water is the third-biggest item on the list, behind power.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport |"
      .. " 2.2 |\n| Water and sewers | 1.9 |\n| Parks | 0.4 |\n| Total | 8.6 |",
    "Water is the second-oldest item on the list, behind power.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport |"
      .. " 2.2 |\n| Water and sewers | 1.9 |\n| Parks | 0.4 |\n| Total | 8.6 |",
    "Water is the second-biggest item on the list by staff.\n\n| Item | Millions | Staff |\n|---|---|---|\n| Power | 4.1 | 20 |\n|"
      .. " Roads and transport | 2.2 | 12 |\n| Water and sewers | 1.9 | 17 |\n| Parks | 0.4 | 11 |",
    "Parks are the fourth-biggest item on the list.\n\n| Item | Millions |\n|---|---|\n| Power | 4.1 |\n| Roads and transport | 2.2 |\n|"
      .. " Parks | 0.4 |",
  },
}
