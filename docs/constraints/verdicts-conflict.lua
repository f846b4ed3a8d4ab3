return {
  id = "verdicts-conflict",
  title = "Somebody is both found guilty and acquitted",
  why = "A verdict is one or the other.",
  severity = "error",
  reads = "case",
  group = { "of" },
  conflicts_with = { { verdict = "guilty" }, { verdict = "acquitted" } },
  flags = {
    "Dana Reyes was found guilty.\n---\nDana Reyes was acquitted.",
  },
  silent = {
    "Dana Reyes was found guilty.\n---\nJon Aldous was acquitted.",
  },
}
