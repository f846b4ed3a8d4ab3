-- Places told without a verb for what happens there: what comes next, journeys, flags, sides.
words "gathering" {
  "session", "meeting", "summit", "conference", "congress", "assembly", "games", "festival", "tournament",
  "championship", "championships", "final", "edition", "round", "talks", "hearing",
  "jamboree", "gathering", "forum", "world cup", "olympics", "regatta", "fair", "exhibition", "match", "game", "leg",
  "race", "stage", "concert", "performance", "stop",
}
fact "scene" {
  act = "next", modality = "asserted", definite = "true",
  "the next (?:\\w+ )?@gathering (?:is|will be|is to be|takes place|will take place|is due|is scheduled|is set|is planned) (?:held |staged |"
    .. "hosted |to be held |to take place )?(?:.. )?in {town:place}(?:, {town:within})?",
  "{town:place}(?:, {town:within},?)? (?:will host|is to host|hosts|is hosting|will stage) the next (?:\\w+ )?@gathering",
  "the next (?:\\w+ )?@gathering,? in {town:place}(?:, {town:within})?",
}

words "craft" { "flight", "plane", "aircraft", "jet", "airliner", "helicopter", "ferry", "ship", "vessel", "freighter", "tanker", "train",
  "bus", "coach", "boat", "yacht", "balloon", "convoy", "truck", "lorry", "express" }
fact "scene" {
  act = "depart", modality = "asserted", definite = "true",
  "the {craft:thing}(?:, [^,;.]{2,40},)? (?:had |was |had been |, which (?:had |was )?)?(?:left|departed from|departed|set out from|"
    .. "set off from|took off from|sailed from|travelling from|traveling from|flying from|on its way from|en route from|bound from|"
    .. "heading from|coming from|came from|operating from) {town:place}",
  "the {craft:thing} from {town:place} to {town:_}",
  "the (?=plane|aircraft|jet|airliner|ship|vessel|freighter|tanker){craft:thing} from {town:place}(?=[,.;]| was| were| had| left| landed| skidded)",
  "the {craft:thing}, which (?:had |was )?(?:come|came|flown|coming|arriving|returning|flying) (?:in )?from {town:place}",
  "the {craft:thing} (?:was|were) (?:arriving|coming|returning|flying in|flying) from {town:place}",
  "the {craft:thing} (?:had )?(?:come|came|flown|flew|arrived|sailed|travelled|traveled) (?:in )?from {town:place}",
  "{craft:thing} {label:_} from {town:place}(?! to)",
  { "{entity:_} {label:_},? from {town:place}(?! to)", thing = "flight" },
  "boarded {craft:thing} {label:_} (?:in|at) {town:place}",
  { "boarded {entity:_} {label:_} (?:in|at) {town:place}", thing = "flight" },
  "boarded the {craft:thing} (?:in|at) {town:place}",
  "{craft:thing} {number:_} from {town:place} to {town:_}",
  "the {craft:thing}, which had (?:left|set out from|set off from|taken off from|departed from|sailed from) {town:place}",
  "the {town:place}[- ](?:to )?{town:_} {craft:thing}",
}
fact "scene" {
  act = "go to", modality = "asserted", definite = "true",
  "the {craft:thing}(?:, [^,;.]{2,40},)? (?:was |had been |is )?(?:bound for|headed for|heading for|heading to|on its way to|en route to|"
    .. "destined for|flying to|sailing to|travelling to|traveling to|due in|due at) {town:place}",
  "the {craft:thing} (?:was )?(?:\\w+ ){1,4}from {town:_} to {town:place}",
  "the {craft:thing} from {town:_} to {town:place}",
  "the {craft:thing} (?:had )?(?:left|departed) {town:_} for {town:place}",
  "the {craft:thing} to {town:place}",
}

fact "scene" {
  act = "flag", modality = "asserted", definite = "true",
  "the {entity:place}-(?:flagged|registered) {craft:thing}",
  "the {nationality:place}[- ](?:flagged|registered) {craft:thing}",
  "the {craft:thing},? (?:which )?(?:is |was )?(?:sails|sailed|sailing|flies) (?:under )?the flag of {entity:place}",
  "the {craft:thing},? (?:which )?(?:is |was )?(?:registered in|registered under the flag of|flagged in) {entity:place}",
}

