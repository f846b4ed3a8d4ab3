-- Who founded what, and when: "a school that X set up", "founded in 1952 by Y", "it was the creation of Z".

-- What may stand before a name: "the Czech couturier", "his father, ".
local plain = "(?:(?!(?:of|and|or|whose|for|from|in|at|with|who|that|which|by|to|as|after|when|but)\\b)[^\\s.,;:()\"]+ )"
local described = "(?:(?:the|a|an|his|her|its|their) " .. plain .. "{1,4}?, )?" .. plain .. "{0,5}?"
local founder = described .. "{person:by}(?!['’]s?\\b)"
local another = "(?:,? (?:and|with|together with|along with|alongside|&) (?:" .. plain .. "{0,4}?)?{entity:with})?"
local aside = "(?:,? (?:aged )?(?:{number:_}|{measure:_}),?)?(?:, [^.;:]{1,90}?,|, the [^.;:,]{1,30}?(?= who ))?"
local when = "(?:(?: (?!by\\b)[^.;:, ]+){0,9}? (?:in|of) (?:the )?(?:@season of )?{date:day}|,? in {date:day}|, {date:day})?"
local the = "(?:the|his|her|its|their|this|that|our|my)"
local object = "(?:(?:the|a|an|his|her|its|their|this|that|our|my) )?" .. plain .. "{0,4}?"
local adverbs = "(?:@first_of_all )*(?:\\w+ly )?"

--- Each subject with each object.
local function all(subjects, objects, tail)
  local found = { modality = "asserted" }
  for _, who in ipairs(subjects) do
    for _, what in ipairs(objects) do table.insert(found, who .. what .. (tail or "")) end
  end
  return found
end

local who = { "{person:by}" .. another .. aside .. ",? (?:who |which )?" .. adverbs .. "{found_did:how} ",
  "(?:his|her|their|my|whose) (?:late )?@forebear " .. adverbs .. "{found_did:how} ",
  "{he_or_she:by} (?:[^.;:,]{1,40},? and )?" .. adverbs .. "{found_did:how} " }

-- "X, who founded Y in 1952", "she set up the school", "Y started it with one oven"
fact "founding" (all(who, { object .. "{entity:of}(?! {person:_})", the .. " " .. plain .. "{0,3}?{founded_thing:thing}\\b(?! {entity:_})",
  "it\\b(?= (?:in|with|after|at|as|on|because|when|while|from|straight|one|out|alone|there|back|together|himself|herself|over|"
    .. "by|under|for|to|the|and)\\b|[.,;])" }, when))
