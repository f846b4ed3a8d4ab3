-- States of which only one can be true, beside the ends of outcomes_people.lua and outcomes_things.lua: bound by it or not, armed or not, on this
-- side or on that.

local ends = require "lib.ends"

-- votes and rulings
ends "votes" {
  unanimous = {
    "unanimous", "unanimously", "with one voice", "by acclamation", "without dissent", "no dissent", "nobody dissented", "no one dissented",
    "without a dissenting vote", "without a dissenting voice", "without a vote against", "no votes against", "not a single vote against",
    "nobody voted against", "no one voted against", "none voted against", "to a man", "without a single dissent", "without opposition",
    "all the judges agreed", "all judges agreed", "speaking as one", "nem con", "without a dissenting", "not one against", "no vote against",
    "no dissenting",
  },
  split = {
    "split decision", "split verdict", "split ruling", "split vote", "split the court", "split court", "divided court", "deeply divided court",
    "sharply divided court", "majority verdict", "by a majority of", "majority ruling", "majority decision", "~dissent", "dissenting opinion",
    "dissenting judge", "dissenting judges", "dissenting justices", "one dissent", "two dissents", "lone dissenter", "lone dissent",
    "dissenting vote", "one vote against", "two votes against", "three votes against", "by a single vote", "by one vote", "voted no",
    "voted against", "was split", "were split", "a split vote", "narrowly", "the casting vote", "abstained", "abstaining", "dissented",
    "dissenting votes", "broke ranks",
  },
}
-- "All five councillors voted for it", "every member voted in favour"
for _, voters in ipairs { "councillors", "members", "senators", "judges", "justices", "directors", "delegates", "deputies",
  "commissioners", "trustees",
  "jurors", "ministers", "governors", "lawmakers", "states" } do
  local voter = voters == "deputies" and "deputy" or voters:sub(1, -2)
  for _, voted in ipairs { "voted for", "voted in favour", "voted in favor", "voted yes", "voted to approve" } do
    ends "votes" { unanimous = { "all .. " .. voters .. " " .. voted, "every " .. voter .. " " .. voted, "every " .. voter .. " .. " .. voted } }
    ends "none" { none = { "all .. " .. voters .. " who " .. voted, "every " .. voter .. " who " .. voted,
      "every " .. voter .. " .. who " .. voted } }
  end
end
ends "duty" {
  mandatory = { "mandatory", "compulsory", "obligatory", "is required by law", "are required by law", "legally required", "made it mandatory" },
  voluntary = { "voluntary", "optional", "on a voluntary basis", "free to choose", "free to opt out", "not compulsory", "not mandatory",
    "no obligation", "without obligation", "is a matter of choice" },
}
ends "force" {
  binding = { "legally binding", "is binding", "are binding", "was binding", "binding on", "binding vote", "binding referendum", "binding ruling",
    "binding agreement", "binding target", "binding targets", "has the force of law" },
  ["not binding"] = { "non-binding", "nonbinding", "not binding", "not legally binding", "purely advisory", "only advisory", "advisory vote",
    "advisory referendum", "consultative vote", "consultative referendum", "no legal force", "without legal force" },
}
ends "term" {
  temporary = { "a temp", "agency worker", "agency workers", "agency temp", "temp worker", "temp workers", "seasonal worker", "seasonal workers",
    "on the books of an agency", "on an agency contract", "fixed-term contract", "fixed-term", "zero-hours contract", "casual worker",
    "day labourer", "hired by the day", "temporary", "temporarily", "for the time being", "provisional measure", "stopgap", "stop-gap",
    "interim measure",
    "only for a while", "is time-limited" },
  permanent = { "permanent", "permanently", "for good", "for ever", "forever", "indefinitely", "once and for all" },
}
ends "ballot" {
  secret = { "secret ballot", "secret vote", "in secret", "by secret ballot", "in a sealed ballot" },
  open = { "show of hands", "open ballot", "roll call", "roll-call vote", "roll-call", "raised their hands", "by acclamation" },
}
ends "publicity" {
  public = { "in public", "in open court", "open to the public", "open session", "open hearing", "public hearing", "public session",
    "in a public session", "~livestream", "~live-stream", "was broadcast live", "were broadcast live", "live on television", "live on tv",
    "before the cameras", "in front of cameras", "televised" },
  closed = { "behind closed doors", "in private", "in camera", "closed session", "closed hearing", "closed-door", "closed to the public",
    "without cameras", "no cameras", "without an audience", "without spectators", "cameras were banned", "press was excluded",
    "reporters were barred", "reporters were kept out" },
}
ends "majority" {
  own = { "absolute majority", "outright majority", "clear majority", "overall majority", "govern alone", "rule alone", "majority of its own",
    "majority of her own", "majority of his own", "majority government", "can govern without partners" },
  none = { "hung parliament", "minority government", "short of a majority", "short of an absolute majority", "short of an outright majority",
    "short of an overall majority", "without a majority", "lost its majority", "lost her majority", "lost his majority", "lost their majority",
    "no overall majority", "no party has a majority", "needs a coalition partner", "needs coalition partners" },
}
ends "round" {
  first = { "in the first round", "outright in the first round", "without a runoff", "without a run-off", "avoided a runoff", "avoids a runoff",
    "no runoff", "no run-off", "avoids a run-off", "avoided a run-off" },
  runoff = { "in a runoff", "in the runoff", "in a run-off", "in the run-off", "in the second round", "forced into a runoff", "heads to a runoff",
    "goes to a runoff", "runoff is needed", "run-off is needed" },
}

