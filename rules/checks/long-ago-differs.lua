--- A year and "so many years ago" that do not fit the article's date.

return {
  id = "long-ago-differs",
  title = "A time told by the calendar and counted back do not agree",
  why = "\"In 1998, 20 years ago\" can be checked against the date of the article.",
  severity = "error",
  reads = "long_ago",
  group = {},
  false_positives = "An article that was published again under a later date.",

  check = function(said, report)
    for claim in said:each {} do
      local told = rx.match(claim.text, "\\b(?:ago|earlier|previously)\\b")
      if told == "ago" and not rx.match(claim.text, "ago.*ago|more than|over|at least|less than|under|up to|since") and claim.published.known
        and not claim.quoted then
        local least, most = claim.date:days_until(claim.ago)
        if least and most and (least > 400 or most < -400) then
          report { a = claim, message = string.format("%s is not %s", tostring(claim.date), rx.match(claim.text, "(?:\\S+\\s+){1,3}ago$")
            or "that long ago"),
            why = "counted back from the date of the article" }
        end
      end
    end
  end,

  flags = { "date: 2025-06-01\nThe bridge opened in 1998, 20 years ago." },
  silent = {
    "date: 2025-06-01\nThe bridge opened in 1998, 27 years ago.",
    "date: 2025-06-01\nThe bridge opened in 1998, more than 20 years ago.",
    "date: 2025-06-01\nThe bridge opened in 1998, almost three decades ago.",
    "date: 2025-06-01\nThe bridge opened in 1998, a quarter of a century ago.",
  },
}
