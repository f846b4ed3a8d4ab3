--- "A plan for a new library", "the plan for a car park": one noun, of two things. Each must name what the other's sentence does not.
local kept = require "lib.kept"

local linked = "\\b(\\p{L}\\p{Ll}{2,}) (?:for|of|on|about|over|against|into|in|at) (?:(?:the|a|an|its|his|her|their) )?"
  .. "((?:[\\p{L}’'-]+ ?){1,3}?)(?=$|[,.;:]| (?:for|of|on|in|at|by|to|against|from|with|and|or|was|were|is|are|has|had|that|which|who|"
  .. "went|rose|fell|left|stayed|remained|will|would|may|did|unchanged)\\b)"

--- { { noun, what } }: each noun with what it is of.
local read = kept(function(sentence)
  local found = {}
  for noun, what in rx.each(sentence, linked) do table.insert(found, { noun = noun:lower(), what = what }) end
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

return function(a, b)
  for _, x in ipairs(read(a)) do
    for _, y in ipairs(read(b)) do
      if x.noun == y.noun and lacks(b, x.what) and lacks(a, y.what) then return true end
    end
  end
  return false
end
