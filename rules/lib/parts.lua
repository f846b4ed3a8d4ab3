--- Vocabulary of parts that people play, and what makes two parts one: for rules that ask whether two can play it.
local days_apart = require "lib.days_apart"
local in_sentence = require "lib.in_sentence"
local lazy = require "lib.lazy"
local another_of_kind = require "lib.another_of_kind"
local set = require "lib.set"
local shortened = require "lib.shortened"
local titles = require "lib.titles"

local parts = {}

-- What is set up for one occasion has one head from its first day to its last.
local occasional = set {
    "board", "commission", "committee", "conference", "council", "debate", "expedition", "hearing", "inquiry", "investigation", "judge",
    "jury", "meeting", "mission", "negotiation", "operation", "panel", "probe", "rescue", "review", "search", "session", "study", "summit", "talk",
    "trial", "tribunal",
  }

-- Nobody wins these: they are bought.
local artworks = set { "canvas", "diamond", "drawing", "landscape", "letter", "manuscript", "necklace", "painting", "picture", "portrait", "ring",
  "sculpture", "sketch", "statue", "violin", "watch" }

local studies = set { "analysis", "article", "experiment", "paper", "research", "study", "survey", "trial report" }

-- For these parts only such things are one in a story.
local one_of = lazy(function() return {
  announcer = set {
    "ceasefire", "closure", "engagement", "merger", "recall", "resignation", "result", "takeover", "verdict",
  },
  appointer = set { "committee", "government", "governor", "inquiry", "judge" },
  arrester = set { "attacker", "gunman", "killer", "suspect" },
  attacker = set {
    "ambush", "assassination", "assault", "attack", "blast", "bombing", "breach", "cyberattack", "explosion", "hack", "hacking", "hijacking",
    "kidnapping", "killing", "massacre", "murder", "raid", "shooting",
  },
  buyer = set {
    "airline", "arm", "bank", "brand", "brewery", "business", "castle", "chain", "club", "company", "diamond", "division", "estate",
    "factory", "ferry", "firm", "franchise", "group", "hotel", "house", "insurer", "island", "land", "landscape", "lender", "letter", "maker",
    "manuscript", "mine", "necklace", "newspaper", "painting", "picture", "plant", "plot", "portfolio", "portrait", "retailer", "ship",
    "site", "stadium", "stake", "stamp", "station", "supermarket", "unit", "vineyard", "violin", "winery", "yacht",
  },
  caller = set { "election", "inquiry", "referendum", "strike" },
  canceller = set { "concert", "election", "festival", "flight", "match", "show", "summit", "tour" },
  caster = set { "vote" },
  conductor = set {
    "choir", "concert", "opera", "orchestra", "performance", "piece", "premiere", "requiem", "symphony", "work",
  },
  cutter = set { "cake", "ribbon", "tape" },
  deliverer = set { "address", "eulogy", "judgement", "judgment", "sermon", "speech", "verdict" },
  drafter = set { "agreement", "bill", "budget", "constitution", "law", "report", "resolution", "treaty" },
  driver = set {
    "ambulance", "bus", "cab", "car", "coach", "digger", "engine", "hearse", "limousine", "locomotive", "lorry", "minibus", "snowplough",
    "tanker", "taxi", "tractor", "train", "tram", "truck", "van", "vehicle",
  },
  editor = set {
    "anthology", "book", "diaries", "edition", "film", "journal", "letters", "magazine", "newspaper", "paper", "review", "volume",
  },
  filer = set { "complaint", "lawsuit", "motion", "petition", "suit" },
  finder = set {
    "asteroid", "baby", "boat", "bodies", "body", "bomb", "boy", "breach", "bug", "car", "cat", "cave", "child", "coffin", "comet", "crack",
    "device", "dog", "element", "error", "fault", "fire", "flaw", "fossil", "gene", "girl", "grave", "gun", "he", "hoard", "island", "knife",
    "leak", "manuscript", "mine", "missile", "painting", "particle", "picture", "plane", "planet", "purse", "remains", "ring", "she",
    "shell", "shipwreck", "skeleton", "star", "tomb", "tortoise", "treasure", "tumour", "vaccine", "virus", "wallet", "weapon", "wreck",
    "wreckage",
  },
  funder = set {
    "bridge", "campaign", "expedition", "film", "hospital", "museum", "project", "research", "restoration", "study", "trial", "wing",
  },
  holder = set { "copyright", "franchise", "licence", "patent", "record", "title", "trophy" },
  identifier = set { "bodies", "body", "victim" },
  lifter = set { "cup", "shield", "trophy" },
  lighter = set { "cauldron", "flame", "torch" },
  maker = set {
    "aircraft", "battery", "boiler", "brake", "brakes", "cable", "car", "chip", "cladding", "crane", "device", "documentary", "drug",
    "engine", "engines", "film", "fuel", "lift", "machine", "plane", "pump", "sensor", "software", "steel", "toy", "train", "turbine",
    "tyre", "vaccine", "valve",
  },
  misser = set { "penalty", "putt" },
  nominator = set {  },
  opener = set {
    "airport", "arena", "bridge", "canal", "center", "centre", "ceremony", "church", "clinic", "conference", "congress", "dam", "exhibition",
    "factory", "fair", "festival", "fete", "gallery", "games", "hospital", "library", "line", "market", "meeting", "mosque", "museum",
    "park", "pier", "plant", "pool", "road", "school", "session", "show", "stadium", "station", "studio", "summit", "terminal", "theater",
    "theatre", "tunnel", "wing",
  },
  orderer = set {
    "closure", "curfew", "evacuation", "inquiry", "investigation", "recall", "review", "strike", "withdrawal",
  },
  overseer = set {
    "construction", "count", "election", "evacuation", "inquiry", "investigation", "operation", "project", "relief", "rescue", "response",
    "restoration", "search", "work",
  },
  performer = set {
    "aria", "concerto", "count", "countess", "detective", "father", "hero", "heroine", "king", "lead", "mother", "narrator", "prince",
    "princess", "queen", "solo", "villain",
  },
  pilot = set {
    "aeroplane", "aircraft", "airliner", "airplane", "airship", "balloon", "craft", "glider", "helicopter", "jet", "plane", "seaplane",
    "shuttle", "tug",
  },
  planter = set { "bomb", "device", "tree" },
  presenter = set { "award", "bill", "budget", "cup", "medal", "prize", "program", "programme", "report", "trophy" },
  producer = set { "album", "documentary", "film", "play", "record", "series", "show" },
  proposer = set { "amendment", "bill", "budget", "law", "motion", "resolution", "toast" },
  publisher = set { "biography", "book", "diaries", "letters", "memoir", "newspaper", "novel", "report", "study" },
  raiser = set { "alarm" },
  rescuer = set {
    "baby", "boy", "captain", "cat", "child", "climber", "couple", "crew", "dog", "family", "girl", "hiker", "horse", "man", "sailor",
    "skipper", "swimmer", "toddler", "whale", "woman",
  },
  scorer = set { "equaliser", "equalizer", "hat-trick", "opener", "penalty", "try", "winner" },
  setter = set { "record" },
  shooter = set { "gunman", "judge", "king", "mayor", "officer", "president", "victim" },
  signer = set { "bill", "decree", "order", "warrant" },
  thief = set { "car", "crown", "documents", "gun", "jewels", "necklace", "painting", "picture" },
  vetoer = set { "bill", "budget", "deal", "law", "merger", "motion", "resolution" },
  wearer = set { "crown", "jersey" },
  winner = set {
    "auction", "award", "ballot", "bout", "bronze", "by-election", "championship", "commission", "competition", "contest", "contract",
    "crown", "cup", "derby", "downhill", "duel", "election", "event", "fight", "final", "franchise", "gold", "grand prix", "heat", "jackpot",
    "leadership", "licence", "lottery", "marathon", "match", "mayoralty", "medal", "nomination", "order", "pageant", "penalty", "place",
    "pole", "presidency", "primary", "prize", "quiz", "race", "rally", "recall", "regatta", "ribbon", "rosette", "run-off", "runoff", "seat",
    "silver", "slalom", "stage", "tender", "title", "tournament", "trophy", "vote",
  },
} end)

