--- "Two shares for every five" here, "three for every five" there: so many for so many, in two texts of one story.
local gather = require "lib.gather"
local in_both = require "lib.in_both"
local order = require "lib.in_order"

local for_every = "(?i)^ (?:[\\p{L}'’-]+ ){0,4}(?:for|to|in|out of|per(?! cent)) (?:every|each) $"
local unsure = "(?i)\\b(?:had|asked|wanted|demand\\w*|first|original\\w*|earlier|previous\\w*|instead|until|before|rather|would|could|might|if|"
  .. "last year|ago|once|propos\\w+)\\b"

local function usable(f)
  return not f.corrected and not f.amount.unit and f.amount.exact and not f.amount.rough and f.modality ~= "denied" and f.modality ~= "possible"
end

--- The words, names aside, of the stretch from a little before the first number to a little behind the second.
local function words_near(s, a, b)
  local found = {}
  local text = order.before(s, a.at, 60) .. order.between(s, a, b) .. order.behind(s, b.upto, 30)
  for word in rx.each(text, "\\b\\p{Ll}\\p{L}{3,}") do
    if not rx.find(word, "^(?:every|each|only|they|them|have|that|this|with|from|will|more|than|about|some)$") then
      found[rx.match(word, "^(.*[^s])s$") or word] = true
    end
  end
  return found
end

--- Every such pair of the story: { given, per, words }.
local function ratios(said)
  local found = {}
  for _, s in ipairs(order.sentences(said)) do
    for i = 1, #s.list - 1 do
      local a, b = s.list[i], s.list[i + 1]
      if usable(a.fact) and usable(b.fact) and rx.find(order.between(s, a, b), for_every) and not rx.find(s.sentence, unsure) then
        table.insert(found, { given = a.fact, per = b.fact, words = words_near(s, a, b) })
      end
    end
  end
  return found
end

local function value(r)
  return r.given.amount.nominal / r.per.amount.nominal
end

--- Does the document tell a ratio that fits?
local function knows(found, document, r)
  for _, other in ipairs(found) do
    if other.given.document == document and math.abs(value(other) / value(r) - 1) < 0.02 then return true end
  end
  return false
end

return {
  id = "ratio-differs",
  title = "So many for every so many, told in two ways",
  why = "Three for five is not two for five.",
  severity = "warning",
  reads = { "amount" },
  group = { "story" },
  false_positives = "Two exchanges of one story, told in like words.",

  check = function(said, report)
    local found = ratios(said)
    for a, b in gather.pairs(found) do
      local one = a.per.amount.nominal == b.per.amount.nominal or a.given.amount.nominal == b.given.amount.nominal
      if one and not a.given:same_document(b.given) and math.abs(value(a) / value(b) - 1) > 0.02 and in_both(a.words, b.words) >= 1
        and not knows(found, a.given.document, b) and not knows(found, b.given.document, a) then
        report { a = a.given, b = b.given, message = string.format("%s for every %s, and %s for every %s", a.given.text, a.per.text,
          b.given.text, b.per.text), why = "one story; the words around are alike" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nHolders of Bow in Peru get three new Arrow shares for every five they own.\n---\n"
      .. "date: 2025-02-04\nWhy do holders of Bow in Peru get only two Arrow shares for every five of theirs?",
    "date: 2025-02-03\nThe Arrow school of Lima has one teacher for every 12 pupils.\n---\n"
      .. "date: 2025-02-04\nIn Lima the Arrow school employs one teacher for every 21 pupils.",
  },
  silent = {
    "date: 2025-02-03\nHolders of Bow in Peru get three new Arrow shares for every five they own.\n---\n"
      .. "date: 2025-02-04\nHolders of Bow in Peru get three Arrow shares for every five of theirs.",
    "date: 2025-02-03\nThe Arrow school of Lima has one teacher for every 12 pupils.\n---\n"
      .. "date: 2025-02-04\nIn Lima the Arrow clinic employs one nurse for every 21 beds.",
    "date: 2025-02-03\nThe Arrow school of Lima has one teacher for every 12 pupils.\n---\n"
      .. "date: 2025-02-04\nTen years ago the Arrow school of Lima had one teacher for every 21 pupils.",
  },
}
