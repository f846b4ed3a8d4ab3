return {
  id = "long-trial",
  title = "A case takes less than no time, or more than thirty years",
  why = "One of the dates is wrong.",
  severity = "error",
  reads = "case",
  group = { "of" },
  difference_within = { "filed", "decided", min = 0, max = "30 year" },
  flags = {
    "The Arlen Appeal was filed on 3 May 1964 and decided on 2 April 2024.",
  },
  silent = {
    "The Arlen Appeal was filed on 3 May 1994 and decided on 2 April 2024.",
  },
}
