--- One chair, two heirs.
local days_apart = require "lib.days_apart"

return {
  id = "two-successors",
  title = "Two people are told to succeed one",
  why = "A reader is told two names where there is one.",
  severity = "error",
  reads = "succession",
  group = { "of" },
  false_positives = "Two offices of one person; a stand-in and the one who follows.",

  check = function(said, report)
    for a, b in said:pairs { modality = "asserted" } do
      if a:same(b, "successor") == false and not a.quoted and not b.quoted and days_apart.most(a.as_of, b.as_of) <= 365 then
        report { a = a, b = b, message = string.format("%s and %s are both told to succeed %s", a.successor, b.successor, a.of),
          why = "same person, within a year" }
      end
    end
  end,

  flags = { "date: 2025-05-01\nDana Reyes will be succeeded by Jon Aldous.\n---\n"
    .. "date: 2025-05-09\nWhen Dana Reyes goes, the top job will pass to Maria Lund." },
  silent = {
    "date: 2025-05-01\nDana Reyes will be succeeded by Jon Aldous.\n---\ndate: 2025-05-09\nJon Aldous will succeed Dana Reyes.",
    "date: 2005-05-01\nDana Reyes was succeeded by Jon Aldous.\n---\ndate: 2025-05-09\nMaria Lund will succeed Dana Reyes.",
  },
}
