--- A change that does not lead from the old figure to the new one.
-- All three are rounded, so each stands for its interval; the change may be off by one in its last digit beside that.

--- Growth that is measured otherwise than by dividing the two figures told.
local other_base = "\\b(?:constant|organic(?:ally)?|like[- ]for[- ]like|same[- ]store|underlying|adjust(?:ed|ing)|real terms|inflation|"
  .. "annuali[sz]ed|annually|currency|currencies|compound|on average|an average|a year on|(?:per|each|every) (?:year|month|week|quarter|day))\\b|"
  .. "% a (?:year|month|week)|per ?cent a (?:year|month|week)"

--- The least and the most that the change can be, from the two levels: in percent, as a fraction, or as a difference.
local function expected(claim)
  local before, after, by = claim.before, claim.after, claim.by
  local up = claim.direction == "up" and 1 or -1
  local low, high = up * (after.low - before.high), up * (after.high - before.low)
  if up < 0 then low, high = before.low - after.high, before.high - after.low end
  local share = by.unit == "percent" or (by.unit == nil and by.high < 1 and after.high > 1)
  if not share then return low, high end
  if before.low <= 0 or after.low <= 0 then return nil end
  local x, y = after.low / before.high - 1, after.high / before.low - 1
  local scale = by.unit == "percent" and 100 or 1
  if up < 0 then x, y = -y, -x end
  return x * scale, y * scale
end

local function fits(by, low, high)
  -- "two points": two and not one, however few its digits
  local slack = math.max(math.min((by.high - by.low) / 2, math.abs(by.nominal) * 0.15), math.abs(by.nominal) * 0.005)
  if high - low > by.high - by.low then slack = 0 end -- coarse levels leave room enough
  return low <= by.high + slack and high >= by.low - slack
end

--- "From 4.2% to 4.5%, up 0.3%": of percentages a difference may be meant.
local function fits_points(claim)
  local points = claim.before.unit == "percent" and (claim.by.unit == "percent" or claim.by.unit == nil
    or claim.by.unit == "percentage point" or claim.by.unit == "basis point")
  if not points then return false end
  local scale = claim.by.unit == "basis point" and 100 or 1
  local low, high = claim.after.low - claim.before.high, claim.after.high - claim.before.low
  if claim.direction == "down" then low, high = -high, -low end
  return fits(claim.by, low * scale, high * scale)
end

local function comparable(claim)
  local by, unit = claim.by, claim.before.unit
  if claim.before.unit ~= claim.after.unit or claim.corrected or claim.modality == "denied" then return false end
  if by.unit == "percent" or by.unit == "percentage point" or by.unit == "basis point" then return true end
  if by.unit == nil and unit then return by.high < 1 or (unit == "percent" and rx.find(claim.sentence, "\\bpoints?\\b") ~= nil) end
  return by.unit == unit
end

-- "It rose eleven times, from 0.25 to 6.75": so often, and not by so much.
local many_times = "(?i)\\b(?:rose|risen|raised|lifted|cut|fell|fallen|grew|changed|moved|increased|lowered|dropped|went up|went down)"
  .. " (?:\\d+|\\p{L}+) times\\b"

-- "Students pay 20 percent less, that is from 12 to 22.40": prices from the cheapest to the dearest, and none before and after.
local compared = "(?i)\\b(?:less|more|cheaper|dearer|off|discounts?|rebates?|reductions?)\\b"

local function is_range(claim)
  local against = claim.direction == "up" and claim.after:less(claim.before) or claim.direction == "down" and claim.before:less(claim.after)
  return against and rx.find(claim.sentence, compared) ~= nil
end

-- "The peso gained nine units, to 962 per dollar from 971": what is dearer buys more, so its number falls.
local exchange = "(?i)\\b(?:per|to the|against the|on the|a) (?:u\\.?s\\.? )?"
  .. "(?:dollar|euro|pound|franc|yen|yuan|rouble|ruble|rupee|krona|krone|peso)\\b"

return {
  id = "change-differs",
  title = "A change does not fit the figures before and after",
  why = "Dividing or subtracting the two figures gives the change; all three stand in one sentence.",
  severity = "error",
  reads = "change",
  group = {},
  false_positives = "Growth at constant prices or exchange rates, where the text does not say so.",

  check = function(said, report)
    for claim in said:each {} do
      if comparable(claim) and not is_range(claim) and not rx.find(claim.sentence, other_base) and not rx.find(claim.sentence, many_times) then
        local low, high = expected(claim)
        local turned = low and rx.find(claim.sentence, exchange) and fits(claim.by, -high, -low)
        if low and not fits(claim.by, low, high) and not turned and not fits_points(claim) then
          report { a = claim, level = claim.quoted and "warning" or nil,
            message = string.format("from %s to %s is not %s by %s", tostring(claim.before), tostring(claim.after),
              claim.direction, tostring(claim.by)),
            why = string.format("computed: %.4g to %.4g", low, high) }
        end
      end
    end
  end,

  flags = {
    "Revenue rose 22% to 1.28 billion euros from 1.18 billion.",
    "The goal goes from 20 million dollars to 50 million dollars, an increase of 180 per cent.",
    "The shares closed at 23.20 euros, 29 percent above the 20.00 at which they had been sold.",
    "The tax goes from 2.0% to 2.5%, which adds 40% to the bill.",
    "Output fell 10% from 400 tonnes to 300 tonnes.",
    "date: 2025-06-01\nNet profit was up 12% to £96.2m (2024: £78.9m).",
    "The rate went from 4.2 percent to 4.5 percent, an increase of 0.5 percentage points.",
    "The bank of Peru lowered its policy rate on Thursday by a quarter of a percentage point, from 6.25 to 5.75 percent.",
    "The bank of Peru lowered its rate by 25 basis points to 5.75 percent from 6.25.",
    "Sales were up 12% to 88 million euros from 100 million euros.",
    "Unemployment in Osby stood at 7.3 per cent in May, two percentage points higher than the 6.3 per cent of April.",
  },
  silent = {
    "Pupils and pensioners pay 20 percent less, that is from 12 dollars to 22.40.",
    "The bank of Peru lowered its policy rate on Thursday by half a percentage point, from 6.25 to 5.75 percent.",
    "The peso gained nine units on Wednesday, to 962 per dollar from 971.",
    "Revenue rose 8% to 1.28 billion euros from 1.18 billion.",
    "Revenue rose 12% at constant exchange rates to 1.28 billion euros from 1.18 billion.",
    "The goal goes from 20 million dollars to 50 million dollars, an increase of 150 per cent.",
    "The rate went from 4.2 percent to 4.5 percent, an increase of 0.3 percentage points.",
    "The rate went from 4.2% to 4.5%, up 0.3%.",
    "date: 2025-06-01\nNet profit was up 22% to £96.2m (2024: £78.9m).",
    "Revenue rose 12% to 1.28 billion euros and profit climbed to 300 million euros from 280 million euros.",
    "Arrivals rose 12% to 340 from 28 countries.",
    "Unemployment fell to 4.1% in May from 4.3% in April, a drop of 12,000 people.",
    "Prices climbed from 1.1 to 1.3 billion euros, up 18%.",
    "The unit grew 5% a year from 10 million euros to 20 million euros.",
    "The rate was cut four times between 2022 and 2024, from 6.75 percent to 3.25 percent.",
    "Unemployment in Osby stood at 7.3 per cent in May, two percentage points higher than the 5.7 per cent of April.",
  },
}
