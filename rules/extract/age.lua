-- How old things are, and people where a verb of dying or a feast tells; all other ages of people are read by the engine.

words "turns" { "turns", "is turning", "will turn" }
words "jubilee" { "birthday", "anniversary", "jubilee" }

-- "died on Sunday at the age of 89"
fact "age" {
  told = "death", modality = "asserted",
  "{person!:of}(?:, [^.;]{3,160},)? (?:has |had )?(?:died|passed away|was killed) ... (?:at the age of|at|aged) {measure:age}",
  "{person!:of}(?:, [^.;]{3,160},)? (?:has |had )?(?:died|passed away|was killed)(?: ...)?,? aged {measure:age}",
  "{reference:of} (?:died|passed away) ... (?:at the age of|at|aged) {measure:age}",
  "{person!:of},? .. (?:dead|dies) at {amount:age}",
}

-- "The company marked its 30th birthday", "the 49-year-old dam"
fact "age" {
  told = "birthday", modality = "asserted",
  "{entity:of} (?:.. )?(?:~mark|~celebrate|~observe|~toast) (?:its|his|her|their) {ordinal:age} @jubilee",
  "{entity:of}'s {ordinal:age} @jubilee",
  "(?:the )?{reference:of} (?:.. )?(?:~mark|~celebrate|~observe|~toast) (?:its|his|her|their) {ordinal:age} @jubilee",
}
fact "age" {
  told = "now", modality = "asserted",
  "the {measure:age} {name:of}", "the {measure:age} {org!:of}", "the {measure:age} {reference:of}", "{name:of}, (?:now )?{measure:age}(?=,)",
}
