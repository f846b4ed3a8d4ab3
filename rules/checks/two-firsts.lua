--- "The first woman to climb the wall was X" here, and Y there: whoever is first, last or only at a thing is one.
local days_apart = require "lib.days_apart"
local gather = require "lib.gather"
local kept = require "lib.kept"
local nth_to = require "lib.nth_to"
local sole = require "lib.sole"
local turns = require "lib.turns"

local near = 400 -- days between the two texts

local which = "(first|last|only|youngest|oldest|fastest|sole)"
local name = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}?(?:(?:de|da|van|von|der|bin|al) )?\\p{Lu}[\\p{L}'’-]+)"
local class = "((?:[\\p{Ll}-]+ |\\p{Lu}[\\p{Ll}]+(?:an|ish|ese|ian) ){0,3}?)"
local deed = "(?:ever )?to (?:have )?(\\p{Ll}[^.;:,]*)"

local named_first = name .. "(?:, [^,.;]{2,60},)? (?:was|is|became|becomes|will be|has become|would be) the " .. which .. " " .. class .. deed
local told_first = "[Tt]he " .. which .. " " .. class .. deed:sub(1, -2) .. "?) (?:was|is|would be|will be) (?:the \\p{Ll}+ |a \\p{Ll}+ )?" .. name

local empty = "^(?:have|been|this|that|with|from|their|after|since|when|more|than|just|only|ever|into|over|time|year|years|once)$"

--- The words that tell the deed, each by its beginning.
local words_of = kept(function(text)
  local found = {}
  for word in rx.each(text:lower(), "\\p{L}{4,}") do
    if not rx.find(word, empty) then found[word:sub(1, 4)] = true end
  end
  return found
end)

--- { who, which, class, deed } of a sentence, or nil.
local function claim_of(f)
  local who, first, of, what = rx.match(f.sentence, named_first)
  if not who then first, of, what, who = rx.match(f.sentence, told_first) end
  if not who or f.headline or f.question or f.corrected or f.quoted and not f.speaker then return nil end
  if rx.find(f.sentence, "\\b(?:one of|not|never|may|might|could|since|among|claims?|claimed|said to|if)\\b") then return nil end
  return { fact = f, who = who, first = first, of = of or "", what = what }
end

--- Do the shorter of the two deeds' words all stand in the other?
local function same_deed(a, b)
  local x, y = words_of(a.what), words_of(b.what)
  local n, m, both = 0, 0, 0
  for word in pairs(x) do
    n = n + 1
    if y[word] then both = both + 1 end
  end
  for _ in pairs(y) do m = m + 1 end
  return both >= 2 and both >= math.min(n, m)
end

local function last_of(who)
  return rx.match(who, "\\S+$")
end

--- Two persons, each named in but one of the sentences.
local function two_named(a, b)
  return not rx.has(b.fact.sentence, last_of(a.who)) and not rx.has(a.fact.sentence, last_of(b.who)) and edits.letters(a.who, b.who) > 3
end

local function clash(a, b)
  return not a.fact:same_document(b.fact) and a.first == b.first and a.of:lower() == b.of:lower() and two_named(a, b) and same_deed(a, b)
    and days_apart.within(a.fact, b.fact, near)
end

--- "The first Dane to win the race" here, "the last Dane to win the race, in 2011" there; the first time, and the third.
local function check_counts(said, report)
  local claims = {}
  for f in said:each { kind = "statement" } do
    local may = rx.find(f.sentence, "\\bever\\b|\\blast [^.;:]{3,60} to |time\\b|(?:st|nd|rd|th|second) [^.;:]{3,60} to ")
    table.insert(claims, may and nth_to.claim(f) or nil)
  end
  for a, b in gather.pairs(claims) do
    local message = days_apart.maybe_within(a.fact, b.fact, 31) and nth_to.clash(a, b)
    if message then report { a = a.fact, b = b.fact, message = message, why = "one deed, in like words" } end
  end
end

--- "The only airline that flies to Osby", and "another airline, flies to Osby": two words of what it does stand in both.
local function another_one(noun, first, second)
  local x, both = words_of(first), 0
  for word in pairs(words_of(second)) do
    if x[word] then both = both + 1 end
  end
  return both >= 2 and string.format("the only %s, and another", noun) or nil
end

local only = turns.check {
  test = "\\bthe only \\p{Ll}+",
  excuse = "(?i)\\b(?:not|never|one of|among|until|former\\w*|hopes?|wants?|plans?|would|could|will|may|might|if|but|since|other than|apart from|"
    .. "besides|left|closed|ended|stopped|other|than|different)\\b",
  why = "side by side",
  turns = {
    { "\\bis the only (\\p{Ll}{3,}) ((?:that|which|who|with|in|at|to|of|on|allowed|"
      .. "licensed)\\b[^.]*)\\. (?:\\p{Lu}[\\p{L}.]* ){1,4}?\\p{Lu}\\p{L}+, (?:also an?|another|"
      .. "an?|the) (?:\\p{Ll}+ )?\\1\\b(,? [^.]*)", another_one, two = true },
    { "\\bis the only (\\p{Ll}{3,}) ((?:that|which|who|with|in|at|to|of|on|allowed|licensed)\\b[^.]*)\\. \\p{Lu}\\p{L}+, (?:also an?|"
      .. "another) (?:\\p{Ll}+ )?\\1\\b"
      .. "(,? [^.]*)", another_one, two = true },
  },
}

return {
  id = "two-firsts",
  title = "Two are told to have been the first, the last or the only one at one thing",
  why = "One of them was.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "The first of one kind and the first of another, where neither sentence tells which.",

  check = function(said, report)
    check_counts(said, report)
    only(said, report)
    local claims = {}
    for f in said:each { kind = "statement" } do
      local may = rx.find(f.sentence, "(?:first|last|only|youngest|oldest|fastest|sole)\\b[^.;:,]{0,40}\\bto\\b")
      table.insert(claims, may and claim_of(f) or nil)
    end
    for a, b in gather.pairs(claims) do
      if clash(a, b) then
        report { a = a.fact, b = b.fact, message = string.format("the %s to %s: %s, and %s", a.first, a.what, a.who, b.who),
          why = "one story, one such deed" }
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. The first to reach the summit of the peak was Jon Aldous.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. Karl Otto was the first to reach the summit of the peak.",
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. Anna Brandt was the only woman to sail the strait alone.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. Ruth Otto is the only woman to have sailed the strait alone.",
    "Ada Brink is the first Dane to win the Osby marathon. The last Dane to win the marathon was Lars Holm, in 1998.",
    "No Dane had ever won the Osby marathon before Ada Brink. Lars Holm was the last Dane to win the Osby marathon, in 1998.",
    "date: 2025-02-04\nAda Brink became the first woman to preside over the Osby Court of Appeal. The last woman to preside over the court, "
      .. "Edith Lowe, retired in 1998.",
    "No Dane had ever taken the Osby prize before. The last Dane to win here was Lars Holm, in 1998.",
    "Ada Brink became the second swimmer from Osby to cross the strait.\n---\nAda Brink is the third swimmer from Osby to cross the strait.",
    "Harwick won the Arlen Cup for the first time on Saturday. It is the third time that Harwick have won the Arlen Cup.",
    "Perrin Line is the only carrier that sails to Osby Island. Velmar, another carrier, sails to Osby Island on Mondays.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. The first to reach the summit of the peak was Jon Aldous.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. Anna Brandt was the first woman to reach the summit of the peak.",
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. The first to reach the summit of the peak was Jon Aldous.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. Karl Otto was the last to reach the summit of the peak.",
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. Karl Otto was one of the first to reach the summit of the peak.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. Jon Aldous was the first to reach the summit of the peak.",
    "date: 2025-03-01\nDana Reyes met Maria Lund at Perrin Quay. Karl Otto was the first to leave the sinking ship.\n---\n"
      .. "date: 2025-03-02\nDana Reyes met Maria Lund at Perrin Quay. Jon Aldous was the first to reach the summit of the peak.",
    "Ada Brink was the first Dane to win the Osby marathon, in 1961. The last Dane to win the marathon was Lars Holm, in 1998.",
    "Ada Brink is the first woman to win the Osby marathon. The last Dane to win the marathon was Lars Holm, in 1998.",
    "Ada Brink became the second swimmer from Osby to cross the strait. Ruth Otto was the third swimmer from Osby to cross the strait.",
    "Harwick won the Arlen Cup for the first time since 2001. It is the third time that Harwick have won the Arlen Cup.",
    "Ada Brink is the first Dane to win the marathon twice. The last Dane to win the marathon was Lars Holm, in 1998.",
    "Jon Aldous gave evidence to the inquiry for the first time on Monday.\n\nJon Aldous gave evidence to the inquiry for the second time.",
    "Perrin Line is the only carrier that sails to Osby Island. Velmar, another carrier, sails to the mainland on Mondays.",
    "Perrin Line is the only carrier that sails to Osby Island. Velmar, another carrier, hopes to sail to Osby Island too.",
    "date: 2025-02-04\nAda Brink became the first Dane to preside over the Osby Court of Appeal. The last woman to preside over the court, "
      .. "Edith Lowe, retired in 1998.",
    "No Dane had ever taken the Osby prize before 1998. The last Dane to win here was Lars Holm, in 1998.",
  },
}
