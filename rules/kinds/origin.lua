--- Of what people somebody is.
kind "origin" {
  doc = "The country that a person or body is told to be of.",
  label = "{who}: of {country}",
  fields = {
    { "who", "entity", key = true, required = true, doc = "the person or body" },
    { "country", "entity", required = true, doc = "the country whose people it belongs to" },
    { "role", "text", doc = "what it is called beside: skipper, shipyard" },
  },
}

--- What a named thing is told to be.
kind "definition" {
  doc = "What a sentence tells somebody or something to be: \"X is a Danish poet\", \"Y was the second album by Z\".",
  label = "{of}: [{denied} ]{class}[ by {by}]",
  background = true,
  fields = {
    { "of", "entity", key = true, required = true, doc = "what is defined" },
    { "noun", "text", required = true, doc = "what it is, in one noun: poet, album" },
    { "sort", "text", doc = "of what sort such a thing is: person, work, place, body, creature, vehicle; see defined_as" },
    { "class", "text", required = true, doc = "all words of the class as they stand" },
    { "peoples", "text", doc = "the countries whose people the class names, with a / between" },
    { "year", "period", doc = "the year in the class: a 2014 film" },
    { "nth", "amount", doc = "the ordinal in the class: the second album" },
    { "by", "entity", doc = "whose work it is told to be" },
    { "country", "entity", doc = "the country in which it is told to lie, or from which it comes" },
    { "denied", "flag", doc = "it is told not to be that" },
    { "past", "flag", doc = "it was that" },
  },
}

--- What kind of thing a name is called beside.
kind "calling" {
  doc = "The kind of thing that a named thing is called, where one thing is of one kind: a tanker, a brewer, a mare.",
  label = "{of}: {class}",
  background = true,
  fields = {
    { "of", "entity", key = true, required = true, doc = "the thing, person or firm" },
    { "class", "text", required = true, doc = "the family and the kind: ship: tanker" },
  },
}
