-- Sizes of things in the world.

measure "rainfall" {
  doc = "Rain that fell in a stretch of time.",
  unit = "length", nature = "flow",
  nouns = { "rain", "rainfall", "precipitation", "of rain" },
}

measure "depth" {
  doc = "How deep something is.",
  unit = "length",
  nouns = { "depth", "depth of", "deep", "metres deep", "below the surface", "underwater" },
}

measure "height" {
  doc = "How high something is.",
  unit = "length",
  nouns = { "height", "high", "tall", "altitude", "summit of", "elevation" },
  never = { "speed", "water level" },
}

measure "length" {
  doc = "How long something is, in space.",
  unit = "length",
  nouns = { "long", "length", "span", "length of" },
}

measure "area" {
  doc = "Ground covered, burnt, flooded, searched.",
  unit = "area",
  nouns = { "area", "land", "forest", "burned area", "blaze", "fire", "area of" },
  verbs = { "~burn", "~cover", "~scorch", "~flood", "~destroy" },
}

measure "wind speed" {
  doc = "Speed of the wind.",
  unit = "speed",
  nouns = { "winds", "wind", "gusts", "sustained winds", "wind speeds", "winds of" },
}

measure "speed" {
  doc = "Speed of a vehicle.",
  unit = "speed",
  nouns = { "speed", "speeds", "speed limit" },
  verbs = { "~travel at", "~drive at", "~fly at" },
  never = { "wind", "winds", "gusts" },
}

measure "temperature" {
  doc = "How hot or cold it was.",
  unit = "temperature",
  nouns = { "temperature", "temperatures", "heat", "mercury", "high of", "low of" },
}

measure "magnitude" {
  doc = "Strength of an earthquake.",
  unit = "number",
  nouns = { "magnitude", "magnitude of", "richter scale" },
}

measure "capacity" {
  doc = "Power of a plant.",
  unit = "power",
  nouns = { "capacity", "power plant", "solar farm", "wind farm", "reactor" },
  verbs = { "~generate" },
}
