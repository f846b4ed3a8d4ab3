-- Small numbers and ordinals as they are written, in words or in figures: "twelve", "12", "twelfth", "12th".
local small = require "lib.number_words"
local counting = {}

local ordinals = { first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10,
  eleventh = 11,
  twelfth = 12, thirteenth = 13, fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17, eighteenth = 18, nineteenth = 19,
    twentieth = 20,
  thirtieth = 30, fortieth = 40, fiftieth = 50 }

--- What matches a number of at most four digits, and an ordinal; each is one capture.
counting.number = "(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
  .. "eighteen|nineteen|twenty|thirty|forty|fifty|sixty)"
local later = "\\d{1,4}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
  .. "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth"
counting.ordinal, counting.any_ordinal = "(" .. later .. ")", "(first|" .. later .. ")" -- from the second on; from the first on

--- The value of either; nil for anything else.
function counting.value(word)
  word = word:lower()
  local digits = rx.match(word, "^(\\d+)(?:st|nd|rd|th)?$")
  return digits and tonumber(digits) or small[word] or ordinals[word]
end

--- What matches a number of any size, "2.5 million", "900,000", "forty-two"; one capture.
counting.figure = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?: (?:thousand|million|billion))?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
  .. "ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
  .. "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"

local scales = { thousand = 1e3, million = 1e6, billion = 1e9 }

--- The value of such a number.
function counting.size(text)
  local whole, scale = rx.match(text:lower(), "^([\\d.,]+)(?: (\\w+))?$")
  if whole then
    local digits = ""
    for part in rx.each(whole, "[\\d.]+") do digits = digits .. part end
    return tonumber(digits) * (scale and scales[scale] or 1)
  end
  local tens, one = rx.match(text:lower(), "^(\\w+)-(\\w+)$")
  if tens then return small[tens] + small[one] end
  return small[text:lower()]
end

local one = "(?:one|an?|two|three|four|five|six|seven|eight|nine)"
local parts = { third = 3, quarter = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, tenth = 10 }

--- What matches a share in words: "half", "two-thirds", "one in four", "three out of every five"; one capture.
counting.fraction = "(half|" .. one .. "[- ](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?)|" .. one .. " (?:in|out of) (?:every "
  .. ")?(?:two|three|four|five|six|seven|eight|nine|ten))"

--- The value of such a share, or nil: 0.5, 0.667.
function counting.share(words)
  words = words:lower()
  if words == "half" then return 0.5 end
  local n, of = rx.match(words, "^(\\w+)\\W.*?(\\w+)$")
  local over = parts[rx.match(of, "^(.*?)s?$")] or counting.size(of)
  local times = (n == "a" or n == "an") and 1 or counting.size(n)
  return times and over and times <= over and times / over or nil
end

return counting
