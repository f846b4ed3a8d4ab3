--- Two amounts for one loan, swap or deal, where a currency or a scope is left open.
-- Softer than figure-differs: it says "look", not "wrong".

local lasting = { ["currency swap"] = true, ["loan"] = true, ["market value"] = true, ["reserves"] = true }

--- Apart as bare numbers, where the currency is the same or one of the two is left open.
local function number_apart(a, b)
  if a.amount.unit and b.amount.unit and a.amount.unit ~= b.amount.unit then return false end
  return a.amount.low > b.amount.high or b.amount.low > a.amount.high
end

--- "Fell by 800 million": no level.
local function is_change(f)
  return f.nature == "change" or rx.find(f.sentence, "(?i)\\bby (?:\\w+ ){0,3}\\Q" .. f.text .. "\\E") ~= nil
end

--- "On a loan of 50 million, half a point is 250,000": a loan to reckon with, nobody's.
local function is_example(f)
  return rx.find(f.sentence, "(?i)\\b(?:on|for|with|take) an? (?:[\\w-]+ ){0,2}(?:loan|mortgage|swap) of\\b") ~= nil
end

--- A level that is told to be so.
local function is_level(f)
  return f.modality == "asserted" and not is_change(f) and not is_example(f)
end

--- Who borrows, or in which currency, is open in one of the two, and nothing that both tell makes them two loans.
local function may_be_one(a, b)
  local open = not a.of or not b.of or a.amount.unit == nil or b.amount.unit == nil
  return open and a:same(b, "of") ~= false and a:same(b, "partner") ~= false and not (a.period and b.period and a.period:apart(b.period))
end

return {
  id = "open-amount",
  title = "Two amounts for what seems to be one loan or swap",
  why = "A reader meets two amounts and is not told that they are two things.",
  severity = "warning",
  reads = "figure",
  group = { "measure", "story" },
  false_positives = "A line of credit and the part of it that was drawn.",

  check = function(said, report)
    local first = said:first()
    if not first or not lasting[first.measure] then return end
    for a, b in said:pairs() do
      if not a:same_document(b) and number_apart(a, b) and may_be_one(a, b) and is_level(a) and is_level(b) then
        report { a = a, b = b, message = string.format("%s: %s and %s", a.measure, tostring(a.amount), tostring(b.amount)),
          why = "same kind of loan; the texts do not say that they are two", hint = "check currency, and whether both are the whole" }
      end
    end
  end,

  flags = { "date: 2024-01-05\nThe bank of Lima halted the 6.5 billion currency swap.\n---\n"
    .. "date: 2024-01-09\nLima wants the currency swap renewed to access $5 billion." },
  silent = {
    "date: 2024-01-05\nOn a loan of 50 million kronur, half a point is 250,000 a year.\n---\n"
      .. "date: 2024-01-09\nTheir loan then stood at 46 million kronur.",
    "date: 2024-01-05\nReserves fell by €800 million last year.\n---\ndate: 2024-01-09\nReserves stood at 640 million euros in December.",
    "date: 2024-01-05\nThe currency swap is worth 90 billion yuan.\n---\ndate: 2024-01-09\nThe currency swap is worth $12.5 billion.",
    "date: 2024-01-05\nThe bank of Lima halted the 6.5 billion currency swap.\n---\n"
      .. "date: 2024-01-09\nIt wants the currency swap of 6.5 billion dollars renewed.",
  },
}
