-- Stretches with two ends, lengths of things, hours of the day, terms of office.

words "span_ends" {
  "ends", "ended", "end", "finishes", "finished", "finish", "closes", "closed", "close", "concludes", "concluded",
  "was cut off", "stops", "stopped", "stop",
  "expires", "expired", "runs out", "ran out", "was lifted", "was over", "is over",
}

fact "span" {
  modality = "asserted",
  "(?:from|between) (?:the (?:\\w+ ){1,3}(?:of|on) (?:\\w+ ){0,2})?{day:from},? (?:to|until|till|through|and) (?:the (?:\\w+ ){1,3}(?:of|"
    .. "on) (?:\\w+ ){0,2})?{day:to}",
  "(?:~begin|~start|~open) (?:at {time:_} )?(?:on )?{day:from},? and (?:it )?(?:will )?@span_ends (?:at {time:_} )?(?:on )?{day:to}",
  "(?:~begin|~start) at {duration:_} (?:past|to|before|after) {time:_} on {day:from},? and (?:it )?(?:will )?@span_ends at {time:_} (?:on )?{day:to}",
}

-- What lasts, by one word for all that means the same.
words "lasting_thing" {
  strike = "strike", walkout = "strike", stoppage = "strike", ["industrial action"] = "strike",
  summit = "meeting", conference = "meeting", meeting = "meeting", talks = "talks", negotiations = "talks",
  visit = "trip", trip = "trip", tour = "trip",
  mission = "mission", flight = "flight", voyage = "voyage", crossing = "voyage", trial = "trial", siege = "siege",
  standoff = "siege", ["stand-off"] = "siege",
  blackout = "outage", outage = "outage", ["power cut"] = "outage", ceasefire = "truce", truce = "truce", pause = "truce", ["cease-fire"] = "truce",
  festival = "festival", fair = "fair", tournament = "tournament", ban = "ban", suspension = "ban", lockdown = "lockdown", curfew = "curfew",
  search = "search", heatwave = "heatwave", ["heat wave"] = "heatwave", storm = "storm", hearing = "hearing",
  inquest = "inquest", closure = "closure", shutdown = "closure",
  ["lock-up"] = "lock-up", lockup = "lock-up", ["cooling-off period"] = "cooling-off period",
  ["state of emergency"] = "state of emergency", drought = "drought",
  evacuation = "evacuation", blockade = "blockade", boycott = "boycott", occupation = "occupation",
  investigation = "investigation", inquiry = "inquiry",
  construction = "construction", expedition = "expedition", ["hunger strike"] = "hunger strike", war = "war", campaign = "campaign",
}
words "it_lasts" { "lasts", "last", "will last", "has lasted", "is to last", "lasted", "went on for", "goes on for", "ran for", "runs for",
  "is due to last", "took", "takes", "will run for", "had lasted" }

fact "lasting" {
  modality = "asserted",
  "(?:the|this|that|its|their|a|an|after a|in a) (?:\\w+ ){0,1}{duration:lasting} (?:[a-z]+ )?{lasting_thing:thing}",
  "(?:the|this|that|its|their|a|an) (?:\\w+ )?{lasting_thing:thing}(?:, [^,.;]{2,80},)? @it_lasts (?:for )?(?:only |just |exactly |"
    .. "all of )?{duration:lasting}",
  "(?:the|this|that|its|their|a|an) (?:\\w+ )?{lasting_thing:thing} of {duration:lasting}",
  "(?:the|each of the|all) {duration:lasting} of the {lasting_thing:thing}",
  "(?:the |this |that |a |'s? )?(?:[a-z]+ )?{lasting_thing:thing} (?:of|from|on|between|,) {period}",
  { "(?:~strike|~walk out|stop work|down tools) from (?:the (?:\\w+ ){1,3}(?:of|on) (?:\\w+ ){0,2})?{day:from},? (?:to|until|till|"
    .. "through) (?:the (?:\\w+ ){1,3}(?:of|on) (?:\\w+ ){0,2})?{day:to}", thing = "strike" },
  "(?:the|this|that) {lasting_thing:thing} (?:ended|was over|was called off|was lifted) after {duration:lasting}",
}

words "every_day" { ["every day"] = "daily", daily = "daily", ["each day"] = "daily", ["a day"] = "daily", ["on weekdays"] = "weekdays" }

fact "hours" {
  modality = "asserted",
  "(?:{every_day:often} )?(?:from |between ){time:from},? (?:to|until|till|and|through) {time:to}(?: {every_day:often})?",
  "(?:~open|~start|~begin) (?:{every_day:often} )?at {time:from},? and (?:will )?(?:~close|~end|~finish|~shut) at {time:to}(?: {every_day:often})?",
}

fact "term" {
  modality = "asserted",
  "(?:for|to|serves?|served|serving|of) (?:a|one|his|her|their|its) (?:single|first|second|fixed|new|non-renewable|full|further|final|one|"
    .. "\\w+ing|only)?[, ]*{duration:lasting} (?:non-renewable |single |fixed )?(?:term|mandate)",
  "(?:term|mandate)s? (?:of office )?(?:of|lasts|last|is|runs for|was) {duration:lasting}",
  "elected (?:to serve )?(?:for|every) {duration:lasting}",
  "{person!}'s (?:\\w+ ){0,2}(?:term|mandate|tenure|contract) (?:of office )?(?:~expire|~end|~run out|is up|runs until|runs to|lasts until|"
    .. "is due to end|is due to expire|will end|will expire|will run out|comes to an end) (?:on |in )?(?:the \\w+ of )?{date:to}",
  "{reference:person} (?:\\w+ ){0,2}(?:term|mandate|tenure|contract) (?:of office )?(?:~expire|~end|~run out|is up|runs until|runs to|"
    .. "lasts until|is due to end|is due to expire|will end|will expire|will run out|comes to an end) (?:on |in )?(?:the \\w+ of )?{date:to}",
  "the {office:person}'s (?:\\w+ ){0,2}(?:term|mandate|tenure|contract) (?:of office )?(?:~expire|~end|~run out|is up|runs until|runs to|"
    .. "lasts until|is due to end|is due to expire|will end|will expire|will run out|comes to an end) (?:on |in )?{date:to}",
}

words "day_or_week" { day = "day", week = "week", month = "month", year = "year" }

fact "nth_day" {
  modality = "asserted",
  "{ordinal:nth} day of (?:the|its|a|their) (?:\\w+ )?{lasting_thing:thing},? (?:on )?{day:date}",
  "(?:on )?{day:date},? (?:the|its|their) {ordinal:nth} day of (?:the|a|their) (?:\\w+ )?{lasting_thing:thing}",
  "{lasting_thing:thing} (?:entered|is in|was in|goes into|went into) its {ordinal:nth} day on {day:date}",
  "{lasting_thing:thing}(?: [^.,;:]{2,40})? (?:is|was|has been|is now|was now|enters?|has entered|had entered|entered|goes into|went into|has gone"
    .. " into|has reached|reached|moves into|moved into|stretches into|stretched into) (?:in )?(?:its|their|the|a)? ?{ordinal:nth} "
    .. "{day_or_week:unit}",
  "[Ii]n (?:its|their) {ordinal:nth} {day_or_week:unit}, (?:the|a|their|its) (?:[\\w'-]+ ){0,2}{lasting_thing:thing}",
}