-- people and their state
ends "weapon" {
  armed = { "was armed", "were armed", "armed with", "armed man", "armed men", "armed woman", "carrying a gun", "carried a gun", "carrying a knife",
    "carried a knife", "carried a weapon", "carrying a weapon", "at gunpoint", "at knifepoint", "~brandish", "drew a gun", "pulled a gun",
    "pulled a knife" },
  unarmed = { "unarmed", "not armed", "no weapon was", "without a weapon", "without weapons", "carried no weapon", "carried no weapons",
    "had no weapon", "carrying no weapon" },
}
ends "drink" {
  drunk = { "was drunk", "drunken driver", "drunk driver", "drink-driving", "drunk-driving", "over the limit", "over the legal limit",
    "above the legal limit", "twice the legal limit", "had been drinking", "alcohol in his blood", "alcohol in her blood",
    "positive for alcohol", "under the influence", "intoxicated" },
  sober = { "was sober", "stone cold sober", "negative for alcohol", "no alcohol", "no trace of alcohol", "no traces of alcohol",
    "had not been drinking", "under the legal limit", "below the legal limit", "within the legal limit", "breath test was negative",
    "alcohol played no part", "alcohol was not a factor" },
}
ends "senses" {
  conscious = { "was conscious", "is conscious", "fully conscious", "remained conscious", "never lost consciousness", "conscious throughout",
    "awake and talking", "was awake", "conscious and breathing", "talking to paramedics" },
  unconscious = { "was unconscious", "is unconscious", "unconscious", "lost consciousness", "losing consciousness", "in a coma", "comatose",
    "never regained consciousness", "has not regained consciousness", "knocked out cold" },
}
ends "condition" {
  grave = { "critical condition", "in critical condition", "critically ill", "critically injured", "fighting for his life", "fighting for her life",
    "fighting for their lives", "fights for his life", "fights for her life", "life-threatening injuries", "between life and death",
    "serious condition", "in danger of dying" },
  mild = { "stable condition", "in stable condition", "out of danger", "not life-threatening", "non-life-threatening", "slightly injured",
    "slightly hurt", "minor injuries", "light injuries", "superficial injuries", "cuts and bruises", "not in danger", "comfortable condition" },
}
ends "harm" {
  hurt = { "was injured", "were injured", "was hurt", "were hurt", "was wounded", "were wounded", "beaten about the head", "was beaten up",
    "were beaten up", "badly beaten", "beaten unconscious", "was hospitalised", "was hospitalized", "were hospitalised", "were hospitalized",
    "in a hospital bed", "was taken to hospital", "were taken to hospital", "was rushed to hospital", "were rushed to hospital",
    "was flown to hospital", "taken to hospital with", "remains in hospital", "is still in hospital", "~suffer burns", "~suffer injuries",
    "~suffer serious injuries", "~suffer severe injuries", "~suffer head injuries", "~suffer a concussion", "~suffer concussion",
    "~suffer minor injuries", "~suffer broken", "~suffer a broken", "with a broken", "with broken ribs", "with burns to", "with gunshot wounds",
    "with stab wounds", "with a fractured", "~suffer a fractured", "~sustain injuries", "~sustain serious injuries" },
  unhurt = { "unhurt", "uninjured", "unharmed", "unscathed", "without a scratch", "not a scratch", "~escape injury", "~escape unhurt",
    "~escape unharmed", "~escape without injury", "without injury", "without injuries", "was not hurt", "were not hurt", "was not injured",
    "were not injured", "was not harmed", "were not harmed", "neither was hurt", "neither was injured", "not so much as a bruise" },
}
ends "belt" {
  on = { "wearing a seat belt", "wearing a seatbelt", "wore a seat belt", "wore a seatbelt", "wearing his seat belt", "wearing her seat belt",
    "wearing his seatbelt", "wearing her seatbelt", "wearing their seat belts", "wearing seat belts", "wearing seatbelts", "belted in",
    "strapped in", "buckled up" },
  off = { "without a seat belt", "without a seatbelt", "not wearing a seat belt", "not wearing a seatbelt", "not wearing seat belts",
    "not wearing seatbelts", "unbelted", "not strapped in", "not belted", "no seat belt", "no seatbelt" },
}
ends "helmet" {
  on = { "wearing a helmet", "wore a helmet", "wearing helmets", "wore helmets", "with a helmet on", "his helmet saved", "her helmet saved",
    "wearing his helmet", "wearing her helmet" },
  off = { "without a helmet", "without helmets", "not wearing a helmet", "not wearing helmets", "no helmet", "bareheaded", "helmetless",
    "wearing no helmet" },
}
ends "jacket" {
  on = { "wearing a life jacket", "wearing life jackets", "wearing lifejackets", "wearing a lifejacket", "wore life jackets", "wore a life jacket",
    "wore lifejackets", "wore a lifejacket" },
  off = { "without a life jacket", "without life jackets", "without lifejackets", "without a lifejacket", "no life jackets", "no lifejackets",
    "no life jacket", "not wearing life jackets", "not wearing lifejackets", "not wearing a life jacket", "not wearing a lifejacket" },
}
ends "marriage" {
  married = { "is married", "was married to", "her husband of", "his wife of", "married father", "married mother", "happily married" },
  single = { "never married", "unmarried", "is single", "was single", "lifelong bachelor", "a bachelor", "a spinster", "is divorced",
    "was divorced" },
}
ends "children" {
  some = { "mother of", "father of", "leaves a son", "leaves a daughter", "leaves two sons", "leaves two daughters", "leaves two children",
    "leaves three children", "mother-of-two", "father-of-two", "mother-of-three", "father-of-three" },
  none = { "childless", "had no children", "has no children", "without children", "left no children", "leaves no children", "no children of his own",
    "no children of her own" },
}
ends "company" {
  alone = { "was alone", "all alone", "acted alone", "acting alone", "travelled alone", "traveled alone", "travelling alone", "traveling alone",
    "lived alone", "lives alone", "on his own", "on her own", "by himself", "by herself", "single-handed", "single-handedly", "lone attacker",
    "lone gunman", "the only person on board", "sole occupant" },
  accompanied = { "had accomplices", "had an accomplice", "with an accomplice", "with accomplices", "with two accomplices", "acted together",
    "acting together", "accompanied by", "did not act alone", "was not alone", "with a passenger", "with a companion" },
}
ends "past" {
  clean = { "no previous convictions", "no criminal record", "clean record", "not known to police", "unknown to police", "no prior convictions",
    "spotless record", "first-time offender", "without a criminal record", "never been convicted", "previously of good character" },
  known = { "known to police", "known to the police", "previous convictions", "prior convictions", "repeat offender", "a criminal record",
    "convicted before", "previously convicted", "career criminal", "served time before", "habitual offender" },
}
ends "remorse" {
  shown = { "showed remorse", "expressed remorse", "shows remorse", "full of remorse", "remorseful", "wept as", "begged forgiveness",
    "asked for forgiveness" },
  none = { "no remorse", "without remorse", "not a word of remorse", "no sign of remorse", "showed no emotion", "unrepentant", "remorseless",
    "no regret", "without regret" },
}
ends "confession" {
  made = { "~confess", "made a full confession", "made a confession", "admitted the killing", "admitted the theft", "admitted the crime",
    "admitted the attack", "owned up to" },
  denied = { "~protest .. innocence", "~maintain .. innocence", "insists he is innocent", "insists she is innocent", "denies everything",
    "denied everything", "denies any involvement", "denied any involvement", "never confessed", "no confession" },
}
ends "sentence" {
  served = { "behind bars for", "sentenced to prison", "sent to prison", "sent to jail", "jailed for", "imprisoned for", "taken down to the cells",
    "immediate custody", "led away in handcuffs", "began his sentence", "began her sentence", "must go to prison" },
  suspended = { "suspended sentence", "suspended prison sentence", "suspended jail term", "suspended term", "suspended prison term",
    "spared prison", "spared jail", "avoided prison", "avoided jail", "escaped jail", "escaped prison", "on probation", "community service",
    "spared a prison sentence" },
}
ends "jab" {
  given = { "was vaccinated", "were vaccinated", "fully vaccinated", "is vaccinated", "are vaccinated", "had been vaccinated", "vaccinated against",
    "had been immunised", "had been immunized", "had both doses" },
  none = { "unvaccinated", "not vaccinated", "not been vaccinated", "never vaccinated", "never been vaccinated", "without the vaccine",
    "had not been immunised", "had not been immunized", "no vaccination record", "without vaccination" },
}
ends "surgery" {
  done = { "underwent surgery", "undergone surgery", "was operated on", "had surgery", "had an operation", "underwent an operation",
    "after surgery on", "went under the knife", "surgeons operated", "needs surgery", "needed surgery", "requires surgery", "will need surgery" },
  none = { "no surgery", "without surgery", "will not need surgery", "did not need surgery", "no operation was needed", "no need for surgery",
    "no operation", "avoid surgery", "avoided surgery" },
}
ends "presence" {
  ["in person"] = { "in person", "collected the prize himself", "collected the prize herself", "accepted the award in person",
    "received the award in person" },
  remote = { "by video link", "via video link", "by videolink", "via videolink", "by video", "by telephone", "in absentia", "on his behalf",
    "on her behalf", "remotely", "by proxy" },
}

