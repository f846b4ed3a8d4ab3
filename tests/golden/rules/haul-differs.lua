--- One haul, two counts.
return {
  id = "haul-differs",
  title = "One haul is given two counts",
  why = "A haul of one good has one count.",
  severity = "error",
  reads = "haul",
  group = { "good" },
  false_positives = "Hauls of two days that a text does not date.",
  check = function(said, report)
    for a, b in said:pairs() do
      if a.crates:apart(b.crates) then
        report { a = a, b = b, message = string.format("%s crates of %s, and %s", tostring(a.crates), a.good, tostring(b.crates)),
          why = "same good; no reading of one count meets the other" }
      end
    end
  end,
  flags = { "The fleet landed 12 crates of herring.\n---\nBoats landed 21 crates of herring." },
  silent = {
    "The fleet landed 12 crates of herring.\n---\nBoats landed 12 crates of herring.",
    "The fleet landed 12 crates of herring and landed 13 crates of cod.",
  },
}
