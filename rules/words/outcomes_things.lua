-- How matters end that are told of things: plans, trials, services, orders, routes, searches. See outcomes_people.lua.

local ends = require "lib.ends"

-- a proposal, a bill, a request, an offer
ends "decision" {
  yes = {
    "~approve", "~pass", "~adopt", "~ratify", "~authorise", "~authorize", "~greenlight", "~green-light", "~endorse", "~okay", "~sanction the",
    "~rubber-stamp", "~rubber stamp", "~sign off", "~sign off on", "~give .. go-ahead", "~give .. green light", "~give .. blessing",
    "~give .. approval", "~give .. nod", "~give .. assent", "~give .. consent", "~give .. backing", "~give .. seal of approval",
    "~give .. thumbs up", "~give .. thumbs-up", "~give the all-clear", "~grant permission", "~grant planning permission", "~grant approval",
    "~grant consent", "~grant .. request", "~grant .. application",
    "gets the go-ahead", "got the go-ahead", "~get the go-ahead", "~get the green light", "~get the nod", "~get the thumbs up",
    "~get the all-clear", "~get approval", "~win approval", "~win backing", "~win consent", "~win permission", "~secure approval",
    "~secure permission", "~secure consent", "~receive approval", "~receive the go-ahead", "~receive the green light",
    "~earn approval", "~wave .. through", "~nod .. through", "~vote .. through", "~push .. through", "~see .. through", "~carry the motion",
    "was carried", "was carried by", "~back the deal", "~back the plan", "~back the bill", "~back the offer", "~back the bid", "~back the merger",
    "~back the takeover", "~back the proposal", "~back the settlement", "~back the motion", "~back the measure", "~back the budget",
    "~back .. takeover",
    "~accept the offer", "~accept the deal", "~accept the bid", "~accept the settlement", "~accept the plan", "~accept the proposal",
    "~accept the request", "~accept .. offer", "~agree to the request", "~agree to the plan", "~agree to the offer", "~vote in favour",
    "~vote in favor", "~vote for the", "~vote to approve", "~vote to accept", "~vote to back", "~vote to ratify",
    "~vote yes", "~say yes to", "~say yes", "~put .. seal on", "~put .. seal of approval", "~set .. seal on", "were cast in favour",
    "were cast in favor", "percent in favour", "percent in favor", "per cent in favour", "was given the green light", "was given the go-ahead",
    "was given the nod", "were given the go-ahead", "has been cleared", "have been cleared", "was cleared by", "~clear parliament",
    "~clear the senate",
    "~clear the way for", "~clear its last hurdle", "~clear the last hurdle", "~clear the final hurdle", "~clear its final hurdle", "~sail through",
    "~squeak through", "~scrape through", "~survive the vote", "~win the vote", "~become law", "signed into law", "~sign .. into law",
    "~license the", "~recommend the offer", "~unanimously recommend", "~urge shareholders to accept",
    "~let .. go ahead", "~allow .. to go ahead", "~allow .. to proceed", "~lift its veto", "~overcome the veto", "~wave through", "~nod through",
    "~embrace the", "go-ahead for", "green light for", "is cleared for", "cleared for", "~uphold the",
    "~plump for", "~come out in favour", "came down in favour", "~throw their weight behind", "~throw its weight behind",
  },
  no = {
    "~reject", "~turn .. down", "~turn down", "~throw .. out", "~throw out", "thrown out", "~vote .. down", "~vote down", "~knock .. back",
    "~knock back", "~shoot .. down", "~shoot down", "~strike .. down", "~strike down", "~veto", "~block", "~defeat the bill", "~defeat the motion",
    "~defeat the measure", "~defeat the proposal", "was defeated", "were defeated", "~kill off", "~kill the bill", "~kill the deal", "~sink the",
    "~scupper", "~torpedo", "~derail the", "~refuse permission", "~refuse .. permit", "~refuse .. permission", "~refuse .. licence",
    "~deny .. permit", "~deny .. permission", "off the table", "~refuse planning permission", "~refuse consent", "~refuse to approve",
    "~refuse to ratify", "~refuse to back", "~refuse to endorse", "~refuse to accept", "~decline to approve", "~decline to ratify",
    "~decline to back", "~decline to endorse", "~decline the offer", "~decline the request", "~withhold approval", "~withhold consent",
    "~deny permission",
    "~deny .. request", "~deny .. application", "~deny the application", "~dismiss the petition", "~dismiss the application",
    "~dismiss the request", "~spurn", "~rebuff", "~snub the offer", "~tear up the offer", "~tear up .. offer", "~tear .. up", "~say no to",
    "~say no", "said no", "~vote no", "~vote against", "~vote to reject", "~fail to pass", "~fail to win approval", "~fail to clear",
    "~fail to get through", "~fall at the", "~fall short of the majority",
    "votes short", "was voted down", "were voted down", "was thrown out", "was turned down", "were turned down", "was knocked back",
    "was given the thumbs down", "~get the thumbs down", "~give .. thumbs down", "~give .. short shrift", "got short shrift", "~show .. red card",
    "was rejected", "were rejected", "~consign .. to the dustbin", "~bury the", "dies in", "died in", "~founder in", "~founder when",
    "~die in committee",
    "~die in the senate", "bites the dust", "bit the dust", "~pour cold water on", "~quash the", "~overturn the", "~strike out the", "was blocked",
    "were blocked", "was vetoed", "was refused", "were refused", "no to the", "~balk at", "~baulk at",
    "~dismiss .. bid", "~send .. packing", "~send .. back to the drawing board", "~come out against", "came down against",
    "~urge shareholders to reject", "~thwart",
    "~deal a blow to", "~say nay", "was snubbed", "was stopped by", "no majority for", "percent against", "per cent against", "were cast against",
  },
}
-- plans and works
ends "project" {
  ["goes ahead"] = {
    "~go ahead", "~press ahead", "~go ahead with", "~confirm .. rise", "gets dearer", "~stand by @whose plan", "~stand by the plan",
    "~keep to the plan", "~push ahead", "~forge ahead", "~plough ahead", "~plow ahead", "~get under way", "~get underway", "is under way",
    "is underway", "work has begun", "work began", "work begins", "~break ground", "ground was broken", "on course", "on track", "will be built",
    "~proceed with", "~press on with", "~carry on with", "is back on", "~stick with", "~stick to", "~keep to its plan", "~revive the",
    "~go through with", "will go ahead", "~start work on", "~begin work on",
  },
  dropped = {
    "~scrap", "~shelve", "~drop .. plan", "~drop .. plans", "~drop .. rise", "drops price rise", "off the table", "~call time on", "~put paid to",
    "~put an end to", "~abandon", "~ditch", "~drop the plan", "~drop the plans", "~drop plans", "~drop the project", "~axe the", "~call off",
    "~call .. off", "~cancel", "~mothball", "~put on ice", "~put .. on ice", "was put on ice", "on hold", "~put .. on hold", "~halt work",
    "~pull the plug", "~pull .. plug", "~kill the project", "~walk away from the", "~bin the", "~withdraw .. plan",
    "~withdraw the plan", "~withdraw the bill", "will not go ahead", "will not be built", "~back out of", "~pull out of the project", "~consign to",
    "is dead", "dead in the water", "came to nothing", "has come to nothing", "~freeze the project", "~suspend the project", "was abandoned",
    "was scrapped", "was shelved", "was cancelled", "was canceled", "were cancelled", "were canceled",
  },
}
ends "match" {
  played = { "went ahead", "went ahead as planned", "took place as planned", "~play to a finish", "played to a finish", "was completed",
    "were completed", "were all played", "was played in full", "were played in full", "~play out", "was held as planned", "went off as planned",
    "as scheduled" },
  off = { "~call off", "~call .. off", "~postpone", "~rain off", "~abandon the match", "~abandon the game", "was abandoned", "were abandoned",
    "was postponed", "were postponed", "was cancelled", "was canceled", "were cancelled", "was suspended", "was washed out", "no ball was",
    "no play was possible", "~suspend play", "was put off", "were put off", "~put off until", "loss of play", "loss of .. play" },
}
-- trials, tests, missions
ends "trial" {
  success = {
    "~clear its main hurdle", "~clear .. hurdle", "~meet its main goal", "~meet its goal", "~meet its goals", "~meet .. goal", "~meet .. endpoint",
    "~meet .. target", "~hit .. endpoint", "~hit its target", "~hit its main target", "~reach its goal", "~reach .. goal", "~achieve its aim",
    "~achieve its main aim", "~achieve its goal", "~succeed", "was a success", "were a success", "proved a success", "was successful",
    "were successful", "proved successful",
    "~pass the test", "~pass its test", "~pass its tests", "~pass the tests", "~pass .. test", "~pass .. inspection", "~pass .. survey",
    "~pass .. checks", "~pass muster", "~work as intended", "~work as planned", "~work as designed", "~do what it was meant to",
    "did what it was meant to", "~do its job", "did its job", "~perform flawlessly", "~work flawlessly", "worked perfectly", "without a hitch",
    "went according to plan", "~go to plan", "went to plan", "~outperform the placebo",
    "~beat the placebo", "fewer .. than on placebo", "~find no fault", "found no fault", "no fault with", "no defects", "no defect",
    "with flying colours", "with flying colors", "~deliver the goods", "~live up to", "bore fruit", "paid off",
  },
  failure = {
    "~fail", "~fall short of its", "~fall short of .. goal", "fell short of its", "~miss its goal", "~miss its main goal", "~miss .. goal",
    "~miss .. endpoint", "~miss .. target", "~miss its target", "~flop", "was a failure", "were a failure", "proved a failure", "was a flop",
    "~end in failure", "ended in failure", "no better than placebo", "no better than a placebo", "no better than a dummy", "no better than sugar",
    "no rarer", "no fewer", "no benefit", "no effect", "had no effect", "showed no", "~disappoint",
    "~fail the test", "~fail its test", "~fail .. test", "~fail .. inspection", "~fail .. survey", "~fail .. checks", "~flunk", "~malfunction",
    "was unsuccessful", "were unsuccessful", "proved unsuccessful", "was fruitless", "came to naught", "~fall flat", "fell flat", "~backfire",
    "~misfire", "~go wrong", "went wrong", "~break down", "broke down", "found faults", "found defects", "was found wanting", "~prove useless",
    "did not work", "never worked",
  },
}
ends "alarm" {
  sounded = { "went off", "~go off", "~sound the alarm", "~sound a warning", "alarm sounded", "alarms sounded", "sirens sounded", "sirens wailed",
    "siren wailed", "~wail", "~blare", "rang out", "~ring out", "~blow the siren", "was triggered", "were triggered", "was set off", "were set off",
    "~give .. warning", "gave warning", "gave .. minutes", "gave .. seconds", "~issue a warning", "~issue an alert", "~issue .. warning",
    "~issue .. alert", "~put out a warning", "~put out .. alert", "warning was issued", "alert was issued", "warning was lifted",
    "alert was lifted", "received a warning", "was warned", "were warned" },
  silent = { "made no sound", "did not make a sound", "~stay silent", "~remain silent", "stayed mute", "never sounded",
    "did not sound", "never went off", "did not go off", "failed to go off", "failed to sound", "~fail to sound", "never rang", "no alarm",
    "no siren", "no sirens", "no warning", "without warning", "without any warning", "no alert", "never warned", "was not warned",
    "were not warned", "~fail to warn", "gave no warning", "not a peep", "not a sound" },
}
ends "gate" {
  opened = { "~open the gates", "~open .. gates", "~raise the gates", "gates were opened", "gates were raised", "were opened by hand", "~wind up",
    "~crank up", "~let the water out", "~release water", "~lift the gates", "doors were open", "~unlock", "was unlocked",
    "were unlocked", "~throw open", "~open the valve", "~open the doors", "doors opened" },
  shut = { "gates stayed shut", "gates remained shut", "gates were shut", "spillways shut", "gates were closed", "gates stayed closed",
    "~keep the gates shut", "gates jammed", "gates failed to open", "gates never opened", "was locked", "were locked", "~find the doors locked",
    "doors were locked", "doors stayed shut", "doors remained shut", "door was bolted" },
}
-- services, routes, places
ends "access" {
  open = { "~reopen", "~open to the public", "~open to traffic", "~open again", "is open", "are open", "is open again", "are open again",
    "~stay open", "~remain open", "~keep .. open", "open as usual", "open for business", "~open its doors", "~throw open its doors",
    "back in service", "back in operation", "~resume service", "~resume services", "~resume operations", "~resume flights", "~resume sailings",
    "~resume", "flights resumed", "services resumed", "running again", "~run as normal", "~run normally",
    "runs as normal", "operating normally", "~operate normally", "was spared", "were spared", "is spared", "spared", "~spare",
    "~save .. from closure", "saved from closure", "back to normal", "is passable", "was passable", "has reopened", "have reopened" },
  shut = { "~close", "~shut", "~shut down", "~close down", "is closed", "are closed", "was closed", "were closed", "~stay shut", "~stay closed",
    "~remain closed", "~remain shut", "~keep .. closed", "~keep .. shut", "~shut its doors", "~close its doors", "~board up", "out of service",
    "out of action", "was halted", "were halted", "~suspend service", "~suspend services", "~suspend flights", "~suspend operations",
    "was suspended", "were suspended", "remains suspended", "remain suspended",
    "flights grounded", "were grounded", "at a standstill", "~grind to a halt", "ground to a halt", "still closed", "still shut", "is impassable",
    "was impassable", "impassable", "is cut off", "was cut off", "were cut off", "closes for good", "to close", "will close", "~cease operations",
    "~cease trading" },
}
ends "safety" {
  safe = { "is safe", "are safe", "safe again", "safe to drink", "safe to eat", "safe to use", "safe to swim", "was safe", "were safe",
    "fit to drink", "fit for consumption", "~drink from .. taps once more", "~get the all-clear", "~give the all-clear",
    "all-clear", "all clear was", "no danger", "no threat", "no risk", "poses no", "posed no", "is clean", "are clean", "free of bacteria",
    "~pass the safety", "structurally sound", "is sound", "was sound", "no health risk", "within safe limits", "within the limits", "no traces of",
    "no trace of" },
  unsafe = { "unsafe", "not safe", "unfit to drink", "unfit for", "must be boiled", "boil water", "boil-water", "boil it first", "~boil .. water",
    "~keep boiling", "nothing .. should be drunk", "not to drink", "do not drink", "is dangerous", "are dangerous", "was dangerous",
    "is contaminated", "are contaminated", "was contaminated", "were contaminated", "is tainted", "was tainted", "is poisonous", "is hazardous",
    "poses a risk", "posed a risk", "posed a danger", "is a danger", "above safe limits", "above the limit", "~exceed the limit",
    "in danger of collapse", "structurally unsound", "is unsound" },
}
ends "order" {
  lifted = { "~lift the order", "~lift the ban", "~lift the curfew", "~lift the warning", "~lift the alert", "~lift the restrictions",
    "~lift .. order", "~lift .. ban", "~lift .. curfew", "~lift .. warning", "~lift .. restrictions", "~lift .. sanctions", "was lifted",
    "were lifted", "has been lifted", "have been lifted", "~scrap the rule", "~end the ban", "~end the curfew", "~rescind", "was rescinded",
    "~revoke the", "was revoked", "~repeal the", "no longer in force", "no longer applies", "~waive the", "is over", "ended at", "~downgrade the" },
  stays = { "in force", "still in force", "remains in force", "remain in force", "stays in force", "stay in force", "remains in place",
    "remain in place", "stays in place", "stay in place", "still in place", "still applies", "still apply", "~extend the order", "~extend the ban",
    "~extend the curfew", "~extend .. ban", "~extend .. curfew", "was extended", "were extended", "~uphold the ban", "~keep the ban",
    "~keep .. ban", "remains under", "remain under", "still under", "stays banned", "remains banned", "remain banned", "will stay in" },
}
ends "power" {
  on = { "power was restored", "power is back", "power was back", "electricity was restored", "electricity is back", "lights came back",
    "lights are back on", "lights were back", "~restore power", "~restore electricity", "~reconnect", "were reconnected", "have power again",
    "had power again", "supply was restored" },
  off = { "without power", "without electricity", "in the dark", "in darkness", "still without power", "without light", "no power",
    "no electricity", "power was out", "power is out", "cut off from power" },
}
-- things taken, found, lost, damaged
ends "data" {
  taken = { "~steal", "was stolen", "were stolen", "~make off with", "~get away with", "~walk off with", "~take .. data", "~exfiltrate",
    "was copied", "were copied", "was leaked", "were leaked", "~leak", "was exposed", "were exposed", "was compromised", "were compromised",
    "fell into the hands", "for sale on", "~lose .. records", "~harvest", "~siphon off", "~siphon", "~help oneself to", "~help himself to",
    "~help herself to", "were looted", "was looted", "~plunder" },
  safe = { "took no", "no data was", "no data were", "no customer data", "no personal data", "no data had", "not touched", "were untouched",
    "was untouched", "left untouched", "nothing was taken", "nothing was stolen", "nothing was missing", "nothing is missing", "nothing was lost",
    "no data left", "no records were", "no sign that data", "no evidence that data", "was not affected", "were not affected", "not compromised",
    "not accessed", "never accessed", "empty-handed", "left with nothing", "remained secure", "remain secure", "were safe", "no breach",
    "not been breached" },
}
ends "search" {
  found = { "~find", "was found", "were found", "~recover", "was recovered", "were recovered", "~locate", "was located", "~retrieve", "~turn up in",
    "turned up in", "came to light", "was discovered", "were discovered", "~discover", "~unearth", "~trace", "was traced", "~spot", "was spotted",
    "washed up", "~catch", "was caught", "was isolated", "has been isolated", "was detected", "were detected", "~detect", "tested positive" },
  ["not found"] = { "still missing", "is missing", "are missing", "remains missing", "remain missing", "no trace of", "no sign of", "without trace",
    "without a trace", "never recovered", "not been recovered",
    "never seen again", "~vanish", "nothing was found", "found nothing", "~find nothing", "no sample", "found no", "~find no",
    "~search in vain", "in vain", "~call off the search", "~give up the search", "~abandon the search", "empty-handed", "never surfaced",
    "unaccounted for", "never showed the" },
}
ends "damage" {
  intact = { "undamaged", "unharmed", "unscathed", "intact", "no damage", "without damage", "without a scratch", "not a scratch", "escaped damage",
    "was spared", "were spared", "left standing",
    "survived the fire", "still stands", "still standing" },
  damaged = { "was damaged", "were damaged", "badly damaged", "~damage the", "was destroyed", "were destroyed", "~destroy", "was gutted",
    "were gutted", "~gut", "~wreck", "was wrecked", "~reduce .. to ashes", "~reduce .. to rubble", "burned down", "burnt down",
    "burned to the ground", "burnt to the ground", "was flattened", "were flattened", "~flatten", "~raze", "collapsed", "caved in", "~bring down",
    "fell in", "in ruins", "lies in ruins", "up in flames", "went up in smoke", "~crack", "was hit by" },
}
ends "spill" {
  none = { "no oil", "no spill", "no leak", "nothing leaked", "no fuel", "nothing spilled", "no pollution", "no radiation", "no chemicals",
    "no gas", "not leaked", "never leaked", "beaches safe" },
  spilt = { "~spill", "oil slick", "a slick", "~leak", "was leaking", "were leaking", "~gush", "~seep", "~pollute", "was polluted", "were polluted",
    "washed ashore", "tonnes of oil", "tons of oil", "litres of oil", "barrels of oil", "gallons of oil", "oil and oily water",
    "~escape into the" },
}
-- words, deals, money
ends "deal" {
  struck = { "~reach a deal", "~reach an agreement", "~reach agreement", "~reach an accord", "~strike a deal", "~strike an agreement",
    "~clinch a deal", "~seal a deal", "~seal the deal", "~cut a deal", "~hammer out", "~come to terms", "~shake hands on", "~agree terms",
    "~agree a deal", "~agree on a", "~sign the deal", "~sign the agreement", "~sign an agreement", "~sign a deal", "~sign the accord",
    "~sign the treaty", "~sign a contract", "~sign the contract", "~put pen to paper", "~ink", "deal was signed", "deal was done", "deal is done",
    "~settle the dispute",
    "~settle their dispute", "~bury the hatchet", "~resolve their", "~agree to be bought", "~agree to buy", "~agree to merge", "~put its name",
    "~put his name", "~put her name", "~put their names", "breakthrough in the talks", "~break the deadlock", "in agreement",
    "~conclude an agreement", "~conclude a deal" },
  none = { "no deal", "no agreement", "no accord", "without a deal", "without an agreement", "without agreement", "without an accord",
    "without signing", "talks collapsed", "talks collapse", "talks broke down", "talks break down", "talks broke up", "talks failed", "talks fail",
    "talks ended without", "talks end without", "talks foundered", "talks stalled", "~fail to reach", "~fail to agree", "~fail to strike",
    "~fail to sign", "~refuse to sign", "~decline to sign", "~walk away from the table", "~walk away from the deal", "~walk away from talks",
    "~walk out of talks",
    "~walk out of the talks", "~leave the table", "~break off talks", "~break off negotiations", "deal collapsed", "deal fell through",
    "deal is off", "deal was off", "deal is dead", "~fall through", "~call off the deal", "~call off the merger", "in deadlock", "deadlocked",
    "remain far apart", "remain apart", "are far apart", "at an impasse", "~go to court", "~withhold .. signature" },
}
ends "payment" {
  paid = { "~pay", "~pay up", "~compensate", "was compensated", "were compensated", "~pay out", "~pay .. in full", "~honour @whose debt",
    "~make good", "~hand over", "~hand .. to", "~cough up", "~fork out", "~shell out", "~settle the bill", "~settle the debt",
    "~meet the payment", "~transfer .. to", "~wire", "was paid", "were paid", "has been paid", "have been paid", "~repay", "~reimburse", "~refund",
    "was refunded", "were refunded", "~meet the demand", "~give in to the demand" },
  unpaid = { "no payment", "no ransom", "seen a cent", "seen a penny", "has seen a cent", "have seen a cent", "have seen a penny", "without a cent",
    "without a penny", "still waiting for @whose money", "yet to be paid", "yet to pay", "out of pocket", "not a cent", "not a penny", "not a euro",
    "not a dollar", "a cent out of", "a penny out of",
    "no money changed hands", "never paid", "not been paid", "was not paid", "were not paid", "unpaid", "still waiting for the money",
    "~refuse to pay", "~decline to pay", "~default", "~withhold payment", "without paying", "~miss a payment", "~miss the payment", "not pay",
    "nothing was paid", "no refund", "no compensation" },
}
ends "insurance" { yes = { "was insured", "were insured", "is insured", "are insured", "fully insured", "~insure", "covered by insurance" },
  no = { "uninsured", "no insurance", "without insurance", "not insured", "never insured" } }
