return {
  id = "deal-spelling",
  title = "A buyer is spelled in two ways",
  why = "One spelling is wrong.",
  severity = "error",
  reads = "deal",
  group = { "target" },
  name_variant = "buyer",
  flags = {
    "Polar Airways bought Harwick Air.\n---\nPolar Airwasy bought Harwick Air.",
  },
  silent = {
    "Polar Airways bought Harwick Air.\n---\nSolar Railways bought Harwick Air.",
    "Polar Airways bought Harwick Air. Polar Airwayz bought Harwick Air.",
  },
}
