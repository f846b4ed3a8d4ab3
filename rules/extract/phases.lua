-- Whose term, office or place is called new, early, just begun.

words "administration" { "administration", "government", "presidency", "term", "tenure", "mandate", "premiership", "leadership", "cabinet" }

local newly = "(?:newly|freshly|recently|lately|just|only just|barely)[- ]@put_in_place"
-- What may stand between "newly appointed" and the name or the office: "Danish", "Norway's", "and popular".
-- "rookie", "first-term": the ordinal is a mention of its own.
local green = "(?:@new_hand|{ordinal:_}-time|{ordinal:_}[- ](?:term|year|season))"
local filling = "(?:{nationality:_} |{place:_}'s |{org:_}'s )?(?:.. )?"

fact "phase" {
  modality = "asserted", phase = "newly",
  newly .. " " .. filling .. "{office:what},? {person}",
  newly .. " (?:{nationality:_} )?{person}",
  newly .. " (?:[a-z-]+ ){0,3}?@top_place(?: of .. | at .. |,)? ?{person}",
  newly .. " (?:[a-z-]+ ){0,3}?{office:what}(?: (?:of|at|for) [^.;,]{1,50})?, {person}",
  "{person}, (?:the |its |their |a |an |\\w+'s )?(?:.. )?" .. newly .. " (?:.. )?{office:what}",
  "{person}, (?:the |its |their |a |an |\\w+'s )?(?:.. )?" .. newly .. " (?:.. )?@top_place",
  newly .. ", (?:{office:what} )?{person}",
  "the " .. newly .. " (?:[a-z-]+ ){0,3}?@top_place (?:of|at|for) [^.;,]{1,50}, {person}",
  "{person},? (?:who (?:is|was) )?(?:fresh|straight|newly arrived) (?:from|out of|off) (?:his|her|the|a|an) (?:[a-z-]+ )?(?:appointment|"
    .. "election|swearing-in|inauguration|conservatory|conservatoire|academy|university|law school|"
    .. "drama school|college|seminary|military academy|police academy)",
  "(?:fresh|straight) (?:from|off) (?:his|her) (?:[a-z-]+ )?(?:appointment|election|swearing-in|inauguration|victory|installation|ordination|"
    .. "coronation|enthronement|promotion|confirmation), (?:the )?(?:{office:what},? )?{person}",
  "{person}(?:, {measure:_})?, (?:a|the|still a|only a|just a) (?:@new_hand|newcomer|new boy|new girl|new arrival|recent arrival|"
    .. "recent recruit|new recruit|new signing)(?= on| in| at| with| to| of|,)",
  "{person}, (?:(?:the |its |their )?(?:\\w+'s |{org:_}'s |{place:_}'s )?)(?:newest|latest|most recent|"
    .. "most recently appointed) (?:[a-z-]+ )?(?:{office:what}|@top_place|recruit|signing)",
  "{person}, (?:who (?:is|was) |still )?" .. newly .. "(?=[,.;]| to | as | at | in | by | from )",
  "(?:the|his|her|their|its) " .. newly .. " (?:[a-z-]+ ){0,2}?{office:person}(?! {person})",
  green .. " (?:[a-z-]+ |{nationality:_} ){0,3}?(?:{office:what} |{office:what}, |[a-z-]+ |[a-z-]+, )?{person}",
  "{person}, (?:the |its |their |a |an )?(?:\\w+'s )?" .. green .. " (?:.. )?(?:{office:what}|@top_place)",
  "{entity:person}, (?:the |its |their |a |an )?(?:\\w+'s )?(?:@new_hand|" .. newly .. ") (?:owner|proprietor|operator)",
  "{person}(?:, [^.;]{1,60},)? (?:is|was|who is|who was|, who is|, who was) (?:still |only )?(?:a |the )?" .. green .. " (?:.. "
    .. ")?(?:{office:what}|@top_place)",
  "the " .. green .. " (?:[a-z-]+ ){0,2}?{office:person}(?! {person})",
  "{person}(?:, [^.;]{1,60},)?,? (?:who )?(?:is|was|remains) (?:still |only )?(?:just )?@settles_in",
  "{person},? (?:who is )?(?:still )?in (?:his|her) {ordinal:nth} (?:season|year|month|week|spell|summer|winter|term) (?:as|at|in|on|with)",
  "{person},? (?:who is |now )?(?:only |just |barely )?(?:a few |some |two |three |four |five |six )?(?:days|weeks|months) (?:in|"
    .. "into) (?:to )?(?:the|his|her) (?:new )?(?:job|post|role|term|office|tenure)",
  "(?:in|during|on|for) (?:his|her|{person:person}'s) {ordinal:nth} (?:full )?(?:day|days|week|weeks|month|months|hundred days|"
    .. "100 days) (?:in|as|at|on|with) [^.;]{1,60}{person}",
}

-- Nobody is named: "the newly appointed governor of the bank".
fact "phase" {
  modality = "asserted", phase = "newly",
  "(?:the|its|their) " .. newly .. " (?:[a-z-]+ ){0,2}?{office:what}(?!,? {person})",
}

-- "days after she took up the post", "who arrived only this week"
local just_now = "(?:just |only |barely |mere |a few |some )*(?:hours|days|weeks|a day|a week|a fortnight|a month)"
fact "phase" {
  modality = "asserted", phase = "newly",
  "{person}(?:, [^.;]{1,60}?,)? [^.;]{0,60}?,? " .. just_now .. " (?:after|since|into) (?:he|she|taking|being|becoming|starting|his|her) "
    .. "(?:[a-z]+ ){0,3}?(?:post|job|office|role|chair|reins|helm|charge|over|command|oath|appointed|elected|hired|sworn|named|appointment|election)",
  just_now .. " (?:after|since|into) (?:taking|being|becoming|starting|his|her) (?:[a-z]+ ){0,3}?(?:post|job|office|role|chair|reins|helm|"
    .. "charge|over|command|oath|appointed|elected|hired|sworn|named|appointment|election)[^.;]{0,40}?,? {person}",
}
-- Not there yet: "chairwoman-elect X", "the incoming director, X", "X, who takes office in May"
fact "phase" {
  modality = "asserted", phase = "coming",
  "{office:what}[- ](?:elect|designate|in-waiting) {person}",
  "{person}, (?:the |its |their |\\w+'s )?(?:[a-z-]+ ){0,3}?{office:what}[- ](?:elect|designate|in-waiting)",
  "(?:incoming|future|next) (?:[a-z-]+ ){0,2}?{office:what},? {person}",
  "{person}, (?:the |its |their |\\w+'s )?(?:incoming|future|next) (?:[a-z-]+ ){0,2}?{office:what}",
}

fact "phase" {
  modality = "asserted", phase = "new",
  "new (?:{nationality:_} )?{office:what},? {person!}",
  "new @top_place,? {person!}",
  "{person!}, (?:the |its |their |a |\\w+'s )?new (?:{nationality:_} )?{office:what}",
  "{person!}, (?:the |its |their |a )?new @top_place",
  "{person}'s (?:fledgling|new|young) {administration:what}",
  "{person!} ~begin (?:his|her) {administration:what}",
}

fact "phase" {
  modality = "asserted", phase = "early",
  "(?:significant |first |an )?early (?:.. )?(?:push|move|step|act|test|decision|days|months|weeks|effort) (?:.. )?(?:by|of|"
    .. "in) (?:the )?{person}'?s? {administration:what}",
  "early (?:.. )?in {person}'s {administration:what}",
}