-- For these any thing is, but for those that come by the dozen.
local by_the_dozen = {
  author = set {
    "article", "ceiling", "check", "cheque", "column", "letter", "music", "name", "note", "piece", "post", "rules", "story", "wall", "walls",
    "way", "words",
  },
  builder = set { "career", "future", "home", "house", "side", "team", "wall" },
  coach = set { "side", "team" },
  designer = set { "program", "programme", "system", "team" },
  developer = set { "country", "habit", "idea", "plan", "skill" },
  director = set { "department", "money", "operation", "team", "traffic" },
  founder = set {
    "base", "camp", "committee", "fact", "facts", "family", "fund", "group", "identity", "office", "record", "team", "truth",
  },
  head = set {
    "attack", "campaign", "championship", "charge", "chorus", "country", "department", "division", "effort", "field", "fight", "game",
    "government", "group", "league", "list", "march", "match", "office", "opposition", "pack", "party", "poll", "project", "protest", "race",
    "section", "standing", "standings", "table", "team", "unit", "way", "world",
  },
  host = set { "event", "game", "match", "meeting", "party", "show", "talk", "talks" },
  manager = set { "club", "company", "fund", "money", "risk", "side", "team" },
  operator = set {
    "business", "campaign", "company", "country", "line", "marathon", "office", "place", "race", "risk", "show",
  },
  owner = set { "business", "car", "company", "home", "house", "land", "place", "share", "shares", "stake" },
  supplier = set { "evidence", "food", "gas", "information", "power", "water" },
}

