-- Words that mean somebody or something named elsewhere in the article. A pattern that puts one into an entity field gets what is meant:
-- he and she a person of the sentence or the one before; a noun the only name of the article that ends in it ("the dam": the Kalin Dam);
-- a word for a body without such a name the body that the article is mostly about.
words "reference" {
  he = "male", she = "female", his = "male", her = "female", him = "male",
  it = "body", its = "body", company = "body", firm = "body", group = "body", carrier = "body", airline = "body", bank = "body", lender = "body",
  insurer = "body", retailer = "body", manufacturer = "body", maker = "body", carmaker = "body", automaker = "body", chipmaker = "body",
  brewer = "body", miner = "body", utility = "body", operator = "body", startup = "body", ["start-up"] = "body", club = "body", team = "body",
  party = "body", union = "body", charity = "body", agency = "body", broadcaster = "body", newspaper = "body", publisher = "body",
  university = "body", college = "body", school = "body", hospital = "body", museum = "body", orchestra = "body", festival = "body",
  foundation = "body", organisation = "body", organization = "body", association = "body", federation = "body", league = "body",
  business = "body", developer = "body", supplier = "body", producer = "body", studio = "body", label = "body", exchange = "body",
  bridge = "thing", dam = "thing", tunnel = "thing", airport = "thing", port = "thing", station = "thing", stadium = "thing", tower = "thing",
  ferry = "thing", ship = "thing", vessel = "thing", boat = "thing", trawler = "thing", freighter = "thing", tanker = "thing",
  plant = "thing", factory = "thing", mine = "thing", refinery = "thing", pipeline = "thing",
  railway = "thing", canal = "thing", reservoir = "thing", theatre = "thing", theater = "thing", library = "thing", church = "thing",
  cathedral = "thing", hotel = "thing", prison = "thing", market = "thing", park = "thing", pier = "thing", road = "thing", highway = "thing",
  prize = "thing", treaty = "thing", probe = "thing", mission = "thing", telescope = "thing", satellite = "thing", rocket = "thing",
}

-- Of which sort a body is, by the word that calls it so or that its name holds: "the hospital" is no newspaper, "the company" no ministry.
words "body_sort" {
  company = "firm", firm = "firm", group = "firm", carrier = "firm", airline = "firm", bank = "firm", lender = "firm", insurer = "firm",
  retailer = "firm", manufacturer = "firm", maker = "firm", carmaker = "firm", automaker = "firm", chipmaker = "firm", brewer = "firm",
  miner = "firm", utility = "firm", operator = "firm", startup = "firm", ["start-up"] = "firm", business = "firm", developer = "firm",
  supplier = "firm", producer = "firm", exchange = "firm", airlines = "firm", airways = "firm", holdings = "firm", motors = "firm",
  pharma = "firm", energy = "firm", foods = "firm", steel = "firm", mining = "firm", software = "firm", systems = "firm", plc = "firm",
  inc = "firm", ltd = "firm", corp = "firm", corporation = "firm", brewery = "firm", breweries = "firm", logistics = "firm", shipping = "firm",
  agency = "state", ministry = "state", department = "state", court = "state", tribunal = "state", council = "state", commission = "state",
  committee = "state", authority = "state", bureau = "state", administration = "state", directorate = "state", board = "state",
  office = "state", parliament = "state", assembly = "state", congress = "state", senate = "state", cabinet = "state", government = "state",
  police = "state", army = "state", navy = "state", inspectorate = "state", treasury = "state", embassy = "state", regulator = "state",
  university = "school", college = "school", school = "school", academy = "school", institute = "school",
  hospital = "hospital", clinic = "hospital", infirmary = "hospital", hospice = "hospital",
  union = "union", party = "party", club = "club", team = "club", rovers = "club", wanderers = "club", athletic = "club",
  museum = "museum", gallery = "museum", orchestra = "orchestra", philharmonic = "orchestra", symphony = "orchestra", church = "church",
  newspaper = "press", broadcaster = "press", publisher = "press", herald = "press", tribune = "press", courier = "press", chronicle = "press",
  telegraph = "press", gazette = "press", observer = "press", news = "press", times = "press", press = "press", radio = "press",
  charity = "society", foundation = "society", organisation = "society", organization = "society", association = "society",
  federation = "society", league = "society", alliance = "society", society = "society", trust = "society", festival = "festival",
  bridge = "thing", tunnel = "thing", station = "thing", airport = "thing", road = "thing", centre = "thing", center = "thing",
  ship = "ship", vessel = "ship", ferry = "ship", boat = "ship", trawler = "ship", freighter = "ship", tanker = "ship",
}
