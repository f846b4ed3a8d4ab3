--- A place in an order that somebody or something is told to hold, in plain words.
kind "standing" {
  background = true,
  doc = "A place in an order: the second-biggest item, comes third with 20 seats.",
  label = "{place}: [{of}][{who}]",
  fields = {
    { "of", "entity", doc = "who, by name" },
    { "who", "text", doc = "who or what, in plain words: water" },
    { "place", "amount", required = true, doc = "the place, from 1" },
    { "by", "text", doc = "what the superlative compares: size, age" },
  },
}
