--- The last row is, in one column, the sum of the rows above it. It is a row of totals, whatever it is called, and must be so in each column.
local gather = require "lib.gather"

local other = "(?i)\\b(?:average|mean|median|change|previous|forecast|target|rank|share|percent|rate|price|year|index|ratio|per(?! cent))\\b|%"
local total = "(?i)^(?:grand )?(?:total|all|sum|overall|together|combined)\\b"

--- The columns of a table: { cells by row }, and the rows in order.
local function columns_of(cells)
  local columns, rows, known = {}, {}, {}
  for _, cell in ipairs(cells) do
    local row, column = cell.row.low, cell.column.low
    if not known[row] then
      known[row] = cell.label or ""
      table.insert(rows, row)
    end
    columns[column] = columns[column] or {}
    columns[column][row] = cell
  end
  table.sort(rows)
  return columns, rows, known
end

--- What the column adds up to above its last row, that row's cell and the first one's; nil where a cell is missing or told otherwise.
local function sum_of(column, rows)
  local sum, least = 0, 0
  for i, row in ipairs(rows) do
    local cell = column[row]
    local x = cell and cell.amount
    if not x or not x.nominal or x.nominal < 0 or x.rough or x.unit == "percent" or rx.find(cell.heading or "", other) then return nil end
    if x.unit ~= column[rows[1]].amount.unit then return nil end
    if i < #rows then
      sum = sum + x.nominal
      least = least + (x.nominal > 0 and 1 or 0)
    end
  end
  if least < 3 then return nil end
  return sum, column[rows[#rows]], column[rows[1]]
end

local function check_table(cells, report)
  local columns, rows, labels = columns_of(cells)
  if #rows < 4 or rx.find(labels[rows[#rows]], total) then return end
  local fits, off = 0, {}
  for _, column in pairs(columns) do
    local sum, last, first = sum_of(column, rows)
    if sum and math.abs(sum - last.amount.nominal) < 1e-9 then
      fits = fits + 1
    elseif sum and sum > 0.6 * last.amount.nominal and sum < 1.6 * last.amount.nominal then
      table.insert(off, { sum = sum, last = last, first = first })
    end
  end
  for _, o in ipairs(fits > 0 and off or {}) do
    report { a = o.last, b = o.first, message = string.format("%s in the last row, but the rows above add up to %g", tostring(o.last.amount), o.sum),
      why = "in another column the last row is the sum of the rows above" }
  end
end

return {
  id = "row-of-sums",
  title = "A last row adds up one column and not another",
  why = "One of the figures of the table is wrong.",
  severity = "error",
  reads = "cell",
  scope = "document",
  group = {},
  false_positives = "A last row that is no total and equals the sum of the others by chance.",

  check = function(said, report)
    for _, cells in ipairs(gather.by(said, {}, function(cell) return cell.table.low end)) do check_table(cells, report) end
  end,

  flags = {
    "| Ward | Dead | Missing |\n|---|---|---|\n| North | 17 | 8 |\n| Hills | 3 | 1 |\n| East | 9 | 4 |\n| Bay | 6 | 1 |\n| County | 31 | 14 |",
  },
  silent = {
    "| Ward | Dead | Missing |\n|---|---|---|\n| North | 17 | 8 |\n| Hills | 3 | 1 |\n| East | 9 | 4 |\n| Bay | 6 | 1 |\n| County | 35 | 14 |",
    "| Ward | Dead | Missing |\n|---|---|---|\n| North | 17 | 8 |\n| Hills | 3 | 1 |\n| East | 9 | 4 |\n| Bay | 6 | 1 |\n| Port | 31 | 12 |",
  },
}
