-- What happens at a place: verb = { act, whom it is about, or nothing where that is not told }. Verbs of one act say the same: "signed", "concluded".

words "scene_verb" {
  ["~sign"] = { "sign", "object" }, ["~conclude"] = { "sign", "object" }, ["~initial"] = { "sign", "object" }, ["~agree"] = { "sign", "object" }, ["~strike"] = { "sign", "object" },
  ["~broker"] = { "sign", "object" }, ["~reach"] = { "sign", "object" }, ["~negotiate"] = { "sign", "object" }, ["~seal"] = { "sign", "object" },
  ["~hold"] = { "hold", "object" }, ["~convene"] = { "hold", "object" }, ["take place"] = { "hold", "subject" }, ["takes place"] = { "hold", "subject" }, ["took place"] = { "hold", "subject" },
  ["taking place"] = { "hold", "subject" }, ["taken place"] = { "hold", "subject" }, ["~stage"] = { "hold", "object" }, ["~happen"] = { "hold", "subject" }, ["~occur"] = { "hold", "subject" },
  ["~die"] = { "die", "subject" }, ["passed away"] = { "die", "subject" }, ["~bury"] = { "bury", "object" }, ["laid to rest"] = { "bury", "subject" },
  ["was born"] = { "be born", "subject" }, ["were born"] = { "be born", "subject" }, ["came into the world"] = { "be born", "subject" }, ["~marry"] = { "marry", "object" }, ["~wed"] = { "marry", "object" },
  ["grew up"] = { "grow up", "subject" }, ["grows up"] = { "grow up", "subject" }, ["grown up"] = { "grow up", "subject" }, ["was raised"] = { "grow up", "subject" }, ["spent his childhood"] = { "grow up", "subject" },
  ["spent her childhood"] = { "grow up", "subject" },
  ["~find"] = { "find", "object" }, ["~discover"] = { "find", "object" }, ["~recover"] = { "find", "object" }, ["~unearth"] = { "find", "object" }, ["washed up"] = { "find", "subject" },
  ["turned up"] = { "find", "subject" }, ["~retrieve"] = { "find", "object" }, ["~locate"] = { "find", "object" }, ["~spot"] = { "find", "object" },
  ["~arrest"] = { "arrest", "object" }, ["~detain"] = { "arrest", "object" }, ["~apprehend"] = { "arrest", "object" }, ["~capture"] = { "arrest", "object" }, ["~seize"] = { "seize", "object" },
  ["~crash"] = { "crash", "subject" }, ["came down"] = { "crash", "subject" }, ["~derail"] = { "derail", "subject" }, ["~collide"] = { "collide", "subject" }, ["~sink"] = { "sink", "subject" },
  ["went down"] = { "sink", "subject" }, ["~capsize"] = { "sink", "subject" }, ["ran aground"] = { "run aground", "subject" }, ["run aground"] = { "run aground", "subject" },
  ["~explode"] = { "explode", "subject" }, ["went off"] = { "explode", "subject" }, ["~collapse"] = { "collapse", "subject" }, ["gave way"] = { "collapse", "subject" },
  ["broke out"] = { "break out", "subject" }, ["~ignite"] = { "break out", "subject" }, ["~erupt"] = { "break out", "subject" }, ["started burning"] = { "break out", "subject" },
  ["~land"] = { "land", "subject" }, ["touched down"] = { "land", "subject" }, ["touch down"] = { "land", "subject" }, ["splashed down"] = { "land", "subject" }, ["~dock"] = { "dock", "subject" },
  ["~moor"] = { "dock", "subject" }, ["~anchor"] = { "dock", "subject" }, ["took off"] = { "take off", "subject" }, ["take off"] = { "take off", "subject" }, ["lifted off"] = { "lift off", "subject" },
  ["~launch"] = { "launch", "object" },
  ["~build"] = { "build", "object" }, ["~assemble"] = { "build", "object" }, ["~manufacture"] = { "build", "object" }, ["~construct"] = { "build", "object" }, ["put together"] = { "build", "object" },
  ["~make"] = { "build", "object" }, ["~produce"] = { "build", "object" }, ["~design"] = { "design", "object" }, ["~develop"] = { "design", "object" }, ["~print"] = { "print", "object" },
  ["~premiere"] = { "premiere", "subject" }, ["first performed"] = { "premiere", "object" }, ["~film"] = { "film", "object" }, ["~record"] = { "measure", "object" }, ["~measure"] = { "measure", "object" },
  ["~register"] = { "measure", "object" }, ["~auction"] = { "auction", "object" }, ["went under the hammer"] = { "auction", "subject" },
  ["~shoot"] = { "shoot", "object" }, ["~stab"] = { "stab", "object" }, ["~kill"] = { "kill", "object" }, ["~murder"] = { "kill", "object" }, ["~attack"] = { "attack", "object" },
  ["~ambush"] = { "attack", "object" }, ["~kidnap"] = { "kidnap", "object" }, ["~abduct"] = { "kidnap", "object" }, ["~rob"] = { "rob", "object" }, ["~steal"] = { "steal", "object" },
  ["led them to"] = { "find", "" }, ["led police to"] = { "find", "" }, ["led officers to"] = { "find", "" }, ["led investigators to"] = { "find", "" },
  ["led detectives to"] = { "find", "" }, ["led searchers to"] = { "find", "" }, ["~trace to"] = { "find", "" }, ["traced it to"] = { "find", "" },
  ["~convict"] = { "try", "object" }, ["~sentence"] = { "try", "object" }, ["stood trial"] = { "try", "subject" }, ["~jail"] = { "jail", "object" }, ["~imprison"] = { "jail", "object" },
  ["~treat"] = { "treat", "object" }, ["~inaugurate"] = { "inaugurate", "object" }, ["~unveil"] = { "inaugurate", "object" },
  ["~lie"] = { "lie", "subject" }, ["~stand"] = { "lie", "subject" }, ["~situate"] = { "lie", "object" }, ["~hang"] = { "hang", "subject" }, ["~exhibit"] = { "hang", "object" },
  ["on display"] = { "hang", "subject" }, ["~headquarter"] = { "sit", "object" }, ["~base"] = { "sit", "object" }, ["~settle"] = { "live", "subject" }, ["~reside"] = { "live", "subject" }, ["~live"] = { "live", "subject" },
  ["~train"] = { "train", "subject" }, ["~study"] = { "study", "subject" }, ["~graduate"] = { "study", "subject" }, ["~teach"] = { "teach", "subject" },
  ["~store"] = { "store", "object" }, ["~bury"] = { "bury", "object" }, ["~interview"] = { "interview", "object" }, ["~vaccinate"] = { "vaccinate", "object" }, ["~hospitalise"] = { "treat", "object" },
}

