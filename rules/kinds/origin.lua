--- Of what people somebody is.
kind "origin" {
  doc = "The country that a person or body is told to be of.",
  label = "{who}: of {country}",
  fields = {
    { "who", "entity", key = true, required = true, doc = "the person or body" },
    { "country", "entity", required = true, doc = "the country whose people it belongs to" },
    { "role", "text", doc = "what it is called beside: skipper, shipyard" },
  },
}
