-- More of what happens once in a story, beat by beat, in many words. Read happenings.lua first.
local means = require "lib.means"

-- roads, ships, planes, machines
means "closing" {
  "nobody has crossed", "nobody has used", "nobody has entered", "no one has crossed", "no one has used", "no one has entered",
  "gates were locked", "doors were locked", "gates were shut", "shutters came down", "lights were turned off", "curtain fell for the last time",
  "last lesson", "final lesson", "last mass", "final mass", "last performance", "final performance", "last screening", "~serve its last",
  "~serve their last", "~pour its last", "~print its last", "~sell its last", "~see its last", "~be closed down", "~be taken off the road",
  "~suspend operations", "~suspend service", "~suspend trading", "trading was halted", "~halt trading", "~stop flying", "~stop sailing",
  "~make its last flight", "~make its last crossing", "~make its last journey", "~fly for the last time", "~close to the public",
}
means "reopening" {
  "~resume its flights", "~resume their flights", "~resume its service", "~resume its services", "~fly again", "~sail again", "~run again",
  "~operate again", "~work again", "~start up again", "~restart", "~be back in service", "~be back in operation", "~be open again",
  "~open up again",
  "~lift the barriers", "~let cars through", "~let traffic through", "~take up service again", "~take up work again", "~be passable again",
}
means "grounding" {
  "~strike rocks", "~strike the rocks", "~hit the rocks", "~hit a reef", "~strike the reef", "~hit a sandbank", "~strand on", "~be stranded on",
  "~run on to the rocks", "~run onto the rocks", "~run onto a sandbank", "~be driven ashore",
}
means "refloating" {
  "~refloat", "refloating", "~float free", "~float again", "~pull _ free", "~tow _ free", "~drag _ free", "~pull _ off the rocks",
  "~pull _ off the sandbank", "~come free",
}
means "collision" { "~smash together", "~hit head-on", "head-on crash", "~run down", "~strike amidships" }
means "first run" {
  "maiden voyage", "maiden flight", "~make its maiden", "~make her maiden", "first flight of", "~fly for the first time",
  "~sail for the first time",
  "~roll for the first time", "test flight",
}
means "delivery" {
  "~be delivered to", "~arrive in the depot", "~arrive at the depot", "~come off the line", "~leave the factory", "~be handed over to",
}
means "black box" {
  "black box was found", "black boxes were found", "flight recorder was found", "flight recorders were found", "~find the black box",
  "~find the flight recorder", "~recover the black box", "~recover the flight recorder", "black box was recovered", "recorder was recovered" }

-- what goes wrong, and help
means("search", "end") {
  "search was called off", "~call off the search", "~give up the search", "~give up looking", "~stop looking", "~stop searching", "search ended",
  "~abandon the search", "search was abandoned", "~suspend the search", "search was suspended", "~end the search", "search was ended",
  "~call off their search", "~call off its search", "~give up hope",
}
means "rescue" {
  "brought to the surface", "brought up to the surface", "brought down from", "brought ashore", "~bring ashore", "~bring down from",
  "~be brought down",
  "~reach the trapped", "~reach the stranded", "~get them out", "~get him out", "~get her out", "~haul out", "~lift out", "plucked to safety",
  "~be winched up", "~be dug out", "~be pulled out", "~be cut free",
}
means "peak" { "~crest", "~peak at", "~reach its highest", "flood crest", "flood peak", "highest level", "~top out at" }
means "eruption" { "~send up ash", "~throw out ash", "~hurl ash", "~start to erupt", "~begin to erupt", "~come to life", "lava began", "first ash" }
means "landfall" {
  "eye crossed", "eye of the storm crossed", "~cross the coast", "~cross the coastline", "~move ashore", "~roll ashore", "~slam ashore",
  "~slam into the coast", "~reach land", "~strike land", "storm hit", "storm struck", "hurricane hit", "hurricane struck", "typhoon hit",
  "typhoon struck", "cyclone hit", "cyclone struck",
}
means "gates open" {
  "~open the gates", "~open its gates", "~open the floodgates", "~open its floodgates", "~open the sluices", "~open the spillway",
  "~open its spillway",
  "~lift the gates", "~raise the gates", "gates were raised", "gates were lifted", "gates were opened", "gate was opened", "gate was raised",
  "gate was lifted", "gate is lifted", "gates are lifted", "gate is raised", "gates are raised", "first gate", "spillway gates", "~let water out",
  "~release water", "sluices were opened",
}
means("fire", "end") {
  "~contain the fire", "~be fully contained", "fully contained", "last flames", "~be declared out", "declared out", "fire was declared",
}
means "evacuation" { "~be told to leave", "~order to leave", "~have to leave their homes", "~be moved out", "~leave their homes", "ordered out" }
means "all-clear" {
  "all-clear", "all clear", "warning was lifted", "alert was lifted", "~lift the warning", "~lift the alert", "~cancel the warning",
  "~stand down the alert", "~give the all clear" }

