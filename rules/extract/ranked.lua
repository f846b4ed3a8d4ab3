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
  closest = "closeness", ["most successful"] = "success", ["most popular"] = "popularity",
}

words "takes_place" { "is", "are", "was", "were", "be", "is now", "are now", "was only", "is only", "now only", "ended", "ended up", "it's",
  "he's", "she's", "they're", "we're" }
words "holds_place" { "in", "to", "into", "for", "up to", "back to", "up in" }

fact "ranked" {
  modality = "asserted",
  "{ordinal:place}[- ]{order_word:by}",
  { "{order_word:by}", place = "1" },
  { "(?:~rank|~finish|~come|~place|~lie|~stand) (?:in )?(?:a |the |only |just |joint |equal |overall |distant |close |surprise |"
    .. "narrow |fine |creditable |now )*{ordinal:place}(?=[,.;:!?]| in| of| on| at| among| behind| after| to| overall| out|$)", by = "place" },
  { "@takes_place (?:in )?(?:a |the |only |just |joint |equal |overall |distant |close |surprise |"
    .. "narrow |fine |creditable |now )*{ordinal:place}(?=[,.;:!?]| in| of| on| at| among| behind| after| to| overall| out|$)", by = "place" },
  { "(?:~take|~win|~claim|~reach|~hold|~share|~secure|~lose|~fill|~occupy|@holds_place) (?:a |the |its |his |her |their |distant |close |"
    .. "surprise |joint |outright |overall |provisional )*{ordinal:place} (?:place|spot|position|rank)", by = "place" },
  { "@takes_place (?:a |the )?(?:distant |close |surprise )?(?:runners?-up|silver medalists?|silver medallists?)", by = "place", place = "2" },
  { "(?:for|as|from) (?:a|the) runner-up", by = "place", place = "2" },
  { "second only to", by = "place", place = "2" },
  { "only (?:[a-z-]+ |{entity:_} |{nationality:_} |{number:_} ){1,6}(?:is|are|was|were|has|have|had|carries|"
    .. "carry) (?:[a-z]+ )?@greater", by = "place", place = "2" },
  { "(?:^|[.:;,] ?){ordinal:place} (?:on|in) (?:the|our|its|their) (?:list|table|league|standings|ranking|rankings)", by = "place" },
  { "(?:club|national|world|course|state|olympic|european|african|asian|stadium|league|all-time|track|festival|house|season's|"
    .. "career) record", by = "record", place = "1" },
  { "(?:the|its|his|her|their) {ordinal:place} (?:[a-z-]+ |{nationality:_} |{entity:_} ){0,3}?(?:ever )?to (?!the |a |an )[a-z]+", by = "turn" },
  { "the {ordinal:place} time", by = "turn" },
}
