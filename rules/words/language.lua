-- Words of the English language that every extractor leans on. A phrase may use ~lemma for all forms of a word.

--- Irregular verbs (and verbs that double their last letter): past, participle.
words "irregular" {
  ["be"] = { "was", "been" }, ["become"] = { "became", "become" }, ["begin"] = { "began", "begun" },
  ["bet"] = { "bet", "bet" }, ["bid"] = { "bid", "bid" }, ["break"] = { "broke", "broken" },
  ["bring"] = { "brought", "brought" }, ["build"] = { "built", "built" }, ["burn"] = { "burnt", "burned" },
  ["buy"] = { "bought", "bought" }, ["catch"] = { "caught", "caught" }, ["choose"] = { "chose", "chosen" },
  ["come"] = { "came", "come" }, ["cost"] = { "cost", "cost" }, ["cut"] = { "cut", "cut" },
  ["deal"] = { "dealt", "dealt" }, ["do"] = { "did", "done" }, ["draw"] = { "drew", "drawn" },
  ["drink"] = { "drank", "drunk" }, ["drive"] = { "drove", "driven" }, ["drown"] = { "drowned", "drowned" },
  ["eat"] = { "ate", "eaten" }, ["fall"] = { "fell", "fallen" }, ["feel"] = { "felt", "felt" },
  ["fight"] = { "fought", "fought" }, ["find"] = { "found", "found" }, ["flee"] = { "fled", "fled" },
  ["fly"] = { "flew", "flown" }, ["forget"] = { "forgot", "forgotten" }, ["get"] = { "got", "gotten" },
  ["give"] = { "gave", "given" }, ["go"] = { "went", "gone" }, ["grow"] = { "grew", "grown" },
  ["hang"] = { "hung", "hanged" }, ["have"] = { "had", "had" }, ["hear"] = { "heard", "heard" },
  ["hit"] = { "hit", "hit" }, ["hold"] = { "held", "held" }, ["hurt"] = { "hurt", "hurt" },
  ["keep"] = { "kept", "kept" }, ["know"] = { "knew", "known" }, ["lay"] = { "laid", "laid" },
  ["lead"] = { "led", "led" }, ["leave"] = { "left", "left" }, ["lend"] = { "lent", "lent" },
  ["let"] = { "let", "let" }, ["lie"] = { "lay", "lain" }, ["lose"] = { "lost", "lost" },
  ["make"] = { "made", "made" }, ["mean"] = { "meant", "meant" }, ["meet"] = { "met", "met" },
  ["overtake"] = { "overtook", "overtaken" }, ["pay"] = { "paid", "paid" }, ["put"] = { "put", "put" },
  ["quit"] = { "quit", "quit" }, ["read"] = { "read", "read" }, ["rise"] = { "rose", "risen" },
  ["run"] = { "ran", "run" }, ["say"] = { "said", "said" }, ["see"] = { "saw", "seen" },
  ["seek"] = { "sought", "sought" }, ["sell"] = { "sold", "sold" }, ["send"] = { "sent", "sent" },
  ["set"] = { "set", "set" }, ["shoot"] = { "shot", "shot" }, ["show"] = { "showed", "shown" },
  ["shrink"] = { "shrank", "shrunk" }, ["shut"] = { "shut", "shut" }, ["sink"] = { "sank", "sunk" },
  ["sit"] = { "sat", "sat" }, ["sleep"] = { "slept", "slept" }, ["speak"] = { "spoke", "spoken" },
  ["spend"] = { "spent", "spent" }, ["split"] = { "split", "split" }, ["spread"] = { "spread", "spread" },
  ["stand"] = { "stood", "stood" }, ["steal"] = { "stole", "stolen" }, ["strike"] = { "struck", "stricken" },
  ["swear"] = { "swore", "sworn" }, ["sweep"] = { "swept", "swept" }, ["swim"] = { "swam", "swum" },
  ["take"] = { "took", "taken" }, ["teach"] = { "taught", "taught" }, ["tear"] = { "tore", "torn" },
  ["tell"] = { "told", "told" }, ["think"] = { "thought", "thought" }, ["throw"] = { "threw", "thrown" },
  ["understand"] = { "understood", "understood" }, ["wear"] = { "wore", "worn" }, ["win"] = { "won", "won" },
  ["withdraw"] = { "withdrew", "withdrawn" }, ["write"] = { "wrote", "written" },
  ["admit"] = { "admitted", "admitted" }, ["commit"] = { "committed", "committed" }, ["submit"] = { "submitted", "submitted" },
  ["permit"] = { "permitted", "permitted" }, ["refer"] = { "referred", "referred" }, ["prefer"] = { "preferred", "preferred" },
  ["occur"] = { "occurred", "occurred" }, ["defer"] = { "deferred", "deferred" }, ["transfer"] = { "transferred", "transferred" },
  ["travel"] = { "travelled", "traveled" }, ["total"] = { "totalled", "totaled" }, ["cancel"] = { "cancelled", "canceled" },
  ["expel"] = { "expelled", "expelled" }, ["control"] = { "controlled", "controlled" }, ["compel"] = { "compelled", "compelled" },
}

