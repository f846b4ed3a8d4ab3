--- "The five stolen objects are these:" and six of them; "the fifth of our cups, after those of 1999, 2011 and 2018": a list counted by its commas.
local counting = require "lib.counting"

local year = "(?:1[5-9]|20)\\d\\d"
local years = "(" .. year .. "(?:, " .. year .. ")*,? and " .. year .. ")"
local cap = "(?:the )?\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:of|the|de|da|del|la|le|van|von|al|y|e) ){0,2}\\p{Lu}[\\p{L}.'’-]+){0,3}"
local names = "(" .. cap .. "(?:, " .. cap .. ")*,? and " .. cap .. ")"
local nth = "(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))"
local number = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])"
local words = "(?: (?!and\\b|or\\b|" .. number:sub(2, -2) .. ")[\\p{L}'’-]+)"

-- The number and all its items in one sentence; `more`: how many the number has beyond the list.
local forms = {
  { "^(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]nly|[Aa]ll|[Tt]hese|[Tt]here (?:are|were)|[\\p{L} ]{2,30} (?:has|have|had|names|named|chose|"
    .. "picked|speaks?)(?: the)?) )?(?i)" .. number .. "(?-i)(?! of )" .. words .. "{1,11}: ([^:;()]{8,240})\\.$" },
  { "\\b[Tt]he (?:last|final|remaining) " .. number .. " [-–] " .. names .. " [-–] " },
  { "\\b(?i:jury|panel|team|board|commission|committee|band|group|crew|delegation|shortlist|cast) of " .. number
    .. " (?:is made up of|is composed of|consists? of|consisted of|comprises|comprised|was made up of) ([^:;()]{8,240})\\.$" },
  { "\\b(?:has|have|runs?|owns?|keeps?|operates?) (?:\\p{Ll}+ )?" .. number .. " \\p{Ll}{3,}s, (?:in|at|on) " .. names .. "\\.$",
    places = true },
  { "\\b" .. number .. " \\p{Ll}{3,}s?, (?:those of|of|won in|in) " .. years .. "(?=[.;]|, and an? )" },
  { "\\b" .. years .. ",? (?:a total of|making it|which makes|for a total of) " .. number .. "\\b", turned = true },
  { "\\b(?:the|its|his|her|their|a) " .. nth .. "\\b(?! (?:quarter|half))[^.;:,\\d]{0,50},? (?:after|following|to go with|added to|"
    .. "to add to) (?:those|"
    .. "the ones|titles|wins|victories|triumphs|golds|successes) (?:of|in|from) " .. years .. "(?=[.,;]|$)", more = 1 },
}

local open = "(?i)\\b(?:including|includ\\w+|such as|among|for example|notably|not|at least|mostly|mainly|chiefly|respectively|each|both|between|"
  .. "or|"
  .. "either|other|others|another|more|up to|some|twice|double|as well as|plus|first|above all|especially|in particular)\\b"
local no_item = "(?i)\\b(?:who|which|that|is|are|was|were|has|have|had|will|would|but|because|while|when|as|if|it|they|he|she|we|i|you|to|\\d+|"
  .. "one|two|three|four|five|six|seven|eight|nine|ten|"
  .. "for|with|by|from|where)\\b"

--- How many items a list has; nil where that is not plain: one "and", before the last, and no item with a clause of its own.
local function count(list)
  local n, ands, last = 0, 0, nil
  for part in rx.each(list, "([\"“][^\"”]+[\"”]|[^,\"“]+)") do
    local item = rx.match(part, "^\\s*(?:and\\b\\s*)?(.*?)\\s*$")
    local led = rx.find(part, "^\\s*and\\b") ~= nil
    if last or led and ands > 0 then return nil end -- something behind the "and"
    if led then ands = ands + 1 end
    local quoted = rx.find(item, "^[\"“]") ~= nil
    if item ~= "" then
      if not quoted and (rx.find(item, no_item) and not rx.find(list, "^" .. years .. "$") or rx.count(item, "\\S+") > 9) then return nil end
      local inner = quoted and 0 or rx.count(item, "\\band\\b")
      if inner > 1 or inner == 1 and led then return nil end
      n, ands = n + 1 + (rx.find(item, "\\S and \\S") and 1 or 0), ands + inner
      last = (led or inner == 1 and not rx.find(item, "\\band$")) and item or nil
    end
  end
  return ands == 1 and n >= 2 and n <= 14 and n or nil
