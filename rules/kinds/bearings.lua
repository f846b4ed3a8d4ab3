--- On which side of a place something lies.
kind "bearing" {
  doc = "The side of a named place on which something lies: a curve nine kilometres east of a town, a village upstream of a dam.",
  label = "[{thing} ][{of} ]{side}[ of {place}]",
  background = true,
  fields = {
    { "thing", "text", key = true, doc = "what lies there, by its words" },
    { "of", "entity", key = true, doc = "the same by name" },
    { "side", "text", required = true, doc = "north, southeast, upstream" },
    { "place", "entity", doc = "the place it is reckoned from; unknown where a common noun tells it (\"upstream of the dam\")" },
    { "mark", "text", doc = "what it is reckoned from, where a common noun tells it: the capital, the border" },
  },
}
