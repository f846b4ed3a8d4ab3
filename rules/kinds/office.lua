--- Who seeks, holds or held an office, and from when to when.
kind "office" {
  doc = "A person in some relation to an office: seeking it, elected to it, holding it, having held it.",
  label = "{stage}[ from {from}][ to {to}][, as of {as_of}]",
  fields = {
    { "person", "entity", key = true, required = true, doc = "who" },
    { "office", "text", key = true, required = true, doc = "canonical name of the office: president, prime minister, chief executive" },
    { "of", "entity", key = true, doc = "whose office: a country, a body, a company" },
    { "stage", choice = { "aspirant", "candidate", "nominee", "elect", "holder", "acting", "former", "none" }, doc = "where the person stands" },
    { "from", "date", doc = "took it on this day" },
    { "to", "date", doc = "left it on this day" },
    { "predecessor", "entity", doc = "who held it before" },
    { "successor", "entity", doc = "who held it next" },
    { "term", "text", separator = true, doc = "which term: next, second" },
    { "unique", "flag", doc = "only one person can hold it at a time" },
  },
}
