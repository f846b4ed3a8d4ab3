-- The people that somebody or some body belongs to.

fact "origin" {
  modality = "asserted",
  "{nationality:country} (?:[a-z-]+ ){0,2}@of_a_people,? {person!:who}",
  "{nationality:country} (?:[a-z-]+ ){0,2}{office:_},? {person!:who}",
  "{nationality:country} (?:[a-z-]+ ){0,2}@of_a_people,? {org!:who}",
  "{person!:who},? (?:{number:_},? )?(?:an?|the) (?:[a-z-]+ ){0,2}{nationality:country} (?:[a-z-]+ ){0,2}@of_a_people",
  "{person!:who},? (?:{number:_},? )?(?:an?|the) (?:[a-z-]+ ){0,2}{nationality:country} (?:[a-z-]+ ){0,2}{office:_}",
  "{org!:who}, (?:an?|the) (?:[a-z-]+ ){0,2}{nationality:country} (?:[a-z-]+ ){0,2}@of_a_people",
  "{person!:who} (?:is|was) (?:an?|the) (?:[a-z-]+ ){0,2}{nationality:country} (?:[a-z-]+ ){0,2}@of_a_people",
  "{person!:who} (?:is|was) (?:an?|the) (?:[a-z-]+ ){0,2}{nationality:country} (?:[a-z-]+ ){0,2}{office:_}",
  "{org!:who} is (?:an?|the) (?:[a-z-]+ ){0,2}{nationality:country} (?:[a-z-]+ ){0,2}@of_a_people",
  "{person!:who}, who is {nationality:country}(?=,)",
  "{place:country}'s {person!:who}",
  "{person!:who} of {place:country}(?=[,.;]| and| in| won| beat| took| finished| came| was)",
  "{person!:who} \\({place:country}\\)",
}
