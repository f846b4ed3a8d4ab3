--- "Of 30 tunnels 22 are finished. That leaves ten", "needs 100,000 and has 65,000, so 45,000 are missing": a whole, a part and what is left, in
-- any
-- order. A word says which is what is left, and the whole is told to be one.
local reckoned = require "lib.reckoned"

local left_before = "(?i)\\b(?:the rest|the other|the remaining|remaining|leaving|leaves|which left|that left|left|to find|"
  .. "still (?:needs?|owes?|lacks?|"
  .. "missing)|the remainder|and (?:keeps|kept|retained)|is short|a gap of|a shortfall of)(?:,| of| is| are| was| were|:)? ?(?:[A-Z]{0,2}[$€£¥])?$"
local left_behind = "(?i)^ (?:who|that|which) (?:are|were) left\\b|"
  .. "^(?! of (?:those|them|the (?:ones|rest|others|\\p{Ll}+)) (?:(?:who|that) (?:are|were) )?left\\b)(?: (?!and\\b|had\\b|have been\\b|has "
    .. "been\\b|were\\b)[\\p{L}-]+){0,4}? (?:left|to go|missing|remain|remaining|"
  .. "still|short|outstanding|"
  .. "(?:are|is) yet to be|(?:have|has) yet to|have still to|has still to|to be (?!able)\\p{L}+(?:ed|ung|ilt|ug|one|und|en)|unsold|unpaid|vacant|"
  .. "to come|to find|to raise)\\b"
local whole_before = "(?i)\\b(?:of|out of|total of|needs?|goal of|aims? (?:to raise|for)|wants? to (?:raise|build|plant)|in all|cost|"
  .. "costs|owns|have|has|"
  .. "had|was worth|worth)(?: (?:the|its|his|her|their|all|these|those|a total of))* ?(?:[A-Z]{0,2}[$€£¥])?$"
local of_them = "(?i)\\b(?:of (?:them|these|those|which|whom|it)|so far|already|to date|pays|has raised|has been (?:raised|paid)|have been)\\b"

local elsewhere = "(?i)^ ?(?:of (?!them|these|those|which|whom|it\\b)|(?-i:In|At|For|From|On) (?-i:\\p{Lu}))"

--- Which of them is told to be left? nil where none or several are.
local function left_of(list, text)
  local found
  for _, a in ipairs(list) do
    local clause = rx.match(reckoned.before(a, text), "([^,:]*,? ?)$")
    local behind = rx.match(reckoned.behind(a, text), "^([^,]*)")
    if rx.find(clause, left_before) or rx.find(behind, left_behind) then
      if found then return nil end
      found = a
    end
  end
  return found
end

local row = "(?i)^[^.;:]{0,60}(?:,|;|,? and)[^.;:\\d]{0,40}$"

--- Parts that are told in a row are taken from the whole together; nil where they are not.
local function as_one(parts, text)
  if #parts == 1 then return parts[1] end
  local sum, names = 0, {}
  for i, a in ipairs(parts) do
    if i > 1 and not rx.find(text:sub(parts[i - 1].upto + 1, a.at - 1), row) then return nil end
    sum = sum + a.n
    table.insert(names, a.text)
  end
  return { n = sum, text = table.concat(names, " and ") }
end

