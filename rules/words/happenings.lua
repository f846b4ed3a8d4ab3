-- What things, places and journeys go through, whatever the wording: by class, for the kind "happening". "begin" and "end" say which end of what
-- goes on the phrase tells, "process" that it is a noun for what goes on. Courts, laws and offices stand in happenings_public.lua, lives in
-- happenings_life.lua.
local means = require "lib.means"

-- what only sounds like it
means "aside" {
  "fire service", "fire brigade", "fire department", "fire bureau", "fire chief", "fire station", "fire engine", "fire engines", "fire crews",
  "fire officer", "fire alarm", "crash helmet", "death toll", "death sentence", "death penalty", "birth certificate", "birth rate",
  "wedding dress", "search engine", "launch pad", "launch site", "prize money", "arrest warrant", "charge sheet", "closing price",
  "closing speech", "closing speeches", "closing arguments", "opening speech", "opening statement", "opening statements", "opening hours",
  "opening times", "trial judge", "trial court", "strike force", "strike fund", "strike price", "election campaign", "election commission",
  "election law", "talks about", "landing strip", "landing gear", "vote count", "attack on the", "under fire", "free of charge",
  "in charge of the", "burning question", "match point", "match ball", "search party", "search team", "rescue team", "rescue teams",
  "rescue service", "rescue services", "release date", "founding member", "founding father", "appeal court", "appeals court", "court of appeal",
  "court heard", "inquest heard", "inquiry heard", "tribunal heard", "jury heard", "jurors heard", "hearing heard", "committee heard",
  "panel heard",
  "supreme court ruling", "ban on", "visit to hospital", "birth rates", "signing bonus", "shooting range", "struck", "~rule out",
}

-- verbs whose noun or adjective is another thing: "the ice storm", "a record", "close to the coast"
words "other_noun" {
  "anchor", "bore", "buckle", "close", "comb", "commission", "complete", "crest", "cross", "cuff", "dock", "file", "finish", "float", "fold",
  "founder",
  "ground", "hatch", "hit", "initial", "ink", "intercept", "issue", "land", "lodge", "log", "moor", "notice", "pass", "pay", "ram",
  "record", "rock", "rule", "sack", "sail", "score", "scrap", "seal", "shell", "shutter", "sink", "station", "steal", "storm", "stick", "table",
  "test", "treat", "trip", "anchors", "bores", "buckles", "combs", "crosses", "cuffs", "docks", "files", "floats", "folds", "founders",
  "grounds", "hatches", "hits", "initials", "intercepts", "issues", "lands", "lodges", "logs", "notices", "passes", "records", "rocks",
  "rules", "sacks", "sails", "scores", "scraps", "seals", "shells", "shutters", "sinks", "stations", "storms", "sticks", "tables", "tests",
  "treats", "trips",
}

