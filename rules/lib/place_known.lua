--- "Third in the heats, she finished second": of two places, does one of the sentences tell both? Then they are of two contests.
local words = { nil, "second|2nd|silver|runner-up", "third|3rd|bronze", "fourth|4th", "fifth|5th", "sixth|6th", "seventh|7th", "eighth|8th",
  "ninth|9th", "tenth|10th" }

local function tells(f, place)
  local n = place.nominal and math.tointeger(place.nominal)
  return n and words[n] and rx.find(f.sentence, "(?i)\\b(?:" .. words[n] .. ")\\b") ~= nil
end

return function(a, b)
  return tells(a, a.place) and tells(a, b.place) or tells(b, a.place) and tells(b, b.place) or false
end
