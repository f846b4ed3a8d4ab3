return {
  id = "members-counted",
  title = "More members are named than there are seats",
  why = "A reader can count.",
  severity = "error",
  reads = "seat",
  group = { "of" },
  count_equals_list = { "number", list = { role = "member" }, by = "person" },
  flags = {
    "The Arlen Council has two members. Dana Reyes sits on the Arlen Council. Jon Aldous sits on the Arlen Council. "
      .. "Maria Lund sits on the Arlen Council.",
  },
  silent = {
    "The Arlen Council has two members. Dana Reyes sits on the Arlen Council. Jon Aldous sits on the Arlen Council. Reyes sits on the Arlen Council.",
    "The Arlen Council has five members. Dana Reyes sits on the Arlen Council. Jon Aldous sits on the Arlen Council.",
  },
}
