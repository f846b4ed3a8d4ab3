--- "The second edition was held in 2015 and the first in 2018": what is counted later came earlier.
local counting = require "lib.counting"

-- What is counted in order of time.
local thing = "(edition|novel|book|album|film|term|marriage|attempt|title|season|festival|congress|summit|trial|report|"
  .. "version|series|World Cup|Olympics|medal|victory|win|visit|meeting|phase|stage|round|race|expedition|voyage|flight|launch|concert|"
  .. "tour|symphony|play|exhibition)"
local turn = "(?i)\\b" .. counting.any_ordinal .. " " .. thing .. "\\b(?:(?!\\bin (?:19|20)\\d\\d)[^.;,]){0,50}? in ((?:19|20)\\d\\d)\\b"
  .. "[^.;\\d]{1,50}?\\b" .. counting.any_ordinal .. "(?: " .. thing .. ")?(?:(?: \\p{Ll}+){0,4})? in ((?:19|20)\\d\\d)\\b"
local other = "(?i)\\b(?:women|men|youth|junior|women['’]s|prize|place|floor|daughter|son|child|born|translat\\w+|reissu\\w+|reprint\\w*|"
  .. "paperback|sold|set in)\\b"

return {
  id = "editions-out-of-order",
  title = "What is counted later is told to have come earlier",
  why = "The second comes after the first.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Two rows of things, counted apart.",

  check = function(said, report)
    for s in said:each { kind = "statement" } do
      local x, what, from, y, other_thing, to = nil, nil, nil, nil, nil, nil
      if not s.table and rx.find(s.sentence, "(?:19|20)\\d\\d.*(?:19|20)\\d\\d") and not rx.find(s.sentence, other) then
        x, what, from, y, other_thing, to = rx.match(s.sentence, turn)
      end
      local one, two = x and counting.value(x), x and counting.value(y)
      local same = x and (not other_thing or other_thing:lower() == what:lower())
      if same and one and two and one ~= two and (one < two) ~= (tonumber(from) < tonumber(to)) and from ~= to then
        report { a = s, message = string.format("the %s in %s, the %s in %s", x, from, y, to), why = "one sentence counts them" }
      end
    end
  end,

  flags = {
    "The second edition was held in 2015 and the first in 2018.",
    "Her first novel came out in 2018, four years after the second in 2015.",
  },
  silent = {
    "The second edition was held in 2018 and the first in 2015.",
    "Her first novel came out in 2015 and the second in 2018.",
    "Her second novel came out in 2015 and the first prize followed in 2018.",
    "The first edition was held in 2015 and a second in 2015.",
  },
}
