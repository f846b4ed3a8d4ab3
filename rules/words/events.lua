-- Words that tell events. A verb gives the event's one name and whom the event is about: the "object" that is acted on, the "subject"
-- that acts or undergoes, "either" where both forms are usual ("opened the bridge", "the bridge opened"),
-- or nobody ("alone": "ground was broken"). An underscore stands for the
-- object between two words of a phrase: "put _ into orbit". The nouns stand in event_nouns.lua; more verbs in event_public.lua.

words "event_verb" {
  -- beginnings of bodies and things
  ["founded"] = { "founding", "object" }, ["~establish"] = { "founding", "object" }, ["set up"] = { "founding", "object" },
  ["~incorporate"] = { "founding", "object" }, ["~build"] = { "construction", "object" }, ["~complete"] = { "completion", "object" },
  ["~finish"] = { "completion", "object" }, ["~open"] = { "opening", "either" }, ["~open its doors"] = { "opening", "subject" },
  ["~welcome its first"] = { "opening", "subject" }, ["~go into operation"] = { "opening", "subject" }, ["~enter service"] = { "opening", "subject" },
  ["~come into service"] = { "opening", "subject" }, ["~go into service"] = { "opening", "subject" }, ["~come on stream"] = { "opening", "subject" },
  ["~go live"] = { "opening", "subject" }, ["~reopen"] = { "reopening", "either" }, ["~unveil"] = { "unveiling", "object" },
  ["~put _ into service"] = { "opening", "object" }, ["~bring _ into service"] = { "opening", "object" }, ["~commission"] = { "commissioning", "object" },
  ["~begin"] = { "beginning", "either" }, ["~start"] = { "beginning", "either" }, ["~commence"] = { "beginning", "either" },
  ["got under way"] = { "beginning", "subject" }, ["get under way"] = { "beginning", "subject" }, ["gets under way"] = { "beginning", "subject" },
  ["~kick off"] = { "beginning", "subject" }, ["broke out"] = { "beginning", "subject" }, ["break out"] = { "beginning", "subject" },
  ["~break ground"] = { "groundbreaking", "alone" }, ["ground was broken"] = { "groundbreaking", "alone" }, ["ground broken"] = { "groundbreaking", "alone" },
  ["ground may be broken"] = { "groundbreaking", "alone" }, ["ground is broken"] = { "groundbreaking", "alone" }, ["ground had been broken"] = { "groundbreaking", "alone" },
  ["first charge was fired"] = { "groundbreaking", "alone" }, ["first sod was cut"] = { "groundbreaking", "alone" }, ["first sod was turned"] = { "groundbreaking", "alone" },
  ["foundation stone was laid"] = { "groundbreaking", "alone" }, ["first stone was laid"] = { "groundbreaking", "alone" },
  ["diggers moved in"] = { "groundbreaking", "alone" }, ["bulldozers moved in"] = { "groundbreaking", "alone" }, ["diggers were at work"] = { "groundbreaking", "alone" },
  ["bulldozers were at work"] = { "groundbreaking", "alone" }, ["the first spade"] = { "groundbreaking", "alone" },
  ["~hand over"] = { "handover", "object" }, ["~hand _ over"] = { "handover", "object" }, ["~deliver"] = { "delivery", "object" },
  -- space
  ["~launch"] = { "launch", "either" }, ["~lift off"] = { "launch", "subject" }, ["~blast off"] = { "launch", "subject" },
  ["~put _ into orbit"] = { "launch", "object" }, ["~put _ in orbit"] = { "launch", "object" }, ["~send _ into orbit"] = { "launch", "object" },
  ["~carry _ into orbit"] = { "launch", "object" }, ["~leave the ground"] = { "launch", "subject" }, ["~rise from the pad"] = { "launch", "subject" },
  ["~leave the pad"] = { "launch", "subject" }, ["~dock"] = { "docking", "subject" }, ["~land"] = { "landing", "subject" }, ["~touch down"] = { "landing", "subject" },
  -- ends
  ["~end"] = { "end", "either" }, ["~conclude"] = { "end", "either" }, ["~come to an end"] = { "end", "subject" }, ["~draw to a close"] = { "end", "subject" },
  ["~close"] = { "closing", "either" }, ["~shut"] = { "closing", "either" }, ["~shut down"] = { "closing", "either" }, ["~close down"] = { "closing", "either" },
  ["~close its doors"] = { "closing", "subject" }, ["~shut its doors"] = { "closing", "subject" }, ["~cease operations"] = { "closing", "subject" },
  ["~dissolve"] = { "dissolution", "object" }, ["~demolish"] = { "demolition", "object" }, ["~tear down"] = { "demolition", "object" },
  ["~abolish"] = { "abolition", "object" }, ["~scrap"] = { "scrapping", "object" }, ["~expire"] = { "expiry", "subject" }, ["~run out"] = { "expiry", "subject" },
  ["~lapse"] = { "expiry", "subject" },
  -- lives
  ["born"] = { "birth", "object" }, ["~die"] = { "death", "subject" }, ["~pass away"] = { "death", "subject" }, ["~marry"] = { "wedding", "subject" },
  ["~wed"] = { "wedding", "subject" }, ["~bury"] = { "burial", "object" }, ["laid to rest"] = { "burial", "object" }, ["~cremate"] = { "burial", "object" },
  ["~retire"] = { "retirement", "subject" }, ["~graduate"] = { "graduation", "subject" }, ["~divorce"] = { "divorce", "subject" },
  ["~emigrate"] = { "emigration", "subject" }, ["~hospitalise"] = { "admission", "object" }, ["~hospitalize"] = { "admission", "object" },
  ["taken to hospital"] = { "admission", "object" }, ["~discharge"] = { "discharge", "object" },
  -- journeys
  ["~depart"] = { "departure", "subject" }, ["~sail"] = { "departure", "subject" }, ["~set sail"] = { "departure", "subject" },
  ["~cast off"] = { "departure", "subject" }, ["~take off"] = { "departure", "subject" }, ["~set off"] = { "departure", "subject" },
  ["~set out"] = { "departure", "subject" }, ["~put to sea"] = { "departure", "subject" }, ["~arrive"] = { "arrival", "subject" },
  ["~reach the scene"] = { "arrival", "subject" }, ["pulled up"] = { "arrival", "subject" }, ["~return"] = { "return", "subject" },
  ["~cross"] = { "crossing", "object" },
  -- disasters
  ["~sink"] = { "sinking", "either" }, ["~capsize"] = { "capsizing", "subject" }, ["~crash"] = { "crash", "subject" }, ["~collapse"] = { "collapse", "subject" },
  ["~give way"] = { "collapse", "subject" }, ["~cave in"] = { "collapse", "subject" }, ["~explode"] = { "explosion", "subject" }, ["~blow up"] = { "explosion", "either" },
  ["~erupt"] = { "eruption", "subject" }, ["~derail"] = { "derailment", "either" }, ["~leave the rails"] = { "derailment", "subject" },
  ["~jump the tracks"] = { "derailment", "subject" }, ["~come off the rails"] = { "derailment", "subject" }, ["~collide"] = { "collision", "subject" },
  ["~run aground"] = { "grounding", "subject" }, ["~catch fire"] = { "fire", "subject" }, ["~attack"] = { "attack", "object" }, ["~bomb"] = { "attack", "object" },
  ["~invade"] = { "invasion", "object" }, ["~evacuate"] = { "evacuation", "object" }, ["~make landfall"] = { "landfall", "subject" },
  ["~come ashore"] = { "landfall", "subject" }, ["~burst"] = { "bursting", "subject" }, ["~rescue"] = { "rescue", "object" },
  -- knowing
  ["~detect"] = { "detection", "object" }, ["~discover"] = { "discovery", "object" }, ["~come to light"] = { "detection", "subject" },
  ["~notice"] = { "detection", "object" }, ["~uncover"] = { "discovery", "object" }, ["~diagnose"] = { "diagnosis", "object" },
  ["~raise the alarm"] = { "alarm", "subject" }, ["~sound the alarm"] = { "alarm", "subject" }, ["~report"] = { "report", "object" },
  ["~log"] = { "report", "object" }, ["~notify"] = { "notification", "object" }, ["~alert"] = { "notification", "object" }, ["~inform"] = { "notification", "object" },
}
