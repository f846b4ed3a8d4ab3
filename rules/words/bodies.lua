-- Public bodies and companies: heads that make a name a body's, bodies that everybody knows, and words around such names.

-- last word of a name ("X Ministry"), or before "of" ("Bank of X"); first: "Banco X"; any: wherever it stands; club: may stand for the whole
words "org_head" {
  daughters = "", bros = "", securities = "", forensics = "", analytics = "", robotics = "",
  genetics = "", therapeutics = "", biotech = "", bancorp = "", optics = "", instruments = "",
  materials = "", mills = "", farms = "", vineyards = "", distillery = "", smelter = "",
  refinery = "", chocolates = "", toys = "", cycles = "", gaming = "", biosciences = "",
  sciences = "", diagnostics = "", informatics = "", interactive = "", labs = "", express = "",
  cruises = "", ferries = "", tours = "", aquarium = "", zoo = "", charity = "", relief = "",
  endowment = "", daily = "", weekly = "", gazette = "", monitor = "", examiner = "",
  inquirer = "", ministry = "", department = "", bank = "", university = "", college = "",
  school = "", academy = "", institute = "", party = "", court = "", tribunal = "", council = "",
  commission = "", committee = "", agency = "", authority = "", union = "", association = "",
  federation = "", confederation = "", club = "", group = "", corporation = "", company = "",
  companies = "", airways = "", airlines = "", motors = "", industries = "", holdings = "",
  partners = "", ventures = "", investments = "", insurance = "", laboratories = "",
  pharmaceuticals = "", pharma = "", technologies = "", systems = "", software = "",
  electronics = "", semiconductor = "", semiconductors = "", foods = "", beverages = "",
  breweries = "", brewery = "", energy = "", petroleum = "", mining = "", steel = "", metals = "",
  chemicals = "", foundation = "", trust = "", fund = "", organization = "", organisation = "",
  bureau = "", service = "", services = "", administration = "", secretariat = "",
  directorate = "", board = "", office = "", parliament = "", assembly = "", congress = "",
  senate = "", chamber = "", cabinet = "", government = "", bundestag = "", league = "",
  alliance = "", coalition = "", front = "", movement = "", army = "", navy = "", guard = "",
  corps = "", brigade = "", regiment = "", battalion = "", police = "", constabulary = "",
  observatory = "", museum = "", gallery = "", library = "", orchestra = "", philharmonic = "",
  theatre = "", theater = "", opera = "", ballet = "", hospital = "", clinic = "", infirmary = "",
  hospice = "", church = "", diocese = "", archdiocese = "", synod = "", network = "",
  channel = "", broadcasting = "", television = "both", radio = "both", times = "", post = "",
  herald = "", tribune = "", courier = "", journal = "", chronicle = "", telegraph = "",
  guardian = "", observer = "", news = "", press = "", wire = "", magazine = "", review = "",
  society = "", inspectorate = "", registry = "", exchange = "", treasury = "", logistics = "",
  shipping = "", lines = "", railways = "", railway = "", rail = "", transport = "", transit = "",
  freight = "", airline = "", aerospace = "", aviation = "", defence = "", defense = "",
  dynamics = "", solutions = "", consulting = "", consultants = "", associates = "", brothers = "",
  sons = "", enterprises = "", enterprise = "", productions = "", pictures = "", studios = "",
  studio = "", entertainment = "", media = "", communications = "", telecom = "", mobile = "",
  wireless = "", networks = "", resources = "", utilities = "", utility = "", electric = "",
  renewables = "", solar = "", hydro = "", nuclear = "", textiles = "", garments = "", retail = "",
  stores = "", supermarkets = "", markets = "", hotels = "", resorts = "", realty = "",
  properties = "", construction = "", engineering = "", builders = "", cement = "", shipyard = "",
  shipyards = "", yard = "", dockyard = "", cooperative = "", operative = "", executive = "", campaign = "",
  syndicate = "", consortium = "", international = "", united = "club", rovers = "club", wanderers = "club",
  athletic = "club", albion = "club", harriers = "club", rangers = "", fc = "both", cf = "both", afc = "both", sc = "both",
  team = "", squad = "", cartel = "", militia = "", faction = "", forum = "", institution = "",
  centre = "", center = "", taskforce = "", command = "", initiative = "", delegation = "",
  embassy = "", consulate = "", parliamentarians = "", democrats = "", republicans = "",
  socialists = "", liberals = "", conservatives = "", nationalists = "", communists = "",
  chancellery = "", presidency = "", ombudsman = "", regulator = "", watchdog = "",
  conservatory = "", conservatoire = "", polytechnic = "", seminary = "", faculty = "",
  hydrographic = "", tv = "", banco = "first", banque = "first", banca = "first",
  ministerio = "first", ministere = "first", ministerium = "first", universidad = "first",
  universite = "first", universita = "first", universitat = "first", universidade = "first",
  institut = "first", instituto = "first", istituto = "first", grupo = "first", groupe = "first",
  gruppo = "first", gruppe = "first", partido = "first", parti = "first", partito = "first",
  partei = "first", compagnie = "first", compania = "first", societe = "first", sociedad = "first",
  sociedade = "first", deutsche = "first", bundes = "first", camara = "first", chambre = "first",
  comision = "first", consejo = "first", conseil = "first", federacion = "first",
  asociacion = "first", associazione = "first", fundacion = "first", fondation = "first",
  fondazione = "first", confederacion = "first", sindicato = "first", real = "first",
  atletico = "first", deportivo = "first", sporting = "first", ac = "first", as = "first",
  rc = "first", us = "first", aerolineas = "first", air = "first", inc = "any", ltd = "any",
  llc = "any", plc = "any", gmbh = "any", corp = "any",
}

