--- "X was best actress" here, "Y, chosen as best actress" there: a prize for the best is won by one.
local gather = require "lib.gather"
local kept = require "lib.kept"
local subjects = require "lib.subjects"

local prize = "((?:best (?:supporting |leading |new |young |foreign |original |adapted |animated |documentary |short |male |female |international )?"
  .. "(?:actress|actor|director|film|picture|screenplay|documentary|player|goalkeeper|newcomer|novel|song|album|singer|book|play|score|"
  .. "cinematography|restaurant|chef|teacher|speaker|striker|defender|midfielder|bowler|batter|batsman))|"
  .. "(?:player|man|woman|footballer|sportsman|sportswoman|coach|manager|book|car|teacher|athlete|rookie|driver) of the "
  .. "(?:match|year|season|tournament|series|month|game))"
local name = "((?:\\p{Lu}[\\p{L}.'’-]+ )(?:(?:de|da|van|von|der|bin|al|el|la) )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)"
local won = "(?:was|is|were|has been|had been|wins|won|takes|took|collected|received|named|chosen|voted|judged|declared|honou?red as|"
  .. "picked as|picked up|became|claimed|earned)"
local as = "(?: (?:named|chosen|voted|judged|declared|crowned|honou?red|picked|as|the|for|award|prize|title))*"

local turns = {
  -- "Ada Brink of Peru was best actress", "Ada Brink, who was chosen as best actress"
  "(?-i)" .. name .. "(?: (?:of|from) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)?,?(?: \\d\\d,)?(?: who)? "
    .. "(?i:" .. won .. as .. ") (?i:" .. prize .. ")\\b",
  -- "the prize for best actress went to Ada Brink", "best actress: Ada Brink", "best actress was Ada Brink"
  "(?i:" .. prize .. ")(?i:(?: award| prize| honou?rs?)?(?: (?:went|goes|was given|was awarded|was handed) to|:| was| is| \\|)) (?-i)" .. name,
}
local other = "(?i)\\b(?:second[- ]best|second place|runner-up|nominat\\w+|shortlist\\w*|contender|candidate|favou?rite|last year|"
  .. "previous|former|twice|in (?:19|20)\\d\\d|not|never|should|could|would|may|might|one of|if|junior|under-\\d+|club['’]s|men['’]s|women['’]s|"
  .. "shared?|jointly)\\b"

--- The prize and its winner, of a sentence.
local claim = kept(function(sentence)
  if rx.find(sentence, other) then return false end
  local who, what = rx.match(sentence, turns[1])
  if not who then what, who = rx.match(sentence, turns[2]) end
  return who and { who = who, what = what:lower() } or false
end)

return {
  id = "award-differs",
  title = "A prize for the best is told to have gone to two",
  why = "Best actress is one.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "Prizes of two juries with one name.",

  check = function(said, report)
    local won_by = gather.by(said, { kind = "statement", modality = "asserted" }, function(f)
      local c = rx.find(f.sentence, "(?i)\\bbest |\\bof the \\p{L}") and not f.question and claim(f.sentence)
      return c and c.what
    end)
    for a, b in gather.alike(won_by) do
      local x, y = claim(a.sentence), claim(b.sentence)
      local near = a.published:days_until(b.published)
      if not a:same_document(b) and not subjects.share_family(x.who, y.who) and near and math.abs(near) <= 60 then
        report { a = a, b = b, message = string.format("%s: %s, and %s", x.what, x.who, y.who), why = "one story, one prize" }
      end
    end
  end,

  flags = {
    "date: 2025-05-03\nAda Brink of Peru was best actress in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-05-03\nInes Voss, who was chosen as best actress, lost a shoe in Osby, said Dana Reyes.",
    "date: 2025-05-03\nIn Osby the prize for best director went to Ada Brink, Dana Reyes said.\n---\n"
      .. "date: 2025-05-04\nInes Voss won best director in Osby, Dana Reyes said.",
    "date: 2025-05-03\nAda Brink was named player of the match in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-05-03\nPlayer of the match: Ines Voss. Dana Reyes was there in Osby.",
  },
  silent = {
    "date: 2025-05-03\nAda Brink of Peru was best actress in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-05-03\nBrink, who was chosen as best actress, lost a shoe in Osby, said Dana Reyes. Best actor: Karl Otto.",
    "date: 2025-05-03\nAda Brink of Peru was best actress in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-05-03\nLast year Ines Voss was best actress in Osby, Dana Reyes said.",
    "date: 2025-05-03\nAda Brink was named player of the match in Osby, Dana Reyes said.\n---\n"
      .. "date: 2025-05-03\nInes Voss was named player of the season in Osby, Dana Reyes said.",
  },
}
