--- Where somebody or something is going.
kind "destination" {
  doc = "Where a ship, a plane, a train or its load is going: bound for Lima, due in Osby on Wednesday.",
  label = "[{thing} ][{of} ][from {from} ]to {place}",
  background = true,
  fields = {
    { "of", "entity", key = true, doc = "who or what goes, by name" },
    { "thing", "text", key = true, doc = "the same by its words" },
    { "flight", "text", doc = "its number, where it is a flight" },
    { "place", "entity", required = true, doc = "where to" },
    { "from", "entity", doc = "from where" },
    { "within", "entity", doc = "what that place is part of" },
  },
}
