--- One person is told to have voted for it, and against it.
local ballots = require "lib.ballots"
local days_apart = require "lib.days_apart"

--- Within two months; a lone dissenter stays so in a look back, too.
local function near(x, y)
  return days_apart.maybe_within(x.fact, y.fact, (x.dissent or y.dissent) and 180 or 60)
end

--- "The motion against Ada Brink", "voted against her": who is voted on.
local function is_voted_on(vote)
  local s = vote.fact.sentence
  return rx.find(s, "(?i)\\bagainst (?!were\\b|was\\b|are\\b|is\\b|stood\\b)(?:[\\p{L}'’-]+ ){0,6}\\Q" .. rx.match(vote.name, "\\S+$")) ~= nil
    or rx.find(s, "(?i)\\bvot\\w+ (?:for|against) (?:him|her)\\b") ~= nil or rx.find(s, "(?i)\\bvoted out\\b") ~= nil
end

local function say(side)
  return side == "abstained" and side or "voted " .. side
end

return {
  id = "vote-opposed",
  title = "Somebody is told to have voted both ways",
  why = "A vote is on record; one of the two texts has it wrong.",
  severity = "warning",
  reads = { "statement", "name" },
  group = { "story" },
  false_positives = "Two votes of one body, where neither text says which.",

  check = function(said, report)
    local by_name = {}
    for _, vote in ipairs(ballots.of(said)) do
      local first = by_name[vote.name]
      if is_voted_on(vote) then -- no ballot of theirs
      elseif not first then
        by_name[vote.name] = vote
      elseif first.side ~= vote.side and first.fact.sentence ~= vote.fact.sentence and near(first, vote)
        and not ballots.on_two_things(first, vote) then
        report { a = vote.fact, b = first.fact, message = string.format("%s %s, and %s", vote.name, say(vote.side), say(first.side)),
          why = "same story; nothing tells of two votes" }
      end
    end
  end,

  flags = {
    "date: 2025-03-19\nThe council of Osby voted for the dyke on Monday. Ada Brink, the lone dissenter, called it a toy.\n---\n"
      .. "date: 2025-06-13\nCredit is due in Osby: Councillor Ada Brink voted for it, against the wishes of her street.",
    "date: 2025-09-12\nAmong the fourteen in Osby was Ada Brink, who voted against the motion.\n---\n"
      .. "date: 2025-09-13\nAda Brink of Osby, an independent, was one of the two who abstained.",
    "date: 2025-09-12\nAda Brink voted for the harbour tax in Osby on Monday.\n---\n"
      .. "date: 2025-09-13\nYes, 21; no, 14. Among the noes in Osby was Ada Brink.",
    "date: 2025-09-12\nSeven members of the Osby council backed the harbour tax. Voting against were Ada Brink and Jon Aldous.\n---\n"
      .. "date: 2025-09-13\nAda Brink, who voted for the harbour tax in Osby, has a boat of her own.",
    "date: 2025-09-12\nNine members of the Osby council were in favour and three opposed. The chairman, Jon Aldous, was among the nine.\n---\n"
      .. "date: 2025-09-13\nJon Aldous, the chairman in Osby, voted against the merger, as he had promised.",
    "date: 2025-09-12\nJon Aldous will vote his shares in Osby Mills in favour.\n---\n"
      .. "date: 2025-09-13\nThe miller Jon Aldous said that he would vote his shares in Osby Mills against.",
    "date: 2025-09-12\nJudge Ada Brink dissented when the Osby court struck down the fishing law.\n---\n"
      .. "date: 2025-09-13\nWriting for the majority, Judge Ada Brink of the Osby court said that the fishing law could not stand.",
    "date: 2025-09-12\nAda Brink, a councillor in Osby, was in the majority of nine who backed the harbour tax.\n---\n"
      .. "date: 2025-09-13\nAda Brink of Osby was the only councillor to oppose the harbour tax.",
    "date: 2025-09-12\nAda Brink of Osby cast her ballot in favour of the dam.\n---\n"
      .. "date: 2025-09-13\nAda Brink of Osby said no to the dam when the roll was called.",
  },
  silent = {
    "date: 2025-09-12\nAda Brink voted for the budget in Osby.\n---\n"
      .. "date: 2025-09-12\nAda Brink voted against an amendment to the budget in Osby.",
    "date: 2025-03-19\nThe council of Osby voted for the dyke on Monday. Ada Brink, the lone dissenter, called it a toy.\n---\n"
      .. "date: 2025-03-19\nCouncillor Jon Aldous of Osby voted for it, and so did Ada Brink's brother.",
    "date: 2025-09-12\nThe Osby family, which owns 31 percent of Harwick, will vote for the sale, said Karl Harwick, who founded the mill.\n---\n"
      .. "date: 2025-09-13\nTwo of the nine Harwick directors voted against the sale. Karl Harwick was not there.",
    "date: 2025-09-12\nAda Brink voted against the harbour tax of Osby in committee in March.\n---\n"
      .. "date: 2025-09-12\nAda Brink of Osby voted for the harbour tax on Friday.",
    "date: 2025-09-12\nVoting against were Ada Brink and Jon Aldous of Osby.\n---\n"
      .. "date: 2025-09-13\nDana Brink of Osby, who voted for the tax, is a cousin of Ada Brink.",
    "date: 2025-09-12\nAda Brink of Osby voted for the harbour tax.\n---\ndate: 2025-09-13\nAda Brink of Osby voted against the salt duty.",
    "date: 2025-09-12\nAda Brink of Osby voted for the harbour tax.\n---\n"
      .. "date: 2025-09-13\nAda Brink of Osby had voted against the harbour tax in 2019.",
    "date: 2025-09-12\nAda Brink of Osby voted for the harbour tax.\n---\n"
      .. "date: 2025-09-13\nMembers asked Ada Brink of Osby to vote against the harbour tax.",
    "date: 2025-02-03\nThe motion passed after most members of the Osby council had voted against Ada Brink.\n---\n"
      .. "date: 2025-02-03\nThe Osby council passed the motion against Ada Brink, with 17 members voting in favour.",
  },
}
