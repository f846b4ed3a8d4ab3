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
  "(?<!\\bst[ ]){measure:given}(?: [a-z]+){0,2}, (?:about|around|roughly|nearly|almost|some|just over|just under) {measure:restated}(?=[,.;)]|$)",
  "(?<!\\bst[ ]){measure:given}(?: [a-z]+){0,3}, (?:or )?{measure:restated} (?:in all|altogether|in total|all told)",
  modality = "asserted",
}

local began = "(?:~begin|~start|~open|~break out|~strike|~launch|~leave|~set out|~depart|~vanish|~disappear|~close|~shut|~go missing|~erupt|"
  .. "~arrest)(?: [a-z'’-]+){0,4}"
local ended = "(?:[a-z'’]+ ){0,3}(?:~end|~finish|~conclude|~close|~reopen|~return|~arrive|~find|~call off|~release|~free|~put out|~contain|~settle|"
  .. "~stop|~lift|~reach|~resume)(?: [a-z'’-]+){0,4}"

fact "stretch" {
  "{period}, (?:a (?:period|span|stretch|time|total|run|reign|spell|interval)(?: of)?|or|that is|lasting|some) (?:@hedge )?{duration:lasting}",
  "(?:for|over|in) (?:@hedge )?{duration:lasting},? {period}",
  "{duration:lasting}, {period}",
  "{day:to},? (?:@hedge )?{duration:lasting} after [^.;,]{2,60}(?:on |in ){day:from}",
  "{day:from},? (?:@hedge )?{duration:lasting} before [^.;,]{2,60}(?:on |in ){day:to}",
  "{duration:lasting} \\({period}\\)",
  "(?:(?:the|a|an|its|their|his|her)|[a-z]+['’]s) {duration:lasting} (?:[a-z]+ )?[a-z]+,? (?:which )?(?:(?:ran|lasted|runs|lasts|"
    .. "will run|went on|was held|took place) )?{period}",
  "(?:for|in|over) {duration:lasting},? from {date:from} (?:until|till|to)(?: [a-z]+){1,5} (?:in|on) {date:to}",
  began .. " (?:on )?{day:from},? (?:and )?(?:only )?" .. ended .. " (?:on )?{day:to},? (?:after|lasting|having lasted|a matter of) "
    .. "(?:@hedge )?{duration:lasting}",
  began .. " (?:on )?{day:from},? (?:and )?(?:lasted|went on|continued|ran|raged|burned|dragged on) (?:for )?(?:@hedge )?{duration:lasting},? "
    .. "(?:until|till|to|before|ending|and)(?: [a-z]+){0,3} (?:on )?{day:to}",
  "lasted (?:@hedge )?{duration:lasting},? (?:from|between) {day:from} (?:to|until|and) {day:to}",
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

-- Some words of a clause that tell no amount.
local clause, noun = "(?: [a-z'’-]+){0,7}", " [a-z'’-]+"
local share_noun = "(?:[a-z-]+ ){0,2}(?:turnout|rate|share|proportion|ratio|participation|attendance|occupancy|approval|quota|margin of "
  .. "approval|score|support|acceptance|response|mortality|lethality|return)"
local makes = "(?:for |giving |giving it |giving them |making |which is |which was |which makes |which gives |which means |or |that is |equal to |"
  .. "representing |with |at |corresponding to )?"

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
  "of (?:the |its |their |all |all the |some )?{number:whole}" .. noun .. clause .. ",? (?:@hedge )?{number:part}" .. clause .. ",? " .. makes
    .. "(?:a |an )" .. share_noun .. " of (?:@hedge )?{percent:share}",
  "{number:part}(?: [a-z-]+){0,4} (?:of|out of|among|from) (?:the |its |their |all |all the |a total of )?(?:@hedge )?{number:whole}" .. noun
    .. clause .. ",? " .. makes .. "(?:a |an )" .. share_noun .. " of (?:@hedge )?{percent:share}",
  share_noun .. " (?:was|of|is|stood at|came to|reached|stands at|:) (?:@hedge )?{percent:share}[,:;]?(?: (?:with|as|or|that is|since))? "
    .. "(?:@hedge )?{number:part}(?: [a-z-]+){0,3} (?:of|out of|from among) (?:the |its |their |all |all the |a total of )?{number:whole}",
  "{percent:share} of (?:the |its |their |all |all the |a total of )?(?:[a-z]+['’]s )?{number:whole}" .. noun
    .. "(?: [a-z-]+){0,5}(?:,|:| \\(| -) ?(?:or |that is |"
    .. "a total of |in all |some )?{number:part}(?=[,.;)]|$| people| in all| of them)",
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
  "{number:count} [a-z]+ (?:with|of|carrying|holding|seating|for) {number:each} [a-z]+ (?:each|apiece),?(?: (?:can|could|will|together|now|have|"
    .. "has|a total of|in all|which|that|makes?|made|takes?|carry|carries|hold|seat|gives?|room|places|for|is|are|or)){1,5} {number:total}(?= "
    .. "[a-z]+(?:[ .,;]|$))",
  "{money:total}[^.;:\\d]{0,50} in {number:count} (?:equal |even |yearly |annual |monthly |quarterly |weekly )*(?:parts|instal(?:l)?ments|payments|"
    .. "tranches|steps|stages|portions) of {money:each}",
  "{number:count} (?:teams|crews|squads|groups|classes|tables|rows|boxes|crates|packs) of {number:each}(?: [a-z]+)?,? (?:that is |or |making |"
    .. "and |with |for )?(?:a total of )?{number:total} (?:riders|players|runners|rowers|pupils|athletes|swimmers|cyclists|bottles|sailors|"
    .. "singers|seats|skiers|racers|dancers|in all|altogether)",
  "{money:total},? (?:or )?{money:each} (?:for each of|to each of|each for) (?:the |its |their )?{number:count}",
  modality = "asserted",
}

