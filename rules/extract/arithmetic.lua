-- Amounts and times that are told twice in one breath.

words "hedge" {
  "about", "around", "roughly", "approximately", "approx", "some", "nearly", "almost", "just over", "just under", "over", "more than", "less than", "a little over", "a little more than",
  "a little under", "close to", "an estimated", "at least", "up to", "not quite", "well over", "under", "exactly", "fully", "only", "just", "a total of", "or", "circa",
}

fact "conversion" { -- "11 st 4 lb (72 kg)": the weight is in both words, and the first is not a unit of ours
  "(?<!\\bst[ ]){measure:given}(?: [a-z]+){0,2},? [(\\[](?:@hedge )?{measure:restated}[)\\]]",
  "(?<!\\bst[ ]){measure:given}(?: [a-z]+){0,3},? (?:or|equal to|equivalent to|the equivalent of|which is|that is|corresponding to) (?:@hedge )?{measure:restated}",
  "(?<!\\bst[ ]){measure:given} ?/ ?{measure:restated}",
  modality = "asserted",
}

fact "stretch" {
  "{period}, (?:a (?:period|span|stretch|time|total|run|reign|spell|interval)(?: of)?|or|that is|lasting|some) (?:@hedge )?{duration:lasting}",
  "(?:for|over|in) (?:@hedge )?{duration:lasting},? {period}",
  "{duration:lasting}, {period}",
  "{duration:lasting} \\({period}\\)",
  "{period} \\((?:@hedge )?{duration:lasting}\\)",
  "{duration:lasting} (?:counted |running |starting |beginning )?(?:from|after) {day:from},? ... (?:~end|~expire|~lapse|runs? out|ran out|running out|is over|until) (?:on )?{day:to}",
  modality = "asserted",
}

fact "long_ago" {
  "{date},? (?:@hedge )?{date:ago}",
  "{date} \\((?:@hedge )?{date:ago}\\)",
  modality = "asserted",
}