-- courts
means "arrest" {
  "~take in for questioning", "~pick _ up", "~cuff", "~be held at", "~be led out", "~be marched", "put under arrest", "~place under arrest",
}
means "plea" { "~plead guilty", "~plead not guilty", "guilty plea", "~enter a plea", "~admit the charges", "~change his plea", "~change her plea" }
means "bail" { "~grant bail", "~make bail", "~post bail", "granted bail" }
means "extradition" { "~be flown back to", "~put on a plane to", "handed over to", "~surrender to" }
means "verdict" {
  "jury found", "jury convicted", "jury acquitted", "jury cleared", "judge found", "court found", "~deliver its verdict", "~deliver their verdict",
  "~return a verdict", "~return its verdict", "verdict was read", "verdict was given", "~come back with a verdict", "~pronounce guilty",
  "pronounced guilty", "~be cleared of",
}
means "autopsy" { "autopsy", "post-mortem", "postmortem", "post mortem" }
means "exhumation" { "~exhume", "exhumation", "~open the grave", "~dig up the body" }
means "raid" {
  "~search the house", "~search the home", "~search the offices", "~search the headquarters", "house search", "~turn up with a warrant",
}

-- politics and the state
means("tenure", "begin") {
  "~take their oath", "~take their oaths", "~take his oath", "~take her oath", "~swear the oath", "~kiss hands", "~be sworn",
  "~take possession of the office",
  "~take up his post", "~take up her post", "~take up the office", "~begin work as", "~begin his term", "~begin her term", "~start his term",
  "~start her term", "first day as", "~come in as",
}
means "passage" {
  "~pass the bill", "~pass the law", "~pass the budget", "~adopt the bill", "~adopt the law", "~adopt the budget", "~approve the bill",
  "~approve the law", "~vote the bill", "~vote the budget", "~vote through the bill", "~vote through the law",
}
means "entry into force" {
  "must comply", "must obey", "must observe", "~bind from", "binding from", "~be binding", "law of the land", "~become binding", "~be applied from",
  "~have effect from", "~be charged from", "~pay from", "~be due from", "duty applies", "tariff applies", "rule applies", "rules apply",
}
means "proclamation" {
  "~proclaim", "proclamation", "~declare a state of emergency", "~declare an emergency", "~declare martial law", "~declare war",
  "~declare independence", "emergency was declared", "state of emergency was declared" }
means "dissolution" { "~dissolve parliament", "parliament was dissolved", "~dissolve the assembly", "~dissolve the house" }
means "resignation letter" { "letter of resignation", "resignation letter" }
means "budget" { "~present the budget", "~present her budget", "~present his budget", "~unveil the budget", "~lay his budget", "~lay her budget",
  "budget day", "budget speech", "~table the budget", "~deliver the budget" }
