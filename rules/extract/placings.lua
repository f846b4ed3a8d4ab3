-- Places in contests and in orders of size, whose list the text need not name.

words "size_word" { "largest", "biggest", "most populous", "busiest", "tallest", "highest", "longest", "deepest", "oldest", "richest", "strongest" }

fact "placing" {
  modality = "asserted", sort = "contest",
  "{entity:of},? (?:who |which )?(?:~finish|~come|came in|~place|was placed|~rank|was ranked|ended up|ended|"
    .. "~end) (?:up )?(?:in )?(?:a (?:distant|close|strong|respectable) |joint |overall )?{ordinal:place}(?! time| wom| year| day| quart| half)",
  "{entity:of},? (?:who |which )?(?:took|claimed|won|grabbed|secured|earned|gained|got|~reach|settled for|had to settle for|"
    .. "held on to) (?:the )?{ordinal:place}(?: place| spot| position)",
  { "{entity:of},? (?:who |which )?(?:was|were|came|finished|ended) (?:the )?runners?-up", place = "2" },
  "{person:of}, [^,.;]{3,90}, (?:was|came|finished|ended) (?:up )?(?:in )?(?:a |an )?(?:distant |close |surprise |surprising |creditable |fine |"
    .. "narrow |good |joint )?{ordinal:place}(?=[,.;]| in| at| behind| of| place| overall)",
  "{person:of} (?:was|came in|was placed) (?:a |an )?(?:distant |close |surprise |surprising |creditable |fine |narrow |good |joint )?"
    .. "{ordinal:place}(?=[,.;]| in| at| behind)",
  "(?=he\\b|she\\b|they\\b){reference:of} (?:~finish|~come|came in|~place|was placed|ended up|ended) (?:up )?(?:in )?(?:a (?:distant|close|strong|"
    .. "respectable) |joint |overall )?{ordinal:place}(?=[,.;]| in| at| behind| of| place| overall)",
  "(?=he\\b|she\\b|they\\b){reference:of} (?:took|claimed|grabbed|secured|earned|gained|got|~reach|settled for|had to settle for|"
    .. "held on to) (?:the )?{ordinal:place}(?: place| spot| position)",
  "^{ordinal:place} (?:place )?(?:was|came|went to|for|fell to) {person:of}", "^in {ordinal:place} (?:place )?(?:was|came|finished) {person:of}",
  "{person!:of} (?:was|is) {ordinal:place}(?=[,.;]|$| and )",
  { "{person:of},? (?:who )?(?:had to be content with|had to make do with|had to settle for|settled for|made do with|went home with|was "
    .. "awarded|was given) (?:the )?(?:silver|silver medal|runner-up spot)(?=[,.;]| in| at| over| behind| on|$)", place = "2" },
  { "{person:of},? (?:who )?(?:had to be content with|had to make do with|had to settle for|settled for|made do with|went home with|was "
    .. "awarded|was given) (?:the )?(?:bronze|bronze medal)(?=[,.;]| in| at| over| behind| on|$)", place = "3" },
  { "(?:^|,) (?:and )?bronze to {person:of}", place = "3" }, { "(?:^|,) (?:and )?silver to {person:of}", place = "2" },
  { "{person!:of} was (?:the )?runner-up(?=[,.;]| in| at| behind|$)", place = "2" },
  "{person!:of} (?:[^.;,]{1,40} )?(?:after|with|despite) (?:her|his) {ordinal:place} place(?=[,.;]| in| at| behind|$)",
  { "(?:for|as) (?:a |the )?runners?-up,? {entity:of}", place = "2" },
  { "{entity:of}, (?:the )?runners?-up(?=[,.;]| in| at| of| behind| last)", place = "2" },
  { "(?:beat|beats|beating|held off|holding off|outkicked|outsprinted|pipped|pipping|edged out) {entity:of} into second", place = "2" },
  { "(?:silver|the silver medal) (?:went to|for|was won by) {entity:of}", place = "2" },
  { "(?:bronze|the bronze medal) (?:went to|for|was won by) {entity:of}", place = "3" },
  { "{entity:of},? (?:who )?(?:won|took|claimed) (?:the )?(?:silver|silver medal)(?=[,.;]| in| at| over| behind| on)", place = "2" },
  { "{entity:of},? (?:who )?(?:won|took|claimed) (?:the )?(?:bronze|bronze medal)(?=[,.;]| in| at| over| behind| on)", place = "3" },
}

