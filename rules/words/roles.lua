-- Parts that people play in a story: noun = { canonical name, class }, verb = { canonical name, class }.
-- story: one person in a story; the: one where the text says "the"; owner: one for each body or thing; field: one where a word stands before it
-- ("project engineer"); deed: one who did it, for good. A canonical office ("judge") stands for all titles that the word set "office" gives it.

words "role_noun" {
  -- talks and courts
  mediator = { "mediator", "story" }, arbitrator = { "arbitrator", "story" }, conciliator = { "mediator", "story" }, facilitator = { "facilitator", "the" },
  ["chief negotiator"] = { "chief negotiator", "owner" }, negotiator = { "negotiator", "the" }, ombudsman = { "ombudsman", "story" },
  judge = { "judge", "story" }, justice = { "judge", "story" }, ["presiding judge"] = { "judge", "story" }, ["trial judge"] = { "judge", "story" },
  ["sentencing judge"] = { "judge", "story" }, magistrate = { "judge", "story" }, coroner = { "coroner", "story" }, ["investigating judge"] = { "investigating judge", "story" },
  prosecutor = { "prosecutor", "story" }, ["public prosecutor"] = { "prosecutor", "story" }, ["crown prosecutor"] = { "prosecutor", "story" }, ["jury foreman"] = { "jury foreman", "story" },
  foreman = { "foreman", "the" }, defendant = { "defendant", "the" }, accused = { "defendant", "the" }, plaintiff = { "plaintiff", "the" }, claimant = { "plaintiff", "the" },
  pathologist = { "pathologist", "story" }, ["medical examiner"] = { "pathologist", "story" }, liquidator = { "liquidator", "the" }, administrator = { "administrator", "the" },
  receiver = { "receiver", "the" }, trustee = { "trustee", "" }, executor = { "executor", "the" }, whistleblower = { "whistleblower", "the" }, victim = { "victim", "the" }, ["dead man"] = { "victim", "the" }, ["dead woman"] = { "victim", "the" }, deceased = { "victim", "the" }, suspect = { "suspect", "the" },
  counsel = { "counsel", "" }, ["ordinary member"] = { "ordinary member", "" }, ["rank and file member"] = { "ordinary member", "" }, ["ordinary director"] = { "ordinary member", "" },
  ["defence counsel"] = { "defence lawyer", "story" }, ["defense counsel"] = { "defence lawyer", "story" }, ["defence lawyer"] = { "defence lawyer", "story" }, ["defense lawyer"] = { "defence lawyer", "story" },
  ["defence attorney"] = { "defence lawyer", "story" }, ["defense attorney"] = { "defence lawyer", "story" }, ["chief prosecutor"] = { "prosecutor", "story" }, author = { "author", "the" },
  -- science and health
  ["lead author"] = { "lead author", "story" }, ["first author"] = { "lead author", "story" }, ["corresponding author"] = { "corresponding author", "story" },
  ["senior author"] = { "senior author", "story" }, ["study leader"] = { "lead author", "story" }, ["lead researcher"] = { "lead researcher", "story" },
  ["lead scientist"] = { "lead scientist", "story" }, ["chief scientist"] = { "chief scientist", "owner" }, ["principal investigator"] = { "principal investigator", "story" },
  ["chief investigator"] = { "principal investigator", "story" }, ["lead investigator"] = { "lead investigator", "story" }, ["team leader"] = { "team leader", "the" },
  ["expedition leader"] = { "expedition leader", "story" }, ["mission commander"] = { "mission commander", "story" }, ["flight director"] = { "flight director", "story" },
  discoverer = { "discoverer", "the" }, inventor = { "inventor", "the" }, maker = { "maker", "owner" }, manufacturer = { "maker", "owner" }, promoter = { "promoter", "the" }, surgeon = { "surgeon", "the" }, ["lead surgeon"] = { "lead surgeon", "story" },
  ["patient zero"] = { "patient zero", "story" }, ["index case"] = { "patient zero", "story" },
  -- ships, trains, aircraft, rescue
  captain = { "captain", "the" }, skipper = { "captain", "the" }, master = { "captain", "the" }, helmsman = { "helmsman", "the" }, ["first officer"] = { "first officer", "the" },
  ["first mate"] = { "first officer", "the" }, ["chief engineer"] = { "chief engineer", "the" }, ["harbour master"] = { "harbour master", "story" }, ["harbor master"] = { "harbour master", "story" },
  harbourmaster = { "harbour master", "story" }, harbormaster = { "harbour master", "story" }, pilot = { "pilot", "the" }, driver = { "driver", "the" }, ["co pilot"] = { "co-pilot", "story" },
  copilot = { "co-pilot", "story" }, signaller = { "signaller", "the" }, signalman = { "signaller", "the" }, ["incident commander"] = { "incident commander", "story" },
  ["station master"] = { "station master", "the" }, stationmaster = { "station master", "the" }, ["train driver"] = { "driver", "the" }, ["bus driver"] = { "driver", "the" },
  ["lock keeper"] = { "lock keeper", "the" }, ["lighthouse keeper"] = { "lighthouse keeper", "the" }, ["dam keeper"] = { "dam keeper", "story" },
  ["fire chief"] = { "fire chief", "owner" }, ["police chief"] = { "police chief", "owner" }, ["shift supervisor"] = { "shift supervisor", "the" }, ["site manager"] = { "site manager", "story" },
  -- business and buildings
  founder = { "founder", "owner" }, ["sole founder"] = { "founder", "owner" }, owner = { "owner", "owner" }, proprietor = { "owner", "owner" }, ["majority owner"] = { "majority owner", "owner" },
  operator = { "operator", "owner" }, architect = { "architect", "the" }, sculptor = { "sculptor", "the" }, builder = { "builder", "owner" }, contractor = { "contractor", "the" },
  ["main contractor"] = { "main contractor", "story" }, developer = { "developer", "the" }, ["lead contractor"] = { "main contractor", "story" }, landlord = { "landlord", "the" }, landlady = { "landlord", "the" },
  caretaker = { "caretaker", "the" }, buyer = { "buyer", "the" }, bidder = { "bidder", "the" }, seller = { "seller", "the" }, auctioneer = { "auctioneer", "the" },
  insurer = { "insurer", "the" }, auditor = { "auditor", "owner" }, whip = { "whip", "owner" }, ["plant manager"] = { "plant manager", "story" }, ["managing director"] = { "managing director", "owner" },
  ["union leader"] = { "union leader", "the" }, ["strike leader"] = { "strike leader", "story" }, ["shop steward"] = { "shop steward", "the" },
  -- culture
  conductor = { "conductor", "story" }, curator = { "curator", "the" }, composer = { "composer", "the" }, librettist = { "librettist", "story" }, choreographer = { "choreographer", "story" },
  playwright = { "playwright", "the" }, director = { "director", "the" }, ["film director"] = { "director", "the" }, screenwriter = { "screenwriter", "the" }, cinematographer = { "cinematographer", "story" },
  translator = { "translator", "the" }, illustrator = { "illustrator", "the" }, publisher = { "publisher", "the" }, soloist = { "soloist", "the" }, restorer = { "restorer", "the" },
  agent = { "agent", "owner" }, widow = { "wife", "owner" }, widower = { "husband", "owner" }, fiancee = { "fiancee", "owner" }, fiance = { "fiance", "owner" }, caddie = { "caddie", "owner" }, trainer = { "trainer", "owner" }, ["medical director"] = { "medical director", "owner" },
  ["health officer"] = { "health officer", "owner" }, biographer = { "biographer", "" }, ["festival director"] = { "festival director", "story" }, ["museum director"] = { "museum director", "story" }, ["jury president"] = { "jury president", "story" },
  ["jury chair"] = { "jury president", "story" }, ["president of the jury"] = { "jury president", "story" }, ["chair of the jury"] = { "jury president", "story" }, ["head of the jury"] = { "jury president", "story" },
  laureate = { "laureate", "the" }, prizewinner = { "winner", "the" }, ["prize winner"] = { "winner", "the" }, ["concertmaster"] = { "concertmaster", "story" },
  organiser = { "organiser", "" }, organizer = { "organiser", "" }, ["chief organiser"] = { "chief organiser", "story" },
  -- sport
  referee = { "referee", "story" }, umpire = { "umpire", "the" }, ["man of the match"] = { "player of the match", "story" }, ["woman of the match"] = { "player of the match", "story" },
  ["player of the match"] = { "player of the match", "story" }, ["top scorer"] = { "top scorer", "story" }, winner = { "winner", "the" }, champion = { "champion", "the" },
  ["runner up"] = { "runner-up", "the" }, ["pole sitter"] = { "pole sitter", "story" }, ["race director"] = { "race director", "story" }, ["match winner"] = { "match winner", "story" },
  -- politics and administration
  incumbent = { "incumbent", "the" }, ["returning officer"] = { "returning officer", "story" }, ["elections director"] = { "elections director", "story" }, ["election director"] = { "elections director", "story" },
  ["director of elections"] = { "elections director", "story" }, ["special envoy"] = { "special envoy", "owner" }, ["campaign manager"] = { "campaign manager", "owner" }, rapporteur = { "rapporteur", "story" },
  ["head teacher"] = { "head teacher", "the" }, headteacher = { "head teacher", "the" }, headmaster = { "head teacher", "the" }, headmistress = { "head teacher", "the" },
  chair = { "chair", "owner" }, chairman = { "chair", "owner" }, chairwoman = { "chair", "owner" }, chairperson = { "chair", "owner" }, head = { "head", "owner" }, leader = { "head", "owner" },
  chief = { "head", "owner" }, boss = { "head", "owner" }, commander = { "commander", "the" }, convenor = { "convenor", "the" }, convener = { "convenor", "the" }, moderator = { "moderator", "story" },
  -- where a word before it tells which: project engineer, security manager
  engineer = { "engineer", "field" }, manager = { "manager", "field" }, officer = { "", "" }, supervisor = { "supervisor", "field" }, coordinator = { "coordinator", "field" },
  ["spokesman"] = { "spokesperson", "" }, ["spokeswoman"] = { "spokesperson", "" }, ["spokesperson"] = { "spokesperson", "" }, coach = { "coach", "owner" }, ["head coach"] = { "coach", "owner" },
  professor = { "professor", "" }, general = { "general", "" }, sergeant = { "sergeant", "" }, colonel = { "colonel", "" }, major = { "major", "" }, senator = { "senator", "" },
  councillor = { "councillor", "" }, inspector = { "inspector", "" }, detective = { "detective", "" }, bishop = { "bishop", "owner" }, minister = { "minister", "" }, deputy = { "deputy", "" },
  lieutenant = { "lieutenant", "" }, representative = { "representative", "" }, adviser = { "adviser", "" }, ambassador = { "ambassador", "owner" }, partner = { "partner", "" },
  prince = { "prince", "" }, princess = { "princess", "" }, doctor = { "doctor", "" }, correspondent = { "correspondent", "" }, secretary = { "secretary", "owner" },
}

