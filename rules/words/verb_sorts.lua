-- Verbs by what may stand beside them.

-- A clause may follow without "that": "said the vote had failed".
words "clause_verb" {
  "said", "says", "told", "thought", "believed", "hoped", "knew", "felt", "found", "showed", "feared", "claimed", "insisted", "argued", "admitted",
  "confirmed", "denied", "announced", "warned", "added", "suggested", "ensured", "meant", "heard", "learned", "learnt", "saw", "wished", "expected",
  "agreed", "decided", "promised", "ruled", "reported", "understood", "realised", "realized", "noted", "wrote", "predicted", "revealed", "swore",
  "estimated", "calculated", "recalled", "replied", "stated", "concluded", "discovered", "wanted", "let", "made", "helped", "watched",
}

-- These stand with their subject within another clause: "the fund, which he says failed".
words "belief_verb" {
  "say", "says", "said", "believe", "believes", "believed", "think", "thinks", "thought", "claim", "claims", "claimed", "insists", "insisted",
  "hopes", "hoped", "fears", "feared", "suspects", "argues", "argued", "estimates", "reckons",
}

-- Of these nothing is done to anybody.
words "intransitive_verb" {
  "appeared", "arrived", "happened", "remained", "stayed", "died", "returned", "failed", "talked", "looked", "walked", "lived", "waited", "travelled",
  "traveled", "occurred", "emerged", "belonged", "lasted", "existed", "seemed", "resigned", "collapsed", "erupted", "swung", "stood", "sat", "slept",
  "turned", "listened", "laughed", "smiled", "competed", "arisen", "come", "gone", "risen", "fallen", "become", "voted",
}

-- What is somewhere: its subject may stand behind it, "at the door stood a guard".
words "posture_verb" {
  "stood", "sat", "lay", "hung", "lived", "rose", "loomed", "stretched", "lurked", "hangs", "stands", "sits", "lies", "hang",
}

-- Nouns that tell an act behind "made", "held", "given", and that no ending shows: "a bid was made", but "an album was made".
words "act_noun" {
  "count", "vote", "visit", "call", "bid", "offer", "attempt", "claim", "arrest", "request", "search", "change", "promise", "pledge", "deal",
  "transfer", "test", "protest", "appeal", "award", "attack", "trade", "swap",
}
