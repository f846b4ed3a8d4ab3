-- Ends that headlines tell of, beside those of outcomes_people.lua and outcomes_things.lua.

local ends = require "lib.ends"

-- who is at fault, in the eyes of a report, a court, an inquiry
ends "blame" {
  cleared = {
    "~clear", "~exonerate", "~absolve", "~vindicate", "~exculpate", "~let .. off the hook", "~give .. clean bill of health", "~whitewash",
    "not to blame", "no blame", "blameless", "~find no fault", "found no fault",
    "no wrongdoing", "free of blame", "cleared of blame", "in the clear", "off the hook", "did nothing wrong", "done nothing wrong",
    "no negligence", "~acquit .. of blame", "faultless", "beyond reproach",
  },
  blamed = {
    "~blame", "~put the blame on", "~put the main blame .. on", "~put the main blame", "~put most of the blame", "~put the blame", "~lay the blame",
    "~lay blame", "~lay the main blame", "~pin the blame", "~place the blame",
    "~point the finger", "~point a finger", "~fault", "at fault", "~indict", "~censure", "to blame", "mainly to blame", "~hold .. responsible",
    "~hold .. liable", "was responsible", "were responsible", "~condemn", "~slam",
    "~castigate", "~lambast", "~lambaste", "~excoriate", "~damn", "~rap", "~pillory", "the main culprit", "the culprit", "the culprits",
    "~find .. negligent", "was negligent", "were negligent", "negligence of",
    "~find .. at fault", "failings of", "failure of the authority", "could have been prevented", "should have been prevented", "~reproach",
    "~take the blame", "~accept blame", "~shoulder the blame",
  },
}
-- a suit between two sides, seen from the side that sues
ends "suit" {
  won = {
    "~win .. case", "~win .. lawsuit", "~win .. suit", "~win .. claim", "~win .. court battle", "~win in court", "~uphold .. suit",
    "~uphold .. claim", "~uphold .. lawsuit", "~uphold .. complaint", "~find for",
    "~rule in favour of", "~rule in favor of", "~side with", "~order .. to compensate", "~order .. to pay", "~award damages", "~award .. damages",
    "must compensate", "must pay damages", "was ordered to compensate",
    "was ordered to pay", "were ordered to pay", "were awarded", "was awarded damages", "got what they came for", "got what he came for",
    "got what she came for",
  },
  lost = {
    "~lose .. case", "~lose case", "~lose .. lawsuit", "~lose lawsuit", "~lose suit", "~lose .. suit", "~lose .. claim", "~lose .. court battle",
    "~lose in court", "~dismiss .. suit", "~dismiss .. claim", "~dismiss .. lawsuit",
    "~dismiss .. complaint", "~dismiss .. case", "~throw out .. suit", "~throw out .. claim", "~throw out .. lawsuit", "~throw out .. case",
    "~rule against", "~find against", "~reject .. suit", "~reject .. lawsuit",
    "~reject .. claim", "went away empty-handed", "~go home empty-handed", "left court empty-handed",
  },
}
-- the first place, a crown, a chair
ends "place" {
  kept = {
    "~retain", "~keep first place", "~hold on to first place", "~keep .. crown", "~keep .. title", "~retain .. crown", "~retain .. title",
    "~defend .. title", "~defend .. crown", "~stay on top", "~remain on top", "~stay at the top",
    "~remain the largest", "~remain the biggest", "remained the strongest", "remain the strongest", "remains the strongest", "~stay the largest",
    "still the largest", "still the biggest", "~top the poll", "~come first", "came first",
    "more than any other", "more seats than any", "~hold off", "~cling on to first", "~cling to first", "again the largest",
    "once more the largest", "~keep the lead", "~keep its lead", "~hold .. lead",
  },
  lost = {
    "~lose first place", "~lose .. crown", "~lose .. title", "~lose top spot", "~lose the lead", "~lose its lead", "~surrender first place",
    "~surrender .. title", "~surrender .. crown", "~fall to second", "~drop to second",
    "~slip to second", "~slide to second", "~relegate .. to second", "~knock .. off the top", "~topple", "~dethrone", "~unseat",
    "~push .. into second", "finished second", "came second", "~come second", "~finish second",
    "came in second", "runner-up", "was beaten into second", "~overtake", "was overtaken", "~pip .. to", "no longer the largest",
    "no longer the biggest", "last year's winner",
  },
}
-- money for hostages, ships, data
ends "payment" {
  unpaid = { "without a cent", "without a penny", "not a cent", "not a penny", "no ransom", "without ransom", "without paying",
    "no money changed hands", "free of charge", "~refuse .. to offer money", "~refuse to pay", "nothing was paid" },
  paid = { "ransom paid", "~pay .. ransom", "~pay ransom", "~cough up", "~fork out", "~shell out", "~stump up" },
}
-- levels: the noun must be the same
ends "level" {
  up = {
    "~rise", "~climb", "~soar", "~surge", "~jump", "~leap", "~rocket", "~shoot up", "~go up", "~grow", "~increase", "~swell", "~mount", "~spike",
    "~edge up", "~inch up", "~creep up", "~tick up", "~balloon", "~mushroom",
    "~double", "~triple", "~treble", "~advance", "~rally", "~accelerate", "~quicken", "~skyrocket", "more than ever",
    "~strengthen", "~pick up speed", "~hit a record", "~hit record", "reached a record",
  },
  down = {
    "~fall", "~drop", "~tumble", "~plunge", "~slump", "~plummet", "~sink", "~decline", "~decrease", "~dip", "~slide", "~shrink", "~go down",
    "~come down", "~nosedive", "~crash", "~collapse", "~slip", "~ease", "~edge down",
    "~inch down", "~tick down", "~dwindle", "~halve", "~recede", "~ebb", "~slow", "~cool", "~abate", "~contract", "~weaken", "~lose ground",
    "~hit a low",
  },
}
-- Headlines leave out "is", "was", "the": the same ends in that grammar.
ends "fitness" {
  plays = { "fit for", "fit to play", "passed fit", "declared fit", "cleared to play", "available for", "back for", "returns for",
    "to start in", "in line to start", "~return to the side", "~return to the squad" },
  out = { "ruled out of", "out of the final", "out of the match", "out of the tournament", "out of the cup",
    "out for season", "out for the season", "will miss", "to miss", "~miss .. final", "sidelined", "out injured", "unfit", "~sit out" },
}
ends "access" {
  open = {
    "saved from closure", "spared closure", "spared from closure", "~escape closure", "~win reprieve",
    "~win a reprieve", "~get reprieve", "~get a reprieve", "was given a reprieve", "to stay open", "~stay open", "~remain open",
    "open again", "back in business", "will not close", "~avoid closure", "~dodge closure", "saved from demolition", "saved from the wrecking ball",
  },
  shut = { "for the last time", "~shut its doors", "~shut for good", "~close for good", "~close its doors",
    "boarded up", "~shut up shop", "~pull down the shutters", "faces wrecking ball", "is to close", "are to close",
    "to shut for good", "~lock its doors" },
}
ends "custody" {
  free = { "~go free", "~walk free", "~free", "out on bail", "~grant .. bail", "granted bail", "released on bail",
    "freed on bail", "~leave prison", "~leave jail", "out of jail", "out of prison" },
  held = {
    "~stay in custody", "~remain in custody", "~stay behind bars", "~remain behind bars", "denied bail", "refused bail",
    "~deny .. bail", "~refuse .. bail", "no bail", "without bail", "~keep .. in custody", "~keep .. behind bars",
    "kept in custody", "kept in jail", "~remand", "~stay in jail", "~stay in prison", "~remain in jail",
    "~remain in prison", "must stay in", "~send .. back to jail",
  },
}
ends "strike" {
  works = {
    "strike off", "walkout off", "strike called off", "walkout called off", "strike averted", "walkout averted",
    "strike suspended", "strike lifted", "strike cancelled", "strike canceled", "~call off .. strike", "~call off strike",
    "~suspend .. strike", "~suspend strike", "~cancel .. strike", "~shelve .. strike", "~avert .. strike",
    "~avert strike", "back to work", "back at work", "~end .. strike", "~end strike", "strike over", "strike ends",
  },
  strikes = { "strike on", "strike goes ahead", "strike to go ahead", "will walk out", "to walk out", "strike begins",
    "strike starts", "~stay out", "~stay on strike", "~remain on strike", "strike continues", "strike goes on" },
}
ends "decision" {
  yes = { "~get nod", "~get go-ahead", "~get green light", "~get thumbs-up", "~win nod", "~ok", "~okay",
    "~wave through", "~wave .. through", "~clear hurdle", "~back .. plan", "~say yes", "~nod through" },
  no = { "votes against", "~nix", "~snub", "~bin", "~can .. plan", "~say no", "~bar",
    "~sink .. plan", "~kill .. plan", "~kill plan", "~send .. back to", "~get thumbs-down", "~deal blow to" },
}
ends "fire" {
  out = { "under control", "brought under control", "~bring .. under control", "~contain", "was contained", "~tame",
    "~put .. out", "was put out", "was extinguished", "~extinguish", "~douse", "is out", "fully contained" },
  burning = { "out of control", "still burning", "~rage", "~rage on", "not contained", "uncontained", "~burn on",
    "unchecked", "still raging", "~spread", "~race", "zero containment" },
}
ends "damage" {
  intact = { "~save .. from flames", "~save .. from the flames", "spared by", "~escape the flames", "~escape .. flames",
    "~survive .. fire", "~survive .. blaze", "firefighters saved", "was saved", "were saved", "~come through .. unscathed", "stood unharmed" },
  damaged = { "~gut", "was gutted", "~raze", "was razed", "~wreck", "~flatten", "~reduce .. to", "in ruins",
    "~level the", "~obliterate", "up in smoke", "to ashes" },
}
ends "safety" {
  safe = { "declared safe", "~declare .. safe", "found safe", "all-clear", "~give .. all-clear", "passed as safe",
    "~pass .. as safe", "~pass .. inspection", "poses no danger", "no danger to" },
  unsafe = { "declared unsafe", "~declare .. unsafe", "condemned", "~condemn .. as unsafe", "in danger of collapse",
    "at risk of collapse", "close to collapse", "~fail .. inspection", "deemed unsafe" },
}
ends "record" {
  broke = { "~smash .. record", "~shatter .. record", "record falls", "record tumbles", "record broken",
    "record smashed", "record shattered", "~rewrite the record books", "~clock a record" },
  missed = { "~miss .. record", "~miss out on .. record", "short of .. record", "record intact", "record survives", "record safe" },
}
ends "search" {
  found = { "found safe", "found alive", "found safe and well", "turns up", "~turn up alive", "safe and well" },
  ["not found"] = { "still missing", "still not found", "no sign of", "vanishes", "without trace", "without a trace",
    "search goes on", "search continues", "hunt goes on" },
}
ends "purchase" {
  bought = { "~buy", "~acquire", "~snap up", "~purchase", "~scoop up", "~take over", "~land the", "~splash out on" },
  ["not bought"] = { "~turn down .. offer to buy", "~pull out of .. purchase", "~walk away from .. deal",
    "~decide not to buy", "~decide against buying", "~drop .. bid", "~abandon .. bid", "~withdraw .. bid",
    "will not buy", "~rule out buying", "~pass on the" },
}
ends "job" {
  resigned = { "~walk out on the", "~walk out on @whose", "~part ways with", "~take early retirement", "~call it a day",
    "~stand aside", "~retire", "~hand in .. notice", "~throw in the towel", "~hang up @whose", "~vacate", "~relinquish" },
  stays = {
    "stays at", "stays with", "stays on at", "going nowhere", "~stay put", "staying put", "in no hurry to go",
    "~soldier on", "~cling on", "~dig in", "~dig @whose heels in", "~weather the storm", "~survive .. vote", "~survive .. challenge",
      "~survive .. scandal", "~survive .. revolt", "~survive .. rebellion",
    "~survive .. coup", "~survive .. crisis", "~survive .. reshuffle", "~survive .. ballot",
    "safe in job", "job safe", "to stay as", "~extend .. contract", "~sign .. extension", "~commit @whose future",
    "~remain in charge", "~carry on as",
  },
  fired = { "~show .. the door", "shown the door", "~give .. the boot", "gets the boot", "gets the chop",
    "gets the sack", "~hand .. pink slip", "~relieve .. of @whose", "was relieved of", "~strip .. of @whose post",
    "~turf out", "~kick out", "~boot out" },
}
ends "trial" {
  success = { "a success", "~hail .. success", "~prove a success", "~work wonders", "~come up trumps", "passes test", "~pass .. test", "~pay off" },
  failure = { "a failure", "a flop", "~flop", "~come to nothing", "has failed", "have failed", "~draw a blank",
    "~fail .. test", "fails test", "~fizzle out", "no better than", "no more protection than" },
}
ends "decision" {
  yes = { "~get @whose grant", "~win .. grant", "~get .. grant", "~win .. funding", "~get .. funding",
    "~secure .. funding", "~get @whose way", "~win the backing", "~get @whose wish", "~land .. grant", "~grant .. wish" },
  no = { "~refuse .. grant", "~deny .. grant", "~deny .. funding", "~miss out on .. grant", "~miss out on .. funding",
    "~turn down .. request", "~turn down .. application", "~say no to .. request", "~lose .. funding" },
}
ends "arrest" {
  caught = { "caught after", "caught at last", "~nab", "~collar", "~net .. gang", "nabbed", "~haul in", "~round up",
    "in police hands", "in handcuffs", "in cuffs", "run to ground", "~track down", "behind bars after" },
  ["at large"] = { "still at large", "remains at large", "remain at large", "still on the run", "remains on the run",
    "still free", "~give police the slip", "~slip the net", "~slip away", "hunt for", "manhunt goes on", "an empty bed" },
}
ends "service" {
  runs = {
    "~keep flying", "~continue to fly", "~go on flying", "~keep running", "~keep sailing", "~go on running",
    "~resume flights", "~resume service", "~resume services", "service restored", "services restored", "service resumes",
    "services resume", "flights resume", "trains run again", "trains running", "buses run again", "ferries sail again",
    "ferry service restored", "~restore .. service", "~restore .. services", "back on the rails", "up and running",
  },
  stopped = {
    "~cancel all flights", "~cancel .. flights", "~ground .. fleet", "~suspend flights", "~suspend .. flights",
    "~suspend service", "~suspend services", "~halt flights", "~halt services", "no ferries", "no trains", "no flights", "no buses",
    "services suspended", "service suspended", "flights grounded", "flights cancelled", "~stop flying",
    "~pull out of the route", "~drop .. route", "~axe .. route", "trains at a standstill", "trains stood still", "~stand idle",
  },
}
ends "staying" {
  left = { "~leave .. early", "~leave early", "~storm out", "~storm out of", "~walk out of the", "~cut .. short",
    "~leave before the end", "~leave in a huff", "~slip out before", "~quit .. talks" },
  stayed = { "~stay to the end", "~stay until the end", "~stay till the end", "~sit through", "to the bitter end",
    "~stay throughout", "~stay the course", "~last the distance", "~go the distance" },
}
