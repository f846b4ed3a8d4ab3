--- Second-largest here, third-largest there.
return {
  id = "rank-differs",
  title = "Somebody is given two places in one order, or two share one place",
  why = "In one order of size at one time each place has one holder, and each holder one place.",
  severity = "error",
  reads = "rank",
  group = { "among", "of?", "place?" },
  false_positives = "Orders by different measures: by trade, by exports, by passengers.",
  check = function(said, report)
    for a, b in said:pairs() do
      local time = (a.period and b.period and a.period:same(b.period)) or (not a.period and not b.period and a.as_of.year and a.as_of.year == b.as_of.year)
      if time and (a.of or a.place) and a.modality == "asserted" and b.modality == "asserted" then
        local who = a:same(b, "subject")
        if who == true and a.rank:apart(b.rank) then
          report { a = a, b = b, message = string.format("%s is ranked %s and %s among %s", a.subject, tostring(a.rank), tostring(b.rank), a.among),
            why = "same order, same time" }
        elseif who == false and a.rank:equal(b.rank) and a:same_document(b) then
          report { a = a, b = b, level = "warning", message = string.format("%s and %s share one rank among %s", a.subject, b.subject, a.among),
            why = "same order, same time" }
        end
      end
    end
  end,
  flags = { "date: 2024-02-01\nChina is Peru's second-largest trading partner.\n---\ndate: 2024-03-01\nChina is Peru's third-largest trading partner.",
    "date: 2024-02-01\nChina is Peru's largest trading partner.\n---\ndate: 2024-03-01\nChina is Peru's second-largest trading partner." },
  silent = {
    "date: 2024-02-01\nChina is Peru's second-largest trading partner.\n---\ndate: 2024-03-01\nBrazil is Peru's third-largest trading partner.",
    "date: 2014-02-01\nChina is Peru's second-largest trading partner.\n---\ndate: 2024-03-01\nChina is Peru's third-largest trading partner.",
  },
}