words "contest_won" { "race", "marathon", "half marathon", "half-marathon", "tournament", "championship", "championships", "title", "gold",
  "gold medal", "competition", "contest", "regatta", "election", "primary", "first prize", "first place" }
local which = "(?:[a-z'-]+ |{place:_} |{name:_} |{nationality:_} |{measure:_} |{period:_} |{date:_} ){0,3}?"

fact "placing" {
  modality = "asserted", sort = "contest", place = "1",
  "{entity:of},? (?:who |which )?(?:comfortably |easily |narrowly )?(?:won|wins|has won|took|claimed) (?:the |a )?" .. which .. "@contest_won",
  "{entity:of},? (?:who |which )?(?:was|were) (?:the )?(?:clear |surprise |easy |worthy )?winners? of the " .. which .. "@contest_won",
  "the " .. which .. "@contest_won (?:was won by|went to) {entity:of}",
  "the winner(?: of the [a-z' ]+)?,? (?:was |is )?{person:of}",
  "{entity:of},? (?:who |which )?(?:~cross|crossed) the (?:finishing |finish )?line first",
}

words "table_stand" { "are", "is", "lie", "lies", "sit", "sits", "stand", "stands", "stay", "stays", "remain", "remains", "go", "goes" }
words "table_move" { "move", "moves", "moved", "climb", "climbs", "climbed", "rise", "rises", "rose", "go", "went", "jump", "jumped", "drop", "drops",
  "dropped", "slip", "slips", "slipped", "fall", "falls", "fell" }
words "table_leave" { "leaves", "left", "leave", "lifts", "lifted", "takes", "took", "puts", "put", "moves", "moved", "sends", "sent", "drops",
  "dropped", "keeps", "kept" }
local to = "(?:up |down |back |out )?(?:(?:{number:_}|a|several) (?:places?|spots?|positions?) )?(?:to |into )"
local on_table = "(?: place| spot| position)?(?=[,.;]|$| in the (?:[a-z]+ )?(?:table|standings|league|division|group)| on | with | after | and | as "
  .. "| above | below | behind )"

fact "placing" { -- where the last match put them
  modality = "asserted", sort = "table",
  "{entity:of} @table_stand (?:now |currently |still |joint )*{ordinal:place}" .. on_table,
  "{entity:of} @table_move " .. to .. "{ordinal:place}" .. on_table,
  "@table_leave {entity:of} " .. to .. "{ordinal:place}" .. on_table,
  "@table_leave {entity:of} (?:in )?{ordinal:place}" .. on_table,
  "{ordinal:place}-placed {entity:of}",
  "{entity:of}, (?:who |which )?(?:are |is |lie |lies )?(?:now |currently |still |joint )*{ordinal:place}(?:-placed)? in the "
    .. "(?:[a-z]+ )?(?:table|league|standings|division|championship|group)(?=[,.;])",
}

fact "placing" {
  modality = "asserted", sort = "order",
  "{entity:of},? (?:which |who )?(?:is|remains|became|was|has become) (?:the |its |[a-z]+'s |{entity:_}'s )?{ordinal:place}[- ]@size_word",
  "{entity:of}, (?:the |its |[a-z]+'s |{entity:_}'s ){ordinal:place}[- ]@size_word",
  { "{entity:of},? (?:which |who )?(?:is|remains|became|was|has become) (?:the |its |[a-z]+'s |{entity:_}'s )@size_word", place = "1" },
  { "{entity:of}, (?:the |its |[a-z]+'s |{entity:_}'s )@size_word", place = "1" },
}