-- vehicles, machines, journeys
ends "crew" {
  manned = { "was manned", "crewed", "with a crew of", "crew on board", "with people on board", "with passengers on board", "full of passengers",
    "packed with passengers", "carrying passengers" },
  empty = { "unmanned", "uncrewed", "driverless", "nobody was on board", "no one was on board", "nobody on board", "no one on board", "no crew",
    "without a crew", "without passengers", "no passengers", "empty train", "empty bus", "was empty" },
}
ends "signal" {
  stop = { "signal was red", "at red", "red signal", "light was red", "red light", "through a red", "ran a red light", "signal at danger" },
  go = { "signal was green", "at green", "green signal", "light was green", "signal showed green", "had a green light" },
}
ends "brakes" {
  failed = { "brakes failed", "brake failure", "failed brakes", "brakes did not work", "faulty brakes", "brakes gave out", "brakes had failed",
    "no brakes", "without brakes" },
  worked = { "brakes worked", "brakes were working", "brakes in working order", "no fault with the brakes", "no fault in the brakes",
    "brakes functioned", "brakes had worked", "brakes were in order", "brakes were sound" },
}
ends "pace" {
  fast = { "was speeding", "over the speed limit", "above the speed limit", "exceeding the speed limit", "too fast", "at high speed",
    "broke the speed limit", "breaking the speed limit", "at excessive speed", "excessive speed" },
  slow = { "within the speed limit", "under the speed limit", "below the speed limit", "at walking pace", "at low speed", "not speeding",
    "observed the speed limit", "crawling along", "speed was not a factor", "at the permitted speed" },
}
ends "schedule" {
  early = { "ahead of schedule", "ahead of time", "ahead of plan", "earlier than planned", "earlier than expected", "months early", "weeks early",
    "days early", "hours early", "ahead of deadline", "a day early", "a week early", "a month early", "a year early",
    "with a day to spare", "with a week to spare", "with a month to spare", "with days to spare", "with weeks to spare", "with months to spare",
    "with time to spare", "sooner than planned", "sooner than expected", "earlier than usual", "minutes early" },
  late = { "minutes late", "hours late", "later than usual", "later than scheduled", "behind time",
    "behind schedule", "running late", "months late", "weeks late", "years late", "days late", "overdue", "later than planned",
    "later than expected", "a year late", "a month late", "a week late", "a day late", "year's delay", "years' delay", "month's delay",
    "months' delay", "week's delay", "weeks' delay", "year of delays", "years of delay", "years of delays", "months of delay", "months of delays",
    "weeks of delay", "long-delayed", "much-delayed", "missed its deadline", "missed the deadline", "years behind", "months behind" },
  ["on time"] = { "on schedule", "on time", "bang on time", "to schedule", "exactly on time", "as planned", "on track" },
}
ends "cost" {
  under = { "under budget", "below budget", "within budget", "within its budget", "on budget", "cheaper than planned", "less than budgeted",
    "came in under" },
  over = { "over budget", "above budget", "cost overrun", "cost overruns", "dearer than planned", "more than budgeted", "exceeded its budget",
    "blew its budget", "costs ballooned", "overran its budget" },
}
ends "lock" {
  locked = { "was locked", "were locked", "door was locked", "locked door", "locked doors", "chained shut", "was bolted", "padlocked" },
  unlocked = { "unlocked", "not locked", "left open", "was ajar", "left ajar", "standing open", "wide open door" },
}
ends "sea" {
  calm = { "calm sea", "calm seas", "calm waters", "sea was calm", "flat calm", "like a millpond", "calm conditions", "calm weather",
    "sea was flat", "light winds", "light breeze", "no wind" },
  rough = { "rough sea", "rough seas", "heavy seas", "heavy sea", "choppy sea", "choppy seas", "choppy waters", "high seas were running",
    "sea was rough", "stormy sea", "stormy seas", "big swell", "heavy swell", "gale-force winds", "gale force winds", "high winds",
    "strong winds", "high waves" },
}
ends "sight" {
  clear = { "good visibility", "visibility was good", "clear visibility", "visibility was clear", "perfect visibility", "excellent visibility",
    "clear skies", "clear sky", "no fog", "clear weather", "clear night", "cloudless" },
  fog = { "thick fog", "dense fog", "in fog", "in the fog", "heavy fog", "poor visibility", "visibility was poor", "low visibility",
    "zero visibility", "fog had", "fogbound", "thick cloud", "heavy mist", "in mist" },
}
ends "hour" {
  day = { "in broad daylight", "in daylight", "in full daylight", "in the middle of the day", "around midday", "at midday", "at noon" },
  night = { "after dark", "in the dead of night", "in the middle of the night", "at midnight", "in darkness", "in the dark",
    "under cover of darkness", "around midnight", "before dawn", "after midnight", "after nightfall" },
}
ends "roof" {
  ["in"] = { "indoors", "indoor", "under a roof", "under the roof" },
  out = { "outdoors", "in the open air", "open-air", "outdoor", "under the open sky", "al fresco" },
}
ends "state of goods" {
  new = { "brand new", "brand-new", "newly built", "straight from the factory", "never used", "in mint condition" },
  used = { "second-hand", "secondhand", "second hand", "used car", "pre-owned", "refurbished", "reconditioned" },
}

