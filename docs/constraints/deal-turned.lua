return {
  id = "deal-turned",
  title = "The buyer is bought",
  why = "A deal has one direction.",
  severity = "error",
  reads = "deal",
  group = {},
  inverse = { "buyer", "target" },
  flags = {
    "Polar Airways bought Harwick Air.\n---\nHarwick Air bought Polar Airways.",
  },
  silent = {
    "Polar Airways bought Harwick Air.\n---\nHarwick Air bought Osby Air.",
  },
}
