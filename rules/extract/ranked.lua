-- Places in any order, by superlative, by ordinal and by phrase.

words "order_word" {
  largest = "size", biggest = "size", ["most populous"] = "population", busiest = "traffic", tallest = "height",
  highest = "level", lowest = "lowness",
  longest = "length", deepest = "depth", heaviest = "weight", oldest = "age", youngest = "youth", richest = "wealth",
  wealthiest = "wealth", worst = "harm", deadliest = "deaths", bloodiest = "deaths", fastest = "speed",
  slowest = "slowness", smallest = "smallness", strongest = "strength", cheapest = "cheapness", costliest = "cost",
  dearest = "cost", ["most expensive"] = "cost", ["most valuable"] = "value", hottest = "heat", warmest = "heat",
  coldest = "cold", wettest = "rain", driest = "drought", ["most destructive"] = "damage",
  ["most powerful"] = "strength", ["most visited"] = "visitors", ["best-selling"] = "sales", shortest = "shortness", widest = "width",
  ["most profitable"] = "profit", poorest = "poverty", ["most deprived"] = "poverty", narrowest = "narrowness",
  ["most severe"] = "harm", ["most serious"] = "harm", ["most disastrous"] = "harm", ["most damaging"] = "damage", ["most costly"] = "cost",
  priciest = "cost", ["most lucrative"] = "value", ["most crowded"] = "crowd", ["most polluted"] = "dirt", dirtiest = "dirt",
  ["most congested"] = "traffic", ["most dangerous"] = "danger", ["most violent"] = "violence", ["most intense"] = "strength",
  ["most influential"] = "influence", ["most decorated"] = "prizes", ["most watched"] = "audience", ["most-watched"] = "audience",
  ["most widely read"] = "readers", ["most densely populated"] = "density", ["most sparsely populated"] = "emptiness",
  ["most capped"] = "caps", ["most expensively"] = "cost", ["most productive"] = "output", ["most remote"] = "distance", farthest = "distance",
  furthest = "distance", ["most northerly"] = "north", northernmost = "north", ["most southerly"] = "south", southernmost = "south",
  easternmost = "east", westernmost = "west", gravest = "harm", bloodiest = "deaths", ["most deadly"] = "deaths", thickest = "thickness",
  thinnest = "thinness", quickest = "speed", brightest = "brightness", greatest = "size",
  closest = "closeness", ["most successful"] = "success", ["most popular"] = "popularity",
}

words "order_than" { bigger = "size", larger = "size", worse = "harm", stronger = "strength", higher = "level",
  longer = "length", deadlier = "deaths",
  heavier = "weight", costlier = "cost", faster = "speed", taller = "height", deeper = "depth", hotter = "heat", wetter = "rain" }
words "order_less" { smaller = "size", weaker = "strength", milder = "harm", shorter = "length", lower = "level", ["less deadly"] = "deaths",
  ["less severe"] = "harm", ["less serious"] = "harm", ["less damaging"] = "damage", ["less destructive"] = "damage", slower = "speed",
  lighter = "weight", shallower = "depth", cooler = "heat", drier = "rain", cheaper = "cost", narrower = "width" }
words "takes_place" { "is", "are", "was", "were", "be", "is now", "are now", "was only", "is only", "now only", "ended", "ended up", "it's",
  "he's", "she's", "they're", "we're" }
words "holds_place" { "in", "to", "into", "for", "up to", "back to", "up in" }

