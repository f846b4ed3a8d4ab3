-- How matters of places, transport, help and science end: plants and schools, flights, launches, searches, fires, dams, drugs. See
-- outcomes_things.lua.

local ends = require "lib.ends"
local nouns = require "lib.end_nouns"
local told_of = require "lib.predicates"

-- what may be closed
told_of { "plant", "factory", "mill", "mine", "shipyard", "brewery", "smelter", "refinery", "branch", "library", "museum", "theatre", "cinema",
  "hospital", "clinic", "maternity ward", "school", "kindergarten", "swimming pool", "post office", "police station" } "access" {
  shut = { "is doomed", "to be shut", "to be closed", "is to go", "is to shut", "will shut", "must close", "has to close", "~axe" },
  open = { "is saved", "was saved", "has been saved", "will be saved", "will survive", "was given a reprieve", "gets a reprieve", "will be kept",
    "is kept open", "was reprieved", "~save", "~reprieve" },
}
ends "access" {
  shut = { "end of the road for", "closure .. was extended", "closure .. remains", "closure .. continues", "off limits", "still cannot use",
    "no cars may", "no traffic may", "barred to traffic", "kept @whose doors closed", "doors stayed closed", "not yet reopened", "still not open",
    "lessons .. cancelled", "classes .. cancelled", "lessons .. canceled", "classes .. canceled",
    "lessons .. called off", "classes .. called off" },
  open = { "~decide against closing", "~decide not to close", "closure .. was lifted", "closure .. ended", "traffic .. is flowing",
    "traffic .. was flowing", "traffic .. flows", "can be used again", "can be crossed again", "open to traffic again", "~open @whose doors",
    "lessons .. took place", "classes .. took place", "lessons .. went ahead", "classes .. went ahead", "lessons as usual", "classes as usual",
    "~go to school as usual", "~have lessons as usual" },
}
local runs = { "flights", "trains", "ferries", "sailings", "buses", "trams", "planes", "departures", "train services", "ferry services",
  "bus services", "rail services", "air traffic", "rail traffic", "tram services" }
told_of(runs) "access" {
  open = { "resumed", "resume", "were resumed", "have resumed", "has resumed", "were restored", "running again", "run again", "taking off again",
    "took off again", "is back to normal", "was back to normal", "are back to normal", "were back to normal", "running normally", "~resume",
    "~restore" },
  shut = { "remained cancelled", "remain cancelled", "are cancelled", "were cancelled", "were canceled", "are canceled", "still cancelled",
    "are suspended", "were suspended", "still suspended", "was suspended", "is suspended", "were halted", "was halted", "are halted",
    "are grounded", "were grounded", "still grounded", "stay grounded", "stayed grounded", "is at a standstill", "was at a standstill",
    "at a standstill", "~cancel", "~suspend", "~ground", "~halt" },
}
ends "access" {
  shut = { "no flights from", "no flights to", "no trains ran", "no buses ran", "no ferries sailed", "no planes took off", "no trains run",
    "no flights left" },
  open = { "normal service .. restored", "normal service .. resumed", "service .. was restored" },
}
nouns "access" { shut = { "cancellation of all flights", "cancellation of flights", "suspension" }, open = { "resumption of flights" } }
words "act_yes" { ["~go into service"] = "open", ["~enter service"] = "open", ["~come into service"] = "open", ["was inaugurated"] = "open",
  ["~inaugurate"] = "open", ["opening .. took place"] = "open" }

-- light and heat
told_of { "power", "electricity", "power supply", "heating", "water supply" } "power" {
  on = { "was restored", "were restored", "has been restored", "is back", "was back", "came back", "back on", "~restore" },
}
told_of { "blackout", "power cut", "outage" } "power" {
  on = { "ended", "is over", "was over", "came to an end" },
  off = { "went on", "goes on", "continued", "continues", "lasted on", "is not over" },
}
ends "power" { on = { "electricity again", "power again", "lights .. came back on", "lights are on again", "lights were on again",
  "were reconnected", "was reconnected" },
  off = { "lights .. still out", "remained cut off", "remain cut off", "still cut off", "still in the dark", "~sit in the dark" } }

-- into the air and into orbit
told_of { "launch", "lift-off", "blast-off", "liftoff" } "launch" {
  launched = { "succeeded", "took place", "went off", "went ahead", "was successful", "was a success", "went well" },
  scrubbed = { "was postponed", "been postponed", "was put off", "was delayed", "been delayed", "was scrubbed", "was called off", "was aborted",
    "was cancelled", "was pushed back", "failed", "ended in", "~postpone", "~put off", "~delay", "~scrub", "~call off", "~abort", "~cancel" },
}
ends "launch" {
  launched = { "~put .. into orbit", "~place .. into orbit", "~place .. in orbit", "~bring .. into orbit", "~carry .. into orbit",
    "into orbit", "successful launch", "~make it into orbit", "~launch .. into orbit", "launched into orbit", "placed in orbit",
    "put into orbit", "launched successfully", "successfully launched", "on its way to space", "~leave the launch pad" },
  scrubbed = { "failed launch", "destroyed at launch", "lost at launch", "~fail to reach orbit", "fails to reach orbit", "failed to reach orbit",
    "did not reach orbit", "not made it into orbit", "never made it into orbit", "never reached space", "still on the ground", "still on the pad",
    "~remain on the launch pad", "~stay on the launch pad", "still on the launch pad", "never left the launch pad", "launch scrubbed",
    "launch delayed", "launch postponed", "launch fails", "did not lift off", "did not take off", "did not blast off" },
}
ends "landing" { safe = { "landed .. safely", "brought down safely", "~land .. safely", "~touch down .. in one piece" },
  crash = { "destroyed in a crash", "~crash .. flight", "came down in" } }
