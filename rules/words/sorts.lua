-- Nouns that say of what sort a named thing is: "X is a poet", "X is a ferry". Read by engine/extract/definitions.c.
words "defined_as" {
  -- people by what they do
  actor = "person", actress = "person", comedian = "person", singer = "person", songwriter = "person", rapper = "person", musician = "person",
  guitarist = "person", drummer = "person", pianist = "person", violinist = "person", cellist = "person", composer = "person",
  conductor = "person", dancer = "person", choreographer = "person", poet = "person", novelist = "person", writer = "person",
  author = "person", playwright = "person", screenwriter = "person", journalist = "person", broadcaster = "person", presenter = "person",
  filmmaker = "person", ["film-maker"] = "person", painter = "person", sculptor = "person", photographer = "person", illustrator = "person",
  cartoonist = "person", architect = "person", engineer = "person", inventor = "person", scientist = "person", physicist = "person",
  chemist = "person", biologist = "person", mathematician = "person", astronomer = "person", geologist = "person", economist = "person",
  historian = "person", philosopher = "person", professor = "person", teacher = "person", doctor = "person", surgeon = "person",
  nurse = "person", lawyer = "person", judge = "person", politician = "person", diplomat = "person", senator = "person",
  congressman = "person", congresswoman = "person", activist = "person", revolutionary = "person", businessman = "person",
  businesswoman = "person", entrepreneur = "person", banker = "person", philanthropist = "person", footballer = "person",
  cricketer = "person", golfer = "person", boxer = "person", wrestler = "person", swimmer = "person", sprinter = "person",
  cyclist = "person", skier = "person", skater = "person", gymnast = "person", jockey = "person", quarterback = "person",
  midfielder = "person", striker = "person", goalkeeper = "person", sailor = "person", skipper = "person", astronaut = "person",
  pilot = "person", soldier = "person", farmer = "person", fisherman = "person", baker = "person", chef = "person", priest = "person",
  bishop = "person", monk = "person", nun = "person", occultist = "person", magician = "person", murderer = "person",
  sniper = "person", saint = "person", queen = "person", king = "person", prince = "person", princess = "person", emperor = "person",
  man = "person", woman = "person", boy = "person", girl = "person", person = "person", midwife = "person", translator = "person",
  librarian = "person", carpenter = "person", electrician = "person", plumber = "person", gardener = "person", barber = "person",
  -- what is written, played, shown
  series = "work", film = "work", movie = "work", documentary = "work", sitcom = "work", telenovela = "work", miniseries = "work", album = "work",
  song = "work", ballad = "work", symphony = "work", concerto = "work", opera = "work", operetta = "work", musical = "work",
  novel = "work", novella = "work", poem = "work", play = "work", memoir = "work", biography = "work", autobiography = "work",
  painting = "work", sculpture = "work", fresco = "work", mural = "work", ballet = "work", comedy = "work", tragedy = "work",
  thriller = "work", drama = "work", sequel = "work", prequel = "work", remake = "work", melodrama = "work", podcast = "work",
  videogame = "work", anthology = "work", trilogy = "work",
  -- places
  city = "place", town = "place", village = "place", hamlet = "place", suburb = "place", county = "place", province = "place",
  municipality = "place", township = "place", borough = "place", country = "place", state = "place", republic = "place", island = "place",
  peninsula = "place", mountain = "place", volcano = "place", river = "place", lake = "place", desert = "place", glacier = "place",
  valley = "place", bay = "place", strait = "place", archipelago = "place", canton = "place", prefecture = "place", capital = "place",
  neighbourhood = "place", neighborhood = "place", waterfall = "place", reef = "place", atoll = "place", continent = "place",
  -- bodies
  company = "body", corporation = "body", bank = "body", airline = "body", insurer = "body", retailer = "body", charity = "body",
  union = "body", university = "body", college = "body", ministry = "body", agency = "body", regulator = "body", newspaper = "body",
  band = "body", orchestra = "body", choir = "body", club = "body", federation = "body", party = "body",
  brewer = "body", brewery = "body", manufacturer = "body", startup = "body", ["start-up"] = "body", consortium = "body",
  -- creatures
  dog = "creature", cat = "creature", horse = "creature", racehorse = "creature", bird = "creature", fish = "creature", snake = "creature",
  bear = "creature", whale = "creature", elephant = "creature", tiger = "creature", spider = "creature", insect = "creature",
  beetle = "creature", mammal = "creature", reptile = "creature", tree = "plant", shrub = "plant", flower = "plant", herb = "plant",
  -- what moves
  ship = "vehicle", ferry = "vehicle", tanker = "vehicle", trawler = "vehicle", yacht = "vehicle", submarine = "vehicle",
  locomotive = "vehicle", aircraft = "vehicle", airliner = "vehicle", helicopter = "vehicle", truck = "vehicle", car = "vehicle",
  tram = "vehicle", satellite = "vehicle", rocket = "vehicle",
  -- what one catches, eats, speaks
  disease = "disease", virus = "disease", infection = "disease", language = "language", dialect = "language", spirit = "drink",
  liqueur = "drink", beer = "drink", wine = "drink",
}
