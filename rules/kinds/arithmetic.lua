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
    { "manner", choice = { "whole", "some", "shares", "names" }, doc = "the parts are all there is; some of it; percentages of one thing; a list without numbers" },
  },
}
