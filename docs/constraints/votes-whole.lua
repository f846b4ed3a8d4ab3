return {
  id = "votes-whole",
  title = "Half a vote is told",
  why = "Votes are whole.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  whole_number = "votes",
  flags = {
    [=[
{"kind":"vote","of":"Osby","votes":"12.5","at":{"document":"a.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","votes":"[2.45e6, 2.55e6]","at":{"document":"a.md","line":1}}]=],
  },
}
