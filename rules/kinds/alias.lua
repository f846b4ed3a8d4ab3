--- Two names of one person, place or body, where a record tells them.
kind "alias" {
  doc = "Another name that somebody or something goes by; articles that use either speak of one.",
  label = "{name}, also {also}",
  background = true,
  fields = {
    { "name", "entity", key = true, required = true, doc = "the usual name" },
    { "also", "entity", required = true, doc = "the other one" },
  },
}
