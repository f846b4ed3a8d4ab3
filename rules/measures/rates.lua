-- Rates and shares, in percent.

measure "inflation" {
  doc = "Rise of consumer prices over a year.",
  unit = "percent", nature = "rate",
  nouns = { "inflation", "annual inflation", "inflation rate", "consumer prices", "cpi", "prices rose", "prices went up", "prices were up",
    "prices had risen", "prices have risen", "prices are up", "cost of living" },
  never = { "core inflation", "food inflation", "house prices", "home prices", "food prices", "energy prices", "fuel prices", "oil prices",
    "share prices", "producer prices", "export prices", "import prices", "property prices", "rents" },
}

measure "core inflation" {
  doc = "Inflation without food and energy.",
  unit = "percent", nature = "rate", part = "core",
  nouns = { "core inflation" },
}

measure "interest rate" {
  doc = "The rate a central bank or lender asks.",
  unit = "percent", nature = "rate",
  nouns = { "interest rate", "interest rates", "policy rate", "benchmark rate", "key rate", "base rate", "repo rate", "deposit rate" },
}

measure "unemployment" {
  doc = "Share of the workforce without work.",
  unit = "percent", nature = "rate",
  nouns = { "unemployment", "unemployment rate", "jobless rate", "joblessness" },
  never = { "youth" },
}

measure "growth" {
  doc = "Growth of an economy over a period.",
  unit = "percent", nature = "rate",
  nouns = { "economic growth", "gdp growth", "gross domestic product", "gdp", "growth rate", "the economy" },
  verbs = { "economy grew", "economy contracted", "economy shrank", "gdp grew", "gdp rose", "gdp fell" },
  never = { "debt", "deficit", "ratio" },
}

measure "poverty" {
  doc = "Share of people in poverty.",
  unit = "percent", nature = "rate",
  nouns = { "poverty", "poverty rate", "in poverty", "the poverty line" },
}

measure "turnout" {
  doc = "Share of voters who voted.",
  unit = "percent", nature = "rate",
  nouns = { "turnout", "voter turnout", "participation" },
}

measure "vote share" {
  doc = "Share of the votes for a candidate or party.",
  unit = "percent", nature = "rate",
  nouns = { "of the vote", "vote share", "share of the vote", "of votes", "of the votes" },
  verbs = { "won with", "~poll" },
  never = { "polling stations", "polling places", "stations counted", "votes counted", "ballots counted", "precincts", "counted" },
}

measure "market share" {
  doc = "Share of a market.",
  unit = "percent", nature = "rate",
  nouns = { "market share", "share of the market", "of the market" },
}

measure "stake" {
  doc = "Share of a company that somebody owns.",
  unit = "percent", nature = "stock",
  nouns = { "stake", "holding", "stake in", "of the shares", "shareholding", "of the company" },
  verbs = { "owns", "owned", "owning", "who own", "they own" },
}

measure "margin" {
  doc = "Profit as a share of revenue.",
  unit = "percent", nature = "rate",
  nouns = { "margin", "profit margin", "operating margin" },
}
