-- What sits in a town: companies, offices, institutes, by the noun that stands beside the town or the name.

words "seated_body" {
  -- trade and making
  "company", "firm", "group", "corporation", "conglomerate", "business", "enterprise", "maker", "manufacturer", "builder", "producer", "supplier",
  "distributor", "importer", "exporter", "wholesaler", "retailer", "chain", "store chain", "supermarket chain", "trader", "trading house",
  "multinational", "holding", "holding company", "subsidiary", "start-up", "startup", "spin-off", "outfit", "partnership", "cooperative",
  "co-operative",
  "shipbuilder", "shipyard", "yard", "dockyard", "boatbuilder", "carmaker", "automaker", "planemaker", "truckmaker", "chipmaker", "drugmaker",
  "toymaker", "watchmaker", "steelmaker", "papermaker", "brewer", "brewery", "distillery", "winery", "bakery", "dairy", "mill", "foundry",
  "refiner", "miner", "mining company", "mining group", "oil company", "gas company", "utility", "power company", "energy company", "energy group",
  "network operator", "grid operator", "contractor", "construction company", "construction firm", "building firm", "engineering firm",
  "engineering company", "developer", "property developer", "dredging company", "dredging firm", "dredging group", "dredger",
  -- money and advice
  "bank", "lender", "savings bank", "insurer", "insurance company", "reinsurer", "broker", "brokerage", "hedge fund", "fund", "investment fund",
  "private equity firm", "investment firm", "investor", "asset manager", "auditor", "accountancy firm", "accountants", "law firm", "lawyers",
  "consultancy", "consulting firm", "consultants", "advertising agency", "public relations firm", "pollster", "polling firm", "polling institute",
  "ratings agency", "auction house", "auctioneer", "estate agency", "recruitment agency", "security company", "security firm",
  -- carrying people, goods and messages
  "airline", "carrier", "low-cost carrier", "shipping company", "shipping line", "shipping firm", "ferry company", "ferry operator", "shipowner",
  "cruise line", "haulier", "haulage firm", "freight company", "freight forwarder", "logistics company", "logistics firm", "logistics group",
  "railway company", "rail operator", "bus company", "bus operator", "courier", "tour operator", "travel agency", "hotel chain", "hotelier",
  "telecoms company", "telecoms operator", "internet provider", "operator", "salvage company", "salvage firm", "salvor", "towage company",
  -- machines and knowledge
  "software company", "software firm", "software maker", "technology company", "technology firm", "tech firm", "tech company", "data company",
  "biotech", "biotech company", "biotech firm", "biotechnology company", "pharmaceutical company", "laboratory", "lab", "research institute",
  "institute", "think tank", "think-tank", "observatory", "university", "college", "academy", "surveyor", "surveyors", "architects",
  "architecture firm",
  "practice", "design studio", "studio", "workshop",
  -- arts, sport, the public
  "publisher", "publishing house", "imprint", "printer", "printers", "printing house", "label", "record label", "gallery", "theatre company",
  "theater company", "dance company", "opera company", "orchestra", "ensemble", "choir", "production company", "film company", "broadcaster",
  "newspaper", "newspaper group", "magazine", "news agency", "radio station", "television station", "club", "football club", "team", "racing team",
  "charity", "foundation", "aid agency", "aid group", "relief agency", "campaign group", "pressure group", "non-profit", "nonprofit", "trust",
  "association", "federation", "trade union", "union", "watchdog", "agency", "body", "organisation", "organization",
}
