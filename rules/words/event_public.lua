-- Words that tell events of public life: offices, courts, laws and papers, business, work, culture, sport. Read events.lua first.

words "event_verb" {
  -- offices
  ["~inaugurate"] = { "inauguration", "object" }, ["swear in"] = { "inauguration", "object" }, ["sworn in"] = { "inauguration", "object" },
  ["swore in"] = { "inauguration", "object" }, ["~swear _ in"] = { "inauguration", "object" }, ["~take the oath"] = { "inauguration", "subject" },
  ["~take office"] = { "inauguration", "subject" }, ["~take up office"] = { "inauguration", "subject" }, ["~assume office"] = { "inauguration", "subject" },
  ["~enter office"] = { "inauguration", "subject" }, ["~come into office"] = { "inauguration", "subject" }, ["~come to office"] = { "inauguration", "subject" },
  ["~come to power"] = { "inauguration", "subject" }, ["~assume power"] = { "inauguration", "subject" }, ["~become _ office"] = { "inauguration", "subject" },
  ["~take over as"] = { "taking over", "subject" }, ["~take charge"] = { "taking over", "subject" },
  ["~take the helm"] = { "taking over", "subject" }, ["~take the reins"] = { "taking over", "subject" },
  ["~appoint"] = { "appointment", "object" }, ["~elect"] = { "election", "object" }, ["~resign"] = { "resignation", "subject" },
  ["~step down"] = { "resignation", "subject" }, ["~stand down"] = { "resignation", "subject" }, ["~leave office"] = { "resignation", "subject" },
  ["~dismiss"] = { "dismissal", "object" }, ["~sack"] = { "dismissal", "object" }, ["~oust"] = { "dismissal", "object" }, ["~hire"] = { "appointment", "object" },
  ["~engage"] = { "engagement", "object" }, ["~call in"] = { "engagement", "object" }, ["~bring in"] = { "engagement", "object" }, ["~nominate"] = { "nomination", "object" },
  -- courts
  ["~arrest"] = { "arrest", "object" }, ["~detain"] = { "arrest", "object" }, ["~take _ into custody"] = { "arrest", "object" },
  ["taken into custody"] = { "arrest", "object" }, ["~charge"] = { "charge", "object" }, ["~indict"] = { "charge", "object" },
  ["~convict"] = { "conviction", "object" }, ["found guilty"] = { "conviction", "object" }, ["~find _ guilty"] = { "conviction", "object" },
  ["~acquit"] = { "acquittal", "object" }, ["~sentence"] = { "sentence", "object" }, ["~jail"] = { "sentence", "object" }, ["~release"] = { "release", "object" },
  ["~search"] = { "search", "object" }, ["~raid"] = { "search", "object" }, ["armed with a search warrant"] = { "search", "alone" },
  ["~execute a search warrant"] = { "search", "alone" }, ["~arraign"] = { "arraignment", "object" }, ["~kidnap"] = { "kidnapping", "object" }, ["~murder"] = { "killing", "object" }, ["~assassinate"] = { "killing", "object" },
  ["~execute"] = { "execution", "object" }, ["~free"] = { "release", "object" }, ["~extradite"] = { "extradition", "object" }, ["~sue"] = { "lawsuit", "object" },
  ["~go on trial"] = { "trial", "subject" }, ["~stand trial"] = { "trial", "subject" }, ["last seen alive"] = { "last sight", "object" }, ["seen alive"] = { "last sight", "object" },
  ["last seen"] = { "last sight", "object" }, ["found dead"] = { "finding", "object" }, ["~discover the body"] = { "finding", "alone" }, ["~find her body"] = { "finding", "alone" }, ["~find his body"] = { "finding", "alone" }, ["body was found"] = { "finding", "alone" }, ["body was discovered"] = { "finding", "alone" }, ["~find the body"] = { "finding", "alone" },
  -- laws and papers
  ["~sign"] = { "signing", "object" }, ["~put her signature to"] = { "signing", "object" }, ["~put his signature to"] = { "signing", "object" },
  ["~put their signatures to"] = { "signing", "object" }, ["~put her name to"] = { "signing", "object" }, ["~put a name to"] = { "signing", "object" }, ["~put their names to"] = { "signing", "object" },
  ["~put his name to"] = { "signing", "object" },
  ["~sign off"] = { "signing", "object" }, ["~open for signature"] = { "signing", "subject" }, ["~begin to sign"] = { "signing", "subject" }, ["opened for signature"] = { "signing", "object" }, ["~initial"] = { "initialling", "object" }, ["~ratify"] = { "ratification", "object" }, ["~adopt"] = { "adoption", "object" },
  ["~enact"] = { "adoption", "object" }, ["~approve"] = { "approval", "object" }, ["~pass"] = { "passage", "object" }, ["~rule"] = { "ruling", "subject" }, ["~endorse"] = { "approval", "object" },
  ["~wave through"] = { "approval", "object" }, ["~wave _ through"] = { "approval", "object" }, ["~give the green light to"] = { "approval", "object" },
  ["~veto"] = { "veto", "object" }, ["~repeal"] = { "repeal", "object" }, ["~vote on"] = { "vote", "object" }, ["~vote for"] = { "vote", "object" },
  ["~vote in favour of"] = { "vote", "object" }, ["~vote to"] = { "vote", "subject" }, ["~count the votes"] = { "count", "subject" },
  ["~publish"] = { "publication", "object" }, ["~announce"] = { "announcement", "object" }, ["~file"] = { "filing", "object" }, ["~lodge"] = { "filing", "object" }, ["~apply for"] = { "filing", "object" },
  ["~submit"] = { "filing", "object" }, ["~come out"] = { "publication", "subject" }, ["~appear"] = { "appearance", "subject" },
  ["~run until"] = { "expiry", "subject" }, ["valid until"] = { "expiry", "subject" }, ["~hear"] = { "hearing", "object" }, ["~go out to"] = { "publication", "subject" },
  ["~grant"] = { "grant", "object" }, ["~issue"] = { "grant", "object" }, ["~come through"] = { "grant", "subject" },
  ["~come into force"] = { "entry into force", "subject" }, ["~take effect"] = { "entry into force", "subject" }, ["~enter into force"] = { "entry into force", "subject" },
  ["~come into effect"] = { "entry into force", "subject" }, ["~go into effect"] = { "entry into force", "subject" }, ["~propose"] = { "proposal", "object" },
  ["~table"] = { "proposal", "object" }, ["~count"] = { "count", "object" }, ["~test"] = { "test", "object" },
  -- business
  ["~buy"] = { "purchase", "object" }, ["~acquire"] = { "purchase", "object" }, ["~sell"] = { "sale", "object" }, ["~merge"] = { "merger", "subject" },
  ["~float"] = { "flotation", "either" }, ["went public"] = { "flotation", "subject" }, ["~list"] = { "flotation", "object" },
  ["~make its debut"] = { "flotation", "subject" }, ["filed for bankruptcy"] = { "bankruptcy", "subject" }, ["~join"] = { "joining", "subject" },
  ["~withdraw"] = { "withdrawal", "subject" }, ["~suspend"] = { "suspension", "object" }, ["~recall"] = { "recall", "object" },
  ["~postpone"] = { "postponement", "object" }, ["~raise"] = { "raising", "object" }, ["~pay"] = { "payment", "object" }, ["~repay"] = { "payment", "object" },
  ["~lay off"] = { "layoff", "object" }, ["~lay _ off"] = { "layoff", "object" }, ["~fine"] = { "fine", "object" }, ["~auction"] = { "sale", "object" },
  ["~deliver"] = { "delivery", "object" }, ["~roll out"] = { "launch", "object" }, ["~introduce"] = { "introduction", "object" }, ["~change hands"] = { "sale", "subject" },
  -- work
  ["~strike"] = { "strike", "subject" }, ["~walk out"] = { "strike", "subject" }, ["~down tools"] = { "strike", "subject" }, ["~go on strike"] = { "strike", "subject" },
  -- culture and sport
  ["~premiere"] = { "premiere", "either" }, ["first performed"] = { "premiere", "object" }, ["first heard"] = { "premiere", "object" },
  ["first shown"] = { "premiere", "object" }, ["~compose"] = { "composition", "object" }, ["~win"] = { "winning", "subject" }, ["~award"] = { "award", "object" },
  ["~record"] = { "recording", "object" }, ["~shortlist"] = { "shortlisting", "object" }, ["~longlist"] = { "longlisting", "object" }, ["~write"] = { "composition", "object" },
  ["~transfer"] = { "transfer", "object" }, ["~score"] = { "scoring", "subject" }, ["~equalise"] = { "scoring", "subject" }, ["~break the record"] = { "record", "subject" },
  -- gatherings
  ["~hold"] = { "holding", "object" }, ["~take place"] = { "holding", "subject" },
}
