--- What a vote or a match ended with.
kind "tally" {
  background = true,
  doc = "Two numbers for and against: by 92 votes to 85.",
  label = "[{more}][ to {less}]",
  fields = {
    { "more", "amount", doc = "the first number" },
    { "less", "amount", doc = "the second number" },
    { "both", "amount", doc = "the first, where the two were read as one ratio: 10 to two" },
  },
}
