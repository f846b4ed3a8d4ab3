-- How old people and things are.

words "turns" { "turned", "turns", "is turning", "has turned" }
words "jubilee" { "birthday", "anniversary", "jubilee" }

-- "Dana Reyes, 46,", "the 54-year-old Dana Reyes", "Reyes is 46"
fact "age" {
  told = "now", modality = "asserted",
  "{person!:of}, (?:aged )?{measure:age}(?=,|\\.|;| and| who| from| of|$)",
  "(?:the )?{measure:age} (?:\\w+ ){0,3}{person!:of}",
  "{person!:of}, (?:the|a|an) {measure:age}",
  "{person!:of},? (?:who )?is (?:now )?(?:aged )?{number:age}(?=[,.;]| and|$)",
  "{person!:of},? (?:who )?is {measure:age}",
  "{person!:of} @turns {number:age}(?=[,.;]| on| in| this| last| earlier|$)",
  "{reference:of} is (?:now )?{number:age}(?=[,.;]|$)",
}

-- "died on Sunday at the age of 89"
fact "age" {
  told = "death", modality = "asserted",
  "{person!:of}(?:, [^.;]{3,160},)? (?:has |had )?(?:died|passed away|was killed) ... (?:at the age of|at|aged) {measure:age}",
  "{person!:of}(?:, [^.;]{3,160},)? (?:has |had )?(?:died|passed away|was killed)(?: ...)?,? aged {measure:age}",
  "{reference:of} (?:died|passed away) ... (?:at the age of|at|aged) {measure:age}",
  "{person!:of},? .. (?:dead|dies) at {amount:age}",
}

-- "He was 87."
fact "age" {
  told = "then", modality = "asserted",
  "{reference:of} was {number:age}(?=[.;]|$)",
  "{person!:of} was {number:age}(?=[.;]|$)",
}

-- "Dana Reyes (1938-2025)"
fact "age" { modality = "asserted", "{person!:of},? \\({period:life}\\)", "{person!:of}, {period:life}(?=[.;]|$)" }

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
