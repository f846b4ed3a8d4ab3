--- A price times a number that does not give the total told.
return {
  id = "product-differs",
  title = "So many at so much each do not make the total",
  why = "Multiplying gives the total; all three stand in one sentence.",
  severity = "error",
  reads = "product",
  group = {},
  false_positives = "Fees and discounts that the sentence does not tell.",

  check = function(said, report)
    for claim in said:each {} do
      local count, each, total = claim.count, claim.each, claim.total
      if each.unit == total.unit and not claim.corrected then
        local low, high = count.low * each.low, count.high * each.high
        local slack = (total.high - total.low) / 2 + total.nominal * 0.005
        if low > total.high + slack or high < total.low - slack then
          report { a = claim, message = string.format("%s at %s each is not %s", tostring(count), tostring(each), tostring(total)),
            why = "the number times the price of one" }
        end
      end
    end
  end,

  flags = { "The strike had cost it 6.6 million euros, at 1.1 million euros for each of the five days." },
  silent = { "The strike had cost it 5.5 million euros, at 1.1 million euros for each of the five days." },
}
