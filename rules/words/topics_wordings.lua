-- Topics of all beats: idioms, headline verbs and nouns made of verbs. The same set as words/topics.lua, further wordings.

words "topic" {
  -- came to harm
  ["toll had reached"] = "killed", ["toll has reached"] = "killed", ["toll reached"] = "killed", ["toll reaches"] = "killed",
  ["toll stands"] = "killed", ["toll rises"] = "killed", ["toll climbs"] = "killed", ["toll climbed"] = "killed", ["toll hits"] = "killed",
  ["toll passes"] = "killed", ["toll has risen"] = "killed", ["the toll is"] = "killed", ["the toll at"] = "killed", ["loss of lives"] = "killed",
  ["lives were lost"] = "killed", ["~bury their dead"] = "killed", ["number of victims"] = "killed", ["did not make it out"] = "killed",
  ["hospitals treated"] = "hurt", ["hospital treated"] = "hurt", ["doctors treated"] = "hurt", ["medics treated"] = "hurt",
  ["paramedics treated"] = "hurt", ["treated in hospital"] = "hurt", ["with wounds"] = "hurt", ["nursing injuries"] = "hurt",
  ["not been accounted"] = "missing", ["have not been seen"] = "missing", ["has not been seen"] = "missing", ["not been seen since"] = "missing",
  ["~pluck"] = "rescued", ["~airlift"] = "rescued", ["brought to shore"] = "rescued", ["hauled to safety"] = "rescued",
  ["lifted to safety"] = "rescued", ["reached safety"] = "rescued", ["got off safely"] = "rescued", ["hoisted to safety"] = "rescued",
  ["evacuation of"] = "evacuated", ["flee their"] = "evacuated", ["fled their"] = "evacuated", ["fleeing their"] = "evacuated",
  ["out of their homes"] = "evacuated", ["from their homes"] = "evacuated", ["leave their homes"] = "evacuated",
  ["leaving their homes"] = "evacuated", ["leave their houses"] = "evacuated", ["left their houses"] = "evacuated",
  ["had to be moved"] = "evacuated", ["~nab"] = "arrested", ["into custody"] = "arrested", ["~round up"] = "arrested",
  -- homes and services
  ["destruction of"] = "destroyed", ["reduced to ashes"] = "destroyed", ["reduced to rubble"] = "destroyed", ["burned to the ground"] = "destroyed",
  ["burnt to the ground"] = "destroyed", ["~flatten"] = "destroyed",
  ["~raze"] = "destroyed", ["~gut"] = "destroyed", ["in ashes"] = "destroyed", ["wrecked"] = "destroyed", ["swept away"] = "destroyed",
  ["washed away"] = "destroyed", ["went up in flames"] = "burned", ["~char"] = "burned", ["~scorch"] = "burned", ["~consume"] = "burned",
  ["~ravage"] = "burned", ["spread over"] = "burned", ["spread across"] = "burned", ["eaten up"] = "burned", ["~blacken"] = "burned",
  ["cut power"] = "power cut", ["cuts power"] = "power cut", ["power failure"] = "power cut", ["power failures"] = "power cut",
  ["knocks out power"] = "power cut", ["lose power"] = "power cut", ["losing power"] = "power cut", ["without current"] = "power cut",
  ["no electricity"] = "power cut", ["outages"] = "power cut", ["power outages"] = "power cut", ["blackouts"] = "power cut",
  ["in darkness"] = "power cut", ["cut off electricity"] = "power cut", ["cut electricity"] = "power cut", ["lights out"] = "power cut",
  -- crowds and halls
  ["turn out for"] = "attendance", ["turns out for"] = "attendance", ["turned out for"] = "attendance", ["turned out to"] = "attendance",
  ["played before"] = "attendance", ["the gate"] = "attendance", ["gate of"] = "attendance", ["drew a crowd"] = "attendance",
  ["~demonstrate"] = "attendance", ["~protest"] = "attendance", ["~rally"] = "attendance", ["joined the protest"] = "attendance",
  ["joined the rally"] = "attendance", ["demonstrators filled"] = "attendance", ["~pack into"] = "attendance", ["spectators packed"] = "attendance",
  ["visitor numbers"] = "visitors", ["visits"] = "visitors", ["number of visitors"] = "visitors", ["museumgoers"] = "visitors",
  ["has room for"] = "licensed", ["room for"] = "licensed", ["~seat"] = "licensed", ["~hold people"] = "licensed", ["can host"] = "licensed",
  ["capacity of"] = "licensed", ["seater"] = "licensed", ["seat stadium"] = "licensed", ["seat arena"] = "licensed", ["seat hall"] = "licensed",
  ["seat theatre"] = "licensed",
  -- votes
  ["vote win"] = "margin", ["vote victory"] = "margin", ["vote lead"] = "margin", ["vote majority"] = "margin", ["vote margin"] = "margin",
  ["votes separated"] = "margin", ["votes behind"] = "margin", ["point lead"] = "margin", ["points clear"] = "margin",
  ["in support"] = "voted yes", ["votes in support"] = "voted yes", ["~back"] = "voted yes", ["~support"] = "voted yes",
  ["lawmakers backed"] = "voted yes", ["members backed"] = "voted yes", ["deputies backed"] = "voted yes",
  -- work, schools, members
  ["~belong to"] = "members", ["in its ranks"] = "members", ["~give work"] = "employs", ["workforce numbers"] = "employs",
  ["a staff of"] = "employs", ["pupils attend"] = "pupils", ["children attend"] = "pupils", ["students attend"] = "pupils",
  ["enrolment"] = "pupils", ["enrollment"] = "pupils", ["school roll"] = "pupils", ["on the roll"] = "pupils",
  -- money
  ["purchase of"] = "price", ["sale of"] = "price", ["~snap up"] = "price", ["is worth"] = "price", ["netted"] = "profit", ["~run up debts"] = "debt",
  ["borrowing"] = "debt", ["borrowings"] = "debt", ["a gift"] = "donated", ["donation"] = "donated", ["gift of"] = "donated",
  ["donation of"] = "donated", ["came in at"] = "cost", ["swallowed"] = "cost", ["was built for"] = "cost", ["single ticket"] = "fare",
  ["single tickets"] = "fare", ["single fares"] = "fare", ["a ride"] = "fare", ["bus fare"] = "fare",
  -- rates and nature
  ["pay raise"] = "pay", ["raise in pay"] = "pay", ["increase in pay"] = "pay",
  ["economy grew"] = "growth", ["economy expanded"] = "growth", ["economy shrank"] = "growth", ["economy contracted"] = "growth",
  ["growth of"] = "growth", ["economy"] = "growth", ["quake measured"] = "magnitude", ["earthquake measured"] = "magnitude",
  ["quake registered"] = "magnitude", ["earthquake registered"] = "magnitude", ["tremor measured"] = "magnitude", ["crop"] = "harvested",
  ["copies"] = "copies sold", ["times this season"] = "goals", ["found the net"] = "goals", ["~net goals"] = "goals",
  ["medal tally"] = "medals", ["medal haul"] = "medals",
  ["dates back"] = "age", ["date back"] = "age", ["dating back"] = "age", ["years old"] = "age", ["the age of"] = "age",
}
