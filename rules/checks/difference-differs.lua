--- A majority or lead that is not the difference of the two results.
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
      local gap = claim.more - claim.less
      if claim.more:more(claim.less) and gap:apart(claim.gap) and not claim.corrected then
        report { a = claim, message = string.format("%s less %s is %s, not %s", tostring(claim.more), tostring(claim.less), tostring(gap),
          tostring(claim.gap)), why = "one number less the other" }
      end
    end
  end,

  flags = { "She won with 8,610 votes to 7,250, a majority of 1,630." },
  silent = { "She won with 8,610 votes to 7,250, a majority of 1,360." },
}
