-- Amounts and times that are told twice in one breath.

words "hedge" {
  "about", "around", "roughly", "approximately", "approx", "some", "nearly", "almost", "just over", "just under",
  "over", "more than", "less than", "a little over", "a little more than",
  "a little under", "close to", "an estimated", "at least", "up to", "not quite", "well over", "under", "exactly",
  "fully", "only", "just", "a total of", "or", "circa",
}

fact "conversion" { -- "11 st 4 lb (72 kg)": the weight is in both words, and the first is not a unit of ours
  "(?<!\\bst[ ]){measure:given}(?: [a-z]+){0,2},? [(\\[](?:@hedge )?{measure:restated}[)\\]]",
  "(?<!\\bst[ ]){measure:given}(?: [a-z]+){0,3},? (?:or|equal to|equivalent to|the equivalent of|which is|that is|"
    .. "corresponding to) (?:@hedge )?{measure:restated}",
  "(?<!\\bst[ ]){measure:given} ?/ ?{measure:restated}",
  modality = "asserted",
}

fact "stretch" {
  "{period}, (?:a (?:period|span|stretch|time|total|run|reign|spell|interval)(?: of)?|or|that is|lasting|some) (?:@hedge )?{duration:lasting}",
  "(?:for|over|in) (?:@hedge )?{duration:lasting},? {period}",
  "{duration:lasting}, {period}",
  "{day:to},? (?:@hedge )?{duration:lasting} after [^.;,]{2,60}(?:on |in ){day:from}",
  "{day:from},? (?:@hedge )?{duration:lasting} before [^.;,]{2,60}(?:on |in ){day:to}",
  "{duration:lasting} \\({period}\\)",
  "{period} \\((?:@hedge )?{duration:lasting}\\)",
  "{duration:lasting} (?:counted |running |starting |beginning )?(?:from|after) {day:from},? ... (?:~end|~expire|~lapse|runs? out|ran out|"
    .. "running out|is over|until) (?:on )?{day:to}",
  modality = "asserted",
}

fact "long_ago" {
  "{date},? (?:@hedge )?{date:ago}",
  "{date:ago},? (?:back )?in {date}",
  "{date} \\((?:@hedge )?{date:ago}\\)",
  modality = "asserted",
}

fact "share" {
  "of (?:the |its |their |all |some )?{number:whole} [a-z]+[^.;,]{0,40}, (?:only |just |some )?{number:part}(?: [a-z]+){0,4}, (?:or|which is|"
    .. "that is|equal to) (?:@hedge )?{percent:share}(?=[.;,)]|$)",
  "of (?:the |its |their |all |some )?{number:whole} [a-z]+[^.;,]{0,40}, (?:only |just |"
    .. "some )?{number:part}(?: [a-z]+){0,4} \\((?:@hedge )?{percent:share}\\)",
  "{number:part}(?: [a-z-]+){0,4},? (?:\\(|or |which is |that is |equal to |equivalent to |representing |"
    .. "some )(?:@hedge )?{percent:share} of (?:the |its |their |all |all the |a total of )?(?:[a-z]+ ){0,3}{number:whole}",
  "{money:part}(?: [a-z-]+){0,3},? (?:\\(|or |which is |that is |equal to |equivalent to |representing |"
    .. "some )(?:@hedge )?{percent:share} of (?:the |its |their |all |all the |a total of )?(?:[a-z]+ ){0,3}{money:whole}",
  "{percent:share} of (?:the |its |their |a total of )?{money:whole}(?: [a-z-]+){0,4},? (?:or|which is|that is) (?:@hedge )?{money:part}",
  "{number:part}(?: [a-z-]+){0,2} (?:of|out of|among|from) (?:the |its |their |"
    .. "a total of )?(?:@hedge )?{number:whole}(?: [a-z-]+){0,5},? (?:\\(|or |which is |that is |which gives |which makes |giving |making |"
    .. "a rate of |a share of )(?:[a-z]+ ){0,5}{percent:share}",
  "{number:part}(?: [a-z-]+){0,2} of (?:the |its |their |a total of )?(?:@hedge )?{money:whole},? (?:\\(|or |which is |"
    .. "that is )(?:@hedge )?{percent:share}",
  "{number:whole}(?: [a-z-]+){0,2} cases(?:,| and| with| including)* {number:part}(?: [a-z]+){0,2} (?:deaths|died)(?: [a-z]+){0,4},? ... "
    .. "(?:fatality|death) (?:rate|ratio) of {percent:share}",
  "{number:part}(?: [a-z]+){0,2} (?:deaths|died) .. {number:whole}(?: [a-z-]+){0,2} cases(?: [a-z]+){0,4},? ... (?:fatality|death) (?:rate|"
    .. "ratio) of {percent:share}",
  modality = "asserted",
}

fact "product" {
  "{number:count} [a-z]+ (?:[a-z]+ |{duration:_} |{period:_} ){0,6}{amount:total}(?: [a-z]+){0,3}, (?:or |which is )?(?:an|"
    .. "on) average(?: of)? (?:@hedge )?{amount:each} (?:[a-z]+ )?each",
  "at {money:each} (?:each|apiece|a (?:ticket|piece|head|share|night|day|tonne|barrel|copy|seat|time)|per [a-z]+),? (?:the |its |their |"
    .. "all )?{number:count} [a-z]+ (?:[a-z]+ ){0,2}(?:brought in|~raise|~cost|~yield|~fetch|~earn|came to|~bring|~make|~total) {money:total}",
  "{money:total},? (?:at|or) {money:each} (?:for each of|for each|per|for every one of|for every) (?:the |its |their )?{number:count}",
  "{money:total},? (?:at|or) {money:each} (?:for each of|for each|per|for every one of|for every) (?:the |its |their )?{duration:count}",
  "{number:count} [a-z]+ (?:of|at) {money:each} (?:each|apiece|per [a-z]+|a [a-z]+),? (?:or |for |a total of |worth |raising |making |"
    .. "which makes |bringing in |altogether )(?:[a-z]+ ){0,3}{money:total}",
  "{money:total},? (?:or )?{money:each} (?:for each of|to each of|each for) (?:the |its |their )?{number:count}",
  modality = "asserted",
}

fact "margin" {
  "(?:~win|~lead|~beat|~lose) .. by (?:a margin of )?{number:gap}(?: votes| points| seats)?, (?:with |polling |taking |"
    .. "on )?{number:more}(?: votes)? (?:to|against|versus) (?:[a-z]+ ){0,2}(?:{person:_}'s |{person:_} |[a-z]+'s ){0,1}{number:less}",
  "{number:more}(?: votes| points| seats)? (?:to|against|versus) (?:[a-z]+ ){0,3}{number:less},? (?:a|by a|with a) (?:majority|margin|lead|"
    .. "difference|gap) of (?:@hedge )?{number:gap}",
  "(?:~win|~lead|~beat|ahead) .. by (?:a margin of )?{number:gap} (?:votes|points|seats)[,:] (?:by )?{number:more} (?:to|against) {number:less}",
  modality = "asserted",
}
