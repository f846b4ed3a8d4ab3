--- Which way a figure went.
kind "move" {
  doc = "That something rose or fell.",
  label = "[{part} ]{what}[ of {of}] {direction}[ in {period}]",
  fields = {
    { "what", "text", key = true, required = true, doc = "what went up or down: profit, exports, turnout" },
    { "part", "text", separator = true, doc = "which of several: net, operating" },
    { "of", "entity", key = true, doc = "whose" },
    { "period", "period", key = true, doc = "when" },
    { "direction", choice = { "up", "down" }, required = true, doc = "which way" },
  },
}
