-- Nouns that tell how a matter ended: "the closure of the plant was announced". Where they tell it as a fact, and of what, is for the
-- engine to see; "the planned closure" and "the closure was put off" tell nothing.

local nouns = require "lib.end_nouns"

nouns "decision" {
  yes = { "approval", "ratification", "adoption", "acceptance", "authorisation", "authorization", "enactment", "passage" },
  no = { "rejection", "refusal", "veto" },
}
nouns "project" { dropped = { "cancellation", "abandonment", "scrapping", "shelving" } }
nouns "match" { off = { "cancellation", "postponement", "abandonment" } }
nouns "deal" { none = { "collapse", "breakdown", "failure" } }
nouns "trial" { success = { "success" }, failure = { "failure" } }
nouns "purchase" { bought = { "takeover", "acquisition", "purchase" } }
nouns "solvency" { bankrupt = { "bankruptcy", "insolvency" }, solvent = { "rescue", "bailout" } }
nouns "recall" { recalled = { "recall", "withdrawal" } }
nouns "access" { shut = { "closure", "shutdown", "shutting", "closing" }, open = { "reopening", "resumption", "opening" } }
nouns "power" { on = { "restoration", "return" } }
nouns "launch" { launched = { "launch", "lift-off", "liftoff" } }
nouns "safety" { unsafe = { "contamination", "pollution" } }
nouns "damage" { damaged = { "collapse", "destruction", "breach", "bursting" } }
nouns "stay" { left = { "evacuation" } }
nouns "search" { found = { "discovery" } }
nouns "alive" { survived = { "rescue", "survival" }, died = { "death", "killing", "murder", "drowning" } }
nouns "transfer" { joins = { "transfer", "signing" } }
nouns "contest" { won = { "victory", "win", "triumph" }, lost = { "defeat", "loss" } }
nouns "verdict" { guilty = { "conviction" }, cleared = { "acquittal" } }
nouns "arrest" { caught = { "arrest", "capture" } }
nouns "custody" { free = { "release" }, held = { "imprisonment", "detention" } }
nouns "job" { fired = { "dismissal", "sacking", "ousting", "ouster" }, resigned = { "resignation" }, stays = { "reappointment" } }
nouns "report" { public = { "publication" } }
