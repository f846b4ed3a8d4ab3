--- One led the first round here, another there; or the one who led it here was behind in it there.
local in_sentence = require "lib.in_sentence"

local shared = "(?i)\\b(?:joint|jointly|level|tied?|shar(?:ed|es|ing)|equal|together|both|neither|or)\\b"
-- "In the north", "among women": a part of the contest has a leader of its own.
local part = "(?i)^ (?:in the (?:north|south|east|west|city|cities|capital|villages|countryside|hills|suburbs|district|county|province|region)"
  .. "|among|on the (?:coast|islands?))\\b"
local other_time = "(?i)\\b(?:last (?:year|time|season)|years? ago|in (?:19|20)\\d\\d|previous|back then|four years|five years)\\b"

local function usable(f)
  return not f.quoted and not f.corrected and not rx.find(f.sentence, shared) and not rx.find(f.sentence, other_time)
    and not rx.find(in_sentence.behind(f), part)
end

--- Two leaders, or one who led and did not.
local function clash(a, b)
  local same = a:same(b, "who")
  if a.place == "ahead" and b.place == "ahead" then return same == false end
  return a.place ~= b.place and same == true
end

return {
  id = "two-in-front",
  title = "Two are told to have led one round",
  why = "One was ahead in it.",
  severity = "warning",
  reads = "front",
  group = { "story", "nth", "what" },
  false_positives = "Rounds of two contests in one story; a lead that changed within the round.",

  check = function(said, report)
    for a, b in said:pairs() do
      if not a:same_document(b) and usable(a) and usable(b) and clash(a, b) then
        report { a = a, b = b, message = string.format("%s %s, and %s %s", a.who, a.place, b.who, b.place),
          why = "one story, one such part of the contest" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nMaria Sand led the first round in Lima with 41 percent.\n---\n"
      .. "date: 2025-02-04\nCarlos Ruiz, who had been ahead in the first round in Lima, lost.",
    "date: 2025-02-03\nMaria Sand had won the first set in Lima.\n---\ndate: 2025-02-03\nIn Lima Maria Sand, who had lost the first set, came back.",
  },
  silent = {
    "date: 2025-02-03\nMaria Sand led the first round in Lima with 41 percent.\n---\n"
      .. "date: 2025-02-04\nMaria Sand, who had been ahead in the first round in Lima, lost.",
    "date: 2025-02-03\nMaria Sand led the first round in Lima with 41 percent.\n---\ndate: 2025-02-04\nCarlos Ruiz of Lima won the second round.",
    "date: 2025-02-03\nMaria Sand led the first round in Lima with 41 percent.\n---\n"
      .. "date: 2025-02-04\nCarlos Ruiz of Lima led the first round in the north.",
    "date: 2025-02-03\nMaria Sand led the first round in Lima with 41 percent.\n---\n"
      .. "date: 2025-02-04\nFour years ago Carlos Ruiz of Lima led the first round.",
  },
}
