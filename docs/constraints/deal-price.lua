return {
  id = "deal-price",
  title = "A deal has two prices",
  why = "It has one.",
  severity = "error",
  reads = "deal",
  group = {},
  symmetric = { "buyer", "target", values = { "price" } },
  flags = {
    "Polar Airways bought Harwick Air for $30 million.\n---\nHarwick Air bought Polar Airways for $90 million.",
  },
  silent = {
    "Polar Airways bought Harwick Air for $30 million.\n---\nPolar Airways bought Osby Air for $90 million.",
  },
}