-- money and firms
ends "result" {
  profit = { "made a profit", "makes a profit", "turned a profit", "in the black", "return to profit", "returned to profit", "is profitable",
    "was profitable", "posted a profit", "reported a profit", "back in profit", "swung to a profit", "back to profit", "net profit of",
    "pre-tax profit of", "pretax profit of", "operating profit of" },
  loss = { "made a loss", "makes a loss", "in the red", "loss-making", "unprofitable", "posted a loss", "reported a loss", "swung to a loss",
    "sank into the red", "slid into the red", "net loss of", "pre-tax loss of", "pretax loss of", "operating loss of", "fell to a loss",
    "slipped to a loss", "slumped to a loss", "never made a profit", "never turned a profit", "yet to make a profit", "yet to turn a profit" },
}
ends "balance" {
  surplus = { "budget surplus", "trade surplus", "ran a surplus", "in surplus", "surplus of", "posted a surplus", "recorded a surplus" },
  deficit = { "budget deficit", "trade deficit", "ran a deficit", "in deficit", "deficit of", "posted a deficit", "recorded a deficit",
    "shortfall of" },
}
ends "forecast" {
  beaten = { "beat forecasts", "beat expectations", "beat analysts' forecasts", "beat analysts' expectations", "above expectations",
    "better than expected", "exceeded expectations", "exceeded forecasts", "topped forecasts", "topped expectations", "ahead of forecasts",
    "ahead of expectations", "more than analysts had", "above forecasts", "surpassed expectations", "surpassed forecasts", "better than forecast" },
  missed = { "missed forecasts", "missed expectations", "below expectations", "worse than expected", "fell short of expectations",
    "fell short of forecasts", "below forecasts", "short of forecasts", "less than analysts had", "undershot", "disappointed analysts",
    "weaker than expected", "worse than forecast", "short of expectations" },
  met = { "in line with expectations", "in line with forecasts", "as analysts had expected", "as expected", "matched forecasts",
    "matched expectations", "met expectations", "met forecasts" },
}
ends "approach" {
  friendly = { "friendly takeover", "friendly offer", "friendly bid", "agreed takeover", "agreed offer", "recommended offer", "amicable" },
  hostile = { "hostile takeover", "hostile bid", "hostile offer", "unsolicited", "uninvited", "unwelcome bid", "unwelcome offer" },
}
ends "coin" {
  cash = { "all-cash", "all cash", "in cash", "entirely in cash", "cash deal", "cash offer", "cash bid" },
  shares = { "all-share", "all-stock", "share swap", "stock swap", "in shares", "in stock", "entirely in shares", "exchange of shares", "share deal",
    "stock deal", "paper offer" },
}
ends "owner" {
  state = { "state-owned", "state owned", "publicly owned", "government-owned", "nationalised", "nationalized", "owned by the state",
    "in public hands", "in state hands", "municipally owned", "city-owned", "council-owned" },
  private = { "privately owned", "private company", "in private hands", "privatised", "privatized", "family-owned", "family owned",
    "owned by a family", "owner-managed" },
}
ends "layoffs" {
  none = { "no job losses", "no layoffs", "no lay-offs", "no redundancies", "without redundancies", "without layoffs",
    "no jobs would be lost", "no jobs will be lost", "no job cuts", "without job cuts", "without job losses",
    "every job is safe", "all jobs are safe", "jobs are safe", "natural attrition" },
  some = { "~lay off", "~lay .. off", "jobs will go", "jobs are to go", "jobs would go",
    "jobs to go", "job losses", "job cuts", "~cut jobs", "~shed jobs", "~axe jobs", "~make .. redundant", "lose their jobs", "lost their jobs" },
}
ends "entry" {
  free = { "admission is free", "admission was free", "entry is free", "entry was free", "free entry", "free admission", "free of charge",
    "at no charge", "without charge to", "costs nothing", "cost nothing", "free to visitors", "free concert" },
  paid = { "admission costs", "entry costs", "tickets cost", "ticket costs", "admission charge", "entry fee", "entrance fee", "charged for entry",
    "tickets priced", "tickets sold for", "paying visitors", "tickets start at" },
}
ends "water" {
  safe = { "safe to drink", "drinkable", "fit to drink", "fit for drinking", "drinking water is safe", "water is safe" },
  unsafe = { "unsafe to drink", "not safe to drink", "undrinkable", "unfit to drink", "unfit for drinking", "boil their water", "boil water",
    "boil tap water", "boil-water notice", "do not drink", "not to drink" },
}
ends "store of water" {
  full = { "full to the brim", "brimful", "filled to capacity", "at full capacity", "overflowing", "at capacity", "spilling over" },
  low = { "nearly dry", "bone-dry", "ran dry", "run dry", "dried up", "almost empty", "at its lowest", "all but empty", "depleted" },
}

