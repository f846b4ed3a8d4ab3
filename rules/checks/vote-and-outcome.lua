--- "Passed by 40 votes to 52", "rejected, with 45 for and 38 against", "unanimous, with three against": the votes and what came of them.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local passed = "\\b(?:passed|approved|adopted|carried|accepted|endorsed|ratified|confirmed|upheld|elected|re-elected|chosen|won|cleared|backed|"
  .. "agreed|went through|enacted|acquitted)"
local rejected = "\\b(?:rejected|defeated|voted down|turned down|thrown out|dismissed|failed|refused|struck down)"
local whom = "(?:members?|votes?|MPs|councill?ors|deputies|senators|delegates|judges|jurors|people|shareholders|lawmakers)"
local votes = "(?: votes?| members?| MPs| councill?ors| deputies| senators| delegates| judges| jurors)?"
local few = "(?:,? (?!not\\b|after\\b|but\\b)[\\p{L}'’-]+){0,6}?,? "
local by = "(?:by|with|in|on) (?:a |an )?(?:(?:close |narrow |clear |final |recorded )?(?:vote|count|tally|margin|majority) of )?(?:only |just )?"
local for_it = "(?: of)?" .. votes .. " (?:in favou?r|for|in support|yes|ayes?|voting (?:for|yes|in favou?r))(?:(?: of)? (?:it|the \\w+))?"
local against = votes .. " (?:against|opposed|no|noes|nays?|voting (?:against|no))\\b"

-- The two numbers wherever they stand: "23 members supporting it and 19 opposed", "640 said yes and 512 said no", "only 12 votes, against 15".
local pair = figure .. "(?: of (?:them|the \\p{L}+|its \\p{L}+))?(?: \\p{L}+){0,2}? (?:in favou?r|for|supporting|backing|said yes|"
  .. "said aye|voting (?:for|"
  .. "yes|in favou?r)|voted (?:for|yes|in favou?r)|were for)\\b(?: (?:it|the \\p{L}+))?[^.;\\d]{0,24}?[ (]" .. figure .. "(?: \\p{L}+){0,2}? "
  .. "(?:against|opposed|opposing|said no|voting (?:against|no)|voted (?:against|no)|were against)\\b"
local plain_yes = "\\b(?:was (?:passed|approved|adopted|carried|accepted|ratified)|(?:passed|approved|adopted|carried|ratified|backed|"
  .. "accepted|endorsed) "
  .. "(?:it|the|a|an)\\b|voted (?:for|in favou?r of) the\\b|said yes to\\b|majority of [^,.;:\\d]{2,40} (?:supported|backed|approved|"
  .. "voted for|favou?red))"
local plain_no = "\\b(?:was (?:lost|rejected|defeated|thrown out|voted down|turned down)|(?:rejected|defeated|turned down|voted down|"
  .. "threw out|struck down) "
  .. "(?:it|the|a|an)\\b|voted against the\\b|said no to\\b|voted the [^,.;:\\d]{2,30} down\\b|majority of [^,.;:\\d]{2,40} (?:rejected|opposed|"
  .. "voted against))"
-- What stands between the one and the other: the rest of the sentence, or the head of the next one.
local beside = "(?:(?!but |\\bthough |\\bwhile |\\bafter |\\bbefore |approving |rejecting |and (?:\\p{L}+ )?(?:passed|approved|adopted|"
  .. "carried|backed|"
  .. "accepted|rejected|defeated|turned|voted|threw|said) )[^.;\\d]){0,70}?"
local tally_head = "[^.;\\d]{0,60}\\. The (?:tally|vote|count|result|ballot)(?: (?:was|stood at))? "

local function fewer(x, y)
  if size(x) < size(y) and size(y) < 20 * size(x) then return string.format("%s for and %s against, told as a yes", x, y) end
end

local function more(x, y)
  if size(x) > size(y) then return string.format("%s for and %s against, told as a no", x, y) end
end

local function dissent(n)
  if size(n) > 0 then return string.format("unanimous, and %s against", n) end
end

