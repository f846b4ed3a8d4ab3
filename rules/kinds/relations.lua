--- Members of bodies.
kind "membership" {
  doc = "Whether somebody belongs to a body.",
  label = "{member}: {status}[ from {from}], as of {as_of}",
  fields = {
    { "member", "entity", key = true, required = true, doc = "who" },
    { "body", "entity", key = true, required = true, doc = "the alliance, party, union or club" },
    { "status", choice = { "member", "invited", "joining", "declined", "left", "not_member" }, doc = "how they stand to it" },
    { "from", "date", doc = "since or from when" },
    { "to", "date", doc = "until when" },
  },
}

--- How many members a body has.
kind "size" {
  doc = "The number of members of a body.",
  label = "{count} members, as of {as_of}",
  fields = {
    { "body", "entity", key = true, required = true, doc = "the body" },
    { "count", "amount", required = true, doc = "how many members" },
  },
}

--- First, second, third of something.
kind "rank" {
  doc = "The place of somebody in an order of size.",
  label = "{rank} largest {among}[ of {of}][ in {place}], as of {as_of}",
  fields = {
    { "subject", "entity", key = true, doc = "who is ranked" },
    { "thing", "text", doc = "who is ranked, where it has no name: fire, bridge" },
    { "among", "text", key = true, required = true, doc = "in what: trading partner, economy, city" },
    { "by", "text", doc = "what is compared: size, length, deaths" },
    { "measured", "text", doc = "the measure told with it: passengers, revenue" },
    { "of", "entity", key = true, doc = "whose list: trading partner of whom" },
    { "place", "entity", key = true, doc = "where the list is drawn: South America, world" },
    { "scope", "text", doc = "the same, where it has no name: state, season, house" },
    { "rank", "amount", required = true, doc = "1 for the largest" },
    { "ever", "flag", doc = "of all time: ever, on record, in history" },
    { "since", "flag", doc = "since some day only: the largest since 2005" },
    { "period", "period", key = true, doc = "when" },
  },
}

--- Who moves toward whom, and who away.
kind "stance" {
  doc = "Whether somebody is said to move closer to or away from somebody else.",
  label = "{direction} to {target}, as of {as_of}",
  fields = {
    { "holder", "entity", key = true, required = true, doc = "who moves" },
    { "target", "entity", key = true, required = true, doc = "toward or away from whom" },
    { "direction", choice = { "closer", "neutral", "away" }, required = true, doc = "which way" },
  },
}

--- What stays with somebody: where they were born, where a company sits.
kind "trait" {
  doc = "A lasting property of a person, place or body.",
  label = "{property}: [{value}][{amount}][{date}]",
  fields = {
    { "subject", "entity", key = true, required = true, doc = "of whom" },
    { "property", "text", key = true, required = true, doc = "population, headquarters, born, founded" },
    { "value", "text", doc = "in words" },
    { "amount", "amount", doc = "as a number" },
    { "date", "date", doc = "as a date" },
  },
}

--- Two sides between which others have to choose.
kind "rivalry" {
  doc = "Two powers that are told to pull in opposite directions.",
  label = "{a} and {b} as rivals",
  fields = {
    { "a", "entity", key = true, required = true, doc = "one side" },
    { "b", "entity", key = true, required = true, doc = "the other side" },
  },
}