-- courts, police, cause
ends "intent" {
  accident = { "an accident", "by accident", "accidental", "accidentally", "accidental death", "no foul play", "not suspicious", "not deliberate",
    "ruled out arson", "ruled out foul play", "ruled out sabotage", "no sign of arson", "no evidence of arson", "no evidence of sabotage",
    "unintentional", "unintentionally", "by mistake", "natural causes", "misadventure" },
  deliberate = { "deliberate", "deliberately", "intentional", "intentionally", "on purpose", "arson", "was set on fire", "sabotage",
    "foul play", "set the fire", "started the fire", "was murdered", "premeditated", "suspicious death" },
}
ends "jury" {
  reached = { "jury convicted", "jury found", "jurors convicted", "jurors found", "jury returned", "jurors returned", "jury acquitted",
    "jurors acquitted", "jury cleared" },
  hung = { "hung jury", "jury could not agree", "jurors could not agree", "jury failed to agree", "jury failed to reach", "jury was discharged",
    "jury deadlocked", "deadlocked jury", "unable to reach a verdict", "mistrial" },
}
ends "name" {
  given = { "was identified as", "has been identified as", "were identified as", "named by police as", "named as", "police named" },
  withheld = { "not been identified", "has not been named", "have not been named", "was not named", "were not named", "name was withheld",
    "names were withheld", "name has not been", "names have not been", "cannot be named", "remained anonymous", "remain anonymous",
    "on condition of anonymity", "asked not to be named", "anonymous donor", "anonymous buyer", "has not been disclosed", "unidentified" },
}
ends "fleeing" {
  stayed = { "stayed at the scene", "remained at the scene", "waited for police", "gave himself up", "gave herself up", "gave themselves up",
    "~surrender", "~turn himself in", "~turn herself in", "~turn themselves in", "handed himself in", "handed herself in" },
  fled = { "~flee the scene", "fled the scene", "drove off", "ran away", "ran off", "hit-and-run", "made off", "escaped on foot", "fled on foot",
    "drove away", "left the scene" },
}

