--- "Won the runoff with 45 percent of the vote to 48 for Lang": the winner has fewer votes than the loser.
local figures = require "lib.figures"

local win = "(?i)\\b(?:won|wins|winning|beat|beats|beating|defeated|defeats|defeating|ousted|unseated|prevailed|edged out|victory over|win over)\\b"
local with_votes = "(?i)\\b(?:with|by|taking|winning|on|polling|securing|gaining|receiving) (?:just |only |about |some |nearly |over )*$"
local against = "(?i)^(?: (?:percent|per cent|of the vote|of votes|of the votes|votes|points|seats))*,? (?:to|against|versus|"
  .. "compared with|ahead of|over) (?:(?!and\\b|but\\b)[\\p{L}.'’-]+ ){0,4}?(?:just |only |about |some )*$"
local votes = "(?i)\\b(?:votes?|voters?|poll(?:ed|s)?|ballots?|elections?|runoff|run-off|referendum|primary|seat|presidency|mayor\\w*|"
  .. "constituency)\\b"
local other = "(?i)\\b(?:although|though|despite|even|popular|first round|electoral|not|never|lost|lose|would|could|if|needs?|needed|"
  .. "former|points? (?:ahead|behind)|handicap|golf|under par|seconds?|minutes?|times?|electors?|delegates?)\\b|[?]"

local function usable(a)
  return figures.plain(a.fact) and a.fact.amount.nominal and a.fact.amount.nominal > 0 and not a.fact.amount.rough
end

return {
  id = "winner-has-less",
  title = "The winner of a vote is told to have fewer votes than the loser",
  why = "Who has more votes wins.",
  severity = "warning",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A vote that is not won by the most votes, where the sentence does not say so.",

  check = function(said, report)
    for _, s in ipairs(figures.sentences(said, { amount = true })) do
      local usual = #s.list >= 2 and rx.find(s.sentence, votes) and not rx.find(s.sentence, other)
      for i = 1, usual and #s.list - 1 or 0 do
        local a, b = s.list[i], s.list[i + 1]
        local before = figures.before(a)
        local one_sort = a.fact.amount.unit == b.fact.amount.unit or not b.fact.amount.unit or not a.fact.amount.unit
        if usable(a) and usable(b) and one_sort and rx.find(before, win) and rx.find(before, with_votes) and rx.find(figures.between(a, b), against)
          and a.fact.amount.high < b.fact.amount.low and b.fact.amount.nominal < 5 * a.fact.amount.nominal then
          report { a = a.fact, b = b.fact, message = string.format("won with %s against %s", tostring(a.fact.amount), tostring(b.fact.amount)),
            why = "one sentence tells both" }
        end
      end
    end
  end,

  flags = {
    "Reyes won the runoff with 45 percent of the vote to 48 percent for Brandt.",
    "Reyes beat Brandt with 12,400 votes against 13,900.",
  },
  silent = {
    "Reyes won the runoff with 48 percent of the vote to 45 percent for Brandt.",
    "Reyes won the election with 45 percent of the popular vote to 48 percent for Brandt.",
    "Reyes won the seat with 45 percent, and turnout was 48 percent of all voters.",
    "Reyes won although she had 12,400 votes against 13,900.",
  },
}
