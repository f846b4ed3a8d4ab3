-- Of whom or what the matters of the outcomes are told. A verb of many senses tells its matter only of some: hostages are released from custody,
-- photographs are not. What stands here takes back; what no class names stays as it is.

local told_of = require "lib.told_of"
local none_of_them = { "papers", "thoughts", "substances", "weapons", "events", "money", "animals", "things", "buildings", "abstract" }

-- told of persons: "released the names", "fired a missile", "the talks were dead"
told_of.matter("custody", { never = none_of_them })
told_of.matter("arrest", { never = { "papers", "thoughts", "substances", "weapons", "events", "money", "things", "abstract" } })
told_of.matter("job", { never = none_of_them })
told_of.matter("job stays", { never = { "events", "buildings", "thoughts", "things", "animals" } })
told_of.matter("charge", { never = { "things", "money", "substances" } })
for _, dead in ipairs { "~die", "is dead", "are dead", "was dead", "were dead" } do
  told_of.matter("alive " .. dead, { of = "subject", never = { "papers", "thoughts", "substances", "events", "money", "things", "abstract" } })
end
told_of.matter("attendance there", { of = "subject", never = { "papers", "substances", "money", "things", "buildings" } })
told_of.matter("concession", { never = { "papers" } })
told_of.matter("view ~support", { of = "subject", never = { "substances", "buildings" } })

-- a fugitive is at large, who lies under the rubble is not
told_of.matter("arrest at large", { never = { "papers", "thoughts", "substances", "events", "money", "things", "abstract", "sought" } })

-- told of things: "the building was damaged", "her data were exposed"
told_of.matter("damage", { never = { "somebody", "abstract" } })
told_of.matter("data", { never = { "somebody", "substances" } })
told_of.matter("search found", { never = { "thoughts", "abstract" } })
told_of.matter("fire out", { only = { "fires" } })
told_of.matter("fire burning", { of = "subject", only = { "fires" } })
told_of.matter("weather ~pour", { of = "subject", only = { "skies" } })
told_of.matter("journey", { of = "subject", never = { "buildings", "money", "papers", "weapons" } })
told_of.matter("landing", { of = "subject", never = { "buildings", "money", "papers" } })
told_of.matter("launch launched", { never = { "papers", "thoughts", "events", "abstract" } })
told_of.matter("level", { of = "subject", never = { "buildings", "somebody" } })

-- told of a match: "lost $4 billion", "drew a crowd", "won praise"
told_of.matter("contest ~lose", { of = "object", never = { "losses", "somebody", "amounts" } })
told_of.matter("contest ~draw", { never = { "crowds" } })
told_of.matter("contest ~win", { never = { "winnings" } })
told_of.matter("contest ~overcome", { never = { "winnings" } })

-- told of a vote, not of a motion that lost by two
told_of.matter("election", { of = "subject", never = { "papers", "thoughts", "things", "buildings", "money" } })
told_of.matter("appointment is the new", { of = "subject", never = { "papers", "thoughts", "things", "buildings", "money", "abstract" } })
told_of.matter("ban", { never = { "papers", "things", "substances", "weapons", "events", "money" } })
told_of.matter("membership", { never = { "rooms", "events", "thoughts" } })
for _, verb in ipairs { "~recognise", "~recognize" } do
  told_of.matter("recognition " .. verb, { never = { "somebody", "papers", "thoughts", "events", "things", "buildings", "money" } })
end
told_of.matter("appearance ~perform", { never = { "tasks", "abstract" } })

-- "the air strike was called off": nobody stopped work, or will
told_of.matter("strike", { of = "which", never = { "raids" } })

told_of.matter("decision ~pass", { never = { "times", "weapons", "things", "somebody", "substances", "buildings" } })
for _, died in ipairs { "died in", "dies in" } do told_of.matter("decision " .. died, { of = "subject", only = { "papers", "thoughts",
    "money" } }) end
told_of.matter("entry of inspectors ~inspect the", { of = "subject", only = { "inspectors" } })
for _, let in ipairs { "was admitted", "were admitted" } do told_of.matter("entry of inspectors " .. let, { never = { "buildings" } }) end
for _, face in ipairs { "will face", "will not face" } do told_of.matter("fitness " .. face, { never = { "proceedings", "papers", "thoughts" } }) end
for _, lead in ipairs { "the", "a", "an", "its", "this" } do told_of.matter("view ~back " .. lead, { never = { "things", "somebody" } }) end
for _, be in ipairs { "is", "are", "was", "were" } do
  for _, lead in ipairs { " for the", " behind the", " against the" } do
    told_of.matter("view " .. be .. lead, { of = "subject", only = { "somebody" } })
  end
end
told_of.matter("view ~wreck", { never = { "things", "buildings", "rooms" } })
told_of.matter("trial ~pay off", { never = { "somebody", "money" } })
told_of.matter("job will remain", { surely = { "posts" } })

told_of.matter("access", { never = { "papers", "thoughts", "money" } })
told_of.matter("trial ~break down", { never = { "things", "buildings" } })
told_of.matter("trial ~fail", { never = { "somebody" } })
told_of.matter("election voters rejected", { never = { "papers", "thoughts" } })
told_of.matter("entry of inspectors", { never = { "papers", "thoughts" } })
told_of.matter("spill ~spill", { never = { "drinks" } })
told_of.matter("contest ~sink", { of = "subject", never = { "things" } })
for _, delivered in ipairs { "was delivered", "were delivered" } do told_of.matter("journey " .. delivered, { never = { "speeches" } }) end
told_of.matter("payment", { never = { "thoughts", "events" } })
told_of.matter("genuine ~attribute .. to", { never = { "events" } })
for _, fire in ipairs { "~open fire", "opened fire" } do told_of.matter("truce " .. fire, { of = "subject", never = { "somebody" } }) end
told_of.matter("safety condemned", { only = { "buildings", "rooms", "things" } })
told_of.matter("result a loss of", { only = { "amounts" } })
told_of.matter("arrest ~capture", { never = { "titles", "papers", "substances", "rooms" } })
