-- What people, patients, books, teams and works of art go through. Read happenings.lua first.
local means = require "lib.means"

-- lives
means "birth" {
  "~be born", "born", "birth", "~come into the world", "~give birth", "gave birth to", "birthplace", "native of", "a child of", "a son of",
  "a daughter of", "~see the light of day", "~hail from",
}
means "death" {
  "~die", "death", "~pass away", "~breathe his last", "~breathe her last", "~lose his life", "~lose her life", "~perish", "~succumb",
  "died peacefully", "his heart stopped", "~take his own life", "~fall asleep for", "passing of",
}
means "funeral" {
  "funeral", "burial", "~bury", "laid to rest", "~lay to rest", "interment", "~inter", "cremation", "~cremate", "requiem", "last farewell",
  "~bid farewell", "memorial service", "graveside", "~carry to the grave",
}
means "wedding" { "~marry", "wedding", "~wed", "~tie the knot", "~exchange vows", "~say i do", "nuptials", "~walk down the aisle" }
means("marriage", "process") { "years of marriage", "married for", "married life" }
means "divorce" { "~divorce", "~separate from", "~split from" }
means "graduation" { "~graduate", "graduation", "~take his degree", "~take her degree", "~earn a degree", "~leave school" }
means "move" { "~emigrate", "~move to", "~settle in", "~come to live", "~immigrate", "~flee to", "~resettle", "~relocate" }

-- health
means "illness" {
  "~fall ill", "~fall sick", "~take ill", "~come down with", "~be infected", "symptoms", "first symptoms", "~develop a fever", "~show signs",
  "~sicken", "~catch the virus", "~test positive", "contracted the", "contracted measles", "contracted cholera", "contracted a",
}
means "first case" {
  "first case", "first cases", "first patient", "index case", "patient zero", "first infection", "first infected", "first confirmed case",
  "outbreak began", "outbreak started", "first victim", "first detected", "earliest case", "first sick", "first outbreak", "outbreak was confined",
  "~break out in", "first ill",
}
means "cases" { "cases", "outbreak", "infections" }

means "vaccination" {
  "~vaccinate", "vaccination", "booster", "jab", "inoculation", "~inoculate", "~immunise", "~immunize", "~bare his arm",
  "first shots", "~get the shot", "first injections", "~be given the vaccine", "~roll up her sleeve", "~roll up his sleeve",
}
means "diagnosis" { "~diagnose", "diagnosis", "test result", "~confirm the diagnosis", "tests showed" }
means "admission" {
  "~admit to hospital", "admitted", "taken to hospital", "~rush to hospital", "~hospitalise", "~hospitalize", "flown to",
  "brought her straight there", "in intensive care", "in a coma", "at the university hospital", "in hospital",
  "airlifted", "~treat", "treated",
}
means "discharge" {
  "~discharge", "~leave hospital", "~leave the hospital", "~go home from hospital", "leaving hospital", "~be sent home", "~let home",
}
means "operation" { "~operate on", "operation on", "surgery", "transplant", "~transplant", "under the knife", "~undergo surgery" }
means "cull" { "~cull", "cull", "~slaughter", "slaughter", "~destroy the flock", "~destroy the birds", "culling", "~gas the" }
means("clinical trial", "process") { "clinical trial", "drug trial", "vaccine trial", "study ran", "follow-up" }
means "recovery" { "~recover from", "recovery", "~be cured", "clean bill of health", "~get well" }

-- books, stages, museums
means "premiere" {
  "~premiere", "premiere", "first night", "opening night", "first performance", "first performed", "~have its first", "first heard",
  "first screened", "world premiere", "~open in cinemas", "first shown", "~raise the curtain", "curtain up", "curtain rises",
}
means "writing" {
  "~write the", "~begin the novel", "~begin the book", "~type the last", "~finish the book",
  "~finish the novel", "~compose", "composition", "~draft the", "~pen the", "manuscript",
}
means "prize" {
  "prize", "award", "~win the prize", "~be awarded", "~receive the award", "medal", "~take the prize", "laureate", "~honour", "~honor",
  "~be handed the", "awards ceremony", "prize-giving", "took the _ prize",
}
means "shortlist" { "shortlist", "~shortlist", "short list" }
means "longlist" { "longlist", "~longlist" }
means("exhibition", "process") { "exhibition", "retrospective", "on show", "on display", "on view", "show runs", "~exhibit" }
means "hanging" { "~hang in", "has hung", "hung in", "~look down on visitors", "on the wall", "~hang since" }
means "return of a work" {
  "~send back", "sent _ back", "~give back", "~hand back", "~return to", "back from", "~restitute", "restitution", "~come home", "~bring home",
  "~repatriate", "repatriation", "homecoming", "return to",
}
means "auction" { "~auction", "auction", "~go under the hammer", "under the hammer", "~fetch", "hammer price", "~be knocked down" }
means("festival", "process") {
  "festival", "fair", "carnival", "biennale", "gala", "jamboree", "games", "tournament", "championship", "championships", "world cup", "season",
  "olympics", "league season", "tour", "the competition",
}
means "concert" { "concert", "gig", "recital", "~perform at", "~play at", "~take the stage" }
means("filming", "process") { "filming", "shooting of the film", "~film the", "the shoot", "cameras rolled", "~shoot the film" }
means "recording" { "~record the album", "~record the song", "recording session", "in the studio" }
means "identification" {
  "~identify as", "~attribute", "attribution", "declared genuine", "~authenticate", "~be recognised as",
}

-- sport
means "match" {
  "match", "kick-off", "kickoff", "~kick off", "final whistle", "semi-final", "semifinal", "quarter-final", "quarterfinal", "derby",
  "~play the final", "cup final", "the final", "the game", "the race", "stage", "fixture",
}
means "transfer" { "~join the club", "~sign for", "transfer", "~move from", "on loan", "~transfer from", "~put pen to paper for" }
means "debut" { "debut", "~make his debut", "~make her debut", "first appearance", "first cap", "~first play for" }
means "injury" { "~injure", "injury", "~break his leg", "~break her leg", "~tear his", "~tear her", "~be hurt", "~limp off" }
means "race start" { "starting gun", "starting line", "~start the race", "~set off in the race" }
means "retirement from sport" { "~hang up his boots", "~hang up her boots", "last match", "final match", "last race", "farewell match" }

-- discoveries and space
means "discovery" {
  "~discover", "discovery", "~unearth", "~find the wreck", "~dig up", "~stumble on", "~come across", "excavation", "~excavate",
  "~come to the surface",
}
means "meteorite fall" { "meteorite", "fireball", "meteor", "went through the ice", "~fall from the sky", "black stone", "black lump" }
means "contact lost" {
  "~fall silent", "fell silent", "~lose contact", "~break off contact", "broke off contact", "last signal", "~go silent", "signal was lost",
  "contact was lost",
}
means "first images" {
  "first images", "first pictures", "~send pictures", "having sent", "first photographs", "first light", "~beam back", "single image",
  "maiden pictures",
}
means "docking" { "~dock with", "docking", "~dock" }
means "birth of an animal" { "~hatch", "~calve", "cub was born", "cubs were born", "first egg" }
