return {
  id = "member-without-seat",
  title = "A member of something of which no size is told",
  why = "The reader lacks it.",
  severity = "note",
  reads = "seat",
  group = { "of" },
  requires = { { role = "member" }, { role = "size" } },
  flags = {
    "Dana Reyes sits on the Arlen Council.",
  },
  silent = {
    "The Arlen Council has two members. Dana Reyes sits on the Arlen Council.",
  },
}
