--- "The post of county engineer is vacant", and "the county engineer, Tom Gilroy, said": nobody has it, and somebody does.

local days_apart = require "lib.days_apart"

local role = "((?:\\p{Ll}+[ -]){0,2}\\p{Ll}{4,})"
-- The office, told to be empty.
local empty = {
  "(?i)\\b(?:post|job|office|position|seat|chair|role) of (?:the )?" .. role .. "(?: (?:at|of|in|for) (?:the )?[\\p{L} ]{3,40}?)? (?:is|"
    .. "has been|remains|stays|"
    .. "stands|has stood|has remained|has stayed) (?:still |now )?(?:vacant|empty|unfilled)\\b",
  "(?i)\\b(?:has|have|is|has been|have been|had) (?:still )?(?:been )?without an? (?:permanent )?" .. role .. " (?:since|for (?:more|over|"
    .. "\\p{L}+ (?:weeks|months|years)|a "
    .. "year)|at present|at the moment)\\b",
  "(?i)\\b(?:has|have) (?:had )?no " .. role .. " (?:since|for (?:more|over|\\p{L}+ (?:weeks|months|years)|a year)|at present|at the moment)\\b",
  "(?i)\\b(?:has|have) (?:had )?no " .. role .. "(?=[.,;]|$)",
  "(?i)\\b(?:has|have) not had an? " .. role .. " (?:since|for|in)\\b",
  "(?i)\\b(?:the|a|an|\\p{L}+['’]s) " .. role .. "['’]s (?:post|job|position|seat)(?: (?:at|of|in|"
    .. "for) (?:the )?[\\p{L} ]{3,40}?)? (?:is|"
    .. "has been|remains|stays|stands|has stood) (?:still |now )?(?:vacant|empty|unfilled)\\b",
  "(?i)\\b(?:nobody|no one) (?:runs|leads|heads|has (?:run|led|headed|chaired)) [^,;.]{3,60} since (?:its|the|their) " .. role
    .. " (?:left|died|quit|resigned|retired|stepped down|was (?:sacked|dismissed|fired))\\b",
}
local no_office = "(?i)\\b(?:power|right|plans?|money|children|interest|choice|idea|comment|evidence|doubt|reason|place|time|rain|food|water|home)$"

-- Who has it for now, had it, or is to have it.
local excuse = "(?i)\\b(?:acting|interim|caretaker|deput\\w+|vice|assistant|former\\w*|ex|then|late|outgoing|last|previous|next|new|newly|incoming|"
  .. "designate|elect|candidate|nominee|appointed|named|hired|chosen|sworn|will|to become|from (?:Mon|Tues|Wednes|Thurs|Fri)day|until|had|"
  .. "who left|resigned|"
  .. "retired|died)\\b"

--- The last words of both are the office: "engineer" of "county engineer".
local function one_office(told, part)
  if told == part then return true end
  return #part > #told and part:sub(-#told - 1) == " " .. told or #told > #part and told:sub(-#part - 1) == " " .. part
end

--- The office that the sentence tells to be empty; nil where it tells of none.
local function told_empty(s)
  if s.table or s.question or rx.find(s.sentence, "(?i)\\b(?:if|when|until|before|was|were|would|new)\\b") then return nil end
  for _, turn in ipairs(empty) do
    local office = rx.match(s.sentence, turn)
    if office then return not rx.find(office, no_office) and office:lower() or nil end
  end
end

-- "Osby Museum has been without a director": whose office it is.
local body_before = "^[^,;]*?((?!The |An? )\\p{Lu}[\\p{L}’'-]+(?: (?:of |the |for )*\\p{Lu}[\\p{L}’'-]+)*) (?:has|have|"
  .. "is) (?:still )?(?:been |had |not )?"

--- "The city", "the Kessel Museum": the body of the part stands in the other sentence, or neither names one and it is one text.
local function of_one_body(s, part)
  local whose = part.of or part.thing
  local body = not whose and rx.match(s.sentence, body_before)
  if body and rx.find(part.sentence, "(?i)\\b(?:its|the) " .. part.role) then return rx.has(part.sentence, body) ~= nil end
  if whose then return rx.find(s.sentence, "(?i)\\b\\Q" .. whose .. "\\E\\b") ~= nil or s:same_document(part) and part.about == nil
    and part.of == nil end
  return s:same_document(part)
