--- "By two to one: 4,000 were for it and 3,000 against", "20 pupils for each teacher at the school, which has 400 pupils and 30 teachers":
-- a ratio, and the two numbers that make it.
local counting = require "lib.counting"
local reckoned = require "lib.reckoned"

local small = "(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\\d{1,3})"
local word = "([\\p{Ll}’'-]+)"
local to_one = "(?i)\\b(?:by|outnumber(?:s|ed)?(?: [\\p{L}'’-]+){1,4} by|ratio (?:of|is|was)|majority of) " .. small .. " to one\\b"
local for_each = "(?i)\\b" .. small .. " " .. word .. " (?:for|to|per) (?:each|every|one)?(?<= per|each|very| one) ?" .. word
local one_for = "(?i)\\bone " .. word .. " (?:for|to|looks after|cares for|teaches|serves|per) (?:every |each )?" .. small .. " " .. word
local other = "(?i)\\b(?:each of|average|ideal|should|recommended|law|rule|limit|last (?:year|time|month)|compared|than|years? ago|"
  .. "used to|odds|score|goals?|"
  .. "shares?|from|elsewhere|nationally)\\b"

--- The ratio and what its two sides are called, taken out of the text.
local function apart(text)
  local at, upto, n = rx.find(text, to_one)
  if at then return reckoned.struck(text, at, upto), { n = counting.size(n), text = n .. " to one" } end
  local more, less
  at, upto, n, more, less = rx.find(text, for_each)
  if not at then
    at, upto, less, n, more = rx.find(text, one_for)
  end
  if at then
    return reckoned.struck(text, at, upto), { n = counting.size(n), more = more, less = less, text = string.format("%s %s for each %s",
      n, more, less) }
  end
end

--- Does the number count what the word names: "400 pupils", "teacher"?
local function counts(a, named)
  return a.noun ~= nil and (a.noun == named or a.noun .. "s" == named or a.noun .. "es" == named)
end

local sides = "(?i)\\b(?:for|in favou?r|women|girls|yes|backed|supported)\\b.*\\b(?:against|men|boys|no|opposed|rejected)\\b|"
  .. "\\b(?:against|men|boys|no)\\b.*\\b(?:for|in favou?r|women|girls|yes)\\b"

local function wrong(list, text, ratio)
  local a, b = list[1], list[2]
  if a.n < b.n then a, b = b, a end
  if a.unit or b.unit or a.per or b.per then return nil end
  local tied = ratio.more and counts(a, ratio.more) and counts(b, ratio.less) or not ratio.more and rx.find(text, sides)
  local made = a.n / b.n
  if tied and made < 20 * ratio.n and math.abs(made / ratio.n - 1) > 0.12 then
    return string.format("%s and %s are %.3g to one, not %s", a.text, b.text, made, ratio.text)
  end
end

return {
  id = "ratio-told-beside",
  title = "A ratio is not what the two numbers beside it make",
  why = "Dividing the one by the other gives the ratio.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A ratio of more than the two numbers.",

  check = reckoned.check {
    test = "(?i)\\bto one\\b|\\b(?:for|to|per) (?:each|every|one)\\b|\\b(?:for|per|looks after|cares for|teaches|serves)\\b.*\\bone\\b|"
      .. "\\bone \\p{L}+ (?:for|to|"
      .. "looks after|cares for|teaches|serves|per)\\b",
    excuse = other,
    apart = apart,
    least = 2, most = 2,
    why = "the one number divided by the other",
    wrong = wrong,
  },

  flags = {
    "Osby backed the new quay by three to one: 6,000 were for it and 3,500 against.",
    "There are 15 beds for each nurse at the clinic of Osby, which has 300 beds and 30 nurses.",
    "The jail of Osby has one guard for six inmates, the guild said: eight guards look after 80 inmates.",
    "Women outnumber men by three to one in the choir of Osby. It has 90 women and 45 men.",
  },
  silent = {
    "Osby backed the new quay by three to one: 6,000 were for it and 2,000 against.",
    "There are 10 beds for each nurse at the clinic of Osby, which has 300 beds and 30 nurses.",
    "There should be 15 beds for each nurse at the clinic of Osby, which has 300 beds and 30 nurses.",
    "The jail of Osby has one guard for ten inmates, the guild said: eight guards look after 80 inmates.",
    "Osby beat Lima by three to one. The crowd of 6,000 was the largest since 2019, when 3,500 came for the cup.",
    "Women outnumber men by two to one in the choir of Osby. It has 90 women and 45 men.",
  },
}
