-- Words that tell events. A verb gives the event's one name and whom the event is about: the "object" that is acted on, the "subject"
-- that acts or undergoes, or "either" where both forms are usual ("opened the bridge", "the bridge opened").

words "event_verb" {
  -- beginnings of bodies and things
  ["founded"] = { "founding", "object" }, ["~establish"] = { "founding", "object" }, ["set up"] = { "founding", "object" },
  ["~incorporate"] = { "founding", "object" }, ["~inaugurate"] = { "inauguration", "object" }, ["swear in"] = { "inauguration", "object" },
  ["sworn in"] = { "inauguration", "object" }, ["swore in"] = { "inauguration", "object" }, ["took office"] = { "inauguration", "subject" },
  ["takes office"] = { "inauguration", "subject" }, ["take office"] = { "inauguration", "subject" },
  ["~build"] = { "construction", "object" }, ["~complete"] = { "completion", "object" }, ["~finish"] = { "completion", "object" },
  ["~open"] = { "opening", "either" }, ["~reopen"] = { "reopening", "either" }, ["~unveil"] = { "unveiling", "object" },
  ["~launch"] = { "launch", "either" }, ["lifted off"] = { "launch", "subject" }, ["lift off"] = { "launch", "subject" },
  ["blasted off"] = { "launch", "subject" }, ["~begin"] = { "beginning", "either" }, ["~start"] = { "beginning", "either" },
  ["~commence"] = { "beginning", "either" }, ["got under way"] = { "beginning", "subject" }, ["broke out"] = { "beginning", "subject" },
  ["break out"] = { "beginning", "subject" },
  -- ends
  ["~end"] = { "end", "either" }, ["~close"] = { "closing", "either" }, ["~shut"] = { "closing", "either" }, ["shut down"] = { "closing", "either" },
  ["closed down"] = { "closing", "either" }, ["~dissolve"] = { "dissolution", "object" }, ["~demolish"] = { "demolition", "object" },
  ["~abolish"] = { "abolition", "object" }, ["~scrap"] = { "scrapping", "object" },
  -- lives
  ["born"] = { "birth", "object" }, ["~die"] = { "death", "subject" }, ["passed away"] = { "death", "subject" }, ["~marry"] = { "wedding", "subject" },
  ["~bury"] = { "burial", "object" }, ["~retire"] = { "retirement", "subject" }, ["~graduate"] = { "graduation", "subject" },
  ["~divorce"] = { "divorce", "subject" }, ["~emigrate"] = { "emigration", "subject" },
  -- offices
  ["~appoint"] = { "appointment", "object" }, ["~elect"] = { "election", "object" }, ["~resign"] = { "resignation", "subject" },
  ["stepped down"] = { "resignation", "subject" }, ["step down"] = { "resignation", "subject" }, ["~dismiss"] = { "dismissal", "object" },
  ["~sack"] = { "dismissal", "object" }, ["~oust"] = { "dismissal", "object" }, ["~hire"] = { "appointment", "object" },
  -- courts
  ["~arrest"] = { "arrest", "object" }, ["~detain"] = { "arrest", "object" }, ["~charge"] = { "charge", "object" }, ["~indict"] = { "charge", "object" },
  ["~convict"] = { "conviction", "object" }, ["found guilty"] = { "conviction", "object" }, ["~acquit"] = { "acquittal", "object" },
  ["~sentence"] = { "sentence", "object" }, ["~jail"] = { "sentence", "object" }, ["~release"] = { "release", "object" },
  ["~kidnap"] = { "kidnapping", "object" }, ["~murder"] = { "killing", "object" }, ["~assassinate"] = { "killing", "object" },
  ["~execute"] = { "execution", "object" }, ["~free"] = { "release", "object" },
  -- laws and papers
  ["~sign"] = { "signing", "object" }, ["put her signature to"] = { "signing", "object" }, ["put his signature to"] = { "signing", "object" },
  ["~initial"] = { "initialling", "object" }, ["~ratify"] = { "ratification", "object" }, ["~adopt"] = { "adoption", "object" },
  ["~enact"] = { "adoption", "object" }, ["~approve"] = { "approval", "object" }, ["~veto"] = { "veto", "object" }, ["~repeal"] = { "repeal", "object" },
  ["~publish"] = { "publication", "object" }, ["~announce"] = { "announcement", "object" }, ["~file"] = { "filing", "object" },
  ["came into force"] = { "entry into force", "subject" }, ["took effect"] = { "entry into force", "subject" },
  ["comes into force"] = { "entry into force", "subject" }, ["take effect"] = { "entry into force", "subject" },
  ["takes effect"] = { "entry into force", "subject" }, ["come into force"] = { "entry into force", "subject" }, ["~expire"] = { "expiry", "subject" },
  -- journeys
  ["~depart"] = { "departure", "subject" }, ["~sail"] = { "departure", "subject" }, ["set sail"] = { "departure", "subject" },
  ["cast off"] = { "departure", "subject" }, ["took off"] = { "departure", "subject" }, ["take off"] = { "departure", "subject" },
  ["set off"] = { "departure", "subject" }, ["~arrive"] = { "arrival", "subject" }, ["~land"] = { "landing", "subject" }, ["touched down"] = { "landing", "subject" },
  ["~dock"] = { "docking", "subject" }, ["pulled up"] = { "arrival", "subject" }, ["~return"] = { "return", "subject" },
  -- disasters
  ["~sink"] = { "sinking", "either" }, ["~capsize"] = { "capsizing", "subject" }, ["~crash"] = { "crash", "subject" }, ["~collapse"] = { "collapse", "subject" },
  ["~explode"] = { "explosion", "subject" }, ["~erupt"] = { "eruption", "subject" }, ["~derail"] = { "derailment", "either" },
  ["~strike"] = { "strike", "subject" }, ["~collide"] = { "collision", "subject" }, ["ran aground"] = { "grounding", "subject" },
  ["caught fire"] = { "fire", "subject" }, ["~attack"] = { "attack", "object" }, ["~bomb"] = { "attack", "object" }, ["~invade"] = { "invasion", "object" },
  ["~detect"] = { "detection", "object" }, ["~discover"] = { "discovery", "object" }, ["~evacuate"] = { "evacuation", "object" },
  ["made landfall"] = { "landfall", "subject" },
  -- business
  ["~buy"] = { "purchase", "object" }, ["~acquire"] = { "purchase", "object" }, ["~merge"] = { "merger", "subject" }, ["~float"] = { "flotation", "either" },
  ["went public"] = { "flotation", "subject" }, ["~list"] = { "flotation", "object" }, ["filed for bankruptcy"] = { "bankruptcy", "subject" },
  ["~premiere"] = { "premiere", "either" }, ["~postpone"] = { "postponement", "object" },
  ["~join"] = { "joining", "subject" }, ["~withdraw"] = { "withdrawal", "subject" }, ["~suspend"] = { "suspension", "object" },
  ["~hold"] = { "holding", "object" }, ["took place"] = { "holding", "subject" }, ["take place"] = { "holding", "subject" },
  ["takes place"] = { "holding", "subject" },
}

words "event_noun" {
  launch = "launch", ["lift-off"] = "launch", liftoff = "launch", opening = "opening", closure = "closing", founding = "founding", foundation = "founding",
  inauguration = "inauguration", ["swearing-in"] = "inauguration", birth = "birth", death = "death", resignation = "resignation",
  appointment = "appointment", dismissal = "dismissal", arrest = "arrest", conviction = "conviction", acquittal = "acquittal", signing = "signing",
  adoption = "adoption", approval = "approval", ratification = "ratification", publication = "publication", sinking = "sinking", crash = "crash",
  eruption = "eruption", collapse = "collapse", explosion = "explosion", derailment = "derailment", landing = "landing", touchdown = "landing",
  departure = "departure", arrival = "arrival", detection = "detection", discovery = "discovery", merger = "merger", flotation = "flotation",
  ["stock market debut"] = "flotation", premiere = "premiere", completion = "completion", dissolution = "dissolution",
  ["distress call"] = "distress call", mayday = "distress call", ["groundbreaking"] = "beginning",
}
