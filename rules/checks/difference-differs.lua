--- A majority or lead that is not the difference of the two results.
--- "At 52.1 to 47.9 percent, a lead of 5.2 points": the unit stands once.
local function points_between(claim)
  local x, y = claim.more, claim.less
  if x.unit == y.unit and x.unit == claim.gap.unit then return nil end
  local plain = x.nominal and y.nominal and claim.gap.nominal and math.max(x.nominal, y.nominal) <= 100
  return plain and amount(math.floor((x.nominal - y.nominal) * 100 + 0.5) / 100):rounded(0.2) or nil
end

--- "50.2% to 49.8%, a difference of 61,000 votes": the gap is counted, the two are shares.
local function is_counted(claim)
  if claim.more.unit ~= "percent" or claim.gap.unit == "percent" then return false end
  return claim.gap.nominal == nil or claim.gap.nominal > 100 or rx.find(claim.sentence, "(?i)\\b(?:gap|lead|margin|majority|difference) of [^.;]*\\b"
    .. "(?:votes|ballots|people|voters)\\b") ~= nil
end

return {
  id = "difference-differs",
  title = "A majority or lead is not the difference of the two numbers",
  why = "Subtracting gives the margin; all three stand in one sentence.",
  severity = "error",
  reads = "margin",
  group = {},
  false_positives = "A lead over somebody else than the one named beside it.",

  check = function(said, report)
    for claim in said:each {} do
      local gap = points_between(claim) or claim.more - claim.less
      local told = points_between(claim) and amount(claim.gap.nominal) or claim.gap
      if claim.more.nominal > claim.less.nominal and gap:apart(told) and not claim.corrected and not is_counted(claim) then
        report { a = claim, message = string.format("%s less %s is %s, not %s", tostring(claim.more), tostring(claim.less), tostring(gap),
          tostring(claim.gap)), why = "one number less the other" }
      end
    end
  end,

  flags = { "She won with 8,610 votes to 7,250, a majority of 1,630.",
    "At 52.1 to 47.9 percent, her lead over the mayor was 5.2 points." },
  silent = { "She won with 8,610 votes to 7,250, a majority of 1,360.",
    "At 52.1 to 47.9 percent, her lead over the mayor was 4.2 points.",
    "The noes led by 50.23% to 49.76%, a difference of 61,000 votes." },
}
