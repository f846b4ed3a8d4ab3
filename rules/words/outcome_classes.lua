-- Classes of nouns, each by its singular, for outcome_told.lua: what is released but was never in custody, what dies but never lived.

local told_of = require "lib.told_of"

told_of.class "somebody" {
  "people", "person", "man", "woman", "child", "boy", "girl", "baby", "infant", "toddler", "teenager", "adult", "resident", "civilian", "passenger",
  "worker", "soldier", "villager", "migrant", "tourist", "student", "miner", "protester", "patient", "inhabitant", "citizen", "family", "member",
  "victim", "soul", "officer", "firefighter", "sailor", "crew", "pilgrim", "fan", "pupil", "refugee", "guest", "employee", "staff",
  "demonstrator", "activist", "supporter", "motorist", "driver", "commuter", "traveller", "traveler", "worshipper", "shopper", "spectator",
  "volunteer", "father", "mother", "son", "daughter", "brother", "sister", "husband", "wife", "parent", "friend", "colleague", "neighbour",
  "neighbor", "player", "pilot", "captain", "nurse", "doctor", "teacher", "pensioner", "grandmother", "grandfather", "couple", "survivor",
  "hostage", "prisoner", "suspect", "troop", "servicemember", "customer", "owner", "lawyer", "everybody", "everyone", "nobody", "anybody",
    "anyone", "lender", "creditor",
  "somebody", "someone", "none", "gunman", "shooter", "attacker", "assailant", "lover",
}

-- What is published, sent or said.
told_of.class "papers" {
  "photograph", "photo", "picture", "image", "video", "footage", "clip", "recording", "audio", "tape", "transcript", "report", "document",
  "file", "record", "letter", "email", "e-mail", "message", "text", "list", "map", "draft", "memo", "note", "study", "survey", "album",
  "song", "single", "film", "movie", "trailer", "book", "novel", "game", "version", "update", "app", "software", "guideline", "guidance", "data",
  "detail", "result", "finding", "figure", "number", "name", "statistic", "estimate", "forecast", "news", "plan", "proposal", "bill",
  "budget", "agenda", "schedule", "programme", "program", "minute", "account", "article", "paper", "page", "story", "slogan", "order",
  "rule", "standard", "policy", "tally", "toll", "sketch", "identity", "advisory", "notice", "deal", "agreement", "treaty", "accord",
    "constitution", "measure", "reform", "referendum", "merger",
  "takeover", "acquisition", "transaction", "information", "database", "ipo", "commitment", "ceasefire", "alert", "press", "podcast", "strategy",
}

-- What is thought, claimed or felt.
told_of.class "thoughts" {
  "idea", "claim", "charge", "complaint", "criticism", "concern", "fear", "doubt", "hope", "theory", "rumour", "rumor", "argument", "appeal",
  "lawsuit", "suit", "case", "motion", "petition", "call", "talk", "question", "view", "dream", "promise", "threat", "warning", "suspicion",
  "belief", "evidence", "reason", "chance", "interest", "anger", "joy", "passion", "imagination", "attention", "mood", "spirit", "line", "debate",
  "phrase", "word", "answer", "way", "cause", "truth", "fault", "problem", "issue", "meaning", "clue", "motive", "comfort", "courage", "strength",
  "defeat", "victory", "blow", "setback",
  "solace", "fame", "success", "love", "support", "inspiration", "energy", "rhythm", "form", "voice", "peace", "favour", "favor",
}

-- What flows or rises.
told_of.class "substances" {
  "water", "oil", "gas", "smoke", "heat", "steam", "fuel", "sewage", "methane", "carbon", "chemical", "toxin", "pollutant", "radiation", "dust",
  "ash", "lava", "air", "oxygen", "hydrogen", "liquid", "foam", "ink", "sand", "energy", "pressure", "hormone", "gases", "blood", "breath",
}

-- What flies when it is fired, and what it is fired from.
told_of.class "weapons" {
  "missile", "rocket", "shot", "bullet", "shell", "round", "torpedo", "gun", "rifle", "pistol", "cannon", "weapon", "artillery", "mortar", "flare",
  "warhead", "projectile", "drone", "volley", "salvo", "thruster", "engine", "grenade", "arrow", "tear", "laser", "interceptor", "barrage",
}

-- What takes place.
told_of.class "events" {
  "truce", "ceasefire", "meeting", "election", "summit", "conference", "hearing", "trial", "vote", "referendum", "rally", "funeral", "ceremony",
  "service", "event", "match", "race", "tournament", "festival", "party", "concert", "exhibition", "fair", "wedding", "parade", "march",
  "strike", "protest", "crash", "accident", "disaster", "attack", "shooting", "explosion", "blast", "fire", "blaze", "flood", "storm", "earthquake",
  "quake", "collision", "derailment", "fall", "incident", "collapse", "season", "final", "briefing", "vigil", "inquest", "inquiry",
  "raid", "search", "project", "campaign", "session", "visit", "tour", "war", "battle", "sale", "auction", "deadline", "test",
}

