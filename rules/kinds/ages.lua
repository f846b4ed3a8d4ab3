--- How old a thing is that is told by a plain word.
kind "thing_age" {
  doc = "The years of a bridge, a ship, a company, told by a plain word.",
  label = "{thing}: {age}[ ({told})], as of {as_of}",
  fields = {
    { "thing", "text", required = true, doc = "the plain word: bridge" },
    { "age", "amount", required = true, doc = "in years" },
    { "told", choice = { "now", "birthday", "nth" }, doc = "so many years old, the number of an anniversary, or which year of its life it is in" },
  },
}

--- How old somebody was when they did something.
kind "age_then" {
  doc = "An age at the time of an act or in a year: she was 26 when she painted it.",
  label = "{age}[ when {act}][ in {year}]",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who" },
    { "age", "amount", required = true, doc = "in years" },
    { "act", "text", doc = "the word for what they did: painted" },
    { "year", "period", doc = "when" },
  },
}

--- How old somebody is whom a plain word tells, and no name.
kind "person_age" {
  doc = "The age of somebody told by a plain word: a 34-year-old man; the driver, aged 51.",
  label = "{noun}: {age}, as of {as_of}",
  background = true,
  fields = {
    { "noun", "text", required = true, doc = "the plain word: man, child, driver" },
    { "age", "amount", required = true, doc = "in years" },
    { "told", choice = { "now" }, doc = "always of the text's own day" },
    { "life", "period", doc = "never told" },
  },
}
