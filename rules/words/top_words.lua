-- Words that put something at the head of an order, upwards (the greatest number) and downwards (the least).

words "top_word" {
  "largest", "biggest", "tallest", "highest", "longest", "deepest", "heaviest", "busiest", "richest", "wealthiest",
  "strongest", "deadliest", "bloodiest", "worst", "costliest", "dearest", "priciest", "widest", "thickest",
  "hottest", "wettest", "snowiest", "windiest", "oldest", "greatest", "steepest", "most expensive", "most populous",
  "most valuable", "most powerful", "most visited", "most watched", "most successful", "most destructive",
  "most profitable", "most popular", "most crowded", "most heavily", "most prolific", "most decorated", "best-selling",
  "bestselling", "best-attended", "best-paid", "highest-paid", "highest-grossing", "the most", "leading", "foremost",
  "number one", "no. 1", "top scorer", "top seller", "top earner", "top donor", "top producer", "top exporter",
  "top export", "top buyer", "top spot", "top of the table", "the lion's share", "more than any other", "more than anyone else",
  "more than anybody else", "more than any", "most deprived", "furthest", "farthest", "longest-serving",
  "longest-running", "largest-ever", "biggest-ever",
}

words "bottom_word" {
  "smallest", "lowest", "shortest", "cheapest", "lightest", "youngest", "poorest", "narrowest", "shallowest", "coldest",
  "driest", "fewest", "the least", "least expensive", "thinnest", "tiniest", "less than any other", "fewer than any other",
}

words "greater" {
  "bigger", "larger", "taller", "higher", "longer", "deeper", "heavier", "busier", "richer", "wealthier", "stronger",
  "deadlier", "worse", "costlier", "dearer", "wider", "hotter", "wetter", "older", "greater", "steeper", "more",
  "more expensive", "more valuable", "further", "farther", "faster", "quicker",
}
