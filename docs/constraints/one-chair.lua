return {
  id = "one-chair",
  title = "Two hold one chair at one time",
  why = "There is one chair.",
  severity = "error",
  reads = "seat",
  group = { "of" },
  unique_holder = "person",
  flags = {
    "date: 2025-03-01\nDana Reyes sits on the Arlen Chair since 3 May 2020.\n---\n"
      .. "date: 2025-03-01\nJon Aldous sits on the Arlen Chair since 3 May 2021.",
  },
  silent = {
    "date: 2021-03-01\nDana Reyes sits on the Arlen Chair since 3 May 2020.\n---\n"
      .. "date: 2025-03-01\nJon Aldous sits on the Arlen Chair since 3 May 2021.",
  },
}
