-- What sort of thing a topic is (the values of the word set "topic"), for rules that compare amounts.
local lazy = require "lib.lazy"
local kinds = {}

local function set(names)
  local found = {}
  for _, name in ipairs(names) do found["#" .. name] = true end
  return found
end

--- Topics that name things and not what is measured of them: with one alone two amounts may well be two.
kinds.things = lazy(function() return set {
  "people", "homes", "workers", "passengers", "paid", "shares", "flights", "buildings", "length", "distance", "height", "aircraft",
  "trucks", "buses", "crews", "police", "troops", "pupils", "patients", "participants", "accounts", "points", "goals", "matches", "lost",
  "worth", "below", "bridge", "tunnel", "area", "peak", "invested", "offered", "raised", "burned", "children", "pay", "funding", "jury",
  "witnesses", "counts", "pretax", "income", "waves", "vehicles", "animals", "singers", "athletes", "rise", "fall", "sum", "fee", "lasted",
  "members", "guests", "viewers", "teams", "countries", "schools", "rooms", "flats", "letters", "stages", "rounds", "laps", "pages",
  "languages", "titles", "medals", "caps", "runs", "tries", "branches", "plants", "turbines", "species", "trees", "coins", "graves",
  "nests", "hives", "eggs", "cattle", "sheep", "pigs", "exhibits", "finds", "drugs", "asked", "started", "hired", "shipped", "delivered",
  "storeys", "places", "beds", "subscribers", "classes", "questions", "order", "journey", "sentence", "closed_for", "term", "trial",
  "donated", "distributed", "population", "chapters",
} end)

--- Topics whose numbers grow or fall by the day.
kinds.moving = lazy(function() return set {
  "killed", "hurt", "missing", "rescued", "evacuated", "crossed", "arrested", "infected", "vaccinated", "donated", "burned",
  "destroyed", "containment", "stranded", "power_cut", "signatures", "pledged", "drawn", "water_level", "tickets", "visitors", "spilled",
  "freed", "waiting", "crews", "police", "troops",
} end)

--- Measures that do so.
kinds.growing = lazy(function() return {
  deaths = true, injured = true, missing = true, rescued = true, displaced = true, arrests = true, cases = true, area = true,
} end)

--- Topics of so many things that another shared word must tell of which.
kinds.broad = lazy(function() return set {
  "cost", "price", "budget", "profit", "loss", "debt", "loan", "fine", "weight", "depth", "rain", "temperature", "speed",
  "wind", "damage", "seats", "capacity", "licensed", "output", "tax", "stake", "cancelled", "delayed", "destroyed", "killed", "width", "diameter",
  "altitude", "lasted", "employs", "rise", "fall", "worth", "paid", "invested", "raised", "donated", "order", "revenue", "market_value",
} end)

--- Topics that have a value for each period.
kinds.periodic = lazy(function() return set {
  "revenue", "profit", "exports", "imports", "output", "dividend", "growth", "inflation", "deficit", "budget", "rain", "snow",
  "unemployment", "operating_profit", "net_profit", "loss", "debt", "fare", "sold", "emissions", "visitors", "temperature",

} end)

--- Topics that tell what is counted or paid, and nothing of what happened to it: two of them are no two questions.
kinds.loose = lazy(function() return set {
  "people", "homes", "workers", "passengers", "police", "troops", "pupils", "patients", "children", "crews", "members", "rise", "fall",
  "distance", "length", "across", "sum", "lasted", "lost", "off", "below",
} end)

--- Topics of what is not yet so: asked, offered, estimated by somebody.
kinds.stages = set { "demanded", "offered", "asking_price", "pledged", "budget" }

--- Sorts of money that are never each other.
kinds.sums = set { "profit", "net_profit", "operating_profit", "revenue", "loss", "debt", "deficit", "surplus", "dividend", "tax", "pay",
  "exports", "imports" }

return kinds
