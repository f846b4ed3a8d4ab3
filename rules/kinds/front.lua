--- Who is ahead in a part of a contest that has but one leader.
kind "front" {
  doc = "Who led a round, a leg, a half, a stage, and who did not.",
  label = "{who} {place} in the {nth} {what}",
  background = true,
  fields = {
    { "who", "entity", required = true, doc = "who is told to be there" },
    { "place", choice = { "ahead", "behind" }, required = true, doc = "ahead of all others, or behind somebody" },
    { "nth", "amount", key = true, required = true, doc = "which of them: 1 for the first round" },
    { "what", "text", key = true, required = true, doc = "round, leg, half, stage" },
  },
}

--- One of two ahead of the other.
kind "ahead" {
  doc = "Of two, who is in front: in a poll, a race, a count.",
  label = "{who} ahead of {whom}",
  background = true,
  fields = {
    { "who", "entity", required = true, doc = "who is in front" },
    { "whom", "entity", required = true, doc = "who is behind" },
  },
}
