-- Further wordings of what happens: of its beginning and end by a noun, of storms and power cuts, finds and rescues. Read happenings.lua first.
local means = require "lib.means"

-- "The start of the dockers' strike", "an end to the talks": the noun for an end stands before what goes on.
local goes_on = {
  strike = { "strike", "walkout", "stoppage" }, trial = { "trial", "hearings" }, talks = { "talks", "negotiations", "summit", "conference" },
  truce = { "truce", "ceasefire", "armistice" }, search = { "search", "hunt", "manhunt" }, ban = { "ban", "moratorium", "embargo", "suspension" },
  exhibition = { "exhibition", "show" }, festival = { "festival", "season", "tournament", "games" }, outage = { "blackout", "outage" },
  fire = { "fire", "blaze" }, repair = { "repairs", "renovation", "works", "maintenance" }, harvest = { "harvest", "vintage" },
}
local function of_each(class, nouns, phase, leads)
  local phrases = {}
  for _, noun in ipairs(nouns) do
    for _, lead in ipairs(leads) do table.insert(phrases, lead .. " _ " .. noun) end
  end
  means(class, phase)(phrases)
end
for class, nouns in pairs(goes_on) do
  of_each(class, nouns, "begin", { "start of", "beginning of", "outbreak of", "onset of", "opening day of", "first day of" })
  of_each(class, nouns, "end", { "end of", "end to" })
end
means("strike", "begin") { "~lay down their tools", "~stop work", "tools were laid down" }
means("strike", "end") { "strike is over", "strike was over", "walkout was over", "strike is at an end", "~end the walkout", "~end their walkout" }

-- what strikes a place
means "hitting" { "~batter", "~lash", "~pound", "~tear through", "~sweep over", "~sweep through", "~rip through", "~jolt", "~rattle", "~buffet" }
means "landfall" {
  "hit by storm", "hit by the storm", "struck by storm", "struck by the storm", "~slam the coast", "~batter the coast", "~lash the coast",
  "~pound the coast", "~cross onto land", "~arrive on the coast",
}
for _, storm in ipairs { "storm", "hurricane", "typhoon", "cyclone" } do
  local phrases = {}
  for _, verb in ipairs { "hit", "hits", "struck", "strikes", "slammed", "slams" } do
    table.insert(phrases, storm .. " _ " .. verb)
  end
  means "landfall"(phrases)
end
means("outage", "begin") {
  "~lose power", "~lose electricity", "plunged into darkness", "plunged into the dark", "~plunge _ into darkness", "grid collapsed",
  "power grid collapsed", "electricity failed", "electricity went off", "power went off", "power supply failed", "power supply collapsed",
  "~knock out power", "~leave _ in the dark", "~leave _ in darkness", "~leave _ without power", "~leave _ without electricity", "grid _ collapsed",
  "grid _ failed", "power _ cut", "electricity _ cut", "~be cut off from the grid", "power was lost",
}

means "crash" { "~go off the road", "~leave the road", "~crash into", "~smash through", "~swerve off" }

-- finds and rescues
local found = { "was found", "were found", "_ was found", "_ were found", "was located", "_ was located", "was spotted", "_ was spotted" }
local find = { "~find", "~locate", "~spot", "~come upon", "~chance upon", "~stumble upon", "~happen upon" }
for _, thing in ipairs { "wreck", "shipwreck", "wreckage", "tomb", "grave", "hoard", "treasure", "skeleton", "fossil", "ruins", "temple", "cave" } do
  local phrases = {}
  for _, way in ipairs(found) do table.insert(phrases, thing .. " " .. way) end
  for _, verb in ipairs(find) do table.insert(phrases, verb .. " _ " .. thing) end
  means "discovery"(phrases)
end
means "rescue" {
  "pulled to safety", "~pull to safety", "~pull _ to safety", "plucked to safety", "lifted to safety", "hauled to safety", "found alive",
  "~find alive", "~find _ alive", "rescuers found", "rescuers reached", "rescuers freed", "rescuers got to", "saved by", "~come to the rescue",
}
means "theft" {
  "thieves struck", "burglars struck", "robbers struck", "thieves raided", "burglars raided", "robbers raided", "thieves got into",
  "burglars got into", "~clean out", "~help themselves to", "~get away with",
}

-- councils, courts, agencies
means "vote" {
  "the vote to", "the vote in the council", "the vote in parliament", "the vote in the senate", "the vote by the", "budget vote",
  "confidence vote", "vote of confidence", "vote of no confidence", "no-confidence vote",
}
means "sentence" {
  "~sentence _ in prison", "~sentence _ in jail", "~sentence _ behind bars", "~sentence _ imprisonment", "~jail _ years", "~condemn to",
  "~hand _ years", "~give _ years in prison", "~get _ years in prison", "~send _ to prison", "~send _ to jail", "~put behind bars",
}
means "permit" {
  "~win approval", "~receive approval", "~get approval", "~gain approval", "~secure approval", "~give _ green light", "~get _ go-ahead",
  "regulators cleared", "regulator cleared", "agency cleared", "authorities cleared", "commission cleared", "watchdog cleared",
  "~be cleared for sale", "~be cleared for use", "~be licensed",
}
means "publication" {
  "~issue its report", "~issue _ report", "~release its report", "~release _ report", "~present its report", "~present _ report",
  "~unveil its report", "report appeared", "study appeared", "~bring out", "~see print", "~be made public", "publication of",
}

means "entry into force" { "in force since", "has applied since", "have applied since", "had applied since", "has been in force", "~apply as of" }
means "winning" { "~lift _ cup", "~lift _ trophy", "crowned winners", "crowned champions", "~triumph in", "~take home _ cup", "~take home _ trophy" }

-- machines, lines, works
means "first run" {
  "first flew", "its first flight", "her first flight", "their first flight", "~make its first flight", "~make her first flight", "first took off",
  "~have its first flight", "~take to the air", "~take to the skies", "first sailed", "first ran", "~take off for the first time",
}
means "opening" {
  "~start running", "~begin running", "~start to run", "~start to operate", "trams will run", "trains will run", "buses will run",
  "first trams", "first buses", "first ferries", "first flights", "~carry passengers from", "~go into operation", "~be put into service",
}
means("repair", "begin") {
  "~start work on", "~begin work on", "work on _ starts", "work on _ begins", "work on _ started", "work on _ began", "work on _ will start",
  "work on _ will begin", "work on _ is to start", "work on _ is to begin", "work on _ is due to start", "work on _ is due to begin",
  "start of work on", "~start repairs", "~begin repairs",
}
means "construction" { "~erect", "~put up the", "building of the", "construction of the" }

-- matches
means "match" {
  "~beat", "~defeat", "~thrash", "~lose to", "~draw with", "~draw against", "~win against", "win over", "victory over", "win against",
  "victory against", "defeat by", "defeat against", "game against", "match against", "~play against", "~take on", "~see off",
}
