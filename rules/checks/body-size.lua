--- How many members a body has, told twice at one time.
return {
  id = "body-size",
  title = "A body is given two numbers of members at one time",
  why = "A body has one number of members on one day.",
  severity = "error",
  reads = "size",
  group = { "body" },
  false_positives = "Full members in one text, partners and observers counted in the other.",
  check = function(said, report)
    for a, b in said:pairs() do
      if a.modality == "asserted" and b.modality == "asserted" and a.as_of:same(b.as_of) and a.count:apart(b.count) then
        report { a = a, b = b, message = string.format("%s has %s members and %s members", a.body, tostring(a.count), tostring(b.count)),
          why = "same body, same day" }
      end
    end
  end,
  flags = { "date: 2025-03-02\nThe 11-nation Coral League met.\n---\ndate: 2025-03-02\nThe 14-nation Coral League met." },
  silent = { "date: 2024-03-02\nThe 11-nation Coral League met.\n---\ndate: 2025-03-02\nThe 14-nation Coral League met." },
}
