--- "Voted 7-2" here, "the vote was unanimous" there: one body, one vote.
local statements = require "lib.statements"
local tallies = require "lib.tallies"

-- Who votes, by one name for the body and for those who sit in it.
local bodies = { council = "council", councillors = "council", councilors = "council", councilmembers = "council", board = "board",
  directors = "board", trustees = "board", jury = "jury", jurors = "jury", parliament = "parliament", deputies = "parliament",
  lawmakers = "parliament", mps = "parliament", assembly = "assembly", senate = "senate", senators = "senate", court = "court", judges = "court",
  justices = "court", cabinet = "cabinet", ministers = "cabinet", commission = "commission", commissioners = "commission", panel = "panel",
  committee = "committee", congress = "congress", faculty = "faculty", synod = "synod", tribunal = "tribunal" }

--- The one body that the sentence tells of; nil where it tells of none or of two.
local function body_of(f)
  local body
  for word in rx.each(f.sentence, "\\p{L}+") do
    local its = bodies[word:lower()]
    if its and body and its ~= body then return nil end
    body = its or body
  end
  return body
end

--- Some voted against it.
local function is_split(f)
  local _, less = tallies.numbers(f)
  return less ~= nil and less.nominal ~= nil and less.nominal > 0 and f.modality == "asserted" and not f.quoted and not f.corrected
end

local function is_unanimous(f)
  return f.matter == "votes" and f.state == "unanimous" and not f.negated and f.modality == "asserted" and not f.quoted and not f.corrected
end

--- Of another round, of a part of the body, or of what is asked of it.
local other = "(?i)\\b(?:earlier|previous(?:ly)?|first|second|third|last (?:month|year)|committee stage|almost|nearly|all but|must|should|needs?|"
  .. "required|also|another|separate(?:ly)?|other)\\b"

return {
  id = "tally-unanimous",
  title = "One vote is told to be unanimous, and to have had votes against it",
  why = "A vote with a vote against it is not unanimous.",
  severity = "warning",
  reads = { "tally", "outcome" },
  group = { "story" },
  false_positives = "Two votes of one body on one day, told in like words.",

  check = function(said, report)
    local split = {}
    for f in said:each { kind = "tally" } do
      if is_split(f) then table.insert(split, f) end
    end
    if #split == 0 then return end
    for f in said:each { kind = "outcome", matter = "votes" } do
      local body = is_unanimous(f) and not rx.find(f.sentence, other) and body_of(f)
      for _, tally in ipairs(body and split or {}) do
        if body_of(tally) == body and not rx.find(tally.sentence, other) and statements.within(tally, f, 10) and tally:likeness(f) >= 3 then
          report { a = f, b = tally, message = string.format("%s, and %s", f.text, tally.text), why = "one body, one story, like words" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nWhen the council met, not a soul spoke against the purchase of the Arlen cannery: the vote was unanimous.",
  },
  silent = {
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe school board of Osby backed the purchase of the Arlen cannery: the vote was unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe council of Osby also named its new library: that vote was unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 9-0 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe council of Osby bought the Arlen cannery: the vote was unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe vote of the council of Osby on the Arlen cannery was almost unanimous.",
  },
}
