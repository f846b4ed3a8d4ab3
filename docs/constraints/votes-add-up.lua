return {
  id = "votes-add-up",
  title = "Men and women do not make the voters",
  why = "A reader can do the sum.",
  severity = "error",
  reads = "vote",
  group = { "of" },
  sum_equals = { "votes", "men", "women" },
  flags = {
    [=[
{"kind":"vote","of":"Osby","votes":"100","men":"60","women":"50","at":{"document":"a.md","line":1}}]=],
  },
  silent = {
    [=[
{"kind":"vote","of":"Osby","votes":"100","men":"60","women":"[35, 45]","at":{"document":"a.md","line":1}}]=],
    [=[
{"kind":"vote","of":"Osby","votes":"100","men":"60","at":{"document":"a.md","line":1}}]=],
  },
}
