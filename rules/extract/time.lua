-- Weekdays beside dates; inaugurations and elections with their days.

fact "weekday" { { "{day:date}", weekday = "=date", modality = "asserted" } } -- only dates that carry a weekday know one

words "ceremony" { inauguration = "inauguration", ["swearing-in"] = "inauguration", ["swearing in"] = "inauguration", election = "election",
  ["run-off"] = "run-off", runoff = "run-off", ["first round"] = "first round", summit = "summit", referendum = "referendum" }
fact "event" {
  modality = "asserted", status = "happened",
  { "{person!:of} .. at (?:his|her) {ceremony:what} on {date}" },
  { "{ceremony:what} of (?:{office:_} )?{person!:of} on {date}" },
  { "{person!:of} .. was (?:inaugurated|sworn in) .. on {date}", what = "inauguration" },
  { "on {date},? .. {person!:of} was (?:inaugurated|sworn in)", what = "inauguration" },
  { "{person!:of},? .. assumed the presidency .. on {date}", what = "inauguration" },
}

words "freshly" { "newly built", "newly opened", "newly completed", "newly restored", "newly renovated", "newly inaugurated",
  "newly launched", "newly founded", "newly created", "newly formed",
  "newly adopted", "newly introduced", "recently opened", "recently built", "recently completed", "recently founded",
  "brand-new", "brand new", "just-opened", "freshly built" }
words "built_thing" { "hospital", "bridge", "tunnel", "seawall", "sea wall", "dam", "museum", "library", "stadium", "school", "airport",
  "terminal", "station", "plant", "factory", "theatre",
  "theater", "road", "motorway", "highway", "bypass", "line", "railway", "pipeline", "port", "harbour", "harbor",
  "court", "prison", "barrier", "levee", "dyke", "reservoir", "tower", "hotel", "wing",
  "law", "agency", "ministry", "department", "commission", "institute", "fund", "party", "league", "union", "company",
  "airline", "bank", "clinic", "laboratory", "runway", "pier", "wharf", "market" }
words "thing_word" { "application", "applications", "entry", "entries", "bid", "bids", "offer", "offers", "claim", "claims", "comment",
  "comments", "nomination", "nominations", "ballot", "ballots",
  "vote", "votes", "payment", "payments", "form", "forms", "return", "returns", "submission", "submissions", "registration", "registrations",
    "objection", "objections", "appeal", "appeals",
  "answer", "answers", "response", "responses", "report", "reports", "ransom", "debt", "fine", "tax", "taxes",
  "petition", "petitions", "proposal", "proposals", "tender", "tenders" }

fact "fresh" {
  modality = "asserted",
  "(?:the|its|their|a|this) @freshly (?:[a-z]+ )?{built_thing:thing}",
  "(?:the|its) @freshly {entity:of}",
}

fact "deadline" {
  modality = "asserted",
  "deadline (?:for (?:the |all |new )?)?{thing_word:thing} (?:is|was|will be|falls on|expires on|ends on|runs out on|has been set for|"
    .. "is set for) (?:noon on |midnight on )?{date}",
  "{thing_word:thing} (?:must|have to|had to|should|are to|can|may) (?:be )?(?:filed|submitted|received|lodged|paid|returned|in|made|"
    .. "handed in|sent|postmarked|cast|entered) (?:by|before|no later than|until) (?:noon on |midnight on |the end of )?{date}",
  "{thing_word:thing} (?:are|is) due (?:by|on) {date}",
  "{thing_word:thing} (?:closes?|are accepted until|is accepted until|will be accepted until|are open until|is open until) (?:on )?{date}",
}

words "trade" { novelist = "novel", author = "book", writer = "book", director = "film", ["film-maker"] = "film", filmmaker = "film",
  poet = "collection", playwright = "play" }
words "work_word" { novel = "novel", book = "book", film = "film", feature = "film", collection = "collection", play = "play",
  album = "album", novels = "novel", books = "book", films = "film", features = "film", collections = "collection", plays = "play", albums = "album" }
words "new_there" { "as a newcomer to", "as a newcomer in", "as a new arrival in", "newly arrived in", "fresh off the boat in",
  "who had just arrived in", "when new to", "still new to" }

fact "newcomer" {
  modality = "asserted",
  "{reference:person} (?:\\w+ ){1,4}in {date:date},? @new_there {place:place}",
  "{person} (?:\\w+ ){1,4}in {date:date},? @new_there {place:place}",
  "in {date:date},? @new_there {place:place},? {reference:person}",
  "(?:he|she) (?:\\w+ ){1,4}in {date:date},? @new_there {place:place}",
  "(?:debut|first-time|debutant) {trade:trade},? {person}",
  "{person},? (?:a |the )?(?:debut|first-time) {trade:trade}",
}

fact "nth_work" {
  modality = "asserted",
  "{person}'s {ordinal:nth} (?:published )?{work_word:trade}",
  "{reference:person} {ordinal:nth} (?:published )?{work_word:trade}",
  "{ordinal:nth} {work_word:trade} (?:by|from|of) {person}",
  "{person}, (?:the |an )?(?:author|writer|director|composer|maker) of (?:[a-z]+ )?{number:nth} {work_word:trade}",
  "{person},? (?:who )?has (?:written|published|directed|made|released) (?:[a-z]+ )?{number:nth} {work_word:trade}",
  "{person}'s {number:nth} (?:[a-z]+ )?{work_word:trade}",
}