-- sport and culture
ends "finish" {
  ["in time"] = { "in normal time", "in regulation time", "in ninety minutes", "in 90 minutes", "in regulation", "without extra time" },
  ["extra time"] = { "after extra time", "in extra time", "in overtime", "after overtime", "in the extra half-hour", "in the extra period" },
  penalties = { "on penalties", "penalty shootout", "penalty shoot-out", "shootout", "shoot-out", "after penalties", "in a shootout",
    "from the spot in the shootout", "sudden death", "lottery of penalties", "lottery of spot-kicks", "on spot-kicks", "penalty lottery" },
}
ends "streak" {
  unbeaten = { "unbeaten", "undefeated", "without defeat", "without a defeat", "without losing", "have yet to lose", "has yet to lose",
    "have not lost", "has not lost", "perfect record" },
  beaten = { "first defeat", "first loss", "suffered a defeat", "second defeat", "third defeat", "first defeat of the season",
    "defeat of the season", "lost for the first time" },
}
ends "venue" {
  home = { "on home soil", "at home to", "home crowd", "home fans", "in front of their own", "home win", "home defeat", "home victory", "home game" },
  away = { "away win", "away defeat", "away victory", "away game", "away to", "travelling fans", "traveling fans", "on the road" },
}
ends "toss" {
  won = { "won the toss", "winning the toss", "after winning the toss" }, lost = { "lost the toss", "losing the toss", "after losing the toss" },
}
ends "status" {
  amateur = { "amateur", "amateurs", "part-timer", "part-timers", "semi-professional" },
  professional = { "professional footballer", "full-time professional", "turned professional", "full-time professionals", "a professional" },
}
ends "winner" {
  shared = { "shared the prize", "share the prize", "shared the award", "share the award", "joint winner", "joint winners", "shared first prize",
    "jointly won", "jointly awarded", "ex aequo", "tied for first", "shared victory", "shared the title", "share the title", "co-winner",
    "co-winners" },
  sole = { "sole winner", "outright winner", "won outright", "won the prize alone", "undisputed winner", "only winner" },
}
ends "reception" {
  cheered = { "standing ovation", "was cheered", "were cheered", "to cheers", "was applauded", "were applauded", "rapturous applause",
    "to applause", "rose to their feet", "loud applause", "thunderous applause", "~rave about", "rave reviews", "critics loved", "was acclaimed",
    "widely praised", "warmly received" },
  booed = { "was booed", "were booed", "~jeer", "was jeered", "were jeered", "whistled at", "to boos", "to jeers", "stony silence",
    "polite applause", "walked out of the hall", "critics hated", "was panned", "were panned", "~pan the", "savaged by critics", "scathing reviews",
    "lukewarm applause" },
}
ends "hire" {
  loan = { "on loan", "loan deal", "loan move", "season-long loan", "loaned out" },
  lasting = { "permanent transfer", "permanent deal", "permanent move", "on a free transfer", "for a record fee", "club-record fee",
    "outright purchase" },
}
ends "airing" {
  live = { "broadcast live", "live broadcast", "live transmission", "shown live", "aired live", "live on air" },
  recorded = { "prerecorded", "pre-recorded", "recorded in advance", "taped in advance", "recorded earlier", "not broadcast", "never aired",
    "was not televised" },
}