end

local passes = "(?i)\\b(?:acting|interim|caretaker|appointed|named|hired|new|next|successor|former|sworn|takes? over|took over|previous)\\b"

--- Any sentence of the part's text in which the office passes to somebody, or in which its holder is named to one.
local function filled(said, part, office)
  local last = rx.match(part.actor, "\\S+$")
  for other in said:each { kind = "statement", document = part.document } do
    if (rx.has(other.sentence:lower(), office) or rx.has(other.sentence, last)) and rx.find(other.sentence, passes) then return true end
  end
  return false
end

return {
  id = "vacant-or-held",
  title = "An office is told to be vacant, and somebody is told to hold it",
  why = "A reader cannot know whether anybody is in office.",
  severity = "warning",
  reads = { "statement", "part" },
  group = { "story" },
  false_positives = "The like office of another body, told only by a plain word.",

  check = function(said, report)
    local vacant = {}
    for s in said:each { kind = "statement" } do
      local office = rx.find(s.sentence, "(?i)\\b(?:vacant|empty|unfilled|without|not?|nobody)\\b") and told_empty(s)
      if office then table.insert(vacant, { s = s, office = office }) end
    end
    for part in #vacant > 0 and said:each { kind = "part", status = "now", modality = "asserted" } or function() end do
      for _, v in ipairs(vacant) do
        if one_office(v.office, part.role) and part.class ~= "deed" and not part.quoted and part.sentence ~= v.s.sentence
          and days_apart.together(v.s, part, 7) and of_one_body(v.s, part) and not rx.find(part.sentence, excuse)
          and not filled(said, part, v.office) then
          report { a = v.s, b = part, message = string.format("there is told to be no %s, and %s to be it", v.office, part.actor),
            why = "one office" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-01\nThe post of harbour master at Osby has been vacant since spring. Osby's harbour master, Dana Reyes, told a meeting "
      .. "that ten buoys were lost.",
    "date: 2025-03-01\nThe city has had no fire chief since June. The city's fire chief, Dana Reyes, said the engines were old.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous. Osby Museum has been without a director since May.\n---\n"
      .. "date: 2025-03-01\nJon Aldous met Dana Reyes. \"We lend more,\" said Maria Lund, director of Osby Museum.",
    "date: 2025-03-01\nThe harbour master's job in Osby has been unfilled since spring, Jon Aldous said.\n---\n"
      .. "date: 2025-03-01\nOsby's harbour master, Dana Reyes, told Jon Aldous that ten buoys were lost.",
    "date: 2025-03-01\nJon Aldous met Maria Lund at Perrin Quay in Peru. The Osby Choir has not had a conductor for two years.\n---\n"
      .. "date: 2025-03-01\nMaria Lund of the Osby Choir met Jon Aldous at Perrin Quay in Peru with its conductor, Dana Reyes.",
  },
  silent = {
    "date: 2025-03-01\nThe post of harbour master at Osby has been vacant since spring. Osby's acting harbour master, Dana Reyes, told a "
      .. "meeting that ten buoys were lost.",
    "date: 2025-03-01\nThe city has had no fire chief since June. The village's fire chief, Dana Reyes of Lima, said the engines were old.",
    "date: 2025-03-01\nThe city has had no fire chief since June. The council named Dana Reyes on Monday. The fire chief, Dana Reyes, starts in May.",
    "date: 2025-03-01\nDana Reyes met Jon Aldous. Osby Museum has been without a director since May.\n---\n"
      .. "date: 2025-03-01\nJon Aldous met Dana Reyes. \"We lend more,\" said Maria Lund, director of Perrin Library.",
    "date: 2025-03-01\nThe director of Osby Museum, Dana Reyes, has no plans. The seat stays empty, said Reyes.",
    "date: 2025-03-01\nJon Aldous met Maria Lund at Perrin Quay in Peru. The Osby Choir has not had a conductor for two years.\n---\n"
      .. "date: 2025-03-01\nMaria Lund of the Lima Choir met Jon Aldous at Perrin Quay in Peru with its conductor, Dana Reyes.",
  },
}
