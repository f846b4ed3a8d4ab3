--- Who beat whom in a match, and by what score.
kind "result" {
  background = true,
  doc = "A match with its winner, its loser and its score: 3-1.",
  label = "{winner} beat {loser}",
  fields = {
    { "winner", "entity", key = true, required = true, doc = "who won" },
    { "loser", "entity", key = true, required = true, doc = "who lost" },
    { "score", "amount", required = true, doc = "the first number of the score; the words of the fact have both" },
  },
}