-- this side or that: left or right arm, north or south gate
local sided = { "arm", "leg", "knee", "ankle", "foot", "hand", "wrist", "elbow", "shoulder", "hip", "thigh", "calf", "hamstring", "groin", "eye",
  "ear", "cheek", "lung", "kidney", "heel", "thumb", "temple", "breast", "collarbone", "achilles", "engine", "wing", "bank", "flank", "lane",
  "side", "rail", "wheel", "back", "front wheel", "rear wheel", "tyre", "tire", "headlight" }
for _, part in ipairs(sided) do
  ends("which " .. part) { left = { "left " .. part, "left-hand " .. part }, right = { "right " .. part, "right-hand " .. part } }
end
local compass = { "gate", "entrance", "tower", "wing", "end", "side", "bank", "stand", "terminal", "portal", "shore", "coast", "slope", "face",
  "flank", "pier", "entry", "wall", "approach", "ridge", "runway", "platform", "transept", "facade", "tunnel", "span", "suburb", "suburbs",
  "outskirts", "border", "tip", "district", "province", "half", "lobe", "carriageway", "track", "embankment", "dock", "quay", "stairs", "staircase",
  "gallery", "shaft", "corridor", "corner", "route", "hillside", "jetty", "breakwater", "abutment", "rim", "block", "sector", "checkpoint",
  "crossing", "lock", "basin" }
local winds = { north = { "north", "northern" }, south = { "south", "southern" }, east = { "east", "eastern" }, west = { "west", "western" } }
for _, part in ipairs(compass) do
  local by_wind = {}
  for wind, words in pairs(winds) do
    by_wind[wind] = {}
    for _, word in ipairs(words) do table.insert(by_wind[wind], word .. " " .. part) end
  end
  ends("which " .. part) (by_wind)
end
ends "heading" {
  north = { "northbound", "north-bound" }, south = { "southbound", "south-bound" }, east = { "eastbound", "east-bound" },
  west = { "westbound", "west-bound" },
}
ends "which side of the ship" { port = { "port side", "to port" }, starboard = { "starboard side", "to starboard", "starboard bow" } }
ends "which deck" { upper = { "upper deck", "top deck" }, lower = { "lower deck", "bottom deck" } }
ends "along the river" { up = { "upstream", "upriver" }, down = { "downstream", "downriver" } }
