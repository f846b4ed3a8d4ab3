-- Terms called new or early; weekdays beside dates; inaugurations and elections with their days.

words "administration" { "administration", "government", "presidency", "term", "tenure", "mandate", "premiership", "leadership", "cabinet" }

words "newly" {
  "newly elected", "newly re-elected", "newly reelected", "newly appointed", "newly installed", "newly inaugurated", "newly sworn-in", "newly sworn in", "newly arrived",
  "newly crowned", "newly named", "newly hired", "newly minted", "newly confirmed", "newly chosen", "freshly crowned", "freshly elected", "freshly appointed",
  "freshly minted", "recently elected", "recently appointed", "just-elected", "just-appointed", "incoming",
}
words "top_place" { "leader", "head", "boss", "chief", "coach", "manager", "captain", "owner", "director", "chair", "chairman", "chairwoman", "skipper", "principal" }

fact "phase" {
  modality = "asserted",
  { "new (?:{nationality:_} )?{office:what},? {person!}", phase = "new" },
  { "new @top_place,? {person!}", phase = "new" },
  { "{person!}, (?:the |its |their |a |\\w+'s )?new (?:{nationality:_} )?{office:what}", phase = "new" },
  { "{person!}, (?:the |its |their |a )?new @top_place", phase = "new" },
  { "{person!},? (?:who is )?(?:still )?in (?:his|her) first (?:season|year|months|month|weeks|week|days|hundred days|100 days) (?:as|at|in|on)", phase = "newly" },
  { "{person!},? (?:who is )?(?:only |just |barely )?(?:days|weeks|months) into (?:the|his|her) (?:new )?(?:job|post|role|term|office|tenure)", phase = "newly" },
  { "(?:rookie|novice|freshman|first-year|freshly minted) (?:.. )?{person!}", phase = "newly" },
  { "@newly (?:{nationality:_} |{place:_}'s )?(?:.. )?{office:what},? {person!}", phase = "newly" },
  { "@newly (?:{nationality:_} )?{person!}", phase = "newly" },
  { "@newly @top_place,? {person!}", phase = "newly" },
  { "{person!}, (?:the |its |their |a )?@newly (?:.. )?{office:what}", phase = "newly" },
  { "{person!}, (?:the |its |their |a )?@newly @top_place", phase = "newly" },
  { "(?:significant |first |an )?early (?:.. )?(?:push|move|step|act|test|decision|days|months|weeks|effort) (?:.. )?(?:by|of|in) (?:the )?{person}'?s? {administration:what}", phase = "early" },
  { "early (?:.. )?in {person}'s {administration:what}", phase = "early" },
  { "{person}'s (?:fledgling|new|young) {administration:what}", phase = "new" },
  { "{person!} ~begin (?:his|her) {administration:what}", phase = "new" },
}

fact "weekday" { { "{day:date}", weekday = "=date", modality = "asserted" } } -- only dates that carry a weekday know one

words "ceremony" { inauguration = "inauguration", ["swearing-in"] = "inauguration", ["swearing in"] = "inauguration", election = "election", ["run-off"] = "run-off", runoff = "run-off", ["first round"] = "first round", summit = "summit", referendum = "referendum" }
fact "event" {
  modality = "asserted", status = "happened",
  { "{person!:of} .. at (?:his|her) {ceremony:what} on {date}" },
  { "{ceremony:what} of (?:{office:_} )?{person!:of} on {date}" },
  { "{person!:of} .. was (?:inaugurated|sworn in) .. on {date}", what = "inauguration" },
  { "on {date},? .. {person!:of} was (?:inaugurated|sworn in)", what = "inauguration" },
  { "{person!:of},? .. assumed the presidency .. on {date}", what = "inauguration" },
}
