--- "It costs 9.1 million a year. In 2026 it is less, 6.8 billion": what is told to be less is hundreds of times as much.
local order = require "lib.in_order"

local less = "(?i)\\b(?:less|lower|cheaper|smaller|fewer)(?: than that| again)?(?:,|:| -| at| to|, at| and comes to)? (?:about |some |around )?"
  .. "(?:[A-Z]{0,3}[^\\w\\s]?)$"
local more = "(?i)\\b(?:more|higher|dearer|larger|bigger)(?: than that| again)?(?:,|:| -| at| to|, at| and comes to)? (?:about |some |around )?"
  .. "(?:[A-Z]{0,3}[^\\w\\s]?)$"
local far = 50

local scale_word = "(?i)\\b(?:million|billion|trillion|thousand|lakh|crore)\\b|\\d ?(?:m|mn|bn|tn|k)\\b"

local function is_sum(f)
  return rx.find(f.text, scale_word) ~= nil and f.amount.unit and f.amount.unit ~= "percent" and f.amount.nominal and f.amount.nominal > 0
    and not f.corrected and not f.quoted and f.aside ~= "gap"
end

--- The one amount of the sentence in the unit; nil where there are several.
local function only(s, unit)
  local found
  for _, a in ipairs(s and s.list or {}) do
    if is_sum(a.fact) and a.fact.amount.unit == unit then
      if found then return nil end
      found = a.fact
    end
  end
  return found
end

return {
  id = "less-but-more",
  title = "What is told to be less is far more, or the other way round",
  why = "A million was written for a billion, in one of two sentences that follow each other.",
  severity = "warning",
  reads = { "amount" },
  scope = "document",
  group = {},
  false_positives = "A comparison with something else than the amount before.",

  check = function(said, report)
    local before
    for _, s in ipairs(order.sentences(said)) do
      for _, a in ipairs(s.list) do
        local f = a.fact
        local earlier = is_sum(f) and before and before.document == s.document and before.line == s.line and #s.list <= 3
          and only(before, f.amount.unit)
        local ratio = earlier and f.amount.nominal / earlier.amount.nominal
        local words = ratio and (ratio > far and less or ratio < 1 / far and more)
        local odd = words and rx.find(order.before(s, a.at, 40), words)
        if odd then
          report { a = earlier, b = f, message = string.format("%s, then %s told as %s", tostring(earlier.amount), tostring(f.amount),
            ratio > 1 and "less" or "more"), why = "the two sentences follow each other" }
        end
      end
      before = s
    end
  end,

  flags = {
    "The whole plan of Lima costs 9.1m euros a year. In 2026 it is a good deal less, 6.8bn euros.",
    "The bridge was to cost 410 billion pesos. In the end the bill was higher, 520 million pesos.",
  },
  silent = {
    "The whole plan of Lima costs 9.1bn euros a year. In 2026 it is a good deal less, 6.8bn euros.",
    "The whole plan of Lima costs 9.1m euros a year. In 2026 all taxes together bring 6.8bn euros.",
    "The ticket costs 40 euros. The stadium was dearer: 410 million euros.",
  },
}
