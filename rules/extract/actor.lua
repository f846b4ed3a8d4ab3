-- Who founded, heads, runs, wrote or discovered what. A second name ("X and Y") goes into partner: the role is shared.

words "founded_word" { "founded", "set up", "established", "started", "created" }
words "runs_word" { "runs", "operates", "manages", "has run", "has operated", "ran", "operated" }
words "heads_word" { "heads", "leads", "is leading", "is heading", "headed", "will lead", "will head" }
words "wrote_word" { "wrote", "composed", "directed", "painted", "penned" }
words "designed_word" { "designed", "engineered" }

fact "actor" {
  role = "founder", modality = "asserted",
  "{person!:actor}(?: and {person!:partner})?,? (?:who )?@founded_word (?:the )?(?:\\w+ )?{org:of}",
  "{person!:actor}(?: and {person!:partner})?,? (?:who )?@founded_word the {reference:of}",
  "{org:of}(?:, (?:which|that))?,? (?:was |is )?@founded_word (?:in {date:_} )?by (?:\\w+ )?{person!:actor}(?:(?: and|,) {person!:partner})?",
  "@founded_word (?:in {date:_} )?by (?:\\w+ )?{person!:actor}(?:(?: and|,) {person!:partner})?, {org:of}",
  "{reference:of} was @founded_word (?:in {date:_} )?by (?:\\w+ )?{person!:actor}(?:(?: and|,) {person!:partner})?",
  "{person!:actor}, (?:the )?founder of (?:the )?{org:of}",
  "{org:of}'s founder,? {person!:actor}",
  "{org:of} founder {person!:actor}",
}

fact "actor" {
  role = "chair", modality = "asserted",
  "{person!:actor},? (?:who )?(?:chairs|is chairing|has chaired) (?:the )?{org!:of}",
  "{person!:actor},? who (?:chairs|is chairing|has chaired) the {words:thing}(?=[,.;]| and| that| which)",
  "{person!:actor} (?:chairs|is chairing) the {words:thing}(?=[,.;]| and| that| which)",
}
fact "actor" {
  role = "head", modality = "asserted",
  "{person!:actor},? (?:who )?@heads_word (?:the )?{org!:of}",
  "{person!:actor},? who @heads_word the {words:thing}(?=[,.;]| and| that| which| into| of)",
  "{person!:actor}(?:, [^.;]{3,80},)? to (?:lead|head) the {words:thing}(?=[,.;]| and| that| which| into| of)",
}
fact "actor" { -- "Dana Reyes, the head of the inquiry"
  modality = "asserted",
  "{person!:actor}, (?:the )?{office:role} of the {words:thing}(?=[,.;]|$| and| that| which| into| said)",
  "the {office:role} of the {words:thing}, {person!:actor}",
}

fact "actor" {
  role = "operator", modality = "asserted",
  "{org!:actor},? (?:which )?@runs_word (?:the )?{name:of}",
  "{org!:actor},? (?:which )?@runs_word the {reference:of}",
  "{org!:actor}, which @runs_word the {words:thing}(?=[,.;]| and| that| ever| since| for)",
  "{name:of},? (?:which is |is |was )?(?:run|operated|managed) by (?:the )?{org!:actor}(?: and (?:the )?{org!:partner})?",
  "{org!:actor}, (?:as )?(?:the )?operator of (?:the )?{name:of}",
  "{org!:actor}, (?:as )?(?:the )?operator of the {words:thing}(?=[,.;]| and|$)",
}

fact "actor" {
  role = "author", modality = "asserted",
  "{name:of},? (?:which was |was |is )?(?:written|composed|directed|painted) by {person!:actor}(?:(?: and|,) {person!:partner})?",
  "{person!:actor}(?: and {person!:partner})?,? (?:who )?@wrote_word {name:of}",
}
fact "actor" {
  role = "designer", modality = "asserted",
  "{name:of},? (?:which was |was |is )?@designed_word by (?:the (?:\\w+ )?\\w+ )?{person!:actor}(?:(?: and|,) {person!:partner})?",
  "{person!:actor}(?: and {person!:partner})?,? (?:who )?@designed_word (?:the )?{name:of}",
}
fact "actor" {
  role = "discoverer", modality = "asserted",
  "{name:of},? (?:which was |was )?(?:discovered|invented|first described) (?:in {date:_} )?by {person!:actor}(?:(?: and|,) {person!:partner})?",
  "{person!:actor}(?: and {person!:partner})?,? (?:who )?(?:discovered|invented) (?:the )?{name:of}",
}
fact "actor" { -- prizes are won again: the year tells which
  role = "winner", modality = "asserted",
  "{person!:actor}(?: and {person!:partner})? (?:won|has won|took) (?:the )?{name:of} in {period:year}",
  "{person!:actor}(?: and {person!:partner})? (?:won|has won|took) the {period:year} {name:of}",
}
