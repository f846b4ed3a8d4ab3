--- "Left at 9:15 and landed at 11:40, after three hours and 25 minutes": from the one hour to the other it is two hours and 25 minutes.
-- A clock of twelve hours may mean morning or evening, so half a day more or less excuses.

local day, half = 1440, 720
local zones = "(?i)\\b(?:local time|GMT|UTC|time zones?|[A-Z][a-z]+ time|next day|next morning|following day|days?)\\b"

--- Minutes by which the length told is off the hours; 0 where some reading fits.
local function off(claim)
  local lasting = claim.lasting:to "minute"
  if not lasting or not lasting.nominal or lasting.nominal <= 0 or lasting.nominal > 1200 then return 0 end
  local gap = (claim.to.nominal - claim.from.nominal) % half
  local slack = lasting.nominal % 60 == 0 and math.max(15, 0.15 * lasting.nominal) or lasting.nominal % 5 == 0 and 3 or 1.5
  if lasting.rough then slack = slack + 10 + 0.1 * lasting.nominal end
  local least = math.huge
  for _, whole in ipairs { gap, gap + half, gap + day } do
    least = math.min(least, math.abs(whole - lasting.nominal))
  end
  return least > slack and least or 0
end

return {
  id = "hours-between-differ",
  title = "The time told is not what lies between the two hours",
  why = "Both hours and the length stand in one sentence.",
  severity = "warning",
  reads = "between_hours",
  group = {},
  false_positives = "A journey through time zones, which the sentence does not tell; a length that leaves out a break.",

  check = function(said, report)
    for claim in said:each {} do
      if claim.from.nominal and claim.to.nominal and not claim.corrected and not rx.find(claim.sentence, zones) then
        local minutes = off(claim)
        if minutes > 0 then
          report { a = claim, message = string.format("%s, but the hours are %d minutes apart", tostring(claim.lasting),
            math.floor((claim.to.nominal - claim.from.nominal) % half + 0.5)), why = "the clock" }
        end
      end
    end
  end,

  flags = {
    "The ferry left Osby at 9:15 and docked at 11:40, after a trip of three hours and 25 minutes.",
    "The alarm rang at 3:43, and 21 minutes later, at 3:54, the first engine was there.",
  },
  silent = {
    "The ferry left Osby at 9:15 and docked at 11:40, after a trip of two hours and 25 minutes.",
    "The ferry left Osby at 9:15 and docked at 11:40, after a trip of about two and a half hours.",
    "The plane left Osby at 9:15 and landed at 11:40 local time, after a flight of five hours and 25 minutes.",
    "The alarm rang at 3:43, and 11 minutes later, at 3:54, the first engine was there.",
    "The ferry left Osby at 11:15 and docked at 1:40, after a trip of two hours and 25 minutes.",
  },
}
