--- Every name as it stands, with the words beside it.
kind "naming" {
  background = true,
  doc = "A name where it stands, with the words around it; the ground for finding one thing told of two names.",
  label = "{name}",
  fields = {
    { "name", "entity", required = true, doc = "whose" },
    { "sort", choice = { "person", "place", "body", "name" }, doc = "of what sort it is; name: of a sort that is open" },
    { "before", "text", doc = "stems of its title: chief driller" },
    { "behind", "text", doc = "stems of what explains it behind a comma" },
    { "says", "flag", doc = "it stands beside a verb of speech: said X" },
    { "near", "text", doc = "stems of the words around it" },
    { "mates", "text", doc = "the names of the list in which it stands: arlen /osby" },
  },
}
