--- Where something was done or happened.
kind "scene" {
  background = true,
  doc = "An act or event with its place: signed in Lima, died at home, crashed at Ostby.",
  label = "{act}[ in {place}][ ({spot})]",
  fields = {
    { "act", "text", key = true, required = true, doc = "sign, die, find, crash: its name in the word sets scene_verb and scene_noun" },
    { "of", "entity", doc = "whom or what, by name" },
    { "thing", "text", doc = "what, in plain words: agreement, painting, ferry" },
    { "definite", "flag", doc = "the agreement, not an agreement" },
    { "place", "entity", doc = "where, by name" },
    { "within", "entity", doc = "what that place is part of" },
    { "spot", "text", doc = "where, in plain words: hospital, post office" },
    { "year", "period", doc = "when, for what comes again" },
  },
}
