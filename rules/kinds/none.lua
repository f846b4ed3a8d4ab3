--- Nobody of a kind: no deaths, nobody hurt.
kind "none" {
  doc = "That nobody was killed, hurt, arrested or is missing, or that all are alive.",
  label = "no {measure}",
  fields = {
    { "measure", "text", key = true, required = true, doc = "deaths, injured, missing, arrested: a measure whose figure would be none" },
  },
}
