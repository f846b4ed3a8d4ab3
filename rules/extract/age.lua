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
  "{place:of} (?:will be|~turn|will turn) {number:age}(?=[.,;]|$| {date:_}| {period:_}| in )",
  "{org!:of} (?:will be|~turn|will turn) {number:age}(?=[.,;]|$| {date:_}| {period:_}| in )",
  "{entity:of} (?:.. )?(?:~mark|~celebrate|~observe|~toast) (?:its|his|her|their) {ordinal:age} @jubilee",
  "{entity:of}'s {ordinal:age} @jubilee",
  "(?:the )?{reference:of} (?:.. )?(?:~mark|~celebrate|~observe|~toast) (?:its|his|her|their) {ordinal:age} @jubilee",
}
fact "age" {
  told = "now", modality = "asserted",
  "the {measure:age} {place:of}(?= (?:is|was|has|had|will|would|in|at|on|over|which|that|collapsed|closed|opened|stands|stood|carries)\\b|[.,;])",
  "the {measure:age} {name:of}", "the {measure:age} {org!:of}", "the {measure:age} {reference:of}", "{name:of}, (?:now )?{measure:age}(?=,)",
  "{org!:of},? (?:which )?(?:is|was) (?:now |already |only |just |barely )?{measure:age}(?=[,.;]| {date:_}| in | on | when| and|$)",
  "{person!:of}(?:, [^.;,]{1,60})?, (?:now |at )?{duration:age} young",
  "{person!:of} (?:is|at) (?:now )?{duration:age} young", "{person!:of} [^.;,]{3,50}, (?:now )?{duration:age} young",
  -- "Founded in Osby by a miller, it was 61 years old this year"
  "^(?:@begun) [^.;]{3,90}, (?=it\\b){reference:of} (?:is|was|has turned|turned) (?:now |already )?{measure:age}",
  "(?=it\\b|they\\b){reference:of} (?:is|was) (?:now |already )?{measure:age} (?:this year|this month|in {period:_})",
  -- "In the 61 years since it opened, the Osby Bridge has never closed."
  "{duration:age} since (?:it|they) (?:was |were |first )*@begun,? (?:the )?{entity:of}",
  "{entity:of} [^.;,]{1,60} in the {duration:age} since (?:it|they) (?:was |were |first )*@begun",
}

words "begun" { "opened", "founded", "built", "launched", "completed", "established", "created", "set up", "inaugurated", "erected" }

-- "Harrow Bank, founded 61 years ago"
fact "event" {
  what = "founding", status = "happened", modality = "asserted",
  "{org!:of},? (?:which was |that was )?(?:founded|established|set up) {date:date}(?=[,.;]| by| as| in | and| with|$)",
  "^(?:founded|established|set up) {date:date},? (?:the )?{org!:of}",
}
