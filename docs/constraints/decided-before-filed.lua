return {
  id = "decided-before-filed",
  title = "A case is decided before it was filed",
  why = "Nothing is decided that was not filed.",
  severity = "error",
  reads = "case",
  group = { "of" },
  before = { "filed", "decided" },
  flags = {
    "The Arlen Appeal was filed on 3 May 2024 and decided on 2 April 2024.",
  },
  silent = {
    "The Arlen Appeal was filed on 3 May 2024 and decided on 2 April 2025.",
  },
}
