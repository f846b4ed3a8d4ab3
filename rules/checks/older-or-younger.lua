--- "Hugo, 45, is a year older than his brother Max", and Max is 48: the ages of the two stand elsewhere in the text.

local counting = require "lib.counting"

local name = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})"
local aside = "(?:, \\d{1,3},)?,?"
local kin = "(?:(?:his|her|the|their) (?:\\p{Ll}+[ -])?(?:brother|sister|twin|husband|wife|cousin|rival|opponent|team-?mate|partner|colleague|friend|"
  .. "predecessor|successor|co-\\p{Ll}+)?,? ?)?"
-- { turn, what its captures are: the one, how many years (nil), older or younger, the other }
local turns = {
  name .. aside .. " (?:who )?(?:is |was )?(?:about |almost |nearly |just )?" .. counting.number .. "(?: years?|-years?)? (older|"
    .. "younger) than " .. kin .. name,
  name .. aside .. " (?:who )?(?:is |was )?()(older|younger) than " .. kin .. name,
  name .. aside .. " (?:who )?(?:is |was )?(?:a|one)() year (older|younger) than " .. kin .. name,
}
local of_two = name .. "(?:, \\d{1,3})?,? (?:is |was |who is |who was )?the (elder|older|younger) (?:of the (?:two|pair|brothers|sisters|"
  .. "siblings|couple)|"
  .. "(?:brother|sister|sibling))\\b"
local twins = "(?i)\\b(?:twins?|twin (?:brothers?|sisters?))\\b"

--- The exact age of today that the document tells of the one who has this name, and its fact; nil where it tells none, or two.
local function age_of(list, called)
  local found
  for _, f in ipairs(list) do
    local whole = " " .. f.of .. " "
    if rx.has(whole, " " .. called .. " ") then
      if found and (found.of ~= f.of or found.age:apart(f.age)) then return nil end
      found = f
    end
  end
  return found and found.age.nominal, found
end

local function years(word, text)
  if rx.find(text, "\\b(?:a|one) year (?:older|younger)") then return 1 end
  return word and word ~= "" and counting.value(word) or nil
end

--- "Older" where the ages are told the other way round, or by another number of years.
local function check_pair(s, list, report)
  for _, turn in ipairs(turns) do
    local one, word, which, other = rx.match(s.sentence, turn)
    if one then
      local x, fx = age_of(list, one)
      local y, fy = age_of(list, other)
      local gap = x and y and fx.of ~= fy.of and (which == "older" and x - y or y - x)
      local n = years(word, s.sentence)
      if gap and (gap < 0 or n and math.abs(gap - n) > 1) then
        report { a = s, b = fy, more = { fx }, message = string.format("%s is told to be %s than %s, but they are %d and %d", one,
          (n and math.floor(n) .. " years " or "") .. which, other, math.floor(x), math.floor(y)), why = "the ages" }
      end
      return
    end
  end
end

--- "Yann, the elder of the two": the other is older.
local function check_of_two(s, list, report)
  local one, which = rx.match(s.sentence, of_two)
  if not one then return end
  local x, fx = age_of(list, one)
  local other
  for _, f in ipairs(x and list or {}) do
    if f.of ~= fx.of then
      if other and other.of ~= f.of then return end -- more than two have an age
      other = f
    end
  end
  local y = other and other.age.nominal
  if y and (which == "younger" and x > y or which ~= "younger" and x < y) then
    report { a = s, b = other, more = { fx }, message = string.format("%s is told to be the %s, but they are %d and %d", one, which,
      math.floor(x), math.floor(y)), why = "the ages" }
  end
end

--- "The twins"; "two years older than": by hours or minutes it would be.
local function check_twins(s, all, report)
  local one, word, which, other = rx.match(s.sentence, turns[1])
  if not one then one, word, which, other = rx.match(s.sentence, turns[3]) end
  if not one or not rx.find(s.sentence, "years? (?:older|younger)") then return end
  for t in all:each { kind = "statement", document = s.document } do
    if rx.find(t.sentence, twins) and rx.find(t.sentence, "\\b\\Q" .. rx.match(one, "^\\S+") .. "\\E\\b")
      and rx.find(t.sentence, "\\b\\Q" .. rx.match(other, "^\\S+") .. "\\E\\b") then
      report { a = s, b = t, message = string.format("%s is told to be years %s than %s, a twin", one, which, other), why = "twins are of one age" }
      return
    end
  end
end

return {
  id = "older-or-younger",
  title = "Somebody is told to be older or younger than another, and their ages tell otherwise",
  why = "The ages of the two stand in the text.",
  severity = "warning",
  reads = { "statement", "age" },
  scope = "document",
  group = {},
  false_positives = "Two people of one given name, of whom the text gives one age each.",

  check = function(said, report)
    local list = {}
    for f in said:each { kind = "age", told = "now", modality = "asserted" } do
      if f.person and f.age and f.age.exact and not f.quoted and (not f:inherited "of" or rx.has(f.text, rx.match(f.of,
        "^\\S+"))) then table.insert(list, f) end
    end
    for s in said:each { kind = "statement" } do
      if not s.table and rx.find(s.sentence, "\\b(?:older|younger|elder)\\b") and not rx.find(s.sentence,
        "(?i)\\b(?:not|minutes|hours|looks?|feels?)\\b") then
        check_pair(s, list, report)
        check_of_two(s, list, report)
        check_twins(s, said, report)
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nHugo Lund, 45, is a year older than his brother Max. Max Lund, 48, gets up first.",
    "date: 2025-03-01\nDana Reyes, 27, and Maria Lund, 24, row for Peru. Maria Lund, the elder of the two, steers.",
    "date: 2025-03-01\nThe twins Ada and Nell Lund will row to Peru. Ada, two years older than Nell, will steer.",
    "date: 2025-03-01\nDana Reyes, 31, beat Maria Lund, 26. Reyes is ten years older than Lund.",
  },
  silent = {
    "date: 2025-03-01\nHugo Lund, 45, is a year older than his brother Max. Max Lund, 44, gets up first.",
    "date: 2025-03-01\nDana Reyes, 27, and Maria Lund, 24, row for Peru. Maria Lund, the younger of the two, steers.",
    "date: 2025-03-01\nThe twins Ada and Nell Lund will row to Peru. Ada, two minutes older than Nell, will steer.",
    "date: 2025-03-01\nDana Reyes, 31, beat Maria Lund, 26. Reyes is five years older than Lund.",
    "date: 2025-03-01\nDana Reyes, 31, beat Maria Lund, 26, and Ada Brink, 40. Lund is the elder sister of a singer.",
  },
}
