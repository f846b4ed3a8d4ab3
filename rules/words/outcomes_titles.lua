-- Ends that titles tell in a word or an idiom, and how texts tell the contrary.

local ends = require "lib.ends"

ends "job" {
  stays = {
    "~remain at @whose post", "~stay at @whose post", "~remain at @whose desk", "~stay at @whose desk", "~stay in @whose job", "~stay in the job",
    "~remain in the job", "~remain in @whose job", "~stay in post", "~remain in post", "~refuse to quit", "~refuse to go", "~refuse to step down",
    "~refuse to resign", "~refuse to stand down", "will not quit", "will not resign", "will not step down", "no plans to quit", "no plans to resign",
    "no plans to step down", "no intention of quitting", "no intention of resigning", "no intention of stepping down", "no intention of leaving",
    "not going anywhere", "~vow to stay", "~vow to fight on", "~rule out resigning", "~rule out stepping down", "~reject calls to quit",
    "~reject calls to resign", "~defy calls to quit", "~defy calls to resign", "means to stay", "meant to stay", "intends to stay", "clings to "
      .. "office",
    "clings to power", "hangs on", "hangs on as", "holds on to office", "holds on to power", "~keep the job", "~keep @whose seat at the top",
  },
  fired = { "was voted out", "were voted out", "is voted out", "voted out of office", "~vote .. out of office", "was turfed out", "was booted out",
    "was forced from office", "was removed from office" },
}
ends "decision" {
  no = { "~pull the plug on", "~say no to", "~give .. thumbs down", "~give .. the thumbs down", "~shoot down", "~torpedo", "~scupper", "~kill off",
    "~throw .. out", "~send .. packing", "off the table", "thumbs down for" },
  yes = { "~decide to build", "~vote to build", "~agree to build", "~say yes to", "~wave .. through", "~nod .. through", "~rubber-stamp",
    "~come down in favour of", "~come down in favor of" },
}
ends "project" {
  dropped = { "off the table", "off the agenda", "dead in the water", "bites the dust", "bit the dust", "in the bin", "on the scrapheap" },
  ["goes ahead"] = { "~decide to build", "~vote to build", "~agree to build", "will be built", "is to be built", "~press ahead with", "~push ahead "
    .. "with",
    "~go ahead with", "~give the green light to", "first sod", "broke ground", "~break ground on" },
}
ends "launch" { launched = { "launch goes ahead", "launch went ahead", "liftoff", "lift-off" } }
ends "alive" {
  survived = {
    "~climb out of the wreck", "~climb out of the wreckage", "~climb from the wreck", "~climb from the wreckage", "~crawl out of the wreck",
    "~crawl out of the wreckage", "~crawl from the wreck", "~crawl from the wreckage", "~walk away from the crash", "~walk away from the wreck",
    "~walk away from the wreckage", "~stagger from the wreck", "~emerge from the wreck", "~emerge from the wreckage", "got out alive",
    "~live to tell", "~scramble to safety", "~scramble clear", "~swim ashore", "~swim to safety", "~survive the fall", "~survive the crash",
    "~survive the fire", "~survive the attack", "~survive the shooting", "~wake from a coma", "~wake up in hospital",
  },
}
ends "damage" {
  damaged = {
    "was swept away", "were swept away", "~sweep .. away", "was washed away", "were washed away", "~wash .. away", "was carried away", "were "
      .. "carried away",
    "was torn from its", "~fall into the river", "~crash into the river", "~plunge into the river", "gave way", "~give way", "burned out", "burnt "
      .. "out",
    "was lost to the flames", "was lost to the fire", "was levelled", "were levelled", "was leveled", "is no more", "nothing is left of",
    "little is left of", "was torn down by", "~fall to the flames", "was ripped off", "were ripped off", "was torn off", "was blown off",
  },
  intact = {
    "~withstand", "stands firm", "stood firm", "~hold firm", "~defy the flood", "~defy the storm", "~defy the waters", "~defy the flames",
    "~survive .. flood", "~survive .. storm", "~survive .. quake", "~survive .. earthquake", "~survive .. hurricane", "~survive .. cyclone",
    "~survive .. typhoon", "~ride out .. storm", "~weather .. storm", "~come through .. unharmed", "~come through .. intact", "~stand up to",
  },
}
ends "search" {
  ["not found"] = {
    "still combing", "still searching", "still looking for", "still scouring", "still hunting", "~continue to search", "~keep searching", "~go on "
      .. "searching",
    "search for .. goes on", "search for .. continues", "hunt for .. goes on", "hunt for .. continues", "nowhere to be found", "not a trace", "no "
      .. "news of",
    "has not been seen since", "have not been seen since", "whereabouts are unknown", "whereabouts remain unknown", "whereabouts unknown",
  },
}
ends "contest" {
  drew = {
    "~shake hands on a draw", "~agree a draw", "~agree on a draw", "~agree to a draw", "~settle for a draw", "ended in a draw", "ends in a draw",
    "end in a draw", "finished level", "ended level", "ended all square", "finished all square", "honours even", "honors even", "~play out a draw",
    "~hold .. to a draw", "~share the points", "~share the spoils", "ended goalless", "ended in stalemate", "draw was agreed", "~accept a draw",
    "~offer a draw", "~finish in a tie", "ended in a tie",
  },
}
ends "spill" { spilt = { "oil lay", "oil on the beach", "oil on the beaches", "~coat .. beaches", "~foul .. beaches", "~blacken .. "
  .. "beaches", "covered in oil",
  "coated in oil", "black with oil" } }