words "role_verb" {
  -- in charge
  ["~chair"] = { "chair", "owner" }, ["~preside over"] = { "chair", "owner" }, ["~lead"] = { "head", "owner" }, ["~head"] = { "head", "owner" }, ["~oversee"] = { "overseer", "owner" },
  ["~supervise"] = { "overseer", "owner" }, ["~command"] = { "commander", "owner" }, ["~captain"] = { "captain", "owner" }, ["~skipper"] = { "captain", "owner" }, ["~fly"] = { "pilot", "owner" },
  ["~pilot"] = { "pilot", "owner" }, ["~drive"] = { "driver", "owner" }, ["~mediate"] = { "mediator", "story" }, ["~broker"] = { "broker", "deed" }, ["~referee"] = { "referee", "owner" },
  ["~umpire"] = { "umpire", "owner" }, ["~moderate"] = { "moderator", "owner" }, ["~coach"] = { "coach", "owner" }, ["~manage"] = { "manager", "owner" }, ["~operate"] = { "operator", "owner" },
  ["~run"] = { "operator", "owner" }, ["~own"] = { "owner", "owner" }, ["~insure"] = { "insurer", "owner" }, ["~prosecute"] = { "prosecutor", "owner" }, ["~sponsor"] = { "sponsor", "owner" },
  ["~organise"] = { "organiser", "owner" }, ["~organize"] = { "organiser", "owner" }, ["~audit"] = { "auditor", "owner" }, ["~finance"] = { "funder", "deed" }, ["~fund"] = { "funder", "deed" },
  -- made
  ["~found"] = { "founder", "deed" }, ["~establish"] = { "founder", "deed" }, ["set up"] = { "founder", "deed" }, ["~design"] = { "designer", "deed" }, ["~develop"] = { "developer", "deed" },
  ["~compose"] = { "author", "deed" }, ["~write"] = { "author", "deed" }, ["~pen"] = { "author", "deed" }, ["~paint"] = { "author", "deed" }, ["~sculpt"] = { "author", "deed" }, ["~carve"] = { "author", "deed" },
  ["~draft"] = { "drafter", "deed" }, ["~direct"] = { "director", "deed" }, ["~conduct"] = { "conductor", "deed" }, ["~curate"] = { "curator", "deed" }, ["~edit"] = { "editor", "deed" },
  ["~choreograph"] = { "choreographer", "deed" }, ["~translate"] = { "translator", "deed" }, ["~illustrate"] = { "illustrator", "deed" }, ["~restore"] = { "restorer", "deed" },
  ["~build"] = { "builder", "deed" }, ["~construct"] = { "builder", "deed" }, ["~manufacture"] = { "builder", "deed" }, ["~invent"] = { "inventor", "deed" }, ["~patent"] = { "inventor", "deed" },
  ["~discover"] = { "finder", "deed" }, ["~find"] = { "finder", "deed" }, ["~spot"] = { "finder", "deed" }, ["~publish"] = { "publisher", "deed" }, ["~commission"] = { "commissioner", "deed" },
  ["~photograph"] = { "photographer", "deed" }, ["~narrate"] = { "narrator", "deed" }, ["~produce"] = { "producer", "deed" },
  -- did
  ["~cut"] = { "cutter", "deed" }, ["first seen"] = { "finder", "deed" }, ["first noticed"] = { "finder", "deed" }, ["first spotted"] = { "finder", "deed" }, ["~detect"] = { "finder", "deed" }, ["~sight"] = { "finder", "deed" },
  ["claimed responsibility for"] = { "attacker", "deed" }, ["took responsibility for"] = { "attacker", "deed" }, ["~carry out"] = { "attacker", "deed" }, ["took the blame for"] = { "attacker", "deed" },
  ["~perpetrate"] = { "attacker", "deed" }, ["~mastermind"] = { "attacker", "deed" }, ["~put forward"] = { "proposer", "deed" }, ["~bring forward"] = { "proposer", "deed" }, ["~spearhead"] = { "head", "owner" }, ["~helm"] = { "head", "owner" },
  ["~take over"] = { "buyer", "deed" }, ["~snap up"] = { "buyer", "deed" }, ["~clinch"] = { "winner", "deed" }, ["~land"] = { "winner", "deed" }, ["~secure"] = { "winner", "deed" }, ["~capture"] = { "winner", "deed" }, ["~lift the"] = { "lifter", "deed" },
  ["~make"] = { "maker", "deed" }, ["~coordinate"] = { "overseer", "owner" }, ["~call"] = { "caller", "deed" }, ["~cancel"] = { "canceller", "deed" }, ["~move"] = { "proposer", "deed" }, ["~miss"] = { "misser", "deed" },
  ["~wear"] = { "wearer", "deed" }, ["~set"] = { "setter", "deed" }, ["~hold"] = { "holder", "owner" }, ["~play"] = { "performer", "deed" }, ["~sing"] = { "performer", "deed" }, ["~dance"] = { "performer", "deed" },
  ["~perform"] = { "performer", "deed" }, ["~identify"] = { "identifier", "deed" }, ["~announce"] = { "announcer", "deed" }, ["~steal"] = { "thief", "deed" }, ["~plant"] = { "planter", "deed" },
  ["came"] = { "finisher", "deed" }, ["~finish"] = { "finisher", "deed" }, ["was placed"] = { "finisher", "deed" }, ["came in"] = { "finisher", "deed" },
  ["~raise"] = { "raiser", "deed" }, ["~unveil"] = { "unveiler", "deed" }, ["~open"] = { "opener", "deed" }, ["~inaugurate"] = { "opener", "deed" }, ["~win"] = { "winner", "deed" },
  ["~take"] = { "winner", "deed" }, ["~claim"] = { "winner", "deed" }, ["~score"] = { "scorer", "deed" }, ["~acquire"] = { "buyer", "deed" }, ["~buy"] = { "buyer", "deed" }, ["~purchase"] = { "buyer", "deed" },
  ["~host"] = { "host", "deed" }, ["~stage"] = { "host", "deed" }, ["~table"] = { "proposer", "deed" }, ["~propose"] = { "proposer", "deed" }, ["~introduce"] = { "proposer", "deed" },
  ["~cast"] = { "caster", "deed" }, ["~order"] = { "orderer", "deed" }, ["~appoint"] = { "appointer", "deed" }, ["~nominate"] = { "nominator", "deed" }, ["~deliver"] = { "deliverer", "deed" },
  ["~present"] = { "presenter", "deed" }, ["~rescue"] = { "rescuer", "deed" }, ["~shoot"] = { "shooter", "deed" }, ["~arrest"] = { "arrester", "deed" }, ["~light"] = { "lighter", "deed" }, ["~lift"] = { "lifter", "deed" },
  ["~file"] = { "filer", "deed" }, ["~veto"] = { "vetoer", "deed" }, ["~supply"] = { "supplier", "deed" }, ["~sign"] = { "signer", "deed" }, ["~convict"] = { "judge", "owner" }, ["~inherit"] = { "heir", "deed" },
}

