-- Who comes to help, and that they are there; what gives way, by its own name. Read happenings.lua first.
local means = require "lib.means"

local helpers = {
  "fire engine", "fire engines", "fire crews", "fire crew", "fire brigade", "fire truck", "fire trucks", "firefighters", "firemen", "ambulance",
  "ambulances", "paramedics", "medics", "rescuers", "rescue teams", "rescue team", "rescue workers", "rescue helicopter", "rescue helicopters",
  "lifeboat", "lifeboats", "coast guard", "coastguard", "police car", "patrol car", "patrol cars", "divers", "emergency services", "first help",
  "first responders", "mountain rescue", "rescue boat", "rescue boats", "crane",
}
local there = {
  "stood", "arrived", "arrive", "were there", "was there", "on the scene", "at the scene", "reached", "pulled up", "drew up", "were on site",
  "was on site", "came", "turned up", "had reached", "at work",
}
for _, helper in ipairs(helpers) do
  local phrases = {}
  for _, word in ipairs(there) do table.insert(phrases, helper .. " _ " .. word) table.insert(phrases, helper .. " " .. word) end
  means "arrival"(phrases)
end

local gives = { "broke", "gave way", "burst", "failed", "came down", "collapsed", "has collapsed", "has broken", "had broken" }
local function enter(things, words_of)
  for _, thing in ipairs(things) do
    local phrases = {}
    for _, word in ipairs(words_of) do table.insert(phrases, thing .. " _ " .. word) table.insert(phrases, thing .. " " .. word) end
    means "collapse"(phrases)
  end
end
enter({ "dam", "levee", "dyke", "dike", "embankment", "bridge", "roof", "crane", "viaduct", "balcony", "grandstand", "scaffolding" }, gives)
enter({ "dam", "levee", "dyke", "dike", "embankment" }, { "went at", "went in", "went on", "went just", "went shortly" })
