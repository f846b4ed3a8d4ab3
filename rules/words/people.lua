-- What stands around the names of people: titles of address, particles, kin, occupations, verbs.
-- A hyphen in a phrase is written as a blank, as the name reader sees it.

-- small words inside family names
words "surname_particle" {
  "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "les", "los", "las",
  "van", "von", "vom", "zu", "zur", "zum", "der", "den", "dem", "ter", "ten", "te", "af", "av",
  "bin", "bint", "ibn", "ben", "bar", "al", "el", "ash", "as s", "abu", "abd", "st", "y", "e", "i",
}

-- titles of address; the value is the gender they tell
words "honorific" {
  mr = "male", mister = "male", sir = "male", lord = "male", herr = "male", monsieur = "male",
  don = "male", senor = "male", mullah = "male", imam = "male", sheik = "male", sheikh = "male",
  ayatollah = "male", rabbi = "male", father = "male", brother = "male", baron = "male",
  count = "male", duke = "male", mrs = "female", ms = "female", miss = "female", madam = "female",
  madame = "female", mme = "female", lady = "female", dame = "female", frau = "female",
  dona = "female", senora = "female", sister = "female", mother = "female", baroness = "female",
  countess = "female", duchess = "female", sheikha = "female", dr = "", doctor = "", prof = "",
  professor = "", rev = "", reverend = "", hon = "", honorable = "", honourable = "", justice = "",
  fr = "", sr = "", mx = "", cllr = "", ald = "", monsignor = "male", msgr = "male", mgr = "male",
  engr = "", atty = "", datuk = "male", haji = "male", hajji = "male", shri = "male", smt = "female",
  begum = "female", canon = "",
}

-- before the name of a church, a town, a body: seldom of a person
words "saint" { "saint", "st", "ste", "sankt", "sint" }

-- written with a full stop that ends no sentence
words "abbreviated" {
  "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "ste", "mt", "ft", "sen", "rep", "gov",
  "gen", "col", "lt", "sgt", "capt", "maj", "adm", "cmdr", "pres", "jr", "sr", "mme", "messrs",
  "no", "cllr", "msgr", "engr", "atty",
}

-- behind a name, also behind a comma
words "name_suffix" {
  jr = "", sr = "", ii = "", iii = "", iv = "", junior = "", senior = "", inc = "company",
  ltd = "company", llc = "company", plc = "company", corp = "company", co = "company",
  limited = "company", incorporated = "company", gmbh = "company", ag = "company", sa = "company",
  nv = "company", bv = "company", spa = "company", oyj = "company", ab = "company",
  kc = "", qc = "", mp = "", mep = "", msp = "", td = "", obe = "", mbe = "", cbe = "", phd = "", md = "", rn = "", esq = "", frs = "",
  asa = "company", pty = "company", llp = "company", lp = "company",
}

-- what the end of a family name tells of who bears it; "" where it only looks so (Casanova)
words "family_ending" {
  dottir = "female", datter = "female", ova = "female", eva = "female", skaya = "female", skaia = "female", skaja = "female", tskaya = "female",
  ska = "female", cka = "female", dzka = "female", iene = "female", aite = "female", yte = "female", kyzy = "female", qizi = "female",
  ov = "male", ev = "male", sky = "male", skiy = "male", skyi = "male", skyy = "male", skyj = "male", ski = "male", cki = "male", dzki = "male",
  casanova = "", villanova = "", terranova = "", cordova = "", genova = "", nueva = "", cueva = "", deva = "", kiska = "", leva = "",
}

