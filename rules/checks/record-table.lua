--- "The highest ever" in the text, and a higher one in the table.
-- The table must hold the very number of the record, and in the same column a larger one.
local gather = require "lib.gather"

local sizes = { size = true, height = true, heat = true, strength = true, length = true, speed = true, weight = true, depth = true,
  width = true, deaths = true, cost = true, value = true, rain = true,
  population = true, traffic = true, visitors = true, sales = true, damage = true }
local not_values = "(?i)^(#|no\\.?|rank|place|pos(ition)?|year|founded|opened|built|age)$"

--- Columns of at least three amounts, by table and column.
local function columns(said)
  return gather.by(said, { kind = "cell" }, function(cell)
    return cell.amount.nominal and not (cell.heading and rx.find(cell.heading, not_values))
      and string.format("%s %d %d", cell.document, cell.table.low, cell.column.low)
  end)
end

--- Amounts that a claim of a record can mean: its sentence's own, else those right before it.
local function values(claim, amounts)
  local own, before = {}, {}
  for _, fact in ipairs(amounts) do
    if fact:same_document(claim) and fact.line <= claim.line and claim.line - fact.line <= 4 and fact.amount.nominal
      and fact.amount.nominal >= 10 and not fact.aside then
      if fact.sentence == claim.sentence then table.insert(own, fact) else table.insert(before, fact) end
    end
  end
  return rx.find(claim.sentence, "(?i)^(it|that|this) (was|is)\\b") and before or own
end

local function agrees(cell, fact)
  return cell.amount.nominal == fact.amount.nominal and (not cell.amount.unit or cell.amount.unit == fact.amount.unit)
end

--- A column that only grows tells one thing over time: a later row is no earlier record.
local function only_grows(column)
  for i = 2, #column do
    if column[i].amount.nominal < column[i - 1].amount.nominal then return false end
  end
  return true
end

--- The cell of the column that is larger than the amount, where the column holds the very amount.
local function larger(column, fact)
  local here, above = nil, nil
  if #column < 3 or only_grows(column) then return nil end
  for _, cell in ipairs(column) do
    if agrees(cell, fact) then here = cell end
    if cell.amount.nominal > fact.amount.nominal and cell.amount.nominal < 3 * fact.amount.nominal then above = above or cell end
  end
  return here and above
end

--- The first amount of the claim that a column surpasses, and the larger cell.
local function surpassed(claim, amounts, all)
  for _, fact in ipairs(values(claim, amounts)) do
    for _, column in ipairs(all) do
      local above = larger(column, fact)
      if above then return fact, above end
    end
  end
end

return {
  id = "record-table",
  title = "A record in the text is not the largest in the table",
  why = "The table that holds the number holds a larger one.",
  severity = "warning",
  reads = { "amount", "cell", "record" },
  group = { "story" },
  false_positives = "A table of a wider field than the record: of several places, where the record is of one.",

  check = function(said, report)
    local all, amounts = columns(said), {}
    if #all == 0 then return end
    for fact in said:each { kind = "amount", modality = "asserted" } do
      if not fact.table then table.insert(amounts, fact) end
    end
    for claim in said:each { kind = "record", modality = "asserted" } do
      local fact, above = nil, nil
      if not claim.quoted and not claim.corrected and sizes[claim.by] then fact, above = surpassed(claim, amounts, all) end
      if fact then
        report { a = claim, b = above, message = string.format("%s is called a record, but the table has %s", tostring(fact.amount),
          tostring(above.amount)), why = "one column holds both" }
        return
      end
    end
  end,

  flags = {
    "At Arrow in Peru 47.8 degrees Celsius were measured on Saturday. It was the highest temperature there since records began in 1908.\n\n|"
      .. " Date | Degrees |\n|---|---|\n| 2013 | 48.1 |\n| 2026 | 47.8 |\n| 1939 | 47.1 |",
  },
  silent = {
    "At Arrow in Peru 48.1 degrees Celsius were measured on Saturday. It was the highest temperature there since records began in 1908.\n\n|"
      .. " Date | Degrees |\n|---|---|\n| 2026 | 48.1 |\n| 2013 | 47.8 |\n| 1939 | 47.1 |",
    "At Arrow in Peru 47.8 degrees Celsius were measured on Saturday. It was the highest temperature there since 2013.\n\n| Date | Degrees |"
      .. "\n|---|---|\n| 2013 | 48.1 |\n| 2026 | 47.8 |\n| 1939 | 47.1 |",
  },
}
