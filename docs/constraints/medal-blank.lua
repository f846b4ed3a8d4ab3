return {
  id = "medal-blank",
  title = "A medal is still to come",
  why = "A placeholder was left in the text.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  none_of = { "medal", "TK", "XX" },
  flags = {
    [=[
{"kind":"vote","of":"Osby","medal":"TK","at":{"document":"a.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","medal":"gold","at":{"document":"a.md","line":1}}]=],
  },
}
