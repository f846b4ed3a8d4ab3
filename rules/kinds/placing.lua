--- The place that somebody or something took, or holds in an order of size.
kind "placing" {
  background = true,
  doc = "A place: finished third, the runner-up, the second-largest.",
  label = "{of}: {place}",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who, by name" },
    { "place", "amount", required = true, doc = "the place, from 1" },
    { "sort", choice = { "contest", "order", "table" }, required = true,
      doc = "a contest that ended, an order that holds, or a table that changes with each match" },
  },
}
