--- A noun of one and of many: "bridge", "bridges". As spelling tells, which is how the nouns of facts stand, and the few words that change within.
local kept = require "lib.kept"
local lazy = require "lib.lazy"
local set = require "lib.set"
local nouns = {}

local many_of = { child = "children", person = "people", foot = "feet", tooth = "teeth", mouse = "mice", goose = "geese", life = "lives",
  wife = "wives", knife = "knives", thief = "thieves", shelf = "shelves", loaf = "loaves", wolf = "wolves", half = "halves" }

local one_of = lazy(function()
  local found = {}
  for one, many in pairs(many_of) do found[many] = one end
  return found
end)

-- "Firemen" are many, these are one.
local as_they_are = set { "omen", "specimen", "abdomen", "acumen", "regimen", "semen", "stamen", "yemen", "bremen" }

--- The noun in lower case, and of one: "Children" gives "child".
nouns.one = kept(function(word)
  word = word:lower()
  local man = not as_they_are[word] and rx.match(word, "^(.*m)en$")
  return one_of(word) or man and man .. "an" or lexicon.singular(word)
end)

--- A pattern of both: "child|children", "part(?:y|ies)".
function nouns.forms(noun)
  local man = rx.match(noun, "^(.*m)an$")
  if many_of[noun] then return "(?:" .. noun .. "|" .. many_of[noun] .. ")" end
  if man and noun ~= "human" and noun ~= "german" and noun ~= "roman" then return man .. "[ae]n" end
  local stem = rx.match(noun, "^(.*[^aeiou])(?:y|ie)$")
  return stem and stem .. "(?:y|ies)" or noun .. "(?:e?s)?"
end

return nouns
