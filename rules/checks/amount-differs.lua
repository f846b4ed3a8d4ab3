--- Two texts of one story give two numbers for one thing.
-- No measure is asked for: topics that both are about ("lost power", "in the dark"), the noun that both count, rare words near both, and that each text
-- has just one amount that could be meant, tell whether two amounts answer one question (lib/questions.lua).
local questions = require "lib.questions"

local function comparable(a, b)
  return not a.fact:same_document(b.fact) and questions.asides_alike(a.fact, b.fact) and questions.apart(a.fact, b.fact) and not questions.excused(a.fact, b.fact)
end

--- Numbers that grow by the day differ between two days, those of a year between two years.
local function other_time(a, b, shared)
  local days = questions.days_apart(a, b)
  if days > (shared.share >= 0.3 and 100 or 31) or (shared.moving and days > 0 and not questions.one_day(a, b)) then return true end
  return shared.periodic and days > 3 and not questions.one_day(a, b)
end

--- Two answers to one question lie near each other; what has a value for each period may lie near by chance.
local function size_points(a, b, shared)
  local ratio = questions.ratio(a.fact, b.fact)
  if ratio > 2 or (shared.periodic and ratio > 1.35) then return ratio > 10 and -3 or ratio > 3 and -2 or -1 end
  local sure = shared.telling > 0 or questions.noun_points(a, b) >= 1
  return (sure and 1 or 0) - (shared.moving and not questions.one_day(a.fact, b.fact) and 0.5 or 0)
end

return {
  id = "amount-differs",
  title = "Two texts give two numbers for one thing",
  why = "The same question has one answer; a reader of both texts cannot tell which holds.",
  severity = "warning",
  reads = { "amount", "how_long" },
  group = { "story" },
  false_positives = "Two things of one kind told in like words, each by one text alone.",

  check = function(said, report)
    local entries = questions.entries(said, true)
    local weights = questions.weights(entries)
    for _, pair in ipairs(questions.pairs(entries, comparable)) do
      local a, b = pair[1], pair[2]
      local shared = questions.shared(a, b, weights)
      if not other_time(a.fact, b.fact, shared) and not questions.two_voices(a.fact, b.fact) and questions.points(a, b, shared, entries, size_points(a, b, shared)) >= questions.enough
        and not questions.known_to(a, b, entries) and not questions.known_to(b, a, entries) then
        report { a = a.fact, b = b.fact, message = string.format("%s, and %s", tostring(a.fact.amount), tostring(b.fact.amount)),
          why = "same story, told of one thing; neither text tells the other number" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nPeru's Arrow ferry is certified for 420 passengers.\n---\ndate: 2025-02-04\nThe Arrow of Peru had room for 350 passengers.",
  },
  silent = {
    "date: 2025-02-03\nIn Peru's Arrow valley 38,000 homes lost power on Friday.\n---\ndate: 2025-02-04\nThe Arrow valley of Peru has 83,000 sheep.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for more than 400 passengers.\n---\ndate: 2025-02-04\nThe Arrow of Peru had room for 420 passengers.",
    "date: 2025-02-03\nThe storm in Peru's Arrow valley killed 12 people.\n---\ndate: 2025-02-05\nThe storm in the Arrow valley of Peru killed 19 people.",
    "date: 2025-02-03\nPeru's Arrow ferry is certified for 420 passengers, the older Bow for 350 passengers.\n---\ndate: 2025-02-04\nThe Bow of Peru had room for 350 passengers.",
  },
}
