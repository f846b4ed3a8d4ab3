-- A pack of its own for the golden cases and the tests of the public face: what boats landed.
words "good" { "herring", "cod", "mackerel", "鰊" }

kind "haul" {
  doc = "How many crates of a good a fleet landed.",
  label = "{crates} crates of {good}[, as of {as_of}]",
  fields = {
    { "good", "text", key = true, required = true, doc = "what was landed" },
    { "crates", "amount", doc = "how much of it" },
  },
}

fact "haul" {
  modality = "asserted",
  "landed {number:crates} crates of {good}",
}
