-- People counted: hurt, moved, employed, voting.

words "persons" {
  "people", "persons", "person", "residents", "civilians", "men", "women", "children", "passengers", "workers",
  "soldiers", "villagers", "migrants", "tourists", "students",
  "miners", "protesters", "patients", "inhabitants", "citizens", "families", "households", "members", "victims",
  "others", "souls", "police officers", "officers", "firefighters",
  "sailors", "crew", "crew members", "fishermen", "pilgrims", "fans", "pupils", "girls", "boys", "adults", "refugees",
  "guests", "staff", "employees", "bodies", "demonstrators", "protestors", "marchers", "activists", "supporters",
  "holidaymakers", "motorists", "drivers", "commuters", "travellers", "worshippers", "shoppers", "spectators", "volunteers", "islanders",
  "townspeople", "locals",
}

measure "deaths" {
  doc = "People killed by an event, so far.",
  unit = "people", nature = "cumulative",
  counts = { "@persons" },
  nouns = { "deaths", "dead", "death toll", "fatalities", "bodies", "deaths from", "confirmed deaths", "toll", "number of dead" },
  verbs = { "~kill", "~die", "lost their lives", "~perish", "were dead", "~drown", "found dead", "claimed the lives of", "lost lives" },
  never = { "injured", "wounded", "hurt", "missing", "survived", "rescued", "look into", "inquire", "supervise", "governing", "regulatory",
    "public bodies", "official bodies", "professional bodies", "father of", "mother of", "dad of", "mum of", "mom of", "parent of",
    "grandfather of", "grandmother of" },
}

measure "injured" {
  doc = "People hurt in an event, so far.",
  unit = "people", nature = "cumulative",
  counts = { "@persons" },
  nouns = { "injuries", "injured", "wounded", "people hurt" },
  verbs = { "~injure", "~wound", "were hurt", "was hurt", "treated for injuries", "~hospitalise", "~hospitalize", "taken to hospital",
    "~hurt", "rushed to hospital", "sent to hospital", "with injuries", "with wounds", "suffered injuries", "suffered burns",
    "~need treatment", "~need hospital treatment", "~need medical treatment", "~require treatment", "~require hospital treatment" },
  never = { "dead", "killed", "died" },
}

measure "missing" {
  doc = "People not found after an event, at a time.",
  unit = "people", nature = "stock",
  counts = { "@persons" },
  nouns = { "missing", "unaccounted for", "still missing" },
  verbs = { "remain missing", "are missing", "were missing", "is missing", "have not been found",
    "had not been found", "not been found", "nowhere to be found" },
}

measure "rescued" {
  doc = "People brought to safety, so far.",
  unit = "people", nature = "cumulative",
  counts = { "@persons" },
  nouns = { "survivors" },
  verbs = { "~rescue", "~save", "brought ashore", "pulled alive", "~evacuate by", "~pluck", "~airlift", "~winch",
    "brought to safety", "taken to safety", "carried to safety", "hauled to safety", "lifted to safety", "taken off", "rescue of" },
}

measure "displaced" {
  doc = "People who had to leave their homes, or are in shelters, at a time.",
  unit = "people", nature = "stock",
  counts = { "@persons" },
  nouns = { "evacuees", "displaced people", "displaced persons" },
  verbs = { "~evacuate", "~displace", "fled their homes", "~flee", "taken shelter", "staying in", "left homeless", "forced from their homes",
    "evacuation of", "ordered out", "told to leave", "had to leave", "ordered to leave", "leave their homes", "left their homes",
    "out of their homes", "made homeless", "driven from their homes", "moved to safety" },
}

measure "jobs cut" {
  doc = "Jobs that an employer ends.",
  unit = "people",
  counts = { "jobs", "posts", "positions", "roles", "workers", "employees", "staff", "people" },
  nouns = { "job cuts", "layoffs", "redundancies", "job losses" },
  verbs = { "~lay off", "laid off", "~dismiss", "cut jobs", "to be cut", "be made redundant", "~cut", "~axe", "~shed",
    "~lose their jobs", "~eliminate", "~slash", "~scrap", "loss of", "made redundant", "~sack" },
}

measure "employees" {
  doc = "People who work for somebody.",
  unit = "people", nature = "stock",
  counts = { "people", "workers", "staff", "persons", "men", "women", "employees" },
  nouns = { "employees", "workforce", "workforce of", "headcount", "payroll", "staff of" },
  verbs = { "~employ", "~give work", "work at", "work for", "work there" },
}

measure "attendance" {
  doc = "People who came.",
  unit = "people",
  counts = { "people", "fans", "spectators", "visitors", "supporters", "protesters", "demonstrators", "mourners", "protestors",
    "marchers", "concertgoers", "worshippers", "pilgrims" },
  nouns = { "attendance", "spectators", "crowd of", "visitors", "turnout of", "visitor numbers", "visits", "admissions",
    "the gate", "number of marchers", "number of protesters" },
  verbs = { "~attend", "in front of", "~gather", "turned out", "marched", "watched by", "~march", "played before", "~draw", "~attract", "~pack",
    "~welcome", "~rally", "~demonstrate", "filled the", "took to the streets", "joined the march", "turn out for", "turned up", "came to see" },
}

measure "population" {
  doc = "People who live in a place.",
  unit = "people", nature = "stock",
  counts = { "people", "inhabitants", "residents", "souls" },
  nouns = { "population", "population of", "inhabitants", "city of", "town of", "country of", "nation of", "island of" },
  verbs = { "live in", "home to" },
}

measure "arrests" {
  doc = "People arrested.",
  unit = "people", nature = "cumulative",
  counts = { "@persons", "suspects" },
  nouns = { "arrests", "arrested" },
  verbs = { "~arrest", "~detain", "in custody", "into custody", "rounded up", "~apprehend" },
}

measure "cases" {
  doc = "People with a disease, so far.",
  unit = "people", nature = "cumulative",
  nouns = { "cases", "infections", "confirmed cases", "infected" },
  verbs = { "~infect", "tested positive" },
  never = { "court", "lawsuit", "briefcases", "legal" },
}

measure "aboard" {
  doc = "People on a ship, plane, train or bus.",
  unit = "people", nature = "stock",
  counts = { "people", "passengers", "persons", "souls" },
  nouns = { "aboard", "on board" },
}
