--- Something called the most of all time.
kind "record" {
  background = true,
  doc = "A superlative for all time: the highest ever, the largest on record.",
  label = "record[ by {by}]",
  fields = {
    { "by", "text", required = true, doc = "what the superlative compares: size, heat" },
  },
}
