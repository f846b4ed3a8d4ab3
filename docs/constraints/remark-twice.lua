return {
  id = "remark-twice",
  title = "One remark is given to two, or in two wordings",
  why = "Quoted words are somebody's exact words.",
  severity = "error",
  reads = "remark",
  group = {},
  same_quote = { "words", by = "by" },
  flags = {
    [=[
{"kind":"remark","words":"a bridge is not a road but it will do","by":"Dana Reyes","at":{"document":"a.md","line":1}}
{"kind":"remark","words":"a bridge is not a road but it will do","by":"Jon Aldous","at":{"document":"a.md","line":2}}]=],
    [=[
{"kind":"remark","words":"a bridge is not a road but it will do","by":"Dana Reyes","at":{"document":"a.md","line":1}}
{"kind":"remark","words":"a bridge is not a road but it must do","by":"Dana Reyes","at":{"document":"b.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"remark","words":"a bridge is not a road but it will do","by":"Dana Reyes","at":{"document":"a.md","line":1}}
{"kind":"remark","words":"no comment today","by":"Jon Aldous","at":{"document":"a.md","line":2}}
{"kind":"remark","words":"no comment today","by":"Dana Reyes","at":{"document":"a.md","line":3}}]=],
  },
}