-- Turned round: the thing went to somebody.
words "role_goal" {
  ["went to"] = { "winner", "deed" }, ["goes to"] = { "winner", "deed" }, ["go to"] = { "winner", "deed" }, ["gone to"] = { "winner", "deed" }, ["awarded"] = { "winner", "deed" }, ["handed"] = { "winner", "deed" }, ["presented"] = { "winner", "deed" }, ["came from"] = { "scorer", "deed" }, ["awarded to"] = { "winner", "deed" },
  ["handed to"] = { "winner", "deed" }, ["given to"] = { "winner", "deed" }, ["presented to"] = { "winner", "deed" }, ["fell to"] = { "winner", "deed" }, ["belongs to"] = { "owner", "owner" }, ["belonged to"] = { "owner", "owner" }, ["belonging to"] = { "owner", "owner" }, ["sold to"] = { "buyer", "deed" },
}

-- Won without an article.
words "bare_object" { "gold", "silver", "bronze", "pole" }

-- What a rule needs to know of a thing that comes by the dozen: only these are one in a story for that part.
words "artwork" {
  "painting", "portrait", "picture", "canvas", "novel", "play", "opera", "libretto", "score", "song", "poem", "book", "film", "documentary", "sculpture", "statue", "mural", "fresco",
  "symphony", "quartet", "concerto", "photograph", "drawing", "etching", "ballet", "musical", "screenplay", "translation", "memoir", "biography", "anthem", "hymn", "requiem",
}

