--- Where something was done or happened.
kind "scene" {
  background = true,
  doc = "An act or event with its place: signed in Lima, died at home, crashed at Ostby.",
  label = "{act}[ at {place}][ ({spot})][, {side}]",
  fields = {
    { "act", "text", key = true, required = true, doc = "sign, die, find, crash: its name in the word sets scene_verb and scene_noun" },
    { "of", "entity", doc = "whom or what, by name" },
    { "thing", "text", doc = "what, in plain words: agreement, painting, ferry" },
    { "detail", "text", doc = "the words before it: second, of the second match" },
    { "definite", "flag", doc = "the agreement, not an agreement" },
    { "place", "entity", doc = "where, by name" },
    { "within", "entity", doc = "what that place is part of" },
    { "spot", "text", doc = "where, in plain words: hospital, post office" },
    { "side", "text", doc = "north, south: which side of the place" },
    { "near", "flag", doc = "near it, off it, outside it" },
    { "year", "period", doc = "when, for what comes again" },
  },
}