--- The whole and its parts, where it stands first and they behind it, before what is left.
local function whole_and_parts(list, left, text)
  local parts = {}
  for i = 2, #list - 1 do table.insert(parts, list[i]) end
  local part = left == list[#list] and not list[1].per and as_one(parts, text)
  if part and list[1].n > part.n and list[1].n > left.n then return list[1], part end
end

--- The greater of the other two, where it is told to be the whole: "of the 30", or told first, with a word that takes the part from it.
local function whole_and_part(list, left, text)
  local others = {}
  for _, a in ipairs(list) do
    if a ~= left then table.insert(others, a) end
  end
  local whole, part = others[1], others[2]
  if part.n > whole.n then whole, part = part, whole end
  local behind_whole = rx.match(text:sub(whole.upto + 1), "(?s)^(.{0,120})")
  local told = rx.find(reckoned.before(whole, text), whole_before) or rx.find(whole.after, "(?i)^ (?:long|high|deep|wide)\\b")
  local owned = told and not rx.find(reckoned.before(whole, text), "(?i)\\b(?:has|have|had) "
    .. "$") or whole == list[1] and rx.find(behind_whole, of_them)
    or told and rx.find(behind_whole, "(?i)\\b(?:lets?|sold|gave|lost|spent|used|paid|closed|shut|cut)\\b")
  if owned and whole.n > part.n and whole.n > left.n and part.n > 1 then return whole, part end
end

--- "Of the 41, 17 remain in hospital, three with burns": a part of those who remain.
local function is_of_the_rest(part, left, text)
  return part.at and part.at > left.at and not rx.find(text:sub(left.upto + 1, part.at - 1), "[.;]") or false
end

local function wrong(list, text)
  local left = left_of(list, text)
  if not left or left == list[1] or not reckoned.alike(list) then return nil end
  local before = reckoned.before(left, text)
  if rx.find(before, elsewhere) and #before < left.at - list[1].at then return nil end
  local whole, part = (#list > 3 and whole_and_parts or whole_and_part)(list, left, text)
  if not whole or left.per or part.per or whole.per or is_of_the_rest(part, left, text) then return nil end
  local rest = whole.n - part.n
  local room = math.max(0.004 * whole.n, reckoned.slack(list))
  if math.abs(rest - left.n) > room and part.n ~= left.n and left.n < 2.5 * rest and rest < 2.5 * left.n then
    return string.format("%s less %s is %.12g, not %s", whole.text, part.text, rest, left.text)
  end
end

return {
  id = "left-over",
  title = "What is left is not the whole less what is gone",
  why = "A reader can take the one from the other.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A third part that the passage does not tell in numbers.",

  check = reckoned.check {
    test = "(?i)\\b(?:rest|other|remain(?:s|ing|der)?|leav(?:es|ing)|left|missing|to go|still|short|outstanding|lacks?|owes?|keeps|unsold|vacant|"
      .. "yet|"
      .. "to be|to come|gap|shortfall|kept|retained)\\b",
    excuse = "(?i)\\b(?:others|most|half|third|quarter|last (?:year|month|week|season)|a year (?:ago|earlier)|average|than|from \\d)\\b",
    why = "the whole less the part",
    most = 5,
    hedges = true,
    wrong = wrong,
  },

  flags = {
    "The choir of Osby, which lies two hours from the coast, needs 8,000 euros. It has raised 5,500 so far, and 3,500 euros are still missing.",
    "Of the 90 lamps in Osby 64 have been mended. That leaves 36 to be done by autumn.",
    "The choir of Osby needs 8,000 euros for its trip. It has raised 5,500 so far, and 3,500 euros are still missing.",
    "The walkers of Osby have done 140 of their 220 miles. They have 90 miles to go.",
    "Sixty boats sailed for Osby. Of them, 41 came in on time and the rest, 29, a day late.",
    "Eleven of the 18 stray bulls have been caught in Osby. Nine are still on the loose.",
    "Of the 60 names drawn in Osby the judge struck out 25 and kept 45 for the jury.",
    "The band left Osby with 28 players. Four stayed in Arlen and three more in Lima. The 23 who were left played on Sunday.",
    "The canal of Osby is nine miles long. The guild has dug five, so six miles are still to be done.",
  },
  silent = {
    "Of the 90 lamps in Osby 64 have been mended. That leaves 26 to be done by autumn.",
    "The choir of Osby needs 8,000 euros for its trip. It has raised 5,500 so far, and 2,500 euros are still missing.",
    "The walkers of Osby have done 140 of their 220 miles. They have 80 miles to go.",
    "Sixty boats sailed for Osby. Of them, 41 came in on time and the rest, 19, a day late.",
    "Eleven of the 18 stray bulls have been caught in Osby. Nine farmers are still on the watch.",
    "Of the 90 lamps in Osby 64 have been mended. Of the benches 36 are still to be done.",
    "Of the 90 lamps in Osby 64 have been mended and some sold. That leaves 36 to be done by autumn.",
    "Ann Osby, the only one of nine to vote against Level 4 in Osby, points to the other eight.",
    "Of the 60 names drawn in Osby the judge struck out 25 and kept 35 for the jury.",
    "The band left Osby with 28 players. Four stayed in Arlen and three more in Lima. The 21 who were left played on Sunday.",
    "Of the 1.4 million doses for Osby 1,178,000 were given and 61,000 thrown away; 161,000 are left.",
    "The canal of Osby is nine miles long. The guild has dug five, so four miles are still to be done.",
    "Of 41 people treated for smoke in Osby 17 remain in hospital, three of whom cannot yet breathe without help.",
    "Of 41 people treated for smoke in Osby 17 remain in hospital, three in Arlen.",
    "The choir of Osby, which lies two hours from the coast, needs 8,000 euros. It has raised 5,500 so far, and 2,500 euros are still missing.",
    "date: 2026-03-10\nOf 50 dogs in the shelter, 30 found homes. Twenty stay on.\n---\n"
      .. "date: 2026-03-11\nThirty of the 50 dogs found homes and 12 of those left are puppies.",
  },
}
