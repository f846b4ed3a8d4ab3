-- Since when, or for how long, somebody has been in office, in a job or in charge, whatever it is called.

words "he_or_she" { "he", "she" }
words "season" { "spring", "summer", "autumn", "fall", "winter", "beginning", "start", "end", "turn", "middle", "early days", "early part" }

-- Who: a name, "the minister", "he", and what stands between that and the verb.
local name = "{person}(?:,? (?:aged )?(?:{number:_}|{measure:_}),)?(?:, (?![^.;]{0,88}{person:_}, who )[^.;]{1,90}?,)?,? (?:who )?"
local noun = "(?:the|its|their|our) {office:person}(?:, [^.;]{1,60}?,)?,? (?:who )?"
local pronoun = "{he_or_she:person} (?:[^.;]{1,110}?,? and )?"
local since = " since (?:the |early |late |mid-)?(?:@season of |@season )?{date:from}"
local on = ",? (?:only |just |back )?(?:in |on |at |from |as of |over )?(?:the |early |late |mid-)?(?:@season of |@season )?{date:from}"
local long = "(?:for |over |after |more than |nearly |almost |some |about |around |just over |well over |a good |these |the past |the last |"
  .. "all of )*{duration:lasting}"
local at_work = "(?:at the (?:head|helm|top) of|in charge of|as (?:the |its |a |an |your |their |our )?(?:.. )?(?:{office:_}|@top_place)|@in_post)"

--- Each way of telling with each way of saying who.
local function by_all(tails)
  local all = { modality = "asserted" }
  for _, who in ipairs { name, noun, pronoun } do
    for _, tail in ipairs(tails) do table.insert(all, who .. tail) end
  end
  return all
end

fact "incumbency" (by_all {
  "(?:has|have|had|'s) (?:now |also )?(?!been \\w+(?: since [^.;]{1,30})? by )@has_led(?: [^.;]{1,70}?)?" .. since,
  "(?:has|have) (?:now |also )?been " .. at_work .. since,
  "@took_place(?: [^.;]{1,70}?)?" .. on,
  "(?:became|was (?:made|hired as|installed as|sworn in as)) (?:the |its |their |his |her |a )?"
    .. "(?:[a-z-]+ |{place:_}'s ){0,2}?{office:job}" .. on,
  "(?:was|were) {ordinal:_} (?:elected|appointed|sworn in|named|chosen|hired)(?: [^.;]{1,70}?)?" .. on,
  "[^.;]{1,80}? and is (?:now )?in (?:his|her) (?:.. )?{ordinal:nth} (?:[^.;]{1,30} )?(?:term|mandate)",
  "(?:inherited|took over) (?:the |his |her |its )[^.;]{1,70}?" .. on,
  "[^.;]{1,60}? in {date:from},? (?:already |early |late |halfway )?(?:in|during|into|at the end of) (?:his|her) (?:.. )?{ordinal:_} (?:term|"
    .. "mandate|spell|stint)",
  "(?:succeeded|replaced|took over from) {person:_}(?: [^.;]{1,50}?)?" .. on,
  "(?:joined|(?:came|moved|switched|transferred|crossed) (?:to|from)|arrived (?:in|at|from)|signed for) [^.;]{1,70}?" .. on,
  "(?:has|have) (?:now |also )?@has_led (?:[^.;]{1,60}? )?for " .. long,
  "(?:has|have) (?:now |also )?@has_led (?:[^.;]{1,60}? )?for (?:the past |the last )?{number:lasting} (?:seasons|summers|winters|campaigns)",
  "has (?:now )?been @in_post " .. long,
  "has (?:now )?spent " .. long .. " " .. at_work,
  "(?:is|was) (?:now )?(?:nearly |almost |well |just over |more than |some )*{duration:lasting} (?:and change )?into (?:a|an|his|her|"
    .. "the) (?:.. )?(?:term|mandate|presidency|job|tenure|reign|post|office|role)",
  "(?:is|was|, now|now) in (?:his|her) (?:.. )?{ordinal:nth} (?:[^.;,]{1,30} )?(?:term|mandate)",
  "(?:is|was) (?:now )?(?:serving|starting|beginning|halfway through|seeing out|in the middle of) (?:his|her|"
    .. "a) {ordinal:nth} (?:[^.;,]{1,30} )?(?:term|mandate)",
  "(?:was |has been )?re-?elected (?:[^.;,]{1,40} )?(?:to|for) (?:a|his|her) {ordinal:nth} (?:[^.;,]{1,30} )?(?:term|mandate)",
})

-- "in the 14 years that she has been the zoo's vet", "in nearly six years as the city's councillor"
fact "incumbency" {
  modality = "asserted",
  "{person}[^.;]{1,60}? in (?:the |all the |her |his |nearly |almost |more than |over |some |about |last |past )*{duration:lasting} (?:that |"
    .. "since |in which )?(?:he|she)(?:'s| has| had) (?:now )?@has_led",
  "{person}[^.;]{1,60}? (?:in|for|after) (?:the |all the |her |his |nearly |almost |more than |over |some |about |last |past )*{duration:lasting} as "
    .. "(?:the |its |their |an? |\\w+'s )?(?:[a-z-]+ |{place:_}'s |{org:_}'s ){0,3}?(?:{office:job}|@top_place|{role_noun:_})",
}

