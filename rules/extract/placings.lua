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
  { "(?:for|as) (?:a |the )?runners?-up,? {entity:of}", place = "2" },
  { "{entity:of}, (?:the )?runners?-up(?=[,.;]| in| at| of| behind| last)", place = "2" },
  { "(?:beat|beats|beating|held off|holding off|outkicked|outsprinted|pipped|pipping|edged out) {entity:of} into second", place = "2" },
  { "(?:silver|the silver medal) (?:went to|for|was won by) {entity:of}", place = "2" },
  { "(?:bronze|the bronze medal) (?:went to|for|was won by) {entity:of}", place = "3" },
  { "{entity:of},? (?:who )?(?:won|took|claimed) (?:the )?(?:silver|silver medal)(?=[,.;]| in| at| over| behind| on)", place = "2" },
  { "{entity:of},? (?:who )?(?:won|took|claimed) (?:the )?(?:bronze|bronze medal)(?=[,.;]| in| at| over| behind| on)", place = "3" },
}

fact "placing" {
  modality = "asserted", sort = "order",
  "{entity:of},? (?:which |who )?(?:is|remains|became|was|has become) (?:the |its |[a-z]+'s |{entity:_}'s )?{ordinal:place}[- ]@size_word",
  "{entity:of}, (?:the |its |[a-z]+'s |{entity:_}'s ){ordinal:place}[- ]@size_word",
  { "{entity:of},? (?:which |who )?(?:is|remains|became|was|has become) (?:the |its |[a-z]+'s |{entity:_}'s )@size_word", place = "1" },
  { "{entity:of}, (?:the |its |[a-z]+'s |{entity:_}'s )@size_word", place = "1" },
}
