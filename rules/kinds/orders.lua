--- Two things in their order, by class of word.
kind "order" {
  doc = "What a sentence puts before what, whatever it is: the vote before the signing, the arrest three weeks after the charge.",
  label = "{earlier}[ ({earlier_date})] before {later}[ ({later_date})][, by {gap}]",
  background = true,
  fields = {
    { "earlier", "text", key = true, required = true, doc = "what comes first: the class of its word, or a verb's one form" },
    { "earlier_word", "text", doc = "its own word" },
    { "earlier_about", "text", doc = "the words of its clause" },
    { "earlier_date", "date", doc = "the day told with it" },
    { "later", "text", key = true, required = true, doc = "what comes after it" },
    { "later_word", "text", doc = "its own word" },
    { "later_about", "text", doc = "the words of its clause" },
    { "later_date", "date", doc = "the day told with it" },
    { "gap", "amount", doc = "the time between the two" },
    { "cause", "flag", doc = "what comes first made the other come" },
  },
}

--- What is told as still to come.
kind "to_come" {
  doc = "What will happen, must happen or is awaited, as of the text: the council must still vote, a ruling is due in May.",
  label = "{what} to come[ {date}]",
  background = true,
  fields = {
    { "what", "text", key = true, required = true, doc = "the class of its word, or a verb's one form" },
    { "word", "text", doc = "its own word" },
    { "about", "text", doc = "the words of its clause" },
    { "date", "date", doc = "the day told with it" },
    { "next", "flag", doc = "the next one of its sort: the next meeting, meets again" },
  },
}
