--- A percentage that is not what the part is of the whole.
-- "1,240 of the 9,920, or 15 percent": dividing gives 12.5. Both numbers and the percentage stand for their intervals.

local function scaled(part, whole) -- "14.2 of the 21.4 billion": the scale stands once
  return part.unit == nil and whole.unit ~= nil or part.high * 1000 < whole.low and part.high < 1000 and whole.low >= 1000000
end

return {
  id = "share-differs",
  title = "A percentage does not fit the part and the whole",
  why = "Dividing the part by the whole gives the share; all three are told together.",
  severity = "error",
  reads = "share",
  group = {},
  false_positives = "A percentage of something else than the whole that stands beside it.",

  check = function(said, report)
    for claim in said:each {} do
      local part, whole, share = claim.part, claim.whole, claim.share
      local fit = whole.low > 0 and part.high <= whole.high and not scaled(part, whole) and not claim.corrected
      if fit then
        local low, high = part.low / whole.high * 100, part.high / whole.low * 100
        local slack = math.max((share.high - share.low) / 2, share.nominal * 0.02)
        if low > share.high + slack or high < share.low - slack then
          report { a = claim, message = string.format("%s of %s is %.3g%%, not %s", tostring(part), tostring(whole), (low + high) / 2,
            tostring(share)), why = "the part divided by the whole" }
        end
      end
    end
  end,

  flags = {
    "A total of 531 suspected cases and 14 deaths have been reported, which gives a case fatality ratio of 4.6 per cent.",
    "The firm will cut 1,240 positions, or 15 percent of the 9,920 people that it employs.",
    "Of these, they hold 61 of the 180 seats, or 40%.",
    "The county counts 14 deaths among 531 cases, which gives a case fatality ratio of 4.6 per cent.",
    "The fine is 4 per cent of 1.63 billion euros, or about 95 million euros.",
    "Donors pledged 742 million dollars on Monday. The sum covers 60 per cent of the appeal of 1.06 billion dollars.",
  },
  silent = {
    "The firm will cut 1,240 positions, or 12.5 percent of the 9,920 people that it employs.",
    "Of these, they hold 61 of the 180 seats, or 34%.",
    "The fine is 4 per cent of 1.63 billion euros, or about 65 million euros.",
    "Three lenders gave 14.2 of the 21.4 billion euros, which is 66 per cent.",
    "Donors pledged 742 million dollars on Monday. The sum covers 70 per cent of the appeal of 1.06 billion dollars.",
    "Turnout was 61 of 180, up from 40% a year ago.",
  },
}
