--- Something done, or not done: the ground for "yes" against "no".
kind "act" {
  doc = "An act told as done or as not done.",
  label = "{act}: {told}[ by {by}][ {period}]",
  background = true,
  fields = {
    { "act", "text", key = true, required = true, doc = "its name in the word sets act_yes and act_no, or the verb's one form" },
    { "told", choice = { "done", "not done" }, required = true, doc = "whether it is told as done" },
    { "tense", choice = { "past", "present", "future" }, doc = "whether it is told as past, as what is so (plain verbs), or as to come" },
    { "by", "entity", doc = "whose act it is" },
    { "who", "text", doc = "the noun that tells whose act it is, where that is no name" },
    { "what", "text", doc = "the noun or name that it is done to" },
    { "which", "text", doc = "the words before that noun: harbour in \"the harbour tax\"" },
    { "about", "text", doc = "the other words of its clause" },
    { "rest", "text", doc = "the words behind it in its clause" },
    { "plain", "flag", doc = "a verb that stands in neither word set" },
    { "negated", "flag", doc = "a \"not\" or the like stands with it" },
    { "period", "period", doc = "the date or period told with it" },
  },
}
