--- Writes a word set class by class: means("trial", "process") { "~stand trial", ... }.

--- A function that collects phrases under one name, with a second value where one is given, and the table that it fills.
return function()
  local set = {}
  local function means(what, more)
    return function(phrases)
      for _, phrase in ipairs(phrases) do set[phrase] = more and { what, more } or what end
    end
  end
  return means, set
end