-- what opens and closes
means "closing" {
  "~shut", "~close", "closure", "shutdown", "~shutter", "~pull down the shutters", "~bring down the shutters", "~close its doors",
  "~shut its doors", "~close its gates", "~shut its gates", "~cease trading", "~stop trading", "~cease to operate", "~cease operation",
  "~cease production", "~stop production", "~halt production", "~end production", "~go out of business", "~go out of service", "~go offline",
  "~taken offline", "~taken out of service", "~withdrawn from service", "~take _ out of service", "~switch off", "~switch _ off",
  "~turn off the lights", "~mothball", "~decommission", "~lay up", "~lay _ up", "~wind down", "~pull the plug", "~phase out",
  "~sail for the last time", "last sailing", "final sailing", "~run for the last time", "last train", "final train", "last bus", "last flight",
  "final flight", "last service", "final service", "last ferry", "last crossing", "last shift", "final shift", "last working day",
  "last day of trading", "last customers", "last customer", "last guests", "last coal", "last edition", "final edition", "last issue",
  "last tonne", "last car", "for good", "chimneys _ smoke", "~stop running", "~stop operating", "~discontinue", "~board up", "~padlock",
  "out of bounds", "~go round by", "~go dark", "~retire the", "barriers come down", "~fence off", "~wind up", "winding up", "~shut up shop",
}
means "opening" {
  "~open its doors", "~open to the public", "~open to traffic", "~open to passengers", "~open for business", "~inaugurate the", "~cut the ribbon",
  "cuts the ribbon", "cutting of the ribbon", "~welcome its first", "~welcome their first", "~receive its first", "~admit its first",
  "~take its first passengers", "first passengers", "first customers", "first visitors", "first guests", "first patient walked", "first trains",
  "first train ran", "first cars", "first cars crossed", "~carry its first", "~go into service", "~go live", "~enter service", "~come on stream",
  "~come online", "~start operating", "~begin operating", "~begin operations", "~start operations", "opening ceremony", "grand opening",
  "official opening", "~throw open", "~roll off the line", "first doses", "~be up and running", "in full swing", "~commission the", "first power",
  "first electricity",
}
means "reopening" {
  "~reopen", "reopening", "~open again", "~reopen to traffic", "~resume service", "~resume operations", "~resume production", "back in operation",
  "back in service", "back in use", "traffic flowed again", "passable again", "~clear the road",
}
means "groundbreaking" {
  "~break ground", "ground was broken", "ground broken", "ground-breaking", "groundbreaking", "first sod", "first spade", "foundation stone",
  "first stone", "first brick", "bulldozers moved in", "diggers moved in", "building work", "building may start", "construction work",
  "~start building", "~begin building", "~start construction", "~begin construction", "~lay the foundations", "work on the site", "~begin digging",
  "~start digging", "~move in with diggers",
}
means "completion" {
  "~complete", "completion", "~finish building", "~top out", "topping out", "~put the last stone", "last stone", "~hand over the keys",
  "handed the keys", "ready for use", "~finish the work", "finishing touches", "work was done",
}
means "demolition" {
  "~demolish", "demolition", "~tear down", "~pull down", "~knock down", "~raze", "~bulldoze", "~blow up the", "~blast down", "wrecking ball",
  "~flatten", "~dynamite",
}
means "filling" {
  "~fill the reservoir", "~fill the lake", "~fill the dam", "~impound", "impounding", "~let in water",
  "~flood the valley", "water was let", "filling of the reservoir",
}
means "inspection" {
  "~inspect", "inspection", "inspectors came", "inspectors arrived", "inspectors saw", "inspectors called", "inspectors visited",
  "inspectors toured", "~tour the works", "~tour the plant", "~tour the site", "safety check", "safety checks", "~check the wiring", "~look over",
  "officials toured", "~pass inspection", "~fail inspection", "engineers examined", "~survey the", "~carry out an inspection",
}
means "permit" {
  "permit", "~grant _ permit", "licence", "license", "planning permission", "building permit", "go-ahead", "green light", "~give _ its permit",
  "~sign off", "certificate", "clearance", "consent", "~license", "~authorise", "~authorize", "~clear _ for use", "approval", "~approve",
  "rubber-stamp", "~rubber-stamp", "~give its blessing", "~nod through", "~wave through", "marketing authorisation", "marketing authorization",
}
means "handover" { "~hand over", "handover", "hand-over", "~hand _ over", "~deliver to", "~take delivery", "~turn over to", "~transfer to" }
means "restoration" {
  "~restore", "restoration", "~clean the painting", "~take off _ varnish", "restorer", "restorers",
  "~renovate", "renovation", "refurbishment", "~refurbish", "~repaint", "restoration workshop",
}
means("repair", "process") {
  "repairs", "repair work", "~repair", "~mend", "~patch up", "maintenance", "~renew the cables", "overhaul", "~overhaul",
}

-- journeys
means "departure" {
  "~depart", "~set sail", "~cast off", "~put to sea", "~set out", "~set off", "~leave port", "~leave harbour", "~leave the quay",
  "~slip her moorings", "~weigh anchor", "~pull out of the station", "departure", "~leave the station", "~take off", "take-off", "takeoff",
  "~leave the runway", "~embark", "~begin the voyage", "~hit the road", "~sail from", "~leave for",
}
means "arrival" {
  "~arrive", "arrival", "~pull in", "~dock at", "~berth", "~make port", "~reach port", "~reach the scene", "~pull up", "at the scene by",
  "on the scene", "on scene", "~get there", "~turn up", "~roll in", "~sail into", "~reach home", "~get home",
}
means "landing" {
  "~land", "~touch down", "touchdown", "landing", "~splash down", "splashdown", "back on earth", "~return to earth", "~come back to earth",
  "~parachute down", "~come home from space",
}
means "launch" {
  "~launch", "~lift off", "lift-off", "liftoff", "~blast off", "blast-off", "~leave the pad", "~put _ into orbit", "~carry _ into orbit",
  "~send _ into orbit", "~go into space", "~roar into", "~soar into",
}
means("spaceflight", "process") {
  "in orbit", "in space", "aboard the station", "on the space station", "aboard the space station", "weightlessness",
  "orbital station", "space mission",
}
means("voyage", "process") { "voyage", "crossing", "journey", "passage", "at sea" }
means "flyby" {
  "closest approach", "~fly past", "flyby", "fly-by", "~pass earth", "brightest", "~come closest", "perihelion", "~swing by", "~skim past",
  "nearest point", "at its nearest", "~pass _ from earth",
}

