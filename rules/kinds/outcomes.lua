--- How a matter ended: one of the ends that exclude each other.
kind "outcome" {
  doc = "One of the ends that a matter may come to, of which only one can be true: freed or held, passed or thrown out.",
  label = "{matter}: {state}[ by {by}][ {period}]",
  background = true,
  fields = {
    { "matter", "text", key = true, required = true, doc = "what may end in one way or the other, by the word set outcome: custody, "
      .. "decision, attendance" },
    { "state", "text", required = true, doc = "the end told: free, held" },
    { "negated", "flag", doc = "a \"not\" or the like stands with it" },
    { "tense", choice = { "past", "future" }, doc = "whether it is told as past, or as to come" },
    { "by", "entity", doc = "whose it is: the subject, or the agent of a passive" },
    { "who", "text", doc = "the noun that tells whose it is, where that is no name" },
    { "what", "text", doc = "the noun or name that it is done to, or the subject of a passive" },
    { "which", "text", doc = "the words before that noun" },
    { "about", "text", doc = "the other words of its clause" },
    { "rest", "text", doc = "the words behind it in its clause" },
    { "period", "period", doc = "the date or period told with it" },
  },
}
