--- What colour something is told to have.
kind "look" {
  doc = "The colour of a vehicle, an animal, a bag or a garment: the red van, a blue coat.",
  label = "{colour} {thing}",
  background = true,
  fields = {
    { "thing", "text", key = true, required = true, doc = "van, coat" },
    { "colour", "text", required = true, doc = "in its plainest word: scarlet is red" },
  },
}