ends "power" { on = { "kept its lights", "kept their lights", "lights stayed on", "kept the lights on", "stayed lit" } }
ends "result" {
  profit = { "in profit", "into the black", "with a profit", "~close .. with a profit", "~end .. with a profit" },
  loss = { "into the red", "at a loss", "with a loss of", "~close .. with a loss", "~end .. with a loss", "~run up a loss", "~run up losses", "a "
    .. "loss of",
    "losses of", "~bleed money" },
}
ends "admission" {
  admits = { "~admit", "~own up to", "~own up", "~confess to", "~confess", "~come clean about", "~come clean" },
  denies = { "~deny", "~reject the accusation", "~reject accusations", "~reject the accusations", "~reject claims", "~reject the allegations",
    "~reject allegations", "~dismiss claims", "~dismiss the claims", "~dismiss the allegations", "~dismiss allegations", "~refute", "~rebut" },
}

local levies = { "duty", "duties", "tariff", "tariffs", "tax", "taxes", "fee", "fees", "charge", "charges", "levy", "levies", "toll", "tolls",
  "fare", "fares",
  "surcharge", "quota", "quotas", "rent cap", "subsidy", "subsidies" }
local ended = { "~scrap", "~abolish", "~axe", "~ditch", "~eliminate", "~do away with", "~waive", "~get rid of", "~bin", "~put an end to" }
local lowered = { "~cut", "~lower", "~reduce", "~trim", "~halve", "~slash", "~bring down" }
for _, levy in ipairs(levies) do
  for _, verb in ipairs(ended) do words "outcome" { [verb .. " .. " .. levy] = "levy: scrapped", [verb .. " " .. levy] = "levy: scrapped" } end
  for _, verb in ipairs(lowered) do words "outcome" { [verb .. " .. " .. levy] = "levy: lowered", [verb .. " " .. levy] = "levy: lowered" } end
end
words "outcome" { ["~come down from"] = "levy: lowered", ["rate comes down"] = "levy: lowered", ["rate will come down"] = "levy: lowered",
  ["~fall from .. to"] = "levy: lowered" }
-- What is decided by a count, or ends a government.
ends "confidence" {
  survived = { "government survives", "cabinet survives", "coalition survives", "~hang on in confidence vote" },
  lost = { "government .. fell", "government falls", "government .. collapsed", "government collapses", "cabinet .. fell", "cabinet falls",
    "coalition .. fell", "coalition falls", "coalition .. collapsed", "government .. brought down", "government .. was toppled",
    "government .. ousted", "government .. toppled", "~bring down the government", "~topple the government", "~withdrew @whose confidence",
    "~withdraw @whose confidence" },
}
-- what a government falls to, behind or into, and still governs
for _, body in ipairs { "government", "coalition", "cabinet" } do
  for _, fell in ipairs { "fell silent", "fell behind", "fell short", "fell into", "fell out", "fell back", "fell in", "fell foul", "fell for",
    "falls silent", "falls behind", "falls short", "falls into", "falls out", "falls back", "falls in", "falls foul", "falls for" } do
    ends "none" { none = { body .. " " .. fell, body .. " .. " .. fell } }
  end
