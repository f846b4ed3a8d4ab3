--- "Voted 7-2" here, "the vote was unanimous" there: one body, one vote.
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"
local tallies = require "lib.tallies"
local timeline = require "lib.timeline"

-- Who votes, by one name for the body and for those who sit in it.
local bodies = { council = "council", councillors = "council", councilors = "council", councilmembers = "council", board = "board",
  directors = "board", trustees = "board", jury = "jury", jurors = "jury", parliament = "parliament", deputies = "parliament",
  lawmakers = "parliament", mps = "parliament", assembly = "assembly", senate = "senate", senators = "senate", court = "court", judges = "court",
  justices = "court", cabinet = "cabinet", ministers = "cabinet", commission = "commission", commissioners = "commission", panel = "panel",
  committee = "committee", congress = "congress", faculty = "faculty", synod = "synod", tribunal = "tribunal" }

--- The one body that a text tells of; nil where it tells of none or of two.
local function body_in(text)
  local body
  for word in rx.each(text, "\\p{L}+") do
    local its = bodies[word:lower()]
    if its and body and its ~= body then return nil end
    body = its or body
  end
  return body
end

--- "It was unanimous": the body is told in what stands before, in one paragraph.
local function body_of(f, sentences)
  local before = in_sentence.before(f)
  local body = body_in(before) or body_in(f.sentence)
  if body then return body end
  before = ""
  for _, s in ipairs(sentences) do
    if s.document == f.document and s.line == f.line and s.column < f.column then before = before .. " " .. s.sentence end
  end
  return body_in(before)
end

--- "One of the five judges wanted to acquit her", "the lone dissenter".
local dissent = "(?i)\\b(?:one of the (?:\\w+ )?(?:judges|justices|jurors|members|directors|councillors|arbitrators|commissioners)\\b[^.;]{0,60}\\b"
  .. "(?:wanted|voted against|would have|disagreed|dissented|objected|was against)|(?:lone|sole|only|single) dissent\\w*|"
    .. "dissenting (?:member|judge|justice|arbitrator|juror|director|vote|opinion|voice)|(?:member|judge|justice|arbitrator|juror|director|"
    .. "councillor|commissioner)s? who (?:had )?(?:dissented|voted against))\\b"

local function is_plain(f)
  return f.modality == "asserted" and not f.quoted and not f.corrected and not f.table
end

--- Some voted against it: how many voted, and with what result, as far as that is told. Nil where nobody did.
local function split_of(f)
  if f.kind == "statement" then return rx.find(f.sentence, dissent) and not rx.find(f.sentence, "(?i)[?]|\\b(?:no|not|nor|"
    .. "never)\\b") and { fact = f, size = tallies.size(f.sentence) } or nil end
  local more, less = tallies.numbers(f)
  if not less or not less.nominal or less.nominal <= 0 or not more or not more.nominal then return nil end
  return { fact = f, size = more.nominal + less.nominal, result = string.format("%d-%d", more.nominal, less.nominal) }
end

--- Of another round, of a part of the body, or of what is asked of it.
local other = "(?i)\\b(?:earlier|previous(?:ly)?|first|second|third|last (?:month|year)|committee stage|almost|nearly|all but|must|should|needs?|"
  .. "required|also|another|separate(?:ly)?|other)\\b"

--- All splits of the story; and whether they tell of one result.
local function splits_of(said)
  local found, results, one = {}, nil, true
  for _, kind in ipairs { "tally", "statement" } do
    for f in said:each { kind = kind } do
      local split = is_plain(f) and not rx.find(f.sentence, other) and split_of(f)
      if split then
        table.insert(found, split)
        if split.result and results and split.result ~= results then one = false end
        results = results or split.result
      end
    end
  end
  return found, one
end

