--- What a day, an hour, a length of time or a place is told of, by class of word.
kind "happening" {
  doc = "One answer to when, how long or where: a closing on 2 March, a truce of ten days, a trial in Lima.",
  label = "{what}[ ({phase})][ {how}][ {date}][ {lasting}][ {place}][ {spot}]",
  background = true,
  fields = {
    { "what", "text", key = true, required = true, doc = "what happens, by one name for all that means it: closing, trial, custody" },
    { "phase", choice = { "begin", "end" }, doc = "of what goes on: its beginning or its end" },
    { "how", "text", doc = "the word before it: on, since, until, not before, by, for a length, more for another length, in, near, to, from" },
    { "date", "date", doc = "the day" },
    { "time", "amount", doc = "the hour, in minutes since midnight" },
    { "lasting", "amount", doc = "how long" },
    { "place", "entity", doc = "where, by name" },
    { "within", "entity", doc = "what that place is part of" },
    { "wide", "flag", doc = "that place is a region, in which others may lie" },
    { "spot", "text", doc = "where, in plain words: hospital, river" },
    { "of", "entity", doc = "whom or what it is about, by name" },
    { "whom", "entity", doc = "whom a pronoun means that it is told of, as far as the words before tell" },
    { "thing", "text", doc = "the same by one word: bridge, school" },
    { "about", "text", doc = "the other words of the clause" },
    { "side", "text", doc = "north of it, south of it" },
  },
}
