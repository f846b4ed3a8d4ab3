--- "Reyes took over from Otto", "Reyes's predecessor, Tibor Hask": one who comes follows one who goes.

local days_apart = require "lib.days_apart"

-- Two posts of one life, or a stand-in between.
local of_a_life = "(?i)\\b(?:first|then|later|earlier|before|previous\\w*|former\\w*|second|next|since|also|after that|acting|interim|"
  .. "caretaker|again|"
  .. "stand(?:s|ing)? in|stood in|substitute\\w*|minute|half|bench)\\b"

local function told(f)
  return f.modality == "asserted" and not f.quoted and not f.acting and not rx.find(f.sentence, of_a_life)
end

return {
  id = "two-predecessors",
  title = "Somebody is told to follow two in one post",
  why = "A reader is told two names where there is one.",
  severity = "warning",
  reads = "succession",
  group = { "successor", "story" },
  false_positives = "Two posts of one person, each taken over from somebody else.",

  check = function(said, report)
    for a, b in said:pairs { modality = "asserted" } do
      if a:same(b, "of") == false and told(a) and told(b) and a.sentence ~= b.sentence and days_apart.together(a, b, 90)
        and not rx.has(a.sentence, rx.match(b.of, "\\S+$")) and not rx.has(b.sentence, rx.match(a.of, "\\S+$")) then
        report { a = b, b = a, message = string.format("%s is told to succeed %s, and %s", a.successor, a.of, b.of), why = "same person" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes succeeds Karl Otto as head of the bank. Reyes's predecessor, Tibor Hask, is 70.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Reyes takes over from Karl Otto in May.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Tibor Hask will be succeeded by Dana Reyes in May.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes succeeds Karl Otto as head of the bank. Reyes's predecessor, Karl Otto, is 70.",
    "date: 2025-03-01\nDana Reyes succeeds Karl Otto as head of the bank. Reyes earlier succeeded Tibor Hask as head of the mint.",
    "date: 2025-03-01\nDana Reyes succeeds Karl Otto as head of the bank. Maria Lund succeeds Tibor Hask.",
  },
}
