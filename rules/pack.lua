return {
  name = "gainsay",
  version = "0.1.0",
  doc = "What all news tells: offices, events, figures, people, places and what is said of them.",
}