told_of.class "money" {
  "money", "fund", "funding", "cash", "aid", "loan", "payment", "grant", "asset", "dollar", "euro", "pound", "yen", "cent", "share", "bond", "stock",
  "debt", "fee", "tax", "price", "deposit", "refund", "dividend", "pension", "wage", "salary", "tariff", "cost", "profit", "sum", "amount", "rate",
  "billion", "million", "value", "bitcoin", "benefit", "compensation", "subsidy",
}

told_of.class "animals" { "animal", "dog", "cat", "bird", "fish", "turtle", "whale", "seal", "wolf", "bear", "horse", "salmon", "trout", "butterfly",
  "pigeon", "dove", "balloon", "insect", "mosquito" }

-- What somebody owns or carries, or a machine.
told_of.class "things" {
  "phone", "telephone", "wallet", "purse", "bag", "key", "knife", "laptop", "computer", "recorder", "box", "ring", "watch", "card", "ticket",
  "passport", "network", "link", "connection", "battery", "television", "radio", "screen", "product", "model", "vaccine", "drug", "server", "system",
  "website", "site", "page", "machine", "device", "tool", "toy", "item", "object", "package", "parcel", "ship", "boat", "car", "vehicle", "lorry",
  "truck", "train", "plane", "aircraft", "liner", "vessel", "yacht", "submarine", "tanker", "ferry", "bike", "bicycle", "container", "cargo",
    "food", "crop", "lake", "river", "sea", "volcano", "town",
  "language", "industry", "economy", "democracy", "republic", "empire", "tradition", "body", "remains", "wreckage", "debris", "brake", "parachute",
  "handbrake", "emergency", "valve", "plate", "gold", "silver", "trophy", "signal", "light", "power", "channel", "rope", "anchor", "door", "belt",
}

told_of.class "buildings" {
  "building", "spire", "condo", "condominium", "tower", "block", "house", "home", "roof", "wall", "ceiling", "floor", "bridge", "tree", "branch",
  "crane",
  "pole", "pylon", "mast", "chimney", "scaffold", "scaffolding", "church", "school", "hospital", "mosque", "temple", "hotel", "factory", "dam",
  "stand", "balcony", "structure", "rock", "boulder", "ice", "wave", "glass", "brick", "plug", "panel",
}

-- What somebody walks into or out of.
told_of.class "rooms" {
  "room", "courtroom", "building", "house", "home", "hall", "palace", "chamber", "office", "hotel", "hospital", "school", "church", "shop", "store",
  "airport", "station", "stadium", "arena", "court", "prison", "jail", "ground", "field", "pitch", "stage", "scene", "site", "area", "zone", "city",
  "town", "village", "country", "island", "street", "road", "port", "harbour", "harbor", "plant", "water", "sea", "river", "market", "door",
  "gate", "car", "bus", "train", "plane", "boat", "ship", "dugout", "race", "fray", "studio", "venue", "airspace", "orbit", "atmosphere", "body",
  "lobby", "kitchen", "bedroom", "apartment", "flat", "garden", "park", "forest", "tunnel", "cave", "table", "bench", "bed", "dock", "track",
  "season", "week", "day", "year", "month", "night", "tournament", "game", "match", "second", "third", "final", "history", "system",
}

-- What burns.
told_of.class "fires" { "fire", "blaze", "flame", "wildfire", "bushfire", "inferno", "conflagration", "smoke",
  "grassfire", "brigade",
  "front", "acre", "hectare", "percent", "%", "pocket" }

told_of.class "skies" { "rain", "sky", "water", "heaven", "downpour", "cloud" }

-- Who is let in to look.
told_of.class "inspectors" { "inspector", "monitor", "observer", "expert", "team", "investigator", "mission", "delegation", "auditor", "watchdog",
  "inspection", "aid", "convoy", "lorry", "truck", "journalist", "reporter", "agency", "site", "plant" }

-- What somebody may lose without being beaten.
told_of.class "losses" {
  "money", "contact", "power", "control", "life", "weight", "job", "home", "house", "patience", "track", "value", "ground", "interest", "hope",
  "way", "signal", "consciousness", "sight", "hearing", "hair", "memory", "faith", "trust", "confidence", "support", "leg", "arm", "finger", "eye",
  "touch", "temper", "sleep", "heart", "face", "count", "balance", "speed", "altitude", "blood", "oxygen", "pressure", "heat", "grip", "billion",
  "million", "dollar", "share", "market", "customer", "income", "revenue", "everything", "livelihood", "communication", "appetite", "focus",
  "momentum", "credibility", "licence", "license", "right", "status", "access", "electricity", "father", "mother", "parent", "son",
  "daughter", "brother", "sister", "husband", "wife", "child", "friend", "colleague", "neighbour", "neighbor", "baby", "family", "grandmother",
  "grandfather", "member", "relative", "cousin", "dog", "people", "classmate", "passenger", "crew", "soldier", "service", "bearing", "nerve",
}