-- short forms of given names
words "given_variant" {
  bill = "william", billy = "william", will = "william", bob = "robert", bobby = "robert",
  rob = "robert", robbie = "robert", jim = "james", jimmy = "james", jamie = "james",
  joe = "joseph", joey = "joseph", mike = "michael", mick = "michael", mickey = "michael",
  tom = "thomas", tommy = "thomas", dick = "richard", rick = "richard", ricky = "richard",
  rich = "richard", dan = "daniel", danny = "daniel", dave = "david", ed = "edward",
  eddie = "edward", ted = "edward", ben = "benjamin", sam = "samuel", steve = "stephen",
  steven = "stephen", tony = "anthony", chris = "christopher", nick = "nicholas", matt = "matthew",
  andy = "andrew", alex = "alexander", greg = "gregory", jeff = "jeffrey", ken = "kenneth",
  larry = "lawrence", pete = "peter", phil = "philip", ron = "ronald", tim = "timothy",
  walt = "walter", jack = "john", johnny = "john", chuck = "charles", charlie = "charles",
  fred = "frederick", freddie = "frederick", gerry = "gerald", jerry = "gerald", hank = "henry",
  harry = "henry", kate = "katherine", katie = "katherine", kathy = "katherine",
  cathy = "catherine", liz = "elizabeth", beth = "elizabeth", betty = "elizabeth",
  lizzie = "elizabeth", maggie = "margaret", meg = "margaret", peggy = "margaret", sue = "susan",
  susie = "susan", jenny = "jennifer", jen = "jennifer", becky = "rebecca", debbie = "deborah",
  pam = "pamela", pat = "patricia", patty = "patricia", vicky = "victoria", tina = "christina",
  sandy = "alexandra", cindy = "cynthia", barb = "barbara", nancy = "anne", pepe = "jose",
  paco = "francisco", pancho = "francisco", nacho = "ignacio", lola = "dolores", toni = "antonio",
  beto = "alberto", kike = "enrique", chema = "jose", manolo = "manuel", sasha = "alexander",
  misha = "mikhail", kolya = "nikolai", volodya = "vladimir", vova = "vladimir",
  katya = "ekaterina", masha = "maria", tanya = "tatiana", lena = "elena", natasha = "natalia",
  max = "maximilian",
  costas = "konstantinos", kostas = "konstantinos", constantinos = "konstantinos", yannis = "ioannis",
  giannis = "ioannis", nikos = "nikolaos", giorgos = "georgios", yorgos = "georgios", dimitris = "dimitrios",
  vasilis = "vasileios", thanasis = "athanasios", panos = "panagiotis", hans = "johannes", fritz = "friedrich", heinz = "heinrich", sepp = "josef",
}

-- relatives
words "kin" {
  "husband", "wife", "son", "daughter", "father", "mother", "brother", "sister", "uncle", "aunt",
  "cousin", "nephew", "niece", "grandson", "granddaughter", "grandfather", "grandmother", "widow",
  "widower", "fiance", "fiancee", "spouse", "partner", "stepson", "stepdaughter", "stepfather",
  "stepmother", "twin", "son in law", "daughter in law", "father in law", "mother in law",
  "girlfriend", "boyfriend",
}

-- what a person has, and a company has not: "Zubalin's widow"
words "own_body" {
  "face", "hands", "hand", "eyes", "voice", "lips", "smile", "heart", "hair", "childhood",
  "birthday", "funeral", "widow", "widower", "lawyer", "lawyers", "attorney", "autopsy",
  "obituary", "biography", "memoir", "memoirs", "marriage", "wedding", "nephew", "niece", "career",
  "body", "lungs", "arm", "leg", "legs", "parents", "grandchildren", "children", "spouse",
  "apartment", "home", "doctor", "doctors",
}