-- Of these a story seldom has two, even where no text says whose.
local single = set {
    "abbess", "abbot", "archbishop", "bishop", "central bank governor", "chancellor", "chief constable", "chief executive",
    "chief financial officer", "chief negotiator", "chief operating officer", "coach", "dean", "director general", "finance director",
    "fire chief", "general secretary", "governor", "head coach", "head teacher", "king", "managing director", "mayor", "poet laureate",
    "police chief", "pope", "president", "prime minister", "provost", "queen", "rector", "secretary-general", "sheriff", "special envoy",
    "chief minister", "first minister", "premier", "lord mayor", "attorney general", "chief justice", "sultan", "emir", "emperor", "empress",
  }

-- Ranks and callings as well: a bare "Captain X" need not be the captain.
local ranks = set {
    "architect", "author", "captain", "champion", "choreographer", "commander", "composer", "developer", "director", "driver", "manager",
    "master", "owner", "pilot", "playwright", "publisher", "sculptor", "surgeon", "trustee",
  }

local company = set {
    "airline", "bakery", "brewery", "business", "chain", "charity", "club", "company", "firm", "group", "newspaper", "party",
  }

-- One goal of several, one car of many: where such a word stands before it.
local telling = [[(?i)^(?:winning|opening|decisive|deciding|only|final|closing|last-minute|golden|official|lead|title|main|third|fourth|fifth|]]
  .. [[presidential|]]
  .. [[royal|getaway|lead|leading)$]]

-- One body or thing by several words.
local same_thing = { judge = "jury", ["judging panel"] = "jury", panel = "jury", investigation = "inquiry", probe = "inquiry", negotiation = "talk",
  championship = "title", crown = "title", tournament = "title", event = "race", competition = "race", place = "race", marathon = "race",
  plane = "flight", aircraft = "flight", jet = "flight", airliner = "flight", bombing = "attack", blast = "attack",
  explosion = "attack", raid = "attack", assault = "attack",
  movie = "film", measure = "bill", law = "bill", screenplay = "script", novel = "book", canvas = "painting", picture = "painting" }

-- One part by several words, whatever it is a part of.
local same_part = { broker = "mediator", ["principal investigator"] = "lead author", ["lead researcher"] = "lead author",
  ["lead scientist"] = "lead author",
  architect = "designer", discoverer = "finder",
  champion = "winner", ["main contractor"] = "builder", contractor = "builder", prizewinner = "winner" }

--- The part by one name: who leads a study is its lead author; who chairs a trial its judge, a jury its head; the new owner has bought it.
function parts.name(fact)
  local role, thing = fact.role, fact.thing
  if (role == "head" or role == "chair") and thing and studies[thing] then return "lead author" end
  if role == "chair" and (thing == "trial" or thing == "hearing" or thing == "case") then return "judge" end
  if role == "chair" and parts.thing(fact) == "talk" then return "mediator" end
  if (role == "president" or role == "operator" or role == "director") and thing and occasional[thing] then return "head" end
  if role == "author" and thing and one_of("drafter")[thing] then return "drafter" end
  if role == "lifter" and thing and one_of("lifter")[thing] then return "winner" end
  if role == "winner" and thing and artworks[thing] then return "buyer" end -- "the landscape went to a brewer"
  if (role == "chair" or role == "jury president") and (not thing or occasional[thing] or thing == "judge") then return thing and "head" or role end
  if role == "finisher" and thing then return thing == "first" and "winner" or thing == "second" and "runner-up" or role end
  if role == "owner" and rx.find(fact.text, "(?i)\\bnew owner") then return "buyer" end
  return same_part[role] or role
