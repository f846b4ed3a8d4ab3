-- What is called new, and what has long been there: buildings, lines, laws, bodies.

words "freshly" {
  "newly established", "newly set up", "newly passed", "newly enacted", "newly commissioned", "newly installed", "newly constructed",
  "newly finished", "newly unveiled", "newly minted", "newly registered", "newly licensed", "newly chartered", "newly christened",
  "recently established", "recently created", "recently formed", "recently passed", "recently adopted", "recently enacted",
  "recently launched", "recently introduced", "recently inaugurated", "recently set up", "just-finished", "just-completed", "just-founded",
  "freshly founded", "freshly opened", "freshly minted", "freshly passed", "fledgling", "new-born", "newborn", "spanking new", "spick-and-span new",
}
words "built_thing" {
  "operator", "tram line", "metro line", "depot", "mill", "church", "cathedral", "temple", "mosque", "lighthouse", "lock", "canal", "quay", "ferry",
  "ship", "train", "fleet", "arena", "gallery", "archive", "school", "college", "university", "academy", "kindergarten", "orchestra", "choir",
  "festival", "club", "firm", "business", "brewery", "newspaper", "magazine", "foundation", "charity", "association", "federation", "cooperative",
  "regulation", "decree", "ordinance", "rule", "act", "treaty", "statute", "ban", "levy", "scheme", "programme", "program", "service", "route",
  "shipyard", "mine", "quarry", "refinery", "smelter", "turbine", "wind farm", "power station", "substation", "waterworks", "bathhouse", "pool",
}

local some = "(?:the|its|their|this|his|her|our|a|{place:_}'s|{org:_}'s|{name:_}'s)"
local long = "(?:in (?:service|use|operation|force|place|business|existence)|open|running|operating|on the books|around|going|trading)"

fact "fresh" {
  modality = "asserted",
  "(?:its|his|her|our|{place:_}'s|{org:_}'s|{name:_}'s) @freshly (?:[a-z-]+ ){0,2}?{built_thing:thing}",
  "(?:the|their|this|a) @freshly (?:[a-z-]+ ){1,2}{built_thing:thing}",
  "{org:of}, (?:the|a|an|its|{place:_}'s|{nationality:_}) @freshly(?: (?:[a-z-]+ ){0,2}{built_thing:thing})?",
  "{name:of}, (?:the|a|an|its|{place:_}'s|{nationality:_}) @freshly(?: (?:[a-z-]+ ){0,2}{built_thing:thing})?",
  "(?:the|its) @freshly (?:[a-z-]+ ){1,2}{org:of}", "(?:the|its) @freshly (?:[a-z-]+ ){1,2}{name:of}",
}

fact "in_being" {
  modality = "asserted",
  some .. " (?:[a-z-]+ |{name:_} ){0,2}?{built_thing:thing},? (?:(?:which|that) )?(?:(?:has|have|had) (?:been )?)?" .. long .. " since {date:since}",
  some .. " (?:[a-z-]+ |{name:_} ){0,2}?{built_thing:thing}(?: (?:in|at|on|of) {place:_})?, [^.;,]{2,60}, (?:has|have|had) been " .. long
    .. " since {date:since}",
  "{built_thing:thing} {name:of},? (?:(?:which|that) )?(?:(?:has|have|had) (?:been )?)?" .. long .. " since {date:since}",
  "{org:of},? (?:(?:which|that) )?(?:(?:has|had) (?:been )?)?" .. long .. " since {date:since}",
  "{name:of},? (?:(?:which|that) )?(?:(?:has|had) (?:been )?)?" .. long .. " since {date:since}",
  "the (?:[a-z-]+ ){0,2}?{built_thing:thing} of {date:since}(?=[ ,.;])",
  "{org:of},? (?:which )?{ordinal:_} [a-z]+ (?:.. )?in {date:since}", "{name:of},? (?:which )?{ordinal:_} [a-z]+ (?:.. )?in {date:since}",
  "^{reference:of} (?:began|started|set out|started out|began life|was founded|was set up|was established|was born) (?:... )?in {date:since}",
  "{org:of} (?:began|started|set out|started out|began life) (?:... )?in {date:since}",
  "{name:of} (?:began|started|set out|started out|began life) (?:... )?in {date:since}",
}