-- What somebody may draw who plays no match.
told_of.class "crowds" { "crowd", "criticism", "attention", "conclusion", "fire", "praise", "comparison", "ire", "anger", "condemnation",
  "line", "map",
  "picture", "blood", "water", "breath", "curtain", "gun", "knife", "weapon", "visitor", "tourist", "people", "investor", "viewer", "audience",
  "scrutiny", "laugh", "applause", "salary", "pension", "benefit", "plan", "inspiration", "lot", "strength", "distinction", "power",
  "support", "protest", "concern", "interest", "response", "reaction", "lesson", "parallel", "energy", "customer", "bath", "thousand", "hundred" }

-- Of which it is said that somebody won or beat it, where nobody else lost.
told_of.class "winnings" { "control", "influence", "round", "praise", "support", "approval", "permission", "contract", "order", "time", "heart",
  "friend", "fan", "trust",
  "confidence",
  "respect", "admiration", "attention", "money", "freedom", "release", "reprieve", "grant", "licence", "license", "concession", "right", "acclaim",
  "backing", "business", "customer", "odds", "cancer", "deadline", "forecast", "estimate", "expectation", "heat", "traffic", "drum", "egg", "retreat",
  "inflation", "target", "visa", "asylum", "bail", "billion", "million", "dollar", "share", "fear", "obstacle", "hurdle", "addiction",
  "difficulty", "problem", "resistance", "poverty", "virus", "disease", "pandemic", "injury", "barrier", "doubt", "loss" }

-- Whom rescuers look for.
told_of.class "sought" { "people", "person", "survivor", "victim", "body", "remains", "passenger", "child", "worker", "resident", "crew", "missing",
  "miner", "climber", "hiker", "swimmer", "pilot", "sailor", "family", "friend", "relative", "home", "job", "work", "house", "answer", "several",
    "more", "dozen" }

-- Nouns that end as abstract ones do, and are bodies or things.
told_of.class "bodies" { "government", "parliament", "department", "management", "establishment", "regiment", "delegation",
  "administration", "federation",
  "association", "organisation", "organization", "corporation", "commission", "population", "opposition", "congregation", "generation",
  "prosecution", "mission", "foundation", "division", "university", "community", "authority", "minority", "majority", "city", "charity",
  "audience", "alliance", "ambulance", "resident", "celebrity", "garrison", "coalition", "faction", "station",
  "ministry", "deity", "equipment", "apartment", "monument", "settlement", "basement", "pavement", "plantation", "facility", "property",
  "electricity", "fatality", "casualty", "document", "instrument", "vegetation", "portion", "section", "addition", "extension", "junction",
  "intersection", "location",
    "installation", "fortification" }

-- What is done and not played.
told_of.class "tasks" { "surgery", "operation", "test", "check", "search", "duty", "duties", "role", "analysis", "autopsy", "work", "task", "job",
  "procedure", "transplant", "rite", "ritual", "miracle", "calculation", "rescue", "abortion", "biopsy", "manoeuvre", "maneuver", "experiment" }

-- Strikes of which nobody walks out.
told_of.class "raids" { "air", "missile", "drone", "rocket", "lightning", "artillery", "bird", "military", "nuclear", "preemptive", "pre-emptive",
  "retaliatory", "deadly", "targeted", "hunger", "precision", "bomb" }

-- What somebody faces who plays nobody.
told_of.class "proceedings" { "charge", "trial", "action", "prosecution", "punishment", "sanction", "question", "vote", "consequence", "jury",
    "judge",
  "court", "music", "election", "penalty", "discipline", "extradition", "death", "fine", "jail", "prison", "inquiry", "hearing", "challenge", "delay",
  "problem", "shortage", "cut", "strike", "criticism", "pressure", "choice", "voter", "runoff", "lawsuit", "ban", "tariff" }

told_of.class "posts" { "minister", "president", "mayor", "governor", "chancellor", "premier", "leader", "head", "chief", "ceo", "cfo", "chairman",
  "chairwoman", "chair", "director", "manager", "coach", "captain", "secretary", "speaker", "commissioner", "editor", "conductor", "treasurer",
  "executive", "member", "senator", "trustee", "boss", "ambassador", "judge", "king", "queen", "pope", "bishop", "dean", "rector", "principal" }

-- What passes of itself.
told_of.class "times" { "time", "day", "week", "month", "year", "hour", "minute", "moment", "night", "summer", "winter", "storm", "hurricane",
    "danger",
  "crisis", "weather", "front", "satellite", "asteroid", "comet", "decade", "century", "lifetime", "parade", "procession", "mood" }

-- What is delivered and never travelled.
told_of.class "speeches" { "sentence", "verdict", "speech", "eulogy", "blow", "baby", "lecture", "ruling", "judgment", "judgement", "message",
    "punch",
  "sermon", "address", "warning", "promise", "report", "remark", "line", "performance", "service" }

told_of.class "drinks" { "blood", "secret", "beans", "bean", "drink", "coffee", "tea", "milk", "beer", "wine", "light" }

-- What is captured and flees from nobody.
told_of.class "titles" { "title", "trophy", "cup", "medal", "crown", "jacket", "heart", "attention", "imagination", "vote", "seat", "moment", "image",
  "mood", "spirit", "market", "essence", "carbon", "prize", "jug", "flag", "match", "lead" }
