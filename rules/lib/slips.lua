-- How likely it is that a sum is missed by one digit through chance alone. One slip away from a number of five digits lie some fifty others, of
-- ninety thousand; one slip away from a number of two digits lies every fifth.
local digits = require "lib.digits"
local slips = {}

--- The digits as they are written, 430 of "430", 286 of "28.6 billion"; nil of a number in words.
local function written(f)
  local whole, behind = rx.match(f.text, "(\\d[\\d,]*)(\\.\\d+)?")
  if not whole then return nil end
  local found = ""
  for part in rx.each(whole .. (behind or ""), "\\d+") do found = found .. part end
  return rx.match(found, "^0*([1-9]\\d*)$")
end

--- { digits, step } of an amount, where the step is the power of ten of its last digit; a number in words has no digits.
function slips.of(f)
  local told = written(f)
  return { digits = told, step = told and f.amount.nominal / tonumber(told) or 1 }
end

--- Is what the amount would have to be instead, `x`, a slip away from what is told?
function slips.to(its, x)
  local n = math.floor(x / its.step + 0.5)
  if not its.digits or #its.digits < 2 or n <= 0 or n > 1e15 or math.abs(n * its.step - x) > 1e-6 * x then return false end
  local wanted = string.format("%d", n)
  return #wanted == #its.digits and digits.slip(wanted, its.digits) ~= nil
end

local near = { 0.9, 0.2, 0.03, 0.004, 0.0005 }

--- How many digits it has down to the step, in which all numbers of a sum are told: 2,300 and 1,200 have two.
local function places(its, x, step)
  if not its.digits then return 1 end
  return math.max(1, #string.format("%.0f", x / step))
end

--- The greatest power of ten of which all the numbers are multiples.
local function common_step(members)
  local step
  for _, m in ipairs(members) do
    local own = m.its.digits and m.its.step or 1
    while m.its.digits and m.x / (own * 10) == math.floor(m.x / (own * 10)) do own = own * 10 end
    step = math.min(step or own, own)
  end
  return step
end

--- How seldom one of the numbers { x, its } lies one slip away from any one value, among `n` sums that could be looked at: as a power of ten.
function slips.rarity(members, n)
  local sum, step = 0, common_step(members)
  for _, m in ipairs(members) do sum = sum + near[math.min(places(m.its, m.x, step), #near)] end
  return -math.log(sum * math.max(1, n), 10)
end

return slips
