--- How the name of a body, a place or a thing is spelled.
kind "spelling" {
  background = true,
  doc = "A name as an article spells it, with one word or all but its beginning apart from the rest.",
  label = "{name}",
  fields = {
    { "name", "text", required = true, doc = "the name" },
    { "shared", "text", key = true, required = true, doc = "the part by which its like is found: talis *" },
    { "person", "flag", doc = "surely a person, whose spelling the kind \"name\" tells as well" },
    { "rest", "text", required = true, doc = "the other part: express" },
  },
}
