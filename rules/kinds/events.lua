--- Things that happen on a day.
kind "event" {
  doc = "Something that happened or is to happen, and when.",
  label = "{what}[ of {of}][ {date}]",
  fields = {
    { "what", "text", key = true, required = true, doc = "the event by one name: inauguration, launch, opening, visit, payment" },
    { "of", "entity", key = true, doc = "who or what undergoes it, or does it" },
    { "thing", "text", key = true, doc = "the same where it has no name: bridge, strike, treaty" },
    { "definite", "flag", doc = "the bridge, not a bridge" },
    { "partner", "entity", key = true, doc = "the other side: whom they visited, met, paid" },
    { "by", "entity", doc = "who does it to somebody or something" },
    { "doer", "text", doc = "the same where it has no name: council, board" },
    { "place", "entity", doc = "where" },
    { "date", "date", doc = "when" },
    { "time", "amount", doc = "the hour of the day, in minutes since midnight" },
    { "status", choice = { "planned", "happened", "cancelled", "proposed" }, separator = true, doc = "how far it has come" },
  },
}

--- A weekday told beside a date.
kind "weekday" {
  doc = "A weekday and the calendar day told with it.",
  label = "{weekday}, {date}",
  fields = {
    { "weekday", "text", required = true, doc = "monday to sunday" },
    { "date", "date", required = true, doc = "the day it is said to be" },
  },
}

--- A term, office or campaign called new, early, late.
kind "phase" {
  doc = "What stretch of its life a term or administration is said to be in.",
  label = "{phase}, as of {as_of}",
  fields = {
    { "person", "entity", key = true, doc = "whose term; where nobody is named, that of whoever holds the office" },
    { "what", "text", key = true, doc = "administration, president, term" },
    { "phase", choice = { "newly", "new", "early", "middle", "late", "outgoing", "coming" }, doc = "the stretch" },
    { "nth", "amount", doc = "which season, year or month: in her first season" },
  },
}

--- Since when somebody has been where they are.
kind "incumbency" {
  doc = "Since when, or for how long, somebody has been in office, in a job or in charge.",
  label = "in place[ since {from}][ for {lasting}][, term {nth}]",
  fields = {
    { "person", "entity", key = true, required = true, doc = "who" },
    { "from", "date", doc = "since when" },
    { "lasting", "amount", doc = "for how long" },
    { "job", "text", doc = "the office, where it stands before the name" },
    { "nth", "amount", doc = "which term it is: in his third term" },
    { "stretch", "period", doc = "from when to when: was mayor from 1990 to 2004" },
    { "leaves", "flag", doc = "told with the leaving: retired after 30 years of service" },
  },
}

--- A thing called new.
kind "fresh" {
  doc = "That a building, a road, a law is called new: the newly opened hospital.",
  label = "new {thing}[ of {of}]",
  fields = {
    { "thing", "text", key = true, doc = "what is called new, by one word" },
    { "of", "entity", key = true, doc = "the same by its name" },
  },
}

--- Since when a thing has been there.
kind "in_being" {
  doc = "That a building, a law, a body has been there since a day: in service since 2011, the law of 2009.",
  label = "there since {since}[: {of}][ ({thing})]",
  fields = {
    { "thing", "text", key = true, doc = "what it is, by one word" },
    { "of", "entity", key = true, doc = "the same by its name" },
    { "since", "date", required = true, doc = "since when" },
  },
}

--- The last day for something.
kind "deadline" {
  doc = "By when something must be done.",
  label = "deadline[ for {thing}] {date}",
  fields = {
    { "thing", "text", key = true, doc = "what has to be in by then" },
    { "date", "date", required = true, doc = "the last day" },
  },
}

--- Somebody told to be new to a place or a trade, at a time.
kind "newcomer" {
  doc = "That somebody is new somewhere: as a newcomer to France in 1992, a debut novelist.",
  label = "new[ to {place}][ at {trade}][ in {date}]",
  fields = {
    { "person", "entity", key = true, doc = "who" },
    { "place", "entity", doc = "where" },
    { "trade", "text", doc = "novelist, director" },
    { "date", "date", doc = "when" },
  },
}

--- Which of somebody's works it is.
kind "nth_work" {
  doc = "The number of a work: her fourth novel.",
  label = "{nth} {trade}",
  fields = {
    { "person", "entity", key = true, required = true, doc = "whose" },
    { "nth", "amount", required = true, doc = "the number" },
    { "trade", "text", required = true, doc = "novelist for a novel, director for a film" },
  },
}
