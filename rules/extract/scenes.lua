-- Places of what comes next, told without a verb for it.
words "gathering" {
  "session", "meeting", "summit", "conference", "congress", "assembly", "games", "festival", "tournament", "championship", "championships", "final", "edition", "round", "talks", "hearing",
  "jamboree", "gathering", "forum", "world cup", "olympics", "regatta", "fair", "exhibition", "match", "game", "leg", "race", "stage", "concert", "performance", "stop",
}
fact "scene" {
  act = "next", modality = "asserted",
  "the next (?:\\w+ )?@gathering (?:is|will be|is to be|takes place|will take place|is due|is scheduled|is set|is planned) (?:held |staged |hosted |to be held |to take place )?(?:.. )?in {town:place}(?:, {town:within})?",
  "{town:place}(?:, {town:within},?)? (?:will host|is to host|hosts|is hosting|will stage) the next (?:\\w+ )?@gathering",
  "the next (?:\\w+ )?@gathering,? in {town:place}(?:, {town:within})?",
}
