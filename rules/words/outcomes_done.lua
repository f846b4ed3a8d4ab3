-- Deeds told as done here and as not done there: a name put to a letter, a part taken or none, a house pulled down or spared.
-- See outcomes_people.lua.

local ends = require "lib.ends"

-- a name under a paper
words "act_yes" {
  ["~add .. name to"] = "sign", ["~add .. signature to"] = "sign", ["~lend .. name to"] = "sign", ["~append .. name to"] = "sign",
  ["~append .. signature"] = "sign", ["~set .. name to"] = "sign", ["~give .. signature"] = "sign", ["~put .. name to"] = "sign",
  ["~put .. names to"] = "sign", ["~put hers to"] = "sign", ["~put theirs to"] = "sign", ["~co-sign"] = "sign", ["~countersign"] = "sign",
}
words "act_no" {
  ["~withhold .. name"] = "sign", ["~leave .. unsigned"] = "sign", ["refusal to sign"] = "sign", ["~balk at signing"] = "sign",
  ["~keep .. name off"] = "sign", ["~baulk at signing"] = "sign",
}

-- not a cent
local coins = { "cent", "penny", "dime", "dollar", "euro", "pound", "krone", "krona", "peso", "franc", "crown", "farthing", "rupee" }
for _, coin in ipairs(coins) do
  ends "payment" { paid = { "~give .. a " .. coin, "~pay .. a " .. coin, "~hand over a " .. coin, "~part with a " .. coin,
    "~pay .. a single " .. coin, "~give .. a single " .. coin, "~part with a single " .. coin, "~give .. one " .. coin,
    "~pay .. one " .. coin, "~pay a red " .. coin } }
end
ends "payment" {
  paid = { "~meet .. demand", "~meet .. demands in full", "~hand .. the money", "~give .. the money", "~dig into @whose pocket" },
  unpaid = { "~pay nothing", "~pay .. nothing", "~give .. nothing", "~hand over nothing", "~refuse .. payment", "~ignore .. demand",
    "~refuse .. demand", "~reject .. demand for money", "~reject .. ransom" },
}

-- people let go
ends "layoffs" {
  none = { "~let nobody go", "~let no one go", "~let no-one go", "~dismiss nobody", "~dismiss no one", "~sack nobody", "~sack no one", "~fire nobody",
    "~fire no one", "~lay nobody off", "~lay no one off", "~lay off nobody", "~lay off no one", "~keep all @whose staff", "~keep all @whose workers",
    "~keep every one of @whose", "nobody was let go", "no one was let go", "nobody lost @whose job", "no one lost @whose job",
    "~keep on all @whose", "~keep everybody on", "~keep everyone on" },
  some = { "~dismiss .. workers", "~dismiss .. staff", "~dismiss .. employees", "~sack .. workers", "~sack .. staff", "~fire .. workers",
    "~fire .. staff", "~let .. workers go", "~let .. staff go", "~let .. people go", "~let go .. workers", "~let go .. staff", "~shed .. jobs",
    "~shed .. staff", "~axe .. jobs", "~cut .. jobs", "~slash .. jobs", "~thin .. ranks", "~send .. workers home for good" },
}

-- a part in it, or none
words "enterprise" {
  "operation", "raid", "talks", "negotiations", "project", "inquiry", "investigation", "search", "rescue", "deal", "sale", "plot", "attack",
  "robbery", "theft", "scheme", "campaign", "decision", "drafting", "writing", "design", "planning", "trial", "study", "experiment", "research",
  "killing", "murder", "coup", "protest", "protests", "production", "making", "film", "editing", "bid", "purchase", "appointment", "selection",
  "choice", "audit", "review", "report", "surgery", "autopsy", "dig", "excavation", "repair", "repairs", "construction", "hunt", "expedition",
  "mission", "cover-up", "fraud", "fire", "arson", "riot", "riots", "hoax", "leak", "rigging", "merger", "takeover", "translation", "recording",
}
ends "involvement" {
  none = { "~have no part in .. @enterprise", "~play no part in .. @enterprise", "~take no part in .. @enterprise", "~have no hand in .. @enterprise",
    "~have nothing to do with .. @enterprise", "~have no role in .. @enterprise", "~play no role in .. @enterprise",
    "~have no say in .. @enterprise", "~have no involvement in .. @enterprise", "~stand aside from .. @enterprise",
    "~recuse himself from .. @enterprise", "~recuse herself from .. @enterprise", "~keep out of .. @enterprise", "~stay out of .. @enterprise" },
  part = { "~have a hand in .. @enterprise", "~have a part in .. @enterprise", "~play a part in .. @enterprise", "~play a role in .. @enterprise",
    "~take part in .. @enterprise", "~assist at .. @enterprise", "~assist in .. @enterprise", "~assist with .. @enterprise",
    "~help with .. @enterprise", "~help in .. @enterprise", "~be involved in .. @enterprise", "was involved in .. @enterprise",
    "were involved in .. @enterprise", "~participate in .. @enterprise", "~work on .. @enterprise", "~oversee .. @enterprise",
    "~supervise .. @enterprise", "~lead .. @enterprise", "~direct .. @enterprise", "~carry out .. @enterprise", "~perform .. @enterprise",
    "~advise on .. @enterprise", "~join in .. @enterprise", "~contribute to .. @enterprise" },
}

