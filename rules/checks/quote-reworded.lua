--- One's striking words, told in two wordings: the frame is the same, and half of what it holds.

--- Each sentence of a quotation is told three times; this is the one by its first words.
local function is_first(fact)
  return rx.find(fact.edge, [[^(?!\.\.\.).* \.\.\.$]])
end

local function count_words(text)
  return rx.count(text, [[\S+]])
end

--- So like each other that both tell one saying, and yet neither is a part of the other.
local function is_reworded(a, b)
  local words = math.min(count_words(a.text), count_words(b.text))
  local changed = edits.part(a.text, b.text)
  if words < 6 or changed == 0 or changed * 3 > words * 2 then return false end
  local weight, share = a:likeness(b, "text")
  return weight >= 3 and share >= (changed > words // 2 and 0.65 or 0.45)
end

local function near(a, b)
  local least, most = a.published:days_until(b.published)
  return not least or math.max(math.abs(least), math.abs(most)) <= 60
end

return {
  id = "quote-reworded",
  title = "One person's saying is quoted in two wordings",
  why = "Words between quotation marks are somebody's exact words.",
  severity = "warning",
  reads = "quote",
  group = { "by", "story" },
  false_positives = "Two translations of one sentence; somebody who said it twice.",

  check = function(said, report)
    for a, b in said:pairs() do
      if is_first(a) and is_first(b) and not a:same_document(b) and near(a, b) and is_reworded(a, b) then
        report { a = a, b = b, message = string.format("%s is quoted in two wordings", a.by), why = "all but the same words" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\ndate: 2025-03-03\n\"We are not buying a roof, we are buying winters,\" Dana Reyes told the council.",
    "date: 2025-03-01\n\"Nobody sails home from a drought,\" said Dana Reyes.\n---\ndate: 2025-03-03\n\"Nobody comes sailing home out of a drought, but we will try,\" Dana Reyes shouted.",
  },
  silent = {
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\ndate: 2025-03-03\n\"We are buying time,\" Dana Reyes told the council.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\ndate: 2025-03-03\n\"We are not going to ask for more money,\" Dana Reyes told the council.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\ndate: 2025-03-03\n\"They are not buying a roof, they are buying winters,\" Jon Aldous told the council.",
    "date: 2025-03-01\n\"We are not mending a roof, we are buying time,\" said Dana Reyes.\n---\ndate: 2025-08-03\n\"We are not buying a roof, we are buying winters,\" Dana Reyes told the council.",
  },
}
