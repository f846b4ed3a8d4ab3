return {
  id = "share-of-votes",
  title = "A share does not fit the votes",
  why = "A reader can do the division.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  ratio_matches = { "share", "men", "votes" },
  flags = {
    [=[
{"kind":"vote","of":"Osby","votes":"200","men":"50","share":"[34.5, 35.5] percent","at":{"document":"a.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","votes":"200","men":"50","share":"[24.5, 25.5] percent","at":{"document":"a.md","line":1}}]=],
  },
}