ends "licence" {
  yes = { "was licensed", "were licensed", "is licensed", "are licensed", "held a licence", "held a license", "valid licence", "valid license",
    "had a permit", "held a permit", "with a permit", "fully certified", "was certified", "were certified", "carries the label",
    "~earn the label" },
  no = { "unlicensed", "no licence", "no license", "without a licence", "without a license", "licence had expired", "license had expired",
    "licence had lapsed", "license had lapsed", "no permit", "without a permit", "without permission", "uncertified", "~lose its licence",
    "~lose its license", "~refuse .. licence", "~refuse .. label", "~refuse .. license" },
}
ends "report" {
  public = { "~publish", "was published", "were published", "~make .. public", "was made public", "were made public", "~release the report",
    "~release the findings", "~release .. report", "~release .. findings", "~put .. online", "~disclose", "was disclosed" },
  secret = { "~keep .. secret", "~keep secret", "~keep .. under wraps", "under wraps", "under lock and key", "~withhold the report",
    "~withhold the findings", "~withhold .. report", "never published", "not been published", "unpublished", "~suppress the", "~bury the report",
    "was classified", "remains classified", "behind closed doors", "under seal", "~refuse to publish", "~decline to publish" },
}
ends "recall" { recalled = { "~recall", "is recalled", "are being recalled", "were recalled", "was recalled", "~call back",
  "~withdraw .. from sale", "~pull .. from shelves", "~pull .. from sale" }, kept = { "no recall", "stays on sale", "stay on sale",
  "remains on sale", "remain on sale", "on sale as before", "not recalled" } }
