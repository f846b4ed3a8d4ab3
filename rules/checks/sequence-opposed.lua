--- The vote came before the signing in one text, after it in the other.

local events = require "lib.events"

local again = "(?i)\\b(?:again|another|second|third|first (?:round|vote|time)|next|previous|last (?:year|month|week|time)|each|every|usually|"
  .. "twice)\\b"

local function told(order)
  return not order.quoted and not order.speaker and not order.corrected and not rx.find(order.sentence, again)
end

local function name(order, side)
  return events.name { what = order[side], thing = order[side .. "_thing"] }
end

--- Names and things of the two sides do not tell of others.
local function same_side(a, b, of_a, of_b)
  if a[of_a .. "_of"] and b[of_b .. "_of"] then return a:same(b, of_a .. "_of", of_b .. "_of") ~= false end
  local x, y = a[of_a .. "_thing"], b[of_b .. "_thing"]
  return not x or not y or x == y or events.kind_of(x) ~= nil and events.kind_of(x) == events.kind_of(y)
end

return {
  id = "sequence-opposed",
  title = "Two texts tell two events in opposite orders",
  why = "One of the two came first; what caused what hangs on it.",
  severity = "warning",
  reads = "sequence",
  group = { "story" },
  false_positives = "Two rounds of the same events, where no word sets them apart.",

  check = function(said, report)
    for a, b in said:pairs {} do
      local first, second = name(a, "earlier"), name(a, "later")
      local opposite = first ~= second and first == name(b, "later") and second == name(b, "earlier")
      local one = opposite and same_side(a, b, "earlier", "later") and same_side(a, b, "later", "earlier") and a:likeness(b) > 0
      if one and a.sentence ~= b.sentence and told(a) and told(b) then
        report { a = a, b = b, message = string.format("%s before %s, and %s before %s", a.earlier, a.later, b.earlier, b.later),
          why = "same story, the same two events" }
      end
    end
  end,

  flags = {
    "date: 2025-05-12\nThe accord was signed before it was ratified in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe accord was signed after it was ratified in Lima, Dana Reyes said.",
  },
  silent = {
    "date: 2025-05-12\nThe accord was signed before it was ratified in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThe accord was ratified in Lima after it was signed, Dana Reyes said.",
    "date: 2025-05-12\nThe accord was signed before it was ratified in Lima, Dana Reyes said.\n---\n"
      .. "date: 2025-05-12\nThis time, the second accord was signed after it was ratified in Lima, Dana Reyes said.",
  },
}