-- what goes wrong
means "collapse" {
  "~collapse", "collapse", "~give way", "~cave in", "~come down", "~fall into the river", "~fall down", "~crumble", "~crash down", "~topple",
  "~buckle", "~plunge into", "~fall in", "~tumble down", "fell into the", "~break apart", "~burst", "~rupture", "~breach",
  "dam burst", "dam broke", "earth opened", "hole opened", "sinkhole opened", "ground opened", "sinkhole _ opened",
}
means "crash" {
  "~crash", "crash", "~come off the road", "~plough into", "~plow into", "~slam into", "~smash into", "~run off the road", "~overturn", "pile-up",
  "~hit a wall", "~career off", "~skid off", "~veer off", "accident",
}
means "derailment" {
  "~derail", "derailment", "~come off the rails", "~come off the track", "~come off the tracks", "~leave the rails", "~leave the track",
  "~leave the tracks", "~jump the tracks", "~jump the rails", "off the rails", "lay askew", "lay on its side", "lay on their sides",
}
means "sinking" {
  "~sink", "sinking", "~go down with", "~capsize", "~founder", "~go under", "~turn turtle", "~disappear beneath", "~roll over", "~keel over",
}
means "collision" { "~collide", "collision", "~ram", "~run into", "~strike the", "~crash into" }
means "grounding" { "~run aground", "~ground on", "aground", "~hit rocks", "~strike a reef" }
means "explosion" { "~explode", "explosion", "blast", "~blow up", "~go off", "detonation", "~detonate", "bang was heard" }
means "eruption" { "~erupt", "eruption", "~blow its top", "~spew", "had blown", "~belch ash", "lava flowed", "ash rose" }
means "quake" {
  "quake", "earthquake", "tremor", "temblor", "aftershock", "epicentre", "epicenter", "~shake the ground", "the ground shook", "magnitude",
}
means "landslide" { "landslide", "mudslide", "avalanche", "rockslide", "rockfall", "landslip", "hillside gave" }
means "landfall" { "~make landfall", "landfall", "~come ashore", "~sweep ashore", "~hit the coast", "~reach the coast" }
means("fire", "process") { "fire", "blaze", "flames", "inferno", "wildfire", "bushfire", "~catch fire", "~go up in flames" }
means("fire", "end") {
  "~put out", "~extinguish", "put out the", "~douse", "flames were out", "fire was out", "brought under control", "under control", "~quell",
  "were out by", "was out by", "burned itself out",
}
means("fire", "begin") {
  "~break out", "~start the fire", "~set fire", "~ignite", "~set alight", "~raise the alarm", "flames were reported", "fire was reported",
  "flames were seen", "~call the fire brigade", "smoke was seen",
}
means("flood", "process") {
  "flood", "flooding", "floods", "floodwater", "~burst its banks", "river rose", "waters rose", "under water", "inundation", "high water",
}
means("drought", "process") { "drought", "dry spell", "heatwave", "heat wave", "cold snap" }
means("outage", "process") {
  "outage", "blackout", "power cut", "power failure", "without power", "without electricity", "in the dark", "offline", "service was down",
}
means("outage", "begin") { "lights went out", "power failed", "power went out", "grid failed" }
means "power back" {
  "lights came back", "power was back", "power came back", "power returned", "~reconnect", "power restored", "back on the grid",
  "supply was restored", "current returned",
}
means "warning" {
  "~warn", "warning", "alert", "~sound the siren", "sirens", "~issue a warning", "tsunami warning", "flood warning", "storm warning", "~alert",
}
means "evacuation" {
  "~evacuate", "evacuation", "brought to safety", "taken to safety", "moved to safety", "~bring to safety", "~bring _ to safety",
  "~take _ to safety", "~move out", "~get everybody out", "~lead out", "~clear the building", "~clear the village", "~empty the",
  "carried out", "~carry out patients", "~flee", "led outside", "~get out", "taken off", "~take off the crew",
  "village emptied",
}
means "rescue" {
  "~rescue", "rescue", "~pull from", "~pluck from", "~winch", "~dig out", "~free from", "~save from", "~bring up alive", "~lift off the",
}
means("search", "process") { "search", "~search for", "hunt", "manhunt", "~comb", "~call off the search", "~scour" }
means "disappearance" {
  "~go missing", "missing since", "~vanish", "~disappear", "disappearance", "last seen", "never came home", "~fail to return", "~walk off on",
  "has not been seen",
}
means "body found" {
  "body was found", "body was recovered", "body _ recovered", "body _ found", "found dead", "body was pulled", "remains were found", "lay dead",
  "~recover the body", "~find the body", "led them to", "who lay",
}
means "drilling" {
  "~drill", "drilling", "~bore", "boring", "drills arrived", "~sink a well", "drill rig", "rig came",
}
means "spill" { "spill", "leak", "~leak", "~spill", "~seep", "~gush" }

-- fields, weather, days
means("harvest", "process") {
  "harvest", "harvesting", "picking season", "cotton season", "vintage", "grape harvest", "crop season", "fishing season", "hunting season",
  "~bring in the crop", "~harvest",
}
means("school year", "process") {
  "school year", "academic year", "new term",
}
means("holiday", "process") { "holidays", "school holidays", "summer recess", "recess" }

-- goods and money
means "delivery" { "~deliver", "delivery", "~hand over the first", "first delivery", "first deliveries", "consignment", "shipment arrived" }
means "payment" { "~pay out", "payout", "payment", "~settle the bill", "~transfer the money", "instalment", "installment", "~pay into" }
means "seizure" {
  "~seize", "seizure", "~impound the", "~confiscate", "~intercept", "~find the drugs", "haul", "~discover the cocaine", "~serve the writ",
  "served the writ", "ship under arrest", "~arrest the ship", "vessel was arrested", "ship was arrested", "~detain the ship",
}
means "mooring" {
  "at its berth", "at her berth", "~moor", "~tie up", "may not leave the port", "~anchor", "lies at", "~lie at anchor",
  "~be berthed", "held in port",
}
