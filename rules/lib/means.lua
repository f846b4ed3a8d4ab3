--- For word files: what happens. `means "closing" { "~shut", "closure" }` enters each phrase under its class; a second word says which end of what
-- goes on it tells, or that it is a "process": `means("war", "begin") { "war broke out" }`.
return function(what, more)
  return function(phrases)
    local set = {}
    for _, phrase in ipairs(phrases) do set[phrase] = more and { what, more } or what end
    words "happening"(set)
  end
end
