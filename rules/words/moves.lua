-- Verbs and nouns that say which way a figure went.
words "move" {
  ["~rise"] = "up", ["~grow"] = "up", ["~increase"] = "up", ["~climb"] = "up", ["~jump"] = "up", ["~surge"] = "up",
  ["~soar"] = "up", ["~leap"] = "up",
  ["~improve"] = "up", ["~swell"] = "up", ["~rally"] = "up", ["~accelerate"] = "up", ["~double"] = "up", ["~treble"] = "up", ["~triple"] = "up",
  ["~quadruple"] = "up", ["went up"] = "up", ["~rocket"] = "up", ["~expand"] = "up", ["~rebound"] = "up",
  ["~fall"] = "down", ["~drop"] = "down", ["~decline"] = "down", ["~decrease"] = "down", ["~shrink"] = "down",
  ["~slip"] = "down", ["~slide"] = "down",
  ["~plunge"] = "down", ["~tumble"] = "down", ["~contract"] = "down", ["~slump"] = "down", ["~dip"] = "down",
  ["~plummet"] = "down", ["~halve"] = "down",
  ["~dwindle"] = "down", ["~sink"] = "down", ["~ease"] = "down", ["~weaken"] = "down", ["~collapse"] = "down",
  ["went down"] = "down", ["~dive"] = "down",
  ["is up"] = "up", ["are up"] = "up", ["was up"] = "up", ["were up"] = "up", ["is higher"] = "up", ["are higher"] = "up",
  ["was higher"] = "up", ["were higher"] = "up", ["~edge up"] = "up", ["~tick up"] = "up", ["~creep up"] = "up", ["~pick up"] = "up",
  ["is down"] = "down", ["are down"] = "down", ["was down"] = "down", ["were down"] = "down", ["is lower"] = "down", ["are lower"] = "down",
  ["was lower"] = "down", ["were lower"] = "down", ["~edge down"] = "down", ["~tick down"] = "down", ["~nosedive"] = "down",
}
-- The same as adjectives right before it: "falling sales".
words "moving" {
  higher = "up", rising = "up", growing = "up", soaring = "up", increasing = "up", bigger = "up", more = "up",
  lower = "down", falling = "down", shrinking = "down", declining = "down", smaller = "down", fewer = "down", dwindling = "down",
  plunging = "down", slumping = "down",
}

-- What goes up and down: one name for it, and which of several it is where the words tell.
words "moved" {
  profit = "profit", profits = "profit", earnings = "profit", ["net profit"] = { "profit", "net" }, ["net income"] = { "profit", "net" },
  ["net earnings"] = { "profit", "net" }, ["pretax profit"] = { "profit", "pretax" }, ["pre-tax profit"] = { "profit", "pretax" },
  ["profit before tax"] = { "profit", "pretax" }, ["operating profit"] = { "profit", "operating" }, ["operating income"] = { "profit", "operating" },
  revenue = "revenue", revenues = "revenue", turnover = "revenue", sales = "sales", exports = "exports", imports = "imports", trade = "trade",
  output = "output", production = "output", inflation = "inflation", ["core inflation"] = { "inflation", "core" }, unemployment = "unemployment",
  ["unemployment rate"] = "unemployment", employment = "employment", turnout = "turnout", ["death toll"] = "death toll", population = "population",
  ["life expectancy"] = "life expectancy", shares = "share price", ["share price"] = "share price", ["gdp"] = "gdp",
  ["passenger numbers"] = "passengers",
  ["visitor numbers"] = "visitors", attendance = "attendance", ["house prices"] = "house prices",
  ["oil prices"] = "oil price", ["food prices"] = "food prices",
  rents = "rents", wages = "wages", ["real wages"] = { "wages", "real" }, crime = "crime", emissions = "emissions", deficit = "deficit",
  ["budget deficit"] = { "deficit", "budget" }, ["trade deficit"] = { "deficit", "trade" }, debt = "debt", ["public debt"] = { "debt", "public" },
  reserves = "reserves", membership = "membership", enrolment = "enrolment", enrollment = "enrolment", ["birth rate"] = "birth rate",
  ["poverty rate"] = "poverty", poverty = "poverty", ["interest rates"] = "interest rates", productivity = "productivity", bookings = "bookings",
  ["tax revenue"] = { "revenue", "tax" }, ["consumer prices"] = "inflation", ["traffic"] = "traffic",
  arrivals = "arrivals", ["approval rating"] = "approval",
  ["oil price"] = "oil price", ["house price"] = "house prices", ["interest rate"] = "interest rates",
  ["key rate"] = "interest rates", ["gas price"] = "gas price",
  ["gas prices"] = "gas price", ["fuel prices"] = "fuel price", ["fuel price"] = "fuel price",
  ["consumer confidence"] = "confidence", ["business confidence"] = "confidence",
  ["ticket sales"] = "ticket sales", ["car sales"] = "car sales", ["retail sales"] = "retail sales",
  ["ridership"] = "passengers", ["visitors"] = "visitors", ["profits"] = "profit",
  ["orders"] = "orders", ["net debt"] = { "debt", "net" }, ["infections"] = "infections", ["cases"] = "cases",
  quota = "quota", quotas = "quota", fares = "fares", fees = "fees", taxes = "taxes", spending = "spending", costs = "costs",
  births = "births", subscribers = "subscribers", circulation = "circulation", spectators = "attendance", ["tourist numbers"] = "visitors",
  ["accidents"] = "accidents", ["burglaries"] = "burglaries", applications = "applications", ["catches"] = "catch",
  ["temperatures"] = "temperature", ["water level"] = "water level", ["water levels"] = "water level",
}