ends "cause" {
  ["ruled out"] = { "~rule out", "~rule .. out", "was ruled out", "were ruled out", "has been ruled out", "~exclude", "was excluded",
    "were excluded", "~discount", "was discounted", "~dismiss the theory", "no question of" },
  open = { "~leave open", "left open", "~leave .. open", "could not be ruled out", "cannot be ruled out", "not been ruled out", "not ruled out",
    "not rule out", "cannot rule out", "could not rule out", "~keep an open mind", "all lines of inquiry", "remains a possibility",
    "is a possibility", "was a possibility", "cannot be excluded", "could not be excluded", "not exclude", "not be excluded" },
  certain = { "was to blame", "were to blame", "was the cause", "caused by", "was due to", "was set deliberately", "was arson", "was sabotage",
    "was deliberate", "was started deliberately" },
}
-- rates, prices
ends "rate" {
  cut = { "~cut .. rate", "~cut .. rates", "~cut rates", "~cut interest rates", "~lower .. rate", "~lower .. rates", "~lower rates",
    "~reduce .. rate", "~reduce .. rates", "~trim .. rate", "~trim .. rates", "~slash .. rate", "~slash .. rates", "~bring down .. rate",
    "~shave .. rate", "rate cut", "rate was cut", "rates were cut", "a cut of", "cut of a quarter",
    "~bring .. rates down", "~ease policy", "cheaper loans" },
  raised = { "~raise .. rate", "~raise .. rates", "~raise rates", "~raise interest rates", "~lift .. rate", "~lift .. rates", "~lift rates",
    "~hike .. rate", "~hike .. rates", "~hike rates", "~increase .. rate", "~increase .. rates", "~put up .. rates", "~put up rates",
    "~push up .. rate", "rate rise", "rate hike", "rate increase", "rate was raised", "rates were raised", "~tighten policy", "~jack up" },
  held = { "~hold .. rate", "~hold .. rates", "~hold rates", "~keep .. rate", "~keep .. rates", "~keep rates", "~leave .. rate", "~leave .. rates",
    "~leave rates", "~leave .. alone", "~leave .. where it is", "~leave .. where they are", "~maintain .. rate",
    "~maintain rates", "on hold", "~hold fire", "rates held", "rate held", "rates unchanged", "rate unchanged", "rates steady", "rate steady",
      "~stand pat", "~sit tight", "~sit on @whose hands",
    "unchanged", "~stay put", "~stay where it is",
    "~freeze .. rate" },
}
ends "truce" {
  holds = { "truce is holding", "truce holds", "truce held", "ceasefire is holding", "ceasefire holds", "ceasefire held", "cease-fire holds",
    "guns fell silent", "guns have fallen silent", "guns are silent", "guns were silent", "not a shot", "no shots", "no shot was fired",
    "~observe the truce", "~observe the ceasefire", "~respect the truce", "~respect the ceasefire", "~honour the truce", "calm prevailed" },
  broken = { "~break the truce", "~break the ceasefire", "~violate the truce", "~violate the ceasefire", "truce collapsed", "ceasefire collapsed",
    "truce broke down", "fighting resumed", "shelling resumed", "~resume shelling", "~resume fighting", "opened fire", "~open fire",
    "shots were fired", "shells fell", "in breach of the truce", "in breach of the ceasefire", "in tatters" },
}
ends "journey" {
  arrived = { "~arrive in", "~arrive at", "~reach the", "~dock in", "~dock at", "~land at", "~land in", "~touch down", "landed safely",
    "~get through", "was delivered", "were delivered", "~make it to", "~make landfall", "~berth", "pulled into" },
  ["never arrived"] = { "never arrived", "did not arrive", "never reached", "~turn back", "was turned back", "were turned back", "was diverted",
    "were diverted", "~be diverted", "~fail to arrive", "~fail to reach", "never got there", "never made it", "was lost at sea", "~run aground",
    "~crash", "was stopped at", "were stopped at", "got no further" },
}
ends "launch" {
  launched = { "~lift off", "~blast off", "was launched", "were launched", "~reach orbit", "~reach space", "in orbit", "roared off",
    "~take to the air", "~take off", "~soar" },
  scrubbed = { "was scrubbed", "~scrub", "never left the pad", "~stay on the pad", "~remain on the pad", "~abort the launch", "launch was aborted",
    "launch was postponed", "launch was called off", "~call off the launch", "~postpone the launch", "~explode on the pad", "blew up",
    "never reached orbit", "fell into the sea", "never left the ground", "~stay on the ground", "~remain grounded" },
}
ends "sale" {
  sold = { "~sell", "was sold", "were sold", "went under the hammer", "~fetch", "changed hands", "~find a buyer", "found a buyer", "~go for",
    "went for", "was bought", "were bought", "~snap up", "was knocked down to", "sold out", "~sell out" },
  unsold = { "unsold", "no buyer", "no buyers", "no bidder", "no bidders", "no takers", "no bids", "~fail to sell", "~find no buyer",
    "not for sale", "~withdraw .. from the sale", "was withdrawn from", "below its reserve", "remained unsold", "went begging" },
}
ends "record" {
  broke = { "~break the record", "~break .. record", "~set a record", "~set a new record", "~set .. record", "~smash the record",
    "~smash .. record", "~beat the record", "~better the record", "new record", "new world record", "new national record" },
  missed = { "~miss the record", "~miss .. record", "short of the record", "~fall short of the record", "~equal the record", "outside the record",
    "record stands", "record still stands", "record survived", "~fail to break" },
}
ends "solvency" {
  solvent = { "is solvent", "remains solvent", "solvent", "~avoid bankruptcy", "~stave off bankruptcy", "was rescued", "was saved",
    "~emerge from bankruptcy", "back in the black", "in the black", "~return to profit" },
  bankrupt = { "~go bankrupt", "~file for bankruptcy", "~declare bankruptcy", "went bust", "~go bust", "~go under", "insolvent",
    "~collapse into administration", "~call in the administrators", "went into administration", "in receivership", "~wind up the company",
    "~cease trading", "in the red", "~sink into the red" },
}
ends "tested" {
  tested = { "was tested", "were tested", "has been tested", "have been tested", "was inspected", "were inspected", "was checked", "were checked",
    "was examined", "were examined", "was surveyed", "~undergo tests", "~be put through", "was vetted", "were vetted" },
  untested = { "never tested", "ever tested", "not tested", "untested", "never inspected", "never checked", "unchecked", "never examined",
    "not inspected", "not checked", "uninspected", "without testing", "without being tested", "without tests", "without checks",
    "without inspection", "never put to the test" },
}
ends "consulted" {
  asked = { "was consulted", "were consulted", "~consult", "was asked", "were asked", "were told in advance", "was told in advance",
    "were informed", "was informed", "was briefed", "were briefed", "had been told", "had their say", "was kept informed", "were kept informed",
    "~inform .. in advance" },
  ["not asked"] = { "without consulting", "without consultation", "never consulted", "not consulted", "never asked", "not asked", "was not told",
    "were not told", "never told", "~learn from the press", "~learn from the newspapers", "~learn from the radio", "~hear .. on the radio",
    "~read about it in", "in the dark about", "kept in the dark", "no consultation", "behind their backs", "out of the blue", "no notice",
    "without notice", "not informed", "never informed", "first they heard" },
}
ends "oversubscribed" { over = { "oversubscribed", "sold out", "was full", "were full", "packed", "to the rafters", "standing room only",
  "full house", "not an empty seat", "capacity crowd" }, empty = { "half empty", "half-empty", "half full", "half-full", "empty seats",
  "rows of empty", "nearly empty", "almost empty", "sparse crowd", "thin crowd", "poorly attended", "undersubscribed" } }