words "bank" {
  ["north bank"] = "north bank", ["northern bank"] = "north bank", ["south bank"] = "south bank",
  ["southern bank"] = "south bank", ["east bank"] = "east bank", ["eastern bank"] = "east bank", ["west bank"] = "west bank",
  ["western bank"] = "west bank", ["left bank"] = "left bank", ["right bank"] = "right bank",
  ["ground floor"] = "ground floor", ["first floor"] = "first floor", ["second floor"] = "second floor", ["third floor"] = "third floor",
  ["fourth floor"] = "fourth floor", ["fifth floor"] = "fifth floor", ["top floor"] = "top floor",
  ["north side"] = "north side", ["south side"] = "south side", ["east side"] = "east side", ["west side"] = "west side",
  ["north wing"] = "north wing", ["south wing"] = "south wing", ["east wing"] = "east wing",
  ["west wing"] = "west wing", ["north shore"] = "north shore", ["south shore"] = "south shore",
}
fact "scene" {
  act = "lie", modality = "asserted", definite = "true",
  "the {words:thing},? (?:is|was|lies|stands|sits|lay|stood|sat) (?:\\w+ )?(?:on|in|at) the {bank:spot}",
  "{entity:of},? (?:is|was|lies|stands|sits|lay|stood|sat) (?:\\w+ )?(?:on|in|at) the {bank:spot}",
}
words "compass_side" { north = "north", south = "south", east = "east", west = "west", northeast = "northeast", northwest = "northwest",
  southeast = "southeast", southwest = "southwest" }
fact "scene" {
  act = "lie", modality = "asserted", definite = "true",
  "the {words:thing},? (?:is|was|lies|stands|sits|lay|stood|sat|is located) (?:(?:{measure:_}|"
    .. "\\w+) (?:to the )?)?{compass_side:side} of {town:place}",
  "{entity:of},? (?:is|was|lies|stands|sits|lay|stood|sat|is located|,) (?:(?:{measure:_}|\\w+) (?:to the )?)?{compass_side:side} of {town:place}",
  "the {words:thing}, (?:{measure:_} )?{compass_side:side} of {town:place}",
}
words "stream" { upstream = "up", downstream = "down", upriver = "up", downriver = "down" }
fact "scene" {
  act = "lie", modality = "asserted", definite = "true", spot = "stream",
  "{entity:of},? (?:is |lies |stands )?(?:about |some )?{measure:_} (?:further )?{stream:side}",
  "{entity:of}, (?:a|an|the) [^,.;]{2,60} {measure:_} (?:further )?{stream:side}",
}
fact "scene" {
  act = "epicentre", modality = "asserted", definite = "true",
  "epicent(?:re|er) (?:was|lay|is|were) (?:{measure:_} )?(?:.. )?{compass_side:side} of {town:place}",
  "(?:earthquake|quake|tremor|shock) (?:was |is )?(?:centred|centered) (?:{measure:_} )?(?:.. )?{compass_side:side} of {town:place}",
  "(?:earthquake|quake|tremor|shock) (?:was |is )?(?:centred|centered) (?:in|near|at|off|under|beneath) {town:place}",
  "epicent(?:re|er) (?:was|lay|is) (?:{measure:_} )?(?:.. )?(?:in|off|beneath|under|below|near) the (?:town|city|village|gulf|bay|district|"
    .. "port|island) of {town:place}",
  "epicent(?:re|er) (?:was|lay|is) (?:in|near|at|off|under|beneath|close to) {town:place}",
  "earthquake (?:struck|hit|shook|was centred|was centered) (?:.. )?(?:in|near|at|off|on) {town:place}",
  "quake (?:struck|hit|was centred|was centered) (?:.. )?(?:in|near|at|off|on) {town:place}",
}
fact "scene" { -- "the Lima agreement"
  act = "sign", modality = "asserted", definite = "true", thing = "agreement",
  "the {town:place} (?:agreement|accord|accords|treaty|pact|deal|truce|ceasefire|declaration|protocol|convention)",
}
fact "scene" {
  act = "come from", modality = "asserted", definite = "true",
  "{person!:of}, (?:a |an )(?:\\w+ ){0,2}from {town:place}(?:, {town:within})?",
  "{person!:of}, (?:{measure:_}, )?(?:of|from) {town:place}(?:, {town:within})?(?=[,.;])",
  "{person!:of},? (?:who )?(?:lives|resides|is resident) (?:.. )?in {town:place}(?:, {town:within})?",
}
fact "scene" {
  act = "be born", modality = "asserted", definite = "true",
  "{person!:of}, a native of {town:place}",
  "{person!:of},? (?:who )?(?:hails|hailed|comes|came) from {town:place}(?=[,.;]| and)",
}

