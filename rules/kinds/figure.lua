--- A number with what it measures: the work-horse of news.
kind "figure" {
  doc = "An amount of a declared measure, for somebody, somewhere, in some period.",
  label = "{measure}[ of {of}][ with {partner}][ in {period}]: {amount}",
  fields = {
    { "measure", "text", key = true, required = true, doc = "name of the measure: exports, deaths, revenue" },
    { "of", "entity", key = true, doc = "whose figure it is" },
    { "partner", "entity", key = true, doc = "the other side of a flow: exports to whom" },
    { "place", "entity", key = true, doc = "where" },
    { "period", "period", key = true, doc = "the stretch of time that the figure covers" },
    { "amount", "amount", required = true, doc = "the value as an interval with its unit" },
    { "part", "text", separator = true, doc = "gross, net, goods, before, portion, joined: a figure of a part is not the figure of the whole" },
    { "nature", choice = { "stock", "flow", "cumulative", "rate", "forecast", "change" }, separator = true, doc = "how it behaves over time" },
  },
}
