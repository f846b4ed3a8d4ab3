-- Things that are built or founded once and then have an age; what each may be called, by its usual word.
words "aged_thing" {
  bridge = "bridge", viaduct = "bridge", dam = "dam", reservoir = "reservoir", tunnel = "tunnel", tower = "tower", lighthouse = "lighthouse", ferry = "ship", ship = "ship",
  vessel = "ship", boat = "ship", tanker = "ship", freighter = "ship", liner = "ship", trawler = "ship", aircraft = "aircraft", plane = "aircraft", jet = "aircraft", airliner = "aircraft",
  locomotive = "train", train = "train", tram = "train", stadium = "stadium", ground = "stadium", arena = "stadium", theatre = "theatre", theater = "theatre", museum = "museum", gallery = "museum",
  library = "library", hospital = "hospital", school = "school", university = "university", college = "university", church = "church", cathedral = "church", mosque = "mosque", temple = "temple",
  hotel = "hotel", prison = "prison", factory = "factory", plant = "factory", mill = "factory", brewery = "factory", mine = "mine", refinery = "factory", airport = "airport", station = "station",
  pier = "pier", port = "port", canal = "canal", railway = "railway", pipeline = "pipeline", reactor = "reactor", telescope = "telescope", satellite = "satellite", building = "building", house = "building",
  hall = "hall", market = "market", zoo = "zoo", company = "company", firm = "company", airline = "company", carrier = "company", bank = "company", brewer = "company", publisher = "company",
  newspaper = "newspaper", paper = "newspaper", club = "club", party = "party", festival = "festival", orchestra = "orchestra", choir = "choir", charity = "charity", union = "union", league = "league",
  treaty = "treaty", agreement = "treaty", parliament = "parliament", republic = "republic", castle = "castle", palace = "palace", windmill = "mill", statue = "statue", monument = "monument",
  structure = "structure", facility = "structure", landmark = "structure",
}
