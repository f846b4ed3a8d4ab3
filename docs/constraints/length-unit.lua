return {
  id = "length-unit",
  title = "A length is told in a unit of something else",
  why = "The unit or the amount is wrong.",
  severity = "error",
  reads = "bridge",
  group = { "of" },
  allowed_units = { "length", "meter" },
  flags = {
    "The Arlen Bridge is 410 kilograms long.",
  },
  silent = {
    "The Arlen Bridge is 1,345 feet long.",
  },
}
