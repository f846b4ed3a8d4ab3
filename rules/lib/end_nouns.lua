--- For word files: nouns that tell how a matter ended, where they are told as a fact: "the closure of the plant was announced", "after Ada
--- Brink's acquittal". `nouns "access" { shut = { "closure" } }` enters each as the outcome "access: shut".
return function(matter)
  return function(by_state)
    for state, phrases in pairs(by_state) do
      for _, phrase in ipairs(phrases) do words "outcome_noun" { [phrase] = matter .. ": " .. state } end
    end
  end
end
