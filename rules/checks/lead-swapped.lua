--- She is two points ahead of him; he is two points up on her: one poll, two leaders.

local other_time = "(?i)\\b(?:last (?:week|month|year|time)|until|earlier|previous|a (?:week|month|year) ago|then|at first|after the first|had been|"
  .. "briefly|another poll|other polls?|neck and neck|overt\\w+)\\b"

local function usable(f)
  return f.modality == "asserted" and not f.quoted and not f.corrected and not rx.find(f.sentence, other_time)
end

return {
  id = "lead-swapped",
  title = "Each of two is told to be ahead of the other",
  why = "One of them leads.",
  severity = "warning",
  reads = "ahead",
  group = { "story" },
  false_positives = "Two polls, or two days of a race, that no word sets apart.",

  check = function(said, report)
    for a, b in said:pairs() do
      if not a:same_document(b) and usable(a) and usable(b) and a:same(b, "who", "whom") and a:same(b, "whom", "who") and a:likeness(b) >= 2 then
        report { a = a, b = b, message = string.format("%s ahead of %s, and %s ahead of %s", a.who, a.whom, b.who, b.whom),
          why = "one story, like words" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nMaria Sand is ahead of her rival Carlos Ruiz in the Arrow poll, which put the gap at two points.\n---\n"
      .. "date: 2025-02-03\nCarlos Ruiz is two points up on Maria Sand in the Arrow poll of Lima.",
  },
  silent = {
    "date: 2025-02-03\nMaria Sand is ahead of her rival Carlos Ruiz in the Arrow poll, which put the gap at two points.\n---\n"
      .. "date: 2025-02-03\nCarlos Ruiz is two points behind Maria Sand in the Arrow poll of Lima.",
    "date: 2025-02-03\nMaria Sand is ahead of her rival Carlos Ruiz in the Arrow poll, which put the gap at two points.\n---\n"
      .. "date: 2025-02-03\nLast month Carlos Ruiz was two points ahead of Maria Sand in the Arrow poll of Lima.",
  },
}
