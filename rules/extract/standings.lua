-- Places in an order, for names and for plain words.

words "stands" { "is", "was", "are", "were", "remains", "remained", "is still", "was still", "is now", "has become", "became", "will be",
  "would be", "is also", "makes up" }
words "comes" {
  "~come", "~rank", "~finish", "~place", "ended", "is", "was", "stands", "stood", "lies", "sits", "came in", "comes in",
  "finished in", "is in", "was in", "ended up", "was placed", "is ranked", "ranked",
}

fact "standing" {
  modality = "asserted",
  "{entity:of},? (?:which |who )?@stands (?:the |its |their |by far the )?{ordinal:place}[- ]{superlative:by}",
  "{entity:of} of (?:the )?(?:{office:_} )?{person!:_},? @stands (?:the |its |their |by far the )?{ordinal:place}[- ]{superlative:by}",
  "{entity:of}, (?:the |its |their ){ordinal:place}[- ]{superlative:by}",
  "(?:^|[.;:] ?)(?:the |our |its )?{words:who} @stands (?:the |its |their |by far the )?{ordinal:place}[- ]{superlative:by}",
  "(?:^|[.;:] ?)(?:the |our |its )?{words:who}, (?:the |its |their ){ordinal:place}[- ]{superlative:by}",
  "the {ordinal:place}[- ]{superlative:by} [a-z]+,? (?:is |was )?{entity:of}",
  "the {ordinal:place}[- ]{superlative:by} [a-z]+ (?:is|was) (?:the )?{words:who}(?=[,.;]| with| at)",
  "{entity:of} @comes (?:only |a distant |a close |in |joint )*{ordinal:place}(?=[,.;]| with| at| in| on| by| behind| place)",
  "(?:^|[.;:] ?)(?:the )?{words:who} @comes (?:only |a distant |a close |in )*{ordinal:place}(?=[,.;]| with| at| by| behind| place)",
}

fact "standing" {
  modality = "asserted", place = "1",
  "{entity:of},? (?:which |who )?@stands (?:the |its |their |by far the ){superlative:by}",
  -- "The Union of Ana Ruiz remained the largest": the Union
  "{entity:of} of (?:the )?(?:{office:_} )?{person!:_},? @stands (?:the |its |their |by far the ){superlative:by}",
  "{entity:of}, (?:the |its |their |by far the ){superlative:by}",
  "(?:^|[.;:] ?)(?:the |our |its )?{words:who} @stands (?:the |its |their |by far the ){superlative:by}",
  "(?:^|[.;:] ?)(?:the |our |its )?{words:who}, (?:the |its |their |by far the ){superlative:by}",
  "{entity:of},? (?:which |who )?@stands (?:(?:the|its|their|this) |(?:the )?[a-z]+'s |{entity:_}'s )(?:season's |country's )?(?:top|leading|"
    .. "number one|record) [a-z]+",
  "{nationality:of} (?:[a-z]+|{office:_}), whose (?:[a-z]+ ){1,3}(?:is|was|are|were) the {superlative:by}",
  "{entity:of}, whose (?:[a-z]+ ){1,3}(?:is|was|are|were) the {superlative:by}",
  "(?:no one|nobody|no other [a-z]+|none) ... (?:more|higher|larger|bigger|longer|faster) (?:[a-z]+ ){0,3}than {entity:of}",
  "{entity:of} (?:~top|~lead|~head) (?:the )?(?:table|list|ranking|rankings|standings|charts|league)",
}

-- "the highest temperature measured in Arrow since records began"
fact "record" {
  modality = "asserted",
  "{superlative:by} ... (?:ever|on record|of all time|in (?:its|the|their|our|living) (?:history|memory)|in history|since (?:records|"
    .. "measurements|counting) (?:began|started))",
  "{superlative:by} (?:ever|on record|of all time)",
}
