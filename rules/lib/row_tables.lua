--- Tables as rows of cells, and which row a clause of prose speaks of.
local gather = require "lib.gather"
local in_sentence = require "lib.in_sentence"
local row_tables = {}

local total = "(?i)^(?:grand )?(?:total|all|sum|overall|together|combined|altogether|in all)\\b"
local other = "(?i)^(?:others?|rest|average|mean|median)\\b"

--- The tables of the group: { rows = { { label, cells } }, total = row? }. Tables in which a label stands twice are left out.
function row_tables.all(said)
  local found = {}
  local by_table = gather.by(said, { kind = "cell" }, function(c) return c.label and string.format("%s %d", c.document, c.table.low) end)
  for _, list in ipairs(by_table) do
    local rows, at, twice = {}, {}, false
    for _, c in ipairs(list) do
      local row = at[c.row.low] or { label = c.label, cells = {} }
      if not at[c.row.low] then
        for _, r in ipairs(rows) do twice = twice or r.label == c.label end
        at[c.row.low] = row
        table.insert(rows, row)
      end
      table.insert(row.cells, c)
    end
    local whole
    for _, row in ipairs(rows) do
      if rx.find(row.label, total) then whole = row end
    end
    if not twice then table.insert(found, { rows = rows, total = whole, document = list[1].document }) end
  end
  return found
end

--- The clause of a fact: what stands around it up to the next comma, and where the fact begins in it.
function row_tables.clause(f)
  local before, behind = in_sentence.before(f), in_sentence.behind(f)
  local from = rx.match(before, "[^,;:()]*$") or ""
  return from .. f.text .. (rx.match(behind, "^[^,;:()]*") or ""), from, rx.match(behind, "^[^,;:()]*") or ""
end

--- What matches the label in prose: "overtime and hired staff" of "Overtime and hired staff (NZ$)".
local function pattern_of(label)
  local bare = rx.match(label, "^(?:the )?([^(,:]*[\\w)])") or label
  return #bare >= 4 and "(?i)(?<![\\p{L}-])\\Q" .. bare .. "\\E(?![\\p{L}-])" or nil
end

--- The one row whose label the text has; nil where there is none, or two.
function row_tables.row_of(t, text)
  local found
  for _, row in ipairs(t.rows) do
    local pattern = row ~= t.total and not rx.find(row.label, other) and pattern_of(row.label)
    if pattern and rx.find(text, pattern) then
      if found then return nil end
      found = row
    end
  end
  return found
end

--- The cell of the row in the column.
function row_tables.cell(row, column)
  for _, c in ipairs(row.cells) do
    if c.column.low == column then return c end
  end
end

--- What the column comes to: its row of totals, or the sum of its rows where there is none; nil where a row has no such cell.
function row_tables.whole(t, column, unit)
  local cell = t.total and row_tables.cell(t.total, column)
  if t.total then return cell and cell.amount.nominal end
  local sum = 0
  for _, row in ipairs(t.rows) do
    local c = row_tables.cell(row, column)
    if not c or not c.amount.nominal or c.amount.unit ~= unit then return nil end
    sum = sum + c.amount.nominal
  end
  return #t.rows >= 3 and sum or nil
end

return row_tables
