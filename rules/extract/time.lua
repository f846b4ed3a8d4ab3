-- Terms called new or early; weekdays beside dates; inaugurations and elections with their days.

words "administration" { "administration", "government", "presidency", "term", "tenure", "mandate", "premiership", "leadership", "cabinet" }

words "newly" {
  "newly elected", "newly re-elected", "newly reelected", "newly appointed", "newly installed", "newly inaugurated", "newly sworn-in", "newly sworn in", "newly arrived",
  "newly crowned", "newly named", "newly hired", "newly minted", "newly confirmed", "newly chosen", "freshly crowned", "freshly elected", "freshly appointed",
  "freshly minted", "recently elected", "recently appointed", "just-elected", "just-appointed", "incoming",
}
words "top_place" { "leader", "head", "boss", "chief", "coach", "manager", "captain", "owner", "director", "chair", "chairman", "chairwoman", "skipper", "principal" }

fact "phase" {
  modality = "asserted",
  { "new (?:{nationality:_} )?{office:what},? {person!}", phase = "new" },
  { "new @top_place,? {person!}", phase = "new" },
  { "{person!}, (?:the |its |their |a |\\w+'s )?new (?:{nationality:_} )?{office:what}", phase = "new" },
  { "{person!}, (?:the |its |their |a )?new @top_place", phase = "new" },
  { "{person!},? (?:who is )?(?:still )?in (?:his|her) {ordinal:nth} (?:season|year|month|week|spell|summer|winter) (?:as|at|in|on)", phase = "newly" },
  { "{person!},? (?:who is )?(?:only |just |barely )?(?:days|weeks|months) into (?:the|his|her) (?:new )?(?:job|post|role|term|office|tenure)", phase = "newly" },
  { "(?:rookie|novice|freshman|first-year|freshly minted) (?:.. )?{person!}", phase = "newly" },
  { "@newly (?:{nationality:_} |{place:_}'s )?(?:.. )?{office:what},? {person}", phase = "newly" },
  { "@newly (?:{nationality:_} )?{person!}", phase = "newly" },
  { "@newly @top_place,? {person!}", phase = "newly" },
  { "{person}, (?:the |its |their |a )?@newly (?:.. )?{office:what}", phase = "newly" },
  { "{person!}, (?:the |its |their |a )?@newly @top_place", phase = "newly" },
  { "(?:significant |first |an )?early (?:.. )?(?:push|move|step|act|test|decision|days|months|weeks|effort) (?:.. )?(?:by|of|in) (?:the )?{person}'?s? {administration:what}", phase = "early" },
  { "early (?:.. )?in {person}'s {administration:what}", phase = "early" },
  { "{person}'s (?:fledgling|new|young) {administration:what}", phase = "new" },
  { "{person!} ~begin (?:his|her) {administration:what}", phase = "new" },
}

fact "weekday" { { "{day:date}", weekday = "=date", modality = "asserted" } } -- only dates that carry a weekday know one

words "ceremony" { inauguration = "inauguration", ["swearing-in"] = "inauguration", ["swearing in"] = "inauguration", election = "election", ["run-off"] = "run-off", runoff = "run-off", ["first round"] = "first round", summit = "summit", referendum = "referendum" }
fact "event" {
  modality = "asserted", status = "happened",
  { "{person!:of} .. at (?:his|her) {ceremony:what} on {date}" },
  { "{ceremony:what} of (?:{office:_} )?{person!:of} on {date}" },
  { "{person!:of} .. was (?:inaugurated|sworn in) .. on {date}", what = "inauguration" },
  { "on {date},? .. {person!:of} was (?:inaugurated|sworn in)", what = "inauguration" },
  { "{person!:of},? .. assumed the presidency .. on {date}", what = "inauguration" },
}

words "freshly" { "newly built", "newly opened", "newly completed", "newly restored", "newly renovated", "newly inaugurated", "newly launched", "newly founded", "newly created", "newly formed",
  "newly adopted", "newly introduced", "recently opened", "recently built", "recently completed", "recently founded", "brand-new", "brand new", "just-opened", "freshly built" }
words "built_thing" { "hospital", "bridge", "tunnel", "seawall", "sea wall", "dam", "museum", "library", "stadium", "school", "airport", "terminal", "station", "plant", "factory", "theatre",
  "theater", "road", "motorway", "highway", "bypass", "line", "railway", "pipeline", "port", "harbour", "harbor", "court", "prison", "barrier", "levee", "dyke", "reservoir", "tower", "hotel", "wing",
  "law", "agency", "ministry", "department", "commission", "institute", "fund", "party", "league", "union", "company", "airline", "bank", "clinic", "laboratory", "runway", "pier", "wharf", "market" }
words "thing_word" { "application", "applications", "entry", "entries", "bid", "bids", "offer", "offers", "claim", "claims", "comment", "comments", "nomination", "nominations", "ballot", "ballots",
  "vote", "votes", "payment", "payments", "form", "forms", "return", "returns", "submission", "submissions", "registration", "registrations", "objection", "objections", "appeal", "appeals",
  "answer", "answers", "response", "responses", "report", "reports", "ransom", "debt", "fine", "tax", "taxes", "petition", "petitions", "proposal", "proposals", "tender", "tenders" }

fact "fresh" {
  modality = "asserted",
  "(?:the|its|their|a|this) @freshly (?:[a-z]+ )?{built_thing:thing}",
  "(?:the|its) @freshly {entity:of}",
}

fact "deadline" {
  modality = "asserted",
  "deadline (?:for (?:the |all |new )?)?{thing_word:thing} (?:is|was|will be|falls on|expires on|ends on|runs out on|has been set for|is set for) (?:noon on |midnight on )?{date}",
  "{thing_word:thing} (?:must|have to|had to|should|are to|can|may) (?:be )?(?:filed|submitted|received|lodged|paid|returned|in|made|handed in|sent|postmarked|cast|entered) (?:by|before|no later than|until) (?:noon on |midnight on |the end of )?{date}",
  "{thing_word:thing} (?:are|is) due (?:by|on) {date}",
  "{thing_word:thing} (?:closes?|are accepted until|is accepted until|will be accepted until|are open until|is open until) (?:on )?{date}",
}

words "trade" { novelist = "novel", author = "book", writer = "book", director = "film", ["film-maker"] = "film", filmmaker = "film", poet = "collection", playwright = "play" }
words "work_word" { novel = "novel", book = "book", film = "film", feature = "film", collection = "collection", play = "play", album = "album" }
words "new_there" { "as a newcomer to", "as a newcomer in", "as a new arrival in", "newly arrived in", "fresh off the boat in", "who had just arrived in", "when new to", "still new to" }

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
}