-- "In her 33 years as a judge", "his four years as leader", "in 2019 Reyes took over"
local came = "(?:became|took (?:over|charge|office)|was (?:made|hired|installed|appointed|elected|sworn in|named|chosen|promoted)|succeeded|replaced|"
  .. "joined)\\b"
fact "incumbency" {
  modality = "asserted",
  "(?:in|after|over|during|throughout|for|of|with) {reference:person} (?:nearly |almost |more than |over |some |about |last |"
    .. "past )*{duration:lasting} "
    .. "(?:as (?:the |its |their |an? |\\w+'s )?(?:[a-z-]+ |{place:_}'s |{org:_}'s ){0,3}?(?:{office:job}|@top_place|{role_noun:job})|"
    .. "" .. at_work .. ")",
  "^in (?:the |early |late |mid-)?(?:@season of |@season )?{date:from},? {person} " .. came,
}

-- "Was mayor from 1990 to 2004"
fact "incumbency" {
  modality = "asserted",
  "{person}(?:, [^.;,]{1,60},)?,? (?:who )?(?:was|served as|had been|worked as) (?!\\w*elected|appointed|named|sworn|made|chosen|hired|"
    .. "installed|confirmed)(?:the |its |their |an? )?(?:[a-z-]+ |"
    .. "{place:_}'s ){0,2}?(?:{office:job}|"
    .. "{role_noun:job}) (?:(?:of|at|in) [^.;,]{1,40}? )?{period:stretch}",
  "{reference:person} (?:was|served as|had been|worked as) (?!\\w*elected|appointed|named|sworn|made|chosen|hired|installed|"
    .. "confirmed)(?:the |its |their |an? )?(?:[a-z-]+ |{place:_}'s ){0,2}?(?:{office:job}|"
    .. "{role_noun:job}) (?:(?:of|at|in) [^.;,]{1,40}? )?{period:stretch}",
  "{person}(?:, [^.;,]{1,60},)?,? (?:who )?(?:led|ran|headed|governed|ruled|reigned|chaired|managed|coached|edited|"
    .. "presided)(?: [^.;,]{1,50}?)? "
    .. "{period:stretch}",
}
-- "Retired in 2019 after 30 years of service", "hangs up his bag on Friday after 45 years"
local leaves = "(?:retires?|retired|left|leaves|steps down|stepped down|bows out|bowed out|hangs up [^.;,]{1,30}|hung up [^.;,]{1,30}|"
  .. "is retiring|will retire|is leaving)(?: (?:on|in|next|this|last) [^.;,]{1,30}?)?,? after (?:nearly |almost |more than |over |"
  .. "some )*{duration:lasting}"
  .. "(?: of service| on the (?:job|beat|route|road|force)| (?:with|at) (?:the |its |their )?[a-z]{4,}(?=[.,;]|$)|"
  .. " in (?:the |its |their )?(?:force|service|job|department|brigade|post)|(?=[.;]|$))"
fact "incumbency" {
  modality = "asserted", leaves = "yes",
  "{person}(?:, [^.;,]{1,60},)?,? (?:who )?" .. leaves, "{reference:person} " .. leaves,
}

-- "The works has been owned since 2014 by Harwick", "run by her since May": told of what is led.
words "run_by" { "owned", "led", "run", "directed", "headed", "chaired", "managed", "governed", "edited", "coached", "conducted", "captained",
  "overseen", "administered", "presided over" }
fact "incumbency" {
  modality = "asserted",
  "(?:has|have|had) (?:now |also )?been @run_by since (?:the |early |late |mid-)?(?:@season of |@season )?{date:from} by (?:the )?(?:{office:job} )?"
    .. "{entity:person}",
  "(?:has|have|had) (?:now |also )?been @run_by by (?:the )?(?:{office:job} )?{entity:person}" .. since,
}

