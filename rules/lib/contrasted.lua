--- "The old library", "the new library": two of one kind, told apart by words that no one thing bears together.
local kept = require "lib.kept"

local rows = { old = "age", new = "age", former = "age", present = "age", north = "north", south = "north", northern = "north", southern = "north",
  east = "east", west = "east", eastern = "east", western = "east", upper = "height", lower = "height", inner = "wall", outer = "wall",
  women = "sex", men = "sex", girls = "sex", boys = "sex", junior = "rank", senior = "rank" }
local told = "(?i)\\b(old|new|former|present|north|south|northern|southern|east|west|eastern|western|upper|lower|inner|outer|women|men|girls|boys|"
  .. "junior|senior)(?:['’]s?)? (\\p{Ll}{4,})\\b"

local read = kept(function(sentence)
  local found = {}
  for word, noun in rx.each(sentence, told) do
    word = word:lower()
    local key = rows[word] .. " " .. noun
    found[key] = found[key] == nil and word or found[key] == word and word or false
  end
  return found
end)

return function(a, b)
  local there = read(b)
  for key, word in pairs(read(a)) do
    if word and there[key] and there[key] ~= word then return true end
  end
  return false
end