end

function parts.thing(fact)
  if fact.role == "finisher" and fact.thing == "first" then return "race" end
  if fact.role == "champion" then return "title" end
  return fact.thing and (same_thing[fact.thing] or fact.thing)
end

--- The champion has won the race as well as the title.
function parts.same_thing(a, b)
  local x, y = parts.thing(a), parts.thing(b)
  if a.role == "champion" or b.role == "champion" then return (x == "title" or x == "race") and (y == "title" or y == "race") end
  return x == y
end

-- Of two races told in like words.
local field = [[(?i)\b(women|men|girls|boys|ladies|junior|juniors|under-\d+|team|relay|doubles|singles|mixed|wheelchair|heat|semi-final|qualifying|]]
  .. [[\d+ ?(?:m|km|metres|meters|kilometres|kilometers))\b]]

--- The women's race and the men's: told beside the part, or by one of the sentences alone.
function parts.two_fields(a, b)
  local role = parts.name(a)
  if role ~= "winner" and role ~= "runner-up" then return false end
  local x, y = rx.match(a.text:lower(), field), rx.match(b.text:lower(), field)
  if x and y then return x ~= y end
  if (rx.find(a.sentence, field) ~= nil) ~= (rx.find(b.sentence, field) ~= nil) then return true end
  local other = x and b.sentence or a.sentence
  return (x or y) ~= nil and (rx.count(other, field) > 1 or not rx.find(other:lower(), "\\b\\Q" .. (x or y) .. "\\E"))
end

-- Of several matches one.
local stage = [[(?i)(?<!into the )(?<!reach the )(?<!reached the )(?<!for the )(?<!of the )(?<![-\w])]]
  .. [[(quarter-?finals?|semi-?finals?|finals?|replay|play-?offs?|first leg|second leg|group match|friendly)\b]]
local weekday = [[\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b]]

local function differ(a, b, what)
  local x, y = rx.match(a.sentence, what), rx.match(b.sentence, what)
  return x ~= nil and y ~= nil and x:lower() ~= y:lower()
end

--- Goals of two matches: of another round or day, or texts that lie days apart.
function parts.two_matches(a, b)
  if a.kind == "part" and parts.name(a) ~= "scorer" then return false end
  if not days_apart.within(a, b, 3) then return true end
  return differ(a, b, stage) or differ(a, b, weekday)
end

--- Whose part it is, by name or by a plain word.
function parts.owner(fact)
  return fact.of or fact.thing
end

--- May the story have only one such thing for this part? Nil where the part sets no bounds.
local function is_one_of(fact)
  local role = one_of(parts.name(fact)) and parts.name(fact) or fact.role
  if one_of(role) then return one_of(role)[fact.thing] == true or one_of(role)[parts.thing(fact)] == true end
  if by_the_dozen[role] then return not by_the_dozen[role][fact.thing] end
end

-- A body has one of these, and an article says seldom whose: it is the one that the article is about.
local heads = set {
    "captain", "chair", "chief executive", "chief financial officer", "chief operating officer", "coach", "director",
    "editor", "editor in chief", "finance director", "general manager", "general secretary", "head", "head teacher",
    "majority owner", "managing director", "manager", "medical director", "music director", "news editor", "owner",
    "principal", "rector", "secretary general", "secretary-general", "treasurer", "vicar", "operator", "conductor", "curator",
  }

--- The name of the body: the one told, else the one that the article is about. And the field that holds it.
local function body_of(fact)
  if fact.of and not fact:inherited "of" then return fact.of, "of" end
  if fact.about then return fact.about, "about" end
  return fact.of, "of"
end

-- What any body may be called beside its name.
local generic = set { "company", "firm", "business", "group", "club", "team", "side", "outfit", "organisation", "organization", "squad" }

--- "The club" beside the name of a club; "the union" is no company.
local function calls(noun, name)
  return generic[noun] or rx.find(name:lower(), "\\b\\Q" .. noun .. "\\E$") ~= nil
end

--- Are the two parts of one body, where one of them does not say whose? Nil where that is not the question.
function parts.of_one_body(a, b)
  if not heads[a.role] or not heads[b.role] then return nil end
  local x, field = body_of(a)
  local y, other = body_of(b)
  if not x or not y or field == "of" and other == "of" and not a:inherited "of" and not b:inherited "of" then return nil end
  if a.thing and b.thing and a.thing ~= b.thing then return false end
  if a.thing and not b.thing and not calls(a.thing, y) or b.thing and not a.thing and not calls(b.thing, x) then return false end
  return (a:same(b, field, other) or shortened(x, y)) and true or nil
