--- "The sum covers 60 per cent of the 1.06 billion": no sum told before is 60 per cent of it.
local gather = require "lib.gather"

local opens = "(?i)^(the|this|that|these|those) (sum|amount|money|total|figure|pledges?|donations?|funds?|proceeds|offer|bid|payment|grant|"
  .. "loan)\\b[^,;:.]{0,30}\\b(covers?|covered|represents?|represented|is|are|was|"
  .. "equals?|meets?|makes?|made|amounts? to|amounted to|corresponds? to|comes? to|came to|accounts? for)\\b"

--- The percentage of the sentence and the money behind "of".
local function share_and_whole(list)
  for i = 1, #list - 1 do
    if list[i].amount.unit == "percent" and list[i + 1].amount.unit
      and rx.find(list[i + 1].amount.unit, "^[A-Z]{3}$") then return list[i], list[i + 1] end
  end
end

--- The sums told before the line: does one fit the share? Else the largest of them.
local function part_of(said, share, whole)
  local largest
  for fact in said:each { modality = "asserted" } do
    if fact.amount.unit == whole.amount.unit and fact.line < share.line and fact.amount.nominal and fact.amount.nominal < whole.amount.nominal then
      if not (fact.amount / whole.amount * 100):apart(amount(share.amount.low))
        or math.abs(fact.amount.nominal / whole.amount.nominal * 100 - share.amount.nominal) < 1 then return nil end
      if not largest or fact.amount.nominal > largest.amount.nominal then largest = fact end
    end
  end
  return largest
end

return {
  id = "share-of-told",
  title = "A share of a whole does not fit the sum that the text tells",
  why = "Part over whole is the share; a reader can divide.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A sum that the text tells only in another currency.",

  check = function(said, report)
    local sentences = gather.by(said, { modality = "asserted" }, function(fact) return fact.sentence end)
    for _, list in ipairs(sentences) do
      local share, whole = share_and_whole(list)
      if share and rx.find(list.key, opens) and rx.find(list.key, "(?i)(per ?cent|%) of\\b") then
        local part = part_of(said, share, whole)
        if part then
          report { a = share, b = part, message = string.format("%s of %s is not %s", tostring(share.amount), tostring(whole.amount),
            tostring(part.amount)),
            why = "no sum told before is that share of it" }
        end
      end
    end
  end,

  flags = {
    "Donors in Lima pledged $742 million for relief.\n\nThe largest pledge, of 260 million dollars, came from Peru.\n\n"
      .. "The sum covers 60 per cent of the appeal of $1.06 billion.",
  },
  silent = {
    "Donors in Lima pledged $742 million for relief.\n\nThe largest pledge, of 260 million dollars, came from Peru.\n\n"
      .. "The sum covers 70 per cent of the appeal of $1.06 billion.",
    "Donors in Lima pledged $742 million for relief.\n\nThe appeal is large: 60 per cent of the $1.06 billion is for food.",
  },
}
