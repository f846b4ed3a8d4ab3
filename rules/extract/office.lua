-- Who seeks, wins, holds and leaves an office.

words "stage" {
  hopeful = "aspirant", hopefuls = "aspirant", aspirant = "aspirant", contender = "aspirant", challenger = "aspirant", ["front-runner"] = "aspirant",
  candidate = "candidate", candidates = "candidate", ["candidate-elect"] = "elect", nominee = "nominee", ["nominee-designate"] = "nominee",
  ["running mate"] = "candidate",
}

words "office_noun" {
  presidency = "president", premiership = "prime minister", ["prime ministership"] = "prime minister",
  chancellorship = "chancellor", governorship = "governor",
  mayoralty = "mayor", chairmanship = "chairman", papacy = "pope", throne = "monarch",
}
words "former_word" { "former", "ex", "onetime", "one-time", "erstwhile", "then-former" }
words "acting_word" { "acting", "interim", "caretaker" }
words "outgoing_word" { "outgoing", "departing" }
words "elect_word" { "elect", "designate" }
words "describing" { -- adjectives that may stand before a title
  "controversial", "far-right", "far-left", "right-wing", "left-wing", "conservative", "liberal", "libertarian",
  "populist", "embattled", "popular", "veteran",
  "long-serving", "longtime", "new", "newly elected", "re-elected", "incoming", "current", "sitting", "centrist",
  "socialist", "outspoken", "independent", "ruling-party",
  "opposition", "firebrand", "first", "then", "newly appointed", "newly installed", "newly sworn-in", "long-time",
}

-- Titles before a name: "President Dana Reyes", "Valdoria's president Dana Reyes", "Argentine Foreign Minister X".
fact "office" {
  modality = "asserted",
  { "{office} {person!}", stage = "holder" },
  { "{nationality:of} {office} {person!}", stage = "holder" },
  { "{place:of}'s (?:@describing,? ){0,2}{office} {person!}", stage = "holder" },
  { "{org!:of} {office} {person!}", stage = "holder" },
  { "{name:of} {office} {person!}", stage = "holder" },
  { "{org!:of}'s {office} {person!}", stage = "holder" },
  { "@describing {office} {person!}", stage = "holder" },
  { "@describing {nationality:of} {office} {person!}", stage = "holder" },
  { "{nationality:of} @describing {office} {person!}", stage = "holder" },

  { "@former_word(?: |-){office} {person!}", stage = "former" },
  { "@former_word(?: |-){nationality:of} {office} {person!}", stage = "former" },
  { "@former_word(?: |-)(?:{place:of}|{org:of}|{name:of}) {office} {person!}", stage = "former" },
  { "{nationality:of} @former_word(?: |-){office} {person!}", stage = "former" },
  { "{place:of}'s @former_word(?: |-){office},? {person!}", stage = "former" },
  { "the late {office} {person!}", stage = "former" },

  { "@acting_word {office} {person!}", stage = "acting" },
  { "the @acting_word {office}, {person!}", stage = "acting" },
  { "the @former_word(?: |-){office}, {person!}", stage = "former" },
  { "{nationality:of} @acting_word {office} {person!}", stage = "acting" },
  { "@outgoing_word {office} {person!}", stage = "holder" },
  { "@outgoing_word {nationality:of} {office} {person!}", stage = "holder" },
  { "{nationality:of} @outgoing_word {office} {person!}", stage = "holder" },

  { "{office}[- ]@elect_word {person!}", stage = "elect" },
  { "{nationality:of} {office}[- ]@elect_word {person!}", stage = "elect" },
  { "{place:of}'s (?:@describing,? ){0,2}{office}[- ]@elect_word {person!}", stage = "elect" },
  { "{place:of}'s (?:@describing,? ){0,2}{office}[- ]@elect_word", stage = "elect", person = "=office" },
  { "(?:the |then-){office}[- ]@elect_word", stage = "elect", person = "=office" },

  { "{office_adjective:office} {stage} {person!}", },
  { "{nationality:of} {office_adjective:office} {stage} {person!}" },
  { "{nationality:of} {office_adjective:office} {stage} for (?:the )?[^,.;]{3,40} {person!}" },
  { "{place:of}'s (?:@describing,? ){0,2}{office_adjective:office} {stage} {person!}" },
  { "{office} {stage} {person!}" },
}

-- Titles behind a name: "Dana Reyes, the president of Valdoria", "Reyes, Valdoria's finance minister,".
fact "office" {
  modality = "asserted",
  { "{person!}, (?:the |its |their )?(?:@describing )?{office} of (?:the )?{place:of}", stage = "holder" },
  { "{person!}, (?:the |its |their )?(?:@describing )?{office} (?:of|at|for) (?:the )?{org!:of}", stage = "holder" },
  { "{person!}, (?:the |its )?(?:country's |company's |group's |city's |club's )?(?:@describing )?{office}(?=,| and| who| said)", stage = "holder" },
  { "{person!}, {place:of}'s (?:@describing )?{office}", stage = "holder" },
  { "{person!}, {org!:of}'s (?:@describing )?{office}", stage = "holder" },
  { "{person!}, {nationality:of} {office}", stage = "holder" },
  { "{person!}, (?:a |the )?@former_word(?: |-)(?:{nationality:of} )?{office}(?: of (?:the )?{place:of})?", stage = "former" },
  { "{person!}, (?:the )?@acting_word {office}(?: of (?:the )?{place:of})?", stage = "acting" },
  { "{person!}, (?:the )?{office}[- ]@elect_word", stage = "elect" },
  { "{person!}, (?:a |the )?{office_adjective:office} {stage}" },
}

