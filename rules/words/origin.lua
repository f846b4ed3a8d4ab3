-- What persons and bodies are called behind the name of a people: "the Norwegian skipper Lars Holm", "Korean shipyard Hanbit".

words "of_a_people" {
  "actor", "actress", "artist", "astronaut", "author", "archer", "banker", "billionaire", "biologist", "boxer", "businessman", "businesswoman", "cellist", "champion", "chef",
  "climber", "coach", "composer", "conductor", "cyclist", "dancer", "defender", "designer", "diplomat", "director", "diver", "doctor", "driver", "dramatist", "economist",
  "engineer", "entrepreneur", "explorer", "featherweight", "filmmaker", "film-maker", "footballer", "forward", "full-back", "goalkeeper", "golfer", "grandmaster", "guitarist", "gymnast",
  "heavyweight", "historian", "hurdler", "international", "inventor", "jockey", "journalist", "judge", "keeper", "lawyer", "magnate", "mathematician", "midfielder", "minister", "mountaineer",
  "musician", "novelist", "painter", "philosopher", "photographer", "physicist", "pianist", "pilot", "player", "playwright", "poet", "politician", "priest", "professor", "qualifier",
  "racer", "referee", "researcher", "rider", "rival", "rower", "runner", "sailor", "scientist", "scholar", "sculptor", "seismologist", "singer", "skater", "skier", "skipper",
  "soprano", "sprinter", "star", "striker", "surgeon", "swimmer", "tenor", "thrower", "tycoon", "umpire", "veteran", "violinist", "volcanologist", "weightlifter", "winger", "wrestler",
  "writer", "zoologist", "geologist", "astronomer", "architect", "captain", "envoy", "envoys", "negotiator", "mediator", "teenager", "tourist", "trawlerman", "captain",
  "airline", "automaker", "bank", "brewer", "builder", "carmaker", "car maker", "carrier", "chipmaker", "company", "conglomerate", "consortium", "contractor", "developer", "drugmaker",
  "energy company", "firm", "giant", "group", "insurer", "lender", "maker", "manufacturer", "miner", "mining company", "mining group", "operator", "producer", "publisher", "retailer",
  "shipbuilder", "shipping line", "shipyard", "start-up", "startup", "steelmaker", "supplier", "telecoms group", "utility", "yard",
}