-- In apposition, or with the time in front.
fact "incumbency" {
  modality = "asserted",
  "{person},? (?:who )?won (?:her|his) (?:.. )?term (?:... )?in {date:from}",
  "{office:job} {person}, who (?:came|arrived|joined|took over|took charge|was appointed|was hired|was elected|was named) in (?:the |"
    .. "@season |the early days of )?{date:from}",
  "{person}(?:, [^.;,]{1,60})?,? (?:who )?has been (?:the |its |their |a )?{office:job} (?:of .. )?since (?:the )?(?:@season of )?{date:from}",
  "{person},? (?:the |its |their |{place:_}'s |{org:_}'s |{name:_}'s )?{office:job} "
    .. "(?:(?:of|at|for) (?:the )?[^.;,]{1,60} )?since (?:the )?(?:@season of )?{date:from}",
  "{person}, (?:the |its |their )?@top_place (?:(?:of|at|for) (?:the )?[^.;,]{1,60} )?since (?:the )?(?:@season of )?{date:from}",
  "{office:job} since (?:the )?(?:@season of )?{date:from},? {person}",
  "{person}, " .. at_work .. since,
  "(?:sworn in|in office|in charge|in the job|at the helm|in post) (?:on|in|since) (?:the )?(?:@season of )?{date:from}, {person}",
  "(?:elected|appointed|hired|named|chosen|recruited|installed|promoted)" .. on .. ", {person}",
  "{person}, (?:who was |who had been |only |just |first |newly )*(?:elected|appointed|hired|named|chosen|recruited|installed|promoted|"
    .. "sworn in|brought in|enthroned|crowned|ordained|confirmed)(?: [^.;,]{1,50}?)?" .. on,
  "{person},? (?:who )?(?:only |just |first )+(?:took|came|started|began|joined|arrived|moved)(?: [^.;,]{1,50}?)?" .. on,
  "(?:only |barely |just |less than |not |a mere |scarcely |hardly |little more than |some )*{duration:lasting} (?:after|since) (?:he |she |"
    .. "{person:person} )?(?:taking|took|entering|entered|assuming|assumed|moving|moved|being|was|winning|won|arriving|becoming|became|getting) "
    .. "(?:[^.;]{1,60}?),? {person}",
  "{person},? (?:[^.;]{0,60}?)(?:only |barely |just |less than |not |a mere |scarcely |hardly |little more than |"
    .. "some )*{duration:lasting} (?:after|since) (?:he |she )?(?:taking|took|entering|entered|assuming|assumed|being|was|winning|won|"
    .. "becoming|became|getting) (?:[a-z-]+ ){0,2}?(?:office|over|charge|post|job|oath|chair|helm|presidency|elected|appointed|hired|named|"
    .. "chosen|sworn|{office:_})",
  "(?:after|in|for|with|during|over) " .. long .. " " .. at_work .. ",? (?:[^.;]{1,40}, )?{person}",
  "{person}'s {duration:lasting} " .. at_work,
  "(?:after|in|during|over|throughout) (?:his|her) {duration:lasting} " .. at_work .. "[^.;]{1,60}?{person}",
  "{person}[^.;]{1,80}? (?:after|in|during|over|throughout) (?:his|her )?" .. long .. " " .. at_work,
  "{person}[^.;]{1,60}? (?:has been|have been|had been) {office:job} (?:[^.;]{1,40}? )?for " .. long,
  "{person}, (?:now |currently |who is |already |just |only |barely |less than |scarcely )*(?:{duration:lasting}|"
    .. "{duration:lasting} and change) (?:and change )?into (?:the|his|her|a|"
    .. "an) (?:.. )?(?:term|mandate|presidency|job|tenure|reign|post|office|role)",
  "{person}, (?:now |currently |who is |already )?in (?:his|her) (?:.. )?{ordinal:nth} (?:[^.;,]{1,30} )?(?:term|mandate)",
  "{person}, @in_post (?:for |only |barely |just |scarcely |hardly |less than |not )*{duration:lasting}",
  "{person}(?:, {measure:_})?, (?:the |its |their |a |{place:_}'s |{org:_}'s |{name:_}'s )?{office:job} "
    .. "(?:(?:of|at|for) (?:the )?[^.;,]{1,60} )?for " .. long,
  "{person}(?:, {measure:_})?, (?:the |its |their |a )?@top_place (?:(?:of|at|for) (?:the )?[^.;,]{1,60} )?for " .. long,
  "under {person}, (?:the |its |their )?(?:{office:job}|@top_place) since {date:from}",
  "{person}, (?:now |currently |who is |already )?(?:halfway through|near the end of|well into|deep into|serving|starting|midway through|"
    .. "in the middle of) (?:his|her|a) {ordinal:nth} (?:[^.;,]{1,30} )?(?:term|mandate)",
  "{person}(?:, {measure:_})?, (?:ordained|enthroned|installed|consecrated|crowned|sworn in|elected|appointed|"
    .. "named) (?:as )?(?:[^.;,]{1,40} )?(?:back )?in {date:from}",
  -- whoever is shown the door after three years was there for three years
  "(?:parted|~part|parted company|~part company|parted ways|~part ways) with (?:the |its |"
    .. "their )?(?:{nationality:_} )?{office:job} {person} after " .. long,
  "(?:~sack|~fire|~dismiss|~oust|~lose|~let go of|~release|~replace|~drop) (?:the |its |"
    .. "their )?(?:{nationality:_} )?{office:job} {person} after " .. long,
  { "@long_there (?:{nationality:_} |{org:_} )?(?:{office:job}|@top_place) {person}", lasting = "4 year" },
  { "{person}, (?:the |its |their |\\w+'s )?@long_there (?:[a-z-]+ )?(?:{office:job}|@top_place)", lasting = "4 year" },
}
