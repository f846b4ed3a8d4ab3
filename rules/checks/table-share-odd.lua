--- In a table one column is a percentage of another one, in every row but one: all shares of one whole, a change between two columns, one column
-- as a part of another.
local gather = require "lib.gather"

local total = "(?i)^(?:grand )?(?:total|all|sum|overall|together|combined)\\b"

--- { [column] = { [row] = cell } }, the columns and the rows in order, without rows of totals.
local function grid(cells)
  local columns, names, rows, known = {}, {}, {}, {}
  for _, cell in ipairs(cells) do
    local x = cell.amount
    if x.nominal and not x.rough and not rx.find(cell.label or "", total) then
      local r, c = cell.row.low, cell.column.low
      if not columns[c] then
        columns[c] = {}
        table.insert(names, c)
      end
      columns[c][r] = cell
      if not known[r] then table.insert(rows, r) end
      known[r] = true
    end
  end
  table.sort(names)
  table.sort(rows)
  return columns, names, rows
end

--- All percentages, or none; of one unit. Nil where a cell is missing.
local function sort_of(column, rows)
  local first = column[rows[1]]
  for _, r in ipairs(rows) do
    local cell = column[r]
    if not cell or cell.amount.nominal <= 0 or cell.amount.unit ~= first.amount.unit then return nil end
  end
  return first and (first.amount.unit == "percent" and "percent" or "amount")
end

local function bounds(x)
  return math.min(x.low, x.nominal), math.max(x.high, x.nominal)
end

--- What the whole would be by one row, from the least to the most.
local function whole_by(share, part)
  local low, high = bounds(share.amount)
  local a, b = bounds(part.amount)
  return a / high * 100, b / math.max(low, 1e-9) * 100
end

--- The whole that all rows but `without` agree on, or nil.
local function whole(shares, parts, rows, without)
  local low, high = 0, math.huge
  for _, r in ipairs(rows) do
    if r ~= without then
      local a, b = whole_by(shares[r], parts[r])
      low, high = math.max(low, a), math.min(high, b)
    end
  end
  if low <= high then return low, high end
  return nil
end

--- The one row that takes another whole than all others, which must add up to 100 with what it should say; its share by that.
local function odd_share(shares, parts, rows)
  local sum, found, should = 0, nil, nil
  if whole(shares, parts, rows, nil) then return nil end
  for _, r in ipairs(rows) do sum = sum + shares[r].amount.nominal end
  for _, r in ipairs(rows) do
    local low, high = whole(shares, parts, rows, r)
    if low then
      local part = parts[r].amount.nominal / ((low + high) / 2) * 100
      if found then return nil end
      local made = sum - shares[r].amount.nominal + part
      if math.abs(made - 100) > 1.6 or math.abs(sum - 100) <= 1.6 then return nil end
      found, should = r, part
    end
  end
  return found, should
end

--- Do the numbers of a row keep the relation? Nil where it cannot be told.
local relations = {
  { name = "the change from the one to the other", of = function(x, y) return math.abs(y / x - 1) * 100 end },
  { name = "the one as a part of the other", of = function(x, y) return x / y * 100 end },
}

