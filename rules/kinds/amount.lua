--- Every number of the text as it stands, whatever it measures.
kind "amount" {
  doc = "An amount with the noun it counts and the digits it is written in; the ground for slips of the pen.",
  label = "{amount}",
  background = true,
  fields = {
    { "amount", "amount", required = true, doc = "the value as an interval with its unit" },
    { "digits", "text", doc = "its significant digits: 286 for 28.6 billion" },
    { "anagram", "text", doc = "the same digits in order of size: 268" },
    { "noun", "text", doc = "what is counted: passenger, share" },
    { "period", "period", doc = "the date or period told with it" },
    { "of", "entity", doc = "the entity of its clause" },
    { "owner", "entity", doc = "the name that is tied to it: \"Osby's 74\", \"178 beds at Osby\"" },
    { "about", "text", doc = "the words nearer to it than to other amounts, cut to stems, with topics: \"#power_cut night\"" },
    { "aside", choice = { "other", "each", "part", "average", "before", "restated", "gap", "label" },
      doc = "what makes it another thing than the plain level" },
    { "measure", "text", doc = "the measure of the figure read from it" },
  },
}

--- Every length of time of the text as it stands, with the fields of an amount.
kind "how_long" {
  doc = "A length of time with what it is about; the ground for comparing sentences, contracts, delays.",
  label = "{amount}",
  background = true,
  fields = {
    { "amount", "amount", required = true, doc = "the value as an interval with its unit" },
    { "digits", "text", doc = "its significant digits: 286 for 28.6 billion" },
    { "anagram", "text", doc = "the same digits in order of size: 268" },
    { "noun", "text", doc = "what is counted: passenger, share" },
    { "period", "period", doc = "the date or period told with it" },
    { "of", "entity", doc = "the entity of its clause" },
    { "owner", "entity", doc = "the name that is tied to it: \"Osby's 74\", \"178 beds at Osby\"" },
    { "about", "text", doc = "the words nearer to it than to other amounts, cut to stems, with topics: \"#power_cut night\"" },
    { "aside", choice = { "other", "each", "part", "average", "before", "restated", "gap", "label" },
      doc = "what makes it another thing than the plain level" },
    { "measure", "text", doc = "the measure of the figure read from it" },
  },
}

--- A day that no calendar has.
kind "no_day" {
  doc = "A day of a month that is not so long: 31 June, 29 February 2023.",
  label = "no such day[ in {month}]",
  background = true,
  fields = {
    { "month", "period", doc = "the month, where its year is told" },
  },
}

--- Every day and period of the text as it stands, whatever happened on it.
kind "moment" {
  doc = "A date or period with nothing said of what it dates; the ground for comparing like sentences.",
  label = "{date}",
  background = true,
  fields = {
    { "date", "date", required = true, doc = "the day, as far as it is known" },
  },
}
