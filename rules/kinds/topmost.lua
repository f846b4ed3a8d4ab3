--- Something is told to stand at the head of an order, or next to it.
kind "topmost" {
  background = true,
  doc = "A place at the head of an order: the tallest, second only to, none is larger.",
  label = "number {place}, counted {direction}",
  fields = {
    { "place", "amount", required = true, doc = "the place, from 1" },
    { "direction", choice = { "up", "down" }, required = true, doc = "whether the greatest or the least number comes first" },
  },
}