--- The one row of three and more in which the percentage is not what the relation makes of two columns.
local function odd_relation(shares, a, b, rows, relation)
  local found, should, seen, kinds = nil, nil, {}, 0
  for _, r in ipairs(rows) do
    local x, y, p = a[r].amount, b[r].amount, math.abs(shares[r].amount.nominal)
    if x.unit ~= y.unit then return nil end
    local made = relation.of(x.nominal, y.nominal)
    local slack = math.max(shares[r].amount.high - shares[r].amount.low, 0.1) * 0.6
      + 100 * ((x.high - x.low) / x.nominal + (y.high - y.low) / y.nominal) * math.max(y.nominal / x.nominal, 1) / 2
    if math.abs(made - p) > slack then
      if found then return nil end
      found, should = r, made
    elseif not seen[p] and p > 1 then
      seen[p] = true
      kinds = kinds + 1
    end
  end
  if found and kinds >= math.min(3, #rows - 1) and math.abs(should - shares[found].amount.nominal) > 1 then return found, should end
  return nil
end

--- The cell of the row that is out of line, what it should be by the amount of its row, and a row that is in line.
local function tell(report, share, rows, row, other, should)
  local cell, example = share[row], share[rows[1] == row and rows[2] or rows[1]]
  local message = string.format("%s, but %s makes %.1f%% by the other rows", tostring(cell.amount), tostring(other.amount), should)
  report { a = cell, b = example, more = { other }, message = message,
    why = "in every other row the percentage is reckoned alike" }
end

local function check_table(cells, report)
  local columns, names, rows = grid(cells)
  local shares, amounts = {}, {}
  for _, c in ipairs(#rows >= 3 and names or {}) do
    local sort = sort_of(columns[c], rows)
    if sort == "percent" then table.insert(shares, columns[c]) end
    if sort == "amount" then table.insert(amounts, columns[c]) end
  end
  for _, share in ipairs(shares) do
    for i, a in ipairs(amounts) do
      local row, should
      if #rows >= 4 then row, should = odd_share(share, a, rows) end
      if row then return tell(report, share, rows, row, a[row], should) end
      for k, b in ipairs(amounts) do
        for _, relation in ipairs(i ~= k and relations or {}) do
          row, should = odd_relation(share, a, b, rows, relation)
          if row then return tell(report, share, rows, row, b[row], should) end
        end
      end
    end
  end
end

return {
  id = "table-share-odd",
  title = "One row of a table has another percentage than its amounts make",
  why = "In every other row the percentage is what the amounts make.",
  severity = "error",
  reads = "cell",
  scope = "document",
  group = {},
  false_positives = "A percentage that a note tells to be of something else.",

  check = function(said, report)
    for _, cells in ipairs(gather.by(said, {}, function(cell) return cell.table.low end)) do check_table(cells, report) end
  end,

  flags = {
    "| Purpose | Euros | Share |\n|---|---|---|\n| Wages | 540,000 | 45% |\n| Rent | 360,000 | 30% |\n| Heat | 180,000 | 15% |\n| Paper | "
      .. "120,000 | 20% |",
    "| Good | 2024 | 2025 | Change |\n|---|---|---|---|\n| Bread | 200 | 220 | 10% |\n| Milk | 80 | 92 | 15% |\n| Eggs | 60 | 75 | 25% |\n"
      .. "| Rice | 120 | 150 | 35% |",
    "| Ward | Voters | Voted | Turnout |\n|---|---|---|---|\n| North | 4,000 | 2,000 | 50% |\n| East | 3,000 | 1,800 | 60% |\n"
      .. "| West | 5,000 | 2,250 | 45% |\n"
      .. "| Bay | 2,000 | 1,400 | 57% |",
    "| Ward | Voters | Voted | Turnout |\n|---|---|---|---|\n| North | 1,240 | 806 | 65% |\n| East | 2,150 | 1,290 | 60% |\n"
      .. "| West | 1,800 | 1,260 | 79% |",
  },
  silent = {
    "| Purpose | Euros | Share |\n|---|---|---|\n| Wages | 540,000 | 45% |\n| Rent | 360,000 | 30% |\n| Heat | 180,000 | 15% |\n| Paper | "
      .. "120,000 | 10% |",
    "| Good | 2024 | 2025 | Change |\n|---|---|---|---|\n| Bread | 200 | 220 | 10% |\n| Milk | 80 | 92 | 15% |\n| Eggs | 60 | 75 | 25% |\n"
      .. "| Rice | 120 | 150 | 25% |",
    "| Bank | Deposits | Growth |\n|---|---|---|\n| North | 540 | 45% |\n| East | 360 | 30% |\n| West | 180 | 15% |\n| Bay | 120 | 20% |\n| Old |"
      .. " 60 | 9% |",
  },
}