-- Parts that companies and other bodies play.
words "role_body" { "attacker", "winner", "maker", "owner", "majority owner", "operator", "builder", "main contractor", "contractor", "developer", "insurer", "auditor", "publisher", "buyer", "seller", "host", "sponsor", "liquidator", "administrator", "mediator", "supplier", "landlord" }

-- Callings, positions and kin: nobody is two of a row (see the rule two-posts).
words "role_noun" {
  nurse = { "nurse", "" }, teacher = { "teacher", "" }, baker = { "baker", "" }, farmer = { "farmer", "" }, fisherman = { "fisherman", "" },
  plumber = { "plumber", "" }, electrician = { "electrician", "" }, carpenter = { "carpenter", "" }, lawyer = { "lawyer", "" },
  dentist = { "dentist", "" }, vet = { "vet", "" }, accountant = { "accountant", "" }, journalist = { "journalist", "" },
  student = { "student", "" }, butcher = { "butcher", "" }, mechanic = { "mechanic", "" }, waiter = { "waiter", "" }, waitress = { "waitress", "" },
  hairdresser = { "hairdresser", "" }, soldier = { "soldier", "" }, firefighter = { "firefighter", "" }, paramedic = { "paramedic", "" },
  postman = { "postman", "" }, shopkeeper = { "shopkeeper", "" }, bookseller = { "bookseller", "" }, gardener = { "gardener", "" },
  roofer = { "roofer", "" }, welder = { "welder", "" }, librarian = { "librarian", "" }, chemist = { "chemist", "" },
  pharmacist = { "pharmacist", "" },
  goalkeeper = { "goalkeeper", "" }, defender = { "defender", "" }, midfielder = { "midfielder", "" }, striker = { "striker", "" },
  winger = { "winger", "" },
  cellist = { "cellist", "" }, pianist = { "pianist", "" }, violinist = { "violinist", "" }, flautist = { "flautist", "" },
  guitarist = { "guitarist", "" }, drummer = { "drummer", "" }, trumpeter = { "trumpeter", "" }, soprano = { "soprano", "" },
  tenor = { "tenor", "" }, baritone = { "baritone", "" },
  husband = { "husband", "owner" }, wife = { "wife", "owner" }, brother = { "brother", "" }, sister = { "sister", "" }, son = { "son", "" },
  daughter = { "daughter", "" }, father = { "father", "owner" }, mother = { "mother", "owner" }, uncle = { "uncle", "" }, aunt = { "aunt", "" },
  nephew = { "nephew", "" }, niece = { "niece", "" }, cousin = { "cousin", "" }, grandson = { "grandson", "" },
  granddaughter = { "granddaughter", "" }, grandfather = { "grandfather", "" }, grandmother = { "grandmother", "" },
  ["taxi driver"] = { "taxi driver", "" }, ["lorry driver"] = { "lorry driver", "" }, ["truck driver"] = { "lorry driver", "" }, ["bus conductor"] = { "bus conductor", "" },
}

