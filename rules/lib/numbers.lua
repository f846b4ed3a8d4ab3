-- Two amounts as numbers: in one unit, surely apart, a slip of the pen apart. What they are told of is asked in questions.lua.
local digits = require "lib.digits"
local numbers = {}

local function bare_money(money, bare)
  return money.amount.unit and rx.find(money.amount.unit, "^[A-Z]{3}$") and not bare.amount.unit and not bare.noun and bare.amount.nominal
    and bare.amount.nominal >= 1000000
end

--- The second amount in the unit of the first, or nil: 8 nautical miles in kilometres.
function numbers.in_unit_of(a, b)
  if a.amount.unit == b.amount.unit then return b.amount end
  -- "cost 410 million": money of an unnamed currency
  if bare_money(a, b) then return amount(string.format("%.0f %s", b.amount.nominal, a.amount.unit)) end
  if bare_money(b, a) then return amount(b.amount.nominal) end
  -- "1.4 million years", "1.4 million years old"
  if a.amount.unit and a.amount.unit == b.noun then return amount(b.amount.nominal, b.noun) end
  if b.amount.unit and b.amount.unit == a.noun then return amount(b.amount.nominal) end
  return a.amount.unit and b.amount.unit and b.amount:to(a.amount.unit) or nil
end

--- No reading of the one meets any of the other, nor the end of the one that of the other, as in "more than 120" and "120"; "dollars" of a
-- country that is not told are those of the story.
function numbers.differ(x, y)
  if x.unit == y.unit and (x.low == y.high or y.low == x.high) then return false end
  local one_currency = x.unit and x.unit == y.unit and rx.find(x.unit, "\\?$")
  return x:apart(y) or (one_currency and (x.low > y.high or y.low > x.high))
end

--- "50.4 percent" of 50.49: the digits behind were left away.
local function cut_off(x, y)
  local step = x.high - x.low
  return x.unit == "percent" and step > 0 and step < 0.5 and y.high - y.low < step and y.low >= x.low and y.high < x.nominal + step
end

--- Told in units that convert, and surely not the same.
function numbers.apart(a, b)
  local other = numbers.in_unit_of(a, b)
  return other and not cut_off(a.amount, other) and not cut_off(other, a.amount) and numbers.differ(a.amount, other)
end

--- Are the two written with as many digits and of one size, though with other digits?
local function like_digits(a, b)
  local x, y = a.digits, b.digits
  if a.amount.unit ~= b.amount.unit or not x or not y or #x ~= #y or x == y then return false end
  local low, high = math.min(a.amount.nominal, b.amount.nominal), math.max(a.amount.nominal, b.amount.nominal)
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
  if not other or a.amount.nominal <= 0 or other.nominal <= 0 then return nil end
  local factor = math.max(a.amount.nominal, other.nominal) / math.min(a.amount.nominal, other.nominal)
  for _, power in ipairs { 10, 100, 1000, 1000000, 1000000000 } do
    if math.abs(factor / power - 1) < 1e-6 then return power end
  end
  return nil
end

return numbers
