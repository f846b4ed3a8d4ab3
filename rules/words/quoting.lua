--- Verbs and phrases that carry somebody's words between quotation marks, beside those of "speech" and "claim": ways of speaking, of the face and
--- hands, and of giving a thing a name ("called it ..."). They only tell whose a quotation is.

words "quoting" {
  -- the voice
  "~whisper", "~mutter", "~murmur", "~mumble", "~yell", "~scream", "~cry", "~roar", "~bellow", "~bark", "~growl",
  "~groan", "~moan", "~grumble", "~gasp",
  "~hiss", "~snap", "~thunder", "~boom", "~chirp", "~chant", "~sing", "~croak", "~drawl", "~stammer", "~stutter",
  "~splutter", "~blurt", "~gush", "~croon", "~shriek", "~wail",
  "~whine", "~rasp", "~purr", "~bawl", "~holler", "~intone", "~breathe", "~exclaim", "~utter", "~pronounce", "~recite",
  "~read out", "~ad lib", "~snarl", "~spit", "~coo",
  -- face, hands and feelings
  "~smile", "~grin", "~smirk", "~beam", "~laugh", "~chuckle", "~giggle", "~snigger", "~snicker", "~cackle", "~weep",
  "~sob", "~sniff", "~snort", "~scoff", "~sneer", "~frown", "~wince",
  "~shrug", "~nod", "~wink", "~enthuse", "~rave", "~fume", "~rage", "~storm", "~seethe", "~rant", "~gloat", "~crow",
  "~marvel", "~wonder", "~despair", "~plead", "~beg", "~implore", "~pray",
  "~tease", "~deadpan", "~kid", "~jest", "~gripe", "~grouse", "~carp", "~moan", "~protest", "~object", "~bristle", "~fret", "~worry",
  -- talk and writing
  "~respond", "~retort", "~counter", "~rejoin", "~shoot back", "~hit back", "~fire back", "~interject", "~interrupt",
  "~chime in", "~chip in", "~cut in", "~break in", "~continue", "~go on", "~went on", "~begin",
  "~repeat", "~reiterate", "~elaborate", "~clarify", "~emphasise", "~emphasize", "~underline", "~underscore",
  "~highlight", "~point out", "~suggest", "~propose", "~advise", "~counsel", "~recommend", "~urge", "~exhort", "~encourage",
  "~order", "~command", "~instruct", "~demand", "~insist", "~swear", "~vow", "~pledge", "~promise", "~testify",
  "~depose", "~attest", "~affirm", "~aver", "~avow", "~certify", "~verify", "~confess", "~concede",
  "~allow", "~grant", "~own up", "~disclose", "~reveal", "~confide", "~divulge", "~let slip", "~hint", "~imply",
  "~intimate", "~deny", "~refute", "~rebut", "~dismiss", "~brush off", "~wave away", "~laugh off", "~shrug off",
  "~praise", "~applaud", "~hail", "~salute", "~toast", "~thank", "~congratulate", "~welcome", "~greet", "~commend",
  "~laud", "~extol", "~condemn", "~denounce", "~deplore", "~decry", "~blast", "~slam", "~lambast", "~berate",
  "~chide", "~rebuke", "~reprimand", "~scold", "~tut", "~mock", "~ridicule", "~taunt", "~goad", "~jibe", "~threaten",
  "~inform", "~notify", "~brief", "~tell", "~text", "~email", "~message", "~cable", "~telegraph", "~blog", "~scribble", "~pen",
  "~sign off", "~sum up", "~sum it up", "~sums it up", "~summarise", "~summarize", "~philosophise", "~opine", "~hold",
  "~assess", "~judge", "~rule", "~estimate", "~forecast", "~foretell", "~prophesy", "~assure", "~reassure", "~remind", "~console",
  "~volunteer", "~offer", "~venture", "~surmise", "~speculate", "~theorise", "~figure", "~guess", "~call out",
  "~call over", "~call into", "~speak", "~talk of", "~tell of", "~address", "~inquire", "~enquire", "~query", "~question", "~challenge",
  "put it", "puts it", "putting it", "has it", "had it", "phrased it", "framed it", "would say", "likes to say",
  "liked to say", "used to say", "is quoted", "was quoted", "quoted as saying", "coined by", "words of", "line from",
  "verdict of", "motto of", "~coin",
  -- giving a name
  "~call", "~describe", "~dub", "~label", "~brand", "~term", "~style", "~nickname", "~christen", "~characterise",
  "~characterize", "~portray", "~paint", "~depict", "~liken", "~compare", "~rate", "~declare", "~proclaim", "~attack as", "~refer to", "~speak of",
  "~complain of", "~warn of", "~boast of", "~sneer at",
}