-- what somebody is, before a name or in apposition
words "occupation" {
  "hopeful", "contender", "aspirant", "challenger", "frontrunner", "nominee", "candidate",
  "incumbent", "runner up", "accountant", "activist", "actor", "actress", "adviser", "advisor",
  "aide", "ally", "analyst", "anchor", "announcer", "anthropologist", "apprentice",
  "archaeologist", "architect", "artist", "assassin", "assistant", "astronaut", "astronomer",
  "athlete", "attorney", "author", "backpacker", "baker", "banker", "barber", "barrister",
  "bartender", "beekeeper", "biographer", "biologist", "blogger", "botanist", "boxer",
  "broker", "bureaucrat", "businessman", "businesswoman", "butcher",
  "cameraman", "caretaker", "carpenter", "cartoonist", "cellist", "celebrity", "chef",
  "chemist", "choreographer", "cleaner", "clerk", "climatologist", "climber", "coachman",
  "collector", "columnist", "comedian", "commentator", "commuter", "composer",
  "computer scientist", "conductor", "conservationist", "constable", "consultant",
  "cook", "correspondent", "counsel", "counsellor", "criminologist",
  "critic", "curator", "cyclist", "dancer", "defendant", "defender", "dentist", "deputy",
  "designer", "detective", "diplomat", "dissident", "diver", "docker", "doctor", "driver",
  "drummer", "ecologist", "economist", "editor", "electrician", "employee", "engineer",
  "entrepreneur", "envoy", "epidemiologist", "evacuee", "executive", "expert", "explorer",
  "eyewitness", "farmer", "fighter", "filmmaker", "financier", "firefighter", "fisherman",
  "forester", "forward", "founder", "co founder", "cofounder", "fugitive",
  "gardener", "geographer", "geologist", "geophysicist", "goalkeeper", "goalscorer", "graduate",
  "grandmaster", "guard", "guide", "guitarist", "gunman", "gymnast", "hairdresser", "handyman",
  "herder", "historian", "homeowner", "host", "hostage", "hunter", "hydrologist", "illustrator",
  "immunologist", "inmate", "innkeeper", "inspector", "instructor", "interpreter", "inventor",
  "investigator", "islander", "janitor", "jeweller", "journalist", "jurist",
  "labourer", "laborer", "laundrywoman", "lawmaker", "lawyer", "leader", "lecturer",
  "legislator", "librarian", "lifeguard", "lobbyist", "locksmith", "machinist", "magistrate",
  "magnate", "manager", "marksman", "mathematician", "mechanic", "mediator", "merchant",
  "meteorologist", "microbiologist", "midfielder", "midwife", "migrant", "miner", "missionary",
  "model", "mogul", "monk", "mourner", "musician", "naturalist", "negotiator", "neighbor",
  "neighbour", "neuroscientist", "newcomer", "novelist", "nun", "nurse", "oceanographer",
  "officer", "official", "oligarch", "opponent", "painter",
  "paramedic", "parliamentarian", "passenger", "pastor", "patient", "pathologist", "peasant",
  "pensioner", "pharmacist", "philanthropist", "philosopher", "photographer", "physician",
  "physicist", "pianist", "pilot", "pioneer", "planner", "playwright", "player", "plumber", "poet",
  "policeman", "policewoman", "politician", "porter", "postman", "potter", "presenter", "priest",
  "primatologist", "prisoner", "programmer", "proprietor", "prosecutor", "protester",
  "protestor", "psychiatrist", "psychologist", "publicist", "pundit", "pupil", "racer", "rancher",
  "ranger", "rapper", "realtor", "refugee", "reporter", "researcher", "resident", "retiree",
  "rider", "runner", "sailor", "salesman", "saleswoman", "sales clerk", "sociologist",
  "scholar", "schoolteacher", "scientist", "screenwriter", "sculptor", "seismologist",
  "senator elect", "sergeant", "servant", "shepherd", "shopkeeper", "singer", "skater", "skier",
  "skipper", "soldier", "solicitor", "songwriter", "soprano", "spokesman", "spokesperson",
  "spokeswoman", "sportsman", "statesman", "statistician", "steward", "stockbroker", "storekeeper",
  "strategist", "striker", "student", "supporter", "surgeon", "surveyor", "survivor", "suspect",
  "swimmer", "tailor", "teacher", "technician", "teenager", "tenant", "tenor", "theologian",
  "toxicologist", "trader", "tradesman", "trainer", "translator", "traveler", "traveller",
  "treasurer", "trucker", "tutor", "tycoon", "undertaker", "veteran", "veterinarian",
  "vice captain", "victim", "villager", "violinist", "virologist", "volcanologist", "volunteer",
  "waiter", "waitress", "watchman", "weaver", "weightlifter", "welder", "whistleblower",
  "whistle blower", "winemaker", "winger", "witness", "woodcutter", "worker", "wrestler",
  "writer", "youtuber", "zoologist", "man", "woman", "boy", "girl", "mum", "dad", "widow",
  "grandmother", "grandfather", "newlywed", "physiotherapist", "sommelier", "hydrogeologist",
  "paediatrician", "pediatrician", "cardiologist", "oncologist", "radiologist", "glaciologist",
  "ornithologist", "entomologist", "archivist", "agronomist", "boatman", "fisherwoman",
  "market seller", "seamstress", "co author",
}