-- well-known bodies; the value is the long form of an acronym
words "org" {
  ["european union"] = "", eu = "european union", ["united nations"] = "", un = "united nations",
  ["u.n."] = "united nations", nato = "north atlantic treaty organization",
  ["north atlantic treaty organization"] = "", imf = "international monetary fund",
  ["international monetary fund"] = "", ["world bank"] = "", ["world health organization"] = "",
  who = "world health organization", ["world trade organization"] = "",
  wto = "world trade organization", opec = "", ["african union"] = "", asean = "",
  ["arab league"] = "", oecd = "", g7 = "", g20 = "", brics = "", mercosur = "", interpol = "",
  europol = "", unicef = "", unesco = "", unhcr = "", iaea = "", wfp = "world food programme",
  ["world food programme"] = "", ["red cross"] = "", ["red crescent"] = "", fifa = "", uefa = "",
  ioc = "international olympic committee", fbi = "", cia = "", nsa = "", epa = "", fda = "",
  nasa = "", esa = "european space agency", sec = "", irs = "", faa = "", fed = "federal reserve",
  ["federal reserve"] = "", ecb = "european central bank", ["european central bank"] = "",
  ["bank of england"] = "", ["bank of japan"] = "", ["european commission"] = "",
  ["european parliament"] = "", ["european council"] = "", ["security council"] = "",
  ["general assembly"] = "", ["international court of justice"] = "",
  ["international criminal court"] = "", icc = "international criminal court", kremlin = "",
  ["white house"] = "", pentagon = "", ["state department"] = "", ["downing street"] = "",
  whitehall = "", capitol = "", parliament = "", congress = "", senate = "",
  ["house of representatives"] = "", ["house of commons"] = "", ["house of lords"] = "",
  bundestag = "", bundesrat = "", knesset = "", duma = "", riksdag = "", storting = "", sejm = "",
  dail = "", ["lok sabha"] = "", ["rajya sabha"] = "", ["supreme court"] = "", ["high court"] = "",
  ["constitutional court"] = "", ["court of appeal"] = "", ["justice department"] = "",
  treasury = "", exchequer = "", ["crown office"] = "", ["scotland yard"] = "", reuters = "", ["associated press"] = "",
  ap = "associated press", afp = "agence france-presse", bloomberg = "", xinhua = "", bbc = "",
  cnn = "", ["al jazeera"] = "", ["amnesty international"] = "", ["human rights watch"] = "",
  greenpeace = "", ["doctors without borders"] = "", oxfam = "", ["save the children"] = "",
  hezbollah = "", hamas = "", taliban = "", ["islamic state"] = "", ["al qaeda"] = "",
  isis = "islamic state", ["boko haram"] = "", ["democratic party"] = "",
  ["republican party"] = "", ["labour party"] = "", ["conservative party"] = "",
  ["wall street journal"] = "", ["new york times"] = "", ["financial times"] = "",
  ["bbc news"] = "", democrats = "", republicans = "", ["united nations security council"] = "",
  ["un security council"] = "", ["world economic forum"] = "",
  ["international atomic energy agency"] = "", ["nobel committee"] = "",
  ["supreme leader's office"] = "", ifrc = "", icrc = "", ["who europe"] = "", noaa = "",
  usgs = "", unep = "", undp = "", ilo = "", ifc = "", eib = "", ebrd = "", adb = "", afdb = "",
  iata = "", icao = "", icann = "", ieee = "", mi5 = "", mi6 = "", mossad = "", ira = "", plo = "",
  pkk = "", farc = "", eta = "", ["national guard"] = "", ["coast guard"] = "", navy = "",
  army = "", ["air force"] = "", ["royal navy"] = "", ["royal air force"] = "",
  ["national assembly"] = "", politburo = "", ["central committee"] = "", ["state council"] = "",
  ["central bank"] = "", ["stock exchange"] = "",
}

