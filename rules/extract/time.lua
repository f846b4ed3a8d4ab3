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
words "thing_word" { application = "application", applications = "application", entry = "entry", entries = "entry", bid = "bid",
  bids = "bid", offer = "offer", offers = "offer", claim = "claim", claims = "claim", comment = "comment", comments = "comment",
  nomination = "nomination", nominations = "nomination", ballot = "ballot", ballots = "ballot", vote = "vote", votes = "vote",
  payment = "payment", payments = "payment", form = "form", forms = "form", ["return"] = "return", returns = "return",
  submission = "submission", submissions = "submission", registration = "registration", registrations = "registration",
  objection = "objection", objections = "objection", appeal = "appeal", appeals = "appeal", answer = "answer", answers = "answer",
  response = "response", responses = "response", report = "report", reports = "report", ransom = "ransom", debt = "debt", fine = "fine",
  tax = "tax", taxes = "tax", petition = "petition", petitions = "petition", proposal = "proposal", proposals = "proposal",
  tender = "tender", tenders = "tender", feedback = "comment", views = "comment", remarks = "comment", protest = "objection",
  protests = "objection", enrolment = "registration", enrolments = "registration", ["sign-ups"] = "registration", manuscripts = "submission" }
words "due_verb" { apply = "application", object = "objection", register = "registration", appeal = "appeal", comment = "comment",
  ["sign up"] = "registration", ["submit applications"] = "application", ["file objections"] = "objection", ["lodge objections"] = "objection",
  ["hand in their applications"] = "application", ["submit comments"] = "comment", ["file their returns"] = "return", ["file tax returns"] = "return",
  ["have their say"] = "comment", ["give their views"] = "comment", ["send comments"] = "comment", ["send in comments"] = "comment",
  ["submit objections"] = "objection", ["raise objections"] = "objection", ["send objections"] = "objection", enrol = "registration",
  enroll = "registration", nominate = "nomination", ["put in applications"] = "application", ["send in applications"] = "application",
  ["submit bids"] = "bid", ["submit entries"] = "entry", ["send in entries"] = "entry", ["file claims"] = "claim", ["file a claim"] = "claim" }

fact "fresh" {
  modality = "asserted",
  "(?:the|its|their|a|this) @freshly (?:[a-z]+ )?{built_thing:thing}",
  "(?:the|its) @freshly {entity:of}",
}

fact "deadline" {
  modality = "asserted",
  "deadline (?:for (?:the |all |new )?)?{thing_word:thing} (?:is|was|will be|falls on|expires on|ends on|runs out on|has been set for|"
    .. "is set for) (?:noon on |midnight on )?{date}",
  "{thing_word:thing}(?: (?:for|to|against|on|from|about) [^.;,\\d]{2,50}?)? (?:must|have to|had to|should|are to|can|may) (?:still )?(?:be )?"
    .. "(?:filed|submitted|received|lodged|paid|returned|in|made|handed in|sent|postmarked|cast|entered|sent in|raised|put in) "
    .. "(?:by|before|no later than|until|up to) (?:noon on |midnight on |the )?{date}",
  "{thing_word:thing} (?:are|is) due (?:by|on) {date}",
  "{thing_word:thing} (?:closes?|are accepted until|is accepted until|will be accepted until|are open until|is open until) (?:on )?{date}",
  "{thing_word:thing} (?:for|to|against|on) [^.;,\\d]{2,50}? (?:closes?|must be (?:in|made|filed|submitted|received|handed in|sent in|"
    .. "lodged)|are accepted|must "
    .. "(?:reach|arrive)|are due|have to be in)\\b(?: [^.;,\\d]{2,30}?)? (?:by|on|until|before|no later than) (?:noon on |midnight on )?{date}",
  "(?:closing date|last day|final day|cut-off date|cut-off|deadline) for (?:the |all |sending in |filing |submitting |making |lodging |receiving )*"
    .. "(?:[a-z]+ )?{thing_word:thing}(?: (?:for|to|against|on) [^.;,\\d]{2,50}?)? (?:is|was|will be|falls on|has been set for|"
    .. "is set for)(?: on)? {date}",
  "(?:can|may|must|should|have to|wish to|want to|able to|ways to) (?:still )?{due_verb:thing}\\b[^.;\\d]{0,60}? (?:until|till|by|before|"
    .. "no later than) (?:midnight "
    .. "on |noon on |the |midnight |noon )?{date}",
  "(?:have|has|had|there is|there was) (?:time )?(?:until|till) (?:midnight on |noon on |the )?{date},? to {due_verb:thing}\\b",
  "(?:have|has|had|there is|there was|got|were given) (?:time )?(?:until|till) (?:midnight on |noon on |the )?{date},? to "
    .. "(?:put|hand|send|get|file|lodge|make|submit)(?: in)? (?:their |its |his |her |the |an? )?{thing_word:thing}\\b",
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
