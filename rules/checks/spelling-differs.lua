--- The ship, the firm or the village of one text, with another letter in the other.

local spelling = require "lib.spelling"

-- Two words that differ by such an ending are two words: Kelmond and Kelmonder, Mercer and Mercers.
local ending = [[^(?:s|es|n|an|ian|en|er|ers|ed|d|e|i|y|ish|ese|a|ns|in|ic|al|m|um|us|o|x|t|th|l|ly|r|rs|st|h|w)$]]

-- British and American spelling, and other forms of one word.
local pairs_of_forms = { { "our", "or" }, { "isation", "ization" }, { "ise", "ize" }, { "centre", "center" }, { "theatre", "theater" },
  { "defence", "defense" }, { "programme", "program" },
  { "harbour", "harbor" }, { "grey", "gray" }, { "saint", "sankt" }, { "women", "woman" }, { "labour", "labor" } }

local function plain(word)
  for _, form in ipairs(pairs_of_forms) do
    local from, to = rx.find(word, form[1])
    if from then word = word:sub(1, from - 1) .. form[2] .. word:sub(to + 1) end
  end
  return word
end

--- One is the other with an ending; a family name has none but that of "the Kesslings".
local function inflected(x, y, family)
  if #x > #y then x, y = y, x end
  return y:sub(1, #x) == x and rx.find(y:sub(#x + 1), family and "^e?s$" or ending) ~= nil
end

--- "Arlen, Inc.", "Arlen Inc.": a mark is no letter.
local function bare(word)
  return rx.match(word, "^(.*?)[.,]*$")
end

--- One letter more, fewer or other, or two letters swapped, in a word long enough that chance does not do it.
local function near(x, y, several, family)
  if bare(x) == bare(y) or rx.find(x .. y, "[0-9]") or inflected(x, y, family) then return false end
  if plain(x) == plain(y) or spelling.written_out(x, y) then return false end
  local apart = edits.letters(x, y)
  if several and (spelling.long_alike(x, y) or math.min(#x, #y) >= 5 and spelling.sounds_alike(x, y)) then return true end
  if apart == 2 then return #x == #y and spelling.same_letters(x, y) and #x >= 4 end
  if apart ~= 1 then return false end
  if #x == #y and x:sub(1, -2) == y:sub(1, -2) and rx.find(x:sub(-1) .. y:sub(-1), "[aeiounsyrd]") then return false end -- Germany, Germans
  local length = math.min(#x, #y)
  if several and length == 4 and x:sub(1, 2) == y:sub(1, 2) and #x ~= #y then return true end -- Lang, Laing
  if #x == #y and x:sub(1, 1) ~= y:sub(1, 1) and several then return length >= 7 end -- Inner, Upper, Lower
  return length >= (several and 5 or 4)
end

--- One text surely names a person, and it is the last word that differs.
local function is_family(a, b)
  return (a.person or b.person) and rx.find(a.shared, "^[^ ]+ [*]$") ~= nil and math.min(#a.rest, #b.rest) >= 5
end

return {
  id = "spelling-differs",
  title = "A ship, firm or place is spelled in two ways",
  why = "One of the spellings is wrong, and a reader may take it for another.",
  severity = "warning",
  reads = "spelling",
  group = { "shared", "story" },
  false_positives = "Two ships, firms or places of nearly the same name in one story.",

  check = function(said, report)
    for a, b in said:pairs { unlike = function(f) return f.document end } do
      if not (a.person and b.person and rx.find(a.name, " ") and not rx.has(a.rest, "-"))
        and near(a.rest, b.rest, rx.find(a.shared, "[*]") ~= nil, is_family(a, b)) and not spelling.told_together(said, a, b) then
        report { a = a, b = b, level = "warning", message = string.format("%s and %s seem to be one name", a.name, b.name),
          why = "same story, one letter apart" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, by the Osby Klausenberger works.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, by the Osby Klausenburgner works.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The Tallow Express sank.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The Talow Express sank.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, in the village of Ostermark.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, in the village of Ostermakr.",
    "date: 2025-04-14\nDana Reyes finished one shot ahead of Justin Larsen, Xander Mills and Brooks Arlen at the Osby open.\n---\n"
      .. "date: 2025-04-15\nXander Mills, Juston Larsen and Brooks Arlen all tied for second at the Osby open, just one stroke behind Dana "
      .. "Reyes.",
    "date: 2025-07-12\nThe head of the operation in the Arlen cave, Ulvar Osottavalen, said rescuers had learned from "
      .. "experience.\n---\n"
      .. "date: 2025-07-11\nA medic has left the Arlen cave as well, Osby Gov. Ulvar Osatavalen said. He said they are all in "
      .. "strong condition.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. His pal Ruvim Kessolo, the Blue Gull boss, left.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. Ruvim Kessolor said that he would sue, and Ruvim Kessolor meant it.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, by the Osby Norrland works.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, by the Osby Norwich works.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The Osby Harbour Board met.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The Osby Harbor Board met.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, in the village of Ostermark.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay with Ostermarker farmers. The Ostermarks were there.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay. The Tallow Express and the Talow Express sank.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay. The Talow Express sank.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous at Perrin Quay, by the mill of Tallow, Inc.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Jon Aldous at Perrin Quay, by the mill of Tallow Inc.",
  },
}
