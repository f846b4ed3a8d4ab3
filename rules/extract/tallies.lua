-- Results of votes.
words "by_vote" {
  "by", "a majority of", "majority of", "a margin of", "a vote of", "voted", "vote", "passed", "carried",
  "by a majority of", "approved", "rejected", "adopted", "by a vote of", "verdict of", "by a count of",
  "by a majority verdict of", "decided", "was", "stood at",
}
words "votes_for" {
  "for", "in favour", "in favor", "voted for", "voted in favour", "voted in favor", "voted yes", "voted aye", "said yes", "yes votes", "ayes",
  "yeas", "aye", "yes", "votes in favour", "votes in favor", "votes for", "supported it", "backed it", "approved it", "supporting it",
}
words "votes_against" {
  "against", "voted against", "voted no", "voted nay", "said no", "no votes", "noes", "nays", "no", "votes against", "opposed", "opposed it",
  "rejected it", "dissented", "dissenting", "opposing it",
}
-- who votes
words "voters" {
  "members", "councillors", "councilors", "deputies", "senators", "lawmakers", "legislators", "representatives", "delegates", "jurors", "judges",
  "justices", "directors", "trustees", "governors", "shareholders", "votes", "voted", "of them", "aldermen", "ministers", "commissioners",
}
fact "tally" {
  modality = "asserted",
  "@by_vote {number:more} (?:votes |members |jurors |ayes |judges |justices )?(?:to|against|versus) {number:less}(?= votes|[,.;)]|$| with| in| and|"
    .. " after| on| for| is| was| of| against| that| at| to (?:approve|reject|pass|accept|back|strike|keep|close|end))",
  "(?:majority|verdict|vote|margin|count) of {ratio:both}(?= votes|[,.;)]|$| with| in| and| after| on| for| is| was| has| by| backed)",
  "(?:passed|carried|approved|rejected|adopted|vote|votes|voted|decided|defeated|split|vote was|tally was) {ratio:both}(?= votes|[,.;)]|$|"
    .. " with| in| and| after| on| for| to| is| was| has| by)",
  "{ratio:both} (?:ruling|verdict|vote|decision|judgment|judgement|majority|split)(?=[,.;)]|$| that| in| on| by| to| against| for| at| of)",
  "by {ratio:both}(?= votes|[,.;)]|$| against| on| at| after| that| to (?:approve|reject|pass|accept|back|strike|keep|close|end))",
  "(?:voted|approved|passed|backed|rejected|adopted|carried) [^.;,]{3,60},? {ratio:both}(?= votes|[,.;)]|$)",
  "(?:voted|approved|passed|backed|rejected|adopted|carried) [^.;,]{3,60}, {number:more} (?:to|against|versus) {number:less}(?= votes|[,.;)]|$)",
  "{number:more} votes (?:to|against|for and) {number:less}",
  "(?:got|won|had|received|drew|with) {number:more} votes(?: [^.;,\\d]{1,40})?,? (?:and |with |to |while )?{number:less} (?:votes )?@votes_against",
  -- "18 members were for the budget and 14 against"
  "{number:more} (?:of the )?(?:@voters (?:(?:of|from|in) (?:the )?(?:{name:_}|{place:_}) )?)?(?:were |was )?@votes_for[^.;\\d]{0,50}?,? "
    .. "(?:and |with |while )?{number:less} (?:of the )?(?:@voters )?"
    .. "(?:were |was )?@votes_against",
  "{number:less} (?:of the )?(?:@voters )?(?:were |was )?@votes_against[^.;\\d]{0,50}?,? (?:and |with |while )?{number:more} (?:of the )?"
    .. "(?:@voters )?(?:were |was )?@votes_for",
  -- "the ayes were 18, the noes 14"
  "(?:ayes|yes votes|votes for|votes in favou?r) (?:were|numbered|came to) {number:more}[^.;\\d]{0,20} (?:noes|no votes|votes against) "
    .. "(?:were |numbered |came to )?{number:less}",
}
