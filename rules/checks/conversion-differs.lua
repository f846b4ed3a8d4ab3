--- An amount and its restatement in another unit that cannot be the same.
-- "100 km (60 miles)" is what writers do: both numbers may be off by what their last written digit stands for.

--- How far the writer may have rounded: one unit in the last digit that is not a zero, at most a tenth.
local function slack(amount)
  local step, n = amount.high - amount.low, math.abs(amount.nominal)
  if n == 0 or n ~= math.floor(n) then return step end
  local unit = 1
  while n % (unit * 10) == 0 do unit = unit * 10 end
  return math.max(step, math.min(unit, n / 10))
end

--- The least and the most that the amount can be in the other unit.
local function readings(given, unit)
  local away = slack(given)
  local low = amount(given.low - away / 2, given.unit):to(unit)
  local high = amount(given.high + away / 2, given.unit):to(unit)
  return low and high and low.low, low and high and high.high
end

--- A difference of temperatures converts without the offset: "2C (3.6F) warmer".
local function may_be_difference(claim)
  local from, to = claim.given.unit, claim.restated.unit
  local factor = from == "celsius" and to == "fahrenheit" and 1.8 or from == "fahrenheit" and to == "celsius" and 1 / 1.8
  return factor and math.abs(claim.given.nominal * factor - claim.restated.nominal) <= slack(claim.restated) + slack(claim.given) * factor
end

local speeds = { ["mile per hour"] = true, ["kilometer per hour"] = true, knot = true, ["meter per second"] = true }

--- "185 mph (295 km/h)": storms are measured in knots, and both numbers rounded to the nearest five.
local function both_by_fives(claim)
  local x, y = claim.given, claim.restated
  if not (speeds[x.unit] and speeds[y.unit]) or x.nominal % 5 ~= 0 or y.nominal % 5 ~= 0 then return false end
  local other = x:to(y.unit)
  return other ~= nil and math.abs(other.low - y.nominal) <= 5 and x.nominal >= 50
end

return {
  id = "conversion-differs",
  title = "An amount and its conversion do not agree",
  why = "Both numbers are told as one and the same; a reader with a calculator finds the slip.",
  severity = "error",
  reads = "conversion",
  group = {},
  false_positives = "Two different things told next to each other (\"40 km or 30 miles, depending on the route\").",

  check = function(said, report)
    for claim in said:each {} do
      local given, restated = claim.given, claim.restated
      if given.unit ~= restated.unit and given:to(restated.unit) then
        local low, high = readings(given, restated.unit)
        local away = slack(restated) / 2
        if low and (low > restated.high + away or high < restated.low - away) and not may_be_difference(claim)
          and not both_by_fives(claim) then
          report { a = claim, message = string.format("%s is %s, not %s", tostring(given), tostring(given:to(restated.unit)), tostring(restated)),
            why = "unit conversion, with room for the rounding of both numbers" }
        end
      end
    end
  end,

  flags = {
    "The gauge caught 300 millimetres of rain, or 9.8 inches, in a day.",
    "The 40.2-km (35.1-mile) line opened in May.",
    "Workers cleared 4,300 hectares, or about 106,000 acres, of scrub.",
    "It was 30 degrees Celsius (96 degrees Fahrenheit) at noon.",
    "The blaze at Osby took 600 hectares, about 2,400 acres, in one night.",
    "The barge to Osby held 30 tonnes of rye, 3,000 kilos in all, when it sank.",
  },
  silent = {
    "Gusts reached 185 mph (295 km/h) on the quay.",
    "The gauge caught 300 millimetres of rain, or 11.8 inches, in a day.",
    "The village is 100 km (60 miles) from the coast.",
    "A man 6ft 2in (1.88m) tall who weighs 11 st 4 lb (72 kg) was seen.",
    "The sea is 2 degrees Celsius (3.6 degrees Fahrenheit) warmer than it was.",
    "The wreck lies about 15 kilometres (8 nautical miles) off.",
    "A 20-km (3-hour) walk.",
    "The blaze at Osby took 600 hectares, about 1,480 acres, in one night.",
    "The blaze at Osby took 600 hectares, about 20 miles of fence and a mill.",
    "The barge to Osby held 30 tonnes of rye, 30,000 kilos in all, when it sank.",
  },
}