means "rate decision" {
  "rate decision", "interest rate decision", "~decide on its interest rate", "~decide on interest rates", "~decide on rates", "~set interest rates",
  "~set rates", "rate-setting meeting", "policy meeting", "monetary policy meeting", "~announce its rate", "~cut its rate", "~raise its rate",
  "~cut rates", "~raise rates", "~lower its rate", "~lower rates", "~leave rates", "~keep rates", "~hold rates", "rate cut", "rate rise",
  "rate increase",
}
means "census" { "census day", "census night", "~count the population" }

-- business
means "offer" {
  "~make an offer", "~make a bid", "~launch a bid", "~launch its bid", "~table an offer", "~table a bid", "takeover bid", "takeover offer",
  "~bid for",
}
means "results" {
  "annual results", "quarterly results", "half-year results", "~report results", "~report earnings", "~present its results",
  "~publish its results",
  "~report its results", "earnings report" }
means "recall" { "~recall", "recall of", "~take _ off the shelves", "~pull _ from the shelves", "~pull _ off the shelves" }
means "listing" {
  "first day of dealings", "dealings begin", "dealings began", "trading in the shares", "~list on the", "~start trading on", "~begin trading on",
}
means "completion" {
  "deal closed", "deal closes", "deal is to close", "deal will close", "takeover closed", "transaction closed", "transaction closes",
  "~close the deal",
  "~close the transaction", "~complete the takeover", "~complete the deal", "~complete the purchase", "~complete the merger",
  "~complete its takeover",
}

means "backdating" {
  "backdated", "~backdate to", "backdated to", "retroactive to", "retroactively from", "with retroactive effect", "~apply retroactively",
}

-- science, books, stages, sport
means "first images" {
  "first picture", "first image", "first photograph", "~see first light", "~take its first picture", "~send its first", "~send back its first",
}
means "orbit" {
  "~enter orbit", "~go into orbit around", "orbit insertion", "~reach the moon", "~reach mars", "~arrive at mars", "~arrive at the moon",
}
means "unveiling" { "~unveil", "unveiling", "~pull off the cloth", "~draw back the curtain" }
means "publication" {
  "~appear in the journal", "~appear in nature", "~be published in", "published online", "~come off the press", "~leave the press",
  "~be released on",
  "album is out", "book is out", "novel is out", "report came out", "report is due",
}
means "premiere" {
  "~open at the", "curtain rose on", "~have its premiere", "~have its first night", "~receive its premiere", "~be first staged", "first staged",
  "~be first seen on stage", "~be given its first" }
means "audience" { "received in audience", "~receive in audience", "private audience" }
means "winning" {
  "~take the title", "~take the crown", "~lift the trophy", "~lift the cup", "~be crowned champion", "~clinch the title", "~secure the title",
  "~wrap up the title" }
means "sample" {
  "sample was taken", "sample was collected", "samples were taken", "samples were collected", "~give a sample", "~give the sample",
  "~provide a sample",
  "sample that gave", "positive sample", "~test positive for" }
means "injury" {
  "~get hurt", "~tear a muscle", "~tear a ligament", "~rupture his", "~rupture her", "~be carried off", "~fracture his", "~fracture her",
  "~pull a muscle",
  "~break his", "~break her" }
means "comeback" {
  "~make his comeback", "~make her comeback", "comeback", "first match back", "first race back", "first game back", "~return to action",
  "~return to racing",
}

-- sickness
means "first case" {
  "~be first diagnosed", "~report its first", "~record its first", "~confirm its first", "~see its first case", "virus reached", "disease reached",
  "cholera reached", "measles reached", "flu reached", "virus arrived", "disease arrived", "first confirmed", "first found in",
  "first patient fell",
  "virus was first", "disease was first", "bacterium was first", "germ was first", "strain was first",
}
means "test result" {
  "results came back", "result came back", "tests came back", "test came back", "laboratory confirmed", "lab confirmed",
  "laboratory had the results",
  "~get the results", "~receive the results", "~come back positive", "~come back negative" }
means "vaccination" {
  "first jabs", "first doses", "first injections", "vaccinations begin", "vaccinations began", "vaccination begins", "vaccination began",
  "vaccination starts", "vaccination started" }
