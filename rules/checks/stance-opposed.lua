--- Moving closer here, moving away there. Soft: a change of course is no mistake, but a reader is owed it.
return {
  id = "stance-opposed",
  title = "Somebody is told to move closer to, and away from, the same side",
  why = "A change of course between two texts wants a word, and inside one text a reason.",
  severity = "warning",
  reads = "stance",
  group = { "holder", "target" },
  false_positives = "Different fields: closer in trade, away in defence.",
  check = function(said, report)
    local function told(s)
      return s.direction ~= "neutral" and not s.quoted and (s.modality == "asserted" or s.modality == "planned") and s.as_of.known
    end
    for a, b in said:pairs() do
      if a.direction ~= b.direction and told(a) and told(b) and not a.as_of:apart(b.as_of) then
        report { a = a, b = b, message = string.format("%s moves closer to, and away from, %s", a.holder, a.target),
          why = "same two sides, no day between them" }
      end
    end
  end,
  flags = { "date: 2024-02-01\nPeru has steadily edged closer to Chile. Critics spoke of moving Peru away from Chile." },
  silent = { "date: 2024-02-01\nPeru has steadily edged closer to Chile.\n---\ndate: 2025-02-01\nThe aim is moving Peru away from Chile." },
}
