--- Every sentence as it stands, whatever it says.
kind "statement" {
  doc = "A sentence; the ground for laying like sentences side by side.",
  label = "[{question}]",
  background = true,
  fields = {
    { "question", "flag", doc = "it asks" },
  },
}