-- between a name and what somebody was or is: "Zubalin, then works minister"
words "appositive_adverb" {
  "once", "then", "now", "formerly", "currently", "previously", "long", "lately", "today", "still",
  "later", "meanwhile", "originally", "briefly", "reportedly", "himself", "herself", "both",
}

-- verbs that report speech
words "speech_verb" {
  "said", "says", "added", "adds", "told", "tells", "asked", "asks", "replied", "wrote", "writes",
  "argued", "argues", "insisted", "insists", "warned", "warns", "claimed", "claims", "noted",
  "notes", "announced", "announces", "explained", "explains", "stated", "states", "declared",
  "declares", "acknowledged", "acknowledges", "admitted", "admits", "denied", "denies",
  "confirmed", "confirms", "suggested", "suggests", "estimated", "predicted", "promised", "vowed",
  "pledged", "recalled", "stressed", "maintained", "countered", "conceded", "remarked",
  "responded", "commented", "continued", "testified", "tweeted", "quipped", "joked", "sobbed",
  "shouted", "whispered", "urged", "concluded", "observed", "asserted", "contended", "cautioned",
  "reiterated",
}

-- what only people do
words "personal_verb" {
  "born", "married", "wed", "sworn", "arrested", "jailed", "imprisoned", "hospitalised",
  "hospitalized", "smiled", "laughed", "wept", "cried", "sobbed", "nodded", "shrugged", "sighed",
  "grinned", "joked", "quipped", "testified", "recalled", "whispered", "shouted", "retired",
  "resigned", "graduated", "studied", "divorced", "remarried", "slept", "knelt", "waved",
  "drowned", "tweeted", "apologised", "apologized", "re elected", "reelected", "inaugurated",
  "beheaded", "widowed", "orphaned", "exiled", "impeached", "cremated", "knighted", "extradited",
  "paroled", "acquitted", "stabbed", "commuted", "emigrated", "embraced", "fainted", "chaired",
  "umpired", "refereed", "sang", "danced", "hugged", "kissed", "blushed", "winced", "frowned",
  "blinked", "snored", "knitted", "jogged", "swam", "cycled", "confessed", "prayed", "preached",
  "mourned", "grieved", "whistled", "hummed", "chuckled", "giggled", "beamed", "scowled", "gasped",
  "coughed", "limped", "stumbled", "bowed", "saluted", "autographed", "remembers", "smirked",
  "snorted", "sneered", "winked", "yawned", "yelled", "muttered", "murmured", "mumbled",
  "stammered", "exclaimed", "bellowed", "befriended", "babysat", "dreamed", "dreamt", "abdicated",
  "pedalled", "pedaled", "sprinted", "somersaulted", "strolled", "tiptoed", "sneezed", "shivered",
  "trembled", "swooned", "glanced", "stared", "squinted", "gestured", "clapped", "applauded",
}

-- before such a verb
words "auxiliary" {
  "could", "may", "might", "must", "should", "can", "have", "did", "does", "do", "also", "then",
  "later", "was", "is", "were", "had", "has", "be", "been", "being", "will", "who", "would",
}

-- "stake in X": words after which "in" tells no place
words "in_other" {
  "stake", "stakes", "share", "shares", "invest", "invested", "investing", "invests", "investment",
  "investments", "investor", "investors", "confidence", "faith", "trust", "believe", "believes",
  "believed", "interest", "interests", "interested", "holding", "holdings", "majority", "position",
  "role", "roles", "trading", "involvement", "specialising", "specializing", "specializes",
  "degree", "fluent", "billed", "payable", "paid", "sales", "trades", "denominated", "speaking",
  "written", "published", "reported", "featured",
}

-- prepositions that ask for a place
words "place_preposition" {
  "near", "outside", "toward", "towards", "throughout", "across",
}

-- where a noun phrase ends
words "preposition" {
  "of", "in", "on", "at", "for", "from", "with", "by", "to", "who", "whose", "which", "that",
  "and", "but", "as", "near", "since", "after", "before", "between", "among", "under", "over",
  "about", "into",
}

