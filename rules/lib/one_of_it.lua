--- "A ticket costs 9,900", "the festival costs 96 million": so far apart that the one sum is for a small part of the other's thing.
local in_sentence = require "lib.in_sentence"

local small_part = "(?i)\\b(?:tickets?|seats?|places?|pass(?:es)?|berths?|rooms?|beds?|cop(?:y|ies)|meals?|tables?|stalls?|nights?|rides?|entry|"
  .. "entrance|admission|membership|subscription|fares?|each|apiece)\\b"

local one = "(?i)\\b(?:an?|one|each|every|per) (?:single )?(?:minute|hour|day|week|lit(?:re|er)|bottle|glass|gallon|kilo(?:gram)?|tonne|ton|pound|"
  .. "ounce|share|unit|piece|item|met(?:re|er)|kilomet(?:re|er)|mile|acre|hectare|square \\p{Ll}+|head|person|child|pupil|patient|lesson|trip)\\b"

return function(a, b)
  local x, y = a.amount.nominal, b.amount.nominal
  if not x or not y or x <= 0 or y <= 0 or math.max(x, y) < 100 * math.min(x, y) then return false end
  local power = math.log(math.max(x, y) / math.min(x, y)) / math.log(10)
  if math.abs(power - math.floor(power + 0.5)) < 1e-6 then return false end -- the digits are the same: a scale word slipped
  local small, great = a, b
  if x > y then small, great = b, a end
  if rx.find(in_sentence.before(small), one) and not rx.find(in_sentence.before(great), one) then return true end
  for word in rx.each(in_sentence.before(small), small_part) do
    if not rx.find(in_sentence.before(great), "(?i)\\b" .. word .. "\\b") then return true end
  end
  return false
end
