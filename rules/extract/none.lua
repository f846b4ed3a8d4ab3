-- "Nobody was killed", "all aboard are alive", "no arrests have been made": a figure that is none.

words "nobody_word" {
  "nobody", "no one", "no-one", "none of them", "none of those aboard", "none of those on board",
  "none of the passengers", "none of the victims", "none of the crew", "not one of them", "not one", "not a single person",
  "no people", "no passengers", "no person", "no residents", "no lives", "no workers", "no passenger",
  "no other person", "no human", "no civilians", "no children", "not a soul", "neither",
}
words "everybody_word" {
  "everybody", "everyone", "all on board", "all aboard", "those on board", "all passengers", "all the passengers",
  "all hands", "all those on board", "all of them", "everyone on board", "everybody on board",
  "everyone aboard", "everybody aboard", "all passengers and crew", "passengers and crew", "all the crew",
  "every passenger", "all occupants", "all the miners", "all workers",
}
words "be_word" { "was", "were", "is", "are", "has been", "have been", "had been", "being", "got", "came out", "came away", "walked away",
  "emerged", "escaped", "remained", "made it out", "climbed out", "left the scene", "got out", "was reported",
  "were reported", "is reported", "was found", "were found", "was brought out", "were brought out", "was pulled out", "were pulled out" }
words "safe_word" { "alive", "safe", "safe and sound", "unhurt", "unharmed", "unscathed", "uninjured", "accounted for", "in one piece",
  "alive and well", "rescued", "saved" }

local nobody = "(?:@nobody_word|not {number:_}|not {ratio:_}(?: [a-z-]+){0,3}?|no (?:{number:_} )?[a-z]+|none)(?: of (?:the |them|those|his |"
  .. "her |their )[^.;]{0,40}?)?"
local some = "(?<!some\\x20)(?<!many\\x20)(?<!most\\x20)(?<!several\\x20)(?<!few\\x20)(?<!other\\x20)(?<!the\\x20)"
local everybody = some .. "(?:@everybody_word|all (?:of the )?{number:_}(?: [a-z-]+){0,3}|(?:everybody|everyone|all) who [^.;]{1,60}?)"

fact "none" {
  measure = "deaths",
  nobody .. " (?:@be_word )?(?:~kill|~die|lost (?:his|her|their|a) (?:life|lives)|perished|dead|drowned|was lost|were lost|been lost)",
  "(?:no|without|zero|not one|not a single|nor any|no reported|no reports of) (?:any )?(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|"
    .. "loss of (?:human )?life|dead|lives (?:lost|were lost)|life was lost|loss of lives|victims)",
  "(?:claimed|cost|took) no (?:lives|life)",
  everybody .. " (?:@be_word )?(?:[^.;]{1,50}? )?(?:@safe_word|survived|~survive)",
  everybody .. " (?:survived|~survive|lived|pulled through)",
  "death toll (?:is|was|stands at|stood at|remains|remained) (?:zero|nil|none)",
}
fact "none" {
  measure = "injured",
  nobody .. " (?:@be_word )?(?:(?:seriously |badly )?(?:hurt|injured|harmed|wounded|burned)|came to (?:any )?harm|~come to harm|"
    .. "suffered (?:any )?injur(?:y|ies))",
  "(?:no|without|zero|nor any|no reported|no reports of) (?:any )?(?:serious )?(?:injur(?:y|ies)|casualt(?:y|ies)|wounded)",
  everybody .. " (?:@be_word )?(?:[^.;]{1,50}? )?(?:unhurt|unharmed|unscathed|uninjured|in one piece|alive and well)",
}
fact "none" {
  measure = "missing",
  nobody .. " (?:is |was |remains |are |were )?(?:still )?(?:missing|unaccounted for)",
  everybody .. " (?:@be_word )?(?:accounted for)",
}
fact "none" {
  measure = "arrests",
  nobody .. " (?:@be_word )?(?:~arrest|~detain|taken into custody|~charge)",
  "(?:no|without|not a single) (?:any )?(?:arrests?|detentions?|charges)",
}
fact "none" {
  measure = "cases",
  nobody .. " (?:@be_word |has |have )?(?:fallen ill|fallen sick|infected|tested positive|turned out to have|caught (?:it|the virus|"
    .. "the disease)|developed symptoms)",
  "(?:all|every one of) (?:of )?(?:the )?(?:{number:_} )?(?:tests?|samples|swabs|results) (?:@be_word |came back |has come back |"
    .. "have come back |proved |turned out )?negative",
  "(?:no|without|zero) (?:confirmed |human |new |further )*(?:cases?|infections?|patients|illness|illnesses) (?:in humans|among people|"
    .. "of it in people|in people|have been|has been|were|was)",
}

-- "Farm hand down with flu", "driver killed": one at least.
words "one_person" {
  "man", "woman", "boy", "girl", "child", "baby", "toddler", "infant", "teenager", "teen", "pensioner", "grandmother",
  "grandfather", "mother", "father", "mum", "mom", "dad", "couple", "student", "pupil", "teacher",
  "farmer", "farm hand", "farmhand", "farm worker", "worker", "driver", "lorry driver", "truck driver", "bus driver",
  "pilot", "co-pilot", "sailor", "fisherman", "miner", "climber", "hiker", "skier", "swimmer", "surfer",
  "diver", "cyclist", "motorcyclist", "biker", "pedestrian", "jogger", "runner", "passenger", "tourist", "visitor",
  "guest", "resident", "neighbour", "neighbor", "villager", "soldier", "officer", "policeman",
  "policewoman", "firefighter", "fireman", "nurse", "doctor", "patient", "prisoner", "inmate", "guard", "protester",
  "journalist", "reporter", "cameraman", "player", "footballer", "jockey", "engineer", "electrician",
  "builder", "docker", "cook", "chef", "waiter", "shopkeeper", "priest", "nun", "monk", "judge", "mayor", "minister",
  "captain", "skipper", "crewman", "rescuer", "paramedic", "volunteer", "vet", "butcher", "shepherd",
}
local sick_of = "(?:down with|struck down by|struck down with|laid low by|infected with|tests positive for|tested positive for|"
  .. "hospitali[sz]ed with|in hospital with|catches|caught|contracts|contracted|diagnosed with|falls ill with|fell ill with|sick with|ill with)"
fact "figure" { measure = "cases", amount = "[1, 1000000]", "@one_person(?: is| was| has been)? " .. sick_of .. " [^.;]{1,40}" }
fact "figure" { measure = "deaths", amount = "[1, 1000000]",
  "@one_person(?:, {number:_},)?(?: is| was| has been)? (?:killed|found dead|shot dead|stabbed to death|crushed to death|burnt to death|"
    .. "drowned|drowns|dies|dead|perishes)(?= in| at| on| as| after| by| when| near| off| under| during|[,.;]|$)" }
