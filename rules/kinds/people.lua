--- Words between quotation marks, one sentence at a time, and whose they are.
kind "quote" {
  doc = "A sentence that is quoted, with its speaker. Told three times: by its first, middle and last words.",
  label = "quoted[, said by {by}]",
  fields = {
    { "edge", "text", key = true, required = true, doc = "three of its words, by which its like is found: \"we asked for ...\", \"... ladder and were ...\", \"... handed three rungs\"" },
    { "text", "text", required = true, doc = "its words in lower case, without marks" },
    { "by", "entity", doc = "who said it, where the article tells" },
    { "gender", choice = { "male", "female" }, doc = "of the speaker, by the word he or she, or by the given name" },
  },
}
