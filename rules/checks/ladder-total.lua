--- Lines of figures, one below the other, whose total is not their sum: "Yes ..... 14,382 / No ..... 13,966 / Total ..... 28,438".

local line_of_figure = "^.{1,60}?(\\.{3,}|:|\\s-\\s|\\t)\\s*[^\\w\\s]?\\d[\\d,. ]*( ?(million|billion|%|per ?cent|votes|seats|tonnes|kg|"
  .. "euros|dollars))?\\s*$"
local total = "(?i)^\\W*(grand |sub)?(total|sum|all|altogether|overall|together)\\b"

--- The last amount of each line that is a label and a figure, by line number.
local function ladder(said)
  local lines, numbers = {}, {}
  for fact in said:each { modality = "asserted" } do
    if not fact.table and fact.amount.nominal and rx.find(fact.sentence, line_of_figure) then
      if not lines[fact.line] then table.insert(numbers, fact.line) end
      lines[fact.line] = fact
    end
  end
  table.sort(numbers)
  return lines, numbers
end

--- The sum of the lines right above, as many as come nearest to the total; whether some number of them meets it.
local function above(lines, line)
  local claim, sum, nearest, first = lines[line], nil, nil, nil
  for back = 1, 20 do
    local fact = lines[line - back]
    if not fact or fact.amount.unit ~= claim.amount.unit or rx.find(fact.sentence, total) then break end
    sum = sum and sum + fact.amount or fact.amount
    if back >= 2 then
      if not sum:apart(claim.amount) then return nil end
      if not nearest or math.abs(sum.nominal - claim.amount.nominal) < math.abs(nearest.nominal - claim.amount.nominal) then nearest,
        first = sum, fact end
    end
  end
  return nearest, first
end

return {
  id = "ladder-total",
  title = "A total is not the sum of the lines above it",
  why = "A reader can add up the lines.",
  severity = "error",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "Lines of which some are part of others.",

  check = function(said, report)
    local lines, numbers = ladder(said)
    for _, line in ipairs(numbers) do
      local claim = lines[line]
      if rx.find(claim.sentence, total) then
        local sum, first = above(lines, line)
        if sum and math.abs(sum.nominal - claim.amount.nominal) <= 0.2 * claim.amount.nominal then
          report { a = claim, b = first, message = string.format("%s in all, but the lines above add up to %s", tostring(claim.amount),
            tostring(sum)), why = "the lines added up" }
        end
      end
    end
  end,

  flags = {
    "RESULT OF THE VOTE\n\n- Yes .......... 14,382\n- No ........... 13,966\n- Total votes .......... 28,438\n",
    "Accounts of the club\n\n- Tickets: 4,100\n- Donations: 2,300\n- Grants: 1,500\n- Total: 8,900\n",
  },
  silent = {
    "RESULT OF THE VOTE\n\n- Yes .......... 14,382\n- No ........... 13,966\n- Total votes .......... 28,348\n",
    "Accounts of the club\n\n- Members: 4,100\n- Tickets: 4,100\n- Donations: 2,300\n- Grants: 1,500\n- Total: 7,900\n",
  },
}