end

-- Who had the part until somebody else got it.
local handed_on = [[(?i)\b(?:until|at the time|took over|takes over|taken over|stepped down|stood down|succeeded|replaced|predecessor|]]
  .. [[before (?:him|her|]]
  .. [[them))\b]]

-- Somebody comes or goes, so the text may tell of the one before or behind.
local comes_or_goes = [[(?i)\b(?:part(?:ed|s|ing)? (?:company |ways )?with|sack\w*|fire[ds]?|dismiss\w*|oust\w*|resign\w*|quits?|left|leav(?:es|]]
  .. [[ing)|replac\w+|]]
  .. [[succe(?:ed|ss)\w*|introduc\w+|unveil\w*|present(?:s|ed)|appoint\w*|hire[ds]?|hiring|named|new|former|outgoing|incoming|interim|retir\w*)\b]]

local goes = "(?i)\\b(?:sack(?:ed|ing|s)?|dismiss(?:al|ed|ing|es)?|oust(?:ed|er|ing|s)?|remov(?:al|ed|es|ing)|fir(?:ed|es|ing)|"
  .. "resignation|departure|exit|replac(?:ed|es|ing)|forc(?:ed|es|ing)) (?:of )?(?:[\\p{L}'’-]+ ){0,6}$"

--- "The sacking of her ally and chancellor": who goes.
local function is_let_go(fact)
  return rx.find(in_sentence.before(fact), goes) ~= nil
end

--- Can the fact be held against another? Told as it is, of the present, of something that the story has once.
--- "Maria Lund's Arrow Works came first": what is hers did it.
local function is_owner_of_doer(fact)
  local at = fact.class == "deed" and rx.has(fact.text, tostring(fact.actor))
  if at and rx.find(fact.text:sub(at + #tostring(fact.actor)), "^['’]s?\\b") then return true end
  local owned = rx.has(fact.sentence, fact.text .. "'s") or rx.has(fact.sentence, fact.text .. "’s")
  return owned ~= nil and rx.find(fact.sentence, "\\Q" .. fact.text .. "\\E['’]s\\b") ~= nil
end

-- What the clause leaves open, maybe in a quotation, is not the title that stands beside the name.
local open = [[(?i)\b(?:may|might|could|can|would|alleged\w*|reportedly|likely|possibl[ey]|apparent\w*|suspected|would-be|perhaps)\b]]

-- "Members: Ada Brink (baker, Peru), Jon Aldous (pilot, Chile)": what each does for a living.
local trades = "\\(\\p{Ll}[\\p{Ll} -]+, \\p{Lu}[^()]*\\)[^()]*\\(\\p{Ll}[\\p{Ll} -]+, \\p{Lu}[^()]*\\)"

function parts.usable(fact)
  if titles.are_all(fact.actor) then return false end
  if rx.find(fact.text, "\\(") and rx.find(fact.sentence, trades) then return false end
  if fact.quoted and fact.speaker == nil or fact.partner or fact.modality == "denied" then return false end
  if fact.modality == "possible" and (fact.class == "deed" or rx.find(fact.text, open)) then return false end
  if is_let_go(fact) then return false end
  if fact.class == nil or fact.status ~= "now" and fact.status ~= "next" then return false end
  if fact.class == "owner" and rx.find(fact.sentence, handed_on) then return false end
  if (fact.about or fact:inherited "of") and heads[fact.role] and rx.find(fact.sentence, comes_or_goes) then return false end
  if is_owner_of_doer(fact) or fact.class == "deed" and another_of_kind(fact.sentence, fact.thing) then return false end
  if fact.thing and (fact.class == "deed" or fact.class == "owner") and is_one_of(fact) == false then
    return fact.of and not fact:inherited "of" or fact.detail and rx.find(fact.detail, telling)
  end
  if fact.class == "story" or single[fact.role] then return true end
  if fact.class == "the" then return fact.article ~= nil and (fact.article == "the" or parts.owner(fact) or not ranks[fact.role]) end
  if fact.role == "chair" and (fact.article == "the" or rx.find(fact.text, "\\(")) then return true end
  return parts.owner(fact) ~= nil or heads[fact.role] and fact.about ~= nil
end

parts.occasional, parts.studies, parts.single, parts.ranks, parts.company = occasional, studies, single, ranks, company
return parts
