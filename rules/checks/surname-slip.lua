--- "Ragnhild Torvik" once, and then "Torvig said": nobody of that name was introduced, and it is a letter off.

local memo = require "lib.memo"
local spelling = require "lib.spelling"

-- Where a bare family name stands: behind a title, before a verb of speech, before "who".
local capital = "(\\p{Lu}[\\p{L}'’-]{3,})"
local bare = {
  "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir)\\.? " .. capital .. "(?! \\p{Lu})(?!['’-])",
  "(?:^|[.;:!?,”\"] |\\b(?:and|but|as|that|said|says|added|when|while|because) )" .. capital .. "(?:, who\\b| (?:said|says|added|told|adds|"
    .. "explained|recalled|admitted|argued|warned|denied|claimed)\\b)",
}

--- The words of all names of the story: none of them is a slip.
local function words_of(said)
  local known = {}
  for _, which in ipairs { { kind = "name", part = "given" }, { kind = "spelling" } } do
    for f in said:each(which) do
      for word in rx.each(f.name:lower(), "[\\p{L}'’-]+") do known[word] = true end
    end
  end
  return known
end

--- Does the word begin or end a longer name in the document, or stand in small letters?
local function is_other(text, word)
  for _, s in ipairs(text) do
    if rx.find(s.sentence, "\\p{Lu}[\\p{L}'’.-]* \\Q" .. word .. "\\E\\b|\\b\\Q" .. word .. "\\E \\p{Lu}") and not rx.find(s.sentence,
        "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir)\\.? \\Q" .. word .. "\\E\\b(?! \\p{Lu})")
      or rx.find(s.sentence, "\\b(?:in|at|near|from|of|to) \\Q" .. word .. "\\E\\b") or rx.has(s.sentence, " " .. word:lower() .. " ") then
      return true
    end
  end
  return false
end

--- The names of the document, each where it was told last: what `meant` looks through.
local function each_once(facts)
  local names, seen = {}, {}
  for k = #facts, 1, -1 do
    local f = facts[k]
    local name = f.name .. "/" .. f.rest
    if not seen[name] then table.insert(names, { fact = f, name = f.name, rest = f.rest }) end
    seen[name] = true
  end
  return names
end

--- The one person of the document whose family name the word nearly is; nil where there are several, or none.
local function meant(names, word)
  local found
  for _, person in ipairs(names) do
    if spelling.slip(person.rest, word) then
      if found and found.name ~= person.name then return nil end
      found = found or person
    end
  end
  return found and found.fact
end

--- The words of a headline in sentence case that are no small word of the text: "Dunn wins chess title".
local function check_headline(text, meant_by, known, report)
  local s = text[1]
  local title = s and s.title
  if not title or title == "" or not rx.find(title, "^\\P{Lu}*\\p{Lu}?[^\\p{Lu}]*\\b\\p{Ll}{4,} (?:\\p{Ll}+ )*\\p{Ll}{3,}") then return end
  for word in rx.each(title, capital) do
    local low = word:lower()
    local whose = not known[low] and meant_by(low)
    if whose and not rx.has(title:lower(), whose.rest) and not is_other(text, word) then
      report { a = whose, message = string.format("%s in the headline, %s in the text", word, whose.name), why = "nobody of that name is introduced" }
    end
  end
end

local function check_text(text, meant_by, known, report)
  local told = {}
  for _, s in ipairs(text) do
    for _, turn in ipairs(s.table and {} or bare) do
      for word in rx.each(s.sentence, turn) do
        local low = word:lower()
        local whose = not known[low] and not told[low] and meant_by(low)
        if whose and not is_other(text, word) then
          told[low] = true
          report { a = s, b = whose, message = string.format("%s is called %s", whose.name, word), why = "nobody of that name is introduced" }
        end
      end
    end
  end
end

return {
  id = "surname-slip",
  title = "Somebody is called by a family name that is a letter off",
  why = "One of the two spellings is wrong.",
  severity = "warning",
  reads = { "name", "spelling", "statement" },
  group = { "story" },
  false_positives = "Somebody else who is named by the family name alone.",

  check = function(said, report)
    local names, documents, known = {}, {}, words_of(said)
    for f in said:each { kind = "name", part = "given" } do
      if not names[f.document] then
        names[f.document] = {}
        table.insert(documents, f.document)
      end
      table.insert(names[f.document], f)
    end
    local texts = {}
    for s in said:each { kind = "statement" } do
      texts[s.document] = texts[s.document] or {}
      table.insert(texts[s.document], s)
    end
    for _, document in ipairs(documents) do
      local text, people = texts[document] or {}, each_once(names[document])
      local meant_by = memo(function(word) return meant(people, word) end)
      check_text(text, meant_by, known, report)
      check_headline(text, meant_by, known, report)
    end
  end,

  flags = {
    "date: 2025-03-01\nThe diver Jon Kessling found the bell. It was cracked.\n\nKesling, who lives in Lima, sold it.",
    "date: 2025-03-01\nThe diver Dana Brandt found the bell. Ms Brand said it was cracked. Ms Brant sold it.",
    "date: 2025-03-01\ntitle: Dunnel wins the chess title\nMagnus Dunnell won it on Friday. Dunnell is 20.",
  },
  silent = {
    "date: 2025-03-01\nThe diver Jon Kessling found the bell. It was cracked.\n\nKessling, who lives in Lima, sold it.",
    "date: 2025-03-01\nThe diver Jon Kessling found the bell with Maria Kesling. Kesling, who lives in Lima, sold it.",
    "date: 2025-03-01\nThe diver Jon Kessling found the bell.\n---\ndate: 2025-03-01\nJon Kesling found it. Kesling said it rang.",
    "date: 2025-03-01\nThe diver Jon Müller found the bell. Mr Mueller said it rang.",
    "date: 2025-03-01\nThe diver Jon Harding found the bell. It hangs in Hardin. Hardin, who cares, said the mayor.",
    "date: 2025-03-01\ntitle: Dunnell wins the chess title\nMagnus Dunnell won it on Friday. Dunnell is 20.",
    "date: 2025-03-01\ntitle: Walked All The Way\nThe mayor Magnus Walker went home on Friday. Walker is 20.",
  },
}