end
ends "membership" {
  joined = { "~vote to stay in", "~choose to stay in", "~choose to remain in", "~vote to remain in", "~decide to remain in", "~opt to stay in",
    "votes to remain", "vote to remain", "voted to remain", "votes to stay in", "~vote to join", "votes to join", "~vote in favour of joining",
    "~vote in favor of joining", "~stay a member", "~remain a member" },
  outside = { "~vote to leave", "votes to leave", "~choose to leave", "~decide to leave", "~opt to leave", "~vote against joining",
    "~vote for withdrawal from", "~vote to quit", "~vote to withdraw from", "not signed the pact", "not joined the", "not signed up to" },
}
ends "contest" {
  drew = { "~rescue a point", "rescues a point", "~salvage a point", "~salvage a draw", "~rescue a draw", "~earn a point", "~snatch a point",
    "~grab a point", "~settle for a draw", "~play out a draw", "~hold .. to a draw", "held to a draw", "ended in a .. draw",
    "~finish all square", "all square at", "~end all square", "~end in a .. draw", "~finish level", "~end level", "a point apiece",
    "~have to share the points" },
  won = { "~take all the points", "~collect all three points", "~bag all three points", "was enough to beat", "was enough for victory" },
}
ends "deal" {
  struck = { "~settle on", "have settled on", "has settled on", "~shake hands on", "~see eye to eye", "~find common ground", "~put pen to paper" },
  none = { "no agreement on", "no deal on", "no accord on", "no compromise on", "~part without agreement", "~remain deadlocked",
    "no meeting of minds",
    "no closer to a deal", "still no deal" },
}
ends "ban" {
  banned = { "banned for", "~ban .. for", "~ban for", "~get .. ban", "~serve .. ban", "handed a .. ban", "given a .. ban", "hit with .. ban",
    "barred for", "was banned", "were banned" },
  ["not yet"] = { "provisionally suspended", "suspended provisionally", "provisional suspension", "faces a ban", "face a ban", "faces .. ban",
    "could be banned", "may be banned", "might be banned", "risks a ban", "risk a ban", "risks .. ban", "if found guilty", "pending a hearing",
    "until the hearing", "awaits a hearing", "awaiting a hearing", "not been banned", "cleared to race", "free to race", "free to compete" },
}
-- a driver's ban is no athlete's
for _, deed in ipairs { "driving", "entering", "leaving", "flying", "travelling", "traveling", "contacting", "using", "selling",
  "keeping", "owning" } do
  ends "none" { none = { "~ban from " .. deed, "~ban .. from " .. deed, "~bar from " .. deed, "~bar .. from " .. deed } }
end
ends "record" {
  broke = { "~hit record", "hit a record", "hits a record", "hits record", "highest ever", "largest ever", "biggest ever" },
  missed = { "second highest on record", "second-highest on record", "second highest in its history", "second-highest in its history",
    "second best in its history", "second-best in its history", "just short of the record", "shy of the record", "outside the record",
    "off the record pace" },
}
ends "alive" {
  survived = { "caught alive", "captured alive", "taken alive", "brought up alive", "brought out alive", "pulled out alive", "dug out alive",
    "all .. out alive", "all .. alive", "all .. rescued", "alive and well", "recovering in hospital", "expected to recover",
      "expected to go home", "expected to leave hospital", "on the mend" },
  died = { "shot dead", "found dead", "were dead", "are dead", "was dead", "is dead", "brought up dead", "pulled out dead" },
}
ends "verdict" {
  guilty = { "~sentence .. in prison", "~sentence .. in jail", "~sentence .. imprisonment", "~sentence .. behind bars", "~give .. years in prison",
    "~give .. years in jail", "~hand .. prison term", "~hand .. jail term", "~send .. to prison", "~send .. to jail" },
}
ends "cost" { over = { "~cost more than planned", "~cost more than expected", "~cost more than had been planned", "dearer than expected",
  "costlier than planned", "went over budget", "over its budget" },
  under = { "on budget", "to budget", "within cost", "cheaper than expected", "~cost less than planned", "~cost less than expected" } }
