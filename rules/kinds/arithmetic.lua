-- Statements that a reader can check with a pocket calculator, without another text.

--- One amount in two units, side by side.
kind "conversion" {
  doc = "An amount and its restatement in another unit: 15 kilometres (9 miles).",
  label = "{given}, restated as {restated}",
  fields = {
    { "given", "amount", required = true, doc = "the amount as told first" },
    { "restated", "amount", required = true, doc = "the same in the other unit" },
  },
}

--- A stretch of time and how long it is said to be.
kind "stretch" {
  doc = "A period with its length: from 3 May to 3 July, a period of two months.",
  label = "{lasting}: [{period}][from {from}][ to {to}]",
  fields = {
    { "lasting", "amount", required = true, doc = "the length told" },
    { "period", "period", doc = "the stretch, told as one" },
    { "from", "date", doc = "its first day" },
    { "to", "date", doc = "its last day" },
  },
}

--- A year or day told both by the calendar and by how long ago it was.
kind "long_ago" {
  doc = "A time told twice: in 1998, 20 years ago.",
  label = "{date}, told as {ago}",
  fields = {
    { "date", "date", required = true, doc = "by the calendar" },
    { "ago", "date", required = true, doc = "counted back" },
  },
}

--- What something was, what it is, and by how much it is said to have changed.
kind "change" {
  doc = "A change with both ends: rose 12% to 112 from 100.",
  label = "from {before} to {after}, {direction} by {by}",
  fields = {
    { "before", "amount", required = true, doc = "the level it came from" },
    { "after", "amount", required = true, doc = "the level it went to" },
    { "by", "amount", required = true, doc = "the change told: a percentage, a fraction, a difference" },
    { "direction", choice = { "up", "down" }, required = true, doc = "which way it is said to have gone" },
  },
}

--- A whole and the parts that it is said to be made of; the two share the name of their list.
kind "sum" {
  doc = "The total of a list, or what its parts add up to.",
  label = "{role}: {amount}",
  fields = {
    { "list", "text", key = true, required = true, doc = "which list of the article" },
    { "role", choice = { "total", "parts" }, required = true, doc = "the whole as told, or the sum of its parts" },
    { "amount", "amount", required = true, doc = "the total told, or the sum computed" },
    { "parts", "amount", doc = "how many parts there are" },
    { "manner", choice = { "whole", "some", "shares", "names" },
      doc = "the parts are all there is; some of it; percentages of one thing; a list without numbers" },
  },
}

--- A part, the whole, and the share that the one is said to be of the other.
kind "share" {
  doc = "A share with both its numbers: 61 of the 180 seats, or 34%.",
  label = "{part} of {whole}, told as {share}",
  fields = {
    { "part", "amount", required = true, doc = "the part" },
    { "whole", "amount", required = true, doc = "what it is part of" },
    { "share", "amount", required = true, doc = "the percentage told" },
  },
}

--- So many at so much each, and what they come to.
kind "product" {
  doc = "A number of things, the price of one and of all: five days at 1.1 million each, 5.5 million.",
  label = "{count} at {each}: {total}",
  fields = {
    { "count", "amount", required = true, doc = "how many" },
    { "each", "amount", required = true, doc = "what one comes to" },
    { "total", "amount", required = true, doc = "what all come to" },
  },
}

--- Two results and the distance between them.
kind "margin" {
  doc = "Two numbers and their difference: 8,610 votes to 7,250, a majority of 1,360.",
  label = "{more} to {less}, {gap} apart",
  fields = {
    { "more", "amount", required = true, doc = "the larger, as told" },
    { "less", "amount", required = true, doc = "the smaller, as told" },
    { "gap", "amount", required = true, doc = "the difference told" },
  },
}

--- So much in one stretch of time, and so much in another.
kind "rate" {
  doc = "An amount for a stretch of time, restated for another: 1,500 a month, or 18,000 a year.",
  label = "{given}, restated as {restated}",
  fields = {
    { "given", "amount", required = true, doc = "as told first" },
    { "restated", "amount", required = true, doc = "the same for the other stretch" },
  },
}

--- Two hours of a day and how long it took from the one to the other.
kind "between_hours" {
  doc = "From which hour to which, and how long that is said to be: left at 9:15, landed at 11:40, after two hours and 25 minutes.",
  label = "{from} to {to}: {lasting}",
  fields = {
    { "from", "amount", required = true, doc = "minutes since midnight" },
    { "to", "amount", required = true, doc = "minutes since midnight" },
    { "lasting", "amount", required = true, doc = "the time told to lie between" },
  },
}
