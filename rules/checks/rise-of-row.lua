--- "The monthly pass will cost 15 percent more": by the table it rises from 58 to 64.
local row_tables = require "lib.row_tables"

local moved = "(?i)^(?: [\\p{L}'-]+){0,4}? (?:r[io]se[ns]?|up|increase[sd]?|climb(?:s|ed)?|f[ae]ll(?:s|en)?|drop(?:s|ped)?|down|gr[eo]wn?s?|"
  .. "gain(?:s|ed)?|shr[aiu]nks?|decrease[sd]?|declined?|jump(?:s|ed)?)(?: by)?(?: about| almost| nearly| some| over| more than| only| just|"
  .. " around){0,2} $"
local dearer = "(?i)^(?: [\\p{L}'-]+){0,3}? (?:costs?|will cost|is|are|becomes?|will be|gets?|was|were|became|has|have|had)(?: about| "
  .. "almost| nearly| some"
  .. "| over| more than| only| just| around){0,2} $"
local more = "(?i)^ (?:more|dearer|cheaper|less|higher|lower|larger|smaller|longer|shorter|fewer)\\b(?! (?:than|for|with|if|in|on|to|when|where)\\b)"

--- Both cells of a row of two amounts of one unit.
local function levels(row)
  local a, b = row.cells[1], row.cells[2]
  if #row.cells ~= 2 or a.amount.unit ~= b.amount.unit or a.amount.unit == "percent" then return nil end
  if not a.amount.nominal or not b.amount.nominal or a.amount.nominal <= 0 or b.amount.nominal <= 0 then return nil end
  return a, b
end

--- By how many percent the second is more or less than the first, or the first than the second.
local function changes(a, b)
  local x, y = a.amount.nominal, b.amount.nominal
  return math.abs(y - x) / x * 100, math.abs(x - y) / y * 100
end

--- "Since 2019" over columns of 2023 and 2024: of other years.
local function of_other_years(f, a, b)
  for year in rx.each(f.sentence, "\\b(?:19|20)\\d\\d\\b") do
    if not rx.has(a.heading or "", year) and not rx.has(b.heading or "", year) then return true end
  end
  return false
end

--- The row that the sentence says to have risen by so much.
local function row_told(t, f)
  local _, from, to = row_tables.clause(f)
  local row = row_tables.row_of(t, from)
  local label = row and rx.match(row.label, "^(?:the )?([^(,:]*[\\w)])")
  local between = label and rx.match(from, "(?i)\\Q" .. label .. "\\E(?![\\p{L}-])([^\\n]*)$")
  local before = between and rx.match(from, "(?i)^(.*?)(?:the |a |an )?\\Q" .. label .. "\\E(?![\\p{L}-])") or ""
  if not between or rx.find(before, "(?i)\\b(?<!price |cost |fare |rate |pay |fee )(?:of|for|with|on|from|by|than) $") then return nil end
  return (rx.find(between, moved) and not rx.find(to, "(?i)^ (?:of|points?)\\b") or rx.find(between, dearer) and rx.find(to, more)) and row or nil
end

-- What every firm and every country tells of itself: in another text it may be that of another.
local common = "^(?:net|gross|total|operating|annual|half-year|quarterly|profits?|loss|revenues?|sales|turnover|costs?|income|ebitd?a?|"
  .. "earnings|assets|"
  .. "loans|deposits|orders?|staff|employees|passengers|capacity|exports|imports|prices?|wages|output|production|gdp|inflation|debt|cash|dividend|"
  .. "population|customers|visitors|members|pay|basic|expenses|expenditure|per|share)$"

local function is_common(label)
  for word in rx.each(rx.match(label:lower(), "^[^(,:]*"), "[\\p{Ll}-]+") do
    if not rx.find(word, common) then return false end
  end
  return true
end

local columns = "(?i)\\b(?:before|now|old|new|until|from|currently?|today|previous(?:ly)?|present|then|(?:19|20)\\d\\d)\\b"

return {
  id = "rise-of-row",
  title = "A rise in percent does not fit the row of the table that it is told of",
  why = "A reader can reckon it from the two numbers of the row.",
  severity = "warning",
  reads = { "amount", "cell" },
  group = { "story" },
  false_positives = "A rise over another time than that between the two columns.",

  check = function(said, report)
    local all = row_tables.all(said)
    for f in said:each { kind = "amount" } do
      local x = f.amount
      local plain = x.unit == "percent" and x.nominal and x.high ~= math.huge and x.low ~= -math.huge and not f.table and not f.quoted
      for _, t in ipairs(plain and f.modality ~= "denied" and f.modality ~= "possible" and all or {}) do
        local row = row_told(t, f)
        local a, b = nil, nil
        if row then a, b = levels(row) end
        if a and is_common(row.label) and a.document ~= f.document then a = nil end
        if a and rx.find(a.heading or "", columns) and rx.find(b.heading or "", columns) and not of_other_years(f, a, b) then
          local up, down = changes(a, b)
          local slack = math.max(x.rough and 2 or 0.6, 0.06 * x.nominal)
          if math.abs(up - x.nominal) > slack and math.abs(down - x.nominal) > slack and x.nominal <= 4 * up and up <= 4 * x.nominal then
            report { a = f, b = b, more = { a }, message = string.format("%s in the text, %.1f percent by the table", f.text, up),
              why = "reckoned from both numbers of the row" }
          end
        end
      end
    end
  end,

  flags = {
    "| Ticket | Until now | From 1 April |\n|---|---|---|\n| Single | €2.40 | €2.70 |\n| Monthly pass | €58 | €64 |\n\nThe monthly pass will cost "
      .. "15 percent more.",
  },
  silent = {
    "| Ticket | Until now | From 1 April |\n|---|---|---|\n| Single | €2.40 | €2.70 |\n| Monthly pass | €58 | €64 |\n\nThe monthly pass rises by "
      .. "10 percent. With the monthly pass, passengers save 20 percent.",
    "| Ticket | Until now | From 1 April |\n|---|---|---|\n| Single | €2.40 | €2.70 |\n| Monthly pass | €58 | €64 |\n\nSales of the monthly "
      .. "pass fell "
      .. "by 7 percent. It is 28 percent cheaper for pupils, and the monthly pass is 30 percent cheaper for soldiers.",
    "date: 2025-08-01\nThe airline Arlen of Osby and Velm.\n\n| Million | 2023 | 2024 |\n|---|---|---|\n| Revenue | 612 | 652 |\n| Net profit | 31 | "
      .. "36 |\n---\ndate: 2025-08-01\nPerrin Wings, which flies to Osby and Velm, is small. Revenue grew by 12.0%.",
  },
}