return {
  id = "vote-and-outcome",
  title = "The votes do not fit what is told to have come of them",
  why = "What has more votes against it than for it is not passed.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A rule by which the lesser number carries it, where the sentence does not tell of it.",

  check = turns.check {
    test = "(?i)" .. passed .. "\\b|" .. rejected .. "\\b|\\bunanim|\\bby [\\d,]+ to \\d|\\b(?:was lost|voted (?:for|against)|said (?:yes|"
      .. "no)|majority|"
      .. "turned|threw|voted)\\b",
    excuse = "(?i)\\b(?:never|nor|if|would|could|two[- ]thirds|three[- ]fifths|three[- ]quarters|qualified|supermajority|super-majority|quorum|"
      .. "veto\\w*|needed|needs|required|requires|short|although|despite|even though|tie-?break|overr\\w+|overturn\\w*|amendment to reject|"
      .. "nearly|almost|close to|virtually|all but|previous\\w*|earlier|golf|sets?|goals?|games?|wickets|penalt\\w*|points|aggregate|score\\w*|"
      .. "motion of no|no[- ]confidence|call(?:s|ed)? to|proposal to (?:reject|drop|scrap)|filibuster|cloture|objections?|appeals?|"
      .. "challenges?|complaints?|bans?|at first|this time|in the end)\\b|\\bnot (?!one\\b)",
    why = "the votes",
    turns = {
      { "(?i)" .. passed .. few .. by .. figure .. " votes? (?:to|against) " .. figure .. "\\b(?! ?%| per ?cent)", fewer },
      { "(?i)" .. passed .. few .. by .. "vote of " .. figure .. " (?:to|against) " .. figure .. "\\b", fewer },
      { "(?i)" .. passed .. few .. by .. figure .. " (?:to|against) " .. figure .. " votes?\\b", fewer },
      { "(?i)\\b(?:passed|approved|adopted|ratified|endorsed|backed|enacted)" .. few .. "by " .. figure .. " to " .. figure .. "(?=[.,;]|$| on | "
        .. "in )", fewer },
      { "(?i)" .. passed .. few .. by .. figure .. for_it .. "(?:,| and|, and|,? to|,? with| while)? " .. figure .. against, fewer },
      { "(?i)" .. passed .. "(?:,| -| –|:)(?: with)? " .. figure .. for_it .. "(?:,| and|, and|,? with| while) " .. figure .. against, fewer },
      { "(?i)" .. rejected .. "\\b[^.;\\d]{0,60}?,? with (\\d\\d(?:\\.\\d+)?)(?: ?%| per ?cent)(?: of (?:the )?(?:votes?|voters|"
        .. "members)(?: cast)?)? (?:in "
        .. "(?:its )?favou?r|for it|voting yes|saying yes)\\b",
        function(n) if tonumber(n) > 50 then return n .. " percent for it, told as a no" end end },
      { "(?i)" .. passed .. "\\b[^.;\\d]{0,60}?,? with (\\d\\d(?:\\.\\d+)?)(?: ?%| per ?cent)(?: of (?:the )?(?:votes?|voters|members))? "
        .. "(?:against|opposed|voting no|saying no)\\b",
        function(n) if tonumber(n) > 50 then return n .. " percent against it, told as a yes" end end },
      { "(?i)\\b(?:by|voted|vote of|was|it was) " .. figure .. "(?: votes)? to " .. figure .. "\\b(?! ?%| per ?cent|[.,]\\d)[^.;\\d]{0,60}\\. "
        .. "(?:[\\p{L}]+ ){0,4}?" .. figure
        .. " (?:ballots|votes|voters)(?: were| had been)? (?:in all|cast|altogether|counted|in total|voted)\\b",
        function(x, y, all)
          local sum = size(x) + size(y)
          if sum > size(all) and sum < 2 * size(all) then return string.format("%s and %s of %s votes", x, y, all) end
        end, two = true },
      { "(?i)" .. rejected .. few .. by .. figure .. for_it .. "(?:,| and|, and|,? to|,? with| while)? " .. figure .. against, more },
      { "(?i)" .. rejected .. "\\b[^.;]{0,60}?,? with (?:a |the )?majority (?:of " .. whom .. " )?(?:in favou?r|for it|voting (?:for|yes|in "
        .. "favou?r))\\b",
        function() return "told as a no, with a majority for it" end },
      { "(?i)" .. passed .. "\\b[^.;]{0,60}?,? with (?:a |the )?majority (?:of " .. whom .. " )?(?:against(?: it)?|opposed|voting (?:against|"
        .. "no))\\b",
        function() return "told as a yes, with a majority against it" end },
      { "(?i)" .. plain_yes .. beside .. pair, fewer },
      { "(?i)" .. plain_no .. beside .. pair, more },
      { "(?i)" .. plain_yes .. tally_head .. pair .. "(?! in \\p{Lu})", fewer, two = true },
      { "(?i)" .. plain_no .. tally_head .. pair .. "(?! in \\p{Lu})", more, two = true },
      { "(?i)\\bunanimous(?:ly)?\\b[^.,;\\d]{0,40}[;.] the (?:vote|tally|count) was (?:\\d+|\\p{L}+) (?:votes )?(?:to|against) ([1-9]\\d?|one|"
        .. "two|three|four|"
        .. "five)\\b",
        dissent },
      { "(?i)\\b(?:vote|decision|verdict|ruling|ballot|it) (?:was|is) unanimous[^.;]{0,60}?\\b" .. figure .. votes .. " (?:against|opposed|"
        .. "dissenting)\\b",
        dissent },
      { "(?i)\\bunanimous(?:ly)?\\b[^.;\\d]{0,60}?(?:,| -| –|:)? ?(?:with |by )" .. figure .. for_it .. "(?:,| and|, and|,? with)? "
        .. "" .. figure .. against,
        function(_, n) return dissent(n) end },
      { "(?i)\\bunanimous(?:ly)?\\b[^.;\\d]{0,40}?(?:by|with) (?:a vote of )?\\d+ (?:votes )?(?:to|against) ([1-9]\\d?|one|two|three|four|five)\\b",
        dissent },
    },
  },

  flags = {
    "The bill was passed by 40 votes to 52.",
    "The plan was adopted with 14 votes in favour and 17 against.",
    "The plan was rejected with 45 in favour and 38 against.",
    "The motion was rejected by 45 votes to 38, with a majority of MPs in favour.",
    "The vote was unanimous, with 14 in favour and three against.",
    "The amendment was carried, 21 councillors voting for it and 24 against.",
    "Voters rejected the dam in a referendum, with 54 percent in favour.",
    "By 1,180 to 331 the members approved the offer. With 1,431 ballots in all, that is a clear yes.",
    "MPs approved the budget by 188 to 203.",
    "The panel agreed unanimously, by 9 votes to 2.",
    "The motion to close the pool was lost, with 21 members backing it and 18 opposed.",
    "The parish voted against the lido. The tally was 280 for and 190 against.",
    "The board was unanimous in shutting the mill; the vote was six to two.",
  },
  silent = {
    "MPs approved the budget by 203 to 188.",
    "By 1,180 to 331 the members approved the offer. With 1,531 ballots in all, that is a clear yes.",
    "The amendment was carried, 24 councillors voting for it and 21 against.",
    "Voters rejected the dam in a referendum, with 44 percent in favour.",
    "The bill was passed by 52 votes to 40.",
    "The plan was adopted with 17 votes in favour and 14 against.",
    "The plan was rejected with 45 in favour and 38 against, short of two-thirds.",
    "The motion was rejected by 38 votes to 45.",
    "The vote was unanimous, with 14 in favour and none against.",
    "The vote was nearly unanimous, with 14 in favour and one against.",
    "Reyes won the seat by 40 points to 52.",
    "The motion to close the pool was lost, with 18 members backing it and 21 opposed.",
    "The parish voted against the lido. The tally was 190 for and 280 against.",
    "The parish rejected the lido. The vote on the bridge was 280 for and 190 against.",
    "The council threw out the levy. In all, 40 towns have one, 12 voted for it last year and 8 voted against.",
  },
}
