--- On which side somebody was hurt, operated on or touched.
kind "limb" {
  doc = "The left or right arm, leg, eye of a person: what was hurt, broken, operated on.",
  label = "{side} {part} of {of}",
  background = true,
  fields = {
    { "of", "entity", key = true, required = true, doc = "whose" },
    { "part", "text", key = true, required = true, doc = "arm, leg, eye" },
    { "side", choice = { "left", "right" }, required = true, doc = "on which side" },
  },
}