-- "Dana Reyes, until last year Osby's mayor", "the mayor of Osby until May", "once the mayor of Osby".
local whose = "(?:the |its |a )?(?:{place:of}'s |{org:of}'s |{nationality:of} )?"

fact "office" {
  stage = "former", modality = "asserted",
  "{person!},? (?:who (?:was|had been) )?(?:from {date:from} )?until {date:to},? " .. whose .. "{office}",
  "{person!},? (?:who (?:was|had been) )?(?:the |its )?{office} of (?:the )?{place:of} (?:from {date:_} )?until {date:to}",
  "{person!},? (?:who (?:was|had been) )?(?:the |its )?{office} of (?:the )?{org:of} (?:from {date:_} )?until {date:to}",
  "{person!},? (?:who (?:was|had been) )?" .. whose .. "{office} (?:from {date:_} )?until {date:to}",
  "{person!}, (?:the |its )?{office} who (?:[a-z]+ ){1,8}(?:retired|resigned|stepped down) (?:in|on) {date:to}",
  "{person!}, (?:the |its )?{office} who (?:retired|resigned|stepped down) (?:in|on) {date:to}",
  "{person!}, (?:once|formerly|previously|until recently|for many years|twice|long) " .. whose .. "{office}",
}

-- Titles behind a comma, before the name: "Spain's transport minister, X", "the incident commander, X"; heads of lists: "Chair: X".
fact "office" {
  modality = "asserted", stage = "holder",
  "{place:of}'s (?:@describing )?{office}, {person!}",
  "{org!:of}'s (?:@describing )?{office},? {person!}",
  "(?:the )?{nationality:of} {office}, {person!}",
  "(?:the )?{org!:of} {office}, {person!}",
  "the {office}, {person!}",
  "the {office} of (?:the )?{place:of}, {person!}",
  "the {office} of (?:the )?{org!:of}, {person!}",
  "^{office}: {person!}",
  "\\. {office}: {person!}",
  "{person!} of (?:the )?{entity:_}, the {office}(?=[.,;])",
  "{person!}, (?:the )?{office}(?=[.;]|$)",
  "{person!}, (?:the )?{place:of} {office}(?=[.,;]|$| and| said| since)",
  "{person!}, (?:the )?{org!:of} {office}(?=[.,;]|$| and| said| since)",
  "{person!}, (?:the )?{entity:of} {office} since {date:from}",
  "{person!}, (?:the )?{office} since {date:from}",
  "{person!},? (?:who )?has been (?:the )?{office}(?: of (?:the )?{place:of})? since {date:from}",
  "{person!},? (?:who )?has been (?:the )?{office} for (?:more than |over |nearly |almost )?{duration:_}",
  "{person!},? (?:who )?(?:became|becomes) (?:the )?{org!:of}'s {office}(?: (?:in|on) {date:from})?",
  "{person!},? (?:who )?(?:became|becomes) (?:the )?{place:of}'s {office}(?: (?:in|on) {date:from})?",
}

-- Taking office.
fact "office" {
  stage = "holder",
  "{person!},? (?:was|is|has been|had been|who was|were) (?:(?:officially|formally) )?(?:inaugurated|sworn in|sworn-in|"
    .. "installed)(?: as)?(?: the)?(?: {nationality:of})? {office}(?: of (?:the )?{place:of})?(?: (?:on|in) {date:from})?",
  "{office} {person!}, (?:who )?(?:was )?(?:sworn in|inaugurated) (?:on|in) {date:from}",
  "{office} {person!} (?:was|is|has been) (?:sworn in|inaugurated|installed) (?:on|in) {date:from}",
  "{office} {person!} took office (?:on|in) {date:from}",
  "{date:from},? ... {person!} was (?:inaugurated|sworn in|installed) as (?:the )?{office}(?: of (?:the )?{place:of})?",
  "{person!},? ... (?:assumed|assumes|took over) (?:the )?(?:{nationality:of} )?{office_noun:office}(?: of (?:the )?{place:of})?(?: (?:on|"
    .. "in) {date:from})?",
  "{person!} ~become (?:the )?(?:{nationality:of} )?{office}(?: of (?:the )?{place:of})?(?: (?:on|in) {date:from})?",
  "{person!} (?:was|is) (?:appointed|named|made)(?: as)?(?: the)?(?: new)?(?: {nationality:of})? {office}(?: of (?:the )?{place:of})?"
    .. "(?: (?:on|in) {date:from})?",
  "{person!},? (?:who )?(?:has )?(?:served|serves|serving) as (?:the )?(?:{nationality:of} )?{office}(?: of (?:the )?{place:of})?"
    .. "(?: since {date:from})?",
  "{person!}, {office}(?: of (?:the )?{place:of})? since {date:from}",
}

-- Winning the election: elected, not yet in office.
fact "office" {
  stage = "elect",
  { "{person!} ~win (?:the |.. )?{office_adjective:office} (?:election|run-off|runoff|race|vote|poll|contest)", modality = "asserted" },
  { "(?:victory|triumph|win) of .. {person!} in .. {office_adjective:office} (?:election|run-off|runoff)", modality = "asserted" },
}

-- Leaving office.
fact "office" {
  "{person!} (?:~resign|stepped down|~quit) as (?:the )?{office}(?: of (?:the )?{place:of})?(?: (?:on|in) {date:to})?",
  "{person!} will step down as (?:the )?{office}(?: (?:on|in|at the end of) {date:to})?",
  stage = "former",
}