-- "who set the company up"
fact "founding" {
  modality = "asserted", how = "found",
  "{person:by}" .. aside .. ",? (?:who )?" .. adverbs .. "set (?:the|his|her|their|this) " .. plain .. "{0,3}?{founded_thing:thing} up" .. when,
  "{person:by}" .. aside .. ",? (?:who )?" .. adverbs .. "set (?:the )?{entity:of} up" .. when,
  "the (?:foundation|founding|establishment|creation) of (?:the )?{entity:of} by " .. founder .. when,
  "the (?:foundation|founding|establishment|creation) of the " .. plain .. "{0,3}?{founded_thing:thing} by " .. founder .. when,
}
-- "the school that X founded", "Y, which X set up", "the academy she started"
fact "founding" {
  modality = "asserted",
  "{entity:of}(?:, [^.;:]{1,60}?)?,? (?:which |that )?(?:was )?" .. founder .. another .. " " .. adverbs
  .. "{found_did:how}\\b(?! (?:the|a|an|his|her)\\b)" .. when,
  "{entity:of}(?:, [^.;:]{1,60}?)?,? (?:which |that )?{he_or_she:by} " .. adverbs .. "{found_did:how}\\b(?! (?:the|a|an|his|her)\\b)" .. when,
  "(?:the|a|an|its|this) " .. plain .. "{0,4}?{founded_thing:thing},? (?:which |that )?" .. founder .. another .. " " .. adverbs
    .. "{found_did:how}\\b(?! (?:the|a|an|his|her)\\b)" .. when,
  "(?:the|a|an|its|this) " .. plain .. "{0,4}?{founded_thing:thing},? (?:which |that )?{he_or_she:by} " .. adverbs
    .. "{found_did:how}\\b(?! (?:the|a|an|his|her)\\b)" .. when,
}
-- "Y was founded in 1952 by X", "the firm set up by X", "Founded by X in 1952, Y"
local by = "(?: (?!by\\b)[^.;:, ]+){0,7}?,? by " .. founder .. another
fact "founding" {
  modality = "asserted",
  "{entity:of}(?:, [^.;:]{1,90}?)?,? (?:which |that |and |it )?(?:(?:was|were|had been|has been|is|are|itself) )*" .. adverbs
    .. "{found_did:how}(?:(?: (?!by\\b)[^.;:, ]+){0,5}? in {date:day})?" .. by .. when,
  the .. " " .. plain .. "{0,4}?{founded_thing:thing},? (?:[^.;:,]{1,60}?,? )?(?:(?:which|that|was|were|had been|has been|is|itself) )*" .. adverbs
    .. "{found_did:how}(?:(?: (?!by\\b)[^.;:, ]+){0,5}? in {date:day})?" .. by .. when,
  "\\b(?:it|which|and) (?:was|had been) (?:[^.;:,]{1,20} )?" .. adverbs .. "{found_did:how}(?:(?: (?!by\\b)[^.;:, ]+){0,5}? in {date:day})?" .. by
  .. when,
  "^{found_did:how}(?:(?: (?!by\\b)[^.;:, ]+){0,5}? in {date:day})?" .. by .. "(?:,? in {date:day})?(?:,? [^.;:,]{1,50})?, (?:the )?" .. plain
  .. "{0,3}?{entity:of}",
  "^{found_did:how}(?:(?: (?!by\\b)[^.;:, ]+){0,5}? in {date:day})?" .. by .. "(?:,? in {date:day})?(?:,? [^.;:,]{1,50})?, the " .. plain
  .. "{0,3}?{founded_thing:thing}",
}
-- "Y is the creation of X", "X's brainchild, Y", "behind the company stands X"
fact "founding" {
  modality = "asserted", how = "found",
  "{entity:of}(?:, [^.;:]{1,60}?,)? (?:was|is|has been) (?:the |a |entirely )" .. plain .. "{0,2}?@made_by of " .. founder,
  "the " .. plain .. "{0,3}?{founded_thing:thing} (?:was|is|has been) (?:the |a |entirely )" .. plain .. "{0,2}?@made_by of " .. founder,
  "^(?:the |a )?@made_by of " .. founder .. "(?:, [^.;:]{1,60})?, {entity:of}",
  "{entity:of}, (?:the |a )" .. plain .. "{0,2}?@made_by of " .. founder,
  "\\bthe (?:man|woman|brains|inventor|scientist|engineer|couple|creator|originator|father|mother) behind (?:the )?{entity:of}(?: (?:is|was|"
    .. ",))? {person:by}",
  "{person:by}" .. aside .. ",? (?:is |was )?the (?:man|woman|brains|creator|originator|father|mother) (?:behind|of) (?:the )?{entity:of}",
  "\\bbehind (?:the " .. plain .. "{0,2}?{founded_thing:thing}|{entity:of}) (?:stands|stood|is|was) " .. founder,
  "{entity:of} (?:owes its (?:existence|beginnings|birth) to|began with|started with|goes back to|traces its (?:origins|roots|beginnings) to) "
  .. founder,
  "the " .. plain .. "{0,3}?{founded_thing:thing} (?:owes its (?:existence|beginnings|birth) to|began with|started with|goes back to|"
    .. "traces its (?:origins|roots|beginnings) to) " .. founder,
}
-- When alone: "dates from 1952", "since its foundation in 1907"
fact "founding" {
  modality = "asserted", how = "found",
  "{entity:of}(?:, [^.;:]{1,90}?,)?,? (?:which |that )?(?:dates|dates back|goes back|traces its (?:roots|origins|history)(?: back)?|"
    .. "traces itself) (?:from|to) (?:the )?(?:early |late )?{date:day}",
  the .. " " .. plain .. "{0,4}?{founded_thing:thing} (?:dates|dates back|goes back|traces its (?:roots|origins|history)(?: back)?) (?:from|to) "
    .. "(?:the )?{date:day}",
  "\\b(?:its|their) (?:foundation|founding|establishment|creation|birth|beginnings) in {date:day}",
  "\\bthe (?:foundation|founding|establishment|creation|birth) of (?:the )?{entity:of} in {date:day}",
  "\\bthe " .. plain .. "{0,4}?{founded_thing:thing}'s (?:foundation|founding|establishment|creation|birth) in {date:day}",
}
fact "founding" {
  modality = "asserted",
  "{entity:of}(?:, [^.;:]{1,90}?)?,? (?:which |that |and |it )?(?:(?:was|were|had been|has been|is) )?{found_did:how}(?: (?:as|on|by|at|under|"
    .. "with) [^.;:,]{1,40}?)?(?: in| back in|) {date:day}(?= |[.,;)])",
  the .. " " .. plain .. "{0,4}?{founded_thing:thing} (?:(?:which|that|was|were|had been) )*{found_did:how}(?: (?:as|on|by|at|under|"
    .. "with) [^.;:,]{1,40}?)?(?: in| back in|) {date:day}",
  "^{found_did:how} (?:in |back in ){date:day}[^.;:]{0,80}?, (?:the )?" .. plain .. "{0,3}?{entity:of}",
  "^{found_did:how} (?:in |back in ){date:day}[^.;:]{0,80}?, the " .. plain .. "{0,3}?{founded_thing:thing}",
}
