--- One chair, two people: an office that only one person can hold is given to two at one time.

local days_apart = require "lib.days_apart"
local offices = require "lib.offices"
local short_for = require "lib.short_names"
local titles = require "lib.titles"

local function holds(fact)
  if titles.are_all(fact.person) then return false end
  return (fact.stage == "holder" or fact.stage == "acting") and fact.modality == "asserted" and not fact.quoted
end

--- Does any text tell that one of the two came or went?
local function change_told(said, a, b)
  for fact in said:each {} do
    if (fact:same(a, "person") ~= false or fact:same(b, "person") ~= false)
      and (fact.to or (fact.stage ~= "holder" and fact.stage ~= "acting")) then return true end
  end
  return a.from or b.from
end

local comes_or_goes = "(?i)\\b(?:incoming|outgoing|newly (?:named|appointed|elected|installed)|departing|designate|elect)\\b"

--- "Its new CEO", "the outgoing mayor": the office is changing hands.
local function changes_hands(f)
  if rx.find(f.sentence, comes_or_goes) then return true end
  local at = rx.has(f.sentence, f.text) or 1
  return rx.find(f.sentence:sub(math.max(1, at - 12), at + #f.text),
    "(?i)\\bnew (?:\\p{L}+ ){0,2}\\Q" .. f.office .. "\\E|\\bnew (?:CEO|boss|chief)\\b") ~= nil
end

--- Told within a month, where no text tells of a change.
local function near(said, a, b)
  return days_apart.most(a.as_of, b.as_of) <= 31 and not change_told(said, a, b)
end

return {
  id = "two-holders",
  title = "Two people are told to hold one office at one time",
  why = "A reader cannot know who is in office.",
  severity = "error",
  reads = "office",
  group = { "office" },
  false_positives = "A change of office between two articles that neither of them tells.",

  check = function(said, report)
    local first = said:first()
    if not first or not offices.is_single(first.office) then return end
    for a, b in said:pairs { same = "of" } do
      if holds(a) and holds(b) and a:same(b, "person") == false and not short_for(a.person, b.person)
        and not (a.from and b.from) and not a.to and not b.to
        and not changes_hands(a) and not changes_hands(b) and (a.as_of:same(b.as_of) or near(said, a, b)) and offices.is_one_body(a, b) then
        report { a = a, b = b, level = a.as_of:same(b.as_of) and "error"
          or "warning", message = string.format("%s and %s are both told to be %s of %s", a.person, b.person, a.office, a.of),
          why = "same office, same time; only one person can hold it" }
      end
    end
  end,

  flags = {
    "date: 2025-05-02\n\"It is done,\" said Peru's transport minister, Dana Reyes.\n---\n"
      .. "date: 2025-05-20\nJon Aldous, Peru's transport minister, agreed.",
    "date: 2025-05-02\nPeruvian President Dana Reyes signed the law.\n\nPeruvian President Jon Aldous signed it too.",
  },
  silent = {
    "date: 2025-05-02\n\"It is done,\" said Peru's transport minister, Dana Reyes.\n---\n"
      .. "date: 2025-05-20\nJon Aldous, Peru's transport minister, agreed. Dana Reyes resigned as transport minister on 8 May.",
    "date: 2025-05-02\nPeruvian President Dana Reyes signed the law that former Peruvian President Jon Aldous had written.",
    "date: 2025-05-02\nPeruvian President Dana Reyes met Chilean President Jon Aldous.",
    "date: 2025-05-02\nKostas Reyes, the governor of Arlen, spoke.\n---\ndate: 2025-05-02\nKonstantinos Reyes, the governor of Arlen, spoke.",
    "date: 2025-11-03\n\"We are glad,\" says Karl Otto, Osby Foods Chairman and Chief Executive Officer.\n---\n"
      .. "date: 2025-11-03\nOsby Foods CEO Karl Otto said so on Monday.",
    "date: 2025-09-04\nMaria Lund, the new mayor of Osby, met the outgoing mayor, Jon Aldous, on Tuesday.\n---\n"
      .. "date: 2025-09-03\nThe mayor of Osby, Jon Aldous, said the town was in good hands.",
  },
}
