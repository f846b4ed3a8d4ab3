--- "A plan for a new library", "the plan for a car park": one noun, of two things. Each must name what the other's sentence does not.
local kept = require "lib.kept"

local linked = "\\b(\\p{L}\\p{Ll}{2,}) (?:for|of|on|about|over|against|into|in|at) (?:(?:the|a|an|its|his|her|their) )?"
  .. "((?:[\\p{L}’'-]+ ?){1,3}?)(?=$|[,.;:]| (?:for|of|on|in|at|by|to|against|from|with|and|or|was|were|is|are|has|had|that|which|who|"
  .. "went|rose|fell|left|stayed|remained|will|would|may|did|unchanged)\\b)"

-- "The union of the pilots", "the pilots' union".
local of_many = "\\b(\\p{L}\\p{Ll}{2,}) of (?:(?:the|its|their|his|her) )?(\\p{Ll}{3,}s)\\b"
local owned = "\\b(\\p{Ll}{3,}s)['’] (\\p{Ll}{3,})\\b"

--- { { noun, what } }: each noun with what it is of.
local read = kept(function(sentence)
  local found = {}
  for noun, what in rx.each(sentence, linked) do table.insert(found, { noun = noun:lower(), what = what }) end
  for noun, what in rx.each(sentence, of_many) do table.insert(found, { noun = noun:lower(), what = what }) end
  for what, noun in rx.each(sentence, owned) do table.insert(found, { noun = noun:lower(), what = what }) end
  return found
end)

--- Words that tell something, of which the sentence has none; short ones ("of ice") where there are no others.
local function lacks(sentence, what)
  local any = false
  for _, word in ipairs { "\\b\\p{Ll}{4,}", "\\b(?!new\\b|old\\b|big\\b|own\\b|the\\b)\\p{Ll}{3}\\b" } do
    for found in rx.each(any and "" or what, word) do
      if rx.find(sentence, "(?i)\\b" .. rx.match(found, "^\\p{Ll}{3,5}")) then return false end
      any = true
    end
  end
  return any
end

-- What does damage: the words of a row may tell one cause.
local causes = {
  "(?:fires?|blazes?|flames|wildfires?|arson|smoke|explosions?|blasts?|lightning)",
  "(?:storms?|gales?|winds?|hurricanes?|cyclones?|typhoons?|tornado(?:es)?|hail|lightning|floods?|floodwaters?|rains?|downpours?|surge|waves?|"
    .. "landslides?|mudslides?|avalanches?)",
  "(?:quakes?|earthquakes?|tremors?|aftershocks?|landslides?|tsunami|waves?)",
  "(?:collisions?|crash(?:es)?|accidents?|derailments?)",
  "(?:war|bombs?|bombing|shelling|shells?|missiles?|drones?|strikes?|explosions?|blasts?|fires?|attacks?|raids?)",
  "(?:vandals?|vandalism|riots?|rioters|looters|looting|thieves|burglars|attacks?|arson|fires?)",
}
local by_cause = "(?i)\\b(?:in|by|from|during|through) (?:(?:the|an?|its|this|that|last|recent|heavy|strong|[\\p{L}]+['’]s) )*(?:[\\p{Ll}-]+ "
  .. ")?%s\\b"

local causes_of = kept(function(sentence)
  local found, any = {}, false
  for i, row in ipairs(causes) do
    if rx.find(sentence, string.format(by_cause, row)) then found[i], any = true, true end
  end
  return any and found or false
end)

--- "Not damaged in the collision", "damaged by fire".
local function of_two_causes(a, b)
  local x = causes_of(a)
  local y = x and causes_of(b)
  for i in pairs(y and x or {}) do
    if y[i] then return false end
  end
  return y and true or false
end

return function(a, b)
  if of_two_causes(a, b) then return true end
  for _, x in ipairs(read(a)) do
    for _, y in ipairs(read(b)) do
      if x.noun == y.noun and lacks(b, x.what) and lacks(a, y.what) then return true end
    end
  end
  return false
end
