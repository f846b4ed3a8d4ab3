--- A list of words as a set: set { "deck", "hull" } gives { deck = true, hull = true }.
return function(list)
  local found = {}
  for _, word in ipairs(list) do found[word] = true end
  return found
end
