return {
  id = "share-needs-votes",
  title = "A share without the votes that it is of",
  why = "A share of what?",
  severity = "warning",
  reads = "vote",
  group = { "of" },
  requires_qualifier = { "share", "votes" },
  flags = {
    [=[
{"kind":"vote","of":"Osby","share":"12 percent","at":{"document":"a.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","share":"12 percent","votes":"500","at":{"document":"a.md","line":1}}]=],
  },
}