-- "the airline X"; "X, a bank"
words "org_noun" {
  "company", "bank", "airline", "agency", "party", "group", "carrier", "startup", "start up",
  "firm", "maker", "carmaker", "automaker", "drugmaker", "chipmaker", "retailer", "manufacturer",
  "conglomerate", "brand", "chain", "lender", "insurer", "shipbuilder", "shipyard", "utility",
  "brewer", "distributor", "consultancy", "think tank", "thinktank", "charity", "ngo", "nonprofit",
  "non profit", "newspaper", "broadcaster", "magazine", "website", "platform", "club", "team",
  "university", "college", "institute", "union", "federation", "association", "movement",
  "militia", "organisation", "organization", "subsidiary", "multinational", "corporation",
  "supermarket", "cooperative", "co operative", "network", "foundation", "ministry", "regulator",
  "watchdog", "hospital", "label", "studio", "orchestra", "band", "museum", "consortium",
  "venture", "company owned", "giant",
}

-- last words of names that are neither people nor bodies: "the Marta Prize"
words "thing_head" {
  "prize", "award", "medal", "cup", "trophy", "accord", "accords", "treaty", "agreement", "pact",
  "act", "bill", "declaration", "convention", "protocol", "tournament", "festival", "symphony",
  "quartet", "concerto", "sonata", "requiem", "open", "classic", "grand prix", "marathon", "derby",
  "championship", "championships", "olympics", "games", "stakes", "series", "edition",
  "collection", "building", "museum shop", "gallery shop", "express", "liner", "link", "plan",
  "doctrine", "scandal", "affair", "report", "inquiry", "day", "week", "month", "year", "law",
  "rule", "theorem", "disease", "syndrome", "virus", "scale", "index", "survey", "effect",
}

-- "the Common Ground party"
words "org_noun_after" {
  "gang", "cartel", "party", "newspaper", "movement", "coalition", "militia", "ministry",
  "airline", "corporation", "foundation", "magazine", "university", "club", "union", "federation",
  "consortium", "daily", "bloc",
}

-- "X shares", "shares of X"
words "org_after" {
  "shares", "shareholders", "shareholder", "employees", "stock", "subsidiary", "subsidiaries",
  "spokesperson", "stores", "earnings", "stockholders", "jets", "tankers", "vans", "trucks",
  "phones", "servers",
}

-- "X employs": what, behind a bare name that a person and a body bear, only the body does
words "body_deed" {
  "employs", "employed about", "had revenue", "had revenues", "had annual revenue", "has annual revenue", "has revenue",
  "had sales of", "had a turnover", "had turnover", "has a turnover", "has turnover", "reported revenue", "reported sales",
  "reported a net loss", "reported a net profit", "reported a pretax profit", "reported a pretax loss",
  "reported a loss", "reported a profit", "reported net income", "reported earnings", "posted a loss", "posted a profit",
  "posted a net loss", "posted a net profit", "posted revenue", "posted net income", "posted sales", "went public",
  "went into administration", "went into receivership", "went into liquidation", "merged with", "trades on",
  "floated on", "laid off",
}

-- "X was founded": what is done with bodies alone
words "body_made" {
  "headquartered", "founded", "incorporated", "listed on", "acquired", "bought by", "bought for", "sold to", "sold for",
  "sold in", "sold last", "sold off", "sold by", "taken over", "taken public", "taken private", "nationalised", "nationalized",
  "privatised", "privatized", "delisted", "spun off", "wound up", "liquidated", "merged with", "merged into", "renamed",
  "valued at", "owned by", "majority-owned",
}

-- "X runs 12 terminals": the verb, and what it is of
words "body_holder" { "runs", "ran", "operates", "operated", "owns", "owned" }
words "body_holding" {
  "terminals", "depots", "stores", "shops", "branches", "outlets", "plants", "factories", "mills", "vessels", "ships", "barges",
  "ferries", "tankers", "trucks", "lorries", "aircraft", "planes", "jets", "trains", "buses", "routes", "warehouses", "mines",
  "refineries", "yards", "shipyards", "hotels", "clinics", "hospitals", "restaurants", "supermarkets", "sites", "wells", "smelters",
}

-- "the takeover of X", "shares in X": what ends before the name of a body that is dealt in
words "body_dealt" {
  "bought", "buy", "buys", "buying", "acquire", "acquires", "acquired", "acquiring", "takeover of", "acquisition of", "purchase of",
  "buyout of", "merger with", "merge with", "merged with", "merging with", "shares in", "shares of", "stake in", "stakes in",
  "bid for", "offer for", "take over", "took over", "taking over",
}
-- what may follow there besides a preposition
words "body_dealt_end" { "last", "this", "next", "earlier", "outright", "or", "if", "because", "when", "while", "yesterday", "today" }
-- "is paying $221 million for X"
words "body_paid" { "paying", "paid", "pay", "pays", "offering", "offered", "offer", "offers", "bid", "bidding", "spent", "spending" }
