return {
  id = "lanes-range",
  title = "A bridge has no lanes, or more than any bridge",
  why = "A slip of the pen.",
  severity = "error",
  reads = "bridge",
  group = { "of" },
  range = { "lanes", min = 1, max = 30 },
  flags = {
    "The Arlen Bridge has 400 lanes.",
  },
  silent = {
    "The Arlen Bridge has four lanes.",
  },
}
