--- His left leg here, his right leg there.
local days_apart = require "lib.days_apart"

-- The sentence knows of the other one, or of another time.
local of_both = "(?i)\\b(?:both|other|another|also|as well|too|respectively|one of|either|neither|each|instead|not)\\b"
local of_old = "(?i)\\b(?:years?|months?|seasons?) (?:ago|earlier|before)\\b|\\blast (?:year|season|summer|winter|spring|autumn|month)\\b|"
  .. "\\b(?:previous\\w*|once|first|second|again|childhood|as a (?:boy|girl|child|teenager)|in (?:19|20)\\d\\d)\\b"
  .. "|\\b(?:with|using) (?:his|her|their|the) (?:left|right)\\b|\\b(?:scars?|scarred|mole|birthmark|prosthe\\w+|artificial|bandage|brace|"
  .. "since (?:birth|childhood)|step|foot|kick|shot|shoot\\w*|score[sd]?|"
  .. "strike|struck|finish\\w*|curl\\w*|ring|glove|shoe|boot|sleeve|pocket|tattoo\\w*|raised|wav\\w+|wrote|writes)\\b"

--- Hurt, treated or lost in the time of the text.
local function is_told(f)
  return not rx.find(f.sentence, of_both) and not rx.find(f.sentence, of_old)
end

--- A text that names the other side of the same part, or its plural, knows of both.
local function knows_both(said, a, b)
  for f in said:each { kind = "limb" } do
    if f.part == a.part and (f:same_document(a) and f.side == b.side or f:same_document(b) and f.side == a.side) then return true end
  end
  return false
end

return {
  id = "limb-side",
  title = "One is told to be hurt on the left, and on the right",
  why = "It is the one arm or the other.",
  severity = "warning",
  reads = "limb",
  group = { "of", "story" },
  false_positives = "A second injury that no text tells as such.",

  check = function(said, report)
    for a, b in said:pairs { apart = "side", key = function(f) return f.part end } do
      if a.part == b.part and a.side ~= b.side and not a:same_document(b) and is_told(a) and is_told(b) and days_apart.within(a, b, 60)
        and not knows_both(said, a, b) then
        report(a, b, "the %s %s of %s, and the %s", a.side, a.part, a.of, b.side)
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nSurgeons in Perrin removed a fragment from Dana Reyes's left leg on Saturday, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes walked ten steps in Perrin, three days after the operation on her right leg, Jon Aldous said.",
    "date: 2025-03-01\nDana Reyes was hit in the right eye in Perrin, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nJon Aldous visited Dana Reyes in Perrin. She may lose her left eye.",
  },
  silent = {
    "date: 2025-03-01\nSurgeons in Perrin removed a fragment from Dana Reyes's left leg on Saturday, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes broke her right leg in Perrin two years ago, Jon Aldous said.",
    "date: 2025-03-01\nSurgeons in Perrin removed a fragment from Dana Reyes's left leg on Saturday, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes walked on crutches in Perrin. Her right leg is weak from lying, and her left leg hurts, Jon Aldous said.",
    "date: 2025-03-01\nSurgeons in Perrin removed a fragment from Dana Reyes's left leg on Saturday, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes signed the form in Perrin with her right hand, Jon Aldous said.",
    "date: 2025-03-01\nDana Reyes is out with a strain of her left foot in Perrin, Jon Aldous said.\n---\n"
      .. "date: 2025-03-04\nDana Reyes scored with her right foot in Perrin, Jon Aldous said.",
    "date: 2026-03-10\nDoctors operated on Dana Reyes's right hand in Velm.\n---\n"
      .. "date: 2026-03-12\nDana Reyes signed the book in Velm with her left hand, since the doctors had bandaged her.",
    "date: 2026-03-10\nJon Aldous has a scar on his left arm, police in Osby said.\n---\n"
      .. "date: 2026-03-12\nJon Aldous was bitten in the right arm by a dog in Osby, police said.",
  },
}