-- "flew to X"
words "motion" {
  "flew", "fly", "flown", "flying", "flies", "travelled", "traveled", "travels", "travel",
  "travelling", "traveling", "trip", "trips", "visit", "visits", "went", "goes", "gone", "going",
  "go", "return", "returned", "returns", "returning", "moved", "moves", "move", "moving", "came",
  "back", "journey", "journeyed", "drove", "driven", "drive", "sailed", "sail", "flight",
  "flights", "bound", "road", "route", "ferry", "train", "headed", "heading", "evacuated",
  "deported", "fled", "flee", "fleeing", "emigrated", "transferred", "sent", "en",
}

-- "Workers' Party": owners that belong to the name of a body
words "org_owner" {
  "people", "workers", "women", "men", "children", "farmers", "teachers", "veterans", "lawyers",
  "king", "queen", "nurses", "miners", "students", "citizens", "lords", "consumers", "pensioners",
  "writers", "journalists", "doctors", "girls", "boys", "bishops", "fishermen", "railwaymen",
}

-- "Valdoria's parliament": what a country or town has
words "place_own" {
  "parliament", "capital", "currency", "constitution", "population", "coastline", "electorate",
  "legislature", "judiciary", "independence", "airspace", "citizens", "harbour", "harbor",
  "airport", "mayor", "province", "provinces", "coast", "shores", "cathedral", "outskirts",
  "suburbs", "tourism board", "foreign ministry", "finance ministry", "interior ministry",
  "defence ministry", "defense ministry", "health ministry", "central bank", "supreme court",
  "constitutional court", "foreign minister", "finance minister", "prime minister",
  "presidential election", "general election", "parliamentary election", "armed forces",
  "border guard", "stock exchange", "national team", "residents", "streets",
}

-- "north of X"
words "compass" {
  "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
  "kilometres", "kilometers", "km", "miles", "outskirts", "center", "centre", "heart", "coast",
  "shores", "banks", "suburb", "suburbs", "streets", "people", "mayor", "residents", "capital",
}

-- what a column or a line of a profile tells: "Age", "Date of birth: 3 May 1990"
words "profile_label" {
  name = "name", ["full name"] = "name", candidate = "name", player = "name",
  age = "age", aged = "age",
  born = "birth", ["date of birth"] = "birth", birthdate = "birth", ["birth date"] = "birth", ["year of birth"] = "birth",
  ["birth year"] = "birth", dob = "birth", birth = "birth",
  post = "post", position = "post", role = "post", office = "post", title = "post", job = "post", ["job title"] = "post", portfolio = "post",
  ["function"] = "post", occupation = "post", profession = "post", trade = "post", work = "post", calling = "post",
  ["current post"] = "post", ["current role"] = "post", ["current job"] = "post", ["current position"] = "post",
}

-- somebody without a name, of whom an age is told
words "aged_person" {
  man = "man", woman = "woman", boy = "boy", girl = "girl", child = "child", toddler = "child", teenager = "teenager", teen = "teenager",
  youth = "teenager", pupil = "pupil", schoolboy = "boy", schoolgirl = "girl", student = "student", pensioner = "pensioner",
  mother = "mother", father = "father", grandmother = "grandmother", grandfather = "grandfather", widow = "widow", widower = "widower",
  driver = "driver", captain = "captain", skipper = "captain", pilot = "pilot", ["co-pilot"] = "co-pilot", ["first officer"] = "first officer",
  motorist = "driver", cyclist = "cyclist", motorcyclist = "motorcyclist", pedestrian = "pedestrian", passenger = "passenger",
  suspect = "suspect", victim = "victim", gunman = "gunman", attacker = "attacker", defendant = "defendant", patient = "patient",
  climber = "climber", diver = "diver", hiker = "hiker", swimmer = "swimmer", skier = "skier", surfer = "surfer", kayaker = "kayaker",
  worker = "worker", miner = "miner", guard = "guard", farmer = "farmer", fisherman = "fisherman", tourist = "tourist", sailor = "sailor",
  soldier = "soldier", policeman = "police officer", policewoman = "police officer", constable = "police officer",
  firefighter = "firefighter", paramedic = "paramedic", nurse = "nurse", teacher = "teacher", winner = "winner", champion = "champion",
  striker = "striker", goalkeeper = "goalkeeper", coach = "coach", conductor = "conductor", founder = "founder", trainee = "trainee",
  survivor = "survivor", shopkeeper = "shopkeeper", caretaker = "caretaker", signalman = "signalman", engineer = "engineer",
}