words "structure" {
  "substation", "power station", "plant", "power plant", "dam", "bridge", "tunnel", "mine", "quarry", "refinery",
  "factory", "mill", "works", "yard", "shipyard", "terminal", "depot", "camp", "farm", "wind farm", "reservoir", "airport",
  "airfield", "base", "barracks", "prison", "jail", "hospital", "clinic", "school", "college", "museum", "gallery",
  "theatre", "theater", "stadium", "arena", "church", "cathedral", "mosque", "temple", "castle", "palace", "hotel", "market",
  "library", "lighthouse", "observatory", "laboratory", "crossing", "junction", "interchange", "station", "estate",
  "towers", "tower", "warehouse", "smelter", "brewery", "dairy", "site", "landfill", "incinerator", "pier", "lock", "weir",
}
fact "scene" { -- where a building stands
  act = "site", modality = "asserted", definite = "true",
  "the {entity:of} @structure,? (?:in|at) (?:the (?:\\w+ )?(?:town|city|village|port|district|suburb) of )?{town:place}(?:, {town:within})?",
  "the {entity:of} @structure (?:is|lies|stands) in {town:place}(?:, {town:within})?",
  { "the {entity:of} @structure,? (?:near|outside|close to|on the (?:\\w+ )?(?:outskirts|edge) of) (?:the )?(?:(?:northern|southern|eastern|"
    .. "western|nearby|small|coastal) )?(?:(?:town|city|village|port|capital) (?:of )?)?{town:place}", near = "true" },
}

-- Capitals, and lines with their ends.
fact "scene" {
  modality = "asserted", definite = "true",
  { "the capital,? {town:place}", act = "capital" },
  { "{town:place}, the capital(?=[,.;])", act = "capital" },
  { "the (?:regional|provincial|state) capital,? (?:of )?{town:place}", act = "regional capital" },
  { "{town:place}, the (?:regional|provincial|state) capital", act = "regional capital" },
  { "the county (?:seat|town),? (?:of )?{town:place}", act = "county seat" },
  { "{town:place}, the county (?:seat|town)", act = "county seat" },
  { "the fire (?:was|is|started|began|broke out|had started) (?:in|on|at) (?:the|a) {spot:spot}", act = "break out", thing = "fire" },
}
words "line_thing" { "pipeline", "line", "railway", "road", "cable", "canal", "route", "motorway", "highway", "railroad", "service",
  "corridor", "trail" }
fact "scene" {
  act = "run from", modality = "asserted", definite = "true",
  "the {line_thing:thing},? (?:which )?(?:runs|ran|will run|leads|goes|stretches) (?:.. )?from {town:place} to {town:_}",
  "the {line_thing:thing} from {town:place} to {town:_}",
}
fact "scene" {
  act = "run to", modality = "asserted", definite = "true",
  "the {line_thing:thing},? (?:which )?(?:runs|ran|will run|leads|goes|stretches) (?:.. )?from {town:_} to {town:place}",
  "the {line_thing:thing} from {town:_} to {town:place}",
}

fact "scene" { -- plants and shops that close
  act = "close", modality = "asserted", definite = "true",
  "the {structure:thing} in {town:place} (?:will|is to|would|is due to|is set to) (?:close|shut)",
  "the {town:place} {structure:thing} (?:will|is to|would|is due to|is set to) (?:close|shut)",
  "(?:close|shut|closing|shutting|closes|shuts|shutter)(?: down)? (?:the|its) {structure:thing} (?:in|at) {town:place}",
  "(?:close|shut|closing|shutting|closes|shuts|shutter)(?: down)? (?:the|its) {town:place} {structure:thing}",
  "(?:closure|closing|shutdown) of (?:the|its) {town:place} {structure:thing}",
  "(?:closure|closing|shutdown) of (?:the|its) {structure:thing} (?:in|at) {town:place}",
}
fact "scene" { -- where a thing is set or was first seen
  act = "first case", modality = "asserted", definite = "true",
  "the (?:first|index) (?:case|patient|victim|infection)(?:, [^,;.]{2,60},)? (?:was|came|lived|is) (?:.. )?(?:in|from|at) (?:the (?:town|"
    .. "city|village|district|port) of )?{town:place}",
  "the (?:first|index) (?:case|patient|victim), (?:a |an )?(?:\\w+ ){1,3}(?:from|of|in) {town:place}",
  "the outbreak (?:began|started|was first reported|broke out|originated) (?:in|at) (?:the (?:town|city|village|district|port) of )?{town:place}",
}
