-- Nouns for a body that sits in the town named before them: "the Leeds brewer", "the Leeds company".
words "firm_noun" {
  "company", "firm", "group", "business", "concern", "corporation", "conglomerate", "cooperative", "co-operative", "consortium", "start-up",
  "startup", "giant", "outfit", "maker", "manufacturer", "producer", "supplier", "builder", "developer", "contractor", "operator", "distributor",
  "wholesaler", "importer", "exporter", "retailer", "grocer", "supermarket", "chain", "bank", "lender", "insurer", "reinsurer", "broker",
  "brokerage", "lessor", "airline", "carrier", "airframer", "planemaker", "automaker", "carmaker", "chipmaker", "drugmaker", "toymaker",
  "steelmaker", "shipbuilder", "shipowner", "shipyard", "brewer", "brewery", "distiller", "winery", "baker", "bakery", "dairy", "miner", "refiner",
  "utility", "publisher", "broadcaster", "newspaper", "studio", "label", "agency", "consultancy", "law firm", "charity", "foundation", "trust",
  "union", "federation", "association", "club", "orchestra", "ensemble", "museum", "institute", "laboratory", "think-tank", "exchange",
  "auctioneer", "gallery", "theatre", "theater", "hotelier", "caterer", "logistics", "haulier", "ferry line", "shipping line", "software",
}
