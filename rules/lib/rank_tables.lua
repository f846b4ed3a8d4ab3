--- Tables as orders: at which place a row stands in each column of its table.
local gather = require "lib.gather"
local tables = {}

--- What a superlative compares, where a column of amounts may tell the same.
tables.sizes = { size = true, value = true, cost = true, strength = true, height = true, length = true, depth = true, weight = true,
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
function tables.same(name, label)
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
function tables.columns(said)
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
function tables.stand(column, name)
  local own
  for _, cell in ipairs(column) do
    if tables.same(name, cell.label) then
      if own then return nil end
      own = cell
    end
  end
  if not own or #column < 3 then return nil end
  local above, example, whole = 0, nil, whole_of(column)
  for _, cell in ipairs(column) do
    if cell.amount.unit ~= own.amount.unit or tables.same(cell.label, own.label) and cell ~= own then return nil end
    if cell ~= whole and cell.amount:more(own.amount) then
      above = above + 1
      if not example or cell.amount:less(example.amount) then example = cell end
    end
  end
  return above + 1, own, example
end

--- Years, places and small counts that number the rows rank nothing.
function tables.ranks_something(column)
  return not (column[1].heading and rx.find(column[1].heading,
    "(?i)^(#|no\\.?|nr|rank|place|pos(ition)?|year|founded|opened|built|played|p|games|drawn|d|lost|l|change.*|growth.*)$"))
end

return tables