fact "ranked" {
  modality = "asserted",
  "{ordinal:place}[- ]{order_word:by}",
  { "{order_word:by}", place = "1" },
  -- "Peru's biggest lender after Arlen Bank"
  { "{order_word:by} (?:[a-z-]+ ){1,3}?(?:after|behind) (?:only |the )?(?:{org!:_}|{place:_})(?=[.,;]|$| in| and| with)", place = "2" },
  { "(?:~rank|~finish|~come|~place|~lie|~stand) (?:in )?(?:a |the |only |just |joint |equal |overall |distant |close |surprise |"
    .. "narrow |fine |creditable |now )*{ordinal:place}(?=[,.;:!?]| in| of| on| at| among| behind| after| to| overall| out| with|$)", by = "place" },
  { "@takes_place (?:in )?(?:a |the |only |just |joint |equal |overall |distant |close |surprise |"
    .. "narrow |fine |creditable |now )*{ordinal:place}(?=[,.;:!?]| in| of| on| at| among| behind| after| to| overall| out| with|$)", by = "place" },
  { "(?:~take|~win|~claim|~reach|~hold|~share|~secure|~lose|~fill|~occupy|@holds_place) (?:a |the |its |his |her |their |distant |close |"
    .. "surprise |joint |outright |overall |provisional )*{ordinal:place} (?:place|spot|position|rank)", by = "place" },
  { "@takes_place (?:a |the )?(?:distant |close |surprise )?(?:runners?-up|silver medalists?|silver medallists?)", by = "place", place = "2" },
  { "(?:for|as|from) (?:a|the) runner-up", by = "place", place = "2" },
  -- "Peru's second city"
  { "(?:the|its|their|{entity:_}'s|[a-z]+'s) {ordinal:place} (?:city|town)(?=[,.;]| of | in | with | after | behind |$)", by = "size" },
  { "second only to", by = "place", place = "2" },
  { "only (?:[a-z-]+ |{entity:_} |{nationality:_} |{number:_} ){1,6}(?:is|are|was|were|has|have|had|carries|"
    .. "carry) (?:[a-z]+ )?@greater", by = "place", place = "2" },
  { "(?:^|[.:;,] ?){ordinal:place} (?:on|in) (?:the|our|its|their) (?:list|table|league|standings|ranking|rankings)", by = "place" },
  { "(?:club|national|world|course|state|olympic|european|african|asian|stadium|league|all-time|track|festival|house|season's|"
    .. "career) record", by = "record", place = "1" },
  { "(?:the|its|his|her|their) {ordinal:place} (?:[a-z-]+ |{nationality:_} |{entity:_} ){0,3}?(?:ever )?to (?!the |a |an )[a-z]+", by = "turn" },
  { "the {ordinal:place} time", by = "turn" },
  { "(?:the|its|their|as|is|are|was|a) (?:[a-z]+'s |{entity:_}'s |clear |current |new |old |former |distant |world |long-time |perennial |"
    .. "undisputed |{nationality:_} ){0,2}(?:number|no\\.) {number:place}(?=[,.;]| in| of| among| behind| after|"
    .. " on| for| by)",
    by = "place" },
  { "(?:~lead|~top|~head) (?:the |its |their )(?:[a-z]+ )?(?:table|list|ranking|rankings|standings|league|charts|field|polls)", by = "place",
    place = "1" },
  { "(?:the|a|an) (?:far |much |even |still |considerably )?{order_than:by} [a-z]+ (?:of|in) (?:{date:_}|{period:_})", place = "2" },
  { "(?:the|a|an) (?:far |much |even |still |considerably )?{order_than:by} [a-z]+, (?:[^.;:,]{1,50}, )?(?:[a-z]+ ){0,6}?in (?:{date:_}|{period:_})",
    place = "2" },
  { "(?:is|was|are|were|been|proved) (?:(?:a good deal|a lot|a little|far|much|rather|somewhat|considerably|slightly|still|"
    .. "clearly) )?{order_less:by} than (?:that|the|those|in|its|{entity:_})", place = "2" },
  { "(?:top[- ]seed(?:ed)?|first seed)", by = "seed", place = "1" },
  { "{ordinal:place}[- ]seed(?:ed)?", by = "seed" },
  { "seeded {ordinal:place}", by = "seed" },
  { ", {ordinal:place} (?:only )?(?:to|behind|after) {entity:_}", by = "place" },
  { "(?:world|market|global|industry) leader", by = "place", place = "1" },
  { "only {entity:_} (?:~do|~fare) @greater", by = "place", place = "2" },
  { "only {entity:_} [a-z]{3,}s? more(?! than (?:half|one|two|a ))", by = "place", place = "2" },
  { "(?:it|this|that) (?:is|was|will be|would be|is only|was only|is already|was already) (?:the |its |his |her |their |our )(?:[a-z]+'s |"
    .. "{entity:_}'s )?{ordinal:place} (?![a-z]+est\\b|most\\b|worst\\b|best\\b|to\\b|in\\b|of\\b|time\\b|consecutive\\b|straight\\b|"
    .. "successive\\b)[a-z]+", by = "turn" },
  { "(?:is|was|will be) (?:the |its |his |her |their |our )(?:[a-z]+'s |{entity:_}'s )?{ordinal:place} (?:[a-z]+ )?(?:{date:_}|{period:_}|of the "
    .. "(?:year|season|summer|winter|month|decade|campaign))", by = "turn" },
  { "(?:short|shy|outside|wide|inches|millimet(?:er|re)s|seconds?) of (?:the|a|its|his|her|their) (?:[a-z-]+ |{entity:_}(?:'s)? |"
    .. "{nationality:_} ){0,3}?(?:record|best)", by = "record", place = "2" },
  { "(?:missed|missing|misses|failed to (?:beat|break)|fell short of|below|behind) (?:the|a|its|his|her|their) (?:[a-z-]+ |{entity:_}(?:'s)? |"
    .. "{nationality:_} ){0,3}?record", by = "record", place = "2" },
  { "no (?:other )?[a-z]+ (?:[a-z]+ ){0,6}(?:has|had|have) (?:ever )?(?:seen|brought|had|known|taken|claimed|cost|drawn|measured|produced|"
    .. "sold|made|earned|won|scored|killed) (?:more|so many|so much)", by = "record", place = "1" },
  { "{ordinal:place} (?:among|only to)(?! the (?:causes|reasons))", by = "place" },
  { "@goes_to {ordinal:place}(?=[,.;:]| in| on| from| after| behind| of| overall| with)", by = "place" },
  { "(?:only|just) one (?:other )?(?:[a-z-]+,? |{entity:_},? |{nationality:_} ){1,9}?@greater", by = "place", place = "2" },
  { "(?:only|just) two (?:other |others )?(?:[a-z-]+,? |{entity:_},? |{nationality:_} ){1,9}?@greater", by = "place", place = "3" },
  { "(?:no one|nobody|no other [a-z-]+) (?:[a-z-]+ |{entity:_} |{nationality:_} ){1,6}?@greater", by = "place", place = "1" },
  { "@greater than (?:anyone|anybody|anything|any other [a-z]+|all others|any [a-z]+)(?: before| ever| else)?", by = "place", place = "1" },
  { "the {ordinal:place} (?![a-z]+est\\b|most\\b|worst\\b)(?:{entity:_} |{nationality:_} |[a-z-]+ ){1,3}?(?:in the (?:post|office|job|role|"
    .. "chair)|ever\\b|of the (?:[a-z-]+ |{entity:_} )?(?:season|year|summer|winter|campaign|tournament|decade))", by = "turn" },
  { "(?:the|this) (?:season|year|summer|winter|autumn|spring|tournament|decade)'s {ordinal:place} [a-z]+", by = "turn" },
  { "{ordinal:place} (?:consecutive|straight|successive)", by = "streak" },
  { "{ordinal:place} (?:[a-z]+ ){0,2}(?:in a row|in succession|on the trot|running)", by = "streak" },
  { "{number:place} (?:[a-z]+ ){0,2}(?:in a row|in succession|on the trot)", by = "streak" },
}

words "goes_to" { "back to", "up to", "down to", "rose to", "climbed to", "jumped to", "moved to", "slipped to", "fell to", "dropped to", "sank to",
  "slid to", "moves up to", "moved up to", "climbs to", "jumps to", "drops to", "slips to", "into", "stays", "stayed", "remains", "remained", "lies",
  "lay", "sits", "sat", "stands" }
