--- Kinds for the examples of the one-line constraints (docs/constraints.md).
kind "bridge" {
  doc = "What is told of a bridge.",
  fields = {
    { "of", "entity", key = true, required = true },
    { "length", "amount" },
    { "lanes", "amount" },
    { "state", choice = { "open", "closed" } },
    { "engineer", "entity" },
  },
}

kind "case" {
  doc = "A case in court.",
  fields = {
    { "of", "entity", key = true, required = true },
    { "number", "text" },
    { "verdict", choice = { "guilty", "acquitted" } },
    { "filed", "date" },
    { "decided", "date" },
  },
}

kind "life" {
  doc = "When somebody was born and died.",
  fields = { { "who", "entity", key = true, required = true }, { "born", "date" }, { "died", "date" } },
}

kind "act" {
  doc = "Something that somebody did.",
  fields = { { "who", "entity", key = true, required = true }, { "day", "date" }, { "what", "text" } },
}

kind "vote" {
  doc = "Votes: all of them, or those of one party.",
  fields = {
    { "of", "entity", key = true, required = true },
    { "role", choice = { "all", "part" } },
    { "party", "entity" },
    { "votes", "amount" },
    { "men", "amount" },
    { "women", "amount" },
    { "share", "amount" },
    { "medal", "text" },
  },
}

kind "seat" {
  doc = "Who sits where, and how many seats there are.",
  fields = {
    { "of", "entity", key = true, required = true },
    { "role", choice = { "size", "member" } },
    { "number", "amount" },
    { "person", "entity" },
    { "from", "date" },
    { "to", "date" },
  },
}

kind "deal" {
  doc = "A purchase, or a match: two names and what goes with them.",
  fields = { { "buyer", "entity", required = true }, { "target", "entity", required = true }, { "price", "amount" } },
}

kind "remark" {
  doc = "Words that somebody is quoted with.",
  fields = { { "words", "text", required = true }, { "by", "entity" } },
}
