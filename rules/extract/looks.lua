-- Colours of things of which a story has mostly one: the van that was seen, the coat that was found.

words "colour" {
  black = "black", white = "white", red = "red", blue = "blue", green = "green", yellow = "yellow", grey = "grey", gray = "grey", silver = "grey",
  brown = "brown", orange = "orange", pink = "pink", purple = "purple", scarlet = "red", crimson = "red", maroon = "red", navy = "blue",
  cream = "white", beige = "brown", ["dark blue"] = "blue", ["light blue"] = "blue", ["dark green"] = "green", ["dark red"] = "red",
  ["bright red"] = "red", ["bright yellow"] = "yellow", ["pale blue"] = "blue", ["navy blue"] = "blue", ["bottle-green"] = "green",
  ["jet-black"] = "black", ["snow-white"] = "white", turquoise = "turquoise", violet = "purple", golden = "yellow",
}

words "coloured_thing" {
  van = "van", car = "car", lorry = "lorry", truck = "lorry", bus = "bus", minibus = "minibus", motorbike = "motorbike", motorcycle = "motorbike",
  scooter = "scooter", moped = "scooter", bicycle = "bicycle", bike = "bike", jeep = "jeep", taxi = "taxi", cab = "taxi", saloon = "car",
  sedan = "car", hatchback = "car", pickup = "pickup", ["pick-up"] = "pickup", suv = "suv", limousine = "limousine", boat = "boat",
  dinghy = "dinghy", yacht = "yacht", speedboat = "speedboat", trawler = "trawler", canoe = "canoe", kayak = "kayak", helicopter = "helicopter",
  horse = "horse", pony = "pony", dog = "dog", cat = "cat", parrot = "parrot", suitcase = "suitcase", rucksack = "rucksack",
  backpack = "rucksack", holdall = "holdall", bag = "bag", envelope = "envelope", balaclava = "balaclava", hoodie = "hoodie", coat = "coat",
  jacket = "jacket", dress = "dress", gown = "dress", hat = "hat", cap = "cap", scarf = "scarf", jumper = "jumper", sweater = "jumper",
  tie = "tie", raincoat = "coat", umbrella = "umbrella", tent = "tent", balloon = "balloon", notebook = "notebook", diary = "diary",
  folder = "folder", tractor = "tractor", wig = "wig", sari = "sari", turban = "turban", swimsuit = "swimsuit",
}

fact "look" {
  modality = "asserted",
  "(?:a|an|the|his|her|its|their|this|that|my|in|old|small|large|big|little|battered|stolen|parked) {colour:colour} "
    .. "(?:(?:[a-z-]+|{name:_}|{org:_}) ){0,2}{coloured_thing:thing}"
    .. "(?!(?:-| )(?:driver|owner|lane|park|maker|dealer|show|race|horse|food|box|shed)\\b|s\\b)",
}