words "scene_noun" {
  headquarters = { "sit", "" }, ["head office"] = { "sit", "" }, ["registered office"] = { "sit", "" }, crash = { "crash", "" }, collision = { "collide", "" }, derailment = { "derail", "" }, explosion = { "explode", "" }, blast = { "explode", "" }, fire = { "break out", "" },
  epicentre = { "epicentre", "" }, epicenter = { "epicentre", "" }, signing = { "sign", "" }, wedding = { "marry", "" }, funeral = { "bury", "" }, burial = { "bury", "" }, trial = { "try", "" },
  shooting = { "shoot", "" }, stabbing = { "stab", "" }, robbery = { "rob", "" }, premiere = { "premiere", "" }, landing = { "land", "" }, sinking = { "sink", "" }, reading = { "measure", "" },
  attack = { "attack", "" }, arrest = { "arrest", "" }, kidnapping = { "kidnap", "" }, birthplace = { "be born", "" }, collapse = { "collapse", "" }, final = { "final", "" }, ceremony = { "ceremony", "" },
}

-- Where, in plain words. What is called alike is one spot.
words "spot" {
  hospital = "hospital", clinic = "hospital", ward = "hospital", ["intensive care"] = "hospital", home = "home", ["his flat"] = "home", ["her flat"] = "home", flat = "home", apartment = "home", house = "home",
  bedroom = "bedroom", kitchen = "kitchen", bathroom = "bathroom", cellar = "cellar", basement = "cellar", attic = "attic", garage = "garage", garden = "garden", ["living room"] = "living room",
  airport = "airport", aerodrome = "airport", airfield = "airport", ["post office"] = "post office", ["railway station"] = "station", station = "station", school = "school", church = "church",
  cathedral = "church", mosque = "mosque", synagogue = "synagogue", ["town hall"] = "town hall", ["city hall"] = "town hall", prison = "prison", jail = "prison", museum = "museum", library = "library",
  theatre = "theatre", theater = "theatre", stadium = "stadium", hotel = "hotel", restaurant = "restaurant", pub = "pub", supermarket = "supermarket", warehouse = "warehouse", barn = "barn",
  river = "river", lake = "lake", canal = "canal", reservoir = "reservoir", forest = "forest", field = "field", beach = "beach", tunnel = "tunnel", bridge = "bridge", mine = "mine",
  quarry = "quarry", embassy = "embassy", consulate = "consulate", palace = "palace", castle = "castle", parliament = "parliament", courthouse = "court", bunker = "bunker", cave = "cave",
}