local voters = "(?: (?:votes?|members|deputies|lawmakers|senators|councill?ors|delegates|mps|legislators|people|of them))?"

local rival = "(?:[ -](?:[a-z'’-]+|{entity:_}|{ordinal:_})){1,7},? (?:with|on|(?:who |which )?(?:has|have|had|won|got)) "

fact "margin" {
  "(?:~win|~lead|~beat|~lose) .. by (?:a margin of )?{number:gap}(?: votes| points| seats)?, (?:with |polling |taking |"
    .. "on )?{number:more}(?: votes)? (?:to|against|versus) (?:[a-z]+ ){0,2}(?:{person:_}'s |{person:_} |[a-z]+'s ){0,1}{number:less}",
  "{number:more}(?: votes| points| seats)? (?:to|against|versus) (?:[a-z]+ ){0,3}{number:less},? (?:a|by a|with a) (?:majority|margin|lead|"
    .. "difference|gap) of (?:@hedge )?{number:gap}",
  "(?:~win|~lead|~beat|ahead) .. by (?:a margin of )?{number:gap} (?:votes|points|seats)[,:] (?:by )?{number:more} (?:to|against) {number:less}",
  "{number:more}" .. voters .. " (?:(?:voting |voted |were |was |came out )?(?:in favou?r|for|yes|yea|aye)|supported it|backed it|approved)(?: of)?"
    .. clause .. ",?(?: (?:and|while|with|to|but|against))? (?:only |just )?{number:less}" .. voters .. " (?:voting |voted |were |was |came out )?"
    .. "(?:against|opposed|no|nay)" .. clause .. ",? " .. makes .. "(?:a |by a |the )?(?:[a-z-]+ )?(?:majority|margin|lead|difference|gap) of "
    .. "(?:@hedge )?{number:gap}(?! (?:seats|per))",
  "{number:more}(?: [a-z-]+){1,2},? (?:@hedge )?{number:gap} (?:[a-z]+ )?(?:more than|ahead of|clear of|better than|above|in front of|up "
    .. "on)" .. rival .. "{number:less}(?=[,.;]|$| )",
  "{number:less}(?: [a-z-]+){1,2},? (?:@hedge )?{number:gap} (?:[a-z]+ )?(?:fewer than|less than|behind|short of|below|adrift of|down "
    .. "on)" .. rival .. "{number:more}(?=[,.;]|$| )",
  "{number:more} votes?[^.;:\\d]{1,50} {number:less}(?: votes)?,? (?:a|giving (?:her|him|them) a|which (?:is|was|makes) a|or a) (?:[a-z]+ "
    .. ")?(?:lead|majority|margin|gap|difference) of (?:@hedge )?{number:gap}(?= votes|[.,;]|$)",
  "(?:at|with) {amount:more} (?:to|against|versus) {amount:less}[^.;:]{0,60}\\b(?:lead|margin|majority|gap|difference)\\b[^.;:]{0,40} (?:is|was|"
    .. "comes to|came to|of|amounts to|stood at) (?:@hedge )?{amount:gap}",
  modality = "asserted",
}

