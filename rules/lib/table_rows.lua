--- The rows of tables as questions: what an amount of a table is of, by its row's label and its column's heading, and which amounts of the prose
-- are told of the same.
local gather = require "lib.gather"
local rows = {}

-- Headings and labels that tell no thing: "figure", "total", "item", "until now".
local empty = "^(?:figur|number|total|amount|item|value|count|stat|fact|detail|sum|result|quantit|unit|euro|dollar|pound|cent|million|billion|"
  .. "thousand|paid|spent|sold|receiv|built|held|told|given|made|until|from|onward|today|currentl|previousl|januar\\w*|februar\\w*|march|april|may|"
  .. "june|jul\\w*|august|septemb\\w*|octob\\w*|novemb\\w*|decemb\\w*|dat|day|week|month|year|annual|part|parti|party|per|kilomet\\w*|metr|tonn)$"

--- The words that an entry of a table must share: its own without the empty ones.
local function telling(entry)
  local found = {}
  for _, word in ipairs(entry.list) do
    if not rx.find(word, empty) then table.insert(found, word) end
  end
  return found
end

--- A key for the amount and for the cell that is made of it: equal amounts of a row are told apart by their order.
local function numbered()
  local seen = {}
  return function(f)
    local key = f.document .. "\n" .. f.sentence .. "\n" .. f.text
    seen[key] = (seen[key] or 0) + 1
    return key .. "\n" .. seen[key]
  end
end

--- The amounts of tables, as entries with `cell`, `row`, the key of all rows of the
-- document with that label, and `telling`, their words.
function rows.cells(said, all)
  local by_place, found, place, place_of = {}, {}, numbered(), numbered()
  for _, e in ipairs(all) do
    if e.fact.table then by_place[place(e.fact)] = e end
  end
  for cell in said:each { kind = "cell" } do
    local e = cell.label and cell.amount.nominal and by_place[place_of(cell)]
    if e then
      e.cell, e.row, e.telling = cell, cell.document .. " " .. cell.label, telling(e)
      table.insert(found, e)
    end
  end
  return found
end

--- Are all words of the cell near the amount as well?
function rows.told_of(cell, entry)
  for _, word in ipairs(cell.telling) do
    if not entry.words[word] then return false end
  end
  return #cell.telling > 0
end

--- Does the column count such things, by its heading?
function rows.is_headed(cell, noun)
  return rx.find(cell.cell.heading or "", "\\b\\Q" .. rx.match(noun, "^(.+?)y?$") .. "\\E\\p{Ll}{0,3}(?:,| \\d|$)") ~= nil
end

--- The values of each row: { [row] = cells }.
function rows.by_row(cells)
  local found = gather.new()
  for _, e in ipairs(cells) do gather.put(found, e.row, e) end
  return found.of
end

return rows
