return {
  id = "act-outside-life",
  title = "Somebody acts before their birth or after their death",
  why = "One of the dates is wrong.",
  severity = "error",
  reads = { "life", "act" },
  group = { "who" },
  contemporary = { { kind = "life", from = "born", to = "died" }, { kind = "act", from = "day" } },
  flags = {
    "Dana Reyes died on 3 May 2019.\n---\nDana Reyes opened the bridge on 4 June 2021.",
  },
  silent = {
    "Dana Reyes died on 3 May 2019.\n---\nDana Reyes opened the bridge on 3 May 2019.",
    "Dana Reyes was born on 3 May 1960.\n---\nDana Reyes opened the bridge on 4 June 2021.",
  },
}
