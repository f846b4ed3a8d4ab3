-- Deaths told as lives: "claimed 12 lives", "cost 143 lives".
measure "deaths" {
  doc = "People killed by an event, so far.",
  unit = "people", nature = "cumulative", noun_needed = "yes",
  counts = { "lives" },
  verbs = { "~claim", "~cost", "~take", "were lost" },
  never = { "saved", "changed" },
}
