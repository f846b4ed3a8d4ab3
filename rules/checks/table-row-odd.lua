--- One row of a table breaks the sum that all its other rows keep.
-- Nobody says what the columns mean: where a column is the sum (or the difference, or three times one plus the other, as points are of wins and
-- draws) of two others in every row but one, that row holds a slip.

local relations = {
  { name = "the sum of", of = function(a, b) return a + b end },
  { name = "three times the first and once the second of", of = function(a, b) return a * 3 + b end },
  { name = "the difference of", of = function(a, b) return a - b end },
  { name = "the product of", of = function(a, b) return a * b end, rates = true },
}

--- "Sold", "price" in euros, "takings" in euros: one of the factors may have no unit; else all have the same.
local function units_fit(relation, x, y, z)
  if relation.rates then return x.unit == nil and y.unit == z.unit end
  return x.unit == y.unit and x.unit == z.unit
end

--- rows[r][c] = the fact in that cell; the numbers of the columns.
local function grid(said)
  local rows, columns, seen = {}, {}, {}
  for cell in said:each {} do
    local r, c = cell.row.low, cell.column.low
    rows[r] = rows[r] or {}
    if rows[r][c] then return {}, {} end
    rows[r][c] = cell
    if not seen[c] then
      seen[c] = true
      table.insert(columns, c)
    end
  end
  table.sort(columns)
  return rows, columns
end

local function telling(cell)
  return cell and cell.amount.nominal and cell.amount.nominal ~= 0
end

--- How many rows keep the relation, how little of that can be chance (as a power of ten), and the one row that breaks it; 0 where two do.
local function test(rows, a, b, c, relation)
  local kept, evidence, odd = 0, 0, nil
  for _, row in pairs(rows) do
    if row[a] and row[b] and row[c] then
      local x, y, z = row[a].amount, row[b].amount, row[c].amount
      if not units_fit(relation, x, y, z) or not z.nominal then return 0, 0 end
      if relation.of(x, y):apart(z) then
        if odd then return 0, 0 end
        odd = row
      elseif telling(row[a]) and telling(row[b]) then
        kept = kept + 1
        evidence = evidence + math.log(math.max(2, math.abs(z.nominal)), 10)
      end
    end
  end
  return kept, evidence, odd
end

local places = "(?i)\\b(?:states|countries|cities|towns|counties|regions|provinces|markets|districts|nations|continents|languages|destinations|"
  .. "airports|ports|routes|customers|clients|subscribers|users|brands|time zones)\\b"

--- Both firms are in four of the states: fewer in all than the two numbers make.
local function may_overlap(label, all, sum)
  return label ~= nil and rx.find(label, places) ~= nil and all:less(sum)
end

--- "144.5*": a mark leads to a note that explains it.
local function is_noted(cell)
  return rx.find(cell.sentence, "\\Q" .. cell.text .. "\\E\\s*(?:[*†‡¹²³]|\\[\\d+\\]|\\([a-z]\\))") ~= nil
end

local function three_in_order(a, b, c)
  return a ~= b and a ~= c and b ~= c
end

local says_so = { ["the difference of"] = "(?i)\\b(?:change|difference|gain|swing)\\b|\\+/" }

--- The first relation that all rows but one keep.
local function broken(rows, columns)
  local n = #columns
  local tries = math.log(n * (n - 1) * (n - 2) * #relations, 10)
  for _, relation in ipairs(relations) do
    for _, a in ipairs(columns) do
      for _, b in ipairs(columns) do
        for _, c in ipairs(columns) do
          if three_in_order(a, b, c) then
            local kept, evidence, odd = test(rows, a, b, c, relation)
            local told = odd and rx.find(odd[c].heading or "", says_so[relation.name] or "$.") -- its heading says what it is
            if odd and kept >= 3 and (evidence >= 2 + tries or told) then return relation, odd, a, b, c end
          end
        end
      end
    end
  end
end

return {
  id = "table-row-odd",
  title = "One row of a table does not add up as the others do",
  why = "In every other row one column is reckoned from two others.",
  severity = "error",
  reads = "cell",
  scope = "document",
  group = { "table" },
  false_positives = "A row with a correction that a note tells: points deducted.",

  check = function(said, report)
    local rows, columns = grid(said)
    if #columns < 3 or #columns > 8 then return end
    local relation, row, a, b, c = broken(rows, columns)
    if not row or is_noted(row[a]) or is_noted(row[b]) or is_noted(row[c]) then return end
    if may_overlap(row[c].label, row[c].amount, row[a].amount + row[b].amount) then return end
    report { a = row[c], b = row[a], message = string.format("%s: %s is not %s %s and %s", row[c].label
      or "row", tostring(row[c].amount), relation.name,
        tostring(row[a].amount), tostring(row[b].amount)), why = "in all other rows it is" }
  end,

  flags = {
    "| Club | Won | Drawn | Lost | Points |\n|---|---|---|---|---|\n| Arrow | 16 | 4 | 2 | 52 |\n| Bow | 13 | 5 | 4 | 46 |\n| Cray | 11 | 6 |"
      .. " 5 | 39 |\n| Dale | 9 | 3 | 10 | 30 |",
    "| Town | Men | Women | All |\n|---|---|---|---|\n| Arrow | 120 | 131 | 251 |\n| Bow | 80 | 75 | 165 |\n| Cray | 44 | 41 | 85 |\n| Dale |"
      .. " 61 | 70 | 131 |",
    "| Stall | Sold | Price | Takings |\n|---|---|---|---|\n| Arrow | 20 | 11 | 220 |\n| Bow | 13 | 12 | 156 |\n| Cray | 60 | 7 | 420 |\n"
      .. "| Dale | 12 | 15 | 190 |",
    "| Party | Seats before | Seats now | Change |\n|---|---|---|---|\n| Arrow | 12 | 15 | +3 |\n| Bow | 20 | 14 | -6 |\n| Cray | 8 | 10 | +4 |\n"
      .. "| Dale | 5 | 6 | +1 |",
  },
  silent = {
    "| Town | Men | Women | All |\n|---|---|---|---|\n| Arrow | 120 | 131 | 251 |\n| Bow | 80 | 75 | 165* |\n| Cray | 44 | 41 | 85 |\n| Dale |"
      .. " 61 | 70 | 131 |",
    "| What | Arrow | Bow | Together |\n|---|---|---|---|\n| Shops | 120 | 131 | 251 |\n| Lorries | 80 | 75 | 155 |\n| Countries | 14 | 11 |"
      .. " 19 |\n| Staff | 6,100 | 7,000 | 13,100 |",
    "| Club | Won | Drawn | Lost | Points |\n|---|---|---|---|---|\n| Arrow | 16 | 4 | 2 | 52 |\n| Bow | 13 | 5 | 4 | 44 |\n| Cray | 11 | 6 |"
      .. " 5 | 39 |\n| Dale | 9 | 3 | 10 | 30 |",
    "| Town | Men | Women | All |\n|---|---|---|---|\n| Arrow | 120 | 131 | 251 |\n| Bow | 80 | 75 | 165 |\n| Cray | 44 | 41 | 95 |\n| Dale |"
      .. " 61 | 70 | 131 |",
  },
}
