--- A place in an order, however it is told: what is ranked and where stands in the words around it.
kind "ranked" {
  background = true,
  doc = "A place told by a superlative, an ordinal or a phrase: the second-largest, ranks third, a record, only one is bigger.",
  label = "number {place}[ by {by}]",
  fields = {
    { "place", "amount", required = true, doc = "the place, from 1" },
    { "by", "text", required = true, doc = "what is compared: size, "
      .. "length; \"place\" where no word tells; \"turn\" for the first to do so; \"record\"" },
  },
}
