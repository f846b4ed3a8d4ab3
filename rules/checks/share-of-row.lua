--- "More than two thirds of the cost went on overtime": by the table it was 5.1 of 9.4.
local in_sentence = require "lib.in_sentence"
local row_tables = require "lib.row_tables"

local has = "(?i)^(?: [\\p{L}'-]+){0,2}? (?:takes?|took|taken|accounts? for|accounted for|mak(?:es?|ing) up|made up|has|have|had|gets?|got|"
  .. "holds?|held|"
  .. "receives?|received|swallows?|swallowed|eats?|ate|won|wins?|represents?|represented|is|are|was|were|brings? in|brought in|provides?|"
  .. "provided|uses?|used|costs?|claims?|claimed|sends?|sent|buys?|bought)(?: up| only| just| about| already| now| less than| more than| under| over"
  .. "| almost| nearly| well| a little| some| roughly| fully| at least){0,3} $"
local goes = "(?i)^ of (?:the|all|its|their|this|that|our) (?:\\p{Ll}+ ){1,3}(?:goes|go|went|is|was|are|were|came|comes|come|fell|falls|"
  .. "flows?|flowed|"
  .. "will go|has gone|had gone) (?:\\p{Ll}+ ){0,2}(?:to|on|for|from|into|in|by) "
local of_whole = "(?i)^ of (?:the|all|its|their|this|that|our) (?!other|rest|remain)\\p{Ll}+"

local money = "^(?:costs?|budget|money|sum|total|bill|spending|outlays?|expenses|expenditure|revenues?|sales|income|turnover|takings|earnings|"
  .. "loss(?:es)?|damages?|investments?|aid|funds?|funding|price|debts?|grants?)$"

--- "Of the cost", over a column of money; "of the votes", over one headed "Votes": is the whole that of the column?
local function is_of_column(c, to)
  local heading = c.heading or ""
  for noun in rx.each(rx.match(to:lower(), "^ of (?:the|all|its|their|this|that|our)((?: \\p{Ll}+){1,2})") or "", "\\p{Ll}{4,}") do
    if rx.find(heading, "\\b\\Q" .. (rx.match(noun, "^(.+?)s?$") or noun) .. "\\E") then return true end
    local unit = c.amount.unit or ""
    if rx.find(noun, money) and (rx.find(unit, "^[A-Z]{3}") or rx.find(heading, "million|billion|amount|sum|cost|budget|"
      .. "spending")) then return true end
  end
  return false
end

--- The least and the greatest share that the words leave open; nil where the amount is no share.
local function share_of(f)
  local x = f.amount
  local by = x.unit == "percent" and 100 or not x.unit and x.nominal and x.nominal < 1 and 1
  if not by or not x.nominal or x.nominal <= 0 then return nil end
  local slack = by == 100 and (x.rough and 0.03 or 0.012) or x.rough and 0.06 or 0.04
  if x.low == -math.huge or x.high == math.huge then slack = 0.005 end
  return math.max(0, x.low / by - slack), x.high == math.huge and 1 or x.high / by + slack
end

local somewhere = "(?i)\\b(?:in|at|among|outside|inside|within|across) (?!all\\b|total\\b|fact\\b|the end\\b)"

--- The clause before the label's end, or behind its beginning, as the sentence is built; nil where the share is not said to be the
-- row's; and what stands behind the share.
local function row_told(t, f)
  local _, from, to = row_tables.clause(f)
  if not rx.find(to, of_whole) or rx.find(in_sentence.before(f), somewhere) or rx.find(to, somewhere) then return nil end
  local row = row_tables.row_of(t, from)
  if row then
    local label = rx.match(row.label, "^(?:the )?([^(,:]*[\\w)])")
    local between = rx.match(from, "(?i)\\Q" .. label .. "\\E(?![\\p{L}-])([^\\n]*)$")
    return between and rx.find(between, has) and row or nil, to
  end
  return rx.find(to, goes) and row_tables.row_of(t, rx.match(to, goes .. "(.*)") or "") or nil, to
end

--- Does the share fit the row in any column? The cell that shows that it does not.
local function against(t, row, to, least, most)
  local shown, shown_share
  for _, c in ipairs(row.cells) do
    local whole = c.amount.unit ~= "percent" and row_tables.whole(t, c.column.low, c.amount.unit)
    if whole and whole > 0 and is_of_column(c, to) and c.amount.nominal and c.amount.nominal <= whole then
      local share = c.amount.nominal / whole
      if share >= least and share <= most then return nil end
      shown, shown_share = shown or c, shown_share or share
    end
  end
  return shown, shown_share
end

return {
  id = "share-of-row",
  title = "A share told of a row of a table does not fit the table",
  why = "A reader can divide the row by the total.",
  severity = "warning",
  reads = { "amount", "cell" },
  group = { "story" },
  false_positives = "A share of another whole than that of the table.",

  check = function(said, report)
    local all = row_tables.all(said)
    for f in said:each { kind = "amount", modality = #all > 0 and "asserted" or "denied" } do
      local least, most = share_of(f)
      for _, t in ipairs(least and not f.table and not f.quoted and not f.speaker and all or {}) do
        local row, to = row_told(t, f)
        local cell, share = nil, nil
        if row then cell, share = against(t, row, to, least, most) end
        if cell then
          report { a = f, b = cell, message = string.format("%s in the text, %.0f percent by the table", f.text, share * 100),
            why = "the row over the total" }
        end
      end
    end
  end,

  flags = {
    "| Item | Millions |\n|---|---|\n| Overtime and hired staff | 5.1 |\n| Recovery of data | 2.6 |\n| Transport of patients | 1.7 |\n"
      .. "| Total | 9.4 |\n\nMore than two-thirds of the cost went on overtime and hired staff.",
    "| Item | Crowns, million |\n|---|---|\n| Schools | 41 |\n| Roads | 22 |\n| Parks | 9 |\n| Police | 28 |\n\nSchools take more than half of the "
      .. "budget.",
  },
  silent = {
    "| Item | Millions |\n|---|---|\n| Overtime and hired staff | 5.1 |\n| Recovery of data | 2.6 |\n| Transport of patients | 1.7 |\n"
      .. "| Total | 9.4 |\n\nMore than half of the cost went on overtime and hired staff.",
    "| Item | Crowns, million |\n|---|---|\n| Schools | 41 |\n| Roads | 22 |\n| Parks | 9 |\n| Police | 28 |\n\nMore than half of the police budget "
      .. "goes to cars. Two thirds of the roads are bad.",
    "| Party | Votes |\n|---|---|\n| Hill Party | 3,400 |\n| Sea Party | 6,600 |\n| Greens | 2,000 |\n\nIn the old town the Hill Party took more "
      .. "than half of the votes.",
    "| Party | Seats |\n|---|---|\n| Hill Party | 34 |\n| Sea Party | 66 |\n| Greens | 20 |\n\nThe Hill Party won 35.4 percent of the vote.",
  },
}
