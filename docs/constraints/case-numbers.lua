return {
  id = "case-numbers",
  title = "One number is given to two cases",
  why = "A number names one case.",
  severity = "error",
  reads = "case",
  group = {},
  distinct_values = { "number", by = "of" },
  flags = {
    [=[
{"kind":"case","of":"Arlen Appeal","number":"A-12","at":{"document":"a.md","line":1}}
{"kind":"case","of":"Osby Appeal","number":"A-12","at":{"document":"a.md","line":2}}]=],
  },
  silent = {
    [=[
{"kind":"case","of":"Arlen Appeal","number":"A-12","at":{"document":"a.md","line":1}}
{"kind":"case","of":"Arlen Appeal","number":"A-12","at":{"document":"a.md","line":2}}
{"kind":"case","of":"Osby Appeal","number":"A-13","at":{"document":"a.md","line":3}}]=],
  },
}
