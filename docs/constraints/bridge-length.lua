return {
  id = "bridge-length",
  title = "A bridge is given two lengths",
  why = "It has one.",
  severity = "error",
  reads = "bridge",
  group = { "of" },
  single_value = "length",
  flags = {
    "The Arlen Bridge is 410 meters long.\n---\nThe Arlen Bridge is 450 meters long.",
  },
  silent = {
    "The Arlen Bridge is 410 meters long.\n---\nThe Arlen Bridge is 0.41 kilometers long.",
  },
}