end

--- The number, as it is written and counted, and the items; nil where the sentence tells no such thing.
local function told(sentence)
  for _, form in ipairs(forms) do
    local a, b = rx.match(sentence, form[1])
    if a then
      if form.turned then a, b = b, a end
      return a, counting.value(a) - (form.more or 0), b, form.more, form.places
    end
  end
end

--- "Five members, in Osby, Velm and Tarn": one place may have two. "Osby, Peru, and Velm" are two.
local function may_be_so_many(n, list, counted)
  if counted < n then return true end
  for item in rx.each(list, "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)*") do
    if is_country(item) then return true end
  end
  return false
end

return {
  id = "named-in-full",
  title = "A number, and a list of more or fewer",
  why = "Who counts the list comes to another number.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A list of some, where no word says so.",

  check = function(said, report)
    for f in said:each { kind = "statement" } do
      local may = not f.quoted and not f.table and not f.corrected and not f.question
        and rx.find(f.sentence, ": |[-–] |, (?:in|those|of|won|at|on) | of (?:two|three|four|five|six|seven|eight|nine|ten|\\d) |total of|" .. year
          .. " and " .. year)
      local word, n, list, more, places = nil, nil, nil, nil, nil
      if may then word, n, list, more, places = told(f.sentence) end
      local counted = word and not rx.find(f.sentence, more and "(?i)\\b(?:not|respectively|each|both|twice|including)\\b" or open) and count(list)
      if counted and counted ~= n and math.abs(counted - n) <= 2 and not (places and may_be_so_many(n, list, counted)) then
        report { a = f, message = more and string.format("the %s, after %d: %s", word, counted, list)
          or string.format("%s, and %d are named: %s", word, counted, list), why = "counted" }
      end
    end
  end,

  flags = {
    "The five stolen things are these: the Osby Cup, \"The Mill,\" \"Woman with Cat,\" a mate cup, a jade ring and a pair of boots.",
    "Five Peruvians have been chosen for the team of the year: Ada Brink, Jon Lind, Ruth Voss and Karl Otto.",
    "It is the fifth cup in the history of our club, after those of 1999, 2011 and 2018.",
    "It holds the five cups of the club, those of 1978, 1994, 2011 and 2025.\n\nIt holds five cups, those of 1978, 1994 and 2025, and a shield.",
    "He won the race in 2001, 2004, 2009 and 2011, a total of three victories.",
    "The final four - Osby, Velm and Tarn - meet in May.",
    "The museum has three branches, in Osby, Velm, Tarn and Pell.",
    "The jury of five is made up of Ada Brink, Jon Lind, Karl Otto and Ruth Voss.",
  },
  silent = {
    "The six stolen things are these: the Osby Cup, \"The Mill,\" \"Woman with Cat,\" a mate cup, a jade ring and a pair of boots.",
    "Five Peruvians have been chosen for the team of the year, among them: Ada Brink, Jon Lind, Ruth Voss and Karl Otto.",
    "Five of the seven judges agreed: Ada Brink, Jon Lind, Ruth Voss and Karl Otto.",
    "It is the fourth cup in the history of our club, after those of 1999, 2011 and 2018.",
    "It holds four cups, those of 1978, 1994, 2011 and 2025.",
    "It has five rooms, in Osby, Velm, Tarn and Pell, and wants more.",
    "Two things are certain: Ada Brink, who won, is out, the race is on and Velm is empty.",
    "The three couples are known: Ada and Jon, Ruth and Karl, Eva and Tom.",
    "He won the race in 2001, 2004, 2009 and 2011, a total of four victories.",
    "date: 2026-03-10\nThe jury has five members, in Osby, Velm and Tarn. They met on Monday.\n---\n"
      .. "date: 2026-03-11\nThe five members live in Osby, Velm and Tarn.",
    "date: 2026-03-10\nThe chain has two shops, in Osby, Peru, and Velm.\n---\n"
      .. "date: 2026-03-11\nTwo shops of the chain, in Osby, Peru, and Velm, sell shoes.",
  },
}
