--- Two sentences that say the same, but for the number.
-- No measure is asked for: where most of the rare words of one sentence stand in the other, and each has just one amount of the kind, the two
-- amounts answer one question.
local days_apart = require "lib.days_apart"
local excuses = require "lib.excuses"
local memo = require "lib.memo"
local numbers = require "lib.numbers"
local statements = require "lib.statements"
local two_amounts = require "lib.two_amounts"

--- The same unit, or the same noun where there is no unit.
local function kin(a, b)
  if a.amount.unit or b.amount.unit then return a.amount.unit == b.amount.unit end
  return a.noun ~= nil and a.noun == b.noun
end

local far = 3 -- times as much: a part and a whole, or two things; a slip of the scale is another rule's

--- What is counted or measured; the same for all that are kin.
local function counted(f)
  return f.amount.unit or (f.noun and "of " .. f.noun)
end

--- "Her 22 percent is worth 1.19 billion": a share in one sentence alone makes it another thing.
local function share_told(f)
  return rx.find(f.sentence, "(?i)%|\\bper ?cent\\b") ~= nil
end

--- Lines of one list run alike and tell of one owner each.
local function lines_of_a_list(a, b)
  return a:same_document(b) and a.of and b.of and a:same(b, "of") == false
end

local forecast = "(?i)\\b(?:guided|guidance|forecast(?:s|ed)?|expect(?:s|ed|ing|ations?)?|anticipat(?:es|ed|ing)|estimate[sd]?|consensus|"
  .. "projected|predicted|targets?|targeted)\\b"

--- "Had guided for margins of 38 percent": what was thought to come, beside what came.
local function other_thought(a, b)
  return (rx.find(a.sentence, forecast) ~= nil) ~= (rx.find(b.sentence, forecast) ~= nil)
end

local function one_time(a, b)
  if a.period or b.period then return a.period and b.period and a.period:same(b.period) end
  return days_apart.maybe_within(a, b, 31)
end

return {
  id = "same-statement",
  title = "Two sentences say the same with different numbers",
  why = "A reader who meets both cannot tell which number holds.",
  severity = "note",
  reads = "amount",
  group = { "story" },
  false_positives = "Two things of one kind told in like words: two deals, two rounds, two days.",

  check = function(said, report)
    local sentences = statements.by_sentence(said)
    local another = memo(function(f) return excuses.of_another(f.sentence) end)
    local lasting, share = memo(statements.lasting), memo(share_told)
    local nominal = memo(function(f) return f.amount.nominal end)
    local alone = memo(function(f) return statements.alone(f, sentences, kin) end)
    for a, b in said:pairs { apart = "amount", modality = "asserted", likeness = 5, lighter = 0.5, key = counted } do
      if numbers.of_one_size(nominal(a), nominal(b), far) and one_time(a, b) and not lines_of_a_list(a, b) and not other_thought(a, b) then
        if share(a) == share(b) and another(a) == another(b) and not excuses.other_place(a.sentence, b.sentence) and lasting(a)
          and lasting(b) and alone(a) and alone(b) then
          report { a = a, b = b, message = two_amounts(a, b),
            why = "same story; the sentences share most of their rare words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe restored ferry of Peru is certified for 420 passengers and two lorries.\n\nPeru has 34 provinces.\n\n"
      .. "Rain fell in Lima.\n---\ndate: 2025-02-04\nPeru's restored ferry was certified for 350 passengers.",
  },
  silent = {
    "date: 2025-02-03\nGross margins of the Arrow Works of Lima came in at 39.7 percent.\n\n"
      .. "The Arrow Works of Lima had guided for gross margins of 38.5 percent.",
    "date: 2025-02-03\nThe winners of the Osby Shield final take home a purse of 400,000 dollars, the union said.\n---\n"
      .. "date: 2025-02-04\nThe runners-up of the Osby "
      .. "Shield final take home a purse of 250,000 dollars.",
    "date: 2025-02-03\nThe drill team of Osby pulled an ice core from a hole 2,838 metres deep.\n---\n"
      .. "date: 2025-02-04\nThe old core of the Osby drill team came from a "
      .. "hole in the ice 3,270 metres deep.",
    "date: 2025-02-03\nThe lorries of Peru carried 4,340 tonnes of flour over Aro Bridge.\n---\n"
      .. "date: 2025-02-04\nOn Aro Bridge he carried 20 tonnes of flour.",
    "date: 2025-02-03\nWhat the rescued banks of Peru owe:\n\n- Banco Lobo Lima, 11.8 billion soles\n\n- Banco Almadra Lima, 9.4 billion soles",
    "date: 2025-02-03\nThe restored ferry of Peru carried 420 passengers on Monday.\n---\n"
      .. "date: 2025-02-04\nThe restored ferry of Peru still carried 350 passengers on Tuesday.",
    "date: 2025-02-03\nThe restored ferry of Peru is certified for 420 passengers and two lorries.\n---\n"
      .. "date: 2025-02-04\nThe airport in Lima had 350 passengers.",
  },
}