-- pulled down or left standing
ends "demolition" {
  gone = { "~tear .. down", "~demolish", "~raze", "~bulldoze", "~pull .. down", "~knock .. down", "was flattened", "were flattened",
    "~fall to the wrecking ball", "~fall to the bulldozers", "~dynamite", "~blow .. up in a controlled", "~break up .. for scrap",
    "was reduced to rubble by the wreckers" },
  stands = { "~spare from demolition", "~save from demolition", "~spare from the wreckers", "~save from the wreckers", "~spare .. wrecking ball",
    "~save .. wrecking ball", "~save .. bulldozers", "~spare .. bulldozers", "~escape demolition", "~escape the wrecking ball",
    "~survive .. wreckers", "~survive .. wrecking ball" },
}

-- in the box, in the room
ends "testimony" { gave = { "into the witness box", "in the witness box", "on the witness stand", "to the witness stand", "from the witness stand",
  "from the witness box" } }
words "room" { "courtroom", "chamber", "gallery", "hall", "church", "cathedral", "chapel", "stadium", "arena", "theatre", "theater", "stands",
  "grandstand", "stand", "box", "room", "pavilion", "row", "front", "balcony", "platform", "terrace", "terraces", "touchline", "wings", "back" }
ends "attendance" { there = { "~follow .. in the @room", "~follow .. from the @room", "~watch .. in the @room", "~watch .. from the @room",
  "~see .. from the @room", "~hear .. from the @room", "~hear .. in the @room" } }
for _, fine in ipairs { "fine", "fines", "penalty", "penalties" } do
  ends "fine" { fined = { "~impose .. " .. fine, "~levy .. " .. fine, "~slap .. " .. fine, "~hand .. " .. fine, "~issue .. " .. fine } }
  words "act_yes" { ["~impose .. " .. fine] = "penalty", ["~levy .. " .. fine] = "penalty" }
end

-- what is offered
words "proposal" { "offer", "offers", "bid", "proposal", "approach", "invitation", "terms", "advances" }
ends "decision" {
  yes = { "~take .. @proposal", "~take up .. @proposal", "~say yes to .. @proposal", "~jump at .. @proposal", "~agree to .. @proposal",
    "~seize on .. @proposal" },
  no = { "~turn @whose back on .. @proposal", "~spurn .. @proposal", "~rebuff .. @proposal", "~scorn .. @proposal", "~brush off .. @proposal",
    "~brush aside .. @proposal", "~wave away .. @proposal", "~say no to .. @proposal", "~shrug off .. @proposal" },
}

-- a word or none, where people meet
ends "speech" {
  spoke = { "~speak at .. @gathering", "~take the floor", "~say a few words", "~make a speech", "~hold a speech", "~deliver a speech",
    "~give a speech", "~address .. @gathering", "~speak up at", "~speak for .. minutes" },
  silent = { "~say not a word", "said not one word", "did not say a word", "never said a word", "~utter not a word", "~speak not a word",
    "~hold @whose tongue", "did not open @whose mouth",
    "never opened @whose mouth", "~listen without a word", "~leave without a word" },
}

-- doors open the whole time
ends "access" {
  open = { "was open throughout", "were open throughout", "was open all", "were open all", "was open to",
    "were open to", "was open for business", "was open the whole", "was open through", "~keep .. doors open", "~leave .. doors open" },
  shut = { "~keep .. doors shut", "~keep .. doors closed" },
}

-- on the field or off it
ends "fitness" {
  plays = { "~keep goal", "~play in goal", "~start in goal", "~guard the goal", "~stand in goal", "~come off the bench", "~come on as",
    "~lead the line", "~feature in", "~play in all", "~play every game", "~play every match", "~be ever-present" },
  out = { "~play no part in .. match", "~play no part in .. game", "~play no part in .. final", "did not feature", "~kick @whose heels",
    "did not play .. minute", "never left the bench", "did not leave the bench", "~sit out .. match", "~sit out .. game", "~sit out .. final" },
}
ends "attendance" { away = { "~spend the day of .. @gathering", "~spend the evening of .. @gathering" } }

-- consent given or withheld
words "assent" { "blessing", "consent", "approval", "assent", "permission", "nod", "go-ahead", "imprimatur", "authorisation", "authorization" }
ends "decision" {
  yes = { "~give .. @assent", "~grant .. @assent", "~bestow .. @assent" },
  no = { "~withhold .. @assent", "~refuse .. @assent", "~deny .. @assent", "~withdraw .. @assent", "~decline .. @assent" },
}