--- So much in one stretch of time, told again for another: 1,500 a month, or 18,000 a year. The rule reads the stretches from the words.
local each = " (?:a|an|per|each|every) (?:{ordinal:_}|second|minute|hour|day|night|week|month|quarter|year|annum|decade|century)"
local within = " (?:in|over|within) (?:the |these |those )?(?:last |past )?{duration:_}"

fact "rate" {
  "{amount:given}(?: [a-z]+){0,3}" .. within .. ",? (?:\\(|- )?(?:or|which is|that is|that's|which makes|which comes to|which works out at|"
    .. "an average of|"
    .. "equivalent to|making|and so) (?:@hedge )?{amount:restated}(?: [a-z]+){0,2}" .. each,
  "{amount:given}(?: [a-z]+){0,2}" .. each .. ",? (?:\\(|- )?(?:or |which is |that is |that's |equivalent to |the equivalent of |equal to |"
    .. "i\\.e\\. |= |which makes |which comes to |making |adding up to |which adds up to |which amounts to |and so )(?:@hedge "
    .. ")?{amount:restated}(?: [a-z]+){0,2}" .. each,
  "{amount:given}(?: [a-z]+){0,2}" .. each .. " \\((?:@hedge )?{amount:restated}(?: [a-z]+){0,2}" .. each,
  modality = "asserted",
}

--- Two hours of one day, and the time that is said to lie between them.
fact "between_hours" {
  "{time:from}[^.;]{1,90}\\b(?:and|to|until|till|before)\\b[^.;]{1,70} {time:to},? "
    .. "(?:after|a|an|lasting|or|some)(?: [a-z-]+){0,5} (?:@hedge )?{duration:lasting}",
  "between {time:from} and {time:to},? (?:a|or|some|for|that is|lasting)(?: [a-z-]+){0,4} ?(?:@hedge )?{duration:lasting}",
  "from {time:from} (?:to|until|till) {time:to},? (?:a|or|some|for|that is|lasting)(?: [a-z-]+){0,4} ?(?:@hedge )?{duration:lasting}",
  "{time:from}[^.;]{2,90},? (?:and )?(?:@hedge )?{duration:lasting} later,? (?:at|by) {time:to}",
  "{time:to},? (?:@hedge )?{duration:lasting} after[^.;]{2,70} (?:at) {time:from}",
  "{time:from}[^.;]{1,90}\\b(?:and|but|while|when)\\b[^.;]{2,60} {time:to},? (?:only |just |a full |some |fully |exactly )?{duration:lasting} "
    .. "later",
  "{time:from}[^.;]{1,90}\\b(?:and|but|while|when|to)\\b[^.;]{2,60} {time:to},? (?:a|with a) (?:[a-z]+ ){0,2}(?:time|delay|gap|wait) of (?:@hedge "
    .. ")?{duration:lasting}",
  modality = "asserted",
}
