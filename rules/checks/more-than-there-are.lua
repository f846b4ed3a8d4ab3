--- "Nine out of eight doctors", "five of the four suspects": the part is told right before its whole.
local figures = require "lib.figures"

local of = "(?i)^ (?:out of(?: (?:the|its|his|her|their|our|these|those|all))?|of (?:the|its|his|her|their|our|these|those|all)) $"
local rating = "(?i)\\b(?:score|scored|rat(?:ed|ing|es?)|mark|marks|amp|volume|effort|percent|per cent|dimensions?|one of|times)\\b"

local function counts(a)
  local f = a.fact
  local x = f.amount
  return figures.plain(f) and not x.unit and x.exact and x.nominal >= 1 and x.nominal == math.floor(x.nominal) and f.aside ~= "label"
end

return {
  id = "more-than-there-are",
  title = "More of them than there are",
  why = "A part is no greater than its whole.",
  severity = "error",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A rating of eleven out of ten.",

  check = function(said, report)
    for _, s in ipairs(figures.sentences(said, { amount = true })) do
      for i = 1, rx.find(s.sentence, rating) and 0 or #s.list - 1 do
        local a, b = s.list[i], s.list[i + 1]
        if counts(a) and counts(b) and b.fact.amount.nominal > 1 and a.fact.amount:more(b.fact.amount) and rx.find(figures.between(a, b), of)
          and rx.find(figures.behind(b, 20), "^(?:[.,;:)]| [\\p{L}(])") then
          report { a = a.fact, b = b.fact, message = string.format("%s of %s", tostring(a.fact.amount), tostring(b.fact.amount)),
            why = "the whole stands beside its part" }
        end
      end
    end
  end,

  flags = {
    "Nine out of eight doctors agreed.",
    "Five of the four suspects were released.",
    "Divers saved 14 of the 12 sailors.",
  },
  silent = {
    "Seven out of eight doctors agreed.",
    "Three of the four suspects were released.",
    "She sold 40 of the three million shares.",
    "He rated it eleven out of ten.",
    "He ate 40 of three sorts.",
    "The 48 members of the three clubs met.",
    "Of the seventeen men of the camp two have gone.",
  },
}
