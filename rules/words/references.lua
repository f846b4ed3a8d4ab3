-- Words that mean somebody or something named elsewhere in the article. A pattern that puts one into an entity field gets what is meant:
-- he and she a person of the sentence or the one before; a noun the only name of the article that ends in it ("the dam": the Kalin Dam);
-- a word for a body without such a name the body that the article is mostly about.
words "reference" {
  he = "male", she = "female", his = "male", her = "female",
  it = "body", its = "body", company = "body", firm = "body", group = "body", carrier = "body", airline = "body", bank = "body", lender = "body",
  insurer = "body", retailer = "body", manufacturer = "body", maker = "body", carmaker = "body", automaker = "body", chipmaker = "body",
  brewer = "body", miner = "body", utility = "body", operator = "body", startup = "body", ["start-up"] = "body", club = "body", team = "body",
  party = "body", union = "body", charity = "body", agency = "body", broadcaster = "body", newspaper = "body", publisher = "body",
  university = "body", college = "body", school = "body", hospital = "body", museum = "body", orchestra = "body", festival = "body",
  foundation = "body", organisation = "body", organization = "body", association = "body", federation = "body", league = "body",
  business = "body", developer = "body", supplier = "body", producer = "body", studio = "body", label = "body", exchange = "body",
  bridge = "thing", dam = "thing", tunnel = "thing", airport = "thing", port = "thing", station = "thing", stadium = "thing", tower = "thing",
  ferry = "thing", ship = "thing", vessel = "thing", plant = "thing", factory = "thing", mine = "thing", refinery = "thing", pipeline = "thing",
  railway = "thing", canal = "thing", reservoir = "thing", theatre = "thing", theater = "thing", library = "thing", church = "thing",
  cathedral = "thing", hotel = "thing", prison = "thing", market = "thing", park = "thing", pier = "thing", road = "thing", highway = "thing",
  prize = "thing", treaty = "thing", probe = "thing", mission = "thing", telescope = "thing", satellite = "thing", rocket = "thing",
}
