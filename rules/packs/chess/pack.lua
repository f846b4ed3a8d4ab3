return {
  name = "chess",
  version = "0.1.0",
  doc = "Chess: who won which game, in how many moves, and with which rating.",
  needs = { "gainsay" },
}
