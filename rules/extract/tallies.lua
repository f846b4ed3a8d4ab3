-- Results of votes.
words "by_vote" {
  "by", "a majority of", "majority of", "a margin of", "a vote of", "voted", "vote", "passed", "carried",
  "by a majority of", "approved", "rejected", "adopted", "by a vote of", "verdict of", "by a count of",
  "by a majority verdict of", "decided", "was", "stood at",
}
fact "tally" {
  modality = "asserted",
  "@by_vote {number:more} (?:votes |members |jurors |ayes )?(?:to|against|versus) {number:less}(?= votes|[,.;)]|$| with| in| and| after| on|"
    .. " for| is| was| of)",
  "(?:majority|verdict|vote|margin|count) of {ratio:both}(?= votes|[,.;)]|$| with| in| and| after| on| for| is| was| has| by)",
  "(?:passed|carried|approved|rejected|adopted|vote|votes|voted|decided|defeated) {ratio:both}(?= votes|[,.;)]|$| with| in| and| after| on| for| to|"
    .. " is| was| has| by)",
  "by {ratio:both}(?= votes|[,.;)]|$)",
  "{number:more} votes (?:to|against|for and) {number:less}",
}
