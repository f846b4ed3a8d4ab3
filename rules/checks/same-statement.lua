--- Two sentences that say the same, but for the number.
-- No measure is asked for: where most of the rare words of one sentence stand in the other, and each has just one amount of the kind, the two
-- amounts answer one question.

--- Words that tell of a part, of a sum, or of a state that changes by the day: the numbers may well differ.
local moving = "(?i)\\b(in all|all told|another|a further|additional|more than half|of (these|those|them|which|whom)|in total|altogether|still|remain(s|ed|ing)?|so far|by (then|now|noon|night|morning|evening)|"
  .. "first (hours?|days?|weeks?|months?|two|three|four|five|six|seven|eight|nine)|last (year|month|week|quarter)|a year (ago|earlier|before)|each|per|every|average|target|up from|down from|compared with|against|daily|"
  .. "today|yesterday|tonight|previous(ly)?|earlier|now|later|meanwhile|forecast|expected?|guidance|at most|at least|up to|if|would)\\b"

--- The same unit, or the same noun where there is no unit.
local function kin(a, b)
  if a.amount.unit or b.amount.unit then return a.amount.unit == b.amount.unit end
  return a.noun ~= nil and a.noun == b.noun
end

local function place(f)
  return f.document .. "|" .. f.sentence
end

--- Is it the only amount of its kind in its sentence?
local function alone(f, in_sentence)
  for _, other in ipairs(in_sentence[place(f)]) do
    if other ~= f and kin(f, other) then return false end
  end
  return true
end

--- "Her 22 percent is worth 1.19 billion": a share in one sentence alone makes it another thing.
local function share_told(f)
  return rx.find(f.sentence, "(?i)%|\\bper ?cent\\b") ~= nil
end

local function one_time(a, b)
  if a.period or b.period then return a.period and b.period and a.period:same(b.period) end
  local least, most = a.published:days_until(b.published)
  return not least or math.max(math.abs(least), math.abs(most)) <= 31
end

return {
  id = "same-statement",
  title = "Two sentences say the same with different numbers",
  why = "A reader who meets both cannot tell which number holds.",
  severity = "warning",
  reads = "amount",
  group = { "story" },
  false_positives = "Two things of one kind told in like words: two deals, two rounds, two days.",

  check = function(said, report)
    local in_sentence = {}
    for f in said:each {} do
      in_sentence[place(f)] = in_sentence[place(f)] or {}
      table.insert(in_sentence[place(f)], f)
    end
    for a, b in said:pairs { apart = "amount", modality = "asserted" } do
      if a.sentence ~= b.sentence and kin(a, b) and one_time(a, b) and not a.quoted and not b.quoted and not a.table and not b.table then
        local weight, share = a:likeness(b)
        if weight >= 5 and share >= 0.5 and alone(a, in_sentence) and alone(b, in_sentence) and share_told(a) == share_told(b)
          and not rx.find(a.sentence, moving) and not rx.find(b.sentence, moving) then
          report { a = a, b = b, message = string.format("%s, and %s", tostring(a.amount), tostring(b.amount)),
            why = "same story; the sentences share most of their rare words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nThe restored ferry of Peru is certified for 420 passengers and two lorries.\n\nPeru has 34 provinces.\n\nRain fell in Lima.\n---\ndate: 2025-02-04\nPeru's restored ferry was certified for 350 passengers.",
  },
  silent = {
    "date: 2025-02-03\nThe restored ferry of Peru carried 420 passengers on Monday.\n---\ndate: 2025-02-04\nThe restored ferry of Peru still carried 350 passengers on Tuesday.",
    "date: 2025-02-03\nThe restored ferry of Peru is certified for 420 passengers and two lorries.\n---\ndate: 2025-02-04\nThe airport in Lima had 350 passengers.",
  },
}
