--- A stretch of time with two ends.
kind "span" {
  doc = "From when to when something went on.",
  label = "stretch[ {period}][ from {from}][ to {to}]",
  background = true,
  fields = {
    { "period", "period", doc = "the stretch, where it is told as one" },
    { "from", "date", doc = "its first day" },
    { "to", "date", doc = "its last day" },
    { "of", "entity", doc = "the entity it is told of" },
  },
}

--- How long a thing of the story lasts.
kind "lasting" {
  doc = "The length of a strike, a summit, a closure: a five-day strike, talks that lasted three days.",
  label = "{thing}[ of {lasting}][ of {period}][ from {from}][ to {to}]",
  fields = {
    { "thing", "text", key = true, required = true, doc = "what lasts, by one word for all that means it" },
    { "lasting", "amount", doc = "how long" },
    { "period", "period", doc = "the stretch, told as one" },
    { "from", "date", doc = "its first day" },
    { "to", "date", doc = "its last day" },
  },
}

--- Hours of the day at which something goes on.
kind "hours" {
  doc = "From which hour to which: open from 9 to 17, a ceasefire from 06:00 to 18:00.",
  label = "{from} to {to}[, {often}]",
  fields = {
    { "from", "amount", required = true, doc = "minutes since midnight" },
    { "to", "amount", required = true, doc = "minutes since midnight" },
    { "often", "text", doc = "daily, where it is told so" },
  },
}

--- One moment by two clocks.
kind "clock" {
  doc = "An hour told by local time and by Greenwich time: 10:30 a.m. (0730 GMT).",
  label = "{here} and {there}",
  fields = {
    { "here", "amount", required = true, doc = "minutes since midnight, told first" },
    { "there", "amount", required = true, doc = "minutes since midnight, told beside it" },
  },
}

--- By how much a clock is off Greenwich.
kind "zone" {
  doc = "The offset of local time: UTC+8, eight hours ahead of GMT.",
  label = "{offset} off Greenwich",
  fields = {
    { "offset", "amount", required = true, doc = "in hours" },
  },
}

--- How long an office is held, and when it ends.
kind "term" {
  doc = "The length of a term of office, or the day on which it runs out.",
  label = "term[ of {person}][ of {lasting}][ until {to}]",
  fields = {
    { "person", "entity", key = true, doc = "whose" },
    { "lasting", "amount", doc = "how long one term is" },
    { "to", "date", doc = "when it runs out" },
  },
}

--- Two events in their order.
kind "sequence" {
  doc = "What comes before what: no work before the permit, the vote after the debate.",
  label = "{earlier}[ of {earlier_of}][ ({earlier_thing})] before {later}[ of {later_of}][ ({later_thing})]",
  fields = {
    { "earlier", "text", key = true, required = true, doc = "the event that comes first" },
    { "earlier_of", "entity", doc = "whom it is about" },
    { "earlier_thing", "text", doc = "the same where it has no name" },
    { "earlier_verb", "text", doc = "the one form of its verb" },
    { "later", "text", key = true, required = true, doc = "the event that comes after it" },
    { "later_of", "entity", doc = "whom it is about" },
    { "later_thing", "text", doc = "the same where it has no name" },
    { "later_verb", "text", doc = "the one form of its verb" },
  },
}

--- What a verb tells with its day, for verbs that are no event of the packs.
kind "deed" {
  doc = "Something done on a day or at an hour, by its verb: inspected the pier on 3 May.",
  label = "{verb}[ {of}][ {thing}][ {date}]",
  background = true,
  fields = {
    { "verb", "text", key = true, required = true, doc = "the verb's one form" },
    { "of", "entity", doc = "whom or what it is done to, or who does it where nothing else is told" },
    { "thing", "text", doc = "the same where it has no name" },
    { "definite", "flag", doc = "the pier, not a pier" },
    { "by", "entity", doc = "who does it" },
    { "date", "date", doc = "when" },
    { "time", "amount", doc = "the hour of the day, in minutes since midnight" },
  },
}

--- Which day of a strike, a trial, a festival a date is.
kind "nth_day" {
  doc = "The number of a day or week of something that goes on: the third day of the strike, 15 May; the strike is in its fifth week.",
  label = "[{unit} ]{nth} of the {thing}[: {date}]",
  fields = {
    { "thing", "text", key = true, required = true, doc = "what goes on, by one word for all that means it" },
    { "nth", "amount", required = true, doc = "the number of the day" },
    { "unit", choice = { "day", "week", "month", "year" }, separator = true, doc = "what is counted; days where it is not told" },
    { "date", "date", doc = "the day; where it is not told, that of the article" },
  },
}

--- The day on which something stops or starts, told by the words beside it.
kind "bound" {
  doc = "A last or a first day, whatever it is told of: the lease runs until March 2031, the fares apply from 1 May, an answer is due on 3 June.",
  label = "{side}[ {date}]",
  background = true,
  fields = {
    { "side", choice = { "stop", "start", "due" }, required = true, doc = "it stops, starts, or is awaited" },
    { "how", choice = { "until", "on", "since" }, required = true, doc = "up to that day, on it, or since then" },
    { "date", "date", required = true, doc = "the day" },
  },
}
