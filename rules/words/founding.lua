-- Words for bringing a body into being, and for the bodies that are.

-- What a founder did: told for certain; by a word that is used of much else ("start"); with others.
words "found_did" {
  founded = "found", cofounded = "share", ["co-founded"] = "share", established = "found", ["set up"] = "found", ["started up"] = "found",
  instituted = "found", incorporated = "found", ["brought into being"] = "found", ["called into being"] = "found", ["brought to life"] = "found",
  ["called into life"] = "found", ["got off the ground"] = "found", ["laid the foundations of"] = "found", ["laid the foundations for"] = "found",
  ["laid the foundation of"] = "found", ["laid the cornerstone of"] = "found", ["gave birth to"] = "found",
  started = "start", launched = "start", created = "start", began = "start", begun = "start", formed = "start", conceived = "start",
  originated = "start", pioneered = "start", ["dreamed up"] = "start", ["dreamt up"] = "start", ["thought up"] = "start", hatched = "start",
  ["built up"] = "build", built = "build", invented = "start",
  ["co-created"] = "share", ["co-launched"] = "share", ["helped found"] = "share", ["helped to found"] = "share", ["helped set up"] = "share",
  ["helped to set up"] = "share", ["helped start"] = "share", ["helped to start"] = "share", ["helped establish"] = "share",
  refounded = "again", ["re-founded"] = "again", ["re-established"] = "again", relaunched = "again", revived = "again",
}

-- What is founded, in plain words. firm: a word for any company; else what such a thing can be called.
words "founded_thing" {
  company = "firm", firm = "firm", business = "firm", outfit = "firm", group = "firm", chain = "firm", house = "firm", label = "firm",
  brand = "firm", startup = "firm", ["start-up"] = "firm", concern = "firm", enterprise = "firm", venture = "firm", maker = "firm",
  manufacturer = "firm", yard = "firm", shipyard = "firm", brewery = "firm", brewer = "firm", bakery = "firm", dairy = "firm", pottery = "firm",
  cannery = "firm", works = "firm", mill = "firm", distillery = "firm", winery = "firm", vineyard = "firm", airline = "firm", carrier = "firm",
  bank = "firm", lender = "firm", insurer = "firm", retailer = "firm", publisher = "firm", studio = "firm", agency = "firm", operator = "firm",
  practice = "firm", app = "firm", platform = "firm", exporter = "firm", importer = "firm", workshop = "firm", consultancy = "firm",
  grocer = "firm", supermarket = "firm", bookseller = "firm", ["bookshop chain"] = "firm", carmaker = "firm", chipmaker = "firm", foundry = "firm",
  factory = "firm", cooperative = "firm", ["co-operative"] = "firm", ["co-op"] = "firm", corporation = "firm", conglomerate = "firm",
  fund = "fund", foundation = "charity", charity = "charity", shelter = "charity", hospice = "charity", orphanage = "charity", trust = "charity",
  ["food bank"] = "charity", ["soup kitchen"] = "charity", organisation = "charity", organization = "charity", association = "union",
  society = "union", union = "union", movement = "union", party = "union", league = "union", federation = "union", guild = "union",
  club = "club", team = "club", orchestra = "choir", choir = "choir", band = "choir", ensemble = "choir", quartet = "choir", troupe = "choir",
  ballet = "choir", theatre = "choir", theater = "choir", circus = "choir", school = "school", academy = "school", college = "school",
  university = "school", conservatory = "school", institute = "institute", laboratory = "institute", lab = "institute", centre = "institute",
  center = "institute", observatory = "institute", museum = "museum", gallery = "museum", library = "museum", archive = "museum",
  collection = "museum", zoo = "museum", festival = "festival", fair = "festival", tournament = "festival", race = "festival",
  marathon = "festival", prize = "festival", award = "festival", competition = "festival", event = "festival", regatta = "festival",
  newspaper = "paper", paper = "paper", magazine = "paper", weekly = "paper", journal = "paper", website = "paper", station = "paper",
  broadcaster = "paper", hospital = "clinic", clinic = "clinic", monastery = "order", order = "order", convent = "order", abbey = "order",
  parish = "order", congregation = "order", restaurant = "firm", hotel = "firm", cafe = "firm", shop = "firm", store = "firm", garden = "museum",
  colony = "town", settlement = "town", town = "town", city = "town", village = "town", service = "firm", scheme = "charity",
}
words "made_by" { "brainchild", "creation", "invention", "life's work", "lifework", "handiwork", "idea", "child", "dream", "vision" }
words "first_of_all" { "first", "originally", "later", "himself", "herself", "really", "actually", "then", "also", "alone", "had", "has", "have",
  "once" }
words "forebear" {
  "father", "mother", "parents", "grandfather", "grandmother", "grandparents", "great-grandfather", "great-grandmother", "great-grandparents",
  "great-great-grandfather", "great-great-grandmother", "uncle", "aunt", "brother", "sister", "husband", "wife", "ancestor", "forebear",
  "forebears", "grandad", "granddad", "grandpa", "grandma", "great-uncle", "great-aunt", "father-in-law", "mother-in-law", "cousin",
}

-- What is done once to a thing or person: its time tells of nothing else that the sentence says of them.
words "done_once" {
  "built", "rebuilt", "founded", "established", "born", "opened", "launched", "completed", "finished", "commissioned", "introduced", "created",
  "formed", "elected", "appointed", "bought", "acquired", "inaugurated", "erected", "constructed", "incorporated", "listed", "registered",
  "laid", "designed", "discovered", "released", "published", "premiered", "consecrated", "nationalised", "privatised", "delivered",
}
