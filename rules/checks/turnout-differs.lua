--- A turnout, and the two numbers that make it: so many entitled to vote, so many votes cast.
local in_sentence = require "lib.in_sentence"

local roll = "(?:registered (?:voters|electors)|(?:eligible|entitled|registered) (?:to vote|voters|electors|citizens|people|members)|"
  .. "electors|electorate|electoral roll|voters on the (?:roll|list|register)|people on the (?:roll|register)|entitled to vote|eligible "
    .. "to vote|called to the polls)"
local cast = "(?:(?:votes?|ballots?|papers) (?:were )?(?:cast|returned|handed in)|cast (?:a |their |an? valid )?(?:votes?|ballots?)|"
  .. "(?:of them |people |of these |of whom |who )?(?:voted|turned out|went to the polls|took part))"
local other_vote = "(?i)\\b(?:last|previous|ago|compared|against|abroad|postal|by noon|so far|by midday|would|expected|women|men|young)\\b"

local of_another = "(?i)^,? (?:last|in (?:19|20|the (?:first|last|previous|north|south|east|west|cit))|at the (?:last|previous)|\\w+ years ago|among)"
local elsewhere = "(?i)\\b(?:up|down|from|than|by|for|in (?-i:\\p{Lu})\\p{L}+|at the|in the (?:district|city|town|north|south|east|west|"
  .. "first|capital))\\b"

--- Is the number near the words: right behind it within a few words, or before it in its row?
local function near(f, words)
  if f.table then return rx.find(f.sentence, "(?i)\\b" .. words .. "\\b") ~= nil end
  local behind = in_sentence.behind(f)
  local head = rx.match(behind, "(?s)^[^.;,\\d]{0,45}") or ""
  return rx.find(head, "(?i)^[ -](?:of (?:the|its|them) )?(?:[\\p{L}'’-]+ ){0,3}?" .. words .. "\\b") ~= nil
end

local function is_count(f)
  return not f.amount.unit and f.amount.nominal and f.amount.nominal >= 20 and not f.amount.rough and not f.corrected and f.modality == "asserted"
end

--- The one number that the story tells of them; nil where there are several.
local function only(said, words)
  local found
  for f in said:each { kind = "amount" } do
    if is_count(f) and near(f, words) then
      if found and found.amount.nominal ~= f.amount.nominal then return nil end
      found = found or f
    end
  end
  return found
end

--- The turnout itself, not the part of a sentence that tells another one.
local function is_turnout(f)
  if f.amount.unit ~= "percent" or f.amount.rough or f.aside or f.corrected or f.quoted or f.modality ~= "asserted" then return false end
  if f.measure ~= "turnout" and not rx.find(f.about or "", "#turnout") then return false end
  local before, behind = in_sentence.before(f), in_sentence.behind(f)
  if rx.find(behind, of_another) then return false end
  return rx.find(before, "(?i)\\bturn-?out\\b[^.;]{0,60}$") ~= nil and not rx.find(before, other_vote)
    and not rx.find(before, elsewhere)
end

return {
  id = "turnout-differs",
  title = "A turnout is not what the votes cast are of those entitled",
  why = "Dividing the two numbers gives the turnout.",
  severity = "error",
  reads = { "amount" },
  group = { "story" },
  false_positives = "A turnout of another vote of the same story.",

  check = function(said, report)
    local whole = only(said, roll)
    local part = whole and only(said, cast)
    if not part or part.amount.nominal >= whole.amount.nominal or part.amount.nominal < whole.amount.nominal * 0.1 then return end
    local low, high = part.amount.low / whole.amount.high * 100, part.amount.high / whole.amount.low * 100
    for f in said:each { kind = "amount" } do
      if is_turnout(f) and (f.amount.low > high + 0.15 or f.amount.high < low - 0.15) then
        report { a = f, b = part, more = { whole }, message = string.format("%s, but %s of %s is %.1f%%", f.text, tostring(part.amount),
          tostring(whole.amount), (low + high) / 2), why = "the votes cast divided by those entitled; the story tells one number of each" }
      end
    end
  end,

  flags = {
    "date: 2025-02-03\nTurnout was 54.1%: of the 71,480 registered voters of Lima 36,741 cast a ballot.",
    "date: 2025-02-03\n| Item | Number |\n|---|---|\n| Registered electors | 71,480 |\n| Votes cast | 36,741 |\n\n"
      .. "Turnout in the second ballot of Lima was 54.1%.",
    "date: 2025-02-03\nThe union of Lima has 1,240 members entitled to vote.\n---\ndate: 2025-02-03\n"
      .. "In the union of Lima 1,054 ballots were cast, a turnout of 91 percent.",
  },
  silent = {
    "date: 2025-02-03\nTurnout was 51.4%: of the 71,480 registered voters of Lima 36,741 cast a ballot.",
    "date: 2025-02-03\nTurnout was 58.3% last time; of the 71,480 registered voters of Lima 36,741 cast a ballot.",
    "date: 2025-02-03\nIn the city turnout was 54.1%; of the 71,480 registered voters of the province 36,741 cast a ballot.",
    "date: 2025-02-03\nTurnout was about 50%: of the 71,480 registered voters of Lima 36,741 cast a ballot.",
  },
}
