return {
  id = "party-votes",
  title = "The parties have more votes than were cast",
  why = "A reader can do the sum.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  sum_equals = { "votes", total = { role = "all" }, parts = { role = "part" }, by = "party" },
  flags = {
    [=[
{"kind":"vote","of":"Osby","role":"all","votes":"100","at":{"document":"a.md","line":1}}
{"kind":"vote","of":"Osby","role":"part","party":"Greens","votes":"70","at":{"document":"a.md","line":2}}
{"kind":"vote","of":"Osby","role":"part","party":"Reds","votes":"40","at":{"document":"a.md","line":3}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","role":"all","votes":"100","at":{"document":"a.md","line":1}}
{"kind":"vote","of":"Osby","role":"part","party":"Greens","votes":"70","at":{"document":"a.md","line":2}}
{"kind":"vote","of":"Osby","role":"part","party":"Greens","votes":"70","at":{"document":"a.md","line":3}}]=],
    [=[
{"kind":"vote","of":"Osby","role":"all","votes":"100","at":{"document":"a.md","line":1}}
{"kind":"vote","of":"Osby","role":"part","party":"Greens","votes":"70","at":{"document":"a.md","line":2}}
{"kind":"vote","of":"Osby","role":"part","party":"Reds","votes":"20","at":{"document":"a.md","line":3}}]=],
  },
}
