--- She succeeds one in one text, and another in the next: a deed that somebody does to one alone.
local days_apart = require "lib.days_apart"
local frames = require "lib.frames"
local gather = require "lib.gather"

-- Whoever does it does it to one person, so far as one story tells.
local one_object = { succeed = true, marry = true, kidnap = true }
local role_now = [[(?i)\b(?:also|again|another|first|second|third|divorced|previous|earlier|former husband|former wife|remarried|then)\b]]

local function usable(deed)
  return deed and one_object[deed.deed] and deed.by and deed.of and deed.sort == "person" and not deed.fact:inherited "by"
    and not deed.fact:inherited "of"
    and not frames.is_shared(deed) and not rx.find(deed.fact.sentence, role_now)
end

--- A text that names both may tell of both.
local function names_both(a, b)
  return rx.has(a.fact.sentence, frames.last_name(b.of)) or rx.has(b.fact.sentence, frames.last_name(a.of))
end

-- Two deeds of one life, which one text tells.
local of_a_life = "(?i)\\b(?:first|then|later|earlier|before|previous\\w*|former\\w*|second|next|since|also|after that|(?:as|"
  .. "of) (?:deputy|assistant|captain))\\b"

--- "Reyes, who took over from Lund", "Reyes, who replaced Brink", in two sentences of one text that tell of no second post.
local function within_text(a, b)
  return a.deed == "succeed" and a.fact.sentence ~= b.fact.sentence and not rx.find(a.fact.sentence .. " " .. b.fact.sentence, of_a_life)
end

local function clash(a, b)
  if a.deed ~= b.deed or a.fact:same_document(b.fact) and not within_text(a, b) or not a.fact:same(b.fact, "by") or a.fact:same(b.fact,
    "of") ~= false then return false end
  return edits.letters(a.of, b.of) > 3 and days_apart.together(a.fact, b.fact, 400) and not names_both(a, b)
end

return {
  id = "deed-to-another",
  title = "Somebody is told to have done to two what is done to one",
  why = "A reader is told two names for one person.",
  severity = "warning",
  reads = "frame",
  group = { "story" },
  false_positives = "A second marriage, or a second post, that no text tells apart from the first.",

  check = function(said, report)
    local found = {}
    for fact in said:each {} do
      local deed = frames.deed(fact)
      if usable(deed) then table.insert(found, deed) end
    end
    for a, b in gather.pairs(found) do
      if clash(a, b) then
        report { a = a.fact, b = b.fact, message = string.format("%s: %s, of %s and of %s", a.deed, a.by, a.of, b.of),
          why = "same person, same deed; it is done to one" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund succeeds Karl Otto in May.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, who is to replace Anna Brandt, spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund married Karl Otto in 1988.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, who wed Anders Brandt, spoke.",
    "date: 2025-03-01\nDana Reyes took over from Karl Otto as head of the choir in 2023.\n\nReyes, who replaced Tibor Hask, likes Brahms.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund succeeds Karl Otto in May.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, who is to replace Otto, spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund married Karl Otto in 1988.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund, who first married Anders Brandt, spoke.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. Maria Lund succeeds Karl Otto in May.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Tibor Hask, who is to replace Anna Brandt, spoke.",
    "date: 2025-03-01\nDana Reyes took over from Karl Otto as head of the choir in 2023.\n\nReyes, who earlier replaced Tibor Hask, likes Brahms.",
  },
}
