return {
  id = "medal-words",
  title = "A medal is none of the three",
  why = "There are three.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  one_of = { "medal", "gold", "silver", "bronze" },
  flags = {
    [=[
{"kind":"vote","of":"Osby","medal":"tin","at":{"document":"a.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","medal":"Gold","at":{"document":"a.md","line":1}}]=],
  },
}