-- Seats, parties and others on board.
words "role_noun" {
  passenger = { "passenger", "" }, pedestrian = { "pedestrian", "" }, cyclist = { "cyclist", "" }, tenant = { "tenant", "" }, lodger = { "lodger", "" }, witness = { "witness", "" }, juror = { "juror", "" },
  steward = { "steward", "" }, stewardess = { "stewardess", "" }, deckhand = { "deckhand", "" }, cook = { "cook", "" }, purser = { "purser", "" }, consul = { "consul", "" }, attache = { "attache", "" },
  democrat = { "democrat", "" }, republican = { "republican", "" }, socialist = { "socialist", "" }, communist = { "communist", "" }, tory = { "tory", "" }, libertarian = { "libertarian", "" },
  apprentice = { "apprentice", "" }, ["general secretary"] = { "general secretary", "owner" }, treasurer = { "treasurer", "owner" }, patient = { "patient", "" }, pupil = { "pupil", "" },
  ["flight attendant"] = { "flight attendant", "" }, ["ordinary member"] = { "ordinary member", "" }, ["rank and file member"] = { "ordinary member", "" }, executive = { "executive", "" },
  ["finance director"] = { "finance director", "owner" }, ["finance chief"] = { "chief financial officer", "owner" }, commissioner = { "commissioner", "" }, porter = { "porter", "" },
}