nouns "landing" { safe = { "safe landing" }, crash = { "crash" } }

-- people sought, hurt, saved
ends "alive" {
  survived = { "was rescued", "were rescued", "has been rescued", "have been rescued", "was saved by surgeons", "was saved by doctors",
    "saved by surgeons", "saved by doctors", "saved by medics", "~save the life of", "~save @whose life", "~escape alive", "~get out alive",
    "brought out .. alive", "pulled .. alive", "dug out .. alive", "rescued alive", "out of danger", "on the mend", "off the danger list",
    "pulled through", "~pull through", "~come through .. operation", "~survive .. operation" },
  died = { "could not be saved", "could not save", "was beyond help", "came too late for", "~lose @whose life", "~lose @whose fight for life",
    "~lose @whose battle", "body .. was recovered", "body .. was found", "body .. found", "~recover .. body", "~recover the body of",
    "found .. dead", "pulled dead from", "dug out dead" },
}
ends "search" {
  found = { "search .. ended happily", "search .. was successful", "back home", "safely home", "is back with @whose family",
    "reunited with @whose family", "safe at home", "has been traced" },
  ["not found"] = { "search .. went on", "search .. continued", "search .. goes on", "search .. continues", "is being sought",
    "still being sought", "was last seen", "whereabouts .. are unknown", "whereabouts .. remain unknown" },
}
ends "stay" {
  left = { "brought to safety", "taken to safety", "had to leave @whose homes", "were forced from @whose homes", "~flee @whose homes",
    "~leave @whose homes", "was emptied", "were moved out", "was cleared of people" },
  stayed = { "~stay in @whose homes", "~remain in @whose homes", "allowed to stay", "nobody had to leave", "no one had to leave",
    "nobody was evacuated", "no one was evacuated", "spared an evacuation", "spared evacuation", "no evacuation", "~stay put" },
}

-- fire and water
told_of { "fire", "blaze", "flames", "wildfire", "bushfire" } "fire" {
  burning = { "was not out", "is not out", "could not be put out", "could not be extinguished", "still fighting", "still raging", "rages on",
    "raged on", "still burning", "still battling" },
  out = { "been put out", "been extinguished", "is out", "was out", "~beat out", "~beat back", "~beat down" },
}
ends "fire" {
  burning = { "still battling .. fire", "still battling .. blaze", "still fighting .. fire", "still fighting .. blaze", "still battling .. flames",
    "still fighting .. flames", "failed to put out", "~fail to extinguish" },
}
told_of { "dam", "dyke", "dike", "levee", "embankment", "flood wall", "sea wall" } "damage" {
  intact = { "held firm", "is holding", "has held", "was not breached", "stayed intact", "stood firm", "did not break" },
  damaged = { "broke", "burst", "bursts", "breaks", "has broken", "has burst", "was breached", "were breached", "has been breached", "gave way",
    "failed", "collapsed", "~breach" },
}
ends "safety" {
  safe = { "may be drunk", "can be drunk", "can drink the", "may drink the", "is harmless", "are harmless", "was harmless",
    "safety .. was confirmed", "found to be safe", "clean bill of health", "no danger from", "nothing wrong with the" },
  unsafe = { "must not be drunk", "should not be drunk", "is polluted", "was polluted", "are polluted", "found germs in", "found bacteria in",
    "germs .. were found", "bacteria .. were found", "is contaminated", "a danger from", "must boil" },
}

-- drugs and outbreaks
ends "decision" { yes = { "was licensed", "were licensed", "has been licensed", "~license it", "~win approval", "won approval" },
  no = { "denied approval", "refused approval", "~refuse to license", "~decline to license", "~fail to win approval" } }
ends "recall" {
  recalled = { "was withdrawn", "were withdrawn", "has been withdrawn", "taken off the market", "pulled from the market", "~pull .. from the market",
    "~take .. off the market", "~withdraw .. from the market", "withdrawn from the market", "no longer in use", "no longer on sale",
    "~suspend the use of", "was pulled from sale", "was pulled from shelves", "was pulled from the shelves" },
  kept = { "remains in use", "remain in use", "stays in use", "still in use", "stays on the market", "stay on the market", "remains on the market",
    "remain on the market", "still on the market", "no reason to withdraw", "remains available", "stays available" },
}
ends "trial" {
  success = { "proved effective", "was effective", "were effective", "is effective", "did better than placebo", "did better than a placebo",
    "better than placebo", "fewer .. than those on placebo", "~prove @whose worth" },
  failure = { "proved ineffective", "was ineffective", "were ineffective", "is ineffective", "did no better than", "no better than those on",
    "no better than placebo", "not effective" },
}
told_of { "outbreak", "epidemic", "pandemic" } "outbreak" {
  over = { "is over", "was over", "was declared over", "been declared over", "declared over", "ended", "has ended", "is at an end",
    "came to an end", "is under control", "was brought under control", "been brought under control", "was contained", "been contained",
    "was stamped out", "~declare an end to", "~stamp out", "~contain" },
  ["going on"] = { "is not over", "was not over", "is spreading", "is still spreading", "still spreading", "spreads", "continues", "goes on",
    "went on", "is out of control", "was out of control", "is growing", "rages on", "no end to", "no end in sight to" },
}
