-- Two amounts as numbers: in one unit, surely apart, a slip of the pen apart. What they are told of is asked in questions.lua.
local digits = require "lib.digits"
local numbers = {}

--- "410 million" beside "410 million euros": money of an unnamed currency.
local function bare_money(unit, bare)
  local x = bare.amount
  return unit and not x.unit and x.nominal and x.nominal >= 1000000 and not bare.noun and rx.find(unit, "^[A-Z]{3}$")
end

--- The second amount in the unit of the first, or nil: 8 nautical miles in kilometres.
function numbers.in_unit_of(a, b)
  local y, unit = b.amount, a.amount.unit
  local other = y.unit
  if unit == other then return y end
  if bare_money(unit, b) then return amount(string.format("%.0f %s", y.nominal, unit)) end
  if bare_money(other, a) then return amount(y.nominal) end
  -- "1.4 million years", "1.4 million years old"
  if unit and unit == b.noun then return amount(y.nominal, unit) end
  if other and other == a.noun then return amount(y.nominal) end
  return unit and other and y:to(unit) or nil
end

--- No reading of the one meets any of the other, nor the end of the one that of the other, as in "more than 120" and "120"; "dollars" of a
-- country that is not told are those of the story.
function numbers.differ(x, y)
  local unit = x.unit
  if unit ~= y.unit then return x:apart(y) end
  local low, high, y_low, y_high = x.low, x.high, y.low, y.high
  if low == y_high or y_low == high then return false end
  return x:apart(y) or unit and rx.find(unit, "\\?$") and (low > y_high or y_low > high)
end

--- "50.4 percent" of 50.49: the digits behind were left away.
local function cut_off(x, y)
  local step = x.high - x.low
  return step > 0 and step < 0.5 and y.high - y.low < step and y.low >= x.low and y.high < x.nominal + step
end

--- "A half-century of war", of a war of 52 years: a round word.
function numbers.by_a_round_word(a, b)
  local x, y = a.amount.nominal, b.amount.nominal
  if a.amount.unit ~= "year" or b.amount.unit ~= "year" or not x or not y or math.abs(x - y) > 0.2 * math.max(x, y) then return false end
  return rx.find(a.text .. " " .. b.text, "(?i)\\bcentur(?:y|ies)\\b") ~= nil
end

--- "Two decades in space", "the 20-year-old craft has circled it for 13 years": does the sentence tell the number as well?
function numbers.is_in(a, sentence)
  local n = a.amount.nominal
  return n ~= nil and n >= 10 and n == math.floor(n) and n < 1e6
    and rx.find(sentence, string.format("(?<![\\d.,])%d(?![\\d%%]|[.,]\\d)", n)) ~= nil
end

--- Told in units that convert, and surely not the same.
function numbers.apart(a, b)
  local x, other = a.amount, numbers.in_unit_of(a, b)
  if not other or x.unit == "percent" and (cut_off(x, other) or cut_off(other, x)) then return false end
  return numbers.differ(x, other)
end

--- Are the two written with as many digits and of one size, though with other digits? 412 is no slip of 1,420.
local function like_digits(a, b)
  local x, y = a.digits, b.digits
  if a.amount.unit ~= b.amount.unit or not x or not y or #x ~= #y or x == y then return false end
  local low, high = a.amount.nominal, b.amount.nominal
  if not low or not high then return false end
  low, high = math.min(low, high), math.max(low, high)
  return low > 0 and math.floor(math.log(low, 10) + 1e-9) == math.floor(math.log(high, 10) + 1e-9)
end

--- How two numbers that look alike came apart: "swapped" where two neighbouring digits changed places, "shuffled" where
-- all digits are the same in another order, "digit" where one is another; nil where they are not alike.
function numbers.slip(a, b)
  if not like_digits(a, b) then return nil end
  return digits.slip(a.digits, b.digits) or a.anagram == b.anagram and "shuffled" or nil
end

--- The power of ten between two amounts of the same digits, or nil: megawatts for gigawatts, 163 million for 1.63 billion.
function numbers.scale(a, b)
  local other = numbers.in_unit_of(a, b)
  local x, y = a.amount.nominal, other and other.nominal
  if not x or not y or x <= 0 or y <= 0 then return nil end
  local factor = math.max(x, y) / math.min(x, y)
  for _, power in ipairs { 10, 100, 1000, 1000000, 1000000000 } do
    if math.abs(factor / power - 1) < 1e-6 then return power end
  end
  return nil
end

--- Is the greater of two plain numbers at most so many times the lesser?
function numbers.of_one_size(x, y, times)
  return x > 0 and y > 0 and math.max(x, y) <= times * math.min(x, y)
end

return numbers