-- who is let in to talk
words "caller" {
  "ambassador", "envoy", "envoys", "delegation", "delegations", "delegates", "minister", "ministers", "leaders", "families", "relatives", "residents",
  "strikers", "students", "protesters", "petitioners", "widow", "widows", "survivors", "victims", "parents", "farmers", "nurses", "workers", "pilots",
  "inspectors", "mediator", "mediators", "negotiators", "reporters", "journalists", "villagers", "campaigners", "representatives", "emissary",
}
ends "meeting" {
  met = { "~receive .. @caller", "~meet .. @caller", "~sit down with .. @caller", "~hold talks with .. @caller", "~talk to .. @caller",
    "~shake hands with .. @caller", "~grant .. audience", "~grant .. an interview", "hour's talk with", "hours of talks with" },
  ["did not meet"] = { "~refuse to see .. @caller", "~decline to see .. @caller", "did not see .. @caller", "did not receive .. @caller",
    "~turn away .. @caller", "~keep .. waiting", "~leave .. waiting", "~send away .. @caller", "~refuse .. audience", "~avoid .. @caller",
    "~dodge .. @caller", "~snub .. @caller", "would not see" },
}

-- in the race to the end, or not at its start
words "contest" {
  "marathon", "half-marathon", "race", "regatta", "rally", "tournament", "championship", "championships", "final", "finals", "heat", "heats", "event",
  "competition", "derby", "stage", "tour", "sprint", "relay", "triathlon", "slalom", "downhill", "crossing", "swim", "run", "ride",
}
ends "start" {
  finished = { "~finish first in .. @contest", "~finish second in .. @contest", "~finish third in .. @contest", "~finish fourth in .. @contest",
    "~finish fifth in .. @contest", "~finish sixth in .. @contest", "~finish seventh in .. @contest", "~finish eighth in .. @contest",
    "~finish ninth in .. @contest", "~finish tenth in .. @contest", "~finish last in .. @contest", "~come second in .. @contest",
    "~come third in .. @contest", "~come fourth in .. @contest", "~come fifth in .. @contest", "~come home in", "~cross the line in",
    "~win .. @contest", "~complete .. @contest", "~finish .. @contest in", "~take second place in .. @contest", "~take third place in .. @contest",
    "~run .. @contest in" },
  none = { "~withdraw from .. @contest", "~pull out of .. @contest", "~drop out of .. @contest", "~scratch from .. @contest",
    "~be barred from .. @contest", "did not start in .. @contest", "did not start .. @contest", "~sit out .. @contest", "did not run in .. @contest",
    "did not race in .. @contest", "~cry off from .. @contest", "~be ruled out of .. @contest", "~be disqualified from .. @contest" },
}

-- given back or kept
ends "restitution" {
  returned = { "~send .. back to", "~give .. back to", "~hand .. back to", "~hand back", "~give back", "~send back", "was handed back to",
    "was returned to", "were returned to", "were handed back to", "~go home to", "~restore .. to @whose owners", "~return .. to @whose owners" },
  kept = { "~refuse to return", "~refuse to give back", "~refuse to hand back", "~refuse to give up", "~keep hold of", "~hang on to",
    "remains in .. museum", "remain in .. museum", "remains in a glass case", "remain in a glass case", "~refuse to part with",
    "~decline to return", "~decline to give back", "still .. in the hands of" },
}

-- staying in a post
ends "job" {
  stays = { "~carry on as", "~carry on at", "~stay on at", "~see out @whose contract", "~see out @whose term", "~soldier on as", "~continue as" },
}
ends "gate" { shut = { "stayed locked", "remained locked", "stay locked", "stayed bolted", "gates were locked", "gates stayed locked" },
  opened = { "~open .. doors", "~fling open" } }
ends "access" { shut = { "stayed locked", "remained locked", "stayed bolted", "gates were locked" }, open = { "~open .. gates", "~open .. doors" } }
ends "tested" { tested = { "inspectors visited", "inspectors had visited", "inspectors came", "~send inspectors to", "inspectors looked at",
  "inspectors went over" } }
ends "membership" { joined = { "~belong to .. union", "~belong to .. party", "~belong to .. club", "~belong to .. lodge", "~belong to .. association",
  "is a member of", "are members of", "was a member of", "were members of", "~carry .. card of" } }

-- at work or idle
ends "running" {
  works = { "~work at full", "~run at full", "~produce at full", "~work flat out", "~run flat out", "~work round the clock", "~run round the clock",
    "~work around the clock", "~run around the clock", "~work day and night", "~run day and night", "~work without a break",
    "~run without a break", "~run without interruption", "~run uninterrupted", "~work without interruption", "was in full swing",
    "were in full swing", "~run as normal", "~run normally", "~work normally", "~operate normally", "~operate as normal",
    "~operate without interruption", "~operate throughout", "~run throughout", "~work throughout", "~turn out .. all through", "in full production" },
  idle = { "~stand idle", "~lie idle", "~sit idle", "~stand still", "at a standstill", "~come to a standstill", "~grind to a halt", "was idle",
    "were idle", "is idle", "are idle", "was silent all", "~lie dormant", "~be mothballed", "was mothballed", "were mothballed", "~produce nothing",
    "~work not an hour", "~fall idle" },
}
