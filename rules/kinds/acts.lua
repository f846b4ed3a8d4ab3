--- Something done, or not done: the ground for "yes" against "no".
kind "act" {
  doc = "An act that has an opposite, told as done or as not done.",
  label = "{act}: {told}[ by {by}][ {period}]",
  background = true,
  fields = {
    { "act", "text", key = true, required = true, doc = "its name in the word sets act_yes and act_no" },
    { "told", choice = { "done", "not done" }, required = true, doc = "whether it is told as done" },
    { "by", "entity", doc = "the entity nearest before it" },
    { "period", "period", doc = "the date or period told with it" },
  },
}