--- What is said to come, not to be.
words "planned" {
  "will", "would", "shall", "won't", "is to", "are to", "was to", "were to", "is due", "are due", "was due", "is set to", "are set to",
  "~plan to", "~plan for", "~plan on", "~expect", "scheduled", "scheduling", "~forecast", "~predict",
  "projected", "projecting", "projects that", "project that", "projects a", "~aim to",
  "~intend to", "~hope to", "~promise to",
  "~pledge to", "~vow to", "~propose", "~agree to", "~want to", "~seek to", "going to", "about to", "target of", "~target", "upcoming",
  "forthcoming", "proposed", "next year", "outlook", "guidance", "~anticipate", "should reach", "on course to", "on track to",
}

--- What may be.
words "possible" {
  "may", "might", "could", "can", "if", "unless", "whether", "perhaps", "possibly", "reportedly", "allegedly", "alleged", "apparently", "rumoured",
  "rumored", "~suggest", "potential", "potentially", "likely", "unlikely", "~appear to", "~seem to", "supposedly", "unconfirmed", "~estimate",
  "is said to", "are said to", "was said to", "were said to", "is thought to", "are thought to", "was thought to",
  "is believed to", "are believed to",
  "is understood to", "are understood to", "is rumoured to", "are rumoured to", "is rumored to", "is reputed to", "rumour has it", "rumor has it",
  "~consider", "would have", "should", "hypothetical", "in case", "~fear", "~speculate",
}

--- What is said not to be.
words "denied" {
  "not", "no", "never", "n't", "didn't", "doesn't", "don't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't", "can't",
  "couldn't", "wouldn't", "cannot", "neither", "nor", "without", "~deny", "~reject", "~refuse to", "~rule out", "ruled out", "~fail to", "no longer",
  "nobody", "none of", "~decline to", "far from", "instead of", "rather than", "false that",
}

--- Verbs that carry somebody's words.
words "speech" {
  "~say", "~tell", "~add", "~state", "~announce", "~note", "~explain", "according to", "~report", "~confirm",
  "~declare", "~write", "~post", "~insist",
  "~argue", "~warn", "~reply", "~answer", "~recall", "~stress", "~conclude", "~comment", "~remark", "~acknowledge",
  "~admit", "~ask", "~joke", "~quip", "put it", "puts it", "~quote",
  "~observe", "~complain", "~predict", "~caution", "~sigh", "~shout", "~tweet", "~muse", "~lament", "in the words of",
}

--- Verbs that carry somebody's words at a distance: the text does not make them its own.
words "claim" {
  "~claim", "~allege", "~accuse", "~assert", "~maintain", "~contend", "~boast", "~dispute", "~speculate", "~reckon", "~believe",
}

words "rise" {
  "~rise", "~grow", "~increase", "~climb", "~gain", "~jump", "~surge", "~soar", "~advance", "~expand", "~leap", "~improve", "~widen", "~swell",
  "up", "higher", "more", "above", "growth", "~rally", "~add", "~accelerate", "~firm", "~strengthen",
  "~raise", "~lift", "~hike",
}

words "fall" {
  "~fall", "~drop", "~decline", "~decrease", "~shrink", "~slip", "~slide", "~plunge", "~tumble", "~contract", "~narrow", "~lose", "~cut", "~reduce",
  "~slump", "~dip", "~sink", "~ease", "~weaken", "down", "lower", "less", "fewer", "below", "reduction", "off",
  "~lower", "~trim", "~slash",
}

--- Words before the figure that something is compared with.
words "base" { "from", "against", "versus", "vs", "compared with", "compared to", "than", "instead of" }

--- A text that takes something back.
words "correction" {
  "earlier version", "previous version", "an earlier report", "an earlier headline", "an earlier story", "an earlier article", "an earlier edition",
  "an earlier post", "an earlier caption", "an earlier dispatch", "previous report", "previous edition", "misstated",
  "incorrectly", "wrongly", "erroneously", "in error", "~correct the figure",
  "this article has been corrected", "has been amended", "correction", "clarification", "~retract", "~misreport",
  "issue we wrote", "issue we said", "issue we gave", "edition we wrote", "edition we said", "we wrote that",
  "we wrongly", "we reported that", "we should have", "apologise for the error",
  "apologize for the error", "regret the error", "was transposed", "were transposed", "digits were",
  "typing error", "printing error", "clerical error", "transcription error", "misprint", "typo", "slip of the pen", "wrong way round", "~misread",
  "figure was wrong", "figures were wrong", "number was wrong", "date was wrong", "was incorrect", "were incorrect", "read the wrong line",
}

words "both_sides" {
  "the two countries", "the two nations", "the two sides", "the two governments", "both countries", "both nations", "both sides", "bilateral",
  "two-way", "between them", "each other", "the two neighbours", "the two neighbors", "the two economies", "their",
}