ends "weather" { rain = { "heavy rain", "~pour", "rained all", "in the rain", "under umbrellas", "downpour", "drizzle", "soaked", "drenched" },
  dry = { "not a drop", "without a drop", "no rain", "bone dry", "blazing sun", "brilliant sunshine", "bright sunshine", "glorious sunshine",
  "cloudless", "under a clear sky", "under clear skies", "under blue skies" } }

-- real or not, lit or out, kept or broken
ends "genuine" {
  real = { "is genuine", "was genuine", "are genuine", "genuine", "authentic", "is authentic", "~authenticate", "was authenticated",
    "~attribute .. to", "the real thing", "is the work of", "was the work of", "real after all" },
  fake = { "a fake", "is fake", "was fake", "fakes", "a forgery", "forgeries", "was forged", "were forged", "a hoax", "counterfeit", "a sham",
    "not the real thing", "never wrote", "never painted", "a copy" },
}
ends "fire" {
  out = { "~put out", "was put out", "was extinguished", "were extinguished", "~extinguish", "under control", "was under control", "~douse",
    "is out", "fire out", "~contain the", "was contained", "~bring under control", "~bring .. under control" },
  burning = { "still burning", "not under control", "still not under control", "out of control", "~rage on", "still raging", "~burn on",
    "uncontained", "~continue to burn", "is raging" },
}
ends "help" {
  sought = { "~ask for troops", "~call in the army", "~call in troops", "~call for help", "~ask for help", "~request help", "~request assistance",
    "~appeal for help", "~seek help", "~accept help", "~accept an offer of help", "~accept aid", "~welcome aid" },
  refused = { "~turn down an offer of", "~turn down help", "~refuse help", "~decline help", "~decline an offer of", "~refuse an offer of",
    "~reject help", "~reject aid", "~refuse aid", "~spurn aid", "no need of help", "needs no help", "need no help" },
}
ends "landing" {
  safe = { "landed safely", "~land safely", "~set .. down safely", "~touch down safely", "~bring .. down safely", "safe landing", "in one piece" },
  crash = { "~crash", "came down in a", "crash-landed", "~crash-land", "crash landing", "~plunge into", "~plough into", "~overshoot the",
    "never made it to", "~slam into" },
}
