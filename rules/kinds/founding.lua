--- Who brought a body into being, and when.
kind "founding" {
  background = true,
  doc = "A body is told to have been founded: by whom, when, or both.",
  label = "founded[ by {by}][ in {day}]",
  fields = {
    { "how", "text", doc = "found: said so; start, open: by a word of wider use; share: with others; again: not for the first time" },
    { "of", "entity", doc = "what, by name" },
    { "thing", "text", doc = "what, in plain words: firm, school" },
    { "by", "entity", doc = "who" },
    { "with", "entity", doc = "with whom" },
    { "day", "date", doc = "when" },
  },
}
