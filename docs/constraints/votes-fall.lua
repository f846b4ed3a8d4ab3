return {
  id = "votes-fall",
  title = "Votes counted become fewer",
  why = "A count only grows.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  monotone = "votes",
  flags = {
    [=[
{"kind":"vote","of":"Osby","votes":"500","as_of":"2025-03-01","at":{"document":"a.md","line":1}}
{"kind":"vote","of":"Osby","votes":"400","as_of":"2025-03-02","at":{"document":"a.md","line":2}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","votes":"400","as_of":"2025-03-01","at":{"document":"a.md","line":1}}
{"kind":"vote","of":"Osby","votes":"500","as_of":"2025-03-02","at":{"document":"a.md","line":2}}]=],
    [=[
{"kind":"vote","of":"Osby","votes":"500","as_of":"2025-03","at":{"document":"a.md","line":1}}
{"kind":"vote","of":"Osby","votes":"400","as_of":"2025-03-02","at":{"document":"a.md","line":2}}]=],
  },
}
