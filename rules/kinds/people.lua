--- Words between quotation marks, one sentence at a time, and whose they are.
kind "quote" {
  background = true,
  doc = "A sentence that is quoted, with its speaker. Told three times: by its first, middle and last words.",
  label = "quoted[, said by {by}]",
  fields = {
    { "edge", "text", key = true, required = true, doc = "three of its words, by which its like is found: \"we asked for ...\", \"... "
      .. "ladder and were ...\", \"... handed three rungs\"" },
    { "text", "text", required = true, doc = "its words in lower case, without marks" },
    { "by", "entity", doc = "who said it, where the article tells" },
    { "body", "entity", doc = "the body that said it, where no person did" },
    { "gender", choice = { "male", "female" }, doc = "of the speaker, by the word he or she, by the given name, or by a noun: \"a woman said\"" },
  },
}

--- How a person is spelled, by given names and by family name.
kind "name" {
  doc = "The full name of a person as an article spells it, and what it calls them.",
  label = "{name}[, {role}]",
  background = true,
  fields = {
    { "name", "entity", required = true, doc = "the full name" },
    { "shared", "text", key = true, required = true, doc = "the part by which its like is found, without case and accents" },
    { "part", choice = { "given", "family" }, doc = "which part that is" },
    { "rest", "text", required = true, doc = "the other part" },
    { "role", "text", doc = "the words around it: first officer" },
    { "gender", choice = { "male", "female" }, doc = "what the given name tells" },
  },
}

--- How old somebody or something is.
kind "age" {
  doc = "The age of a person or thing, in years.",
  label = "{age}[ ({told})][ {life}], as of {as_of}",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who or what" },
    { "age", "amount", doc = "in years, or the number of a birthday" },
    { "told", choice = { "now", "was", "then", "death", "birthday", "nth" },
      doc = "the age now, in the past tense of no told time, at some earlier time, at death; a birthday or anniversary; in its 40th year" },
    { "life", "period", doc = "the years of birth and death" },
    { "person", "flag", doc = "it is a person's" },
    { "own", "flag", doc = "told by that person, between quotation marks" },
  },
}

--- Whether somebody still serves where they served, and until when.
kind "tenure" {
  doc = "Somebody goes on in a job, is to leave it on a day, or has left it.",
  label = "{status}[ on {day}], as of {as_of}",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who" },
    { "status", choice = { "serving", "working", "employed", "leaving", "left" }, required = true,
      doc = "goes on, still works in the trade, is employed, will leave, has left" },
    { "day", "date", doc = "the last day" },
    { "employer", "entity", doc = "the body that employs them" },
  },
}

--- Dead or alive.
kind "life" {
  doc = "Somebody is told to be dead, or to do what only the living do.",
  label = "{status}[ since {day}], as of {as_of}",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who" },
    { "status", choice = { "dead", "alive" }, required = true, doc = "which" },
    { "day", "date", doc = "of death" },
    { "deed", "flag", doc = "told by an act, which may be of an older time" },
    { "seen", "date", doc = "a day on which they still did something" },
  },
}

--- Who comes after whom.
kind "succession" {
  doc = "Who is told to take the place of somebody.",
  label = "succeeded by {successor}",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who goes" },
    { "successor", "entity", required = true, doc = "who comes" },
    { "acting", "flag", doc = "for the time being" },
  },
}

--- Where something sits, stands, or began.
kind "located" {
  doc = "The place of somebody or something that does not move: a head office, a birthplace, a home, the site of a bridge.",
  label = "{relation} in {place}[, {within}]",
  fields = {
    { "of", "entity", key = true, required = true, doc = "who or what" },
    { "relation", choice = { "headquarters", "birthplace", "home", "workplace", "university", "site", "region" }, required = true,
      doc = "how it belongs to the place" },
    { "place", "entity", required = true, doc = "where" },
    { "within", "entity", doc = "what that place is part of: Hexford for \"Elmbridge, Hexford\"" },
    { "level", "text", doc = "of a region: county, province, district" },
  },
}

--- Places inside places: "Elmbridge, Hexford", "a suburb of Leeds".
kind "inside" {
  doc = "One place told as part of another.",
  label = "{part} in {whole}",
  background = true,
  fields = {
    { "part", "entity", key = true, required = true, doc = "the smaller place" },
    { "whole", "entity", key = true, required = true, doc = "the larger one" },
  },
}
