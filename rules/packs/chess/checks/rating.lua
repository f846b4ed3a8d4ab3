--- A rating changes with each list, but not within one.
return {
  id = "chess-rating",
  title = "A player has two ratings at one time",
  why = "Ratings are published once a month; readers compare them.",
  severity = "warning",
  reads = "chess_rating",
  group = { "of" },
  single_value = { "rating", separators = { "as_of" } },
  false_positives = "A rapid or blitz rating beside the classical one, where the text does not say so.",

  flags = { "date: 2025-03-02\nIlse Marek, rated 2541, leads.\n---\ndate: 2025-03-02\nIlse Marek has a rating of 2451." },
  silent = { "date: 2025-03-02\nIlse Marek, rated 2541, leads.\n---\ndate: 2025-05-02\nIlse Marek has a rating of 2551." },
}