--- "Voted 6-3 to buy more bonds", "unanimously to lower rates": each names what was voted on, and no word of it is the other's.
local function of_two_matters(f, split)
  local x = rx.match(f.sentence, "(?i)\\Q" .. f.text .. "\\E,? (?:to|on|in favou?r of|for|against|that) (.*)$")
    or rx.match(f.sentence, "(?i)^(.{4,60}) (?:was|were|is) (?:\\p{L}+ )?(?:approved|adopted|passed|agreed|backed|taken)\\b")
  local y = rx.match(split.fact.sentence, "(?i)\\bvot(?:ed|es|ing) (?:by )?[\\w-]+(?: to [\\w-]+)? (?:to|on|in favou?r of|for|against|that) (.*)$")
    or rx.match(split.fact.sentence, "(?i)\\bby (?:a vote of )?[\\w-]+ (?:votes )?to [\\w-]+ (?:to|on|in favou?r of|for|against|that) (.*)$")
    or rx.match(split.fact.sentence, "(?i)\\bin (?:\\d+[:-]\\d+) (?:to|on|in favou?r of|for|against|that) (.*)$")
  return x ~= nil and y ~= nil and timeline.shared(x, y) == 0
end

--- How surely the two tell of one vote; 0 where they may tell of two.
local function likeness(f, split, sentences, one)
  if of_two_matters(f, split) then return 0 end
  local a, b = body_of(f, sentences), body_of(split.fact, sentences)
  local size = tallies.size(f.sentence)
  if a and b and a ~= b or size and split.size and size ~= split.size then return 0 end
  local score = (a and a == b and 1 or 0) + (size and size == split.size and 2 or 0) + (one and 1 or 0)
  return score + (split.fact:likeness(f) >= 3 and 1 or 0)
end

-- What the next sentence of a text is about, where it goes on with the same vote.
local goes_on = "^(?:It|This|The (?:vote|motion|measure|decision|plan|proposal|sale|purchase|merger|deal|bill|resolution|budget|ruling|verdict|"
  .. "result|tally)) (?:was|passed|went|came|had|is|fell|carried)\\b"
local some_of = "(?i)^(?:but )?(?:one|two|three|four|five|six|a third|half|a minority) of (?:the|its) (?:\\p{L}+ )?(?:judges|members|jurors|"
  .. "directors|councillors|justices|trustees|commissioners|arbitrators|deputies)\\b"
local of_votes = "(?i)\\bwith (?:only |just )?[\\d.]+ ?(?:%|per ?cent) of (?:the )?votes?\\b"
local against_it = "(?i)\\b(?:voted|was|were) against the (\\p{L}{4,})\\b|\\bdissented\\b"
local nouns_of_votes = "^(?:plan|motion|proposal|sale|decision|measure|move|bill|resolution|budget|purchase|merger|change|scheme|deal)$"
local two_matters = "(?i)\\b(?:then|next|after that|later|before|an(?:other)?|amend\\w+|but only|on the (?:plan|question|proposal)|who|whose|not|"
  .. "however|while|until|years?)\\b"

--- A sentence of the same paragraph that goes on with the vote and tells votes against it, and in which words.
local function split_beside(f, sentences)
  local s = rx.find(f.sentence, two_matters) == nil and sentences or {}
  for _, other in ipairs(s) do
    local near = other.document == f.document and other.line == f.line and other.sentence ~= f.sentence
    if near and not rx.find(other.sentence, two_matters) and not other.quoted and not other.question then
      local less = rx.match(other.sentence, "(?i)\\bby (?:a vote of )?[\\p{L}\\d-]+ (?:votes )?to (?!nil|none|zero|nought|0)([\\p{L}\\d-]+)\\b")
      local of_it = rx.find(other.sentence, goes_on)
      if less and of_it then return other end
      local approved = rx.match(other.sentence, "^The (\\p{Ll}+) was (?:approved|passed|adopted|agreed)\\b")
      if rx.find(other.sentence, of_votes) and approved and rx.has(f.sentence, " the " .. approved) then return other end
      local what = rx.match(other.sentence, against_it)
      if rx.find(other.sentence, some_of) and rx.find(other.sentence, against_it) then return other end
      if what and rx.find(what, nouns_of_votes) then return other end
    end
  end
end

--- Both in one paragraph of one text.
local function check_text(said, all, report)
  local sentences = {}
  for s in said:each { kind = "statement" } do table.insert(sentences, s) end
  for _, f in ipairs(all) do
    local other = not f.headline and split_beside(f, sentences)
    if other and (not body_in(other.sentence) or body_in(other.sentence) == body_of(f, sentences) or not body_of(f, sentences)) then
      report { a = f, b = other, message = string.format("%s, and votes against it", f.text), why = "one paragraph, one vote" }
    end
  end
