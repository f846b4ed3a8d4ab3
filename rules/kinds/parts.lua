--- Who plays which part in a story: its mediator, judge, captain, founder.
kind "part" {
  background = true,
  doc = "A name bound to a role, by apposition (\"the mediator, X\") or by a verb (\"a panel led by X\").",
  label = "{role}: {actor}[ and {partner}]",
  fields = {
    { "role", "text", required = true, doc = "mediator, chair, founder, project engineer" },
    { "class", "text", doc = "story: one in a story; the: one where the text says \"the\"; owner: one for each body; "
      .. "deed: done once by one; nothing: many" },
    { "status", choice = { "now", "former", "acting", "next", "deputy", "seeking" }, doc = "whether they play it now" },
    { "article", choice = { "the", "bare" }, doc = "the mediator; mediator X" },
    { "actor", "entity", required = true, doc = "who" },
    { "partner", "entity", doc = "with whom: the part is shared" },
    { "of", "entity", doc = "whose, by name" },
    { "thing", "text", doc = "whose, in plain words: jury, inquiry" },
    { "about", "entity", doc = "whose it may be: the body that the article is mostly about" },
    { "detail", "text", doc = "the words before it: silver, of the silver medal" },
  },
}
