-- Small numbers and ordinals as they are written, in words or in figures: "twelve", "12", "twelfth", "12th".
local small = require "lib.number_words"
local counting = {}

local ordinals = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10, eleventh = 11,
  twelfth = 12, thirteenth = 13, fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17, eighteenth = 18, nineteenth = 19, twentieth = 20,
  thirtieth = 30, fortieth = 40, fiftieth = 50 }

--- What matches a number of at most four digits, and an ordinal; each is one capture.
counting.number = "(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
  .. "eighteen|nineteen|"
  .. "twenty|thirty|forty|fifty|sixty)"
counting.ordinal = "(\\d{1,4}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
  .. "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth)"

--- The value of either; nil for anything else.
function counting.value(word)
  word = word:lower()
  local digits = rx.match(word, "^(\\d+)(?:st|nd|rd|th)?$")
  return digits and tonumber(digits) or small[word] or ordinals[word]
end

return counting