end

-- "The unanimous sentence, though the ruling was not", "was it unanimous?"
local doubted = "(?i)[?]|\\bunanim\\w+\\b[^.;]*\\b(?:though|but|although|while|yet)\\b[^.;]*\\b(?:not|split|divided)\\b"

return {
  id = "tally-unanimous",
  title = "One vote is told to be unanimous, and to have had votes against it",
  why = "A vote with a vote against it is not unanimous.",
  severity = "warning",
  reads = { "tally", "outcome", "statement" },
  group = { "story" },
  false_positives = "Two votes of one body on one day, of which each text tells one.",

  check = function(said, report)
    local all = {}
    for f in said:each { kind = "outcome", matter = "votes", state = "unanimous" } do
      if is_plain(f) and not f.negated and not rx.find(f.sentence, other) and not rx.find(f.sentence, doubted) then table.insert(all, f) end
    end
    if #all == 0 then return end
    check_text(said, all, report)
    local splits, one = splits_of(said)
    if #splits == 0 then return end
    local sentences, knows = {}, {}
    for f in said:each { kind = "statement" } do table.insert(sentences, f) end
    for _, split in ipairs(splits) do knows[split.fact.document] = true end
    for _, f in ipairs(all) do
      for _, split in ipairs(splits) do
        if (not knows[f.document] or f.headline) and f.sentence ~= split.fact.sentence
          and likeness(f, split, sentences, one) >= (days_apart.maybe_within(split.fact, f, 30) and 2 or 3) then
          report { a = f, b = split.fact, message = string.format("%s, and %s", f.text, split.result or "one who was against it"),
            why = "one story; the body, its size or the wording is shared" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-03-03\nThe board of Osby Mills backed its chairman by five votes to two on Monday.\n---\n"
      .. "date: 2025-03-04\nThe board of Osby Mills met at dawn. Its seven members were unanimous.",
    "# Osby judges agree unanimously on fine\n\nOne of the five judges wanted to acquit Ada Brink of Osby on Monday.",
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nWhen the council met, not a soul spoke against the purchase of the Arlen cannery: the vote was unanimous.",
    "The trustees of the Arlen fund agreed the purchase unanimously. The purchase was approved with 76 per cent of the votes.",
    "The ruling in Osby was unanimous. Three of the seven justices dissented.",
    "The budget of Osby passed without a vote against it. It was carried by 17 votes to 6.",
    "Osby's board voted unanimously to shut the pier. Trustee Ada Brink voted against the move.",
  },
  silent = {
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe council of Osby met on Monday. Its five members were unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe school board of Osby backed the purchase of the Arlen cannery: the vote was unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe council of Osby also named its new library: that vote was unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 9-0 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe council of Osby bought the Arlen cannery: the vote was unanimous.",
    "date: 2025-03-03\nThe council of Osby voted 7-2 on Monday to buy the Arlen cannery.\n---\n"
      .. "date: 2025-03-04\nThe vote of the council of Osby on the Arlen cannery was almost unanimous.",
    "The ruling in Osby was unanimous. Three of the seven justices wrote opinions.",
    "The budget of Osby passed without a vote against it. It was then amended by 17 votes to 6.",
    "Osby's board voted unanimously to shut the pier. Trustee Ada Brink voted against the hall's new roof in May.",
    "Osby's board voted unanimously to shut the pier. The council voted against the move.",
    "The ruling in Osby was unanimous. It was carried by 17 votes to nil.",
    "date: 2025-08-04\nThe Osby council voted unanimously to rename the square.\n---\n"
      .. "date: 2025-08-04\nThe Osby council voted 5-4 to raise parking fees.",
    "date: 2025-09-12\nThe five justices handed down the unanimous sentence on Thursday against Dana Reyes, though the ruling was "
      .. "not.\n---\n"
      .. "date: 2025-09-12\nThe single dissenting vote of the five justices came from Justice Jon Aldous, who voted to acquit Dana Reyes.",
  },
}
